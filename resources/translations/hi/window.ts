<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>desk</name>
    <message>
        <location filename="opd_desk/running.py"/>
        <source>OPD Desk, demo day</source>
        <translation>OPD Desk, डेमो दिन</translation>
    </message>
    <message>
        <location filename="opd_desk/settings.py"/>
        <source>{file}: cannot be written: {why}.</source>
        <translation>{file}: लिखी नहीं जा सकी: {why}।</translation>
    </message>
    <message>
        <location filename="opd_desk/text_file.py"/>
        <source>is no text: it is a program's own file, a picture or a workbook; save it as text (UTF-8).</source>
        <translation>यह टेक्स्ट नहीं है: किसी प्रोग्राम की फ़ाइल, तस्वीर या वर्कबुक है; टेक्स्ट (UTF-8) के रूप में सहेजें।</translation>
    </message>
    <message>
        <location filename="opd_desk/text_file.py"/>
        <source>is larger than {size} MB: choose another file, or cut this one into parts.</source>
        <translation>यह {size} MB से बड़ी है: दूसरी फ़ाइल चुनें, या इसे हिस्सों में बाँटें।</translation>
    </message>
    <message>
        <location filename="opd_desk/text_file.py"/>
        <source>is not in UTF-8: save it as UTF-8 and try again.</source>
        <translation>यह UTF-8 में नहीं है: UTF-8 में सहेजकर फिर कोशिश करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/delegates/doctors.py"/>
        <source>Away {time}</source>
        <translation>{time} से नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/delegates/doctors.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} मिनट</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/delegates/doctors.py"/>
        <source>{count} wait</source>
        <translation>{count} इंतज़ार</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/delegates/doctors.py"/>
        <source>{count} waiting</source>
        <translation>{count} इंतज़ार में</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/delegates/doctors.py"/>
        <source>{held} of {capacity}</source>
        <translation>{capacity} में {held}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/delegates/slots.py"/>
        <source>ended</source>
        <comment>a slot</comment>
        <translation>समाप्त</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dress.py"/>
        <source>Close</source>
        <comment>a window</comment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/lists/plain.py"/>
        <source>Doctors</source>
        <translation>डॉक्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/lists/plain.py"/>
        <source>Slots</source>
        <translation>स्लॉट</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/lists/plain.py"/>
        <source>People on this phone</source>
        <translation>इस फ़ोन वाले लोग</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/lists/queue.py"/>
        <source>Queue</source>
        <translation>कतार</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/lists/queue_columns.py"/>
        <source>Age</source>
        <translation>उम्र</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/lists/register.py"/>
        <source>Register</source>
        <translation>रजिस्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/main_window.py"/>
        <source>No doctors yet</source>
        <translation>अभी कोई डॉक्टर नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/main_window.py"/>
        <source>They come in step 2 of setting up</source>
        <translation>तैयारी के चरण 2 में जुड़ेंगे</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/main_window.py"/>
        <source>No slots on this day</source>
        <translation>इस दिन कोई स्लॉट नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/main_window.py"/>
        <source>The doctor does not sit</source>
        <translation>डॉक्टर नहीं बैठते</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/main_window.py"/>
        <source>Nobody is booked here yet</source>
        <translation>यहाँ अभी किसी का पंजीकरण नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/main_window.py"/>
        <source>New tokens of this slot will stand here</source>
        <translation>इस स्लॉट के नए टोकन यहाँ दिखेंगे</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/main_window.py"/>
        <source>No slots yet</source>
        <translation>अभी कोई स्लॉट नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/main_window.py"/>
        <source>They come in step 3 of setting up</source>
        <translation>तैयारी के चरण 3 में जुड़ेंगे</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/main_window.py"/>
        <source>The hospital is not set up yet</source>
        <translation>अस्पताल अभी तैयार नहीं है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/main_window.py"/>
        <source>F10, Doctors and their hours, sets it up</source>
        <translation>F10, ‘डॉक्टर और उनका समय’ से तैयार करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/main_window.py"/>
        <source>Nobody was booked here</source>
        <translation>यहाँ किसी का पंजीकरण नहीं था</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/main_window.py"/>
        <source>This day is past</source>
        <translation>यह दिन बीत चुका है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/messages.py"/>
        <source>Something went wrong in the program itself. What was said to be done is kept; please look at the queue, then go on. The details help those who mend it.</source>
        <translation>प्रोग्राम में ही कुछ गड़बड़ हुई। जो हो चुका बताया गया वह सुरक्षित है; कतार देखें, फिर आगे बढ़ें। विवरण से इसे ठीक करने वालों को मदद मिलेगी।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/day.py"/>
        <source>Away from {time}</source>
        <translation>{time} से नहीं हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/day.py"/>
        <source>{minutes} min late</source>
        <translation>{minutes} मिनट देर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/day.py"/>
        <source>{now} min each, planned {planned}</source>
        <translation>हर मरीज़ {now} मिनट, तय {planned}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/day.py"/>
        <source>{held} of {capacity} places taken</source>
        <translation>{capacity} में से {held} जगहें भरी</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/day.py"/>
        <source>{number} inside</source>
        <translation>{number} अंदर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/day.py"/>
        <source>nobody inside</source>
        <translation>अंदर कोई नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/day.py"/>
        <source>The longest wait: since {time}</source>
        <translation>सबसे लंबा इंतज़ार: {time} से</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/day.py"/>
        <source>{start} to {end}</source>
        <translation>{start} से {end}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/day.py"/>
        <source>{count} kept for emergencies</source>
        <translation>{count} इमरजेंसी के लिए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/day.py"/>
        <source>{count} on the waitlist</source>
        <translation>{count} प्रतीक्षा सूची में</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/family.py"/>
        <source>New patient on this phone</source>
        <translation>इस फ़ोन पर नया मरीज़</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/family.py"/>
        <source>{day} {number} at {time}</source>
        <translation>{day}, टोकन {number}, {time}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/family.py"/>
        <source>{day} {number} waits for {time}</source>
        <translation>{day}, टोकन {number}, {time} की प्रतीक्षा सूची में</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/family.py"/>
        <source>Last here {date}</source>
        <translation>पिछली बार {date}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/log.py"/>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/log.py"/>
        <source>Doctor</source>
        <translation>डॉक्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/log.py"/>
        <source>No.</source>
        <translation>नं.</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/log.py"/>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/log.py"/>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/log.py"/>
        <source>By</source>
        <comment>a column</comment>
        <translation>किसने</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/print_jobs.py"/>
        <source>What</source>
        <comment>a column</comment>
        <translation>क्या</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/print_jobs.py"/>
        <source>Pages</source>
        <translation>पन्ने</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/print_jobs.py"/>
        <source>Printer</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/print_jobs.py"/>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/print_jobs.py"/>
        <source>Waits</source>
        <comment>a print job</comment>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/print_jobs.py"/>
        <source>Is being sent</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/print_jobs.py"/>
        <source>Failed</source>
        <comment>a print job</comment>
        <translation>नहीं छपा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/print_jobs.py"/>
        <source>Sent {when}</source>
        <translation>{when} पर भेजा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/print_jobs.py"/>
        <source>Dropped {when}: {why}</source>
        <translation>{when} पर हटाया: {why}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/print_jobs.py"/>
        <source>{done:,} of {pages:,} came out</source>
        <translation>{pages:,} में से {done:,} छपे</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/queue.py"/>
        <source>Age/sex</source>
        <translation>उम्र/लिंग</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/queue.py"/>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/queue.py"/>
        <source>Source</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/queue.py"/>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/queue.py"/>
        <source>Expected</source>
        <translation>अनुमान</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/queue.py"/>
        <source>Waited</source>
        <translation>इंतज़ार</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/queue.py"/>
        <source>Remarks</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/queue.py"/>
        <source>none</source>
        <comment>of a column</comment>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/queue.py"/>
        <source>Token {number}, {column}: {words}</source>
        <translation>टोकन {number}, {column}: {words}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/queue.py"/>
        <source>Here since {time}: longer than {limit}</source>
        <translation>{time} से यहाँ: {limit} से ज़्यादा</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/models/queue.py"/>
        <source>{n} of them wait longer than {time}</source>
        <extracomment>One: {n} of them waits longer than {time}</extracomment>
        <translation><numerusform>इनमें से {n} का इंतज़ार {time} से लंबा</numerusform><numerusform>इनमें से {n} का इंतज़ार {time} से लंबा</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/queue.py"/>
        <source>Token {number}</source>
        <translation>टोकन {number}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/register.py"/>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/register.py"/>
        <source>Token</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/register.py"/>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/register.py"/>
        <source>Slot</source>
        <translation>स्लॉट</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/register.py"/>
        <source>Arrived</source>
        <translation>आए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/register.py"/>
        <source>Called</source>
        <translation>बुलाए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/register.py"/>
        <source>Done</source>
        <comment>a column</comment>
        <translation>पूरा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/register.py"/>
        <source>Wait</source>
        <comment>a column</comment>
        <translation>इंतज़ार</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/spoken.py"/>
        <source>{head}: nothing</source>
        <translation>{head}: कुछ नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/words.py"/>
        <source>grace over</source>
        <translation>छूट खत्म</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/words.py"/>
        <source>{hours} h {minutes:02}</source>
        <translation>{hours} घं. {minutes:02}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/words.py"/>
        <source>late {time}</source>
        <translation>देर {time}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/words.py"/>
        <source>called {time}</source>
        <translation>{time} पर बुलाया</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/words.py"/>
        <source>called {called}, done {done} ({took})</source>
        <translation>{called} पर बुलाया, {done} पर पूरा ({took})</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/words.py"/>
        <source>now</source>
        <comment>inside</comment>
        <translation>अभी</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/words.py"/>
        <source>at {time}</source>
        <translation>{time} पर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/words.py"/>
        <source>{time} slot</source>
        <translation>स्लॉट {time}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/words.py"/>
        <source>{place} on the waitlist</source>
        <translation>प्रतीक्षा सूची में {place}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/words.py"/>
        <source>about {time}</source>
        <translation>लगभग {time}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/words.py"/>
        <source>late, grace over in {time}</source>
        <translation>देर से, छूट {time} में खत्म</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/models/words.py"/>
        <source>waited {time}</source>
        <translation>इंतज़ार {time}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/printer.py"/>
        <source>the {printer}</source>
        <translation>{printer}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/printer.py"/>
        <source>{printer} does not answer: see that it is on and connected, then print again.</source>
        <translation>{printer} जवाब नहीं देता: देखें कि वह चालू और जुड़ा है, फिर प्रिंट करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/printer.py"/>
        <source>{printer} stopped: look at paper and cover, then print again.</source>
        <translation>{printer} रुक गया: कागज़ और ढक्कन देखें, फिर प्रिंट करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/printer.py"/>
        <source>There is no printer {printer}: choose another in the menu (F10).</source>
        <translation>{printer} नाम का कोई प्रिंटर नहीं है: मेनू (F10) में दूसरा चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/printer.py"/>
        <source>The system's printing (CUPS) is not running.</source>
        <translation>सिस्टम की प्रिंट सेवा (CUPS) चालू नहीं है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/printer.py"/>
        <source>{printer} reports trouble: look at paper and cover, then print again.</source>
        <translation>{printer} में कुछ गड़बड़ है: कागज़ और ढक्कन देखें, फिर प्रिंट करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/sound.py"/>
        <source>The chime</source>
        <translation>झंकार</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/sound.py"/>
        <source>The chime needs a loudspeaker: none is connected to this computer.</source>
        <translation>झंकार के लिए स्पीकर चाहिए: इस कंप्यूटर से कोई जुड़ा नहीं है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/sound.py"/>
        <source>The chime cannot be played on this computer.</source>
        <translation>झंकार इस कंप्यूटर पर नहीं बज सकती।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/sound.py"/>
        <source>The voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/sound.py"/>
        <source>No voice is installed on this computer (on Linux: speech-dispatcher).</source>
        <translation>इस कंप्यूटर पर कोई आवाज़ इंस्टॉल नहीं है (Linux पर: speech-dispatcher)।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/sound.py"/>
        <source>The voice of this computer does not answer ({why}).</source>
        <translation>इस कंप्यूटर की आवाज़ जवाब नहीं देती ({why})।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/sound.py"/>
        <source>No voice of this computer speaks {language}: install one, or choose another language or sound.</source>
        <translation>इस कंप्यूटर की कोई आवाज़ {language} नहीं बोलती: एक इंस्टॉल करें, या दूसरी भाषा या ध्वनि चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/sound.py"/>
        <source>{sound} needs an extra: pip install 'opd-desk[sound]'.</source>
        <translation>{sound} के लिए एक पैकेज और चाहिए: pip install 'opd-desk[sound]'।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/sound.py"/>
        <source>{sound} needs a library of the system: {why}.</source>
        <translation>{sound} के लिए सिस्टम की एक लाइब्रेरी चाहिए: {why}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/sound.py"/>
        <source>The bell rings in the hall instead.</source>
        <translation>हॉल में इसके बदले घंटी बजती है।</translation>
    </message>
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
