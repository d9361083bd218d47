<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::AccountMessages</name>
    <message>
        <source>The system user token expires today. Reconnect with a new one to keep sending messages.</source>
        <translation>सिस्टम यूज़र टोकन आज एक्सपायर हो रहा है। मैसेज भेजते रहने के लिए नए टोकन से फिर से कनेक्ट करें।</translation>
    </message>
    <message numerus="yes">
        <source>The system user token expires in %Ln day(s). Reconnect with a new one to keep sending messages.</source>
        <translation>
            <numerusform>सिस्टम यूज़र टोकन %Ln दिन में एक्सपायर हो जाएगा। मैसेज भेजते रहने के लिए नए टोकन से फिर से कनेक्ट करें।</numerusform>
            <numerusform>सिस्टम यूज़र टोकन %Ln दिनों में एक्सपायर हो जाएगा। मैसेज भेजते रहने के लिए नए टोकन से फिर से कनेक्ट करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Your Facebook login expires today. Reconnect to keep sending messages.</source>
        <translation>आपका Facebook लॉगिन आज एक्सपायर हो रहा है। मैसेज भेजते रहने के लिए फिर से कनेक्ट करें।</translation>
    </message>
    <message numerus="yes">
        <source>Your Facebook login expires in %Ln day(s). Reconnect to keep sending messages.</source>
        <translation>
            <numerusform>आपका Facebook लॉगिन %Ln दिन में एक्सपायर हो जाएगा। मैसेज भेजते रहने के लिए फिर से कनेक्ट करें।</numerusform>
            <numerusform>आपका Facebook लॉगिन %Ln दिनों में एक्सपायर हो जाएगा। मैसेज भेजते रहने के लिए फिर से कनेक्ट करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Your messages wait here and are sent automatically once you reconnect.</source>
        <translation>आपके मैसेज यहाँ इंतज़ार करेंगे और फिर से कनेक्ट करने पर अपने-आप भेज दिए जाएँगे।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::AccountText</name>
    <message>
        <source>Shoptalk is not connected to Facebook. You can still read everything here.</source>
        <translation>Shoptalk, Facebook से कनेक्ट नहीं है। आप यहाँ अब भी सब कुछ पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>The system user token has expired. Reconnect with a new one.</source>
        <translation>सिस्टम यूज़र टोकन एक्सपायर हो गया है। नए टोकन से फिर से कनेक्ट करें।</translation>
    </message>
    <message>
        <source>The system user token lacks a permission that Shoptalk needs. Reconnect with a new one that has every permission.</source>
        <translation>सिस्टम यूज़र टोकन में वह अनुमति नहीं है जिसकी Shoptalk को ज़रूरत है। ऐसे नए टोकन से फिर से कनेक्ट करें जिसमें सभी अनुमतियाँ हों।</translation>
    </message>
    <message>
        <source>Meta no longer accepts the system user token. Reconnect with a new one.</source>
        <translation>Meta अब यह सिस्टम यूज़र टोकन स्वीकार नहीं करता। नए टोकन से फिर से कनेक्ट करें।</translation>
    </message>
    <message>
        <source>The access you gave in Meta’s sign-up has ended. Reconnect, and choose the same business there.</source>
        <translation>आपने Meta के साइन-अप में जो एक्सेस दिया था, वह खत्म हो गया है। फिर से कनेक्ट करें और वहाँ वही बिज़नेस चुनें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::AccountsPage</name>
    <message>
        <source>Add an account…</source>
        <translation>अकाउंट जोड़ें…</translation>
    </message>
    <message>
        <source>Connect another Facebook account</source>
        <translation>दूसरा Facebook अकाउंट कनेक्ट करें</translation>
    </message>
    <message>
        <source>Facebook accounts</source>
        <translation>Facebook अकाउंट</translation>
    </message>
    <message>
        <source>An account was disconnected on this computer. Facebook will be told as soon as you are online.</source>
        <translation>इस कंप्यूटर पर एक अकाउंट डिस्कनेक्ट किया गया। आपके ऑनलाइन होते ही Facebook को बता दिया जाएगा।</translation>
    </message>
    <message>
        <source>No account is connected yet.</source>
        <translation>अभी कोई अकाउंट कनेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>Connected. Facebook asks you to log in again from time to time; Shoptalk reminds you before that.</source>
        <translation>कनेक्ट है। Facebook समय-समय पर आपसे फिर से लॉग इन करने को कहता है; Shoptalk उससे पहले आपको याद दिलाता है।</translation>
    </message>
    <message>
        <source>Connected until %1. Shoptalk renews the login automatically where Facebook allows it.</source>
        <translation>%1 तक कनेक्ट है। जहाँ Facebook इजाज़त देता है, Shoptalk लॉगिन को अपने-आप रिन्यू करता है।</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>फिर से कनेक्ट करें</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>%1 को फिर से कनेक्ट करें</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>डिस्कनेक्ट करें…</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 को डिस्कनेक्ट करें</translation>
    </message>
    <message>
        <source>Add numbers…</source>
        <translation>नंबर जोड़ें…</translation>
    </message>
    <message>
        <source>Add numbers to %1</source>
        <translation>%1 में नंबर जोड़ें</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>New conversations start from the main number. Replies always come from the number the customer wrote to.</source>
        <translation>नई बातचीत मुख्य नंबर से शुरू होती है। जवाब हमेशा उसी नंबर से जाते हैं जिस पर ग्राहक ने लिखा था।</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · main number</source>
        <translation>%1 · मुख्य नंबर</translation>
    </message>
    <message>
        <source>Make main number</source>
        <translation>मुख्य नंबर बनाएँ</translation>
    </message>
    <message>
        <source>Make %1 the main number</source>
        <translation>%1 को मुख्य नंबर बनाएँ</translation>
    </message>
    <message>
        <source>The main number could not be changed. Check that the disk is not full, then try again.</source>
        <translation>मुख्य नंबर नहीं बदला जा सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>%1 को डिस्कनेक्ट करें?</translation>
    </message>
    <message>
        <source>Shoptalk will no longer send or receive messages for this account. Its permission is withdrawn at Facebook, for every computer where this person logged in, and the saved login is deleted.

Your conversations stay on this computer, and nothing changes at WhatsApp. You can connect again at any time.

If you are offline, this happens as soon as you are online again.</source>
        <translation>Shoptalk अब इस अकाउंट के लिए मैसेज न भेजेगा, न पाएगा। Facebook पर इसकी अनुमति हर उस कंप्यूटर के लिए वापस ले ली जाएगी जहाँ इस व्यक्ति ने लॉग इन किया था, और सेव किया गया लॉगिन डिलीट कर दिया जाएगा।

आपकी बातचीत इस कंप्यूटर पर बनी रहेगी, और WhatsApp में कुछ नहीं बदलेगा। आप कभी भी दोबारा कनेक्ट कर सकते हैं।

अगर आप ऑफ़लाइन हैं, तो यह आपके फिर से ऑनलाइन होते ही होगा।</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>डिस्कनेक्ट करें</translation>
    </message>
    <message>
        <source>The account could not be disconnected because the keychain or the disk could not be used. Nothing has changed.</source>
        <translation>अकाउंट डिस्कनेक्ट नहीं किया जा सका, क्योंकि कीचेन या डिस्क का इस्तेमाल नहीं हो सका। कुछ नहीं बदला है।</translation>
    </message>
</context>
<context>
    <name>shoptalk::AddressBar</name>
    <message>
        <source>Loading</source>
        <translation>लोड हो रहा है</translation>
    </message>
    <message>
        <source>This page is not safe to open.</source>
        <translation>इस पेज को खोलना सुरक्षित नहीं है।</translation>
    </message>
    <message>
        <source>The page can’t be reached.</source>
        <translation>पेज तक नहीं पहुँचा जा सका।</translation>
    </message>
    <message>
        <source>The page is loading.</source>
        <translation>पेज लोड हो रहा है।</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>कनेक्शन एन्क्रिप्टेड है।</translation>
    </message>
    <message>
        <source>This page comes from your own computer.</source>
        <translation>यह पेज आपके अपने कंप्यूटर से आया है।</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>कनेक्शन एन्क्रिप्टेड नहीं है।</translation>
    </message>
    <message>
        <source>Reload the page</source>
        <translation>पेज फिर से लोड करें</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>%1 का पेज</translation>
    </message>
</context>
<context>
    <name>shoptalk::AlertBanner</name>
    <message>
        <source>Open Meta’s billing</source>
        <translation>Meta का बिलिंग पेज खोलें</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>नंबर दिखाएँ</translation>
    </message>
    <message>
        <source>Open Meta’s billing in the browser</source>
        <translation>Meta का बिलिंग पेज ब्राउज़र में खोलें</translation>
    </message>
    <message>
        <source>Show the numbers in the settings</source>
        <translation>सेटिंग में नंबर दिखाएँ</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Got it: close this notice</source>
        <translation>ठीक है: यह सूचना बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln और</numerusform>
            <numerusform>%Ln और</numerusform>
        </translation>
    </message>
    <message>
        <source>Show accounts</source>
        <translation>अकाउंट दिखाएँ</translation>
    </message>
    <message>
        <source>Show the Facebook accounts in the settings</source>
        <translation>सेटिंग में Facebook अकाउंट दिखाएँ</translation>
    </message>
    <message>
        <source>Show templates</source>
        <translation>टेम्प्लेट दिखाएँ</translation>
    </message>
    <message>
        <source>Show the templates in the settings</source>
        <translation>सेटिंग में टेम्प्लेट दिखाएँ</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>चैट खोलें</translation>
    </message>
    <message>
        <source>Open the chat with this customer</source>
        <translation>इस ग्राहक के साथ चैट खोलें</translation>
    </message>
</context>
<context>
    <name>shoptalk::AlertText</name>
    <message>
        <source>Your WhatsApp account</source>
        <translation>आपका WhatsApp अकाउंट</translation>
    </message>
    <message>
        <source>%1 customers a day</source>
        <translation>हर दिन %1 ग्राहक</translation>
    </message>
    <message>
        <source>an unlimited number of customers</source>
        <translation>असीमित ग्राहक</translation>
    </message>
    <message>
        <source>%1 can now send messages faster. You don’t need to do anything.</source>
        <translation>%1 अब ज़्यादा तेज़ी से मैसेज भेज सकता है। आपको कुछ करने की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>%1: many customers block or report this number. Write only to people who asked for it, or WhatsApp lowers the number of customers you can reach.</source>
        <translation>%1: कई ग्राहक इस नंबर को ब्लॉक या रिपोर्ट कर रहे हैं। सिर्फ़ उन लोगों को लिखें जिन्होंने इसके लिए कहा है, वरना WhatsApp उन ग्राहकों की संख्या घटा देगा जिन तक आप पहुँच सकते हैं।</translation>
    </message>
    <message>
        <source>%1: customers’ feedback on this number is good again. You don’t need to do anything.</source>
        <translation>%1: इस नंबर पर ग्राहकों का फ़ीडबैक फिर से अच्छा है। आपको कुछ करने की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>%1 can now start conversations with more people: %2.</source>
        <translation>%1 अब ज़्यादा लोगों से बातचीत शुरू कर सकता है: %2।</translation>
    </message>
    <message>
        <source>%1 can now start conversations with fewer people: %2. Replies to customers don’t count.</source>
        <translation>%1 अब कम लोगों से बातचीत शुरू कर सकता है: %2। ग्राहकों को दिए गए जवाब नहीं गिने जाते।</translation>
    </message>
    <message>
        <source>%1: your business can now start conversations with %2.</source>
        <translation>%1: आपका बिज़नेस अब %2 से बातचीत शुरू कर सकता है।</translation>
    </message>
    <message>
        <source>%1: the new display name was approved. Customers see it from now on.</source>
        <translation>%1: नए डिस्प्ले नाम को मंज़ूरी मिल गई। अब से ग्राहकों को यही दिखेगा।</translation>
    </message>
    <message>
        <source>%1: the new display name was rejected, so the old one stays. You can request another under Settings, Numbers.</source>
        <translation>%1: नया डिस्प्ले नाम नामंज़ूर किया गया, इसलिए पुराना नाम बना रहेगा। आप सेटिंग, नंबर में जाकर दूसरे नाम का अनुरोध कर सकते हैं।</translation>
    </message>
    <message>
        <source>%1 was restricted by WhatsApp: some messages can’t be sent for a while. See why, and request a review, in Meta’s Business Support Home.</source>
        <translation>WhatsApp ने %1 पर पाबंदी लगाई है: कुछ समय तक कुछ मैसेज नहीं भेजे जा सकते। Meta के बिज़नेस सपोर्ट होम में वजह देखें और रिव्यू का अनुरोध करें।</translation>
    </message>
    <message>
        <source>%1 broke one of WhatsApp’s rules. See which one, and request a review, in Meta’s Business Support Home. If it happens again, WhatsApp may block the account.</source>
        <translation>%1 ने WhatsApp का एक नियम तोड़ा है। Meta के बिज़नेस सपोर्ट होम में देखें कि कौन-सा, और रिव्यू का अनुरोध करें। अगर ऐसा दोबारा हुआ, तो WhatsApp अकाउंट को ब्लॉक कर सकता है।</translation>
    </message>
    <message>
        <source>%1 will be disabled by WhatsApp. Request a review in Meta’s Business Support Home now.</source>
        <translation>WhatsApp %1 को बंद करने वाला है। Meta के बिज़नेस सपोर्ट होम में अभी रिव्यू का अनुरोध करें।</translation>
    </message>
    <message>
        <source>%1 was disabled by WhatsApp: you can’t send or receive messages. Request a review in Meta’s Business Support Home.</source>
        <translation>WhatsApp ने %1 को बंद कर दिया है: आप मैसेज न भेज सकते हैं, न पा सकते हैं। Meta के बिज़नेस सपोर्ट होम में रिव्यू का अनुरोध करें।</translation>
    </message>
    <message>
        <source>%1 can be used again.</source>
        <translation>%1 का इस्तेमाल फिर से किया जा सकता है।</translation>
    </message>
    <message>
        <source>%1 was deleted. Your conversations stay on this computer.</source>
        <translation>%1 डिलीट कर दिया गया। आपकी बातचीत इस कंप्यूटर पर बनी रहेगी।</translation>
    </message>
    <message>
        <source>%1 no longer receives messages here: it was disconnected in the phone app or by WhatsApp. Connect it again under Settings, Facebook accounts.</source>
        <translation>%1 को अब यहाँ मैसेज नहीं मिलते: इसे फ़ोन ऐप में या WhatsApp ने डिस्कनेक्ट कर दिया। इसे सेटिंग, Facebook अकाउंट में दोबारा कनेक्ट करें।</translation>
    </message>
    <message>
        <source>%1 is connected again. You don’t need to do anything.</source>
        <translation>%1 फिर से कनेक्ट है। आपको कुछ करने की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>%1: chats from the phone app are not shared with Shoptalk, so only new messages appear here. To add the earlier ones, disconnect the number in the app under Business platform, connect it again, and allow sharing.</source>
        <translation>%1: फ़ोन ऐप की चैट Shoptalk के साथ शेयर नहीं की जातीं, इसलिए यहाँ सिर्फ़ नए मैसेज दिखते हैं। पुराने जोड़ने के लिए, ऐप में बिज़नेस प्लैटफ़ॉर्म में जाकर नंबर डिस्कनेक्ट करें, उसे दोबारा कनेक्ट करें और शेयर करने की अनुमति दें।</translation>
    </message>
    <message>
        <source>%1: WhatsApp has already shared the earlier chats and contacts of this number once, and does so only once. New messages still arrive. To see the earlier ones here, disconnect the number in the phone app and connect it again.</source>
        <translation>%1: WhatsApp इस नंबर की पुरानी चैट और कॉन्टैक्ट एक बार शेयर कर चुका है, और ऐसा सिर्फ़ एक बार होता है। नए मैसेज आते रहेंगे। पुराने यहाँ देखने के लिए, फ़ोन ऐप में नंबर डिस्कनेक्ट करें और दोबारा कनेक्ट करें।</translation>
    </message>
    <message>
        <source>%1: WhatsApp shares earlier chats and contacts only within 24 hours of connecting. New messages still arrive. To see the earlier ones here, disconnect the number in the phone app and connect it again.</source>
        <translation>%1: WhatsApp पुरानी चैट और कॉन्टैक्ट कनेक्ट करने के 24 घंटे के अंदर ही शेयर करता है। नए मैसेज आते रहेंगे। पुराने यहाँ देखने के लिए, फ़ोन ऐप में नंबर डिस्कनेक्ट करें और दोबारा कनेक्ट करें।</translation>
    </message>
    <message>
        <source>%1: WhatsApp did not share this number’s earlier chats and contacts (%2). New messages still arrive; the earlier ones stay in the phone app.</source>
        <translation>%1: WhatsApp ने इस नंबर की पुरानी चैट और कॉन्टैक्ट शेयर नहीं किए (%2)। नए मैसेज आते रहेंगे; पुराने फ़ोन ऐप में रहेंगे।</translation>
    </message>
    <message>
        <source>Template %1 was approved. You can send it now.</source>
        <translation>टेम्प्लेट %1 को मंज़ूरी मिल गई। अब आप इसे भेज सकते हैं।</translation>
    </message>
    <message>
        <source>Template %1 was rejected. %2</source>
        <translation>टेम्प्लेट %1 नामंज़ूर किया गया। %2</translation>
    </message>
    <message>
        <source>Template %1 is paused for a few hours because customers blocked or reported it. It comes back by itself. Edit its text, under Settings, Templates, to make it more welcome.</source>
        <translation>टेम्प्लेट %1 कुछ घंटों के लिए रोका गया है, क्योंकि ग्राहकों ने उसे ब्लॉक या रिपोर्ट किया। वह अपने-आप वापस आ जाएगा। ग्राहकों को पसंद आए, इसके लिए सेटिंग, टेम्प्लेट में उसका टेक्स्ट बदलें।</translation>
    </message>
    <message>
        <source>Template %1 was disabled for good because too many customers blocked or reported it. Create a new one with another text under Settings, Templates.</source>
        <translation>टेम्प्लेट %1 हमेशा के लिए बंद कर दिया गया, क्योंकि बहुत ज़्यादा ग्राहकों ने उसे ब्लॉक या रिपोर्ट किया। सेटिंग, टेम्प्लेट में दूसरे टेक्स्ट के साथ नया बनाएँ।</translation>
    </message>
    <message>
        <source>Template %1: customers block or report it. Send it only to people who expect it, or WhatsApp pauses it.</source>
        <translation>टेम्प्लेट %1: ग्राहक इसे ब्लॉक या रिपोर्ट कर रहे हैं। इसे सिर्फ़ उन्हें भेजें जिन्हें इसका इंतज़ार है, वरना WhatsApp इसे रोक देगा।</translation>
    </message>
    <message>
        <source>Template %1: customers’ feedback is good again. You don’t need to do anything.</source>
        <translation>टेम्प्लेट %1: ग्राहकों का फ़ीडबैक फिर से अच्छा है। आपको कुछ करने की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>Template %1 can’t be sent any more. See why under Settings, Templates.</source>
        <translation>टेम्प्लेट %1 अब नहीं भेजा जा सकता। वजह सेटिंग, टेम्प्लेट में देखें।</translation>
    </message>
    <message>
        <source>Template %1 is now in the category “%2”. Messages with it may cost more. If that is wrong, ask for a review in WhatsApp Manager.</source>
        <translation>टेम्प्लेट %1 अब “%2” कैटेगरी में है। इससे भेजे गए मैसेज महँगे हो सकते हैं। अगर यह गलत है, तो WhatsApp मैनेजर में रिव्यू का अनुरोध करें।</translation>
    </message>
    <message>
        <source>Template %1 moves to the category “%2” within a day. Messages with it may then cost more. If that is wrong, ask for a review in WhatsApp Manager.</source>
        <translation>टेम्प्लेट %1 एक दिन के अंदर “%2” कैटेगरी में चला जाएगा। इसके बाद इससे भेजे गए मैसेज महँगे हो सकते हैं। अगर यह गलत है, तो WhatsApp मैनेजर में रिव्यू का अनुरोध करें।</translation>
    </message>
    <message>
        <source>%1 lost its profile picture. Set it again.</source>
        <translation>%1 की प्रोफ़ाइल फ़ोटो हट गई है। उसे फिर से लगाएँ।</translation>
    </message>
    <message>
        <source>%1: WhatsApp takes messages but does not deliver them. Often the reason is that no payment method is set up at Meta. Add one there; then send the messages again.</source>
        <translation>%1: WhatsApp मैसेज ले लेता है, पर डिलीवर नहीं करता। अक्सर वजह यह होती है कि Meta में पेमेंट का तरीका सेट नहीं है। वहाँ एक जोड़ें; फिर मैसेज दोबारा भेजें।</translation>
    </message>
    <message>
        <source>%1 is now an official business account.</source>
        <translation>%1 अब एक ऑफ़िशियल बिज़नेस अकाउंट है।</translation>
    </message>
    <message>
        <source>%1 did not become an official business account.</source>
        <translation>%1 ऑफ़िशियल बिज़नेस अकाउंट नहीं बन पाया।</translation>
    </message>
    <message>
        <source>%1 does not get a higher limit for now. WhatsApp Manager tells you why.</source>
        <translation>%1 की लिमिट अभी नहीं बढ़ेगी। वजह WhatsApp मैनेजर में देखें।</translation>
    </message>
    <message>
        <source>%1: WhatsApp has a message for you in WhatsApp Manager (%2).</source>
        <translation>%1: WhatsApp मैनेजर में WhatsApp की ओर से आपके लिए एक मैसेज है (%2)।</translation>
    </message>
    <message>
        <source>%1: Meta’s AI agent answers some customers for you. Their chats are shown here but don’t count as unread. You can switch the agent off in Meta Business Suite.</source>
        <translation>%1: Meta का AI एजेंट आपकी ओर से कुछ ग्राहकों को जवाब देता है। उनकी चैट यहाँ दिखती हैं, पर अनपढ़ी नहीं गिनी जातीं। आप एजेंट को Meta Business Suite में बंद कर सकते हैं।</translation>
    </message>
    <message>
        <source>Meta’s AI agent has passed the chat with %1 to you. Please answer there.</source>
        <translation>Meta के AI एजेंट ने %1 के साथ की चैट आपको सौंप दी है। कृपया वहाँ जवाब दें।</translation>
    </message>
    <message>
        <source>%1: a message came that names no sender, so it can’t be shown in a chat. If you expect a message, please ask the customer to write again.</source>
        <translation>%1: एक मैसेज आया जिसमें भेजने वाले का नाम नहीं है, इसलिए उसे चैट में नहीं दिखाया जा सकता। अगर आपको किसी मैसेज का इंतज़ार है, तो ग्राहक से दोबारा लिखने को कहें।</translation>
    </message>
    <message>
        <source>%1: WhatsApp reported a problem with number %2. If messages don’t arrive, see WhatsApp Manager.</source>
        <translation>%1: WhatsApp ने एक समस्या बताई है (गड़बड़ी नंबर %2)। अगर मैसेज नहीं आ रहे हैं, तो WhatsApp मैनेजर देखें।</translation>
    </message>
    <message>
        <source>%1: WhatsApp reported a problem. If messages don’t arrive, see WhatsApp Manager.</source>
        <translation>%1: WhatsApp ने एक समस्या बताई है। अगर मैसेज नहीं आ रहे हैं, तो WhatsApp मैनेजर देखें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::AssignActions</name>
    <message>
        <source>Assign the conversation</source>
        <translation>बातचीत किसी को सौंपें</translation>
    </message>
    <message>
        <source>Ass&amp;ign to</source>
        <translation>इन्हें सौंपें</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1 (मैं)</translation>
    </message>
    <message>
        <source>N&amp;obody</source>
        <translation>किसी को नहीं</translation>
    </message>
    <message>
        <source>&amp;New name…</source>
        <translation>नया नाम…</translation>
    </message>
    <message>
        <source>Assigned to nobody.</source>
        <translation>अब किसी को नहीं सौंपी गई है।</translation>
    </message>
    <message>
        <source>Assigned to %1.</source>
        <translation>%1 को सौंपी गई।</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>नया नाम</translation>
    </message>
    <message>
        <source>Name of the person:</source>
        <translation>व्यक्ति का नाम:</translation>
    </message>
    <message>
        <source>Add and assign</source>
        <translation>जोड़ें और सौंपें</translation>
    </message>
</context>
<context>
    <name>shoptalk::AttachmentSheet</name>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>ऑडियो</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>स्टिकर</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>डॉक्यूमेंट</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>यह फ़ाइल खाली है।</translation>
    </message>
    <message>
        <source>Too large: WhatsApp takes up to %1 of this kind.</source>
        <translation>बहुत बड़ी है: WhatsApp इस तरह की फ़ाइल %1 तक ही लेता है।</translation>
    </message>
    <message>
        <source>WhatsApp does not take files of this type. Try to save it as a PDF.</source>
        <translation>WhatsApp इस तरह की फ़ाइलें नहीं लेता। इसे PDF के रूप में सेव करके देखें।</translation>
    </message>
    <message>
        <source>Too long: no quality that is worth seeing or hearing would fit into the %1 that WhatsApp takes. Send a shorter part of it.</source>
        <translation>बहुत लंबी है: WhatsApp की %1 की लिमिट में देखने या सुनने लायक कोई क्वालिटी नहीं आएगी। इसका छोटा हिस्सा भेजें।</translation>
    </message>
    <message>
        <source>WhatsApp does not take this file as it is, and it could not be converted on this computer. Save it as JPEG, MP4 or MP3 with another program, then send that.</source>
        <translation>WhatsApp इस फ़ाइल को इस रूप में नहीं लेता, और इस कंप्यूटर पर इसे बदला नहीं जा सका। इसे किसी दूसरे प्रोग्राम से JPEG, MP4 या MP3 के रूप में सेव करें, फिर उसे भेजें।</translation>
    </message>
    <message>
        <source>This file can’t be opened. Check that it still exists and is not damaged.</source>
        <translation>यह फ़ाइल नहीं खुल रही। देखें कि वह अब भी मौजूद है और खराब नहीं है।</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>फ़ाइलें भेजें</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>भेजने के लिए फ़ाइलें</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>कैप्शन</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Send earlier (Alt+Up)</source>
        <translation>पहले भेजें (Alt+Up)</translation>
    </message>
    <message>
        <source>Send later (Alt+Down)</source>
        <translation>बाद में भेजें (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>हटाएँ (Delete)</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>पेस्ट की गई फ़ोटो</translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <translation>तैयार हो रहा है…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Converted for WhatsApp. Camera details such as the place are removed.</source>
        <translation>WhatsApp के लिए बदली गई। जगह जैसी कैमरे की जानकारी हटा दी जाती है।</translation>
    </message>
    <message>
        <source>Add a caption</source>
        <translation>कैप्शन जोड़ें</translation>
    </message>
    <message>
        <source>WhatsApp shows no caption with these</source>
        <translation>WhatsApp इनके साथ कैप्शन नहीं दिखाता</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can’t be sent. Remove what can’t be sent to send the rest.</source>
        <translation>
            <numerusform>%Ln फ़ाइल नहीं भेजी जा सकतीं। बाकी भेजने के लिए उन्हें हटाएँ जो नहीं भेजी जा सकतीं।</numerusform>
            <numerusform>%Ln फ़ाइलें नहीं भेजी जा सकतीं। बाकी भेजने के लिए उन्हें हटाएँ जो नहीं भेजी जा सकतीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The caption is %Ln character(s) too long.</source>
        <translation>
            <numerusform>कैप्शन %Ln अक्षर ज़्यादा लंबा है।</numerusform>
            <numerusform>कैप्शन %Ln अक्षर ज़्यादा लंबा है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting it ready… %1</source>
        <comment>a percentage</comment>
        <translation>तैयार हो रहा है… %1</translation>
    </message>
    <message>
        <source>Send as &amp;file, unchanged</source>
        <translation>बिना बदलाव &amp;फ़ाइल के रूप में भेजें</translation>
    </message>
    <message>
        <source>Sent unchanged, also with camera details such as the place.</source>
        <translation>बिना बदलाव भेजा जाता है, जगह जैसी कैमरे की जानकारी के साथ।</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>यह मैसेज खारिज करें?</translation>
    </message>
    <message>
        <source>This file has to be converted for WhatsApp, but the copy could not be saved on this computer. Check that the disk is not full, then choose the file again.</source>
        <translation>इस फ़ाइल को WhatsApp के लिए बदलना होगा, लेकिन इसकी कॉपी इस कंप्यूटर पर सहेजी नहीं जा सकी। जाँचें कि डिस्क भरी न हो, फिर फ़ाइल दोबारा चुनें।</translation>
    </message>
    <message>
        <source>The files could not be saved on this computer. Check that the disk is not full and that the files still exist, then try again.</source>
        <translation>फ़ाइलें इस कंप्यूटर पर सेव नहीं की जा सकीं। देखें कि डिस्क भरी हुई तो नहीं है और फ़ाइलें अब भी मौजूद हैं, फिर दोबारा कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::Attachments</name>
    <message>
        <source>Drop files here to send them</source>
        <translation>भेजने के लिए फ़ाइलें यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>&amp;Photo or video…</source>
        <translation>फ़ोटो या वीडियो…</translation>
    </message>
    <message>
        <source>Choose photos or videos</source>
        <translation>फ़ोटो या वीडियो चुनें</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>फ़ोटो और वीडियो</translation>
    </message>
    <message>
        <source>&amp;Document…</source>
        <translation>डॉक्यूमेंट…</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>डॉक्यूमेंट चुनें</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>&amp;Location…</source>
        <translation>लोकेशन…</translation>
    </message>
    <message>
        <source>&amp;Contact…</source>
        <translation>कॉन्टैक्ट…</translation>
    </message>
    <message>
        <source>&amp;Buttons or a list…</source>
        <translation>बटन या सूची…</translation>
    </message>
    <message>
        <source>Send buttons or a list</source>
        <translation>बटन या सूची भेजें</translation>
    </message>
    <message>
        <source>It was not sent because it could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>इसे नहीं भेजा गया, क्योंकि इसे इस कंप्यूटर पर सहेजा नहीं जा सका। जाँचें कि डिस्क भरी न हो, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>यह मैसेज खारिज करें?</translation>
    </message>
</context>
<context>
    <name>shoptalk::AttentionController</name>
    <message>
        <source>WhatsApp has a notice for you</source>
        <translation>WhatsApp की आपके लिए एक सूचना है</translation>
    </message>
    <message>
        <source>The broadcast “%1” has paused</source>
        <translation>ब्रॉडकास्ट “%1” रुक गया है</translation>
    </message>
</context>
<context>
    <name>shoptalk::AttentionNotices</name>
    <message>
        <source>Open Shoptalk to see it.</source>
        <translation>इसे देखने के लिए Shoptalk खोलें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditPage</name>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>A record of what happened to accounts, keys and data on this computer. It contains no customer names, and nothing in it can be changed or removed.</source>
        <translation>इस कंप्यूटर पर अकाउंट, कुंजियों और डेटा के साथ क्या हुआ, इसका रिकॉर्ड। इसमें ग्राहकों के नाम नहीं होते, और इसमें कुछ भी बदला या हटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>ऐक्टिविटी लॉग</translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditReasons</name>
    <message>
        <source>the login was closed</source>
        <translation>लॉगिन बंद कर दिया गया</translation>
    </message>
    <message>
        <source>the person did not allow the connection</source>
        <translation>व्यक्ति ने कनेक्शन की अनुमति नहीं दी</translation>
    </message>
    <message>
        <source>Facebook reported a problem</source>
        <translation>Facebook ने समस्या बताई</translation>
    </message>
    <message>
        <source>the Facebook page did not load</source>
        <translation>Facebook का पेज लोड नहीं हुआ</translation>
    </message>
    <message>
        <source>the login window stopped</source>
        <translation>लॉगिन विंडो रुक गई</translation>
    </message>
    <message>
        <source>the person continued in the browser</source>
        <translation>व्यक्ति ने ब्राउज़र में जारी रखा</translation>
    </message>
    <message>
        <source>no browser could be opened</source>
        <translation>कोई ब्राउज़र नहीं खुल सका</translation>
    </message>
    <message>
        <source>nothing came back from the browser</source>
        <translation>ब्राउज़र से कुछ वापस नहीं आया</translation>
    </message>
    <message>
        <source>the answer did not match this login</source>
        <translation>जवाब इस लॉगिन से मेल नहीं खाया</translation>
    </message>
    <message>
        <source>Facebook did not accept the login</source>
        <translation>Facebook ने लॉगिन स्वीकार नहीं किया</translation>
    </message>
    <message>
        <source>the token of another system user or of a person was given</source>
        <translation>किसी दूसरे सिस्टम यूज़र या व्यक्ति का टोकन दिया गया</translation>
    </message>
    <message>
        <source>another business was chosen</source>
        <translation>दूसरा बिज़नेस चुना गया</translation>
    </message>
    <message>
        <source>a different person logged in</source>
        <translation>किसी दूसरे व्यक्ति ने लॉग इन किया</translation>
    </message>
    <message>
        <source>a permission is missing</source>
        <translation>एक अनुमति नहीं मिली है</translation>
    </message>
    <message>
        <source>Shoptalk was closed meanwhile</source>
        <translation>इस बीच Shoptalk बंद हो गया</translation>
    </message>
    <message>
        <source>Meta’s sign-up is not switched on</source>
        <translation>Meta का साइन-अप चालू नहीं है</translation>
    </message>
    <message>
        <source>Meta’s sign-up was not finished</source>
        <translation>Meta का साइन-अप पूरा नहीं हुआ</translation>
    </message>
    <message>
        <source>the person reported a problem to Meta</source>
        <translation>व्यक्ति ने Meta को समस्या बताई</translation>
    </message>
    <message>
        <source>Meta’s sign-up gave no permission</source>
        <translation>Meta के साइन-अप से कोई अनुमति नहीं मिली</translation>
    </message>
    <message>
        <source>Meta did not say which number was set up</source>
        <translation>Meta ने नहीं बताया कि कौन-सा नंबर सेट अप किया गया</translation>
    </message>
    <message>
        <source>the pasted text is not a token</source>
        <translation>पेस्ट किया गया टेक्स्ट टोकन नहीं है</translation>
    </message>
    <message>
        <source>Meta does not accept the pasted token</source>
        <translation>Meta पेस्ट किया गया टोकन स्वीकार नहीं करता</translation>
    </message>
    <message>
        <source>the pasted token has expired</source>
        <translation>पेस्ट किया गया टोकन एक्सपायर हो गया है</translation>
    </message>
    <message>
        <source>the pasted token was made for another app</source>
        <translation>पेस्ट किया गया टोकन किसी दूसरे ऐप के लिए बना था</translation>
    </message>
    <message>
        <source>the pasted token does not belong to a system user</source>
        <translation>पेस्ट किया गया टोकन किसी सिस्टम यूज़र का नहीं है</translation>
    </message>
    <message>
        <source>the pasted token lacks a permission</source>
        <translation>पेस्ट किए गए टोकन में एक अनुमति नहीं है</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>उसे रोक दिया गया</translation>
    </message>
    <message>
        <source>the upload was stopped</source>
        <translation>अपलोड रोक दिया गया</translation>
    </message>
    <message>
        <source>nobody was logged in</source>
        <translation>किसी ने लॉग इन नहीं किया था</translation>
    </message>
    <message>
        <source>Meta’s address is not safe</source>
        <translation>Meta का पता सुरक्षित नहीं है</translation>
    </message>
    <message>
        <source>the relay no longer knows this computer</source>
        <translation>रिले अब इस कंप्यूटर को नहीं पहचानता</translation>
    </message>
    <message>
        <source>there were too many requests</source>
        <translation>बहुत ज़्यादा अनुरोध थे</translation>
    </message>
    <message>
        <source>the relay did not answer</source>
        <translation>रिले ने जवाब नहीं दिया</translation>
    </message>
    <message>
        <source>the request could not leave</source>
        <translation>अनुरोध भेजा नहीं जा सका</translation>
    </message>
    <message>
        <source>the relay could not reach Meta</source>
        <translation>रिले Meta तक नहीं पहुँच सका</translation>
    </message>
    <message>
        <source>Meta refused it</source>
        <translation>Meta ने मना कर दिया</translation>
    </message>
    <message>
        <source>the answer could not be used</source>
        <translation>जवाब का इस्तेमाल नहीं हो सका</translation>
    </message>
    <message>
        <source>there is no recovery key and no passphrase</source>
        <translation>न रिकवरी कुंजी है, न पासफ़्रेज़</translation>
    </message>
    <message>
        <source>the folder could not be written to</source>
        <translation>फ़ोल्डर में लिखा नहीं जा सका</translation>
    </message>
    <message>
        <source>another backup was running</source>
        <translation>दूसरा बैकअप चल रहा था</translation>
    </message>
    <message>
        <source>older backups could not be removed</source>
        <translation>पुराने बैकअप हटाए नहीं जा सके</translation>
    </message>
    <message>
        <source>the saved file could not be read</source>
        <translation>सेव की गई फ़ाइल पढ़ी नहीं जा सकी</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>डिस्क भरी हुई है</translation>
    </message>
    <message>
        <source>the disk could not be written to</source>
        <translation>डिस्क पर लिखा नहीं जा सका</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>डिस्क ने गड़बड़ी बताई</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>डेटाबेस खराब है</translation>
    </message>
    <message>
        <source>the database could not be used</source>
        <translation>डेटाबेस का इस्तेमाल नहीं हो सका</translation>
    </message>
    <message>
        <source>the keychain or the key in it could not be used</source>
        <translation>कीचेन या उसमें रखी कुंजी का इस्तेमाल नहीं हो सका</translation>
    </message>
    <message>
        <source>it had expired</source>
        <translation>वह एक्सपायर हो चुका था</translation>
    </message>
    <message>
        <source>Facebook asks for a new login after three months</source>
        <translation>Facebook तीन महीने बाद नया लॉगिन माँगता है</translation>
    </message>
    <message>
        <source>Shoptalk was removed in the Facebook settings</source>
        <translation>Facebook सेटिंग में Shoptalk को हटा दिया गया</translation>
    </message>
    <message>
        <source>Facebook wants a security check first</source>
        <translation>Facebook पहले सुरक्षा जाँच चाहता है</translation>
    </message>
    <message>
        <source>the Facebook password was changed</source>
        <translation>Facebook पासवर्ड बदला गया</translation>
    </message>
    <message>
        <source>the Facebook account is not confirmed</source>
        <translation>Facebook अकाउंट की पुष्टि नहीं हुई है</translation>
    </message>
    <message>
        <source>it was ended at Facebook</source>
        <translation>उसे Facebook पर खत्म कर दिया गया</translation>
    </message>
    <message>
        <source>the person has no role in the business</source>
        <translation>बिज़नेस में व्यक्ति का कोई रोल नहीं है</translation>
    </message>
    <message>
        <source>the account was disconnected</source>
        <translation>अकाउंट डिस्कनेक्ट किया गया</translation>
    </message>
    <message>
        <source>the account was restricted</source>
        <translation>अकाउंट पर पाबंदी लगाई गई</translation>
    </message>
    <message>
        <source>a rule was broken</source>
        <translation>एक नियम तोड़ा गया</translation>
    </message>
    <message>
        <source>the account will be disabled</source>
        <translation>अकाउंट बंद कर दिया जाएगा</translation>
    </message>
    <message>
        <source>the account was disabled</source>
        <translation>अकाउंट बंद कर दिया गया</translation>
    </message>
    <message>
        <source>the account can be used again</source>
        <translation>अकाउंट का इस्तेमाल फिर से किया जा सकता है</translation>
    </message>
    <message>
        <source>the account was deleted</source>
        <translation>अकाउंट डिलीट किया गया</translation>
    </message>
    <message>
        <source>earlier chats are not shared</source>
        <translation>पुरानी चैट शेयर नहीं की जातीं</translation>
    </message>
    <message>
        <source>earlier chats and contacts were not shared</source>
        <translation>पुरानी चैट और कॉन्टैक्ट शेयर नहीं किए गए</translation>
    </message>
    <message>
        <source>a message in WhatsApp Manager</source>
        <translation>WhatsApp मैनेजर में एक मैसेज</translation>
    </message>
    <message>
        <source>the number can send faster</source>
        <translation>नंबर ज़्यादा तेज़ी से भेज सकता है</translation>
    </message>
    <message>
        <source>customers block or report the number</source>
        <translation>ग्राहक नंबर को ब्लॉक या रिपोर्ट कर रहे हैं</translation>
    </message>
    <message>
        <source>customers’ feedback on the number is good again</source>
        <translation>नंबर पर ग्राहकों का फ़ीडबैक फिर से अच्छा है</translation>
    </message>
    <message>
        <source>the number of customers you can write to has changed</source>
        <translation>आप जितने ग्राहकों को लिख सकते हैं, वह संख्या बदल गई है</translation>
    </message>
    <message>
        <source>the new name was approved</source>
        <translation>नए नाम को मंज़ूरी मिल गई</translation>
    </message>
    <message>
        <source>the new name was rejected</source>
        <translation>नया नाम नामंज़ूर किया गया</translation>
    </message>
    <message>
        <source>the number was removed from WhatsApp</source>
        <translation>नंबर WhatsApp से हटा दिया गया</translation>
    </message>
    <message>
        <source>the number is connected again</source>
        <translation>नंबर फिर से कनेक्ट है</translation>
    </message>
    <message>
        <source>after some time without use</source>
        <translation>कुछ समय इस्तेमाल न होने पर</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>अपने हाथ से</translation>
    </message>
    <message>
        <source>Meta’s AI agent answers customers</source>
        <translation>Meta का AI एजेंट ग्राहकों को जवाब देता है</translation>
    </message>
    <message>
        <source>WhatsApp reported a problem</source>
        <translation>WhatsApp ने समस्या बताई</translation>
    </message>
    <message>
        <source>a message named no sender</source>
        <translation>एक मैसेज में भेजने वाले का नाम नहीं था</translation>
    </message>
    <message>
        <source>because the computer was locked or went to sleep</source>
        <translation>क्योंकि कंप्यूटर लॉक हुआ या स्लीप में गया</translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditText</name>
    <message>
        <source>A Facebook account logged in</source>
        <translation>एक Facebook अकाउंट ने लॉग इन किया</translation>
    </message>
    <message>
        <source>A login failed</source>
        <translation>लॉगिन असफल रहा</translation>
    </message>
    <message>
        <source>A phone number was connected</source>
        <translation>एक फ़ोन नंबर कनेक्ट किया गया</translation>
    </message>
    <message>
        <source>An account was disconnected on this computer</source>
        <translation>इस कंप्यूटर पर एक अकाउंट डिस्कनेक्ट किया गया</translation>
    </message>
    <message>
        <source>Facebook withdrew the access of the disconnected account</source>
        <translation>Facebook ने डिस्कनेक्ट किए गए अकाउंट का एक्सेस वापस ले लिया</translation>
    </message>
    <message>
        <source>A Facebook login was renewed</source>
        <translation>एक Facebook लॉगिन रिन्यू किया गया</translation>
    </message>
    <message>
        <source>A Facebook login ended</source>
        <translation>एक Facebook लॉगिन खत्म हुआ</translation>
    </message>
    <message>
        <source>Shoptalk was removed in someone’s Facebook settings</source>
        <translation>किसी की Facebook सेटिंग में Shoptalk को हटा दिया गया</translation>
    </message>
    <message>
        <source>Someone asked Facebook to delete their data</source>
        <translation>किसी ने Facebook से अपना डेटा डिलीट करने को कहा</translation>
    </message>
    <message>
        <source>This computer was paired with the relay</source>
        <translation>यह कंप्यूटर रिले के साथ पेयर किया गया</translation>
    </message>
    <message>
        <source>A phone number was registered with WhatsApp</source>
        <translation>एक फ़ोन नंबर WhatsApp पर रजिस्टर किया गया</translation>
    </message>
    <message>
        <source>A phone number was unregistered from WhatsApp</source>
        <translation>एक फ़ोन नंबर का WhatsApp रजिस्ट्रेशन रद्द किया गया</translation>
    </message>
    <message>
        <source>WhatsApp sent a message about a number or an account</source>
        <translation>WhatsApp ने किसी नंबर या अकाउंट के बारे में मैसेज भेजा</translation>
    </message>
    <message>
        <source>Data was exported</source>
        <translation>डेटा एक्सपोर्ट किया गया</translation>
    </message>
    <message>
        <source>Data was imported</source>
        <translation>डेटा इंपोर्ट किया गया</translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation>बैकअप बनाया गया</translation>
    </message>
    <message>
        <source>A backup failed</source>
        <translation>बैकअप असफल रहा</translation>
    </message>
    <message>
        <source>A backup was restored</source>
        <translation>बैकअप रीस्टोर किया गया</translation>
    </message>
    <message numerus="yes">
        <source>A conversation with %Ln message(s) was deleted</source>
        <translation>
            <numerusform>%Ln मैसेज वाली बातचीत डिलीट की गई</numerusform>
            <numerusform>%Ln मैसेज वाली बातचीत डिलीट की गई</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deleted conversation with %Ln message(s) was restored</source>
        <translation>
            <numerusform>%Ln मैसेज वाली डिलीट की गई बातचीत रीस्टोर की गई</numerusform>
            <numerusform>%Ln मैसेज वाली डिलीट की गई बातचीत रीस्टोर की गई</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted after the time they are kept for</source>
        <translation>
            <numerusform>रखने का समय पूरा होने पर %Ln मैसेज डिलीट किया गया</numerusform>
            <numerusform>रखने का समय पूरा होने पर %Ln मैसेज डिलीट किए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A customer and %Ln message(s) were erased forever</source>
        <translation>
            <numerusform>एक ग्राहक और %Ln मैसेज हमेशा के लिए मिटाए गए</numerusform>
            <numerusform>एक ग्राहक और %Ln मैसेज हमेशा के लिए मिटाए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages are now kept forever</source>
        <translation>मैसेज अब हमेशा रखे जाते हैं</translation>
    </message>
    <message numerus="yes">
        <source>Messages are now kept for %Ln day(s)</source>
        <translation>
            <numerusform>मैसेज अब %Ln दिन रखे जाते हैं</numerusform>
            <numerusform>मैसेज अब %Ln दिनों तक रखे जाते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages with a label are now kept as long as all others</source>
        <translation>लेबल वाले मैसेज अब उतने ही समय रखे जाते हैं जितने बाकी सब</translation>
    </message>
    <message>
        <source>Messages with a label are now kept forever</source>
        <translation>लेबल वाले मैसेज अब हमेशा रखे जाते हैं</translation>
    </message>
    <message numerus="yes">
        <source>Messages with a label are now kept for %Ln day(s)</source>
        <translation>
            <numerusform>लेबल वाले मैसेज अब %Ln दिन रखे जाते हैं</numerusform>
            <numerusform>लेबल वाले मैसेज अब %Ln दिनों तक रखे जाते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Shoptalk was locked</source>
        <translation>Shoptalk लॉक किया गया</translation>
    </message>
    <message>
        <source>Shoptalk was unlocked</source>
        <translation>Shoptalk अनलॉक किया गया</translation>
    </message>
    <message>
        <source>Someone tried to unlock Shoptalk and failed</source>
        <translation>किसी ने Shoptalk को अनलॉक करने की असफल कोशिश की</translation>
    </message>
    <message>
        <source>The recovery key was used</source>
        <translation>रिकवरी कुंजी का इस्तेमाल हुआ</translation>
    </message>
    <message>
        <source>The encryption key was changed</source>
        <translation>एन्क्रिप्शन कुंजी बदली गई</translation>
    </message>
    <message>
        <source>A recovery key was made</source>
        <translation>रिकवरी कुंजी बनाई गई</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>पासफ़्रेज़ बदला गया</translation>
    </message>
    <message>
        <source>Recorded by a newer version of Shoptalk</source>
        <translation>Shoptalk के नए वर्ज़न ने दर्ज किया</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A Facebook login ends soon</source>
        <translation>एक Facebook लॉगिन जल्द खत्म होगा</translation>
    </message>
</context>
<context>
    <name>shoptalk::BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Shoptalk saves an encrypted copy of all conversations in this folder. Choose a folder on another disk or one that is synced, and a different one for each computer. The last seven backups are kept. After you erase a customer, the next backup replaces all older ones. Backups open only with your recovery key or your passphrase.</source>
        <translation>Shoptalk सभी बातचीत की एन्क्रिप्टेड कॉपी इस फ़ोल्डर में सेव करता है। किसी दूसरी डिस्क का या सिंक होने वाला फ़ोल्डर चुनें, और हर कंप्यूटर के लिए अलग फ़ोल्डर। पिछले सात बैकअप रखे जाते हैं। किसी ग्राहक को मिटाने के बाद, अगला बैकअप सभी पुराने बैकअप की जगह ले लेता है। बैकअप सिर्फ़ आपकी रिकवरी कुंजी या पासफ़्रेज़ से खुलते हैं।</translation>
    </message>
    <message>
        <source>Folder (leave empty for no backups)</source>
        <translation>फ़ोल्डर (बैकअप नहीं चाहिए तो खाली छोड़ें)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>बैकअप का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>कितनी बार</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>हर दिन</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>हर हफ़्ते</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <source>The backups in this folder still contain a customer you erased. The next backup replaces all of them.</source>
        <translation>इस फ़ोल्डर के बैकअप में अब भी एक ग्राहक है जिसे आपने मिटाया था। अगला बैकअप उन सबकी जगह ले लेगा।</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप रीस्टोर करें</translation>
    </message>
    <message>
        <source>The backup replaces the conversations on this computer; a copy of the current ones is kept next to it. Newer messages are then downloaded again, as far back as your relay keeps them. The relay is the server that receives your messages while this computer is off.</source>
        <translation>बैकअप इस कंप्यूटर की बातचीत की जगह ले लेता है; मौजूदा बातचीत की एक कॉपी उसके पास रखी जाती है। फिर नए मैसेज दोबारा डाउनलोड किए जाते हैं, जितने पीछे तक आपका रिले उन्हें रखता है। रिले वह सर्वर है जो इस कंप्यूटर के बंद रहने पर आपके मैसेज लेता है।</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>बैकअप रीस्टोर करें…</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>पिछला बैकअप: %1</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>अभी कोई बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>First make a recovery key on the Security page. Without one, nobody could open a backup on another computer.</source>
        <translation>पहले सुरक्षा पेज पर रिकवरी कुंजी बनाएँ। इसके बिना कोई भी दूसरे कंप्यूटर पर बैकअप नहीं खोल पाएगा।</translation>
    </message>
    <message>
        <source>The backup could not be saved in this folder. Check that the folder exists and that the disk is not full.</source>
        <translation>बैकअप इस फ़ोल्डर में सेव नहीं किया जा सका। देखें कि फ़ोल्डर मौजूद है और डिस्क भरी हुई नहीं है।</translation>
    </message>
    <message>
        <source>The backup was saved, but older backups that contain an erased customer could not be deleted. Delete them yourself.</source>
        <translation>बैकअप सेव हो गया, पर पुराने बैकअप, जिनमें मिटाया गया ग्राहक है, डिलीट नहीं किए जा सके। उन्हें खुद डिलीट करें।</translation>
    </message>
    <message>
        <source>No backup was made because the database is damaged. Older backups are unchanged.</source>
        <translation>बैकअप नहीं बनाया गया, क्योंकि डेटाबेस खराब है। पुराने बैकअप वैसे ही हैं।</translation>
    </message>
    <message>
        <source>A backup is already running.</source>
        <translation>बैकअप पहले से चल रहा है।</translation>
    </message>
    <message>
        <source>No backup was made. Older backups are unchanged. Try again. If it keeps happening, give this to the person who looks after your computers: %1</source>
        <translation>बैकअप नहीं बनाया गया। पुराने बैकअप वैसे ही हैं। दोबारा कोशिश करें। अगर ऐसा होता रहे, तो यह उस व्यक्ति को दें जो आपके कंप्यूटरों की देखभाल करता है: %1</translation>
    </message>
    <message>
        <source>The backup was saved and checked.</source>
        <translation>बैकअप सेव हो गया और उसकी जाँच भी हो गई।</translation>
    </message>
</context>
<context>
    <name>shoptalk::BlockActions</name>
    <message>
        <source>Block or unblock the customer</source>
        <translation>ग्राहक को ब्लॉक या अनब्लॉक करें</translation>
    </message>
    <message>
        <source>Un&amp;block</source>
        <translation>अनब्लॉक करें</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>ब्लॉक करें…</translation>
    </message>
    <message>
        <source>Block customers</source>
        <translation>ग्राहकों को ब्लॉक करें</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>%1 को ब्लॉक करें?</translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln customers?</source>
        <translation>
            <numerusform>%Ln ग्राहक को ब्लॉक करें?</numerusform>
            <numerusform>%Ln ग्राहकों को ब्लॉक करें?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can’t write to or call this number any more, and you can’t write to them. They are not told. You can unblock them at any time.</source>
        <translation>वे इस नंबर पर न मैसेज भेज पाएँगे, न कॉल कर पाएँगे, और आप भी उन्हें मैसेज नहीं भेज पाएँगे। उन्हें बताया नहीं जाता। आप उन्हें कभी भी अनब्लॉक कर सकते हैं।</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ब्लॉक करें</translation>
    </message>
    <message>
        <source>There is no connection to WhatsApp. Try again when you are online.</source>
        <translation>WhatsApp से कनेक्शन नहीं है। ऑनलाइन होने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this. Try again later.</source>
        <translation>WhatsApp ने इसे स्वीकार नहीं किया। बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>WhatsApp only blocks customers who wrote within the last 24 hours.</source>
        <translation>WhatsApp केवल उन ग्राहकों को ब्लॉक करता है जिन्होंने पिछले 24 घंटों में मैसेज भेजा हो।</translation>
    </message>
    <message numerus="yes">
        <source>WhatsApp did not accept this for %Ln customer(s).</source>
        <translation>
            <numerusform>WhatsApp ने %Ln ग्राहक के लिए इसे स्वीकार नहीं किया।</numerusform>
            <numerusform>WhatsApp ने %Ln ग्राहकों के लिए इसे स्वीकार नहीं किया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) blocked.</source>
        <translation>
            <numerusform>%Ln ग्राहक ब्लॉक किया गया।</numerusform>
            <numerusform>%Ln ग्राहक ब्लॉक किए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) unblocked.</source>
        <translation>
            <numerusform>%Ln ग्राहक अनब्लॉक किया गया।</numerusform>
            <numerusform>%Ln ग्राहक अनब्लॉक किए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were not reached. Try again when you are online.</source>
        <translation>
            <numerusform>%Ln ग्राहक तक नहीं पहुँचा जा सका। ऑनलाइन होने पर दोबारा कोशिश करें।</numerusform>
            <numerusform>%Ln ग्राहकों तक नहीं पहुँचा जा सका। ऑनलाइन होने पर दोबारा कोशिश करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were not reached: there were too many requests in a short time.</source>
        <translation>बाकी तक नहीं पहुँचा जा सका: कम समय में बहुत ज़्यादा अनुरोध हुए।</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastBanner</name>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Show the broadcast</source>
        <translation>ब्रॉडकास्ट दिखाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>यह मैसेज बंद करें</translation>
    </message>
    <message>
        <source>The broadcast “%1” has paused. See why, and what you can do.</source>
        <translation>ब्रॉडकास्ट “%1” रुक गया है। देखें कि क्यों, और आप क्या कर सकते हैं।</translation>
    </message>
    <message>
        <source>The broadcast “%1” started later than planned.</source>
        <translation>ब्रॉडकास्ट “%1” तय समय से देर से शुरू हुआ।</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastController</name>
    <message>
        <source>&amp;Broadcasts</source>
        <translation>ब्रॉडकास्ट</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastEditor</name>
    <message>
        <source>Next step</source>
        <translation>अगला चरण</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Plan it…</source>
        <translation>शेड्यूल करें…</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>शुरू करें…</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%2 में से कदम %1: %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Start the broadcast</source>
        <translation>ब्रॉडकास्ट शुरू करें</translation>
    </message>
    <message numerus="yes">
        <source>Send this message to %Ln people?</source>
        <translation>
            <numerusform>यह मैसेज %Ln व्यक्ति को भेजें?</numerusform>
            <numerusform>यह मैसेज %Ln लोगों को भेजें?</numerusform>
        </translation>
    </message>
    <message>
        <source>It starts on %1.</source>
        <translation>यह %1 को शुरू होगा।</translation>
    </message>
    <message>
        <source>It starts now.</source>
        <translation>यह अभी शुरू होगा।</translation>
    </message>
    <message>
        <source>You can pause or stop it at any time. What has been sent can’t be taken back.</source>
        <translation>आप इसे कभी भी रोक या बंद कर सकते हैं। जो भेजा जा चुका है, वह वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>शेड्यूल करें</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>The broadcast could not be saved on this computer, and nothing was sent. Check that the disk is not full, then try again.</source>
        <translation>ब्रॉडकास्ट इस कंप्यूटर पर सेव नहीं हो सका और कुछ नहीं भेजा गया। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>ड्राफ़्ट डिलीट करें</translation>
    </message>
    <message>
        <source>The draft could not be deleted. Check that the disk is not full, then try again.</source>
        <translation>ड्राफ़्ट डिलीट नहीं हो सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastList</name>
    <message>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>ब्रॉडकास्ट</translation>
    </message>
    <message>
        <source>No broadcasts yet</source>
        <translation>अभी कोई ब्रॉडकास्ट नहीं</translation>
    </message>
    <message>
        <source>Tell many customers something at once, such as new opening hours or an offer. You choose who gets it, and see what it costs before it starts.</source>
        <translation>एक साथ कई ग्राहकों को कुछ बताएँ, जैसे नया समय या कोई ऑफ़र। किसे मिले यह आप चुनते हैं, और शुरू होने से पहले खर्च देखते हैं।</translation>
    </message>
    <message>
        <source>New broadcast</source>
        <translation>नया ब्रॉडकास्ट</translation>
    </message>
    <message>
        <source>Draft · %1</source>
        <translation>ड्राफ़्ट · %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Open it to go on.</source>
        <translation>अभी कुछ नहीं भेजा गया है। जारी रखने के लिए इसे खोलें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastPage</name>
    <message>
        <source>Broadcasts</source>
        <translation>ब्रॉडकास्ट</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>वापस जाएँ</translation>
    </message>
    <message>
        <source>New broadcast</source>
        <translation>नया ब्रॉडकास्ट</translation>
    </message>
    <message>
        <source>The broadcasts could not be read from this computer’s disk. What is shown may be old.</source>
        <translation>इस कंप्यूटर की डिस्क से ब्रॉडकास्ट नहीं पढ़े जा सके। जो दिख रहा है, वह पुराना हो सकता है।</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>ब्रॉडकास्ट</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Broadcast deleted. Its messages stay in their conversations.</source>
        <translation>ब्रॉडकास्ट डिलीट किया गया। उसके मैसेज अपनी बातचीत में बने रहेंगे।</translation>
    </message>
    <message>
        <source>Draft deleted.</source>
        <translation>ड्राफ़्ट डिलीट किया गया।</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>रीस्टोर किया गया।</translation>
    </message>
    <message>
        <source>This could not be undone. Try again later.</source>
        <translation>इसे वापस नहीं किया जा सका। बाद में फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastText</name>
    <message>
        <source>The same problem would have stopped everyone else’s message. Once it is fixed, press “Go on”: messages that were refused for it are sent again.</source>
        <translation>बाकी सबके साथ भी यही होता। ठीक होने पर “जारी रखें” दबाएँ: इस वजह से नकारे गए मैसेज फिर भेजे जाएँगे।</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>तैयार हो रहा है</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>%1 को शुरू होगा</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>You paused it. Nobody gets a message until you press “Go on”.</source>
        <translation>आपने इसे रोका है। जब तक आप “जारी रखें” नहीं दबाते, किसी को मैसेज नहीं मिलेगा।</translation>
    </message>
    <message>
        <source>WhatsApp does not let this template be sent at the moment, or it was changed or deleted. Look at it in Settings, Templates. Once it is approved again, press “Go on”.</source>
        <translation>WhatsApp अभी यह टेम्प्लेट भेजने नहीं देता, या इसे बदला या डिलीट किया गया है। सेटिंग, टेम्प्लेट में देखें। दोबारा मंज़ूर होने पर “जारी रखें” दबाएँ।</translation>
    </message>
    <message>
        <source>Ten messages in a row were not sent. Look at the reasons below. Go on only if the others on the list can be reached.</source>
        <translation>लगातार दस मैसेज नहीं भेजे गए। नीचे कारण देखें। तभी जारी रखें जब सूची के बाकी लोगों तक पहुँचा जा सके।</translation>
    </message>
    <message>
        <source>Your data was restored from a backup. People may have got this message after the backup was made, so going on can send it to them twice. Stop it if you are not sure.</source>
        <translation>आपका डेटा बैकअप से वापस लाया गया है। हो सकता है बैकअप के बाद लोगों को यह मैसेज मिल चुका हो, इसलिए जारी रखने पर उन्हें दो बार मिल सकता है। पक्का न हो तो बंद करें।</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%2 में से %1 भेजे गए</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 डिलीवर हुए</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 पढ़े गए</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 नहीं भेजे गए</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1 अनिश्चित</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>अभी नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>शायद भेजा गया</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजे गए</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>डिलीवर हुए</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़े गए</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>असफल</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Sent, and deleted here since</source>
        <translation>भेजा गया, फिर यहाँ डिलीट हुआ</translation>
    </message>
    <message>
        <source>Will get it</source>
        <translation>इन्हें मिलेगा</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>फ़ोन नंबर नहीं</translation>
    </message>
    <message>
        <source>On the list twice</source>
        <translation>सूची में दो बार</translation>
    </message>
    <message>
        <source>Asked for no more offers</source>
        <translation>और ऑफ़र नहीं चाहते</translation>
    </message>
    <message>
        <source>Offers are not possible in their country</source>
        <translation>उनके देश में ऑफ़र भेजना संभव नहीं</translation>
    </message>
    <message>
        <source>A text for them is missing or can’t be sent</source>
        <translation>उनके लिए टेक्स्ट नहीं है या भेजा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Not known whether they agreed</source>
        <translation>पता नहीं कि सहमति दी या नहीं</translation>
    </message>
    <message>
        <source>Correct these numbers in your file and choose it again.</source>
        <translation>अपनी फ़ाइल में ये नंबर ठीक करें और उसे फिर चुनें।</translation>
    </message>
    <message>
        <source>They get the message once.</source>
        <translation>उन्हें मैसेज एक बार मिलेगा।</translation>
    </message>
    <message>
        <source>They said so in WhatsApp. You can still reply when they write.</source>
        <translation>उन्होंने WhatsApp में ऐसा कहा है। उनके लिखने पर आप जवाब दे सकते हैं।</translation>
    </message>
    <message>
        <source>WhatsApp doesn’t deliver offers to US numbers.</source>
        <translation>WhatsApp अमेरिका के नंबरों पर ऑफ़र नहीं लेता।</translation>
    </message>
    <message>
        <source>Go back one step and enter a text to use instead.</source>
        <translation>एक चरण पीछे जाएँ और बताएँ कि उसकी जगह क्या लिखा हो।</translation>
    </message>
    <message>
        <source>You may write first only to people who agreed to it.</source>
        <translation>आप पहले सिर्फ़ उन्हें लिख सकते हैं जिन्होंने सहमति दी है।</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>अधिकतम %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>लगभग %1</translation>
    </message>
    <message>
        <source>Blocked by you</source>
        <translation>आपने ब्लॉक किया है</translation>
    </message>
    <message>
        <source>Unblock them in their conversation if they are to get it.</source>
        <translation>अगर उन्हें मिलना चाहिए, तो उनकी बातचीत में अनब्लॉक करें।</translation>
    </message>
    <message>
        <source>About %1, because WhatsApp lets you write first to only so many people within 24 hours</source>
        <translation>लगभग %1, क्योंकि WhatsApp 24 घंटे में सीमित लोगों को ही पहले लिखने देता है</translation>
    </message>
    <message>
        <source>Then press “Go on”.</source>
        <translation>फिर “जारी रखें” दबाएँ।</translation>
    </message>
    <message>
        <source>%1 held by WhatsApp</source>
        <translation>%1 को WhatsApp ने रोका है</translation>
    </message>
    <message>
        <source>Held: WhatsApp is checking it</source>
        <translation>रोका गया: WhatsApp इसकी जाँच कर रहा है</translation>
    </message>
    <message>
        <source>Held: WhatsApp has paused it</source>
        <translation>रोका गया: WhatsApp ने इसे रोक दिया है</translation>
    </message>
    <message>
        <source>Asked to stop, and you have not decided yet</source>
        <translation>रोकने को कहा है, और आपने अभी तय नहीं किया</translation>
    </message>
    <message>
        <source>They wrote something like “stop”. Decide in their conversation, or under Broadcasts.</source>
        <translation>उन्होंने “बंद करो” जैसा कुछ लिखा है। उनकी बातचीत में या ब्रॉडकास्ट में तय करें।</translation>
    </message>
    <message>
        <source>The phone number is no longer connected. Connect it in Settings, Facebook accounts, then press “Go on”.</source>
        <translation>फ़ोन नंबर अब जुड़ा नहीं है। इसे सेटिंग, Facebook अकाउंट में जोड़ें, फिर “जारी रखें” दबाएँ।</translation>
    </message>
    <message>
        <source>Not known: Settings, WhatsApp prices has no price for these people’s countries.</source>
        <translation>पता नहीं: सेटिंग, WhatsApp की कीमतें में इन लोगों के देशों की कीमत नहीं है।</translation>
    </message>
    <message>
        <source>At most %1, and for %2 messages the price is missing in Settings, WhatsApp prices</source>
        <translation>अधिकतम %1, और %2 मैसेज की कीमत सेटिंग, WhatsApp की कीमतें में नहीं है</translation>
    </message>
    <message>
        <source>Asked your shop to stop</source>
        <translation>आपकी दुकान से बंद करने को कहा है</translation>
    </message>
    <message>
        <source>They wrote or said something like “stop”. They may not want any message that they did not ask for. You can still reply when they write.</source>
        <translation>उन्होंने “बंद करो” जैसा कुछ लिखा या कहा है। हो सकता है कि वे ऐसा कोई मैसेज न चाहें जो उन्होंने माँगा नहीं। उनके लिखने पर आप जवाब दे सकते हैं।</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastView</name>
    <message>
        <source>Progress of the broadcast</source>
        <translation>ब्रॉडकास्ट की प्रगति</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 के नाम से सेव किया गया</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the disk is not full, or choose another folder.</source>
        <translation>%1 नहीं लिखा जा सका। दूसरा फ़ोल्डर चुनें, और देखें कि डिस्क भरी हुई तो नहीं है।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>अभी शुरू करें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>बंद करें…</translation>
    </message>
    <message>
        <source>Which people are shown</source>
        <translation>कौन से लोग दिखें</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Who did not get it</source>
        <translation>जिन्हें नहीं मिला</translation>
    </message>
    <message>
        <source>Who has not read it</source>
        <translation>जिन्होंने नहीं पढ़ा</translation>
    </message>
    <message>
        <source>Who read it</source>
        <translation>जिन्होंने पढ़ा</translation>
    </message>
    <message>
        <source>Who is still waiting</source>
        <translation>जो अभी बाकी हैं</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>रिपोर्ट सेव करें…</translation>
    </message>
    <message>
        <source>What happened to each message</source>
        <translation>हर मैसेज का क्या हुआ</translation>
    </message>
    <message>
        <source> · started %1</source>
        <translation> · %1 को शुरू हुआ</translation>
    </message>
    <message>
        <source> · ended %1</source>
        <translation> · %1 को खत्म हुआ</translation>
    </message>
    <message>
        <source>Your business has written to as many people as WhatsApp allows within 24 hours. It goes on by itself at %1.</source>
        <translation>आपके बिज़नेस ने 24 घंटे में उतने लोगों को लिख दिया है जितनों की WhatsApp अनुमति देता है। यह %1 को अपने आप जारी होगा।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>यह इस कंप्यूटर पर सेव नहीं हो सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Stop the broadcast</source>
        <translation>ब्रॉडकास्ट बंद करें</translation>
    </message>
    <message>
        <source>Stop this broadcast for good?</source>
        <translation>क्या यह ब्रॉडकास्ट हमेशा के लिए बंद करें?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have not got it yet, and won’t get it. What has been sent stays sent.</source>
        <translation>
            <numerusform>%Ln व्यक्ति को अभी नहीं मिला है, और नहीं मिलेगा। जो भेजा गया वह भेजा ही रहेगा।</numerusform>
            <numerusform>%Ln लोगों को अभी नहीं मिला है, और नहीं मिलेगा। जो भेजा गया वह भेजा ही रहेगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>डिलीट करें</translation>
    </message>
    <message>
        <source>It was planned for %1, and started later because Shoptalk was closed or locked then, or the computer was asleep.</source>
        <translation>यह %1 के लिए तय था, और देर से शुरू हुआ क्योंकि तब Shoptalk बंद या लॉक था, या कंप्यूटर स्लीप में था।</translation>
    </message>
</context>
<context>
    <name>shoptalk::BubblePreview</name>
    <message>
        <source>Preview</source>
        <translation>प्रीव्यू</translation>
    </message>
</context>
<context>
    <name>shoptalk::ButtonEdits</name>
    <message>
        <source>Quick reply</source>
        <translation>क्विक रिप्लाई</translation>
    </message>
    <message>
        <source>Open a website</source>
        <translation>वेबसाइट खोलें</translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation>नंबर पर कॉल करें</translation>
    </message>
    <message>
        <source>Copy a coupon code</source>
        <translation>कूपन कोड कॉपी करें</translation>
    </message>
    <message>
        <source>Call on WhatsApp</source>
        <translation>WhatsApp पर कॉल करें</translation>
    </message>
    <message>
        <source>Ask for contact details</source>
        <translation>संपर्क जानकारी माँगें</translation>
    </message>
    <message>
        <source>Show the catalog</source>
        <translation>कैटलॉग दिखाएँ</translation>
    </message>
    <message>
        <source>Show products</source>
        <translation>प्रोडक्ट दिखाएँ</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>कोड कॉपी करें</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>फ़ॉर्म खोलें</translation>
    </message>
    <message>
        <source>Other button</source>
        <translation>दूसरा बटन</translation>
    </message>
    <message>
        <source>Add a button</source>
        <translation>बटन जोड़ें</translation>
    </message>
    <message>
        <source>Remove this button</source>
        <translation>यह बटन हटाएँ</translation>
    </message>
    <message>
        <source>Text on the button</source>
        <translation>बटन पर टेक्स्ट</translation>
    </message>
    <message>
        <source>Address, https://…</source>
        <translation>पता, https://…</translation>
    </message>
    <message>
        <source>Example of the whole address</source>
        <translation>पूरे पते का उदाहरण</translation>
    </message>
    <message>
        <source>Phone number, +49…</source>
        <translation>फ़ोन नंबर, +49…</translation>
    </message>
    <message>
        <source>Example of the code</source>
        <translation>कोड का उदाहरण</translation>
    </message>
</context>
<context>
    <name>shoptalk::CaptionSheet</name>
    <message>
        <source>Change the caption</source>
        <translation>कैप्शन बदलें</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>कैप्शन</translation>
    </message>
    <message>
        <source>%1 characters are too many: WhatsApp shows up to %2 here. Shorten it.</source>
        <translation>%1 अक्षर बहुत ज़्यादा हैं: WhatsApp यहाँ %2 तक दिखाता है। इसे छोटा करें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatFiles</name>
    <message>
        <source>You, %1</source>
        <translation>आप, %1</translation>
    </message>
    <message>
        <source>Customer, %1</source>
        <translation>ग्राहक, %1</translation>
    </message>
    <message>
        <source>This file is no longer on this computer. If WhatsApp still has it, it is downloaded again.</source>
        <translation>यह फ़ाइल अब इस कंप्यूटर पर नहीं है। अगर WhatsApp के पास यह अब भी है, तो इसे फिर से डाउनलोड किया जाएगा।</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>बातचीत की सूची पर वापस जाएँ</translation>
    </message>
    <message>
        <source>What to do with this conversation</source>
        <translation>इस बातचीत का क्या करना है</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>बातचीत चुनें</translation>
    </message>
    <message>
        <source>You can reply until %1 (%2 left)</source>
        <translation>आप %1 तक जवाब दे सकते हैं (%2 बाकी)</translation>
    </message>
    <message>
        <source>You can’t reply right now</source>
        <translation>आप अभी जवाब नहीं दे सकते</translation>
    </message>
    <message>
        <source>The 24-hour reply window has closed: this customer’s last message is more than 24 hours old. You can reply as soon as they write again. Until then, you can send a template.</source>
        <translation>24 घंटे की जवाब विंडो बंद हो गई है: इस ग्राहक का पिछला मैसेज 24 घंटे से ज़्यादा पुराना है। ग्राहक के दोबारा लिखते ही आप जवाब दे सकेंगे। तब तक आप टेम्प्लेट भेज सकते हैं।</translation>
    </message>
    <message>
        <source>This customer has not written to you yet. WhatsApp lets you reply for 24 hours after each message from a customer. To write first, send a template.</source>
        <translation>इस ग्राहक ने आपको अभी तक नहीं लिखा है। ग्राहक के हर मैसेज के बाद WhatsApp आपको 24 घंटे तक जवाब देने देता है। पहले लिखने के लिए टेम्प्लेट भेजें।</translation>
    </message>
    <message>
        <source>Your message was not sent because it could not be saved on this computer. Check that the disk is not full, then send it again.</source>
        <translation>आपका मैसेज नहीं भेजा गया, क्योंकि वह इस कंप्यूटर पर सेव नहीं हो सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर उसे दोबारा भेजें।</translation>
    </message>
    <message>
        <source>&amp;Template…</source>
        <translation>टेम्प्लेट…</translation>
    </message>
    <message>
        <source>Reply to an earlier message</source>
        <translation>पहले के मैसेज का जवाब दें</translation>
    </message>
    <message>
        <source>Reply to a later message</source>
        <translation>बाद के मैसेज का जवाब दें</translation>
    </message>
    <message>
        <source>Your reaction was taken back because WhatsApp did not accept it. %1</source>
        <translation>आपका रिएक्शन वापस ले लिया गया, क्योंकि WhatsApp ने उसे स्वीकार नहीं किया। %1</translation>
    </message>
    <message>
        <source>Your reaction could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>आपका रिएक्शन इस कंप्यूटर पर सेव नहीं हो सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Sending could not be cancelled. Check that the disk is not full, then try again.</source>
        <translation>भेजना रद्द नहीं किया जा सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>It is too late to cancel: the message is already on its way.</source>
        <translation>रद्द करने में देर हो गई: मैसेज रवाना हो चुका है।</translation>
    </message>
    <message>
        <source>The message could not be sent again. Check that the disk is not full, then try again.</source>
        <translation>मैसेज दोबारा नहीं भेजा जा सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>यह सेव नहीं हो सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The message could not be deleted. Check that the disk is not full, then try again.</source>
        <translation>मैसेज डिलीट नहीं किया जा सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>वॉइस मैसेज रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ब्लॉक है</translation>
    </message>
    <message>
        <source>You blocked this customer. They can’t write to you, and you can’t write to them.</source>
        <translation>आपने इस ग्राहक को ब्लॉक किया है। न वे आपको मैसेज भेज सकते हैं, न आप उन्हें।</translation>
    </message>
    <message>
        <source>Choose a customer from the list.</source>
        <translation>सूची से कोई ग्राहक चुनें।</translation>
    </message>
    <message>
        <source>Choose a customer from the list, or press %1 to search.</source>
        <translation>सूची से कोई ग्राहक चुनें, या खोजने के लिए %1 दबाएँ।</translation>
    </message>
    <message>
        <source>[%1] %2: %3</source>
        <comment>when, by whom, and the text of a copied message</comment>
        <translation>[%1] %2: %3</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी किया गया</translation>
    </message>
    <message>
        <source>You can’t reply here</source>
        <translation>आप यहाँ जवाब नहीं दे सकते</translation>
    </message>
    <message>
        <source>Shoptalk can’t write to groups yet. Reply in the WhatsApp app on your phone.</source>
        <translation>Shoptalk अभी ग्रुप में नहीं लिख सकता। अपने फ़ोन के WhatsApp ऐप में जवाब दें।</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>अपने बदलाव खारिज करें?</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>जुड़ा नहीं है</translation>
    </message>
    <message>
        <source>This number is no longer connected, so you can’t reply from it. To use it again, connect its Facebook account.</source>
        <translation>यह नंबर अब जुड़ा नहीं है, इसलिए आप इससे जवाब नहीं दे सकते। इसे फिर से इस्तेमाल करने के लिए इसका Facebook अकाउंट जोड़ें।</translation>
    </message>
    <message>
        <source>This message is too old for a reaction. WhatsApp takes reactions only in the first 30 days.</source>
        <translation>यह मैसेज रिएक्शन के लिए बहुत पुराना है। WhatsApp सिर्फ़ पहले 30 दिनों में रिएक्शन लेता है।</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatView</name>
    <message>
        <source>Messages</source>
        <translation>मैसेज</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln नया मैसेज</numerusform>
            <numerusform>%Ln नए मैसेज</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>सबसे नए मैसेज पर जाएँ</translation>
    </message>
    <message>
        <source>Reply to the message</source>
        <translation>मैसेज का जवाब दें</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>चुना हुआ कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <translation>मैसेज कॉपी करें</translation>
    </message>
    <message>
        <source>That message is not on this computer.</source>
        <translation>वह मैसेज इस कंप्यूटर पर नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln अनपढ़ा मैसेज</numerusform>
            <numerusform>%Ln अनपढ़े मैसेज</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward the message</source>
        <translation>मैसेज फ़ॉरवर्ड करें</translation>
    </message>
    <message>
        <source>Star the message, or take the star off</source>
        <translation>मैसेज को स्टार करें या स्टार हटाएँ</translation>
    </message>
    <message>
        <source>selected</source>
        <comment>one message among others</comment>
        <translation>चुना गया</translation>
    </message>
    <message>
        <source>&amp;Deselect</source>
        <translation>चुनाव हटाएँ</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>C&amp;lear selection</source>
        <translation>&amp;चयन हटाएँ</translation>
    </message>
</context>
<context>
    <name>shoptalk::CheckStep</name>
    <message>
        <source>They agreed to get messages from us</source>
        <translation>इन्होंने हमारे मैसेज पाने की सहमति दी है</translation>
    </message>
    <message>
        <source>How and when? For example: on the order form, since May</source>
        <translation>कैसे और कब? जैसे: ऑर्डर फ़ॉर्म पर, मई से</translation>
    </message>
    <message>
        <source>How and when did they agree?</source>
        <translation>इन्होंने कैसे और कब सहमति दी?</translation>
    </message>
    <message>
        <source>WhatsApp can ask your business for proof. What you write here is kept with each of these customers.</source>
        <translation>WhatsApp आपके बिज़नेस से सबूत माँग सकता है। आप यहाँ जो लिखते हैं, वह इनमें से हर ग्राहक के साथ रखा जाता है।</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>खर्च</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>WhatsApp’s limit</source>
        <translation>WhatsApp की सीमा</translation>
    </message>
    <message>
        <source>A phone number, such as your own</source>
        <translation>कोई फ़ोन नंबर, जैसे आपका अपना</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>पहले आज़माएँ</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>टेस्ट भेजें</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Day and time of the start</source>
        <translation>शुरू होने का दिन और समय</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>सूची देखी जा रही है…</translation>
    </message>
    <message>
        <source>The list could not be read from this computer’s disk. Go back and try again.</source>
        <translation>इस कंप्यूटर की डिस्क से सूची नहीं पढ़ी जा सकी। वापस जाएँ और दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>There is nobody on this list. Go back and choose other people.</source>
        <translation>इस सूची में कोई नहीं है। वापस जाएँ और दूसरे लोग चुनें।</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>दिखाएँ: %1</translation>
    </message>
    <message>
        <source>The prices could not be read from this computer’s disk.</source>
        <translation>इस कंप्यूटर की डिस्क से कीमतें नहीं पढ़ी जा सकीं।</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>भेजने के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>%1 new customers in 24 hours; %2 so far</source>
        <translation>24 घंटे में %1 नए ग्राहक; अब तक %2</translation>
    </message>
    <message>
        <source>Your business has no limit</source>
        <translation>आपके बिज़नेस की कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>This is not a phone number. Write it with its country, such as +34 600 00 00 01.</source>
        <translation>यह फ़ोन नंबर नहीं है। इसे देश के कोड के साथ लिखें, जैसे +34 600 00 00 01।</translation>
    </message>
    <message>
        <source>There is nobody whose message could be tried.</source>
        <translation>ऐसा कोई नहीं जिसका मैसेज आज़माया जा सके।</translation>
    </message>
    <message>
        <source>On its way. You find it in the conversation with this number, too.</source>
        <translation>भेजा जा रहा है। यह इस नंबर की बातचीत में भी मिलेगा।</translation>
    </message>
    <message>
        <source>The test could not be saved on this computer. Check that the disk is not full.</source>
        <translation>टेस्ट इस कंप्यूटर पर सेव नहीं हो सका। देखें कि डिस्क भरी हुई तो नहीं है।</translation>
    </message>
    <message>
        <source>The list is still being looked through. Wait a moment.</source>
        <translation>सूची अभी देखी जा रही है। थोड़ा रुकें।</translation>
    </message>
    <message>
        <source>Write how these people agreed, or clear the box.</source>
        <translation>लिखें कि इन लोगों ने कैसे सहमति दी, या टिक हटाएँ।</translation>
    </message>
    <message>
        <source>Nobody on this list can get the message. The reasons are above.</source>
        <translation>इस सूची में किसी को मैसेज नहीं मिल सकता। कारण ऊपर हैं।</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>यह समय बीत चुका है। बाद का समय चुनें।</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>जाँचें और शुरू करें</translation>
    </message>
    <message>
        <source>At another time</source>
        <translation>किसी और समय</translation>
    </message>
    <message>
        <source>Shoptalk has to be open and unlocked then. If it is not, the broadcast starts as soon as it is.</source>
        <translation>उस समय Shoptalk खुला और अनलॉक होना चाहिए। अगर ऐसा नहीं है, तो होते ही ब्रॉडकास्ट शुरू हो जाएगा।</translation>
    </message>
    <message>
        <source>Shoptalk has to stay open and unlocked. While it is closed or locked, nothing is sent; the broadcast goes on afterwards.</source>
        <translation>Shoptalk खुला और अनलॉक रहना चाहिए। जब तक वह बंद या लॉक है, कुछ नहीं भेजा जाता; ब्रॉडकास्ट बाद में जारी रहता है।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of people and how many they are</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::Choice</name>
    <message>
        <source>Verified by Meta</source>
        <translation>Meta से वेरिफ़ाइड</translation>
    </message>
    <message>
        <source>Meta is verifying this business</source>
        <translation>Meta इस बिज़नेस को वेरिफ़ाई कर रहा है</translation>
    </message>
    <message>
        <source>Not verified: Meta rejected the documents</source>
        <translation>वेरिफ़ाइड नहीं: Meta ने डॉक्यूमेंट नामंज़ूर किए</translation>
    </message>
    <message>
        <source>Not verified by Meta</source>
        <translation>Meta से वेरिफ़ाइड नहीं</translation>
    </message>
    <message>
        <source>Owned by this business</source>
        <translation>इस बिज़नेस का अपना</translation>
    </message>
    <message>
        <source>Shared with this business</source>
        <translation>इस बिज़नेस के साथ शेयर किया गया</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>अच्छी क्वालिटी</translation>
    </message>
    <message>
        <source>Medium quality</source>
        <translation>मध्यम क्वालिटी</translation>
    </message>
    <message>
        <source>Low quality</source>
        <translation>कम क्वालिटी</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>अभी रेटिंग नहीं मिली</translation>
    </message>
    <message>
        <source>No daily limit</source>
        <translation>रोज़ की कोई लिमिट नहीं</translation>
    </message>
    <message>
        <source>%1 new customers a day</source>
        <translation>हर दिन %1 नए ग्राहक</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>अभी रजिस्टर नहीं है</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>कनेक्ट है</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>कनेक्ट नहीं है</translation>
    </message>
    <message>
        <source>Blocked by Meta</source>
        <translation>Meta ने ब्लॉक किया है</translation>
    </message>
    <message>
        <source>Warned by Meta</source>
        <translation>Meta ने चेतावनी दी है</translation>
    </message>
    <message>
        <source>Limit reached for now</source>
        <translation>फ़िलहाल लिमिट पूरी हो गई है</translation>
    </message>
    <message>
        <source>Up to %1 messages a second</source>
        <translation>हर सेकंड %1 मैसेज तक</translation>
    </message>
    <message>
        <source>Name approved</source>
        <translation>नाम मंज़ूर</translation>
    </message>
    <message>
        <source>Name in review</source>
        <translation>नाम का रिव्यू चल रहा है</translation>
    </message>
    <message>
        <source>Name rejected by Meta</source>
        <translation>Meta ने नाम नामंज़ूर किया</translation>
    </message>
    <message>
        <source>Name no longer approved</source>
        <translation>नाम अब मंज़ूर नहीं है</translation>
    </message>
    <message>
        <source>Also used in the phone app</source>
        <translation>फ़ोन ऐप में भी इस्तेमाल होता है</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChoiceEdits</name>
    <message>
        <source>Add another part</source>
        <translation>दूसरा हिस्सा जोड़ें</translation>
    </message>
    <message>
        <source>Title of this part</source>
        <translation>इस हिस्से का शीर्षक</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>यह हिस्सा हटाएँ</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>विवरण (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Title of the list (optional)</source>
        <translation>सूची का शीर्षक (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>लाइन जोड़ें</translation>
    </message>
    <message>
        <source>Add a button</source>
        <translation>बटन जोड़ें</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>लाइन %1</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>बटन %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChoiceStep</name>
    <message>
        <source>Click the numbers you want, or select them with the space bar. Press Enter to continue.</source>
        <translation>जो नंबर चाहिए उन पर क्लिक करें, या उन्हें स्पेस बार से चुनें। जारी रखने के लिए Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>एक पल…</translation>
    </message>
    <message>
        <source>No results for “%1”.</source>
        <translation>“%1” के लिए कोई नतीजा नहीं मिला।</translation>
    </message>
    <message>
        <source>Choose your business</source>
        <translation>अपना बिज़नेस चुनें</translation>
    </message>
    <message>
        <source>These are the businesses that your Facebook account manages. Meta calls them “business portfolios”.</source>
        <translation>ये वे बिज़नेस हैं जिन्हें आपका Facebook अकाउंट मैनेज करता है। Meta इन्हें “बिज़नेस पोर्टफ़ोलियो” कहता है।</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>बिज़नेस</translation>
    </message>
    <message>
        <source>Search businesses</source>
        <translation>बिज़नेस खोजें</translation>
    </message>
    <message>
        <source>Loading your businesses…</source>
        <translation>आपके बिज़नेस लोड हो रहे हैं…</translation>
    </message>
    <message>
        <source>Choose your WhatsApp account</source>
        <translation>अपना WhatsApp अकाउंट चुनें</translation>
    </message>
    <message>
        <source>A WhatsApp Business account contains the phone numbers of one shop or brand.</source>
        <translation>एक WhatsApp Business अकाउंट में एक दुकान या ब्रांड के फ़ोन नंबर होते हैं।</translation>
    </message>
    <message>
        <source>WhatsApp Business accounts</source>
        <translation>WhatsApp Business अकाउंट</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>अकाउंट खोजें</translation>
    </message>
    <message>
        <source>Loading your WhatsApp accounts…</source>
        <translation>आपके WhatsApp अकाउंट लोड हो रहे हैं…</translation>
    </message>
    <message>
        <source>Choose your numbers</source>
        <translation>अपने नंबर चुनें</translation>
    </message>
    <message>
        <source>Customers write to these numbers, and your replies come from them. Choose one or more.</source>
        <translation>ग्राहक इन नंबरों पर लिखते हैं, और आपके जवाब इन्हीं से जाते हैं। एक या ज़्यादा चुनें।</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Search numbers</source>
        <translation>नंबर खोजें</translation>
    </message>
    <message>
        <source>Loading your phone numbers…</source>
        <translation>आपके फ़ोन नंबर लोड हो रहे हैं…</translation>
    </message>
</context>
<context>
    <name>shoptalk::CommandPalette</name>
    <message>
        <source>No results.</source>
        <translation>कोई नतीजा नहीं मिला।</translation>
    </message>
    <message>
        <source>Search for a customer, page or action</source>
        <translation>ग्राहक, पेज या कार्रवाई खोजें</translation>
    </message>
    <message>
        <source>A customer, a page, or what you want to do</source>
        <translation>कोई ग्राहक, पेज, या जो आप करना चाहते हैं</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>नतीजे</translation>
    </message>
</context>
<context>
    <name>shoptalk::Composer</name>
    <message>
        <source>Attach</source>
        <translation>अटैच करें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>टेम्प्लेट भेजें</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>आपका मैसेज</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>मैसेज लिखें</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>टेम्प्लेट चुनें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>%Ln अक्षर बाकी</numerusform>
            <numerusform>%Ln अक्षर बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>This message has %1 characters. WhatsApp allows up to %2 in one message.</source>
        <translation>इस मैसेज में %1 अक्षर हैं। WhatsApp एक मैसेज में %2 तक की इजाज़त देता है।</translation>
    </message>
    <message>
        <source>Shorten it to send it.</source>
        <translation>भेजने के लिए इसे छोटा करें।</translation>
    </message>
    <message numerus="yes">
        <source>Send in %Ln part(s)</source>
        <translation>
            <numerusform>%Ln हिस्से में भेजें</numerusform>
            <numerusform>%Ln हिस्सों में भेजें</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>अनब्लॉक करें</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>इमोजी चुनें</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>वॉइस मैसेज रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>इमोजी</translation>
    </message>
    <message>
        <source>Facebook accounts</source>
        <translation>Facebook अकाउंट</translation>
    </message>
</context>
<context>
    <name>shoptalk::ComposerBar</name>
    <message>
        <source>%1: %2</source>
        <comment>what is done, and with which text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::ConnectionBar</name>
    <message>
        <source>Preparing older messages: %1</source>
        <translation>पुराने मैसेज तैयार हो रहे हैं: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>कनेक्ट हो रहा है…</translation>
    </message>
    <message>
        <source>Getting new messages…</source>
        <translation>नए मैसेज लाए जा रहे हैं…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>सब कुछ अप-टू-डेट है</translation>
    </message>
    <message>
        <source>You’re offline. You can read everything, and what you write is sent when you’re back online.</source>
        <translation>आप ऑफ़लाइन हैं। आप सब कुछ पढ़ सकते हैं, और आप जो लिखेंगे वह आपके ऑनलाइन होने पर भेज दिया जाएगा।</translation>
    </message>
    <message>
        <source>You can send messages, but new ones can’t be received right now. They are kept safe until they can.</source>
        <translation>आप मैसेज भेज सकते हैं, पर अभी नए मैसेज नहीं आ सकते। जब तक वे नहीं आ पाते, उन्हें सुरक्षित रखा जाएगा।</translation>
    </message>
    <message>
        <source>This computer was removed from your shop. It no longer receives new messages.</source>
        <translation>यह कंप्यूटर आपकी दुकान से हटा दिया गया। अब इस पर नए मैसेज नहीं आते।</translation>
    </message>
    <message>
        <source>Some older messages are missing, because this computer was off for too long.</source>
        <translation>कुछ पुराने मैसेज नहीं हैं, क्योंकि यह कंप्यूटर बहुत देर तक बंद था।</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>कनेक्शन: %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>अभी कनेक्ट करने की कोशिश करें</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>फिर से पेयर करें</translation>
    </message>
    <message>
        <source>Pair this computer with your shop again</source>
        <translation>इस कंप्यूटर को अपनी दुकान के साथ फिर से पेयर करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactMatches</name>
    <message>
        <source>Contacts</source>
        <translation>कॉन्टैक्ट</translation>
    </message>
    <message>
        <source>Contacts without a conversation</source>
        <translation>बिना बातचीत वाले कॉन्टैक्ट</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactPreviewModel</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln नया</numerusform>
            <numerusform>%Ln नए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another name</source>
        <translation>
            <numerusform>%Ln दूसरे नाम के साथ</numerusform>
            <numerusform>%Ln दूसरे नाम के साथ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln पहले से है</numerusform>
            <numerusform>%Ln पहले से हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be used</source>
        <translation>
            <numerusform>%Ln काम नहीं आ सकता</numerusform>
            <numerusform>%Ln काम नहीं आ सकते</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>क्या होगा</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>नया ग्राहक</translation>
    </message>
    <message>
        <source>New name; until now %1</source>
        <translation>नया नाम; अब तक %1</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>पहले से है</translation>
    </message>
    <message>
        <source>Line %1: there is no name</source>
        <translation>लाइन %1: नाम नहीं है</translation>
    </message>
    <message>
        <source>Line %1: there is no phone number</source>
        <translation>लाइन %1: फ़ोन नंबर नहीं है</translation>
    </message>
    <message>
        <source>Line %1: this is no phone number</source>
        <translation>लाइन %1: यह फ़ोन नंबर नहीं है</translation>
    </message>
    <message>
        <source>Line %1: this number is in the file twice</source>
        <translation>लाइन %1: यह नंबर फ़ाइल में दो बार है</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactSheet</name>
    <message>
        <source>Send a contact</source>
        <translation>कॉन्टैक्ट भेजें</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>&amp;Choose one of your customers</source>
        <translation>अपने किसी ग्राहक को चुनें</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>नाम या नंबर</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Add another contact</source>
        <translation>दूसरा कॉन्टैक्ट जोड़ें</translation>
    </message>
    <message>
        <source>Contacts in this message. Press Delete to remove one.</source>
        <translation>इस मैसेज के कॉन्टैक्ट। किसी को हटाने के लिए Delete दबाएँ।</translation>
    </message>
    <message>
        <source>Press Delete to remove one.</source>
        <translation>किसी को हटाने के लिए Delete दबाएँ।</translation>
    </message>
    <message>
        <source>In this message</source>
        <translation>इस मैसेज में</translation>
    </message>
    <message>
        <source>This is no phone number. Begin with + and the country code.</source>
        <translation>यह फ़ोन नंबर नहीं है। + और देश के कोड से शुरू करें।</translation>
    </message>
    <message>
        <source>With + and the country code.</source>
        <translation>+ और देश के कोड के साथ।</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln contact(s)</source>
        <translation>
            <numerusform>%Ln कॉन्टैक्ट भेजें</numerusform>
            <numerusform>%Ln कॉन्टैक्ट भेजें</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>कॉन्टैक्ट</translation>
    </message>
    <message>
        <source>Save contacts</source>
        <translation>कॉन्टैक्ट सेव करें</translation>
    </message>
    <message>
        <source>Save the names and numbers of all customers in a file, for a phone, an address book or a spreadsheet. The file is not encrypted.</source>
        <translation>सभी ग्राहकों के नाम और नंबर एक फ़ाइल में सेव करें, फ़ोन, एड्रेस बुक या स्प्रेडशीट के लिए। फ़ाइल एन्क्रिप्ट नहीं होती।</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Contact cards (vCard 4.0)</source>
        <translation>कॉन्टैक्ट कार्ड (vCard 4.0)</translation>
    </message>
    <message>
        <source>Contact cards for older phones (vCard 3.0)</source>
        <translation>पुराने फ़ोन के लिए कॉन्टैक्ट कार्ड (vCard 3.0)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>टेबल (CSV)</translation>
    </message>
    <message>
        <source>Save contacts…</source>
        <translation>कॉन्टैक्ट सेव करें…</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>कॉन्टैक्ट इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Choose a file with contact cards (vCard) or a table (CSV). The names in it are shown instead of those that customers gave themselves. You see what will happen before anything changes.</source>
        <translation>कॉन्टैक्ट कार्ड (vCard) वाली फ़ाइल या टेबल (CSV) चुनें। ग्राहकों के रखे नामों की जगह उसमें दिए नाम दिखेंगे। कुछ भी बदलने से पहले आप देख लेते हैं कि क्या होगा।</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>क्या होगा</translation>
    </message>
    <message>
        <source>Contacts %1</source>
        <comment>name of a file</comment>
        <translation>कॉन्टैक्ट %1</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>तालिकाएँ (*.csv)</translation>
    </message>
    <message>
        <source>Contact cards (*.vcf)</source>
        <translation>कॉन्टैक्ट कार्ड (*.vcf)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>यूज़रनेम</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln कॉन्टैक्ट %1 में सेव हुआ।</numerusform>
            <numerusform>%Ln कॉन्टैक्ट %1 में सेव हुए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.txt)</source>
        <translation>कॉन्टैक्ट (*.vcf *.vcard *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>%Ln कॉन्टैक्ट इंपोर्ट करें</numerusform>
            <numerusform>%Ln कॉन्टैक्ट इंपोर्ट करें</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>%2 में से %1 इंपोर्ट हुए</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) imported.</source>
        <translation>
            <numerusform>%Ln कॉन्टैक्ट इंपोर्ट हुआ।</numerusform>
            <numerusform>%Ln कॉन्टैक्ट इंपोर्ट हुए।</numerusform>
        </translation>
    </message>
    <message>
        <source>The import stopped, because the contacts could not be stored. Check that the disk is not full, then import the file again: what is there already stays as it is.</source>
        <translation>इंपोर्ट रुक गया, क्योंकि कॉन्टैक्ट सेव नहीं हो सके। देखें कि डिस्क भरी तो नहीं है, फिर फ़ाइल दोबारा इंपोर्ट करें: जो पहले से है, वह वैसा ही रहेगा।</translation>
    </message>
    <message>
        <source>There are no contacts in this file. Choose a file with contact cards (vCard), or a table (CSV) with a column of phone numbers.</source>
        <translation>इस फ़ाइल में कोई कॉन्टैक्ट नहीं है। कॉन्टैक्ट कार्ड (vCard) वाली फ़ाइल, या फ़ोन नंबर के कॉलम वाली टेबल (CSV) चुनें।</translation>
    </message>
    <message>
        <source>This file is too large. Split it into smaller ones.</source>
        <translation>यह फ़ाइल बहुत बड़ी है। इसे छोटी फ़ाइलों में बाँटें।</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>डिस्क भरी है। जगह बनाएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This file can’t be read or written. Choose another one, or another folder.</source>
        <translation>यह फ़ाइल पढ़ी या लिखी नहीं जा सकती। दूसरी फ़ाइल या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The contacts could not be read. Try again.</source>
        <translation>कॉन्टैक्ट पढ़े नहीं जा सके। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The file has more. Only the first 100,000 are used.</source>
        <translation>फ़ाइल में और भी हैं। सिर्फ़ पहले 1,00,000 लिए गए।</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContentActions</name>
    <message>
        <source>Copied</source>
        <translation>कॉपी किया गया</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>नक्शा खोलें</translation>
    </message>
    <message>
        <source>Open this place in a map?</source>
        <translation>यह जगह नक्शे में खोलें?</translation>
    </message>
    <message>
        <source>Your browser opens %1. That website then knows the place.</source>
        <translation>आपका ब्राउज़र %1 खोलेगा। तब उस वेबसाइट को यह जगह पता चल जाएगी।</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>नक्शा खोलें</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>कॉन्टैक्ट सेव करें</translation>
    </message>
    <message>
        <source>contact.vcf</source>
        <translation>contact.vcf</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>कॉन्टैक्ट</translation>
    </message>
    <message>
        <source>The contact could not be saved there. Choose another folder, or check that the disk is not full.</source>
        <translation>कॉन्टैक्ट वहाँ सेव नहीं हो सका। दूसरा फ़ोल्डर चुनें, या देखें कि डिस्क भरी हुई तो नहीं है।</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>%1 खोलें</translation>
    </message>
    <message>
        <source>Write an &amp;e-mail to %1</source>
        <translation>%1 को ई-मेल लिखें</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Write to %1</source>
        <translation>%1 को लिखें</translation>
    </message>
    <message>
        <source>Open a website</source>
        <translation>वेबसाइट खोलें</translation>
    </message>
    <message>
        <source>Open this website?</source>
        <translation>यह वेबसाइट खोलें?</translation>
    </message>
    <message>
        <source>This address can be taken for another one. It leads to %1.</source>
        <translation>इस पते को कोई और पता समझा जा सकता है। यह %1 पर ले जाता है।</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>वेबसाइट खोलें</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContentStrings</name>
    <message>
        <source>Request to call</source>
        <translation>कॉल का अनुरोध</translation>
    </message>
    <message>
        <source>Declined call</source>
        <translation>अस्वीकार की गई कॉल</translation>
    </message>
    <message>
        <source>The customer declined the call</source>
        <translation>ग्राहक ने कॉल अस्वीकार की</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>मिस्ड कॉल</translation>
    </message>
    <message>
        <source>The customer did not answer</source>
        <translation>ग्राहक ने जवाब नहीं दिया</translation>
    </message>
    <message>
        <source>Call from the customer</source>
        <translation>ग्राहक की ओर से कॉल</translation>
    </message>
    <message>
        <source>Call to the customer</source>
        <translation>ग्राहक को कॉल</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 मि॰ %2 से॰</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>कॉन्टैक्ट</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>मैसेज</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>%1 को मैसेज करें</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>कॉन्टैक्ट सेव करें</translation>
    </message>
    <message>
        <source>Save %1 as a file…</source>
        <translation>%1 को फ़ाइल के रूप में सेव करें…</translation>
    </message>
    <message>
        <source>Shared on request</source>
        <translation>अनुरोध पर शेयर किया गया</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 कॉपी करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln कॉन्टैक्ट</numerusform>
            <numerusform>%Ln कॉन्टैक्ट</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>यह मैसेज डिलीट किया गया</translation>
    </message>
    <message>
        <source>Message with buttons</source>
        <translation>बटन वाला मैसेज</translation>
    </message>
    <message>
        <source>Message with a list</source>
        <translation>सूची वाला मैसेज</translation>
    </message>
    <message>
        <source>Message with a link</source>
        <translation>लिंक वाला मैसेज</translation>
    </message>
    <message>
        <source>Request for a location</source>
        <translation>लोकेशन का अनुरोध</translation>
    </message>
    <message>
        <source>Request for a phone number</source>
        <translation>फ़ोन नंबर का अनुरोध</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>कैटलॉग</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Reply option</source>
        <translation>जवाब का विकल्प</translation>
    </message>
    <message>
        <source>Send location</source>
        <translation>लोकेशन भेजें</translation>
    </message>
    <message>
        <source>Share phone number</source>
        <translation>फ़ोन नंबर शेयर करें</translation>
    </message>
    <message>
        <source>View items</source>
        <translation>आइटम देखें</translation>
    </message>
    <message>
        <source>View catalog</source>
        <translation>कैटलॉग देखें</translation>
    </message>
    <message>
        <source>Chosen button</source>
        <translation>चुना गया बटन</translation>
    </message>
    <message>
        <source>Chosen from the list</source>
        <translation>सूची से चुना गया</translation>
    </message>
    <message>
        <source>Filled-in form</source>
        <translation>भरा हुआ फ़ॉर्म</translation>
    </message>
    <message>
        <source>Permission to call</source>
        <translation>कॉल करने की अनुमति</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>लोकेशन</translation>
    </message>
    <message>
        <source>Open in a map</source>
        <translation>नक्शे में खोलें</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>वेबसाइट खोलें</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>ऑडियो</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>वॉइस मैसेज</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>डॉक्यूमेंट</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>स्टिकर</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <translation>तैयार हो रहा है…</translation>
    </message>
    <message>
        <source>Change the speed</source>
        <translation>स्पीड बदलें</translation>
    </message>
    <message>
        <source>&amp;Stop the download</source>
        <translation>डाउनलोड रोकें</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>डाउनलोड करें</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Open in &amp;another program</source>
        <translation>दूसरे प्रोग्राम में खोलें</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>इस रूप में सेव करें…</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>फ़ोटो कॉपी करें</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>रुका हुआ है</translation>
    </message>
    <message>
        <source>press Space to play</source>
        <translation>चलाने के लिए Space दबाएँ</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>कई बार फ़ॉरवर्ड किया गया</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>फ़ॉरवर्ड किया गया</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>जवाब दें</translation>
    </message>
    <message>
        <source>The earlier message is not on this computer.</source>
        <translation>पहले वाला मैसेज इस कंप्यूटर पर नहीं है।</translation>
    </message>
    <message>
        <source>Show the quoted message</source>
        <translation>जिस मैसेज का जवाब है, वह दिखाएँ</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>पोस्ट खोलें</translation>
    </message>
    <message>
        <source>Open the ad</source>
        <translation>विज्ञापन खोलें</translation>
    </message>
    <message>
        <source>From your post</source>
        <translation>आपकी पोस्ट से</translation>
    </message>
    <message>
        <source>From your ad</source>
        <translation>आपके विज्ञापन से</translation>
    </message>
    <message>
        <source>About a product</source>
        <translation>किसी प्रोडक्ट के बारे में</translation>
    </message>
    <message>
        <source>From your ad %1</source>
        <translation>आपके विज्ञापन %1 से</translation>
    </message>
    <message>
        <source>About the product %1</source>
        <translation>प्रोडक्ट %1 के बारे में</translation>
    </message>
    <message>
        <source>Reply to: %1</source>
        <translation>इसका जवाब: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 प्रति नग</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>कुल: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln आइटम</numerusform>
            <numerusform>%Ln आइटम</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>रिएक्शन</translation>
    </message>
    <message>
        <source>Opened the chat</source>
        <translation>चैट खोली</translation>
    </message>
    <message>
        <source>%1 and %2 are the same customer.</source>
        <translation>%1 और %2 एक ही ग्राहक हैं।</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>They are not the same…</source>
        <translation>ये एक ही ग्राहक नहीं हैं…</translation>
    </message>
    <message>
        <source>They are &amp;not the same…</source>
        <translation>ये एक ही ग्राहक नहीं हैं…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्प्लेट</translation>
    </message>
    <message>
        <source>This message can’t be shown here</source>
        <translation>यह मैसेज यहाँ नहीं दिखाया जा सकता</translation>
    </message>
    <message>
        <source>The message is saved. A newer version of Shoptalk may be able to show it.</source>
        <translation>मैसेज सेव है। हो सकता है कि Shoptalk का नया वर्ज़न इसे दिखा सके।</translation>
    </message>
    <message>
        <source>WhatsApp doesn’t deliver this kind of message to Shoptalk. Ask the customer to send it another way.</source>
        <translation>WhatsApp इस तरह के मैसेज Shoptalk को डिलीवर नहीं करता। ग्राहक से कहें कि इसे किसी और तरीके से भेजें।</translation>
    </message>
    <message>
        <source>You can read it in WhatsApp on the shop’s phone.</source>
        <translation>आप इसे दुकान के फ़ोन पर WhatsApp में पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>WhatsApp couldn’t deliver this message. Ask the customer to send it again.</source>
        <translation>WhatsApp यह मैसेज डिलीवर नहीं कर सका। ग्राहक से कहें कि इसे दोबारा भेजें।</translation>
    </message>
    <message>
        <source>Message with a call button</source>
        <translation>कॉल बटन वाला मैसेज</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>अभी कॉल करें</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Internal note, %1</source>
        <translation>अंदरूनी नोट, %1</translation>
    </message>
    <message>
        <source>Internal note by %1, %2</source>
        <translation>%1 का अंदरूनी नोट, %2</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>नोट मिटाएँ</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>अंदरूनी नोट</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote in a group, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The customer may be called</source>
        <translation>ग्राहक को कॉल किया जा सकता है</translation>
    </message>
    <message>
        <source>The customer doesn’t want to be called</source>
        <translation>ग्राहक नहीं चाहता कि उसे कॉल किया जाए</translation>
    </message>
    <message>
        <source>The customer has a new WhatsApp ID</source>
        <translation>ग्राहक की नई WhatsApp ID है</translation>
    </message>
    <message>
        <source>The customer has a new phone number</source>
        <translation>ग्राहक का नया फ़ोन नंबर है</translation>
    </message>
    <message>
        <source>The customer’s security code changed</source>
        <translation>ग्राहक का सुरक्षा कोड बदल गया</translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationActions</name>
    <message>
        <source>Pin or unpin the conversation</source>
        <translation>बातचीत पिन या अनपिन करें</translation>
    </message>
    <message>
        <source>Mute or unmute the conversation</source>
        <translation>बातचीत म्यूट या अनम्यूट करें</translation>
    </message>
    <message>
        <source>Archive or unarchive the conversation</source>
        <translation>बातचीत आर्काइव करें या वापस लाएँ</translation>
    </message>
    <message>
        <source>Snooze the conversation</source>
        <translation>बातचीत बाद के लिए टालें</translation>
    </message>
    <message>
        <source>Remind me of the conversation</source>
        <translation>मुझे बातचीत की याद दिलाएँ</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>अनपिन करें</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>सबसे ऊपर पिन करें</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>आर्काइव से वापस लाएँ</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>आर्काइव करें</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>अनम्यूट करें</translation>
    </message>
    <message>
        <source>&amp;Mute notifications</source>
        <translation>नोटिफ़िकेशन म्यूट करें</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>8 घंटे के लिए</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>1 हफ़्ते के लिए</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>Stop &amp;snoozing</source>
        <translation>टालना बंद करें</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>बाद के लिए टालें</translation>
    </message>
    <message>
        <source>Remove the remi&amp;nder</source>
        <translation>रिमाइंडर हटाएँ</translation>
    </message>
    <message>
        <source>Remi&amp;nd me</source>
        <translation>मुझे याद दिलाएँ</translation>
    </message>
    <message>
        <source>You will be reminded %1.</source>
        <translation>आपको %1 याद दिलाया जाएगा।</translation>
    </message>
    <message>
        <source>Reminder removed.</source>
        <translation>रिमाइंडर हटाया गया।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) pinned.</source>
        <translation>
            <numerusform>%Ln बातचीत पिन की गई।</numerusform>
            <numerusform>%Ln बातचीत पिन की गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) unpinned.</source>
        <translation>
            <numerusform>%Ln बातचीत अनपिन की गई।</numerusform>
            <numerusform>%Ln बातचीत अनपिन की गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) muted.</source>
        <translation>
            <numerusform>%Ln बातचीत म्यूट की गई।</numerusform>
            <numerusform>%Ln बातचीत म्यूट की गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) unmuted.</source>
        <translation>
            <numerusform>%Ln बातचीत अनम्यूट की गई।</numerusform>
            <numerusform>%Ln बातचीत अनम्यूट की गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) archived.</source>
        <translation>
            <numerusform>%Ln बातचीत आर्काइव की गई।</numerusform>
            <numerusform>%Ln बातचीत आर्काइव की गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) back in the list.</source>
        <translation>
            <numerusform>%Ln बातचीत सूची में वापस।</numerusform>
            <numerusform>%Ln बातचीत सूची में वापस।</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>%1 तक टाली गई।</translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationDelegate</name>
    <message>
        <source>Draft:</source>
        <translation>ड्राफ़्ट:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln नहीं पढ़ा</numerusform>
            <numerusform>%Ln नहीं पढ़े</numerusform>
        </translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>बिना पढ़ा मार्क किया गया</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>ड्राफ़्ट: %1</translation>
    </message>
    <message>
        <source>%1 left to reply</source>
        <translation>जवाब देने के लिए %1 बाकी</translation>
    </message>
    <message>
        <source>replies need a template</source>
        <translation>जवाब के लिए टेम्प्लेट चाहिए</translation>
    </message>
    <message>
        <source>no replies from here</source>
        <translation>यहाँ से जवाब नहीं</translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationList</name>
    <message>
        <source>No customer found</source>
        <translation>कोई ग्राहक नहीं मिला</translation>
    </message>
    <message>
        <source>No name or number matches your search. Check the spelling, or clear the search.</source>
        <translation>आपकी खोज से कोई नाम या नंबर मेल नहीं खाता। स्पेलिंग देखें, या खोज हटाएँ।</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>ग्राहक खोजें</translation>
    </message>
    <message>
        <source>Search customers by name or number</source>
        <translation>नाम या नंबर से ग्राहक खोजें</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Delete the conversation</source>
        <translation>बातचीत डिलीट करें</translation>
    </message>
    <message>
        <source>Search customers and messages</source>
        <translation>ग्राहक और मैसेज खोजें</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>नई बातचीत</translation>
    </message>
</context>
<context>
    <name>shoptalk::CostLine</name>
    <message numerus="yes">
        <source>The next message is free: %Ln free message(s) left this month.</source>
        <translation>
            <numerusform>अगला मैसेज मुफ़्त है: इस महीने %Ln मुफ़्त मैसेज बाकी है।</numerusform>
            <numerusform>अगला मैसेज मुफ़्त है: इस महीने %Ln मुफ़्त मैसेज बाकी हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The next message is free.</source>
        <translation>अगला मैसेज मुफ़्त है।</translation>
    </message>
    <message>
        <source>The next message is free until %1, because this customer came from an ad.</source>
        <translation>अगला मैसेज %1 तक मुफ़्त है, क्योंकि यह ग्राहक विज्ञापन से आया है।</translation>
    </message>
    <message>
        <source>The next message costs %1.</source>
        <translation>अगले मैसेज की कीमत %1 है।</translation>
    </message>
    <message>
        <source>WhatsApp charges for the next message. The price is not set.</source>
        <translation>WhatsApp अगले मैसेज का शुल्क लेता है। कीमत सेट नहीं है।</translation>
    </message>
    <message>
        <source>Enter prices</source>
        <translation>कीमतें डालें</translation>
    </message>
    <message>
        <source>The next message is free until %1, because the reply window is open.</source>
        <translation>अगला मैसेज %1 तक मुफ़्त है, क्योंकि जवाब विंडो खुली है।</translation>
    </message>
</context>
<context>
    <name>shoptalk::CrashDialog</name>
    <message>
        <source>Shoptalk ended unexpectedly</source>
        <translation>Shoptalk अचानक बंद हो गया</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>डिलीट करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Your messages are safe. This report says where in the program it happened. It has no names, numbers or messages in it, and it stays on this computer: Shoptalk sends it to nobody. If you ask for help, you can copy it.</source>
        <translation>आपके मैसेज सुरक्षित हैं। यह रिपोर्ट बताती है कि प्रोग्राम में यह कहाँ हुआ। इसमें कोई नाम, नंबर या मैसेज नहीं है, और यह इसी कंप्यूटर पर रहती है: Shoptalk इसे किसी को नहीं भेजता। मदद माँगते समय आप इसे कॉपी कर सकते हैं।</translation>
    </message>
</context>
<context>
    <name>shoptalk::CropDialog</name>
    <message>
        <source>Crop the picture</source>
        <translation>फ़ोटो क्रॉप करें</translation>
    </message>
    <message>
        <source>Move the frame with the mouse or the arrow keys. Resize it with its corners, or with plus and minus.</source>
        <translation>फ़्रेम को माउस या तीर वाली कुंजियों से खिसकाएँ। उसके कोनों से, या प्लस और माइनस से उसका साइज़ बदलें।</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>प्रीव्यू</translation>
    </message>
    <message>
        <source>This is what customers see.</source>
        <translation>ग्राहकों को यही दिखता है।</translation>
    </message>
    <message>
        <source>Size of the frame</source>
        <translation>फ़्रेम का साइज़</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>यह फ़ोटो इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::CropFrame</name>
    <message>
        <source>Part of the picture that customers see</source>
        <translation>फ़ोटो का वह हिस्सा जो ग्राहकों को दिखता है</translation>
    </message>
    <message>
        <source>The arrow keys move the frame (with Shift, by one pixel). Plus and minus resize it.</source>
        <translation>तीर वाली कुंजियाँ फ़्रेम को खिसकाती हैं (Shift के साथ, एक पिक्सेल)। प्लस और माइनस उसका साइज़ बदलते हैं।</translation>
    </message>
</context>
<context>
    <name>shoptalk::Customer</name>
    <message>
        <source>Group</source>
        <translation>ग्रुप</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerActions</name>
    <message>
        <source>Name changed.</source>
        <translation>नाम बदला गया।</translation>
    </message>
    <message>
        <source>This customer gets no more marketing messages.</source>
        <translation>इस ग्राहक को अब मार्केटिंग मैसेज नहीं मिलते।</translation>
    </message>
    <message>
        <source>This customer gets marketing messages again.</source>
        <translation>इस ग्राहक को फिर से मार्केटिंग मैसेज मिलते हैं।</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerFilter</name>
    <message>
        <source>Search every customer’s messages</source>
        <translation>सभी ग्राहकों के मैसेज में खोजें</translation>
    </message>
    <message>
        <source>Customer to search for</source>
        <translation>जिस ग्राहक के मैसेज खोजने हैं</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>नाम या फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a customer’s name and number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>ग्राहक: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerNotices</name>
    <message>
        <source>New message</source>
        <translation>नया मैसेज</translation>
    </message>
    <message>
        <source>A customer wrote. Open Shoptalk to read it.</source>
        <translation>एक ग्राहक ने लिखा है। पढ़ने के लिए Shoptalk खोलें।</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) wrote</source>
        <translation>
            <numerusform>%Ln ग्राहक ने लिखा है</numerusform>
            <numerusform>%Ln ग्राहकों ने लिखा है</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Shoptalk to read their messages.</source>
        <translation>उनके मैसेज पढ़ने के लिए Shoptalk खोलें।</translation>
    </message>
    <message>
        <source>Shoptalk</source>
        <translation>Shoptalk</translation>
    </message>
    <message>
        <source>This is how Shoptalk tells you about a new message.</source>
        <translation>Shoptalk आपको नए मैसेज के बारे में इस तरह बताता है।</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who wrote, and to which number of the shop</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) are back</source>
        <translation>
            <numerusform>%Ln बातचीत वापस आ गई</numerusform>
            <numerusform>%Ln बातचीत वापस आ गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked to be reminded of them. Open Shoptalk to see them.</source>
        <translation>आपने इनकी याद दिलाने को कहा था। देखने के लिए Shoptalk खोलें।</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>रिमाइंडर: %1</translation>
    </message>
    <message>
        <source>Back from snooze: %1</source>
        <translation>टालने के बाद वापस: %1</translation>
    </message>
    <message>
        <source>You asked to be reminded.</source>
        <translation>आपने याद दिलाने को कहा था।</translation>
    </message>
    <message>
        <source>You snoozed this conversation until now.</source>
        <translation>आपने यह बातचीत अब तक के लिए टाली थी।</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>रिमाइंडर</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>टालने के बाद वापस</translation>
    </message>
    <message>
        <source>You asked to be reminded of a conversation. Open Shoptalk to see it.</source>
        <translation>आपने एक बातचीत की याद दिलाने को कहा था। देखने के लिए Shoptalk खोलें।</translation>
    </message>
    <message>
        <source>You snoozed a conversation until now. Open Shoptalk to see it.</source>
        <translation>आपने एक बातचीत अब तक के लिए टाली थी। देखने के लिए Shoptalk खोलें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerPane</name>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Marketing messages</source>
        <translation>मार्केटिंग मैसेज</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>इन्हें सौंपी गई</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>अंदरूनी नोट</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Blocked since %1.</source>
        <translation>%1 से ब्लॉक है।</translation>
    </message>
    <message>
        <source>Only with a template, until this customer writes again.</source>
        <translation>केवल टेम्पलेट से, जब तक यह ग्राहक फिर मैसेज न भेजे।</translation>
    </message>
    <message>
        <source>Until %1 (%2 left).</source>
        <translation>%1 तक (%2 बाकी)।</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>This customer wants no more of them.</source>
        <translation>यह ग्राहक इन्हें और नहीं चाहता।</translation>
    </message>
    <message>
        <source>Not stopped by this customer.</source>
        <translation>इस ग्राहक ने इन्हें नहीं रोका है।</translation>
    </message>
    <message>
        <source>Send them again</source>
        <translation>फिर भेजें</translation>
    </message>
    <message>
        <source>Stop them</source>
        <translation>भेजना रोकें</translation>
    </message>
    <message>
        <source>Send marketing messages to this customer again</source>
        <translation>इस ग्राहक को फिर मार्केटिंग मैसेज भेजें</translation>
    </message>
    <message>
        <source>Stop marketing messages to this customer</source>
        <translation>इस ग्राहक को मार्केटिंग मैसेज भेजना रोकें</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation>अभी कोई मैसेज नहीं।</translation>
    </message>
    <message>
        <source>First message on %1.
%2 received, %3 sent.</source>
        <translation>पहला मैसेज %1 को।
%2 मिले, %3 भेजे गए।</translation>
    </message>
    <message>
        <source>Starred messages</source>
        <translation>स्टार किए गए मैसेज</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Only in the WhatsApp app on your phone.</source>
        <translation>सिर्फ़ आपके फ़ोन के WhatsApp ऐप में।</translation>
    </message>
    <message>
        <source>Groups get none.</source>
        <translation>ग्रुप को ये नहीं मिलते।</translation>
    </message>
    <message>
        <source>Change labels</source>
        <translation>लेबल बदलें</translation>
    </message>
    <message>
        <source>Add an internal note</source>
        <translation>अंदरूनी नोट जोड़ें</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>एडिट करें…</translation>
    </message>
    <message>
        <source>Show in the &amp;chat</source>
        <translation>चैट में दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>डिलीट करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::DashboardController</name>
    <message>
        <source>&amp;Dashboard</source>
        <translation>डैशबोर्ड</translation>
    </message>
</context>
<context>
    <name>shoptalk::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>डैशबोर्ड</translation>
    </message>
    <message>
        <source>The figures could not be read from this computer’s disk. What is shown may be old.</source>
        <translation>इस कंप्यूटर की डिस्क से आँकड़े नहीं पढ़े जा सके। जो दिख रहा है, वह पुराना हो सकता है।</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 के नाम से सेव किया गया</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the disk is not full, or choose another folder.</source>
        <translation>%1 नहीं लिखा जा सका। दूसरा फ़ोल्डर चुनें, और देखें कि डिस्क भरी हुई तो नहीं है।</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>वापस जाएँ</translation>
    </message>
    <message>
        <source>Show charts as tables</source>
        <translation>चार्ट को तालिका के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Close the dashboard</source>
        <translation>डैशबोर्ड बंद करें</translation>
    </message>
    <message>
        <source>Show all charts as tables</source>
        <translation>सभी चार्ट को तालिका के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Save all figures</source>
        <translation>सभी आँकड़े सेव करें</translation>
    </message>
    <message>
        <source>Save all as &amp;table (CSV)…</source>
        <translation>सब तालिका के रूप में सेव करें (CSV)…</translation>
    </message>
    <message>
        <source>Save all as &amp;picture (PNG)…</source>
        <translation>सब इमेज के रूप में सेव करें (PNG)…</translation>
    </message>
    <message>
        <source>Reading the figures</source>
        <translation>आँकड़े पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>यह मैसेज बंद करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::DashboardTiles</name>
    <message>
        <source>Received</source>
        <translation>मिले</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजे गए</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>डिलीवर हुए</translation>
    </message>
    <message>
        <source>Usual reply time</source>
        <translation>जवाब देने का आम समय</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>खुली बातचीत</translation>
    </message>
    <message>
        <source>Free messages left this month</source>
        <translation>इस महीने बचे मुफ़्त मैसेज</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::DatePopup</name>
    <message>
        <source>Jump to a date</source>
        <translation>किसी तारीख पर जाएँ</translation>
    </message>
    <message>
        <source>Day. Days with messages are bold</source>
        <translation>दिन। जिन दिनों में मैसेज हैं, वे बोल्ड हैं</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>पिछला महीना</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>अगला महीना</translation>
    </message>
    <message>
        <source>%1, with messages</source>
        <translation>%1, इसमें मैसेज हैं</translation>
    </message>
</context>
<context>
    <name>shoptalk::Dates</name>
    <message>
        <source>Yesterday</source>
        <translation>बीता कल</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 घं॰</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मि॰</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 घं॰ %2 मि॰</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 दिन %2 घं॰</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 दिन</translation>
    </message>
</context>
<context>
    <name>shoptalk::DeletedPage</name>
    <message>
        <source>Recently deleted</source>
        <translation>हाल ही में डिलीट की गई</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s). Deleted on %1. Can be restored until %2.</source>
        <translation>
            <numerusform>%Ln मैसेज। %1 को डिलीट की गई। %2 तक रीस्टोर की जा सकती है।</numerusform>
            <numerusform>%Ln मैसेज। %1 को डिलीट की गई। %2 तक रीस्टोर की जा सकती है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>रीस्टोर करें</translation>
    </message>
    <message>
        <source>Restore the conversation with %1</source>
        <translation>%1 के साथ की बातचीत रीस्टोर करें</translation>
    </message>
    <message>
        <source>The conversation with %1 is back in the inbox.</source>
        <translation>%1 के साथ की बातचीत इनबॉक्स में वापस आ गई है।</translation>
    </message>
    <message>
        <source>The conversation with %1 could not be restored. Check that the disk is not full, then try again.</source>
        <translation>%1 के साथ की बातचीत रीस्टोर नहीं हो सकी। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deleted in the last %Ln day(s). You can restore deleted conversations and broadcasts here.</source>
        <translation>
            <numerusform>पिछले %Ln दिन में कुछ डिलीट नहीं किया गया। डिलीट की गई बातचीत और ब्रॉडकास्ट आप यहाँ रीस्टोर कर सकते हैं।</numerusform>
            <numerusform>पिछले %Ln दिनों में कुछ डिलीट नहीं किया गया। डिलीट की गई बातचीत और ब्रॉडकास्ट आप यहाँ रीस्टोर कर सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>What was deleted could not be loaded. Try again later.</source>
        <translation>जो डिलीट किया गया वह लोड नहीं हो सका। बाद में दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Broadcast without a name</source>
        <translation>बिना नाम का ब्रॉडकास्ट</translation>
    </message>
    <message>
        <source>Draft of a broadcast. Deleted on %1. Can be restored until %2.</source>
        <translation>ब्रॉडकास्ट का ड्राफ़्ट। %1 को डिलीट किया गया। %2 तक रीस्टोर किया जा सकता है।</translation>
    </message>
    <message numerus="yes">
        <source>Broadcast to %Ln people. Deleted on %1. Can be restored until %2.</source>
        <translation>
            <numerusform>%Ln व्यक्ति के लिए ब्रॉडकास्ट। %1 को डिलीट किया गया। %2 तक रीस्टोर किया जा सकता है।</numerusform>
            <numerusform>%Ln लोगों के लिए ब्रॉडकास्ट। %1 को डिलीट किया गया। %2 तक रीस्टोर किया जा सकता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the broadcast %1</source>
        <translation>ब्रॉडकास्ट %1 रीस्टोर करें</translation>
    </message>
    <message>
        <source>%1 is back in the list of broadcasts.</source>
        <translation>%1 ब्रॉडकास्ट की सूची में वापस आ गया है।</translation>
    </message>
    <message>
        <source>%1 could not be restored. Check that the disk is not full, then try again.</source>
        <translation>%1 रीस्टोर नहीं हो सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Restore the broadcast without a name</source>
        <translation>बिना नाम का ब्रॉडकास्ट रीस्टोर करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::DesktopController</name>
    <message>
        <source>Shoptalk keeps running</source>
        <translation>Shoptalk चलता रहेगा</translation>
    </message>
    <message>
        <source>Shoptalk keeps running in the tray, next to the clock, so that you hear when a customer writes. Click its icon to get the window back.</source>
        <translation>Shoptalk घड़ी के पास, सिस्टम ट्रे में चलता रहेगा, ताकि ग्राहक के लिखने पर आपको पता चले। विंडो वापस पाने के लिए उसके आइकन पर क्लिक करें।</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>चालू रखें</translation>
    </message>
    <message>
        <source>&amp;Quit Shoptalk</source>
        <translation>Shoptalk बंद करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::DesktopsPage</name>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Computers of this shop</source>
        <translation>इस दुकान के कंप्यूटर</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>कंप्यूटर</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>This computer. Paired since %1.</source>
        <translation>यह कंप्यूटर। %1 से पेयर है।</translation>
    </message>
    <message>
        <source>Paired since %1. Never online since.</source>
        <translation>%1 से पेयर है। तब से कभी ऑनलाइन नहीं हुआ।</translation>
    </message>
    <message>
        <source>Paired since %1. Online now.</source>
        <translation>%1 से पेयर है। अभी ऑनलाइन है।</translation>
    </message>
    <message>
        <source>Paired since %1. Last online %2.</source>
        <translation>%1 से पेयर है। पिछली बार ऑनलाइन: %2।</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 को हटाएँ</translation>
    </message>
    <message>
        <source>This computer is no longer connected to your shop. Pair it again with a new code.</source>
        <translation>यह कंप्यूटर अब आपकी दुकान से कनेक्ट नहीं है। इसे नए कोड से फिर से पेयर करें।</translation>
    </message>
    <message>
        <source>Your relay (the server that receives your messages) does not answer. Check this computer’s internet connection.</source>
        <translation>आपका रिले (वह सर्वर जो आपके मैसेज लेता है) जवाब नहीं दे रहा। इस कंप्यूटर का इंटरनेट कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 को हटाएँ?</translation>
    </message>
    <message>
        <source>It no longer receives messages. The conversations already on it stay there.

If it was lost or stolen, also disconnect its account under Facebook accounts: that ends the login on all computers. Then ask the person who runs your relay (the server that receives your messages) to renew the shop’s key.</source>
        <translation>उस पर अब मैसेज नहीं आएँगे। जो बातचीत उस पर पहले से है, वह वहीं रहेगी।

अगर वह खो गया या चोरी हो गया है, तो Facebook अकाउंट में उसका अकाउंट भी डिस्कनेक्ट करें: इससे सभी कंप्यूटरों पर लॉगिन खत्म हो जाता है। फिर अपना रिले (वह सर्वर जो आपके मैसेज लेता है) चलाने वाले व्यक्ति से दुकान की कुंजी बदलने को कहें।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>shoptalk::DiscardText</name>
    <message>
        <source>What you wrote is lost.</source>
        <translation>आपने जो लिखा है, वह खो जाएगा।</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>खारिज करें</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>लिखना जारी रखें</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>बदलाव खारिज करें?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>बदलाव खारिज करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::DoNotDisturbMenu</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>परेशान न करें</translation>
    </message>
    <message>
        <source>Turn &amp;off do not disturb</source>
        <translation>“परेशान न करें” बंद करें</translation>
    </message>
    <message>
        <source>Do not disturb for 1 &amp;hour</source>
        <translation>1 घंटे तक परेशान न करें</translation>
    </message>
    <message>
        <source>Do not disturb until &amp;tomorrow</source>
        <translation>कल तक परेशान न करें</translation>
    </message>
    <message>
        <source>Do not disturb until I turn &amp;it off</source>
        <translation>मेरे बंद करने तक परेशान न करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::DoctorPage</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर से जाँचें</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Checks every step between your customers’ phones and this computer, including your relay (the server that receives your messages while this computer is off). The report contains no passwords, names or messages.</source>
        <translation>यह आपके ग्राहकों के फ़ोन और इस कंप्यूटर के बीच का हर कदम जाँचता है, आपके रिले समेत (वह सर्वर जो इस कंप्यूटर के बंद रहने पर आपके मैसेज लेता है)। रिपोर्ट में पासवर्ड, नाम या मैसेज नहीं होते।</translation>
    </message>
    <message>
        <source>Your relay keeps messages, but fetches no photos or other files: it cannot log in to your WhatsApp account. Shoptalk downloads them itself, first of all when it starts. WhatsApp deletes them after 7 days, so do not leave every computer off for a week.</source>
        <translation>आपका रिले मैसेज रखता है, पर फ़ोटो या दूसरी फ़ाइलें नहीं लाता: वह आपके WhatsApp अकाउंट में लॉग इन नहीं कर सकता। Shoptalk उन्हें खुद डाउनलोड करता है, शुरू होते ही सबसे पहले। WhatsApp उन्हें 7 दिन बाद डिलीट कर देता है, इसलिए सभी कंप्यूटरों को एक हफ़्ते तक बंद न रखें।</translation>
    </message>
    <message>
        <source>Connection doctor</source>
        <translation>कनेक्शन डॉक्टर</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Everything is working.</source>
        <translation>सब कुछ ठीक चल रहा है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) to fix.</source>
        <translation>
            <numerusform>%Ln समस्या ठीक करनी है।</numerusform>
            <numerusform>%Ln समस्याएँ ठीक करनी हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::DoctorText</name>
    <message>
        <source>Keychain</source>
        <translation>कीचेन</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>रिले</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>पेयरिंग</translation>
    </message>
    <message>
        <source>Message history</source>
        <translation>मैसेज का इतिहास</translation>
    </message>
    <message>
        <source>Facebook login</source>
        <translation>Facebook लॉगिन</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>अनुमतियाँ</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>New messages from WhatsApp</source>
        <translation>WhatsApp से नए मैसेज</translation>
    </message>
    <message>
        <source>Delivery address at WhatsApp</source>
        <translation>WhatsApp में डिलीवरी का पता</translation>
    </message>
    <message>
        <source>Public address of the relay</source>
        <translation>रिले का सार्वजनिक पता</translation>
    </message>
    <message numerus="yes">
        <source>Valid for %Ln more day(s).</source>
        <translation>
            <numerusform>%Ln दिन और मान्य।</numerusform>
            <numerusform>%Ln दिन और मान्य।</numerusform>
        </translation>
    </message>
    <message>
        <source>Working.</source>
        <translation>चल रहा है।</translation>
    </message>
    <message>
        <source>The database is damaged. Restore your last backup on the Backup page.</source>
        <translation>डेटाबेस खराब है। बैकअप पेज पर अपना पिछला बैकअप रीस्टोर करें।</translation>
    </message>
    <message>
        <source>This computer is not paired with a relay yet.</source>
        <translation>यह कंप्यूटर अभी किसी रिले के साथ पेयर नहीं है।</translation>
    </message>
    <message>
        <source>The relay does not answer. Check this computer’s internet connection. If other pages open, tell the person who runs your relay.</source>
        <translation>रिले जवाब नहीं दे रहा। इस कंप्यूटर का इंटरनेट कनेक्शन जाँचें। अगर दूसरे पेज खुलते हैं, तो अपना रिले चलाने वाले व्यक्ति को बताएँ।</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) off. Set the date and time to automatic in the system’s settings.</source>
        <translation>
            <numerusform>इस कंप्यूटर की घड़ी %Ln सेकंड गलत है। सिस्टम की सेटिंग में तारीख और समय को ऑटोमैटिक पर सेट करें।</numerusform>
            <numerusform>इस कंप्यूटर की घड़ी %Ln सेकंड गलत है। सिस्टम की सेटिंग में तारीख और समय को ऑटोमैटिक पर सेट करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay no longer knows this computer. Pair it again with a new code.</source>
        <translation>रिले अब इस कंप्यूटर को नहीं पहचानता। इसे नए कोड से फिर से पेयर करें।</translation>
    </message>
    <message>
        <source>Your relay does not receive messages for this number.</source>
        <translation>आपका रिले इस नंबर के मैसेज नहीं लेता।</translation>
    </message>
    <message>
        <source>The saved pairing can’t be opened any more. Pair this computer again with a new code.</source>
        <translation>सेव की गई पेयरिंग अब नहीं खुल सकती। इस कंप्यूटर को नए कोड से फिर से पेयर करें।</translation>
    </message>
    <message>
        <source>The key to your data is not in this computer’s keychain (the system’s safe place for passwords). The keychain is locked, or the key was removed. Unlock the keychain and save the key again before you close Shoptalk. Otherwise your logins can’t be opened any more.</source>
        <translation>आपके डेटा की कुंजी इस कंप्यूटर की कीचेन (सिस्टम में पासवर्ड रखने की सुरक्षित जगह) में नहीं है। कीचेन लॉक है, या कुंजी हटा दी गई है। Shoptalk बंद करने से पहले कीचेन अनलॉक करें और कुंजी फिर से सेव करें। वरना आपके लॉगिन बाद में नहीं खुल पाएँगे।</translation>
    </message>
    <message>
        <source>The key to your data could not be opened. Restart Shoptalk.</source>
        <translation>आपके डेटा की कुंजी नहीं खुल सकी। Shoptalk को दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>Some messages can’t be recovered, because this computer was off longer than the relay keeps messages. Look for them on the phone.</source>
        <translation>कुछ मैसेज वापस नहीं मिल सकते, क्योंकि यह कंप्यूटर उससे ज़्यादा समय तक बंद था जितने समय रिले मैसेज रखता है। उन्हें फ़ोन पर देखें।</translation>
    </message>
    <message>
        <source>The relay was reset to an earlier state, so some messages may be missing here. Look for them on the phone, and tell the person who runs your relay.</source>
        <translation>रिले को पहले की किसी स्थिति पर रीसेट किया गया, इसलिए यहाँ कुछ मैसेज गायब हो सकते हैं। उन्हें फ़ोन पर देखें, और अपना रिले चलाने वाले व्यक्ति को बताएँ।</translation>
    </message>
    <message>
        <source>The relay has lost some messages. Look for them on the phone, and tell the person who runs your relay.</source>
        <translation>रिले से कुछ मैसेज खो गए हैं। उन्हें फ़ोन पर देखें, और अपना रिले चलाने वाले व्यक्ति को बताएँ।</translation>
    </message>
    <message>
        <source>Nobody is logged in here any more.</source>
        <translation>यहाँ अब कोई लॉग इन नहीं है।</translation>
    </message>
    <message>
        <source>Facebook could not be reached. Try again in a few minutes.</source>
        <translation>Facebook तक नहीं पहुँचा जा सका। कुछ मिनट बाद दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>This number no longer belongs to the account. Choose another one under Facebook accounts, Add numbers.</source>
        <translation>यह नंबर अब इस अकाउंट का नहीं है। Facebook अकाउंट, नंबर जोड़ें में दूसरा चुनें।</translation>
    </message>
    <message>
        <source>WhatsApp does not let this number send messages at the moment. See why in WhatsApp Manager.</source>
        <translation>WhatsApp फ़िलहाल इस नंबर को मैसेज नहीं भेजने दे रहा। वजह WhatsApp मैनेजर में देखें।</translation>
    </message>
    <message>
        <source>WhatsApp is not sending new messages to Shoptalk.</source>
        <translation>WhatsApp, Shoptalk को नए मैसेज नहीं भेज रहा है।</translation>
    </message>
    <message>
        <source>WhatsApp delivers your messages to a different address.</source>
        <translation>WhatsApp आपके मैसेज किसी दूसरे पते पर डिलीवर करता है।</translation>
    </message>
    <message>
        <source>WhatsApp delivers this number’s messages to a different address. Tell the person who runs your relay: the address is set in Meta’s App Dashboard.</source>
        <translation>WhatsApp इस नंबर के मैसेज किसी दूसरे पते पर डिलीवर करता है। अपना रिले चलाने वाले व्यक्ति को बताएँ: पता Meta के ऐप डैशबोर्ड में सेट होता है।</translation>
    </message>
    <message>
        <source>The public address does not lead to this relay. Tell the person who runs your relay: its address or certificate may have changed.</source>
        <translation>सार्वजनिक पता इस रिले तक नहीं पहुँचता। अपना रिले चलाने वाले व्यक्ति को बताएँ: उसका पता या सर्टिफ़िकेट बदल गया हो सकता है।</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>फिर से कनेक्ट करें</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>फिर से पेयर करें</translation>
    </message>
    <message>
        <source>Save the key again</source>
        <translation>कुंजी फिर से सेव करें</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>दोबारा कनेक्ट करें</translation>
    </message>
    <message>
        <source>Not checked: fix the problem above first.</source>
        <translation>जाँच नहीं हुई: पहले ऊपर वाली समस्या ठीक करें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::DoneStep</name>
    <message>
        <source>Open the inbox</source>
        <translation>इनबॉक्स खोलें</translation>
    </message>
    <message>
        <source>%1 · main number</source>
        <translation>%1 · मुख्य नंबर</translation>
    </message>
    <message>
        <source>You are connected</source>
        <translation>आप कनेक्ट हो गए हैं</translation>
    </message>
    <message>
        <source>From now on, new messages appear automatically. Messages that arrive while this computer is off are waiting for you when you come back.</source>
        <translation>अब से नए मैसेज अपने-आप दिखेंगे। जो मैसेज इस कंप्यूटर के बंद रहने पर आएँगे, वे आपके लौटने पर आपको मिलेंगे।</translation>
    </message>
</context>
<context>
    <name>shoptalk::EditBar</name>
    <message>
        <source>Stop editing this message</source>
        <translation>इस मैसेज को एडिट करना बंद करें</translation>
    </message>
    <message>
        <source>Editing a message that was not sent</source>
        <translation>न भेजे गए मैसेज को एडिट कर रहे हैं</translation>
    </message>
</context>
<context>
    <name>shoptalk::Emoji</name>
    <message>
        <source>Thumbs up</source>
        <translation>थम्स अप</translation>
    </message>
    <message>
        <source>Red heart</source>
        <translation>लाल दिल</translation>
    </message>
    <message>
        <source>Tears of joy</source>
        <translation>खुशी के आँसू</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>हैरान</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>रोना</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>धन्यवाद</translation>
    </message>
    <message>
        <source>Grinning</source>
        <translation>खिलखिलाहट</translation>
    </message>
    <message>
        <source>Smiling</source>
        <translation>मुस्कान</translation>
    </message>
    <message>
        <source>Heart eyes</source>
        <translation>आँखों में दिल</translation>
    </message>
    <message>
        <source>Smiling with hearts</source>
        <translation>दिलों के साथ मुस्कान</translation>
    </message>
    <message>
        <source>Winking</source>
        <translation>आँख मारना</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>सोच में</translation>
    </message>
    <message>
        <source>Laughing with sweat</source>
        <translation>पसीने के साथ हँसी</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>धूप का चश्मा</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>उदास</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>गुस्सा</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>हाथ मिलाना</translation>
    </message>
    <message>
        <source>Clapping</source>
        <translation>ताली</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <translation>उठे हुए हाथ</translation>
    </message>
    <message>
        <source>OK hand</source>
        <translation>ओके का इशारा</translation>
    </message>
    <message>
        <source>Strong arm</source>
        <translation>मज़बूत बाँह</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>थम्स डाउन</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>पार्टी</translation>
    </message>
    <message>
        <source>Birthday cake</source>
        <translation>बर्थडे केक</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>तोहफ़ा</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>गुलाब</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>तारा</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>आग</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Hundred points</source>
        <translation>सौ अंक</translation>
    </message>
    <message>
        <source>Green heart</source>
        <translation>हरा दिल</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>पार्सल</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>रास्ते में</translation>
    </message>
</context>
<context>
    <name>shoptalk::EmojiCompletion</name>
    <message>
        <source>Matching emoji</source>
        <translation>मिलते-जुलते इमोजी</translation>
    </message>
</context>
<context>
    <name>shoptalk::EmojiPicker</name>
    <message>
        <source>Faces</source>
        <translation>चेहरे</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>जानवर और प्रकृति</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>खाना-पीना</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>यात्रा और जगहें</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>गतिविधियाँ</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>चीज़ें</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>चिह्न</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>झंडे</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>इमोजी</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>इमोजी खोजें</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>हाल में इस्तेमाल किए गए</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>पीला</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>गोरी त्वचा</translation>
    </message>
    <message>
        <source>Medium-light skin</source>
        <translation>हल्की गोरी त्वचा</translation>
    </message>
    <message>
        <source>Medium skin</source>
        <translation>गेहुँआ त्वचा</translation>
    </message>
    <message>
        <source>Medium-dark skin</source>
        <translation>हल्की साँवली त्वचा</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>साँवली त्वचा</translation>
    </message>
    <message>
        <source>The emoji you use appear here.</source>
        <translation>आप जो इमोजी इस्तेमाल करते हैं, वे यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>No emoji found. Try another word.</source>
        <translation>कोई इमोजी नहीं मिला। दूसरा शब्द आज़माएँ।</translation>
    </message>
</context>
<context>
    <name>shoptalk::EmptyInbox</name>
    <message>
        <source>No conversations yet</source>
        <translation>अभी कोई बातचीत नहीं है</translation>
    </message>
    <message>
        <source>When a customer writes to your number, the conversation appears here.</source>
        <translation>जब कोई ग्राहक आपके नंबर पर लिखता है, तो बातचीत यहाँ दिखती है।</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>अभी आज़माएँ</translation>
    </message>
    <message>
        <source>Send a WhatsApp message to your number from another phone, and answer it here.</source>
        <translation>किसी दूसरे फ़ोन से अपने नंबर पर WhatsApp मैसेज भेजें, और यहाँ जवाब दें।</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>और जानें</translation>
    </message>
    <message>
        <source>The guide is in the menu Help.</source>
        <translation>गाइड “सहायता” मेन्यू में है।</translation>
    </message>
    <message>
        <source>Press %1 for the guide.</source>
        <translation>गाइड के लिए %1 दबाएँ।</translation>
    </message>
    <message>
        <source>It also shows how to practise with a made-up shop.</source>
        <translation>उसमें यह भी है कि बनावटी दुकान के साथ अभ्यास कैसे करें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExampleEdits</name>
    <message>
        <source>Example for %1</source>
        <translation>%1 का उदाहरण</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExplainStep</name>
    <message>
        <source>Continue with Facebook</source>
        <translation>Facebook से जारी रखें</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>विंडो दिखाएँ</translation>
    </message>
    <message>
        <source>Read and send your WhatsApp messages</source>
        <translation>अपने WhatsApp मैसेज पढ़ना और भेजना</translation>
    </message>
    <message>
        <source>Shoptalk shows you your customers’ messages and sends your replies.</source>
        <translation>Shoptalk आपको ग्राहकों के मैसेज दिखाता है और आपके जवाब भेजता है।</translation>
    </message>
    <message>
        <source>See and set up your WhatsApp Business account</source>
        <translation>अपना WhatsApp Business अकाउंट देखना और सेट अप करना</translation>
    </message>
    <message>
        <source>Its numbers, profile, message templates and statistics.</source>
        <translation>उसके नंबर, प्रोफ़ाइल, मैसेज टेम्प्लेट और आँकड़े।</translation>
    </message>
    <message>
        <source>See which businesses you manage</source>
        <translation>देखना कि आप कौन-से बिज़नेस मैनेज करते हैं</translation>
    </message>
    <message>
        <source>You choose the right one from a list.</source>
        <translation>आप सूची में से सही वाला चुनते हैं।</translation>
    </message>
    <message>
        <source>What Shoptalk never does</source>
        <translation>Shoptalk क्या कभी नहीं करता</translation>
    </message>
    <message>
        <source>It never posts anything, never reads your private chats or your feed, and never sees your password. You enter that at Facebook.</source>
        <translation>यह कभी कुछ पोस्ट नहीं करता, कभी आपकी निजी चैट या फ़ीड नहीं पढ़ता, और कभी आपका पासवर्ड नहीं देखता। वह आप Facebook पर डालते हैं।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>मेरा ब्राउज़र इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Set up a new number</source>
        <translation>नया नंबर सेट अप करें</translation>
    </message>
    <message>
        <source>Meta’s own sign-up opens in your browser. You can create an account there, or bring the number from your WhatsApp Business app.</source>
        <translation>Meta का अपना साइन-अप आपके ब्राउज़र में खुलता है। आप वहाँ अकाउंट बना सकते हैं, या अपने WhatsApp Business ऐप का नंबर ला सकते हैं।</translation>
    </message>
    <message>
        <source>I have a system user token</source>
        <translation>मेरे पास सिस्टम यूज़र टोकन है</translation>
    </message>
    <message>
        <source>This page continues automatically when you are done there.</source>
        <translation>जब आप वहाँ पूरा कर लेंगे, तो यह पेज अपने-आप आगे बढ़ जाएगा।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Paste a new token</source>
        <translation>नया टोकन पेस्ट करें</translation>
    </message>
    <message>
        <source>%1 was connected with a system user token. Generate a new one for the same system user in Meta’s business settings.</source>
        <translation>%1 को सिस्टम यूज़र टोकन से कनेक्ट किया गया था। Meta की बिज़नेस सेटिंग में उसी सिस्टम यूज़र के लिए नया टोकन बनाएँ।</translation>
    </message>
    <message>
        <source>Connect with a system user token</source>
        <translation>सिस्टम यूज़र टोकन से कनेक्ट करें</translation>
    </message>
    <message>
        <source>For businesses that have their own app at Meta. Nobody has to log in.</source>
        <translation>उन बिज़नेस के लिए जिनका Meta पर अपना ऐप है। किसी को लॉग इन नहीं करना पड़ता।</translation>
    </message>
    <message>
        <source>Finish the sign-up in your browser</source>
        <translation>अपने ब्राउज़र में साइन-अप पूरा करें</translation>
    </message>
    <message>
        <source>Meta guides you through it. Create a WhatsApp Business account and number there, or choose existing ones.</source>
        <translation>Meta आपको आगे का रास्ता बताएगा। वहाँ WhatsApp Business अकाउंट और नंबर बनाएँ, या पहले से मौजूद चुनें।</translation>
    </message>
    <message>
        <source>Finish the login in your browser</source>
        <translation>अपने ब्राउज़र में लॉगिन पूरा करें</translation>
    </message>
    <message>
        <source>Log in there with the Facebook account that manages your business.</source>
        <translation>वहाँ उस Facebook अकाउंट से लॉग इन करें जो आपका बिज़नेस मैनेज करता है।</translation>
    </message>
    <message>
        <source>Finish the login in the window that has opened</source>
        <translation>जो विंडो खुली है, उसमें लॉगिन पूरा करें</translation>
    </message>
    <message>
        <source>Log in with the Facebook account that manages your business.</source>
        <translation>उस Facebook अकाउंट से लॉग इन करें जो आपका बिज़नेस मैनेज करता है।</translation>
    </message>
    <message>
        <source>Connect again through Meta’s sign-up</source>
        <translation>Meta के साइन-अप से दोबारा कनेक्ट करें</translation>
    </message>
    <message>
        <source>You were connected as %1. Choose the same business and number there. You don’t need to create anything new.</source>
        <translation>आप %1 के रूप में कनेक्ट थे। वहाँ वही बिज़नेस और नंबर चुनें। आपको कुछ नया बनाने की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>Log in to Facebook again</source>
        <translation>Facebook में फिर से लॉग इन करें</translation>
    </message>
    <message>
        <source>You were connected as %1. Facebook will ask you to allow these three things, and nothing else:</source>
        <translation>आप %1 के रूप में कनेक्ट थे। Facebook आपसे इन तीन चीज़ों की अनुमति माँगेगा, और किसी चीज़ की नहीं:</translation>
    </message>
    <message>
        <source>This computer is paired with “%1”.</source>
        <translation>यह कंप्यूटर “%1” के साथ पेयर है।</translation>
    </message>
    <message>
        <source>Connect your Facebook account</source>
        <translation>अपना Facebook अकाउंट कनेक्ट करें</translation>
    </message>
    <message>
        <source>Facebook will ask whether you allow Shoptalk to do these three things, and nothing else:</source>
        <translation>Facebook पूछेगा कि क्या आप Shoptalk को इन तीन चीज़ों की अनुमति देते हैं, और किसी चीज़ की नहीं:</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>पेज फिर से खोलें</translation>
    </message>
    <message>
        <source>Open Meta’s sign-up</source>
        <translation>Meta का साइन-अप खोलें</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln बातचीत एक्सपोर्ट करें</numerusform>
            <numerusform>%Ln बातचीत एक्सपोर्ट करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>बातचीत एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Export the conversation with %1</source>
        <translation>%1 के साथ बातचीत एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Internal notes are left out. The exported files are not encrypted: keep them where only the right people can open them.</source>
        <translation>अंदरूनी नोट शामिल नहीं होते। एक्सपोर्ट की गई फ़ाइलें एन्क्रिप्ट नहीं होतीं: उन्हें वहाँ रखें जहाँ केवल सही लोग खोल सकें।</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>एक्सपोर्ट की प्रगति</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>रद्द हो रहा है…</translation>
    </message>
    <message>
        <source>Where to export to</source>
        <translation>कहाँ एक्सपोर्ट करना है</translation>
    </message>
    <message>
        <source>WhatsApp conversations %1</source>
        <comment>name of a folder</comment>
        <translation>WhatsApp बातचीत %1</translation>
    </message>
    <message>
        <source>%1 – WhatsApp %2</source>
        <comment>name of a folder</comment>
        <translation>%1 – WhatsApp %2</translation>
    </message>
    <message>
        <source>Choose the folder to export to.</source>
        <translation>वह फ़ोल्डर चुनें जिसमें एक्सपोर्ट करना है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln कॉन्टैक्ट %1 में सेव हुआ।</numerusform>
            <numerusform>%Ln कॉन्टैक्ट %1 में सेव हुए।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%2 में से %1 मैसेज</translation>
    </message>
    <message>
        <source>Reading the messages…</source>
        <translation>मैसेज पढ़े जा रहे हैं…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln मैसेज %1 में एक्सपोर्ट हुआ।</numerusform>
            <numerusform>%Ln मैसेज %1 में एक्सपोर्ट हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not on this computer.</source>
        <translation>
            <numerusform>%Ln फ़ाइल इस कंप्यूटर पर नहीं है।</numerusform>
            <numerusform>%Ln फ़ाइलें इस कंप्यूटर पर नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was saved.</source>
        <translation>एक्सपोर्ट रद्द हुआ। कुछ भी सेव नहीं हुआ।</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was exported. Make room or choose a folder on another disk, then try again.</source>
        <translation>डिस्क भरी है, इसलिए कुछ भी एक्सपोर्ट नहीं हुआ। जगह बनाएँ या दूसरी डिस्क पर फ़ोल्डर चुनें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing was exported, because this folder can’t be written to. Choose another one.</source>
        <translation>कुछ भी एक्सपोर्ट नहीं हुआ, क्योंकि इस फ़ोल्डर में लिखा नहीं जा सकता। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Nothing was exported, because the messages could not be read. Try again.</source>
        <translation>कुछ भी एक्सपोर्ट नहीं हुआ, क्योंकि मैसेज पढ़े नहीं जा सके। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>वेब पेज (HTML)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF डॉक्यूमेंट</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>टेबल (CSV)</translation>
    </message>
    <message>
        <source>Only the contacts (vCard)</source>
        <translation>केवल कॉन्टैक्ट (vCard)</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>सभी मैसेज</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>किसी दिन से किसी दिन तक…</translation>
    </message>
    <message>
        <source>With photos and files</source>
        <translation>फ़ोटो और फ़ाइलों के साथ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>मैसेज</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>आखिरी दिन</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExportText</name>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>जवाब दें</translation>
    </message>
    <message>
        <source>The earlier message is not on this computer.</source>
        <translation>पहले वाला मैसेज इस कंप्यूटर पर नहीं है।</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>एडिट किया गया</translation>
    </message>
    <message>
        <source>The file is not on this computer.</source>
        <translation>फ़ाइल इस कंप्यूटर पर नहीं है।</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>%1 के साथ बातचीत</translation>
    </message>
    <message>
        <source>All times are in the time zone %1.</source>
        <translation>सभी समय %1 टाइम ज़ोन के हैं।</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>समय (UTC)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>किससे</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>मैसेज</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>इसके जवाब में</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>रिऐक्शन</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
</context>
<context>
    <name>shoptalk::Figure</name>
    <message>
        <source>%1 d</source>
        <comment>a number of days</comment>
        <translation>%1 दिन</translation>
    </message>
</context>
<context>
    <name>shoptalk::FigureCard</name>
    <message>
        <source>Show as table</source>
        <translation>तालिका के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Save as &amp;table (CSV)…</source>
        <translation>तालिका के रूप में सेव करें (CSV)…</translation>
    </message>
    <message>
        <source>Save as &amp;picture (PNG)…</source>
        <translation>इमेज के रूप में सेव करें (PNG)…</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>चार्ट: %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 सेव करें</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>चार्ट के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Show %1 as chart</source>
        <translation>%1 को चार्ट के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Show %1 as table</source>
        <translation>%1 को तालिका के रूप में दिखाएँ</translation>
    </message>
</context>
<context>
    <name>shoptalk::FigureSaver</name>
    <message>
        <source>Save as table</source>
        <translation>तालिका के रूप में सेव करें</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>तालिकाएँ (*.csv)</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>इमेज के रूप में सेव करें</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>इमेज (*.png)</translation>
    </message>
</context>
<context>
    <name>shoptalk::FigureTableModel</name>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>shoptalk::Figures</name>
    <message>
        <source>Replies</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Orders and appointments</source>
        <translation>ऑर्डर और अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>मार्केटिंग</translation>
    </message>
    <message>
        <source>Login codes</source>
        <translation>लॉगिन कोड</translation>
    </message>
    <message>
        <source>Login codes, international</source>
        <translation>लॉगिन कोड, अंतरराष्ट्रीय</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source> and </source>
        <translation> और </translation>
    </message>
    <message>
        <source>%1: %2 of %3 free service messages used</source>
        <translation>%1: %3 में से %2 मुफ़्त सर्विस मैसेज इस्तेमाल हुए</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Free and billed in %1</source>
        <translation>%1 में मुफ़्त और शुल्क वाले</translation>
    </message>
    <message>
        <source>WhatsApp hasn’t reported prices for this month yet.</source>
        <translation>WhatsApp ने इस महीने के मैसेज की कीमतें अभी नहीं बताई हैं।</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>मुफ़्त</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>शुल्क वाले</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>मैसेज का प्रकार</translation>
    </message>
    <message>
        <source>Cost by your price table</source>
        <translation>आपकी कीमत तालिका के हिसाब से खर्च</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>बिना कीमत के</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>अब तक %1</translation>
    </message>
    <message>
        <source>%1 billed without a price (enter prices in the settings)</source>
        <translation>%1 का शुल्क लगा पर कीमत नहीं है (सेटिंग में कीमतें डालें)</translation>
    </message>
    <message>
        <source>When logins expire</source>
        <translation>लॉगिन कब खत्म होंगे</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>कोई अकाउंट कनेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>No login is about to expire.</source>
        <translation>कोई लॉगिन जल्द एक्सपायर नहीं होने वाला है।</translation>
    </message>
    <message>
        <source>More than a week</source>
        <translation>एक हफ़्ते से ज़्यादा</translation>
    </message>
    <message>
        <source>A week or less</source>
        <translation>एक हफ़्ता या कम</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>अकाउंट</translation>
    </message>
    <message>
        <source>Login expires</source>
        <translation>लॉगिन खत्म होगा</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>बाकी दिन</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>खत्म हुआ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>%1 has to log in again</source>
        <translation>%1 को फिर से लॉग इन करना होगा</translation>
    </message>
    <message>
        <source>%1 is next, on %2</source>
        <translation>अगला %1 है, %2 को</translation>
    </message>
    <message>
        <source>Events from WhatsApp by day</source>
        <translation>दिन के हिसाब से WhatsApp के इवेंट</translation>
    </message>
    <message>
        <source>WhatsApp reported nothing in these days.</source>
        <translation>WhatsApp ने इन दिनों में कुछ नहीं बताया।</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>समझे गए</translation>
    </message>
    <message>
        <source>Saved for a newer version</source>
        <translation>नए वर्शन के लिए सहेजे गए</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>असफल</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिले</translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>बाद के लिए सहेजे गए</translation>
    </message>
    <message>
        <source>%1 received, %2 saved for later, %3 failed, for all numbers</source>
        <translation>%1 मिले, %2 बाद के लिए सहेजे, %3 असफल, सभी नंबरों के लिए</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़े गए</translation>
    </message>
    <message>
        <source>Delivered, not read</source>
        <translation>डिलीवर हुए, पढ़े नहीं गए</translation>
    </message>
    <message>
        <source>Sent, not delivered</source>
        <translation>भेजे गए, डिलीवर नहीं हुए</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजे गए</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>डिलीवर हुए</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>डिलीवरी दर</translation>
    </message>
    <message>
        <source>Nothing was sent in these days.</source>
        <translation>इन दिनों में कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Messages by day</source>
        <translation>दिन के हिसाब से मैसेज</translation>
    </message>
    <message>
        <source>%1 received, %2 sent, %3 failed</source>
        <translation>%1 मिले, %2 भेजे गए, %3 असफल</translation>
    </message>
    <message>
        <source>Delivery rate by day</source>
        <translation>दिन के हिसाब से डिलीवरी दर</translation>
    </message>
    <message>
        <source>%1 of all messages reached the customer’s phone</source>
        <translation>सभी मैसेज में से %1 ग्राहक के फ़ोन तक पहुँचे</translation>
    </message>
    <message>
        <source>Sent or failed</source>
        <translation>भेजे गए या असफल</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Sent by number</source>
        <translation>नंबर के हिसाब से भेजे गए</translation>
    </message>
    <message>
        <source>%1 sent most</source>
        <translation>%1 ने सबसे ज़्यादा भेजे</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्प्लेट</translation>
    </message>
    <message>
        <source>Sent by template</source>
        <translation>टेम्प्लेट के हिसाब से भेजे गए</translation>
    </message>
    <message>
        <source>No template was sent in these days.</source>
        <translation>इन दिनों में कोई टेम्प्लेट नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Template without a name</source>
        <translation>बिना नाम का टेम्प्लेट</translation>
    </message>
    <message>
        <source>The top %1 of %2. The table shows them all.</source>
        <translation>%2 में से शीर्ष %1। टेबल में सब दिखते हैं।</translation>
    </message>
    <message>
        <source>%1 was sent most</source>
        <translation>%1 सबसे ज़्यादा भेजा गया</translation>
    </message>
    <message>
        <source>Busiest hours</source>
        <translation>सबसे व्यस्त घंटे</translation>
    </message>
    <message>
        <source>There were no messages in these days.</source>
        <translation>इन दिनों में कोई मैसेज नहीं था।</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>घंटा</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>Most messages come and go from %1</source>
        <translation>सबसे ज़्यादा मैसेज %1 के बीच आते-जाते हैं</translation>
    </message>
    <message>
        <source>No customer got a reply in these days.</source>
        <translation>इन दिनों में किसी ग्राहक को जवाब नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Half of the answers within</source>
        <translation>आधे जवाब इतने में</translation>
    </message>
    <message>
        <source>Slowest 1 in 10 take longer than</source>
        <translation>10 में से सबसे धीमा 1 इससे ज़्यादा लेता है</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>आधे इतने में</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>10 में से 9 इतने में</translation>
    </message>
    <message>
        <source>Under %1 h</source>
        <comment>time left</comment>
        <translation>%1 घं॰ से कम</translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <comment>time left</comment>
        <translation>%1–%2 घं॰</translation>
    </message>
    <message>
        <source>Reply time by hour</source>
        <translation>घंटे के हिसाब से जवाब देने का समय</translation>
    </message>
    <message>
        <source>Half of %1 answers came within %2</source>
        <translation>%1 में से आधे जवाब %2 में आए</translation>
    </message>
    <message>
        <source>Written from %1</source>
        <translation>%1 से लिखे गए</translation>
    </message>
    <message>
        <source>The phone app</source>
        <translation>फ़ोन ऐप</translation>
    </message>
    <message>
        <source>Replies of colleagues at other computers are not known here.</source>
        <translation>दूसरे कंप्यूटर से दिए गए जवाब यहाँ पता नहीं चलते।</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>खुली बातचीत</translation>
    </message>
    <message>
        <source>You can’t reply to anyone right now. A customer’s message opens a conversation for 24 hours.</source>
        <translation>अभी आप किसी को जवाब नहीं दे सकते। ग्राहक का मैसेज बातचीत को 24 घंटे के लिए खोलता है।</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Time left to reply</source>
        <translation>जवाब देने के लिए बाकी समय</translation>
    </message>
    <message>
        <source>%1 can be answered now, %2 close within an hour</source>
        <translation>%1 का अभी जवाब दिया जा सकता है, %2 एक घंटे में बंद हो जाएँगी</translation>
    </message>
    <message>
        <source>%1 can be answered now</source>
        <translation>%1 का अभी जवाब दिया जा सकता है</translation>
    </message>
    <message>
        <source>Events from WhatsApp by week</source>
        <translation>हफ़्ते के हिसाब से WhatsApp के इवेंट</translation>
    </message>
    <message>
        <source>Events from WhatsApp by month</source>
        <translation>महीने के हिसाब से WhatsApp के इवेंट</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>हफ़्ता</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Messages by week</source>
        <translation>हफ़्ते के हिसाब से मैसेज</translation>
    </message>
    <message>
        <source>Messages by month</source>
        <translation>महीने के हिसाब से मैसेज</translation>
    </message>
    <message>
        <source>Delivery rate by week</source>
        <translation>हफ़्ते के हिसाब से डिलीवरी दर</translation>
    </message>
    <message>
        <source>Delivery rate by month</source>
        <translation>महीने के हिसाब से डिलीवरी दर</translation>
    </message>
    <message>
        <source>This computer, nobody chosen</source>
        <translation>यह कंप्यूटर, कोई चुना नहीं गया</translation>
    </message>
    <message>
        <source>Computer %1, nobody chosen</source>
        <translation>कंप्यूटर %1, कोई चुना नहीं गया</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>जवाब किसने दिया</translation>
    </message>
    <message>
        <source>Reply time by colleague</source>
        <translation>सहकर्मी के हिसाब से जवाब देने का समय</translation>
    </message>
    <message>
        <source>Choose your name under Settings, Team, so that your replies count as yours.</source>
        <translation>सेटिंग, टीम में अपना नाम चुनें, ताकि आपके जवाब आपके गिने जाएँ।</translation>
    </message>
</context>
<context>
    <name>shoptalk::FileActions</name>
    <message>
        <source>This file can’t be opened: it is no longer on this computer.</source>
        <translation>यह फ़ाइल नहीं खुल सकती: यह अब इस कंप्यूटर पर नहीं है।</translation>
    </message>
    <message>
        <source>No program on this computer opens this file. You can save it and open it elsewhere.</source>
        <translation>इस कंप्यूटर का कोई प्रोग्राम यह फ़ाइल नहीं खोलता। आप इसे सेव करके कहीं और खोल सकते हैं।</translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation>यह फ़ाइल नहीं खोली गई</translation>
    </message>
    <message>
        <source>%1 could harm this computer.</source>
        <translation>%1 से इस कंप्यूटर को नुकसान हो सकता है।</translation>
    </message>
    <message>
        <source>Files of this type can run programs. Shoptalk does not open them. Save it only if you expected it and trust who sent it.</source>
        <translation>इस तरह की फ़ाइलें प्रोग्राम चला सकती हैं। Shoptalk उन्हें नहीं खोलता। इसे तभी सेव करें जब आपको इसका इंतज़ार था और भेजने वाले पर भरोसा है।</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस रूप में सेव करें…</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>फ़ाइल सेव करें</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 के नाम से सेव किया गया</translation>
    </message>
    <message>
        <source>The file was not saved: the disk is full.</source>
        <translation>फ़ाइल सेव नहीं हुई: डिस्क भरी हुई है।</translation>
    </message>
    <message>
        <source>The file was not saved. Choose another folder, or check that this one can be written.</source>
        <translation>फ़ाइल सेव नहीं हुई। दूसरा फ़ोल्डर चुनें, या देखें कि इस फ़ोल्डर में लिखा जा सकता है।</translation>
    </message>
    <message>
        <source>The folder can’t be shown: no program on this computer opens folders.</source>
        <translation>फ़ोल्डर नहीं दिखाया जा सकता: इस कंप्यूटर का कोई प्रोग्राम फ़ोल्डर नहीं खोलता।</translation>
    </message>
    <message>
        <source>This picture can’t be copied. You can save it instead.</source>
        <translation>यह फ़ोटो कॉपी नहीं की जा सकती। इसके बजाय आप इसे सेव कर सकते हैं।</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी किया गया</translation>
    </message>
</context>
<context>
    <name>shoptalk::FileField</name>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Web address of the file, https://…</source>
        <translation>फ़ाइल का वेब पता, https://…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>फ़ाइल हटाएँ</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>चिपकाई गई तस्वीर</translation>
    </message>
    <message>
        <source>Getting it ready… %1</source>
        <translation>तैयार हो रहा है… %1</translation>
    </message>
    <message>
        <source>Getting %1 ready…</source>
        <translation>%1 तैयार हो रही है…</translation>
    </message>
    <message>
        <source>Uploading… %1</source>
        <translation>अपलोड हो रहा है… %1</translation>
    </message>
    <message>
        <source>Converted for WhatsApp. Camera details such as the place are removed.</source>
        <translation>WhatsApp के लिए बदली गई। जगह जैसी कैमरे की जानकारी हटा दी जाती है।</translation>
    </message>
    <message>
        <source>You can also drop a file here.</source>
        <translation>आप यहाँ फ़ाइल खींचकर भी छोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>दूसरी फ़ाइल चुनें…</translation>
    </message>
</context>
<context>
    <name>shoptalk::FilesPage</name>
    <message>
        <source>No limit</source>
        <translation>कोई लिमिट नहीं</translation>
    </message>
    <message>
        <source>How much space the files may take</source>
        <translation>फ़ाइलें कितनी जगह ले सकती हैं</translation>
    </message>
    <message>
        <source>Photos, videos and documents from customers</source>
        <translation>ग्राहकों की फ़ोटो, वीडियो और डॉक्यूमेंट</translation>
    </message>
    <message>
        <source>They are downloaded as soon as they arrive, because WhatsApp deletes its copies after 7 days. Only people who can use this computer account can open them. They are not encrypted and not part of backups.</source>
        <translation>वे आते ही डाउनलोड कर लिए जाते हैं, क्योंकि WhatsApp अपनी कॉपी 7 दिन बाद डिलीट कर देता है। उन्हें सिर्फ़ वे लोग खोल सकते हैं जो यह कंप्यूटर अकाउंट इस्तेमाल कर सकते हैं। वे एन्क्रिप्टेड नहीं हैं और बैकअप में शामिल नहीं हैं।</translation>
    </message>
    <message>
        <source>Space on this computer</source>
        <translation>इस कंप्यूटर पर जगह</translation>
    </message>
    <message>
        <source>If the files take more space than this, those that nobody looked at for the longest time are removed and can be downloaded again. Files that WhatsApp no longer has always stay.</source>
        <translation>अगर फ़ाइलें इससे ज़्यादा जगह लेती हैं, तो वे फ़ाइलें हटा दी जाती हैं जिन्हें सबसे लंबे समय से किसी ने नहीं देखा, और उन्हें फिर से डाउनलोड किया जा सकता है। जो फ़ाइलें WhatsApp के पास अब नहीं हैं, वे हमेशा रहती हैं।</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>They take %1 now.</source>
        <translation>वे अभी %1 ले रही हैं।</translation>
    </message>
</context>
<context>
    <name>shoptalk::FilterEmpty</name>
    <message>
        <source>Nothing to do</source>
        <translation>करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Every conversation is archived or snoozed. They come back when the customer writes.</source>
        <translation>हर बातचीत आर्काइव में है या टाली गई है। ग्राहक के मैसेज भेजने पर वे वापस आती हैं।</translation>
    </message>
    <message>
        <source>No unread conversations</source>
        <translation>कोई अनपढ़ी बातचीत नहीं</translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>आपने सब पढ़ लिया है।</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>आप कौन हैं?</translation>
    </message>
    <message>
        <source>Choose your name under Settings, Team. Then the conversations that are assigned to you appear here.</source>
        <translation>सेटिंग, टीम में अपना नाम चुनें। फिर आपको सौंपी गई बातचीत यहाँ दिखेंगी।</translation>
    </message>
    <message>
        <source>Nothing is assigned to you</source>
        <translation>आपको कुछ नहीं सौंपा गया है</translation>
    </message>
    <message>
        <source>When a conversation is assigned to you, it appears here.</source>
        <translation>जब कोई बातचीत आपको सौंपी जाती है, तो वह यहाँ दिखती है।</translation>
    </message>
    <message>
        <source>Everything is assigned</source>
        <translation>सब कुछ सौंपा जा चुका है</translation>
    </message>
    <message>
        <source>Conversations that are nobody’s appear here.</source>
        <translation>जो बातचीत किसी की नहीं हैं, वे यहाँ दिखती हैं।</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>कोई इंतज़ार नहीं कर रहा</translation>
    </message>
    <message>
        <source>Every customer has an answer.</source>
        <translation>हर ग्राहक को जवाब मिल चुका है।</translation>
    </message>
    <message>
        <source>No reply window closes soon</source>
        <translation>कोई जवाब विंडो जल्द बंद नहीं हो रही</translation>
    </message>
    <message>
        <source>When less than an hour is left to reply, the conversation appears here.</source>
        <translation>जब जवाब देने के लिए एक घंटे से कम बचता है, तो बातचीत यहाँ दिखती है।</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>आर्काइव में कुछ नहीं है</translation>
    </message>
    <message>
        <source>Archived conversations appear here. They come back when the customer writes.</source>
        <translation>आर्काइव की गई बातचीत यहाँ दिखती हैं। ग्राहक के मैसेज भेजने पर वे वापस आती हैं।</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>कुछ टाला नहीं गया है</translation>
    </message>
    <message>
        <source>Snoozed conversations appear here until their time comes.</source>
        <translation>टाली गई बातचीत अपना समय आने तक यहाँ दिखती हैं।</translation>
    </message>
    <message>
        <source>Nobody has written to this number yet, or every conversation is archived or snoozed.</source>
        <translation>इस नंबर पर अभी किसी ने नहीं लिखा, या सारी बातचीत संग्रहित या टाली हुई हैं।</translation>
    </message>
</context>
<context>
    <name>shoptalk::FindBar</name>
    <message>
        <source>Older message</source>
        <translation>पुराना मैसेज</translation>
    </message>
    <message>
        <source>Newer message</source>
        <translation>नया मैसेज</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>खोज बंद करें</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>इस बातचीत में खोजें</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the position among the messages that were found</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोज जारी है…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>नहीं मिला</translation>
    </message>
</context>
<context>
    <name>shoptalk::FloatingDate</name>
    <message>
        <source>Jump to a date</source>
        <translation>किसी तारीख पर जाएँ</translation>
    </message>
    <message>
        <source>%1. Jump to a date</source>
        <translation>%1। किसी तारीख पर जाएँ</translation>
    </message>
</context>
<context>
    <name>shoptalk::FormSheet</name>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>यह मैसेज खारिज करें?</translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardActions</name>
    <message>
        <source>This file is not on this computer any more, so it can’t be forwarded.</source>
        <translation>यह फ़ाइल अब इस कंप्यूटर पर नहीं है, इसलिए इसे फ़ॉरवर्ड नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The message could not be forwarded to %1. Check that the disk is not full, then try again.</source>
        <translation>मैसेज %1 को फ़ॉरवर्ड नहीं किया जा सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Forwarded to %1.</source>
        <translation>%1 को फ़ॉरवर्ड किया गया।</translation>
    </message>
    <message numerus="yes">
        <source>Forwarded to %Ln conversation(s).</source>
        <translation>
            <numerusform>%Ln बातचीत में फ़ॉरवर्ड किया गया।</numerusform>
            <numerusform>%Ln बातचीत में फ़ॉरवर्ड किया गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the files is not on this computer any more. Deselect it, then forward the others.</source>
        <translation>इनमें से एक फ़ाइल अब इस कंप्यूटर पर नहीं है। उसका चुनाव हटाएँ, फिर बाकी को फ़ॉरवर्ड करें।</translation>
    </message>
    <message>
        <source>Not all of the messages could be forwarded to %1. Check that the disk is not full, then try again.</source>
        <translation>सभी मैसेज %1 को फ़ॉरवर्ड नहीं किए जा सके। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardDialog</name>
    <message>
        <source>No customer has that name or number.</source>
        <translation>इस नाम या नंबर का कोई ग्राहक नहीं है।</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>फ़ॉरवर्ड करें</translation>
    </message>
    <message>
        <source>Forward message</source>
        <translation>मैसेज फ़ॉरवर्ड करें</translation>
    </message>
    <message>
        <source>Forward to those that were chosen</source>
        <translation>चुने हुए लोगों को फ़ॉरवर्ड करें</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>नाम या फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>You blocked this customer.</source>
        <translation>आपने इस ग्राहक को ब्लॉक किया है।</translation>
    </message>
    <message>
        <source>Only with a template: the 24-hour reply window has closed.</source>
        <translation>सिर्फ़ टेम्प्लेट से: 24 घंटे की जवाब विंडो बंद हो चुकी है।</translation>
    </message>
    <message>
        <source>Only with a template: this customer has not written to you yet.</source>
        <translation>सिर्फ़ टेम्प्लेट से: इस ग्राहक ने आपको अब तक नहीं लिखा है।</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>चुनी गई</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>चुनें कि यह किसे मिले।</translation>
    </message>
    <message>
        <source>To: %1</source>
        <comment>the names of customers</comment>
        <translation>किसे: %1</translation>
    </message>
    <message numerus="yes">
        <source>Forward %Ln message(s)</source>
        <translation>
            <numerusform>%Ln मैसेज फ़ॉरवर्ड करें</numerusform>
            <numerusform>%Ln मैसेज फ़ॉरवर्ड करें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>और %Ln अन्य</numerusform>
            <numerusform>और %Ln अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Shoptalk can’t write to groups yet.</source>
        <translation>Shoptalk अभी ग्रुप में नहीं लिख सकता।</translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardedFiles</name>
    <message>
        <source>The file is being made ready…</source>
        <translation>फ़ाइल तैयार की जा रही है…</translation>
    </message>
    <message>
        <source>The file is being downloaded. It can be forwarded as soon as it is here.</source>
        <translation>फ़ाइल डाउनलोड हो रही है। यहाँ आते ही इसे फ़ॉरवर्ड किया जा सकेगा।</translation>
    </message>
    <message>
        <source>This file could not be downloaded, so it can’t be forwarded.</source>
        <translation>यह फ़ाइल डाउनलोड नहीं हो सकी, इसलिए इसे फ़ॉरवर्ड नहीं किया जा सकता।</translation>
    </message>
</context>
<context>
    <name>shoptalk::FoundDelegate</name>
    <message>
        <source>You: %1</source>
        <translation>आप: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::FreedesktopComputerLockWatch</name>
    <message>
        <source>Locks itself before the computer sleeps</source>
        <translation>कंप्यूटर के स्लीप में जाने से पहले लॉक होता है</translation>
    </message>
</context>
<context>
    <name>shoptalk::FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>जवाब दें</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>पढ़ा हुआ मार्क करें</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>जवाब लिखें…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
</context>
<context>
    <name>shoptalk::HeadingChooser</name>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Getting %1 ready…</source>
        <translation>%1 को तैयार किया जा रहा है…</translation>
    </message>
</context>
<context>
    <name>shoptalk::HeadingFileField</name>
    <message>
        <source>Remove the file</source>
        <translation>फ़ाइल हटाएँ</translation>
    </message>
    <message>
        <source>Choose a photo, a video or a document</source>
        <translation>फ़ोटो, वीडियो या डॉक्यूमेंट चुनें</translation>
    </message>
    <message>
        <source>Getting it ready… %1</source>
        <comment>a percentage</comment>
        <translation>तैयार हो रहा है… %1</translation>
    </message>
    <message>
        <source>Getting %1 ready…</source>
        <translation>%1 तैयार हो रही है…</translation>
    </message>
    <message>
        <source>Above buttons, WhatsApp shows photos, videos and documents only.</source>
        <translation>बटन के ऊपर WhatsApp सिर्फ़ फ़ोटो, वीडियो और डॉक्यूमेंट दिखाता है।</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the name of a file and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This file could not be copied. Check that the disk is not full, then try again.</source>
        <translation>यह फ़ाइल कॉपी नहीं की जा सकी। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>दूसरी फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Add a photo, video or document…</source>
        <translation>फ़ोटो, वीडियो या डॉक्यूमेंट जोड़ें…</translation>
    </message>
</context>
<context>
    <name>shoptalk::HelpBrowser</name>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
</context>
<context>
    <name>shoptalk::HelpWindow</name>
    <message>
        <source>Shoptalk help</source>
        <translation>Shoptalk सहायता</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>वापस (Alt+बायाँ तीर)</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>सभी पेज</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>वापस जाएँ</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>सहायता बंद करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::HtmlExport</name>
    <message>
        <source>There are no messages in this time.</source>
        <translation>इस समय में कोई मैसेज नहीं है।</translation>
    </message>
</context>
<context>
    <name>shoptalk::InboxPage</name>
    <message>
        <source>Conversations</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>बातचीत बंद करें</translation>
    </message>
    <message>
        <source>Mark the conversation as unread or read</source>
        <translation>बातचीत को पढ़ा या बिना पढ़ा मार्क करें</translation>
    </message>
    <message>
        <source>Search in the open conversation</source>
        <translation>खुली बातचीत में खोजें</translation>
    </message>
    <message>
        <source>Search customers and messages</source>
        <translation>ग्राहक और मैसेज खोजें</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>नई बातचीत</translation>
    </message>
    <message>
        <source>Show the customer’s details</source>
        <translation>ग्राहक की जानकारी दिखाएँ</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Show starred messages</source>
        <translation>स्टार किए गए मैसेज दिखाएँ</translation>
    </message>
    <message>
        <source>List of conversations</source>
        <translation>बातचीत की सूची</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Open the next conversation</source>
        <translation>अगली बातचीत खोलें</translation>
    </message>
    <message>
        <source>Open the previous conversation</source>
        <translation>पिछली बातचीत खोलें</translation>
    </message>
    <message>
        <source>Open the next unread conversation</source>
        <translation>अगली बिना पढ़ी बातचीत खोलें</translation>
    </message>
    <message>
        <source>Open the previous unread conversation</source>
        <translation>पिछली बिना पढ़ी बातचीत खोलें</translation>
    </message>
    <message>
        <source>Connect a phone number first, in Settings, Facebook accounts.</source>
        <translation>पहले सेटिंग, Facebook अकाउंट में फ़ोन नंबर जोड़ें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::InteractiveSheet</name>
    <message>
        <source>Send buttons or a list</source>
        <translation>बटन या सूची भेजें</translation>
    </message>
    <message>
        <source>What the customer can tap</source>
        <translation>ग्राहक किस पर टैप कर सकता है</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>फिर से इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Heading (optional)</source>
        <translation>शीर्षक (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Small line below (optional)</source>
        <translation>नीचे छोटी लाइन (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Text on the button</source>
        <translation>बटन पर टेक्स्ट</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>वेब पता</translation>
    </message>
    <message>
        <source>The customer sees</source>
        <translation>ग्राहक को यह दिखता है</translation>
    </message>
    <message>
        <source>Text on the button that opens the list</source>
        <translation>सूची खोलने वाले बटन पर टेक्स्ट</translation>
    </message>
</context>
<context>
    <name>shoptalk::InteractiveText</name>
    <message>
        <source>List to choose from</source>
        <translation>चुनने के लिए सूची</translation>
    </message>
    <message>
        <source>Button with a link</source>
        <translation>लिंक वाला बटन</translation>
    </message>
    <message>
        <source>Ask for the location</source>
        <translation>लोकेशन माँगें</translation>
    </message>
    <message>
        <source>Reply buttons</source>
        <translation>जवाब वाले बटन</translation>
    </message>
    <message>
        <source>Write the text of the message.</source>
        <translation>मैसेज का टेक्स्ट लिखें।</translation>
    </message>
    <message>
        <source>Write what the button that opens the list says.</source>
        <translation>सूची खोलने वाले बटन का टेक्स्ट लिखें।</translation>
    </message>
    <message>
        <source>Write what the button says.</source>
        <translation>बटन का टेक्स्ट लिखें।</translation>
    </message>
    <message>
        <source>Write the web address that the button opens.</source>
        <translation>वह वेब पता लिखें जो बटन खोलता है।</translation>
    </message>
    <message>
        <source>Give each part of the list a title, because there are several.</source>
        <translation>सूची के हर हिस्से को शीर्षक दें, क्योंकि हिस्से एक से ज़्यादा हैं।</translation>
    </message>
    <message>
        <source>Add at least one row.</source>
        <translation>कम से कम एक लाइन जोड़ें।</translation>
    </message>
    <message>
        <source>Add at least one button.</source>
        <translation>कम से कम एक बटन जोड़ें।</translation>
    </message>
    <message>
        <source>Write what this row says, or remove it.</source>
        <translation>इस लाइन का टेक्स्ट लिखें, या इसे हटाएँ।</translation>
    </message>
    <message>
        <source>Write what this button says, or remove it.</source>
        <translation>इस बटन का टेक्स्ट लिखें, या इसे हटाएँ।</translation>
    </message>
    <message>
        <source>%1 characters are too many: WhatsApp shows up to %2 here. Shorten it.</source>
        <translation>%1 अक्षर बहुत ज़्यादा हैं: WhatsApp यहाँ %2 तक दिखाता है। इसे छोटा करें।</translation>
    </message>
    <message numerus="yes">
        <source>A list has up to %Ln row(s). Remove some.</source>
        <translation>
            <numerusform>एक सूची में %Ln लाइन तक हो सकती है। कुछ हटाएँ।</numerusform>
            <numerusform>एक सूची में %Ln लाइनें तक हो सकती हैं। कुछ हटाएँ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message has up to %Ln button(s). Remove some.</source>
        <translation>
            <numerusform>एक मैसेज में %Ln बटन तक हो सकता है। कुछ हटाएँ।</numerusform>
            <numerusform>एक मैसेज में %Ln बटन तक हो सकते हैं। कुछ हटाएँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Another one says the same. Write something else, so that you can tell the answers apart.</source>
        <translation>दूसरे में भी यही लिखा है। कुछ और लिखें, ताकि आप जवाबों में फ़र्क कर सकें।</translation>
    </message>
    <message>
        <source>This is no web address. Begin with https://</source>
        <translation>यह वेब पता नहीं है। https:// से शुरू करें</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ask for the phone number</source>
        <translation>फ़ोन नंबर माँगें</translation>
    </message>
</context>
<context>
    <name>shoptalk::InvitationCard</name>
    <message>
        <source>Connect another computer</source>
        <translation>दूसरा कंप्यूटर कनेक्ट करें</translation>
    </message>
    <message>
        <source>Create a code here and enter it on the other computer, in the first step of its set-up. Anyone with the code can read all messages of the shop, so show it to nobody else.</source>
        <translation>यहाँ कोड बनाएँ और उसे दूसरे कंप्यूटर पर, उसके सेट-अप के पहले कदम में डालें। जिसके पास भी यह कोड है, वह दुकान के सभी मैसेज पढ़ सकता है, इसलिए इसे किसी और को न दिखाएँ।</translation>
    </message>
    <message>
        <source>The code was copied.</source>
        <translation>कोड कॉपी किया गया।</translation>
    </message>
    <message>
        <source>Code for the other computer</source>
        <translation>दूसरे कंप्यूटर के लिए कोड</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>कोड कॉपी करें</translation>
    </message>
    <message>
        <source>Address of your relay (the server that receives your messages), for the other computer: %1</source>
        <translation>दूसरे कंप्यूटर के लिए, आपके रिले (वह सर्वर जो आपके मैसेज लेता है) का पता: %1</translation>
    </message>
    <message>
        <source>Create another code</source>
        <translation>दूसरा कोड बनाएँ</translation>
    </message>
    <message>
        <source>This computer doesn’t have the key to the shop’s messages, so it can’t add another computer. Pair it again first.</source>
        <translation>इस कंप्यूटर के पास दुकान के मैसेज की कुंजी नहीं है, इसलिए यह दूसरा कंप्यूटर नहीं जोड़ सकता। पहले इसे फिर से पेयर करें।</translation>
    </message>
    <message>
        <source>This computer is no longer connected to your shop. Pair it again with a new code.</source>
        <translation>यह कंप्यूटर अब आपकी दुकान से कनेक्ट नहीं है। इसे नए कोड से फिर से पेयर करें।</translation>
    </message>
    <message>
        <source>Too many codes were created. Try again in a few minutes.</source>
        <translation>बहुत ज़्यादा कोड बनाए गए। कुछ मिनट बाद दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The code could not be created because your relay does not answer. Check this computer’s internet connection, then try again.</source>
        <translation>कोड नहीं बनाया जा सका, क्योंकि आपका रिले जवाब नहीं दे रहा। इस कंप्यूटर का इंटरनेट कनेक्शन जाँचें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The code has expired. Create another one.</source>
        <translation>कोड एक्सपायर हो गया है। दूसरा बनाएँ।</translation>
    </message>
    <message>
        <source>The code works once. Time left: %1</source>
        <translation>कोड एक बार काम करता है। बाकी समय: %1</translation>
    </message>
    <message>
        <source>%1 is now connected.</source>
        <translation>%1 अब कनेक्ट है।</translation>
    </message>
    <message>
        <source>Create a code</source>
        <translation>कोड बनाएँ</translation>
    </message>
</context>
<context>
    <name>shoptalk::KeptSheetBar</name>
    <message>
        <source>Discard</source>
        <translation>खारिज करें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>अभी नहीं भेजा गया</translation>
    </message>
</context>
<context>
    <name>shoptalk::LabelActions</name>
    <message>
        <source>&amp;Labels</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>&amp;New label…</source>
        <translation>नया लेबल…</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>नया लेबल</translation>
    </message>
    <message>
        <source>Name of the label:</source>
        <translation>लेबल का नाम:</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>लेबल जोड़ें</translation>
    </message>
    <message>
        <source>Delete older messages forever?</source>
        <translation>पुराने मैसेज हमेशा के लिए डिलीट करें?</translation>
    </message>
    <message numerus="yes">
        <source>With this label, %Ln message(s) in this conversation are older than the time they are kept for.</source>
        <translation>
            <numerusform>इस लेबल के साथ, इस बातचीत का %Ln मैसेज रखने के समय से ज़्यादा पुराना है।</numerusform>
            <numerusform>इस लेबल के साथ, इस बातचीत के %Ln मैसेज रखने के समय से ज़्यादा पुराने हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this label, %Ln message(s) in this conversation are older than the time they are kept for.</source>
        <translation>
            <numerusform>इस लेबल के बिना, इस बातचीत का %Ln मैसेज रखने के समय से ज़्यादा पुराना है।</numerusform>
            <numerusform>इस लेबल के बिना, इस बातचीत के %Ln मैसेज रखने के समय से ज़्यादा पुराने हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>They are deleted within a day, and this can’t be undone. You can change how long a label keeps messages under Settings, Privacy.</source>
        <translation>वे एक दिन के अंदर डिलीट हो जाएँगे, और इसे पहले जैसा नहीं किया जा सकता। लेबल कितने समय मैसेज रखता है, यह आप सेटिंग, प्राइवेसी में बदल सकते हैं।</translation>
    </message>
    <message>
        <source>Add label and delete</source>
        <translation>लेबल जोड़ें और डिलीट करें</translation>
    </message>
    <message>
        <source>Remove label and delete</source>
        <translation>लेबल हटाएँ और डिलीट करें</translation>
    </message>
    <message>
        <source>There is already a label with this name.</source>
        <translation>इस नाम का लेबल पहले से है।</translation>
    </message>
    <message>
        <source>The label could not be saved. Check that the disk is not full, then try again.</source>
        <translation>लेबल सेव नहीं हो सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message numerus="yes">
        <source>With this label, %Ln message(s) in these conversations are older than the time they are kept for.</source>
        <translation>
            <numerusform>इस लेबल के साथ, इन बातचीत का %Ln मैसेज रखने के समय से ज़्यादा पुराना है।</numerusform>
            <numerusform>इस लेबल के साथ, इन बातचीत के %Ln मैसेज रखने के समय से ज़्यादा पुराने हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this label, %Ln message(s) in these conversations are older than the time they are kept for.</source>
        <translation>
            <numerusform>इस लेबल के बिना, इन बातचीत का %Ln मैसेज रखने के समय से ज़्यादा पुराना है।</numerusform>
            <numerusform>इस लेबल के बिना, इन बातचीत के %Ln मैसेज रखने के समय से ज़्यादा पुराने हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %1 added to %Ln conversation(s).</source>
        <translation>
            <numerusform>%Ln बातचीत पर लेबल %1 लगाया गया।</numerusform>
            <numerusform>%Ln बातचीत पर लेबल %1 लगाया गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %1 removed from %Ln conversation(s).</source>
        <translation>
            <numerusform>%Ln बातचीत से लेबल %1 हटाया गया।</numerusform>
            <numerusform>%Ln बातचीत से लेबल %1 हटाया गया।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::LabelsCard</name>
    <message>
        <source>Labels</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Right-click a conversation to label it. A label can set how long messages are kept, for example ten years for invoices. If a conversation has several labels, the longest time applies.</source>
        <translation>किसी बातचीत पर लेबल लगाने के लिए उस पर राइट-क्लिक करें। लेबल तय कर सकता है कि मैसेज कितने समय रखे जाएँ, जैसे इनवॉइस के लिए दस साल। अगर किसी बातचीत पर कई लेबल हैं, तो सबसे लंबा समय लागू होता है।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Restore the removed label</source>
        <translation>हटाया गया लेबल रीस्टोर करें</translation>
    </message>
    <message>
        <source>For example: Invoices</source>
        <translation>जैसे: इनवॉइस</translation>
    </message>
    <message>
        <source>Name of a new label</source>
        <translation>नए लेबल का नाम</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>लेबल जोड़ें</translation>
    </message>
    <message>
        <source>How long messages with the label %1 are kept</source>
        <translation>लेबल %1 वाले मैसेज कितने समय रखे जाते हैं</translation>
    </message>
    <message>
        <source>Remove the label %1</source>
        <translation>लेबल %1 हटाएँ</translation>
    </message>
    <message>
        <source>There is already a label with this name.</source>
        <translation>इस नाम का लेबल पहले से है।</translation>
    </message>
    <message>
        <source>Enter a name for the label first.</source>
        <translation>पहले लेबल का नाम डालें।</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>यह सेव नहीं हो सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The label %1 was removed.</source>
        <translation>लेबल %1 हटाया गया।</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Rename the label %1</source>
        <translation>लेबल %1 का नाम बदलें</translation>
    </message>
</context>
<context>
    <name>shoptalk::LanguagePage</name>
    <message>
        <source>Language of Shoptalk</source>
        <translation>Shoptalk की भाषा</translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <translation>इस कंप्यूटर जैसी</translation>
    </message>
    <message>
        <source>Everything on the screen changes at once. Messages and templates stay as they were written.</source>
        <translation>स्क्रीन पर सब कुछ तुरंत बदल जाता है। मैसेज और टेम्प्लेट वैसे ही रहते हैं जैसे लिखे गए थे।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>La&amp;nguage…</source>
        <translation>भाषा…</translation>
    </message>
    <message>
        <source>Something in the settings is not saved yet. If you change the language now, it is lost, and a running upload stops.</source>
        <translation>सेटिंग में कुछ अभी सहेजा नहीं गया है। अगर आप अभी भाषा बदलते हैं, तो वह खो जाएगा और चल रहा अपलोड रुक जाएगा।</translation>
    </message>
</context>
<context>
    <name>shoptalk::LinkPreviewBar</name>
    <message>
        <source>Show a &amp;preview of the link</source>
        <translation>लिंक का प्रीव्यू दिखाएँ</translation>
    </message>
</context>
<context>
    <name>shoptalk::ListFilters</name>
    <message>
        <source>More filters</source>
        <translation>और फ़िल्टर</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>अनपढ़ी</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>मेरी</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>किसी को नहीं सौंपी</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>Closing soon</source>
        <translation>जल्द बंद</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>आर्काइव किया गया</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>टाली गई</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show conversations: %1</source>
        <translation>बातचीत दिखाएँ: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::ListText</name>
    <message>
        <source>%1, %2</source>
        <comment>two facts beside each other</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::LocationSheet</name>
    <message>
        <source>Send a location</source>
        <translation>लोकेशन भेजें</translation>
    </message>
    <message>
        <source>&amp;Map link or coordinates</source>
        <translation>नक्शे का लिंक या निर्देशांक</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Latitude %1, longitude %2</source>
        <translation>अक्षांश %1, देशांतर %2</translation>
    </message>
    <message>
        <source>There are no coordinates in this. Open the link in your browser, then copy the long address from there.</source>
        <translation>इसमें निर्देशांक नहीं हैं। लिंक को अपने ब्राउज़र में खोलें, फिर वहाँ से लंबा पता कॉपी करें।</translation>
    </message>
    <message>
        <source>Paste a link from Google Maps, Apple Maps or OpenStreetMap.</source>
        <translation>Google Maps, Apple Maps या OpenStreetMap का लिंक पेस्ट करें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::LockPage</name>
    <message>
        <source>Shoptalk is locked</source>
        <translation>Shoptalk लॉक है</translation>
    </message>
    <message>
        <source>Use your recovery key</source>
        <translation>अपनी रिकवरी कुंजी इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>पासफ़्रेज़ चुनें</translation>
    </message>
    <message>
        <source>New messages appear when you unlock.</source>
        <translation>अनलॉक करने पर नए मैसेज दिखेंगे।</translation>
    </message>
    <message>
        <source>Enter the recovery key from the printed sheet, and choose a new passphrase.</source>
        <translation>छपे हुए कागज़ से रिकवरी कुंजी डालें, और नया पासफ़्रेज़ चुनें।</translation>
    </message>
    <message>
        <source>This computer has no keychain (the system’s safe place for passwords). Choose a passphrase instead: your login is encrypted with it, and Shoptalk asks for it at every start. Nobody can look it up for you.</source>
        <translation>इस कंप्यूटर पर कीचेन (सिस्टम में पासवर्ड रखने की सुरक्षित जगह) नहीं है। इसके बजाय पासफ़्रेज़ चुनें: आपका लॉगिन उसी से एन्क्रिप्ट होता है, और Shoptalk हर बार शुरू होने पर उसे माँगता है। इसे आपके लिए कोई और नहीं खोज सकता।</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>Unlock with recovery key</source>
        <translation>रिकवरी कुंजी से अनलॉक करें</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>यह पासफ़्रेज़ इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>इसके बजाय पासफ़्रेज़ इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Forgot it? Use the recovery key</source>
        <translation>भूल गए? रिकवरी कुंजी इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>New passphrase, 8 characters or more</source>
        <translation>नया पासफ़्रेज़, 8 या ज़्यादा अक्षर</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation>नया पासफ़्रेज़ दोबारा डालें</translation>
    </message>
    <message>
        <source>This is not this shop’s recovery key.</source>
        <translation>यह इस दुकान की रिकवरी कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Try again.</source>
        <translation>पासफ़्रेज़ गलत है। दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>A character in the recovery key is wrong or missing. Compare it with the printed sheet.</source>
        <translation>रिकवरी कुंजी का एक अक्षर गलत है या छूट गया है। उसे छपे हुए कागज़ से मिलाएँ।</translation>
    </message>
    <message>
        <source>No recovery key has been made on this computer.</source>
        <translation>इस कंप्यूटर पर कोई रिकवरी कुंजी नहीं बनाई गई है।</translation>
    </message>
    <message>
        <source>That did not work (%1). Nothing was changed.</source>
        <translation>यह नहीं हो सका (%1)। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Try again in %1 s</source>
        <translation>%1 से॰ में दोबारा कोशिश करें</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>एक पल…</translation>
    </message>
    <message>
        <source>A message is still being sent. You can enter your passphrase already: Shoptalk opens as soon as this is done.</source>
        <translation>एक मैसेज अभी भेजा जा रहा है। आप अपना पासफ़्रेज़ अभी डाल सकते हैं: यह पूरा होते ही Shoptalk खुल जाएगा।</translation>
    </message>
    <message>
        <source>What you sent is still being saved on this computer. You can enter your passphrase already: Shoptalk opens as soon as it is saved.</source>
        <translation>आपने जो भेजा, वह अभी इस कंप्यूटर पर सेव हो रहा है। आप अपना पासफ़्रेज़ अभी डाल सकते हैं: सेव होते ही Shoptalk खुल जाएगा।</translation>
    </message>
</context>
<context>
    <name>shoptalk::LockedNotifications</name>
    <message>
        <source>A customer wrote</source>
        <translation>एक ग्राहक ने लिखा है</translation>
    </message>
    <message>
        <source>Shoptalk is locked. Unlock it to read the message.</source>
        <translation>Shoptalk लॉक है। मैसेज पढ़ने के लिए इसे अनलॉक करें।</translation>
    </message>
    <message>
        <source>Shoptalk is locked</source>
        <translation>Shoptalk लॉक है</translation>
    </message>
    <message>
        <source>Click to unlock it and to see what customers write.</source>
        <translation>इसे अनलॉक करने और ग्राहकों के मैसेज देखने के लिए क्लिक करें।</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>रिमाइंडर</translation>
    </message>
    <message>
        <source>A conversation is back. Shoptalk is locked. Unlock it to see which one.</source>
        <translation>एक बातचीत वापस आ गई है। Shoptalk लॉक है। कौन-सी, यह देखने के लिए इसे अनलॉक करें।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) are back. Shoptalk is locked. Unlock it to see them.</source>
        <translation>
            <numerusform>%Ln बातचीत वापस आ गई है। Shoptalk लॉक है। इसे देखने के लिए अनलॉक करें।</numerusform>
            <numerusform>%Ln बातचीत वापस आ गई हैं। Shoptalk लॉक है। इन्हें देखने के लिए अनलॉक करें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginHelp</name>
    <message>
        <source>If Facebook shows an error instead of its login</source>
        <translation>अगर Facebook अपने लॉगिन की जगह कोई गड़बड़ी दिखाए</translation>
    </message>
    <message>
        <source>“URL blocked” or “Can’t load URL”: this address is missing in the app’s settings at Meta. The person who runs your relay can add it under Facebook Login, Settings, Valid OAuth redirect URIs:</source>
        <translation>“URL ब्लॉक किया गया” या “URL लोड नहीं हो सका”: Meta पर ऐप की सेटिंग में यह पता नहीं है। अपना रिले चलाने वाला व्यक्ति इसे Facebook Login, सेटिंग, मान्य OAuth रीडायरेक्ट URI में जोड़ सकता है:</translation>
    </message>
    <message>
        <source>Redirect address %1</source>
        <translation>रीडायरेक्ट पता %1</translation>
    </message>
    <message>
        <source>“App not active” or “App not available”: the app is still in development. Ask the person who runs your relay to give you a role in it, or to publish it.</source>
        <translation>“ऐप ऐक्टिव नहीं है” या “ऐप उपलब्ध नहीं है”: ऐप अभी बन रहा है। अपना रिले चलाने वाले व्यक्ति से कहें कि आपको उसमें रोल दे, या उसे पब्लिश करे।</translation>
    </message>
    <message>
        <source>The page stays blank or does not respond: something may be blocking Facebook, such as a firewall or a proxy. Your own browser may still work.</source>
        <translation>पेज खाली रहता है या जवाब नहीं देता: हो सकता है कि कुछ Facebook को रोक रहा हो, जैसे फ़ायरवॉल या प्रॉक्सी। आपका अपना ब्राउज़र फिर भी चल सकता है।</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>इसके बजाय मेरा ब्राउज़र इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Anything else: press F5 to reload the page. If that doesn’t help, close this window. Nothing has been changed, and you can connect again at any time.</source>
        <translation>कुछ और: पेज फिर से लोड करने के लिए F5 दबाएँ। अगर इससे फ़ायदा न हो, तो यह विंडो बंद करें। कुछ नहीं बदला है, और आप कभी भी दोबारा कनेक्ट कर सकते हैं।</translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginProblem</name>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>%1 can’t be reached</source>
        <translation>%1 तक नहीं पहुँचा जा सका</translation>
    </message>
    <message>
        <source>Check this computer’s network, and whether a firewall blocks the page. Nothing has been sent.</source>
        <translation>इस कंप्यूटर का नेटवर्क जाँचें, और देखें कि कोई फ़ायरवॉल पेज को रोक तो नहीं रहा। कुछ नहीं भेजा गया है।</translation>
    </message>
    <message>
        <source>%1 is not safe to open</source>
        <translation>%1 को खोलना सुरक्षित नहीं है</translation>
    </message>
    <message>
        <source>The page’s security certificate is not valid. The clock of this computer may be wrong, or somebody may be intercepting the connection. Shoptalk did not open the page.</source>
        <translation>पेज का सुरक्षा सर्टिफ़िकेट मान्य नहीं है। हो सकता है कि इस कंप्यूटर की घड़ी गलत हो, या कोई बीच में कनेक्शन को पकड़ रहा हो। Shoptalk ने पेज नहीं खोला।</translation>
    </message>
    <message>
        <source>The page stopped working</source>
        <translation>पेज ने काम करना बंद कर दिया</translation>
    </message>
    <message>
        <source>Try again to start the login from the beginning. Nothing has been changed.</source>
        <translation>लॉगिन को शुरू से शुरू करने के लिए दोबारा कोशिश करें। कुछ नहीं बदला है।</translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginSheet</name>
    <message>
        <source>I see an error page</source>
        <translation>मुझे गड़बड़ी वाला पेज दिख रहा है</translation>
    </message>
    <message>
        <source>Log in – Shoptalk</source>
        <translation>लॉग इन करें – Shoptalk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Facebook login page</source>
        <translation>Facebook का लॉगिन पेज</translation>
    </message>
    <message>
        <source>This link leads to %1. Shoptalk only opens Facebook’s login here, so it was not opened.</source>
        <translation>यह लिंक %1 पर ले जाता है। Shoptalk यहाँ सिर्फ़ Facebook का लॉगिन खोलता है, इसलिए इसे नहीं खोला गया।</translation>
    </message>
    <message>
        <source>Hide help</source>
        <translation>मदद छिपाएँ</translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginView</name>
    <message>
        <source>Cut</source>
        <translation>कट करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>पेस्ट करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::MainWindow</name>
    <message>
        <source>&amp;Shoptalk</source>
        <translation>&amp;Shoptalk</translation>
    </message>
    <message>
        <source>&amp;About Shoptalk</source>
        <translation>Shoptalk के बारे में</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>सेटिंग…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>रूप-रंग</translation>
    </message>
    <message>
        <source>Same as &amp;system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Practice – %1</source>
        <translation>अभ्यास – %1</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>About Shoptalk</source>
        <translation>Shoptalk के बारे में</translation>
    </message>
    <message>
        <source>Shoptalk %1

Your shop’s WhatsApp Business conversations on your desktop.

Free software under the GNU General Public License, version 3 or later. Not affiliated with Meta.</source>
        <translation>Shoptalk %1

आपकी दुकान की WhatsApp Business बातचीत, आपके डेस्कटॉप पर।

GNU जनरल पब्लिक लाइसेंस, वर्ज़न 3 या उसके बाद के तहत आज़ाद सॉफ़्टवेयर। Meta से संबद्ध नहीं।</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Shoptalk &amp;help</source>
        <translation>Shoptalk सहायता</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>हाई कंट्रास्ट</translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaBanner</name>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
    <message>
        <source>Download the files now</source>
        <translation>फ़ाइलें अभी डाउनलोड करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>यह मैसेज बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>WhatsApp deletes %Ln file(s) from customers within a day, and Shoptalk could not download them yet. Check the internet connection, the free space on the disk, and the Facebook account in the settings.</source>
        <translation>
            <numerusform>WhatsApp एक दिन के अंदर ग्राहकों की %Ln फ़ाइल डिलीट कर देगा, और Shoptalk उसे अभी तक डाउनलोड नहीं कर सका। इंटरनेट कनेक्शन, डिस्क की खाली जगह और सेटिंग में Facebook अकाउंट जाँचें।</numerusform>
            <numerusform>WhatsApp एक दिन के अंदर ग्राहकों की %Ln फ़ाइलें डिलीट कर देगा, और Shoptalk उन्हें अभी तक डाउनलोड नहीं कर सका। इंटरनेट कनेक्शन, डिस्क की खाली जगह और सेटिंग में Facebook अकाउंट जाँचें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaText</name>
    <message>
        <source>WhatsApp keeps files for 7 days and no longer has this one. Ask the customer to send it again.</source>
        <translation>WhatsApp फ़ाइलें 7 दिन रखता है और यह फ़ाइल अब उसके पास नहीं है। ग्राहक से कहें कि इसे दोबारा भेजें।</translation>
    </message>
    <message>
        <source>WhatsApp can’t be reached. The download goes on by itself.</source>
        <translation>WhatsApp तक नहीं पहुँचा जा सका। डाउनलोड अपने-आप आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>WhatsApp is busy. The download goes on by itself.</source>
        <translation>WhatsApp व्यस्त है। डाउनलोड अपने-आप आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>The download waits until the Facebook account is connected again.</source>
        <translation>डाउनलोड Facebook अकाउंट के दोबारा कनेक्ट होने का इंतज़ार कर रहा है।</translation>
    </message>
    <message>
        <source>WhatsApp didn’t send this file.</source>
        <translation>WhatsApp ने यह फ़ाइल नहीं दी।</translation>
    </message>
    <message>
        <source>Your network sent a login page instead of the file. It was not saved.</source>
        <translation>आपके नेटवर्क ने फ़ाइल की जगह लॉगिन पेज भेजा। उसे सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>The file was damaged on its way. It was not saved.</source>
        <translation>फ़ाइल रास्ते में खराब हो गई। उसे सेव नहीं किया गया।</translation>
    </message>
    <message>
        <source>Only a part of the file came.</source>
        <translation>फ़ाइल का सिर्फ़ एक हिस्सा आया।</translation>
    </message>
    <message>
        <source>This file is larger than 100 MB. It was not saved.</source>
        <translation>यह फ़ाइल 100 MB से बड़ी है। इसे सेव नहीं किया गया।</translation>
    </message>
    <message>
        <source>The disk of this computer is full. Make room: the download goes on by itself.</source>
        <translation>इस कंप्यूटर की डिस्क भरी हुई है। जगह बनाएँ: डाउनलोड अपने-आप आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>This computer could not save the file.</source>
        <translation>यह कंप्यूटर फ़ाइल सेव नहीं कर सका।</translation>
    </message>
    <message>
        <source>WhatsApp refused the download.</source>
        <translation>WhatsApp ने डाउनलोड से मना कर दिया।</translation>
    </message>
    <message>
        <source>The file is on its way.</source>
        <translation>फ़ाइल रास्ते में है।</translation>
    </message>
    <message>
        <source>The file is not downloaded.</source>
        <translation>फ़ाइल डाउनलोड नहीं हुई है।</translation>
    </message>
    <message>
        <source>WhatsApp keeps files for 7 days and no longer has this one. Look for it on the shop’s phone, which sent it.</source>
        <translation>WhatsApp फ़ाइलें 7 दिन रखता है और यह फ़ाइल अब उसके पास नहीं है। इसे दुकान के फ़ोन पर ढूँढें, जिससे यह भेजी गई थी।</translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaViewer</name>
    <message>
        <source>Photos and videos of the conversation</source>
        <translation>बातचीत की फ़ोटो और वीडियो</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>बंद करें (Esc)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>पहले वाली</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद वाली</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>दूसरे प्रोग्राम में खोलें</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>छोटा (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>बड़ा (+)</translation>
    </message>
    <message>
        <source>Copy the picture (Ctrl+C)</source>
        <translation>फ़ोटो कॉपी करें (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save as… (Ctrl+S)</source>
        <translation>इस रूप में सेव करें… (Ctrl+S)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>फ़ोटो: %1</translation>
    </message>
    <message>
        <source>Shoptalk does not play videos itself.</source>
        <translation>Shoptalk खुद वीडियो नहीं चलाता।</translation>
    </message>
    <message>
        <source>This picture can’t be shown here. It may be damaged.</source>
        <translation>यह फ़ोटो यहाँ नहीं दिखाई जा सकती। हो सकता है कि वह खराब हो।</translation>
    </message>
</context>
<context>
    <name>shoptalk::MenuBar</name>
    <message>
        <source>Open the menu</source>
        <translation>मेन्यू खोलें</translation>
    </message>
</context>
<context>
    <name>shoptalk::MenuCorner</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
</context>
<context>
    <name>shoptalk::MergeActions</name>
    <message>
        <source>%1 is not %2…</source>
        <translation>%1 और %2 अलग हैं…</translation>
    </message>
    <message>
        <source>These two have separate chats already.</source>
        <translation>इन दोनों की चैट पहले से अलग-अलग हैं।</translation>
    </message>
    <message>
        <source>Separate customers</source>
        <translation>ग्राहकों को अलग करें</translation>
    </message>
    <message>
        <source>Give %1 and %2 separate chats again?</source>
        <translation>%1 और %2 को फिर से अलग-अलग चैट दें?</translation>
    </message>
    <message>
        <source>Each gets their own messages, labels and draft back. Shoptalk won’t join them again for the same reason.</source>
        <translation>दोनों को अपने-अपने मैसेज, लेबल और ड्राफ़्ट वापस मिलेंगे। Shoptalk इसी वजह से उन्हें फिर से नहीं जोड़ेगा।</translation>
    </message>
    <message>
        <source>Separate them</source>
        <translation>उन्हें अलग करें</translation>
    </message>
    <message>
        <source>The two could not be separated. Check that the disk is not full, then try again.</source>
        <translation>दोनों को अलग नहीं किया जा सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>This customer was joined with another one since. Separate those two first; their line is further down in the chat.</source>
        <translation>इस ग्राहक को बाद में किसी और के साथ जोड़ा गया। पहले उन दोनों को अलग करें; उनकी लाइन चैट में और नीचे है।</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageActions</name>
    <message>
        <source>React</source>
        <translation>रिएक्ट करें</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>जवाब दें</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>भेजना रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>जवाब दें</translation>
    </message>
    <message>
        <source>Cancel sen&amp;ding</source>
        <translation>भेजना रद्द करें</translation>
    </message>
    <message>
        <source>Reac&amp;t</source>
        <translation>रिएक्ट करें</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>और…</translation>
    </message>
    <message>
        <source>&amp;Take back your reaction</source>
        <translation>अपना रिएक्शन वापस लें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी किया गया</translation>
    </message>
    <message>
        <source>&amp;Info</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>फ़ॉरवर्ड करें</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>स्टार करें</translation>
    </message>
    <message>
        <source>&amp;Forward…</source>
        <translation>फ़ॉरवर्ड करें…</translation>
    </message>
    <message>
        <source>Un&amp;star</source>
        <translation>स्टार हटाएँ</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>स्टार करें</translation>
    </message>
    <message>
        <source>Unstar</source>
        <translation>स्टार हटाएँ</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageDelegate</name>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>एडिट किया गया</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place of a picture among several</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>स्टार किया गया</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageEdit</name>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Start a new line</source>
        <translation>नई लाइन शुरू करें</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;बोल्ड</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;इटैलिक</translation>
    </message>
    <message>
        <source>&amp;Strikethrough</source>
        <translation>&amp;स्ट्राइकथ्रू</translation>
    </message>
    <message>
        <source>&amp;Monospace</source>
        <translation>&amp;मोनोस्पेस</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;फ़ॉर्मैट</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageInfo</name>
    <message>
        <source>Message info</source>
        <translation>मैसेज की जानकारी</translation>
    </message>
    <message>
        <source>From you</source>
        <translation>आपकी ओर से</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>ग्राहक की ओर से</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>भेजा गया: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>स्थिति: %1</translation>
    </message>
    <message>
        <source>It was edited.</source>
        <translation>इसे एडिट किया गया।</translation>
    </message>
    <message>
        <source>Copy the message’s WhatsApp ID</source>
        <translation>मैसेज की WhatsApp ID कॉपी करें</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>सपोर्ट के लिए जानकारी</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>जानकारी कॉपी करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageSelectionBar</name>
    <message>
        <source>Clear selection (Esc)</source>
        <translation>चयन हटाएँ (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) selected</source>
        <translation>
            <numerusform>%Ln मैसेज चुना गया</numerusform>
            <numerusform>%Ln मैसेज चुने गए</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these messages can’t be forwarded. Deselect it first.</source>
        <translation>इनमें से एक मैसेज फ़ॉरवर्ड नहीं किया जा सकता। पहले उसका चुनाव हटाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) selected. That is the most.</source>
        <translation>
            <numerusform>%Ln मैसेज चुना गया। इससे ज़्यादा नहीं।</numerusform>
            <numerusform>%Ln मैसेज चुने गए। इससे ज़्यादा नहीं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageStates</name>
    <message>
        <source>Edited %1</source>
        <comment>a time</comment>
        <translation>%1 एडिट किया गया</translation>
    </message>
    <message>
        <source>You reacted with %1</source>
        <translation>आपने %1 रिएक्ट किया</translation>
    </message>
    <message>
        <source>The customer reacted with %1</source>
        <translation>ग्राहक ने %1 रिएक्ट किया</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>भेजे जाने का इंतज़ार</translation>
    </message>
    <message>
        <source>may not have been sent</source>
        <translation>शायद नहीं भेजा गया</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>डिलीवर हुआ</translation>
    </message>
    <message>
        <source>read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message>
        <source>played</source>
        <translation>चलाया गया</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>not delivered yet</source>
        <translation>अभी तक डिलीवर नहीं हुआ</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>डिलीवर नहीं हुआ</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageStep</name>
    <message>
        <source>For example: Easter opening hours</source>
        <translation>जैसे: त्योहार का समय</translation>
    </message>
    <message>
        <source>Name of this broadcast, only for you</source>
        <translation>इस ब्रॉडकास्ट का नाम, सिर्फ़ आपके लिए</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>यहाँ से भेजा जाएगा</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्प्लेट</translation>
    </message>
    <message>
        <source>No template is ready to send</source>
        <translation>भेजने के लिए कोई टेम्प्लेट तैयार नहीं</translation>
    </message>
    <message>
        <source>Create one in Settings, Templates. WhatsApp looks at it first.</source>
        <translation>सेटिंग, टेम्प्लेट में एक बनाएँ। WhatsApp पहले उसे देखता है।</translation>
    </message>
    <message>
        <source>Broadcast of %1</source>
        <translation>%1 का ब्रॉडकास्ट</translation>
    </message>
    <message>
        <source>This template needs something that can’t be filled in for many people at once, such as a place or a code. Send it from a conversation.</source>
        <translation>इस टेम्प्लेट में कुछ ऐसा चाहिए जो एक साथ कई लोगों के लिए नहीं भरा जा सकता, जैसे जगह या कोड। इसे बातचीत से भेजें।</translation>
    </message>
    <message>
        <source>Give the broadcast a name, so that you find it again.</source>
        <translation>ब्रॉडकास्ट को नाम दें ताकि आप उसे फिर ढूँढ सकें।</translation>
    </message>
    <message>
        <source>Choose the template that is sent.</source>
        <translation>भेजा जाने वाला टेम्प्लेट चुनें।</translation>
    </message>
    <message>
        <source>This template can’t be sent to many people at once. Choose another one.</source>
        <translation>यह टेम्प्लेट एक साथ कई लोगों को नहीं भेजा जा सकता। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>मैसेज</translation>
    </message>
    <message>
        <source>Connect a phone number first, in Settings, Facebook accounts.</source>
        <translation>पहले सेटिंग, Facebook अकाउंट में फ़ोन नंबर जोड़ें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::MetaSentences</name>
    <message>
        <source>WhatsApp did not take this message.</source>
        <translation>WhatsApp ने यह मैसेज नहीं लिया।</translation>
    </message>
    <message>
        <source>WhatsApp refused this without saying why.</source>
        <translation>WhatsApp ने बिना वजह बताए इससे मना कर दिया।</translation>
    </message>
    <message>
        <source>Meta refused this without saying why. Try again, or ask the person who runs your relay.</source>
        <translation>Meta ने बिना वजह बताए इससे मना कर दिया। दोबारा कोशिश करें, या अपना रिले चलाने वाले व्यक्ति से पूछें।</translation>
    </message>
    <message>
        <source>WhatsApp is having a problem right now. Please try again in a few minutes.</source>
        <translation>WhatsApp में थोड़ी देर की गड़बड़ी है। कृपया कुछ मिनट बाद दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Too many requests in a short time. Wait a few minutes, then try again.</source>
        <translation>कम समय में बहुत ज़्यादा अनुरोध हुए। कुछ मिनट रुकें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Too many changes in a short time. Wait a few minutes, then try again.</source>
        <translation>कम समय में बहुत ज़्यादा बदलाव हुए। कुछ मिनट रुकें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Facebook has ended your login</source>
        <translation>Facebook ने आपका लॉगिन खत्म कर दिया है</translation>
    </message>
    <message>
        <source>Shoptalk was removed in your Facebook settings</source>
        <translation>आपकी Facebook सेटिंग में Shoptalk को हटा दिया गया</translation>
    </message>
    <message>
        <source>Log in again and allow it once more; what you chose is kept.</source>
        <translation>फिर से लॉग इन करें और एक बार फिर अनुमति दें; आपने जो चुना है वह बना रहेगा।</translation>
    </message>
    <message>
        <source>Facebook wants to check that it is you</source>
        <translation>Facebook जाँचना चाहता है कि यह आप ही हैं</translation>
    </message>
    <message>
        <source>Log in at facebook.com and follow the instructions there, then log in here again.</source>
        <translation>facebook.com पर लॉग इन करें और वहाँ दिए गए निर्देश मानें, फिर यहाँ दोबारा लॉग इन करें।</translation>
    </message>
    <message>
        <source>Your Facebook password was changed</source>
        <translation>आपका Facebook पासवर्ड बदला गया</translation>
    </message>
    <message>
        <source>That ended the login. Log in again with the new password.</source>
        <translation>इससे लॉगिन खत्म हो गया। नए पासवर्ड से फिर से लॉग इन करें।</translation>
    </message>
    <message>
        <source>That happens about every 60 days. Log in again; what you chose is kept.</source>
        <translation>ऐसा लगभग हर 60 दिन में होता है। फिर से लॉग इन करें; आपने जो चुना है वह बना रहेगा।</translation>
    </message>
    <message>
        <source>Your Facebook account is not confirmed yet</source>
        <translation>आपके Facebook अकाउंट की पुष्टि अभी नहीं हुई है</translation>
    </message>
    <message>
        <source>Confirm it first (Facebook has sent you an e-mail), then log in again.</source>
        <translation>पहले उसकी पुष्टि करें (Facebook ने आपको ईमेल भेजा है), फिर दोबारा लॉग इन करें।</translation>
    </message>
    <message>
        <source>You have no role in this business</source>
        <translation>इस बिज़नेस में आपका कोई रोल नहीं है</translation>
    </message>
    <message>
        <source>Ask an administrator of the business for access, then log in again.</source>
        <translation>बिज़नेस के एडमिन से एक्सेस माँगें, फिर दोबारा लॉग इन करें।</translation>
    </message>
    <message>
        <source>Your Facebook account isn’t allowed to use this WhatsApp account. Ask an administrator for access.</source>
        <translation>आपका Facebook यूज़र यह WhatsApp अकाउंट इस्तेमाल नहीं कर सकता। एडमिन से एक्सेस देने को कहें।</translation>
    </message>
    <message>
        <source>This phone number no longer exists in WhatsApp.</source>
        <translation>यह फ़ोन नंबर अब WhatsApp में मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>This phone number no longer exists in WhatsApp. Choose another one under Facebook accounts.</source>
        <translation>यह फ़ोन नंबर अब WhatsApp में मौजूद नहीं है। Facebook अकाउंट में दूसरा चुनें।</translation>
    </message>
    <message>
        <source>WhatsApp could not use something in this message. Check the text and the recipient.</source>
        <translation>WhatsApp इस मैसेज की किसी चीज़ का इस्तेमाल नहीं कर सका। टेक्स्ट और पाने वाले को जाँचें।</translation>
    </message>
    <message>
        <source>WhatsApp could not use something you entered. Check it and try again.</source>
        <translation>आपने जो डाला, उसमें से WhatsApp किसी चीज़ का इस्तेमाल नहीं कर सका। उसे जाँचें और दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>WhatsApp has restricted this account because of its rules. Meta’s Business Support Home says why; you can ask for a review there.</source>
        <translation>WhatsApp ने अपने नियमों की वजह से इस अकाउंट पर पाबंदी लगाई है। Meta के बिज़नेस सपोर्ट होम में वजह बताई गई है; आप वहाँ रिव्यू का अनुरोध कर सकते हैं।</translation>
    </message>
    <message>
        <source>Meta has blocked this for now because of its rules. Try again tomorrow, or look in Meta’s Business Support Home.</source>
        <translation>Meta ने अपने नियमों की वजह से इसे फ़िलहाल ब्लॉक किया है। कल दोबारा कोशिश करें, या Meta के बिज़नेस सपोर्ट होम में देखें।</translation>
    </message>
    <message>
        <source>This WhatsApp account is locked. WhatsApp Manager says why.</source>
        <translation>यह WhatsApp अकाउंट लॉक है। वजह WhatsApp मैनेजर में देखें।</translation>
    </message>
    <message>
        <source>WhatsApp does not let your type of business write to this country.</source>
        <translation>WhatsApp आपके तरह के बिज़नेस को इस देश में लिखने नहीं देता।</translation>
    </message>
    <message>
        <source>This number needs an approved display name first. Choose one in Settings, under Numbers.</source>
        <translation>इस नंबर को पहले मंज़ूर डिस्प्ले नाम चाहिए। सेटिंग में, नंबर में एक चुनें।</translation>
    </message>
    <message>
        <source>WhatsApp could not charge your account. Check the payment method in WhatsApp Manager.</source>
        <translation>WhatsApp आपके अकाउंट से शुल्क नहीं ले सका। WhatsApp मैनेजर में पेमेंट का तरीका जाँचें।</translation>
    </message>
    <message>
        <source>This phone number must be registered again. You can do that in Settings, under Numbers.</source>
        <translation>इस फ़ोन नंबर को फिर से रजिस्टर करना होगा। यह आप सेटिंग में, नंबर में कर सकते हैं।</translation>
    </message>
    <message>
        <source>WhatsApp is upgrading this number. Please wait a minute, then try again.</source>
        <translation>WhatsApp इस नंबर को अपग्रेड कर रहा है। कृपया एक मिनट रुकें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>You have blocked this customer. Unblock to write.</source>
        <translation>आपने इस ग्राहक को ब्लॉक किया है। लिखने के लिए अनब्लॉक करें।</translation>
    </message>
    <message>
        <source>Too many messages in a short time. Wait a moment, then try again.</source>
        <translation>कम समय में बहुत ज़्यादा मैसेज हुए। एक पल रुकें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>WhatsApp did not deliver this offer to this customer. Please don’t send it again.</source>
        <translation>WhatsApp ने यह ऑफ़र इस ग्राहक को डिलीवर नहीं किया। कृपया इसे दोबारा न भेजें।</translation>
    </message>
    <message>
        <source>You cannot write to your own number.</source>
        <translation>आप अपने ही नंबर पर नहीं लिख सकते।</translation>
    </message>
    <message>
        <source>This customer cannot be reached on WhatsApp. Check the number or call.</source>
        <translation>इस ग्राहक तक WhatsApp पर नहीं पहुँचा जा सकता। नंबर जाँचें या कॉल करें।</translation>
    </message>
    <message>
        <source>The test number may only write to registered test phones.</source>
        <translation>टेस्ट नंबर सिर्फ़ रजिस्टर किए गए टेस्ट फ़ोन पर लिख सकता है।</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the customer’s last message. Send a template instead.</source>
        <translation>ग्राहक के पिछले मैसेज को 24 घंटे से ज़्यादा हो गए हैं। इसके बजाय टेम्प्लेट भेजें।</translation>
    </message>
    <message>
        <source>WhatsApp is holding back offers for this customer. Please don’t send it again today.</source>
        <translation>WhatsApp इस ग्राहक के लिए ऑफ़र रोक रहा है। कृपया आज इसे दोबारा न भेजें।</translation>
    </message>
    <message>
        <source>This customer does not want offers. Please take them off your list.</source>
        <translation>यह ग्राहक ऑफ़र नहीं चाहता। कृपया उसे अपनी सूची से हटाएँ।</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent or shown here.</source>
        <translation>इस तरह का मैसेज यहाँ न भेजा जा सकता है, न दिखाया जा सकता है।</translation>
    </message>
    <message>
        <source>The customer’s file could not be downloaded. Ask for a smaller one.</source>
        <translation>ग्राहक की फ़ाइल डाउनलोड नहीं हो सकी। उससे छोटी फ़ाइल माँगें।</translation>
    </message>
    <message>
        <source>WhatsApp does not take this kind or size of file. Choose another one.</source>
        <translation>WhatsApp इस तरह की या इतनी बड़ी फ़ाइल नहीं लेता। दूसरी चुनें।</translation>
    </message>
    <message>
        <source>This message is only on the phone. Open it in the WhatsApp Business app.</source>
        <translation>यह मैसेज सिर्फ़ फ़ोन पर है। इसे WhatsApp Business ऐप में खोलें।</translation>
    </message>
    <message>
        <source>This message needs the customer’s phone number. Ask the customer for it.</source>
        <translation>इस मैसेज के लिए ग्राहक का फ़ोन नंबर चाहिए। ग्राहक से पूछें।</translation>
    </message>
    <message>
        <source>Offers are switched off for this account. You can switch them on in WhatsApp Manager.</source>
        <translation>इस अकाउंट के लिए ऑफ़र बंद हैं। आप उन्हें WhatsApp मैनेजर में चालू कर सकते हैं।</translation>
    </message>
    <message>
        <source>WhatsApp has paused templates because some are in the wrong category. Check them in WhatsApp Manager.</source>
        <translation>WhatsApp ने टेम्प्लेट रोक दिए हैं, क्योंकि कुछ गलत कैटेगरी में हैं। उन्हें WhatsApp मैनेजर में जाँचें।</translation>
    </message>
    <message>
        <source>Accept WhatsApp’s payment terms in WhatsApp Manager first.</source>
        <translation>पहले WhatsApp मैनेजर में WhatsApp की पेमेंट की शर्तें स्वीकार करें।</translation>
    </message>
    <message>
        <source>Some customers could not be blocked or unblocked. You can only block people who wrote in the last 24 hours.</source>
        <translation>कुछ ग्राहकों को ब्लॉक या अनब्लॉक नहीं किया जा सका। आप सिर्फ़ उन्हें ब्लॉक कर सकते हैं जिन्होंने पिछले 24 घंटों में लिखा है।</translation>
    </message>
    <message>
        <source>The template’s placeholders don’t match what was filled in. Check them and try again.</source>
        <translation>टेम्प्लेट के प्लेसहोल्डर भरी गई जानकारी से मेल नहीं खाते। उन्हें जाँचें और दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>This template is not available in this language, or is not approved yet. Choose another one.</source>
        <translation>यह टेम्प्लेट इस भाषा में उपलब्ध नहीं है, या उसे अभी मंज़ूरी नहीं मिली है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The template’s text is against WhatsApp’s rules. Change it and send it for approval again.</source>
        <translation>टेम्प्लेट का टेक्स्ट WhatsApp के नियमों के खिलाफ़ है। उसे बदलें और मंज़ूरी के लिए दोबारा भेजें।</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template because customers did not like it. Try again in a few hours or change it.</source>
        <translation>WhatsApp ने यह टेम्प्लेट रोक दिया है, क्योंकि यह ग्राहकों को पसंद नहीं आया। कुछ घंटे बाद दोबारा कोशिश करें या इसे बदलें।</translation>
    </message>
    <message>
        <source>WhatsApp has disabled this template for good. Make a new one.</source>
        <translation>WhatsApp ने यह टेम्प्लेट हमेशा के लिए बंद कर दिया है। नया बनाएँ।</translation>
    </message>
    <message>
        <source>A part of the template is too long or isn’t in a format WhatsApp accepts. Change it and try again.</source>
        <translation>टेम्प्लेट का एक हिस्सा बहुत लंबा है या ऐसे रूप में है जिसे WhatsApp नहीं लेता। उसे बदलें और दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>This template cannot be changed right now. Try again later.</source>
        <translation>यह टेम्प्लेट अभी नहीं बदला जा सकता। बाद में दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>You have as many templates as WhatsApp allows. Delete one you no longer use.</source>
        <translation>आपके पास उतने टेम्प्लेट हैं जितने की WhatsApp इजाज़त देता है। कोई ऐसा डिलीट करें जिसकी अब ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>There is already a template with this name. Choose another name.</source>
        <translation>इस नाम का टेम्प्लेट पहले से है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The form in this message is not available right now. Check it in WhatsApp Manager.</source>
        <translation>इस मैसेज का फ़ॉर्म अभी उपलब्ध नहीं है। उसे WhatsApp मैनेजर में जाँचें।</translation>
    </message>
    <message>
        <source>WhatsApp has no statistics for this template yet.</source>
        <translation>WhatsApp के पास इस टेम्प्लेट के आँकड़े अभी नहीं हैं।</translation>
    </message>
    <message>
        <source>This number was not removed completely. Remove it once more in Settings, then register it.</source>
        <translation>यह नंबर पूरी तरह नहीं हटाया गया। इसे सेटिंग में एक बार फिर हटाएँ, फिर रजिस्टर करें।</translation>
    </message>
    <message>
        <source>This number was not removed completely. Remove it once more, then register it.</source>
        <translation>यह नंबर पूरी तरह नहीं हटाया गया। इसे एक बार फिर हटाएँ, फिर रजिस्टर करें।</translation>
    </message>
    <message>
        <source>This PIN is not correct. Check it in Settings, under Numbers.</source>
        <translation>यह PIN सही नहीं है। इसे सेटिंग में, नंबर में जाँचें।</translation>
    </message>
    <message>
        <source>This is not the number’s PIN. Don’t guess: after a few wrong PINs, WhatsApp locks it. If you forgot the PIN, reset it in WhatsApp Manager.</source>
        <translation>यह नंबर का PIN नहीं है। अंदाज़ा न लगाएँ: कुछ गलत PIN के बाद WhatsApp उसे लॉक कर देता है। अगर आप PIN भूल गए हैं, तो उसे WhatsApp मैनेजर में रीसेट करें।</translation>
    </message>
    <message>
        <source>This number must be confirmed with a code first. You can do that in Settings, under Numbers.</source>
        <translation>पहले इस नंबर की कोड से पुष्टि करनी होगी। यह आप सेटिंग में, नंबर में कर सकते हैं।</translation>
    </message>
    <message>
        <source>The number must be confirmed with a code first.</source>
        <translation>पहले नंबर की कोड से पुष्टि करनी होगी।</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Wait 12 hours before you try again.</source>
        <translation>PIN बहुत बार गलत डाला गया। दोबारा कोशिश करने से पहले 12 घंटे रुकें।</translation>
    </message>
    <message>
        <source>The PIN was tried too fast. Wait a few minutes.</source>
        <translation>PIN बहुत जल्दी-जल्दी डाला गया। कुछ मिनट रुकें।</translation>
    </message>
    <message>
        <source>This number is not registered yet. You can register it in Settings, under Numbers.</source>
        <translation>यह नंबर अभी रजिस्टर नहीं है। आप इसे सेटिंग में, नंबर में रजिस्टर कर सकते हैं।</translation>
    </message>
    <message>
        <source>This number is not registered yet.</source>
        <translation>यह नंबर अभी रजिस्टर नहीं है।</translation>
    </message>
    <message>
        <source>The number was removed a moment ago. Try again in five minutes.</source>
        <translation>नंबर अभी-अभी हटाया गया है। पाँच मिनट बाद दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The number was registered or removed 10 times within three days. Try again in three days.</source>
        <translation>नंबर तीन दिनों में 10 बार रजिस्टर किया या हटाया गया। तीन दिन बाद दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>This code is not right, or has expired. Check it, or ask for a new one.</source>
        <translation>यह कोड सही नहीं है, या एक्सपायर हो गया है। इसे जाँचें, या नया माँगें।</translation>
    </message>
    <message>
        <source>This number cannot be moved here yet. Check its owner and its two-step PIN in WhatsApp Manager.</source>
        <translation>यह नंबर अभी यहाँ नहीं लाया जा सकता। WhatsApp मैनेजर में इसका मालिक और टू-स्टेप PIN जाँचें।</translation>
    </message>
    <message>
        <source>This way of connecting is no longer supported. Connect the account again in Settings.</source>
        <translation>कनेक्ट करने का यह तरीका अब नहीं चलता। सेटिंग में अकाउंट को दोबारा कनेक्ट करें।</translation>
    </message>
    <message>
        <source>Earlier chats were already fetched once. To fetch them again, disconnect the number in the phone app and connect it again.</source>
        <translation>पुरानी चैट एक बार लाई जा चुकी हैं। उन्हें दोबारा लाने के लिए, फ़ोन ऐप में नंबर डिस्कनेक्ट करें और दोबारा कनेक्ट करें।</translation>
    </message>
    <message>
        <source>Earlier chats can only be fetched within 24 hours. Disconnect the number in the phone app and connect it again.</source>
        <translation>पुरानी चैट सिर्फ़ 24 घंटे के अंदर लाई जा सकती हैं। फ़ोन ऐप में नंबर डिस्कनेक्ट करें और दोबारा कनेक्ट करें।</translation>
    </message>
    <message>
        <source>The owner of this number does not share earlier chats. New messages arrive all the same.</source>
        <translation>इस नंबर का मालिक पुरानी चैट शेयर नहीं करता। फिर भी नए मैसेज आते रहेंगे।</translation>
    </message>
    <message>
        <source>This username cannot be used. Choose another one, or check it in WhatsApp Manager.</source>
        <translation>यह यूज़रनेम इस्तेमाल नहीं किया जा सकता। दूसरा चुनें, या इसे WhatsApp मैनेजर में जाँचें।</translation>
    </message>
    <message>
        <source>This was already requested. There is nothing more to do.</source>
        <translation>इसका अनुरोध पहले ही किया जा चुका है। और कुछ करने की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>Meta does not allow this web address. Ask the person who runs your relay.</source>
        <translation>Meta इस वेब पते की इजाज़त नहीं देता। अपना रिले चलाने वाले व्यक्ति से पूछें।</translation>
    </message>
    <message>
        <source>Facebook did not accept the login. Please log in again.</source>
        <translation>Facebook ने लॉगिन स्वीकार नहीं किया। कृपया दोबारा लॉग इन करें।</translation>
    </message>
    <message>
        <source>No code was sent, because codes were requested too often. Wait an hour, then try again.</source>
        <translation>कोई कोड नहीं भेजा गया, क्योंकि कोड बहुत बार माँगे गए। एक घंटा रुकें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Log in again; what you chose is kept.</source>
        <translation>फिर से लॉग इन करें; आपने जो चुना है वह बना रहेगा।</translation>
    </message>
    <message>
        <source>Facebook has ended your login. Reconnect to continue.</source>
        <translation>Facebook ने आपका लॉगिन खत्म कर दिया है। जारी रखने के लिए फिर से कनेक्ट करें।</translation>
    </message>
    <message>
        <source>Shoptalk was removed in your Facebook settings. Reconnect and allow it once more.</source>
        <translation>आपकी Facebook सेटिंग में Shoptalk को हटा दिया गया। फिर से कनेक्ट करें और एक बार फिर अनुमति दें।</translation>
    </message>
    <message>
        <source>Facebook wants to check that it is you. Log in at facebook.com first, then reconnect.</source>
        <translation>Facebook जाँचना चाहता है कि यह आप ही हैं। पहले facebook.com पर लॉग इन करें, फिर दोबारा कनेक्ट करें।</translation>
    </message>
    <message>
        <source>Your Facebook password was changed. Reconnect with the new one.</source>
        <translation>आपका Facebook पासवर्ड बदला गया। नए पासवर्ड से फिर से कनेक्ट करें।</translation>
    </message>
    <message>
        <source>Your Facebook login has expired, as it does about every 60 days. Reconnect to continue.</source>
        <translation>आपका Facebook लॉगिन एक्सपायर हो गया है, ऐसा लगभग हर 60 दिन में होता है। जारी रखने के लिए फिर से कनेक्ट करें।</translation>
    </message>
    <message>
        <source>Your Facebook login has expired</source>
        <translation>आपका Facebook लॉगिन एक्सपायर हो गया है</translation>
    </message>
    <message>
        <source>Your Facebook login has expired: Facebook asks for a new one after 90 days. Reconnect to continue.</source>
        <translation>आपका Facebook लॉगिन एक्सपायर हो गया है: Facebook 90 दिन बाद नया लॉगिन माँगता है। जारी रखने के लिए फिर से कनेक्ट करें।</translation>
    </message>
    <message>
        <source>Your Facebook account is not confirmed yet. Confirm it first (Facebook has sent you an e-mail), then reconnect.</source>
        <translation>आपके Facebook अकाउंट की पुष्टि अभी नहीं हुई है। पहले उसकी पुष्टि करें (Facebook ने आपको ईमेल भेजा है), फिर दोबारा कनेक्ट करें।</translation>
    </message>
    <message>
        <source>You have no role in this business. Ask an administrator of the business for access, then reconnect.</source>
        <translation>इस बिज़नेस में आपका कोई रोल नहीं है। बिज़नेस के एडमिन से एक्सेस माँगें, फिर दोबारा कनेक्ट करें।</translation>
    </message>
    <message>
        <source>A permission that Shoptalk needs is missing. Reconnect and allow everything on the list.</source>
        <translation>Shoptalk को जिस अनुमति की ज़रूरत है, वह नहीं मिली है। फिर से कनेक्ट करें और सूची की सभी अनुमतियाँ दें।</translation>
    </message>
    <message>
        <source>The file did not reach WhatsApp: the connection broke off each time. Check your internet connection, then try again.</source>
        <translation>फ़ाइल WhatsApp तक नहीं पहुँची: कनेक्शन हर बार टूट गया। अपना इंटरनेट कनेक्शन जाँचें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>This number is no longer connected. Connect it again in Settings, Facebook accounts, then try again.</source>
        <translation>यह नंबर अब जुड़ा नहीं है। इसे सेटिंग, Facebook अकाउंट में फिर से जोड़ें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>WhatsApp takes reactions only to messages of the last 30 days that were not deleted.</source>
        <translation>WhatsApp सिर्फ़ पिछले 30 दिनों के उन मैसेज पर रिएक्शन लेता है जिन्हें डिलीट नहीं किया गया।</translation>
    </message>
    <message>
        <source>It works again from %1.</source>
        <translation>यह %1 से फिर काम करेगा।</translation>
    </message>
    <message>
        <source>WhatsApp limits how many messages this number can send. The reason may be that people blocked or reported earlier ones. Send fewer and more useful messages for a while.</source>
        <translation>WhatsApp ने लिमिट लगाई है कि यह नंबर कितने मैसेज भेज सकता है। इसकी वजह यह हो सकती है कि लोगों ने पहले के मैसेज ब्लॉक या रिपोर्ट किए। कुछ समय तक कम और ज़्यादा काम के मैसेज भेजें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::NameCard</name>
    <message>
        <source>Display name</source>
        <translation>डिस्प्ले नाम</translation>
    </message>
    <message>
        <source>Request this name</source>
        <translation>इस नाम का अनुरोध करें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>नया नाम</translation>
    </message>
    <message>
        <source>Load the name again</source>
        <translation>नाम फिर से लोड करें</translation>
    </message>
    <message>
        <source>The display name could not be loaded.</source>
        <translation>डिस्प्ले नाम लोड नहीं हो सका।</translation>
    </message>
    <message>
        <source>Customers see only the number so far, not a name.</source>
        <translation>ग्राहकों को अभी तक सिर्फ़ नंबर दिखता है, नाम नहीं।</translation>
    </message>
    <message>
        <source>Customers see “%1” at the top of the chat.</source>
        <translation>ग्राहकों को चैट के ऊपर “%1” दिखता है।</translation>
    </message>
    <message>
        <source>WhatsApp reviews a new name before customers see it. The name must match your business.</source>
        <translation>ग्राहकों को दिखने से पहले WhatsApp नए नाम का रिव्यू करता है। नाम आपके बिज़नेस से मेल खाना चाहिए।</translation>
    </message>
    <message>
        <source>WhatsApp is reviewing “%1”. You’ll be notified of the decision.</source>
        <translation>WhatsApp “%1” का रिव्यू कर रहा है। फ़ैसले की सूचना आपको दी जाएगी।</translation>
    </message>
    <message>
        <source>WhatsApp rejected “%1”. Request a different name.</source>
        <translation>WhatsApp ने “%1” को नामंज़ूर किया। किसी दूसरे नाम का अनुरोध करें।</translation>
    </message>
    <message>
        <source>The name was sent to WhatsApp for review. You’ll be notified of the decision.</source>
        <translation>नाम रिव्यू के लिए WhatsApp को भेजा गया। फ़ैसले की सूचना आपको दी जाएगी।</translation>
    </message>
</context>
<context>
    <name>shoptalk::NameEditor</name>
    <message>
        <source>Change the name</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>ग्राहक का नाम</translation>
    </message>
</context>
<context>
    <name>shoptalk::NavigationRail</name>
    <message>
        <source>Pages and numbers</source>
        <translation>पेज और नंबर</translation>
    </message>
</context>
<context>
    <name>shoptalk::NewConversation</name>
    <message>
        <source>From:</source>
        <translation>किससे:</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>बातचीत खोलें</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>नई बातचीत</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>नाम या फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>आपका नंबर</translation>
    </message>
    <message>
        <source>Type a name, or a number with + and the country code.</source>
        <translation>नाम लिखें, या + और देश के कोड के साथ नंबर।</translation>
    </message>
    <message>
        <source>This is a phone number: %1</source>
        <translation>यह फ़ोन नंबर है: %1</translation>
    </message>
    <message>
        <source>This is no phone number yet. Begin with + and the country code.</source>
        <translation>यह अभी फ़ोन नंबर नहीं है। + और देश के कोड से शुरू करें।</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 को लिखें</translation>
    </message>
</context>
<context>
    <name>shoptalk::NoteActions</name>
    <message>
        <source>Write an internal note</source>
        <translation>अंदरूनी नोट लिखें</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>अंदरूनी नोट</translation>
    </message>
    <message>
        <source>A note about %1, for your team only. The customer never sees it.</source>
        <translation>%1 के बारे में नोट, केवल आपकी टीम के लिए। ग्राहक इसे कभी नहीं देखता।</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>नोट का टेक्स्ट</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>नोट सेव करें</translation>
    </message>
    <message>
        <source>This note is too long. Shorten it, then save it again.</source>
        <translation>यह नोट बहुत लंबा है। इसे छोटा करें, फिर सेव करें।</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>नोट सेव हुआ।</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>नोट मिटाया गया।</translation>
    </message>
    <message>
        <source>A note for your team only. The customer never sees it.</source>
        <translation>केवल आपकी टीम के लिए नोट। ग्राहक इसे कभी नहीं देखता।</translation>
    </message>
    <message>
        <source>Note changed.</source>
        <translation>नोट बदला गया।</translation>
    </message>
</context>
<context>
    <name>shoptalk::NotificationController</name>
    <message>
        <source>%1: %2</source>
        <comment>who wrote, and what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::NotificationsPage</name>
    <message>
        <source>When a customer writes</source>
        <translation>जब कोई ग्राहक लिखे</translation>
    </message>
    <message>
        <source>Notifications appear while you use another window or another page of Shoptalk. While Shoptalk is locked, they never show names or messages.</source>
        <translation>जब आप कोई दूसरी विंडो या Shoptalk का कोई दूसरा पेज इस्तेमाल कर रहे हों, तब नोटिफ़िकेशन दिखते हैं। जब Shoptalk लॉक हो, तब उनमें कभी नाम या मैसेज नहीं दिखते।</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>नोटिफ़िकेशन दिखाएँ</translation>
    </message>
    <message>
        <source>Show the customer’s name and the start of the message</source>
        <translation>ग्राहक का नाम और मैसेज की शुरुआत दिखाएँ</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>आवाज़ बजाएँ</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>टेस्ट नोटिफ़िकेशन दिखाएँ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>नोटिफ़िकेशन</translation>
    </message>
    <message>
        <source>This computer can’t show notifications. Shoptalk’s task bar entry is highlighted instead when a customer writes.</source>
        <translation>यह कंप्यूटर नोटिफ़िकेशन नहीं दिखा सकता। इसके बजाय, जब कोई ग्राहक लिखता है तो टास्कबार में Shoptalk को हाइलाइट किया जाता है।</translation>
    </message>
    <message>
        <source>When you want quiet</source>
        <translation>जब आपको शांति चाहिए</translation>
    </message>
    <message>
        <source>Nothing pops up and nothing makes a sound. Messages still arrive and are counted.</source>
        <translation>न कुछ स्क्रीन पर उभरता है, न आवाज़ आती है। मैसेज फिर भी आते हैं और गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>परेशान न करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::NumberText</name>
    <message>
        <source>The code has 6 digits.</source>
        <translation>कोड में 6 अंक होते हैं।</translation>
    </message>
    <message>
        <source>A PIN has 6 digits.</source>
        <translation>PIN में 6 अंक होते हैं।</translation>
    </message>
    <message>
        <source>Type the name that customers are to see.</source>
        <translation>वह नाम लिखें जो ग्राहकों को दिखना चाहिए।</translation>
    </message>
    <message>
        <source>The text needs 1 to 140 characters.</source>
        <translation>टेक्स्ट में 1 से 140 अक्षर होने चाहिए।</translation>
    </message>
    <message>
        <source>Something in the profile cannot be used as it is.</source>
        <translation>प्रोफ़ाइल की कोई चीज़ इस रूप में इस्तेमाल नहीं की जा सकती।</translation>
    </message>
    <message>
        <source>No answer came, so we don’t know whether it worked. Check again in a minute.</source>
        <translation>कोई जवाब नहीं आया, इसलिए हमें नहीं पता कि यह हुआ या नहीं। एक मिनट बाद फिर से जाँचें।</translation>
    </message>
    <message>
        <source>WhatsApp cannot be reached. Nothing was changed. Check this computer’s network.</source>
        <translation>WhatsApp तक नहीं पहुँचा जा सका। कुछ नहीं बदला गया। इस कंप्यूटर का नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>Your Facebook login has expired or a permission is missing. Reconnect on the page Facebook accounts.</source>
        <translation>लॉगिन खत्म हो गया है या एक अनुमति नहीं मिली है। Facebook अकाउंट पेज पर फिर से कनेक्ट करें।</translation>
    </message>
    <message>
        <source>WhatsApp was asked too often. Wait a few minutes, then try again.</source>
        <translation>WhatsApp से बहुत बार पूछा गया। कुछ मिनट रुकें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>This computer could not save it. Check that the keychain is unlocked and the disk is not full.</source>
        <translation>यह कंप्यूटर इसे सेव नहीं कर सका। देखें कि कीचेन अनलॉक है और डिस्क भरी हुई नहीं है।</translation>
    </message>
    <message>
        <source>WhatsApp’s answer could not be understood. Check again in a minute.</source>
        <translation>WhatsApp का जवाब समझा नहीं जा सका। एक मिनट बाद फिर से जाँचें।</translation>
    </message>
    <message>
        <source>WhatsApp refused it without saying why.</source>
        <translation>WhatsApp ने बिना वजह बताए मना कर दिया।</translation>
    </message>
    <message>
        <source>WhatsApp refused it and says: %1</source>
        <translation>WhatsApp ने मना कर दिया और कहा: %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>वेबसाइटें</translation>
    </message>
    <message>
        <source>%1: WhatsApp does not allow this to be empty.</source>
        <translation>%1: WhatsApp इसे खाली रखने की इजाज़त नहीं देता।</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <translation>%1: ज़्यादा से ज़्यादा %2 अक्षर।</translation>
    </message>
    <message>
        <source>%1: at most two.</source>
        <translation>%1: ज़्यादा से ज़्यादा दो।</translation>
    </message>
    <message>
        <source>%1: an address starts with https:// or http://</source>
        <translation>%1: पता https:// या http:// से शुरू होता है</translation>
    </message>
    <message>
        <source>%1: this is not an e-mail address.</source>
        <translation>%1: यह ईमेल पता नहीं है।</translation>
    </message>
    <message>
        <source>Alcoholic drinks</source>
        <translation>शराब</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>कपड़े</translation>
    </message>
    <message>
        <source>Cars and vehicles</source>
        <translation>कार और वाहन</translation>
    </message>
    <message>
        <source>Beauty and care</source>
        <translation>ब्यूटी और देखभाल</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>शिक्षा</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>मनोरंजन</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>इवेंट</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>फ़ाइनेंस</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation>सार्वजनिक सेवा</translation>
    </message>
    <message>
        <source>Groceries</source>
        <translation>किराना</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>स्वास्थ्य</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>होटल</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>गैर-लाभकारी</translation>
    </message>
    <message>
        <source>Not a business</source>
        <translation>बिज़नेस नहीं</translation>
    </message>
    <message>
        <source>Online gambling</source>
        <translation>ऑनलाइन जुआ</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>दवा की दुकान</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>जुआ</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>पेशेवर सेवाएँ</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>रेस्टोरेंट</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>दुकान</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>यात्रा</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>the number of the shop that the customer writes to</comment>
        <translation>%1 को</translation>
    </message>
</context>
<context>
    <name>shoptalk::NumbersPage</name>
    <message>
        <source>No number is connected yet.</source>
        <translation>अभी कोई नंबर कनेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>You have unsaved changes for this number, or an upload is still running.</source>
        <translation>इस नंबर के बदलाव सेव नहीं हुए हैं, या कोई अपलोड अभी चल रहा है।</translation>
    </message>
</context>
<context>
    <name>shoptalk::Options</name>
    <message>
        <source>Your shop’s WhatsApp Business conversations on your desktop.</source>
        <translation>आपकी दुकान की WhatsApp Business बातचीत, आपके डेस्कटॉप पर।</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>सब कुछ इस फ़ोल्डर में रखें।</translation>
    </message>
    <message>
        <source>Address of Meta’s Graph API.</source>
        <translation>Meta के Graph API का पता।</translation>
    </message>
    <message>
        <source>Address of Facebook’s login.</source>
        <translation>Facebook के लॉगिन का पता।</translation>
    </message>
    <message>
        <source>Fill in this relay when pairing.</source>
        <translation>पेयर करते समय यह रिले भरें।</translation>
    </message>
    <message>
        <source>Language, such as en or ar.</source>
        <translation>भाषा, जैसे en या ar।</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light (हल्का), dark (गहरा) या high-contrast (हाई कंट्रास्ट)।</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>बिना विंडो के, सिस्टम ट्रे में शुरू करें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::OrderList</name>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an article, and its price</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::PageNotice</name>
    <message>
        <source>Reload the page</source>
        <translation>पेज फिर से लोड करें</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>इसके बजाय मेरा ब्राउज़र इस्तेमाल करें</translation>
    </message>
    <message>
        <source>What could be wrong?</source>
        <translation>क्या गड़बड़ हो सकती है?</translation>
    </message>
    <message>
        <source>The page is not responding</source>
        <translation>पेज जवाब नहीं दे रहा</translation>
    </message>
    <message>
        <source>The page is taking a long time to load</source>
        <translation>पेज लोड होने में बहुत समय लग रहा है</translation>
    </message>
    <message>
        <source>Nothing has been changed, and Shoptalk still works. You can wait, or reload the page, which starts the login from the beginning.</source>
        <translation>कुछ नहीं बदला है, और Shoptalk अब भी चल रहा है। आप रुक सकते हैं, या पेज फिर से लोड कर सकते हैं, जिससे लॉगिन शुरू से शुरू होगा।</translation>
    </message>
</context>
<context>
    <name>shoptalk::PairStep</name>
    <message>
        <source>Connect to your relay</source>
        <translation>अपने रिले से कनेक्ट करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>बैकअप रीस्टोर करें…</translation>
    </message>
    <message>
        <source>Address of your relay</source>
        <translation>आपके रिले का पता</translation>
    </message>
    <message>
        <source>Your relay is the server that receives your messages while this computer is off.</source>
        <translation>आपका रिले वह सर्वर है जो इस कंप्यूटर के बंद रहने पर आपके मैसेज लेता है।</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>पेयरिंग कोड</translation>
    </message>
    <message>
        <source>Ask the person who runs your relay for a code. It works once, within 15 minutes.</source>
        <translation>अपना रिले चलाने वाले व्यक्ति से कोड माँगें। यह 15 मिनट के अंदर एक बार काम करता है।</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>इस कंप्यूटर का नाम</translation>
    </message>
    <message>
        <source>This helps your team tell its computers apart.</source>
        <translation>इससे आपकी टीम अपने कंप्यूटरों में फ़र्क कर पाती है।</translation>
    </message>
    <message>
        <source>Use this if your shop already used Shoptalk on another computer.</source>
        <translation>इसका इस्तेमाल तब करें, जब आपकी दुकान ने पहले से किसी दूसरे कंप्यूटर पर Shoptalk इस्तेमाल किया हो।</translation>
    </message>
    <message>
        <source>Pair this computer again</source>
        <translation>इस कंप्यूटर को फिर से पेयर करें</translation>
    </message>
    <message>
        <source>Your conversations are still here. Enter a new pairing code to receive new messages again.</source>
        <translation>आपकी बातचीत अब भी यहाँ है। फिर से नए मैसेज पाने के लिए नया पेयरिंग कोड डालें।</translation>
    </message>
    <message>
        <source>Welcome to Shoptalk</source>
        <translation>Shoptalk में आपका स्वागत है</translation>
    </message>
    <message>
        <source>All your customers’ WhatsApp messages in one place. First, connect this computer to your shop’s relay, the server that receives your messages.</source>
        <translation>आपके ग्राहकों के सभी WhatsApp मैसेज एक जगह। पहले इस कंप्यूटर को अपनी दुकान के रिले से कनेक्ट करें, यानी उस सर्वर से जो आपके मैसेज लेता है।</translation>
    </message>
    <message>
        <source>Continue as “%1”</source>
        <translation>“%1” के रूप में जारी रखें</translation>
    </message>
    <message>
        <source>Connecting to your relay…</source>
        <translation>आपके रिले से कनेक्ट हो रहा है…</translation>
    </message>
    <message>
        <source>Give this computer a name, for example “Front desk”.</source>
        <translation>इस कंप्यूटर को नाम दें, जैसे “काउंटर”।</translation>
    </message>
    <message>
        <source>A pairing code has 8 letters and digits, for example K7QM-2XRP.</source>
        <translation>पेयरिंग कोड में 8 अक्षर और अंक होते हैं, जैसे K7QM-2XRP।</translation>
    </message>
    <message>
        <source>Enter the address of your relay.</source>
        <translation>अपने रिले का पता डालें।</translation>
    </message>
    <message>
        <source>No relay yet? Practise with a made-up shop</source>
        <translation>अभी रिले नहीं है? बनावटी दुकान के साथ अभ्यास करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::PaletteController</name>
    <message>
        <source>&amp;Go to…</source>
        <translation>यहाँ जाएँ…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
</context>
<context>
    <name>shoptalk::PassphraseDialog</name>
    <message>
        <source>Current passphrase</source>
        <translation>मौजूदा पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Use 8 characters or more; several words work best. Nobody can look it up for you, so make a recovery key in case you forget it.</source>
        <translation>8 या ज़्यादा अक्षर इस्तेमाल करें; कई शब्द सबसे अच्छे रहते हैं। इसे आपके लिए कोई और नहीं खोज सकता, इसलिए भूल जाने की स्थिति के लिए रिकवरी कुंजी बनाएँ।</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>नया पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation>नया पासफ़्रेज़ दोबारा डालें</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>पासफ़्रेज़ दिखाएँ</translation>
    </message>
</context>
<context>
    <name>shoptalk::PdfExport</name>
    <message>
        <source>Page %1</source>
        <translation>पेज %1</translation>
    </message>
    <message>
        <source>There are no messages in this time.</source>
        <translation>इस समय में कोई मैसेज नहीं है।</translation>
    </message>
</context>
<context>
    <name>shoptalk::PeopleDialog</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Line in the file</source>
        <translation>फ़ाइल में लाइन</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::PeopleStep</name>
    <message>
        <source>This file can’t be opened. Check that it is still there and not open elsewhere.</source>
        <translation>यह फ़ाइल नहीं खुल सकती। देखें कि वह अब भी है और कहीं और खुली नहीं है।</translation>
    </message>
    <message>
        <source>This file is too large. Split it into parts of at most 100,000 people.</source>
        <translation>यह फ़ाइल बहुत बड़ी है। इसे अधिकतम 1,00,000 लोगों के हिस्सों में बाँटें।</translation>
    </message>
    <message>
        <source>No people were found in this file. In your spreadsheet, choose “Save as” and the type CSV. The first line has the names of the columns.</source>
        <translation>इस फ़ाइल में कोई व्यक्ति नहीं मिला। अपनी स्प्रेडशीट में “इस रूप में सेव करें” और CSV चुनें। पहली लाइन में कॉलम के नाम होते हैं।</translation>
    </message>
    <message>
        <source>Our customers</source>
        <translation>हमारे ग्राहक</translation>
    </message>
    <message>
        <source>People from a file (CSV)</source>
        <translation>फ़ाइल के लोग (CSV)</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>किसे मिलेगा</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>कभी भी</translation>
    </message>
    <message numerus="yes">
        <source>Wrote in the last %Ln day(s)</source>
        <translation>
            <numerusform>पिछले %Ln दिन में लिखा</numerusform>
            <numerusform>पिछले %Ln दिनों में लिखा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not write for %Ln day(s)</source>
        <translation>
            <numerusform>%Ln दिन से नहीं लिखा</numerusform>
            <numerusform>%Ln दिनों से नहीं लिखा</numerusform>
        </translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>आखिरी मैसेज</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Column with the phone number</source>
        <translation>फ़ोन नंबर वाला कॉलम</translation>
    </message>
    <message>
        <source>Column with the name</source>
        <translation>नाम वाला कॉलम</translation>
    </message>
    <message>
        <source>The first people in the file</source>
        <translation>फ़ाइल के पहले लोग</translation>
    </message>
    <message>
        <source>With labels you can choose more exactly: right-click a conversation to label it.</source>
        <translation>लेबल से आप और सही चुन सकते हैं: बातचीत पर राइट-क्लिक करके लेबल लगाएँ।</translation>
    </message>
    <message>
        <source>Only with one of these labels (none chosen: everybody)</source>
        <translation>सिर्फ़ इनमें से किसी लेबल वाले (कोई न चुना: सभी)</translation>
    </message>
    <message>
        <source>Choose a file with people</source>
        <translation>लोगों वाली फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>तालिकाएँ (*.csv *.tsv *.txt);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>फ़ाइल पढ़ी जा रही है…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln people</source>
        <translation>
            <numerusform>%1: %Ln व्यक्ति</numerusform>
            <numerusform>%1: %Ln लोग</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has more. Only the first 100,000 are used.</source>
        <translation>फ़ाइल में और भी हैं। सिर्फ़ पहले 1,00,000 लिए गए।</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Choose the column</source>
        <translation>कॉलम चुनें</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>कॉलम %1</translation>
    </message>
    <message>
        <source>The file is still being read. Wait a moment.</source>
        <translation>फ़ाइल अभी पढ़ी जा रही है। थोड़ा रुकें।</translation>
    </message>
    <message>
        <source>Choose the file with the people first.</source>
        <translation>पहले लोगों वाली फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Choose the column that has the phone numbers.</source>
        <translation>फ़ोन नंबरों वाला कॉलम चुनें।</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>%1 can’t be read any more. Choose the file again.</source>
        <translation>%1 अब नहीं पढ़ी जा सकती। फ़ाइल फिर से चुनें।</translation>
    </message>
    <message>
        <source>Your contacts who have not written yet get it, too.</source>
        <translation>आपके जिन कॉन्टैक्ट ने अभी तक नहीं लिखा है, उन्हें भी यह मिलेगा।</translation>
    </message>
</context>
<context>
    <name>shoptalk::PersonLine</name>
    <message>
        <source>Facebook account</source>
        <translation>Facebook अकाउंट</translation>
    </message>
</context>
<context>
    <name>shoptalk::PictureField</name>
    <message>
        <source>Picture</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Change picture…</source>
        <translation>फ़ोटो बदलें…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Upload the picture again</source>
        <translation>फ़ोटो फिर से अपलोड करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>अपलोड रद्द करें</translation>
    </message>
    <message>
        <source>Picture upload</source>
        <translation>फ़ोटो अपलोड</translation>
    </message>
    <message>
        <source>Choose a picture of at least 192 × 192 pixels, drop one here, or paste it with %1.</source>
        <translation>कम से कम 192 × 192 पिक्सेल की फ़ोटो चुनें, कोई फ़ोटो यहाँ छोड़ें, या %1 से पेस्ट करें।</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>अभी कोई फ़ोटो नहीं है</translation>
    </message>
    <message>
        <source>Your profile picture</source>
        <translation>आपकी प्रोफ़ाइल फ़ोटो</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>फ़ोटो चुनें</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Add one picture at a time.</source>
        <translation>एक बार में एक फ़ोटो जोड़ें।</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first, or choose a file.</source>
        <translation>पेस्ट करने के लिए कोई फ़ोटो नहीं है। पहले कोई फ़ोटो कॉपी करें, या फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Save the picture on this computer first, then choose it.</source>
        <translation>पहले फ़ोटो को इस कंप्यूटर पर सेव करें, फिर उसे चुनें।</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>अपलोड हो रहा है…</translation>
    </message>
    <message>
        <source>Saved. Customers now see this picture.</source>
        <translation>सेव किया गया। ग्राहकों को अब यही फ़ोटो दिखती है।</translation>
    </message>
    <message>
        <source>Upload cancelled. Customers still see the previous picture.</source>
        <translation>अपलोड रद्द किया गया। ग्राहकों को अब भी पिछली फ़ोटो दिखती है।</translation>
    </message>
</context>
<context>
    <name>shoptalk::PictureText</name>
    <message>
        <source>The file cannot be opened. Check that it is still there.</source>
        <translation>फ़ाइल नहीं खुल सकती। देखें कि वह अब भी वहाँ है।</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read. Choose a JPEG, PNG, WebP, GIF or BMP file.</source>
        <translation>यह फ़ाइल ऐसी फ़ोटो नहीं है जिसे पढ़ा जा सके। JPEG, PNG, WebP, GIF या BMP फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The picture is too small. WhatsApp needs at least 192 × 192 pixels. Choose a larger one.</source>
        <translation>फ़ोटो बहुत छोटी है। WhatsApp को कम से कम 192 × 192 पिक्सेल चाहिए। इससे बड़ी चुनें।</translation>
    </message>
    <message>
        <source>The picture is too large. Make it smaller first, or choose another one.</source>
        <translation>फ़ोटो बहुत बड़ी है। पहले उसे छोटा करके सेव करें, या दूसरी चुनें।</translation>
    </message>
    <message>
        <source>The relay has not said yet which Meta app it works for. Check the connection on the page Connection doctor, then try again.</source>
        <translation>रिले ने अभी तक नहीं बताया कि वह किस Meta ऐप के लिए काम करता है। कनेक्शन डॉक्टर पेज पर कनेक्शन जाँचें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Facebook lets only people with a role in the Meta app upload pictures, and this login has none. Ask the person who set up the relay for a role, or change the picture in WhatsApp Manager.</source>
        <translation>Facebook सिर्फ़ उन लोगों को फ़ोटो अपलोड करने देता है जिनका Meta ऐप में रोल है, और इस लॉगिन का कोई रोल नहीं है। जिस व्यक्ति ने रिले सेट अप किया है, उससे रोल माँगें, या WhatsApp मैनेजर में फ़ोटो बदलें।</translation>
    </message>
    <message>
        <source>The connection broke before the whole picture was uploaded. Customers still see the old one. Check this computer’s network, then try again: the upload goes on where it stopped.</source>
        <translation>पूरी फ़ोटो अपलोड होने से पहले कनेक्शन टूट गया। ग्राहकों को अब भी पुरानी दिखती है। इस कंप्यूटर का नेटवर्क जाँचें, फिर दोबारा कोशिश करें: अपलोड वहीं से आगे बढ़ेगा जहाँ रुका था।</translation>
    </message>
    <message>
        <source>WhatsApp did not take the picture. Choose another one. It says: %1</source>
        <translation>WhatsApp ने फ़ोटो नहीं ली। दूसरी चुनें। उसका कहना है: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::PracticeBanner</name>
    <message>
        <source>Practice: nothing here reaches WhatsApp. The customers are made up.</source>
        <translation>अभ्यास: यहाँ का कुछ भी WhatsApp तक नहीं पहुँचता। ग्राहक बनावटी हैं।</translation>
    </message>
</context>
<context>
    <name>shoptalk::PracticeController</name>
    <message>
        <source>&amp;Practise with a made-up shop</source>
        <translation>बनावटी दुकान के साथ &amp;अभ्यास करें</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>The practice shop could not be opened. Try again, or restart Shoptalk.</source>
        <translation>अभ्यास की दुकान नहीं खुल सकी। फिर से कोशिश करें, या Shoptalk दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>The practice shop could not be opened, because other programs on this computer use the connections that it needs. Close programs that you don’t need, then try again.</source>
        <translation>अभ्यास की दुकान नहीं खुल सकी, क्योंकि इस कंप्यूटर के दूसरे प्रोग्राम वे कनेक्शन इस्तेमाल कर रहे हैं जो उसे चाहिए। जिन प्रोग्राम की ज़रूरत नहीं है, उन्हें बंद करें, फिर फिर से कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::PreviewBubble</name>
    <message>
        <source>Picture</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>डॉक्यूमेंट</translation>
    </message>
    <message>
        <source>Place on a map</source>
        <translation>नक्शे पर जगह</translation>
    </message>
    <message>
        <source>A part that can’t be shown here</source>
        <translation>ऐसा हिस्सा जो यहाँ नहीं दिखाया जा सकता</translation>
    </message>
    <message>
        <source>%1 · ends soon</source>
        <translation>%1 · जल्द खत्म होगा</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>latitude, longitude</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::PricesPage</name>
    <message>
        <source>The change could not be saved. Check that the disk is not full, then try again.</source>
        <translation>बदलाव सेव नहीं हो सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Prices per message</source>
        <translation>हर मैसेज की कीमत</translation>
    </message>
    <message>
        <source>What WhatsApp charges for each message that is delivered. The chat then shows what the next message costs. Each of your numbers may send 1,000 replies a month without charge. A price is for the customer’s country; “Other” is for all countries without a price of their own.</source>
        <translation>WhatsApp हर डिलीवर हुए मैसेज का जो शुल्क लेता है। फिर चैट में दिखता है कि अगले मैसेज की कीमत क्या है। आपका हर नंबर महीने में 1,000 जवाब बिना शुल्क भेज सकता है। कीमत ग्राहक के देश के लिए होती है; “अन्य” उन सभी देशों के लिए है जिनकी अपनी कीमत नहीं है।</translation>
    </message>
    <message>
        <source>There are no prices yet. Add them, or import Meta’s rate card.</source>
        <translation>अभी कोई कीमत नहीं है। उन्हें जोड़ें, या Meta का रेट कार्ड इंपोर्ट करें।</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>कीमत जोड़ें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove the selected price</source>
        <translation>चुनी गई कीमत हटाएँ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Restore the removed price</source>
        <translation>हटाई गई कीमत रीस्टोर करें</translation>
    </message>
    <message>
        <source>Meta’s rate card</source>
        <translation>Meta का रेट कार्ड</translation>
    </message>
    <message>
        <source>Meta publishes its prices as a file (CSV), for a currency and from a date on. Importing it adds its prices to the table.</source>
        <translation>Meta अपनी कीमतें फ़ाइल (CSV) के रूप में प्रकाशित करता है, किसी मुद्रा के लिए और किसी तारीख से। उसे इंपोर्ट करने से उसकी कीमतें तालिका में जुड़ जाती हैं।</translation>
    </message>
    <message>
        <source>Prices valid from</source>
        <translation>कीमतें इस तारीख से मान्य</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>इंपोर्ट करें…</translation>
    </message>
    <message>
        <source>Import Meta’s rate card</source>
        <translation>Meta का रेट कार्ड इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Export the prices</source>
        <translation>कीमतें एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Rate card (*.csv)</source>
        <translation>रेट कार्ड (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>The file could not be opened. Choose another one.</source>
        <translation>फ़ाइल नहीं खुल सकी। दूसरी चुनें।</translation>
    </message>
    <message>
        <source>This file is not a rate card. It needs a line with “Market”, “Currency” and the categories, and a line with numbers for each market.</source>
        <translation>यह फ़ाइल रेट कार्ड नहीं है। इसमें “Market”, “Currency” और कैटेगरी वाली एक लाइन चाहिए, और हर मार्केट के लिए संख्याओं वाली एक लाइन।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) were imported.</source>
        <translation>
            <numerusform>%Ln कीमत इंपोर्ट की गई।</numerusform>
            <numerusform>%Ln कीमतें इंपोर्ट की गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The prices were exported.</source>
        <translation>कीमतें एक्सपोर्ट की गईं।</translation>
    </message>
    <message>
        <source>The prices could not be saved there. Choose another folder.</source>
        <translation>कीमतें वहाँ सेव नहीं हो सकीं। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>WhatsApp prices</source>
        <translation>WhatsApp की कीमतें</translation>
    </message>
</context>
<context>
    <name>shoptalk::PrivacyActions</name>
    <message>
        <source>&amp;Delete conversation</source>
        <translation>बातचीत डिलीट करें</translation>
    </message>
    <message>
        <source>&amp;Erase customer forever…</source>
        <translation>ग्राहक को हमेशा के लिए मिटाएँ…</translation>
    </message>
    <message numerus="yes">
        <source>Conversation deleted. You can restore it for %Ln day(s) under Settings, Recently deleted.</source>
        <translation>
            <numerusform>बातचीत डिलीट की गई। आप इसे %Ln दिन तक सेटिंग, हाल ही में डिलीट की गई में रीस्टोर कर सकते हैं।</numerusform>
            <numerusform>बातचीत डिलीट की गई। आप इसे %Ln दिनों तक सेटिंग, हाल ही में डिलीट की गई में रीस्टोर कर सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Message deleted.</source>
        <translation>मैसेज डिलीट किया गया।</translation>
    </message>
    <message>
        <source>Sending cancelled.</source>
        <translation>भेजना रद्द किया गया।</translation>
    </message>
    <message>
        <source>Message restored.</source>
        <translation>मैसेज रीस्टोर किया गया।</translation>
    </message>
    <message>
        <source>The message could not be restored.</source>
        <translation>मैसेज रीस्टोर नहीं हो सका।</translation>
    </message>
    <message>
        <source>Conversation restored.</source>
        <translation>बातचीत रीस्टोर की गई।</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>%1 को मिटाएँ?</translation>
    </message>
    <message>
        <source>Erase %1 forever?</source>
        <translation>%1 को हमेशा के लिए मिटाएँ?</translation>
    </message>
    <message>
        <source>The name, the number and every message are deleted from this computer forever. This can’t be undone. The next backup replaces all older ones in the backup folder. If you keep copies elsewhere, delete those yourself.

This doesn’t change anything at WhatsApp.</source>
        <translation>नाम, नंबर और हर मैसेज इस कंप्यूटर से हमेशा के लिए डिलीट हो जाएँगे। इसे पहले जैसा नहीं किया जा सकता। अगला बैकअप, बैकअप फ़ोल्डर के सभी पुराने बैकअप की जगह ले लेगा। अगर आप कहीं और कॉपी रखते हैं, तो उन्हें खुद डिलीट करें।

इससे WhatsApp में कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Erase forever</source>
        <translation>हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Customer erased.</source>
        <translation>ग्राहक मिटाया गया।</translation>
    </message>
    <message>
        <source>The customer could not be erased. Check that the disk is not full, then try again.</source>
        <translation>ग्राहक को मिटाया नहीं जा सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>वापस कर दिया गया।</translation>
    </message>
    <message>
        <source>This could not be undone. Try again later.</source>
        <translation>इसे वापस नहीं किया जा सका। बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>यह सेव नहीं हो सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>&amp;Delete conversations</source>
        <translation>बातचीत डिलीट करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) deleted.</source>
        <translation>
            <numerusform>%Ln बातचीत डिलीट की गई।</numerusform>
            <numerusform>%Ln बातचीत डिलीट की गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can restore them for %Ln day(s) under Settings, Recently deleted.</source>
        <translation>
            <numerusform>आप इन्हें %Ln दिन तक सेटिंग, हाल ही में डिलीट की गई में रीस्टोर कर सकते हैं।</numerusform>
            <numerusform>आप इन्हें %Ln दिनों तक सेटिंग, हाल ही में डिलीट की गई में रीस्टोर कर सकते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) restored.</source>
        <translation>
            <numerusform>%Ln बातचीत रीस्टोर की गई।</numerusform>
            <numerusform>%Ln बातचीत रीस्टोर की गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a customer, and the number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The customer was not erased, because a database from before a restore could not be removed. Restart the computer, then try again.</source>
        <translation>ग्राहक को नहीं मिटाया गया, क्योंकि रीस्टोर से पहले का एक डेटाबेस हटाया नहीं जा सका। कंप्यूटर रीस्टार्ट करें, फिर दोबारा कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::PrivacyPage</name>
    <message>
        <source>Show customers that you are typing</source>
        <translation>ग्राहकों को दिखाएँ कि आप टाइप कर रहे हैं</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>यह सेव नहीं हो सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>How long messages are kept</source>
        <translation>मैसेज कितने समय रखे जाते हैं</translation>
    </message>
    <message>
        <source>Once a day, older messages are deleted from this computer forever, unless the conversation’s label says otherwise. This doesn’t change anything at WhatsApp.</source>
        <translation>दिन में एक बार, पुराने मैसेज इस कंप्यूटर से हमेशा के लिए डिलीट किए जाते हैं, जब तक बातचीत का लेबल कुछ और न कहे। इससे WhatsApp में कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Deleting and erasing</source>
        <translation>डिलीट करना और मिटाना</translation>
    </message>
    <message numerus="yes">
        <source>Deleting hides a conversation. You can restore it for %Ln day(s) under Recently deleted. Erasing a customer deletes their name, number and messages forever. Do this when a customer asks you to: right-click the conversation and choose Erase.</source>
        <translation>
            <numerusform>डिलीट करने से बातचीत छिप जाती है। आप उसे %Ln दिन तक हाल ही में डिलीट की गई में रीस्टोर कर सकते हैं। ग्राहक को मिटाने से उसका नाम, नंबर और मैसेज हमेशा के लिए डिलीट हो जाते हैं। यह तब करें जब कोई ग्राहक ऐसा कहे: बातचीत पर राइट-क्लिक करें और मिटाएँ चुनें।</numerusform>
            <numerusform>डिलीट करने से बातचीत छिप जाती है। आप उसे %Ln दिनों तक हाल ही में डिलीट की गई में रीस्टोर कर सकते हैं। ग्राहक को मिटाने से उसका नाम, नंबर और मैसेज हमेशा के लिए डिलीट हो जाते हैं। यह तब करें जब कोई ग्राहक ऐसा कहे: बातचीत पर राइट-क्लिक करें और मिटाएँ चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>टाइपिंग</translation>
    </message>
    <message>
        <source>Customers see “typing…” while you write an answer, as they do with anybody else on WhatsApp.</source>
        <translation>जब आप जवाब लिखते हैं, तो ग्राहकों को “टाइप कर रहे हैं…” दिखता है, जैसे WhatsApp पर किसी और के साथ।</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>प्राइवेसी</translation>
    </message>
</context>
<context>
    <name>shoptalk::ProblemPage</name>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>आप क्या कर सकते हैं</translation>
    </message>
    <message>
        <source>What else you can do</source>
        <translation>आप और क्या कर सकते हैं</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>पासफ़्रेज़ चुनें</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>रिकवरी कुंजी इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>बैकअप रीस्टोर करें…</translation>
    </message>
    <message>
        <source>Start with no conversations</source>
        <translation>बिना बातचीत के शुरू करें</translation>
    </message>
    <message>
        <source>Start with new settings</source>
        <translation>नई सेटिंग के साथ शुरू करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::ProfileCard</name>
    <message>
        <source>Business profile</source>
        <translation>बिज़नेस प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Customers see it when they tap the shop’s name in WhatsApp.</source>
        <translation>जब ग्राहक WhatsApp में दुकान के नाम पर टैप करते हैं, तो उन्हें यह दिखती है।</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>वेबसाइट</translation>
    </message>
    <message>
        <source>Another website</source>
        <translation>दूसरी वेबसाइट</translation>
    </message>
    <message>
        <source>Business category</source>
        <translation>बिज़नेस कैटेगरी</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>नहीं बताई गई</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>प्रोफ़ाइल सेव करें</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>बदलाव छोड़ दें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Load the profile again</source>
        <translation>प्रोफ़ाइल फिर से लोड करें</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सेव हो रहा है…</translation>
    </message>
    <message>
        <source>Saved. Customers now see these changes.</source>
        <translation>सेव किया गया। ग्राहकों को अब ये बदलाव दिखते हैं।</translation>
    </message>
</context>
<context>
    <name>shoptalk::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>QR कोड</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1 का QR कोड</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>इमेज के रूप में सेव करें…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>QR कोड सेव करें</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>इमेज (*.png)</translation>
    </message>
    <message>
        <source>Vector image for printing (*.svg)</source>
        <translation>प्रिंट के लिए वेक्टर इमेज (*.svg)</translation>
    </message>
    <message>
        <source>The QR code was saved.</source>
        <translation>QR कोड सेव किया गया।</translation>
    </message>
    <message>
        <source>The QR code could not be saved there. Choose another folder.</source>
        <translation>QR कोड वहाँ सेव नहीं हो सका। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>QR code %1</source>
        <comment>name of a file</comment>
        <translation>QR कोड %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::QuietText</name>
    <message>
        <source>Do not disturb is on.</source>
        <translation>“परेशान न करें” चालू है।</translation>
    </message>
    <message>
        <source>Do not disturb is on until %1.</source>
        <translation>“परेशान न करें” %1 तक चालू है।</translation>
    </message>
    <message>
        <source>Do not disturb is on until tomorrow at %1.</source>
        <translation>“परेशान न करें” कल %1 तक चालू है।</translation>
    </message>
    <message>
        <source>No notifications: you have no working hours.</source>
        <translation>नोटिफ़िकेशन नहीं: आपके काम के घंटे तय नहीं हैं।</translation>
    </message>
    <message>
        <source>No notifications outside your working hours, until %1.</source>
        <translation>आपके काम के घंटों के बाहर, %1 तक कोई नोटिफ़िकेशन नहीं।</translation>
    </message>
    <message>
        <source>No notifications outside your working hours, until tomorrow at %1.</source>
        <translation>आपके काम के घंटों के बाहर, कल %1 तक कोई नोटिफ़िकेशन नहीं।</translation>
    </message>
    <message>
        <source>No notifications outside your working hours, until %1 at %2.</source>
        <comment>a weekday and a time</comment>
        <translation>आपके काम के घंटों के बाहर, %1 को %2 तक कोई नोटिफ़िकेशन नहीं।</translation>
    </message>
</context>
<context>
    <name>shoptalk::RailButton</name>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <comment>a page or a number of the shop</comment>
        <translation>
            <numerusform>%1, %Ln नहीं पढ़ा</numerusform>
            <numerusform>%1, %Ln नहीं पढ़े</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, needs your attention</source>
        <comment>a page</comment>
        <translation>%1, आपके ध्यान की ज़रूरत है</translation>
    </message>
</context>
<context>
    <name>shoptalk::RailController</name>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;इनबॉक्स</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;नंबर</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>सभी नंबर</translation>
    </message>
</context>
<context>
    <name>shoptalk::RangeBar</name>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>आखिरी दिन</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>पिछले 90 दिन</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>पिछले महीने</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>किसी दिन से किसी दिन तक…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>सभी नंबर</translation>
    </message>
</context>
<context>
    <name>shoptalk::RateTableModel</name>
    <message>
        <source>Marketing</source>
        <translation>मार्केटिंग</translation>
    </message>
    <message>
        <source>Orders and appointments</source>
        <translation>ऑर्डर और अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Login codes</source>
        <translation>लॉगिन कोड</translation>
    </message>
    <message>
        <source>Login codes, international</source>
        <translation>लॉगिन कोड, अंतरराष्ट्रीय</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>मार्केट</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>कैटेगरी</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>कीमत</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>इस तारीख से मान्य</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReactionPopup</name>
    <message>
        <source>React to the message</source>
        <translation>मैसेज पर रिएक्ट करें</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>और…</translation>
    </message>
    <message>
        <source>More emoji</source>
        <translation>और इमोजी</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>वापस लें: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReadActions</name>
    <message>
        <source>Mark as &amp;read</source>
        <translation>पढ़ा हुआ मार्क करें</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>बिना पढ़ा मार्क करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) marked as read.</source>
        <translation>
            <numerusform>%Ln बातचीत पढ़ी हुई मार्क की गई।</numerusform>
            <numerusform>%Ln बातचीत पढ़ी हुई मार्क की गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) marked as unread.</source>
        <translation>
            <numerusform>%Ln बातचीत अनपढ़ी मार्क की गई।</numerusform>
            <numerusform>%Ln बातचीत अनपढ़ी मार्क की गईं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>This key is shown only once. Keep it with the shop’s papers, not on this computer. Anyone who has it and one of your backups can read your conversations.</source>
        <translation>यह कुंजी सिर्फ़ एक बार दिखाई जाती है। इसे दुकान के कागज़ों के साथ रखें, इस कंप्यूटर पर नहीं। जिसके पास यह कुंजी और आपका कोई बैकअप हो, वह आपकी बातचीत पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>प्रिंट करें…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF के रूप में सेव करें…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>I’ve saved it</source>
        <translation>मैंने इसे सेव कर लिया है</translation>
    </message>
    <message>
        <source>Shoptalk: recovery key</source>
        <translation>Shoptalk: रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>Made on %1. You need this key if this computer’s keychain is lost, if the passphrase is forgotten, or to restore a backup on another computer. It never contains the letters O, I or L: they are always the digits 0, 1 and 1.</source>
        <translation>%1 को बनाई गई। अगर इस कंप्यूटर की कीचेन खो जाए, पासफ़्रेज़ याद न रहे, या दूसरे कंप्यूटर पर बैकअप रीस्टोर करना हो, तो आपको इस कुंजी की ज़रूरत होगी। इसमें O, I या L अक्षर कभी नहीं होते: वे हमेशा अंक 0, 1 और 1 होते हैं।</translation>
    </message>
    <message>
        <source>Keep it as safe as the key to the shop.</source>
        <translation>इसे दुकान की चाबी जितना ही सँभालकर रखें।</translation>
    </message>
    <message>
        <source>Sent to the printer. Check that the page was printed.</source>
        <translation>प्रिंटर को भेजा गया। देखें कि पेज प्रिंट हुआ।</translation>
    </message>
    <message>
        <source>The printer does not respond. Choose another one, save a PDF, or write the key down.</source>
        <translation>प्रिंटर जवाब नहीं दे रहा। दूसरा चुनें, PDF सेव करें, या कुंजी लिख लें।</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>रिकवरी कुंजी सेव करें</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Now move the file to a safe place outside this computer.</source>
        <translation>सेव किया गया। अब फ़ाइल को इस कंप्यूटर से बाहर किसी सुरक्षित जगह पर ले जाएँ।</translation>
    </message>
    <message>
        <source>The key could not be saved there. Choose another folder, print it, or write it down.</source>
        <translation>कुंजी वहाँ सेव नहीं हो सकी। दूसरा फ़ोल्डर चुनें, उसे प्रिंट करें, या लिख लें।</translation>
    </message>
    <message>
        <source>Copied. Other programs can read it until you copy something else.</source>
        <translation>कॉपी किया गया। जब तक आप कुछ और कॉपी नहीं करते, दूसरे प्रोग्राम इसे पढ़ सकते हैं।</translation>
    </message>
</context>
<context>
    <name>shoptalk::RegisterStep</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Register later</source>
        <translation>बाद में रजिस्टर करें</translation>
    </message>
    <message>
        <source>The number is connected either way. It can’t send or receive messages until you register it under Settings, Numbers.</source>
        <translation>नंबर दोनों ही स्थितियों में कनेक्ट है। जब तक आप उसे सेटिंग, नंबर में रजिस्टर नहीं करते, वह मैसेज न भेज सकता है, न पा सकता है।</translation>
    </message>
    <message>
        <source>Register your number</source>
        <translation>अपना नंबर रजिस्टर करें</translation>
    </message>
    <message>
        <source>%1 is not registered with WhatsApp yet. You do this once, with a 6-digit PIN that protects the number.</source>
        <translation>%1 अभी WhatsApp पर रजिस्टर नहीं है। यह आप एक बार करते हैं, 6 अंकों के PIN से, जो नंबर को सुरक्षित रखता है।</translation>
    </message>
</context>
<context>
    <name>shoptalk::RegistrationCard</name>
    <message>
        <source>Registration</source>
        <translation>रजिस्ट्रेशन</translation>
    </message>
    <message>
        <source>Send a text message</source>
        <translation>SMS भेजें</translation>
    </message>
    <message>
        <source>Call the number</source>
        <translation>नंबर पर कॉल करें</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6 अंकों का कोड</translation>
    </message>
    <message>
        <source>Confirm code</source>
        <translation>कोड की पुष्टि करें</translation>
    </message>
    <message>
        <source>6-digit PIN</source>
        <translation>6 अंकों का PIN</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>PIN दोबारा डालें</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>नंबर रजिस्टर करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>PIN बदलें…</translation>
    </message>
    <message>
        <source>Unregister…</source>
        <translation>रजिस्ट्रेशन रद्द करें…</translation>
    </message>
    <message>
        <source>Unregister this number from WhatsApp</source>
        <translation>इस नंबर का WhatsApp रजिस्ट्रेशन रद्द करें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>यह PIN सेट करें</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>The status of this number could not be loaded.</source>
        <translation>इस नंबर की स्थिति लोड नहीं हो सकी।</translation>
    </message>
    <message>
        <source>This number is not registered, so it can’t send or receive messages. First confirm that it is yours: WhatsApp sends a 6-digit code by text message or calls with it.</source>
        <translation>यह नंबर रजिस्टर नहीं है, इसलिए यह मैसेज न भेज सकता है, न पा सकता है। पहले पुष्टि करें कि यह आपका है: WhatsApp SMS से या कॉल करके 6 अंकों का कोड देता है।</translation>
    </message>
    <message>
        <source>The number is confirmed. Register it with the PIN that was chosen for it before.</source>
        <translation>नंबर की पुष्टि हो गई। उसे उस PIN से रजिस्टर करें जो पहले उसके लिए चुना गया था।</translation>
    </message>
    <message>
        <source>The number is confirmed. Choose a 6-digit PIN and write it down. You need it to register the number again, and Shoptalk doesn’t keep it.</source>
        <translation>नंबर की पुष्टि हो गई। 6 अंकों का PIN चुनें और उसे लिख लें। नंबर को फिर से रजिस्टर करने के लिए इसकी ज़रूरत होगी, और Shoptalk इसे नहीं रखता।</translation>
    </message>
    <message>
        <source>This number is registered. It can send and receive messages.</source>
        <translation>यह नंबर रजिस्टर है। यह मैसेज भेज और पा सकता है।</translation>
    </message>
    <message>
        <source>Choose a 6-digit PIN and write it down. You need it to register the number again, and Shoptalk doesn’t keep it.</source>
        <translation>6 अंकों का PIN चुनें और उसे लिख लें। नंबर को फिर से रजिस्टर करने के लिए इसकी ज़रूरत होगी, और Shoptalk इसे नहीं रखता।</translation>
    </message>
    <message>
        <source>This number is registered by the WhatsApp Business app on the phone and is used in both places. Change its settings in the app.</source>
        <translation>यह नंबर फ़ोन के WhatsApp Business ऐप से रजिस्टर है और दोनों जगह इस्तेमाल होता है। इसकी सेटिंग ऐप में बदलें।</translation>
    </message>
    <message>
        <source>WhatsApp is calling the number. Enter the code you hear.</source>
        <translation>WhatsApp नंबर पर कॉल कर रहा है। जो कोड सुनाई दे, उसे डालें।</translation>
    </message>
    <message>
        <source>WhatsApp has sent a text message. Enter the code from it.</source>
        <translation>WhatsApp ने SMS भेजा है। उसमें दिया गया कोड डालें।</translation>
    </message>
    <message>
        <source>The number is confirmed.</source>
        <translation>नंबर की पुष्टि हो गई।</translation>
    </message>
    <message>
        <source>A PIN has 6 digits.</source>
        <translation>PIN में 6 अंक होते हैं।</translation>
    </message>
    <message>
        <source>The two PINs don’t match.</source>
        <translation>दोनों PIN मेल नहीं खाते।</translation>
    </message>
    <message>
        <source>PIN changed.</source>
        <translation>PIN बदला गया।</translation>
    </message>
    <message>
        <source>The number is registered. It can now send and receive messages.</source>
        <translation>नंबर रजिस्टर हो गया। अब यह मैसेज भेज और पा सकता है।</translation>
    </message>
    <message>
        <source>Unregister this number?</source>
        <translation>इस नंबर का रजिस्ट्रेशन रद्द करें?</translation>
    </message>
    <message>
        <source>It can’t send or receive messages on any computer until you register it again with its PIN. Your conversations stay.</source>
        <translation>जब तक आप इसे इसके PIN से फिर से रजिस्टर नहीं करते, यह किसी भी कंप्यूटर पर मैसेज न भेज सकता है, न पा सकता है। आपकी बातचीत बनी रहेगी।</translation>
    </message>
    <message>
        <source>Unregister</source>
        <translation>रजिस्ट्रेशन रद्द करें</translation>
    </message>
    <message>
        <source>The number is no longer registered.</source>
        <translation>नंबर अब रजिस्टर नहीं है।</translation>
    </message>
</context>
<context>
    <name>shoptalk::RenameQuestion</name>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>नया नाम:</translation>
    </message>
</context>
<context>
    <name>shoptalk::RepairBanner</name>
    <message>
        <source>Shoptalk found a problem in the file with your conversations and repaired it. Nothing was lost. If you see this message again, make a backup and have this computer’s disk checked.</source>
        <translation>Shoptalk को आपकी बातचीत वाली फ़ाइल में एक समस्या मिली और उसे ठीक कर दिया गया। कुछ नहीं खोया। अगर आपको यह मैसेज फिर से दिखे, तो बैकअप लें और इस कंप्यूटर की डिस्क की जाँच करवाएँ।</translation>
    </message>
    <message>
        <source>Go to backups</source>
        <translation>बैकअप पर जाएँ</translation>
    </message>
    <message>
        <source>Go to the Backup page</source>
        <translation>बैकअप पेज पर जाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>यह मैसेज बंद करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::RepliesPage</name>
    <message>
        <source>Your saved replies</source>
        <translation>आपके सेव किए गए जवाब</translation>
    </message>
    <message>
        <source>Type / in a conversation, then the name or a word of the reply, to use it.</source>
        <translation>बातचीत में / लिखें, फिर जवाब का नाम या कोई शब्द, ताकि उसे इस्तेमाल कर सकें।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>सेव किए गए जवाब</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>जवाब लिखें</translation>
    </message>
    <message>
        <source>{name} becomes the customer’s name, {number} their number, and {me} your name.</source>
        <translation>{name} ग्राहक का नाम बन जाता है, {number} उनका नंबर, और {me} आपका नाम।</translation>
    </message>
    <message>
        <source>Name, for example opening-hours</source>
        <translation>नाम, जैसे खुलने-का-समय</translation>
    </message>
    <message>
        <source>Name of the reply</source>
        <translation>जवाब का नाम</translation>
    </message>
    <message>
        <source>Hello {name}, we are open from 9 to 6.</source>
        <translation>नमस्ते {name}, हम 9 से 6 बजे तक खुले हैं।</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>जवाब का टेक्स्ट</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>एडिट करें</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 को एडिट करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 को हटाएँ</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>नया जवाब</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 बदलें</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सेव हुआ।</translation>
    </message>
    <message>
        <source>Give the reply a name and a text.</source>
        <translation>जवाब को एक नाम और टेक्स्ट दें।</translation>
    </message>
    <message>
        <source>This text is too long for one message. Shorten it.</source>
        <translation>यह टेक्स्ट एक मैसेज के लिए बहुत लंबा है। इसे छोटा करें।</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>यह सेव नहीं हो सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 हटाया गया।</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>यह वापस आ गया है।</translation>
    </message>
    <message>
        <source>The reply that you are writing is not saved.</source>
        <translation>जो जवाब आप लिख रहे हैं, वह सहेजा नहीं गया है।</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReplyBar</name>
    <message>
        <source>Stop replying to this message</source>
        <translation>इस मैसेज का जवाब देना बंद करें</translation>
    </message>
    <message>
        <source>Reply to your own message</source>
        <translation>अपने ही मैसेज का जवाब</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>ग्राहक को जवाब</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReportSaver</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>समय (UTC)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>रिपोर्ट सेव करें</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>तालिकाएँ (*.csv)</translation>
    </message>
</context>
<context>
    <name>shoptalk::RestoreController</name>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप रीस्टोर करें</translation>
    </message>
    <message>
        <source>Backups of Shoptalk (*.shoptalk-backup)</source>
        <translation>Shoptalk के बैकअप (*.shoptalk-backup)</translation>
    </message>
    <message>
        <source>Recovery key or passphrase</source>
        <translation>रिकवरी कुंजी या पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>रीस्टोर करें</translation>
    </message>
    <message>
        <source>This backup was made on another computer, or with another key. Enter the recovery key printed on that computer, or the passphrase used there.</source>
        <translation>यह बैकअप किसी दूसरे कंप्यूटर पर, या किसी दूसरी कुंजी से बनाया गया था। उस कंप्यूटर पर प्रिंट की गई रिकवरी कुंजी डालें, या वहाँ इस्तेमाल हुआ पासफ़्रेज़।</translation>
    </message>
    <message>
        <source>The key or passphrase is not the right one for this backup. Try again.</source>
        <translation>यह कुंजी या पासफ़्रेज़ इस बैकअप के लिए सही नहीं है। दोबारा कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::ResultTableModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
</context>
<context>
    <name>shoptalk::RetentionChoice</name>
    <message>
        <source>Same as all others</source>
        <translation>बाकी सब जैसा</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 साल</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 साल</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 साल</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 साल</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 दिन</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 दिन</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln दिन</numerusform>
            <numerusform>%Ln दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete older messages forever?</source>
        <translation>पुराने मैसेज हमेशा के लिए डिलीट करें?</translation>
    </message>
    <message numerus="yes">
        <source>Delete all messages that are older than %Ln day(s) forever?</source>
        <translation>
            <numerusform>%Ln दिन से पुराने सभी मैसेज हमेशा के लिए डिलीट करें?</numerusform>
            <numerusform>%Ln दिनों से पुराने सभी मैसेज हमेशा के लिए डिलीट करें?</numerusform>
        </translation>
    </message>
    <message>
        <source>This starts right away and can’t be undone.</source>
        <translation>यह तुरंत शुरू होता है और इसे पहले जैसा नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Delete forever</source>
        <translation>हमेशा के लिए डिलीट करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::RowSigns</name>
    <message>
        <source>assigned to %1</source>
        <translation>%1 को सौंपी गई</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>पिन की गई</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>म्यूट की गई</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>आर्काइव की गई</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>%1 तक टाली गई</translation>
    </message>
    <message>
        <source>reminder %1</source>
        <translation>रिमाइंडर %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ब्लॉक है</translation>
    </message>
</context>
<context>
    <name>shoptalk::SavedReplyCompletion</name>
    <message>
        <source>Saved replies</source>
        <translation>सेव किए गए जवाब</translation>
    </message>
    <message>
        <source>Tab or Enter inserts, Esc closes.</source>
        <translation>Tab या Enter डालता है, Esc बंद करता है।</translation>
    </message>
    <message>
        <source>Add saved replies…</source>
        <translation>सेव किए गए जवाब जोड़ें…</translation>
    </message>
</context>
<context>
    <name>shoptalk::SearchFilters</name>
    <message>
        <source>Texts</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>Voice messages and audio</source>
        <translation>वॉइस मैसेज और ऑडियो</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>डॉक्यूमेंट</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>लोकेशन</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>कॉन्टैक्ट</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>टेम्प्लेट</translation>
    </message>
    <message>
        <source>Buttons and lists</source>
        <translation>बटन और सूचियाँ</translation>
    </message>
    <message>
        <source>Search filters</source>
        <translation>खोज के फ़िल्टर</translation>
    </message>
    <message>
        <source>From</source>
        <translation>किससे</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a search filter and what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From anyone</source>
        <translation>किसी से भी</translation>
    </message>
    <message>
        <source>From customers</source>
        <translation>ग्राहकों से</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>हमसे</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>सभी नंबर</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>सभी लेबल</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>कोई भी दिन</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>इस साल</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>किसी दिन से किसी दिन तक…</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>इस दिन से उस दिन तक</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>सभी प्रकार</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>आखिरी दिन</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>स्टार किए गए</translation>
    </message>
</context>
<context>
    <name>shoptalk::SearchResults</name>
    <message>
        <source>Messages</source>
        <translation>मैसेज</translation>
    </message>
    <message>
        <source>Messages that match the search</source>
        <translation>खोज से मिलते मैसेज</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोज जारी है…</translation>
    </message>
    <message>
        <source>No messages found. Check the spelling, or try fewer words.</source>
        <translation>कोई मैसेज नहीं मिला। वर्तनी जाँचें, या कम शब्द आज़माएँ।</translation>
    </message>
    <message>
        <source>Older messages are still being prepared for the search.</source>
        <translation>पुराने मैसेज अभी खोज के लिए तैयार हो रहे हैं।</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln message(s) found</source>
        <translation>
            <numerusform>%Ln से ज़्यादा मैसेज मिले</numerusform>
            <numerusform>%Ln से ज़्यादा मैसेज मिले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) found</source>
        <translation>
            <numerusform>%Ln मैसेज मिला</numerusform>
            <numerusform>%Ln मैसेज मिले</numerusform>
        </translation>
    </message>
    <message>
        <source>No starred messages. Put a star on a message to find it here again.</source>
        <translation>स्टार किया गया कोई मैसेज नहीं है। किसी मैसेज को स्टार करें, ताकि वह यहाँ फिर मिल जाए।</translation>
    </message>
    <message>
        <source>The messages could not be searched. Try again, or restart Shoptalk.</source>
        <translation>मैसेज खोजे नहीं जा सके। दोबारा कोशिश करें, या Shoptalk फिर से शुरू करें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>अभी लॉक करें</translation>
    </message>
    <message>
        <source>Lock when Shoptalk is not used for</source>
        <translation>इतने समय Shoptalk इस्तेमाल न हो, तो लॉक करें</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln मिनट</numerusform>
            <numerusform>%Ln मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation>एन्क्रिप्शन कुंजी</translation>
    </message>
    <message>
        <source>Your Facebook login and your connection to the shop are encrypted with this key. If someone else may have used this computer, change the key: everything is then encrypted again with the new one.</source>
        <translation>आपका Facebook लॉगिन और दुकान से आपका कनेक्शन इस कुंजी से एन्क्रिप्टेड हैं। अगर हो सकता है कि किसी और ने यह कंप्यूटर इस्तेमाल किया हो, तो कुंजी बदलें: तब सब कुछ नई कुंजी से फिर से एन्क्रिप्ट होता है।</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>कुंजी बदलें</translation>
    </message>
    <message>
        <source>With a passphrase, you can lock Shoptalk. Your login is then encrypted so that only the passphrase opens it.</source>
        <translation>पासफ़्रेज़ से आप Shoptalk को लॉक कर सकते हैं। तब आपका लॉगिन इस तरह एन्क्रिप्ट होता है कि सिर्फ़ पासफ़्रेज़ से खुलता है।</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>पासफ़्रेज़ बदलें…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>पासफ़्रेज़ सेट करें…</translation>
    </message>
    <message>
        <source>You have a recovery key. If you make a new one, the old one stops working.</source>
        <translation>आपके पास रिकवरी कुंजी है। अगर आप नई बनाते हैं, तो पुरानी काम करना बंद कर देगी।</translation>
    </message>
    <message>
        <source>You need it if this computer’s keychain (the system’s safe place for passwords) is lost, if you forget the passphrase, or to restore a backup on another computer. It is shown once, so that you can print it.</source>
        <translation>अगर इस कंप्यूटर की कीचेन (सिस्टम में पासवर्ड रखने की सुरक्षित जगह) खो जाए, आप पासफ़्रेज़ भूल जाएँ, या दूसरे कंप्यूटर पर बैकअप रीस्टोर करना हो, तो आपको इसकी ज़रूरत होगी। यह एक बार दिखाई जाती है, ताकि आप इसे प्रिंट कर सकें।</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>नई बनाएँ…</translation>
    </message>
    <message>
        <source>Make a recovery key…</source>
        <translation>रिकवरी कुंजी बनाएँ…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>यह पासफ़्रेज़ इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>पासफ़्रेज़ हटाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>The current passphrase is wrong.</source>
        <translation>मौजूदा पासफ़्रेज़ गलत है।</translation>
    </message>
    <message>
        <source>The passphrase could not be changed (%1). Nothing is different now.</source>
        <translation>पासफ़्रेज़ नहीं बदला जा सका (%1)। कुछ नहीं बदला है।</translation>
    </message>
    <message>
        <source>Passphrase set.</source>
        <translation>पासफ़्रेज़ सेट किया गया।</translation>
    </message>
    <message>
        <source>Passphrase removed.</source>
        <translation>पासफ़्रेज़ हटाया गया।</translation>
    </message>
    <message>
        <source>The recovery key could not be made (%1).</source>
        <translation>रिकवरी कुंजी नहीं बनाई जा सकी (%1)।</translation>
    </message>
    <message>
        <source>The key was changed, and everything is encrypted with the new one.</source>
        <translation>कुंजी बदल दी गई, और सब कुछ नई कुंजी से एन्क्रिप्टेड है।</translation>
    </message>
    <message>
        <source>The key could not be changed (%1). Nothing is different now.</source>
        <translation>कुंजी नहीं बदली जा सकी (%1)। कुछ नहीं बदला है।</translation>
    </message>
    <message>
        <source>Shoptalk asks for your passphrase when it starts and when it is locked.</source>
        <translation>Shoptalk शुरू होने पर और लॉक होने पर आपका पासफ़्रेज़ माँगता है।</translation>
    </message>
    <message>
        <source>Press %1 to lock it.</source>
        <translation>उसे लॉक करने के लिए %1 दबाएँ।</translation>
    </message>
    <message>
        <source>While it is locked, it sends nothing: broadcasts and messages wait until you unlock it.</source>
        <translation>लॉक रहने पर यह कुछ नहीं भेजता: ब्रॉडकास्ट और मैसेज आपके अनलॉक करने तक रुके रहते हैं।</translation>
    </message>
    <message>
        <source>Lock Shoptalk when the computer locks or sleeps</source>
        <translation>कंप्यूटर लॉक होने या स्लीप में जाने पर Shoptalk को लॉक करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::SelectionBar</name>
    <message>
        <source>What to do with the selected conversations</source>
        <translation>चुनी गई बातचीत का क्या करना है</translation>
    </message>
    <message>
        <source>Clear selection (Esc)</source>
        <translation>चयन हटाएँ (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln चुनी गई</numerusform>
            <numerusform>%Ln चुनी गईं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::SendProblems</name>
    <message>
        <source>We don’t know yet whether this message went out, because the connection broke while it was being sent. Usually WhatsApp tells us within a minute.</source>
        <translation>हमें अभी नहीं पता कि यह मैसेज गया या नहीं, क्योंकि भेजते समय कनेक्शन टूट गया। आम तौर पर WhatsApp एक मिनट के अंदर बता देता है।</translation>
    </message>
    <message>
        <source>WhatsApp took this message but has not delivered it yet. Often the reason is that no payment method is set up at Meta: add one in Meta Business Suite, under Billing.</source>
        <translation>WhatsApp ने यह मैसेज ले लिया, पर अभी डिलीवर नहीं किया। अक्सर वजह यह होती है कि Meta में पेमेंट का तरीका सेट नहीं है: Meta Business Suite में, बिलिंग में एक जोड़ें।</translation>
    </message>
    <message>
        <source>We don’t know yet whether the message before went out. This one waits up to 30 seconds for WhatsApp to tell us, then it is sent.</source>
        <translation>हमें अभी नहीं पता कि इससे पहले वाला मैसेज गया या नहीं। यह मैसेज WhatsApp के बताने के लिए 30 सेकंड तक रुकेगा, फिर भेज दिया जाएगा।</translation>
    </message>
    <message>
        <source>Sent before we knew whether the message before went out.</source>
        <translation>यह जानने से पहले भेजा गया कि इससे पहले वाला मैसेज गया या नहीं।</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>दोबारा भेजें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>यह भेजा गया था</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>एडिट करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>डिलीट करें</translation>
    </message>
    <message>
        <source>WhatsApp took this message but has paused its delivery. You don’t need to do anything: it is delivered later, or marked as failed.</source>
        <translation>WhatsApp ने यह मैसेज ले लिया, पर उसकी डिलीवरी रोक रखी है। आपको कुछ करने की ज़रूरत नहीं है: वह बाद में डिलीवर होगा, या असफल मार्क होगा।</translation>
    </message>
    <message>
        <source>WhatsApp took this message but waits to see how the first customers like the template. You don’t need to do anything: it is delivered later, or marked as failed.</source>
        <translation>WhatsApp ने यह मैसेज ले लिया, पर पहले देख रहा है कि शुरू के ग्राहकों को टेम्प्लेट कैसा लगता है। आपको कुछ करने की ज़रूरत नहीं है: वह बाद में डिलीवर होगा, या असफल मार्क होगा।</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>टेक्स्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>टेम्प्लेट भेजें</translation>
    </message>
    <message>
        <source>WhatsApp could not deliver this message within 30 days and has given up. The customer’s phone was off all the time, or they no longer use WhatsApp. If it still matters, write again or call.</source>
        <translation>WhatsApp 30 दिनों में यह मैसेज डिलीवर नहीं कर सका और अब कोशिश नहीं करेगा। ग्राहक का फ़ोन पूरे समय बंद था, या वे अब WhatsApp इस्तेमाल नहीं करते। अगर यह अब भी ज़रूरी है, तो दोबारा लिखें या कॉल करें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>वापस जाएँ</translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation>सेटिंग बंद करें</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>सेटिंग के पेज</translation>
    </message>
    <message>
        <source>Back to the list of settings</source>
        <translation>सेटिंग की सूची पर वापस जाएँ</translation>
    </message>
</context>
<context>
    <name>shoptalk::SetupMessage</name>
    <message>
        <source>This computer has no keychain</source>
        <translation>इस कंप्यूटर पर कीचेन नहीं है</translation>
    </message>
    <message>
        <source>Shoptalk stores the key to your login only in the system’s keychain. Install and start one, such as GNOME Keyring or KWallet, then try again.</source>
        <translation>Shoptalk आपके लॉगिन की कुंजी सिर्फ़ सिस्टम की कीचेन में रखता है। कोई कीचेन इंस्टॉल करके शुरू करें, जैसे GNOME Keyring या KWallet, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>कीचेन लॉक है</translation>
    </message>
    <message>
        <source>Unlock it with your computer’s password, then try again.</source>
        <translation>उसे अपने कंप्यूटर के पासवर्ड से अनलॉक करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The keychain did not let Shoptalk in</source>
        <translation>कीचेन ने Shoptalk को अंदर नहीं आने दिया</translation>
    </message>
    <message>
        <source>Try again, and allow it when your system asks. Your login is stored safely there.</source>
        <translation>दोबारा कोशिश करें, और जब आपका सिस्टम पूछे तो अनुमति दें। आपका लॉगिन वहाँ सुरक्षित रखा जाता है।</translation>
    </message>
    <message>
        <source>The key to your data was not found</source>
        <translation>आपके डेटा की कुंजी नहीं मिली</translation>
    </message>
    <message>
        <source>The keychain is locked, or it is a different one than before. Unlock the right one, then try again. Nothing was overwritten.</source>
        <translation>कीचेन लॉक है, या वह पहले से अलग है। सही वाली अनलॉक करें, फिर दोबारा कोशिश करें। किसी चीज़ के ऊपर कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>The stored login can’t be opened</source>
        <translation>रखा हुआ लॉगिन नहीं खुल सकता</translation>
    </message>
    <message>
        <source>It is damaged, so Shoptalk does not use it. Log in again to replace it.</source>
        <translation>वह खराब है, इसलिए Shoptalk उसका इस्तेमाल नहीं करता। उसे बदलने के लिए फिर से लॉग इन करें।</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>फिर से लॉग इन करें</translation>
    </message>
    <message>
        <source>Your data is from a newer version of Shoptalk</source>
        <translation>आपका डेटा Shoptalk के नए वर्ज़न का है</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version on this computer, then open Shoptalk again.</source>
        <translation>कुछ नहीं बदला गया। इस कंप्यूटर पर नया वर्ज़न इंस्टॉल करें, फिर Shoptalk को दोबारा खोलें।</translation>
    </message>
    <message>
        <source>The stored data can’t be read</source>
        <translation>रखा हुआ डेटा नहीं पढ़ा जा सकता</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was overwritten. Restore a backup, or ask for help before you continue.</source>
        <translation>फ़ाइल खराब है। किसी चीज़ के ऊपर कुछ नहीं लिखा गया। बैकअप रीस्टोर करें, या जारी रखने से पहले मदद लें।</translation>
    </message>
    <message>
        <source>This number is no longer available</source>
        <translation>यह नंबर अब उपलब्ध नहीं है</translation>
    </message>
    <message>
        <source>The list has changed. Try again to load the new one.</source>
        <translation>सूची बदल गई है। नई सूची लोड करने के लिए दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>यह सेव नहीं हो सका</translation>
    </message>
    <message>
        <source>The disk may be full, or Shoptalk’s folder may be read-only. Free up some space, then try again.</source>
        <translation>हो सकता है कि डिस्क भरी हुई हो, या Shoptalk का फ़ोल्डर सिर्फ़ पढ़ने के लिए हो। थोड़ी जगह खाली करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>इसके बजाय मेरा ब्राउज़र इस्तेमाल करें</translation>
    </message>
    <message>
        <source>The login window was closed</source>
        <translation>लॉगिन विंडो बंद कर दी गई</translation>
    </message>
    <message>
        <source>Nothing has changed. Continue whenever you are ready.</source>
        <translation>कुछ नहीं बदला है। जब आप तैयार हों, तब जारी रखें।</translation>
    </message>
    <message>
        <source>The connection was not allowed</source>
        <translation>कनेक्शन की अनुमति नहीं दी गई</translation>
    </message>
    <message>
        <source>Nothing has changed. Shoptalk needs the permissions below to show your messages and send your replies. Continue if you change your mind.</source>
        <translation>कुछ नहीं बदला है। आपके मैसेज दिखाने और आपके जवाब भेजने के लिए Shoptalk को नीचे दी गई अनुमतियाँ चाहिए। अगर आप मन बदलें, तो जारी रखें।</translation>
    </message>
    <message>
        <source>Facebook reported a problem</source>
        <translation>Facebook ने समस्या बताई</translation>
    </message>
    <message>
        <source>The login did not finish. Try again. If it keeps happening, tell the person who runs your relay. The app at Meta may not be set up yet.</source>
        <translation>लॉगिन पूरा नहीं हुआ। दोबारा कोशिश करें। अगर ऐसा होता रहे, तो अपना रिले चलाने वाले व्यक्ति को बताएँ। हो सकता है कि Meta पर ऐप अभी सेट अप न हुआ हो।</translation>
    </message>
    <message>
        <source>Facebook’s login did not load</source>
        <translation>Facebook का लॉगिन लोड नहीं हुआ</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>अपना इंटरनेट कनेक्शन जाँचें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The login page does not answer</source>
        <translation>लॉगिन पेज जवाब नहीं दे रहा</translation>
    </message>
    <message>
        <source>Nothing has changed. You can wait, open the page again, or log in with your own browser.</source>
        <translation>कुछ नहीं बदला है। आप रुक सकते हैं, पेज फिर से खोल सकते हैं, या अपने ब्राउज़र से लॉग इन कर सकते हैं।</translation>
    </message>
    <message>
        <source>The login page is slow to load</source>
        <translation>लॉगिन पेज धीरे लोड हो रहा है</translation>
    </message>
    <message>
        <source>Check your internet connection. You can wait, open the page again, or log in with your own browser.</source>
        <translation>अपना इंटरनेट कनेक्शन जाँचें। आप रुक सकते हैं, पेज फिर से खोल सकते हैं, या अपने ब्राउज़र से लॉग इन कर सकते हैं।</translation>
    </message>
    <message>
        <source>The login window stopped</source>
        <translation>लॉगिन विंडो रुक गई</translation>
    </message>
    <message>
        <source>That should not happen. Nothing has changed. Try again.</source>
        <translation>ऐसा नहीं होना चाहिए। कुछ नहीं बदला है। दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>No browser opened</source>
        <translation>कोई ब्राउज़र नहीं खुला</translation>
    </message>
    <message>
        <source>Shoptalk found no browser on this computer. Continue with Facebook here instead.</source>
        <translation>Shoptalk को इस कंप्यूटर पर कोई ब्राउज़र नहीं मिला। इसके बजाय यहीं Facebook से जारी रखें।</translation>
    </message>
    <message>
        <source>Nothing came back from the browser</source>
        <translation>ब्राउज़र से कुछ वापस नहीं आया</translation>
    </message>
    <message>
        <source>You have ten minutes to log in there. Nothing was saved. Try again.</source>
        <translation>वहाँ लॉग इन करने के लिए आपके पास दस मिनट हैं। कुछ सेव नहीं हुआ। दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Your relay does not offer the sign-up</source>
        <translation>आपका रिले साइन-अप की सुविधा नहीं देता</translation>
    </message>
    <message>
        <source>Create the WhatsApp Business account at business.facebook.com, then continue with Facebook here. The person who runs your relay can switch the sign-up on.</source>
        <translation>business.facebook.com पर WhatsApp Business अकाउंट बनाएँ, फिर यहाँ Facebook से जारी रखें। अपना रिले चलाने वाला व्यक्ति साइन-अप चालू कर सकता है।</translation>
    </message>
    <message>
        <source>The sign-up was not finished</source>
        <translation>साइन-अप पूरा नहीं हुआ</translation>
    </message>
    <message>
        <source>Nothing was saved here. What you created at Meta is still there. Start again and choose it.</source>
        <translation>यहाँ कुछ सेव नहीं हुआ। आपने Meta पर जो बनाया, वह अब भी वहाँ है। दोबारा शुरू करें और उसे चुनें।</translation>
    </message>
    <message>
        <source>Meta could not finish the sign-up</source>
        <translation>Meta साइन-अप पूरा नहीं कर सका</translation>
    </message>
    <message>
        <source>You reported a problem there, and Meta’s support received it. Nothing was saved here. You can try again at any time.</source>
        <translation>आपने वहाँ समस्या बताई, और वह Meta के सपोर्ट को मिल गई। यहाँ कुछ सेव नहीं हुआ। आप कभी भी दोबारा कोशिश कर सकते हैं।</translation>
    </message>
    <message>
        <source>Meta did not let Shoptalk in</source>
        <translation>Meta ने Shoptalk को अंदर नहीं आने दिया</translation>
    </message>
    <message>
        <source>The sign-up was finished, but Meta gave Shoptalk no permission, so nothing was saved here. What you created at Meta is still there. Start again, choose it, and leave the window open until the end.</source>
        <translation>साइन-अप पूरा हुआ, पर Meta ने Shoptalk को कोई अनुमति नहीं दी, इसलिए यहाँ कुछ सेव नहीं हुआ। आपने Meta पर जो बनाया, वह अब भी वहाँ है। दोबारा शुरू करें, उसे चुनें, और विंडो को आखिर तक खुला रखें।</translation>
    </message>
    <message>
        <source>Please choose again</source>
        <translation>कृपया फिर से चुनें</translation>
    </message>
    <message>
        <source>The sign-up was successful, but its window was closed before Meta told Shoptalk what you chose. Choose it here.</source>
        <translation>साइन-अप सफल रहा, पर Meta के Shoptalk को यह बताने से पहले कि आपने क्या चुना, उसकी विंडो बंद हो गई। यहाँ चुनें।</translation>
    </message>
    <message>
        <source>This is not a token</source>
        <translation>यह टोकन नहीं है</translation>
    </message>
    <message>
        <source>A token is one long word without spaces. Copy all of it in Meta’s business settings, then paste it here.</source>
        <translation>टोकन बिना स्पेस वाला एक लंबा शब्द होता है। Meta की बिज़नेस सेटिंग में उसे पूरा कॉपी करें, फिर यहाँ पेस्ट करें।</translation>
    </message>
    <message>
        <source>Meta does not accept this token</source>
        <translation>Meta यह टोकन स्वीकार नहीं करता</translation>
    </message>
    <message>
        <source>It is incomplete, or it no longer works. Generate a new one in Meta’s business settings.</source>
        <translation>यह अधूरा है, या अब काम नहीं करता। Meta की बिज़नेस सेटिंग में नया बनाएँ।</translation>
    </message>
    <message>
        <source>This token has expired</source>
        <translation>यह टोकन एक्सपायर हो गया है</translation>
    </message>
    <message>
        <source>Generate a new one in Meta’s business settings. You can choose there that it never expires.</source>
        <translation>Meta की बिज़नेस सेटिंग में नया बनाएँ। वहाँ आप चुन सकते हैं कि वह कभी एक्सपायर न हो।</translation>
    </message>
    <message>
        <source>This token is for another app</source>
        <translation>यह टोकन किसी दूसरे ऐप का है</translation>
    </message>
    <message>
        <source>When you generate it, choose your relay’s app. The person who runs your relay knows its name.</source>
        <translation>इसे बनाते समय अपने रिले का ऐप चुनें। अपना रिले चलाने वाले व्यक्ति को उसका नाम पता है।</translation>
    </message>
    <message>
        <source>This is not a system user token</source>
        <translation>यह सिस्टम यूज़र टोकन नहीं है</translation>
    </message>
    <message>
        <source>It belongs to a person or an app. Generate one for a system user in Meta’s business settings, or log in with Facebook.</source>
        <translation>यह किसी व्यक्ति या ऐप का है। Meta की बिज़नेस सेटिंग में किसी सिस्टम यूज़र के लिए टोकन बनाएँ, या Facebook से लॉग इन करें।</translation>
    </message>
    <message>
        <source>This token does not have all permissions</source>
        <translation>इस टोकन में सभी अनुमतियाँ नहीं हैं</translation>
    </message>
    <message>
        <source>Generate a new one with business_management, whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>business_management, whatsapp_business_management और whatsapp_business_messaging के साथ नया बनाएँ।</translation>
    </message>
    <message>
        <source>This was not the login that you started</source>
        <translation>यह वह लॉगिन नहीं था जिसे आपने शुरू किया था</translation>
    </message>
    <message>
        <source>To protect your account, nothing was saved. Log in again from here. Never use a login link that somebody sent you.</source>
        <translation>आपके अकाउंट की सुरक्षा के लिए कुछ सेव नहीं किया गया। यहाँ से फिर से लॉग इन करें। किसी के भेजे हुए लॉगिन लिंक का इस्तेमाल कभी न करें।</translation>
    </message>
    <message>
        <source>Facebook did not accept the login</source>
        <translation>Facebook ने लॉगिन स्वीकार नहीं किया</translation>
    </message>
    <message>
        <source>A login works once, and only for a few minutes. Log in again.</source>
        <translation>लॉगिन एक बार काम करता है, और सिर्फ़ कुछ मिनट के लिए। फिर से लॉग इन करें।</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>एक अनुमति नहीं मिली है</translation>
    </message>
    <message>
        <source>Shoptalk needs every permission on the list. Log in again and leave all of them switched on.</source>
        <translation>Shoptalk को सूची की हर अनुमति चाहिए। फिर से लॉग इन करें और उन सभी को चालू रहने दें।</translation>
    </message>
    <message>
        <source>Somebody else logged in</source>
        <translation>किसी और ने लॉग इन किया</translation>
    </message>
    <message>
        <source>This number was connected with another Facebook account, so nothing was changed. Log in with that account. You may have to log out at Facebook first.</source>
        <translation>यह नंबर किसी दूसरे Facebook अकाउंट से कनेक्ट किया गया था, इसलिए कुछ नहीं बदला गया। उसी अकाउंट से लॉग इन करें। हो सकता है कि पहले आपको Facebook से लॉग आउट करना पड़े।</translation>
    </message>
    <message>
        <source>This is not the same system user</source>
        <translation>यह वही सिस्टम यूज़र नहीं है</translation>
    </message>
    <message>
        <source>This number was connected with a system user token, so nothing was changed. Generate a new token for the same system user in Meta’s business settings, then paste it.</source>
        <translation>यह नंबर सिस्टम यूज़र टोकन से कनेक्ट किया गया था, इसलिए कुछ नहीं बदला गया। Meta की बिज़नेस सेटिंग में उसी सिस्टम यूज़र के लिए नया टोकन बनाएँ, फिर उसे पेस्ट करें।</translation>
    </message>
    <message>
        <source>This is another business</source>
        <translation>यह दूसरा बिज़नेस है</translation>
    </message>
    <message>
        <source>This number was connected through Meta’s sign-up, so nothing was changed. Open the sign-up again, and choose the same business there.</source>
        <translation>यह नंबर Meta के साइन-अप से कनेक्ट किया गया था, इसलिए कुछ नहीं बदला गया। साइन-अप फिर से खोलें, और वहाँ वही बिज़नेस चुनें।</translation>
    </message>
    <message>
        <source>Meta no longer accepts the token</source>
        <translation>Meta अब यह टोकन स्वीकार नहीं करता</translation>
    </message>
    <message>
        <source>It has expired, or it was deleted. Generate a new one for the same system user. Your choices are kept.</source>
        <translation>वह एक्सपायर हो गया है, या डिलीट कर दिया गया। उसी सिस्टम यूज़र के लिए नया बनाएँ। आपने जो चुना है वह बना रहेगा।</translation>
    </message>
    <message>
        <source>Meta no longer lets Shoptalk in</source>
        <translation>Meta अब Shoptalk को अंदर नहीं आने देता</translation>
    </message>
    <message>
        <source>The permission from the sign-up has ended. Go through the sign-up again and choose the same business. Your choices are kept.</source>
        <translation>साइन-अप की अनुमति खत्म हो गई है। साइन-अप फिर से करें और वही बिज़नेस चुनें। आपने जो चुना है वह बना रहेगा।</translation>
    </message>
    <message>
        <source>Your Facebook login has ended</source>
        <translation>आपका Facebook लॉगिन खत्म हो गया है</translation>
    </message>
    <message>
        <source>Meta ends a login after some weeks, or when the password or the permissions change. Log in again to continue from here.</source>
        <translation>Meta कुछ हफ़्तों बाद, या पासवर्ड या अनुमतियाँ बदलने पर लॉगिन खत्म कर देता है। यहाँ से जारी रखने के लिए फिर से लॉग इन करें।</translation>
    </message>
    <message>
        <source>Your Facebook account is not allowed to do this</source>
        <translation>आपके Facebook अकाउंट को यह करने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>Ask an administrator of the business to give you full control in Meta Business settings, then try again. Or log in with another Facebook account.</source>
        <translation>बिज़नेस के एडमिन से कहें कि Meta की बिज़नेस सेटिंग में आपको पूरा कंट्रोल दे, फिर दोबारा कोशिश करें। या किसी दूसरे Facebook अकाउंट से लॉग इन करें।</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>दूसरा अकाउंट इस्तेमाल करें</translation>
    </message>
    <message>
        <source>No business found</source>
        <translation>कोई बिज़नेस नहीं मिला</translation>
    </message>
    <message>
        <source>This Facebook account does not manage a business yet. Create one at business.facebook.com, or ask an administrator to add you under Settings, Users, People. Then try again.</source>
        <translation>यह Facebook अकाउंट अभी कोई बिज़नेस मैनेज नहीं करता। business.facebook.com पर एक बनाएँ, या एडमिन से कहें कि आपको सेटिंग, यूज़र, लोग में जोड़े। फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>No WhatsApp account in this business</source>
        <translation>इस बिज़नेस में कोई WhatsApp अकाउंट नहीं है</translation>
    </message>
    <message>
        <source>Open Meta Business settings, then Accounts, WhatsApp accounts, and add one. Or ask an administrator to share one with you. Then try again.</source>
        <translation>Meta की बिज़नेस सेटिंग खोलें, फिर अकाउंट, WhatsApp अकाउंट, और एक जोड़ें। या एडमिन से कहें कि आपके साथ एक शेयर करे। फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Choose another business</source>
        <translation>दूसरा बिज़नेस चुनें</translation>
    </message>
    <message>
        <source>No phone number in this account</source>
        <translation>इस अकाउंट में कोई फ़ोन नंबर नहीं है</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager at business.facebook.com, then Phone numbers, and add one that can receive a call or a text message. Then try again.</source>
        <translation>business.facebook.com पर WhatsApp मैनेजर खोलें, फिर फ़ोन नंबर, और ऐसा नंबर जोड़ें जिस पर कॉल या SMS आ सके। फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Choose another account</source>
        <translation>दूसरा अकाउंट चुनें</translation>
    </message>
    <message>
        <source>A short pause, please</source>
        <translation>कृपया थोड़ा रुकें</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Nothing is lost. Wait a few minutes, then try again.</source>
        <translation>कम समय में बहुत ज़्यादा अनुरोध हुए। कुछ नहीं खोया। कुछ मिनट रुकें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Meta has a problem at the moment</source>
        <translation>Meta में फ़िलहाल कोई समस्या है</translation>
    </message>
    <message>
        <source>Nothing is lost. Wait a few minutes, then try again.</source>
        <translation>कुछ नहीं खोया। कुछ मिनट रुकें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>कनेक्शन नहीं है</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again. You will continue from here.</source>
        <translation>अपना इंटरनेट कनेक्शन जाँचें, फिर दोबारा कोशिश करें। आप यहीं से आगे बढ़ेंगे।</translation>
    </message>
    <message>
        <source>Meta refused this</source>
        <translation>Meta ने इससे मना कर दिया</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, give the person who runs your relay this error code: %1</source>
        <translation>दोबारा कोशिश करें। अगर ऐसा होता रहे, तो अपना रिले चलाने वाले व्यक्ति को गड़बड़ी का यह कोड दें: %1</translation>
    </message>
    <message>
        <source>This list could not be loaded completely</source>
        <translation>यह सूची पूरी तरह लोड नहीं हो सकी</translation>
    </message>
    <message>
        <source>Meta sent more entries than there can be, so none are shown. Try again. If it keeps happening, look for a newer version of Shoptalk.</source>
        <translation>Meta ने उतनी से ज़्यादा एंट्री भेजीं जितनी हो सकती हैं, इसलिए कोई नहीं दिखाई गई। दोबारा कोशिश करें। अगर ऐसा होता रहे, तो Shoptalk का नया वर्ज़न देखें।</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>जवाब समझ में नहीं आया</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, look for a newer version of Shoptalk.</source>
        <translation>दोबारा कोशिश करें। अगर ऐसा होता रहे, तो Shoptalk का नया वर्ज़न देखें।</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>This is not an address</source>
        <translation>यह पता नहीं है</translation>
    </message>
    <message>
        <source>An address looks like relay.example.com. Ask the person who runs your relay for yours.</source>
        <translation>पता relay.example.com जैसा दिखता है। अपना रिले चलाने वाले व्यक्ति से अपना पता माँगें।</translation>
    </message>
    <message>
        <source>This address is not secure</source>
        <translation>यह पता सुरक्षित नहीं है</translation>
    </message>
    <message>
        <source>Shoptalk only uses encrypted connections. Enter the address with https:// in front, or ask the person who runs your relay for the right one.</source>
        <translation>Shoptalk सिर्फ़ एन्क्रिप्टेड कनेक्शन इस्तेमाल करता है। पते के आगे https:// लगाकर डालें, या अपना रिले चलाने वाले व्यक्ति से सही पता माँगें।</translation>
    </message>
    <message>
        <source>The relay does not answer</source>
        <translation>रिले जवाब नहीं दे रहा</translation>
    </message>
    <message>
        <source>Check the address and your internet connection. If both are right, ask the person who runs your relay whether it is switched on.</source>
        <translation>पता और अपना इंटरनेट कनेक्शन जाँचें। अगर दोनों सही हैं, तो अपना रिले चलाने वाले व्यक्ति से पूछें कि वह चालू है या नहीं।</translation>
    </message>
    <message>
        <source>The relay takes too long to answer</source>
        <translation>रिले जवाब देने में बहुत समय ले रहा है</translation>
    </message>
    <message>
        <source>The connection may be slow, or the relay may be busy. Wait a moment, then try again.</source>
        <translation>हो सकता है कि कनेक्शन धीमा हो, या रिले व्यस्त हो। एक पल रुकें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The relay has a problem</source>
        <translation>रिले में कोई समस्या है</translation>
    </message>
    <message>
        <source>It answers, but it is not working properly. Wait a moment, then try again. If it keeps happening, tell the person who runs your relay.</source>
        <translation>वह जवाब देता है, पर ठीक से काम नहीं कर रहा। एक पल रुकें, फिर दोबारा कोशिश करें। अगर ऐसा होता रहे, तो अपना रिले चलाने वाले व्यक्ति को बताएँ।</translation>
    </message>
    <message>
        <source>This does not seem to be a relay</source>
        <translation>यह रिले नहीं लगता</translation>
    </message>
    <message>
        <source>There is a server at this address, but it is not a Shoptalk relay. Check the address for typing mistakes.</source>
        <translation>इस पते पर एक सर्वर है, पर वह Shoptalk का रिले नहीं है। देखें कि पता लिखने में कोई गलती तो नहीं हुई।</translation>
    </message>
    <message>
        <source>The relay does not know this code</source>
        <translation>रिले इस कोड को नहीं पहचानता</translation>
    </message>
    <message>
        <source>Check the pairing code for typing mistakes. If it is right, ask the person who runs your relay for a new one.</source>
        <translation>देखें कि पेयरिंग कोड लिखने में कोई गलती तो नहीं हुई। अगर वह सही है, तो अपना रिले चलाने वाले व्यक्ति से नया माँगें।</translation>
    </message>
    <message>
        <source>This code has been used already</source>
        <translation>यह कोड पहले ही इस्तेमाल हो चुका है</translation>
    </message>
    <message>
        <source>A pairing code works once. Ask the person who runs your relay for a new one.</source>
        <translation>पेयरिंग कोड एक बार काम करता है। अपना रिले चलाने वाले व्यक्ति से नया माँगें।</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>यह कोड एक्सपायर हो गया है</translation>
    </message>
    <message>
        <source>A pairing code works for 15 minutes. Ask the person who runs your relay for a new one.</source>
        <translation>पेयरिंग कोड 15 मिनट काम करता है। अपना रिले चलाने वाले व्यक्ति से नया माँगें।</translation>
    </message>
    <message>
        <source>You need a code from another computer</source>
        <translation>आपको किसी दूसरे कंप्यूटर का कोड चाहिए</translation>
    </message>
    <message>
        <source>Your shop already uses Shoptalk on another computer. Open Settings, Computers there, create a code, and enter it here.</source>
        <translation>आपकी दुकान पहले से किसी दूसरे कंप्यूटर पर Shoptalk इस्तेमाल करती है। वहाँ सेटिंग, कंप्यूटर खोलें, कोड बनाएँ, और उसे यहाँ डालें।</translation>
    </message>
    <message>
        <source>The end of this code is wrong</source>
        <translation>इस कोड का आखिरी हिस्सा गलत है</translation>
    </message>
    <message>
        <source>The last five groups don’t match. Create a new code on the other computer, and type all of it.</source>
        <translation>आखिरी पाँच समूह मेल नहीं खाते। दूसरे कंप्यूटर पर नया कोड बनाएँ, और उसे पूरा लिखें।</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation>बहुत ज़्यादा कोशिशें</translation>
    </message>
    <message>
        <source>To keep strangers out, the relay does not accept codes for now. Wait a few minutes, then try again with a new code.</source>
        <translation>अजनबियों को बाहर रखने के लिए रिले फ़िलहाल कोड स्वीकार नहीं करता। कुछ मिनट रुकें, फिर नए कोड से दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The relay did not understand this</source>
        <translation>रिले को यह समझ में नहीं आया</translation>
    </message>
    <message>
        <source>Check what you entered, then try again. If it keeps happening, tell the person who runs your relay. Shoptalk and the relay may have different versions.</source>
        <translation>आपने जो डाला उसे जाँचें, फिर दोबारा कोशिश करें। अगर ऐसा होता रहे, तो अपना रिले चलाने वाले व्यक्ति को बताएँ। हो सकता है कि Shoptalk और रिले के वर्ज़न अलग हों।</translation>
    </message>
    <message>
        <source>This computer is no longer paired</source>
        <translation>यह कंप्यूटर अब पेयर नहीं है</translation>
    </message>
    <message>
        <source>Its access to the relay was removed. Ask the person who runs your relay for a new pairing code, and enter it here.</source>
        <translation>रिले पर इसका एक्सेस हटा दिया गया। अपना रिले चलाने वाले व्यक्ति से नया पेयरिंग कोड माँगें, और उसे यहाँ डालें।</translation>
    </message>
    <message>
        <source>The relay can’t reach Meta</source>
        <translation>रिले Meta तक नहीं पहुँच पा रहा</translation>
    </message>
    <message>
        <source>Nothing is lost. Wait a moment, then try again. If it keeps happening, tell the person who runs your relay.</source>
        <translation>कुछ नहीं खोया। एक पल रुकें, फिर दोबारा कोशिश करें। अगर ऐसा होता रहे, तो अपना रिले चलाने वाले व्यक्ति को बताएँ।</translation>
    </message>
    <message>
        <source>This number belongs to someone else</source>
        <translation>यह नंबर किसी और का है</translation>
    </message>
    <message>
        <source>Meta does not let your Facebook account use it. Choose another number, or ask an administrator of the business for access, then try again.</source>
        <translation>Meta आपके Facebook अकाउंट को इसे इस्तेमाल नहीं करने देता। दूसरा नंबर चुनें, या बिज़नेस के एडमिन से एक्सेस माँगें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Choose another number</source>
        <translation>दूसरा नंबर चुनें</translation>
    </message>
    <message>
        <source>This number is in use elsewhere</source>
        <translation>यह नंबर कहीं और इस्तेमाल हो रहा है</translation>
    </message>
    <message>
        <source>Another shop on this relay receives its messages. Choose another number, or ask the person who runs your relay to release it.</source>
        <translation>इसके मैसेज इस रिले पर कोई दूसरी दुकान लेती है। दूसरा नंबर चुनें, या अपना रिले चलाने वाले व्यक्ति से कहें कि इसे छोड़ दे।</translation>
    </message>
    <message>
        <source>WhatsApp can’t reach your relay</source>
        <translation>WhatsApp आपके रिले तक नहीं पहुँच पा रहा</translation>
    </message>
    <message>
        <source>WhatsApp delivers your messages to your relay’s public address, but nothing answers there. Check your internet connection. If it works, tell the person who runs your relay.</source>
        <translation>WhatsApp आपके मैसेज आपके रिले के सार्वजनिक पते पर डिलीवर करता है, पर वहाँ से कोई जवाब नहीं आता। अपना इंटरनेट कनेक्शन जाँचें। अगर वह चल रहा है, तो अपना रिले चलाने वाले व्यक्ति को बताएँ।</translation>
    </message>
    <message>
        <source>Your relay’s public address is not secure</source>
        <translation>आपके रिले का सार्वजनिक पता सुरक्षित नहीं है</translation>
    </message>
    <message>
        <source>WhatsApp only delivers over an encrypted connection. Tell the person who runs your relay that its public address must begin with https://, then try again.</source>
        <translation>WhatsApp सिर्फ़ एन्क्रिप्टेड कनेक्शन पर डिलीवर करता है। अपना रिले चलाने वाले व्यक्ति को बताएँ कि उसका सार्वजनिक पता https:// से शुरू होना चाहिए, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The address for your messages leads somewhere else</source>
        <translation>आपके मैसेज का पता कहीं और ले जाता है</translation>
    </message>
    <message>
        <source>WhatsApp would deliver your messages to another server. Ask the person who runs your relay to check its public address, then try again.</source>
        <translation>WhatsApp आपके मैसेज किसी दूसरे सर्वर पर डिलीवर करेगा। अपना रिले चलाने वाले व्यक्ति से कहें कि उसका सार्वजनिक पता जाँचे, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>WhatsApp does not deliver to your relay yet</source>
        <translation>WhatsApp अभी आपके रिले पर डिलीवर नहीं करता</translation>
    </message>
    <message>
        <source>Meta has another address for this number’s messages. Ask the person who runs your relay to change it in Meta’s App Dashboard, under WhatsApp, Configuration, then try again.</source>
        <translation>इस नंबर के मैसेज के लिए Meta के पास दूसरा पता है। अपना रिले चलाने वाले व्यक्ति से कहें कि उसे Meta के ऐप डैशबोर्ड में, WhatsApp, कॉन्फ़िगरेशन में बदले, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The test message did not come back</source>
        <translation>टेस्ट मैसेज वापस नहीं आया</translation>
    </message>
    <message>
        <source>Your relay received it, but did not pass it on in time. Try again. If it keeps happening, tell the person who runs your relay.</source>
        <translation>वह आपके रिले को मिला, पर उसने समय पर आगे नहीं भेजा। दोबारा कोशिश करें। अगर ऐसा होता रहे, तो अपना रिले चलाने वाले व्यक्ति को बताएँ।</translation>
    </message>
    <message>
        <source>The test message could not be opened</source>
        <translation>टेस्ट मैसेज नहीं खुल सका</translation>
    </message>
    <message>
        <source>It came back, but this computer does not have the key to your messages. Pair it again, with a code from a computer that shows your messages.</source>
        <translation>वह वापस आया, पर इस कंप्यूटर के पास आपके मैसेज की कुंजी नहीं है। इसे फिर से पेयर करें, उस कंप्यूटर के कोड से जिस पर आपके मैसेज दिखते हैं।</translation>
    </message>
    <message>
        <source>This computer does not have the key to your messages</source>
        <translation>इस कंप्यूटर के पास आपके मैसेज की कुंजी नहीं है</translation>
    </message>
    <message>
        <source>Pair it again. Use a code from a computer that shows your messages, or a new one from the person who runs your relay.</source>
        <translation>इसे फिर से पेयर करें। उस कंप्यूटर का कोड इस्तेमाल करें जिस पर आपके मैसेज दिखते हैं, या अपना रिले चलाने वाले व्यक्ति से नया लें।</translation>
    </message>
    <message>
        <source>The relay refused this</source>
        <translation>रिले ने इससे मना कर दिया</translation>
    </message>
    <message>
        <source>Check what you entered. If it is right, give the person who runs your relay this error code: %1</source>
        <translation>आपने जो डाला उसे जाँचें। अगर वह सही है, तो अपना रिले चलाने वाले व्यक्ति को गड़बड़ी का यह कोड दें: %1</translation>
    </message>
    <message>
        <source>The key to your data is being changed</source>
        <translation>आपके डेटा की कुंजी बदली जा रही है</translation>
    </message>
    <message>
        <source>This takes only a moment. Try again, and nothing is lost.</source>
        <translation>इसमें बस एक पल लगता है। फिर से कोशिश करें, कुछ भी नहीं खोएगा।</translation>
    </message>
</context>
<context>
    <name>shoptalk::SetupNotice</name>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>सेट-अप</translation>
    </message>
    <message>
        <source>Shoptalk tries again by itself.</source>
        <translation>Shoptalk ख़ुद फिर से कोशिश करता है।</translation>
    </message>
</context>
<context>
    <name>shoptalk::SharedFiles</name>
    <message>
        <source>Media, documents and links</source>
        <translation>मीडिया, डॉक्यूमेंट और लिंक</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>मीडिया</translation>
    </message>
    <message>
        <source>No photos or videos yet.</source>
        <translation>अभी कोई फ़ोटो या वीडियो नहीं।</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>डॉक्यूमेंट</translation>
    </message>
    <message>
        <source>No documents or sounds yet.</source>
        <translation>अभी कोई डॉक्यूमेंट या ऑडियो नहीं।</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>No links yet.</source>
        <translation>अभी कोई लिंक नहीं।</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>दिखाएँ: %1</translation>
    </message>
    <message>
        <source>Older ones are in the chat.</source>
        <translation>पुराने चैट में हैं।</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Show in the &amp;chat</source>
        <translation>चैट में दिखाएँ</translation>
    </message>
</context>
<context>
    <name>shoptalk::ShortLinksCard</name>
    <message>
        <source>QR codes and short links</source>
        <translation>QR कोड और छोटे लिंक</translation>
    </message>
    <message>
        <source>Anyone who opens the link or scans the code starts a chat with your shop, with this text already filled in. Use it on your shop window, tables or receipts.</source>
        <translation>जो भी लिंक खोलता है या कोड स्कैन करता है, वह आपकी दुकान से चैट शुरू करता है, जिसमें यह टेक्स्ट पहले से भरा होता है। इसे अपनी दुकान के शीशे, मेज़ों या रसीदों पर लगाएँ।</translation>
    </message>
    <message>
        <source>For example: I’d like to order</source>
        <translation>जैसे: मुझे ऑर्डर देना है</translation>
    </message>
    <message>
        <source>Text that is filled in for the customer</source>
        <translation>ग्राहक के लिए पहले से भरा टेक्स्ट</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Keep the text as it was</source>
        <translation>टेक्स्ट पहले जैसा रखें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Load the short links again</source>
        <translation>छोटे लिंक फिर से लोड करें</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>QR कोड दिखाएँ</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>टेक्स्ट बदलें…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>लिंक कॉपी किया गया।</translation>
    </message>
    <message>
        <source>Create QR code</source>
        <translation>QR कोड बनाएँ</translation>
    </message>
    <message>
        <source>Save text</source>
        <translation>टेक्स्ट सेव करें</translation>
    </message>
    <message>
        <source>QR code created.</source>
        <translation>QR कोड बनाया गया।</translation>
    </message>
    <message>
        <source>Text changed. Printed QR codes still work.</source>
        <translation>टेक्स्ट बदला गया। छपे हुए QR कोड अब भी काम करते हैं।</translation>
    </message>
    <message>
        <source>Remove this QR code?</source>
        <translation>यह QR कोड हटाएँ?</translation>
    </message>
    <message>
        <source>%1

The link and every printed copy of the code stop working. This can’t be undone.</source>
        <translation>%1

लिंक और कोड की हर छपी हुई कॉपी काम करना बंद कर देगी। इसे पहले जैसा नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>QR code removed.</source>
        <translation>QR कोड हटाया गया।</translation>
    </message>
    <message>
        <source>The text that you are writing is not saved.</source>
        <translation>जो टेक्स्ट आप लिख रहे हैं, वह सहेजा नहीं गया है।</translation>
    </message>
</context>
<context>
    <name>shoptalk::ShortcutDialog</name>
    <message>
        <source>Change the keys</source>
        <translation>कुंजियाँ बदलें</translation>
    </message>
    <message>
        <source>Keys for: %1</source>
        <translation>इसकी कुंजियाँ: %1</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>कोई कुंजी नहीं</translation>
    </message>
    <message>
        <source>Press the keys that you want.</source>
        <translation>जो कुंजियाँ चाहिए, उन्हें दबाएँ।</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>कुंजियाँ सेव करें</translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <translation>फिर से %1 इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Use no keys</source>
        <translation>कोई कुंजी इस्तेमाल न करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Hold Ctrl or Alt together with another key, or use a function key.</source>
        <translation>Ctrl या Alt को किसी दूसरी कुंजी के साथ दबाएँ, या कोई फ़ंक्शन कुंजी इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>%1 is for text fields. Choose other keys.</source>
        <translation>%1 टेक्स्ट फ़ील्ड के लिए है। दूसरी कुंजियाँ चुनें।</translation>
    </message>
    <message>
        <source>%1 already has a use: %2. Choose other keys.</source>
        <translation>%1 का पहले से इस्तेमाल है: %2। दूसरी कुंजियाँ चुनें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::ShortcutText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>shoptalk::ShortcutsPage</name>
    <message>
        <source>No shortcut matches your search.</source>
        <translation>आपकी खोज से कोई शॉर्टकट मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट खोजें</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a shortcut does, and its keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Reset all keys…</source>
        <translation>सभी कुंजियाँ रीसेट करें…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>कोई कुंजी नहीं</translation>
    </message>
    <message>
        <source>Change the keys for: %1</source>
        <translation>इसकी कुंजियाँ बदलें: %1</translation>
    </message>
    <message>
        <source>a shortcut of another page</source>
        <translation>किसी दूसरे पेज का शॉर्टकट</translation>
    </message>
    <message>
        <source>Use the usual keys for everything again?</source>
        <translation>क्या हर काम के लिए फिर से सामान्य कुंजियाँ इस्तेमाल करें?</translation>
    </message>
    <message>
        <source>The keys that you chose are forgotten.</source>
        <translation>आपकी चुनी हुई कुंजियाँ हट जाएँगी।</translation>
    </message>
    <message>
        <source>Use the usual keys</source>
        <translation>सामान्य कुंजियाँ इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::SignInBanner</name>
    <message>
        <source>Reconnect</source>
        <translation>फिर से कनेक्ट करें</translation>
    </message>
    <message>
        <source>Reconnect with Facebook</source>
        <translation>Facebook से फिर से कनेक्ट करें</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद वाली</translation>
    </message>
    <message>
        <source>Reconnect later</source>
        <translation>बाद में फिर से कनेक्ट करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::SnoozeMenu</name>
    <message>
        <source>today at %1</source>
        <translation>आज %1 बजे</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>कल %1 बजे</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2 बजे</translation>
    </message>
    <message>
        <source>&amp;Choose a day and time…</source>
        <translation>दिन और समय चुनें…</translation>
    </message>
    <message>
        <source>Choose a day and time</source>
        <translation>दिन और समय चुनें</translation>
    </message>
    <message>
        <source>When should it come back?</source>
        <translation>यह कब वापस आए?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>In &amp;1 hour</source>
        <translation>1 घंटे में</translation>
    </message>
    <message>
        <source>In &amp;3 hours</source>
        <translation>3 घंटे में</translation>
    </message>
    <message>
        <source>This &amp;morning</source>
        <translation>आज सुबह</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning</source>
        <translation>कल सुबह</translation>
    </message>
    <message>
        <source>M&amp;onday morning</source>
        <translation>सोमवार सुबह</translation>
    </message>
</context>
<context>
    <name>shoptalk::SoundPlayback</name>
    <message>
        <source>It can’t be played, because no loudspeaker or headphones are available. Connect some, or check the sound settings of your computer.</source>
        <translation>यह नहीं चलाया जा सकता, क्योंकि कोई स्पीकर या हेडफ़ोन उपलब्ध नहीं है। कोई कनेक्ट करें, या अपने कंप्यूटर की साउंड सेटिंग देखें।</translation>
    </message>
    <message>
        <source>It can’t be played: the file is damaged, or of a type that Shoptalk does not know.</source>
        <translation>यह नहीं चलाया जा सकता: फ़ाइल खराब है, या ऐसे प्रकार की है जिसे Shoptalk नहीं पहचानता।</translation>
    </message>
    <message>
        <source>It can’t be played, because a copy of it could not be saved on this computer. Check that the disk is not full.</source>
        <translation>इसे चलाया नहीं जा सकता, क्योंकि इसकी कॉपी इस कंप्यूटर पर सहेजी नहीं जा सकी। जाँचें कि डिस्क भरी न हो।</translation>
    </message>
    <message>
        <source>It can’t be played, because a part of Shoptalk is missing on this computer. Install Shoptalk again.</source>
        <translation>इसे चलाया नहीं जा सकता, क्योंकि इस कंप्यूटर पर Shoptalk का एक हिस्सा नहीं है। Shoptalk दोबारा इंस्टॉल करें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::SpellingHighlight</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>सुझाव खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to my words</source>
        <translation>“%1” को मेरे शब्दों में जोड़ें</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>कोई सुझाव नहीं</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>वर्तनी</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language and its country</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>shoptalk::StageList</name>
    <message>
        <source>%1: not yet</source>
        <translation>%1: अभी नहीं</translation>
    </message>
    <message>
        <source>%1: in progress</source>
        <translation>%1: चल रहा है</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: हो गया</translation>
    </message>
    <message>
        <source>%1: stopped here</source>
        <translation>%1: यहाँ रुक गया</translation>
    </message>
    <message>
        <source>Setting up the number on your relay</source>
        <translation>आपके रिले पर नंबर सेट अप करना</translation>
    </message>
    <message>
        <source>Asking WhatsApp to deliver to your relay</source>
        <translation>WhatsApp से आपके रिले पर डिलीवर करने को कहना</translation>
    </message>
    <message>
        <source>Sending a test message and waiting for it to come back</source>
        <translation>टेस्ट मैसेज भेजना और उसके वापस आने का इंतज़ार करना</translation>
    </message>
</context>
<context>
    <name>shoptalk::StarActions</name>
    <message>
        <source>Message starred.</source>
        <translation>मैसेज को स्टार किया गया।</translation>
    </message>
    <message>
        <source>Star removed.</source>
        <translation>स्टार हटाया गया।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) starred.</source>
        <translation>
            <numerusform>%Ln मैसेज को स्टार किया गया।</numerusform>
            <numerusform>%Ln मैसेज को स्टार किया गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s) removed.</source>
        <translation>
            <numerusform>%Ln स्टार हटाया गया।</numerusform>
            <numerusform>%Ln स्टार हटाए गए।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::StartPage</name>
    <message>
        <source>This happens once, after Shoptalk was updated, and can take a few minutes. Please leave the computer on.</source>
        <translation>यह Shoptalk के अपडेट होने के बाद एक बार होता है, और इसमें कुछ मिनट लग सकते हैं। कृपया कंप्यूटर चालू रखें।</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>अपडेट की प्रगति</translation>
    </message>
    <message>
        <source>Opening your conversations…</source>
        <translation>आपकी बातचीत खुल रही है…</translation>
    </message>
    <message>
        <source>Updating your data: step %1 of %2…</source>
        <translation>आपका डेटा अपडेट हो रहा है: %2 में से कदम %1…</translation>
    </message>
</context>
<context>
    <name>shoptalk::StartProblems</name>
    <message>
        <source>The backup needs its key</source>
        <translation>बैकअप के लिए उसकी कुंजी चाहिए</translation>
    </message>
    <message>
        <source>It was made with a different key. Open it with the recovery key or the passphrase of the computer that made it. Nothing was changed.</source>
        <translation>यह किसी दूसरी कुंजी से बनाया गया था। इसे उस कंप्यूटर की रिकवरी कुंजी या पासफ़्रेज़ से खोलें जिसने इसे बनाया। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>This is not a Shoptalk backup</source>
        <translation>यह Shoptalk का बैकअप नहीं है</translation>
    </message>
    <message>
        <source>Choose a backup file made by Shoptalk. Nothing was changed.</source>
        <translation>Shoptalk की बनाई हुई बैकअप फ़ाइल चुनें। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>This backup is from a newer Shoptalk</source>
        <translation>यह बैकअप नए Shoptalk का है</translation>
    </message>
    <message>
        <source>Install the newest version of Shoptalk, then restore the backup with it. Nothing was changed.</source>
        <translation>Shoptalk का सबसे नया वर्ज़न इंस्टॉल करें, फिर उससे बैकअप रीस्टोर करें। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>This backup can’t be used</source>
        <translation>यह बैकअप इस्तेमाल नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>It is damaged or incomplete, or it was changed. Choose an older backup. Nothing was changed on this computer.</source>
        <translation>यह खराब या अधूरा है, या इसे बदला गया है। कोई पुराना बैकअप चुनें। इस कंप्यूटर पर कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Your data is from a newer Shoptalk</source>
        <translation>आपका डेटा नए Shoptalk का है</translation>
    </message>
    <message>
        <source>A newer version of Shoptalk was used on this computer. Nothing was changed. Install the newest version, then open it again.</source>
        <translation>इस कंप्यूटर पर Shoptalk का नया वर्ज़न इस्तेमाल हुआ था। कुछ नहीं बदला गया। सबसे नया वर्ज़न इंस्टॉल करें, फिर उसे दोबारा खोलें।</translation>
    </message>
    <message>
        <source>Shoptalk can’t write to its folder</source>
        <translation>Shoptalk अपने फ़ोल्डर में नहीं लिख सकता</translation>
    </message>
    <message>
        <source>Shoptalk keeps your conversations in
%1
but can’t write to this folder. Check that the folder belongs to you and that the disk is not full, then try again.</source>
        <translation>Shoptalk आपकी बातचीत यहाँ रखता है:
%1
पर वह इस फ़ोल्डर में नहीं लिख सकता। देखें कि फ़ोल्डर आपका है और डिस्क भरी हुई नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Your data can’t be read</source>
        <translation>आपका डेटा नहीं पढ़ा जा सकता</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged. Nothing was changed in it. You find it in
%1
Restore a backup. Newer messages are then downloaded again, as far back as your shop’s relay (the server that receives them) keeps them.</source>
        <translation>आपकी बातचीत वाली फ़ाइल खराब है। उसमें कुछ नहीं बदला गया। वह यहाँ है:
%1
बैकअप रीस्टोर करें। फिर नए मैसेज दोबारा डाउनलोड किए जाते हैं, जितने पीछे तक आपकी दुकान का रिले (वह सर्वर जो उन्हें लेता है) उन्हें रखता है।</translation>
    </message>
    <message>
        <source>Your conversations are missing</source>
        <translation>आपकी बातचीत नहीं मिली</translation>
    </message>
    <message>
        <source>Shoptalk was used on this computer before, but the file with your conversations is missing or empty. It should be in
%1
If it was moved, put it back and try again. Or restore a backup: newer messages are then downloaded again, as far back as your shop’s relay (the server that receives them) keeps them.</source>
        <translation>इस कंप्यूटर पर Shoptalk पहले इस्तेमाल हुआ था, पर आपकी बातचीत वाली फ़ाइल नहीं है या खाली है। उसे यहाँ होना चाहिए:
%1
अगर उसे कहीं और ले जाया गया था, तो उसे वापस रखें और दोबारा कोशिश करें। या बैकअप रीस्टोर करें: फिर नए मैसेज दोबारा डाउनलोड किए जाते हैं, जितने पीछे तक आपकी दुकान का रिले (वह सर्वर जो उन्हें लेता है) उन्हें रखता है।</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>बैकअप रीस्टोर नहीं हो सका</translation>
    </message>
    <message>
        <source>Files in
%1
could not be moved. Your conversations are unchanged. Check that the folder belongs to you and that no other program is using its files, then try again.</source>
        <translation>यहाँ की फ़ाइलें:
%1
कहीं और नहीं ले जाई जा सकीं। आपकी बातचीत वैसी ही है। देखें कि फ़ोल्डर आपका है और कोई दूसरा प्रोग्राम उसकी फ़ाइलें इस्तेमाल नहीं कर रहा, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Another program is using your data</source>
        <translation>कोई दूसरा प्रोग्राम आपका डेटा इस्तेमाल कर रहा है</translation>
    </message>
    <message>
        <source>Another program, perhaps a backup program, is using Shoptalk’s data. Wait until it has finished, then try again.</source>
        <translation>कोई दूसरा प्रोग्राम, शायद कोई बैकअप प्रोग्राम, Shoptalk का डेटा इस्तेमाल कर रहा है। उसके पूरा होने तक रुकें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>कोई कीचेन नहीं है</translation>
    </message>
    <message>
        <source>Shoptalk keeps its key in the computer’s keychain (the system’s safe place for passwords), but found none. On Linux, install and start GNOME Keyring or KWallet, then try again. Or choose a passphrase, which Shoptalk then asks for at every start.</source>
        <translation>Shoptalk अपनी कुंजी कंप्यूटर की कीचेन (सिस्टम में पासवर्ड रखने की सुरक्षित जगह) में रखता है, पर उसे कोई नहीं मिली। Linux पर GNOME Keyring या KWallet इंस्टॉल करके शुरू करें, फिर दोबारा कोशिश करें। या पासफ़्रेज़ चुनें, जिसे Shoptalk फिर हर बार शुरू होने पर माँगेगा।</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>कीचेन लॉक है</translation>
    </message>
    <message>
        <source>The key to your login was not found</source>
        <translation>आपके लॉगिन की कुंजी नहीं मिली</translation>
    </message>
    <message>
        <source>Your conversations are here, but the key that protects your login is not in the keychain. Usually the keychain is just locked: unlock it, then try again. If the keychain is lost, use the recovery key. Nothing was changed.</source>
        <translation>आपकी बातचीत यहाँ है, पर आपके लॉगिन को सुरक्षित रखने वाली कुंजी कीचेन में नहीं है। आम तौर पर कीचेन बस लॉक होती है: उसे अनलॉक करें, फिर दोबारा कोशिश करें। अगर कीचेन खो गई है, तो रिकवरी कुंजी इस्तेमाल करें। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Shoptalk could not start</source>
        <translation>Shoptalk शुरू नहीं हो सका</translation>
    </message>
    <message>
        <source>Shoptalk could not open its data because of an unexpected problem. Nothing was changed. Try again. If it keeps happening, give this to the person who looks after your computers: %1</source>
        <translation>किसी अनपेक्षित समस्या की वजह से Shoptalk अपना डेटा नहीं खोल सका। कुछ नहीं बदला गया। दोबारा कोशिश करें। अगर ऐसा होता रहे, तो यह उस व्यक्ति को दें जो आपके कंप्यूटरों की देखभाल करता है: %1</translation>
    </message>
    <message>
        <source>Shoptalk’s key is in the computer’s keychain (the system’s safe place for passwords), which is locked or refused access. Unlock it, then try again. If you used Shoptalk on this computer before, it finds your messages then. Nothing was changed.</source>
        <translation>Shoptalk की कुंजी कंप्यूटर की कीचेन (सिस्टम में पासवर्ड रखने की सुरक्षित जगह) में है, जो लॉक है या जिसने एक्सेस देने से मना कर दिया। उसे अनलॉक करें, फिर दोबारा कोशिश करें। अगर आपने इस कंप्यूटर पर पहले Shoptalk इस्तेमाल किया है, तो तब वह आपके मैसेज ढूँढ लेगा। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>A new passphrase is needed</source>
        <translation>नया पासफ़्रेज़ चाहिए</translation>
    </message>
    <message>
        <source>A passphrase protects Shoptalk on this computer, and a recovery key does not replace it. Choose a new passphrase, then the backup is restored. Nothing was changed yet.</source>
        <translation>इस कंप्यूटर पर Shoptalk पासफ़्रेज़ से सुरक्षित है, और रिकवरी कुंजी उसकी जगह नहीं लेती। नया पासफ़्रेज़ चुनें, फिर बैकअप बहाल किया जाएगा। अभी कुछ नहीं बदला गया है।</translation>
    </message>
    <message>
        <source>The keychain is missing</source>
        <translation>कीचेन नहीं मिली</translation>
    </message>
    <message>
        <source>Shoptalk’s key is in the computer’s keychain (the system’s safe place for passwords), which can’t be found any more. On Linux, start GNOME Keyring or KWallet, then try again. Or use the recovery key, and choose a passphrase that Shoptalk then asks for at every start. Nothing was changed.</source>
        <translation>Shoptalk की कुंजी कंप्यूटर की कीचेन (सिस्टम में पासवर्ड रखने की सुरक्षित जगह) में है, जो अब नहीं मिल रही। Linux पर GNOME Keyring या KWallet शुरू करें, फिर दोबारा कोशिश करें। या रिकवरी कुंजी इस्तेमाल करें और पासफ़्रेज़ चुनें, जिसे Shoptalk फिर हर बार शुरू होने पर माँगेगा। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Shoptalk can’t read its settings</source>
        <translation>Shoptalk अपनी सेटिंग नहीं पढ़ पा रहा है</translation>
    </message>
    <message>
        <source>New settings were not possible either, because Shoptalk can’t rename the file
%1
Check that the file and its folder belong to you, then try again. Nothing was changed.</source>
        <translation>नई सेटिंग भी नहीं बन सकी, क्योंकि Shoptalk इस फ़ाइल का नाम नहीं बदल पा रहा है:
%1
जाँचें कि फ़ाइल और उसका फ़ोल्डर आपके हैं, फिर फिर से कोशिश करें। कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The file with the settings is damaged, or Shoptalk may not open it:
%1
Nothing was changed, and your conversations are still here. Check that the file belongs to you, then try again. Or start with new settings: the file then stays in its folder under another name.</source>
        <translation>सेटिंग की फ़ाइल ख़राब है, या Shoptalk को उसे खोलने की अनुमति नहीं है:
%1
कुछ भी नहीं बदला गया, और आपकी बातचीत अब भी यहीं हैं। जाँचें कि फ़ाइल आपकी है, फिर फिर से कोशिश करें। या नई सेटिंग के साथ शुरू करें: तब फ़ाइल अपने फ़ोल्डर में दूसरे नाम से रहती है।</translation>
    </message>
</context>
<context>
    <name>shoptalk::StartupPage</name>
    <message>
        <source>Start Shoptalk when I log in</source>
        <translation>मेरे लॉग इन करने पर Shoptalk शुरू करें</translation>
    </message>
    <message>
        <source>Keep running in the tray when I close the window</source>
        <translation>विंडो बंद करने पर सिस्टम ट्रे में चालू रखें</translation>
    </message>
    <message>
        <source>This computer has no tray for icons, so closing the window ends Shoptalk.</source>
        <translation>इस कंप्यूटर में आइकन के लिए सिस्टम ट्रे नहीं है, इसलिए विंडो बंद करने पर Shoptalk बंद हो जाता है।</translation>
    </message>
    <message>
        <source>When you log in to this computer</source>
        <translation>जब आप इस कंप्यूटर में लॉग इन करें</translation>
    </message>
    <message>
        <source>Shoptalk starts in the background, without a window in your way.</source>
        <translation>Shoptalk बैकग्राउंड में शुरू होता है, कोई विंडो बीच में नहीं आती।</translation>
    </message>
    <message>
        <source>When you close the window</source>
        <translation>जब आप विंडो बंद करें</translation>
    </message>
    <message>
        <source>In the tray, next to the clock, Shoptalk goes on receiving and sending messages. Its icon shows how many messages are unread.</source>
        <translation>घड़ी के पास, सिस्टम ट्रे में Shoptalk मैसेज पाता और भेजता रहता है। उसका आइकन दिखाता है कि कितने मैसेज अनपढ़े हैं।</translation>
    </message>
    <message>
        <source>Start and close</source>
        <translation>शुरू और बंद करना</translation>
    </message>
    <message>
        <source>This could not be changed. Check that you may write into your home folder.</source>
        <translation>यह नहीं बदला जा सका। देखें कि आपको अपने होम फ़ोल्डर में लिखने की अनुमति है।</translation>
    </message>
</context>
<context>
    <name>shoptalk::StepIndicator</name>
    <message>
        <source>Relay</source>
        <translation>रिले</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>बिज़नेस</translation>
    </message>
    <message>
        <source>WhatsApp account</source>
        <translation>WhatsApp अकाउंट</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>सब तैयार है</translation>
    </message>
    <message>
        <source>Almost ready</source>
        <translation>लगभग तैयार</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%2 में से कदम %1: %3</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopActions</name>
    <message>
        <source>%1 gets no more offers.</source>
        <translation>%1 को अब ऑफ़र नहीं मिलेंगे।</translation>
    </message>
    <message>
        <source>%1 gets offers as before.</source>
        <translation>%1 को पहले की तरह ऑफ़र मिलेंगे।</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopBar</name>
    <message>
        <source>Stop marketing messages</source>
        <translation>मार्केटिंग मैसेज भेजना रोकें</translation>
    </message>
    <message>
        <source>Stop marketing messages to this customer</source>
        <translation>इस ग्राहक को मार्केटिंग मैसेज भेजना रोकें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Don’t stop marketing messages to this customer now</source>
        <translation>इस ग्राहक को मार्केटिंग मैसेज भेजना अभी न रोकें</translation>
    </message>
    <message>
        <source>%1 asked to get no more offers. Broadcasts leave them out until you decide.</source>
        <translation>%1 ने और ऑफ़र न भेजने को कहा है। जब तक आप तय नहीं करते, ब्रॉडकास्ट इन्हें नहीं भेजे जाते।</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopChoice</name>
    <message>
        <source>Also send it to people who asked to stop</source>
        <translation>इसे उन लोगों को भी भेजें जिन्होंने बंद करने को कहा है</translation>
    </message>
    <message>
        <source>Only if it is about their own order or visit and they need to know. Offers never go to people who stopped them.</source>
        <translation>सिर्फ़ तब, जब यह उनके अपने ऑर्डर या मुलाक़ात के बारे में हो और उन्हें जानना ज़रूरी हो। ऑफ़र उन्हें कभी नहीं जाते जिन्होंने उन्हें बंद किया है।</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopPhrasesCard</name>
    <message>
        <source>Customers who ask to stop</source>
        <translation>रोकने को कहने वाले ग्राहक</translation>
    </message>
    <message>
        <source>When a customer writes one of these words and nothing else, Shoptalk asks you whether they are to get no more offers. Write one word or short phrase in each line.</source>
        <translation>जब कोई ग्राहक सिर्फ़ इनमें से कोई शब्द लिखता है, तो Shoptalk आपसे पूछता है कि क्या उन्हें और ऑफ़र न भेजे जाएँ। हर लाइन में एक शब्द या छोटा वाक्यांश लिखें।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Use the original words</source>
        <translation>मूल शब्द इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Words with which customers ask to stop, one in each line</source>
        <translation>वे शब्द जिनसे ग्राहक रोकने को कहते हैं, हर लाइन में एक</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>शब्दों का बदलाव पहले जैसा करें</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>शब्द सेव करें</translation>
    </message>
    <message>
        <source>Put back the words that Shoptalk came with</source>
        <translation>Shoptalk के साथ आए शब्द वापस लाएँ</translation>
    </message>
    <message>
        <source>These are the words that Shoptalk came with.</source>
        <translation>ये शब्द Shoptalk के साथ आए थे।</translation>
    </message>
    <message>
        <source>Saved. Without any word, Shoptalk won’t ask about anyone.</source>
        <translation>सेव हुआ। बिना किसी शब्द के किसी के बारे में नहीं पूछा जाएगा।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सेव हुआ।</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>वापस कर दिया गया।</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>यह सेव नहीं हो सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopRequestsBar</name>
    <message>
        <source>Decide…</source>
        <translation>तय करें…</translation>
    </message>
    <message>
        <source>Show the customers who asked to get no more offers</source>
        <translation>और ऑफ़र न चाहने वाले ग्राहक दिखाएँ</translation>
    </message>
    <message>
        <source>Customers who asked to get no more offers: %1. Broadcasts leave them out until you decide.</source>
        <translation>और ऑफ़र न चाहने वाले ग्राहक: %1। जब तक आप तय नहीं करते, ब्रॉडकास्ट उन्हें नहीं भेजे जाते।</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopRequestsDialog</name>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Customers who asked to stop</source>
        <translation>रोकने को कहने वाले ग्राहक</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>पिछला फ़ैसला पहले जैसा करें</translation>
    </message>
    <message>
        <source>They wrote something like “stop”. Select one or several and decide. Until then, broadcasts of offers leave them out.</source>
        <translation>उन्होंने “बंद करो” जैसा कुछ लिखा है। एक या कई चुनकर तय करें। तब तक ऑफ़र वाले ब्रॉडकास्ट उन्हें नहीं भेजे जाते।</translation>
    </message>
    <message>
        <source>Stop marketing messages</source>
        <translation>मार्केटिंग मैसेज भेजना रोकें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The list could not be read from this computer’s disk. Try again later.</source>
        <translation>सूची इस कंप्यूटर की डिस्क से नहीं पढ़ी जा सकी। बाद में दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>यह सेव नहीं हो सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>They get no more offers.</source>
        <translation>उन्हें अब ऑफ़र नहीं मिलेंगे।</translation>
    </message>
    <message>
        <source>They get offers as before.</source>
        <translation>उन्हें पहले की तरह ऑफ़र मिलेंगे।</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>वापस कर दिया गया।</translation>
    </message>
    <message>
        <source>This could not be undone. Try again later.</source>
        <translation>यह पहले जैसा नहीं हो सका। बाद में दोबारा कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopRequestsModel</name>
    <message>
        <source>Deleted here since</source>
        <translation>तब से यहाँ डिलीट हो चुका है</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>मैसेज</translation>
    </message>
</context>
<context>
    <name>shoptalk::SubscribeStep</name>
    <message>
        <source>Connect the number</source>
        <translation>नंबर कनेक्ट करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Connect the numbers</source>
        <translation>नंबर कनेक्ट करें</translation>
    </message>
    <message>
        <source>Your relay will receive the messages for this number. Shoptalk asks WhatsApp to deliver them there.</source>
        <translation>आपका रिले इस नंबर के मैसेज लेगा। Shoptalk, WhatsApp से उन्हें वहाँ डिलीवर करने को कहता है।</translation>
    </message>
    <message>
        <source>Your relay will receive the messages for %1. Shoptalk asks WhatsApp to deliver them there.</source>
        <translation>आपका रिले %1 के मैसेज लेगा। Shoptalk, WhatsApp से उन्हें वहाँ डिलीवर करने को कहता है।</translation>
    </message>
    <message numerus="yes">
        <source>Your relay will receive the messages for %Ln number(s). Shoptalk asks WhatsApp to deliver them there.</source>
        <translation>
            <numerusform>आपका रिले %Ln नंबर के मैसेज लेगा। Shoptalk, WhatsApp से उन्हें वहाँ डिलीवर करने को कहता है।</numerusform>
            <numerusform>आपका रिले %Ln नंबरों के मैसेज लेगा। Shoptalk, WhatsApp से उन्हें वहाँ डिलीवर करने को कहता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting your number…</source>
        <translation>आपका नंबर कनेक्ट हो रहा है…</translation>
    </message>
    <message>
        <source>Connecting your numbers…</source>
        <translation>आपके नंबर कनेक्ट हो रहे हैं…</translation>
    </message>
    <message>
        <source>Connect your number</source>
        <translation>अपना नंबर कनेक्ट करें</translation>
    </message>
    <message>
        <source>Connect your numbers</source>
        <translation>अपने नंबर कनेक्ट करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::SupportDetails</name>
    <message>
        <source>WhatsApp’s error code: %1, sub-code %2</source>
        <translation>WhatsApp का एरर कोड: %1, सब-कोड %2</translation>
    </message>
    <message>
        <source>WhatsApp’s error code: %1</source>
        <translation>WhatsApp का एरर कोड: %1</translation>
    </message>
    <message>
        <source>WhatsApp’s own words: %1</source>
        <translation>WhatsApp के अपने शब्द: %1</translation>
    </message>
    <message>
        <source>Shoptalk’s own word for it: %1</source>
        <translation>Shoptalk में इसका नाम: %1</translation>
    </message>
    <message>
        <source>WhatsApp’s message ID: %1</source>
        <translation>WhatsApp का मैसेज ID: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>समय: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::TeamPage</name>
    <message>
        <source>Team</source>
        <translation>टीम</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Conversations can be assigned to these people, so that everybody sees who answers.</source>
        <translation>बातचीत इन लोगों को सौंपी जा सकती हैं, ताकि सब देखें कि कौन जवाब दे रहा है।</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>व्यक्ति का नाम</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>नहीं चुना</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 को हटाएँ</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 को जोड़ा गया।</translation>
    </message>
    <message>
        <source>%1 was removed. Their conversations stay assigned to them. To bring them back, add the name again.</source>
        <translation>%1 को हटाया गया। उनकी बातचीत उन्हीं को सौंपी रहेंगी। उन्हें वापस लाने के लिए नाम फिर जोड़ें।</translation>
    </message>
    <message>
        <source>There is already somebody with this name.</source>
        <translation>इस नाम का कोई पहले से है।</translation>
    </message>
    <message>
        <source>This name can’t be used. Check it for odd characters.</source>
        <translation>यह नाम इस्तेमाल नहीं हो सकता। देखें कि इसमें अजीब अक्षर तो नहीं हैं।</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>यह सेव नहीं हो सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 का नाम बदलें</translation>
    </message>
    <message>
        <source>The name is now %1.</source>
        <translation>नाम अब %1 है।</translation>
    </message>
    <message>
        <source>Who sits at this computer? The list of conversations can then show only yours, and the dashboard shows how fast you reply.</source>
        <translation>इस कंप्यूटर पर कौन बैठता है? फिर बातचीत की सूची में केवल आपकी बातचीत दिख सकती हैं, और डैशबोर्ड दिखाता है कि आप कितनी जल्दी जवाब देते हैं।</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateCardView</name>
    <message>
        <source>Edit…</source>
        <translation>एडिट करें…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>डिलीट करें…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 को एडिट करें</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 को डिलीट करें</translation>
    </message>
    <message>
        <source>WhatsApp says: %1</source>
        <translation>WhatsApp का कहना है: %1</translation>
    </message>
    <message>
        <source>WhatsApp will move this template to the category “%1” within a day. Messages may then cost more. If that is wrong, ask for a review in WhatsApp Manager.</source>
        <translation>WhatsApp एक दिन के अंदर इस टेम्प्लेट को “%1” कैटेगरी में ले जाएगा। इसके बाद मैसेज महँगे हो सकते हैं। अगर यह गलत है, तो WhatsApp मैनेजर में रिव्यू का अनुरोध करें।</translation>
    </message>
    <message>
        <source>WhatsApp lets it be edited once its review is over.</source>
        <translation>रिव्यू पूरा होने पर WhatsApp इसे एडिट करने देगा।</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateEditor</name>
    <message>
        <source>*{{1}}* is your verification code.</source>
        <translation>*{{1}}* आपका वेरिफ़िकेशन कोड है।</translation>
    </message>
    <message>
        <source>For your security, do not share this code.</source>
        <translation>अपनी सुरक्षा के लिए, यह कोड किसी से शेयर न करें।</translation>
    </message>
    <message numerus="yes">
        <source>This code expires in %Ln minute(s).</source>
        <translation>
            <numerusform>यह कोड %Ln मिनट में एक्सपायर हो जाएगा।</numerusform>
            <numerusform>यह कोड %Ln मिनट में एक्सपायर हो जाएगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>रिव्यू के लिए भेजें</translation>
    </message>
    <message>
        <source>Discard this template?</source>
        <translation>यह टेम्प्लेट छोड़ दें?</translation>
    </message>
    <message>
        <source>For example: order_ready</source>
        <translation>जैसे: order_ready</translation>
    </message>
    <message>
        <source>Name (customers don’t see it)</source>
        <translation>नाम (ग्राहकों को नहीं दिखता)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>कैटेगरी</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>शीर्षक नहीं</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Place on a map</source>
        <translation>नक्शे पर जगह</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Heading, for example: Order {{1}}</source>
        <translation>शीर्षक, जैसे: ऑर्डर {{1}}</translation>
    </message>
    <message>
        <source>For example: Hello {{1}}, your order is ready.</source>
        <translation>जैसे: नमस्ते {{1}}, आपका ऑर्डर तैयार है।</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>मैसेज</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>वेरिएबल जोड़ें</translation>
    </message>
    <message>
        <source>A place that is filled in for each customer, such as a name</source>
        <translation>ऐसी जगह जो हर ग्राहक के लिए भरी जाती है, जैसे नाम</translation>
    </message>
    <message>
        <source>Optional, for example the name of your shop</source>
        <translation>वैकल्पिक, जैसे आपकी दुकान का नाम</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>आखिरी लाइन</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>बटन</translation>
    </message>
    <message>
        <source>Warn customers not to share the code</source>
        <translation>ग्राहकों को चेतावनी दें कि कोड शेयर न करें</translation>
    </message>
    <message>
        <source>Don’t mention it</source>
        <translation>कुछ न कहें</translation>
    </message>
    <message>
        <source> min</source>
        <translation> मि॰</translation>
    </message>
    <message>
        <source>How long the code is valid</source>
        <translation>कोड कितने समय मान्य है</translation>
    </message>
    <message>
        <source>This is what customers see</source>
        <translation>ग्राहकों को यही दिखता है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Send the template for review</source>
        <translation>टेम्प्लेट रिव्यू के लिए भेजें</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>नया टेम्प्लेट</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>“%1” को एडिट करें</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>जैसा अभी है</translation>
    </message>
    <message>
        <source>Wait until the file of the heading is uploaded.</source>
        <translation>शीर्षक की फ़ाइल अपलोड होने तक रुकें।</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>तस्वीर</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>WhatsApp’s reviewers see the file that it has now, unless you choose another one.</source>
        <translation>WhatsApp के समीक्षक मौजूदा फ़ाइल देखते हैं, जब तक आप दूसरी न चुनें।</translation>
    </message>
    <message>
        <source>WhatsApp’s reviewers see this file. You choose the customer’s own when you send the template.</source>
        <translation>WhatsApp के समीक्षक यह फ़ाइल देखते हैं। ग्राहक की फ़ाइल आप टेम्प्लेट भेजते समय चुनते हैं।</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateFieldStrings</name>
    <message>
        <source>Marketing</source>
        <translation>मार्केटिंग</translation>
    </message>
    <message>
        <source>Orders and appointments</source>
        <translation>ऑर्डर और अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Login codes</source>
        <translation>लॉगिन कोड</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>For offers, news and invitations. Only for customers who want to get them.</source>
        <translation>ऑफ़र, खबरों और न्योतों के लिए। सिर्फ़ उन ग्राहकों के लिए जो इन्हें पाना चाहते हैं।</translation>
    </message>
    <message>
        <source>For an order, an appointment or a question that the customer has already. No advertising.</source>
        <translation>ग्राहक के किसी मौजूदा ऑर्डर, अपॉइंटमेंट या सवाल के लिए। विज्ञापन नहीं।</translation>
    </message>
    <message>
        <source>For codes with which customers log in. WhatsApp writes the text itself.</source>
        <translation>उन कोड के लिए जिनसे ग्राहक लॉग इन करते हैं। टेक्स्ट WhatsApp खुद लिखता है।</translation>
    </message>
    <message>
        <source>Customers like it</source>
        <translation>ग्राहकों को यह पसंद है</translation>
    </message>
    <message>
        <source>Some customers block or report it</source>
        <translation>कुछ ग्राहक इसे ब्लॉक या रिपोर्ट करते हैं</translation>
    </message>
    <message>
        <source>Many customers block or report it</source>
        <translation>कई ग्राहक इसे ब्लॉक या रिपोर्ट करते हैं</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>कृपया इसे भरें।</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>यह बहुत लंबा है। कृपया इसे छोटा करें।</translation>
    </message>
    <message>
        <source>This must stay on one line, without tabs and without more than four spaces in a row.</source>
        <translation>यह एक ही लाइन में रहना चाहिए, बिना टैब के और लगातार चार से ज़्यादा स्पेस के बिना।</translation>
    </message>
    <message>
        <source>This must not contain spaces.</source>
        <translation>इसमें स्पेस नहीं होना चाहिए।</translation>
    </message>
    <message>
        <source>This time is in the past.</source>
        <translation>यह समय बीत चुका है।</translation>
    </message>
    <message>
        <source>Use a latitude from −90 to 90 and a longitude from −180 to 180.</source>
        <translation>−90 से 90 तक का अक्षांश और −180 से 180 तक का देशांतर इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Up to 30 products can be shown.</source>
        <translation>30 प्रोडक्ट तक दिखाए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>ग्राहक का नाम</translation>
    </message>
    <message>
        <source>Text in the heading</source>
        <translation>शीर्षक में टेक्स्ट</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>टेक्स्ट %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>डॉक्यूमेंट</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>End of the link</source>
        <translation>लिंक का आखिरी हिस्सा</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>कूपन कोड</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Offer ends</source>
        <translation>ऑफ़र खत्म होगा</translation>
    </message>
    <message>
        <source>Product numbers, separated by commas</source>
        <translation>प्रोडक्ट नंबर, कॉमा से अलग किए हुए</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <translation>कार्ड %1: %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>कोड कॉपी करें</translation>
    </message>
    <message>
        <source>Share contact details</source>
        <translation>संपर्क जानकारी शेयर करें</translation>
    </message>
    <message>
        <source>Call on WhatsApp</source>
        <translation>WhatsApp पर कॉल करें</translation>
    </message>
    <message>
        <source>View catalog</source>
        <translation>कैटलॉग देखें</translation>
    </message>
    <message>
        <source>View items</source>
        <translation>आइटम देखें</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>बटन</translation>
    </message>
    <message>
        <source>Enter a complete address that starts with https://.</source>
        <translation>https:// से शुरू होने वाला पूरा पता डालें।</translation>
    </message>
    <message>
        <source>This is not a picture. Choose a photo or another picture.</source>
        <translation>यह तस्वीर नहीं है। कोई फ़ोटो या दूसरी तस्वीर चुनें।</translation>
    </message>
    <message>
        <source>This is not a video. Choose a video.</source>
        <translation>यह वीडियो नहीं है। कोई वीडियो चुनें।</translation>
    </message>
    <message>
        <source>WhatsApp takes PDF, Word, Excel, PowerPoint and plain text files here. Choose one of those, or save this file as a PDF.</source>
        <translation>WhatsApp यहाँ PDF, Word, Excel, PowerPoint और सादी टेक्स्ट फ़ाइलें लेता है। इनमें से कोई चुनें, या इस फ़ाइल को PDF में सहेजें।</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file, size</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateFields</name>
    <message>
        <source>Latitude and longitude</source>
        <translation>अक्षांश और देशांतर</translation>
    </message>
    <message>
        <source>Latitude, longitude: 41.38, 2.17</source>
        <translation>अक्षांश, देशांतर: 41.38, 2.17</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>जगह का नाम</translation>
    </message>
    <message>
        <source>Address of the place</source>
        <translation>जगह का पता</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Wait until the file is ready.</source>
        <translation>फ़ाइल तैयार होने तक रुकें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateFindingStrings</name>
    <message>
        <source>Give the template a name.</source>
        <translation>टेम्प्लेट को नाम दें।</translation>
    </message>
    <message>
        <source>Use only small letters a–z, digits and underscores in the name.</source>
        <translation>नाम में सिर्फ़ छोटे अक्षर a–z, अंक और अंडरस्कोर इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The name is too long. Up to 512 characters are allowed.</source>
        <translation>नाम बहुत लंबा है। 512 अक्षरों तक की इजाज़त है।</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>भाषा चुनें।</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>कैटेगरी चुनें।</translation>
    </message>
    <message>
        <source>Write the heading, or choose “No heading”.</source>
        <translation>शीर्षक लिखें, या “शीर्षक नहीं” चुनें।</translation>
    </message>
    <message>
        <source>The heading is too long. Up to 60 characters are allowed.</source>
        <translation>शीर्षक बहुत लंबा है। 60 अक्षरों तक की इजाज़त है।</translation>
    </message>
    <message>
        <source>The heading must be one line.</source>
        <translation>शीर्षक एक ही लाइन में होना चाहिए।</translation>
    </message>
    <message>
        <source>The heading can have one variable only.</source>
        <translation>शीर्षक में सिर्फ़ एक वेरिएबल हो सकता है।</translation>
    </message>
    <message>
        <source>Choose an example file for the heading. WhatsApp’s reviewers look at it.</source>
        <translation>शीर्षक के लिए उदाहरण फ़ाइल चुनें। WhatsApp के रिव्यू करने वाले उसे देखते हैं।</translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>मैसेज लिखें।</translation>
    </message>
    <message>
        <source>The message is too long. Up to 1,024 characters are allowed.</source>
        <translation>मैसेज बहुत लंबा है। 1,024 अक्षरों तक की इजाज़त है।</translation>
    </message>
    <message>
        <source>The last line is too long. Up to 60 characters are allowed.</source>
        <translation>आखिरी लाइन बहुत लंबी है। 60 अक्षरों तक की इजाज़त है।</translation>
    </message>
    <message>
        <source>The last line can’t have variables.</source>
        <translation>आखिरी लाइन में वेरिएबल नहीं हो सकते।</translation>
    </message>
    <message>
        <source>Write what the offer is.</source>
        <translation>लिखें कि ऑफ़र क्या है।</translation>
    </message>
    <message>
        <source>The text of the offer is too long. Up to 16 characters are allowed.</source>
        <translation>ऑफ़र का टेक्स्ट बहुत लंबा है। 16 अक्षरों तक की इजाज़त है।</translation>
    </message>
    <message>
        <source>A code is valid for 1 to 90 minutes.</source>
        <translation>कोड 1 से 90 मिनट तक मान्य होता है।</translation>
    </message>
    <message>
        <source>A template for codes needs the button that copies the code.</source>
        <translation>कोड वाले टेम्प्लेट में कोड कॉपी करने वाला बटन चाहिए।</translation>
    </message>
    <message>
        <source>The message can’t begin or end with a variable. Write some words before and after it.</source>
        <translation>मैसेज वेरिएबल से शुरू या खत्म नहीं हो सकता। उससे पहले और बाद में कुछ शब्द लिखें।</translation>
    </message>
    <message>
        <source>Two variables stand side by side. Write some words between them.</source>
        <translation>दो वेरिएबल साथ-साथ हैं। उनके बीच कुछ शब्द लिखें।</translation>
    </message>
    <message>
        <source>Number the variables 1, 2, 3 and so on, without a gap.</source>
        <translation>वेरिएबल को 1, 2, 3 और इसी तरह बिना छोड़े नंबर दें।</translation>
    </message>
    <message>
        <source>%1 can’t be a variable here: use small letters, digits and underscores, and either numbers or names for all of them.</source>
        <translation>%1 यहाँ वेरिएबल नहीं हो सकता: छोटे अक्षर, अंक और अंडरस्कोर इस्तेमाल करें, और सबके लिए या तो नंबर या नाम।</translation>
    </message>
    <message>
        <source>A variable needs two braces on each side, for example {{1}}.</source>
        <translation>वेरिएबल के दोनों ओर दो-दो कर्ली ब्रैकेट चाहिए, जैसे {{1}}।</translation>
    </message>
    <message>
        <source>The message has too many variables for its length. Write more words around them.</source>
        <translation>मैसेज की लंबाई के हिसाब से वेरिएबल बहुत ज़्यादा हैं। उनके आस-पास और शब्द लिखें।</translation>
    </message>
    <message>
        <source>Give an example for %1. WhatsApp’s reviewers read it in its place.</source>
        <translation>%1 का उदाहरण दें। WhatsApp के रिव्यू करने वाले उसकी जगह यही पढ़ते हैं।</translation>
    </message>
    <message>
        <source>Up to 10 buttons are allowed.</source>
        <translation>10 बटन तक की इजाज़त है।</translation>
    </message>
    <message>
        <source>Up to two buttons can open a website.</source>
        <translation>ज़्यादा से ज़्यादा दो बटन वेबसाइट खोल सकते हैं।</translation>
    </message>
    <message>
        <source>Only one button can call.</source>
        <translation>सिर्फ़ एक बटन कॉल कर सकता है।</translation>
    </message>
    <message>
        <source>Only one button can copy a code.</source>
        <translation>सिर्फ़ एक बटन कोड कॉपी कर सकता है।</translation>
    </message>
    <message>
        <source>Put the quick replies next to each other.</source>
        <translation>क्विक रिप्लाई को एक साथ रखें।</translation>
    </message>
    <message>
        <source>Enter the button’s text.</source>
        <translation>लिखें कि बटन पर क्या लिखा होगा।</translation>
    </message>
    <message>
        <source>The text on the button is too long. Up to 25 characters are allowed.</source>
        <translation>बटन का टेक्स्ट बहुत लंबा है। 25 अक्षरों तक की इजाज़त है।</translation>
    </message>
    <message>
        <source>Two buttons have the same text.</source>
        <translation>दो बटनों का टेक्स्ट एक जैसा है।</translation>
    </message>
    <message>
        <source>The address must begin with https:// and name a website.</source>
        <translation>पता https:// से शुरू होना चाहिए और उसमें वेबसाइट का नाम होना चाहिए।</translation>
    </message>
    <message>
        <source>The address is too long. Up to 2,000 characters are allowed.</source>
        <translation>पता बहुत लंबा है। 2,000 अक्षरों तक की इजाज़त है।</translation>
    </message>
    <message>
        <source>An address can have one variable, at its end.</source>
        <translation>पते में एक वेरिएबल हो सकता है, उसके आखिर में।</translation>
    </message>
    <message>
        <source>Give an example of the whole address.</source>
        <translation>पूरे पते का उदाहरण दें।</translation>
    </message>
    <message>
        <source>Write the phone number with the country code and digits only, for example +4930123456.</source>
        <translation>फ़ोन नंबर देश के कोड के साथ और सिर्फ़ अंकों में लिखें, जैसे +4930123456।</translation>
    </message>
    <message>
        <source>Give an example of the code.</source>
        <translation>कोड का उदाहरण दें।</translation>
    </message>
    <message>
        <source>The code is too long. Up to 20 characters are allowed.</source>
        <translation>कोड बहुत लंबा है। 20 अक्षरों तक की इजाज़त है।</translation>
    </message>
    <message>
        <source>A row of cards needs at least two.</source>
        <translation>कार्ड की कतार में कम से कम दो चाहिए।</translation>
    </message>
    <message>
        <source>A row of cards can have up to 10.</source>
        <translation>कार्ड की कतार में 10 तक हो सकते हैं।</translation>
    </message>
    <message>
        <source>All cards need the same kind of heading and the same buttons.</source>
        <translation>सभी कार्ड में एक ही तरह का शीर्षक और एक जैसे बटन चाहिए।</translation>
    </message>
    <message>
        <source>The text of the card is too long. Up to 160 characters are allowed.</source>
        <translation>कार्ड का टेक्स्ट बहुत लंबा है। 160 अक्षरों तक की इजाज़त है।</translation>
    </message>
    <message>
        <source>Card %1, button %2: %3</source>
        <translation>कार्ड %1, बटन %2: %3</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <translation>कार्ड %1: %2</translation>
    </message>
    <message>
        <source>Button %1: %2</source>
        <translation>बटन %1: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateList</name>
    <message>
        <source>Search templates</source>
        <translation>टेम्प्लेट खोजें</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>टेम्प्लेट</translation>
    </message>
    <message>
        <source>No template found</source>
        <translation>कोई टेम्प्लेट नहीं मिला</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>दूसरा शब्द आज़माएँ।</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>सभी भाषाएँ</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplatePicker</name>
    <message>
        <source>No templates yet</source>
        <translation>अभी कोई टेम्प्लेट नहीं है</translation>
    </message>
    <message>
        <source>Create one, or wait until those of your account have been fetched.</source>
        <translation>एक बनाएँ, या आपके अकाउंट के टेम्प्लेट लाए जाने तक रुकें।</translation>
    </message>
    <message>
        <source>Fetch the templates again</source>
        <translation>टेम्प्लेट फिर से लाएँ</translation>
    </message>
    <message>
        <source>Manage templates…</source>
        <translation>टेम्प्लेट मैनेज करें…</translation>
    </message>
    <message>
        <source>Choose a template to see it here.</source>
        <translation>यहाँ देखने के लिए टेम्प्लेट चुनें।</translation>
    </message>
    <message>
        <source>Back to the templates</source>
        <translation>टेम्प्लेट पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Send the template</source>
        <translation>टेम्प्लेट भेजें</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>टेम्प्लेट खोजें</translation>
    </message>
    <message>
        <source>Send a template to %1</source>
        <translation>%1 को टेम्प्लेट भेजें</translation>
    </message>
    <message>
        <source>Fetching the templates…</source>
        <translation>टेम्प्लेट लाए जा रहे हैं…</translation>
    </message>
    <message>
        <source>With these words the message is longer than WhatsApp allows. Shorten them.</source>
        <translation>इन शब्दों के साथ मैसेज WhatsApp की इजाज़त से ज़्यादा लंबा है। उन्हें छोटा करें।</translation>
    </message>
    <message>
        <source>The message was not sent because it could not be saved on this computer. Check that the disk is not full, then send it again.</source>
        <translation>मैसेज नहीं भेजा गया, क्योंकि वह इस कंप्यूटर पर सेव नहीं हो सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर उसे दोबारा भेजें।</translation>
    </message>
    <message>
        <source>The file from before</source>
        <translation>पहले वाली फ़ाइल</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>यह मैसेज खारिज करें?</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplatePreview</name>
    <message>
        <source>Cards</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>प्रीव्यू</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <translation>बटन: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateStrings</name>
    <message>
        <source>In review</source>
        <translation>रिव्यू चल रहा है</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>भेजने के लिए तैयार</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>नामंज़ूर</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>बंद किया गया</translation>
    </message>
    <message>
        <source>Being reviewed again</source>
        <translation>फिर से समीक्षा में</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>डिलीट हो रहा है</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>डिलीट किया गया</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>लिमिट पूरी हो गई</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>आर्काइव किया गया</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>लॉक है</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>इस्तेमाल नहीं हो सकता</translation>
    </message>
    <message>
        <source>WhatsApp is reviewing this template. That usually takes a few minutes, and up to 24 hours.</source>
        <translation>WhatsApp इस टेम्प्लेट का रिव्यू कर रहा है। इसमें आम तौर पर कुछ मिनट लगते हैं, और ज़्यादा से ज़्यादा 24 घंटे।</translation>
    </message>
    <message>
        <source>Customers block or report this template. Send it only to people who expect it, or WhatsApp pauses it.</source>
        <translation>ग्राहक इस टेम्प्लेट को ब्लॉक या रिपोर्ट कर रहे हैं। इसे सिर्फ़ उन्हें भेजें जिन्हें इसका इंतज़ार है, वरना WhatsApp इसे रोक देगा।</translation>
    </message>
    <message>
        <source>Too many customers blocked or reported this template, so WhatsApp paused it for a few hours. It comes back by itself. Edit its text to make it more welcome.</source>
        <translation>बहुत ज़्यादा ग्राहकों ने इस टेम्प्लेट को ब्लॉक या रिपोर्ट किया, इसलिए WhatsApp ने इसे कुछ घंटों के लिए रोक दिया। यह अपने-आप वापस आ जाएगा। ग्राहकों को पसंद आए, इसके लिए इसका टेक्स्ट बदलें।</translation>
    </message>
    <message>
        <source>WhatsApp disabled this template for good because too many customers blocked or reported it. Create a new one with another text.</source>
        <translation>WhatsApp ने यह टेम्प्लेट हमेशा के लिए बंद कर दिया, क्योंकि बहुत ज़्यादा ग्राहकों ने इसे ब्लॉक या रिपोर्ट किया। दूसरे टेक्स्ट के साथ नया बनाएँ।</translation>
    </message>
    <message>
        <source>WhatsApp is looking at this template once more. You can send it when the review is over.</source>
        <translation>WhatsApp इस टेम्प्लेट को एक बार फिर देख रहा है। रिव्यू पूरा होने पर आप इसे भेज सकते हैं।</translation>
    </message>
    <message>
        <source>Your account has as many templates as WhatsApp allows. Delete one that you no longer use.</source>
        <translation>आपके अकाउंट में उतने टेम्प्लेट हैं जितने की WhatsApp इजाज़त देता है। कोई ऐसा डिलीट करें जिसकी अब ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>This template is archived. Unarchive it in WhatsApp Manager to send it again.</source>
        <translation>यह टेम्प्लेट आर्काइव किया गया है। इसे फिर से भेजने के लिए WhatsApp मैनेजर में अनआर्काइव करें।</translation>
    </message>
    <message>
        <source>WhatsApp locked this template. WhatsApp Manager tells you why.</source>
        <translation>WhatsApp ने यह टेम्प्लेट लॉक किया है। वजह WhatsApp मैनेजर में देखें।</translation>
    </message>
    <message>
        <source>This template was deleted. It can no longer be sent.</source>
        <translation>यह टेम्प्लेट डिलीट किया गया। यह अब नहीं भेजा जा सकता।</translation>
    </message>
    <message>
        <source>WhatsApp does not let this template be sent now. WhatsApp Manager tells you why.</source>
        <translation>WhatsApp अभी यह टेम्प्लेट नहीं भेजने दे रहा। वजह WhatsApp मैनेजर में देखें।</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because its text may offend or threaten. Write it in a friendlier way and send it for review again.</source>
        <translation>WhatsApp ने इसे नामंज़ूर किया, क्योंकि इसका टेक्स्ट किसी को बुरा लग सकता है या धमकी जैसा है। इसे ज़्यादा नरमी से लिखें और रिव्यू के लिए दोबारा भेजें।</translation>
    </message>
    <message>
        <source>WhatsApp rejected its form. Check that the variables and their examples fit the text, and that the text is in the language you chose.</source>
        <translation>WhatsApp ने इसका रूप नामंज़ूर किया। देखें कि वेरिएबल और उनके उदाहरण टेक्स्ट में सही बैठते हैं, और टेक्स्ट उसी भाषा में है जो आपने चुनी।</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because it is in the wrong category. Offers and news belong to Marketing; choose the right category and send it for review again.</source>
        <translation>WhatsApp ने इसे नामंज़ूर किया, क्योंकि यह गलत कैटेगरी में है। ऑफ़र और खबरें मार्केटिंग में आती हैं; सही कैटेगरी चुनें और रिव्यू के लिए दोबारा भेजें।</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because it contains advertising. Choose the category Marketing, or take the advertising out.</source>
        <translation>WhatsApp ने इसे नामंज़ूर किया, क्योंकि इसमें विज्ञापन है। मार्केटिंग कैटेगरी चुनें, या विज्ञापन हटाएँ।</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because it looks like a scam. Do not ask for passwords, card numbers or payments, and say who you are.</source>
        <translation>WhatsApp ने इसे नामंज़ूर किया, क्योंकि यह धोखाधड़ी जैसा लगता है। पासवर्ड, कार्ड नंबर या पेमेंट न माँगें, और बताएँ कि आप कौन हैं।</translation>
    </message>
    <message>
        <source>WhatsApp rejected it without saying exactly why. Make the text clearer, give good examples, and send it for review again.</source>
        <translation>WhatsApp ने ठीक-ठीक वजह बताए बिना इसे नामंज़ूर किया। टेक्स्ट को ज़्यादा साफ़ बनाएँ, अच्छे उदाहरण दें, और रिव्यू के लिए दोबारा भेजें।</translation>
    </message>
    <message>
        <source>This customer asked not to get offers</source>
        <translation>इस ग्राहक ने ऑफ़र न भेजने को कहा है</translation>
    </message>
    <message>
        <source>Codes can be sent to phone numbers only</source>
        <translation>कोड सिर्फ़ फ़ोन नंबरों पर भेजे जा सकते हैं</translation>
    </message>
    <message>
        <source>Has a part that can’t be filled in here</source>
        <translation>इसमें ऐसा हिस्सा है जो यहाँ नहीं भरा जा सकता</translation>
    </message>
    <message>
        <source>This file is too large. Pictures can have up to 5 MB, videos 16 MB, documents 100 MB.</source>
        <translation>यह फ़ाइल बहुत बड़ी है। फ़ोटो 5 MB, वीडियो 16 MB और डॉक्यूमेंट 100 MB तक हो सकते हैं।</translation>
    </message>
    <message>
        <source>This file could not be read. Choose another one.</source>
        <translation>यह फ़ाइल नहीं पढ़ी जा सकी। दूसरी चुनें।</translation>
    </message>
    <message>
        <source>WhatsApp can’t be reached. Check your internet connection and try again.</source>
        <translation>WhatsApp तक नहीं पहुँचा जा सका। अपना इंटरनेट कनेक्शन जाँचें और दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Log in to Facebook again under Settings, Facebook accounts, then try again.</source>
        <translation>सेटिंग, Facebook अकाउंट में Facebook में फिर से लॉग इन करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>That was too often in a short time. Wait a few minutes, then try again.</source>
        <translation>कम समय में बहुत ज़्यादा बार कोशिश हुई। कुछ मिनट रुकें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>This could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>यह इस कंप्यूटर पर सेव नहीं हो सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this. Check the text and try again.</source>
        <translation>WhatsApp ने इसे स्वीकार नहीं किया। टेक्स्ट जाँचें और दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>WhatsApp did not give back the file in the heading. Refresh the templates and try again, or change this template in WhatsApp Manager.</source>
        <translation>WhatsApp ने शीर्षक की फ़ाइल वापस नहीं दी। टेम्प्लेट रीफ़्रेश करके दोबारा कोशिश करें, या यह टेम्प्लेट WhatsApp Manager में बदलें।</translation>
    </message>
    <message>
        <source>The relay has not said yet which Meta app it works for. Check the connection on the page Connection doctor, then try again.</source>
        <translation>रिले ने अभी तक नहीं बताया कि वह किस Meta ऐप के लिए काम करता है। कनेक्शन डॉक्टर पेज पर कनेक्शन जाँचें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>WhatsApp takes pictures as JPEG or PNG here, videos as MP4, and documents as PDF. Choose another file.</source>
        <translation>WhatsApp यहाँ JPEG या PNG तस्वीरें, MP4 वीडियो और PDF दस्तावेज़ लेता है। दूसरी फ़ाइल चुनें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplatesPage</name>
    <message>
        <source>New template</source>
        <translation>नया टेम्प्लेट</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>रीफ़्रेश करें</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>अभी कोई टेम्प्लेट नहीं है</translation>
    </message>
    <message>
        <source>With a template you can write first, and after the 24-hour reply window has closed.</source>
        <translation>टेम्प्लेट से आप पहले लिख सकते हैं, और 24 घंटे की जवाब विंडो बंद होने के बाद भी।</translation>
    </message>
    <message>
        <source>Templates are messages that WhatsApp has approved. Only they can start a conversation, or continue one whose reply window has closed.</source>
        <translation>टेम्प्लेट वे मैसेज हैं जिन्हें WhatsApp ने मंज़ूरी दी है। सिर्फ़ इन्हीं से बातचीत शुरू हो सकती है, या वह बातचीत आगे बढ़ सकती है जिसकी जवाब विंडो बंद हो गई है।</translation>
    </message>
    <message>
        <source>WhatsApp account</source>
        <translation>WhatsApp अकाउंट</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>टेम्प्लेट</translation>
    </message>
    <message>
        <source>Connect a WhatsApp number first.</source>
        <translation>पहले कोई WhatsApp नंबर कनेक्ट करें।</translation>
    </message>
    <message>
        <source>Fetching the templates…</source>
        <translation>टेम्प्लेट लाए जा रहे हैं…</translation>
    </message>
    <message>
        <source>%1 You see the templates as they were at %2.</source>
        <translation>%1 आपको टेम्प्लेट वैसे दिख रहे हैं जैसे %2 पर थे।</translation>
    </message>
    <message>
        <source>Up to date since %1.</source>
        <translation>%1 से अप-टू-डेट है।</translation>
    </message>
    <message>
        <source>%1 was sent to WhatsApp for review. You can send it when it is approved.</source>
        <translation>%1 को रिव्यू के लिए WhatsApp को भेजा गया। मंज़ूरी मिलने पर आप इसे भेज सकते हैं।</translation>
    </message>
    <message>
        <source>%1 was changed. WhatsApp reviews the new text.</source>
        <translation>%1 को बदला गया। WhatsApp नए टेक्स्ट का रिव्यू करेगा।</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>“%1” को डिलीट करें?</translation>
    </message>
    <message>
        <source>Messages that were sent with it stay. WhatsApp lets nobody use this name again for 30 days. This can’t be undone.</source>
        <translation>इससे भेजे गए मैसेज बने रहेंगे। WhatsApp 30 दिनों तक किसी को यह नाम दोबारा इस्तेमाल नहीं करने देता। इसे पहले जैसा नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>डिलीट करें</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 डिलीट किया गया।</translation>
    </message>
</context>
<context>
    <name>shoptalk::TextZoom</name>
    <message>
        <source>L&amp;arger text</source>
        <translation>बड़ा टेक्स्ट</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>छोटा टेक्स्ट</translation>
    </message>
    <message>
        <source>&amp;Normal size (now %1 %)</source>
        <translation>सामान्य साइज़ (अभी %1 %)</translation>
    </message>
</context>
<context>
    <name>shoptalk::TokenPanel</name>
    <message>
        <source>Check and connect</source>
        <translation>जाँचें और कनेक्ट करें</translation>
    </message>
    <message>
        <source>1. In Meta’s business settings, open Users, System users. Choose a system user or add one.</source>
        <translation>1. Meta की बिज़नेस सेटिंग में यूज़र, सिस्टम यूज़र खोलें। कोई सिस्टम यूज़र चुनें या जोड़ें।</translation>
    </message>
    <message>
        <source>2. Give it full control of your WhatsApp account, then click Generate token.</source>
        <translation>2. उसे अपने WhatsApp अकाउंट का पूरा कंट्रोल दें, फिर टोकन जनरेट करें पर क्लिक करें।</translation>
    </message>
    <message>
        <source>3. Choose your relay’s app, and the permissions business_management, whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>3. अपने रिले का ऐप चुनें, और business_management, whatsapp_business_management और whatsapp_business_messaging अनुमतियाँ।</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>System user token</source>
        <translation>सिस्टम यूज़र टोकन</translation>
    </message>
    <message>
        <source>Paste the token here. It stays hidden.</source>
        <translation>टोकन यहाँ पेस्ट करें। यह छिपा रहता है।</translation>
    </message>
    <message>
        <source>Shoptalk encrypts the token with a key from this computer’s keychain and clears it from the clipboard. Your relay checks it with Meta and does not keep it.</source>
        <translation>Shoptalk टोकन को इस कंप्यूटर की कीचेन की कुंजी से एन्क्रिप्ट करता है और उसे क्लिपबोर्ड से हटा देता है। आपका रिले उसे Meta से जाँचता है और अपने पास नहीं रखता।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Checking the token with Meta…</source>
        <translation>Meta से टोकन की जाँच हो रही है…</translation>
    </message>
</context>
<context>
    <name>shoptalk::TrayIcon</name>
    <message>
        <source>&amp;Open Shoptalk</source>
        <translation>Shoptalk खोलें</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>&amp;Quit Shoptalk</source>
        <translation>Shoptalk बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln अनपढ़ा मैसेज</numerusform>
            <numerusform>%Ln अनपढ़े मैसेज</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked: click to unlock</source>
        <translation>लॉक है: अनलॉक करने के लिए क्लिक करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
</context>
<context>
    <name>shoptalk::UnsentReply</name>
    <message>
        <source>Reply not sent</source>
        <translation>जवाब नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>आपका जवाब</translation>
    </message>
    <message>
        <source>Copy the reply</source>
        <translation>जवाब कॉपी करें</translation>
    </message>
    <message>
        <source>This conversation was deleted before your reply came, so it was not sent. Copy it if you still need it.</source>
        <translation>आपका जवाब आने से पहले यह बातचीत डिलीट कर दी गई, इसलिए जवाब नहीं भेजा गया। अगर आपको अब भी इसकी ज़रूरत है, तो इसे कॉपी करें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::UpdateBanner</name>
    <message>
        <source>See what’s new</source>
        <translation>नया क्या है, देखें</translation>
    </message>
    <message>
        <source>Open the page with the new version</source>
        <translation>नए वर्शन का पेज खोलें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>यह मैसेज बंद करें</translation>
    </message>
    <message>
        <source>Shoptalk %1 is here. You can download it whenever it suits you.</source>
        <translation>Shoptalk %1 आ गया है। आप इसे जब चाहें डाउनलोड कर सकते हैं।</translation>
    </message>
</context>
<context>
    <name>shoptalk::UpdatesPage</name>
    <message>
        <source>Check once a day</source>
        <translation>दिन में एक बार देखें</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>अभी देखें</translation>
    </message>
    <message>
        <source>See what’s new</source>
        <translation>नया क्या है, देखें</translation>
    </message>
    <message>
        <source>Look for a new version of Shoptalk once a day</source>
        <translation>दिन में एक बार Shoptalk का नया वर्शन देखें</translation>
    </message>
    <message>
        <source>Look for a new version of Shoptalk now</source>
        <translation>अभी Shoptalk का नया वर्शन देखें</translation>
    </message>
    <message>
        <source>Open the page with the new version</source>
        <translation>नए वर्शन का पेज खोलें</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>नए वर्शन</translation>
    </message>
    <message>
        <source>You have Shoptalk %1. When there is a newer version, Shoptalk tells you. It never installs anything by itself, and it sends nothing about you or your shop.</source>
        <translation>आपके पास Shoptalk %1 है। नया वर्शन आने पर Shoptalk आपको बताता है। यह अपने आप कभी कुछ इंस्टॉल नहीं करता, और आपके या आपकी दुकान के बारे में कुछ नहीं भेजता।</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>अपडेट</translation>
    </message>
    <message>
        <source>This copy of Shoptalk does not know where to look. Ask the person who gave it to you for newer versions.</source>
        <translation>Shoptalk की यह कॉपी नहीं जानती कि कहाँ देखना है। नए वर्शन के लिए उस व्यक्ति से पूछें जिसने यह आपको दी।</translation>
    </message>
    <message>
        <source>Looking for a newer version…</source>
        <translation>नया वर्शन देखा जा रहा है…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>यह सबसे नया वर्शन है।</translation>
    </message>
    <message>
        <source>Shoptalk %1 is here. You can download it whenever it suits you.</source>
        <translation>Shoptalk %1 आ गया है। आप इसे जब चाहें डाउनलोड कर सकते हैं।</translation>
    </message>
    <message>
        <source>The answer did not come from Shoptalk’s makers, so it was ignored. If this happens again on another network, tell the person who looks after your computers.</source>
        <translation>जवाब Shoptalk बनाने वालों से नहीं आया, इसलिए उसे अनदेखा किया गया। अगर दूसरे नेटवर्क पर भी ऐसा हो, तो उस व्यक्ति को बताएँ जो आपके कंप्यूटरों की देखभाल करता है।</translation>
    </message>
    <message>
        <source>The answer is out of date, so it was ignored. Check that this computer’s date is right, then try again tomorrow.</source>
        <translation>जवाब पुराना है, इसलिए उसे अनदेखा किया गया। देखें कि इस कंप्यूटर की तारीख सही है, फिर कल कोशिश करें।</translation>
    </message>
    <message>
        <source>Shoptalk could not look for a newer version. Check the internet connection, then try again.</source>
        <translation>Shoptalk नया वर्शन नहीं देख सका। इंटरनेट कनेक्शन जाँचें, फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>shoptalk::VoiceBar</name>
    <message>
        <source>Delete the recording (Esc)</source>
        <translation>रिकॉर्डिंग डिलीट करें (Esc)</translation>
    </message>
    <message>
        <source>Stop, and listen before sending</source>
        <translation>रोकें, और भेजने से पहले सुनें</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>भेजें (Enter)</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>वॉइस मैसेज</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>रिकॉर्डिंग में जगह</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>रिकॉर्ड हो रहा है</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>लंबाई</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>रोकें (Space)</translation>
    </message>
    <message>
        <source>Go on recording (Space)</source>
        <translation>रिकॉर्डिंग जारी रखें (Space)</translation>
    </message>
    <message>
        <source>Listen (Space)</source>
        <translation>सुनें (Space)</translation>
    </message>
</context>
<context>
    <name>shoptalk::VoiceNotes</name>
    <message>
        <source>To record a voice message, connect a microphone or a headset. This computer has none at the moment.</source>
        <translation>वॉइस मैसेज रिकॉर्ड करने के लिए माइक्रोफ़ोन या हेडसेट कनेक्ट करें। इस कंप्यूटर में फ़िलहाल कोई नहीं है।</translation>
    </message>
    <message>
        <source>The microphone can’t be used. Close other programs that use it, and allow Shoptalk to use it in the privacy settings of your computer.</source>
        <translation>माइक्रोफ़ोन इस्तेमाल नहीं किया जा सकता। उसे इस्तेमाल कर रहे दूसरे प्रोग्राम बंद करें, और अपने कंप्यूटर की प्राइवेसी सेटिंग में Shoptalk को उसे इस्तेमाल करने दें।</translation>
    </message>
    <message>
        <source>The microphone was disconnected. You can send what was recorded until then.</source>
        <translation>माइक्रोफ़ोन डिस्कनेक्ट हो गया। तब तक जो रिकॉर्ड हुआ, वह आप भेज सकते हैं।</translation>
    </message>
    <message>
        <source>The recording could not be saved on this computer. Check that the disk is not full.</source>
        <translation>रिकॉर्डिंग इस कंप्यूटर पर सेव नहीं हो सकी। देखें कि डिस्क भरी हुई तो नहीं है।</translation>
    </message>
    <message>
        <source>You can’t listen to it, because no loudspeaker or headphones are available. You can still send it.</source>
        <translation>आप इसे सुन नहीं सकते, क्योंकि कोई स्पीकर या हेडफ़ोन उपलब्ध नहीं है। आप इसे फिर भी भेज सकते हैं।</translation>
    </message>
    <message>
        <source>You recorded this voice message and have not sent it yet.</source>
        <translation>आपने यह वॉइस मैसेज रिकॉर्ड किया है और अभी तक नहीं भेजा है।</translation>
    </message>
    <message>
        <source>Now it is so long that your customer has to download it before playing it. Two shorter ones play at once.</source>
        <translation>अब यह इतना लंबा है कि आपके ग्राहक को चलाने से पहले इसे डाउनलोड करना होगा। दो छोटे मैसेज तुरंत चलते हैं।</translation>
    </message>
    <message>
        <source>This is as long as a voice message on WhatsApp can be. You can send it, and record another one afterwards.</source>
        <translation>WhatsApp पर वॉइस मैसेज इतना ही लंबा हो सकता है। आप इसे भेज सकते हैं, और उसके बाद दूसरा रिकॉर्ड कर सकते हैं।</translation>
    </message>
    <message>
        <source>Your voice message was not sent because it could not be saved on this computer. Check that the disk is not full, then send it again.</source>
        <translation>आपका वॉइस मैसेज नहीं भेजा गया, क्योंकि वह इस कंप्यूटर पर सेव नहीं हो सका। देखें कि डिस्क भरी हुई तो नहीं है, फिर उसे दोबारा भेजें।</translation>
    </message>
    <message>
        <source>Delete the recording</source>
        <translation>रिकॉर्डिंग डिलीट करें</translation>
    </message>
    <message>
        <source>Delete this voice message?</source>
        <translation>यह वॉइस मैसेज डिलीट करें?</translation>
    </message>
    <message>
        <source>It was not sent, and deleting it can’t be undone.</source>
        <translation>यह नहीं भेजा गया था, और इसे वापस नहीं लाया जा सकता।</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>डिलीट करें</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>रखें</translation>
    </message>
</context>
<context>
    <name>shoptalk::WordsStep</name>
    <message>
        <source>The person before</source>
        <translation>पिछला व्यक्ति</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>अगला व्यक्ति</translation>
    </message>
    <message>
        <source>This template says the same to everybody. There is nothing to fill in.</source>
        <translation>यह टेम्प्लेट सबसे एक ही बात कहता है। भरने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The same for everybody</source>
        <translation>सबके लिए एक ही</translation>
    </message>
    <message>
        <source>The person’s name</source>
        <translation>व्यक्ति का नाम</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>कॉलम “%1”</translation>
    </message>
    <message>
        <source>If it is empty for somebody: write this instead</source>
        <translation>अगर किसी के लिए खाली हो: इसकी जगह यह लिखें</translation>
    </message>
    <message>
        <source>If the name is not known: write this instead, such as “there”</source>
        <translation>अगर नाम पता न हो: इसकी जगह यह लिखें, जैसे “जी”</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Text, such as “%1”</source>
        <translation>टेक्स्ट, जैसे “%1”</translation>
    </message>
    <message>
        <source>As %1 gets it</source>
        <translation>%1 को ऐसा मिलेगा</translation>
    </message>
    <message>
        <source>There is nobody on this list yet.</source>
        <translation>इस सूची में अभी कोई नहीं है।</translation>
    </message>
    <message>
        <source>Enter the text for “%1”.</source>
        <translation>लिखें कि “%1” में क्या हो।</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>A file of this computer, the same for everybody</source>
        <translation>इस कंप्यूटर की फ़ाइल, सबके लिए एक ही</translation>
    </message>
    <message>
        <source>A file from the web, the same for everybody</source>
        <translation>वेब की फ़ाइल, सबके लिए एक ही</translation>
    </message>
    <message>
        <source>Web address of the file, https://…</source>
        <translation>फ़ाइल का वेब पता, https://…</translation>
    </message>
    <message>
        <source>The file is still being made ready. Wait a moment.</source>
        <translation>फ़ाइल अभी तैयार हो रही है। थोड़ा रुकें।</translation>
    </message>
    <message>
        <source>Choose the file for “%1”.</source>
        <translation>“%1” के लिए फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in the text and what is written there</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::WorkingHoursForm</name>
    <message>
        <source>Only show notifications in my working hours</source>
        <translation>नोटिफ़िकेशन सिर्फ़ मेरे काम के घंटों में दिखाएँ</translation>
    </message>
    <message>
        <source>%1, from</source>
        <comment>a weekday</comment>
        <translation>%1, शुरू का समय</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>से</translation>
    </message>
    <message>
        <source>%1, to</source>
        <comment>a weekday</comment>
        <translation>%1, खत्म होने का समय</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>अगले दिन</translation>
    </message>
</context>
</TS>
