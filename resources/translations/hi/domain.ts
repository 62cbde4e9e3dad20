<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>desk</name>
    <message>
        <location filename="opd_desk/domain/accounts.py"/>
        <source>Counter {number}</source>
        <translation>काउंटर {number}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/accounts.py"/>
        <source>A PIN has at least {digits} digits, a password at least {characters} characters: choose a longer one.</source>
        <translation>PIN में कम से कम {digits} अंक और पासवर्ड में कम से कम {characters} अक्षर हों: इससे लंबा चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/accounts.py"/>
        <source>A password has {most} characters at most: choose a shorter one.</source>
        <translation>पासवर्ड में ज़्यादा से ज़्यादा {most} अक्षर हों: इससे छोटा चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/accounts.py"/>
        <source>The account needs a name.</source>
        <translation>खाते का नाम ज़रूरी है।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/accounts.py"/>
        <source>A name has {most} letters at most: choose a shorter one.</source>
        <translation>नाम में ज़्यादा से ज़्यादा {most} अक्षर हों: इससे छोटा चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/accounts.py"/>
        <source>A name has no comma and no semicolon: they part names in the log.</source>
        <translation>नाम में अल्पविराम (,) या अर्धविराम (;) न हो: लॉग में इनसे नाम अलग किए जाते हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/accounts.py"/>
        <source>{clerk}; approved by {name}</source>
        <translation>{clerk}; मंज़ूरी: {name}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/backups.py"/>
        <source>now</source>
        <comment>an age</comment>
        <translation>अभी-अभी</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/backups.py"/>
        <source>{hours} h</source>
        <translation>{hours} घंटे</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/domain/backups.py"/>
        <source>{n} days</source>
        <extracomment>One: {n} day</extracomment>
        <translation><numerusform>{n} दिन</numerusform><numerusform>{n} दिन</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/domain/booking.py"/>
        <source>The reason</source>
        <translation>कारण</translation>
    </message>
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
        <source>{what}.</source>
        <comment>a sentence</comment>
        <translation>{what}।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/booking.py"/>
        <source>{doctor} has no slot left on {date}.</source>
        <translation>{date} को {doctor} का स्लॉट नहीं बचा।</translation>
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
        <translation>फिर चालू किया</translation>
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
        <location filename="opd_desk/domain/closing.py"/>
        <source>The day has changed since: look at the list again.</source>
        <translation>इस बीच दिन में बदलाव हुआ: सूची फिर से देखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/closing.py"/>
        <source>Nobody sits on that day: there is nothing to close.</source>
        <translation>उस दिन कोई डॉक्टर नहीं बैठते: बंद करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/closing.py"/>
        <source>{date} is closed since {time}.</source>
        <translation>{date} का दिन {time} से बंद है।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/closing.py"/>
        <source>Tokens of {date} are carried to a later date, today or after.</source>
        <translation>{date} के टोकन बाद की तारीख पर ही जा सकते हैं, आज या उसके बाद।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/closing.py"/>
        <source>{date} can be closed from {time} on: {why}.</source>
        <translation>{date} का दिन {time} के बाद बंद कर सकते हैं: {why}।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/closing.py"/>
        <source>Closing the day</source>
        <translation>दिन बंद करना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/closing.py"/>
        <source>the {at} slot of {doctor} goes on until then</source>
        <translation>{doctor} का {at} का स्लॉट तब तक चलेगा</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/closing.py"/>
        <source>token {number} of {doctor} can still come until then</source>
        <translation>{doctor} का टोकन {number} तब तक आ सकता है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/closing.py"/>
        <source>{doctor} takes no patients at present</source>
        <translation>{doctor} अभी मरीज़ नहीं देख रहे हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/closing.py"/>
        <source>has a token on {date} already</source>
        <translation>{date} को पहले से टोकन है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/closing.py"/>
        <source>no place on {date}</source>
        <translation>{date} को जगह नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/closing.py"/>
        <source>That day is not closed.</source>
        <translation>वह दिन बंद नहीं है।</translation>
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
        <translation>{date} का दिन बंद है: दिन फिर खोलें।</translation>
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
        <translation>‘नहीं आया’ दर्ज किया</translation>
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
        <location filename="opd_desk/domain/dates.py"/>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/dates.py"/>
        <source>yesterday</source>
        <translation>बीता कल</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/dates.py"/>
        <source>tomorrow</source>
        <translation>आने वाला कल</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/day_wording.py"/>
        <source>{words} again, taken back</source>
        <translation>{words}, बदलाव वापस लिया गया</translation>
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
        <translation>स्लॉट {at} में {places} जगहें हैं, {kept} इमरजेंसी के लिए रखी हैं</translation>
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
        <location filename="opd_desk/domain/hours.py"/>
        <source>A delay is 0 to {most:,} minutes.</source>
        <translation>देरी 0 से {most:,} मिनट तक हो सकती है।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/hours.py"/>
        <source>{held} places of the {at} slot are taken: it cannot have {places}.</source>
        <translation>{at} के स्लॉट में {held} जगहें भर चुकी हैं: कुल {places} नहीं कर सकते।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/hours.py"/>
        <source>A slot ends after it starts.</source>
        <translation>स्लॉट शुरू होने के बाद ही खत्म होता है।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/hours.py"/>
        <source>A slot of this day starts and ends on {date}.</source>
        <translation>इस दिन का स्लॉट {date} को ही शुरू और खत्म होता है।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/hours.py"/>
        <source>The new slot overlaps the one from {start} to {end}.</source>
        <translation>नया स्लॉट {start} से {end} वाले स्लॉट से टकराता है।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/hours.py"/>
        <source>A slot has at least 1 place.</source>
        <translation>स्लॉट में कम से कम 1 जगह होती है।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/hours.py"/>
        <source>Of {places} places {kept} cannot be kept for emergencies.</source>
        <translation>{places} जगहों में से {kept} इमरजेंसी के लिए नहीं रख सकते।</translation>
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
        <location filename="opd_desk/domain/number_sheet.py"/>
        <source>{date} has not come yet: its sheet is typed in when it has.</source>
        <translation>{date} अभी नहीं आई: उसकी शीट उसी दिन या बाद में टाइप करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/number_sheet.py"/>
        <source>This is the sheet of {date}: its times are of that day.</source>
        <translation>यह {date} की शीट है: इसके समय उसी दिन के हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/number_sheet.py"/>
        <source>{time} has not come yet: it is {now}.</source>
        <translation>{time} अभी नहीं हुए: अभी {now} हुए हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/number_sheet.py"/>
        <source>Nobody waits since {date}: say seen, left or did not come.</source>
        <translation>{date} से कोई इंतज़ार में नहीं है: ‘देखे गए’, ‘चले गए’ या ‘नहीं आए’ चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/number_sheet.py"/>
        <source>{doctor} has no slot on {date}: add one first (F10).</source>
        <translation>{date} को {doctor} का कोई स्लॉट नहीं है: पहले जोड़ें (F10)।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/number_sheet.py"/>
        <source>marked as seen</source>
        <translation>‘देखे गए’ दर्ज किया</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/number_sheet.py"/>
        <source>marked as left</source>
        <translation>‘चले गए’ दर्ज किया</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/number_sheet.py"/>
        <source>Token {number} can be marked as not come from {time} on.</source>
        <translation>टोकन {number} को {time} के बाद ही ‘नहीं आए’ दर्ज कर सकते हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/people.py"/>
        <source>{typed} is no phone number: 6 to 15 digits, or nothing.</source>
        <translation>{typed} फ़ोन नंबर नहीं है: 6 से 15 अंक लिखें, या खाली छोड़ें।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/people.py"/>
        <source>{what} has {letters:,} letters, and at most {most} are kept: shorten it.</source>
        <translation>{what}: {letters:,} अक्षर हैं, ज़्यादा से ज़्यादा {most} रखे जाते हैं; छोटा करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/people.py"/>
        <source>The name</source>
        <translation>नाम</translation>
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
        <location filename="opd_desk/domain/policy.py"/>
        <source>overflow</source>
        <comment>a step</comment>
        <translation>जगह से ऊपर</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>rebook</source>
        <comment>a step</comment>
        <translation>बाद का स्लॉट</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>demote</source>
        <comment>a step</comment>
        <translation>प्रतीक्षा सूची</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>cancel</source>
        <comment>a step</comment>
        <translation>रद्द</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>emergency</source>
        <comment>a source</comment>
        <translation>इमरजेंसी</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>paid</source>
        <comment>a source</comment>
        <translation>सशुल्क</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>follow_up</source>
        <comment>a source</comment>
        <translation>फ़ॉलो-अप</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>online</source>
        <comment>a source</comment>
        <translation>ऑनलाइन</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>walk_in</source>
        <comment>a source</comment>
        <translation>वॉक-इन</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>none</source>
        <comment>a limit</comment>
        <translation>असीमित</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>never</source>
        <comment>a limit</comment>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>standard</source>
        <translation>मानक</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>elastic</source>
        <translation>लचीला</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>preemption</source>
        <translation>अग्रता</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>demotion</source>
        <translation>पीछे करना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>alternatives</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>reserved</source>
        <translation>आरक्षित</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>policy {name}: {field} is missing</source>
        <translation>नियम {name}: {field} नहीं दिया है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>give a preset's name or a table</source>
        <translation>तैयार नियमों का नाम या तालिका दें</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>policy: {problem}</source>
        <translation>नियम: {problem}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>there is no preset {name!r}; there are {known}</source>
        <translation>{name!r} नाम के तैयार नियम नहीं हैं; ये हैं: {known}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>{field!r} is no field of a policy</source>
        <translation>{field!r} नियमों का खाना नहीं है</translation>
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
        <translation>बाकी के कदमों में ‘जगह से ऊपर’ नहीं हो सकता; क्षमता से ऊपर सिर्फ़ इमरजेंसी जाती है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy.py"/>
        <source>preempt has {step}, which emergency has not</source>
        <translation>बाकी के कदमों में ‘{step}’ है, जो इमरजेंसी के कदमों में नहीं है</translation>
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
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>{one}, then {other}</source>
        <translation>{one}, फिर {other}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>Who comes first: {order}; of the same kind, who asked first.</source>
        <translation>पहले कौन: {order}; एक ही प्रकार में, जिसने पहले माँगा।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>{one} and {other}</source>
        <translation>{one} और {other}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>Only the slot asked for counts, on its waitlist too; an emergency is tried in the doctor's others as well.</source>
        <translation>केवल माँगा गया स्लॉट देखा जाता है, उसकी प्रतीक्षा सूची भी; इमरजेंसी के लिए डॉक्टर के दूसरे स्लॉट भी देखे जाते हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>Where the slot asked for is full, a place in another slot of the doctor's day is given.</source>
        <translation>माँगा गया स्लॉट भरा हो तो डॉक्टर के उसी दिन के दूसरे स्लॉट में जगह दी जाती है।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>An emergency takes a free place in any slot of the doctor's day; nobody makes room for it.</source>
        <translation>इमरजेंसी को डॉक्टर के दिन के किसी भी स्लॉट में खाली जगह मिलती है; उसके लिए कोई जगह नहीं छोड़ता।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>An emergency takes a free place, or where its slot has none: {steps}; then the same in the others.</source>
        <translation>इमरजेंसी को खाली जगह मिलती है, और उसके स्लॉट में न हो तो: {steps}; फिर दूसरे स्लॉटों में भी ऐसे ही।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>An emergency takes a free place anywhere in the doctor's day; where there is none: {steps}.</source>
        <translation>इमरजेंसी को डॉक्टर के दिन में कहीं भी खाली जगह मिलती है; कहीं न हो तो: {steps}।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>Of the others nobody gives up a place for somebody more urgent.</source>
        <translation>बाकी में कोई भी ज़्यादा ज़रूरी मरीज़ के लिए जगह नहीं छोड़ता।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>Anyone else who is more urgent than the least urgent of the slot, where there is no place: {steps}.</source>
        <translation>जगह न हो और बाकी में कोई स्लॉट के सबसे कम ज़रूरी मरीज़ से ज़्यादा ज़रूरी हो, तो: {steps}।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>Anyone else who is more urgent than the least urgent of the doctor's day, where there is no place: {steps}.</source>
        <translation>जगह न हो और बाकी में कोई डॉक्टर के दिन के सबसे कम ज़रूरी मरीज़ से ज़्यादा ज़रूरी हो, तो: {steps}।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>it is seated beyond the places</source>
        <translation>उसे जगहों से ऊपर लिया जाता है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>the least urgent moves to a later slot that day</source>
        <translation>सबसे कम ज़रूरी मरीज़ उसी दिन के बाद के स्लॉट में जाता है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>the least urgent goes to the waitlist</source>
        <translation>सबसे कम ज़रूरी मरीज़ प्रतीक्षा सूची में जाता है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>the least urgent is cancelled</source>
        <translation>सबसे कम ज़रूरी मरीज़ का टोकन रद्द होता है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>{one}, or else {other}</source>
        <translation>{one}, नहीं तो {other}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>No slot ever has more patients than places.</source>
        <translation>किसी स्लॉट में जगहों से ज़्यादा मरीज़ कभी नहीं होते।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>Emergencies may go beyond the places of a slot without a limit.</source>
        <translation>इमरजेंसी स्लॉट की जगहों से ऊपर कितनी भी जा सकती हैं।</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>Up to {n} emergencies may go beyond the places of one slot.</source>
        <extracomment>One: Up to {n} emergency may go beyond the places of one slot.</extracomment>
        <translation><numerusform>एक स्लॉट की जगहों से ऊपर {n} ही इमरजेंसी जा सकती है।</numerusform><numerusform>एक स्लॉट की जगहों से ऊपर ज़्यादा से ज़्यादा {n} इमरजेंसी जा सकती हैं।</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>waitlisted</source>
        <comment>a patient</comment>
        <translation>प्रतीक्षा सूची में जाता है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>refused, and told where there is a place</source>
        <translation>मना किया जाता है और बताया जाता है कि जगह कहाँ है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>Whoever still has no place is {rest}.</source>
        <translation>जिसे फिर भी जगह न मिले, वह {rest}।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>Whoever still has no place is {rest}; an emergency is {urgent}.</source>
        <translation>जिसे फिर भी जगह न मिले, वह {rest}; इमरजेंसी हो तो {urgent}।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>A new slot keeps no place for emergencies, unless the doctor's hours say so.</source>
        <translation>नए स्लॉट में इमरजेंसी के लिए जगह नहीं रखी जाती, जब तक डॉक्टर के समय में न लिखा हो।</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>A new slot keeps {n} places for emergencies, never its last, unless the doctor's hours say otherwise.</source>
        <extracomment>One: A new slot keeps {n} place for emergencies, never its last, unless the doctor's hours say otherwise.</extracomment>
        <translation><numerusform>नए स्लॉट में इमरजेंसी के लिए {n} जगह रखी जाती है, आखिरी जगह कभी नहीं, जब तक डॉक्टर के समय में कुछ और न लिखा हो।</numerusform><numerusform>नए स्लॉट में इमरजेंसी के लिए {n} जगहें रखी जाती हैं, आखिरी जगह कभी नहीं, जब तक डॉक्टर के समय में कुछ और न लिखा हो।</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>Places kept for emergencies are kept until the slot ends.</source>
        <translation>इमरजेंसी के लिए रखी जगहें स्लॉट खत्म होने तक रखी रहती हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>When the slot starts, kept places that no emergency took are for everyone.</source>
        <translation>स्लॉट शुरू होते ही इमरजेंसी के लिए रखी, पर बची हुई जगहें सबके लिए हो जाती हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>From {minutes} min after the slot starts, kept places that no emergency took are for everyone.</source>
        <translation>स्लॉट शुरू होने के {minutes} मिनट बाद इमरजेंसी के लिए रखी, पर बची हुई जगहें सबके लिए हो जाती हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>A patient has one token a day with a doctor; a second one is refused.</source>
        <translation>एक मरीज़ को एक डॉक्टर के पास दिन में एक ही टोकन मिलता है; दूसरे के लिए मना किया जाता है।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>A patient may have several tokens a day with the same doctor.</source>
        <translation>एक मरीज़ को उसी डॉक्टर के पास दिन में कई टोकन मिल सकते हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>Who has not come can be marked a no-show at the slot's start, or the booking if that was later.</source>
        <translation>जो नहीं आए, उन्हें स्लॉट शुरू होते ही, या पंजीकरण बाद में हुआ हो तो तब से, अनुपस्थित दर्ज कर सकते हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/policy_words.py"/>
        <source>Who has not come can be marked a no-show {minutes} min after the slot's start, or the booking if that was later.</source>
        <translation>जो नहीं आए, उन्हें स्लॉट शुरू होने के, या पंजीकरण बाद में हुआ हो तो उसके, {minutes} मिनट बाद अनुपस्थित दर्ज कर सकते हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/reasons.py"/>
        <source>came, but was never called</source>
        <translation>आए, पर बुलाए नहीं गए</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/reasons.py"/>
        <source>no place came free</source>
        <translation>कोई जगह खाली नहीं हुई</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/reasons.py"/>
        <source>the day was closed</source>
        <translation>दिन बंद किया गया</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/reasons.py"/>
        <source>left without being seen</source>
        <translation>बिना दिखाए चले गए</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/reasons.py"/>
        <source>undone</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/reasons.py"/>
        <source>displaced</source>
        <translation>जगह किसी और को मिली</translation>
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
        <translation>{doctor} का {at} का स्लॉट भरा है: {capacity} में से {held} जगहें भरी हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/resettle.py"/>
        <source>{date} is past: choose today or a later date.</source>
        <translation>{date} बीत चुकी है: आज या बाद की तारीख चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/resettle.py"/>
        <source>There is no token {token}.</source>
        <translation>टोकन {token} नहीं मिला।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/resettle.py"/>
        <source>Nobody is chosen who could be moved.</source>
        <translation>चुने हुओं में ऐसा कोई नहीं जिसकी तारीख बदल सके।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/retention.py"/>
        <source>{years} is no number of years: 1 to 100.</source>
        <translation>{years} वर्षों की संख्या नहीं है: 1 से 100।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/retention.py"/>
        <source>{date} is still to come: give a date before today.</source>
        <translation>{date} अभी आनी है: आज से पहले की तारीख दें।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roles.py"/>
        <source>somebody of the counter</source>
        <translation>काउंटर का कोई व्यक्ति</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roles.py"/>
        <source>an in-charge</source>
        <translation>इंचार्ज</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roles.py"/>
        <source>an administrator</source>
        <translation>एडमिन</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roles.py"/>
        <source>clerk</source>
        <translation>क्लर्क</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roles.py"/>
        <source>in-charge</source>
        <translation>इंचार्ज</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roles.py"/>
        <source>administrator</source>
        <translation>एडमिन</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roles.py"/>
        <source>The counter's work</source>
        <translation>काउंटर का काम</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roles.py"/>
        <source>Booking although refused</source>
        <translation>मना होने पर भी पंजीकरण</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roles.py"/>
        <source>Changing the policy</source>
        <translation>नियम बदलना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roles.py"/>
        <source>Changing doctors, hours and places</source>
        <translation>डॉक्टर, समय और जगहें बदलना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roles.py"/>
        <source>Entering or ending leave</source>
        <translation>छुट्टी लिखना या खत्म करना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roles.py"/>
        <source>Closing or reopening a day</source>
        <translation>दिन बंद करना या फिर खोलना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roles.py"/>
        <source>The register and figures of many days</source>
        <translation>कई दिनों का रजिस्टर और आँकड़े</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roles.py"/>
        <source>Making two entries of a patient one, or two again</source>
        <translation>मरीज़ की दो प्रविष्टियाँ एक करना, या फिर से अलग करना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roles.py"/>
        <source>Seeing and changing accounts</source>
        <translation>खाते देखना और बदलना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roles.py"/>
        <source>Changing the hospital's settings</source>
        <translation>अस्पताल की सेटिंग बदलना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roles.py"/>
        <source>Restoring a backup</source>
        <translation>बैकअप वापस लाना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roles.py"/>
        <source>Switching encryption on or off</source>
        <translation>एन्क्रिप्शन चालू या बंद करना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roles.py"/>
        <source>Making patients nameless</source>
        <translation>मरीज़ों के नाम हटाना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roster.py"/>
        <source>{start} to {end}: hours end after they start.</source>
        <translation>{start} से {end}: समय का अंत उसके शुरू होने के बाद हो।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roster.py"/>
        <source>{field} is 1 or more.</source>
        <translation>{field} 1 या ज़्यादा हो।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roster.py"/>
        <source>{start} to {end} in slots of {minutes} min leaves {rest} min over.</source>
        <translation>{start} से {end} को {minutes} मिनट के स्लॉटों में बाँटने पर {rest} मिनट बचते हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roster.py"/>
        <source>{start} to {end} overlaps the hours until {until}.</source>
        <translation>{start} से {end} का समय {until} तक के समय से टकराता है।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roster.py"/>
        <source>{date} is a holiday: {reason}</source>
        <translation>{date} को अवकाश है: {reason}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/roster.py"/>
        <source>{date} is a holiday</source>
        <translation>{date} को अवकाश है</translation>
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
        <location filename="opd_desk/domain/sheet_numbers.py"/>
        <source>A number is 1 or more; the next free one is {next}.</source>
        <translation>नंबर 1 या ज़्यादा होता है; अगला खाली नंबर {next} है।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/sheet_numbers.py"/>
        <source>{number} is far beyond the next free number, {next}: look at the sheet again.</source>
        <translation>{number} अगले खाली नंबर {next} से बहुत आगे है: शीट फिर से देखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/sheet_numbers.py"/>
        <source>Number {number} is {whose}'s. If this is somebody else, give them the next free one, {next}, and write it on their paper.</source>
        <translation>नंबर {number} {whose} का है। यह कोई और हो तो उन्हें अगला खाली नंबर {next} दें, और उनके कागज़ पर लिखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spans.py"/>
        <source>{first} is after {last}: the first date comes first.</source>
        <translation>{first}, {last} के बाद है: पहली तारीख पहले लिखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spans.py"/>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spans.py"/>
        <source>Week</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spans.py"/>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spans.py"/>
        <source>Last month</source>
        <translation>पिछला महीना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spans.py"/>
        <source>Year</source>
        <translation>वर्ष</translation>
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
    <message numerus="yes">
        <location filename="opd_desk/domain/spelled.py"/>
        <source>{n} h {minutes:02} min</source>
        <extracomment>One: {n} h {minutes:02} min</extracomment>
        <translation><numerusform>{n} घंटा {minutes:02} मिनट</numerusform><numerusform>{n} घंटे {minutes:02} मिनट</numerusform></translation>
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
        <source>{doctor} has no slot at {at} on {date}.</source>
        <translation>{date} को {at} पर {doctor} का कोई स्लॉट नहीं है।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/spelled.py"/>
        <source>There is no token {token} with {doctor} on {date}.</source>
        <translation>{date} को {doctor} के पास टोकन {token} नहीं है।</translation>
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
        <location filename="opd_desk/domain/system_words.py"/>
        <source>No such file or directory</source>
        <translation>ऐसी कोई फ़ाइल या फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/system_words.py"/>
        <source>Permission denied</source>
        <translation>अनुमति नहीं है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/system_words.py"/>
        <source>Operation not permitted</source>
        <translation>इस काम की अनुमति नहीं है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/system_words.py"/>
        <source>File exists</source>
        <translation>इस नाम की फ़ाइल पहले से है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/system_words.py"/>
        <source>Is a directory</source>
        <translation>यह फ़ोल्डर है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/system_words.py"/>
        <source>Not a directory</source>
        <translation>यह फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/system_words.py"/>
        <source>Directory not empty</source>
        <translation>फ़ोल्डर खाली नहीं है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/system_words.py"/>
        <source>No space left on device</source>
        <translation>डिस्क में जगह नहीं बची</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/system_words.py"/>
        <source>Disk quota exceeded</source>
        <translation>डिस्क में मिली जगह भर गई</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/system_words.py"/>
        <source>File too large</source>
        <translation>फ़ाइल बहुत बड़ी है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/system_words.py"/>
        <source>File name too long</source>
        <translation>फ़ाइल का नाम बहुत लंबा है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/system_words.py"/>
        <source>Read-only file system</source>
        <translation>डिस्क पर सिर्फ़ पढ़ा जा सकता है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/system_words.py"/>
        <source>Input/output error</source>
        <translation>डिस्क पढ़ने-लिखने में गड़बड़ी</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/system_words.py"/>
        <source>No such device</source>
        <translation>ऐसा कोई उपकरण नहीं है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/system_words.py"/>
        <source>No such device or address</source>
        <translation>ऐसा कोई उपकरण या पता नहीं है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/system_words.py"/>
        <source>Device or resource busy</source>
        <translation>उपकरण किसी और काम में है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/system_words.py"/>
        <source>Too many open files</source>
        <translation>बहुत ज़्यादा फ़ाइलें खुली हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/system_words.py"/>
        <source>Invalid argument</source>
        <translation>ऐसा नाम या मान नहीं चल सकता</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/system_words.py"/>
        <source>Connection refused</source>
        <translation>दूसरी ओर से जवाब नहीं मिला</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/system_words.py"/>
        <source>No route to host</source>
        <translation>वहाँ तक नेटवर्क नहीं है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/system_words.py"/>
        <source>Stale file handle</source>
        <translation>फ़ाइल अब अपनी जगह पर नहीं है</translation>
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
        <location filename="opd_desk/domain/undo.py"/>
        <source>Nothing of {doctor} is left to take back.</source>
        <translation>{doctor} के यहाँ वापस लेने को कुछ नहीं बचा।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/undo.py"/>
        <source>Something else was done since: look again at what would be taken back.</source>
        <translation>इस बीच कुछ और किया गया है: फिर से देखें कि क्या वापस होगा।</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/undo.py"/>
        <source>Places have changed since, by the clock or another command: it cannot be taken back.</source>
        <translation>इस बीच समय या किसी और काम से जगहें बदल गई हैं: इसे वापस नहीं ले सकते।</translation>
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
        <translation>वॉक-इन</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>typed row</source>
        <translation>शीट से टाइप होना</translation>
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
        <translation>पूरा होना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>cancel</source>
        <translation>रद्द होना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>reinstate</source>
        <translation>फिर चालू होना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>requeue</source>
        <translation>कतार में लौटना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>skip</source>
        <translation>छोड़ा जाना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>recall</source>
        <translation>दोबारा बुलावा</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>move</source>
        <translation>स्लॉट बदलना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>undo</source>
        <translation>वापस लेना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>no-show</source>
        <comment>a command</comment>
        <translation>अनुपस्थित होना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>escalation</source>
        <translation>इमरजेंसी बनना</translation>
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
        <translation>डॉक्टर का लौटना</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>{command} of {count} tokens</source>
        <translation>{count} टोकन का {command}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>{command} of {number}</source>
        <translation>टोकन {number} का {command}</translation>
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
        <source>, written {time}</source>
        <translation>, लिखा समय {time}</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>, from the number sheet, written {time}</source>
        <translation>, नंबर शीट से, समय {time} लिखा है</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>, from the number sheet</source>
        <translation>, नंबर शीट से</translation>
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
        <translation>इमरजेंसी बना</translation>
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
        <translation>फिर चालू, प्रतीक्षा सूची में</translation>
    </message>
    <message>
        <location filename="opd_desk/domain/wording.py"/>
        <source>reinstated at {at}</source>
        <translation>{at} पर फिर चालू</translation>
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
