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
        <source>Page {page} of {pages}</source>
        <translation>पन्ना {page}/{pages}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/number_sheet.py"/>
        <source>Number sheet · {date}</source>
        <translation>नंबर शीट · {date}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/number_sheet.py"/>
        <source>Room {room}</source>
        <translation>कमरा {room}</translation>
    </message>
    <message>
        <location filename="opd_desk/paper/number_sheet.py"/>
        <source>continued</source>
        <translation>जारी</translation>
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
