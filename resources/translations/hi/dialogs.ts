<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>desk</name>
    <message>
        <location filename="opd_desk/ui/dialogs/about.py"/>
        <source>About OPD Desk</source>
        <translation>OPD Desk के बारे में</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/about.py"/>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/about.py"/>
        <source>What it is made of</source>
        <translation>यह किन भागों से बना है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/about.py"/>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/about.py"/>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/about.py"/>
        <source>OPD Desk</source>
        <translation>OPD Desk</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/approval.py"/>
        <source>Approval of {role}</source>
        <translation>{role} की मंज़ूरी</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/approval.py"/>
        <source>Approve</source>
        <translation>मंज़ूर करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/approval.py"/>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/backup.py"/>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/backup.py"/>
        <source>The database is being copied …</source>
        <translation>डेटाबेस की कॉपी बन रही है …</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/backup.py"/>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/closing.py"/>
        <source>No.</source>
        <translation>नं.</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/closing.py"/>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/closing.py"/>
        <source>Doctor</source>
        <translation>डॉक्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/closing.py"/>
        <source>How it stands</source>
        <translation>अभी की स्थिति</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/closing.py"/>
        <source>What becomes of it</source>
        <translation>इसका क्या होगा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/closing.py"/>
        <source>Space gives the chosen token another end; carried, it gets its doctor's first place on the date below.</source>
        <translation>Space से चुने टोकन का अंत बदलता है; आगे ले जाने पर उसे नीचे की तारीख पर अपने डॉक्टर की पहली खाली जगह मिलती है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/closing.py"/>
        <source>Close {date}</source>
        <translation>{date} का दिन बंद करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/closing.py"/>
        <source>Tokens never seen</source>
        <translation>जो टोकन देखे नहीं गए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/closing.py"/>
        <source>Carry to</source>
        <translation>किस तारीख पर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/closing.py"/>
        <source>Carry all</source>
        <translation>सभी आगे ले जाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/closing.py"/>
        <source>Close the day</source>
        <translation>दिन बंद करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/closing.py"/>
        <source>Type the date to carry them to: 5 feb, +7 or fri.</source>
        <translation>वह तारीख लिखें जिस पर इन्हें ले जाना है: 5 फ़र॰, +7 या शुक्र।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/closing.py"/>
        <source>Nobody is left who could be carried</source>
        <translation>आगे ले जाने के लिए कोई नहीं बचा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/closing.py"/>
        <source>Carry nobody</source>
        <translation>किसी को न ले जाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/closing.py"/>
        <source>{n} did not come</source>
        <translation>{n} नहीं आए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/closing.py"/>
        <source>{n} came but were never called</source>
        <translation>{n} आए पर बुलाए नहीं गए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/closing.py"/>
        <source>{n} on the waitlist</source>
        <translation>{n} प्रतीक्षा सूची में</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/closing.py"/>
        <source>{n} still in consultation</source>
        <translation>{n} अब भी डॉक्टर के पास</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/closing.py"/>
        <source>{counts}. Not done yet.</source>
        <translation>{counts}। अभी किया नहीं गया है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/closing.py"/>
        <source>Nobody is left over; every slot will be closed. Not done yet.</source>
        <translation>कोई बाकी नहीं; हर स्लॉट बंद हो जाएगा। अभी किया नहीं गया है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/day_log.py"/>
        <source>Name or number</source>
        <translation>नाम या नंबर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/day_log.py"/>
        <source>What</source>
        <comment>a column</comment>
        <translation>क्या</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/day_log.py"/>
        <source>Go to the token</source>
        <translation>टोकन पर जाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/day_log.py"/>
        <source>Alt ← → what    Alt ↑ ↓ doctor</source>
        <translation>Alt ← → क्या    Alt ↑ ↓ डॉक्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/day_log.py"/>
        <source>All doctors</source>
        <translation>सभी डॉक्टर</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/dialogs/day_log.py"/>
        <source>{n:,} rows</source>
        <extracomment>One: {n:,} row</extracomment>
        <translation><numerusform>{n:,} पंक्ति</numerusform><numerusform>{n:,} पंक्तियाँ</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/dialogs/day_log.py"/>
        <source>{some:,} of {n:,} rows</source>
        <extracomment>One: {some:,} of {n:,} row</extracomment>
        <translation><numerusform>{n:,} में से {some:,} पंक्ति</numerusform><numerusform>{n:,} में से {some:,} पंक्तियाँ</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/day_log.py"/>
        <source>This row is about no token</source>
        <translation>यह पंक्ति किसी टोकन की नहीं है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/day_log.py"/>
        <source>Nothing of this kind has happened on this date.</source>
        <translation>इस तारीख पर ऐसा कुछ नहीं हुआ।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/day_log.py"/>
        <source>token {number}, {name}: {words}</source>
        <translation>टोकन {number}, {name}: {words}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/day_log.py"/>
        <source>{when}, {doctor}, {words}. By {by}.</source>
        <translation>{when}, {doctor}, {words}। किसने: {by}।</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/dialogs/day_log.py"/>
        <source>{n:,} rows copied</source>
        <extracomment>One: {n:,} row copied</extracomment>
        <translation><numerusform>{n:,} पंक्ति कॉपी हुई</numerusform><numerusform>{n:,} पंक्तियाँ कॉपी हुईं</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/day_log.py"/>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/entering.py"/>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/entering.py"/>
        <source>It stops in a moment</source>
        <translation>यह पल भर में रुकता है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/entering.py"/>
        <source>Stopping …</source>
        <translation>रोका जा रहा है …</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/going.py"/>
        <source>5 feb, 5/2, +7, tue or 2026-02-05</source>
        <translation>5 फ़र॰, 5/2, +7, मंगल या 2026-02-05</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/going.py"/>
        <source>{doctor} does not sit</source>
        <translation>{doctor} नहीं बैठते</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/going.py"/>
        <source>closed with {doctor}</source>
        <translation>{doctor} के यहाँ बंद</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/going.py"/>
        <source>full with {doctor}</source>
        <translation>{doctor} के यहाँ भरा हुआ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/going.py"/>
        <source>Go to a date</source>
        <translation>तारीख पर जाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/going.py"/>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/going.py"/>
        <source>The month before (Page Up)</source>
        <translation>पिछला महीना (Page Up)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/going.py"/>
        <source>The month after (Page Down)</source>
        <translation>अगला महीना (Page Down)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/going.py"/>
        <source>Go there</source>
        <translation>वहाँ जाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/going.py"/>
        <source>Type a date: {how}.</source>
        <translation>तारीख लिखें: {how}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/going.py"/>
        <source>{date}, {when}: {stands}.</source>
        <comment>a sentence</comment>
        <translation>{date}, {when}: {stands}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/going.py"/>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/going.py"/>
        <source>tomorrow</source>
        <translation>आने वाला कल</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/going.py"/>
        <source>yesterday</source>
        <translation>बीता कल</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/going.py"/>
        <source>in {n} days</source>
        <translation>{n} दिन बाद</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/going.py"/>
        <source>{n} days ago</source>
        <translation>{n} दिन पहले</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/going.py"/>
        <source>no doctor is chosen</source>
        <translation>कोई डॉक्टर चुना नहीं है</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/dialogs/going.py"/>
        <source>{n} places free with {doctor}</source>
        <extracomment>One: {n} place free with {doctor}</extracomment>
        <translation><numerusform>{doctor} के यहाँ {n} जगह खाली</numerusform><numerusform>{doctor} के यहाँ {n} जगहें खाली</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/going.py"/>
        <source>holiday</source>
        <translation>अवकाश</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/going.py"/>
        <source>{doctor} is on leave</source>
        <translation>{doctor} छुट्टी पर हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/going.py"/>
        <source>past</source>
        <comment>a date</comment>
        <translation>बीत चुकी</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/help.py"/>
        <source>Every key</source>
        <translation>सभी कुंजियाँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/help.py"/>
        <source>Each works wherever the focus is.</source>
        <translation>हर कुंजी कहीं से भी काम करती है।</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/dialogs/help.py"/>
        <source>{n} keys beside what is typed.</source>
        <extracomment>One: {n} key beside what is typed.</extracomment>
        <translation><numerusform>लिखने के अलावा {n} कुंजी।</numerusform><numerusform>लिखने के अलावा {n} कुंजियाँ।</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/help.py"/>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/help.py"/>
        <source>Find a key or a flow: away, slip, undo</source>
        <translation>कुंजी या काम खोजें: पर्ची, बैकअप, इमरजेंसी</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/help.py"/>
        <source>Find in help</source>
        <translation>मदद में खोजें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/help.py"/>
        <source>Topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/help.py"/>
        <source>What is known of it</source>
        <translation>इसके बारे में</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/help.py"/>
        <source>Nothing in the help speaks of that: try another word.</source>
        <translation>मदद में इसके बारे में कुछ नहीं है: दूसरा शब्द लिखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/holidays.py"/>
        <source>Space marks a day on which nobody is seen. Names are as the calendar of the country has them.</source>
        <translation>जिस दिन कोई मरीज़ नहीं देखा जाता, उस पर Space से निशान लगाएँ। नाम देश के कैलेंडर के अनुसार हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/holidays.py"/>
        <source>Country, two letters</source>
        <translation>देश, दो अक्षर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/holidays.py"/>
        <source>State (optional)</source>
        <translation>राज्य (ज़रूरी नहीं)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/holidays.py"/>
        <source>Year</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/holidays.py"/>
        <source>Public holidays</source>
        <translation>सार्वजनिक अवकाश</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/holidays.py"/>
        <source>Holidays</source>
        <translation>अवकाश</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/holidays.py"/>
        <source>Holiday</source>
        <translation>अवकाश</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/holidays.py"/>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/holidays.py"/>
        <source>What becomes of the tokens</source>
        <translation>टोकनों का क्या होगा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/holidays.py"/>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/holidays.py"/>
        <source>Add this day</source>
        <translation>यह दिन जोड़ें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/holidays.py"/>
        <source>Mark all, or none</source>
        <translation>सब पर निशान, या किसी पर नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/holidays.py"/>
        <source>{n} new</source>
        <translation>{n} नए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/holidays.py"/>
        <source>{n} no longer</source>
        <translation>{n} अब नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/holidays.py"/>
        <source>{counts}. {plan} Not done yet.</source>
        <translation>{counts}। {plan} अभी किया नहीं गया है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/holidays.py"/>
        <source>Nothing is marked that is not kept already</source>
        <translation>जिन पर निशान है, वे पहले से सहेजे हुए हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/holidays.py"/>
        <source>{date}, a holiday</source>
        <translation>{date}, अवकाश</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/holidays.py"/>
        <source>{date}, no holiday</source>
        <translation>{date}, अवकाश नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/holidays.py"/>
        <source>The hospital's own day</source>
        <translation>अस्पताल का अपना दिन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/holidays.py"/>
        <source>2 feb</source>
        <translation>2 फ़र॰</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/holidays.py"/>
        <source>Its name (optional)</source>
        <translation>उसका नाम (ज़रूरी नहीं)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/holidays.py"/>
        <source>Founders' Day</source>
        <translation>स्थापना दिवस</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/hours.py"/>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/hours.py"/>
        <source>{do} all</source>
        <translation>{do}: सभी</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/hours.py"/>
        <source>Tokens</source>
        <translation>टोकन</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/dialogs/importing.py"/>
        <source>{n:,} rows can be read, {bad:,} cannot.</source>
        <extracomment>One: {n:,} row can be read, {bad:,} cannot.</extracomment>
        <translation><numerusform>{n:,} पंक्ति पढ़ी जा सकती है, {bad:,} नहीं।</numerusform><numerusform>{n:,} पंक्तियाँ पढ़ी जा सकती हैं, {bad:,} नहीं।</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/dialogs/importing.py"/>
        <source>{n:,} are for past dates: taken in only with the box below.</source>
        <extracomment>One: {n:,} is for past dates: taken in only with the box below.</extracomment>
        <translation><numerusform>{n:,} बीती तारीख की है: नीचे के खाने पर निशान हो तभी ली जाएगी।</numerusform><numerusform>{n:,} बीती तारीखों की हैं: नीचे के खाने पर निशान हो तभी ली जाएँगी।</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/importing.py"/>
        <source>The first {n} are shown, those that cannot be read before the others.</source>
        <translation>पहली {n} दिख रही हैं, जो पढ़ी नहीं जा सकतीं वे सबसे ऊपर।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/importing.py"/>
        <source>Import {file}</source>
        <translation>{file} से पंजीकरण</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/importing.py"/>
        <source>Rows of the file</source>
        <translation>फ़ाइल की पंक्तियाँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/importing.py"/>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/importing.py"/>
        <source>Booking</source>
        <translation>पंजीकरण</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/importing.py"/>
        <source>What it is</source>
        <translation>यह क्या है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/importing.py"/>
        <source>Take rows for dates before today, too (history)</source>
        <translation>आज से पहले की तारीखों की पंक्तियाँ भी लें (पुराना रिकॉर्ड)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/importing.py"/>
        <source>Import</source>
        <translation>पंजीकरण लें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/importing.py"/>
        <source>Refused: {why}</source>
        <translation>नहीं लिया गया: {why}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/importing.py"/>
        <source>Stopping after the rows under way …</source>
        <translation>चल रही पंक्तियों के बाद रुकेगा …</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/importing.py"/>
        <source>It is under way</source>
        <translation>यह चल रहा है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/importing.py"/>
        <source>Taking the bookings in, in the order they were asked for. Refused rows are listed.</source>
        <translation>पंजीकरण उसी क्रम में लिए जा रहे हैं जिसमें माँगे गए थे। जो नहीं लिए गए, वे सूची में हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/importing.py"/>
        <source>Left out: {why}</source>
        <translation>छोड़ा गया: {why}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/importing.py"/>
        <source>Left out: past</source>
        <translation>छोड़ा गया: तारीख बीत चुकी</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/importing.py"/>
        <source>Will be booked</source>
        <translation>पंजीकरण होगा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/importing.py"/>
        <source>No row can be read</source>
        <translation>कोई पंक्ति पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/importing.py"/>
        <source>All rows that can be read are for past dates: tick the box to take them in</source>
        <translation>पढ़ी जा सकने वाली सभी पंक्तियाँ बीती तारीखों की हैं: इन्हें लेने के लिए खाने पर निशान लगाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/leave.py"/>
        <source>Dates as 2 feb, 2/2, +7 or tue; the arrows go from day to day. What it does stands below before it is done.</source>
        <translation>तारीख ऐसे लिखें: 2 फ़र॰, 2/2, +7 या मंगल; तीर से एक-एक दिन आगे-पीछे। क्या होगा, यह करने से पहले नीचे दिखता है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/leave.py"/>
        <source>Leave</source>
        <translation>छुट्टी</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/leave.py"/>
        <source>Everyone: a holiday</source>
        <translation>सभी: अवकाश</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/leave.py"/>
        <source>Leave ahead</source>
        <translation>आगे की छुट्टियाँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/leave.py"/>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/leave.py"/>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/leave.py"/>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/leave.py"/>
        <source>End leave</source>
        <translation>छुट्टी खत्म करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/leave.py"/>
        <source>They are on leave then already.</source>
        <translation>वे तब पहले से छुट्टी पर हैं।</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/dialogs/leave.py"/>
        <source>Closes {n} dates. {becomes} Not done yet.</source>
        <extracomment>One: Closes {n} date. {becomes} Not done yet.</extracomment>
        <translation><numerusform>{n} तारीख बंद होगी। {becomes} अभी किया नहीं गया है।</numerusform><numerusform>{n} तारीखें बंद होंगी। {becomes} अभी किया नहीं गया है।</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/leave.py"/>
        <source>They are on leave then already</source>
        <translation>वे तब पहले से छुट्टी पर हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/leave.py"/>
        <source>From</source>
        <comment>a date</comment>
        <translation>से</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/leave.py"/>
        <source>To, both included</source>
        <translation>कब तक, दोनों दिन शामिल</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/leave.py"/>
        <source>Reason (optional)</source>
        <translation>कारण (ज़रूरी नहीं)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/leave.py"/>
        <source>conference</source>
        <translation>सम्मेलन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/merge.py"/>
        <source>Stays</source>
        <translation>रहेगा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/merge.py"/>
        <source>Goes</source>
        <translation>हटेगा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/merge.py"/>
        <source>Afterwards</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/merge.py"/>
        <source>Merge two entries of a patient</source>
        <translation>एक मरीज़ की दो प्रविष्टियाँ मिलाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/merge.py"/>
        <source>Type the name, phone or UHID of the other entry of {name}.</source>
        <translation>{name} की दूसरी प्रविष्टि का नाम, फ़ोन या UHID लिखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/merge.py"/>
        <source>Name, phone or UHID</source>
        <translation>नाम, फ़ोन या UHID</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/merge.py"/>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/merge.py"/>
        <source>Nobody else found for “{searched}”.</source>
        <translation>“{searched}” से और कोई नहीं मिला।</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/dialogs/merge.py"/>
        <source>{n} tokens come over, and the entry of {gone} goes. The merge can be taken back.</source>
        <extracomment>One: {n} token comes over, and the entry of {gone} goes. The merge can be taken back.</extracomment>
        <translation><numerusform>{n} टोकन इधर आएगा, और {gone} की प्रविष्टि हटेगी। मिलाना वापस लिया जा सकता है।</numerusform><numerusform>{n} टोकन इधर आएँगे, और {gone} की प्रविष्टि हटेगी। मिलाना वापस लिया जा सकता है।</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/merge.py"/>
        <source>Merge</source>
        <translation>मिलाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/moving.py"/>
        <source>Same doctor</source>
        <translation>वही डॉक्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/moving.py"/>
        <source>Any of the specialization</source>
        <translation>उसी विभाग का कोई भी</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/moving.py"/>
        <source>Colleagues</source>
        <translation>दूसरे डॉक्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/moving.py"/>
        <source>30, fri, +7, 5 feb</source>
        <translation>30, शुक्र, +7, 5 फ़र॰</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/moving.py"/>
        <source>With whom</source>
        <translation>किसके साथ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/moving.py"/>
        <source>Dates</source>
        <translation>तारीखें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/moving.py"/>
        <source>Free</source>
        <translation>खाली</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/moving.py"/>
        <source>Move</source>
        <comment>to another date</comment>
        <translation>तारीख बदलें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/moving.py"/>
        <source>{n} free</source>
        <translation>{n} खाली</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/new_dates.py"/>
        <source>Slot</source>
        <translation>स्लॉट</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/new_dates.py"/>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/new_dates.py"/>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/new_dates.py"/>
        <source>Move to another date</source>
        <translation>तारीख बदलें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/new_dates.py"/>
        <source>Cancel them</source>
        <translation>इन्हें रद्द करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/new_dates.py"/>
        <source>Nobody needs a new date: every live token from today on stands in an open slot.</source>
        <translation>किसी को नई तारीख नहीं चाहिए: आज से आगे का हर चालू टोकन खुले स्लॉट में है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/new_dates.py"/>
        <source>Who needs a new date</source>
        <translation>किसे नई तारीख चाहिए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/new_dates.py"/>
        <source>Why are they cancelled?</source>
        <translation>रद्द करने का कारण?</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/dialogs/new_dates.py"/>
        <source>{n} need a new date, {chosen} chosen. Shift and the arrows choose more, Ctrl A all of them.</source>
        <extracomment>One: {n} needs a new date, {chosen} chosen. Shift and the arrows choose more, Ctrl A all of them.</extracomment>
        <translation><numerusform>{n} को नई तारीख चाहिए, चुने: {chosen}। Shift और तीर से और चुनें, Ctrl A से सभी।</numerusform><numerusform>{n} को नई तारीख चाहिए, चुने: {chosen}। Shift और तीर से और चुनें, Ctrl A से सभी।</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/new_dates.py"/>
        <source>Choose whom first</source>
        <translation>पहले चुनें किसे</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/new_dates.py"/>
        <source>Choose one of them first</source>
        <translation>पहले इनमें से एक चुनें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/new_dates.py"/>
        <source>no phone</source>
        <translation>फ़ोन नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/page_bar.py"/>
        <source>page</source>
        <translation>पन्ना</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/page_bar.py"/>
        <source>Page</source>
        <translation>पन्ना</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/page_bar.py"/>
        <source>of {count:,}</source>
        <translation>/ {count:,}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/page_bar.py"/>
        <source>Smaller</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/page_bar.py"/>
        <source>Larger</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/page_bar.py"/>
        <source>Width</source>
        <translation>चौड़ाई</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/page_bar.py"/>
        <source>Whole page</source>
        <translation>पूरा पन्ना</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/page_bar.py"/>
        <source>There is no page {page}: type a number from 1 to {last:,}.</source>
        <translation>पन्ना {page} नहीं है: 1 से {last:,} तक की संख्या लिखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/pages.py"/>
        <source>Printed pages</source>
        <translation>छपने वाले पन्ने</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/pages.py"/>
        <source>Pages</source>
        <translation>पन्ने</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/paper.py"/>
        <source>Save as PDF</source>
        <translation>PDF में सहेजें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/paper.py"/>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/paper.py"/>
        <source>{path} cannot be written: {why}. Choose another place.</source>
        <translation>{path} लिखी नहीं जा सकती: {why}। दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/paper.py"/>
        <source>Saved as {path}.</source>
        <translation>{path} में सहेजा गया।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/paper_setup.py"/>
        <source>Printer and slips</source>
        <translation>प्रिंटर और पर्चियाँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/paper_setup.py"/>
        <source>The slip as it would be printed</source>
        <translation>पर्ची, जैसी छपेगी</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/paper_setup.py"/>
        <source>Print a test slip</source>
        <translation>जाँच की पर्ची छापें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/paper_setup.py"/>
        <source>Choose a printer first</source>
        <translation>पहले प्रिंटर चुनें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/paper_setup.py"/>
        <source>Logo</source>
        <translation>लोगो</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/paper_setup.py"/>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>चित्र (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/patient.py"/>
        <source>No other entry was merged into this one</source>
        <translation>इसमें कोई दूसरी प्रविष्टि नहीं मिलाई गई</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/patient.py"/>
        <source>Visits</source>
        <translation>विज़िट</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/patient.py"/>
        <source>Changes</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/patient.py"/>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/patient.py"/>
        <source>What was changed, and by whom</source>
        <translation>क्या बदला, और किसने</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/patient.py"/>
        <source>Take back the merge</source>
        <translation>मिलाना वापस लें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/patient.py"/>
        <source>New token</source>
        <translation>नया टोकन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/patient.py"/>
        <source>Merge with …</source>
        <translation>इससे मिलाएँ …</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/patient.py"/>
        <source>No visit yet</source>
        <translation>अभी तक नहीं आए</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/dialogs/patient.py"/>
        <source>{n} visits, {coming} to come (Alt V, Enter goes there)</source>
        <extracomment>One: {n} visit, {coming} to come (Alt V, Enter goes there)</extracomment>
        <translation><numerusform>{n} विज़िट, {coming} आगे की (Alt V, Enter से वहाँ जाएँ)</numerusform><numerusform>{n} विज़िट, {coming} आगे की (Alt V, Enter से वहाँ जाएँ)</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>Clerk</source>
        <translation>क्लर्क</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>In-charge</source>
        <translation>इंचार्ज</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>Administrator</source>
        <translation>एडमिन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>A clerk does the counter's work. An in-charge may also book although refused, change policy, doctors, hours and leave, close days, see the register of many days and make two entries one. An administrator also makes accounts.</source>
        <translation>क्लर्क काउंटर का काम करते हैं। इंचार्ज मना होने पर भी पंजीकरण कर सकते हैं, नियम, डॉक्टर, समय और छुट्टी बदल सकते हैं, दिन बंद कर सकते हैं, कई दिनों का रजिस्टर देख सकते हैं और दो प्रविष्टियाँ एक कर सकते हैं। एडमिन खाते भी बनाते हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>A PIN of {pin} digits or more, or a password of {password} characters or more.</source>
        <translation>कम से कम {pin} अंकों का PIN, या कम से कम {password} अक्षरों का पासवर्ड।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>People</source>
        <translation>लोग और खाते</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>May log in</source>
        <translation>लॉगिन कर सकते हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>Switch off</source>
        <translation>खाता बंद करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>New person</source>
        <translation>नया व्यक्ति</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>switched off</source>
        <translation>बंद है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>There is nobody yet: add an administrator first</source>
        <translation>अभी कोई नहीं है: पहले एडमिन जोड़ें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>Nothing was done yet</source>
        <translation>अभी कुछ नहीं किया गया</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>Switch on</source>
        <translation>खाता चालू करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>The two are not the same: type the second one again.</source>
        <translation>दोनों एक जैसे नहीं हैं: दूसरा फिर से लिखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>Name, as it stands in the log</source>
        <translation>नाम, जैसा लॉग में आएगा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>New PIN, empty: it stays</source>
        <translation>नया PIN, खाली: वही रहेगा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>PIN or password</source>
        <translation>PIN या पासवर्ड</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>The same again</source>
        <translation>वही दोबारा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>The first one is an administrator.</source>
        <translation>पहला व्यक्ति एडमिन होता है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>PIN of {name}</source>
        <translation>{name} का PIN</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>PIN until now</source>
        <translation>अब तक का PIN</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/people.py"/>
        <source>New PIN</source>
        <translation>नया PIN</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>Steps for an emergency: overflow, rebook, demote, cancel, in turn</source>
        <translation>इमरजेंसी के कदम, क्रम से: जगह से ऊपर, बाद का स्लॉट, प्रतीक्षा सूची, रद्द</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>Steps for the others, of the same</source>
        <translation>बाकी के कदम, इन्हीं में से</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>Over the places, or none</source>
        <translation>जगहों से ऊपर, या असीमित</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>Kept in a slot</source>
        <translation>स्लॉट में रखी जगहें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>Freed after min, or never</source>
        <translation>मिनट बाद सबकी, या कभी नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>Grace, minutes</source>
        <translation>मोहलत, मिनट</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>Policy</source>
        <translation>नियम</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>Preset</source>
        <translation>तैयार नियम</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>Places are looked for</source>
        <translation>जगह कहाँ खोजें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>In the slot</source>
        <translation>स्लॉट में</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>In the day</source>
        <translation>पूरे दिन में</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>One token a day</source>
        <translation>दिन में एक टोकन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>Emergency without a place</source>
        <translation>जगह न हो तो इमरजेंसी</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>Waitlist</source>
        <translation>प्रतीक्षा सूची</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>Refuse</source>
        <translation>मना करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>Others without a place</source>
        <translation>जगह न हो तो बाकी</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>Begin with the preset</source>
        <translation>तैयार नियम</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>Who comes first: 1 before 2 before 3</source>
        <translation>पहले कौन: 1 पहले, फिर 2, फिर 3</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>One token a day with a doctor</source>
        <translation>एक डॉक्टर का दिन में एक टोकन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>An emergency without a place</source>
        <translation>जगह न हो तो इमरजेंसी</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>It counts for the commands after it; slots that are there keep what they keep.</source>
        <translation>यह आगे के कामों पर लागू होगा; बने हुए स्लॉटों में रखी जगहें वही रहेंगी।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>Settings of the policy</source>
        <translation>नियमों की सेटिंग</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>The policy in words</source>
        <translation>नियम, शब्दों में</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/policy.py"/>
        <source>What it will do is said here once every field can be read.</source>
        <translation>हर खाना पढ़ा जा सके, तब यहाँ बताया जाएगा कि इनसे क्या होगा।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/print_queue.py"/>
        <source>Nothing was printed at this desk in the last days.</source>
        <translation>इस काउंटर पर पिछले दिनों कुछ नहीं छपा।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/print_queue.py"/>
        <source>It is being sent</source>
        <translation>यह भेजा जा रहा है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/print_queue.py"/>
        <source>It has gone out: Ctrl P prints a slip again</source>
        <translation>यह छप चुका है: Ctrl P से पर्ची फिर छापें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/print_queue.py"/>
        <source>It was dropped: Ctrl P prints a slip again</source>
        <translation>यह हटा दिया गया: Ctrl P से पर्ची फिर छापें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/print_queue.py"/>
        <source>Print queue</source>
        <translation>प्रिंट कतार</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/print_queue.py"/>
        <source>Print again</source>
        <translation>फिर छापें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/print_queue.py"/>
        <source>All again</source>
        <translation>सब फिर से</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/print_queue.py"/>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/print_queue.py"/>
        <source>Drop</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/print_queue.py"/>
        <source>Drop all</source>
        <translation>सब हटाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/print_queue.py"/>
        <source>Nothing is chosen</source>
        <translation>कुछ चुना नहीं है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/print_queue.py"/>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/print_queue.py"/>
        <source>Nothing waits</source>
        <translation>कुछ बाकी नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/print_queue.py"/>
        <source>{what}, to {printer}. {stands}</source>
        <translation>{what}, प्रिंटर: {printer}। {stands}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/print_queue.py"/>
        <source>{n} is being sent</source>
        <translation>{n} भेजा जा रहा है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/print_queue.py"/>
        <source>{n} did not come out</source>
        <translation>{n} नहीं छपे</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/dialogs/print_queue.py"/>
        <source>{n} wait</source>
        <extracomment>One: {n} waits</extracomment>
        <translation><numerusform>{n} बाकी है</numerusform><numerusform>{n} बाकी हैं</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/print_queue.py"/>
        <source>{what}.</source>
        <comment>a sentence</comment>
        <translation>{what}।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/print_queue.py"/>
        <source>Nothing waits.</source>
        <translation>कुछ बाकी नहीं।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>Made</source>
        <translation>कब बना</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>Age</source>
        <comment>a backup</comment>
        <translation>कितना पुराना</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>Last change</source>
        <translation>आखिरी बदलाव</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>Which</source>
        <translation>कौन-सा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>The state of now is kept as a backup first: restoring that one takes this back. A damaged file is kept under another name.</source>
        <translation>पहले अभी की स्थिति का बैकअप रखा जाता है: उसे वापस लाने से यह पलट जाता है। खराब फ़ाइल दूसरे नाम से रखी जाती है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>Other counters at this file go on with the restored state at once: tell them first.</source>
        <translation>इसी फ़ाइल पर चल रहे दूसरे काउंटर तुरंत वापस लाई गई स्थिति से चलेंगे: पहले उन्हें बताएँ।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>Being counted …</source>
        <translation>गिना जा रहा है …</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>Restore a backup</source>
        <translation>बैकअप वापस लाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>Another file …</source>
        <translation>दूसरी फ़ाइल …</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>Restore</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>It holds</source>
        <translation>इसमें है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>Then</source>
        <translation>फिर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>Kept</source>
        <translation>रखा जाएगा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>Others</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>before a restore</source>
        <translation>वापस लाने से पहले का</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>of a time still to come</source>
        <translation>आने वाले समय का</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>on the stick</source>
        <translation>पेन ड्राइव पर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>Today, {at}</source>
        <translation>आज, {at}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>cannot be read</source>
        <translation>पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>Which state is to come back?</source>
        <translation>कौन-सी स्थिति वापस लानी है?</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>There is no backup here yet. Alt O opens one from elsewhere.</source>
        <translation>यहाँ अभी कोई बैकअप नहीं है। Alt O से दूसरी जगह का खोलें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>today, {at}</source>
        <translation>आज, {at}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>The state of {at}</source>
        <translation>{at} की स्थिति</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>{what}: is it to come back?</source>
        <translation>{what}: क्या इसे वापस लाना है?</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>{n:,} patients</source>
        <extracomment>One: {n:,} patient</extracomment>
        <translation><numerusform>{n:,} मरीज़</numerusform><numerusform>{n:,} मरीज़</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>{holds}; last changed {when}</source>
        <translation>{holds}; आखिरी बदलाव {when}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>It cannot be restored; nothing was changed.</source>
        <translation>इसे वापस नहीं लाया जा सकता; कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>It cannot be restored</source>
        <translation>इसे वापस नहीं लाया जा सकता</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>The backup is being restored …</source>
        <translation>बैकअप वापस लाया जा रहा है …</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>It is restored</source>
        <translation>यह वापस आ गया है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>There is no backup here</source>
        <translation>यहाँ कोई बैकअप नहीं है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/restore.py"/>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/roster.py"/>
        <source>A row a session: days as Mon-Sat or Mon, Wed, Fri; times as 09:00; hours are cut into slots of that many minutes. Dates that are in use already keep their slots.</source>
        <translation>हर सत्र की एक पंक्ति: दिन जैसे सोम-शनि या सोम, बुध, शुक्र; समय जैसे 09:00; समय उतने मिनट के स्लॉटों में बँटता है। जो तारीखें काम में आ चुकी हैं, उनके स्लॉट वही रहते हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/roster.py"/>
        <source>Doctors</source>
        <translation>डॉक्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/roster.py"/>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/roster.py"/>
        <source>Specialization</source>
        <translation>विभाग</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/roster.py"/>
        <source>Room</source>
        <translation>कमरा</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/roster.py"/>
        <source>Sees patients</source>
        <translation>मरीज़ देखते हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/roster.py"/>
        <source>Hours</source>
        <translation>समय</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/roster.py"/>
        <source>Sees no patients</source>
        <translation>मरीज़ नहीं देखते</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/roster.py"/>
        <source>New doctor</source>
        <translation>नया डॉक्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/roster.py"/>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/roster.py"/>
        <source>There is no doctor yet: add one first</source>
        <translation>अभी कोई डॉक्टर नहीं है: पहले एक जोड़ें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/roster.py"/>
        <source>Sees patients again</source>
        <translation>फिर मरीज़ देखते हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/roster.py"/>
        <source>Hours of {name}</source>
        <translation>{name} का समय</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/roster.py"/>
        <source>More hours</source>
        <translation>और समय</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/roster.py"/>
        <source>Remove hours</source>
        <translation>समय हटाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/roster.py"/>
        <source>Row {row}, {field}: {words}</source>
        <translation>पंक्ति {row}, {field}: {words}</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/slip_batch.py"/>
        <source>Every slip was printed: choose All to print them again.</source>
        <translation>हर पर्ची छप चुकी है: फिर छापने के लिए ‘सभी’ चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/slip_batch.py"/>
        <source>No printed slip is wrong now.</source>
        <translation>छपी हुई कोई पर्ची अब गलत नहीं है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/slip_batch.py"/>
        <source>Nobody is still to come there.</source>
        <translation>वहाँ अब किसी का आना बाकी नहीं।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/slip_batch.py"/>
        <source>Slips of the day</source>
        <translation>दिन की पर्चियाँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/slip_batch.py"/>
        <source>Whose</source>
        <translation>किसकी</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/slip_batch.py"/>
        <source>Whose slips</source>
        <translation>किसकी पर्चियाँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/slip_batch.py"/>
        <source>Which of them</source>
        <translation>कौन-सी</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/slip_batch.py"/>
        <source>Counting …</source>
        <translation>गिना जा रहा है …</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/slip_batch.py"/>
        <source>The slips are being counted</source>
        <translation>पर्चियाँ गिनी जा रही हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/slip_batch.py"/>
        <source>There is no slip to print</source>
        <translation>छापने को कोई पर्ची नहीं</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/dialogs/slip_batch.py"/>
        <source>{n:,} slips for {printer}.</source>
        <extracomment>One: {n:,} slip for {printer}.</extracomment>
        <translation><numerusform>{printer} के लिए {n:,} पर्ची।</numerusform><numerusform>{printer} के लिए {n:,} पर्चियाँ।</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/dialogs/slip_batch.py"/>
        <source>{n:,} slips, to be saved: no printer is set.</source>
        <extracomment>One: {n:,} slip, to be saved: no printer is set.</extracomment>
        <translation><numerusform>{n:,} पर्ची, सहेजने के लिए: कोई प्रिंटर तय नहीं है।</numerusform><numerusform>{n:,} पर्चियाँ, सहेजने के लिए: कोई प्रिंटर तय नहीं है।</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/slip_batch.py"/>
        <source>Slip {now:,} of {whole:,} …</source>
        <translation>पर्ची {now:,} / {whole:,} …</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/slip_batch.py"/>
        <source>Go on at the desk</source>
        <translation>काउंटर का काम जारी रखें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/slip_batch.py"/>
        <source>Printing {now:,} of {whole:,} on {printer} …</source>
        <translation>{printer} पर {now:,} / {whole:,} छप रही है …</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/span.py"/>
        <source>The pages are being made</source>
        <translation>पन्ने बन रहे हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/span.py"/>
        <source>Register and figures</source>
        <translation>रजिस्टर और आँकड़े</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/span.py"/>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/span.py"/>
        <source>Register</source>
        <translation>रजिस्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/span.py"/>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/ui/dialogs/span.py"/>
        <source>{n:,} tokens</source>
        <extracomment>One: {n:,} token</extracomment>
        <translation><numerusform>{n:,} टोकन</numerusform><numerusform>{n:,} टोकन</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/span.py"/>
        <source>from {first} to {last}</source>
        <translation>{first} से {last} तक</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/span.py"/>
        <source>No token {when} is like that: clear the name, or choose All.</source>
        <translation>{when} ऐसा कोई टोकन नहीं है: नाम मिटाएँ, या ‘सभी’ चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/span.py"/>
        <source>No tokens were booked {when}.</source>
        <translation>{when} कोई पंजीकरण नहीं हुआ।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/span.py"/>
        <source>No tokens were booked for {when}.</source>
        <translation>{when} के लिए कोई पंजीकरण नहीं हुआ।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/span.py"/>
        <source>The figures are being made …</source>
        <translation>आँकड़े बन रहे हैं …</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/span.py"/>
        <source>No token is chosen</source>
        <translation>कोई टोकन चुना नहीं है</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/training.py"/>
        <source>The day is played in a window of its own, in a throw-away database: nothing done there touches this desk, and all of its paper says TRAINING. You work beside it; what no longer fits is left out.</source>
        <translation>यह दिन अपनी अलग विंडो और अलग अस्थायी डेटाबेस में चलता है: वहाँ का कुछ भी इस काउंटर को नहीं छूता, और उसके हर कागज़ पर ‘अभ्यास’ लिखा होता है। आप साथ-साथ काम करते हैं; जो अब नहीं बैठता, छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/training.py"/>
        <source>Training</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/training.py"/>
        <source>Days to practise on</source>
        <translation>अभ्यास के दिन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/training.py"/>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/training.py"/>
        <source>Steps</source>
        <translation>कदम</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/training.py"/>
        <source>Speed</source>
        <translation>रफ़्तार</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/training.py"/>
        <source>Start</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/typing_in.py"/>
        <source>Source</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/typing_in.py"/>
        <source>Came</source>
        <translation>कब आए</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/typing_in.py"/>
        <source>What the desk says</source>
        <translation>काउंटर का जवाब</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/typing_in.py"/>
        <source>5 feb, +1, fri or 2026-02-05</source>
        <translation>5 फ़र॰, +1, शुक्र या 2026-02-05</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/typing_in.py"/>
        <source>Number sheet</source>
        <translation>नंबर शीट</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/typing_in.py"/>
        <source>Show the sheet</source>
        <translation>शीट दिखाएँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/typing_in.py"/>
        <source>Type in a number sheet</source>
        <translation>नंबर शीट टाइप करें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/typing_in.py"/>
        <source>Another doctor</source>
        <translation>दूसरे डॉक्टर</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/typing_in.py"/>
        <source>Date of the sheet</source>
        <translation>शीट की तारीख</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/typing_in.py"/>
        <source>today, 28 jan</source>
        <translation>आज, 28 जन॰</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/typing_in.py"/>
        <source>Typed in</source>
        <translation>भरी गई पंक्तियाँ</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/typing_in.py"/>
        <source>Take the row</source>
        <translation>पंक्ति लें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/typing_in.py"/>
        <source>Take it although refused</source>
        <translation>मना होने पर भी लें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/typing_in.py"/>
        <source>Undo the last row</source>
        <translation>आखिरी पंक्ति वापस लें</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/typing_in.py"/>
        <source>The row is empty again. Esc closes the sheet: the rows above are kept.</source>
        <translation>पंक्ति फिर खाली है। Esc से शीट बंद होती है: ऊपर की पंक्तियाँ रहती हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/unlocking.py"/>
        <source>The database is encrypted. Without its passphrase nobody can open it.</source>
        <translation>डेटाबेस एन्क्रिप्टेड है। पासफ़्रेज़ के बिना इसे कोई नहीं खोल सकता।</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/unlocking.py"/>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <location filename="opd_desk/ui/dialogs/unlocking.py"/>
        <source>Open the desk</source>
        <translation>काउंटर खोलें</translation>
    </message>
</context>
</TS>
