<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>desk</name>
    <message>
        <location filename="opd_desk/simulation/scenario.py"/>
        <source>text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/scenario.py"/>
        <source>a whole number</source>
        <translation>पूरी संख्या</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/scenario.py"/>
        <source>a time like 09:00</source>
        <translation>09:00 जैसा समय</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/scenario.py"/>
        <source>a table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/scenario.py"/>
        <source>{file}: is no valid TOML: it {problem}</source>
        <translation>{file}: यह TOML के नियम से नहीं लिखी है: {problem}</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/scenario.py"/>
        <source>{file}: cannot be read: {why}</source>
        <translation>{file}: पढ़ी नहीं जा सकी: {why}</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/scenario.py"/>
        <source>{file}: is no valid TOML: {problem}</source>
        <translation>{file}: यह TOML के नियम से नहीं लिखी है: {problem}</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/scenario.py"/>
        <source>the file</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/scenario.py"/>
        <source>step {n}: {problem}</source>
        <translation>कदम {n}: {problem}</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/scenario.py"/>
        <source>there is no doctor {doctor}</source>
        <translation>{doctor} कोड का कोई डॉक्टर नहीं है</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/scenario.py"/>
        <source>no earlier step books {token}</source>
        <translation>पहले के किसी कदम में {token} का पंजीकरण नहीं होता</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/scenario.py"/>
        <source>{time} is earlier than the step before it</source>
        <translation>{time} अपने से पहले के कदम से भी पहले है</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/scenario.py"/>
        <source>{field} must be {kind}, not {value}</source>
        <translation>{field} में {kind} हो, {value} नहीं</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/scenario.py"/>
        <source>{field} must not be empty</source>
        <translation>{field} खाली न हो</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/scenario.py"/>
        <source>{field} cannot be {value}; it can be {choices}</source>
        <translation>{field} {value} नहीं हो सकता; यह हो सकता है: {choices}</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/scenario.py"/>
        <source>an emergency has the source emergency</source>
        <translation>इमरजेंसी का प्रकार emergency ही होता है</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/scenario.py"/>
        <source>doctor {doctor}: {problem}</source>
        <translation>डॉक्टर {doctor}: {problem}</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/scenario.py"/>
        <source>doctor {doctor} stands in the file twice</source>
        <translation>डॉक्टर {doctor} फ़ाइल में दो बार है</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/scenario.py"/>
        <source>the slots at {one} and {other} overlap</source>
        <translation>{one} और {other} के स्लॉट एक-दूसरे पर चढ़ते हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/scenario.py"/>
        <source>a slot</source>
        <translation>स्लॉट</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/scenario.py"/>
        <source>the slot at {at} must end after it starts, on {date}</source>
        <translation>{at} का स्लॉट {date} को ही, अपने शुरू होने के बाद खत्म हो</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/scenario.py"/>
        <source>the slot at {at} must start and end on whole minutes</source>
        <translation>{at} का स्लॉट पूरे मिनट पर शुरू और खत्म हो</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/scenario.py"/>
        <source>the reserve of the slot at {at} is above its capacity of {capacity}</source>
        <translation>{at} के स्लॉट में रखी जगहें उसकी क्षमता {capacity} से ज़्यादा हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/training.py"/>
        <source>The played day</source>
        <translation>अभ्यास का दिन</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/training.py"/>
        <source>A crowded Thursday</source>
        <translation>भीड़ वाला गुरुवार</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/training.py"/>
        <source>Alternatives: a full slot</source>
        <translation>विकल्प: एक भरा स्लॉट</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/training.py"/>
        <source>Alternatives: a large day</source>
        <translation>विकल्प: एक बड़ा दिन</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/training.py"/>
        <source>Demotion: a slot that fills</source>
        <translation>पीछे करना: एक स्लॉट जो भरता जाता है</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/training.py"/>
        <source>Demotion: two emergencies, three cancellations, two no-shows</source>
        <translation>पीछे करना: दो इमरजेंसी, तीन रद्द, दो नहीं आए</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/training.py"/>
        <source>Elastic: an emergency over capacity</source>
        <translation>लचीला: क्षमता से ऊपर एक इमरजेंसी</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/training.py"/>
        <source>Preemption: a full day</source>
        <translation>अग्रता: एक भरा दिन</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/training.py"/>
        <source>Preemption: the day spreads over the slots</source>
        <translation>अग्रता: दिन स्लॉटों में बँटता है</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/training.py"/>
        <source>Reserved: a place kept for emergencies, a doctor away</source>
        <translation>आरक्षित: इमरजेंसी के लिए रखी एक जगह, एक डॉक्टर नहीं हैं</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/training.py"/>
        <source>The played day has nothing left to take back.</source>
        <translation>अभ्यास के दिन में वापस लेने को कुछ नहीं बचा।</translation>
    </message>
    <message>
        <location filename="opd_desk/simulation/training.py"/>
        <source>{day}: no doctor has slots, so there is nothing to practise on.</source>
        <translation>{day}: किसी डॉक्टर के स्लॉट नहीं हैं, इसलिए अभ्यास के लिए कुछ नहीं।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/cipher.py"/>
        <source>encryption needs the extra: pip install 'opd-desk[encryption]'. Nothing was changed.</source>
        <translation>एन्क्रिप्शन के लिए अतिरिक्त भाग चाहिए: pip install 'opd-desk[encryption]'। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/cipher.py"/>
        <source>{file}: this database is encrypted; give its passphrase (OPD_DESK_KEY, or --key-file).</source>
        <translation>{file}: यह डेटाबेस एन्क्रिप्टेड है; इसका पासफ़्रेज़ दें (OPD_DESK_KEY, या --key-file)।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/copies.py"/>
        <source>{file}: there is no such file; choose another.</source>
        <translation>{file}: ऐसी कोई फ़ाइल नहीं है; दूसरी चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/copies.py"/>
        <source>{file}: the file is damaged ({what}); restore the latest backup.</source>
        <translation>{file}: फ़ाइल खराब है ({what}); सबसे नया बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/copies.py"/>
        <source>{file}: the file is damaged; restore the latest backup.</source>
        <translation>{file}: फ़ाइल खराब है; सबसे नया बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/copies.py"/>
        <source>{file}: the file is empty; choose another.</source>
        <translation>{file}: फ़ाइल खाली है; दूसरी चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/copies.py"/>
        <source>{file}: there is no such file; open the desk, or restore a backup.</source>
        <translation>{file}: ऐसी कोई फ़ाइल नहीं है; काउंटर खोलें, या बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/copies.py"/>
        <source>{file}: the copy of it cannot be read back, so the database itself may be damaged; opd-desk check says more. Earlier backups are kept: one of them can be restored.</source>
        <translation>{file}: इसकी प्रति वापस पढ़ी नहीं जा सकी, इसलिए डेटाबेस खुद खराब हो सकता है; opd-desk check से और पता चलेगा। पहले के बैकअप सुरक्षित हैं: उनमें से कोई वापस लाया जा सकता है।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/copies.py"/>
        <source>{file}: the copy holds something else than the database; see that the disk is well.</source>
        <translation>{file}: नकल में डेटाबेस से अलग कुछ है; देखें कि डिस्क ठीक है।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/database.py"/>
        <source>nothing was saved</source>
        <translation>कुछ नहीं सहेजा गया</translation>
    </message>
    <message>
        <location filename="opd_desk/store/database.py"/>
        <source>what was done last may be lost</source>
        <translation>आखिरी काम खो सकता है</translation>
    </message>
    <message>
        <location filename="opd_desk/store/database.py"/>
        <source>{file}: there is no such file; choose another, or set up a new one.</source>
        <translation>{file}: ऐसी कोई फ़ाइल नहीं है; दूसरी चुनें, या नई बनाएँ।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/database.py"/>
        <source>{file}: this file was moved, removed or replaced while the desk was open, and {otherwise}; put it back, then start the program again.</source>
        <translation>{file}: काउंटर खुला रहते यह फ़ाइल हटाई या बदली गई, और {otherwise}; उसे वापस रखें, फिर प्रोग्राम दोबारा खोलें।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/database.py"/>
        <source>{file}: there is a file of this name already; choose another name.</source>
        <translation>{file}: इस नाम की फ़ाइल पहले से है; दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/database.py"/>
        <source>{file}: the file is empty; choose another, or set up a new one.</source>
        <translation>{file}: फ़ाइल खाली है; दूसरी चुनें, या नई बनाएँ।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/database.py"/>
        <source>{folder}: this folder cannot be made ({why}); choose another.</source>
        <translation>{folder}: यह फ़ोल्डर नहीं बन सकता ({why}); दूसरा चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/files.py"/>
        <source>{file}: no room is left there; free some, or choose another folder. What was there is kept.</source>
        <translation>{file}: वहाँ जगह नहीं बची; कुछ जगह खाली करें, या दूसरा फ़ोल्डर चुनें। जो वहाँ था वह सुरक्षित है।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/files.py"/>
        <source>{file}: cannot be written ({why}); see that the disk or stick is there and may be written.</source>
        <translation>{file}: लिखी नहीं जा सकी ({why}); देखें कि डिस्क या पेन ड्राइव लगी है और उस पर लिखा जा सकता है।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/memory.py"/>
        <source>There is no doctor {code}.</source>
        <translation>डॉक्टर {code} नहीं हैं।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/restoring.py"/>
        <source>A backup was restored: it may have come out since that was made.</source>
        <translation>बैकअप वापस लाया गया: हो सकता है कि यह उसके बनने के बाद छप चुका हो।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/restoring.py"/>
        <source>{file}: this backup is damaged; choose another. Nothing was changed.</source>
        <translation>{file}: यह बैकअप खराब है; दूसरा चुनें। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/restoring.py"/>
        <source>{file}: another counter goes on writing; let it rest for a moment, then do this again.</source>
        <translation>{file}: दूसरा काउंटर लिख रहा है; उसे थोड़ी देर रोकें, फिर दोबारा करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/restoring.py"/>
        <source>{file}: another counter has kept it locked; do this again in a moment.</source>
        <translation>{file}: दूसरे काउंटर ने इसे रोक रखा है; थोड़ी देर में फिर करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/restoring.py"/>
        <source>{file}: another window has the damaged file open; close every window of OPD Desk, then restore by the command opd-desk restore.</source>
        <translation>{file}: खराब फ़ाइल दूसरी विंडो में खुली है; OPD Desk की हर विंडो बंद करें, फिर opd-desk restore कमांड से बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/roster.py"/>
        <source>hospital</source>
        <translation>अस्पताल</translation>
    </message>
    <message>
        <location filename="opd_desk/store/roster.py"/>
        <source>policy</source>
        <translation>नियम</translation>
    </message>
    <message>
        <location filename="opd_desk/store/roster.py"/>
        <source>The {key} has not been entered yet: set up the desk first.</source>
        <translation>{key} की जानकारी अभी नहीं भरी गई: पहले काउंटर तैयार करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/saving.py"/>
        <source>{doctor} on {date}</source>
        <translation>{doctor}, {date}</translation>
    </message>
    <message>
        <location filename="opd_desk/store/saving.py"/>
        <source>Another counter has changed the tokens of {days} meanwhile: do it again.</source>
        <translation>इस बीच दूसरे काउंटर ने इनके टोकन बदल दिए: {days}। फिर से करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/schema.py"/>
        <source>{file}: this database belongs to another program; choose another file.</source>
        <translation>{file}: यह डेटाबेस किसी और प्रोग्राम का है; दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/schema.py"/>
        <source>{file}: a later version of OPD Desk has written this file; install that version.</source>
        <translation>{file}: यह फ़ाइल OPD Desk के नए संस्करण की है; वही संस्करण इंस्टॉल करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/sealing.py"/>
        <source>{file}: it is open elsewhere; close every window of OPD Desk, then do this again. Nothing was changed.</source>
        <translation>{file}: यह कहीं और खुली है; OPD Desk की हर विंडो बंद करें, फिर दोबारा करें। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/sqlite.py"/>
        <source>{file}: this database is encrypted under another passphrase; give the one it has.</source>
        <translation>{file}: यह डेटाबेस दूसरे पासफ़्रेज़ से एन्क्रिप्टेड है; वही दें।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/sqlite.py"/>
        <source>{file}: the database did not answer as it should ({why}). Start the program again.</source>
        <translation>{file}: डेटाबेस ने ठीक जवाब नहीं दिया ({why})। प्रोग्राम दोबारा खोलें।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/sqlite.py"/>
        <source>another program has kept it locked for {seconds} seconds; close that, then do this again.</source>
        <translation>किसी और प्रोग्राम ने इसे {seconds} सेकंड से रोक रखा है; उसे बंद करें, फिर दोबारा करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/sqlite.py"/>
        <source>it is in use; do this again in a moment.</source>
        <translation>यह इस्तेमाल में है; थोड़ी देर में फिर करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/sqlite.py"/>
        <source>it cannot be written; allow this user to write the file and its folder, or open another one.</source>
        <translation>इसमें लिखा नहीं जा सकता; इस उपयोगकर्ता को फ़ाइल और उसके फ़ोल्डर में लिखने दें, या दूसरी खोलें।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/sqlite.py"/>
        <source>the disk is full and nothing was saved; free some room, then do this again.</source>
        <translation>डिस्क भर गई और कुछ नहीं सहेजा गया; कुछ जगह खाली करें, फिर दोबारा करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/sqlite.py"/>
        <source>this file is not a database of OPD Desk; choose another file.</source>
        <translation>यह फ़ाइल OPD Desk का डेटाबेस नहीं है; दूसरी चुनें।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/sqlite.py"/>
        <source>the file is damaged; restore the latest backup.</source>
        <translation>फ़ाइल खराब है; सबसे नया बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/sqlite.py"/>
        <source>the disk cannot be read or written; check it, then do this again.</source>
        <translation>डिस्क पढ़ी या लिखी नहीं जा सकती; उसे जाँचें, फिर दोबारा करें।</translation>
    </message>
    <message>
        <location filename="opd_desk/store/sqlite.py"/>
        <source>the file cannot be opened; see that it is a file and that this user may read and write its folder.</source>
        <translation>फ़ाइल नहीं खुल सकती; देखें कि यह फ़ाइल है और इस उपयोगकर्ता को उसके फ़ोल्डर में पढ़ने-लिखने की अनुमति है।</translation>
    </message>
</context>
</TS>
