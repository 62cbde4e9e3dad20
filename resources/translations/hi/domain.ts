<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>desk</name>
    <message>
        <location filename="opd_desk/domain/booking.py"/>
        <source>{doctor} takes no patients at present.</source>
        <translation>{doctor} अभी मरीज़ नहीं देख रहे हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/booking.py"/>
        <source>{date} is past.</source>
        <translation>{date} बीत चुकी है।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/booking.py"/>
        <source>The reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/booking.py"/>
        <source>{doctor} has no slot left on {date}.</source>
        <translation>{date} को {doctor} का कोई स्लॉट नहीं बचा।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/booking.py"/>
        <source>cancelled</source>
        <comment>what cannot be done</comment>
        <translation>रद्द किया</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/booking.py"/>
        <source>marked a no-show</source>
        <translation>अनुपस्थित दर्ज किया</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/booking.py"/>
        <source>Token {number} can be marked a no-show from {time} on.</source>
        <translation>टोकन {number} को {time} के बाद ही अनुपस्थित दर्ज कर सकते हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/booking.py"/>
        <source>reinstated</source>
        <translation>फिर से चालू किया</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/booking.py"/>
        <source>made an emergency</source>
        <translation>इमरजेंसी बनाया</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/booking.py"/>
        <source>Token {number} is an emergency already.</source>
        <translation>टोकन {number} पहले से इमरजेंसी है।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/booking.py"/>
        <source>moved</source>
        <comment>what cannot be done</comment>
        <translation>दूसरे स्लॉट में भेजा</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/booking.py"/>
        <source>Token {number} is in the {at} slot already.</source>
        <translation>टोकन {number} पहले से {at} के स्लॉट में है।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/command.py"/>
        <source>on the waitlist</source>
        <translation>प्रतीक्षा सूची में</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/command.py"/>
        <source>confirmed</source>
        <translation>पक्का</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/command.py"/>
        <source>checked in</source>
        <translation>चेक-इन</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/command.py"/>
        <source>in consultation</source>
        <translation>डॉक्टर के पास</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/command.py"/>
        <source>completed</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/command.py"/>
        <source>cancelled</source>
        <comment>a token</comment>
        <translation>रद्द</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/command.py"/>
        <source>a no-show</source>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/command.py"/>
        <source>{date} is closed: reopen the day.</source>
        <translation>{date} बंद हो चुका है: दिन फिर से खोलें।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/command.py"/>
        <source>Token {number} is {status}: it cannot be {done}.</source>
        <translation>टोकन {number} {status} है: इसे {done} नहीं जा सकता।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/command.py"/>
        <source>{what} is for the day itself: {date} has not come yet.</source>
        <translation>{what} उसी दिन होता है: {date} अभी नहीं आई।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/consulting.py"/>
        <source>A check-in</source>
        <translation>चेक-इन</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/consulting.py"/>
        <source>checked in</source>
        <comment>what cannot be done</comment>
        <translation>चेक-इन किया</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/consulting.py"/>
        <source>Token {number} has arrived already and is on the waitlist.</source>
        <translation>टोकन {number} पहले ही आ चुका है और प्रतीक्षा सूची में है।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/consulting.py"/>
        <source>Taking back a check-in</source>
        <translation>चेक-इन वापस लेना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/consulting.py"/>
        <source>set to not arrived</source>
        <translation>‘नहीं आया’ किया</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/consulting.py"/>
        <source>Token {number} is on the waitlist and has not arrived yet.</source>
        <translation>टोकन {number} प्रतीक्षा सूची में है और अभी नहीं आया।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/consulting.py"/>
        <source>Calling</source>
        <translation>बुलाना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/consulting.py"/>
        <source>Nobody is checked in with {doctor}: check a patient in first.</source>
        <translation>{doctor} के पास किसी का चेक-इन नहीं है: पहले किसी मरीज़ का चेक-इन करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/consulting.py"/>
        <source>Completing</source>
        <translation>पूरा करना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/consulting.py"/>
        <source>completed</source>
        <comment>what cannot be done</comment>
        <translation>पूरा किया</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/consulting.py"/>
        <source>Putting back into the queue</source>
        <translation>कतार में वापस रखना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/consulting.py"/>
        <source>put back into the queue</source>
        <translation>कतार में वापस रखा</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/consulting.py"/>
        <source>Skipping</source>
        <translation>छोड़ना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/consulting.py"/>
        <source>Recalling</source>
        <translation>दोबारा बुलाना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/consulting.py"/>
        <source>skipped</source>
        <translation>छोड़ा</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/consulting.py"/>
        <source>recalled</source>
        <translation>दोबारा बुलाया</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/day_wording.py"/>
        <source>{what}.</source>
        <comment>a sentence</comment>
        <translation>{what}।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/day_wording.py"/>
        <source>{words} again, taken back</source>
        <translation>{words}, पहले जैसा: बदलाव वापस लिया गया</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/day_wording.py"/>
        <source>{doctor} is on time</source>
        <translation>{doctor} समय पर हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/day_wording.py"/>
        <source>{doctor} is {minutes} min late</source>
        <translation>{doctor} {minutes} मिनट देर से हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/day_wording.py"/>
        <source>Slot {at} is open, the doctor is back</source>
        <translation>स्लॉट {at} खुला है, डॉक्टर आ गए हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/day_wording.py"/>
        <source>Slot {at} is open</source>
        <translation>स्लॉट {at} खुला है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/day_wording.py"/>
        <source>Slot {at} is closed: leave</source>
        <translation>स्लॉट {at} बंद है: छुट्टी</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/day_wording.py"/>
        <source>Slot {at} is closed</source>
        <translation>स्लॉट {at} बंद है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/day_wording.py"/>
        <source>Slot {at} has {places} places, {kept} kept for emergencies</source>
        <translation>स्लॉट {at} में {places} जगह हैं, {kept} इमरजेंसी के लिए रखी हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/day_wording.py"/>
        <source>Slot {at} added with {places} places</source>
        <translation>स्लॉट {at} {places} जगहों के साथ जोड़ा गया</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/day_wording.py"/>
        <source>Slot {at} removed</source>
        <translation>स्लॉट {at} हटाया गया</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/day_wording.py"/>
        <source>The day of {doctor} is closed</source>
        <translation>{doctor} का दिन बंद है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/day_wording.py"/>
        <source>The day of {doctor} is reopened</source>
        <translation>{doctor} का दिन फिर से खुला है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/kept.py"/>
        <source>{weekday} {day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{weekday}, {day} {month} {year}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/kept.py"/>
        <source>{weekday} {day} {month}</source>
        <comment>a date</comment>
        <translation>{weekday}, {day} {month}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/kept.py"/>
        <source>{day:02} {month} {year}</source>
        <comment>a date</comment>
        <translation>{day:02} {month} {year}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/kept.py"/>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/kept.py"/>
        <source>{day} {month}</source>
        <comment>a date</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/people.py"/>
        <source>{typed} is no phone number: 6 to 15 digits, or nothing.</source>
        <translation>{typed} फ़ोन नंबर नहीं है: 6 से 15 अंक लिखें, या खाली छोड़ें।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/people.py"/>
        <source>{what} has {letters:,} letters, and at most {most} are kept: shorten it.</source>
        <translation>{what} में {letters:,} अक्षर हैं, ज़्यादा से ज़्यादा {most} रखे जाते हैं: छोटा करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/people.py"/>
        <source>The name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/people.py"/>
        <source>The patient needs a name.</source>
        <translation>मरीज़ का नाम ज़रूरी है।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/people.py"/>
        <source>An age of {age} cannot be: it is 0 to {oldest}.</source>
        <translation>उम्र {age} नहीं हो सकती: 0 से {oldest} तक लिखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/people.py"/>
        <source>The sex</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/people.py"/>
        <source>The UHID</source>
        <translation>UHID</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/people.py"/>
        <source>The place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>policy {name}: {field} is missing</source>
        <translation>नीति {name}: {field} नहीं है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>give a preset's name or a table</source>
        <translation>तैयार नीति का नाम या तालिका दें</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>policy: {problem}</source>
        <translation>नीति: {problem}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>there is no preset {name!r}; there are {known}</source>
        <translation>{name!r} नाम की तैयार नीति नहीं है; ये हैं: {known}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>{field!r} is no field of a policy</source>
        <translation>{field!r} नीति का खाना नहीं है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>ranks says nothing of {source}</source>
        <translation>ranks में {source} का क्रम नहीं है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>the emergency's rank must be smaller than every other</source>
        <translation>इमरजेंसी का क्रम बाकी सबसे छोटा होना चाहिए</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>preempt cannot have overflow; only emergencies go beyond capacity</source>
        <translation>preempt में overflow नहीं हो सकता; क्षमता से ऊपर सिर्फ़ इमरजेंसी जाती है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>preempt has {step}, which emergency has not</source>
        <translation>preempt में {step} है, जो emergency में नहीं है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>ranks is a table of source = number</source>
        <translation>ranks तालिका है: प्रकार = संख्या</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>the rank of {source} must be a whole number</source>
        <translation>{source} का क्रम पूरी संख्या होना चाहिए</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>{field} is a list of steps</source>
        <translation>{field} कदमों की सूची है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>{field} cannot be {value}; it can be {choices}</source>
        <translation>{field} {value} नहीं हो सकता; यह हो सकता है: {choices}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>{field} must be a whole number from 0 to {most:,}, or "{none}"</source>
        <translation>{field} 0 से {most:,} तक की पूरी संख्या हो, या "{none}"</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>{field} must be a whole number from 0 to {most:,}</source>
        <translation>{field} 0 से {most:,} तक की पूरी संख्या हो</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>{field} must be true or false</source>
        <translation>{field} true या false हो</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>{field} is "waitlist", "refuse", or a table with emergency and rest</source>
        <translation>{field} "waitlist" या "refuse" हो, या emergency और rest की तालिका</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/refusing.py"/>
        <source>{patient} has token {number} with {doctor} on {date}.</source>
        <translation>{patient} के पास {date} को {doctor} का टोकन {number} पहले से है।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/refusing.py"/>
        <source>The {at} slot of {doctor} has ended: choose a later one.</source>
        <translation>{doctor} का {at} का स्लॉट खत्म हो चुका है: बाद का चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/refusing.py"/>
        <source>{absent}: choose another date.</source>
        <translation>{absent}: दूसरी तारीख चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/refusing.py"/>
        <source>The {at} slot of {doctor} is closed: choose another.</source>
        <translation>{doctor} का {at} का स्लॉट बंद है: दूसरा चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/refusing.py"/>
        <source>The {at} slot of {doctor} is full: {held} of {capacity} places.</source>
        <translation>{doctor} का {at} का स्लॉट भरा है: {capacity} में से {held} जगह।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roster.py"/>
        <source>{start} to {end}: hours end after they start.</source>
        <translation>{start} से {end}: समय शुरू होने के बाद खत्म होना चाहिए।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roster.py"/>
        <source>{field} is 1 or more.</source>
        <translation>{field} 1 या ज़्यादा हो।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roster.py"/>
        <source>{start} to {end} in slots of {minutes} min leaves {rest} min over.</source>
        <translation>{start} से {end} को {minutes} मिनट के स्लॉट में बाँटने पर {rest} मिनट बच जाते हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roster.py"/>
        <source>Of {places} places {kept} cannot be kept for emergencies.</source>
        <translation>{places} में से {kept} जगह इमरजेंसी के लिए नहीं रखी जा सकतीं।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roster.py"/>
        <source>{start} to {end} overlaps the hours until {until}.</source>
        <translation>{start} से {end} का समय {until} तक के समय से टकराता है।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roster.py"/>
        <source>{date} is a holiday: {reason}</source>
        <translation>{date} को छुट्टी है: {reason}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roster.py"/>
        <source>{date} is a holiday</source>
        <translation>{date} को छुट्टी है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roster.py"/>
        <source>{doctor} is on leave on {date} ({reason})</source>
        <translation>{doctor} {date} को छुट्टी पर हैं ({reason})</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roster.py"/>
        <source>{doctor} is on leave on {date}</source>
        <translation>{doctor} {date} को छुट्टी पर हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/said.py"/>
        <source>{some} and {last}</source>
        <translation>{some} और {last}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/said.py"/>
        <source>English</source>
        <translation>हिन्दी</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/said.py"/>
        <source>0123456789</source>
        <translation>0123456789</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Mon</source>
        <translation>सोम</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Tue</source>
        <translation>मंगल</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Wed</source>
        <translation>बुध</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Thu</source>
        <translation>गुरु</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Fri</source>
        <translation>शुक्र</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Sat</source>
        <translation>शनि</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Sun</source>
        <translation>रवि</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Jan</source>
        <translation>जन॰</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Feb</source>
        <translation>फ़र॰</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Mar</source>
        <translation>मार्च</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Apr</source>
        <translation>अप्रैल</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>May</source>
        <comment>short</comment>
        <translation>मई</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Jun</source>
        <translation>जून</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Jul</source>
        <translation>जुल॰</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Aug</source>
        <translation>अग॰</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Sep</source>
        <translation>सित॰</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Oct</source>
        <translation>अक्टू॰</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Nov</source>
        <translation>नव॰</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Dec</source>
        <translation>दिस॰</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Monday</source>
        <translation>सोमवार</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Tuesday</source>
        <translation>मंगलवार</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Wednesday</source>
        <translation>बुधवार</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Thursday</source>
        <translation>गुरुवार</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Friday</source>
        <translation>शुक्रवार</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Saturday</source>
        <translation>शनिवार</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>Sunday</source>
        <translation>रविवार</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>January</source>
        <translation>जनवरी</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>February</source>
        <translation>फ़रवरी</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>March</source>
        <translation>मार्च</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>April</source>
        <translation>अप्रैल</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>May</source>
        <translation>मई</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>June</source>
        <translation>जून</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>July</source>
        <translation>जुलाई</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>August</source>
        <translation>अगस्त</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>September</source>
        <translation>सितंबर</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>October</source>
        <translation>अक्टूबर</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>November</source>
        <translation>नवंबर</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>December</source>
        <translation>दिसंबर</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} मिनट</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>{hours} h {minutes:02} min</source>
        <translation>{hours} घंटे {minutes:02} मिनट</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>{n}st</source>
        <translation>नं. {n}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>{n}nd</source>
        <translation>नं. {n}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>{n}rd</source>
        <translation>नं. {n}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>{n}th</source>
        <translation>नं. {n}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>M</source>
        <comment>sex</comment>
        <translation>पु.</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>F</source>
        <comment>sex</comment>
        <translation>म.</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>O</source>
        <comment>sex</comment>
        <translation>अन्य</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>{age} mo</source>
        <translation>{age} माह</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>{age} d</source>
        <translation>{age} दिन</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/tables.py"/>
        <source>{where} has no field {field!r}</source>
        <translation>{where} में {field!r} नाम का खाना नहीं है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/tables.py"/>
        <source>{where} needs {field!r}</source>
        <translation>{where} में {field!r} ज़रूरी है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/tables.py"/>
        <source>write every {field} as [[{field}]]</source>
        <translation>हर {field} को [[{field}]] लिखें</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/tables.py"/>
        <source>{field} must be text, not {value}</source>
        <translation>{field} शब्दों में हो, {value} नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/tables.py"/>
        <source>{field} has {letters:,} letters, and at most {most} are kept: shorten it</source>
        <translation>{field} में {letters:,} अक्षर हैं, ज़्यादा से ज़्यादा {most} रखे जाते हैं: छोटा करें</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/tables.py"/>
        <source>{field} must be a whole number from {least} to {most:,}, not {value}</source>
        <translation>{field} {least} से {most:,} तक की पूरी संख्या हो, {value} नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/tables.py"/>
        <source>{field} must be true or false, not {value}</source>
        <translation>{field} true या false हो, {value} नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/tables.py"/>
        <source>{field} must be a date like 2026-01-29, not {value}</source>
        <translation>{field} तारीख हो, जैसे 2026-01-29, {value} नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/tables.py"/>
        <source>{value} is no time; write "09:00" or "2026-01-28 18:00"</source>
        <translation>{value} समय नहीं है; "09:00" या "2026-01-28 18:00" लिखें</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>Emergency</source>
        <translation>इमरजेंसी</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>Paid</source>
        <translation>सशुल्क</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>Follow-up</source>
        <translation>फ़ॉलो-अप</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>Online</source>
        <translation>ऑनलाइन</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>Walk-in</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>, from the number sheet</source>
        <translation>, नंबर शीट से</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>typed row</source>
        <translation>टाइप की गई पंक्ति</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>booking</source>
        <translation>पंजीकरण</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>emergency</source>
        <comment>a command</comment>
        <translation>इमरजेंसी पंजीकरण</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>check-in</source>
        <translation>चेक-इन</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>not arrived</source>
        <translation>‘नहीं आया’</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>call</source>
        <translation>बुलावा</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>done</source>
        <comment>a command</comment>
        <translation>‘पूरा’</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>cancel</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>reinstate</source>
        <translation>फिर से चालू</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>requeue</source>
        <translation>कतार में वापसी</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>skip</source>
        <translation>छोड़ना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>recall</source>
        <translation>दोबारा बुलावा</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>move</source>
        <translation>बदली</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>undo</source>
        <translation>वापसी</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>no-show</source>
        <comment>a command</comment>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>escalation</source>
        <translation>इमरजेंसी बनाना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>delay</source>
        <translation>देरी</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>absence</source>
        <translation>गैरहाज़िरी</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>change of leave</source>
        <translation>छुट्टी में बदलाव</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>opening of a slot</source>
        <translation>स्लॉट खोलना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>closing of a slot</source>
        <translation>स्लॉट बंद करना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>change of places</source>
        <translation>जगहों में बदलाव</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>added slot</source>
        <translation>नया स्लॉट</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>close of the day</source>
        <translation>दिन बंद करना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>reopening of the day</source>
        <translation>दिन फिर से खोलना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>coming back</source>
        <translation>डॉक्टर की वापसी</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>{command} of {count} tokens</source>
        <translation>{count} टोकन: {command}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>{command} of {number}</source>
        <translation>टोकन {number}: {command}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>Token {number}, {name}: {words}.</source>
        <translation>टोकन {number}, {name}: {words}।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>Token {number}: {words}.</source>
        <translation>टोकन {number}: {words}।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>token {number}</source>
        <translation>टोकन {number}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>, from the number sheet, written {time}</source>
        <translation>, नंबर शीट से, समय {time} लिखा है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>no place at {at}, on the waitlist</source>
        <translation>{at} पर जगह नहीं, प्रतीक्षा सूची में</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>emergency at {at}</source>
        <translation>{at} पर इमरजेंसी</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>booked for {at}</source>
        <translation>{at} का पंजीकरण हुआ</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>{slot} is full</source>
        <translation>{slot} भरा है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>over capacity</source>
        <translation>क्षमता से ऊपर</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>second token allowed: {why}</source>
        <translation>दूसरा टोकन दिया गया: {why}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>{taker} took the place of {loser}: {became}</source>
        <translation>{taker} ने {loser} की जगह ली: {became}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>moved from {before} to {now}</source>
        <translation>{before} से {now} पर गया</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>back on the waitlist of {slot}</source>
        <translation>{slot} की प्रतीक्षा सूची में वापस</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>{lost}: {taker} is more urgent and took its place</source>
        <translation>{lost}: {taker} ज़्यादा ज़रूरी है और उसने जगह ली</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>{lost}: {taker} is more urgent and took its place at {at}</source>
        <translation>{lost}: {taker} ज़्यादा ज़रूरी है और उसने {at} की जगह ली</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>was cancelled</source>
        <translation>रद्द हुआ</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>did not come</source>
        <translation>नहीं आए</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>moved</source>
        <translation>दूसरे स्लॉट में गया</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>became an emergency</source>
        <translation>इमरजेंसी हुआ</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>has a place at {at}</source>
        <translation>{at} पर जगह मिली</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>promoted to {at}: {token} {did}</source>
        <translation>{at} पर जगह मिली: {token} {did}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>promoted to {at}: a place came free</source>
        <translation>{at} पर जगह मिली: एक जगह खाली हुई</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>on the waitlist of {now} now: {before} has closed</source>
        <translation>अब {now} की प्रतीक्षा सूची में: {before} बंद हो गया</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>on the waitlist of {now} now: {before} has ended</source>
        <translation>अब {now} की प्रतीक्षा सूची में: {before} खत्म हो गया</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>{moved} with {doctor} on {date}, it was {reference}</source>
        <translation>{moved}, {date} को {doctor} के पास, पहले {reference} था</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>{day:02} {month}</source>
        <comment>a date</comment>
        <translation>{day:02} {month}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>waitlisted as before</source>
        <translation>पहले की तरह प्रतीक्षा सूची में</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>confirmed as before</source>
        <translation>पहले की तरह पक्का</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>checked in as before</source>
        <translation>पहले की तरह चेक-इन</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>in consultation as before</source>
        <translation>पहले की तरह डॉक्टर के पास</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>completed as before</source>
        <translation>पहले की तरह पूरा</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>cancelled as before</source>
        <translation>पहले की तरह रद्द</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>a no-show as before</source>
        <translation>पहले की तरह अनुपस्थित</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>taken off again, its row can be typed in anew</source>
        <translation>हटाया गया, उसकी पंक्ति फिर से टाइप कर सकते हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>cancelled, its number stays used</source>
        <translation>रद्द, उसका नंबर दोबारा नहीं दिया जाएगा</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>as before</source>
        <translation>पहले की तरह</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>back at {at}</source>
        <translation>{at} पर वापस</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>reinstated, on the waitlist</source>
        <translation>फिर से चालू, प्रतीक्षा सूची में</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>reinstated at {at}</source>
        <translation>{at} पर फिर से चालू</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>no-show: {why}</source>
        <translation>अनुपस्थित: {why}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>checked in</source>
        <comment>an event</comment>
        <translation>चेक-इन हुआ</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>not here after all</source>
        <translation>असल में नहीं आए</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>called</source>
        <translation>बुलाया गया</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>back in the queue, with its place</source>
        <translation>अपनी जगह के साथ कतार में वापस</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>skipped, behind all others until recalled</source>
        <translation>छोड़ा गया, दोबारा बुलाने तक सबसे पीछे</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>recalled to its place</source>
        <translation>अपनी जगह पर दोबारा बुलाया गया</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>an emergency now</source>
        <translation>अब इमरजेंसी है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>no place any more, needs a new date</source>
        <translation>अब जगह नहीं, नई तारीख चाहिए</translation>
    </message>
</context>
</TS>
