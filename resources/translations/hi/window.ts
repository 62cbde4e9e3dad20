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
        <source>text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <location filename="opd_desk/settings.py"/>
        <source>a whole number</source>
        <translation>पूरी संख्या</translation>
    </message>
    <message>
        <location filename="opd_desk/settings.py"/>
        <source>true or false</source>
        <translation>true या false</translation>
    </message>
    <message>
        <location filename="opd_desk/settings.py"/>
        <source>a list of texts</source>
        <translation>पाठों की सूची</translation>
    </message>
    <message>
        <location filename="opd_desk/settings.py"/>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <location filename="opd_desk/settings.py"/>
        <source>of each slip</source>
        <translation>प्रति पर्ची</translation>
    </message>
    <message>
        <location filename="opd_desk/settings.py"/>
        <source>percent</source>
        <translation>प्रतिशत</translation>
    </message>
    <message>
        <location filename="opd_desk/settings.py"/>
        <source>minutes, 0 for never</source>
        <translation>मिनट, कभी नहीं के लिए 0</translation>
    </message>
    <message>
        <location filename="opd_desk/settings.py"/>
        <source>a language like "hi" or "en-IN", or "" for the system's</source>
        <translation>"hi" या "en-IN" जैसी भाषा, या सिस्टम की भाषा के लिए ""</translation>
    </message>
    <message>
        <location filename="opd_desk/settings.py"/>
        <source>a language like "hi" or "en-IN", or "" for the window's</source>
        <translation>"hi" या "en-IN" जैसी भाषा, या विंडो की भाषा के लिए ""</translation>
    </message>
    <message>
        <location filename="opd_desk/settings.py"/>
        <source>is no valid TOML: it {problem}</source>
        <translation>यह TOML के नियम से नहीं लिखी है: {problem}</translation>
    </message>
    <message>
        <location filename="opd_desk/settings.py"/>
        <source>cannot be read: {why}.</source>
        <translation>पढ़ी नहीं जा सकती: {why}।</translation>
    </message>
    <message>
        <location filename="opd_desk/settings.py"/>
        <source>is no valid TOML: {problem}</source>
        <translation>यह TOML के नियम से नहीं लिखी है: {problem}</translation>
    </message>
    <message>
        <location filename="opd_desk/settings.py"/>
        <source>there is no setting {setting}; there are {known}.</source>
        <translation>{setting} नाम की कोई सेटिंग नहीं है; ये हैं: {known}।</translation>
    </message>
    <message>
        <location filename="opd_desk/settings.py"/>
        <source>{setting} must be {what}, not {value}.</source>
        <translation>{setting} में {what} हो, {value} नहीं।</translation>
    </message>
    <message>
        <location filename="opd_desk/settings.py"/>
        <source>{least} to {most} {of}</source>
        <translation>{least} से {most} {of}</translation>
    </message>
    <message>
        <location filename="opd_desk/settings.py"/>
        <source>a place like "1200x700+40+30", or ""</source>
        <translation>"1200x700+40+30" जैसी जगह, या ""</translation>
    </message>
    <message>
        <location filename="opd_desk/settings.py"/>
        <source>{setting} is {what}, not {value}.</source>
        <translation>{setting} में ये चल सकते हैं: {what}; {value} नहीं।</translation>
    </message>
    <message>
        <location filename="opd_desk/settings.py"/>
        <source>{file}: cannot be written: {why}.</source>
        <translation>{file}: लिखी नहीं जा सकी: {why}।</translation>
    </message>
    <message>
        <location filename="opd_desk/slip_design.py"/>
        <source>Slips and reports carry the usual mark.</source>
        <translation>पर्चियों और रिपोर्ट पर सामान्य चिह्न रहेगा।</translation>
    </message>
    <message>
        <location filename="opd_desk/slip_design.py"/>
        <source>The logo {path} {why}.</source>
        <translation>लोगो {path}: {why}।</translation>
    </message>
    <message>
        <location filename="opd_desk/slip_design.py"/>
        <source>The logo {path} cannot be read: {why}.</source>
        <translation>लोगो {path} नहीं पढ़ा जा सकता: {why}।</translation>
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
        <translation>{capacity} में से {held}</translation>
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
        <location filename="opd_desk/ui/hall.py"/>
        <source>No doctor sits today</source>
        <comment>the hall</comment>
        <translation>आज कोई डॉक्टर नहीं बैठेंगे</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/hall.py"/>
        <source>The OPD is over for today</source>
        <comment>the hall</comment>
        <translation>आज की OPD समाप्त हुई</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/hall.py"/>
        <source>Training: nothing here is real</source>
        <comment>the hall</comment>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/hall.py"/>
        <source>Please go in when your number shows</source>
        <comment>the hall</comment>
        <translation>कृपया अपना नंबर आने पर ही कमरे में जाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/hall.py"/>
        <source>OPD Desk, waiting hall</source>
        <translation>OPD Desk, हॉल की स्क्रीन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/hall.py"/>
        <source>OPD Desk, waiting hall, training</source>
        <translation>OPD Desk, हॉल की स्क्रीन, अभ्यास</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/hall.py"/>
        <source>{room}: nobody</source>
        <translation>{room}: कोई नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/hall_card.py"/>
        <source>away from {start}</source>
        <comment>the hall</comment>
        <translation>{start} से नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/hall_card.py"/>
        <source>late {minutes} min</source>
        <comment>the hall</comment>
        <translation>{minutes} मिनट देर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/hall_card.py"/>
        <source>Room</source>
        <comment>the hall</comment>
        <translation>कमरा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/hall_card.py"/>
        <source>Doctor</source>
        <comment>the hall</comment>
        <translation>डॉक्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/hall_card.py"/>
        <source>Starts</source>
        <comment>the hall</comment>
        <translation>शुरू</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/hall_card.py"/>
        <source>Next</source>
        <comment>the hall</comment>
        <translation>फिर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>New token: go to the phone</source>
        <translation>नया टोकन: फ़ोन पर जाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Another slot for the new token</source>
        <translation>नए टोकन के लिए दूसरा स्लॉट</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Check in the chosen token</source>
        <translation>चुने टोकन का चेक-इन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Call the next patient</source>
        <translation>अगले मरीज़ को बुलाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Done: the consultation is over</source>
        <translation>पूरा: डॉक्टर ने देख लिया</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Emergency: shows first who would move</source>
        <translation>इमरजेंसी: पहले दिखाता है कि कौन हटेगा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Help: every key, every flow</source>
        <translation>मदद: हर कुंजी, हर काम</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Now: today, this slot, who is inside</source>
        <translation>अभी: आज, यह स्लॉट, अंदर कौन है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Menu: import, report, printer</source>
        <translation>मेनू: फ़ाइल से पंजीकरण, रिपोर्ट, प्रिंटर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Hall screen, on and off</source>
        <translation>हॉल की स्क्रीन, चालू और बंद</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Lock the desk; another person comes to it</source>
        <translation>काउंटर लॉक करें; दूसरे व्यक्ति आएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Skip, or recall one who was skipped</source>
        <translation>छोड़ें, या छोड़े हुए को दोबारा बुलाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>No-show, once the grace is over</source>
        <translation>अनुपस्थित, मोहलत खत्म होने पर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Move to another slot</source>
        <translation>स्लॉट बदलें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Cancel, with the reason</source>
        <translation>रद्द करें, कारण के साथ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Escalate: make it an emergency</source>
        <translation>इसे इमरजेंसी बनाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Reinstate one cancelled or marked; requeue one who was called</source>
        <translation>रद्द या अनुपस्थित को फिर चालू करें; बुलाए हुए को कतार में वापस लाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>History of the chosen token</source>
        <translation>चुने टोकन का इतिहास</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>The patient: visits, data, two entries made one</source>
        <translation>मरीज़: विज़िट, जानकारी, दो प्रविष्टियाँ एक करना</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Source: walk-in</source>
        <translation>प्रकार: वॉक-इन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Source: follow-up</source>
        <translation>प्रकार: फ़ॉलो-अप</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Source: paid</source>
        <translation>प्रकार: सशुल्क</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Source: online</source>
        <translation>प्रकार: ऑनलाइन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>This slot, or the whole day</source>
        <translation>यह स्लॉट, या पूरा दिन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Filter: which tokens of the queue are shown</source>
        <translation>फ़िल्टर: कतार के कौन-से टोकन दिखें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Undo the last command, by its name</source>
        <translation>आखिरी काम वापस लें, उसके नाम से</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Take what the foot of the window offers</source>
        <translation>विंडो के नीचे जो सुझाया है वह करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Print the slip of the chosen token again</source>
        <translation>चुने टोकन की पर्ची फिर छापें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Print the last slip again</source>
        <translation>आखिरी पर्ची फिर छापें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Print queue: what waits, what did not come out; print it again, or drop it</source>
        <translation>प्रिंट कतार: क्या बाकी है, क्या नहीं छपा; फिर छापें, या हटाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Report of the day</source>
        <translation>दिन की रिपोर्ट</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Register and figures of any span of dates; as PDF, CSV, Excel</source>
        <translation>किन्हीं भी तारीखों का रजिस्टर और आँकड़े; PDF, CSV, Excel में</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Close the day: first shows who was not seen</source>
        <translation>दिन बंद करें: पहले दिखाता है कि कौन देखा नहीं गया</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Log of the day: who jumped whom, and why</source>
        <translation>दिन का लॉग: कौन किससे आगे गया, और क्यों</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Go to a date, and see where there are places</source>
        <translation>तारीख पर जाएँ, और देखें कहाँ जगह है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>First free place of the doctor's specialization; again: the next</source>
        <translation>डॉक्टर के विभाग की पहली खाली जगह; फिर से: अगली</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Who needs a new date: move them, or cancel</source>
        <translation>किसे नई तारीख चाहिए: तारीख बदलें, या रद्द करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>In the queue: choose one more, above</source>
        <translation>कतार में: ऊपर का एक और चुनें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>In the queue: choose one more, below</source>
        <translation>कतार में: नीचे का एक और चुनें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>In the queue: keep what is chosen and choose others beside it</source>
        <translation>कतार में: चुने हुए रखें और साथ में दूसरे चुनें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>In the queue: choose all tokens</source>
        <translation>कतार में: सभी टोकन चुनें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Next field, or book and print</source>
        <translation>अगला खाना, या पंजीकरण करें और छापें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Book although refused: asks for the reason</source>
        <translation>मना होने पर भी पंजीकरण करें: कारण पूछता है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>One step back, at last to an empty phone</source>
        <translation>एक कदम पीछे, आखिर में खाली फ़ोन तक</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>The day before</source>
        <translation>पिछला दिन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>The day after</source>
        <translation>अगला दिन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>The doctor above</source>
        <translation>ऊपर वाले डॉक्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>The doctor below</source>
        <translation>नीचे वाले डॉक्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>The slot before</source>
        <translation>पिछला स्लॉट</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>The slot after</source>
        <translation>अगला स्लॉट</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Go to the doctors</source>
        <translation>डॉक्टरों पर जाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Go to the slots</source>
        <translation>स्लॉटों पर जाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Go to the queue</source>
        <translation>कतार पर जाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/keys.py"/>
        <source>Go to the new token</source>
        <translation>नए टोकन पर जाएँ</translation>
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
        <source>New tokens of this slot will stand here: F2 begins one</source>
        <translation>इस स्लॉट के नए टोकन यहाँ दिखेंगे: F2 से शुरू करें</translation>
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
        <translation>प्रोग्राम में ही कुछ गड़बड़ हुई। जिस काम के होने की सूचना मिली, वह सुरक्षित है; कृपया कतार देखें, फिर आगे बढ़ें। विवरण से इसे ठीक करने वालों को मदद मिलेगी।</translation>
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
        <translation>{capacity} में से {held} जगहें भरी हैं</translation>
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
        <translation>मोहलत खत्म</translation>
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
        <translation>{time} का स्लॉट</translation>
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
        <translation>देर से, मोहलत {time} में खत्म</translation>
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
        <translation>{printer} जवाब नहीं देता: देखें कि वह चालू और जुड़ा है, फिर से छापें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/printer.py"/>
        <source>{printer} stopped: look at paper and cover, then print again.</source>
        <translation>{printer} रुक गया: कागज़ और ढक्कन देखें, फिर से छापें।</translation>
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
        <translation>{printer} में कुछ गड़बड़ है: कागज़ और ढक्कन देखें, फिर से छापें।</translation>
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
        <location filename="opd_desk/ui/spoken.py"/>
        <source>zero</source>
        <translation>शून्य</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/spoken.py"/>
        <source>one</source>
        <translation>एक</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/spoken.py"/>
        <source>two</source>
        <translation>दो</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/spoken.py"/>
        <source>three</source>
        <translation>तीन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/spoken.py"/>
        <source>four</source>
        <translation>चार</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/spoken.py"/>
        <source>five</source>
        <translation>पाँच</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/spoken.py"/>
        <source>six</source>
        <translation>छह</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/spoken.py"/>
        <source>seven</source>
        <translation>सात</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/spoken.py"/>
        <source>eight</source>
        <translation>आठ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/spoken.py"/>
        <source>nine</source>
        <translation>नौ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/spoken.py"/>
        <source>Token {number}, room {room}</source>
        <comment>a call</comment>
        <translation>टोकन {number}, कमरा {room}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/spoken.py"/>
        <source>Token {number}, {doctor}</source>
        <comment>a call</comment>
        <translation>टोकन {number}, {doctor}</translation>
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
    <message>
        <location filename="opd_desk/window_command.py"/>
        <source>{file}: there is no such file; nothing was restored.</source>
        <translation>{file}: ऐसी कोई फ़ाइल नहीं है; कुछ भी वापस नहीं लाया गया।</translation>
    </message>
    <message>
        <location filename="opd_desk/wiring.py"/>
        <source>Data of an older version were brought up to date. As they were: {file}.</source>
        <translation>पुराने संस्करण का डेटा इस संस्करण के अनुसार कर दिया गया। पहले का डेटा {file} नाम से रखा है।</translation>
    </message>
</context>
</TS>
