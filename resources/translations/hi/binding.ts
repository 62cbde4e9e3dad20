<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>desk</name>
    <message>
        <location filename="opd_desk/ui/binding/new_token.py"/>
        <source>No doctor is set up yet</source>
        <translation>अभी कोई डॉक्टर नहीं जोड़ा गया</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/new_token.py"/>
        <source>is the next token</source>
        <translation>अगला टोकन है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/new_token.py"/>
        <source>Has token {number} that day</source>
        <translation>उस दिन टोकन {number} पहले से है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/new_token.py"/>
        <source>Has token {number} today</source>
        <translation>आज टोकन {number} पहले से है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/new_token.py"/>
        <source>Enter shows what can be done</source>
        <translation>Enter दबाएँ: क्या हो सकता है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/new_token.py"/>
        <source>F5 goes back to today.</source>
        <translation>F5 से आज पर लौटें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/new_token.py"/>
        <source>escalate</source>
        <translation>इमरजेंसी बनाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/new_token.py"/>
        <source>book anyway</source>
        <translation>फिर भी पंजीकरण</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/new_token.py"/>
        <source>another slot</source>
        <translation>दूसरा स्लॉट</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/new_token.py"/>
        <source>Token {number}, {patient}, {doctor} {date} {time}: {status}.</source>
        <translation>टोकन {number}, {patient}, {doctor}, {date} {time}: {status}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/new_token.py"/>
        <source>Alt R reinstates it.</source>
        <translation>Alt R से फिर चालू करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/new_token.py"/>
        <source>Free: {places}.</source>
        <translation>खाली: {places}।</translation>
    </message>
</context>
</TS>
