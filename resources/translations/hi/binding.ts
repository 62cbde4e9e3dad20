<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>desk</name>
    <message>
        <location filename="opd_desk/ui/binding/about.py"/>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/about.py"/>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/about.py"/>
        <source>Log of faults</source>
        <translation>गड़बड़ियों का लॉग</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/about.py"/>
        <source>Built on</source>
        <translation>आधार</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/announcing.py"/>
        <source>The filter is off: it left out this token.</source>
        <translation>फ़िल्टर हटा दिया गया: उसमें यह टोकन छिपा था।</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/announcing.py"/>
        <source>Slips of {numbers} as PDF</source>
        <extracomment>One: Slip of {numbers} as PDF</extracomment>
        <translation><numerusform>{numbers} की पर्ची PDF में</numerusform><numerusform>{numbers} की पर्चियाँ PDF में</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/announcing.py"/>
        <source>And {n} more changes.</source>
        <extracomment>One: And {n} more change.</extracomment>
        <translation><numerusform>और {n} बदलाव।</numerusform><numerusform>और {n} बदलाव।</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/announcing.py"/>
        <source>The {command} cannot be taken back: {why}</source>
        <translation>‘{command}’ वापस नहीं हो सकता: {why}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/announcing.py"/>
        <source>{command} with {doctor}</source>
        <translation>{command}, {doctor}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/announcing.py"/>
        <source>takes back the {command}, touches {tokens}</source>
        <translation>वापस होगा: {command}; असर {tokens} पर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/announcing.py"/>
        <source>takes back the {command}, touches nobody else</source>
        <translation>वापस होगा: {command}; किसी और पर असर नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/announcing.py"/>
        <source>{count} more</source>
        <translation>{count} अन्य</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/appearance.py"/>
        <source>As the system has it</source>
        <translation>सिस्टम जैसा (&amp;A)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/appearance.py"/>
        <source>Light</source>
        <translation>हल्का (&amp;L)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/appearance.py"/>
        <source>Dark</source>
        <translation>गहरा (&amp;D)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/appearance.py"/>
        <source>High contrast</source>
        <translation>तेज़ कंट्रास्ट (&amp;H)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/appearance.py"/>
        <source>L&amp;ook of the window</source>
        <translation>विंडो का रूप (&amp;O)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/appearance.py"/>
        <source>&amp;Text: {size} %</source>
        <translation>अक्षर: {size} % (&amp;T)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/appearance.py"/>
        <source>The screen has no room for larger text</source>
        <translation>और बड़े अक्षरों के लिए स्क्रीन में जगह नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/appearance.py"/>
        <source>&amp;Columns of the queue</source>
        <translation>कतार के कॉलम (&amp;C)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/appearance.py"/>
        <source>The text has {size} % from the next start on.</source>
        <translation>अगली बार खोलने पर अक्षर {size} % होंगे।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/appearance.py"/>
        <source>Open the desk anew</source>
        <translation>काउंटर दोबारा खोलें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/approving.py"/>
        <source>{work} needs {role}.</source>
        <translation>{work}: इसके लिए {role} चाहिए।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/backups.py"/>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/backups.py"/>
        <source>&amp;Back up now</source>
        <translation>अभी बैकअप लें (&amp;B)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/backups.py"/>
        <source>&amp;Restore …</source>
        <translation>बैकअप वापस लाएँ … (&amp;R)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/backups.py"/>
        <source>&amp;Folder of the backups</source>
        <translation>बैकअप का फ़ोल्डर (&amp;F)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/backups.py"/>
        <source>The backups' folder is {folder}.</source>
        <translation>बैकअप {folder} में हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/backups.py"/>
        <source>Stopped: no backup was made. The earlier ones are kept.</source>
        <translation>रोका गया: बैकअप नहीं बना। पहले के बैकअप सुरक्षित हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/backups.py"/>
        <source>The backup could not be made.</source>
        <translation>बैकअप नहीं बन सका।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/backups.py"/>
        <source>No data was changed.</source>
        <translation>कोई डेटा नहीं बदला।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/backups.py"/>
        <source>{file}: made, and read back.</source>
        <translation>{file}: बन गया, पढ़कर जाँचा गया।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/backups.py"/>
        <source>{folder}: the stick is not there.</source>
        <translation>{folder}: पेन ड्राइव नहीं लगी है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/closing.py"/>
        <source>&amp;Close the day …</source>
        <translation>दिन बंद करें … (&amp;C)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/closing.py"/>
        <source>&amp;Reopen the day</source>
        <translation>दिन फिर से खोलें (&amp;R)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/closing.py"/>
        <source>{date} is closed since {time}. F10 reopens the day.</source>
        <translation>{date} का दिन {time} से बंद है। F10 से फिर खोलें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/closing.py"/>
        <source>{date} is closed: {what}.</source>
        <translation>{date} का दिन बंद हुआ: {what}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/closing.py"/>
        <source>Take back the close of {date}</source>
        <translation>{date}: बंद करना वापस लें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/closing.py"/>
        <source>The day has changed meanwhile: this is the list now.</source>
        <translation>इस बीच दिन में बदलाव हुआ: अब यह सूची है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/closing.py"/>
        <source>{date} is open again; its tokens are as closing left them.</source>
        <translation>{date} का दिन फिर खुल गया; टोकन वैसे ही हैं जैसे बंद होने पर थे।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/closing.py"/>
        <source>Taken back: the close of {date}.</source>
        <translation>वापस लिया गया: {date} का बंद होना।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/closing.py"/>
        <source>{date} has {count} still in consultation</source>
        <translation>{date}: {count} अब भी डॉक्टर के पास</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/closing.py"/>
        <source>{date} has {n} tokens never seen</source>
        <extracomment>One: {date} has {n} token never seen</extracomment>
        <translation><numerusform>{date}: {n} टोकन नहीं देखा गया</numerusform><numerusform>{date}: {n} टोकन नहीं देखे गए</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/commands.py"/>
        <source>&amp;Doctor: {name}</source>
        <translation>डॉक्टर: {name} (&amp;D)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/commands.py"/>
        <source>D&amp;ay</source>
        <translation>दिन (&amp;A)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/commands.py"/>
        <source>Paper</source>
        <comment>a menu</comment>
        <translation>कागज़ (&amp;P)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/commands.py"/>
        <source>&amp;Backup</source>
        <translation>बैकअप (&amp;B)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/commands.py"/>
        <source>&amp;Import online bookings …</source>
        <translation>ऑनलाइन पंजीकरण लें … (&amp;I)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/commands.py"/>
        <source>&amp;Hall screen</source>
        <translation>हॉल की स्क्रीन (&amp;H)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/commands.py"/>
        <source>&amp;Set up</source>
        <translation>सेटअप (&amp;S)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/commands.py"/>
        <source>&amp;Keys and help</source>
        <translation>कुंजियाँ और मदद (&amp;K)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/commands.py"/>
        <source>Abo&amp;ut OPD Desk …</source>
        <translation>OPD Desk के बारे में … (&amp;U)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/commands.py"/>
        <source>&amp;Close the desk</source>
        <translation>OPD Desk बंद करें (&amp;C)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/commands.py"/>
        <source>Filter of the &amp;queue</source>
        <translation>कतार का फ़िल्टर (&amp;Q)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/commands.py"/>
        <source>&amp;Log of the day</source>
        <translation>दिन का लॉग (&amp;L)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/commands.py"/>
        <source>&amp;Report of the day</source>
        <translation>दिन की रिपोर्ट (&amp;R)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/commands.py"/>
        <source>Register and &amp;figures …</source>
        <translation>रजिस्टर और आँकड़े … (&amp;F)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/commands.py"/>
        <source>The &amp;last slip again</source>
        <translation>पिछली पर्ची फिर से (&amp;L)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/day_log.py"/>
        <source>Log of {date}</source>
        <translation>{date} का लॉग</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/day_log.py"/>
        <source>Nothing of this date is left to take back.</source>
        <translation>इस तारीख का वापस लेने को कुछ नहीं बचा।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/day_log.py"/>
        <source>The {command} cannot be taken back: {why}.</source>
        <translation>‘{command}’ वापस नहीं हो सकता: {why}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/day_log.py"/>
        <source>Ctrl Z: {what}.</source>
        <translation>Ctrl Z: {what}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/filtering.py"/>
        <source>{count} of {whole} shown</source>
        <translation>{whole} में से {count} दिख रहे हैं</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/filtering.py"/>
        <source>{n} tokens left out: Alt L shows all</source>
        <extracomment>One: {n} token left out: Alt L shows all</extracomment>
        <translation><numerusform>{n} टोकन छिपा है: Alt L से सब देखें</numerusform><numerusform>{n} टोकन छिपे हैं: Alt L से सब देखें</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/filtering.py"/>
        <source>Nobody here fits the filter</source>
        <translation>फ़िल्टर से यहाँ कोई मेल नहीं खाता</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/first_start.py"/>
        <source>{count} of {whole} given</source>
        <translation>{whole} में से {count} भरे गए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/first_start.py"/>
        <source>A test slip is on its way to {printer}.</source>
        <translation>जाँच की पर्ची {printer} को भेजी जा रही है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/first_start.py"/>
        <source>A test slip was sent to {printer}. Is all of it on the paper?</source>
        <translation>जाँच की पर्ची {printer} को भेजी गई। क्या पूरी पर्ची कागज़ पर आई?</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/first_start.py"/>
        <source>The test slip could not be made. The desk can be opened without it.</source>
        <translation>जाँच की पर्ची नहीं बन सकी। इसके बिना भी काउंटर खुल सकता है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/first_start.py"/>
        <source>Test of the printer</source>
        <translation>प्रिंटर की जाँच</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/first_start.py"/>
        <source>A patient's name stands here</source>
        <translation>यहाँ मरीज़ का नाम आता है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/first_start.py"/>
        <source>The desk is set up.</source>
        <translation>काउंटर तैयार है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/going.py"/>
        <source>all without a specialization</source>
        <translation>बिना विभाग वाले सब</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/going.py"/>
        <source>&amp;Go to a date …</source>
        <translation>तारीख पर जाएँ … (&amp;G)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/going.py"/>
        <source>&amp;First free of</source>
        <translation>पहली खाली जगह (&amp;F)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/going.py"/>
        <source>No specialization</source>
        <translation>कोई विभाग नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/going.py"/>
        <source>No doctor is set up yet.</source>
        <translation>अभी कोई डॉक्टर नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/going.py"/>
        <source>No later place of {what} is free for {source} until {date}.</source>
        <translation>{what}: {date} तक {source} के लिए इसके बाद कोई जगह खाली नहीं।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/going.py"/>
        <source>Ctrl B begins again.</source>
        <translation>Ctrl B से फिर शुरू से।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/going.py"/>
        <source>No place of {what} is free for {source} until {date}.</source>
        <translation>{what}: {date} तक {source} के लिए कोई जगह खाली नहीं।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/going.py"/>
        <source>Alt ← → looks at other dates.</source>
        <translation>Alt ← → से दूसरी तारीखें देखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/going.py"/>
        <source>Next free of {what}: {where}. Ctrl B: the next.</source>
        <translation>{what} की अगली खाली जगह: {where}। Ctrl B: उसके बाद की।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/going.py"/>
        <source>First free of {what}: {where}. Ctrl B: the next.</source>
        <translation>{what} की पहली खाली जगह: {where}। Ctrl B: उसके बाद की।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/history.py"/>
        <source>Token {number}</source>
        <translation>टोकन {number}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/history.py"/>
        <source>History of token {number}</source>
        <translation>टोकन {number} का इतिहास</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/history.py"/>
        <source>{day:02} {month}</source>
        <comment>a date</comment>
        <translation>{day:02} {month}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>Set</source>
        <translation>तय करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>Set, then move</source>
        <translation>तय करें, फिर तारीख बदलें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>Apply, then move back</source>
        <translation>लागू करें, फिर वापस लाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>The day has changed since: this is the new plan.</source>
        <translation>इस बीच दिन में बदलाव हुआ: यह नई योजना है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>&amp;Late …</source>
        <translation>देर से … (&amp;L)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>&amp;Away …</source>
        <translation>नहीं हैं … (&amp;A)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>&amp;Back …</source>
        <translation>वापस आए … (&amp;B)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>Close the &amp;slot {times}</source>
        <translation>स्लॉट {times} बंद करें (&amp;S)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>Open the &amp;slot {times}</source>
        <translation>स्लॉट {times} खोलें (&amp;S)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>Token {number} stays in it and keeps its place: Alt M moves, Alt C cancels.</source>
        <translation>टोकन {number} इसी में रहेगा, उसकी जगह बनी रहेगी: Alt M से स्लॉट बदलें, Alt C से रद्द करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>{count} tokens stay in it and keep their places: Alt M moves, Alt C cancels.</source>
        <translation>{count} टोकन इसी में रहेंगे, उनकी जगहें बनी रहेंगी: Alt M से स्लॉट बदलें, Alt C से रद्द करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>Minutes late, 0 for on time</source>
        <translation>कितने मिनट की देर, समय पर हों तो 0</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>{doctor} is late</source>
        <translation>{doctor} देर से आएँगे</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>Type whole minutes, 0 to {most}.</source>
        <translation>पूरे मिनट लिखें, 0 से {most}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>Everybody is seen in time.</source>
        <translation>सब समय पर देखे जाएँगे।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>{count} would be expected after the last slot.</source>
        <translation>{count} की बारी आखिरी स्लॉट के बाद आएगी।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>Nobody is at risk</source>
        <translation>किसी की बारी नहीं छूटेगी</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>{n} are expected after the last slot.</source>
        <extracomment>One: {n} is expected after the last slot.</extracomment>
        <translation><numerusform>{n} की बारी आखिरी स्लॉट के बाद आएगी।</numerusform><numerusform>{n} की बारी आखिरी स्लॉट के बाद आएगी।</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>{doctor} is away</source>
        <translation>{doctor} नहीं हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>Away from</source>
        <translation>कब से नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>Apply the plan</source>
        <translation>योजना लागू करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>Type a time of day, 11:00.</source>
        <translation>समय लिखें, जैसे 11:00।</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>{n} move to a colleague</source>
        <extracomment>One: {n} moves to a colleague</extracomment>
        <translation><numerusform>{n} को दूसरे डॉक्टर देखेंगे</numerusform><numerusform>{n} को दूसरे डॉक्टर देखेंगे</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>{moved}, {stranded}.</source>
        <comment>a plan</comment>
        <translation>{moved}, {stranded}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>{doctor} is away from {at}: {moved} moved to colleagues, {stranded}.</source>
        <translation>{doctor} {at} से नहीं हैं: {moved} को दूसरे डॉक्टर देखेंगे, {stranded}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>Back at</source>
        <translation>कब वापस</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>Minutes late from then on</source>
        <translation>उसके बाद कितने मिनट की देर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>{doctor} is back</source>
        <translation>{doctor} वापस आ गए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>Type a time of day, 11:00, and whole minutes, 0 to {most}.</source>
        <translation>समय लिखें, जैसे 11:00, और पूरे मिनट, 0 से {most}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>Nobody was moved to a colleague</source>
        <translation>कोई दूसरे डॉक्टर के पास नहीं गया</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>{doctor} is back: {what}</source>
        <translation>{doctor} वापस आ गए: {what}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours.py"/>
        <source>Nothing has changed.</source>
        <translation>कुछ नहीं बदला।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours_words.py"/>
        <source>Not done yet.</source>
        <translation>अभी किया नहीं गया।</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/hours_words.py"/>
        <source>{n} need a new date</source>
        <extracomment>One: {n} needs a new date</extracomment>
        <translation><numerusform>{n} को नई तारीख चाहिए</numerusform><numerusform>{n} को नई तारीख चाहिए</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours_words.py"/>
        <source>{first} to {last}</source>
        <translation>{first} से {last}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours_words.py"/>
        <source>no slot opens</source>
        <translation>कोई स्लॉट नहीं खुलेगा</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/hours_words.py"/>
        <source>{n} slots open ({times})</source>
        <extracomment>One: {n} slot opens ({times})</extracomment>
        <translation><numerusform>{n} स्लॉट खुलेगा ({times})</numerusform><numerusform>{n} स्लॉट खुलेंगे ({times})</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/hours_words.py"/>
        <source>{slots} with {n} places free</source>
        <extracomment>One: {slots} with {n} place free</extracomment>
        <translation><numerusform>{slots}, {n} जगह खाली</numerusform><numerusform>{slots}, {n} जगहें खाली</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/hours_words.py"/>
        <source>{n} of the waitlist get a place</source>
        <extracomment>One: {n} of the waitlist gets a place</extracomment>
        <translation><numerusform>प्रतीक्षा सूची से {n} को जगह मिलेगी</numerusform><numerusform>प्रतीक्षा सूची से {n} को जगह मिलेगी</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/hours_words.py"/>
        <source>{what}.</source>
        <comment>a sentence</comment>
        <translation>{what}।</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/hours_words.py"/>
        <source>{n} stay with colleagues, under the new numbers.</source>
        <extracomment>One: {n} stays with colleagues, under the new numbers.</extracomment>
        <translation><numerusform>{n} को दूसरे डॉक्टर ही देखेंगे, नए नंबर से।</numerusform><numerusform>{n} को दूसरे डॉक्टर ही देखेंगे, नए नंबरों से।</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/importing.py"/>
        <source>Bookings</source>
        <translation>पंजीकरण</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/importing.py"/>
        <source>All files</source>
        <translation>सब फ़ाइलें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/importing.py"/>
        <source>Import online bookings</source>
        <translation>ऑनलाइन पंजीकरण लें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/importing.py"/>
        <source>The import stopped. What was taken in is kept.</source>
        <translation>पंजीकरण लेना रुक गया। जो ले लिए गए, वे सुरक्षित हैं।</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/importing.py"/>
        <source>{n:,} already taken in</source>
        <extracomment>One: {n:,} already taken in</extracomment>
        <translation><numerusform>{n:,} पहले ही लिया जा चुका</numerusform><numerusform>{n:,} पहले ही लिए जा चुके</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/importing.py"/>
        <source>{n:,} refused</source>
        <extracomment>One: {n:,} refused</extracomment>
        <translation><numerusform>{n:,} नहीं लिया गया</numerusform><numerusform>{n:,} नहीं लिए गए</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/importing.py"/>
        <source>Stopped: {n:,} taken in, {rest}, {untried:,} not tried; the file can be imported again.</source>
        <extracomment>One: Stopped: {n:,} taken in, {rest}, {untried:,} not tried; the file can be imported again.</extracomment>
        <translation><numerusform>रोका गया: {n:,} लिया गया, {rest}, {untried:,} बाकी; फ़ाइल फिर से ली जा सकती है।</numerusform><numerusform>रोका गया: {n:,} लिए गए, {rest}, {untried:,} बाकी; फ़ाइल फिर से ली जा सकती है।</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/importing.py"/>
        <source>{n:,} bookings taken in, {rest}.</source>
        <extracomment>One: {n:,} booking taken in, {rest}.</extracomment>
        <translation><numerusform>{n:,} पंजीकरण लिया गया, {rest}।</numerusform><numerusform>{n:,} पंजीकरण लिए गए, {rest}।</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/leave.py"/>
        <source>&amp;Leave …</source>
        <translation>छुट्टी … (&amp;L)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/leave.py"/>
        <source>Public &amp;holidays …</source>
        <translation>सार्वजनिक अवकाश … (&amp;H)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/leave.py"/>
        <source>&amp;Places of {times} …</source>
        <translation>{times} की जगहें … (&amp;P)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/leave.py"/>
        <source>There is no leave on these dates.</source>
        <translation>इन तारीखों पर कोई छुट्टी नहीं है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/leave.py"/>
        <source>Places of {times}</source>
        <translation>{times} की जगहें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/leave.py"/>
        <source>{doctor}, {date}: {held} of {capacity} are taken. Ctrl Z takes it back.</source>
        <translation>{doctor}, {date}: {held}/{capacity} भरी हैं। Ctrl Z से वापस लें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/leave.py"/>
        <source>Ctrl N lists who.</source>
        <translation>Ctrl N से सूची देखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/leave.py"/>
        <source>Everyone is on leave, {dates}.</source>
        <translation>सब छुट्टी पर, {dates}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/leave.py"/>
        <source>{doctor} is on leave, {dates}.</source>
        <translation>{doctor} छुट्टी पर, {dates}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/leave.py"/>
        <source>Everyone is here again, {dates}.</source>
        <translation>सब फिर उपलब्ध, {dates}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/leave.py"/>
        <source>{doctor} is here again, {dates}.</source>
        <translation>{doctor} फिर उपलब्ध, {dates}।</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/leave.py"/>
        <source>{n} holidays kept</source>
        <extracomment>One: {n} holiday kept</extracomment>
        <translation><numerusform>{n} अवकाश रखा गया</numerusform><numerusform>{n} अवकाश रखे गए</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/leave.py"/>
        <source>{count} no longer</source>
        <translation>{count} हटाए गए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/leave.py"/>
        <source>Write a whole number.</source>
        <translation>पूरी संख्या लिखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/lock.py"/>
        <source>No accounts: everyone at this PC may do everything. F10, Set up, People makes them.</source>
        <translation>कोई खाता नहीं: इस PC पर हर कोई सब कुछ कर सकता है। F10, सेटअप, ‘लोग और खाते’ से बनाएँ।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/lock.py"/>
        <source>{place} is locked</source>
        <translation>{place} लॉक है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/lock.py"/>
        <source>{name} goes on with the PIN. What was typed is kept.</source>
        <translation>{name} PIN डालकर आगे बढ़ें। जो लिखा था वह सुरक्षित है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/lock.py"/>
        <source>Who is at {place}?</source>
        <translation>{place} पर कौन है?</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/lock.py"/>
        <source>Choose your name, then type your PIN.</source>
        <translation>अपना नाम चुनें, फिर PIN लिखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/lock.py"/>
        <source>{name} is at {place} now.</source>
        <translation>अब {place} पर {name} हैं।</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/moving.py"/>
        <source>Move {n} tokens</source>
        <extracomment>One: Move a token</extracomment>
        <translation><numerusform>{n} टोकन की तारीख बदलें</numerusform><numerusform>{n} टोकन की तारीख बदलें</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/moving.py"/>
        <source>Type a date, 30, fri, +7, 5 feb, or go through the dates by the arrows.</source>
        <translation>तारीख लिखें: 30, शुक्र, +7, 5 फ़र॰, या तीर कुंजियों से चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/moving.py"/>
        <source>No place on {date} for any of them</source>
        <translation>{date} को इनमें से किसी के लिए जगह नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/moving.py"/>
        <source>{count} of {whole} find a place on {date}.</source>
        <translation>{date} को {whole} में से {count} को जगह मिलेगी।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/moving.py"/>
        <source>There is a place on {date}.</source>
        <translation>{date} को जगह है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/moving.py"/>
        <source>There is no place on {date}.</source>
        <translation>{date} को जगह नहीं है।</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/moving.py"/>
        <source>{n} tokens moved to {date}.</source>
        <extracomment>One: {n} token moved to {date}.</extracomment>
        <translation><numerusform>{n} टोकन {date} पर गया।</numerusform><numerusform>{n} टोकन {date} पर गए।</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/moving.py"/>
        <source>{n} find no place there and stay.</source>
        <extracomment>One: {n} finds no place there and stays.</extracomment>
        <translation><numerusform>{n} को वहाँ जगह नहीं मिली, वह यहीं है।</numerusform><numerusform>{n} को वहाँ जगह नहीं मिली, वे यहीं हैं।</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/new_dates.py"/>
        <source>No new date wanted</source>
        <translation>नई तारीख नहीं चाहिए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/new_dates.py"/>
        <source>&amp;Who needs a new date ({count})</source>
        <translation>किसे नई तारीख चाहिए ({count}) (&amp;W)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/new_dates.py"/>
        <source>&amp;Who needs a new date</source>
        <translation>किसे नई तारीख चाहिए (&amp;W)</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/new_dates.py"/>
        <source>{n} tokens cancelled.</source>
        <extracomment>One: {n} token cancelled.</extracomment>
        <translation><numerusform>{n} टोकन रद्द हुआ।</numerusform><numerusform>{n} टोकन रद्द हुए।</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/new_dates.py"/>
        <source>{n} tokens cancelled: {why}.</source>
        <extracomment>One: {n} token cancelled: {why}.</extracomment>
        <translation><numerusform>{n} टोकन रद्द हुआ: {why}।</numerusform><numerusform>{n} टोकन रद्द हुए: {why}।</numerusform></translation>
    </message>
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
    <message>
        <location filename="opd_desk/ui/binding/number_sheets.py"/>
        <source>What is booked after it takes the same numbers: print it again then, as after an import.</source>
        <translation>इसके बाद के पंजीकरण यही नंबर लेंगे: तब इसे फिर से छापें, और फ़ाइल से पंजीकरण लेने पर भी।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/number_sheets.py"/>
        <source>&amp;Number sheet …</source>
        <translation>नंबर शीट … (&amp;N)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/number_sheets.py"/>
        <source>&amp;Type in a number sheet …</source>
        <translation>नंबर शीट टाइप करें … (&amp;T)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/number_sheets.py"/>
        <source>Type a date: 5 feb, +1, fri or 2026-02-05.</source>
        <translation>तारीख लिखें: 5 फ़र॰, +1, शुक्र या 2026-02-05।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/number_sheets.py"/>
        <source>Nobody sits on {date}: type another date.</source>
        <translation>{date} को कोई डॉक्टर नहीं बैठते: दूसरी तारीख लिखें।</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/number_sheets.py"/>
        <source>{date}: {n} doctors sit, each gets a sheet with the numbers that come next.</source>
        <extracomment>One: {date}: {n} doctor sits, each gets a sheet with the numbers that come next.</extracomment>
        <translation><numerusform>{date}: {n} डॉक्टर बैठते हैं, हर एक को आगे के नंबरों की शीट मिलेगी।</numerusform><numerusform>{date}: {n} डॉक्टर बैठते हैं, हर एक को आगे के नंबरों की शीट मिलेगी।</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/number_sheets.py"/>
        <source>Slips of {n} tokens typed in</source>
        <extracomment>One: Slip of {n} token typed in</extracomment>
        <translation><numerusform>टाइप किए {n} टोकन की पर्ची</numerusform><numerusform>टाइप किए {n} टोकन की पर्चियाँ</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/paper_setup.py"/>
        <source>Slips are shown from now on, to be saved as PDF.</source>
        <translation>अब से पर्चियाँ दिखाई जाएँगी, PDF में सहेजने के लिए।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/paper_setup.py"/>
        <source>A thermal printer takes a roll: choose 80 or 58 mm as paper.</source>
        <translation>थर्मल प्रिंटर में रोल लगता है: कागज़ 80 या 58 mm चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/paper_setup.py"/>
        <source>Printer and &amp;slips …</source>
        <translation>प्रिंटर और पर्चियाँ … (&amp;S)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/paper_setup.py"/>
        <source>Slips go to {printer} from now on.</source>
        <translation>अब से पर्चियाँ {printer} पर जाएँगी।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/paper_setup.py"/>
        <source>Write above where it is, as {example}.</source>
        <translation>ऊपर लिखें कि वह कहाँ है, जैसे {example}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/paper_setup.py"/>
        <source>The printer is asked …</source>
        <translation>प्रिंटर से पूछा जा रहा है …</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/paper_setup.py"/>
        <source>Slips are shown, to be saved as PDF.</source>
        <translation>पर्चियाँ दिखाई जाती हैं, PDF में सहेजने के लिए।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/paper_setup.py"/>
        <source>It is ready.</source>
        <translation>यह तैयार है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/paper_setup.py"/>
        <source>A test slip is on its way.</source>
        <translation>जाँच की पर्ची भेजी जा रही है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/paper_setup.py"/>
        <source>A test slip was sent. Is all of it on the paper?</source>
        <translation>जाँच की पर्ची भेजी गई। क्या पूरी पर्ची कागज़ पर आई?</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/paper_setup.py"/>
        <source>The slip could not be made. What was set before still counts.</source>
        <translation>पर्ची नहीं बन सकी। पहले की सेटिंग ही लागू है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/paper_setup.py"/>
        <source>Specialization</source>
        <translation>विभाग</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/paper_setup.py"/>
        <source>the desk</source>
        <comment>who booked</comment>
        <translation>काउंटर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/paper_setup.py"/>
        <source>Write it as {example}.</source>
        <translation>ऐसे लिखें: {example}।</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/paper_words.py"/>
        <source>{n} slips</source>
        <extracomment>One: {n} slip</extracomment>
        <translation><numerusform>{n} पर्ची</numerusform><numerusform>{n} पर्चियाँ</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/paper_words.py"/>
        <source>Slip of {number}, reprint {copy}</source>
        <translation>{number} की पर्ची, दूसरी प्रति {copy}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/paper_words.py"/>
        <source>Slip of {number}</source>
        <translation>{number} की पर्ची</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/paper_words.py"/>
        <source>{what} sent to {printer}.</source>
        <extracomment>One: {what} sent to {printer}.</extracomment>
        <translation><numerusform>{what}: {printer} को भेजी गई।</numerusform><numerusform>{what}: {printer} को भेजी गईं।</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/paper_words.py"/>
        <source>Saved as {path}: {n:,} tokens, all of the span.</source>
        <extracomment>One: Saved as {path}: {n:,} token, all of the span.</extracomment>
        <translation><numerusform>{path} में सहेजा गया: {n:,} टोकन, पूरी अवधि के।</numerusform><numerusform>{path} में सहेजा गया: {n:,} टोकन, पूरी अवधि के।</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/papers.py"/>
        <source>Slip of token {number}</source>
        <translation>टोकन {number} की पर्ची</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/papers.py"/>
        <source>OPD day report of {date}</source>
        <translation>{date} की OPD रिपोर्ट</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/papers.py"/>
        <source>Report of {date}</source>
        <translation>{date} की रिपोर्ट</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/papers.py"/>
        <source>The report of {date} is being made …</source>
        <translation>{date} की रिपोर्ट बन रही है …</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/papers.py"/>
        <source>OPD day report</source>
        <translation>OPD दिन की रिपोर्ट</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/papers.py"/>
        <source>Number sheet of {date}</source>
        <translation>{date} की नंबर शीट</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/papers.py"/>
        <source>The page could not be made; the token is kept. Try Reprint.</source>
        <translation>पन्ना नहीं बन सका; टोकन सुरक्षित है। ‘फिर छापें’ से कोशिश करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/papers.py"/>
        <source>The pages could not be made; nothing was changed. Ask for them once more.</source>
        <translation>पन्ने नहीं बन सके; कुछ नहीं बदला। एक बार फिर माँगें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/patients.py"/>
        <source>Choose a token in the queue, a patient in the form or in a search, then press Ctrl I.</source>
        <translation>कतार में टोकन, या फ़ॉर्म या खोज में मरीज़ चुनें, फिर Ctrl I दबाएँ।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/patients.py"/>
        <source>Age as 61, 7m or 20d. Sex as F, M, O, or as it is noted here.</source>
        <translation>उम्र जैसे 61, 7m या 20d। लिंग F, M, O, या जैसा यहाँ लिखा जाता है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/patients.py"/>
        <source>The data of {name} is kept; slips printed before show the old one.</source>
        <translation>{name} की जानकारी रखी गई; पहले छपी पर्चियों पर पुरानी है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/patients.py"/>
        <source>The entry of {gone} is merged into this one of {kept}.</source>
        <translation>{gone} की प्रविष्टि {kept} की इस प्रविष्टि में मिला दी गई।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/patients.py"/>
        <source>Alt B takes it back.</source>
        <translation>Alt B से वापस।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/patients.py"/>
        <source>The merge is taken back: {name} has an entry of their own again.</source>
        <translation>मिलाना वापस लिया गया: {name} की अपनी प्रविष्टि फिर से है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/people.py"/>
        <source>P&amp;eople …</source>
        <translation>लोग और खाते … (&amp;E)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/people.py"/>
        <source>P&amp;eople … (no accounts: everyone may do everything)</source>
        <translation>लोग और खाते … (कोई खाता नहीं: हर कोई सब कुछ कर सकता है) (&amp;E)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/people.py"/>
        <source>Your own P&amp;IN …</source>
        <translation>अपना PIN … (&amp;I)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/people.py"/>
        <source>{name} can log in as {role}.</source>
        <translation>{name} {role} के रूप में लॉगिन कर सकते हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/people.py"/>
        <source>{name} is changed: {role}, with a new PIN.</source>
        <translation>{name}: अब {role}, नए PIN के साथ।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/people.py"/>
        <source>{name} is changed: {role}.</source>
        <translation>{name}: अब {role}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/people.py"/>
        <source>{name} cannot log in any more.</source>
        <translation>{name} अब लॉगिन नहीं कर सकते।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/people.py"/>
        <source>{name} can log in.</source>
        <translation>{name} लॉगिन कर सकते हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/people.py"/>
        <source>Who was at the desk</source>
        <translation>काउंटर पर कौन था</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/people.py"/>
        <source>Your new PIN counts from now on.</source>
        <translation>अब से आपका नया PIN चलेगा।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/print_queue.py"/>
        <source>Print &amp;queue</source>
        <translation>प्रिंट कतार (&amp;Q)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/print_queue.py"/>
        <source>It is being sent.</source>
        <translation>यह भेजा जा रहा है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/printer_foot.py"/>
        <source>Printer ready</source>
        <translation>प्रिंटर तैयार</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/printer_foot.py"/>
        <source>No printer</source>
        <translation>प्रिंटर नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/printer_foot.py"/>
        <source>Printer: look</source>
        <translation>प्रिंटर देखें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/printer_foot.py"/>
        <source>Printer: look. {count} wait</source>
        <translation>प्रिंटर देखें। {count} बाकी</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/printer_foot.py"/>
        <source>Print again</source>
        <translation>फिर छापें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/printer_foot.py"/>
        <source>Print {count} again</source>
        <translation>{count} फिर छापें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/printer_foot.py"/>
        <source>Printing {page:,} of {pages:,}</source>
        <translation>छप रहा है: {page:,}/{pages:,}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/printer_foot.py"/>
        <source>Printing. {count} wait</source>
        <translation>छप रहा है। {count} बाकी</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/printer_foot.py"/>
        <source>Printing</source>
        <translation>छप रहा है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/printing.py"/>
        <source>No printer is set: save it as PDF, or choose a printer in the menu (F10).</source>
        <translation>कोई प्रिंटर तय नहीं है: PDF में सहेजें, या मेनू (F10) में प्रिंटर चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/printing.py"/>
        <source>A roll takes no sheets: save it as PDF, or choose where reports go in the menu (F10, Paper).</source>
        <translation>रोल पर शीट नहीं छपती: PDF में सहेजें, या मेनू (F10, कागज़) में रिपोर्ट का प्रिंटर चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/printing.py"/>
        <source>A thermal printer takes a roll: choose 80 or 58 mm as paper in the menu (F10, Printer and slips).</source>
        <translation>थर्मल प्रिंटर में रोल लगता है: मेनू (F10, प्रिंटर और पर्चियाँ) में कागज़ 80 या 58 mm चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/printing.py"/>
        <source>Training prints on no printer: save it as PDF.</source>
        <translation>अभ्यास में प्रिंटर पर कुछ नहीं छपता: PDF में सहेजें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/printing.py"/>
        <source>The program could not print it: see the log, then print it again or drop it.</source>
        <translation>प्रोग्राम इसे छाप नहीं सका: लॉग देखें, फिर से छापें या हटाएँ।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/printing.py"/>
        <source>{what}: {why} The desk goes on.</source>
        <translation>{what}: {why} काउंटर का काम चलता रहेगा।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/rescue.py"/>
        <source>The desk cannot be opened: its database is damaged.</source>
        <translation>काउंटर नहीं खुल सकता: उसका डेटाबेस खराब है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/restoring.py"/>
        <source>Backups of OPD Desk</source>
        <translation>OPD Desk के बैकअप</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/restoring.py"/>
        <source>Restore a backup</source>
        <translation>बैकअप वापस लाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/restoring.py"/>
        <source>Stopped: all is as it was.</source>
        <translation>रोका गया: सब पहले जैसा है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/restoring.py"/>
        <source>It was not restored: all is as it was.</source>
        <translation>वापस नहीं लाया गया: सब पहले जैसा है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/restoring.py"/>
        <source>The backup could not be restored. No data was changed.</source>
        <translation>बैकअप वापस नहीं लाया जा सका। कोई डेटा नहीं बदला।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/restoring.py"/>
        <source>Restored: {tokens}.</source>
        <translation>वापस लाया गया: {tokens}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/restoring.py"/>
        <source>What was here before is kept as {file}.</source>
        <translation>पहले का डेटा {file} नाम से रखा है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/resume.py"/>
        <source>Half-typed booking for {who}</source>
        <translation>{who} का अधूरा पंजीकरण</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/roster.py"/>
        <source>&amp;Doctors and their hours …</source>
        <translation>डॉक्टर और उनका समय … (&amp;D)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/roster.py"/>
        <source>&amp;Policy …</source>
        <translation>नियम … (&amp;P)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/roster.py"/>
        <source>H&amp;ospital …</source>
        <translation>अस्पताल … (&amp;O)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/roster.py"/>
        <source>&amp;Extra hours …</source>
        <translation>अतिरिक्त समय … (&amp;E)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/roster.py"/>
        <source>What is printed on top of every slip.</source>
        <translation>हर पर्ची के ऊपर यह छपता है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/roster.py"/>
        <source>Hospital</source>
        <translation>अस्पताल</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/roster.py"/>
        <source>Slips and reports are headed {hospital} from now on.</source>
        <translation>अब से पर्चियों और रिपोर्टों पर {hospital} लिखा आएगा।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/roster.py"/>
        <source>New doctor</source>
        <translation>नया डॉक्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/roster.py"/>
        <source>The code stands in every token's reference: 1 to 15 of A-Z and 0-9.</source>
        <translation>यह कोड हर टोकन के संदर्भ में आता है: A-Z और 0-9 के 1 से 15 अक्षर।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/roster.py"/>
        <source>{doctor} is added; without hours there are no slots yet.</source>
        <translation>{doctor} जोड़े गए; समय भरे बिना अभी कोई स्लॉट नहीं।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/roster.py"/>
        <source>{doctor} is changed.</source>
        <translation>{doctor} की जानकारी बदली गई।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/roster.py"/>
        <source>{doctor} sees no patients any more.</source>
        <translation>{doctor} अब मरीज़ नहीं देखेंगे।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/roster.py"/>
        <source>{doctor} sees patients again.</source>
        <translation>{doctor} फिर से मरीज़ देखेंगे।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/roster.py"/>
        <source>{doctor}'s hours are changed; dates that are in use keep their slots.</source>
        <translation>{doctor} का समय बदला गया; जिन तारीखों पर टोकन हैं उनके स्लॉट वही रहेंगे।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/roster.py"/>
        <source>The policy is changed, beginning with {policy}: it counts from the next command on.</source>
        <translation>नियम बदले गए, {policy} के आधार पर: अगले काम से लागू।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/roster.py"/>
        <source>Extra hours of {doctor}</source>
        <translation>{doctor} का अतिरिक्त समय</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/roster.py"/>
        <source>One more slot on {date}; Ctrl Z takes it back.</source>
        <translation>{date} को एक और स्लॉट; Ctrl Z से वापस।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/several.py"/>
        <source>checked in</source>
        <translation>चेक-इन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/several.py"/>
        <source>cancelled</source>
        <comment>a token</comment>
        <translation>रद्द</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/several.py"/>
        <source>Cancel {count} tokens: why?</source>
        <translation>{count} टोकन रद्द करें: क्यों?</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/several.py"/>
        <source>moved to {place}</source>
        <translation>{place} के स्लॉट में गए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/several.py"/>
        <source>Move {count} tokens: where to?</source>
        <translation>{count} टोकन किस स्लॉट में?</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/several.py"/>
        <source>No slot has a place for any of the {count} tokens.</source>
        <translation>{count} टोकन में से किसी के लिए किसी स्लॉट में जगह नहीं।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/several.py"/>
        <source>{tokens} {done}.</source>
        <comment>a sentence</comment>
        <translation>{tokens}: {done}।</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/several.py"/>
        <source>{n} tokens</source>
        <extracomment>One: {n} token</extracomment>
        <translation><numerusform>{n} टोकन</numerusform><numerusform>{n} टोकन</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/several.py"/>
        <source>None of {whole}</source>
        <translation>{whole} में से कोई नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/several.py"/>
        <source>{count} of {whole}</source>
        <translation>{whole} में से {count}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/several.py"/>
        <source>And {count} more stay as they were.</source>
        <translation>और {count} पहले जैसे ही हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/slip_batch.py"/>
        <source>Slips of the &amp;day …</source>
        <translation>दिन की पर्चियाँ … (&amp;D)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/slip_batch.py"/>
        <source>{count} chosen</source>
        <translation>{count} चुने हुए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/slip_batch.py"/>
        <source>This doctor</source>
        <translation>यह डॉक्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/slip_batch.py"/>
        <source>This slot</source>
        <translation>यह स्लॉट</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/slip_batch.py"/>
        <source>All doctors</source>
        <translation>सभी डॉक्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/slip_batch.py"/>
        <source>Stopped: nothing was printed.</source>
        <translation>रोका गया: कुछ नहीं छपा।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/slip_batch.py"/>
        <source>No slip was printed.</source>
        <translation>कोई पर्ची नहीं छपी।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/slip_batch.py"/>
        <source>The slips could not be made. The tokens are kept.</source>
        <translation>पर्चियाँ नहीं बन सकीं। टोकन सुरक्षित हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/sounding.py"/>
        <source>Bell</source>
        <translation>घंटी (&amp;B)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/sounding.py"/>
        <source>Chime</source>
        <translation>झंकार (&amp;C)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/sounding.py"/>
        <source>Voice: says token and room</source>
        <translation>आवाज़: टोकन और कमरा बोलती है (&amp;V)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/sounding.py"/>
        <source>Off</source>
        <comment>sound</comment>
        <translation>बंद (&amp;O)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/sounding.py"/>
        <source>Hall sound: bell</source>
        <translation>हॉल की ध्वनि: घंटी (&amp;L)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/sounding.py"/>
        <source>Hall sound: chime</source>
        <translation>हॉल की ध्वनि: झंकार (&amp;L)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/sounding.py"/>
        <source>Hall sound: voice</source>
        <translation>हॉल की ध्वनि: आवाज़ (&amp;L)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/sounding.py"/>
        <source>Hall sound: off</source>
        <translation>हॉल की ध्वनि: बंद (&amp;L)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/span.py"/>
        <source>The register could not be read. Nothing was changed.</source>
        <translation>रजिस्टर नहीं पढ़ा जा सका। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/span.py"/>
        <source>Writing {file} …</source>
        <translation>{file} लिखी जा रही है …</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/span.py"/>
        <source>Making the pages …</source>
        <translation>पन्ने बन रहे हैं …</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/span.py"/>
        <source>Nothing was printed.</source>
        <translation>कुछ नहीं छपा।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/span.py"/>
        <source>Printing page {page:,} of {pages:,} …</source>
        <translation>पन्ना {page:,}/{pages:,} छप रहा है …</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/span.py"/>
        <source>Stopped: no file was written.</source>
        <translation>रोका गया: कोई फ़ाइल नहीं लिखी गई।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/span.py"/>
        <source>No file was written.</source>
        <translation>कोई फ़ाइल नहीं लिखी गई।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/span.py"/>
        <source>The pages could not be made. No data was changed.</source>
        <translation>पन्ने नहीं बन सके। कोई डेटा नहीं बदला।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/span.py"/>
        <source>Token {number} has gone to another date meanwhile. F3 finds it.</source>
        <translation>टोकन {number} इस बीच दूसरी तारीख पर चला गया। F3 से मिलेगा।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/speaking.py"/>
        <source>Lan&amp;guage</source>
        <translation>भाषा (&amp;G)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/speaking.py"/>
        <source>&amp;Slips and the hall</source>
        <translation>पर्चियाँ और हॉल (&amp;S)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/speaking.py"/>
        <source>As in the window</source>
        <translation>विंडो जैसी</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/speaking.py"/>
        <source>The window speaks {language} from the next start on.</source>
        <translation>अगली बार खोलने पर विंडो की भाषा {language} होगी।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/speaking.py"/>
        <source>Slips and the hall speak {language} from the next start on.</source>
        <translation>अगली बार खोलने पर पर्चियों और हॉल की भाषा {language} होगी।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/tokens.py"/>
        <source>By phone: cannot come</source>
        <translation>फ़ोन पर: नहीं आ सकते</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/tokens.py"/>
        <source>Feels better</source>
        <translation>तबीयत ठीक है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/tokens.py"/>
        <source>Booked twice</source>
        <translation>दो बार पंजीकरण</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/tokens.py"/>
        <source>Wrong doctor</source>
        <translation>गलत डॉक्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/tokens.py"/>
        <source>Patient has left</source>
        <translation>मरीज़ चले गए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/tokens.py"/>
        <source>This is the {time} slot.</source>
        <translation>यह {time} का स्लॉट है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/tokens.py"/>
        <source>Token {number}, {name}, is inside: F5 goes there, then F8.</source>
        <translation>टोकन {number}, {name}, अंदर हैं: F5 से वहाँ जाएँ, फिर F8।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/tokens.py"/>
        <source>No slip was made at this desk yet.</source>
        <translation>इस काउंटर पर अभी कोई पर्ची नहीं बनी।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/tokens.py"/>
        <source>A place is free at {places}.</source>
        <translation>खाली जगह: {places}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/tokens.py"/>
        <source>Cancel {number}, {name}: why?</source>
        <translation>{number}, {name} को रद्द करें: क्यों?</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/tokens.py"/>
        <source>another reason</source>
        <translation>दूसरा कारण</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/tokens.py"/>
        <source>No slot of the day has a place for {number}.</source>
        <translation>दिन के किसी स्लॉट में {number} के लिए जगह नहीं।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/tokens.py"/>
        <source>Move {number}, {name}: where to?</source>
        <translation>{number}, {name}: किस स्लॉट में?</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/tokens.py"/>
        <source>Elsewhere …</source>
        <translation>कहीं और …</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/tokens.py"/>
        <source>Not arrived</source>
        <translation>नहीं आया</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/tokens.py"/>
        <source>Patient …</source>
        <translation>मरीज़ …</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/training.py"/>
        <source>The training window could not be started. Start it by: opd-desk --training</source>
        <translation>अभ्यास की विंडो नहीं खुल सकी। ऐसे खोलें: opd-desk --training</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/training.py"/>
        <source>&amp;Training …</source>
        <translation>अभ्यास … (&amp;T)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/training.py"/>
        <source>Played days</source>
        <translation>अभ्यास के दिन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/training.py"/>
        <source>A day to practise on</source>
        <translation>अभ्यास के लिए एक दिन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/training.py"/>
        <source>OPD Desk, training: nothing here is real</source>
        <translation>OPD Desk, अभ्यास: यहाँ कुछ भी असली नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/training.py"/>
        <source>Go on with the &amp;played day</source>
        <translation>अभ्यास का दिन आगे चलाएँ (&amp;P)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/training.py"/>
        <source>&amp;Pause the played day</source>
        <translation>अभ्यास का दिन रोकें (&amp;P)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/training.py"/>
        <source>&amp;Speed of the played day</source>
        <translation>अभ्यास की रफ़्तार (&amp;S)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/training.py"/>
        <source>&amp;1×, as fast as a real day</source>
        <translation>&amp;1×, असली दिन जितना</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/training.py"/>
        <source>On to the &amp;next step</source>
        <translation>अगले कदम पर (&amp;N)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/typing_in.py"/>
        <source>it stands on the number sheet</source>
        <translation>यह नंबर शीट पर लिखा है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/typing_in.py"/>
        <source>{date} is closed: reopen the day first (F10, Day).</source>
        <translation>{date} का दिन बंद है: पहले दिन फिर खोलें (F10, दिन)।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/typing_in.py"/>
        <source>{doctor} has no slots on {date}: choose another doctor or date.</source>
        <translation>{date} को {doctor} का कोई स्लॉट नहीं है: दूसरा डॉक्टर या तारीख चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/typing_in.py"/>
        <source>The next free number is {number}. A number that was booked before can be marked.</source>
        <translation>अगला खाली नंबर {number} है। पहले से पंजीकृत नंबर भी दर्ज कर सकते हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/typing_in.py"/>
        <source>Type the date of the sheet: today, or one before, as 28 jan or -1.</source>
        <translation>शीट की तारीख लिखें: आज की या पहले की, जैसे 28 जन॰ या -1।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/typing_in.py"/>
        <source>Token {number}, {name}: {words}</source>
        <translation>टोकन {number}, {name}: {words}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/typing_in.py"/>
        <source>Next: {number}.</source>
        <translation>अगला: {number}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/typing_in.py"/>
        <source>Ctrl Enter takes the row all the same.</source>
        <translation>Ctrl Enter से पंक्ति फिर भी ली जाएगी।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/typing_in.py"/>
        <source>No row is left here to take back. Ctrl Z in the window goes further back.</source>
        <translation>यहाँ वापस लेने को कोई पंक्ति नहीं बची। विंडो में Ctrl Z से और पीछे जाएँ।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/typing_in.py"/>
        <source>Taken back</source>
        <translation>वापस लिया</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/typing_in.py"/>
        <source>Row {number} is taken back: put it right, and take it again.</source>
        <translation>पंक्ति {number} वापस ली गई: ठीक करके फिर लें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/typing_in.py"/>
        <source>{number} is {name}'s: {status}, {slot}.</source>
        <translation>{number} {name} का है: {status}, {slot}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/typing_in.py"/>
        <source>Nothing is left to mark.</source>
        <translation>दर्ज करने को कुछ नहीं बचा।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/typing_in.py"/>
        <source>When did they come, and what became of them?</source>
        <translation>वे कब आए, और फिर क्या हुआ?</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/typing_in.py"/>
        <source>On this phone: {people}. Enter takes {name}, ↓ takes the next of them, Tab goes on to another name.</source>
        <translation>इस फ़ोन पर: {people}। Enter से {name}, ↓ से अगला, Tab से दूसरा नाम।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/typing_in.py"/>
        <source>On this phone: {people}. Enter takes {name}, Tab goes on to another name.</source>
        <translation>इस फ़ोन पर: {people}। Enter से {name}, Tab से दूसरा नाम।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/undoing.py"/>
        <source>Alt C cancels it</source>
        <translation>Alt C से रद्द करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/undoing.py"/>
        <source>Alt R reinstates it</source>
        <translation>Alt R से फिर चालू करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/undoing.py"/>
        <source>“Not arrived” stands in its row's menu</source>
        <translation>पंक्ति के मेनू में ‘नहीं आया’ है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/undoing.py"/>
        <source>F6 checks it in</source>
        <translation>F6 से चेक-इन करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/undoing.py"/>
        <source>Alt R puts it back into the queue</source>
        <translation>Alt R से कतार में वापस लाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/undoing.py"/>
        <source>Alt S recalls it</source>
        <translation>Alt S से दोबारा बुलाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/undoing.py"/>
        <source>Alt S skips it</source>
        <translation>Alt S से छोड़ें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/undoing.py"/>
        <source>Alt M moves it back</source>
        <translation>Alt M से वापस पुराने स्लॉट में लाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/undoing.py"/>
        <source>Alt M moves them back</source>
        <translation>Alt M से वापस पुराने स्लॉट में लाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/undoing.py"/>
        <source>it stays an emergency</source>
        <translation>वह इमरजेंसी ही रहेगा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/undoing.py"/>
        <source>F10 reopens the day</source>
        <translation>F10 से दिन फिर खोलें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/undoing.py"/>
        <source>Alt C cancels it, or Alt R puts it back</source>
        <translation>Alt C से रद्द करें, या Alt R से वापस लाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/undoing.py"/>
        <source>Nothing is left to take back.</source>
        <translation>वापस लेने को कुछ नहीं बचा।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/undoing.py"/>
        <source>Taken back: {command}.</source>
        <translation>वापस लिया गया: {command}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/undoing.py"/>
        <source>The {command} cannot be taken back: {why}. By hand: {how}.</source>
        <translation>‘{command}’ वापस नहीं हो सकता: {why}। हाथ से: {how}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/undoing.py"/>
        <source>F10 changes it again</source>
        <translation>F10 से फिर बदलें</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/undoing.py"/>
        <source>Touched again: {n} tokens.</source>
        <extracomment>One: Touched again: {n} token.</extracomment>
        <translation><numerusform>{n} टोकन पर फिर असर पड़ा।</numerusform><numerusform>{n} टोकनों पर फिर असर पड़ा।</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/undoing.py"/>
        <source>Touched again: {numbers}.</source>
        <translation>इन टोकनों पर फिर असर पड़ा: {numbers}।</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/undoing.py"/>
        <source>Slips of {numbers} no longer count: take them back.</source>
        <extracomment>One: The slip of {numbers} no longer counts: take it back.</extracomment>
        <translation><numerusform>{numbers} की पर्ची अब मान्य नहीं: वापस ले लें।</numerusform><numerusform>{numbers} की पर्चियाँ अब मान्य नहीं: वापस ले लें।</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/undoing.py"/>
        <source>Slips of {numbers} are wrong now: new ones are printed.</source>
        <extracomment>One: The slip of {numbers} is wrong now: a new one is printed.</extracomment>
        <translation><numerusform>{numbers} की पर्ची अब सही नहीं: नई छप रही है।</numerusform><numerusform>{numbers} की पर्चियाँ अब सही नहीं: नई छप रही हैं।</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/binding/undoing.py"/>
        <source>Slips of {numbers} are wrong now: Alt B shows new ones.</source>
        <extracomment>One: The slip of {numbers} is wrong now: Alt B shows a new one.</extracomment>
        <translation><numerusform>{numbers} की पर्ची अब सही नहीं: Alt B से नई देखें।</numerusform><numerusform>{numbers} की पर्चियाँ अब सही नहीं: Alt B से नई देखें।</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/watching.py"/>
        <source>{done:,} of {pages:,} pages came out.</source>
        <translation>{pages:,} में से {done:,} पन्ने छपे।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/watching.py"/>
        <source>{printer} takes nothing now.</source>
        <translation>{printer} अभी कुछ नहीं ले रहा।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/binding/watching.py"/>
        <source>The rest waits in the print queue (Ctrl Q).</source>
        <translation>बाकी प्रिंट कतार में रुके हैं (Ctrl Q)।</translation>
    </message>
</context>
</TS>
