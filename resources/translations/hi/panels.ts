<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>desk</name>
    <message>
        <location filename="opd_desk/ui/panels/actions.py"/>
        <source>Token {number}, {name}</source>
        <translation>टोकन {number}, {name}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/actions.py"/>
        <source>No token chosen</source>
        <translation>कोई टोकन नहीं चुना</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/actions.py"/>
        <source>{count} tokens: {numbers}</source>
        <translation>{count} टोकन: {numbers}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/actions.py"/>
        <source>tokens</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/bottom.py"/>
        <source>Nothing was done yet</source>
        <translation>अभी कुछ नहीं किया गया</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/bottom.py"/>
        <source>Undo</source>
        <comment>a button</comment>
        <translation>वापस लें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/bottom.py"/>
        <source>Undo {command}</source>
        <translation>वापस लें: {command}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/bottom.py"/>
        <source>Nothing of this date is left to take back</source>
        <translation>इस तारीख का वापस लेने को कुछ नहीं बचा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/bottom.py"/>
        <source>The longest wait of the day: since {time}</source>
        <translation>दिन का सबसे लंबा इंतज़ार: {time} से</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/bottom.py"/>
        <source>Ctrl Q: the print queue</source>
        <translation>Ctrl Q: प्रिंट की कतार</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/bottom.py"/>
        <source>seen</source>
        <comment>a count</comment>
        <translation>देखे गए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/bottom.py"/>
        <source>waiting</source>
        <comment>a count</comment>
        <translation>इंतज़ार में</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/panels/bottom.py"/>
        <source>tokens</source>
        <comment>a count</comment>
        <extracomment>One: token</extracomment>
        <translation><numerusform>टोकन</numerusform><numerusform>टोकन</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/panels/bottom.py"/>
        <source>{n} tokens</source>
        <extracomment>One: {n} token</extracomment>
        <translation><numerusform>{n} टोकन</numerusform><numerusform>{n} टोकन</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/bottom.py"/>
        <source>{count} waiting</source>
        <translation>{count} इंतज़ार में</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/bottom.py"/>
        <source>{count} seen</source>
        <translation>{count} देखे गए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>Choose a token in the queue first</source>
        <translation>पहले कतार में टोकन चुनें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>Choose one token: this is done with one at a time</source>
        <translation>एक ही टोकन चुनें: यह एक बार में एक का होता है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>moved</source>
        <comment>what cannot be done</comment>
        <translation>दूसरे स्लॉट में भेजा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>None of the {count} tokens allows it</source>
        <translation>{count} में से किसी टोकन के साथ यह नहीं हो सकता</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>{token}; it cannot be cancelled</source>
        <translation>{token}; इसे रद्द नहीं कर सकते</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>{token}; there is nothing to reinstate</source>
        <translation>{token}; फिर चालू करने को कुछ नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>Check in</source>
        <translation>चेक-इन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>Recall</source>
        <translation>दोबारा बुलाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>No-show</source>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>Move</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>Cancel</source>
        <comment>a token</comment>
        <translation>रद्द</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>Reinstate</source>
        <translation>फिर चालू</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>Requeue</source>
        <translation>कतार में</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>Escalate</source>
        <translation>इमरजेंसी</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>Reprint</source>
        <translation>प्रिंट</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>{number} is a no-show</source>
        <translation>{number} अनुपस्थित है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>{number} is {status}</source>
        <translation>{number} {status} है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>{number} has come and waits for a place</source>
        <translation>{number} आ चुका है और जगह का इंतज़ार कर रहा है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>{number} is for {date}</source>
        <translation>{number} {date} का है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>{token}, not in consultation</source>
        <translation>{token}, डॉक्टर के पास नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>{token}; only who has checked in can be skipped</source>
        <translation>{token}; चेक-इन वाले को ही छोड़ सकते हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>{number} can be marked a no-show from {time} on</source>
        <translation>{number} को {time} के बाद ही अनुपस्थित दर्ज कर सकते हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>from {time}</source>
        <translation>{time} से</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>{number} can be marked a no-show from {time} on {date} on</source>
        <translation>{number} को {date}, {time} के बाद ही अनुपस्थित दर्ज कर सकते हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>{token} and cannot be {done}</source>
        <translation>{token}, इसे {done} नहीं जा सकता</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>{number} is an emergency already</source>
        <translation>{number} पहले से इमरजेंसी है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>escalated</source>
        <translation>इमरजेंसी बनाया</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>{token}; its slip no longer counts</source>
        <translation>{token}; उसकी पर्ची अब मान्य नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/form.py"/>
        <source>Type the patient's name first.</source>
        <translation>पहले मरीज़ का नाम लिखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/form.py"/>
        <source>Emergency</source>
        <translation>इमरजेंसी</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/form.py"/>
        <source>New token</source>
        <translation>नया टोकन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/form.py"/>
        <source>This is an emergency: F9 books it, Alt W, F, P or O makes it another source</source>
        <translation>यह इमरजेंसी है: F9 से पंजीकरण, Alt W, F, P या O से दूसरा प्रकार</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/form.py"/>
        <source>Type the patient's name first</source>
        <translation>पहले मरीज़ का नाम लिखें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/form_fields.py"/>
        <source>Female</source>
        <translation>महिला</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/form_fields.py"/>
        <source>Male</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/form_fields.py"/>
        <source>Other</source>
        <comment>sex</comment>
        <translation>अन्य</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/form_fields.py"/>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/form_fields.py"/>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/form_fields.py"/>
        <source>Age</source>
        <translation>उम्र</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/form_fields.py"/>
        <source>Sex</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/form_fields.py"/>
        <source>Source</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/form_fields.py"/>
        <source>Book and print</source>
        <translation>पंजीकरण और प्रिंट</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/form_fields.py"/>
        <source>Alt + letter</source>
        <translation>Alt + अक्षर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/form_fields.py"/>
        <source>Source, Alt and the letter underlined</source>
        <translation>प्रकार: Alt और रेखांकित अक्षर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/form_fields.py"/>
        <source>or scan a slip</source>
        <translation>या पर्ची स्कैन करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/form_fields.py"/>
        <source>Type, or scan a slip</source>
        <translation>लिखें, या पर्ची स्कैन करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/form_fields.py"/>
        <source>Book</source>
        <comment>a button</comment>
        <translation>पंजीकरण</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/promise.py"/>
        <source>Type why: the log keeps it, or Esc goes back.</source>
        <translation>कारण लिखें: यह लॉग में रहेगा; Esc से वापस।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/promise.py"/>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/promise.py"/>
        <source>Why book anyway?</source>
        <translation>फिर भी पंजीकरण क्यों?</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/promise.py"/>
        <source>book anyway</source>
        <translation>फिर भी पंजीकरण</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/promise.py"/>
        <source>back</source>
        <comment>a key</comment>
        <translation>वापस</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/question.py"/>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/queue_filter.py"/>
        <source>Shown</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/queue_filter.py"/>
        <source>From</source>
        <comment>a source</comment>
        <translation>प्रकार</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/queue_head.py"/>
        <source>Nobody is checked in: there is no one to call</source>
        <translation>किसी का चेक-इन नहीं हुआ: बुलाने को कोई नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/queue_head.py"/>
        <source>Whole day</source>
        <translation>पूरा दिन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/queue_head.py"/>
        <source>not done yet</source>
        <translation>अभी नहीं किया गया</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/queue_head.py"/>
        <source>Queue of</source>
        <translation>किसकी कतार</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/queue_head.py"/>
        <source>This slot</source>
        <translation>यह स्लॉट</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/queue_head.py"/>
        <source>Call</source>
        <comment>a button</comment>
        <translation>बुलाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/queue_head.py"/>
        <source>Call {number}</source>
        <translation>{number} को बुलाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/queue_head.py"/>
        <source>No slot</source>
        <translation>कोई स्लॉट नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/queue_head.py"/>
        <source>{count} on the waitlist</source>
        <translation>{count} प्रतीक्षा सूची में</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/queue_head.py"/>
        <source>preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/queue_head.py"/>
        <source>{held} of {capacity}</source>
        <translation>{capacity} में {held}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/queue_head.py"/>
        <source>{held} of {capacity}, {over} over</source>
        <translation>{capacity} में {held}, {over} ज़्यादा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/reading.py"/>
        <source>A phone has only digits; leave it empty if there is none</source>
        <translation>फ़ोन में सिर्फ़ अंक होते हैं; न हो तो खाली छोड़ें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/reading.py"/>
        <source>This phone has {digits} digits; it needs {least} to {most}, or none</source>
        <translation>इस फ़ोन में {digits} अंक हैं; {least} से {most} चाहिए, या खाली छोड़ें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/reading.py"/>
        <source>Type an age as 61, 7m for months or 20d for days</source>
        <translation>उम्र 61 लिखें, महीने 7m, दिन 20d</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/reading.py"/>
        <source>An age goes up to {oldest}; 7m is months, 20d is days</source>
        <translation>उम्र {oldest} तक होती है; 7m महीने, 20d दिन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/reading.py"/>
        <source>Type a time as 9:20 or 0920</source>
        <translation>समय 9:20 या 0920 लिखें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/slot_field.py"/>
        <source>Slot</source>
        <translation>स्लॉट</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/slot_field.py"/>
        <source>No slot is open</source>
        <translation>कोई स्लॉट खुला नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/top.py"/>
        <source>Name, phone, last four digits, token or slip</source>
        <translation>नाम, फ़ोन, आखिरी चार अंक, टोकन या पर्ची</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/top.py"/>
        <source>Name, phone, token or slip</source>
        <translation>नाम, फ़ोन, टोकन या पर्ची</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/top.py"/>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/top.py"/>
        <source>Go to a date (Ctrl G)</source>
        <translation>किसी तारीख पर जाएँ (Ctrl G)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/top.py"/>
        <source>The day before</source>
        <translation>पिछला दिन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/top.py"/>
        <source>The day after</source>
        <translation>अगला दिन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/top.py"/>
        <source>Menu (F10)</source>
        <translation>मेनू (F10)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/top.py"/>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/top.py"/>
        <source>{weekday} {day:02} {month} {year}</source>
        <comment>a date</comment>
        <translation>{weekday}, {day:02} {month} {year}</translation>
    </message>
</context>
</TS>
