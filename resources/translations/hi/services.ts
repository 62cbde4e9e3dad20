<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>desk</name>
    <message>
        <location filename="opd_desk/services/absences.py"/>
        <source>The tokens of these days have changed meanwhile: look at the plan again.</source>
        <translation>इस बीच इन दिनों के टोकन बदल गए: योजना फिर से देखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/absences.py"/>
        <source>has a place at {at} again, number {number}</source>
        <translation>{at} पर फिर से जगह है, नंबर {number}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/absences.py"/>
        <source>{what}: mend it in the menu, Leave.</source>
        <translation>{what}: मेनू में ‘छुट्टी’ से ठीक करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/absences.py"/>
        <source>leave was entered or ended since</source>
        <translation>इसके बाद छुट्टी दर्ज या खत्म की गई</translation>
    </message>
    <message>
        <location filename="opd_desk/services/absences.py"/>
        <source>{date} was first used since</source>
        <translation>इसके बाद {date} पर काम शुरू हुआ</translation>
    </message>
    <message>
        <location filename="opd_desk/services/absences.py"/>
        <source>No token is concerned.</source>
        <translation>किसी टोकन पर असर नहीं।</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/services/absences.py"/>
        <source>{n} move to a colleague</source>
        <extracomment>One: {n} moves to a colleague</extracomment>
        <translation><numerusform>{n} को दूसरे डॉक्टर देखेंगे</numerusform><numerusform>{n} को दूसरे डॉक्टर देखेंगे</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/services/absences.py"/>
        <source>{n} need a new date</source>
        <extracomment>One: {n} needs a new date</extracomment>
        <translation><numerusform>{n} को नई तारीख चाहिए</numerusform><numerusform>{n} को नई तारीख चाहिए</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/services/absences.py"/>
        <source>{n} have their places again</source>
        <extracomment>One: {n} has its place again</extracomment>
        <translation><numerusform>{n} को जगह वापस मिली</numerusform><numerusform>{n} को जगहें वापस मिलीं</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/services/absences.py"/>
        <source>{what}.</source>
        <comment>a sentence</comment>
        <translation>{what}।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/absences.py"/>
        <source>{first} to {last}</source>
        <translation>{first} से {last}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>login</source>
        <translation>लॉगिन</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>unlock</source>
        <translation>लॉक खोलना</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>switch</source>
        <comment>of clerks</comment>
        <translation>क्लर्क बदलना</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>lock</source>
        <translation>लॉक करना</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>wrong try</source>
        <translation>गलत PIN</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>approval</source>
        <translation>मंज़ूरी</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>account added</source>
        <translation>खाता जोड़ा गया</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>role changed</source>
        <translation>भूमिका बदली गई</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>PIN changed</source>
        <translation>PIN बदला गया</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>switched off</source>
        <comment>an account</comment>
        <translation>बंद किया गया</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>switched on</source>
        <comment>an account</comment>
        <translation>चालू किया गया</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>PIN reset</source>
        <translation>नया PIN दिया गया</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>backup restored</source>
        <translation>बैकअप वापस लाया गया</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>anonymised</source>
        <translation>नाम हटाए गए</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>hospital changed</source>
        <translation>अस्पताल की जानकारी बदली</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>doctor changed</source>
        <translation>डॉक्टर की जानकारी बदली</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>week changed</source>
        <translation>साप्ताहिक समय बदला</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>policy changed</source>
        <translation>नियम बदले</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>{tries} in a row</source>
        <translation>लगातार {tries} बार</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>{count} patients not seen since {date}</source>
        <translation>{count} मरीज़, जो {date} से नहीं आए</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>No accounts: everyone at this PC may do everything.</source>
        <translation>कोई खाता नहीं: इस PC पर हर कोई सब कुछ कर सकता है।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>{work} needs {who}: {name} may not.</source>
        <translation>{work}: इसके लिए {who} चाहिए, {name} नहीं कर सकते।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>Nobody is logged in at this desk.</source>
        <translation>इस काउंटर पर किसी ने लॉगिन नहीं किया।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>{name} is no administrator: an administrator gives a new PIN.</source>
        <translation>{name} एडमिन नहीं हैं: नया PIN एडमिन देते हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>{name} is the last administrator: make another one first.</source>
        <translation>{name} आखिरी एडमिन हैं: पहले दूसरा एडमिन बनाएँ।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>The account of {name} is switched off: an administrator switches it on.</source>
        <translation>{name} का खाता बंद है: एडमिन उसे चालू कर सकते हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>{tries} for {name}: the next one in {seconds} s.</source>
        <translation>{name}: {tries}, अगली कोशिश {seconds} सेकंड बाद।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>That is not the PIN of {name}. {tries}: the next one in {seconds} s.</source>
        <translation>यह {name} का PIN नहीं है। {tries}: अगली कोशिश {seconds} सेकंड बाद।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>The first account is an administrator's: who else could make and mend accounts?</source>
        <translation>पहला खाता एडमिन का होता है: नहीं तो खाते कौन बनाएगा और ठीक करेगा?</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>There is an account of {name} already: add a second name or a letter.</source>
        <translation>{name} का खाता पहले से है: दूसरा नाम या एक अक्षर जोड़ें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/accounts.py"/>
        <source>There is no account of this name: choose one of the list.</source>
        <translation>इस नाम का कोई खाता नहीं: सूची में से चुनें।</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/services/accounts.py"/>
        <source>{n} wrong tries</source>
        <extracomment>One: {n} wrong try</extracomment>
        <translation><numerusform>{n} गलत कोशिश</numerusform><numerusform>{n} गलत कोशिशें</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/services/authority.py"/>
        <source>Nobody is logged in at this desk: log in first.</source>
        <translation>इस काउंटर पर किसी ने लॉगिन नहीं किया: पहले लॉगिन करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/authority.py"/>
        <source>This desk is locked: unlock it first.</source>
        <translation>यह काउंटर लॉक है: पहले खोलें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/authority.py"/>
        <source>This account was switched off: another one has to log in.</source>
        <translation>यह खाता बंद कर दिया गया: किसी और को लॉगिन करना होगा।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/authority.py"/>
        <source>{work} needs {who}.</source>
        <translation>{work}: इसके लिए {who} चाहिए।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/backup_turns.py"/>
        <source>{backup}: look</source>
        <translation>{backup}: देखें</translation>
    </message>
    <message>
        <location filename="opd_desk/services/backup_turns.py"/>
        <source>{folder}: the stick is not there; put it in, it gets the next one.</source>
        <translation>{folder}: पेन ड्राइव नहीं लगी है; लगाएँ, अगला बैकअप उस पर जाएगा।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/backup_turns.py"/>
        <source>{backup}, no stick</source>
        <translation>{backup}, पेन ड्राइव नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/services/backup_turns.py"/>
        <source>Verified by reading it back. In {folder}.</source>
        <translation>पढ़कर जाँचा गया। {folder} में है।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/backup_turns.py"/>
        <source>No backup</source>
        <translation>बैकअप नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/services/backup_turns.py"/>
        <source>There is no backup yet.</source>
        <translation>अभी कोई बैकअप नहीं है।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/backup_turns.py"/>
        <source>The last backup was made {when}.</source>
        <translation>पिछला बैकअप {when} पर बना।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/backup_turns.py"/>
        <source>Backup {age}</source>
        <translation>बैकअप {age}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/backup_words.py"/>
        <source>The present database cannot be read, so nothing can be said of what is lost.</source>
        <translation>मौजूदा डेटाबेस पढ़ा नहीं जा सकता, इसलिए नहीं बता सकते कि क्या खो जाएगा।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/backup_words.py"/>
        <source>{tokens} booked since then would be gone</source>
        <translation>उसके बाद बने {tokens} नहीं रहेंगे</translation>
    </message>
    <message>
        <location filename="opd_desk/services/backup_words.py"/>
        <source>{tokens} changed since would stand as then</source>
        <translation>उसके बाद बदले {tokens} तब जैसे हो जाएँगे</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/services/backup_words.py"/>
        <source>{n:,} tokens that are gone now would be back</source>
        <extracomment>One: {n:,} token that is gone now would be back</extracomment>
        <translation><numerusform>{n:,} टोकन जो अब नहीं है, लौट आएगा</numerusform><numerusform>{n:,} टोकन जो अब नहीं हैं, लौट आएँगे</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/services/backup_words.py"/>
        <source>No token would be lost or changed.</source>
        <translation>कोई टोकन न खोएगा, न बदलेगा।</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/services/backup_words.py"/>
        <source>{n:,} tokens</source>
        <extracomment>One: {n:,} token</extracomment>
        <translation><numerusform>{n:,} टोकन</numerusform><numerusform>{n:,} टोकन</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/services/booking_file.py"/>
        <source>{file}: cannot be read: {why}.</source>
        <translation>{file}: पढ़ी नहीं जा सकती: {why}।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/booking_file.py"/>
        <source>{file}: has no first line that names the columns: {columns}.</source>
        <translation>{file}: पहली पंक्ति में कॉलमों के नाम नहीं हैं: {columns}।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/booking_file.py"/>
        <source>{file}: has no column {column}; the first line names the columns: {columns}.</source>
        <translation>{file}: कॉलम {column} नहीं है; पहली पंक्ति में कॉलमों के नाम होते हैं: {columns}।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/booking_file.py"/>
        <source>{file}: has two columns {column}; delete one of them.</source>
        <translation>{file}: कॉलम {column} दो बार है; एक हटाएँ।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/booking_file.py"/>
        <source>It cannot be read as CSV: look at its quotes.</source>
        <translation>CSV के रूप में पढ़ा नहीं जा सकता: उद्धरण चिह्न देखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/booking_file.py"/>
        <source>It has {count} fields where the first line names {named}.</source>
        <translation>इसमें {count} खाने हैं, पहली पंक्ति में {named} हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/booking_file.py"/>
        <source>{column} is empty.</source>
        <translation>{column} खाली है।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/booking_file.py"/>
        <source>age {text!r} is no age; write 45, 7m or 20d.</source>
        <translation>age {text!r} उम्र नहीं है; 45, 7m या 20d लिखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/booking_file.py"/>
        <source>source {text!r} is none of {sources}.</source>
        <translation>source {text!r} इनमें से नहीं है: {sources}।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/booking_file.py"/>
        <source>date {text!r} is no date; write 2026-01-29.</source>
        <translation>date {text!r} तारीख नहीं है; 2026-01-29 जैसे लिखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/booking_file.py"/>
        <source>slot {text!r} is no time; write 09:00.</source>
        <translation>slot {text!r} समय नहीं है; 09:00 जैसे लिखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/booking_file.py"/>
        <source>requested_at {text!r} is no time; write 2026-01-28 18:00.</source>
        <translation>requested_at {text!r} समय नहीं है; 2026-01-28 18:00 जैसे लिखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/clock_watch.py"/>
        <source>{minutes} minutes</source>
        <translation>{minutes} मिनट</translation>
    </message>
    <message>
        <location filename="opd_desk/services/clock_watch.py"/>
        <source>{hours} hours</source>
        <translation>{hours} घंटे</translation>
    </message>
    <message>
        <location filename="opd_desk/services/clock_watch.py"/>
        <source>The clock of this PC was set forward by {by}, to {now}: see that it is right.</source>
        <translation>इस PC की घड़ी {by} आगे की गई, अब {now}: देखें कि सही है।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/clock_watch.py"/>
        <source>The clock of this PC was set back by {by}, to {now}: see that it is right.</source>
        <translation>इस PC की घड़ी {by} पीछे की गई, अब {now}: देखें कि सही है।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/clock_watch.py"/>
        <source>The clock of this PC says {now}, but the log has entries of {last}: set the clock before you go on.</source>
        <translation>इस PC की घड़ी में {now} है, पर लॉग में {last} की प्रविष्टियाँ हैं: आगे बढ़ने से पहले घड़ी ठीक करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/clock_watch.py"/>
        <source>The last entry of the log is {days} days old: see that today is {date}.</source>
        <translation>लॉग की आखिरी प्रविष्टि {days} दिन पुरानी है: देखें कि आज {date} ही है।</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/services/closing.py"/>
        <source>{n} no-shows</source>
        <extracomment>One: {n} no-show</extracomment>
        <translation><numerusform>{n} अनुपस्थित</numerusform><numerusform>{n} अनुपस्थित</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/services/closing.py"/>
        <source>{count} cancelled</source>
        <translation>{count} रद्द</translation>
    </message>
    <message>
        <location filename="opd_desk/services/closing.py"/>
        <source>{count} carried</source>
        <translation>{count} दूसरी तारीख पर</translation>
    </message>
    <message>
        <location filename="opd_desk/services/closing.py"/>
        <source>{count} done</source>
        <translation>{count} पूरे</translation>
    </message>
    <message>
        <location filename="opd_desk/services/closing.py"/>
        <source>everybody was seen</source>
        <translation>सबको देखा गया</translation>
    </message>
    <message>
        <location filename="opd_desk/services/closing.py"/>
        <source>on the waitlist of {at}</source>
        <translation>{at} की प्रतीक्षा सूची में</translation>
    </message>
    <message>
        <location filename="opd_desk/services/closing.py"/>
        <source>in consultation since {time}</source>
        <translation>{time} से डॉक्टर के पास</translation>
    </message>
    <message>
        <location filename="opd_desk/services/closing.py"/>
        <source>came, but was never called</source>
        <translation>आए, पर बुलाए नहीं गए</translation>
    </message>
    <message>
        <location filename="opd_desk/services/closing.py"/>
        <source>came {time}, but was never called</source>
        <translation>{time} पर आए, पर बुलाए नहीं गए</translation>
    </message>
    <message>
        <location filename="opd_desk/services/closing.py"/>
        <source>did not come at {at}</source>
        <translation>{at} पर नहीं आए</translation>
    </message>
    <message>
        <location filename="opd_desk/services/closing.py"/>
        <source>{where}, as {number}</source>
        <translation>{where}, नंबर {number}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/closing.py"/>
        <source>done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <location filename="opd_desk/services/closing.py"/>
        <source>no-show</source>
        <comment>a token</comment>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <location filename="opd_desk/services/closing.py"/>
        <source>cancelled</source>
        <comment>a token</comment>
        <translation>रद्द</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_log.py"/>
        <source>the clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_log.py"/>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_log.py"/>
        <source>Who jumped whom</source>
        <translation>कौन किससे आगे</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_log.py"/>
        <source>Bookings</source>
        <translation>पंजीकरण</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_log.py"/>
        <source>At the counter</source>
        <translation>काउंटर पर</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_log.py"/>
        <source>Doctor's hours</source>
        <translation>डॉक्टर का समय</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_log.py"/>
        <source>Taken back</source>
        <translation>वापस लिया</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_log.py"/>
        <source>By the clock</source>
        <translation>घड़ी से</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_log.py"/>
        <source>Ahead</source>
        <translation>आगे</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_log.py"/>
        <source>token {number}</source>
        <translation>टोकन {number}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_log.py"/>
        <source>{token} (emergency)</source>
        <translation>{token} (इमरजेंसी)</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_log.py"/>
        <source>{words} (taken back)</source>
        <translation>{words} (वापस लिया गया)</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_log.py"/>
        <source>taken back: {words}</source>
        <translation>वापस लिया गया: {words}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_log.py"/>
        <source>{words}, with {doctor} on {date}</source>
        <translation>{words}, {doctor} के पास, {date}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_log.py"/>
        <source>Token {number}: {words}.</source>
        <translation>टोकन {number}: {words}।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_log.py"/>
        <source>Taken back later.</source>
        <translation>बाद में वापस लिया गया।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_log.py"/>
        <source>Slip printed again, the {place} time: it says DUPLICATE.</source>
        <translation>पर्ची फिर से छपी ({place}): उस पर ‘दूसरी प्रति’ लिखा है।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_log.py"/>
        <source>New slip printed, the one before no longer counts.</source>
        <translation>नई पर्ची छपी, पहले वाली अब मान्य नहीं।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_log.py"/>
        <source>Slip printed.</source>
        <translation>पर्ची छपी।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_log.py"/>
        <source>{name}: {status}, {doctor}, {date} {time}. {reference}</source>
        <comment>a token</comment>
        <translation>{name}: {status}, {doctor}, {date} {time}। {reference}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_sheets.py"/>
        <source>was paid, became an emergency</source>
        <translation>सशुल्क था, इमरजेंसी बना</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_sheets.py"/>
        <source>was follow up, became an emergency</source>
        <translation>फ़ॉलो-अप था, इमरजेंसी बना</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_sheets.py"/>
        <source>was online, became an emergency</source>
        <translation>ऑनलाइन था, इमरजेंसी बना</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_sheets.py"/>
        <source>was walk in, became an emergency</source>
        <translation>वॉक-इन था, इमरजेंसी बना</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_sheets.py"/>
        <source>took the place of token {numbers}</source>
        <translation>टोकन {numbers} की जगह ली</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_sheets.py"/>
        <source>became an emergency</source>
        <translation>इमरजेंसी बना</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_sheets.py"/>
        <source>no place at {at}: on the waitlist</source>
        <translation>{at} पर जगह नहीं: प्रतीक्षा सूची में</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_sheets.py"/>
        <source>confirmed beyond capacity at {at}</source>
        <translation>{at} पर क्षमता से ऊपर पक्का</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_sheets.py"/>
        <source>a place was free at {at}</source>
        <translation>{at} पर जगह खाली थी</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_sheets.py"/>
        <source>moved from {before} to {now}</source>
        <translation>{before} से {now} पर गया</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_sheets.py"/>
        <source>put on the waitlist of {at}</source>
        <translation>{at} की प्रतीक्षा सूची में रखा</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_sheets.py"/>
        <source>{doctor} was on leave: {reason}.</source>
        <translation>{doctor} छुट्टी पर थे: {reason}।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_sheets.py"/>
        <source>{doctor} is on leave: {reason}.</source>
        <translation>{doctor} छुट्टी पर हैं: {reason}।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_sheets.py"/>
        <source>{doctor} was on leave.</source>
        <translation>{doctor} छुट्टी पर थे।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_sheets.py"/>
        <source>{doctor} is on leave.</source>
        <translation>{doctor} छुट्टी पर हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_sheets.py"/>
        <source>{doctor} was {minutes} min late.</source>
        <translation>{doctor} {minutes} मिनट देर से थे।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_sheets.py"/>
        <source>{doctor} is {minutes} min late.</source>
        <translation>{doctor} {minutes} मिनट देर से हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_sheets.py"/>
        <source>{doctor} was away from {time}.</source>
        <translation>{doctor} {time} से नहीं थे।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_sheets.py"/>
        <source>{doctor} will be away from {time}.</source>
        <translation>{doctor} {time} से नहीं रहेंगे।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/day_sheets.py"/>
        <source>{doctor} is away from {time}.</source>
        <translation>{doctor} {time} से नहीं हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/hall.py"/>
        <source>away today</source>
        <translation>आज नहीं हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/services/hall.py"/>
        <source>away from {time}</source>
        <translation>{time} से नहीं हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/services/hall.py"/>
        <source>late {minutes} min</source>
        <translation>{minutes} मिनट देर</translation>
    </message>
    <message>
        <location filename="opd_desk/services/importing.py"/>
        <source>{date} is past; history is taken in only when it is asked for.</source>
        <translation>{date} बीत चुकी है; पुराने टोकन तभी लिए जाते हैं जब माँगे जाएँ।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/importing.py"/>
        <source>{date} is past: history needs a requested_at no later than its date.</source>
        <translation>{date} बीत चुकी है: पुराने टोकन का requested_at उस तारीख के बाद का न हो।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/leave_entry.py"/>
        <source>Write a date: 2 feb, 2/2, +7, tue or 2026-02-02.</source>
        <translation>तारीख लिखें: 2 फ़र॰, 2/2, +7, मंगल या 2026-02-02।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/leave_entry.py"/>
        <source>It ends before it begins: {last} comes before {first}.</source>
        <translation>शुरू होने से पहले खत्म होती है: {last}, {first} से पहले है।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/leave_entry.py"/>
        <source>These dates are past; leave is entered from today on.</source>
        <translation>ये तारीखें बीत चुकी हैं; छुट्टी आज से आगे की दर्ज होती है।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/leave_entry.py"/>
        <source>Leave has {most} days at most: for longer let the doctor see no patients, in Doctors.</source>
        <translation>छुट्टी ज़्यादा से ज़्यादा {most} दिन की होती है: इससे लंबी हो तो ‘डॉक्टर’ में मरीज़ देखना बंद करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/leave_entry.py"/>
        <source>Write a year, {year}.</source>
        <translation>वर्ष लिखें, जैसे {year}।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/leave_entry.py"/>
        <source>This date is past.</source>
        <translation>यह तारीख बीत चुकी है।</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/services/number_sheets.py"/>
        <source>{booked} booked, {n} places free</source>
        <extracomment>One: {booked} booked, {n} place free</extracomment>
        <translation><numerusform>{booked} पंजीकृत, {n} जगह खाली</numerusform><numerusform>{booked} पंजीकृत, {n} जगहें खाली</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/services/number_sheets.py"/>
        <source>over, {count} booked</source>
        <translation>समाप्त, {count} पंजीकृत</translation>
    </message>
    <message>
        <location filename="opd_desk/services/number_sheets.py"/>
        <source>closed, {count} booked</source>
        <translation>बंद, {count} पंजीकृत</translation>
    </message>
    <message>
        <location filename="opd_desk/services/number_sheets.py"/>
        <source>Emergencies</source>
        <translation>इमरजेंसी</translation>
    </message>
    <message>
        <location filename="opd_desk/services/number_sheets.py"/>
        <source>No place left: waitlist</source>
        <translation>जगह नहीं बची: प्रतीक्षा सूची</translation>
    </message>
    <message>
        <location filename="opd_desk/services/number_sheets.py"/>
        <source>called when somebody does not come</source>
        <translation>कोई न आए तो बुलाए जाएँगे</translation>
    </message>
    <message>
        <location filename="opd_desk/services/number_sheets.py"/>
        <source>Beyond the places</source>
        <translation>जगहों से ऊपर</translation>
    </message>
    <message>
        <location filename="opd_desk/services/number_sheets.py"/>
        <source>only whom the doctor agrees to see</source>
        <translation>सिर्फ़ जिन्हें देखने को डॉक्टर मान जाएँ</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/services/number_sheets.py"/>
        <source>{n} places: {booked} booked, {free} free</source>
        <extracomment>One: {n} place: {booked} booked, {free} free</extracomment>
        <translation><numerusform>{n} जगह: {booked} पंजीकृत, {free} खाली</numerusform><numerusform>{n} जगहें: {booked} पंजीकृत, {free} खाली</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/services/number_sheets.py"/>
        <source>{count} kept for emergencies</source>
        <translation>{count} इमरजेंसी के लिए</translation>
    </message>
    <message>
        <location filename="opd_desk/services/number_sheets.py"/>
        <source>no place is kept for them; they are called first</source>
        <translation>उनके लिए जगह नहीं रखी है; वे पहले बुलाए जाते हैं</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/services/number_sheets.py"/>
        <source>{n} places are kept for them; they are called first</source>
        <extracomment>One: {n} place is kept for them; they are called first</extracomment>
        <translation><numerusform>उनके लिए {n} जगह रखी है; वे पहले बुलाए जाते हैं</numerusform><numerusform>उनके लिए {n} जगहें रखी हैं; वे पहले बुलाए जाते हैं</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/services/panel_rows.py"/>
        <source>completed</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <location filename="opd_desk/services/panel_rows.py"/>
        <source>Room {room}</source>
        <translation>कमरा {room}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/panel_rows.py"/>
        <source>Holiday</source>
        <translation>अवकाश</translation>
    </message>
    <message>
        <location filename="opd_desk/services/panel_rows.py"/>
        <source>On leave</source>
        <translation>छुट्टी पर</translation>
    </message>
    <message>
        <location filename="opd_desk/services/panel_rows.py"/>
        <source>Closed</source>
        <comment>a slot</comment>
        <translation>बंद</translation>
    </message>
    <message>
        <location filename="opd_desk/services/panel_rows.py"/>
        <source>Waitlist</source>
        <translation>प्रतीक्षा सूची</translation>
    </message>
    <message>
        <location filename="opd_desk/services/panel_rows.py"/>
        <source>Finished</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <location filename="opd_desk/services/panel_rows.py"/>
        <source>no place will come free here: Alt M moves</source>
        <translation>यहाँ कोई जगह खाली नहीं होगी: Alt M से स्लॉट बदलें</translation>
    </message>
    <message>
        <location filename="opd_desk/services/panel_rows.py"/>
        <source>{number} is first, at the next free place</source>
        <translation>{number} सबसे आगे, अगली खाली जगह इसकी</translation>
    </message>
    <message>
        <location filename="opd_desk/services/panel_rows.py"/>
        <source>Not set up</source>
        <translation>तैयार नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/services/panel_rows.py"/>
        <source>No slots</source>
        <translation>स्लॉट नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/services/panel_rows.py"/>
        <source>no doctor sits on this day</source>
        <translation>इस दिन कोई डॉक्टर नहीं बैठते</translation>
    </message>
    <message>
        <location filename="opd_desk/services/panel_rows.py"/>
        <source>without no-shows</source>
        <translation>कोई अनुपस्थित नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/services/panel_rows.py"/>
        <source>Closed {when}</source>
        <comment>a day</comment>
        <translation>{when} पर बंद</translation>
    </message>
    <message>
        <location filename="opd_desk/services/panel_rows.py"/>
        <source>Past</source>
        <translation>बीता</translation>
    </message>
    <message>
        <location filename="opd_desk/services/panel_rows.py"/>
        <source>Over</source>
        <comment>a day</comment>
        <translation>समाप्त</translation>
    </message>
    <message>
        <location filename="opd_desk/services/panel_rows.py"/>
        <source>every slot has ended</source>
        <translation>सभी स्लॉट खत्म हो चुके</translation>
    </message>
    <message>
        <location filename="opd_desk/services/panel_rows.py"/>
        <source>{came} of {sitting} doctors in</source>
        <translation>{sitting} में से {came} डॉक्टर आए</translation>
    </message>
    <message>
        <location filename="opd_desk/services/panel_rows.py"/>
        <source>{count} late</source>
        <translation>{count} देर से</translation>
    </message>
    <message>
        <location filename="opd_desk/services/panel_rows.py"/>
        <source>{count} on leave</source>
        <translation>{count} छुट्टी पर</translation>
    </message>
    <message>
        <location filename="opd_desk/services/panel_rows.py"/>
        <source>Open</source>
        <comment>a day</comment>
        <translation>खुला</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/services/panel_rows.py"/>
        <source>{n} tokens booked</source>
        <extracomment>One: {n} token booked</extracomment>
        <translation><numerusform>{n} टोकन पंजीकृत</numerusform><numerusform>{n} टोकन पंजीकृत</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/services/papers.py"/>
        <source>{reference} is a training slip: it is no token of this desk.</source>
        <translation>{reference} अभ्यास की पर्ची है: यह इस काउंटर का टोकन नहीं।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/papers.py"/>
        <source>There is no token {reference}.</source>
        <translation>टोकन {reference} नहीं मिला।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/patient_rows.py"/>
        <source>Last here {date}, {doctor}</source>
        <translation>पिछली बार {date}, {doctor}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/patient_rows.py"/>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <location filename="opd_desk/services/patient_rows.py"/>
        <source>{day} {number} waits for {time} with {doctor}</source>
        <translation>{day}: टोकन {number}, {doctor}, {time} की प्रतीक्षा में</translation>
    </message>
    <message>
        <location filename="opd_desk/services/patient_rows.py"/>
        <source>{day} {number} at {time} with {doctor}</source>
        <translation>{day}: टोकन {number}, {doctor}, {time} पर</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/services/patient_rows.py"/>
        <source>Merged with {who}: {n} tokens came along</source>
        <extracomment>One: Merged with {who}: {n} token came along</extracomment>
        <translation><numerusform>{who} के साथ मिलाया गया: {n} टोकन साथ आया</numerusform><numerusform>{who} के साथ मिलाया गया: {n} टोकन साथ आए</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/services/patient_rows.py"/>
        <source>Merge with {who} taken back</source>
        <translation>{who} के साथ मिलाना वापस लिया गया</translation>
    </message>
    <message>
        <location filename="opd_desk/services/patient_rows.py"/>
        <source>Told at a booking: {changes}</source>
        <translation>पंजीकरण के समय बताया: {changes}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/patient_rows.py"/>
        <source>none</source>
        <comment>a field</comment>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/services/patient_rows.py"/>
        <source>name</source>
        <comment>a field</comment>
        <translation>नाम</translation>
    </message>
    <message>
        <location filename="opd_desk/services/patient_rows.py"/>
        <source>phone</source>
        <comment>a field</comment>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <location filename="opd_desk/services/patient_rows.py"/>
        <source>second phone</source>
        <comment>a field</comment>
        <translation>दूसरा फ़ोन</translation>
    </message>
    <message>
        <location filename="opd_desk/services/patient_rows.py"/>
        <source>age</source>
        <comment>a field</comment>
        <translation>उम्र</translation>
    </message>
    <message>
        <location filename="opd_desk/services/patient_rows.py"/>
        <source>sex</source>
        <comment>a field</comment>
        <translation>लिंग</translation>
    </message>
    <message>
        <location filename="opd_desk/services/patient_rows.py"/>
        <source>UHID</source>
        <comment>a field</comment>
        <translation>UHID</translation>
    </message>
    <message>
        <location filename="opd_desk/services/patient_rows.py"/>
        <source>place</source>
        <comment>a field</comment>
        <translation>जगह</translation>
    </message>
    <message>
        <location filename="opd_desk/services/patients.py"/>
        <source>There is another entry of {name} on {phone}: merge the two if they are one person.</source>
        <translation>{phone} पर {name} की एक और प्रविष्टि है: एक ही व्यक्ति हों तो दोनों को मिलाएँ।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/patients.py"/>
        <source>A word of at most {most} letters: F, M, O, or as it is noted here.</source>
        <translation>ज़्यादा से ज़्यादा {most} अक्षर का शब्द: F, M, O, या जैसा यहाँ लिखा जाता है।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/patients.py"/>
        <source>This is one and the same entry: choose another one to merge with.</source>
        <translation>यह वही प्रविष्टि है: मिलाने के लिए दूसरी चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/patients.py"/>
        <source>This entry was merged into {name} meanwhile: look there.</source>
        <translation>इस बीच यह प्रविष्टि {name} में मिला दी गई: वहाँ देखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/patients.py"/>
        <source>There is no such patient.</source>
        <translation>ऐसा कोई मरीज़ नहीं है।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/patients.py"/>
        <source>There is no such merge.</source>
        <translation>ऐसा कोई मिलान नहीं मिला।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/patients.py"/>
        <source>This merge has been taken back already.</source>
        <translation>यह मिलाना पहले ही वापस लिया जा चुका है।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/patients.py"/>
        <source>Both have a live token with {doctor} on {date}, {one} and {other}: cancel one of them first.</source>
        <translation>दोनों के पास {date} को {doctor} का चालू टोकन है, {one} और {other}: पहले एक रद्द करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/planning.py"/>
        <source>expected about {time}</source>
        <translation>बारी लगभग {time}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/planning.py"/>
        <source>stays with {doctor} at {at}</source>
        <translation>{at} पर {doctor} के पास ही</translation>
    </message>
    <message>
        <location filename="opd_desk/services/planning.py"/>
        <source>{doctor} does not come</source>
        <translation>{doctor} नहीं आएँगे</translation>
    </message>
    <message>
        <location filename="opd_desk/services/planning.py"/>
        <source>{doctor} is away</source>
        <translation>{doctor} नहीं हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/services/planning.py"/>
        <source>the slot is closed</source>
        <translation>स्लॉट बंद है</translation>
    </message>
    <message>
        <location filename="opd_desk/services/plans.py"/>
        <source>no place: needs a new date</source>
        <translation>जगह नहीं: नई तारीख चाहिए</translation>
    </message>
    <message>
        <location filename="opd_desk/services/plans.py"/>
        <source>no place on {date}: stays</source>
        <translation>{date} को जगह नहीं: यहीं रहेगा</translation>
    </message>
    <message>
        <location filename="opd_desk/services/plans.py"/>
        <source>has a place at {at}</source>
        <translation>{at} पर जगह मिली</translation>
    </message>
    <message>
        <location filename="opd_desk/services/plans.py"/>
        <source>The day has changed since this plan was made: look at the new one. Nothing is done yet.</source>
        <translation>यह योजना बनने के बाद दिन में बदलाव हुआ: नई योजना देखें। अभी कुछ नहीं किया गया।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/plans.py"/>
        <source>{where}, keeps its number</source>
        <translation>{where}, नंबर वही</translation>
    </message>
    <message>
        <location filename="opd_desk/services/plans.py"/>
        <source>{where} {doctor}, as {number}</source>
        <translation>{where} {doctor}, नंबर {number}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>Slip of {number}, reprint {copy}</source>
        <translation>{number} की पर्ची, दूसरी प्रति {copy}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>Slip of {number}</source>
        <translation>{number} की पर्ची</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/services/print_forms.py"/>
        <source>{n} slips</source>
        <extracomment>One: {n} slip</extracomment>
        <translation><numerusform>{n} पर्ची</numerusform><numerusform>{n} पर्चियाँ</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>Report of {date}</source>
        <translation>{date} की रिपोर्ट</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>Number sheet of {date}</source>
        <translation>{date} की नंबर शीट</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>Slip {reference}</source>
        <translation>पर्ची {reference}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>OPD day report {date}</source>
        <translation>OPD दिन की रिपोर्ट {date}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>Number sheet {date}</source>
        <translation>नंबर शीट {date}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>OPD report {first} to {last}</source>
        <translation>OPD रिपोर्ट {first} से {last}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>Stopped after {taken:,} of {pages:,} pages.</source>
        <translation>{pages:,} में से {taken:,} पन्नों के बाद रोका गया।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>It has waited since {when}, another day: print it again or drop it.</source>
        <translation>यह किसी और दिन से, {when} से, रुका है: फिर से छापें या हटाएँ।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>The {printer} does not print: {why}, then print again.</source>
        <translation>{printer} नहीं छाप रहा: {why}, फिर से छापें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>The {printer} takes nothing more: look at paper, cover and cable, then print again.</source>
        <translation>{printer} और कुछ नहीं लेता: कागज़, ढक्कन और केबल देखें, फिर से छापें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>The {printer} may not be used from here: whoever looks after this computer can allow it.</source>
        <translation>{printer} यहाँ से इस्तेमाल नहीं हो सकता: इस कंप्यूटर को सँभालने वाला अनुमति दे सकता है।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>The {printer} does not answer: see that it is on and connected, then print again.</source>
        <translation>{printer} जवाब नहीं देता: देखें कि वह चालू और जुड़ा है, फिर से छापें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>{printer} does not print: {why}, then print again.</source>
        <translation>{printer} नहीं छाप रहा: {why}, फिर से छापें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>{printer} does not answer: see that it is on and connected, then print again.</source>
        <translation>{printer} जवाब नहीं देता: देखें कि वह चालू और जुड़ा है, फिर से छापें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>{printer} takes no jobs now: let it accept them in the system's printer settings, then print again.</source>
        <translation>{printer} अभी कोई काम नहीं लेता: सिस्टम की प्रिंटर सेटिंग में चालू करें, फिर से छापें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>{printer} is paused ({why}): let it go on in the system's printer settings, then print again.</source>
        <translation>{printer} रुका है ({why}): सिस्टम की प्रिंटर सेटिंग में चालू करें, फिर से छापें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>{printer} is paused: let it go on in the system's printer settings, then print again.</source>
        <translation>{printer} रुका है: सिस्टम की प्रिंटर सेटिंग में चालू करें, फिर से छापें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>{printer} did not take the page: look at the system's printer settings.</source>
        <translation>{printer} ने पन्ना नहीं लिया: सिस्टम की प्रिंटर सेटिंग देखें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>{printer} stopped: look at paper and cover, then print again.</source>
        <translation>{printer} रुक गया: कागज़ और ढक्कन देखें, फिर से छापें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>{printer} reports trouble: look at paper and cover, then print again.</source>
        <translation>{printer} में कुछ गड़बड़ है: कागज़ और ढक्कन देखें, फिर से छापें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>There is no printer {printer}: choose another in the menu (F10). The system's printing (CUPS) is not running.</source>
        <translation>{printer} नाम का कोई प्रिंटर नहीं है: मेनू (F10) में दूसरा चुनें। सिस्टम की प्रिंट सेवा (CUPS) चालू नहीं है।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>There is no printer {printer}: choose another in the menu (F10).</source>
        <translation>{printer} नाम का कोई प्रिंटर नहीं है: मेनू (F10) में दूसरा चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>{name} names no thermal printer: write it as one of {examples}.</source>
        <translation>{name} किसी थर्मल प्रिंटर का पता नहीं: इनमें से किसी की तरह लिखें: {examples}।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>Thermal printers need one package more: {command}, then start the desk again.</source>
        <translation>थर्मल प्रिंटर के लिए एक पैकेज और चाहिए: {command}, फिर काउंटर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>The page is {dots} dots wide, a thermal printer's head {head}: drop it, choose a roll as paper, then print it again.</source>
        <translation>पन्ना {dots} बिंदु चौड़ा है, थर्मल प्रिंटर का हेड {head}: इसे हटाएँ, रोल वाला कागज़ चुनें, फिर से छापें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_forms.py"/>
        <source>thermal printer at {place}</source>
        <translation>थर्मल प्रिंटर {place}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_queue.py"/>
        <source>The program ended while it was being sent: see whether it came out, then print it again or drop it.</source>
        <translation>भेजते समय प्रोग्राम बंद हो गया: देखें कि छपा या नहीं, फिर दोबारा छापें या हटाएँ।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_queue.py"/>
        <source>A newer print of the same took its place.</source>
        <translation>यही दोबारा छापा गया: नई प्रति इसकी जगह आ गई।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/print_queue.py"/>
        <source>Dropped by the clerk.</source>
        <translation>क्लर्क ने हटाया।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/public_holidays.py"/>
        <source>country cannot be {country!r}: give its two letters, IN for India</source>
        <translation>देश {country!r} नहीं हो सकता: दो अक्षर लिखें, भारत के लिए IN</translation>
    </message>
    <message>
        <location filename="opd_desk/services/public_holidays.py"/>
        <source>state cannot be {state!r} in {country}; leave it out</source>
        <translation>{country} में राज्य {state!r} नहीं हो सकता; खाली छोड़ें</translation>
    </message>
    <message>
        <location filename="opd_desk/services/public_holidays.py"/>
        <source>state cannot be {state!r} in {country}; there are {states}</source>
        <translation>{country} में राज्य {state!r} नहीं हो सकता; ये हैं: {states}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/public_holidays.py"/>
        <source>year must be from {first} to {last}, not {year}</source>
        <translation>वर्ष {first} से {last} तक हो, {year} नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/services/queue_filter.py"/>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <location filename="opd_desk/services/queue_filter.py"/>
        <source>Here</source>
        <translation>आए हुए</translation>
    </message>
    <message>
        <location filename="opd_desk/services/queue_filter.py"/>
        <source>Not here</source>
        <translation>नहीं आए</translation>
    </message>
    <message>
        <location filename="opd_desk/services/remarks.py"/>
        <source>Needs a new date</source>
        <translation>नई तारीख चाहिए</translation>
    </message>
    <message>
        <location filename="opd_desk/services/remarks.py"/>
        <source>Reinstated</source>
        <comment>a token</comment>
        <translation>फिर चालू</translation>
    </message>
    <message>
        <location filename="opd_desk/services/remarks.py"/>
        <source>Became an emergency</source>
        <translation>इमरजेंसी बना</translation>
    </message>
    <message>
        <location filename="opd_desk/services/remarks.py"/>
        <source>Back in the queue</source>
        <translation>कतार में वापस</translation>
    </message>
    <message>
        <location filename="opd_desk/services/remarks.py"/>
        <source>Over capacity</source>
        <translation>क्षमता से ऊपर</translation>
    </message>
    <message>
        <location filename="opd_desk/services/remarks.py"/>
        <source>From the number sheet</source>
        <translation>नंबर शीट से</translation>
    </message>
    <message>
        <location filename="opd_desk/services/remarks.py"/>
        <source>Second token allowed: {why}</source>
        <translation>दूसरा टोकन दिया: {why}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/remarks.py"/>
        <source>Promoted {time}</source>
        <translation>{time} पर जगह मिली</translation>
    </message>
    <message>
        <location filename="opd_desk/services/remarks.py"/>
        <source>Was {reference}</source>
        <translation>पहले {reference}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/remarks.py"/>
        <source>Moved from {at}</source>
        <translation>{at} से आया</translation>
    </message>
    <message>
        <location filename="opd_desk/services/remarks.py"/>
        <source>Waitlist of {at} carried on</source>
        <translation>{at} की प्रतीक्षा सूची से आया</translation>
    </message>
    <message>
        <location filename="opd_desk/services/remarks.py"/>
        <source>Marked {time}</source>
        <translation>{time} पर दर्ज</translation>
    </message>
    <message>
        <location filename="opd_desk/services/remarks.py"/>
        <source>token {number} came first</source>
        <translation>टोकन {number} पहले आया</translation>
    </message>
    <message>
        <location filename="opd_desk/services/remarks.py"/>
        <source>Moved from {at}: {why}</source>
        <translation>{at} से आया: {why}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/remarks.py"/>
        <source>To the waitlist: {why}</source>
        <translation>प्रतीक्षा सूची में: {why}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/remarks.py"/>
        <source>Cancelled: {why}</source>
        <translation>रद्द: {why}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>Specialization</source>
        <translation>विभाग</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>Room</source>
        <translation>कमरा</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>Minutes a patient</source>
        <translation>मिनट प्रति मरीज़</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>Sees patients</source>
        <translation>मरीज़ देखते हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>Start</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>End</source>
        <translation>अंत</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>Slot minutes</source>
        <translation>स्लॉट के मिनट</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>Places</source>
        <translation>जगहें</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>Kept for emergencies</source>
        <translation>इमरजेंसी के लिए</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>Ranks</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>Scope</source>
        <translation>दायरा</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>Emergency</source>
        <translation>इमरजेंसी</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>Preempt</source>
        <translation>हटाने का क्रम</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>Overflow</source>
        <translation>क्षमता से ऊपर</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>Reserve release</source>
        <translation>रखी जगह छोड़ना</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>One per day</source>
        <translation>दिन में एक</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>Grace minutes</source>
        <translation>मोहलत के मिनट</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>When full</source>
        <translation>भरने पर</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>Name days: Mon, Wed, Fri, or Mon-Sat.</source>
        <translation>दिन लिखें: सोम, बुध, शुक्र, या सोम-शनि (Mon-Sat भी)।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>Write a time of day, 09:00.</source>
        <translation>समय लिखें, जैसे 09:00।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>{code} is the code of {doctor}: choose another.</source>
        <translation>{code} {doctor} का कोड है: दूसरा चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/roster.py"/>
        <source>There is no doctor {code}.</source>
        <translation>डॉक्टर {code} नहीं हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/setup.py"/>
        <source>doctor {doctor}: {problem}</source>
        <translation>डॉक्टर {doctor}: {problem}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/setup.py"/>
        <source>hospital needs a name</source>
        <translation>अस्पताल का नाम ज़रूरी है</translation>
    </message>
    <message>
        <location filename="opd_desk/services/setup.py"/>
        <source>{field} must be 1 to 15 of A-Z and 0-9</source>
        <translation>{field} में A-Z और 0-9 के 1 से 15 अक्षर हों</translation>
    </message>
    <message>
        <location filename="opd_desk/services/setup.py"/>
        <source>{field} must not be empty</source>
        <translation>{field} खाली न हो</translation>
    </message>
    <message>
        <location filename="opd_desk/services/setup.py"/>
        <source>{field} can be {most} at most, not {value}</source>
        <translation>{field} ज़्यादा से ज़्यादा {most} हो, {value} नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/services/setup_dates.py"/>
        <source>{value} is no time of a week; write "09:00"</source>
        <translation>{value} समय नहीं है; "09:00" लिखें</translation>
    </message>
    <message>
        <location filename="opd_desk/services/sheets.py"/>
        <source>Times can change. Watch the screen.</source>
        <translation>समय बदल सकता है। स्क्रीन देखते रहें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/sheets.py"/>
        <source>Desk</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <location filename="opd_desk/services/sheets.py"/>
        <source>OPD in-charge</source>
        <translation>OPD इंचार्ज</translation>
    </message>
    <message>
        <location filename="opd_desk/services/sheets.py"/>
        <source>Medical superintendent</source>
        <translation>चिकित्सा अधीक्षक</translation>
    </message>
    <message>
        <location filename="opd_desk/services/slip_batches.py"/>
        <source>Not printed yet</source>
        <translation>अभी नहीं छपी</translation>
    </message>
    <message>
        <location filename="opd_desk/services/slip_batches.py"/>
        <source>Changed since their slip</source>
        <translation>पर्ची के बाद बदले</translation>
    </message>
    <message>
        <location filename="opd_desk/services/slip_sheets.py"/>
        <source>The earlier slip is no longer valid.</source>
        <translation>पहले वाली पर्ची अब मान्य नहीं है।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/slip_sheets.py"/>
        <source>room {room}</source>
        <translation>कमरा {room}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/slip_sheets.py"/>
        <source>Go to {where} now, show this slip.</source>
        <translation>अभी यहाँ जाएँ: {where}। यह पर्ची दिखाएँ।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/slip_sheets.py"/>
        <source>Go to {where} on {date}, show this slip.</source>
        <translation>{date} को यहाँ जाएँ: {where}। यह पर्ची दिखाएँ।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/slip_sheets.py"/>
        <source>A place came free: you have one now.</source>
        <translation>एक जगह खाली हुई: अब आपकी जगह पक्की है।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/slip_sheets.py"/>
        <source>Your number was {number}.</source>
        <translation>आपका नंबर पहले {number} था।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/slip_sheets.py"/>
        <source>Moved from {before} to {now}</source>
        <translation>समय {before} से बदलकर {now}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/slip_sheets.py"/>
        <source>Your number stays {number}.</source>
        <translation>आपका नंबर {number} ही रहेगा।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/slip_sheets.py"/>
        <source>Your visit is now on {date} with {doctor}.</source>
        <translation>अब आपको {date} को {doctor} देखेंगे।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/slip_sheets.py"/>
        <source>Your visit is now on {date}.</source>
        <translation>अब आपको {date} को आना है।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/slip_sheets.py"/>
        <source>{away} is away at {at}. You now see {doctor}.</source>
        <translation>{away} {at} पर नहीं हैं। अब आपको {doctor} देखेंगे।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/slip_sheets.py"/>
        <source>You now see {doctor}.</source>
        <translation>अब आपको {doctor} देखेंगे।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/slip_sheets.py"/>
        <source>Moved from {before} to {now}: you now see {doctor}.</source>
        <translation>समय {before} से बदलकर {now}: अब आपको {doctor} देखेंगे।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/slip_sheets.py"/>
        <source>{times} is closed.</source>
        <translation>{times} का स्लॉट बंद है।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/slip_sheets.py"/>
        <source>You need a new date: please ask at the desk.</source>
        <translation>आपको नई तारीख चाहिए: कृपया काउंटर पर पूछें।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/slip_sheets.py"/>
        <source>All places for {times} are taken.</source>
        <translation>{times} की सभी जगहें भर चुकी हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/slip_sheets.py"/>
        <source>An emergency took your place at {at}.</source>
        <translation>{at} की आपकी जगह एक इमरजेंसी को दी गई।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/slip_sheets.py"/>
        <source>Ask at the desk before {date} whether a place has come free.</source>
        <translation>{date} से पहले काउंटर पर पूछें कि जगह खाली हुई या नहीं।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/slip_sheets.py"/>
        <source>Stay near the desk: we call you when a place comes free. Wait about {duration}.</source>
        <translation>काउंटर के पास रहें: जगह खाली होते ही बुलाएँगे। इंतज़ार लगभग {duration}।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/slip_sheets.py"/>
        <source>an emergency took your place</source>
        <translation>आपकी जगह एक इमरजेंसी को दी गई</translation>
    </message>
    <message>
        <location filename="opd_desk/services/slip_sheets.py"/>
        <source>a place came free</source>
        <translation>एक जगह खाली हुई</translation>
    </message>
    <message>
        <location filename="opd_desk/services/taking_back.py"/>
        <source>{command} of {doctor}</source>
        <translation>{doctor}: {command}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/taking_back.py"/>
        <source>{count} doctors' days</source>
        <translation>{count} डॉक्टरों के दिन</translation>
    </message>
    <message>
        <location filename="opd_desk/services/taking_back.py"/>
        <source>{count} more</source>
        <translation>{count} अन्य</translation>
    </message>
    <message>
        <location filename="opd_desk/services/taking_back.py"/>
        <source>{number} of {doctor}</source>
        <translation>{doctor} का {number}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/taking_back.py"/>
        <source>places with {doctor} have changed by the clock at {time}</source>
        <translation>{time} पर घड़ी से {doctor} की जगहें बदल गईं</translation>
    </message>
    <message>
        <location filename="opd_desk/services/taking_back.py"/>
        <source>your {command} with {doctor} at {time} came after it and is taken back first, on {date}</source>
        <translation>उसके बाद {time} पर {doctor} के यहाँ आपका ‘{command}’ हुआ: {date} पर पहले वह वापस लें</translation>
    </message>
    <message>
        <location filename="opd_desk/services/taking_back.py"/>
        <source>{day:02} {month}</source>
        <comment>a date</comment>
        <translation>{day:02} {month}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/taking_back.py"/>
        <source>{clerk} gave the {command} with {doctor} at {time}, which must be taken back first, by them</source>
        <translation>{time} पर {doctor} के यहाँ {clerk} का ‘{command}’ हुआ: पहले वे उसे वापस लें</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>Expected about {time}</source>
        <translation>लगभग {time} बजे बारी</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>At {time}</source>
        <translation>{time} बजे</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>Waitlist, {place} in line</source>
        <translation>प्रतीक्षा सूची, {place}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>{at} has no place</source>
        <translation>{at} में जगह नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>{at} is the first slot with a place</source>
        <translation>{at} पहला स्लॉट है जिसमें जगह है</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>{asked} has no place, {at} has one</source>
        <translation>{asked} में जगह नहीं, {at} में है</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>{at}: {free} of {capacity} places free</source>
        <translation>{at}: {capacity} में से {free} जगहें खाली</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>{at} is full: {held} of {capacity}</source>
        <translation>{at} भरा है: {capacity} जगहें, {held} भरीं</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>{at} is full: {held} of {capacity}.</source>
        <translation>{at} भरा है: {capacity} जगहें, {held} भरीं।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>Nobody may give way: the emergency waits first in line.</source>
        <translation>कोई जगह नहीं छोड़ सकता: इमरजेंसी प्रतीक्षा सूची में सबसे आगे रहेगी।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>A place over capacity is free: nobody is displaced.</source>
        <translation>क्षमता से ऊपर एक जगह खाली है: कोई नहीं हटेगा।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>{at} has a place: {held} of {capacity} taken.</source>
        <translation>{at} में जगह है: {capacity} में से {held} भरीं।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>Nobody is displaced.</source>
        <translation>कोई नहीं हटेगा।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>the {source} token {number}</source>
        <translation>{source} टोकन {number}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>No place over capacity is left, so {losers} gives way.</source>
        <translation>क्षमता से ऊपर जगह नहीं बची, इसलिए {losers} जगह छोड़ेगा।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>Capacity is not exceeded here, so {losers} gives way.</source>
        <translation>यहाँ क्षमता से ऊपर नहीं जाते, इसलिए {losers} जगह छोड़ेगा।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>{place} on the waitlist of {at}</source>
        <translation>{at} की प्रतीक्षा सूची में {place}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>about {time}</source>
        <translation>लगभग {time}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>at {time}</source>
        <translation>{time} पर</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>is called next</source>
        <translation>अगला बुलावा</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>first at {at}</source>
        <translation>{at} पर सबसे पहले</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>after {number}</source>
        <translation>{number} के बाद</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>before everyone who waits</source>
        <translation>इंतज़ार में सबसे पहले</translation>
    </message>
    <message numerus="yes">
        <location filename="opd_desk/services/trying.py"/>
        <source>behind the emergencies {numbers}</source>
        <extracomment>One: behind the emergency {numbers}</extracomment>
        <translation><numerusform>इमरजेंसी {numbers} के पीछे</numerusform><numerusform>इमरजेंसी {numbers} के पीछे</numerusform></translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>is cancelled</source>
        <translation>रद्द होगा</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>to {at}</source>
        <translation>{at} पर</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>to the waitlist, {place} in line</source>
        <translation>प्रतीक्षा सूची में, {place}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>{source} of {time}</source>
        <translation>{time} का {source}</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>{was}; keeps its number</source>
        <translation>{was}; नंबर वही रहेगा</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>Comes here</source>
        <translation>यहाँ आएगा</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>Moves to {at}</source>
        <translation>{at} पर जाएगा</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>To waitlist</source>
        <translation>प्रतीक्षा सूची में</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>Is cancelled</source>
        <translation>रद्द होगा</translation>
    </message>
</context>
</TS>
