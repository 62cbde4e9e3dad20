<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>desk</name>
    <message>
        <location filename="opd_desk/services/sheets.py"/>
        <source>Times can change. Watch the screen.</source>
        <translation>समय बदल सकता है। स्क्रीन देखते रहें।</translation>
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
        <translation>अभी {where} जाएँ, यह पर्ची दिखाएँ।</translation>
    </message>
    <message>
        <location filename="opd_desk/services/slip_sheets.py"/>
        <source>Go to {where} on {date}, show this slip.</source>
        <translation>{date} को {where} जाएँ, यह पर्ची दिखाएँ।</translation>
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
        <translation>{times} की सभी जगह भर चुकी हैं।</translation>
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
        <translation>{at}: {capacity} में से {free} जगह खाली</translation>
    </message>
    <message>
        <location filename="opd_desk/services/trying.py"/>
        <source>{at} is full: {held} of {capacity}</source>
        <translation>{at} भरा है: {capacity} में से {held}</translation>
    </message>
</context>
</TS>
