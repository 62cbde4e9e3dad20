<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>desk</name>
    <message>
        <location filename="opd_desk/paper/slip.py"/>
        <source>Token {number}, {doctor}, {date}</source>
        <translation>टोकन {number}, {doctor}, {date}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip.py"/>
        <source>{first} and {count} more</source>
        <translation>{first} और {count} और</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_blocks.py"/>
        <source>TRAINING</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_blocks.py"/>
        <source>not a real token</source>
        <translation>असली टोकन नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_blocks.py"/>
        <source>EMERGENCY</source>
        <translation>इमरजेंसी</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_blocks.py"/>
        <source>WAITLIST · no place yet</source>
        <translation>प्रतीक्षा सूची · अभी जगह नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_blocks.py"/>
        <source>MOVED</source>
        <translation>समय बदला</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_blocks.py"/>
        <source>MOVED · new number</source>
        <translation>समय बदला · नया नंबर</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_blocks.py"/>
        <source>DUPLICATE</source>
        <translation>दूसरी प्रति</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_blocks.py"/>
        <source>reprint {count}</source>
        <translation>पुनः प्रिंट {count}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_blocks.py"/>
        <source>TOKEN</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_blocks.py"/>
        <source>Room {room}</source>
        <translation>कमरा {room}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_blocks.py"/>
        <source>ROOM</source>
        <translation>कमरा</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_blocks.py"/>
        <source>ON WAITLIST</source>
        <translation>प्रतीक्षा सूची</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_blocks.py"/>
        <source>SLOT FROM</source>
        <translation>स्लॉट से</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_blocks.py"/>
        <source>NEW TIME ABOUT</source>
        <translation>नया समय लगभग</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_blocks.py"/>
        <source>EXPECTED ABOUT</source>
        <translation>बारी लगभग</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_blocks.py"/>
        <source>Please wait near room {room}</source>
        <translation>कृपया कमरा {room} के पास रुकें</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_blocks.py"/>
        <source>Please wait in the hall</source>
        <translation>कृपया हॉल में रुकें</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_blocks.py"/>
        <source>Come on {date}</source>
        <translation>{date} को आएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_blocks.py"/>
        <source>Please be here by {time}</source>
        <translation>कृपया {time} तक आ जाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_blocks.py"/>
        <source>10 minutes before your time</source>
        <translation>अपने समय से 10 मिनट पहले</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_patient.py"/>
        <source>slot {times}</source>
        <translation>स्लॉट {times}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_patient.py"/>
        <source>UHID {uhid}</source>
        <translation>UHID {uhid}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_patient.py"/>
        <source>Booked online {time}</source>
        <translation>ऑनलाइन पंजीकरण {time}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_patient.py"/>
        <source>Booked {time}</source>
        <translation>पंजीकरण {time}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_patient.py"/>
        <source>by {clerk}</source>
        <translation>द्वारा {clerk}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_patient.py"/>
        <source>Printed {time}</source>
        <translation>प्रिंट {time}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip_sheet.py"/>
        <source>For the doctor</source>
        <translation>डॉक्टर के लिए</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/words.py"/>
        <source>Seen</source>
        <translation>देखे गए</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/words.py"/>
        <source>In consultation</source>
        <translation>डॉक्टर के पास</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/words.py"/>
        <source>Checked in</source>
        <translation>चेक-इन</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/words.py"/>
        <source>Confirmed</source>
        <translation>पक्का</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/words.py"/>
        <source>Waitlisted</source>
        <translation>प्रतीक्षा सूची</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/words.py"/>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/words.py"/>
        <source>No-show</source>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/words.py"/>
        <source>TRAINING: no real patients</source>
        <translation>अभ्यास: असली मरीज़ नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/words.py"/>
        <source>Male</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/words.py"/>
        <source>Female</source>
        <translation>महिला</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/words.py"/>
        <source>Other</source>
        <comment>sex</comment>
        <translation>अन्य</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/paper/words.py"/>
        <source>{n} months</source>
        <extracomment>One: {n} month</extracomment>
        <translation><numerusform>{n} महीना</numerusform><numerusform>{n} महीने</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/paper/words.py"/>
        <source>{n} days</source>
        <extracomment>One: {n} day</extracomment>
        <translation><numerusform>{n} दिन</numerusform><numerusform>{n} दिन</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/paper/words.py"/>
        <source>{years} y</source>
        <translation>{years} वर्ष</translation>
    </message>
</context>
</TS>
