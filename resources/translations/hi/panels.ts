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
        <source>Nothing is set up yet.</source>
        <translation>अभी कुछ भी तैयार नहीं है।</translation>
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
        <translation>Ctrl Q: प्रिंट कतार</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/bottom.py"/>
        <source>F1 shows every key</source>
        <translation>F1 से सभी कुंजियाँ देखें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/calendar.py"/>
        <source>full</source>
        <comment>a date</comment>
        <translation>भरा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/calendar.py"/>
        <source>closed</source>
        <comment>a date</comment>
        <translation>बंद</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/calendar.py"/>
        <source>{count} free</source>
        <translation>{count} खाली</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/calendar.py"/>
        <source>holiday</source>
        <translation>अवकाश</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/calendar.py"/>
        <source>on leave</source>
        <translation>छुट्टी पर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/calendar.py"/>
        <source>{weekday} {day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{weekday}, {day} {month} {year}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/calendar.py"/>
        <source>today</source>
        <translation>आज</translation>
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
        <translation>स्लॉट बदलें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/commands.py"/>
        <source>Cancel</source>
        <comment>a token</comment>
        <translation>रद्द करें</translation>
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
        <translation>फिर छापें</translation>
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
        <translation>{token}; जिनका चेक-इन हुआ है उन्हीं को छोड़ सकते हैं</translation>
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
        <location filename="opd_desk/ui/panels/entries.py"/>
        <source>Name, as it stands on the slip</source>
        <translation>नाम, जैसा पर्ची पर छपे</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/entries.py"/>
        <source>for example: District Hospital, OPD</source>
        <translation>जैसे: ज़िला अस्पताल, OPD</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/entries.py"/>
        <source>Address line (optional)</source>
        <translation>पता (ज़रूरी नहीं)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/entries.py"/>
        <source>Phone (optional)</source>
        <translation>फ़ोन (ज़रूरी नहीं)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/entries.py"/>
        <source>Dr. Meera Nair</source>
        <translation>डॉ. मीरा नायर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/entries.py"/>
        <source>Specialization (optional)</source>
        <translation>विभाग (ज़रूरी नहीं)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/entries.py"/>
        <source>Room</source>
        <translation>कमरा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/entries.py"/>
        <source>Minutes a patient</source>
        <translation>मिनट प्रति मरीज़</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/entries.py"/>
        <source>Places in a slot</source>
        <translation>एक स्लॉट में जगहें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/entries.py"/>
        <source>as the policy says</source>
        <translation>नियमों के अनुसार</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/entries.py"/>
        <source>Second phone</source>
        <translation>दूसरा फ़ोन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/entries.py"/>
        <source>Age</source>
        <translation>उम्र</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/entries.py"/>
        <source>Sex</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/entries.py"/>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/entries.py"/>
        <source>UHID or ABHA number</source>
        <translation>UHID या ABHA नंबर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/first_start.py"/>
        <source>None: slips as PDF</source>
        <translation>कोई नहीं: पर्ची PDF में</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/first_start.py"/>
        <source>Welcome to OPD Desk. Four short steps, about two minutes.</source>
        <translation>OPD Desk में स्वागत है। चार छोटे चरण, लगभग दो मिनट।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/first_start.py"/>
        <source>Next: doctors</source>
        <translation>आगे: डॉक्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/first_start.py"/>
        <source>Add this doctor</source>
        <translation>यह डॉक्टर जोड़ें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/first_start.py"/>
        <source>Next: printer</source>
        <translation>आगे: प्रिंटर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/first_start.py"/>
        <source>Open the desk</source>
        <translation>काउंटर खोलें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/first_start.py"/>
        <source>Print a test slip</source>
        <translation>जाँच की पर्ची छापें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/first_start.py"/>
        <source>Open the demo day</source>
        <translation>डेमो दिन खोलें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/first_start.py"/>
        <source>Restore a backup</source>
        <translation>बैकअप वापस लाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/first_start.py"/>
        <source>Later</source>
        <comment>a button</comment>
        <translation>बाद में</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/first_start.py"/>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/first_start.py"/>
        <source>Or begin another way</source>
        <translation>या दूसरे तरीके से शुरू करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/first_start.py"/>
        <source>{name}, {place} of {of}</source>
        <comment>a count</comment>
        <translation>{name}, {of} में से {place}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/first_start.py"/>
        <source>Next doctor</source>
        <translation>अगले डॉक्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/first_start.py"/>
        <source>The system knows no printer yet. One can be chosen later in the menu (F10).</source>
        <translation>सिस्टम में अभी कोई प्रिंटर नहीं है। बाद में मेनू (F10) में चुन सकते हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/first_start.py"/>
        <source>Next: week</source>
        <translation>आगे: सप्ताह</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/first_start.py"/>
        <source>Choose a printer first</source>
        <translation>पहले प्रिंटर चुनें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/foot_things.py"/>
        <source>seen</source>
        <comment>a count</comment>
        <translation>देखे गए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/foot_things.py"/>
        <source>waiting</source>
        <comment>a count</comment>
        <translation>इंतज़ार में</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/panels/foot_things.py"/>
        <source>tokens</source>
        <comment>a count</comment>
        <extracomment>One: token</extracomment>
        <translation><numerusform>टोकन</numerusform><numerusform>टोकन</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/panels/foot_things.py"/>
        <source>{n} tokens</source>
        <extracomment>One: {n} token</extracomment>
        <translation><numerusform>{n} टोकन</numerusform><numerusform>{n} टोकन</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/foot_things.py"/>
        <source>{count} waiting</source>
        <translation>{count} इंतज़ार में</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/foot_things.py"/>
        <source>{count} seen</source>
        <translation>{count} देखे गए</translation>
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
        <translation>यह इमरजेंसी है: F9 से पंजीकरण करें; Alt W, F, P या O से दूसरा प्रकार चुनें</translation>
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
        <source>Source</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/form_fields.py"/>
        <source>Book and print</source>
        <translation>पंजीकरण करें, छापें</translation>
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
        <translation>पंजीकरण करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/lock.py"/>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/lock.py"/>
        <source>Another person</source>
        <translation>कोई और</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>The same printer</source>
        <translation>वही प्रिंटर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Thermal printer, device file</source>
        <translation>थर्मल प्रिंटर, डिवाइस फ़ाइल</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Device file</source>
        <translation>डिवाइस फ़ाइल</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Thermal printer, network</source>
        <translation>थर्मल प्रिंटर, नेटवर्क</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Its address on the network, and port</source>
        <translation>नेटवर्क पर उसका पता और पोर्ट</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Thermal printer, USB</source>
        <translation>थर्मल प्रिंटर, USB</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Its two USB numbers</source>
        <translation>उसके दो USB नंबर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Thermal printer, serial line</source>
        <translation>थर्मल प्रिंटर, सीरियल लाइन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Serial line, and speed</source>
        <translation>सीरियल लाइन और गति</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>80 mm roll</source>
        <translation>80 mm रोल</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>58 mm roll</source>
        <translation>58 mm रोल</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Logo</source>
        <translation>लोगो</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Specialization</source>
        <translation>विभाग</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Age and sex</source>
        <translation>उम्र और लिंग</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>UHID</source>
        <translation>UHID</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Booked at, by</source>
        <translation>पंजीकरण कब, किसने</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Logo, a PNG or JPEG file</source>
        <translation>लोगो, PNG या JPEG फ़ाइल</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>the usual mark</source>
        <translation>सामान्य चिह्न</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Until when it counts (optional)</source>
        <translation>कब तक मान्य (ज़रूरी नहीं)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Valid on this date only.</source>
        <translation>केवल इसी तारीख को मान्य।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Slips go to</source>
        <translation>पर्चियाँ कहाँ छपें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Reports go to</source>
        <translation>रिपोर्ट कहाँ छपें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Paper</source>
        <translation>कागज़</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Copies</source>
        <translation>प्रतियाँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Choose …</source>
        <translation>चुनें …</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>The reference as bars too (Code 128)</source>
        <translation>संदर्भ बारकोड में भी (Code 128)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Lines at the foot</source>
        <translation>नीचे की पंक्तियाँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Lines at the foot, as the hospital wants them (optional)</source>
        <translation>नीचे की पंक्तियाँ, जैसी अस्पताल चाहे (ज़रूरी नहीं)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Paper of the slips</source>
        <translation>पर्ची का कागज़</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>Copies of each</source>
        <translation>हर पर्ची की प्रतियाँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>On every slip, besides what is never left out:</source>
        <translation>हर पर्ची पर, ज़रूरी बातों के अलावा:</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/paper_fields.py"/>
        <source>{what}, as {example}</source>
        <translation>{what}, जैसे {example}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/preview.py"/>
        <source>Another slot instead</source>
        <translation>दूसरा स्लॉट चुनें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/preview.py"/>
        <source>Book emergency</source>
        <translation>इमरजेंसी पंजीकरण</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/preview.py"/>
        <source>Nobody else moves</source>
        <translation>और कोई नहीं हटेगा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/preview.py"/>
        <source>{count} more move</source>
        <translation>{count} और हटेंगे</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/preview.py"/>
        <source>{moved}; {longer}.</source>
        <comment>a sentence</comment>
        <translation>{moved}; {longer}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/preview.py"/>
        <source>Ctrl Z takes it back.</source>
        <translation>Ctrl Z से वापस होगा।</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/panels/preview.py"/>
        <source>{n} wait longer</source>
        <extracomment>One: {n} waits longer</extracomment>
        <translation><numerusform>{n} को ज़्यादा इंतज़ार</numerusform><numerusform>{n} को ज़्यादा इंतज़ार</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/preview.py"/>
        <source>nobody waits longer</source>
        <translation>किसी का इंतज़ार नहीं बढ़ेगा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/preview.py"/>
        <source>Slips print for {number}.</source>
        <translation>{number} की पर्ची छपेगी।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/preview.py"/>
        <source>Slips print for {number} and {other}.</source>
        <translation>{number} और {other} की पर्चियाँ छपेंगी।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/preview.py"/>
        <source>Slips print for {number} and {count} others.</source>
        <translation>{number} और {count} दूसरों की पर्चियाँ छपेंगी।</translation>
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
        <translation>पीछे</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/proof.py"/>
        <source>That was a slip: it is scanned once somebody is here.</source>
        <translation>यह पर्ची थी: किसी के लॉगिन के बाद स्कैन होगी।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/proof.py"/>
        <source>Now: try again.</source>
        <translation>अब फिर कोशिश करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/proof.py"/>
        <source>Nobody is chosen of {count}</source>
        <translation>{count} में से कोई नहीं चुना</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/proof.py"/>
        <source>{name} is chosen of {count}</source>
        <translation>{count} में से {name} चुने गए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/proof.py"/>
        <source>a digit, a few letters, or ↑ ↓</source>
        <translation>एक अंक, कुछ अक्षर, या ↑ ↓</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/proof.py"/>
        <source>PIN or password</source>
        <translation>PIN या पासवर्ड</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/proof.py"/>
        <source>Choose a name first.</source>
        <translation>पहले नाम चुनें।</translation>
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
        <source>preview</source>
        <translation>पूर्वावलोकन</translation>
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
        <source>{held} of {capacity}</source>
        <translation>{capacity} में से {held}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/queue_head.py"/>
        <source>{held} of {capacity}, {over} over</source>
        <translation>{capacity} में से {held}, {over} ज़्यादा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/reading.py"/>
        <source>yesterday</source>
        <comment>typed</comment>
        <translation>कल</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/reading.py"/>
        <source>tomorrow</source>
        <comment>typed</comment>
        <translation>कल</translation>
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
        <location filename="opd_desk/ui/panels/register_filter.py"/>
        <source>Name, phone or UHID</source>
        <translation>नाम, फ़ोन या UHID</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/register_filter.py"/>
        <source>Doctor</source>
        <translation>डॉक्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/register_filter.py"/>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/register_filter.py"/>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/register_filter.py"/>
        <source>&amp;Doctor</source>
        <translation>डॉक्टर (&amp;D)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/register_filter.py"/>
        <source>&amp;Source</source>
        <translation>प्रकार (&amp;S)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/register_filter.py"/>
        <source>Stat&amp;us</source>
        <translation>स्थिति (&amp;U)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/results.py"/>
        <source>Found</source>
        <translation>खोज के नतीजे</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/results.py"/>
        <source>Nobody found for “{searched}”</source>
        <translation>“{searched}” से कोई नहीं मिला</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/results.py"/>
        <source>{count} found: {first}</source>
        <translation>{count} मिले: {first}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/results.py"/>
        <source>No visit yet</source>
        <translation>अभी तक नहीं आए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/sheet_fields.py"/>
        <source>No.</source>
        <translation>नं.</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/sheet_fields.py"/>
        <source>Slot</source>
        <translation>स्लॉट</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/sheet_fields.py"/>
        <source>first free</source>
        <translation>पहला खाली</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/sheet_fields.py"/>
        <source>Came at</source>
        <translation>कब आए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/sheet_fields.py"/>
        <source>Then</source>
        <translation>फिर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/sheet_row.py"/>
        <source>Waits</source>
        <comment>a patient</comment>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/sheet_row.py"/>
        <source>Seen</source>
        <comment>a patient</comment>
        <translation>देखे गए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/sheet_row.py"/>
        <source>Left</source>
        <comment>a patient</comment>
        <translation>चले गए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/sheet_row.py"/>
        <source>Did not come</source>
        <translation>नहीं आए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/sheet_row.py"/>
        <source>Type the number that stands on the sheet.</source>
        <translation>शीट पर लिखा नंबर लिखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/slot_field.py"/>
        <source>No slot is open</source>
        <translation>कोई स्लॉट खुला नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/span_fields.py"/>
        <source>5 jan, 5/1, -7, yesterday or 2026-01-05</source>
        <translation>5 जन॰, 5/1, -7, कल या 2026-01-05</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/span_fields.py"/>
        <source>From</source>
        <comment>a date</comment>
        <translation>से</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/span_fields.py"/>
        <source>5 jan</source>
        <translation>5 जन॰</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/span_fields.py"/>
        <source>To</source>
        <comment>a date</comment>
        <translation>तक</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/span_fields.py"/>
        <source>31 jan</source>
        <translation>31 जन॰</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/span_fields.py"/>
        <source>Span</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/span_fields.py"/>
        <source>{how}; Enter takes it</source>
        <translation>{how}; Enter से मानें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/span_fields.py"/>
        <source>Type a date: {how}.</source>
        <translation>तारीख लिखें: {how}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/span_fields.py"/>
        <source>{last} is before {first}: the first date comes first.</source>
        <translation>{last} {first} से पहले है: पहली तारीख पहले लिखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/span_fields.py"/>
        <source>From: {wrong}</source>
        <translation>से: {wrong}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/span_fields.py"/>
        <source>To: {wrong}</source>
        <translation>तक: {wrong}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/span_files.py"/>
        <source>Save as PDF</source>
        <translation>PDF में सहेजें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/span_files.py"/>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/span_files.py"/>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/span_files.py"/>
        <source>Save the report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/span_files.py"/>
        <source>Save the register</source>
        <translation>रजिस्टर सहेजें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/step.py"/>
        <source>Hospital</source>
        <translation>अस्पताल</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/step.py"/>
        <source>what is printed on top of every slip</source>
        <translation>जो हर पर्ची के ऊपर छपता है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/step.py"/>
        <source>Doctors</source>
        <translation>डॉक्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/step.py"/>
        <source>name, specialization, room</source>
        <translation>नाम, विभाग, कमरा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/step.py"/>
        <source>Week</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/step.py"/>
        <source>days, hours, places in a slot</source>
        <translation>दिन, समय, स्लॉट की जगहें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/step.py"/>
        <source>Printer</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/step.py"/>
        <source>prints a test slip; works without one, too</source>
        <translation>जाँच की पर्ची छापता है; इसके बिना भी काम चलता है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/step.py"/>
        <source>Step {number}, {title}, under way: {detail}</source>
        <translation>चरण {number}, {title}, चल रहा है: {detail}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/step.py"/>
        <source>Step {number}, {title}, done: {detail}</source>
        <translation>चरण {number}, {title}, पूरा: {detail}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/step.py"/>
        <source>Step {number}, {title}: {detail}</source>
        <translation>चरण {number}, {title}: {detail}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/step.py"/>
        <source>Welcome to OPD Desk</source>
        <translation>OPD Desk में स्वागत है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/step.py"/>
        <source>Four short steps, about two minutes. All of it can be changed later.</source>
        <translation>चार छोटे चरण, लगभग दो मिनट। सब कुछ बाद में बदला जा सकता है।</translation>
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
        <translation>तारीख पर जाएँ (Ctrl G)</translation>
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
    <message>
        <location filename="opd_desk/ui/panels/training_band.py"/>
        <source>Training: nothing here is real</source>
        <translation>अभ्यास: यहाँ कुछ भी असली नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/training_band.py"/>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/training_band.py"/>
        <source>{done} of {steps} steps</source>
        <translation>{steps} में से {done} कदम</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/training_band.py"/>
        <source>all steps played</source>
        <translation>सभी कदम पूरे</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/training_band.py"/>
        <source>{warning}. {name}: {words}.</source>
        <comment>sentences</comment>
        <translation>{warning}। {name}: {words}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/training_band.py"/>
        <source>{count} did not fit any more and were left out.</source>
        <translation>{count} अब नहीं हो सकते थे और छोड़ दिए गए।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/training_band.py"/>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/veil.py"/>
        <source>Names are hidden</source>
        <translation>नाम छिपे हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/veil.py"/>
        <source>Any key, or the mouse, brings the desk back as it was. What was typed is kept.</source>
        <translation>कोई भी कुंजी या माउस काउंटर को जैसा था वैसा ले आता है। जो लिखा था, वह सुरक्षित है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/veil.py"/>
        <source>Called: {numbers}</source>
        <translation>बुलाए गए: {numbers}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/veil.py"/>
        <source>Waiting: {numbers}</source>
        <translation>इंतज़ार में: {numbers}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/veil.py"/>
        <source>Nobody waits.</source>
        <translation>कोई इंतज़ार में नहीं।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/veil.py"/>
        <source>{numbers} and {count} more</source>
        <translation>{numbers} और {count} अन्य</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/waiting.py"/>
        <source>Ready when the slots are</source>
        <translation>स्लॉट बनते ही तैयार</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/panels/waiting.py"/>
        <source>Phone, Enter, Enter: booked and printed</source>
        <translation>फ़ोन, Enter, Enter: पंजीकरण हुआ और पर्ची छपी</translation>
    </message>
</context>
</TS>
