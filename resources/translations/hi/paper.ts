<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>desk</name>
    <message>
        <location filename="opd_desk/paper/cups.py"/>
        <source>it has no paper: put some in</source>
        <translation>उसमें कागज़ नहीं है: कागज़ डालें</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/cups.py"/>
        <source>paper is jammed: take it out</source>
        <translation>कागज़ फँसा है: निकालें</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/cups.py"/>
        <source>its cover is open: close it</source>
        <translation>उसका ढक्कन खुला है: बंद करें</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/cups.py"/>
        <source>it has no ink or toner</source>
        <translation>उसमें स्याही या टोनर नहीं है</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/cups.py"/>
        <source>it is off: switch it on</source>
        <translation>वह बंद है: चालू करें</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/cups.py"/>
        <source>{printer} takes no jobs now: let it accept them in the system's printer settings, then print again.</source>
        <translation>{printer} अभी कोई काम नहीं लेता: सिस्टम की प्रिंटर सेटिंग में चालू करें, फिर से छापें।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/cups.py"/>
        <source>{printer} is paused ({why}): let it go on in the system's printer settings, then print again.</source>
        <translation>{printer} रुका है ({why}): सिस्टम की प्रिंटर सेटिंग में चालू करें, फिर से छापें।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/cups.py"/>
        <source>{printer} is paused: let it go on in the system's printer settings, then print again.</source>
        <translation>{printer} रुका है: सिस्टम की प्रिंटर सेटिंग में चालू करें, फिर से छापें।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/cups.py"/>
        <source>{printer} does not print: {why}, then print again.</source>
        <translation>{printer} नहीं छाप रहा: {why}, फिर से छापें।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/cups.py"/>
        <source>{printer} did not take the page: look at the system's printer settings.</source>
        <translation>{printer} ने पन्ना नहीं लिया: सिस्टम की प्रिंटर सेटिंग देखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/day_report.py"/>
        <source>OPD day report, {date}, {hospital}</source>
        <translation>OPD दिन की रिपोर्ट, {date}, {hospital}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/day_report.py"/>
        <source>PROVISIONAL</source>
        <translation>अनंतिम</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/day_report.py"/>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/devices.py"/>
        <source>it does not answer: see that it is on and connected</source>
        <translation>वह जवाब नहीं देता: देखें कि वह चालू और जुड़ा है</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/devices.py"/>
        <source>it is off or unplugged: switch it on</source>
        <translation>वह बंद है या जुड़ा नहीं: चालू करें</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/faces.py"/>
        <source>Nothing can be printed: letters are not joined as their script wants it; uharfbuzz is missing or does not work. Install OPD Desk again, or: pip install --force-reinstall uharfbuzz</source>
        <translation>कुछ नहीं छप सकता: अक्षर अपनी लिपि की तरह नहीं जुड़ते; uharfbuzz नहीं है या काम नहीं करता। OPD Desk फिर इंस्टॉल करें, या: pip install --force-reinstall uharfbuzz</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/figures.py"/>
        <source>longest {time}</source>
        <translation>सबसे लंबा {time}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/figures.py"/>
        <source>nobody was called</source>
        <translation>कोई नहीं बुलाया गया</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/figures.py"/>
        <source>Places used</source>
        <translation>भरी जगहें</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/figures.py"/>
        <source>Median wait</source>
        <translation>इंतज़ार की माध्यिका</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/paper/figures.py"/>
        <source>of {n:,} tokens, {share}</source>
        <extracomment>One: of {n:,} token, {share}</extracomment>
        <translation><numerusform>{n:,} टोकन में से, {share}</numerusform><numerusform>{n:,} टोकन में से, {share}</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/paper/figures.py"/>
        <source>of no tokens</source>
        <translation>कोई टोकन नहीं</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/paper/figures.py"/>
        <source>{n:,} displaced</source>
        <extracomment>One: {n:,} displaced</extracomment>
        <translation><numerusform>{n:,} हटाया गया</numerusform><numerusform>{n:,} हटाए गए</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/paper/figures.py"/>
        <source>nobody displaced</source>
        <translation>कोई नहीं हटाया गया</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/figures.py"/>
        <source>Emergencies</source>
        <translation>इमरजेंसी</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/paper/figures.py"/>
        <source>{n:,} open</source>
        <extracomment>One: {n:,} open</extracomment>
        <translation><numerusform>{n:,} बाकी</numerusform><numerusform>{n:,} बाकी</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/paper/figures.py"/>
        <source>{n:,} waitlisted</source>
        <extracomment>One: {n:,} waitlisted</extracomment>
        <translation><numerusform>{n:,} प्रतीक्षा सूची में</numerusform><numerusform>{n:,} प्रतीक्षा सूची में</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/paper/figures.py"/>
        <source>Not seen</source>
        <translation>नहीं देखे गए</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/figures.py"/>
        <source>{share} of tokens</source>
        <translation>टोकनों का {share}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/figures.py"/>
        <source>Beyond capacity</source>
        <translation>क्षमता से ऊपर</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/figures.py"/>
        <source>No place came free</source>
        <translation>कोई जगह खाली नहीं हुई</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/figures.py"/>
        <source>On the waitlist</source>
        <translation>प्रतीक्षा सूची में</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/figures.py"/>
        <source>Displaced and not seen</source>
        <translation>हटाए गए और देखे नहीं गए</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/figures.py"/>
        <source>Less than half used</source>
        <translation>आधे से कम भरे</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/figures.py"/>
        <source>{what}: {whom}.</source>
        <comment>a note</comment>
        <translation>{what}: {whom}।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/figures.py"/>
        <source>{some} and {more} more</source>
        <translation>{some} और {more} अन्य</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/paper/figures.py"/>
        <source>{doctor} (tokens {some})</source>
        <extracomment>One: {doctor} (token {some})</extracomment>
        <translation><numerusform>{doctor} (टोकन {some})</numerusform><numerusform>{doctor} (टोकन {some})</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/paper/figures.py"/>
        <source>Longest wait: {time} ({source}, {doctor}, token {number}).</source>
        <translation>सबसे लंबा इंतज़ार: {time} ({source}, {doctor}, टोकन {number})।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/logo.py"/>
        <source>is white all over; choose a mark that is dark on light</source>
        <translation>पूरा सफ़ेद है; ऐसा चिह्न चुनें जो हल्के पर गहरा हो</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/logo.py"/>
        <source>is larger than {size} MB; a mark of 10 mm needs 500 pixels across</source>
        <translation>{size} MB से बड़ा है; 10 mm के चिह्न को 500 पिक्सेल काफ़ी हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/logo.py"/>
        <source>has {wide} × {high} pixels; a mark of 10 mm needs 500 across</source>
        <translation>{wide} × {high} पिक्सेल का है; 10 mm के चिह्न को 500 काफ़ी हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/logo.py"/>
        <source>is no picture that can be read; choose a PNG or JPEG</source>
        <translation>पढ़ी जा सकने वाली तस्वीर नहीं है; PNG या JPEG चुनें</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/number_sheet.py"/>
        <source>No.</source>
        <translation>नं.</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/number_sheet.py"/>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/number_sheet.py"/>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/number_sheet.py"/>
        <source>Age</source>
        <translation>उम्र</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/number_sheet.py"/>
        <source>Sex</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/number_sheet.py"/>
        <source>Source</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/number_sheet.py"/>
        <source>Came at</source>
        <translation>कब आए</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/number_sheet.py"/>
        <source>Then</source>
        <translation>फिर</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/number_sheet.py"/>
        <source>To tear off</source>
        <translation>फाड़ने के लिए</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/number_sheet.py"/>
        <source>Write one line for each patient. Cross out a number that was not given. W walk-in, F follow-up, P paid, O online, E emergency. With power again: F10, Paper, Type in a number sheet.</source>
        <translation>हर मरीज़ के लिए एक पंक्ति लिखें। जो नंबर नहीं दिया, उसे काट दें। W वॉक-इन, F फ़ॉलो-अप, P सशुल्क, O ऑनलाइन, E इमरजेंसी। बिजली आने पर: F10, कागज़, नंबर शीट टाइप करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/number_sheet.py"/>
        <source>Number sheet, {date}, {hospital}</source>
        <translation>नंबर शीट, {date}, {hospital}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/number_sheet.py"/>
        <source>Number sheet · {date}</source>
        <translation>नंबर शीट · {date}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/number_sheet.py"/>
        <source>seen</source>
        <comment>a box</comment>
        <translation>देखे गए</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/number_sheet.py"/>
        <source>left</source>
        <comment>a box</comment>
        <translation>गए</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/out.py"/>
        <source>{path}: the name of the file must end in {endings}.</source>
        <translation>{path}: फ़ाइल का नाम {endings} पर खत्म हो।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/out.py"/>
        <source>{path}: cannot be written: {why}; choose another file.</source>
        <translation>{path}: लिखी नहीं जा सकती: {why}; दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/page.py"/>
        <source>Patient data: keep in the OPD office</source>
        <translation>मरीज़ों की जानकारी: OPD कार्यालय में रखें</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/page.py"/>
        <source>Made {at} by {who}</source>
        <translation>बनाया {at}, {who}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/page.py"/>
        <source>Made {at}</source>
        <translation>बनाया {at}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/page.py"/>
        <source>Page {page} of {pages}</source>
        <translation>पन्ना {page}/{pages}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/page.py"/>
        <source>name, signature, date</source>
        <translation>नाम, हस्ताक्षर, तारीख</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/particulars.py"/>
        <source>Emergencies, absences, totals</source>
        <translation>इमरजेंसी, अनुपस्थिति, योग</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/particulars.py"/>
        <source>no reason given</source>
        <translation>कारण नहीं बताया</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/particulars.py"/>
        <source>In con-
sultation</source>
        <translation>डॉक्टर
के पास</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/particulars.py"/>
        <source>Checked
in</source>
        <translation>चेक-इन</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/particulars.py"/>
        <source>Con-
firmed</source>
        <translation>पक्का</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/particulars.py"/>
        <source>Wait-
listed</source>
        <translation>प्रतीक्षा
सूची</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/particulars.py"/>
        <source>Can-
celled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/particulars.py"/>
        <source>No-
show</source>
        <translation>अनु-
पस्थित</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/particulars.py"/>
        <source>none on this day</source>
        <translation>इस दिन कोई नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/particulars.py"/>
        <source>At</source>
        <comment>a time</comment>
        <translation>समय</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/particulars.py"/>
        <source>Doctor</source>
        <translation>डॉक्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/particulars.py"/>
        <source>Token</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/particulars.py"/>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/particulars.py"/>
        <source>What was done</source>
        <translation>क्या किया गया</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/particulars.py"/>
        <source>Called</source>
        <comment>a patient</comment>
        <translation>बुलाया</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/particulars.py"/>
        <source>Emergencies and displaced</source>
        <translation>इमरजेंसी और हटाए गए मरीज़</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/particulars.py"/>
        <source>Slot</source>
        <translation>स्लॉट</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/particulars.py"/>
        <source>Remarks</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/particulars.py"/>
        <source>No-shows, waitlisted, cancelled</source>
        <translation>अनुपस्थित, प्रतीक्षा सूची, रद्द</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/particulars.py"/>
        <source>Together</source>
        <comment>a total</comment>
        <translation>कुल</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/particulars.py"/>
        <source>All doctors</source>
        <translation>सभी डॉक्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/particulars.py"/>
        <source>Doctor, source, status</source>
        <translation>डॉक्टर, प्रकार, स्थिति</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/places.py"/>
        <source>Use of places</source>
        <translation>जगहों का उपयोग</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/places.py"/>
        <source>closed</source>
        <comment>a slot</comment>
        <translation>बंद</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/places.py"/>
        <source>first call {first}, last done {last}</source>
        <translation>पहला बुलावा {first}, आखिरी पूरा {last}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/places.py"/>
        <source>first call {first}</source>
        <translation>पहला बुलावा {first}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/places.py"/>
        <source>w {count}</source>
        <comment>waitlisted</comment>
        <translation>प्र॰ {count}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/places.py"/>
        <source>held</source>
        <comment>places</comment>
        <translation>भरी</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/places.py"/>
        <source>kept for emergencies</source>
        <translation>इमरजेंसी के लिए रखी</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/places.py"/>
        <source>beyond capacity</source>
        <translation>क्षमता से ऊपर</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/places.py"/>
        <source>free</source>
        <comment>places</comment>
        <translation>खाली</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/places.py"/>
        <source>two still waitlisted</source>
        <translation>दो अभी प्रतीक्षा सूची में</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/register.py"/>
        <source>UHID</source>
        <translation>UHID</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/register.py"/>
        <source>Age/
Sex</source>
        <translation>उम्र/
लिंग</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/register.py"/>
        <source>Booked</source>
        <comment>a time</comment>
        <translation>पंजीकरण</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/register.py"/>
        <source>Arrived</source>
        <translation>आए</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/register.py"/>
        <source>Done</source>
        <comment>a time</comment>
        <translation>पूरा</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/register.py"/>
        <source>Wait
min</source>
        <translation>इंतज़ार
मिनट</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/register.py"/>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/register.py"/>
        <source>Register</source>
        <translation>रजिस्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/register.py"/>
        <source>End of the register: {tokens}.</source>
        <translation>रजिस्टर समाप्त: {tokens}।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/shipped.py"/>
        <source>Nothing can be printed: {why}.</source>
        <translation>कुछ नहीं छप सकता: {why}।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/shipped.py"/>
        <source>Nothing can be printed: {package} is not installed, and without it names in Hindi, Arabic and other scripts come out wrong; install OPD Desk again, or: pip install {package}</source>
        <translation>कुछ नहीं छप सकता: {package} इंस्टॉल नहीं है, और उसके बिना हिन्दी, अरबी आदि में नाम गलत छपते हैं; OPD Desk फिर इंस्टॉल करें, या: pip install {package}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/shipped.py"/>
        <source>Nothing can be printed: the font file {file} is damaged; install OPD Desk again.</source>
        <translation>कुछ नहीं छप सकता: फ़ॉन्ट फ़ाइल {file} खराब है; OPD Desk फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip.py"/>
        <source>Token {number}, {doctor}, {date}</source>
        <translation>टोकन {number}, {doctor}, {date}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/slip.py"/>
        <source>{first} and {count} more</source>
        <translation>{first} और {count} अन्य</translation>
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
        <translation>{clerk} द्वारा</translation>
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
        <location filename="opd_desk/paper/span_charts.py"/>
        <source>a bar a day</source>
        <translation>हर दिन की एक पट्टी</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_charts.py"/>
        <source>a bar a week</source>
        <translation>हर सप्ताह की एक पट्टी</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_charts.py"/>
        <source>a bar a month</source>
        <translation>हर महीने की एक पट्टी</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_charts.py"/>
        <source>dark: held, pale: free, black: beyond capacity</source>
        <translation>गहरा: भरी, हल्का: खाली, काला: क्षमता से ऊपर</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_charts.py"/>
        <source>No doctor had a slot.</source>
        <translation>किसी डॉक्टर का स्लॉट नहीं था।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_charts.py"/>
        <source>Weekday and hour</source>
        <translation>वार और समय</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_charts.py"/>
        <source>share of the places held, by the slot's start</source>
        <translation>भरी जगहों का प्रतिशत, स्लॉट शुरू होने के समय से</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_charts.py"/>
        <source>Tokens by source and status</source>
        <translation>प्रकार और स्थिति से टोकन</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_charts.py"/>
        <source>No-show rate</source>
        <translation>अनुपस्थिति दर</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_charts.py"/>
        <source>of those seen and those who did not come</source>
        <translation>देखे गए और न आए मरीज़ों में से</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_report.py"/>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_report.py"/>
        <source>OPD report</source>
        <translation>OPD रिपोर्ट</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_report.py"/>
        <source>OPD register</source>
        <translation>OPD रजिस्टर</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/paper/span_report.py"/>
        <source>{n:,} days</source>
        <extracomment>One: {n:,} day</extracomment>
        <translation><numerusform>{n:,} दिन</numerusform><numerusform>{n:,} दिन</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/paper/span_report.py"/>
        <source>{n:,} days, which are not over yet</source>
        <extracomment>One: {n:,} day, which are not over yet</extracomment>
        <translation><numerusform>{n:,} दिन, जो अभी पूरा नहीं हुआ</numerusform><numerusform>{n:,} दिन, जो अभी पूरे नहीं हुए</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/paper/span_report.py"/>
        <source>{n:,} doctors</source>
        <extracomment>One: {n:,} doctor</extracomment>
        <translation><numerusform>{n:,} डॉक्टर</numerusform><numerusform>{n:,} डॉक्टर</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_report.py"/>
        <source>No tokens were booked: {dates}.</source>
        <translation>कोई टोकन नहीं बना: {dates}।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_tables.py"/>
        <source>In
consultation</source>
        <translation>डॉक्टर
के पास</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_tables.py"/>
        <source>9 of 10 up to {time}</source>
        <translation>10 में से 9: {time} तक</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_tables.py"/>
        <source>{share} of those expected</source>
        <translation>अपेक्षित में से {share}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_tables.py"/>
        <source>Source, status, waiting time</source>
        <translation>प्रकार, स्थिति, इंतज़ार का समय</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_tables.py"/>
        <source>Weekday</source>
        <translation>वार</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_tables.py"/>
        <source>Doctors</source>
        <translation>डॉक्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_tables.py"/>
        <source>No-show
rate</source>
        <translation>अनुपस्थिति
दर</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_tables.py"/>
        <source>Held</source>
        <comment>places</comment>
        <translation>भरी</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_tables.py"/>
        <source>Places</source>
        <translation>जगहें</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_tables.py"/>
        <source>Used</source>
        <comment>places</comment>
        <translation>उपयोग</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_tables.py"/>
        <source>Called</source>
        <comment>patients</comment>
        <translation>बुलाए गए</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_tables.py"/>
        <source>Median
wait</source>
        <translation>इंतज़ार
माध्यिका</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_tables.py"/>
        <source>9 of 10
up to</source>
        <translation>10 में से 9
तक</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/span_tables.py"/>
        <source>Longest
wait</source>
        <translation>सबसे लंबा
इंतज़ार</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/summary.py"/>
        <source>No tokens were booked for this day.</source>
        <translation>इस दिन कोई टोकन नहीं बना।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/summary.py"/>
        <source>OPD day report · {date}</source>
        <translation>OPD दिन की रिपोर्ट · {date}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/summary.py"/>
        <source>PROVISIONAL at {time}: the day is not closed</source>
        <translation>अनंतिम, {time} तक: दिन बंद नहीं हुआ</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/summary.py"/>
        <source>Day closed {time}</source>
        <translation>दिन बंद हुआ {time}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/summary.py"/>
        <source>No doctor had a slot on this day.</source>
        <translation>इस दिन किसी डॉक्टर का स्लॉट नहीं था।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/summary.py"/>
        <source>the {shown} fullest of {every}, all: page 2</source>
        <translation>{every} में से {shown} सबसे भरे; सब: पन्ना 2</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/summary.py"/>
        <source>To note</source>
        <translation>ध्यान दें</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/summary.py"/>
        <source>Nothing out of the ordinary.</source>
        <translation>कुछ असामान्य नहीं।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/summary.py"/>
        <source>% seen</source>
        <translation>% देखे</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/summary.py"/>
        <source>Source and status</source>
        <translation>प्रकार और स्थिति</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/table.py"/>
        <source>continued</source>
        <translation>जारी</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/thermal.py"/>
        <source>{name} names no thermal printer: write it as one of {examples}.</source>
        <translation>{name} किसी थर्मल प्रिंटर का पता नहीं: इनमें से किसी की तरह लिखें: {examples}।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/thermal.py"/>
        <source>Thermal printers need one package more: {command}, then start the desk again.</source>
        <translation>थर्मल प्रिंटर के लिए एक पैकेज और चाहिए: {command}, फिर काउंटर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/thermal.py"/>
        <source>The page is {dots} dots wide, a thermal printer's head {head}: drop it, choose a roll as paper, then print it again.</source>
        <translation>पन्ना {dots} बिंदु चौड़ा है, थर्मल प्रिंटर का हेड {head}: इसे हटाएँ, रोल वाला कागज़ चुनें, फिर से छापें।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/thermal.py"/>
        <source>it has no paper: put in a roll</source>
        <translation>उसमें कागज़ नहीं है: रोल डालें</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/thermal.py"/>
        <source>it reports trouble: look at paper and cutter, switch it off and on</source>
        <translation>उसमें कुछ गड़बड़ है: कागज़ और कटर देखें, बंद करके चालू करें</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/thermal.py"/>
        <source>The {printer} does not print: {why}, then print again.</source>
        <translation>{printer} नहीं छाप रहा: {why}, फिर से छापें।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/thermal.py"/>
        <source>The {printer} takes nothing more: look at paper, cover and cable, then print again.</source>
        <translation>{printer} और कुछ नहीं लेता: कागज़, ढक्कन और केबल देखें, फिर से छापें।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/thermal.py"/>
        <source>The {printer} may not be used from here: whoever looks after this computer can allow it.</source>
        <translation>{printer} यहाँ से इस्तेमाल नहीं हो सकता: इस कंप्यूटर को सँभालने वाला अनुमति दे सकता है।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/thermal.py"/>
        <source>The {printer} does not answer: see that it is on and connected, then print again.</source>
        <translation>{printer} जवाब नहीं देता: देखें कि वह चालू और जुड़ा है, फिर से छापें।</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/thermal.py"/>
        <source>thermal printer at {place}</source>
        <translation>थर्मल प्रिंटर {place}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/waiting.py"/>
        <source>from arrival to call; bar: middle half, mark: median, line: to the longest</source>
        <translation>आने से बुलावे तक; पट्टी: बीच के आधे, निशान: माध्यिका, रेखा: सबसे लंबे तक</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/waiting.py"/>
        <source>Median</source>
        <translation>माध्यिका</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/waiting.py"/>
        <source>Longest</source>
        <translation>सबसे लंबा</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/waiting.py"/>
        <source>Waiting time</source>
        <translation>इंतज़ार का समय</translation>
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
    <message>
        <location filename="opd_desk/paper/words.py"/>
        <source>Tokens</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/words.py"/>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/words.py"/>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/words.py"/>
        <source>Patients seen</source>
        <translation>देखे गए मरीज़</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/words.py"/>
        <source>incl.
under 15</source>
        <translation>इनमें
15 से कम</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/words.py"/>
        <source>incl.
60+</source>
        <translation>इनमें
60+</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/words.py"/>
        <source>New</source>
        <comment>patients</comment>
        <translation>नए</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/words.py"/>
        <source>Returning</source>
        <comment>patients</comment>
        <translation>पुराने</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/words.py"/>
        <source>Open</source>
        <comment>tokens</comment>
        <translation>बाकी</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/paper/words.py"/>
        <source>{n:,} tokens</source>
        <extracomment>One: {n:,} token</extracomment>
        <translation><numerusform>{n:,} टोकन</numerusform><numerusform>{n:,} टोकन</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/paper/words.py"/>
        <source>{part:,} of {whole:,}</source>
        <translation>{whole:,} में से {part:,}</translation>
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
