<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>desk</name>
    <message>
        <location filename="opd_desk/ui/theme.py"/>
        <source>In consultation</source>
        <translation>डॉक्टर के पास</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/theme.py"/>
        <source>Checked in</source>
        <translation>चेक-इन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/theme.py"/>
        <source>Skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/theme.py"/>
        <source>Confirmed</source>
        <translation>पक्का</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/theme.py"/>
        <source>Waitlisted</source>
        <translation>प्रतीक्षा सूची</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/theme.py"/>
        <source>Completed</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/theme.py"/>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/theme.py"/>
        <source>No-show</source>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/widgets/segments.py"/>
        <source>One of: {every}. Left and right choose.</source>
        <translation>इनमें से एक: {every}। बाएँ और दाएँ तीर से चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/widgets/segments.py"/>
        <source>none chosen</source>
        <translation>कुछ नहीं चुना</translation>
    </message>
</context>
</TS>
