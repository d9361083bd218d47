<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;إغلاق</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>shoptalk::AccountMessages</name>
    <message>
        <source>The system user token expires today. Reconnect with a new one to keep sending messages.</source>
        <translation>تنتهي صلاحية رمز الوصول لمستخدم النظام اليوم. أعد الاتصال برمز جديد لمواصلة إرسال الرسائل.</translation>
    </message>
    <message numerus="yes">
        <source>The system user token expires in %Ln day(s). Reconnect with a new one to keep sending messages.</source>
        <translation>
            <numerusform>تنتهي صلاحية رمز الوصول لمستخدم النظام خلال %Ln يوم. أعد الاتصال برمز جديد لمواصلة إرسال الرسائل.</numerusform>
            <numerusform>تنتهي صلاحية رمز الوصول لمستخدم النظام خلال يوم واحد. أعد الاتصال برمز جديد لمواصلة إرسال الرسائل.</numerusform>
            <numerusform>تنتهي صلاحية رمز الوصول لمستخدم النظام خلال يومين. أعد الاتصال برمز جديد لمواصلة إرسال الرسائل.</numerusform>
            <numerusform>تنتهي صلاحية رمز الوصول لمستخدم النظام خلال %Ln أيام. أعد الاتصال برمز جديد لمواصلة إرسال الرسائل.</numerusform>
            <numerusform>تنتهي صلاحية رمز الوصول لمستخدم النظام خلال %Ln يومًا. أعد الاتصال برمز جديد لمواصلة إرسال الرسائل.</numerusform>
            <numerusform>تنتهي صلاحية رمز الوصول لمستخدم النظام خلال %Ln يوم. أعد الاتصال برمز جديد لمواصلة إرسال الرسائل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your Facebook login expires today. Reconnect to keep sending messages.</source>
        <translation>تنتهي صلاحية تسجيل دخولك إلى Facebook اليوم. أعد الاتصال لمواصلة إرسال الرسائل.</translation>
    </message>
    <message numerus="yes">
        <source>Your Facebook login expires in %Ln day(s). Reconnect to keep sending messages.</source>
        <translation>
            <numerusform>تنتهي صلاحية تسجيل دخولك إلى Facebook خلال %Ln يوم. أعد الاتصال لمواصلة إرسال الرسائل.</numerusform>
            <numerusform>تنتهي صلاحية تسجيل دخولك إلى Facebook خلال يوم واحد. أعد الاتصال لمواصلة إرسال الرسائل.</numerusform>
            <numerusform>تنتهي صلاحية تسجيل دخولك إلى Facebook خلال يومين. أعد الاتصال لمواصلة إرسال الرسائل.</numerusform>
            <numerusform>تنتهي صلاحية تسجيل دخولك إلى Facebook خلال %Ln أيام. أعد الاتصال لمواصلة إرسال الرسائل.</numerusform>
            <numerusform>تنتهي صلاحية تسجيل دخولك إلى Facebook خلال %Ln يومًا. أعد الاتصال لمواصلة إرسال الرسائل.</numerusform>
            <numerusform>تنتهي صلاحية تسجيل دخولك إلى Facebook خلال %Ln يوم. أعد الاتصال لمواصلة إرسال الرسائل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your messages wait here and are sent automatically once you reconnect.</source>
        <translation>تنتظر رسائلك هنا، وسيتم إرسالها تلقائيًا بعد إعادة الاتصال.</translation>
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
        <translation>إن Shoptalk غير متصل بـ Facebook. لا يزال بإمكانك قراءة كل شيء هنا.</translation>
    </message>
    <message>
        <source>The system user token has expired. Reconnect with a new one.</source>
        <translation>انتهت صلاحية رمز الوصول لمستخدم النظام. أعد الاتصال برمز جديد.</translation>
    </message>
    <message>
        <source>The system user token lacks a permission that Shoptalk needs. Reconnect with a new one that has every permission.</source>
        <translation>ينقص رمز الوصول لمستخدم النظام إذن يحتاجه Shoptalk. أعد الاتصال برمز جديد لديه جميع الأذونات.</translation>
    </message>
    <message>
        <source>Meta no longer accepts the system user token. Reconnect with a new one.</source>
        <translation>لم تعد Meta تقبل رمز الوصول لمستخدم النظام. أعد الاتصال برمز جديد.</translation>
    </message>
    <message>
        <source>The access you gave in Meta’s sign-up has ended. Reconnect, and choose the same business there.</source>
        <translation>انتهى الإذن الذي منحته في عملية التسجيل في Meta. أعد الاتصال، واختر النشاط التجاري نفسه هناك.</translation>
    </message>
</context>
<context>
    <name>shoptalk::AccountsPage</name>
    <message>
        <source>Add an account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Connect another Facebook account</source>
        <translation>ربط حساب Facebook آخر</translation>
    </message>
    <message>
        <source>Facebook accounts</source>
        <translation>حسابات Facebook</translation>
    </message>
    <message>
        <source>An account was disconnected on this computer. Facebook will be told as soon as you are online.</source>
        <translation>تم قطع اتصال حساب على هذا الكمبيوتر. سيتم إبلاغ Facebook بمجرد اتصالك بالإنترنت.</translation>
    </message>
    <message>
        <source>No account is connected yet.</source>
        <translation>لا يوجد حساب متصل بعد.</translation>
    </message>
    <message>
        <source>Connected. Facebook asks you to log in again from time to time; Shoptalk reminds you before that.</source>
        <translation>متصل. يطلب Facebook تسجيل الدخول مجددًا من وقت لآخر، ويذكّرك Shoptalk قبل ذلك.</translation>
    </message>
    <message>
        <source>Connected until %1. Shoptalk renews the login automatically where Facebook allows it.</source>
        <translation>متصل حتى %1. يجدد Shoptalk تسجيل الدخول تلقائيًا حيثما يسمح Facebook بذلك.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>إعادة اتصال %1</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>قطع الاتصال…</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>قطع اتصال %1</translation>
    </message>
    <message>
        <source>Add numbers…</source>
        <translation>إضافة أرقام…</translation>
    </message>
    <message>
        <source>Add numbers to %1</source>
        <translation>إضافة أرقام إلى %1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>New conversations start from the main number. Replies always come from the number the customer wrote to.</source>
        <translation>تبدأ المحادثات الجديدة من الرقم الرئيسي. أما الردود فتُرسَل دائمًا من الرقم الذي راسله العميل.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · main number</source>
        <translation>%1 · الرقم الرئيسي</translation>
    </message>
    <message>
        <source>Make main number</source>
        <translation>تعيين كرقم رئيسي</translation>
    </message>
    <message>
        <source>Make %1 the main number</source>
        <translation>تعيين %1 كرقم رئيسي</translation>
    </message>
    <message>
        <source>The main number could not be changed. Check that the disk is not full, then try again.</source>
        <translation>تعذّر تغيير الرقم الرئيسي. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>هل تريد قطع اتصال %1؟</translation>
    </message>
    <message>
        <source>Shoptalk will no longer send or receive messages for this account. Its permission is withdrawn at Facebook, for every computer where this person logged in, and the saved login is deleted.

Your conversations stay on this computer, and nothing changes at WhatsApp. You can connect again at any time.

If you are offline, this happens as soon as you are online again.</source>
        <translation>لن يرسل Shoptalk رسائل لهذا الحساب أو يستقبلها بعد الآن. سيتم سحب إذنه في Facebook على كل كمبيوتر سجّل هذا الشخص الدخول منه، وسيتم حذف تسجيل الدخول المحفوظ.

تبقى محادثاتك على هذا الكمبيوتر، ولا يتغير شيء في WhatsApp. يمكنك الاتصال مجددًا في أي وقت.

إذا كنت غير متصل بالإنترنت، فسيتم ذلك بمجرد اتصالك مجددًا.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>The account could not be disconnected because the keychain or the disk could not be used. Nothing has changed.</source>
        <translation>تعذّر قطع اتصال الحساب لأنه لم يكن ممكنًا استخدام سلسلة المفاتيح أو القرص. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>shoptalk::AddressBar</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>This page is not safe to open.</source>
        <translation>فتح هذه الصفحة غير آمن.</translation>
    </message>
    <message>
        <source>The page can’t be reached.</source>
        <translation>تعذّر الوصول إلى الصفحة.</translation>
    </message>
    <message>
        <source>The page is loading.</source>
        <translation>جارٍ تحميل الصفحة.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>الاتصال مشفر.</translation>
    </message>
    <message>
        <source>This page comes from your own computer.</source>
        <translation>هذه الصفحة من جهازك نفسه.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>الاتصال غير مشفر.</translation>
    </message>
    <message>
        <source>Reload the page</source>
        <translation>إعادة تحميل الصفحة</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>صفحة من %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::AlertBanner</name>
    <message>
        <source>Open Meta’s billing</source>
        <translation>فتح صفحة الفوترة في Meta</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>عرض الأرقام</translation>
    </message>
    <message>
        <source>Open Meta’s billing in the browser</source>
        <translation>فتح صفحة الفوترة في Meta في المتصفح</translation>
    </message>
    <message>
        <source>Show the numbers in the settings</source>
        <translation>عرض الأرقام في الإعدادات</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Got it: close this notice</source>
        <translation>حسنًا: إغلاق هذا الإشعار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Show accounts</source>
        <translation>عرض الحسابات</translation>
    </message>
    <message>
        <source>Show the Facebook accounts in the settings</source>
        <translation>عرض حسابات Facebook في الإعدادات</translation>
    </message>
    <message>
        <source>Show templates</source>
        <translation>عرض القوالب</translation>
    </message>
    <message>
        <source>Show the templates in the settings</source>
        <translation>عرض القوالب في الإعدادات</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>فتح الدردشة</translation>
    </message>
    <message>
        <source>Open the chat with this customer</source>
        <translation>فتح الدردشة مع هذا العميل</translation>
    </message>
</context>
<context>
    <name>shoptalk::AlertText</name>
    <message>
        <source>Your WhatsApp account</source>
        <translation>حسابك على WhatsApp</translation>
    </message>
    <message>
        <source>%1 customers a day</source>
        <translation>%1 عميل في اليوم</translation>
    </message>
    <message>
        <source>an unlimited number of customers</source>
        <translation>عدد غير محدود من العملاء</translation>
    </message>
    <message>
        <source>%1 can now send messages faster. You don’t need to do anything.</source>
        <translation>يمكن للرقم %1 الآن إرسال الرسائل بسرعة أكبر. لا يلزمك فعل أي شيء.</translation>
    </message>
    <message>
        <source>%1: many customers block or report this number. Write only to people who asked for it, or WhatsApp lowers the number of customers you can reach.</source>
        <translation>%1: يحظر كثير من العملاء هذا الرقم أو يبلغون عنه. راسل فقط من طلبوا ذلك، وإلا خفّض WhatsApp عدد العملاء الذين يمكنك الوصول إليهم.</translation>
    </message>
    <message>
        <source>%1: customers’ feedback on this number is good again. You don’t need to do anything.</source>
        <translation>%1: عادت آراء العملاء في هذا الرقم جيدة. لا يلزمك فعل أي شيء.</translation>
    </message>
    <message>
        <source>%1 can now start conversations with more people: %2.</source>
        <translation>يمكن للرقم %1 الآن بدء محادثات مع عدد أكبر من الأشخاص: %2.</translation>
    </message>
    <message>
        <source>%1 can now start conversations with fewer people: %2. Replies to customers don’t count.</source>
        <translation>يمكن للرقم %1 الآن بدء محادثات مع عدد أقل من الأشخاص: %2. لا تُحتسب الردود على العملاء.</translation>
    </message>
    <message>
        <source>%1: your business can now start conversations with %2.</source>
        <translation>%1: يمكن لنشاطك التجاري الآن بدء محادثات مع %2.</translation>
    </message>
    <message>
        <source>%1: the new display name was approved. Customers see it from now on.</source>
        <translation>%1: تمت الموافقة على الاسم المعروض الجديد. سيراه العملاء من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>%1: the new display name was rejected, so the old one stays. You can request another under Settings, Numbers.</source>
        <translation>%1: تم رفض الاسم المعروض الجديد، لذا يبقى الاسم القديم. يمكنك طلب اسم آخر ضمن الإعدادات، الأرقام.</translation>
    </message>
    <message>
        <source>%1 was restricted by WhatsApp: some messages can’t be sent for a while. See why, and request a review, in Meta’s Business Support Home.</source>
        <translation>فرض WhatsApp قيودًا على %1: لا يمكن إرسال بعض الرسائل لفترة. تعرّف على السبب واطلب المراجعة في الصفحة الرئيسية لدعم الأنشطة التجارية من Meta.</translation>
    </message>
    <message>
        <source>%1 broke one of WhatsApp’s rules. See which one, and request a review, in Meta’s Business Support Home. If it happens again, WhatsApp may block the account.</source>
        <translation>خالف %1 إحدى قواعد WhatsApp. تعرّف على القاعدة واطلب المراجعة في الصفحة الرئيسية لدعم الأنشطة التجارية من Meta. إذا تكرر ذلك، فقد يحظر WhatsApp الحساب.</translation>
    </message>
    <message>
        <source>%1 will be disabled by WhatsApp. Request a review in Meta’s Business Support Home now.</source>
        <translation>سيعطّل WhatsApp ‏%1. اطلب المراجعة الآن في الصفحة الرئيسية لدعم الأنشطة التجارية من Meta.</translation>
    </message>
    <message>
        <source>%1 was disabled by WhatsApp: you can’t send or receive messages. Request a review in Meta’s Business Support Home.</source>
        <translation>عطّل WhatsApp ‏%1: لا يمكنك إرسال الرسائل أو استقبالها. اطلب المراجعة في الصفحة الرئيسية لدعم الأنشطة التجارية من Meta.</translation>
    </message>
    <message>
        <source>%1 can be used again.</source>
        <translation>يمكن استخدام %1 مجددًا.</translation>
    </message>
    <message>
        <source>%1 was deleted. Your conversations stay on this computer.</source>
        <translation>تم حذف %1. تبقى محادثاتك على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>%1 no longer receives messages here: it was disconnected in the phone app or by WhatsApp. Connect it again under Settings, Facebook accounts.</source>
        <translation>لم يعد %1 يستقبل الرسائل هنا: تم قطع اتصاله في تطبيق الهاتف أو من WhatsApp. اربطه مجددًا ضمن الإعدادات، حسابات Facebook.</translation>
    </message>
    <message>
        <source>%1 is connected again. You don’t need to do anything.</source>
        <translation>عاد اتصال %1. لا يلزمك فعل أي شيء.</translation>
    </message>
    <message>
        <source>%1: chats from the phone app are not shared with Shoptalk, so only new messages appear here. To add the earlier ones, disconnect the number in the app under Business platform, connect it again, and allow sharing.</source>
        <translation>%1: لا تتم مشاركة دردشات تطبيق الهاتف مع Shoptalk، لذا تظهر هنا الرسائل الجديدة فقط. لإضافة الرسائل السابقة، اقطع اتصال الرقم في التطبيق ضمن منصة الأعمال، ثم اربطه مجددًا واسمح بالمشاركة.</translation>
    </message>
    <message>
        <source>%1: WhatsApp has already shared the earlier chats and contacts of this number once, and does so only once. New messages still arrive. To see the earlier ones here, disconnect the number in the phone app and connect it again.</source>
        <translation>%1: سبق أن شارك WhatsApp الدردشات السابقة وجهات الاتصال لهذا الرقم مرة واحدة، ولا يفعل ذلك إلا مرة واحدة. لا تزال الرسائل الجديدة تصل. لعرض السابقة هنا، اقطع اتصال الرقم في تطبيق الهاتف، ثم اربطه مجددًا.</translation>
    </message>
    <message>
        <source>%1: WhatsApp shares earlier chats and contacts only within 24 hours of connecting. New messages still arrive. To see the earlier ones here, disconnect the number in the phone app and connect it again.</source>
        <translation>%1: لا يشارك WhatsApp الدردشات السابقة وجهات الاتصال إلا خلال ٢٤ ساعة من الربط. لا تزال الرسائل الجديدة تصل. لعرض السابقة هنا، اقطع اتصال الرقم في تطبيق الهاتف، ثم اربطه مجددًا.</translation>
    </message>
    <message>
        <source>%1: WhatsApp did not share this number’s earlier chats and contacts (%2). New messages still arrive; the earlier ones stay in the phone app.</source>
        <translation>%1: لم يشارك WhatsApp الدردشات السابقة وجهات الاتصال لهذا الرقم (%2). لا تزال الرسائل الجديدة تصل، وتبقى السابقة في تطبيق الهاتف.</translation>
    </message>
    <message>
        <source>Template %1 was approved. You can send it now.</source>
        <translation>تمت الموافقة على القالب %1. يمكنك إرساله الآن.</translation>
    </message>
    <message>
        <source>Template %1 was rejected. %2</source>
        <translation>تم رفض القالب %1. ‏%2</translation>
    </message>
    <message>
        <source>Template %1 is paused for a few hours because customers blocked or reported it. It comes back by itself. Edit its text, under Settings, Templates, to make it more welcome.</source>
        <translation>تم إيقاف القالب %1 مؤقتًا لبضع ساعات لأن العملاء حظروه أو أبلغوا عنه. سيعود تلقائيًا. عدّل نصه، ضمن الإعدادات، القوالب، ليلقى قبولاً أكبر.</translation>
    </message>
    <message>
        <source>Template %1 was disabled for good because too many customers blocked or reported it. Create a new one with another text under Settings, Templates.</source>
        <translation>تم تعطيل القالب %1 نهائيًا لأن عددًا كبيرًا من العملاء حظروه أو أبلغوا عنه. أنشئ قالبًا جديدًا بنص آخر ضمن الإعدادات، القوالب.</translation>
    </message>
    <message>
        <source>Template %1: customers block or report it. Send it only to people who expect it, or WhatsApp pauses it.</source>
        <translation>القالب %1: يحظره العملاء أو يبلغون عنه. أرسله فقط إلى من يتوقعونه، وإلا أوقفه WhatsApp مؤقتًا.</translation>
    </message>
    <message>
        <source>Template %1: customers’ feedback is good again. You don’t need to do anything.</source>
        <translation>القالب %1: عادت آراء العملاء فيه جيدة. لا يلزمك فعل أي شيء.</translation>
    </message>
    <message>
        <source>Template %1 can’t be sent any more. See why under Settings, Templates.</source>
        <translation>لم يعد ممكنًا إرسال القالب %1. تعرّف على السبب ضمن الإعدادات، القوالب.</translation>
    </message>
    <message>
        <source>Template %1 is now in the category “%2”. Messages with it may cost more. If that is wrong, ask for a review in WhatsApp Manager.</source>
        <translation>القالب %1 الآن في الفئة “%2”. قد تكلّف الرسائل المرسلة به أكثر. إذا كان ذلك خطأً، فاطلب المراجعة في مدير WhatsApp.</translation>
    </message>
    <message>
        <source>Template %1 moves to the category “%2” within a day. Messages with it may then cost more. If that is wrong, ask for a review in WhatsApp Manager.</source>
        <translation>سيتم نقل القالب %1 إلى الفئة “%2” خلال يوم. قد تكلّف الرسائل المرسلة به أكثر بعد ذلك. إذا كان ذلك خطأً، فاطلب المراجعة في مدير WhatsApp.</translation>
    </message>
    <message>
        <source>%1 lost its profile picture. Set it again.</source>
        <translation>فقد %1 صورة ملفه التعريفي. عيّنها مجددًا.</translation>
    </message>
    <message>
        <source>%1: WhatsApp takes messages but does not deliver them. Often the reason is that no payment method is set up at Meta. Add one there; then send the messages again.</source>
        <translation>%1: يقبل WhatsApp الرسائل لكنه لا يسلّمها. السبب غالبًا هو عدم إعداد طريقة دفع لدى Meta. أضف طريقة دفع هناك، ثم أرسل الرسائل مجددًا.</translation>
    </message>
    <message>
        <source>%1 is now an official business account.</source>
        <translation>أصبح %1 الآن حسابًا تجاريًا رسميًا.</translation>
    </message>
    <message>
        <source>%1 did not become an official business account.</source>
        <translation>لم يصبح %1 حسابًا تجاريًا رسميًا.</translation>
    </message>
    <message>
        <source>%1 does not get a higher limit for now. WhatsApp Manager tells you why.</source>
        <translation>لا يحصل %1 على حد أعلى في الوقت الحالي. يوضح لك مدير WhatsApp السبب.</translation>
    </message>
    <message>
        <source>%1: WhatsApp has a message for you in WhatsApp Manager (%2).</source>
        <translation>%1: لدى WhatsApp رسالة لك في مدير WhatsApp ‏(%2).</translation>
    </message>
    <message>
        <source>%1: Meta’s AI agent answers some customers for you. Their chats are shown here but don’t count as unread. You can switch the agent off in Meta Business Suite.</source>
        <translation>%1: يرد وكيل الذكاء الاصطناعي من Meta على بعض العملاء نيابةً عنك. تظهر دردشاتهم هنا لكنها لا تُحتسب كغير مقروءة. يمكنك إيقاف الوكيل في Meta Business Suite.</translation>
    </message>
    <message>
        <source>Meta’s AI agent has passed the chat with %1 to you. Please answer there.</source>
        <translation>سلّمك وكيل الذكاء الاصطناعي من Meta الدردشة مع %1. يُرجى الرد هناك.</translation>
    </message>
    <message>
        <source>%1: a message came that names no sender, so it can’t be shown in a chat. If you expect a message, please ask the customer to write again.</source>
        <translation>%1: وصلت رسالة لا تذكر المرسل، لذلك لا يمكن عرضها في دردشة. إذا كنت تنتظر رسالة، فاطلب من العميل أن يكتب مرة أخرى.</translation>
    </message>
    <message>
        <source>%1: WhatsApp reported a problem with number %2. If messages don’t arrive, see WhatsApp Manager.</source>
        <translation>%1: أبلغ WhatsApp عن مشكلة (رقم الخطأ %2). إذا لم تصل الرسائل، فراجع مدير WhatsApp.</translation>
    </message>
    <message>
        <source>%1: WhatsApp reported a problem. If messages don’t arrive, see WhatsApp Manager.</source>
        <translation>%1: أبلغ WhatsApp عن مشكلة. إذا لم تصل الرسائل، فراجع مدير WhatsApp.</translation>
    </message>
</context>
<context>
    <name>shoptalk::AssignActions</name>
    <message>
        <source>Assign the conversation</source>
        <translation>تعيين المحادثة</translation>
    </message>
    <message>
        <source>Ass&amp;ign to</source>
        <translation>تعيين إلى</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1 (أنا)</translation>
    </message>
    <message>
        <source>N&amp;obody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>&amp;New name…</source>
        <translation>اسم جديد…</translation>
    </message>
    <message>
        <source>Assigned to nobody.</source>
        <translation>لم تعد معيّنة لأحد.</translation>
    </message>
    <message>
        <source>Assigned to %1.</source>
        <translation>تم تعيينها إلى %1.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>Name of the person:</source>
        <translation>اسم الشخص:</translation>
    </message>
    <message>
        <source>Add and assign</source>
        <translation>إضافة وتعيين</translation>
    </message>
</context>
<context>
    <name>shoptalk::AttachmentSheet</name>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>مقطع صوتي</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>Too large: WhatsApp takes up to %1 of this kind.</source>
        <translation>كبير جدًا: يقبل WhatsApp حتى %1 من هذا النوع.</translation>
    </message>
    <message>
        <source>WhatsApp does not take files of this type. Try to save it as a PDF.</source>
        <translation>لا يقبل WhatsApp ملفات من هذا النوع. جرّب حفظه بصيغة PDF.</translation>
    </message>
    <message>
        <source>Too long: no quality that is worth seeing or hearing would fit into the %1 that WhatsApp takes. Send a shorter part of it.</source>
        <translation>طويل جدًا: لا توجد جودة مقبولة للمشاهدة أو الاستماع تتسع ضمن %1 التي يقبلها WhatsApp. أرسل جزءًا أقصر منه.</translation>
    </message>
    <message>
        <source>WhatsApp does not take this file as it is, and it could not be converted on this computer. Save it as JPEG, MP4 or MP3 with another program, then send that.</source>
        <translation>لا يقبل WhatsApp هذا الملف كما هو، وتعذّر تحويله على هذا الكمبيوتر. احفظه بصيغة JPEG أو MP4 أو MP3 باستخدام برنامج آخر، ثم أرسله.</translation>
    </message>
    <message>
        <source>This file can’t be opened. Check that it still exists and is not damaged.</source>
        <translation>تعذّر فتح هذا الملف. تأكد من أنه لا يزال موجودًا وغير تالف.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>إرسال ملفات</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>ملفات للإرسال</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Send earlier (Alt+Up)</source>
        <translation>تقديم في الإرسال (Alt+Up)</translation>
    </message>
    <message>
        <source>Send later (Alt+Down)</source>
        <translation>تأخير في الإرسال (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>إزالة (Delete)</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>صورة تم لصقها</translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <translation>جارٍ التجهيز…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Converted for WhatsApp. Camera details such as the place are removed.</source>
        <translation>تم تحويله لـ WhatsApp. تمت إزالة تفاصيل الكاميرا مثل المكان.</translation>
    </message>
    <message>
        <source>Add a caption</source>
        <translation>إضافة شرح</translation>
    </message>
    <message>
        <source>WhatsApp shows no caption with these</source>
        <translation>لا يعرض WhatsApp شرحًا مع هذه الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can’t be sent. Remove what can’t be sent to send the rest.</source>
        <translation>
            <numerusform>تعذّر إرسال %Ln ملف. أزل ما لا يمكن إرساله لإرسال البقية.</numerusform>
            <numerusform>تعذّر إرسال ملف واحد. أزل ما لا يمكن إرساله لإرسال البقية.</numerusform>
            <numerusform>تعذّر إرسال ملفين. أزل ما لا يمكن إرساله لإرسال البقية.</numerusform>
            <numerusform>تعذّر إرسال %Ln ملفات. أزل ما لا يمكن إرساله لإرسال البقية.</numerusform>
            <numerusform>تعذّر إرسال %Ln ملفًا. أزل ما لا يمكن إرساله لإرسال البقية.</numerusform>
            <numerusform>تعذّر إرسال %Ln ملف. أزل ما لا يمكن إرساله لإرسال البقية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The caption is %Ln character(s) too long.</source>
        <translation>
            <numerusform>الشرح أطول من المسموح بمقدار %Ln حرف.</numerusform>
            <numerusform>الشرح أطول من المسموح بمقدار حرف واحد.</numerusform>
            <numerusform>الشرح أطول من المسموح بمقدار حرفين.</numerusform>
            <numerusform>الشرح أطول من المسموح بمقدار %Ln أحرف.</numerusform>
            <numerusform>الشرح أطول من المسموح بمقدار %Ln حرفًا.</numerusform>
            <numerusform>الشرح أطول من المسموح بمقدار %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting it ready… %1</source>
        <comment>a percentage</comment>
        <translation>جارٍ التجهيز… %1</translation>
    </message>
    <message>
        <source>Send as &amp;file, unchanged</source>
        <translation>إرسال كملف دون تغيير</translation>
    </message>
    <message>
        <source>Sent unchanged, also with camera details such as the place.</source>
        <translation>يُرسل دون تغيير، مع تفاصيل الكاميرا مثل المكان.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>هل تريد تجاهل هذه الرسالة؟</translation>
    </message>
    <message>
        <source>This file has to be converted for WhatsApp, but the copy could not be saved on this computer. Check that the disk is not full, then choose the file again.</source>
        <translation>يجب تحويل هذا الملف لـ WhatsApp، لكن تعذّر حفظ النسخة على هذا الكمبيوتر. تحقق من أن القرص غير ممتلئ، ثم اختر الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>The files could not be saved on this computer. Check that the disk is not full and that the files still exist, then try again.</source>
        <translation>تعذّر حفظ الملفات على هذا الكمبيوتر. تأكد من أن القرص غير ممتلئ وأن الملفات لا تزال موجودة، ثم حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>shoptalk::Attachments</name>
    <message>
        <source>Drop files here to send them</source>
        <translation>أفلت الملفات هنا لإرسالها</translation>
    </message>
    <message>
        <source>&amp;Photo or video…</source>
        <translation>صورة أو فيديو…</translation>
    </message>
    <message>
        <source>Choose photos or videos</source>
        <translation>اختيار صور أو مقاطع فيديو</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>الصور ومقاطع الفيديو</translation>
    </message>
    <message>
        <source>&amp;Document…</source>
        <translation>مستند…</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>اختيار مستندات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>&amp;Location…</source>
        <translation>الموقع…</translation>
    </message>
    <message>
        <source>&amp;Contact…</source>
        <translation>جهة اتصال…</translation>
    </message>
    <message>
        <source>&amp;Buttons or a list…</source>
        <translation>أزرار أو قائمة…</translation>
    </message>
    <message>
        <source>Send buttons or a list</source>
        <translation>إرسال أزرار أو قائمة</translation>
    </message>
    <message>
        <source>It was not sent because it could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>لم تُرسل لأنه تعذّر حفظها على هذا الكمبيوتر. تحقق من أن القرص غير ممتلئ، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>هل تريد تجاهل هذه الرسالة؟</translation>
    </message>
</context>
<context>
    <name>shoptalk::AttentionController</name>
    <message>
        <source>WhatsApp has a notice for you</source>
        <translation>لدى WhatsApp إشعار لك</translation>
    </message>
    <message>
        <source>The broadcast “%1” has paused</source>
        <translation>توقفت الرسالة الجماعية «%1» مؤقتًا</translation>
    </message>
</context>
<context>
    <name>shoptalk::AttentionNotices</name>
    <message>
        <source>Open Shoptalk to see it.</source>
        <translation>افتح Shoptalk لرؤيته.</translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditPage</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>A record of what happened to accounts, keys and data on this computer. It contains no customer names, and nothing in it can be changed or removed.</source>
        <translation>سجل بما حدث للحسابات والمفاتيح والبيانات على هذا الكمبيوتر. لا يتضمن أسماء عملاء، ولا يمكن تغيير أي شيء فيه أو إزالته.</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>سجل النشاط</translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditReasons</name>
    <message>
        <source>the login was closed</source>
        <translation>تم إغلاق تسجيل الدخول</translation>
    </message>
    <message>
        <source>the person did not allow the connection</source>
        <translation>لم يسمح الشخص بالاتصال</translation>
    </message>
    <message>
        <source>Facebook reported a problem</source>
        <translation>أبلغ Facebook عن مشكلة</translation>
    </message>
    <message>
        <source>the Facebook page did not load</source>
        <translation>لم يتم تحميل صفحة Facebook</translation>
    </message>
    <message>
        <source>the login window stopped</source>
        <translation>توقفت نافذة تسجيل الدخول</translation>
    </message>
    <message>
        <source>the person continued in the browser</source>
        <translation>تابع الشخص في المتصفح</translation>
    </message>
    <message>
        <source>no browser could be opened</source>
        <translation>تعذّر فتح متصفح</translation>
    </message>
    <message>
        <source>nothing came back from the browser</source>
        <translation>لم يصل أي رد من المتصفح</translation>
    </message>
    <message>
        <source>the answer did not match this login</source>
        <translation>لم يتطابق الرد مع عملية تسجيل الدخول هذه</translation>
    </message>
    <message>
        <source>Facebook did not accept the login</source>
        <translation>لم يقبل Facebook تسجيل الدخول</translation>
    </message>
    <message>
        <source>the token of another system user or of a person was given</source>
        <translation>تم إدخال رمز الوصول لمستخدم نظام آخر أو لشخص</translation>
    </message>
    <message>
        <source>another business was chosen</source>
        <translation>تم اختيار نشاط تجاري آخر</translation>
    </message>
    <message>
        <source>a different person logged in</source>
        <translation>سجّل شخص آخر الدخول</translation>
    </message>
    <message>
        <source>a permission is missing</source>
        <translation>ينقص أحد الأذونات</translation>
    </message>
    <message>
        <source>Shoptalk was closed meanwhile</source>
        <translation>تم إغلاق Shoptalk في هذه الأثناء</translation>
    </message>
    <message>
        <source>Meta’s sign-up is not switched on</source>
        <translation>عملية التسجيل في Meta غير مفعّلة</translation>
    </message>
    <message>
        <source>Meta’s sign-up was not finished</source>
        <translation>لم تكتمل عملية التسجيل في Meta</translation>
    </message>
    <message>
        <source>the person reported a problem to Meta</source>
        <translation>أبلغ الشخص Meta عن مشكلة</translation>
    </message>
    <message>
        <source>Meta’s sign-up gave no permission</source>
        <translation>لم تمنح عملية التسجيل في Meta أي إذن</translation>
    </message>
    <message>
        <source>Meta did not say which number was set up</source>
        <translation>لم توضح Meta الرقم الذي تم إعداده</translation>
    </message>
    <message>
        <source>the pasted text is not a token</source>
        <translation>النص الملصق ليس رمز وصول</translation>
    </message>
    <message>
        <source>Meta does not accept the pasted token</source>
        <translation>لا تقبل Meta رمز الوصول الملصق</translation>
    </message>
    <message>
        <source>the pasted token has expired</source>
        <translation>انتهت صلاحية رمز الوصول الملصق</translation>
    </message>
    <message>
        <source>the pasted token was made for another app</source>
        <translation>تم إنشاء رمز الوصول الملصق لتطبيق آخر</translation>
    </message>
    <message>
        <source>the pasted token does not belong to a system user</source>
        <translation>لا يخص رمز الوصول الملصق مستخدم نظام</translation>
    </message>
    <message>
        <source>the pasted token lacks a permission</source>
        <translation>ينقص رمز الوصول الملصق أحد الأذونات</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>تم إيقافها</translation>
    </message>
    <message>
        <source>the upload was stopped</source>
        <translation>تم إيقاف الرفع</translation>
    </message>
    <message>
        <source>nobody was logged in</source>
        <translation>لم يكن أحد قد سجّل الدخول</translation>
    </message>
    <message>
        <source>Meta’s address is not safe</source>
        <translation>عنوان Meta غير آمن</translation>
    </message>
    <message>
        <source>the relay no longer knows this computer</source>
        <translation>لم يعد خادم الترحيل يتعرف على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>there were too many requests</source>
        <translation>كان هناك عدد كبير جدًا من الطلبات</translation>
    </message>
    <message>
        <source>the relay did not answer</source>
        <translation>لم يستجب خادم الترحيل</translation>
    </message>
    <message>
        <source>the request could not leave</source>
        <translation>تعذّر إرسال الطلب</translation>
    </message>
    <message>
        <source>the relay could not reach Meta</source>
        <translation>تعذّر على خادم الترحيل الوصول إلى Meta</translation>
    </message>
    <message>
        <source>Meta refused it</source>
        <translation>رفضته Meta</translation>
    </message>
    <message>
        <source>the answer could not be used</source>
        <translation>تعذّر استخدام الرد</translation>
    </message>
    <message>
        <source>there is no recovery key and no passphrase</source>
        <translation>لا يوجد مفتاح استرداد ولا عبارة مرور</translation>
    </message>
    <message>
        <source>the folder could not be written to</source>
        <translation>تعذّرت الكتابة في المجلد</translation>
    </message>
    <message>
        <source>another backup was running</source>
        <translation>كان هناك نسخ احتياطي آخر قيد التنفيذ</translation>
    </message>
    <message>
        <source>older backups could not be removed</source>
        <translation>تعذّرت إزالة النسخ الاحتياطية الأقدم</translation>
    </message>
    <message>
        <source>the saved file could not be read</source>
        <translation>تعذّرت قراءة الملف المحفوظ</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk could not be written to</source>
        <translation>تعذّرت الكتابة على القرص</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>أبلغ القرص عن خطأ</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>قاعدة البيانات تالفة</translation>
    </message>
    <message>
        <source>the database could not be used</source>
        <translation>تعذّر استخدام قاعدة البيانات</translation>
    </message>
    <message>
        <source>the keychain or the key in it could not be used</source>
        <translation>تعذّر استخدام سلسلة المفاتيح أو المفتاح الموجود فيها</translation>
    </message>
    <message>
        <source>it had expired</source>
        <translation>انتهت صلاحيته</translation>
    </message>
    <message>
        <source>Facebook asks for a new login after three months</source>
        <translation>يطلب Facebook تسجيل دخول جديدًا بعد ثلاثة أشهر</translation>
    </message>
    <message>
        <source>Shoptalk was removed in the Facebook settings</source>
        <translation>تمت إزالة Shoptalk من إعدادات Facebook</translation>
    </message>
    <message>
        <source>Facebook wants a security check first</source>
        <translation>يريد Facebook إجراء تحقق أمني أولاً</translation>
    </message>
    <message>
        <source>the Facebook password was changed</source>
        <translation>تم تغيير كلمة سر Facebook</translation>
    </message>
    <message>
        <source>the Facebook account is not confirmed</source>
        <translation>حساب Facebook غير مؤكد</translation>
    </message>
    <message>
        <source>it was ended at Facebook</source>
        <translation>تم إنهاؤه في Facebook</translation>
    </message>
    <message>
        <source>the person has no role in the business</source>
        <translation>ليس للشخص دور في النشاط التجاري</translation>
    </message>
    <message>
        <source>the account was disconnected</source>
        <translation>تم قطع اتصال الحساب</translation>
    </message>
    <message>
        <source>the account was restricted</source>
        <translation>تم فرض قيود على الحساب</translation>
    </message>
    <message>
        <source>a rule was broken</source>
        <translation>تمت مخالفة إحدى القواعد</translation>
    </message>
    <message>
        <source>the account will be disabled</source>
        <translation>سيتم تعطيل الحساب</translation>
    </message>
    <message>
        <source>the account was disabled</source>
        <translation>تم تعطيل الحساب</translation>
    </message>
    <message>
        <source>the account can be used again</source>
        <translation>يمكن استخدام الحساب مجددًا</translation>
    </message>
    <message>
        <source>the account was deleted</source>
        <translation>تم حذف الحساب</translation>
    </message>
    <message>
        <source>earlier chats are not shared</source>
        <translation>لا تتم مشاركة الدردشات السابقة</translation>
    </message>
    <message>
        <source>earlier chats and contacts were not shared</source>
        <translation>لم تتم مشاركة الدردشات السابقة وجهات الاتصال</translation>
    </message>
    <message>
        <source>a message in WhatsApp Manager</source>
        <translation>رسالة في مدير WhatsApp</translation>
    </message>
    <message>
        <source>the number can send faster</source>
        <translation>يمكن للرقم الإرسال بسرعة أكبر</translation>
    </message>
    <message>
        <source>customers block or report the number</source>
        <translation>يحظر العملاء الرقم أو يبلغون عنه</translation>
    </message>
    <message>
        <source>customers’ feedback on the number is good again</source>
        <translation>عادت آراء العملاء في الرقم جيدة</translation>
    </message>
    <message>
        <source>the number of customers you can write to has changed</source>
        <translation>تغيّر عدد العملاء الذين يمكنك مراسلتهم</translation>
    </message>
    <message>
        <source>the new name was approved</source>
        <translation>تمت الموافقة على الاسم الجديد</translation>
    </message>
    <message>
        <source>the new name was rejected</source>
        <translation>تم رفض الاسم الجديد</translation>
    </message>
    <message>
        <source>the number was removed from WhatsApp</source>
        <translation>تمت إزالة الرقم من WhatsApp</translation>
    </message>
    <message>
        <source>the number is connected again</source>
        <translation>عاد اتصال الرقم</translation>
    </message>
    <message>
        <source>after some time without use</source>
        <translation>بعد فترة من عدم الاستخدام</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Meta’s AI agent answers customers</source>
        <translation>يرد وكيل الذكاء الاصطناعي من Meta على العملاء</translation>
    </message>
    <message>
        <source>WhatsApp reported a problem</source>
        <translation>أبلغ WhatsApp عن مشكلة</translation>
    </message>
    <message>
        <source>a message named no sender</source>
        <translation>رسالة لم تذكر المرسل</translation>
    </message>
    <message>
        <source>because the computer was locked or went to sleep</source>
        <translation>لأن الكمبيوتر قُفل أو دخل في وضع السكون</translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditText</name>
    <message>
        <source>A Facebook account logged in</source>
        <translation>سجّل حساب Facebook الدخول</translation>
    </message>
    <message>
        <source>A login failed</source>
        <translation>فشل تسجيل الدخول</translation>
    </message>
    <message>
        <source>A phone number was connected</source>
        <translation>تم ربط رقم هاتف</translation>
    </message>
    <message>
        <source>An account was disconnected on this computer</source>
        <translation>تم قطع اتصال حساب على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Facebook withdrew the access of the disconnected account</source>
        <translation>سحب Facebook صلاحية وصول الحساب المقطوع</translation>
    </message>
    <message>
        <source>A Facebook login was renewed</source>
        <translation>تم تجديد تسجيل الدخول إلى Facebook</translation>
    </message>
    <message>
        <source>A Facebook login ended</source>
        <translation>انتهى تسجيل الدخول إلى Facebook</translation>
    </message>
    <message>
        <source>Shoptalk was removed in someone’s Facebook settings</source>
        <translation>تمت إزالة Shoptalk من إعدادات Facebook الخاصة بشخص ما</translation>
    </message>
    <message>
        <source>Someone asked Facebook to delete their data</source>
        <translation>طلب شخص ما من Facebook حذف بياناته</translation>
    </message>
    <message>
        <source>This computer was paired with the relay</source>
        <translation>تم إقران هذا الكمبيوتر بخادم الترحيل</translation>
    </message>
    <message>
        <source>A phone number was registered with WhatsApp</source>
        <translation>تم تسجيل رقم هاتف لدى WhatsApp</translation>
    </message>
    <message>
        <source>A phone number was unregistered from WhatsApp</source>
        <translation>تم إلغاء تسجيل رقم هاتف لدى WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp sent a message about a number or an account</source>
        <translation>أرسل WhatsApp رسالة بشأن رقم أو حساب</translation>
    </message>
    <message>
        <source>Data was exported</source>
        <translation>تم تصدير البيانات</translation>
    </message>
    <message>
        <source>Data was imported</source>
        <translation>تم استيراد البيانات</translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation>تم إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>A backup failed</source>
        <translation>فشل إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>A backup was restored</source>
        <translation>تمت استعادة نسخة احتياطية</translation>
    </message>
    <message numerus="yes">
        <source>A conversation with %Ln message(s) was deleted</source>
        <translation>
            <numerusform>تم حذف محادثة تحتوي على %Ln رسالة</numerusform>
            <numerusform>تم حذف محادثة تحتوي على رسالة واحدة</numerusform>
            <numerusform>تم حذف محادثة تحتوي على رسالتين</numerusform>
            <numerusform>تم حذف محادثة تحتوي على %Ln رسائل</numerusform>
            <numerusform>تم حذف محادثة تحتوي على %Ln رسالة</numerusform>
            <numerusform>تم حذف محادثة تحتوي على %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deleted conversation with %Ln message(s) was restored</source>
        <translation>
            <numerusform>تمت استعادة محادثة محذوفة تحتوي على %Ln رسالة</numerusform>
            <numerusform>تمت استعادة محادثة محذوفة تحتوي على رسالة واحدة</numerusform>
            <numerusform>تمت استعادة محادثة محذوفة تحتوي على رسالتين</numerusform>
            <numerusform>تمت استعادة محادثة محذوفة تحتوي على %Ln رسائل</numerusform>
            <numerusform>تمت استعادة محادثة محذوفة تحتوي على %Ln رسالة</numerusform>
            <numerusform>تمت استعادة محادثة محذوفة تحتوي على %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted after the time they are kept for</source>
        <translation>
            <numerusform>تم حذف %Ln رسالة بعد انقضاء مدة الاحتفاظ</numerusform>
            <numerusform>تم حذف رسالة واحدة بعد انقضاء مدة الاحتفاظ</numerusform>
            <numerusform>تم حذف رسالتين بعد انقضاء مدة الاحتفاظ</numerusform>
            <numerusform>تم حذف %Ln رسائل بعد انقضاء مدة الاحتفاظ</numerusform>
            <numerusform>تم حذف %Ln رسالة بعد انقضاء مدة الاحتفاظ</numerusform>
            <numerusform>تم حذف %Ln رسالة بعد انقضاء مدة الاحتفاظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A customer and %Ln message(s) were erased forever</source>
        <translation>
            <numerusform>تم محو عميل و%Ln رسالة إلى الأبد</numerusform>
            <numerusform>تم محو عميل ورسالة واحدة إلى الأبد</numerusform>
            <numerusform>تم محو عميل ورسالتين إلى الأبد</numerusform>
            <numerusform>تم محو عميل و%Ln رسائل إلى الأبد</numerusform>
            <numerusform>تم محو عميل و%Ln رسالة إلى الأبد</numerusform>
            <numerusform>تم محو عميل و%Ln رسالة إلى الأبد</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages are now kept forever</source>
        <translation>يتم الاحتفاظ بالرسائل الآن إلى الأبد</translation>
    </message>
    <message numerus="yes">
        <source>Messages are now kept for %Ln day(s)</source>
        <translation>
            <numerusform>يتم الاحتفاظ بالرسائل الآن لمدة %Ln يوم</numerusform>
            <numerusform>يتم الاحتفاظ بالرسائل الآن لمدة يوم واحد</numerusform>
            <numerusform>يتم الاحتفاظ بالرسائل الآن لمدة يومين</numerusform>
            <numerusform>يتم الاحتفاظ بالرسائل الآن لمدة %Ln أيام</numerusform>
            <numerusform>يتم الاحتفاظ بالرسائل الآن لمدة %Ln يومًا</numerusform>
            <numerusform>يتم الاحتفاظ بالرسائل الآن لمدة %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages with a label are now kept as long as all others</source>
        <translation>يتم الاحتفاظ بالرسائل التي تحمل تصنيفًا الآن للمدة نفسها مثل بقية الرسائل</translation>
    </message>
    <message>
        <source>Messages with a label are now kept forever</source>
        <translation>يتم الاحتفاظ بالرسائل التي تحمل تصنيفًا الآن إلى الأبد</translation>
    </message>
    <message numerus="yes">
        <source>Messages with a label are now kept for %Ln day(s)</source>
        <translation>
            <numerusform>يتم الاحتفاظ بالرسائل التي تحمل تصنيفًا الآن لمدة %Ln يوم</numerusform>
            <numerusform>يتم الاحتفاظ بالرسائل التي تحمل تصنيفًا الآن لمدة يوم واحد</numerusform>
            <numerusform>يتم الاحتفاظ بالرسائل التي تحمل تصنيفًا الآن لمدة يومين</numerusform>
            <numerusform>يتم الاحتفاظ بالرسائل التي تحمل تصنيفًا الآن لمدة %Ln أيام</numerusform>
            <numerusform>يتم الاحتفاظ بالرسائل التي تحمل تصنيفًا الآن لمدة %Ln يومًا</numerusform>
            <numerusform>يتم الاحتفاظ بالرسائل التي تحمل تصنيفًا الآن لمدة %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Shoptalk was locked</source>
        <translation>تم قفل Shoptalk</translation>
    </message>
    <message>
        <source>Shoptalk was unlocked</source>
        <translation>تم إلغاء قفل Shoptalk</translation>
    </message>
    <message>
        <source>Someone tried to unlock Shoptalk and failed</source>
        <translation>حاول شخص ما إلغاء قفل Shoptalk ولم ينجح</translation>
    </message>
    <message>
        <source>The recovery key was used</source>
        <translation>تم استخدام مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>The encryption key was changed</source>
        <translation>تم تغيير مفتاح التشفير</translation>
    </message>
    <message>
        <source>A recovery key was made</source>
        <translation>تم إنشاء مفتاح استرداد</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>تم تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Recorded by a newer version of Shoptalk</source>
        <translation>سجّلته نسخة أحدث من Shoptalk</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A Facebook login ends soon</source>
        <translation>سينتهي تسجيل الدخول إلى Facebook قريبًا</translation>
    </message>
</context>
<context>
    <name>shoptalk::BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Shoptalk saves an encrypted copy of all conversations in this folder. Choose a folder on another disk or one that is synced, and a different one for each computer. The last seven backups are kept. After you erase a customer, the next backup replaces all older ones. Backups open only with your recovery key or your passphrase.</source>
        <translation>يحفظ Shoptalk نسخة مشفرة من جميع المحادثات في هذا المجلد. اختر مجلدًا على قرص آخر أو مجلدًا تتم مزامنته، واختر مجلدًا مختلفًا لكل كمبيوتر. يتم الاحتفاظ بآخر سبع نسخ احتياطية. بعد أن تمحو عميلاً، تحل النسخة الاحتياطية التالية محل جميع النسخ الأقدم. لا تُفتح النسخ الاحتياطية إلا بمفتاح الاسترداد أو عبارة المرور.</translation>
    </message>
    <message>
        <source>Folder (leave empty for no backups)</source>
        <translation>المجلد (اتركه فارغًا لعدم إنشاء نسخ احتياطية)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>معدل التكرار</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>النسخ الاحتياطي الآن</translation>
    </message>
    <message>
        <source>The backups in this folder still contain a customer you erased. The next backup replaces all of them.</source>
        <translation>لا تزال النسخ الاحتياطية في هذا المجلد تتضمن عميلاً محوته. ستحل النسخة الاحتياطية التالية محلها جميعًا.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>The backup replaces the conversations on this computer; a copy of the current ones is kept next to it. Newer messages are then downloaded again, as far back as your relay keeps them. The relay is the server that receives your messages while this computer is off.</source>
        <translation>تحل النسخة الاحتياطية محل المحادثات على هذا الكمبيوتر، ويتم الاحتفاظ بنسخة من المحادثات الحالية بجانبها. بعد ذلك يتم تنزيل الرسائل الأحدث مجددًا، بقدر ما يحتفظ بها خادم الترحيل. خادم الترحيل هو الخادم الذي يستقبل رسائلك أثناء إيقاف تشغيل هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>آخر نسخة احتياطية: %1</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>First make a recovery key on the Security page. Without one, nobody could open a backup on another computer.</source>
        <translation>أنشئ أولاً مفتاح استرداد في صفحة الأمان. فبدونه لا يمكن لأحد فتح نسخة احتياطية على كمبيوتر آخر.</translation>
    </message>
    <message>
        <source>The backup could not be saved in this folder. Check that the folder exists and that the disk is not full.</source>
        <translation>تعذّر حفظ النسخة الاحتياطية في هذا المجلد. تأكد من أن المجلد موجود وأن القرص غير ممتلئ.</translation>
    </message>
    <message>
        <source>The backup was saved, but older backups that contain an erased customer could not be deleted. Delete them yourself.</source>
        <translation>تم حفظ النسخة الاحتياطية، لكن تعذّر حذف نسخ احتياطية أقدم تتضمن عميلاً تم محوه. احذفها بنفسك.</translation>
    </message>
    <message>
        <source>No backup was made because the database is damaged. Older backups are unchanged.</source>
        <translation>لم يتم إنشاء نسخة احتياطية لأن قاعدة البيانات تالفة. لم تتغير النسخ الاحتياطية الأقدم.</translation>
    </message>
    <message>
        <source>A backup is already running.</source>
        <translation>هناك نسخ احتياطي قيد التنفيذ بالفعل.</translation>
    </message>
    <message>
        <source>No backup was made. Older backups are unchanged. Try again. If it keeps happening, give this to the person who looks after your computers: %1</source>
        <translation>لم يتم إنشاء نسخة احتياطية. لم تتغير النسخ الاحتياطية الأقدم. حاول مجددًا. إذا تكرر ذلك، فأعطِ ما يلي للشخص الذي يعتني بأجهزتك: %1</translation>
    </message>
    <message>
        <source>The backup was saved and checked.</source>
        <translation>تم حفظ النسخة الاحتياطية والتحقق منها.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BlockActions</name>
    <message>
        <source>Block or unblock the customer</source>
        <translation>حظر العميل أو إلغاء حظره</translation>
    </message>
    <message>
        <source>Un&amp;block</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>حظر…</translation>
    </message>
    <message>
        <source>Block customers</source>
        <translation>حظر العملاء</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>حظر %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln customers?</source>
        <translation>
            <numerusform>لا يوجد عملاء لحظرهم</numerusform>
            <numerusform>حظر عميل واحد؟</numerusform>
            <numerusform>حظر عميلين؟</numerusform>
            <numerusform>حظر %Ln عملاء؟</numerusform>
            <numerusform>حظر %Ln عميلاً؟</numerusform>
            <numerusform>حظر %Ln عميل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They can’t write to or call this number any more, and you can’t write to them. They are not told. You can unblock them at any time.</source>
        <translation>لن يتمكنوا بعد الآن من مراسلة هذا الرقم أو الاتصال به، ولن تتمكن من مراسلتهم. لا يتم إبلاغهم بذلك. يمكنك إلغاء حظرهم في أي وقت.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>There is no connection to WhatsApp. Try again when you are online.</source>
        <translation>لا يوجد اتصال بـ WhatsApp. حاول مجددًا عندما تكون متصلاً بالإنترنت.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this. Try again later.</source>
        <translation>لم يقبل WhatsApp ذلك. حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>WhatsApp only blocks customers who wrote within the last 24 hours.</source>
        <translation>يحظر WhatsApp فقط العملاء الذين راسلوك خلال آخر ٢٤ ساعة.</translation>
    </message>
    <message numerus="yes">
        <source>WhatsApp did not accept this for %Ln customer(s).</source>
        <translation>
            <numerusform>لم يرفض WhatsApp أي عميل.</numerusform>
            <numerusform>لم يقبل WhatsApp ذلك لعميل واحد.</numerusform>
            <numerusform>لم يقبل WhatsApp ذلك لعميلين.</numerusform>
            <numerusform>لم يقبل WhatsApp ذلك لـ %Ln عملاء.</numerusform>
            <numerusform>لم يقبل WhatsApp ذلك لـ %Ln عميلاً.</numerusform>
            <numerusform>لم يقبل WhatsApp ذلك لـ %Ln عميل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) blocked.</source>
        <translation>
            <numerusform>لم يتم حظر أي عميل.</numerusform>
            <numerusform>تم حظر عميل واحد.</numerusform>
            <numerusform>تم حظر عميلين.</numerusform>
            <numerusform>تم حظر %Ln عملاء.</numerusform>
            <numerusform>تم حظر %Ln عميلاً.</numerusform>
            <numerusform>تم حظر %Ln عميل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) unblocked.</source>
        <translation>
            <numerusform>لم يتم إلغاء حظر أي عميل.</numerusform>
            <numerusform>تم إلغاء حظر عميل واحد.</numerusform>
            <numerusform>تم إلغاء حظر عميلين.</numerusform>
            <numerusform>تم إلغاء حظر %Ln عملاء.</numerusform>
            <numerusform>تم إلغاء حظر %Ln عميلاً.</numerusform>
            <numerusform>تم إلغاء حظر %Ln عميل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were not reached. Try again when you are online.</source>
        <translation>
            <numerusform>لم يتعذر الوصول إلى أي عميل. حاول مجددًا عندما تكون متصلًا بالإنترنت.</numerusform>
            <numerusform>تعذّر الوصول إلى عميل واحد. حاول مجددًا عندما تكون متصلًا بالإنترنت.</numerusform>
            <numerusform>تعذّر الوصول إلى عميلين. حاول مجددًا عندما تكون متصلًا بالإنترنت.</numerusform>
            <numerusform>تعذّر الوصول إلى %Ln عملاء. حاول مجددًا عندما تكون متصلًا بالإنترنت.</numerusform>
            <numerusform>تعذّر الوصول إلى %Ln عميلاً. حاول مجددًا عندما تكون متصلًا بالإنترنت.</numerusform>
            <numerusform>تعذّر الوصول إلى %Ln عميل. حاول مجددًا عندما تكون متصلًا بالإنترنت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were not reached: there were too many requests in a short time.</source>
        <translation>لم يتم الوصول إلى الآخرين: كانت هناك طلبات كثيرة جدًا في وقت قصير.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastBanner</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show the broadcast</source>
        <translation>عرض الرسالة الجماعية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>The broadcast “%1” has paused. See why, and what you can do.</source>
        <translation>توقفت الرسالة الجماعية «%1» مؤقتًا. اطّلع على السبب وما يمكنك فعله.</translation>
    </message>
    <message>
        <source>The broadcast “%1” started later than planned.</source>
        <translation>بدأت الرسالة الجماعية «%1» بعد موعدها.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastController</name>
    <message>
        <source>&amp;Broadcasts</source>
        <translation>الرسائل الجماعية</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastEditor</name>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Plan it…</source>
        <translation>جدولة…</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>بدء…</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Start the broadcast</source>
        <translation>بدء الرسالة الجماعية</translation>
    </message>
    <message numerus="yes">
        <source>Send this message to %Ln people?</source>
        <translation>
            <numerusform>إرسال هذه الرسالة إلى %Ln شخص؟</numerusform>
            <numerusform>إرسال هذه الرسالة إلى شخص واحد (%Ln)؟</numerusform>
            <numerusform>إرسال هذه الرسالة إلى شخصين (%Ln)؟</numerusform>
            <numerusform>إرسال هذه الرسالة إلى %Ln أشخاص؟</numerusform>
            <numerusform>إرسال هذه الرسالة إلى %Ln شخصًا؟</numerusform>
            <numerusform>إرسال هذه الرسالة إلى %Ln شخص؟</numerusform>
        </translation>
    </message>
    <message>
        <source>It starts on %1.</source>
        <translation>تبدأ في %1.</translation>
    </message>
    <message>
        <source>It starts now.</source>
        <translation>تبدأ الآن.</translation>
    </message>
    <message>
        <source>You can pause or stop it at any time. What has been sent can’t be taken back.</source>
        <translation>يمكنك إيقافها مؤقتًا أو نهائيًا في أي وقت. ما أُرسل لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>The broadcast could not be saved on this computer, and nothing was sent. Check that the disk is not full, then try again.</source>
        <translation>تعذّر حفظ الرسالة الجماعية على هذا الكمبيوتر، ولم يُرسل شيء. تحقق من أن القرص ليس ممتلئًا ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>حذف المسودة</translation>
    </message>
    <message>
        <source>The draft could not be deleted. Check that the disk is not full, then try again.</source>
        <translation>تعذّر حذف المسودة. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastList</name>
    <message>
        <source> · %1</source>
        <translation>، %1</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>الرسائل الجماعية</translation>
    </message>
    <message>
        <source>No broadcasts yet</source>
        <translation>لا توجد رسائل جماعية بعد</translation>
    </message>
    <message>
        <source>Tell many customers something at once, such as new opening hours or an offer. You choose who gets it, and see what it costs before it starts.</source>
        <translation>أخبر عملاء كثيرين بشيء دفعة واحدة، مثل مواعيد عمل جديدة أو عرض. أنت تختار من يستلمها وترى التكلفة قبل البدء.</translation>
    </message>
    <message>
        <source>New broadcast</source>
        <translation>رسالة جماعية جديدة</translation>
    </message>
    <message>
        <source>Draft · %1</source>
        <translation>مسودة، %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Open it to go on.</source>
        <translation>لم يُرسل شيء بعد. افتحها للمتابعة.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastPage</name>
    <message>
        <source>Broadcasts</source>
        <translation>الرسائل الجماعية</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>New broadcast</source>
        <translation>رسالة جماعية جديدة</translation>
    </message>
    <message>
        <source>The broadcasts could not be read from this computer’s disk. What is shown may be old.</source>
        <translation>تعذّرت قراءة الرسائل الجماعية من قرص هذا الكمبيوتر. قد يكون المعروض قديمًا.</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>رسالة جماعية</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Broadcast deleted. Its messages stay in their conversations.</source>
        <translation>تم حذف الرسالة الجماعية. تبقى رسائلها في محادثاتها.</translation>
    </message>
    <message>
        <source>Draft deleted.</source>
        <translation>تم حذف المسودة.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>تمت الاستعادة.</translation>
    </message>
    <message>
        <source>This could not be undone. Try again later.</source>
        <translation>تعذّر التراجع عن ذلك. حاول مجددًا لاحقًا.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastText</name>
    <message>
        <source>The same problem would have stopped everyone else’s message. Once it is fixed, press “Go on”: messages that were refused for it are sent again.</source>
        <translation>كان الجميع سيتلقى الرد نفسه. بعد حل المشكلة اضغط «متابعة»: تُرسل مجددًا الرسائل التي رُفضت بسببها.</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>قيد التحضير</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>تبدأ في %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>تم الإيقاف</translation>
    </message>
    <message>
        <source>You paused it. Nobody gets a message until you press “Go on”.</source>
        <translation>لقد أوقفتها مؤقتًا. لن يستلم أحد رسالة حتى تضغط «متابعة».</translation>
    </message>
    <message>
        <source>WhatsApp does not let this template be sent at the moment, or it was changed or deleted. Look at it in Settings, Templates. Once it is approved again, press “Go on”.</source>
        <translation>لا يسمح WhatsApp بإرسال هذا القالب حاليًا، أو أنه عُدّل أو حُذف. راجعه في الإعدادات، القوالب. بعد اعتماده مجددًا اضغط «متابعة».</translation>
    </message>
    <message>
        <source>Ten messages in a row were not sent. Look at the reasons below. Go on only if the others on the list can be reached.</source>
        <translation>لم تُرسل عشر رسائل متتالية. راجع الأسباب أدناه. تابع فقط إذا كان يمكن الوصول إلى الآخرين في القائمة.</translation>
    </message>
    <message>
        <source>Your data was restored from a backup. People may have got this message after the backup was made, so going on can send it to them twice. Stop it if you are not sure.</source>
        <translation>استُعيدت بياناتك من نسخة احتياطية. ربما استلم بعض الأشخاص هذه الرسالة بعد إنشاء النسخة، لذا قد تصلهم مرتين عند المتابعة. أوقفها إن لم تكن متأكدًا.</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>أُرسلت %1 من %2</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>سُلّمت %1</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>قُرئت %1</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>لم تُرسل %1</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1 غير مؤكدة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>جارٍ إرسالها</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>ربما أُرسلت</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسلة</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>تمت القراءة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Sent, and deleted here since</source>
        <translation>أُرسلت ثم حُذفت هنا</translation>
    </message>
    <message>
        <source>Will get it</source>
        <translation>سيستلمونها</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>ليس رقم هاتف</translation>
    </message>
    <message>
        <source>On the list twice</source>
        <translation>مكررون في القائمة</translation>
    </message>
    <message>
        <source>Asked for no more offers</source>
        <translation>طلبوا عدم تلقي عروض</translation>
    </message>
    <message>
        <source>Offers are not possible in their country</source>
        <translation>العروض غير ممكنة في بلدهم</translation>
    </message>
    <message>
        <source>A text for them is missing or can’t be sent</source>
        <translation>نص لهم ناقص أو لا يمكن إرساله</translation>
    </message>
    <message>
        <source>Not known whether they agreed</source>
        <translation>لا يُعرف إن كانوا وافقوا</translation>
    </message>
    <message>
        <source>Correct these numbers in your file and choose it again.</source>
        <translation>صحّح هذه الأرقام في ملفك ثم اختره مجددًا.</translation>
    </message>
    <message>
        <source>They get the message once.</source>
        <translation>تصلهم الرسالة مرة واحدة.</translation>
    </message>
    <message>
        <source>They said so in WhatsApp. You can still reply when they write.</source>
        <translation>قالوا ذلك في WhatsApp. ما زال بإمكانك الرد عندما يكتبون.</translation>
    </message>
    <message>
        <source>WhatsApp doesn’t deliver offers to US numbers.</source>
        <translation>لا يقبل WhatsApp العروض لأرقام الولايات المتحدة.</translation>
    </message>
    <message>
        <source>Go back one step and enter a text to use instead.</source>
        <translation>ارجع خطوة وحدد ما يُكتب بدلًا منه.</translation>
    </message>
    <message>
        <source>You may write first only to people who agreed to it.</source>
        <translation>لا يجوز أن تبدأ بالكتابة إلا لمن وافق على ذلك.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>حوالي %1</translation>
    </message>
    <message>
        <source>Blocked by you</source>
        <translation>حظرتهم أنت</translation>
    </message>
    <message>
        <source>Unblock them in their conversation if they are to get it.</source>
        <translation>ألغِ حظرهم في محادثتهم إن كان يجب أن يستلموها.</translation>
    </message>
    <message>
        <source>About %1, because WhatsApp lets you write first to only so many people within 24 hours</source>
        <translation>حوالي %1، لأن WhatsApp يحدد عدد من يمكنك بدء الكتابة إليهم خلال ٢٤ ساعة</translation>
    </message>
    <message>
        <source>Then press “Go on”.</source>
        <translation>ثم اضغط «متابعة».</translation>
    </message>
    <message>
        <source>%1 held by WhatsApp</source>
        <translation>%1 محتجزة من WhatsApp</translation>
    </message>
    <message>
        <source>Held: WhatsApp is checking it</source>
        <translation>محتجزة: يراجعها WhatsApp</translation>
    </message>
    <message>
        <source>Held: WhatsApp has paused it</source>
        <translation>محتجزة: أوقفها WhatsApp مؤقتًا</translation>
    </message>
    <message>
        <source>Asked to stop, and you have not decided yet</source>
        <translation>طلب التوقف، ولم تقرر بعد</translation>
    </message>
    <message>
        <source>They wrote something like “stop”. Decide in their conversation, or under Broadcasts.</source>
        <translation>كتبوا شيئًا مثل «توقف». قرّر في محادثتهم أو ضمن الرسائل الجماعية.</translation>
    </message>
    <message>
        <source>The phone number is no longer connected. Connect it in Settings, Facebook accounts, then press “Go on”.</source>
        <translation>لم يعد رقم الهاتف متصلًا. صِله في الإعدادات، حسابات Facebook، ثم اضغط «متابعة».</translation>
    </message>
    <message>
        <source>Not known: Settings, WhatsApp prices has no price for these people’s countries.</source>
        <translation>غير معروف: لا يوجد سعر لبلدان هؤلاء الأشخاص في الإعدادات، أسعار WhatsApp.</translation>
    </message>
    <message>
        <source>At most %1, and for %2 messages the price is missing in Settings, WhatsApp prices</source>
        <translation>%1 على الأكثر، وسعر %2 رسالة غير موجود في الإعدادات، أسعار WhatsApp</translation>
    </message>
    <message>
        <source>Asked your shop to stop</source>
        <translation>طلبوا من متجرك التوقف</translation>
    </message>
    <message>
        <source>They wrote or said something like “stop”. They may not want any message that they did not ask for. You can still reply when they write.</source>
        <translation>كتبوا أو قالوا شيئًا مثل «توقف». قد لا يريدون أي رسالة لم يطلبوها. ما زال بإمكانك الرد عندما يكتبون.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastView</name>
    <message>
        <source>Progress of the broadcast</source>
        <translation>تقدم الرسالة الجماعية</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>تم الحفظ باسم %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the disk is not full, or choose another folder.</source>
        <translation>تعذّرت كتابة %1. اختر مجلدًا آخر، وتحقق مما إذا كان القرص ممتلئًا.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>بدء الآن</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>إيقاف…</translation>
    </message>
    <message>
        <source>Which people are shown</source>
        <translation>الأشخاص المعروضون</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Who did not get it</source>
        <translation>من لم يستلمها</translation>
    </message>
    <message>
        <source>Who has not read it</source>
        <translation>من لم يقرأها</translation>
    </message>
    <message>
        <source>Who read it</source>
        <translation>من قرأها</translation>
    </message>
    <message>
        <source>Who is still waiting</source>
        <translation>من لا يزال ينتظر</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>What happened to each message</source>
        <translation>ما حدث لكل رسالة</translation>
    </message>
    <message>
        <source> · started %1</source>
        <translation>، بدأت %1</translation>
    </message>
    <message>
        <source> · ended %1</source>
        <translation>، انتهت %1</translation>
    </message>
    <message>
        <source>Your business has written to as many people as WhatsApp allows within 24 hours. It goes on by itself at %1.</source>
        <translation>كتبت شركتك إلى أكبر عدد يسمح به WhatsApp خلال ٢٤ ساعة. ستتابع تلقائيًا في %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>تعذّر الحفظ على هذا الكمبيوتر. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Stop the broadcast</source>
        <translation>إيقاف الرسالة الجماعية</translation>
    </message>
    <message>
        <source>Stop this broadcast for good?</source>
        <translation>إيقاف هذه الرسالة الجماعية نهائيًا؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have not got it yet, and won’t get it. What has been sent stays sent.</source>
        <translation>
            <numerusform>لم يستلمها %Ln شخص بعد، ولن يستلمها. ما أُرسل يبقى مُرسلًا.</numerusform>
            <numerusform>لم يستلمها شخص واحد (%Ln) بعد، ولن يستلمها. ما أُرسل يبقى مُرسلًا.</numerusform>
            <numerusform>لم يستلمها شخصان (%Ln) بعد، ولن يستلماها. ما أُرسل يبقى مُرسلًا.</numerusform>
            <numerusform>لم يستلمها %Ln أشخاص بعد، ولن يستلموها. ما أُرسل يبقى مُرسلًا.</numerusform>
            <numerusform>لم يستلمها %Ln شخصًا بعد، ولن يستلموها. ما أُرسل يبقى مُرسلًا.</numerusform>
            <numerusform>لم يستلمها %Ln شخص بعد، ولن يستلموها. ما أُرسل يبقى مُرسلًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>It was planned for %1, and started later because Shoptalk was closed or locked then, or the computer was asleep.</source>
        <translation>كانت مقررة في %1، وبدأت متأخرة لأن Shoptalk كان مغلقًا أو مقفلًا حينها، أو كان الكمبيوتر في وضع السكون.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BubblePreview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>shoptalk::ButtonEdits</name>
    <message>
        <source>Quick reply</source>
        <translation>رد سريع</translation>
    </message>
    <message>
        <source>Open a website</source>
        <translation>فتح موقع ويب</translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation>الاتصال برقم</translation>
    </message>
    <message>
        <source>Copy a coupon code</source>
        <translation>نسخ رمز قسيمة</translation>
    </message>
    <message>
        <source>Call on WhatsApp</source>
        <translation>الاتصال عبر WhatsApp</translation>
    </message>
    <message>
        <source>Ask for contact details</source>
        <translation>طلب بيانات الاتصال</translation>
    </message>
    <message>
        <source>Show the catalog</source>
        <translation>عرض الكتالوج</translation>
    </message>
    <message>
        <source>Show products</source>
        <translation>عرض المنتجات</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>فتح نموذج</translation>
    </message>
    <message>
        <source>Other button</source>
        <translation>زر آخر</translation>
    </message>
    <message>
        <source>Add a button</source>
        <translation>إضافة زر</translation>
    </message>
    <message>
        <source>Remove this button</source>
        <translation>إزالة هذا الزر</translation>
    </message>
    <message>
        <source>Text on the button</source>
        <translation>النص على الزر</translation>
    </message>
    <message>
        <source>Address, https://…</source>
        <translation>العنوان، https://…</translation>
    </message>
    <message>
        <source>Example of the whole address</source>
        <translation>مثال على العنوان كاملاً</translation>
    </message>
    <message>
        <source>Phone number, +49…</source>
        <translation>رقم الهاتف، ‎+49…</translation>
    </message>
    <message>
        <source>Example of the code</source>
        <translation>مثال على الرمز</translation>
    </message>
</context>
<context>
    <name>shoptalk::CaptionSheet</name>
    <message>
        <source>Change the caption</source>
        <translation>تغيير الشرح</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>%1 characters are too many: WhatsApp shows up to %2 here. Shorten it.</source>
        <translation>عدد الأحرف %1 أكبر من المسموح: يعرض WhatsApp هنا حتى %2. اختصر النص.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatFiles</name>
    <message>
        <source>You, %1</source>
        <translation>أنت، %1</translation>
    </message>
    <message>
        <source>Customer, %1</source>
        <translation>العميل، %1</translation>
    </message>
    <message>
        <source>This file is no longer on this computer. If WhatsApp still has it, it is downloaded again.</source>
        <translation>لم يعد هذا الملف على هذا الكمبيوتر. إذا كان WhatsApp لا يزال يحتفظ به، فسيُنزَّل مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>العودة إلى المحادثات</translation>
    </message>
    <message>
        <source>What to do with this conversation</source>
        <translation>ما يمكن فعله بهذه المحادثة</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>اختر محادثة</translation>
    </message>
    <message>
        <source>You can reply until %1 (%2 left)</source>
        <translation>يمكنك الرد حتى %1 (يتبقى %2)</translation>
    </message>
    <message>
        <source>You can’t reply right now</source>
        <translation>لا يمكنك الرد الآن</translation>
    </message>
    <message>
        <source>The 24-hour reply window has closed: this customer’s last message is more than 24 hours old. You can reply as soon as they write again. Until then, you can send a template.</source>
        <translation>أُغلقت نافذة الرد لمدة ٢٤ ساعة: مضى على آخر رسالة من هذا العميل أكثر من ٢٤ ساعة. يمكنك الرد بمجرد أن يراسلك مجددًا. وحتى ذلك الحين، يمكنك إرسال قالب.</translation>
    </message>
    <message>
        <source>This customer has not written to you yet. WhatsApp lets you reply for 24 hours after each message from a customer. To write first, send a template.</source>
        <translation>لم يراسلك هذا العميل بعد. يتيح لك WhatsApp الرد لمدة ٢٤ ساعة بعد كل رسالة من العميل. لتبدأ أنت بالمراسلة، أرسل قالبًا.</translation>
    </message>
    <message>
        <source>Your message was not sent because it could not be saved on this computer. Check that the disk is not full, then send it again.</source>
        <translation>لم يتم إرسال رسالتك لأنه تعذّر حفظها على هذا الكمبيوتر. تأكد من أن القرص غير ممتلئ، ثم أرسلها مجددًا.</translation>
    </message>
    <message>
        <source>&amp;Template…</source>
        <translation>قالب…</translation>
    </message>
    <message>
        <source>Reply to an earlier message</source>
        <translation>الرد على رسالة سابقة</translation>
    </message>
    <message>
        <source>Reply to a later message</source>
        <translation>الرد على رسالة لاحقة</translation>
    </message>
    <message>
        <source>Your reaction was taken back because WhatsApp did not accept it. %1</source>
        <translation>تم سحب تفاعلك لأن WhatsApp لم يقبله. ‏%1</translation>
    </message>
    <message>
        <source>Your reaction could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>تعذّر حفظ تفاعلك على هذا الكمبيوتر. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Sending could not be cancelled. Check that the disk is not full, then try again.</source>
        <translation>تعذّر إلغاء الإرسال. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>It is too late to cancel: the message is already on its way.</source>
        <translation>فات أوان الإلغاء: الرسالة في طريقها بالفعل.</translation>
    </message>
    <message>
        <source>The message could not be sent again. Check that the disk is not full, then try again.</source>
        <translation>تعذّر إرسال الرسالة مجددًا. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>تعذّر الحفظ. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The message could not be deleted. Check that the disk is not full, then try again.</source>
        <translation>تعذّر حذف الرسالة. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>تسجيل رسالة صوتية</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>You blocked this customer. They can’t write to you, and you can’t write to them.</source>
        <translation>لقد حظرت هذا العميل. لا يمكنه مراسلتك، ولا يمكنك مراسلته.</translation>
    </message>
    <message>
        <source>Choose a customer from the list.</source>
        <translation>اختر عميلاً من القائمة.</translation>
    </message>
    <message>
        <source>Choose a customer from the list, or press %1 to search.</source>
        <translation>اختر عميلاً من القائمة، أو اضغط على %1 للبحث.</translation>
    </message>
    <message>
        <source>[%1] %2: %3</source>
        <comment>when, by whom, and the text of a copied message</comment>
        <translation>[%1] %2: %3</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>You can’t reply here</source>
        <translation>لا يمكنك الرد هنا</translation>
    </message>
    <message>
        <source>Shoptalk can’t write to groups yet. Reply in the WhatsApp app on your phone.</source>
        <translation>لا يستطيع Shoptalk الكتابة في المجموعات بعد. رُدّ من تطبيق WhatsApp على هاتفك.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>هل تريد تجاهل تغييراتك؟</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>This number is no longer connected, so you can’t reply from it. To use it again, connect its Facebook account.</source>
        <translation>لم يعد هذا الرقم متصلًا، لذلك لا يمكنك الرد منه. لاستخدامه مجددًا، صِل حسابه على Facebook.</translation>
    </message>
    <message>
        <source>This message is too old for a reaction. WhatsApp takes reactions only in the first 30 days.</source>
        <translation>هذه الرسالة أقدم من أن تتفاعل معها. لا يقبل WhatsApp التفاعلات إلا في أول ٣٠ يومًا.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatView</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%Ln رسائل جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>الانتقال إلى أحدث رسالة</translation>
    </message>
    <message>
        <source>Reply to the message</source>
        <translation>الرد على الرسالة</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>نسخ التحديد</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>That message is not on this computer.</source>
        <translation>هذه الرسالة ليست على هذا الكمبيوتر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%Ln رسائل غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward the message</source>
        <translation>إعادة توجيه الرسالة</translation>
    </message>
    <message>
        <source>Star the message, or take the star off</source>
        <translation>تمييز الرسالة بنجمة أو إزالة النجمة</translation>
    </message>
    <message>
        <source>selected</source>
        <comment>one message among others</comment>
        <translation>محددة</translation>
    </message>
    <message>
        <source>&amp;Deselect</source>
        <translation>إلغاء تحديد الرسالة</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>C&amp;lear selection</source>
        <translation>مسح الت&amp;حديد</translation>
    </message>
</context>
<context>
    <name>shoptalk::CheckStep</name>
    <message>
        <source>They agreed to get messages from us</source>
        <translation>وافقوا على استلام رسائل منا</translation>
    </message>
    <message>
        <source>How and when? For example: on the order form, since May</source>
        <translation>كيف ومتى؟ مثلًا: في نموذج الطلب منذ مايو</translation>
    </message>
    <message>
        <source>How and when did they agree?</source>
        <translation>كيف ومتى وافقوا؟</translation>
    </message>
    <message>
        <source>WhatsApp can ask your business for proof. What you write here is kept with each of these customers.</source>
        <translation>قد يطلب WhatsApp إثباتًا من شركتك. ما تكتبه هنا يُحفظ مع كل عميل من هؤلاء.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>WhatsApp’s limit</source>
        <translation>حد WhatsApp</translation>
    </message>
    <message>
        <source>A phone number, such as your own</source>
        <translation>رقم هاتف، مثل رقمك</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>جرّبها أولًا</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>إرسال تجربة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Day and time of the start</source>
        <translation>يوم ووقت البدء</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>جارٍ فحص القائمة…</translation>
    </message>
    <message>
        <source>The list could not be read from this computer’s disk. Go back and try again.</source>
        <translation>تعذّرت قراءة القائمة من قرص هذا الكمبيوتر. ارجع وحاول مجددًا.</translation>
    </message>
    <message>
        <source>There is nobody on this list. Go back and choose other people.</source>
        <translation>لا يوجد أحد في هذه القائمة. ارجع واختر أشخاصًا آخرين.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>عرض: %1</translation>
    </message>
    <message>
        <source>The prices could not be read from this computer’s disk.</source>
        <translation>تعذّرت قراءة الأسعار من قرص هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>لا شيء للإرسال</translation>
    </message>
    <message>
        <source>%1 new customers in 24 hours; %2 so far</source>
        <translation>%1 من العملاء الجدد خلال ٢٤ ساعة؛ %2 حتى الآن</translation>
    </message>
    <message>
        <source>Your business has no limit</source>
        <translation>لا حد لشركتك</translation>
    </message>
    <message>
        <source>This is not a phone number. Write it with its country, such as +34 600 00 00 01.</source>
        <translation>هذا ليس رقم هاتف. اكتبه مع رمز البلد، مثل ‎+34 600 00 00 01‎.</translation>
    </message>
    <message>
        <source>There is nobody whose message could be tried.</source>
        <translation>لا يوجد أحد يمكن تجربة رسالته.</translation>
    </message>
    <message>
        <source>On its way. You find it in the conversation with this number, too.</source>
        <translation>في الطريق. تجدها أيضًا في المحادثة مع هذا الرقم.</translation>
    </message>
    <message>
        <source>The test could not be saved on this computer. Check that the disk is not full.</source>
        <translation>تعذّر حفظ التجربة على هذا الكمبيوتر. تحقق من أن القرص ليس ممتلئًا.</translation>
    </message>
    <message>
        <source>The list is still being looked through. Wait a moment.</source>
        <translation>ما زال فحص القائمة جاريًا. انتظر لحظة.</translation>
    </message>
    <message>
        <source>Write how these people agreed, or clear the box.</source>
        <translation>اكتب كيف وافق هؤلاء الأشخاص، أو أزل العلامة.</translation>
    </message>
    <message>
        <source>Nobody on this list can get the message. The reasons are above.</source>
        <translation>لا أحد في هذه القائمة يمكنه استلام الرسالة. الأسباب أعلاه.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>انقضى هذا الوقت. اختر وقتًا لاحقًا.</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>المراجعة والبدء</translation>
    </message>
    <message>
        <source>At another time</source>
        <translation>في وقت آخر</translation>
    </message>
    <message>
        <source>Shoptalk has to be open and unlocked then. If it is not, the broadcast starts as soon as it is.</source>
        <translation>يجب أن يكون Shoptalk مفتوحًا وغير مقفل حينها. وإن لم يكن كذلك، فستبدأ الرسالة الجماعية حالما يصبح كذلك.</translation>
    </message>
    <message>
        <source>Shoptalk has to stay open and unlocked. While it is closed or locked, nothing is sent; the broadcast goes on afterwards.</source>
        <translation>يجب أن يبقى Shoptalk مفتوحًا وغير مقفل. ما دام مغلقًا أو مقفلًا فلا يُرسل شيء؛ وتتابع الرسالة الجماعية بعد ذلك.</translation>
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
        <translation>تم التحقق منه من Meta</translation>
    </message>
    <message>
        <source>Meta is verifying this business</source>
        <translation>تتحقق Meta من هذا النشاط التجاري</translation>
    </message>
    <message>
        <source>Not verified: Meta rejected the documents</source>
        <translation>لم يتم التحقق منه: رفضت Meta المستندات</translation>
    </message>
    <message>
        <source>Not verified by Meta</source>
        <translation>لم تتحقق منه Meta</translation>
    </message>
    <message>
        <source>Owned by this business</source>
        <translation>مملوك لهذا النشاط التجاري</translation>
    </message>
    <message>
        <source>Shared with this business</source>
        <translation>تمت مشاركته مع هذا النشاط التجاري</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>جودة عالية</translation>
    </message>
    <message>
        <source>Medium quality</source>
        <translation>جودة متوسطة</translation>
    </message>
    <message>
        <source>Low quality</source>
        <translation>جودة منخفضة</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>لم يتم تقييمه بعد</translation>
    </message>
    <message>
        <source>No daily limit</source>
        <translation>بلا حد يومي</translation>
    </message>
    <message>
        <source>%1 new customers a day</source>
        <translation>%1 عميل جديد في اليوم</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>غير مسجّل بعد</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Blocked by Meta</source>
        <translation>حظرته Meta</translation>
    </message>
    <message>
        <source>Warned by Meta</source>
        <translation>حذّرته Meta</translation>
    </message>
    <message>
        <source>Limit reached for now</source>
        <translation>تم بلوغ الحد في الوقت الحالي</translation>
    </message>
    <message>
        <source>Up to %1 messages a second</source>
        <translation>حتى %1 رسالة في الثانية</translation>
    </message>
    <message>
        <source>Name approved</source>
        <translation>تمت الموافقة على الاسم</translation>
    </message>
    <message>
        <source>Name in review</source>
        <translation>الاسم قيد المراجعة</translation>
    </message>
    <message>
        <source>Name rejected by Meta</source>
        <translation>رفضت Meta الاسم</translation>
    </message>
    <message>
        <source>Name no longer approved</source>
        <translation>لم يعد الاسم معتمدًا</translation>
    </message>
    <message>
        <source>Also used in the phone app</source>
        <translation>مستخدم أيضًا في تطبيق الهاتف</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChoiceEdits</name>
    <message>
        <source>Add another part</source>
        <translation>إضافة جزء آخر</translation>
    </message>
    <message>
        <source>Title of this part</source>
        <translation>عنوان هذا الجزء</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>إزالة هذا الجزء</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>الوصف (اختياري)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Title of the list (optional)</source>
        <translation>عنوان القائمة (اختياري)</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Add a button</source>
        <translation>إضافة زر</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>الزر %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChoiceStep</name>
    <message>
        <source>Click the numbers you want, or select them with the space bar. Press Enter to continue.</source>
        <translation>انقر على الأرقام التي تريدها، أو حددها بمفتاح المسافة. اضغط على Enter للمتابعة.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>No results for “%1”.</source>
        <translation>لا توجد نتائج لـ “%1”.</translation>
    </message>
    <message>
        <source>Choose your business</source>
        <translation>اختر نشاطك التجاري</translation>
    </message>
    <message>
        <source>These are the businesses that your Facebook account manages. Meta calls them “business portfolios”.</source>
        <translation>هذه هي الأنشطة التجارية التي يديرها حسابك على Facebook. تسميها Meta “محافظ الأعمال”.</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>الأنشطة التجارية</translation>
    </message>
    <message>
        <source>Search businesses</source>
        <translation>البحث في الأنشطة التجارية</translation>
    </message>
    <message>
        <source>Loading your businesses…</source>
        <translation>جارٍ تحميل أنشطتك التجارية…</translation>
    </message>
    <message>
        <source>Choose your WhatsApp account</source>
        <translation>اختر حسابك على WhatsApp</translation>
    </message>
    <message>
        <source>A WhatsApp Business account contains the phone numbers of one shop or brand.</source>
        <translation>يحتوي حساب WhatsApp Business على أرقام هواتف متجر واحد أو علامة تجارية واحدة.</translation>
    </message>
    <message>
        <source>WhatsApp Business accounts</source>
        <translation>حسابات WhatsApp Business</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>البحث في الحسابات</translation>
    </message>
    <message>
        <source>Loading your WhatsApp accounts…</source>
        <translation>جارٍ تحميل حساباتك على WhatsApp…</translation>
    </message>
    <message>
        <source>Choose your numbers</source>
        <translation>اختر أرقامك</translation>
    </message>
    <message>
        <source>Customers write to these numbers, and your replies come from them. Choose one or more.</source>
        <translation>يراسل العملاء هذه الأرقام، وتُرسَل ردودك منها. اختر رقمًا واحدًا أو أكثر.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>أرقام الهواتف</translation>
    </message>
    <message>
        <source>Search numbers</source>
        <translation>البحث في الأرقام</translation>
    </message>
    <message>
        <source>Loading your phone numbers…</source>
        <translation>جارٍ تحميل أرقام هواتفك…</translation>
    </message>
</context>
<context>
    <name>shoptalk::CommandPalette</name>
    <message>
        <source>No results.</source>
        <translation>لا توجد نتائج.</translation>
    </message>
    <message>
        <source>Search for a customer, page or action</source>
        <translation>البحث عن عميل أو صفحة أو إجراء</translation>
    </message>
    <message>
        <source>A customer, a page, or what you want to do</source>
        <translation>عميل أو صفحة أو ما تريد فعله</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>shoptalk::Composer</name>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>إرسال قالب</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>رسالتك</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>اكتب رسالة</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>اختيار قالب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>لم يتبقَّ أي حرف</numerusform>
            <numerusform>يتبقى حرف واحد</numerusform>
            <numerusform>يتبقى حرفان</numerusform>
            <numerusform>يتبقى %Ln أحرف</numerusform>
            <numerusform>يتبقى %Ln حرفًا</numerusform>
            <numerusform>يتبقى %Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>This message has %1 characters. WhatsApp allows up to %2 in one message.</source>
        <translation>تحتوي هذه الرسالة على %1 حرف. يسمح WhatsApp بما يصل إلى %2 في الرسالة الواحدة.</translation>
    </message>
    <message>
        <source>Shorten it to send it.</source>
        <translation>اختصرها لإرسالها.</translation>
    </message>
    <message numerus="yes">
        <source>Send in %Ln part(s)</source>
        <translation>
            <numerusform>إرسال</numerusform>
            <numerusform>إرسال في جزء واحد</numerusform>
            <numerusform>إرسال في جزأين</numerusform>
            <numerusform>إرسال في %Ln أجزاء</numerusform>
            <numerusform>إرسال في %Ln جزءًا</numerusform>
            <numerusform>إرسال في %Ln جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>اختيار رمز تعبيري</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>تسجيل رسالة صوتية</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <source>Facebook accounts</source>
        <translation>حسابات Facebook</translation>
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
        <translation>جارٍ تجهيز الرسائل الأقدم: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Getting new messages…</source>
        <translation>جارٍ جلب الرسائل الجديدة…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>كل شيء محدَّث</translation>
    </message>
    <message>
        <source>You’re offline. You can read everything, and what you write is sent when you’re back online.</source>
        <translation>أنت غير متصل بالإنترنت. يمكنك قراءة كل شيء، وسيتم إرسال ما تكتبه عند عودة اتصالك.</translation>
    </message>
    <message>
        <source>You can send messages, but new ones can’t be received right now. They are kept safe until they can.</source>
        <translation>يمكنك إرسال الرسائل، لكن لا يمكن استقبال رسائل جديدة الآن. سيتم الاحتفاظ بها بأمان حتى يصبح ذلك ممكنًا.</translation>
    </message>
    <message>
        <source>This computer was removed from your shop. It no longer receives new messages.</source>
        <translation>تمت إزالة هذا الكمبيوتر من متجرك. لم يعد يستقبل رسائل جديدة.</translation>
    </message>
    <message>
        <source>Some older messages are missing, because this computer was off for too long.</source>
        <translation>بعض الرسائل الأقدم مفقودة لأن هذا الكمبيوتر بقي متوقفًا عن التشغيل مدة طويلة.</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>الاتصال: %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>محاولة الاتصال الآن</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>الإقران مجددًا</translation>
    </message>
    <message>
        <source>Pair this computer with your shop again</source>
        <translation>إقران هذا الكمبيوتر بمتجرك مجددًا</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactMatches</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Contacts without a conversation</source>
        <translation>جهات اتصال بلا محادثة</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactPreviewModel</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>جديد واحد</numerusform>
            <numerusform>جديدان</numerusform>
            <numerusform>%Ln جدد</numerusform>
            <numerusform>%Ln جديدًا</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another name</source>
        <translation>
            <numerusform>لا أحد باسم آخر</numerusform>
            <numerusform>واحد باسم آخر</numerusform>
            <numerusform>اثنان باسم آخر</numerusform>
            <numerusform>%Ln باسم آخر</numerusform>
            <numerusform>%Ln باسم آخر</numerusform>
            <numerusform>%Ln باسم آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>لا أحد موجود مسبقًا</numerusform>
            <numerusform>واحد موجود مسبقًا</numerusform>
            <numerusform>اثنان موجودان مسبقًا</numerusform>
            <numerusform>%Ln موجودون مسبقًا</numerusform>
            <numerusform>%Ln موجودًا مسبقًا</numerusform>
            <numerusform>%Ln موجود مسبقًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be used</source>
        <translation>
            <numerusform>لا شيء غير صالح</numerusform>
            <numerusform>واحد غير صالح</numerusform>
            <numerusform>اثنان غير صالحين</numerusform>
            <numerusform>%Ln غير صالحة</numerusform>
            <numerusform>%Ln غير صالح</numerusform>
            <numerusform>%Ln غير صالح</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>New name; until now %1</source>
        <translation>اسم جديد؛ حتى الآن %1</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>موجود مسبقًا</translation>
    </message>
    <message>
        <source>Line %1: there is no name</source>
        <translation>السطر %1: لا يوجد اسم</translation>
    </message>
    <message>
        <source>Line %1: there is no phone number</source>
        <translation>السطر %1: لا يوجد رقم هاتف</translation>
    </message>
    <message>
        <source>Line %1: this is no phone number</source>
        <translation>السطر %1: هذا ليس رقم هاتف</translation>
    </message>
    <message>
        <source>Line %1: this number is in the file twice</source>
        <translation>السطر %1: هذا الرقم موجود مرتين في الملف</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactSheet</name>
    <message>
        <source>Send a contact</source>
        <translation>إرسال جهة اتصال</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>&amp;Choose one of your customers</source>
        <translation>اختر أحد عملائك</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>الاسم أو الرقم</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Add another contact</source>
        <translation>إضافة جهة اتصال أخرى</translation>
    </message>
    <message>
        <source>Contacts in this message. Press Delete to remove one.</source>
        <translation>جهات الاتصال في هذه الرسالة. اضغط على Delete لإزالة إحداها.</translation>
    </message>
    <message>
        <source>Press Delete to remove one.</source>
        <translation>اضغط على Delete لإزالة إحداها.</translation>
    </message>
    <message>
        <source>In this message</source>
        <translation>في هذه الرسالة</translation>
    </message>
    <message>
        <source>This is no phone number. Begin with + and the country code.</source>
        <translation>هذا ليس رقم هاتف. ابدأ بعلامة + ورمز البلد.</translation>
    </message>
    <message>
        <source>With + and the country code.</source>
        <translation>مع علامة + ورمز البلد.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln contact(s)</source>
        <translation>
            <numerusform>إرسال جهات الاتصال</numerusform>
            <numerusform>إرسال جهة اتصال واحدة</numerusform>
            <numerusform>إرسال جهتي اتصال</numerusform>
            <numerusform>إرسال %Ln جهات اتصال</numerusform>
            <numerusform>إرسال %Ln جهة اتصال</numerusform>
            <numerusform>إرسال %Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Save contacts</source>
        <translation>حفظ جهات الاتصال</translation>
    </message>
    <message>
        <source>Save the names and numbers of all customers in a file, for a phone, an address book or a spreadsheet. The file is not encrypted.</source>
        <translation>احفظ أسماء جميع العملاء وأرقامهم في ملف، لهاتف أو دفتر عناوين أو جدول بيانات. الملف غير مشفّر.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Contact cards (vCard 4.0)</source>
        <translation>بطاقات جهات الاتصال (vCard 4.0)</translation>
    </message>
    <message>
        <source>Contact cards for older phones (vCard 3.0)</source>
        <translation>بطاقات جهات الاتصال للهواتف القديمة (vCard 3.0)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Save contacts…</source>
        <translation>حفظ جهات الاتصال…</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>استيراد جهات الاتصال</translation>
    </message>
    <message>
        <source>Choose a file with contact cards (vCard) or a table (CSV). The names in it are shown instead of those that customers gave themselves. You see what will happen before anything changes.</source>
        <translation>اختر ملفًا ببطاقات جهات الاتصال (vCard) أو جدولاً (CSV). تظهر الأسماء التي فيه بدلاً من الأسماء التي اختارها العملاء لأنفسهم. سترى ما سيحدث قبل أن يتغير أي شيء.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>Contacts %1</source>
        <comment>name of a file</comment>
        <translation>جهات الاتصال %1</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Contact cards (*.vcf)</source>
        <translation>بطاقات جهات الاتصال (*.vcf)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) saved in %1.</source>
        <translation>
            <numerusform>لم يتم حفظ أي جهة اتصال في %1.</numerusform>
            <numerusform>تم حفظ جهة اتصال واحدة في %1.</numerusform>
            <numerusform>تم حفظ جهتي اتصال في %1.</numerusform>
            <numerusform>تم حفظ %Ln جهات اتصال في %1.</numerusform>
            <numerusform>تم حفظ %Ln جهة اتصال في %1.</numerusform>
            <numerusform>تم حفظ %Ln جهة اتصال في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.txt)</source>
        <translation>جهات الاتصال (*.vcf *.vcard *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>لا توجد جهات اتصال للاستيراد</numerusform>
            <numerusform>استيراد جهة اتصال واحدة</numerusform>
            <numerusform>استيراد جهتي اتصال</numerusform>
            <numerusform>استيراد %Ln جهات اتصال</numerusform>
            <numerusform>استيراد %Ln جهة اتصال</numerusform>
            <numerusform>استيراد %Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>تم استيراد %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) imported.</source>
        <translation>
            <numerusform>لم يتم استيراد أي جهة اتصال.</numerusform>
            <numerusform>تم استيراد جهة اتصال واحدة.</numerusform>
            <numerusform>تم استيراد جهتي اتصال.</numerusform>
            <numerusform>تم استيراد %Ln جهات اتصال.</numerusform>
            <numerusform>تم استيراد %Ln جهة اتصال.</numerusform>
            <numerusform>تم استيراد %Ln جهة اتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import stopped, because the contacts could not be stored. Check that the disk is not full, then import the file again: what is there already stays as it is.</source>
        <translation>توقف الاستيراد لأنه تعذّر حفظ جهات الاتصال. تحقق من أن القرص غير ممتلئ، ثم استورد الملف مرة أخرى: ما هو موجود يبقى كما هو.</translation>
    </message>
    <message>
        <source>There are no contacts in this file. Choose a file with contact cards (vCard), or a table (CSV) with a column of phone numbers.</source>
        <translation>لا توجد جهات اتصال في هذا الملف. اختر ملفًا ببطاقات جهات الاتصال (vCard)، أو جدولاً (CSV) فيه عمود لأرقام الهواتف.</translation>
    </message>
    <message>
        <source>This file is too large. Split it into smaller ones.</source>
        <translation>هذا الملف كبير جدًا. قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>القرص ممتلئ. وفّر مساحة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This file can’t be read or written. Choose another one, or another folder.</source>
        <translation>لا يمكن قراءة هذا الملف أو الكتابة فيه. اختر ملفًا آخر أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The contacts could not be read. Try again.</source>
        <translation>تعذّرت قراءة جهات الاتصال. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The file has more. Only the first 100,000 are used.</source>
        <translation>يحتوي الملف على المزيد. يُستخدم أول ١٠٠٬٠٠٠ فقط.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContentActions</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>فتح خريطة</translation>
    </message>
    <message>
        <source>Open this place in a map?</source>
        <translation>هل تريد فتح هذا المكان في خريطة؟</translation>
    </message>
    <message>
        <source>Your browser opens %1. That website then knows the place.</source>
        <translation>سيفتح متصفحك %1. وعندها سيعرف ذلك الموقع الإلكتروني المكان.</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>فتح الخريطة</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>حفظ جهة الاتصال</translation>
    </message>
    <message>
        <source>contact.vcf</source>
        <translation>contact.vcf</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>The contact could not be saved there. Choose another folder, or check that the disk is not full.</source>
        <translation>تعذّر حفظ جهة الاتصال هناك. اختر مجلدًا آخر، أو تأكد من أن القرص غير ممتلئ.</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Write an &amp;e-mail to %1</source>
        <translation>كتابة رسالة بريد إلكتروني إلى %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>&amp;Write to %1</source>
        <translation>مراسلة %1</translation>
    </message>
    <message>
        <source>Open a website</source>
        <translation>فتح موقع إلكتروني</translation>
    </message>
    <message>
        <source>Open this website?</source>
        <translation>هل تريد فتح هذا الموقع الإلكتروني؟</translation>
    </message>
    <message>
        <source>This address can be taken for another one. It leads to %1.</source>
        <translation>قد يُظن أن هذا العنوان عنوان آخر. إنه يؤدي إلى %1.</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>فتح الموقع الإلكتروني</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContentStrings</name>
    <message>
        <source>Request to call</source>
        <translation>طلب اتصال</translation>
    </message>
    <message>
        <source>Declined call</source>
        <translation>مكالمة مرفوضة</translation>
    </message>
    <message>
        <source>The customer declined the call</source>
        <translation>رفض العميل المكالمة</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>مكالمة فائتة</translation>
    </message>
    <message>
        <source>The customer did not answer</source>
        <translation>لم يرد العميل</translation>
    </message>
    <message>
        <source>Call from the customer</source>
        <translation>مكالمة من العميل</translation>
    </message>
    <message>
        <source>Call to the customer</source>
        <translation>مكالمة إلى العميل</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>مراسلة %1</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>حفظ جهة الاتصال</translation>
    </message>
    <message>
        <source>Save %1 as a file…</source>
        <translation>حفظ %1 كملف…</translation>
    </message>
    <message>
        <source>Shared on request</source>
        <translation>تمت المشاركة عند الطلب</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>لا جهات اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>%Ln جهات اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>تم حذف هذه الرسالة</translation>
    </message>
    <message>
        <source>Message with buttons</source>
        <translation>رسالة بأزرار</translation>
    </message>
    <message>
        <source>Message with a list</source>
        <translation>رسالة بقائمة</translation>
    </message>
    <message>
        <source>Message with a link</source>
        <translation>رسالة برابط</translation>
    </message>
    <message>
        <source>Request for a location</source>
        <translation>طلب موقع</translation>
    </message>
    <message>
        <source>Request for a phone number</source>
        <translation>طلب رقم هاتف</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>منتج</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>منتجات</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>الكتالوج</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Reply option</source>
        <translation>خيار رد</translation>
    </message>
    <message>
        <source>Send location</source>
        <translation>إرسال الموقع</translation>
    </message>
    <message>
        <source>Share phone number</source>
        <translation>مشاركة رقم الهاتف</translation>
    </message>
    <message>
        <source>View items</source>
        <translation>عرض العناصر</translation>
    </message>
    <message>
        <source>View catalog</source>
        <translation>عرض الكتالوج</translation>
    </message>
    <message>
        <source>Chosen button</source>
        <translation>الزر المختار</translation>
    </message>
    <message>
        <source>Chosen from the list</source>
        <translation>تم اختياره من القائمة</translation>
    </message>
    <message>
        <source>Filled-in form</source>
        <translation>نموذج معبأ</translation>
    </message>
    <message>
        <source>Permission to call</source>
        <translation>إذن بالاتصال</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Open in a map</source>
        <translation>فتح في خريطة</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>فتح الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>مقطع صوتي</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>رسالة صوتية</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <translation>جارٍ التجهيز…</translation>
    </message>
    <message>
        <source>Change the speed</source>
        <translation>تغيير السرعة</translation>
    </message>
    <message>
        <source>&amp;Stop the download</source>
        <translation>إيقاف التنزيل</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Open in &amp;another program</source>
        <translation>فتح في برنامج آخر</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>press Space to play</source>
        <translation>اضغط على Space للتشغيل</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>أُعيد توجيهها عدة مرات</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>أُعيد توجيهها</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>The earlier message is not on this computer.</source>
        <translation>الرسالة السابقة غير موجودة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Show the quoted message</source>
        <translation>عرض الرسالة المقتبسة</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>فتح المنشور</translation>
    </message>
    <message>
        <source>Open the ad</source>
        <translation>فتح الإعلان</translation>
    </message>
    <message>
        <source>From your post</source>
        <translation>من منشورك</translation>
    </message>
    <message>
        <source>From your ad</source>
        <translation>من إعلانك</translation>
    </message>
    <message>
        <source>About a product</source>
        <translation>بخصوص منتج</translation>
    </message>
    <message>
        <source>From your ad %1</source>
        <translation>من إعلانك %1</translation>
    </message>
    <message>
        <source>About the product %1</source>
        <translation>بخصوص المنتج %1</translation>
    </message>
    <message>
        <source>Reply to: %1</source>
        <translation>رد على: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 للواحد</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>الإجمالي: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Opened the chat</source>
        <translation>فتح الدردشة</translation>
    </message>
    <message>
        <source>%1 and %2 are the same customer.</source>
        <translation>%1 و%2 هما العميل نفسه.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>They are not the same…</source>
        <translation>ليسا العميل نفسه…</translation>
    </message>
    <message>
        <source>They are &amp;not the same…</source>
        <translation>ليسا العميل نفسه…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>This message can’t be shown here</source>
        <translation>لا يمكن عرض هذه الرسالة هنا</translation>
    </message>
    <message>
        <source>The message is saved. A newer version of Shoptalk may be able to show it.</source>
        <translation>الرسالة محفوظة. قد تتمكن نسخة أحدث من Shoptalk من عرضها.</translation>
    </message>
    <message>
        <source>WhatsApp doesn’t deliver this kind of message to Shoptalk. Ask the customer to send it another way.</source>
        <translation>لا يسلّم WhatsApp هذا النوع من الرسائل إلى Shoptalk. اطلب من العميل إرسالها بطريقة أخرى.</translation>
    </message>
    <message>
        <source>You can read it in WhatsApp on the shop’s phone.</source>
        <translation>يمكنك قراءتها في WhatsApp على هاتف المتجر.</translation>
    </message>
    <message>
        <source>WhatsApp couldn’t deliver this message. Ask the customer to send it again.</source>
        <translation>لم يتمكن WhatsApp من تسليم هذه الرسالة. اطلب من العميل إرسالها مجددًا.</translation>
    </message>
    <message>
        <source>Message with a call button</source>
        <translation>رسالة بزر اتصال</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>اتصل الآن</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Internal note, %1</source>
        <translation>ملاحظة داخلية، %1</translation>
    </message>
    <message>
        <source>Internal note by %1, %2</source>
        <translation>ملاحظة داخلية من %1، %2</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>ملاحظة داخلية</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote in a group, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The customer may be called</source>
        <translation>يمكن الاتصال بالعميل</translation>
    </message>
    <message>
        <source>The customer doesn’t want to be called</source>
        <translation>لا يريد العميل أن يتم الاتصال به</translation>
    </message>
    <message>
        <source>The customer has a new WhatsApp ID</source>
        <translation>لدى العميل معرّف WhatsApp جديد</translation>
    </message>
    <message>
        <source>The customer has a new phone number</source>
        <translation>لدى العميل رقم هاتف جديد</translation>
    </message>
    <message>
        <source>The customer’s security code changed</source>
        <translation>تغيّر رمز أمان العميل</translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationActions</name>
    <message>
        <source>Pin or unpin the conversation</source>
        <translation>تثبيت المحادثة أو إلغاء تثبيتها</translation>
    </message>
    <message>
        <source>Mute or unmute the conversation</source>
        <translation>كتم المحادثة أو إلغاء كتمها</translation>
    </message>
    <message>
        <source>Archive or unarchive the conversation</source>
        <translation>أرشفة المحادثة أو إلغاء أرشفتها</translation>
    </message>
    <message>
        <source>Snooze the conversation</source>
        <translation>تأجيل المحادثة</translation>
    </message>
    <message>
        <source>Remind me of the conversation</source>
        <translation>تذكيري بالمحادثة</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>تثبيت في الأعلى</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>إلغاء الأرشفة</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>&amp;Mute notifications</source>
        <translation>كتم الإشعارات</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>لمدة ٨ ساعات</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>لمدة أسبوع واحد</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Stop &amp;snoozing</source>
        <translation>إيقاف التأجيل</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Remove the remi&amp;nder</source>
        <translation>إزالة التذكير</translation>
    </message>
    <message>
        <source>Remi&amp;nd me</source>
        <translation>ذكّرني</translation>
    </message>
    <message>
        <source>You will be reminded %1.</source>
        <translation>سيتم تذكيرك %1.</translation>
    </message>
    <message>
        <source>Reminder removed.</source>
        <translation>تمت إزالة التذكير.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) pinned.</source>
        <translation>
            <numerusform>لم يتم تثبيت أي محادثة.</numerusform>
            <numerusform>تم تثبيت محادثة واحدة.</numerusform>
            <numerusform>تم تثبيت محادثتين.</numerusform>
            <numerusform>تم تثبيت %Ln محادثات.</numerusform>
            <numerusform>تم تثبيت %Ln محادثة.</numerusform>
            <numerusform>تم تثبيت %Ln محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) unpinned.</source>
        <translation>
            <numerusform>لم يتم إلغاء تثبيت أي محادثة.</numerusform>
            <numerusform>تم إلغاء تثبيت محادثة واحدة.</numerusform>
            <numerusform>تم إلغاء تثبيت محادثتين.</numerusform>
            <numerusform>تم إلغاء تثبيت %Ln محادثات.</numerusform>
            <numerusform>تم إلغاء تثبيت %Ln محادثة.</numerusform>
            <numerusform>تم إلغاء تثبيت %Ln محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) muted.</source>
        <translation>
            <numerusform>لم يتم كتم أي محادثة.</numerusform>
            <numerusform>تم كتم محادثة واحدة.</numerusform>
            <numerusform>تم كتم محادثتين.</numerusform>
            <numerusform>تم كتم %Ln محادثات.</numerusform>
            <numerusform>تم كتم %Ln محادثة.</numerusform>
            <numerusform>تم كتم %Ln محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) unmuted.</source>
        <translation>
            <numerusform>لم يتم إلغاء كتم أي محادثة.</numerusform>
            <numerusform>تم إلغاء كتم محادثة واحدة.</numerusform>
            <numerusform>تم إلغاء كتم محادثتين.</numerusform>
            <numerusform>تم إلغاء كتم %Ln محادثات.</numerusform>
            <numerusform>تم إلغاء كتم %Ln محادثة.</numerusform>
            <numerusform>تم إلغاء كتم %Ln محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) archived.</source>
        <translation>
            <numerusform>لم تتم أرشفة أي محادثة.</numerusform>
            <numerusform>تمت أرشفة محادثة واحدة.</numerusform>
            <numerusform>تمت أرشفة محادثتين.</numerusform>
            <numerusform>تمت أرشفة %Ln محادثات.</numerusform>
            <numerusform>تمت أرشفة %Ln محادثة.</numerusform>
            <numerusform>تمت أرشفة %Ln محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) back in the list.</source>
        <translation>
            <numerusform>لم تعد أي محادثة إلى القائمة.</numerusform>
            <numerusform>عادت محادثة واحدة إلى القائمة.</numerusform>
            <numerusform>عادت محادثتان إلى القائمة.</numerusform>
            <numerusform>عادت %Ln محادثات إلى القائمة.</numerusform>
            <numerusform>عادت %Ln محادثة إلى القائمة.</numerusform>
            <numerusform>عادت %Ln محادثة إلى القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>مؤجلة حتى %1.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationDelegate</name>
    <message>
        <source>Draft:</source>
        <translation>مسودة:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%Ln رسائل غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>محددة كغير مقروءة</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>مسودة: %1</translation>
    </message>
    <message>
        <source>%1 left to reply</source>
        <translation>يتبقى %1 للرد</translation>
    </message>
    <message>
        <source>replies need a template</source>
        <translation>يتطلب الرد قالبًا</translation>
    </message>
    <message>
        <source>no replies from here</source>
        <translation>لا ردود من هنا</translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationList</name>
    <message>
        <source>No customer found</source>
        <translation>لم يتم العثور على عميل</translation>
    </message>
    <message>
        <source>No name or number matches your search. Check the spelling, or clear the search.</source>
        <translation>لا يوجد اسم أو رقم يطابق بحثك. تحقق من الإملاء، أو امسح البحث.</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>البحث عن عملاء</translation>
    </message>
    <message>
        <source>Search customers by name or number</source>
        <translation>البحث عن عملاء بالاسم أو الرقم</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Delete the conversation</source>
        <translation>حذف المحادثة</translation>
    </message>
    <message>
        <source>Search customers and messages</source>
        <translation>البحث في العملاء والرسائل</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
</context>
<context>
    <name>shoptalk::CostLine</name>
    <message numerus="yes">
        <source>The next message is free: %Ln free message(s) left this month.</source>
        <translation>
            <numerusform>الرسالة التالية مجانية: لا رسائل مجانية متبقية هذا الشهر.</numerusform>
            <numerusform>الرسالة التالية مجانية: تتبقى رسالة مجانية واحدة هذا الشهر.</numerusform>
            <numerusform>الرسالة التالية مجانية: تتبقى رسالتان مجانيتان هذا الشهر.</numerusform>
            <numerusform>الرسالة التالية مجانية: تتبقى %Ln رسائل مجانية هذا الشهر.</numerusform>
            <numerusform>الرسالة التالية مجانية: تتبقى %Ln رسالة مجانية هذا الشهر.</numerusform>
            <numerusform>الرسالة التالية مجانية: تتبقى %Ln رسالة مجانية هذا الشهر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next message is free.</source>
        <translation>الرسالة التالية مجانية.</translation>
    </message>
    <message>
        <source>The next message is free until %1, because this customer came from an ad.</source>
        <translation>الرسالة التالية مجانية حتى %1، لأن هذا العميل جاء من إعلان.</translation>
    </message>
    <message>
        <source>The next message costs %1.</source>
        <translation>تكلفة الرسالة التالية %1.</translation>
    </message>
    <message>
        <source>WhatsApp charges for the next message. The price is not set.</source>
        <translation>يفرض WhatsApp رسومًا على الرسالة التالية. لم يتم تحديد السعر.</translation>
    </message>
    <message>
        <source>Enter prices</source>
        <translation>إدخال الأسعار</translation>
    </message>
    <message>
        <source>The next message is free until %1, because the reply window is open.</source>
        <translation>الرسالة التالية مجانية حتى %1، لأن نافذة الرد مفتوحة.</translation>
    </message>
</context>
<context>
    <name>shoptalk::CrashDialog</name>
    <message>
        <source>Shoptalk ended unexpectedly</source>
        <translation>توقف Shoptalk بشكل غير متوقع</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Your messages are safe. This report says where in the program it happened. It has no names, numbers or messages in it, and it stays on this computer: Shoptalk sends it to nobody. If you ask for help, you can copy it.</source>
        <translation>رسائلك بأمان. يوضح هذا التقرير أين حدث ذلك في البرنامج. لا يتضمن أسماء أو أرقامًا أو رسائل، ويبقى على هذا الكمبيوتر: لا يرسله Shoptalk إلى أحد. إذا طلبت المساعدة، فيمكنك نسخه.</translation>
    </message>
</context>
<context>
    <name>shoptalk::CropDialog</name>
    <message>
        <source>Crop the picture</source>
        <translation>قص الصورة</translation>
    </message>
    <message>
        <source>Move the frame with the mouse or the arrow keys. Resize it with its corners, or with plus and minus.</source>
        <translation>حرّك الإطار بالماوس أو بمفاتيح الأسهم. غيّر حجمه من زواياه، أو بمفتاحي زائد وناقص.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>This is what customers see.</source>
        <translation>هذا ما يراه العملاء.</translation>
    </message>
    <message>
        <source>Size of the frame</source>
        <translation>حجم الإطار</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>استخدام هذه الصورة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>shoptalk::CropFrame</name>
    <message>
        <source>Part of the picture that customers see</source>
        <translation>الجزء الذي يراه العملاء من الصورة</translation>
    </message>
    <message>
        <source>The arrow keys move the frame (with Shift, by one pixel). Plus and minus resize it.</source>
        <translation>تحرّك مفاتيح الأسهم الإطار (مع Shift، بمقدار بكسل واحد). ويغيّر مفتاحا زائد وناقص حجمه.</translation>
    </message>
</context>
<context>
    <name>shoptalk::Customer</name>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerActions</name>
    <message>
        <source>Name changed.</source>
        <translation>تم تغيير الاسم.</translation>
    </message>
    <message>
        <source>This customer gets no more marketing messages.</source>
        <translation>لن يتلقى هذا العميل رسائل تسويقية بعد الآن.</translation>
    </message>
    <message>
        <source>This customer gets marketing messages again.</source>
        <translation>سيتلقى هذا العميل الرسائل التسويقية مجددًا.</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerFilter</name>
    <message>
        <source>Search every customer’s messages</source>
        <translation>البحث في رسائل جميع العملاء</translation>
    </message>
    <message>
        <source>Customer to search for</source>
        <translation>العميل المراد البحث في رسائله</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>الاسم أو رقم الهاتف</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a customer’s name and number</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>العميل: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerNotices</name>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>A customer wrote. Open Shoptalk to read it.</source>
        <translation>راسلك أحد العملاء. افتح Shoptalk لقراءة الرسالة.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) wrote</source>
        <translation>
            <numerusform>لم يراسلك أي عميل</numerusform>
            <numerusform>راسلك عميل واحد</numerusform>
            <numerusform>راسلك عميلان</numerusform>
            <numerusform>راسلك %Ln عملاء</numerusform>
            <numerusform>راسلك %Ln عميلاً</numerusform>
            <numerusform>راسلك %Ln عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Shoptalk to read their messages.</source>
        <translation>افتح Shoptalk لقراءة رسائلهم.</translation>
    </message>
    <message>
        <source>Shoptalk</source>
        <translation>Shoptalk</translation>
    </message>
    <message>
        <source>This is how Shoptalk tells you about a new message.</source>
        <translation>هكذا يخبرك Shoptalk بوصول رسالة جديدة.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who wrote, and to which number of the shop</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) are back</source>
        <translation>
            <numerusform>لم تعد أي محادثة</numerusform>
            <numerusform>عادت محادثة واحدة</numerusform>
            <numerusform>عادت محادثتان</numerusform>
            <numerusform>عادت %Ln محادثات</numerusform>
            <numerusform>عادت %Ln محادثة</numerusform>
            <numerusform>عادت %Ln محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked to be reminded of them. Open Shoptalk to see them.</source>
        <translation>طلبت تذكيرك بها. افتح Shoptalk لرؤيتها.</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>تذكير: %1</translation>
    </message>
    <message>
        <source>Back from snooze: %1</source>
        <translation>عادت بعد التأجيل: %1</translation>
    </message>
    <message>
        <source>You asked to be reminded.</source>
        <translation>طلبت تذكيرك.</translation>
    </message>
    <message>
        <source>You snoozed this conversation until now.</source>
        <translation>أجّلت هذه المحادثة حتى الآن.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>عادت بعد التأجيل</translation>
    </message>
    <message>
        <source>You asked to be reminded of a conversation. Open Shoptalk to see it.</source>
        <translation>طلبت تذكيرك بمحادثة. افتح Shoptalk لرؤيتها.</translation>
    </message>
    <message>
        <source>You snoozed a conversation until now. Open Shoptalk to see it.</source>
        <translation>أجّلت محادثة حتى الآن. افتح Shoptalk لرؤيتها.</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerPane</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Marketing messages</source>
        <translation>الرسائل التسويقية</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>معيّنة إلى</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التصنيفات</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>ملاحظات داخلية</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Blocked since %1.</source>
        <translation>محظور منذ %1.</translation>
    </message>
    <message>
        <source>Only with a template, until this customer writes again.</source>
        <translation>بقالب فقط، حتى يراسلك هذا العميل مرة أخرى.</translation>
    </message>
    <message>
        <source>Until %1 (%2 left).</source>
        <translation>حتى %1 (يتبقى %2).</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>This customer wants no more of them.</source>
        <translation>لا يريد هذا العميل المزيد منها.</translation>
    </message>
    <message>
        <source>Not stopped by this customer.</source>
        <translation>لم يوقفها هذا العميل.</translation>
    </message>
    <message>
        <source>Send them again</source>
        <translation>إرسالها مجددًا</translation>
    </message>
    <message>
        <source>Stop them</source>
        <translation>إيقافها</translation>
    </message>
    <message>
        <source>Send marketing messages to this customer again</source>
        <translation>إرسال الرسائل التسويقية إلى هذا العميل مجددًا</translation>
    </message>
    <message>
        <source>Stop marketing messages to this customer</source>
        <translation>إيقاف الرسائل التسويقية إلى هذا العميل</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation>لا توجد رسائل بعد.</translation>
    </message>
    <message>
        <source>First message on %1.
%2 received, %3 sent.</source>
        <translation>أول رسالة في %1.
تم استلام %2 وإرسال %3.</translation>
    </message>
    <message>
        <source>Starred messages</source>
        <translation>الرسائل المميزة بنجمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Only in the WhatsApp app on your phone.</source>
        <translation>فقط في تطبيق WhatsApp على هاتفك.</translation>
    </message>
    <message>
        <source>Groups get none.</source>
        <translation>المجموعات لا تتلقى أيًا منها.</translation>
    </message>
    <message>
        <source>Change labels</source>
        <translation>تغيير التصنيفات</translation>
    </message>
    <message>
        <source>Add an internal note</source>
        <translation>إضافة ملاحظة داخلية</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Show in the &amp;chat</source>
        <translation>العرض في الدردشة</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>shoptalk::DashboardController</name>
    <message>
        <source>&amp;Dashboard</source>
        <translation>لوحة المعلومات</translation>
    </message>
</context>
<context>
    <name>shoptalk::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المعلومات</translation>
    </message>
    <message>
        <source>The figures could not be read from this computer’s disk. What is shown may be old.</source>
        <translation>تعذّرت قراءة الأرقام الإحصائية من قرص هذا الكمبيوتر. قد يكون المعروض قديمًا.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>تم الحفظ باسم %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the disk is not full, or choose another folder.</source>
        <translation>تعذّرت كتابة %1. اختر مجلدًا آخر، وتحقق مما إذا كان القرص ممتلئًا.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Show charts as tables</source>
        <translation>عرض الرسوم البيانية كجداول</translation>
    </message>
    <message>
        <source>Close the dashboard</source>
        <translation>إغلاق لوحة المعلومات</translation>
    </message>
    <message>
        <source>Show all charts as tables</source>
        <translation>عرض جميع الرسوم البيانية كجداول</translation>
    </message>
    <message>
        <source>Save all figures</source>
        <translation>حفظ جميع الإحصاءات</translation>
    </message>
    <message>
        <source>Save all as &amp;table (CSV)…</source>
        <translation>حفظ الكل كجدول (CSV)…</translation>
    </message>
    <message>
        <source>Save all as &amp;picture (PNG)…</source>
        <translation>حفظ الكل كصورة (PNG)…</translation>
    </message>
    <message>
        <source>Reading the figures</source>
        <translation>جارٍ قراءة الإحصاءات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>shoptalk::DashboardTiles</name>
    <message>
        <source>Received</source>
        <translation>المستلمة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسلة</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Usual reply time</source>
        <translation>وقت الرد المعتاد</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>المحادثات المفتوحة</translation>
    </message>
    <message>
        <source>Free messages left this month</source>
        <translation>الرسائل المجانية المتبقية هذا الشهر</translation>
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
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Day. Days with messages are bold</source>
        <translation>اليوم. الأيام التي فيها رسائل بخط عريض</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>%1, with messages</source>
        <translation>%1، فيه رسائل</translation>
    </message>
</context>
<context>
    <name>shoptalk::Dates</name>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
</context>
<context>
    <name>shoptalk::DeletedPage</name>
    <message>
        <source>Recently deleted</source>
        <translation>المحذوفة مؤخرًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s). Deleted on %1. Can be restored until %2.</source>
        <translation>
            <numerusform>لا رسائل. حُذفت في %1. يمكن استعادتها حتى %2.</numerusform>
            <numerusform>رسالة واحدة. حُذفت في %1. يمكن استعادتها حتى %2.</numerusform>
            <numerusform>رسالتان. حُذفت في %1. يمكن استعادتها حتى %2.</numerusform>
            <numerusform>%Ln رسائل. حُذفت في %1. يمكن استعادتها حتى %2.</numerusform>
            <numerusform>%Ln رسالة. حُذفت في %1. يمكن استعادتها حتى %2.</numerusform>
            <numerusform>%Ln رسالة. حُذفت في %1. يمكن استعادتها حتى %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore the conversation with %1</source>
        <translation>استعادة المحادثة مع %1</translation>
    </message>
    <message>
        <source>The conversation with %1 is back in the inbox.</source>
        <translation>عادت المحادثة مع %1 إلى صندوق الوارد.</translation>
    </message>
    <message>
        <source>The conversation with %1 could not be restored. Check that the disk is not full, then try again.</source>
        <translation>تعذّرت استعادة المحادثة مع %1. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deleted in the last %Ln day(s). You can restore deleted conversations and broadcasts here.</source>
        <translation>
            <numerusform>لم يتم حذف شيء في آخر %Ln يوم. يمكنك استعادة المحادثات والرسائل الجماعية المحذوفة هنا.</numerusform>
            <numerusform>لم يتم حذف شيء في آخر يوم. يمكنك استعادة المحادثات والرسائل الجماعية المحذوفة هنا.</numerusform>
            <numerusform>لم يتم حذف شيء في آخر يومين. يمكنك استعادة المحادثات والرسائل الجماعية المحذوفة هنا.</numerusform>
            <numerusform>لم يتم حذف شيء في آخر %Ln أيام. يمكنك استعادة المحادثات والرسائل الجماعية المحذوفة هنا.</numerusform>
            <numerusform>لم يتم حذف شيء في آخر %Ln يومًا. يمكنك استعادة المحادثات والرسائل الجماعية المحذوفة هنا.</numerusform>
            <numerusform>لم يتم حذف شيء في آخر %Ln يوم. يمكنك استعادة المحادثات والرسائل الجماعية المحذوفة هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was deleted could not be loaded. Try again later.</source>
        <translation>تعذّر تحميل ما تم حذفه. حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>Broadcast without a name</source>
        <translation>رسالة جماعية بلا اسم</translation>
    </message>
    <message>
        <source>Draft of a broadcast. Deleted on %1. Can be restored until %2.</source>
        <translation>مسودة رسالة جماعية. حُذفت في %1. يمكن استعادتها حتى %2.</translation>
    </message>
    <message numerus="yes">
        <source>Broadcast to %Ln people. Deleted on %1. Can be restored until %2.</source>
        <translation>
            <numerusform>رسالة جماعية إلى %Ln شخص. حُذفت في %1. يمكن استعادتها حتى %2.</numerusform>
            <numerusform>رسالة جماعية إلى شخص واحد. حُذفت في %1. يمكن استعادتها حتى %2.</numerusform>
            <numerusform>رسالة جماعية إلى شخصين. حُذفت في %1. يمكن استعادتها حتى %2.</numerusform>
            <numerusform>رسالة جماعية إلى %Ln أشخاص. حُذفت في %1. يمكن استعادتها حتى %2.</numerusform>
            <numerusform>رسالة جماعية إلى %Ln شخصًا. حُذفت في %1. يمكن استعادتها حتى %2.</numerusform>
            <numerusform>رسالة جماعية إلى %Ln شخص. حُذفت في %1. يمكن استعادتها حتى %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the broadcast %1</source>
        <translation>استعادة الرسالة الجماعية %1</translation>
    </message>
    <message>
        <source>%1 is back in the list of broadcasts.</source>
        <translation>عادت %1 إلى قائمة الرسائل الجماعية.</translation>
    </message>
    <message>
        <source>%1 could not be restored. Check that the disk is not full, then try again.</source>
        <translation>تعذّرت استعادة %1. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Restore the broadcast without a name</source>
        <translation>استعادة الرسالة الجماعية التي بلا اسم</translation>
    </message>
</context>
<context>
    <name>shoptalk::DesktopController</name>
    <message>
        <source>Shoptalk keeps running</source>
        <translation>يبقى Shoptalk قيد التشغيل</translation>
    </message>
    <message>
        <source>Shoptalk keeps running in the tray, next to the clock, so that you hear when a customer writes. Click its icon to get the window back.</source>
        <translation>يبقى Shoptalk قيد التشغيل في علبة النظام، بجوار الساعة، لتعرف عندما يراسلك عميل. انقر على أيقونته لاستعادة النافذة.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>إبقاؤه قيد التشغيل</translation>
    </message>
    <message>
        <source>&amp;Quit Shoptalk</source>
        <translation>إنهاء Shoptalk</translation>
    </message>
</context>
<context>
    <name>shoptalk::DesktopsPage</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Computers of this shop</source>
        <translation>أجهزة كمبيوتر هذا المتجر</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>أجهزة الكمبيوتر</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>This computer. Paired since %1.</source>
        <translation>هذا الكمبيوتر. مقترن منذ %1.</translation>
    </message>
    <message>
        <source>Paired since %1. Never online since.</source>
        <translation>مقترن منذ %1. لم يتصل منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Paired since %1. Online now.</source>
        <translation>مقترن منذ %1. متصل الآن.</translation>
    </message>
    <message>
        <source>Paired since %1. Last online %2.</source>
        <translation>مقترن منذ %1. آخر اتصال %2.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>This computer is no longer connected to your shop. Pair it again with a new code.</source>
        <translation>لم يعد هذا الكمبيوتر متصلاً بمتجرك. أقرنه مجددًا برمز جديد.</translation>
    </message>
    <message>
        <source>Your relay (the server that receives your messages) does not answer. Check this computer’s internet connection.</source>
        <translation>خادم الترحيل (الخادم الذي يستقبل رسائلك) لا يستجيب. تحقق من اتصال هذا الكمبيوتر بالإنترنت.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>هل تريد إزالة %1؟</translation>
    </message>
    <message>
        <source>It no longer receives messages. The conversations already on it stay there.

If it was lost or stolen, also disconnect its account under Facebook accounts: that ends the login on all computers. Then ask the person who runs your relay (the server that receives your messages) to renew the shop’s key.</source>
        <translation>لن يستقبل الرسائل بعد الآن. تبقى عليه المحادثات الموجودة فيه بالفعل.

إذا فُقد أو سُرق، فاقطع أيضًا اتصال حسابه ضمن حسابات Facebook: ينهي ذلك تسجيل الدخول على جميع أجهزة الكمبيوتر. ثم اطلب من الشخص الذي يدير خادم الترحيل (الخادم الذي يستقبل رسائلك) تجديد مفتاح المتجر.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>shoptalk::DiscardText</name>
    <message>
        <source>What you wrote is lost.</source>
        <translation>سيضيع ما كتبته.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>هل تريد تجاهل التغييرات؟</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
</context>
<context>
    <name>shoptalk::DoNotDisturbMenu</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Turn &amp;off do not disturb</source>
        <translation>إيقاف عدم الإزعاج</translation>
    </message>
    <message>
        <source>Do not disturb for 1 &amp;hour</source>
        <translation>عدم الإزعاج لمدة ساعة واحدة</translation>
    </message>
    <message>
        <source>Do not disturb until &amp;tomorrow</source>
        <translation>عدم الإزعاج حتى الغد</translation>
    </message>
    <message>
        <source>Do not disturb until I turn &amp;it off</source>
        <translation>عدم الإزعاج حتى أوقفه بنفسي</translation>
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
        <translation>الفحص مجددًا</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Checks every step between your customers’ phones and this computer, including your relay (the server that receives your messages while this computer is off). The report contains no passwords, names or messages.</source>
        <translation>يفحص كل خطوة بين هواتف عملائك وهذا الكمبيوتر، بما في ذلك خادم الترحيل (الخادم الذي يستقبل رسائلك أثناء إيقاف تشغيل هذا الكمبيوتر). لا يتضمن التقرير كلمات سر أو أسماء أو رسائل.</translation>
    </message>
    <message>
        <source>Your relay keeps messages, but fetches no photos or other files: it cannot log in to your WhatsApp account. Shoptalk downloads them itself, first of all when it starts. WhatsApp deletes them after 7 days, so do not leave every computer off for a week.</source>
        <translation>يحتفظ خادم الترحيل بالرسائل، لكنه لا يجلب الصور أو الملفات الأخرى: لا يمكنه تسجيل الدخول إلى حسابك على WhatsApp. ينزّلها Shoptalk بنفسه، قبل كل شيء عند بدء تشغيله. يحذفها WhatsApp بعد ٧ أيام، لذا لا تترك جميع أجهزة الكمبيوتر متوقفة عن التشغيل أسبوعًا كاملاً.</translation>
    </message>
    <message>
        <source>Connection doctor</source>
        <translation>طبيب الاتصال</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Everything is working.</source>
        <translation>كل شيء يعمل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) to fix.</source>
        <translation>
            <numerusform>لا مشكلات للإصلاح.</numerusform>
            <numerusform>مشكلة واحدة للإصلاح.</numerusform>
            <numerusform>مشكلتان للإصلاح.</numerusform>
            <numerusform>%Ln مشكلات للإصلاح.</numerusform>
            <numerusform>%Ln مشكلة للإصلاح.</numerusform>
            <numerusform>%Ln مشكلة للإصلاح.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::DoctorText</name>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>خادم الترحيل</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>الإقران</translation>
    </message>
    <message>
        <source>Message history</source>
        <translation>سجل الرسائل</translation>
    </message>
    <message>
        <source>Facebook login</source>
        <translation>تسجيل الدخول إلى Facebook</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>New messages from WhatsApp</source>
        <translation>الرسائل الجديدة من WhatsApp</translation>
    </message>
    <message>
        <source>Delivery address at WhatsApp</source>
        <translation>عنوان التسليم لدى WhatsApp</translation>
    </message>
    <message>
        <source>Public address of the relay</source>
        <translation>العنوان العام لخادم الترحيل</translation>
    </message>
    <message numerus="yes">
        <source>Valid for %Ln more day(s).</source>
        <translation>
            <numerusform>صالح لمدة %Ln يوم آخر.</numerusform>
            <numerusform>صالح لمدة يوم آخر.</numerusform>
            <numerusform>صالح لمدة يومين آخرين.</numerusform>
            <numerusform>صالح لمدة %Ln أيام أخرى.</numerusform>
            <numerusform>صالح لمدة %Ln يومًا آخر.</numerusform>
            <numerusform>صالح لمدة %Ln يوم آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Working.</source>
        <translation>يعمل.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore your last backup on the Backup page.</source>
        <translation>قاعدة البيانات تالفة. استعِد آخر نسخة احتياطية في صفحة النسخ الاحتياطي.</translation>
    </message>
    <message>
        <source>This computer is not paired with a relay yet.</source>
        <translation>لم يتم إقران هذا الكمبيوتر بخادم ترحيل بعد.</translation>
    </message>
    <message>
        <source>The relay does not answer. Check this computer’s internet connection. If other pages open, tell the person who runs your relay.</source>
        <translation>خادم الترحيل لا يستجيب. تحقق من اتصال هذا الكمبيوتر بالإنترنت. إذا كانت الصفحات الأخرى تُفتح، فأبلغ الشخص الذي يدير خادم الترحيل.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) off. Set the date and time to automatic in the system’s settings.</source>
        <translation>
            <numerusform>ساعة هذا الكمبيوتر غير مضبوطة بفارق %Ln ثانية. اضبط التاريخ والوقت على الوضع التلقائي في إعدادات النظام.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر غير مضبوطة بفارق ثانية واحدة. اضبط التاريخ والوقت على الوضع التلقائي في إعدادات النظام.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر غير مضبوطة بفارق ثانيتين. اضبط التاريخ والوقت على الوضع التلقائي في إعدادات النظام.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر غير مضبوطة بفارق %Ln ثوانٍ. اضبط التاريخ والوقت على الوضع التلقائي في إعدادات النظام.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر غير مضبوطة بفارق %Ln ثانية. اضبط التاريخ والوقت على الوضع التلقائي في إعدادات النظام.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر غير مضبوطة بفارق %Ln ثانية. اضبط التاريخ والوقت على الوضع التلقائي في إعدادات النظام.</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay no longer knows this computer. Pair it again with a new code.</source>
        <translation>لم يعد خادم الترحيل يتعرف على هذا الكمبيوتر. أقرنه مجددًا برمز جديد.</translation>
    </message>
    <message>
        <source>Your relay does not receive messages for this number.</source>
        <translation>لا يستقبل خادم الترحيل رسائل هذا الرقم.</translation>
    </message>
    <message>
        <source>The saved pairing can’t be opened any more. Pair this computer again with a new code.</source>
        <translation>لم يعد ممكنًا فتح الإقران المحفوظ. أقرن هذا الكمبيوتر مجددًا برمز جديد.</translation>
    </message>
    <message>
        <source>The key to your data is not in this computer’s keychain (the system’s safe place for passwords). The keychain is locked, or the key was removed. Unlock the keychain and save the key again before you close Shoptalk. Otherwise your logins can’t be opened any more.</source>
        <translation>مفتاح بياناتك غير موجود في سلسلة مفاتيح هذا الكمبيوتر (المكان الآمن لكلمات السر في النظام). سلسلة المفاتيح مقفلة، أو تمت إزالة المفتاح. ألغِ قفل سلسلة المفاتيح واحفظ المفتاح مجددًا قبل إغلاق Shoptalk. وإلا فلن يكون ممكنًا فتح عمليات تسجيل دخولك بعد ذلك.</translation>
    </message>
    <message>
        <source>The key to your data could not be opened. Restart Shoptalk.</source>
        <translation>تعذّر فتح مفتاح بياناتك. أعد تشغيل Shoptalk.</translation>
    </message>
    <message>
        <source>Some messages can’t be recovered, because this computer was off longer than the relay keeps messages. Look for them on the phone.</source>
        <translation>تعذّر استرداد بعض الرسائل، لأن هذا الكمبيوتر بقي متوقفًا عن التشغيل مدة أطول من مدة احتفاظ خادم الترحيل بالرسائل. ابحث عنها على الهاتف.</translation>
    </message>
    <message>
        <source>The relay was reset to an earlier state, so some messages may be missing here. Look for them on the phone, and tell the person who runs your relay.</source>
        <translation>تمت إعادة خادم الترحيل إلى حالة سابقة، لذا قد تكون بعض الرسائل مفقودة هنا. ابحث عنها على الهاتف، وأبلغ الشخص الذي يدير خادم الترحيل.</translation>
    </message>
    <message>
        <source>The relay has lost some messages. Look for them on the phone, and tell the person who runs your relay.</source>
        <translation>فقد خادم الترحيل بعض الرسائل. ابحث عنها على الهاتف، وأبلغ الشخص الذي يدير خادم الترحيل.</translation>
    </message>
    <message>
        <source>Nobody is logged in here any more.</source>
        <translation>لم يعد أحد مسجّلاً الدخول هنا.</translation>
    </message>
    <message>
        <source>Facebook could not be reached. Try again in a few minutes.</source>
        <translation>تعذّر الوصول إلى Facebook. حاول مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>This number no longer belongs to the account. Choose another one under Facebook accounts, Add numbers.</source>
        <translation>لم يعد هذا الرقم تابعًا للحساب. اختر رقمًا آخر ضمن حسابات Facebook، إضافة أرقام.</translation>
    </message>
    <message>
        <source>WhatsApp does not let this number send messages at the moment. See why in WhatsApp Manager.</source>
        <translation>لا يسمح WhatsApp لهذا الرقم بإرسال الرسائل في الوقت الحالي. تعرّف على السبب في مدير WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp is not sending new messages to Shoptalk.</source>
        <translation>لا يرسل WhatsApp رسائل جديدة إلى Shoptalk.</translation>
    </message>
    <message>
        <source>WhatsApp delivers your messages to a different address.</source>
        <translation>يسلّم WhatsApp رسائلك إلى عنوان مختلف.</translation>
    </message>
    <message>
        <source>WhatsApp delivers this number’s messages to a different address. Tell the person who runs your relay: the address is set in Meta’s App Dashboard.</source>
        <translation>يسلّم WhatsApp رسائل هذا الرقم إلى عنوان مختلف. أبلغ الشخص الذي يدير خادم الترحيل: يتم تعيين العنوان في لوحة معلومات التطبيق لدى Meta.</translation>
    </message>
    <message>
        <source>The public address does not lead to this relay. Tell the person who runs your relay: its address or certificate may have changed.</source>
        <translation>لا يؤدي العنوان العام إلى خادم الترحيل هذا. أبلغ الشخص الذي يدير خادم الترحيل: ربما تغيّر عنوانه أو شهادته.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>الإقران مجددًا</translation>
    </message>
    <message>
        <source>Save the key again</source>
        <translation>حفظ المفتاح مجددًا</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>الاتصال مجددًا</translation>
    </message>
    <message>
        <source>Not checked: fix the problem above first.</source>
        <translation>لم يتم الفحص: أصلح المشكلة أعلاه أولاً.</translation>
    </message>
</context>
<context>
    <name>shoptalk::DoneStep</name>
    <message>
        <source>Open the inbox</source>
        <translation>فتح صندوق الوارد</translation>
    </message>
    <message>
        <source>%1 · main number</source>
        <translation>%1 · الرقم الرئيسي</translation>
    </message>
    <message>
        <source>You are connected</source>
        <translation>أنت متصل</translation>
    </message>
    <message>
        <source>From now on, new messages appear automatically. Messages that arrive while this computer is off are waiting for you when you come back.</source>
        <translation>من الآن فصاعدًا، تظهر الرسائل الجديدة تلقائيًا. أما الرسائل التي تصل أثناء إيقاف تشغيل هذا الكمبيوتر فتنتظرك عند عودتك.</translation>
    </message>
</context>
<context>
    <name>shoptalk::EditBar</name>
    <message>
        <source>Stop editing this message</source>
        <translation>إيقاف تعديل هذه الرسالة</translation>
    </message>
    <message>
        <source>Editing a message that was not sent</source>
        <translation>تعديل رسالة لم تُرسل</translation>
    </message>
</context>
<context>
    <name>shoptalk::Emoji</name>
    <message>
        <source>Thumbs up</source>
        <translation>إبهام لأعلى</translation>
    </message>
    <message>
        <source>Red heart</source>
        <translation>قلب أحمر</translation>
    </message>
    <message>
        <source>Tears of joy</source>
        <translation>دموع الفرح</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>متفاجئ</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>يبكي</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا</translation>
    </message>
    <message>
        <source>Grinning</source>
        <translation>ابتسامة عريضة</translation>
    </message>
    <message>
        <source>Smiling</source>
        <translation>مبتسم</translation>
    </message>
    <message>
        <source>Heart eyes</source>
        <translation>عيون على شكل قلب</translation>
    </message>
    <message>
        <source>Smiling with hearts</source>
        <translation>مبتسم مع قلوب</translation>
    </message>
    <message>
        <source>Winking</source>
        <translation>غمزة</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>يفكر</translation>
    </message>
    <message>
        <source>Laughing with sweat</source>
        <translation>يضحك متعرقًا</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>نظارة شمسية</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>حزين</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>غاضب</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>مصافحة</translation>
    </message>
    <message>
        <source>Clapping</source>
        <translation>تصفيق</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <translation>يدان مرفوعتان</translation>
    </message>
    <message>
        <source>OK hand</source>
        <translation>علامة حسنًا باليد</translation>
    </message>
    <message>
        <source>Strong arm</source>
        <translation>ذراع قوية</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>إبهام لأسفل</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>احتفال</translation>
    </message>
    <message>
        <source>Birthday cake</source>
        <translation>كعكة عيد ميلاد</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>هدية</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>وردة</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>نار</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Hundred points</source>
        <translation>مئة نقطة</translation>
    </message>
    <message>
        <source>Green heart</source>
        <translation>قلب أخضر</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>طرد</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
</context>
<context>
    <name>shoptalk::EmojiCompletion</name>
    <message>
        <source>Matching emoji</source>
        <translation>الرموز التعبيرية المطابقة</translation>
    </message>
</context>
<context>
    <name>shoptalk::EmojiPicker</name>
    <message>
        <source>Faces</source>
        <translation>وجوه</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>حيوانات وطبيعة</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>طعام وشراب</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>سفر وأماكن</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>أنشطة</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>أشياء</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>رموز</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>أعلام</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>البحث عن رمز تعبيري</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>المستخدمة حديثًا</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>بشرة فاتحة</translation>
    </message>
    <message>
        <source>Medium-light skin</source>
        <translation>بشرة فاتحة متوسطة</translation>
    </message>
    <message>
        <source>Medium skin</source>
        <translation>بشرة متوسطة</translation>
    </message>
    <message>
        <source>Medium-dark skin</source>
        <translation>بشرة داكنة متوسطة</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>بشرة داكنة</translation>
    </message>
    <message>
        <source>The emoji you use appear here.</source>
        <translation>تظهر هنا الرموز التعبيرية التي تستخدمها.</translation>
    </message>
    <message>
        <source>No emoji found. Try another word.</source>
        <translation>لم يتم العثور على رمز تعبيري. جرّب كلمة أخرى.</translation>
    </message>
</context>
<context>
    <name>shoptalk::EmptyInbox</name>
    <message>
        <source>No conversations yet</source>
        <translation>لا توجد محادثات بعد</translation>
    </message>
    <message>
        <source>When a customer writes to your number, the conversation appears here.</source>
        <translation>عندما يراسل عميل رقمك، تظهر المحادثة هنا.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>جرّب الآن</translation>
    </message>
    <message>
        <source>Send a WhatsApp message to your number from another phone, and answer it here.</source>
        <translation>أرسل رسالة WhatsApp إلى رقمك من هاتف آخر، وأجب عنها هنا.</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>اعرف المزيد</translation>
    </message>
    <message>
        <source>The guide is in the menu Help.</source>
        <translation>يوجد الدليل في قائمة مساعدة.</translation>
    </message>
    <message>
        <source>Press %1 for the guide.</source>
        <translation>اضغط %1 لفتح الدليل.</translation>
    </message>
    <message>
        <source>It also shows how to practise with a made-up shop.</source>
        <translation>ويشرح أيضًا كيف تتدرّب مع متجر وهمي.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExampleEdits</name>
    <message>
        <source>Example for %1</source>
        <translation>مثال على %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExplainStep</name>
    <message>
        <source>Continue with Facebook</source>
        <translation>المتابعة عبر Facebook</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>عرض النافذة</translation>
    </message>
    <message>
        <source>Read and send your WhatsApp messages</source>
        <translation>قراءة رسائلك على WhatsApp وإرسالها</translation>
    </message>
    <message>
        <source>Shoptalk shows you your customers’ messages and sends your replies.</source>
        <translation>يعرض لك Shoptalk رسائل عملائك ويرسل ردودك.</translation>
    </message>
    <message>
        <source>See and set up your WhatsApp Business account</source>
        <translation>عرض حسابك على WhatsApp Business وإعداده</translation>
    </message>
    <message>
        <source>Its numbers, profile, message templates and statistics.</source>
        <translation>أرقامه وملفه التعريفي وقوالب رسائله وإحصاءاته.</translation>
    </message>
    <message>
        <source>See which businesses you manage</source>
        <translation>معرفة الأنشطة التجارية التي تديرها</translation>
    </message>
    <message>
        <source>You choose the right one from a list.</source>
        <translation>تختار النشاط المناسب من قائمة.</translation>
    </message>
    <message>
        <source>What Shoptalk never does</source>
        <translation>ما لا يفعله Shoptalk أبدًا</translation>
    </message>
    <message>
        <source>It never posts anything, never reads your private chats or your feed, and never sees your password. You enter that at Facebook.</source>
        <translation>لا ينشر أي شيء أبدًا، ولا يقرأ دردشاتك الخاصة أو آخر أخبارك، ولا يرى كلمة سرك. فأنت تُدخلها في Facebook.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>استخدام متصفحي</translation>
    </message>
    <message>
        <source>Set up a new number</source>
        <translation>إعداد رقم جديد</translation>
    </message>
    <message>
        <source>Meta’s own sign-up opens in your browser. You can create an account there, or bring the number from your WhatsApp Business app.</source>
        <translation>تُفتح عملية التسجيل الخاصة بـ Meta في متصفحك. يمكنك إنشاء حساب هناك، أو إحضار الرقم من تطبيق WhatsApp Business.</translation>
    </message>
    <message>
        <source>I have a system user token</source>
        <translation>لديّ رمز الوصول لمستخدم النظام</translation>
    </message>
    <message>
        <source>This page continues automatically when you are done there.</source>
        <translation>ستتابع هذه الصفحة تلقائيًا عندما تنتهي هناك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Paste a new token</source>
        <translation>الصق رمز وصول جديدًا</translation>
    </message>
    <message>
        <source>%1 was connected with a system user token. Generate a new one for the same system user in Meta’s business settings.</source>
        <translation>تم ربط %1 برمز الوصول لمستخدم النظام. أنشئ رمزًا جديدًا لمستخدم النظام نفسه في إعدادات الأعمال لدى Meta.</translation>
    </message>
    <message>
        <source>Connect with a system user token</source>
        <translation>الاتصال برمز الوصول لمستخدم النظام</translation>
    </message>
    <message>
        <source>For businesses that have their own app at Meta. Nobody has to log in.</source>
        <translation>للأنشطة التجارية التي لديها تطبيقها الخاص لدى Meta. لا يحتاج أحد إلى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Finish the sign-up in your browser</source>
        <translation>أكمل التسجيل في متصفحك</translation>
    </message>
    <message>
        <source>Meta guides you through it. Create a WhatsApp Business account and number there, or choose existing ones.</source>
        <translation>ترشدك Meta خلال العملية. أنشئ حساب WhatsApp Business ورقمًا هناك، أو اختر الموجود منها.</translation>
    </message>
    <message>
        <source>Finish the login in your browser</source>
        <translation>أكمل تسجيل الدخول في متصفحك</translation>
    </message>
    <message>
        <source>Log in there with the Facebook account that manages your business.</source>
        <translation>سجّل الدخول هناك بحساب Facebook الذي يدير نشاطك التجاري.</translation>
    </message>
    <message>
        <source>Finish the login in the window that has opened</source>
        <translation>أكمل تسجيل الدخول في النافذة التي فُتحت</translation>
    </message>
    <message>
        <source>Log in with the Facebook account that manages your business.</source>
        <translation>سجّل الدخول بحساب Facebook الذي يدير نشاطك التجاري.</translation>
    </message>
    <message>
        <source>Connect again through Meta’s sign-up</source>
        <translation>الاتصال مجددًا عبر عملية التسجيل في Meta</translation>
    </message>
    <message>
        <source>You were connected as %1. Choose the same business and number there. You don’t need to create anything new.</source>
        <translation>كنت متصلاً باسم %1. اختر النشاط التجاري والرقم نفسهما هناك. لا حاجة إلى إنشاء أي شيء جديد.</translation>
    </message>
    <message>
        <source>Log in to Facebook again</source>
        <translation>سجّل الدخول إلى Facebook مجددًا</translation>
    </message>
    <message>
        <source>You were connected as %1. Facebook will ask you to allow these three things, and nothing else:</source>
        <translation>كنت متصلاً باسم %1. سيطلب منك Facebook السماح بهذه الأمور الثلاثة، ولا شيء غيرها:</translation>
    </message>
    <message>
        <source>This computer is paired with “%1”.</source>
        <translation>تم إقران هذا الكمبيوتر بـ “%1”.</translation>
    </message>
    <message>
        <source>Connect your Facebook account</source>
        <translation>اربط حسابك على Facebook</translation>
    </message>
    <message>
        <source>Facebook will ask whether you allow Shoptalk to do these three things, and nothing else:</source>
        <translation>سيسألك Facebook عما إذا كنت تسمح لـ Shoptalk بهذه الأمور الثلاثة، ولا شيء غيرها:</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>فتح الصفحة مجددًا</translation>
    </message>
    <message>
        <source>Open Meta’s sign-up</source>
        <translation>فتح عملية التسجيل في Meta</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln conversation(s)</source>
        <translation>
            <numerusform>لا توجد محادثات للتصدير</numerusform>
            <numerusform>تصدير محادثة واحدة</numerusform>
            <numerusform>تصدير محادثتين</numerusform>
            <numerusform>تصدير %Ln محادثات</numerusform>
            <numerusform>تصدير %Ln محادثة</numerusform>
            <numerusform>تصدير %Ln محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>تصدير المحادثة</translation>
    </message>
    <message>
        <source>Export the conversation with %1</source>
        <translation>تصدير المحادثة مع %1</translation>
    </message>
    <message>
        <source>Internal notes are left out. The exported files are not encrypted: keep them where only the right people can open them.</source>
        <translation>لا يتم تضمين الملاحظات الداخلية. الملفات المصدّرة غير مشفّرة: احفظها حيث لا يفتحها إلا الأشخاص المناسبون.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
        <source>Where to export to</source>
        <translation>مكان التصدير</translation>
    </message>
    <message>
        <source>WhatsApp conversations %1</source>
        <comment>name of a folder</comment>
        <translation>محادثات WhatsApp %1</translation>
    </message>
    <message>
        <source>%1 – WhatsApp %2</source>
        <comment>name of a folder</comment>
        <translation>%1 – WhatsApp %2</translation>
    </message>
    <message>
        <source>Choose the folder to export to.</source>
        <translation>اختر المجلد الذي تريد التصدير إليه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) saved in %1.</source>
        <translation>
            <numerusform>لم يتم حفظ أي جهة اتصال في %1.</numerusform>
            <numerusform>تم حفظ جهة اتصال واحدة في %1.</numerusform>
            <numerusform>تم حفظ جهتي اتصال في %1.</numerusform>
            <numerusform>تم حفظ %Ln جهات اتصال في %1.</numerusform>
            <numerusform>تم حفظ %Ln جهة اتصال في %1.</numerusform>
            <numerusform>تم حفظ %Ln جهة اتصال في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 من %2 رسالة</translation>
    </message>
    <message>
        <source>Reading the messages…</source>
        <translation>جارٍ قراءة الرسائل…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) exported to %1.</source>
        <translation>
            <numerusform>لم يتم تصدير أي رسالة إلى %1.</numerusform>
            <numerusform>تم تصدير رسالة واحدة إلى %1.</numerusform>
            <numerusform>تم تصدير رسالتين إلى %1.</numerusform>
            <numerusform>تم تصدير %Ln رسائل إلى %1.</numerusform>
            <numerusform>تم تصدير %Ln رسالة إلى %1.</numerusform>
            <numerusform>تم تصدير %Ln رسالة إلى %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not on this computer.</source>
        <translation>
            <numerusform>جميع الملفات على هذا الكمبيوتر.</numerusform>
            <numerusform>ملف واحد ليس على هذا الكمبيوتر.</numerusform>
            <numerusform>ملفان ليسا على هذا الكمبيوتر.</numerusform>
            <numerusform>%Ln ملفات ليست على هذا الكمبيوتر.</numerusform>
            <numerusform>%Ln ملفًا ليس على هذا الكمبيوتر.</numerusform>
            <numerusform>%Ln ملف ليس على هذا الكمبيوتر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was saved.</source>
        <translation>تم إلغاء التصدير. لم يتم حفظ أي شيء.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was exported. Make room or choose a folder on another disk, then try again.</source>
        <translation>القرص ممتلئ، لذلك لم يتم تصدير أي شيء. وفّر مساحة أو اختر مجلدًا على قرص آخر، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was exported, because this folder can’t be written to. Choose another one.</source>
        <translation>لم يتم تصدير أي شيء لأنه لا يمكن الكتابة في هذا المجلد. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Nothing was exported, because the messages could not be read. Try again.</source>
        <translation>لم يتم تصدير أي شيء لأنه تعذّرت قراءة الرسائل. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Only the contacts (vCard)</source>
        <translation>جهات الاتصال فقط (vCard)</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>جميع الرسائل</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>من يوم إلى يوم…</translation>
    </message>
    <message>
        <source>With photos and files</source>
        <translation>مع الصور والملفات</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExportText</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>The earlier message is not on this computer.</source>
        <translation>الرسالة السابقة غير موجودة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>The file is not on this computer.</source>
        <translation>الملف ليس على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>محادثة مع %1</translation>
    </message>
    <message>
        <source>All times are in the time zone %1.</source>
        <translation>جميع الأوقات بالمنطقة الزمنية %1.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>ردًا على</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>التفاعلات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
</context>
<context>
    <name>shoptalk::Figure</name>
    <message>
        <source>%1 d</source>
        <comment>a number of days</comment>
        <translation>%1 ي</translation>
    </message>
</context>
<context>
    <name>shoptalk::FigureCard</name>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as &amp;table (CSV)…</source>
        <translation>حفظ كجدول (CSV)…</translation>
    </message>
    <message>
        <source>Save as &amp;picture (PNG)…</source>
        <translation>حفظ كصورة (PNG)…</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>رسم بياني: %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>عرض كرسم بياني</translation>
    </message>
    <message>
        <source>Show %1 as chart</source>
        <translation>عرض %1 كرسم بياني</translation>
    </message>
    <message>
        <source>Show %1 as table</source>
        <translation>عرض %1 كجدول</translation>
    </message>
</context>
<context>
    <name>shoptalk::FigureSaver</name>
    <message>
        <source>Save as table</source>
        <translation>حفظ كجدول</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>حفظ كصورة</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
</context>
<context>
    <name>shoptalk::FigureTableModel</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>shoptalk::Figures</name>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Orders and appointments</source>
        <translation>الطلبات والمواعيد</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>التسويق</translation>
    </message>
    <message>
        <source>Login codes</source>
        <translation>رموز تسجيل الدخول</translation>
    </message>
    <message>
        <source>Login codes, international</source>
        <translation>رموز تسجيل الدخول الدولية</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و</translation>
    </message>
    <message>
        <source>%1: %2 of %3 free service messages used</source>
        <translation>%1: تم استخدام %2 من %3 من رسائل الخدمة المجانية</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Free and billed in %1</source>
        <translation>المجانية والمفوترة في %1</translation>
    </message>
    <message>
        <source>WhatsApp hasn’t reported prices for this month yet.</source>
        <translation>لم يُبلغ WhatsApp بعد عن أسعار رسائل هذا الشهر.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجانية</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>مفوترة</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>نوع الرسالة</translation>
    </message>
    <message>
        <source>Cost by your price table</source>
        <translation>التكلفة حسب جدول أسعارك</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>من دون سعر</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>%1 billed without a price (enter prices in the settings)</source>
        <translation>%1 مفوترة من دون سعر (أدخل الأسعار في الإعدادات)</translation>
    </message>
    <message>
        <source>When logins expire</source>
        <translation>مواعيد انتهاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>لا يوجد حساب متصل.</translation>
    </message>
    <message>
        <source>No login is about to expire.</source>
        <translation>لا يوجد تسجيل دخول تنتهي صلاحيته قريبًا.</translation>
    </message>
    <message>
        <source>More than a week</source>
        <translation>أكثر من أسبوع</translation>
    </message>
    <message>
        <source>A week or less</source>
        <translation>أسبوع أو أقل</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Login expires</source>
        <translation>ينتهي تسجيل الدخول</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>الأيام المتبقية</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1 has to log in again</source>
        <translation>يجب على %1 تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>%1 is next, on %2</source>
        <translation>التالي هو %1، في %2</translation>
    </message>
    <message>
        <source>Events from WhatsApp by day</source>
        <translation>الأحداث الواردة من WhatsApp حسب اليوم</translation>
    </message>
    <message>
        <source>WhatsApp reported nothing in these days.</source>
        <translation>لم يُبلغ WhatsApp عن أي شيء في هذه الأيام.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>المفهومة</translation>
    </message>
    <message>
        <source>Saved for a newer version</source>
        <translation>محفوظة لإصدار أحدث</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلمة</translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>محفوظة لوقت لاحق</translation>
    </message>
    <message>
        <source>%1 received, %2 saved for later, %3 failed, for all numbers</source>
        <translation>%1 مستلمة، %2 محفوظة لوقت لاحق، %3 فاشلة، لجميع الأرقام</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>تمت القراءة</translation>
    </message>
    <message>
        <source>Delivered, not read</source>
        <translation>تم تسليمها ولم تُقرأ</translation>
    </message>
    <message>
        <source>Sent, not delivered</source>
        <translation>أُرسلت ولم يتم تسليمها</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسلة</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>معدل التسليم</translation>
    </message>
    <message>
        <source>Nothing was sent in these days.</source>
        <translation>لم يتم إرسال شيء في هذه الأيام.</translation>
    </message>
    <message>
        <source>Messages by day</source>
        <translation>الرسائل حسب اليوم</translation>
    </message>
    <message>
        <source>%1 received, %2 sent, %3 failed</source>
        <translation>%1 مستلمة، %2 مرسلة، %3 فاشلة</translation>
    </message>
    <message>
        <source>Delivery rate by day</source>
        <translation>معدل التسليم حسب اليوم</translation>
    </message>
    <message>
        <source>%1 of all messages reached the customer’s phone</source>
        <translation>وصل %1 من جميع الرسائل إلى هاتف العميل</translation>
    </message>
    <message>
        <source>Sent or failed</source>
        <translation>مرسلة أو فاشلة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Sent by number</source>
        <translation>المرسلة حسب الرقم</translation>
    </message>
    <message>
        <source>%1 sent most</source>
        <translation>أرسل %1 أكبر عدد</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Sent by template</source>
        <translation>المرسلة حسب القالب</translation>
    </message>
    <message>
        <source>No template was sent in these days.</source>
        <translation>لم يتم إرسال أي قالب في هذه الأيام.</translation>
    </message>
    <message>
        <source>Template without a name</source>
        <translation>قالب بلا اسم</translation>
    </message>
    <message>
        <source>The top %1 of %2. The table shows them all.</source>
        <translation>أعلى %1 من أصل %2. يعرضها الجدول كلها.</translation>
    </message>
    <message>
        <source>%1 was sent most</source>
        <translation>كان %1 الأكثر إرسالاً</translation>
    </message>
    <message>
        <source>Busiest hours</source>
        <translation>أكثر الساعات ازدحامًا</translation>
    </message>
    <message>
        <source>There were no messages in these days.</source>
        <translation>لم تكن هناك رسائل في هذه الأيام.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Most messages come and go from %1</source>
        <translation>تصل معظم الرسائل وتُرسَل من الساعة %1</translation>
    </message>
    <message>
        <source>No customer got a reply in these days.</source>
        <translation>لم يتم الرد على أي عميل في هذه الأيام.</translation>
    </message>
    <message>
        <source>Half of the answers within</source>
        <translation>نصف الردود خلال</translation>
    </message>
    <message>
        <source>Slowest 1 in 10 take longer than</source>
        <translation>الأبطأ (١ من كل ١٠) يستغرق أكثر من</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>النصف خلال</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>٩ من كل ١٠ خلال</translation>
    </message>
    <message>
        <source>Under %1 h</source>
        <comment>time left</comment>
        <translation>أقل من %1 س</translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <comment>time left</comment>
        <translation>%1–%2 س</translation>
    </message>
    <message>
        <source>Reply time by hour</source>
        <translation>مدة الاستجابة حسب الساعة</translation>
    </message>
    <message>
        <source>Half of %1 answers came within %2</source>
        <translation>وصل نصف الردود البالغة %1 خلال %2</translation>
    </message>
    <message>
        <source>Written from %1</source>
        <translation>كُتبت من الساعة %1</translation>
    </message>
    <message>
        <source>The phone app</source>
        <translation>تطبيق الهاتف</translation>
    </message>
    <message>
        <source>Replies of colleagues at other computers are not known here.</source>
        <translation>ردود الزملاء على أجهزة الكمبيوتر الأخرى غير معروفة هنا.</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>المحادثات المفتوحة</translation>
    </message>
    <message>
        <source>You can’t reply to anyone right now. A customer’s message opens a conversation for 24 hours.</source>
        <translation>لا يمكنك الرد على أي شخص الآن. رسالة العميل تفتح المحادثة لمدة ٢٤ ساعة.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Time left to reply</source>
        <translation>الوقت المتبقي للرد</translation>
    </message>
    <message>
        <source>%1 can be answered now, %2 close within an hour</source>
        <translation>يمكن الرد على %1 الآن، وتُغلق %2 خلال ساعة</translation>
    </message>
    <message>
        <source>%1 can be answered now</source>
        <translation>يمكن الرد على %1 الآن</translation>
    </message>
    <message>
        <source>Events from WhatsApp by week</source>
        <translation>الأحداث الواردة من WhatsApp حسب الأسبوع</translation>
    </message>
    <message>
        <source>Events from WhatsApp by month</source>
        <translation>الأحداث الواردة من WhatsApp حسب الشهر</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Messages by week</source>
        <translation>الرسائل حسب الأسبوع</translation>
    </message>
    <message>
        <source>Messages by month</source>
        <translation>الرسائل حسب الشهر</translation>
    </message>
    <message>
        <source>Delivery rate by week</source>
        <translation>معدل التسليم حسب الأسبوع</translation>
    </message>
    <message>
        <source>Delivery rate by month</source>
        <translation>معدل التسليم حسب الشهر</translation>
    </message>
    <message>
        <source>This computer, nobody chosen</source>
        <translation>هذا الكمبيوتر، لم يُحدَّد أحد</translation>
    </message>
    <message>
        <source>Computer %1, nobody chosen</source>
        <translation>الكمبيوتر %1، لم يُحدَّد أحد</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>تم الرد بواسطة</translation>
    </message>
    <message>
        <source>Reply time by colleague</source>
        <translation>وقت الرد حسب الزميل</translation>
    </message>
    <message>
        <source>Choose your name under Settings, Team, so that your replies count as yours.</source>
        <translation>اختر اسمك من الإعدادات، الفريق، حتى تُحتسب ردودك لك.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FileActions</name>
    <message>
        <source>This file can’t be opened: it is no longer on this computer.</source>
        <translation>تعذّر فتح هذا الملف: لم يعد موجودًا على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>No program on this computer opens this file. You can save it and open it elsewhere.</source>
        <translation>لا يوجد على هذا الكمبيوتر برنامج يفتح هذا الملف. يمكنك حفظه وفتحه في مكان آخر.</translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation>لن يتم فتح هذا الملف</translation>
    </message>
    <message>
        <source>%1 could harm this computer.</source>
        <translation>قد يضر %1 بهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Files of this type can run programs. Shoptalk does not open them. Save it only if you expected it and trust who sent it.</source>
        <translation>يمكن لملفات هذا النوع تشغيل البرامج. لا يفتحها Shoptalk. احفظ الملف فقط إذا كنت تتوقعه وتثق بمن أرسله.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>تم الحفظ باسم %1</translation>
    </message>
    <message>
        <source>The file was not saved: the disk is full.</source>
        <translation>لم يتم حفظ الملف: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The file was not saved. Choose another folder, or check that this one can be written.</source>
        <translation>لم يتم حفظ الملف. اختر مجلدًا آخر، أو تأكد من إمكانية الكتابة في هذا المجلد.</translation>
    </message>
    <message>
        <source>The folder can’t be shown: no program on this computer opens folders.</source>
        <translation>تعذّر عرض المجلد: لا يوجد على هذا الكمبيوتر برنامج يفتح المجلدات.</translation>
    </message>
    <message>
        <source>This picture can’t be copied. You can save it instead.</source>
        <translation>تعذّر نسخ هذه الصورة. يمكنك حفظها بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>shoptalk::FileField</name>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Web address of the file, https://…</source>
        <translation>عنوان الملف على الويب، https://…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>إزالة الملف</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>Getting it ready… %1</source>
        <translation>جارٍ التجهيز… %1</translation>
    </message>
    <message>
        <source>Getting %1 ready…</source>
        <translation>جارٍ تجهيز %1…</translation>
    </message>
    <message>
        <source>Uploading… %1</source>
        <translation>جارٍ الرفع… %1</translation>
    </message>
    <message>
        <source>Converted for WhatsApp. Camera details such as the place are removed.</source>
        <translation>تم تحويله لـ WhatsApp. تمت إزالة تفاصيل الكاميرا مثل المكان.</translation>
    </message>
    <message>
        <source>You can also drop a file here.</source>
        <translation>يمكنك أيضًا إفلات ملف هنا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
</context>
<context>
    <name>shoptalk::FilesPage</name>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>How much space the files may take</source>
        <translation>مقدار المساحة المتاحة للملفات</translation>
    </message>
    <message>
        <source>Photos, videos and documents from customers</source>
        <translation>صور العملاء ومقاطع الفيديو والمستندات</translation>
    </message>
    <message>
        <source>They are downloaded as soon as they arrive, because WhatsApp deletes its copies after 7 days. Only people who can use this computer account can open them. They are not encrypted and not part of backups.</source>
        <translation>يتم تنزيلها بمجرد وصولها، لأن WhatsApp يحذف نسخه بعد ٧ أيام. لا يمكن فتحها إلا لمن يمكنه استخدام حساب هذا الكمبيوتر. وهي غير مشفرة وليست ضمن النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Space on this computer</source>
        <translation>المساحة على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>If the files take more space than this, those that nobody looked at for the longest time are removed and can be downloaded again. Files that WhatsApp no longer has always stay.</source>
        <translation>إذا شغلت الملفات مساحة أكبر من هذه، فستتم إزالة الملفات التي لم يطّلع عليها أحد لأطول مدة، ويمكن تنزيلها مجددًا. أما الملفات التي لم تعد لدى WhatsApp فتبقى دائمًا.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>They take %1 now.</source>
        <translation>تشغل الآن %1.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FilterEmpty</name>
    <message>
        <source>Nothing to do</source>
        <translation>لا يوجد ما تفعله</translation>
    </message>
    <message>
        <source>Every conversation is archived or snoozed. They come back when the customer writes.</source>
        <translation>كل المحادثات مؤرشفة أو مؤجلة. تعود عندما يراسلك العميل.</translation>
    </message>
    <message>
        <source>No unread conversations</source>
        <translation>لا توجد محادثات غير مقروءة</translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>لقد قرأت كل شيء.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Choose your name under Settings, Team. Then the conversations that are assigned to you appear here.</source>
        <translation>اختر اسمك في الإعدادات، الفريق. بعدها تظهر هنا المحادثات المعيّنة لك.</translation>
    </message>
    <message>
        <source>Nothing is assigned to you</source>
        <translation>لا شيء معيّن لك</translation>
    </message>
    <message>
        <source>When a conversation is assigned to you, it appears here.</source>
        <translation>عند تعيين محادثة لك، تظهر هنا.</translation>
    </message>
    <message>
        <source>Everything is assigned</source>
        <translation>كل شيء معيّن</translation>
    </message>
    <message>
        <source>Conversations that are nobody’s appear here.</source>
        <translation>تظهر هنا المحادثات التي ليست لأحد.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>Every customer has an answer.</source>
        <translation>كل عميل لديه رد.</translation>
    </message>
    <message>
        <source>No reply window closes soon</source>
        <translation>لا توجد نافذة رد تُغلق قريبًا</translation>
    </message>
    <message>
        <source>When less than an hour is left to reply, the conversation appears here.</source>
        <translation>عندما تبقى أقل من ساعة للرد، تظهر المحادثة هنا.</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>لا شيء مؤرشف</translation>
    </message>
    <message>
        <source>Archived conversations appear here. They come back when the customer writes.</source>
        <translation>تظهر المحادثات المؤرشفة هنا. تعود عندما يراسلك العميل.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>لا شيء مؤجل</translation>
    </message>
    <message>
        <source>Snoozed conversations appear here until their time comes.</source>
        <translation>تظهر المحادثات المؤجلة هنا حتى يحين وقتها.</translation>
    </message>
    <message>
        <source>Nobody has written to this number yet, or every conversation is archived or snoozed.</source>
        <translation>لم يكتب أحد إلى هذا الرقم بعد، أو أن كل المحادثات مؤرشفة أو مؤجلة.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FindBar</name>
    <message>
        <source>Older message</source>
        <translation>رسالة أقدم</translation>
    </message>
    <message>
        <source>Newer message</source>
        <translation>رسالة أحدث</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the position among the messages that were found</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يتم العثور على شيء</translation>
    </message>
</context>
<context>
    <name>shoptalk::FloatingDate</name>
    <message>
        <source>Jump to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>%1. Jump to a date</source>
        <translation>%1. الانتقال إلى تاريخ</translation>
    </message>
</context>
<context>
    <name>shoptalk::FormSheet</name>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>هل تريد تجاهل هذه الرسالة؟</translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardActions</name>
    <message>
        <source>This file is not on this computer any more, so it can’t be forwarded.</source>
        <translation>لم يعد هذا الملف موجودًا على هذا الكمبيوتر، لذا لا يمكن إعادة توجيهه.</translation>
    </message>
    <message>
        <source>The message could not be forwarded to %1. Check that the disk is not full, then try again.</source>
        <translation>تعذّرت إعادة توجيه الرسالة إلى %1. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Forwarded to %1.</source>
        <translation>تمت إعادة التوجيه إلى %1.</translation>
    </message>
    <message numerus="yes">
        <source>Forwarded to %Ln conversation(s).</source>
        <translation>
            <numerusform>لم تتم إعادة التوجيه إلى أي محادثة.</numerusform>
            <numerusform>تمت إعادة التوجيه إلى محادثة واحدة.</numerusform>
            <numerusform>تمت إعادة التوجيه إلى محادثتين.</numerusform>
            <numerusform>تمت إعادة التوجيه إلى %Ln محادثات.</numerusform>
            <numerusform>تمت إعادة التوجيه إلى %Ln محادثة.</numerusform>
            <numerusform>تمت إعادة التوجيه إلى %Ln محادثة.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the files is not on this computer any more. Deselect it, then forward the others.</source>
        <translation>لم يعد أحد الملفات موجودًا على هذا الكمبيوتر. ألغِ تحديده، ثم أعد توجيه البقية.</translation>
    </message>
    <message>
        <source>Not all of the messages could be forwarded to %1. Check that the disk is not full, then try again.</source>
        <translation>تعذّرت إعادة توجيه كل الرسائل إلى %1. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardDialog</name>
    <message>
        <source>No customer has that name or number.</source>
        <translation>لا يوجد عميل بهذا الاسم أو الرقم.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Forward message</source>
        <translation>إعادة توجيه الرسالة</translation>
    </message>
    <message>
        <source>Forward to those that were chosen</source>
        <translation>إعادة التوجيه إلى من تم اختيارهم</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>الاسم أو رقم الهاتف</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>You blocked this customer.</source>
        <translation>لقد حظرت هذا العميل.</translation>
    </message>
    <message>
        <source>Only with a template: the 24-hour reply window has closed.</source>
        <translation>باستخدام قالب فقط: أُغلقت نافذة الرد لمدة ٢٤ ساعة.</translation>
    </message>
    <message>
        <source>Only with a template: this customer has not written to you yet.</source>
        <translation>باستخدام قالب فقط: لم يراسلك هذا العميل بعد.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>تم اختيارها</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>اختر من يستلمها.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <comment>the names of customers</comment>
        <translation>إلى: %1</translation>
    </message>
    <message numerus="yes">
        <source>Forward %Ln message(s)</source>
        <translation>
            <numerusform>إعادة توجيه الرسائل</numerusform>
            <numerusform>إعادة توجيه رسالة</numerusform>
            <numerusform>إعادة توجيه رسالتين</numerusform>
            <numerusform>إعادة توجيه %Ln رسائل</numerusform>
            <numerusform>إعادة توجيه %Ln رسالة</numerusform>
            <numerusform>إعادة توجيه %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Shoptalk can’t write to groups yet.</source>
        <translation>لا يستطيع Shoptalk الكتابة في المجموعات بعد.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardedFiles</name>
    <message>
        <source>The file is being made ready…</source>
        <translation>يجري تجهيز الملف…</translation>
    </message>
    <message>
        <source>The file is being downloaded. It can be forwarded as soon as it is here.</source>
        <translation>يجري تنزيل الملف. يمكن إعادة توجيهه فور وصوله.</translation>
    </message>
    <message>
        <source>This file could not be downloaded, so it can’t be forwarded.</source>
        <translation>تعذّر تنزيل هذا الملف، لذا لا يمكن إعادة توجيهه.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FoundDelegate</name>
    <message>
        <source>You: %1</source>
        <translation>أنت: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::FreedesktopComputerLockWatch</name>
    <message>
        <source>Locks itself before the computer sleeps</source>
        <translation>يقفل نفسه قبل دخول الكمبيوتر في وضع السكون</translation>
    </message>
</context>
<context>
    <name>shoptalk::FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>وضع علامة كمقروءة</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>اكتب ردًا…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>shoptalk::HeadingChooser</name>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Getting %1 ready…</source>
        <translation>جارٍ تجهيز %1…</translation>
    </message>
</context>
<context>
    <name>shoptalk::HeadingFileField</name>
    <message>
        <source>Remove the file</source>
        <translation>إزالة الملف</translation>
    </message>
    <message>
        <source>Choose a photo, a video or a document</source>
        <translation>اختر صورة أو مقطع فيديو أو مستندًا</translation>
    </message>
    <message>
        <source>Getting it ready… %1</source>
        <comment>a percentage</comment>
        <translation>جارٍ التجهيز… %1</translation>
    </message>
    <message>
        <source>Getting %1 ready…</source>
        <translation>جارٍ تجهيز %1…</translation>
    </message>
    <message>
        <source>Above buttons, WhatsApp shows photos, videos and documents only.</source>
        <translation>فوق الأزرار لا يعرض WhatsApp إلا الصور ومقاطع الفيديو والمستندات.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the name of a file and its size</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>This file could not be copied. Check that the disk is not full, then try again.</source>
        <translation>تعذّر نسخ هذا الملف. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>Add a photo, video or document…</source>
        <translation>إضافة صورة أو مقطع فيديو أو مستند…</translation>
    </message>
</context>
<context>
    <name>shoptalk::HelpBrowser</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>shoptalk::HelpWindow</name>
    <message>
        <source>Shoptalk help</source>
        <translation>مساعدة Shoptalk</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>رجوع (Alt+سهم لليسار)</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>جميع الصفحات</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>إغلاق المساعدة</translation>
    </message>
</context>
<context>
    <name>shoptalk::HtmlExport</name>
    <message>
        <source>There are no messages in this time.</source>
        <translation>لا توجد رسائل في هذه الفترة.</translation>
    </message>
</context>
<context>
    <name>shoptalk::InboxPage</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>إغلاق المحادثة</translation>
    </message>
    <message>
        <source>Mark the conversation as unread or read</source>
        <translation>تحديد المحادثة كغير مقروءة أو كمقروءة</translation>
    </message>
    <message>
        <source>Search in the open conversation</source>
        <translation>البحث في المحادثة المفتوحة</translation>
    </message>
    <message>
        <source>Search customers and messages</source>
        <translation>البحث في العملاء والرسائل</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Show the customer’s details</source>
        <translation>عرض تفاصيل العميل</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Show starred messages</source>
        <translation>عرض الرسائل المميزة بنجمة</translation>
    </message>
    <message>
        <source>List of conversations</source>
        <translation>قائمة المحادثات</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>Open the next conversation</source>
        <translation>فتح المحادثة التالية</translation>
    </message>
    <message>
        <source>Open the previous conversation</source>
        <translation>فتح المحادثة السابقة</translation>
    </message>
    <message>
        <source>Open the next unread conversation</source>
        <translation>فتح المحادثة غير المقروءة التالية</translation>
    </message>
    <message>
        <source>Open the previous unread conversation</source>
        <translation>فتح المحادثة غير المقروءة السابقة</translation>
    </message>
    <message>
        <source>Connect a phone number first, in Settings, Facebook accounts.</source>
        <translation>صِل رقم هاتف أولًا في الإعدادات، حسابات Facebook.</translation>
    </message>
</context>
<context>
    <name>shoptalk::InteractiveSheet</name>
    <message>
        <source>Send buttons or a list</source>
        <translation>إرسال أزرار أو قائمة</translation>
    </message>
    <message>
        <source>What the customer can tap</source>
        <translation>ما يمكن للعميل النقر عليه</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>استخدام مجددًا</translation>
    </message>
    <message>
        <source>Heading (optional)</source>
        <translation>عنوان (اختياري)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Small line below (optional)</source>
        <translation>سطر صغير في الأسفل (اختياري)</translation>
    </message>
    <message>
        <source>Text on the button</source>
        <translation>النص على الزر</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>The customer sees</source>
        <translation>ما يراه العميل</translation>
    </message>
    <message>
        <source>Text on the button that opens the list</source>
        <translation>النص على الزر الذي يفتح القائمة</translation>
    </message>
</context>
<context>
    <name>shoptalk::InteractiveText</name>
    <message>
        <source>List to choose from</source>
        <translation>قائمة للاختيار منها</translation>
    </message>
    <message>
        <source>Button with a link</source>
        <translation>زر برابط</translation>
    </message>
    <message>
        <source>Ask for the location</source>
        <translation>طلب الموقع</translation>
    </message>
    <message>
        <source>Reply buttons</source>
        <translation>أزرار رد</translation>
    </message>
    <message>
        <source>Write the text of the message.</source>
        <translation>اكتب نص الرسالة.</translation>
    </message>
    <message>
        <source>Write what the button that opens the list says.</source>
        <translation>اكتب نص الزر الذي يفتح القائمة.</translation>
    </message>
    <message>
        <source>Write what the button says.</source>
        <translation>اكتب نص الزر.</translation>
    </message>
    <message>
        <source>Write the web address that the button opens.</source>
        <translation>اكتب عنوان الويب الذي يفتحه الزر.</translation>
    </message>
    <message>
        <source>Give each part of the list a title, because there are several.</source>
        <translation>ضع عنوانًا لكل جزء من القائمة، لأن هناك أجزاء متعددة.</translation>
    </message>
    <message>
        <source>Add at least one row.</source>
        <translation>أضف صفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Add at least one button.</source>
        <translation>أضف زرًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Write what this row says, or remove it.</source>
        <translation>اكتب نص هذا الصف، أو أزله.</translation>
    </message>
    <message>
        <source>Write what this button says, or remove it.</source>
        <translation>اكتب نص هذا الزر، أو أزله.</translation>
    </message>
    <message>
        <source>%1 characters are too many: WhatsApp shows up to %2 here. Shorten it.</source>
        <translation>عدد الأحرف %1 أكبر من المسموح: يعرض WhatsApp هنا حتى %2. اختصر النص.</translation>
    </message>
    <message numerus="yes">
        <source>A list has up to %Ln row(s). Remove some.</source>
        <translation>
            <numerusform>يمكن أن تتضمن القائمة %Ln صف. أزل بعض الصفوف.</numerusform>
            <numerusform>يمكن أن تتضمن القائمة صفًا واحدًا. أزل بعض الصفوف.</numerusform>
            <numerusform>يمكن أن تتضمن القائمة صفين. أزل بعض الصفوف.</numerusform>
            <numerusform>يمكن أن تتضمن القائمة حتى %Ln صفوف. أزل بعض الصفوف.</numerusform>
            <numerusform>يمكن أن تتضمن القائمة حتى %Ln صفًا. أزل بعض الصفوف.</numerusform>
            <numerusform>يمكن أن تتضمن القائمة حتى %Ln صف. أزل بعض الصفوف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message has up to %Ln button(s). Remove some.</source>
        <translation>
            <numerusform>يمكن أن تتضمن الرسالة %Ln زر. أزل بعض الأزرار.</numerusform>
            <numerusform>يمكن أن تتضمن الرسالة زرًا واحدًا. أزل بعض الأزرار.</numerusform>
            <numerusform>يمكن أن تتضمن الرسالة زرين. أزل بعض الأزرار.</numerusform>
            <numerusform>يمكن أن تتضمن الرسالة حتى %Ln أزرار. أزل بعض الأزرار.</numerusform>
            <numerusform>يمكن أن تتضمن الرسالة حتى %Ln زرًا. أزل بعض الأزرار.</numerusform>
            <numerusform>يمكن أن تتضمن الرسالة حتى %Ln زر. أزل بعض الأزرار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another one says the same. Write something else, so that you can tell the answers apart.</source>
        <translation>هناك نص آخر مطابق. اكتب شيئًا مختلفًا حتى تتمكن من التمييز بين الردود.</translation>
    </message>
    <message>
        <source>This is no web address. Begin with https://</source>
        <translation>هذا ليس عنوان ويب. ابدأ بـ https://</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ask for the phone number</source>
        <translation>اطلب رقم الهاتف</translation>
    </message>
</context>
<context>
    <name>shoptalk::InvitationCard</name>
    <message>
        <source>Connect another computer</source>
        <translation>ربط كمبيوتر آخر</translation>
    </message>
    <message>
        <source>Create a code here and enter it on the other computer, in the first step of its set-up. Anyone with the code can read all messages of the shop, so show it to nobody else.</source>
        <translation>أنشئ رمزًا هنا وأدخله على الكمبيوتر الآخر، في الخطوة الأولى من إعداده. يمكن لأي شخص لديه الرمز قراءة جميع رسائل المتجر، لذا لا تُظهره لأي شخص آخر.</translation>
    </message>
    <message>
        <source>The code was copied.</source>
        <translation>تم نسخ الرمز.</translation>
    </message>
    <message>
        <source>Code for the other computer</source>
        <translation>رمز للكمبيوتر الآخر</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Address of your relay (the server that receives your messages), for the other computer: %1</source>
        <translation>عنوان خادم الترحيل (الخادم الذي يستقبل رسائلك)، للكمبيوتر الآخر: %1</translation>
    </message>
    <message>
        <source>Create another code</source>
        <translation>إنشاء رمز آخر</translation>
    </message>
    <message>
        <source>This computer doesn’t have the key to the shop’s messages, so it can’t add another computer. Pair it again first.</source>
        <translation>ليس لدى هذا الكمبيوتر مفتاح رسائل المتجر، لذا لا يمكنه إضافة كمبيوتر آخر. أقرنه مجددًا أولاً.</translation>
    </message>
    <message>
        <source>This computer is no longer connected to your shop. Pair it again with a new code.</source>
        <translation>لم يعد هذا الكمبيوتر متصلاً بمتجرك. أقرنه مجددًا برمز جديد.</translation>
    </message>
    <message>
        <source>Too many codes were created. Try again in a few minutes.</source>
        <translation>تم إنشاء عدد كبير جدًا من الرموز. حاول مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The code could not be created because your relay does not answer. Check this computer’s internet connection, then try again.</source>
        <translation>تعذّر إنشاء الرمز لأن خادم الترحيل لا يستجيب. تحقق من اتصال هذا الكمبيوتر بالإنترنت، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The code has expired. Create another one.</source>
        <translation>انتهت صلاحية الرمز. أنشئ رمزًا آخر.</translation>
    </message>
    <message>
        <source>The code works once. Time left: %1</source>
        <translation>يعمل الرمز مرة واحدة. الوقت المتبقي: %1</translation>
    </message>
    <message>
        <source>%1 is now connected.</source>
        <translation>أصبح %1 متصلاً الآن.</translation>
    </message>
    <message>
        <source>Create a code</source>
        <translation>إنشاء رمز</translation>
    </message>
</context>
<context>
    <name>shoptalk::KeptSheetBar</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم تُرسل بعد</translation>
    </message>
</context>
<context>
    <name>shoptalk::LabelActions</name>
    <message>
        <source>&amp;Labels</source>
        <translation>التصنيفات</translation>
    </message>
    <message>
        <source>&amp;New label…</source>
        <translation>تصنيف جديد…</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>تصنيف جديد</translation>
    </message>
    <message>
        <source>Name of the label:</source>
        <translation>اسم التصنيف:</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>إضافة تصنيف</translation>
    </message>
    <message>
        <source>Delete older messages forever?</source>
        <translation>هل تريد حذف الرسائل الأقدم إلى الأبد؟</translation>
    </message>
    <message numerus="yes">
        <source>With this label, %Ln message(s) in this conversation are older than the time they are kept for.</source>
        <translation>
            <numerusform>مع هذا التصنيف، تجاوزت %Ln رسالة في هذه المحادثة مدة الاحتفاظ.</numerusform>
            <numerusform>مع هذا التصنيف، تجاوزت رسالة واحدة في هذه المحادثة مدة الاحتفاظ.</numerusform>
            <numerusform>مع هذا التصنيف، تجاوزت رسالتان في هذه المحادثة مدة الاحتفاظ.</numerusform>
            <numerusform>مع هذا التصنيف، تجاوزت %Ln رسائل في هذه المحادثة مدة الاحتفاظ.</numerusform>
            <numerusform>مع هذا التصنيف، تجاوزت %Ln رسالة في هذه المحادثة مدة الاحتفاظ.</numerusform>
            <numerusform>مع هذا التصنيف، تجاوزت %Ln رسالة في هذه المحادثة مدة الاحتفاظ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this label, %Ln message(s) in this conversation are older than the time they are kept for.</source>
        <translation>
            <numerusform>من دون هذا التصنيف، تجاوزت %Ln رسالة في هذه المحادثة مدة الاحتفاظ.</numerusform>
            <numerusform>من دون هذا التصنيف، تجاوزت رسالة واحدة في هذه المحادثة مدة الاحتفاظ.</numerusform>
            <numerusform>من دون هذا التصنيف، تجاوزت رسالتان في هذه المحادثة مدة الاحتفاظ.</numerusform>
            <numerusform>من دون هذا التصنيف، تجاوزت %Ln رسائل في هذه المحادثة مدة الاحتفاظ.</numerusform>
            <numerusform>من دون هذا التصنيف، تجاوزت %Ln رسالة في هذه المحادثة مدة الاحتفاظ.</numerusform>
            <numerusform>من دون هذا التصنيف، تجاوزت %Ln رسالة في هذه المحادثة مدة الاحتفاظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are deleted within a day, and this can’t be undone. You can change how long a label keeps messages under Settings, Privacy.</source>
        <translation>سيتم حذفها خلال يوم، ولا يمكن التراجع عن ذلك. يمكنك تغيير مدة احتفاظ التصنيف بالرسائل ضمن الإعدادات، الخصوصية.</translation>
    </message>
    <message>
        <source>Add label and delete</source>
        <translation>إضافة التصنيف والحذف</translation>
    </message>
    <message>
        <source>Remove label and delete</source>
        <translation>إزالة التصنيف والحذف</translation>
    </message>
    <message>
        <source>There is already a label with this name.</source>
        <translation>يوجد تصنيف بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>The label could not be saved. Check that the disk is not full, then try again.</source>
        <translation>تعذّر حفظ التصنيف. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>With this label, %Ln message(s) in these conversations are older than the time they are kept for.</source>
        <translation>
            <numerusform>مع هذا التصنيف، تجاوزت %Ln رسالة في هذه المحادثات مدة الاحتفاظ.</numerusform>
            <numerusform>مع هذا التصنيف، تجاوزت رسالة واحدة في هذه المحادثات مدة الاحتفاظ.</numerusform>
            <numerusform>مع هذا التصنيف، تجاوزت رسالتان في هذه المحادثات مدة الاحتفاظ.</numerusform>
            <numerusform>مع هذا التصنيف، تجاوزت %Ln رسائل في هذه المحادثات مدة الاحتفاظ.</numerusform>
            <numerusform>مع هذا التصنيف، تجاوزت %Ln رسالة في هذه المحادثات مدة الاحتفاظ.</numerusform>
            <numerusform>مع هذا التصنيف، تجاوزت %Ln رسالة في هذه المحادثات مدة الاحتفاظ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this label, %Ln message(s) in these conversations are older than the time they are kept for.</source>
        <translation>
            <numerusform>من دون هذا التصنيف، تجاوزت %Ln رسالة في هذه المحادثات مدة الاحتفاظ.</numerusform>
            <numerusform>من دون هذا التصنيف، تجاوزت رسالة واحدة في هذه المحادثات مدة الاحتفاظ.</numerusform>
            <numerusform>من دون هذا التصنيف، تجاوزت رسالتان في هذه المحادثات مدة الاحتفاظ.</numerusform>
            <numerusform>من دون هذا التصنيف، تجاوزت %Ln رسائل في هذه المحادثات مدة الاحتفاظ.</numerusform>
            <numerusform>من دون هذا التصنيف، تجاوزت %Ln رسالة في هذه المحادثات مدة الاحتفاظ.</numerusform>
            <numerusform>من دون هذا التصنيف، تجاوزت %Ln رسالة في هذه المحادثات مدة الاحتفاظ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %1 added to %Ln conversation(s).</source>
        <translation>
            <numerusform>لم تتم إضافة التصنيف %1 إلى أي محادثة.</numerusform>
            <numerusform>تمت إضافة التصنيف %1 إلى محادثة واحدة.</numerusform>
            <numerusform>تمت إضافة التصنيف %1 إلى محادثتين.</numerusform>
            <numerusform>تمت إضافة التصنيف %1 إلى %Ln محادثات.</numerusform>
            <numerusform>تمت إضافة التصنيف %1 إلى %Ln محادثة.</numerusform>
            <numerusform>تمت إضافة التصنيف %1 إلى %Ln محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %1 removed from %Ln conversation(s).</source>
        <translation>
            <numerusform>لم تتم إزالة التصنيف %1 من أي محادثة.</numerusform>
            <numerusform>تمت إزالة التصنيف %1 من محادثة واحدة.</numerusform>
            <numerusform>تمت إزالة التصنيف %1 من محادثتين.</numerusform>
            <numerusform>تمت إزالة التصنيف %1 من %Ln محادثات.</numerusform>
            <numerusform>تمت إزالة التصنيف %1 من %Ln محادثة.</numerusform>
            <numerusform>تمت إزالة التصنيف %1 من %Ln محادثة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::LabelsCard</name>
    <message>
        <source>Labels</source>
        <translation>التصنيفات</translation>
    </message>
    <message>
        <source>Right-click a conversation to label it. A label can set how long messages are kept, for example ten years for invoices. If a conversation has several labels, the longest time applies.</source>
        <translation>انقر بزر الماوس الأيمن على محادثة لتصنيفها. يمكن للتصنيف تحديد مدة الاحتفاظ بالرسائل، مثلاً عشر سنوات للفواتير. إذا كان للمحادثة عدة تصنيفات، فتُطبَّق أطول مدة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Restore the removed label</source>
        <translation>استعادة التصنيف الذي تمت إزالته</translation>
    </message>
    <message>
        <source>For example: Invoices</source>
        <translation>مثال: فواتير</translation>
    </message>
    <message>
        <source>Name of a new label</source>
        <translation>اسم تصنيف جديد</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>إضافة تصنيف</translation>
    </message>
    <message>
        <source>How long messages with the label %1 are kept</source>
        <translation>مدة الاحتفاظ بالرسائل التي تحمل التصنيف %1</translation>
    </message>
    <message>
        <source>Remove the label %1</source>
        <translation>إزالة التصنيف %1</translation>
    </message>
    <message>
        <source>There is already a label with this name.</source>
        <translation>يوجد تصنيف بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Enter a name for the label first.</source>
        <translation>أدخل اسمًا للتصنيف أولاً.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>تعذّر الحفظ. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The label %1 was removed.</source>
        <translation>تمت إزالة التصنيف %1.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename the label %1</source>
        <translation>إعادة تسمية التصنيف %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::LanguagePage</name>
    <message>
        <source>Language of Shoptalk</source>
        <translation>لغة Shoptalk</translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <translation>مثل لغة هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Everything on the screen changes at once. Messages and templates stay as they were written.</source>
        <translation>يتغيّر كل ما على الشاشة فورًا. وتبقى الرسائل والقوالب كما كُتبت.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>La&amp;nguage…</source>
        <translation>اللغة…</translation>
    </message>
    <message>
        <source>Something in the settings is not saved yet. If you change the language now, it is lost, and a running upload stops.</source>
        <translation>هناك شيء في الإعدادات لم يُحفظ بعد. إذا غيّرت اللغة الآن فسيضيع، وسيتوقف أي رفع جارٍ.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LinkPreviewBar</name>
    <message>
        <source>Show a &amp;preview of the link</source>
        <translation>عرض معاينة للرابط</translation>
    </message>
</context>
<context>
    <name>shoptalk::ListFilters</name>
    <message>
        <source>More filters</source>
        <translation>مزيد من عوامل التصفية</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>محادثاتي</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>غير معيّنة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Closing soon</source>
        <translation>تُغلق قريبًا</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show conversations: %1</source>
        <translation>عرض المحادثات: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::ListText</name>
    <message>
        <source>%1, %2</source>
        <comment>two facts beside each other</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::LocationSheet</name>
    <message>
        <source>Send a location</source>
        <translation>إرسال موقع</translation>
    </message>
    <message>
        <source>&amp;Map link or coordinates</source>
        <translation>رابط خريطة أو إحداثيات</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Latitude %1, longitude %2</source>
        <translation>خط العرض %1، خط الطول %2</translation>
    </message>
    <message>
        <source>There are no coordinates in this. Open the link in your browser, then copy the long address from there.</source>
        <translation>لا توجد إحداثيات هنا. افتح الرابط في متصفحك، ثم انسخ العنوان الطويل من هناك.</translation>
    </message>
    <message>
        <source>Paste a link from Google Maps, Apple Maps or OpenStreetMap.</source>
        <translation>الصق رابطًا من Google Maps أو Apple Maps أو OpenStreetMap.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LockPage</name>
    <message>
        <source>Shoptalk is locked</source>
        <translation>تم قفل Shoptalk</translation>
    </message>
    <message>
        <source>Use your recovery key</source>
        <translation>استخدم مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختر عبارة مرور</translation>
    </message>
    <message>
        <source>New messages appear when you unlock.</source>
        <translation>تظهر الرسائل الجديدة عند إلغاء القفل.</translation>
    </message>
    <message>
        <source>Enter the recovery key from the printed sheet, and choose a new passphrase.</source>
        <translation>أدخل مفتاح الاسترداد من الورقة المطبوعة، واختر عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>This computer has no keychain (the system’s safe place for passwords). Choose a passphrase instead: your login is encrypted with it, and Shoptalk asks for it at every start. Nobody can look it up for you.</source>
        <translation>لا توجد على هذا الكمبيوتر سلسلة مفاتيح (المكان الآمن لكلمات السر في النظام). اختر عبارة مرور بدلاً من ذلك: يتم تشفير تسجيل دخولك بها، ويطلبها Shoptalk عند كل تشغيل. لا يمكن لأحد معرفتها نيابة عنك.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>Unlock with recovery key</source>
        <translation>إلغاء القفل بمفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>استخدام عبارة المرور هذه</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>استخدام عبارة المرور بدلاً من ذلك</translation>
    </message>
    <message>
        <source>Forgot it? Use the recovery key</source>
        <translation>هل نسيتها؟ استخدم مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>New passphrase, 8 characters or more</source>
        <translation>عبارة المرور الجديدة، ٨ أحرف أو أكثر</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation>كرر عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>This is not this shop’s recovery key.</source>
        <translation>هذا ليس مفتاح الاسترداد الخاص بهذا المتجر.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Try again.</source>
        <translation>عبارة المرور خاطئة. حاول مجددًا.</translation>
    </message>
    <message>
        <source>A character in the recovery key is wrong or missing. Compare it with the printed sheet.</source>
        <translation>أحد أحرف مفتاح الاسترداد خاطئ أو ناقص. قارنه بالورقة المطبوعة.</translation>
    </message>
    <message>
        <source>No recovery key has been made on this computer.</source>
        <translation>لم يتم إنشاء مفتاح استرداد على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>That did not work (%1). Nothing was changed.</source>
        <translation>لم ينجح ذلك (%1). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Try again in %1 s</source>
        <translation>حاول مجددًا بعد %1 ث</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>A message is still being sent. You can enter your passphrase already: Shoptalk opens as soon as this is done.</source>
        <translation>لا تزال رسالة قيد الإرسال. يمكنك إدخال عبارة المرور الآن: يُفتح Shoptalk فور الانتهاء.</translation>
    </message>
    <message>
        <source>What you sent is still being saved on this computer. You can enter your passphrase already: Shoptalk opens as soon as it is saved.</source>
        <translation>لا يزال ما أرسلته قيد الحفظ على هذا الكمبيوتر. يمكنك إدخال عبارة المرور الآن: يُفتح Shoptalk فور حفظه.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LockedNotifications</name>
    <message>
        <source>A customer wrote</source>
        <translation>راسلك أحد العملاء</translation>
    </message>
    <message>
        <source>Shoptalk is locked. Unlock it to read the message.</source>
        <translation>تم قفل Shoptalk. ألغِ القفل لقراءة الرسالة.</translation>
    </message>
    <message>
        <source>Shoptalk is locked</source>
        <translation>تم قفل Shoptalk</translation>
    </message>
    <message>
        <source>Click to unlock it and to see what customers write.</source>
        <translation>انقر لإلغاء القفل ورؤية ما يكتبه العملاء.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>A conversation is back. Shoptalk is locked. Unlock it to see which one.</source>
        <translation>عادت محادثة. تم قفل Shoptalk. ألغِ القفل لمعرفة أيّها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) are back. Shoptalk is locked. Unlock it to see them.</source>
        <translation>
            <numerusform>لم تعد أي محادثة. تم قفل Shoptalk. ألغِ القفل لرؤيتها.</numerusform>
            <numerusform>عادت محادثة واحدة. تم قفل Shoptalk. ألغِ القفل لرؤيتها.</numerusform>
            <numerusform>عادت محادثتان. تم قفل Shoptalk. ألغِ القفل لرؤيتهما.</numerusform>
            <numerusform>عادت %Ln محادثات. تم قفل Shoptalk. ألغِ القفل لرؤيتها.</numerusform>
            <numerusform>عادت %Ln محادثة. تم قفل Shoptalk. ألغِ القفل لرؤيتها.</numerusform>
            <numerusform>عادت %Ln محادثة. تم قفل Shoptalk. ألغِ القفل لرؤيتها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginHelp</name>
    <message>
        <source>If Facebook shows an error instead of its login</source>
        <translation>إذا عرض Facebook خطأ بدلاً من صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>“URL blocked” or “Can’t load URL”: this address is missing in the app’s settings at Meta. The person who runs your relay can add it under Facebook Login, Settings, Valid OAuth redirect URIs:</source>
        <translation>“عنوان URL محظور” أو “لا يمكن تحميل عنوان URL”: هذا العنوان غير موجود في إعدادات التطبيق لدى Meta. يمكن للشخص الذي يدير خادم الترحيل إضافته ضمن Facebook Login، الإعدادات، عناوين URI الصالحة لإعادة توجيه OAuth:</translation>
    </message>
    <message>
        <source>Redirect address %1</source>
        <translation>عنوان إعادة التوجيه %1</translation>
    </message>
    <message>
        <source>“App not active” or “App not available”: the app is still in development. Ask the person who runs your relay to give you a role in it, or to publish it.</source>
        <translation>“التطبيق غير نشط” أو “التطبيق غير متوفر”: لا يزال التطبيق قيد التطوير. اطلب من الشخص الذي يدير خادم الترحيل منحك دورًا فيه، أو نشره.</translation>
    </message>
    <message>
        <source>The page stays blank or does not respond: something may be blocking Facebook, such as a firewall or a proxy. Your own browser may still work.</source>
        <translation>تبقى الصفحة فارغة أو لا تستجيب: قد يكون هناك ما يحظر Facebook، مثل جدار حماية أو وكيل. قد يعمل متصفحك رغم ذلك.</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>استخدام متصفحي بدلاً من ذلك</translation>
    </message>
    <message>
        <source>Anything else: press F5 to reload the page. If that doesn’t help, close this window. Nothing has been changed, and you can connect again at any time.</source>
        <translation>في أي حالة أخرى: اضغط على F5 لإعادة تحميل الصفحة. إذا لم يفد ذلك، فأغلق هذه النافذة. لم يتغير شيء، ويمكنك الاتصال مجددًا في أي وقت.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginProblem</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>%1 can’t be reached</source>
        <translation>تعذّر الوصول إلى %1</translation>
    </message>
    <message>
        <source>Check this computer’s network, and whether a firewall blocks the page. Nothing has been sent.</source>
        <translation>تحقق من شبكة هذا الكمبيوتر، ومما إذا كان جدار حماية يحظر الصفحة. لم يتم إرسال أي شيء.</translation>
    </message>
    <message>
        <source>%1 is not safe to open</source>
        <translation>فتح %1 غير آمن</translation>
    </message>
    <message>
        <source>The page’s security certificate is not valid. The clock of this computer may be wrong, or somebody may be intercepting the connection. Shoptalk did not open the page.</source>
        <translation>شهادة أمان الصفحة غير صالحة. قد تكون ساعة هذا الكمبيوتر غير مضبوطة، أو قد يكون هناك من يعترض الاتصال. لم يفتح Shoptalk الصفحة.</translation>
    </message>
    <message>
        <source>The page stopped working</source>
        <translation>توقفت الصفحة عن العمل</translation>
    </message>
    <message>
        <source>Try again to start the login from the beginning. Nothing has been changed.</source>
        <translation>حاول مجددًا لبدء تسجيل الدخول من البداية. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginSheet</name>
    <message>
        <source>I see an error page</source>
        <translation>تظهر لي صفحة خطأ</translation>
    </message>
    <message>
        <source>Log in – Shoptalk</source>
        <translation>تسجيل الدخول – Shoptalk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Facebook login page</source>
        <translation>صفحة تسجيل الدخول إلى Facebook</translation>
    </message>
    <message>
        <source>This link leads to %1. Shoptalk only opens Facebook’s login here, so it was not opened.</source>
        <translation>يؤدي هذا الرابط إلى %1. لا يفتح Shoptalk هنا سوى صفحة تسجيل الدخول إلى Facebook، لذا لم يتم فتحه.</translation>
    </message>
    <message>
        <source>Hide help</source>
        <translation>إخفاء المساعدة</translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginView</name>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
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
        <translation>حول Shoptalk</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Same as &amp;system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Practice – %1</source>
        <translation>تدريب – %1</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>About Shoptalk</source>
        <translation>حول Shoptalk</translation>
    </message>
    <message>
        <source>Shoptalk %1

Your shop’s WhatsApp Business conversations on your desktop.

Free software under the GNU General Public License, version 3 or later. Not affiliated with Meta.</source>
        <translation>Shoptalk %1

محادثات WhatsApp Business الخاصة بمتجرك على سطح مكتبك.

برنامج حر بموجب رخصة جنو العمومية العامة (GNU GPL)، الإصدار ٣ أو أحدث. غير تابع لشركة Meta.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Shoptalk &amp;help</source>
        <translation>مساعدة Shoptalk</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaBanner</name>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Download the files now</source>
        <translation>تنزيل الملفات الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message numerus="yes">
        <source>WhatsApp deletes %Ln file(s) from customers within a day, and Shoptalk could not download them yet. Check the internet connection, the free space on the disk, and the Facebook account in the settings.</source>
        <translation>
            <numerusform>سيحذف WhatsApp خلال يوم %Ln ملف من العملاء، ولم يتمكن Shoptalk من التنزيل بعد. تحقق من الاتصال بالإنترنت، والمساحة الخالية على القرص، وحساب Facebook في الإعدادات.</numerusform>
            <numerusform>سيحذف WhatsApp خلال يوم ملفًا واحدًا من العملاء، ولم يتمكن Shoptalk من التنزيل بعد. تحقق من الاتصال بالإنترنت، والمساحة الخالية على القرص، وحساب Facebook في الإعدادات.</numerusform>
            <numerusform>سيحذف WhatsApp خلال يوم ملفين من العملاء، ولم يتمكن Shoptalk من التنزيل بعد. تحقق من الاتصال بالإنترنت، والمساحة الخالية على القرص، وحساب Facebook في الإعدادات.</numerusform>
            <numerusform>سيحذف WhatsApp خلال يوم %Ln ملفات من العملاء، ولم يتمكن Shoptalk من التنزيل بعد. تحقق من الاتصال بالإنترنت، والمساحة الخالية على القرص، وحساب Facebook في الإعدادات.</numerusform>
            <numerusform>سيحذف WhatsApp خلال يوم %Ln ملفًا من العملاء، ولم يتمكن Shoptalk من التنزيل بعد. تحقق من الاتصال بالإنترنت، والمساحة الخالية على القرص، وحساب Facebook في الإعدادات.</numerusform>
            <numerusform>سيحذف WhatsApp خلال يوم %Ln ملف من العملاء، ولم يتمكن Shoptalk من التنزيل بعد. تحقق من الاتصال بالإنترنت، والمساحة الخالية على القرص، وحساب Facebook في الإعدادات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaText</name>
    <message>
        <source>WhatsApp keeps files for 7 days and no longer has this one. Ask the customer to send it again.</source>
        <translation>يحتفظ WhatsApp بالملفات لمدة ٧ أيام ولم يعد لديه هذا الملف. اطلب من العميل إرساله مجددًا.</translation>
    </message>
    <message>
        <source>WhatsApp can’t be reached. The download goes on by itself.</source>
        <translation>تعذّر الوصول إلى WhatsApp. يستمر التنزيل تلقائيًا.</translation>
    </message>
    <message>
        <source>WhatsApp is busy. The download goes on by itself.</source>
        <translation>يواجه WhatsApp ضغطًا الآن. يستمر التنزيل تلقائيًا.</translation>
    </message>
    <message>
        <source>The download waits until the Facebook account is connected again.</source>
        <translation>ينتظر التنزيل حتى يتم ربط حساب Facebook مجددًا.</translation>
    </message>
    <message>
        <source>WhatsApp didn’t send this file.</source>
        <translation>لم يسلّم WhatsApp هذا الملف.</translation>
    </message>
    <message>
        <source>Your network sent a login page instead of the file. It was not saved.</source>
        <translation>أرسلت شبكتك صفحة تسجيل دخول بدلاً من الملف. لم يتم حفظها.</translation>
    </message>
    <message>
        <source>The file was damaged on its way. It was not saved.</source>
        <translation>تلف الملف في طريقه. لم يتم حفظه.</translation>
    </message>
    <message>
        <source>Only a part of the file came.</source>
        <translation>لم يصل سوى جزء من الملف.</translation>
    </message>
    <message>
        <source>This file is larger than 100 MB. It was not saved.</source>
        <translation>حجم هذا الملف أكبر من ١٠٠ ميغابايت. لم يتم حفظه.</translation>
    </message>
    <message>
        <source>The disk of this computer is full. Make room: the download goes on by itself.</source>
        <translation>قرص هذا الكمبيوتر ممتلئ. وفّر مساحة: يستمر التنزيل تلقائيًا.</translation>
    </message>
    <message>
        <source>This computer could not save the file.</source>
        <translation>لم يتمكن هذا الكمبيوتر من حفظ الملف.</translation>
    </message>
    <message>
        <source>WhatsApp refused the download.</source>
        <translation>رفض WhatsApp التنزيل.</translation>
    </message>
    <message>
        <source>The file is on its way.</source>
        <translation>الملف في الطريق.</translation>
    </message>
    <message>
        <source>The file is not downloaded.</source>
        <translation>لم يتم تنزيل الملف.</translation>
    </message>
    <message>
        <source>WhatsApp keeps files for 7 days and no longer has this one. Look for it on the shop’s phone, which sent it.</source>
        <translation>يحتفظ WhatsApp بالملفات لمدة ٧ أيام ولم يعد لديه هذا الملف. ابحث عنه على هاتف المتجر الذي أرسله.</translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaViewer</name>
    <message>
        <source>Photos and videos of the conversation</source>
        <translation>صور المحادثة ومقاطع الفيديو</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>فتح في برنامج آخر</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>أصغر (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>أكبر (+)</translation>
    </message>
    <message>
        <source>Copy the picture (Ctrl+C)</source>
        <translation>نسخ الصورة (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save as… (Ctrl+S)</source>
        <translation>حفظ باسم… (Ctrl+S)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>صورة: %1</translation>
    </message>
    <message>
        <source>Shoptalk does not play videos itself.</source>
        <translation>لا يشغّل Shoptalk مقاطع الفيديو بنفسه.</translation>
    </message>
    <message>
        <source>This picture can’t be shown here. It may be damaged.</source>
        <translation>لا يمكن عرض هذه الصورة هنا. قد تكون تالفة.</translation>
    </message>
</context>
<context>
    <name>shoptalk::MenuBar</name>
    <message>
        <source>Open the menu</source>
        <translation>فتح القائمة</translation>
    </message>
</context>
<context>
    <name>shoptalk::MenuCorner</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>shoptalk::MergeActions</name>
    <message>
        <source>%1 is not %2…</source>
        <translation>‏%1 ليس %2…</translation>
    </message>
    <message>
        <source>These two have separate chats already.</source>
        <translation>لدى هذين العميلين دردشتان منفصلتان بالفعل.</translation>
    </message>
    <message>
        <source>Separate customers</source>
        <translation>فصل العميلين</translation>
    </message>
    <message>
        <source>Give %1 and %2 separate chats again?</source>
        <translation>هل تريد منح %1 و%2 دردشتين منفصلتين مجددًا؟</translation>
    </message>
    <message>
        <source>Each gets their own messages, labels and draft back. Shoptalk won’t join them again for the same reason.</source>
        <translation>سيستعيد كل منهما رسائله وتصنيفاته ومسودته. لن يدمجهما Shoptalk مجددًا للسبب نفسه.</translation>
    </message>
    <message>
        <source>Separate them</source>
        <translation>فصلهما</translation>
    </message>
    <message>
        <source>The two could not be separated. Check that the disk is not full, then try again.</source>
        <translation>تعذّر فصل العميلين. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This customer was joined with another one since. Separate those two first; their line is further down in the chat.</source>
        <translation>تم دمج هذا العميل مع عميل آخر بعد ذلك. افصل هذين الاثنين أولاً؛ يظهر سطرهما أسفل الدردشة.</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageActions</name>
    <message>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>إلغاء الإرسال</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Cancel sen&amp;ding</source>
        <translation>إلغاء الإرسال</translation>
    </message>
    <message>
        <source>Reac&amp;t</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>&amp;Take back your reaction</source>
        <translation>سحب تفاعلك</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>&amp;Info</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>تمييز بنجمة</translation>
    </message>
    <message>
        <source>&amp;Forward…</source>
        <translation>إعادة توجيه…</translation>
    </message>
    <message>
        <source>Un&amp;star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>تمييز بنجمة</translation>
    </message>
    <message>
        <source>Unstar</source>
        <translation>إزالة النجمة</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageDelegate</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place of a picture among several</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>مميزة بنجمة</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageEdit</name>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Start a new line</source>
        <translation>بدء سطر جديد</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>&amp;Strikethrough</source>
        <translation>يتوسطه خط</translation>
    </message>
    <message>
        <source>&amp;Monospace</source>
        <translation>ثابت العرض</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>تنسيق</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageInfo</name>
    <message>
        <source>Message info</source>
        <translation>معلومات الرسالة</translation>
    </message>
    <message>
        <source>From you</source>
        <translation>منك</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>من العميل</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>تم الإرسال: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>It was edited.</source>
        <translation>تم تعديلها.</translation>
    </message>
    <message>
        <source>Copy the message’s WhatsApp ID</source>
        <translation>نسخ معرّف الرسالة في WhatsApp</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>تفاصيل لفريق الدعم</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageSelectionBar</name>
    <message>
        <source>Clear selection (Esc)</source>
        <translation>مسح التحديد (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) selected</source>
        <translation>
            <numerusform>لا رسائل محددة</numerusform>
            <numerusform>رسالة واحدة محددة</numerusform>
            <numerusform>رسالتان محددتان</numerusform>
            <numerusform>%Ln رسائل محددة</numerusform>
            <numerusform>%Ln رسالة محددة</numerusform>
            <numerusform>%Ln رسالة محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these messages can’t be forwarded. Deselect it first.</source>
        <translation>لا يمكن إعادة توجيه إحدى هذه الرسائل. ألغِ تحديدها أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) selected. That is the most.</source>
        <translation>
            <numerusform>لم يتم تحديد أي رسالة.</numerusform>
            <numerusform>تم تحديد رسالة واحدة. هذا هو الحد الأقصى.</numerusform>
            <numerusform>تم تحديد رسالتين. هذا هو الحد الأقصى.</numerusform>
            <numerusform>تم تحديد %Ln رسائل. هذا هو الحد الأقصى.</numerusform>
            <numerusform>تم تحديد %Ln رسالة. هذا هو الحد الأقصى.</numerusform>
            <numerusform>تم تحديد %Ln رسالة. هذا هو الحد الأقصى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageStates</name>
    <message>
        <source>Edited %1</source>
        <comment>a time</comment>
        <translation>عُدّلت %1</translation>
    </message>
    <message>
        <source>You reacted with %1</source>
        <translation>تفاعلت بـ %1</translation>
    </message>
    <message>
        <source>The customer reacted with %1</source>
        <translation>تفاعل العميل بـ %1</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>may not have been sent</source>
        <translation>ربما لم يتم إرسالها</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>تم الإرسال</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>read</source>
        <translation>تمت القراءة</translation>
    </message>
    <message>
        <source>played</source>
        <translation>تم التشغيل</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يتم الإرسال</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>not delivered yet</source>
        <translation>لم يتم التسليم بعد</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>لم يتم التسليم</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageStep</name>
    <message>
        <source>For example: Easter opening hours</source>
        <translation>مثلًا: مواعيد العمل في العيد</translation>
    </message>
    <message>
        <source>Name of this broadcast, only for you</source>
        <translation>اسم هذه الرسالة الجماعية، لك فقط</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>المُرسل من</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>No template is ready to send</source>
        <translation>لا يوجد قالب جاهز للإرسال</translation>
    </message>
    <message>
        <source>Create one in Settings, Templates. WhatsApp looks at it first.</source>
        <translation>أنشئ واحدًا في الإعدادات، القوالب. يراجعه WhatsApp أولًا.</translation>
    </message>
    <message>
        <source>Broadcast of %1</source>
        <translation>رسالة جماعية %1</translation>
    </message>
    <message>
        <source>This template needs something that can’t be filled in for many people at once, such as a place or a code. Send it from a conversation.</source>
        <translation>يحتاج هذا القالب إلى شيء لا يمكن تعبئته لعدة أشخاص معًا، مثل مكان أو رمز. أرسله من محادثة.</translation>
    </message>
    <message>
        <source>Give the broadcast a name, so that you find it again.</source>
        <translation>أعطِ الرسالة الجماعية اسمًا لتجدها لاحقًا.</translation>
    </message>
    <message>
        <source>Choose the template that is sent.</source>
        <translation>اختر القالب الذي سيُرسل.</translation>
    </message>
    <message>
        <source>This template can’t be sent to many people at once. Choose another one.</source>
        <translation>لا يمكن إرسال هذا القالب إلى عدة أشخاص معًا. اختر قالبًا آخر.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Connect a phone number first, in Settings, Facebook accounts.</source>
        <translation>صِل رقم هاتف أولًا في الإعدادات، حسابات Facebook.</translation>
    </message>
</context>
<context>
    <name>shoptalk::MetaSentences</name>
    <message>
        <source>WhatsApp did not take this message.</source>
        <translation>لم يقبل WhatsApp هذه الرسالة.</translation>
    </message>
    <message>
        <source>WhatsApp refused this without saying why.</source>
        <translation>رفض WhatsApp هذا دون ذكر السبب.</translation>
    </message>
    <message>
        <source>Meta refused this without saying why. Try again, or ask the person who runs your relay.</source>
        <translation>رفضت Meta هذا دون ذكر السبب. حاول مجددًا، أو اسأل الشخص الذي يدير خادم الترحيل.</translation>
    </message>
    <message>
        <source>WhatsApp is having a problem right now. Please try again in a few minutes.</source>
        <translation>يواجه WhatsApp خللاً مؤقتًا. يُرجى المحاولة مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Too many requests in a short time. Wait a few minutes, then try again.</source>
        <translation>عدد كبير جدًا من الطلبات في وقت قصير. انتظر بضع دقائق، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Too many changes in a short time. Wait a few minutes, then try again.</source>
        <translation>عدد كبير جدًا من التغييرات في وقت قصير. انتظر بضع دقائق، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Facebook has ended your login</source>
        <translation>أنهى Facebook تسجيل دخولك</translation>
    </message>
    <message>
        <source>Shoptalk was removed in your Facebook settings</source>
        <translation>تمت إزالة Shoptalk من إعداداتك على Facebook</translation>
    </message>
    <message>
        <source>Log in again and allow it once more; what you chose is kept.</source>
        <translation>سجّل الدخول مجددًا واسمح بذلك مرة أخرى؛ يتم الاحتفاظ بما اخترته.</translation>
    </message>
    <message>
        <source>Facebook wants to check that it is you</source>
        <translation>يريد Facebook التحقق من هويتك</translation>
    </message>
    <message>
        <source>Log in at facebook.com and follow the instructions there, then log in here again.</source>
        <translation>سجّل الدخول إلى facebook.com واتبع التعليمات هناك، ثم سجّل الدخول هنا مجددًا.</translation>
    </message>
    <message>
        <source>Your Facebook password was changed</source>
        <translation>تم تغيير كلمة سر حسابك على Facebook</translation>
    </message>
    <message>
        <source>That ended the login. Log in again with the new password.</source>
        <translation>أنهى ذلك تسجيل الدخول. سجّل الدخول مجددًا بكلمة السر الجديدة.</translation>
    </message>
    <message>
        <source>That happens about every 60 days. Log in again; what you chose is kept.</source>
        <translation>يحدث ذلك كل ٦٠ يومًا تقريبًا. سجّل الدخول مجددًا؛ يتم الاحتفاظ بما اخترته.</translation>
    </message>
    <message>
        <source>Your Facebook account is not confirmed yet</source>
        <translation>لم يتم تأكيد حسابك على Facebook بعد</translation>
    </message>
    <message>
        <source>Confirm it first (Facebook has sent you an e-mail), then log in again.</source>
        <translation>أكّده أولاً (أرسل إليك Facebook رسالة بريد إلكتروني)، ثم سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>You have no role in this business</source>
        <translation>ليس لديك دور في هذا النشاط التجاري</translation>
    </message>
    <message>
        <source>Ask an administrator of the business for access, then log in again.</source>
        <translation>اطلب من أحد مسؤولي النشاط التجاري منحك صلاحية الوصول، ثم سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Your Facebook account isn’t allowed to use this WhatsApp account. Ask an administrator for access.</source>
        <translation>لا يُسمح لمستخدم Facebook الخاص بك باستخدام حساب WhatsApp هذا. اطلب من أحد المسؤولين منحك صلاحية الوصول.</translation>
    </message>
    <message>
        <source>This phone number no longer exists in WhatsApp.</source>
        <translation>لم يعد رقم الهاتف هذا موجودًا في WhatsApp.</translation>
    </message>
    <message>
        <source>This phone number no longer exists in WhatsApp. Choose another one under Facebook accounts.</source>
        <translation>لم يعد رقم الهاتف هذا موجودًا في WhatsApp. اختر رقمًا آخر ضمن حسابات Facebook.</translation>
    </message>
    <message>
        <source>WhatsApp could not use something in this message. Check the text and the recipient.</source>
        <translation>لم يتمكن WhatsApp من استخدام شيء في هذه الرسالة. تحقق من النص والمستلم.</translation>
    </message>
    <message>
        <source>WhatsApp could not use something you entered. Check it and try again.</source>
        <translation>لم يتمكن WhatsApp من استخدام شيء أدخلته. تحقق منه وحاول مجددًا.</translation>
    </message>
    <message>
        <source>WhatsApp has restricted this account because of its rules. Meta’s Business Support Home says why; you can ask for a review there.</source>
        <translation>فرض WhatsApp قيودًا على هذا الحساب بسبب قواعده. توضح الصفحة الرئيسية لدعم الأنشطة التجارية من Meta السبب، ويمكنك طلب المراجعة هناك.</translation>
    </message>
    <message>
        <source>Meta has blocked this for now because of its rules. Try again tomorrow, or look in Meta’s Business Support Home.</source>
        <translation>حظرت Meta هذا في الوقت الحالي بسبب قواعدها. حاول مجددًا غدًا، أو راجع الصفحة الرئيسية لدعم الأنشطة التجارية من Meta.</translation>
    </message>
    <message>
        <source>This WhatsApp account is locked. WhatsApp Manager says why.</source>
        <translation>حساب WhatsApp هذا مقفل. يوضح مدير WhatsApp السبب.</translation>
    </message>
    <message>
        <source>WhatsApp does not let your type of business write to this country.</source>
        <translation>لا يسمح WhatsApp لنوع نشاطك التجاري بمراسلة هذا البلد.</translation>
    </message>
    <message>
        <source>This number needs an approved display name first. Choose one in Settings, under Numbers.</source>
        <translation>يحتاج هذا الرقم إلى اسم معروض معتمد أولاً. اختر اسمًا في الإعدادات، ضمن الأرقام.</translation>
    </message>
    <message>
        <source>WhatsApp could not charge your account. Check the payment method in WhatsApp Manager.</source>
        <translation>لم يتمكن WhatsApp من تحصيل الرسوم من حسابك. تحقق من طريقة الدفع في مدير WhatsApp.</translation>
    </message>
    <message>
        <source>This phone number must be registered again. You can do that in Settings, under Numbers.</source>
        <translation>يجب تسجيل رقم الهاتف هذا مجددًا. يمكنك فعل ذلك في الإعدادات، ضمن الأرقام.</translation>
    </message>
    <message>
        <source>WhatsApp is upgrading this number. Please wait a minute, then try again.</source>
        <translation>يجري WhatsApp ترقية لهذا الرقم. يُرجى الانتظار دقيقة، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>You have blocked this customer. Unblock to write.</source>
        <translation>لقد حظرت هذا العميل. ألغِ الحظر لمراسلته.</translation>
    </message>
    <message>
        <source>Too many messages in a short time. Wait a moment, then try again.</source>
        <translation>عدد كبير جدًا من الرسائل في وقت قصير. انتظر لحظة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>WhatsApp did not deliver this offer to this customer. Please don’t send it again.</source>
        <translation>لم يسلّم WhatsApp هذا العرض إلى هذا العميل. يُرجى عدم إرساله مجددًا.</translation>
    </message>
    <message>
        <source>You cannot write to your own number.</source>
        <translation>لا يمكنك مراسلة رقمك.</translation>
    </message>
    <message>
        <source>This customer cannot be reached on WhatsApp. Check the number or call.</source>
        <translation>تعذّر الوصول إلى هذا العميل على WhatsApp. تحقق من الرقم أو اتصل به.</translation>
    </message>
    <message>
        <source>The test number may only write to registered test phones.</source>
        <translation>لا يمكن للرقم التجريبي مراسلة سوى هواتف الاختبار المسجّلة.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the customer’s last message. Send a template instead.</source>
        <translation>مضى أكثر من ٢٤ ساعة على آخر رسالة من العميل. أرسل قالبًا بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>WhatsApp is holding back offers for this customer. Please don’t send it again today.</source>
        <translation>يحجب WhatsApp العروض عن هذا العميل حاليًا. يُرجى عدم إرسالها مجددًا اليوم.</translation>
    </message>
    <message>
        <source>This customer does not want offers. Please take them off your list.</source>
        <translation>لا يريد هذا العميل عروضًا. يُرجى إزالته من قائمتك.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent or shown here.</source>
        <translation>لا يمكن إرسال هذا النوع من الرسائل أو عرضه هنا.</translation>
    </message>
    <message>
        <source>The customer’s file could not be downloaded. Ask for a smaller one.</source>
        <translation>تعذّر تنزيل ملف العميل. اطلب ملفًا أصغر.</translation>
    </message>
    <message>
        <source>WhatsApp does not take this kind or size of file. Choose another one.</source>
        <translation>لا يقبل WhatsApp هذا النوع أو الحجم من الملفات. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This message is only on the phone. Open it in the WhatsApp Business app.</source>
        <translation>هذه الرسالة على الهاتف فقط. افتحها في تطبيق WhatsApp Business.</translation>
    </message>
    <message>
        <source>This message needs the customer’s phone number. Ask the customer for it.</source>
        <translation>تحتاج هذه الرسالة إلى رقم هاتف العميل. اطلبه من العميل.</translation>
    </message>
    <message>
        <source>Offers are switched off for this account. You can switch them on in WhatsApp Manager.</source>
        <translation>العروض متوقفة لهذا الحساب. يمكنك تفعيلها في مدير WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp has paused templates because some are in the wrong category. Check them in WhatsApp Manager.</source>
        <translation>أوقف WhatsApp القوالب مؤقتًا لأن بعضها في الفئة الخطأ. تحقق منها في مدير WhatsApp.</translation>
    </message>
    <message>
        <source>Accept WhatsApp’s payment terms in WhatsApp Manager first.</source>
        <translation>اقبل شروط الدفع الخاصة بـ WhatsApp في مدير WhatsApp أولاً.</translation>
    </message>
    <message>
        <source>Some customers could not be blocked or unblocked. You can only block people who wrote in the last 24 hours.</source>
        <translation>تعذّر حظر بعض العملاء أو إلغاء حظرهم. لا يمكنك سوى حظر من راسلوك في آخر ٢٤ ساعة.</translation>
    </message>
    <message>
        <source>The template’s placeholders don’t match what was filled in. Check them and try again.</source>
        <translation>لا تتطابق العناصر النائبة في القالب مع ما تمت تعبئته. تحقق منها وحاول مجددًا.</translation>
    </message>
    <message>
        <source>This template is not available in this language, or is not approved yet. Choose another one.</source>
        <translation>هذا القالب غير متوفر بهذه اللغة، أو لم تتم الموافقة عليه بعد. اختر قالبًا آخر.</translation>
    </message>
    <message>
        <source>The template’s text is against WhatsApp’s rules. Change it and send it for approval again.</source>
        <translation>نص القالب مخالف لقواعد WhatsApp. غيّره وأرسله للموافقة مجددًا.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template because customers did not like it. Try again in a few hours or change it.</source>
        <translation>أوقف WhatsApp هذا القالب مؤقتًا لأنه لم يعجب العملاء. حاول مجددًا بعد بضع ساعات أو غيّره.</translation>
    </message>
    <message>
        <source>WhatsApp has disabled this template for good. Make a new one.</source>
        <translation>عطّل WhatsApp هذا القالب نهائيًا. أنشئ قالبًا جديدًا.</translation>
    </message>
    <message>
        <source>A part of the template is too long or isn’t in a format WhatsApp accepts. Change it and try again.</source>
        <translation>جزء من القالب طويل جدًا أو له شكل لا يقبله WhatsApp. غيّره وحاول مجددًا.</translation>
    </message>
    <message>
        <source>This template cannot be changed right now. Try again later.</source>
        <translation>لا يمكن تغيير هذا القالب الآن. حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>You have as many templates as WhatsApp allows. Delete one you no longer use.</source>
        <translation>لديك الحد الأقصى من القوالب الذي يسمح به WhatsApp. احذف قالبًا لم تعد تستخدمه.</translation>
    </message>
    <message>
        <source>There is already a template with this name. Choose another name.</source>
        <translation>يوجد قالب بهذا الاسم بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The form in this message is not available right now. Check it in WhatsApp Manager.</source>
        <translation>النموذج الموجود في هذه الرسالة غير متوفر الآن. تحقق منه في مدير WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp has no statistics for this template yet.</source>
        <translation>ليست لدى WhatsApp إحصاءات لهذا القالب بعد.</translation>
    </message>
    <message>
        <source>This number was not removed completely. Remove it once more in Settings, then register it.</source>
        <translation>لم تتم إزالة هذا الرقم بالكامل. أزله مرة أخرى في الإعدادات، ثم سجّله.</translation>
    </message>
    <message>
        <source>This number was not removed completely. Remove it once more, then register it.</source>
        <translation>لم تتم إزالة هذا الرقم بالكامل. أزله مرة أخرى، ثم سجّله.</translation>
    </message>
    <message>
        <source>This PIN is not correct. Check it in Settings, under Numbers.</source>
        <translation>رقم PIN هذا غير صحيح. تحقق منه في الإعدادات، ضمن الأرقام.</translation>
    </message>
    <message>
        <source>This is not the number’s PIN. Don’t guess: after a few wrong PINs, WhatsApp locks it. If you forgot the PIN, reset it in WhatsApp Manager.</source>
        <translation>هذا ليس رقم PIN الخاص بالرقم. لا تخمّن: يقفل WhatsApp الرقم بعد بضع محاولات خاطئة. إذا نسيت رقم PIN، فأعد تعيينه في مدير WhatsApp.</translation>
    </message>
    <message>
        <source>This number must be confirmed with a code first. You can do that in Settings, under Numbers.</source>
        <translation>يجب تأكيد هذا الرقم برمز أولاً. يمكنك فعل ذلك في الإعدادات، ضمن الأرقام.</translation>
    </message>
    <message>
        <source>The number must be confirmed with a code first.</source>
        <translation>يجب تأكيد الرقم برمز أولاً.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Wait 12 hours before you try again.</source>
        <translation>تم إدخال رقم PIN خاطئ مرات كثيرة. انتظر ١٢ ساعة قبل المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>The PIN was tried too fast. Wait a few minutes.</source>
        <translation>تمت محاولة إدخال رقم PIN بسرعة كبيرة. انتظر بضع دقائق.</translation>
    </message>
    <message>
        <source>This number is not registered yet. You can register it in Settings, under Numbers.</source>
        <translation>هذا الرقم غير مسجّل بعد. يمكنك تسجيله في الإعدادات، ضمن الأرقام.</translation>
    </message>
    <message>
        <source>This number is not registered yet.</source>
        <translation>هذا الرقم غير مسجّل بعد.</translation>
    </message>
    <message>
        <source>The number was removed a moment ago. Try again in five minutes.</source>
        <translation>تمت إزالة الرقم قبل لحظات. حاول مجددًا بعد خمس دقائق.</translation>
    </message>
    <message>
        <source>The number was registered or removed 10 times within three days. Try again in three days.</source>
        <translation>تم تسجيل الرقم أو إزالته ١٠ مرات خلال ثلاثة أيام. حاول مجددًا بعد ثلاثة أيام.</translation>
    </message>
    <message>
        <source>This code is not right, or has expired. Check it, or ask for a new one.</source>
        <translation>هذا الرمز غير صحيح، أو انتهت صلاحيته. تحقق منه، أو اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>This number cannot be moved here yet. Check its owner and its two-step PIN in WhatsApp Manager.</source>
        <translation>لا يمكن نقل هذا الرقم إلى هنا بعد. تحقق من مالكه ومن رقم PIN للتحقق بخطوتين في مدير WhatsApp.</translation>
    </message>
    <message>
        <source>This way of connecting is no longer supported. Connect the account again in Settings.</source>
        <translation>لم تعد طريقة الاتصال هذه مدعومة. اربط الحساب مجددًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Earlier chats were already fetched once. To fetch them again, disconnect the number in the phone app and connect it again.</source>
        <translation>سبق جلب الدردشات السابقة مرة واحدة. لجلبها مجددًا، اقطع اتصال الرقم في تطبيق الهاتف، ثم اربطه مجددًا.</translation>
    </message>
    <message>
        <source>Earlier chats can only be fetched within 24 hours. Disconnect the number in the phone app and connect it again.</source>
        <translation>لا يمكن جلب الدردشات السابقة إلا خلال ٢٤ ساعة. اقطع اتصال الرقم في تطبيق الهاتف، ثم اربطه مجددًا.</translation>
    </message>
    <message>
        <source>The owner of this number does not share earlier chats. New messages arrive all the same.</source>
        <translation>لا يشارك مالك هذا الرقم الدردشات السابقة. ومع ذلك تصل الرسائل الجديدة.</translation>
    </message>
    <message>
        <source>This username cannot be used. Choose another one, or check it in WhatsApp Manager.</source>
        <translation>لا يمكن استخدام اسم المستخدم هذا. اختر اسمًا آخر، أو تحقق منه في مدير WhatsApp.</translation>
    </message>
    <message>
        <source>This was already requested. There is nothing more to do.</source>
        <translation>سبق طلب هذا. لا يلزم فعل شيء آخر.</translation>
    </message>
    <message>
        <source>Meta does not allow this web address. Ask the person who runs your relay.</source>
        <translation>لا تسمح Meta بعنوان الويب هذا. اسأل الشخص الذي يدير خادم الترحيل.</translation>
    </message>
    <message>
        <source>Facebook did not accept the login. Please log in again.</source>
        <translation>لم يقبل Facebook تسجيل الدخول. يُرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>No code was sent, because codes were requested too often. Wait an hour, then try again.</source>
        <translation>لم يتم إرسال رمز، لأنه تم طلب الرموز مرات كثيرة. انتظر ساعة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Log in again; what you chose is kept.</source>
        <translation>سجّل الدخول مجددًا؛ يتم الاحتفاظ بما اخترته.</translation>
    </message>
    <message>
        <source>Facebook has ended your login. Reconnect to continue.</source>
        <translation>أنهى Facebook تسجيل دخولك. أعد الاتصال للمتابعة.</translation>
    </message>
    <message>
        <source>Shoptalk was removed in your Facebook settings. Reconnect and allow it once more.</source>
        <translation>تمت إزالة Shoptalk من إعداداتك على Facebook. أعد الاتصال واسمح به مرة أخرى.</translation>
    </message>
    <message>
        <source>Facebook wants to check that it is you. Log in at facebook.com first, then reconnect.</source>
        <translation>يريد Facebook التحقق من هويتك. سجّل الدخول إلى facebook.com أولاً، ثم أعد الاتصال.</translation>
    </message>
    <message>
        <source>Your Facebook password was changed. Reconnect with the new one.</source>
        <translation>تم تغيير كلمة سر حسابك على Facebook. أعد الاتصال بكلمة السر الجديدة.</translation>
    </message>
    <message>
        <source>Your Facebook login has expired, as it does about every 60 days. Reconnect to continue.</source>
        <translation>انتهت صلاحية تسجيل دخولك إلى Facebook، ويحدث ذلك كل ٦٠ يومًا تقريبًا. أعد الاتصال للمتابعة.</translation>
    </message>
    <message>
        <source>Your Facebook login has expired</source>
        <translation>انتهت صلاحية تسجيل دخولك إلى Facebook</translation>
    </message>
    <message>
        <source>Your Facebook login has expired: Facebook asks for a new one after 90 days. Reconnect to continue.</source>
        <translation>انتهت صلاحية تسجيل دخولك إلى Facebook: يطلب Facebook تسجيل دخول جديدًا بعد ٩٠ يومًا. أعد الاتصال للمتابعة.</translation>
    </message>
    <message>
        <source>Your Facebook account is not confirmed yet. Confirm it first (Facebook has sent you an e-mail), then reconnect.</source>
        <translation>لم يتم تأكيد حسابك على Facebook بعد. أكّده أولاً (أرسل إليك Facebook رسالة بريد إلكتروني)، ثم أعد الاتصال.</translation>
    </message>
    <message>
        <source>You have no role in this business. Ask an administrator of the business for access, then reconnect.</source>
        <translation>ليس لديك دور في هذا النشاط التجاري. اطلب من أحد مسؤولي النشاط التجاري منحك صلاحية الوصول، ثم أعد الاتصال.</translation>
    </message>
    <message>
        <source>A permission that Shoptalk needs is missing. Reconnect and allow everything on the list.</source>
        <translation>ينقص إذن يحتاج إليه Shoptalk. أعد الاتصال واسمح بكل ما في القائمة.</translation>
    </message>
    <message>
        <source>The file did not reach WhatsApp: the connection broke off each time. Check your internet connection, then try again.</source>
        <translation>لم يصل الملف إلى WhatsApp: انقطع الاتصال في كل مرة. تحقق من اتصالك بالإنترنت، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This number is no longer connected. Connect it again in Settings, Facebook accounts, then try again.</source>
        <translation>لم يعد هذا الرقم متصلًا. صِله مجددًا في الإعدادات، حسابات Facebook، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>WhatsApp takes reactions only to messages of the last 30 days that were not deleted.</source>
        <translation>لا يقبل WhatsApp التفاعلات إلا مع رسائل آخر ٣٠ يومًا التي لم تُحذف.</translation>
    </message>
    <message>
        <source>It works again from %1.</source>
        <translation>سيعمل مجددًا ابتداءً من %1.</translation>
    </message>
    <message>
        <source>WhatsApp limits how many messages this number can send. The reason may be that people blocked or reported earlier ones. Send fewer and more useful messages for a while.</source>
        <translation>يقيّد WhatsApp عدد الرسائل التي يمكن لهذا الرقم إرسالها. قد يكون السبب أن أشخاصًا حظروا رسائل سابقة أو أبلغوا عنها. أرسل رسائل أقل وأكثر فائدة لفترة.</translation>
    </message>
</context>
<context>
    <name>shoptalk::NameCard</name>
    <message>
        <source>Display name</source>
        <translation>الاسم المعروض</translation>
    </message>
    <message>
        <source>Request this name</source>
        <translation>طلب هذا الاسم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>Load the name again</source>
        <translation>تحميل الاسم مجددًا</translation>
    </message>
    <message>
        <source>The display name could not be loaded.</source>
        <translation>تعذّر تحميل الاسم المعروض.</translation>
    </message>
    <message>
        <source>Customers see only the number so far, not a name.</source>
        <translation>يرى العملاء الرقم فقط حتى الآن، وليس اسمًا.</translation>
    </message>
    <message>
        <source>Customers see “%1” at the top of the chat.</source>
        <translation>يرى العملاء “%1” في أعلى الدردشة.</translation>
    </message>
    <message>
        <source>WhatsApp reviews a new name before customers see it. The name must match your business.</source>
        <translation>يراجع WhatsApp الاسم الجديد قبل أن يراه العملاء. يجب أن يتطابق الاسم مع نشاطك التجاري.</translation>
    </message>
    <message>
        <source>WhatsApp is reviewing “%1”. You’ll be notified of the decision.</source>
        <translation>يراجع WhatsApp الاسم “%1”. سيتم إشعارك بالقرار.</translation>
    </message>
    <message>
        <source>WhatsApp rejected “%1”. Request a different name.</source>
        <translation>رفض WhatsApp الاسم “%1”. اطلب اسمًا مختلفًا.</translation>
    </message>
    <message>
        <source>The name was sent to WhatsApp for review. You’ll be notified of the decision.</source>
        <translation>تم إرسال الاسم إلى WhatsApp للمراجعة. سيتم إشعارك بالقرار.</translation>
    </message>
</context>
<context>
    <name>shoptalk::NameEditor</name>
    <message>
        <source>Change the name</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>اسم العميل</translation>
    </message>
</context>
<context>
    <name>shoptalk::NavigationRail</name>
    <message>
        <source>Pages and numbers</source>
        <translation>الصفحات والأرقام</translation>
    </message>
</context>
<context>
    <name>shoptalk::NewConversation</name>
    <message>
        <source>From:</source>
        <translation>من:</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>الاسم أو رقم الهاتف</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>Type a name, or a number with + and the country code.</source>
        <translation>اكتب اسمًا، أو رقمًا مع + ورمز البلد.</translation>
    </message>
    <message>
        <source>This is a phone number: %1</source>
        <translation>هذا رقم هاتف: %1</translation>
    </message>
    <message>
        <source>This is no phone number yet. Begin with + and the country code.</source>
        <translation>هذا ليس رقم هاتف بعد. ابدأ بـ + ورمز البلد.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>مراسلة %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::NoteActions</name>
    <message>
        <source>Write an internal note</source>
        <translation>كتابة ملاحظة داخلية</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>ملاحظة داخلية</translation>
    </message>
    <message>
        <source>A note about %1, for your team only. The customer never sees it.</source>
        <translation>ملاحظة عن %1، لفريقك فقط. لا يراها العميل أبدًا.</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>نص الملاحظة</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>This note is too long. Shorten it, then save it again.</source>
        <translation>هذه الملاحظة طويلة جدًا. اختصرها، ثم احفظها مرة أخرى.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>تم حفظ الملاحظة.</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>تم حذف الملاحظة.</translation>
    </message>
    <message>
        <source>A note for your team only. The customer never sees it.</source>
        <translation>ملاحظة لفريقك فقط. لا يراها العميل أبدًا.</translation>
    </message>
    <message>
        <source>Note changed.</source>
        <translation>تم تغيير الملاحظة.</translation>
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
        <translation>عندما يراسلك عميل</translation>
    </message>
    <message>
        <source>Notifications appear while you use another window or another page of Shoptalk. While Shoptalk is locked, they never show names or messages.</source>
        <translation>تظهر الإشعارات أثناء استخدامك نافذة أخرى أو صفحة أخرى من Shoptalk. وعندما يكون Shoptalk مقفلاً، لا تعرض أبدًا أسماء أو رسائل.</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>إظهار إشعار</translation>
    </message>
    <message>
        <source>Show the customer’s name and the start of the message</source>
        <translation>إظهار اسم العميل وبداية الرسالة</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>تشغيل صوت</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>إظهار إشعار تجريبي</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>This computer can’t show notifications. Shoptalk’s task bar entry is highlighted instead when a customer writes.</source>
        <translation>لا يمكن لهذا الكمبيوتر إظهار الإشعارات. بدلاً من ذلك يتم تمييز Shoptalk في شريط المهام عندما يراسلك عميل.</translation>
    </message>
    <message>
        <source>When you want quiet</source>
        <translation>عندما تريد الهدوء</translation>
    </message>
    <message>
        <source>Nothing pops up and nothing makes a sound. Messages still arrive and are counted.</source>
        <translation>لا يظهر شيء على الشاشة ولا يصدر أي صوت. تظل الرسائل تصل ويتم احتسابها.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
</context>
<context>
    <name>shoptalk::NumberText</name>
    <message>
        <source>The code has 6 digits.</source>
        <translation>يتكون الرمز من ٦ أرقام.</translation>
    </message>
    <message>
        <source>A PIN has 6 digits.</source>
        <translation>يتكون رقم PIN من ٦ أرقام.</translation>
    </message>
    <message>
        <source>Type the name that customers are to see.</source>
        <translation>اكتب الاسم الذي سيراه العملاء.</translation>
    </message>
    <message>
        <source>The text needs 1 to 140 characters.</source>
        <translation>يجب أن يتكون النص من ١ إلى ١٤٠ حرفًا.</translation>
    </message>
    <message>
        <source>Something in the profile cannot be used as it is.</source>
        <translation>لا يمكن استخدام شيء في الملف التعريفي كما هو.</translation>
    </message>
    <message>
        <source>No answer came, so we don’t know whether it worked. Check again in a minute.</source>
        <translation>لم يصل رد، لذا لا نعرف ما إذا نجح ذلك. تحقق مجددًا بعد دقيقة.</translation>
    </message>
    <message>
        <source>WhatsApp cannot be reached. Nothing was changed. Check this computer’s network.</source>
        <translation>تعذّر الوصول إلى WhatsApp. لم يتغير شيء. تحقق من شبكة هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Your Facebook login has expired or a permission is missing. Reconnect on the page Facebook accounts.</source>
        <translation>انتهى تسجيل الدخول أو ينقص أحد الأذونات. أعد الاتصال في صفحة حسابات Facebook.</translation>
    </message>
    <message>
        <source>WhatsApp was asked too often. Wait a few minutes, then try again.</source>
        <translation>تم إرسال طلبات كثيرة جدًا إلى WhatsApp. انتظر بضع دقائق، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This computer could not save it. Check that the keychain is unlocked and the disk is not full.</source>
        <translation>لم يتمكن هذا الكمبيوتر من الحفظ. تأكد من أن سلسلة المفاتيح غير مقفلة وأن القرص غير ممتلئ.</translation>
    </message>
    <message>
        <source>WhatsApp’s answer could not be understood. Check again in a minute.</source>
        <translation>تعذّر فهم رد WhatsApp. تحقق مجددًا بعد دقيقة.</translation>
    </message>
    <message>
        <source>WhatsApp refused it without saying why.</source>
        <translation>رفض WhatsApp ذلك دون ذكر السبب.</translation>
    </message>
    <message>
        <source>WhatsApp refused it and says: %1</source>
        <translation>رفض WhatsApp ذلك وذكر: %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>مواقع الويب</translation>
    </message>
    <message>
        <source>%1: WhatsApp does not allow this to be empty.</source>
        <translation>%1: لا يسمح WhatsApp بأن يكون هذا فارغًا.</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <translation>%1: %2 حرف كحد أقصى.</translation>
    </message>
    <message>
        <source>%1: at most two.</source>
        <translation>%1: اثنان كحد أقصى.</translation>
    </message>
    <message>
        <source>%1: an address starts with https:// or http://</source>
        <translation>%1: يبدأ العنوان بـ https:// أو http://</translation>
    </message>
    <message>
        <source>%1: this is not an e-mail address.</source>
        <translation>%1: هذا ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Alcoholic drinks</source>
        <translation>مشروبات كحولية</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>ملابس</translation>
    </message>
    <message>
        <source>Cars and vehicles</source>
        <translation>سيارات ومركبات</translation>
    </message>
    <message>
        <source>Beauty and care</source>
        <translation>الجمال والعناية</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>تعليم</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>ترفيه</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>مناسبات</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>مالية</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation>خدمة عامة</translation>
    </message>
    <message>
        <source>Groceries</source>
        <translation>بقالة</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>صحة</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>فندق</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>غير ربحي</translation>
    </message>
    <message>
        <source>Not a business</source>
        <translation>ليس نشاطًا تجاريًا</translation>
    </message>
    <message>
        <source>Online gambling</source>
        <translation>ألعاب قمار عبر الإنترنت</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>صيدلية</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>ألعاب قمار</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>خدمات مهنية</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>مطعم</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>متجر</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>سفر</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>the number of the shop that the customer writes to</comment>
        <translation>إلى %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::NumbersPage</name>
    <message>
        <source>No number is connected yet.</source>
        <translation>لا يوجد رقم متصل بعد.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>You have unsaved changes for this number, or an upload is still running.</source>
        <translation>لديك تغييرات غير محفوظة لهذا الرقم، أو لا تزال هناك عملية رفع جارية.</translation>
    </message>
</context>
<context>
    <name>shoptalk::Options</name>
    <message>
        <source>Your shop’s WhatsApp Business conversations on your desktop.</source>
        <translation>محادثات WhatsApp Business الخاصة بمتجرك على سطح مكتبك.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>الاحتفاظ بكل شيء في هذا المجلد.</translation>
    </message>
    <message>
        <source>Address of Meta’s Graph API.</source>
        <translation>عنوان Graph API من Meta.</translation>
    </message>
    <message>
        <source>Address of Facebook’s login.</source>
        <translation>عنوان صفحة تسجيل الدخول إلى Facebook.</translation>
    </message>
    <message>
        <source>Fill in this relay when pairing.</source>
        <translation>تعبئة خادم الترحيل هذا عند الإقران.</translation>
    </message>
    <message>
        <source>Language, such as en or ar.</source>
        <translation>اللغة، مثل en أو ar.</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light (فاتح) أو dark (داكن) أو high-contrast (تباين عالٍ).</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>البدء في علبة النظام، من دون نافذة.</translation>
    </message>
</context>
<context>
    <name>shoptalk::OrderList</name>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
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
        <translation>إعادة تحميل الصفحة</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>استخدام متصفحي بدلاً من ذلك</translation>
    </message>
    <message>
        <source>What could be wrong?</source>
        <translation>ما المشكلة المحتملة؟</translation>
    </message>
    <message>
        <source>The page is not responding</source>
        <translation>الصفحة لا تستجيب</translation>
    </message>
    <message>
        <source>The page is taking a long time to load</source>
        <translation>تستغرق الصفحة وقتًا طويلاً في التحميل</translation>
    </message>
    <message>
        <source>Nothing has been changed, and Shoptalk still works. You can wait, or reload the page, which starts the login from the beginning.</source>
        <translation>لم يتغير شيء، ولا يزال Shoptalk يعمل. يمكنك الانتظار، أو إعادة تحميل الصفحة، مما يبدأ تسجيل الدخول من البداية.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PairStep</name>
    <message>
        <source>Connect to your relay</source>
        <translation>الاتصال بخادم الترحيل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Address of your relay</source>
        <translation>عنوان خادم الترحيل</translation>
    </message>
    <message>
        <source>Your relay is the server that receives your messages while this computer is off.</source>
        <translation>خادم الترحيل هو الخادم الذي يستقبل رسائلك أثناء إيقاف تشغيل هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>رمز الإقران</translation>
    </message>
    <message>
        <source>Ask the person who runs your relay for a code. It works once, within 15 minutes.</source>
        <translation>اطلب رمزًا من الشخص الذي يدير خادم الترحيل. يعمل مرة واحدة، خلال ١٥ دقيقة.</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>اسم هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>This helps your team tell its computers apart.</source>
        <translation>يساعد هذا فريقك على التمييز بين أجهزته.</translation>
    </message>
    <message>
        <source>Use this if your shop already used Shoptalk on another computer.</source>
        <translation>استخدم هذا إذا سبق أن استخدم متجرك Shoptalk على كمبيوتر آخر.</translation>
    </message>
    <message>
        <source>Pair this computer again</source>
        <translation>أقرن هذا الكمبيوتر مجددًا</translation>
    </message>
    <message>
        <source>Your conversations are still here. Enter a new pairing code to receive new messages again.</source>
        <translation>لا تزال محادثاتك هنا. أدخل رمز إقران جديدًا لاستقبال الرسائل الجديدة مجددًا.</translation>
    </message>
    <message>
        <source>Welcome to Shoptalk</source>
        <translation>مرحبًا بك في Shoptalk</translation>
    </message>
    <message>
        <source>All your customers’ WhatsApp messages in one place. First, connect this computer to your shop’s relay, the server that receives your messages.</source>
        <translation>جميع رسائل عملائك على WhatsApp في مكان واحد. أولاً، اربط هذا الكمبيوتر بخادم الترحيل الخاص بمتجرك، وهو الخادم الذي يستقبل رسائلك.</translation>
    </message>
    <message>
        <source>Continue as “%1”</source>
        <translation>متابعة باسم “%1”</translation>
    </message>
    <message>
        <source>Connecting to your relay…</source>
        <translation>جارٍ الاتصال بخادم الترحيل…</translation>
    </message>
    <message>
        <source>Give this computer a name, for example “Front desk”.</source>
        <translation>أعطِ هذا الكمبيوتر اسمًا، مثل “مكتب الاستقبال”.</translation>
    </message>
    <message>
        <source>A pairing code has 8 letters and digits, for example K7QM-2XRP.</source>
        <translation>يتكون رمز الإقران من ٨ أحرف وأرقام، مثل K7QM-2XRP.</translation>
    </message>
    <message>
        <source>Enter the address of your relay.</source>
        <translation>أدخل عنوان خادم الترحيل.</translation>
    </message>
    <message>
        <source>No relay yet? Practise with a made-up shop</source>
        <translation>ليس لديك خادم ترحيل بعد؟ تدرّب مع متجر وهمي</translation>
    </message>
</context>
<context>
    <name>shoptalk::PaletteController</name>
    <message>
        <source>&amp;Go to…</source>
        <translation>الانتقال إلى…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>shoptalk::PassphraseDialog</name>
    <message>
        <source>Current passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Use 8 characters or more; several words work best. Nobody can look it up for you, so make a recovery key in case you forget it.</source>
        <translation>استخدم ٨ أحرف أو أكثر؛ ومن الأفضل استخدام عدة كلمات. لا يمكن لأحد معرفتها نيابة عنك، لذا أنشئ مفتاح استرداد تحسبًا لنسيانها.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation>كرر عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
</context>
<context>
    <name>shoptalk::PdfExport</name>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>There are no messages in this time.</source>
        <translation>لا توجد رسائل في هذه الفترة.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PeopleDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Line in the file</source>
        <translation>السطر في الملف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>shoptalk::PeopleStep</name>
    <message>
        <source>This file can’t be opened. Check that it is still there and not open elsewhere.</source>
        <translation>لا يمكن فتح هذا الملف. تحقق من أنه ما زال موجودًا وغير مفتوح في مكان آخر.</translation>
    </message>
    <message>
        <source>This file is too large. Split it into parts of at most 100,000 people.</source>
        <translation>هذا الملف كبير جدًا. قسّمه إلى أجزاء لا تزيد على ١٠٠٬٠٠٠ شخص.</translation>
    </message>
    <message>
        <source>No people were found in this file. In your spreadsheet, choose “Save as” and the type CSV. The first line has the names of the columns.</source>
        <translation>لم يُعثر على أشخاص في هذا الملف. في جدول البيانات اختر «حفظ باسم» والنوع CSV. يحتوي السطر الأول على أسماء الأعمدة.</translation>
    </message>
    <message>
        <source>Our customers</source>
        <translation>عملاؤنا</translation>
    </message>
    <message>
        <source>People from a file (CSV)</source>
        <translation>أشخاص من ملف (CSV)</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>من يستلمها</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message numerus="yes">
        <source>Wrote in the last %Ln day(s)</source>
        <translation>
            <numerusform>كتبوا خلال آخر %Ln يوم</numerusform>
            <numerusform>كتبوا خلال آخر يوم (%Ln)</numerusform>
            <numerusform>كتبوا خلال آخر يومين (%Ln)</numerusform>
            <numerusform>كتبوا خلال آخر %Ln أيام</numerusform>
            <numerusform>كتبوا خلال آخر %Ln يومًا</numerusform>
            <numerusform>كتبوا خلال آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not write for %Ln day(s)</source>
        <translation>
            <numerusform>لم يكتبوا منذ %Ln يوم</numerusform>
            <numerusform>لم يكتبوا منذ يوم (%Ln)</numerusform>
            <numerusform>لم يكتبوا منذ يومين (%Ln)</numerusform>
            <numerusform>لم يكتبوا منذ %Ln أيام</numerusform>
            <numerusform>لم يكتبوا منذ %Ln يومًا</numerusform>
            <numerusform>لم يكتبوا منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>آخر رسالة</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Column with the phone number</source>
        <translation>عمود رقم الهاتف</translation>
    </message>
    <message>
        <source>Column with the name</source>
        <translation>عمود الاسم</translation>
    </message>
    <message>
        <source>The first people in the file</source>
        <translation>أول الأشخاص في الملف</translation>
    </message>
    <message>
        <source>With labels you can choose more exactly: right-click a conversation to label it.</source>
        <translation>بالتصنيفات تختار بدقة أكبر: انقر بزر الفأرة الأيمن على محادثة لتصنيفها.</translation>
    </message>
    <message>
        <source>Only with one of these labels (none chosen: everybody)</source>
        <translation>فقط من لديه أحد هذه التصنيفات (بلا اختيار: الجميع)</translation>
    </message>
    <message>
        <source>Choose a file with people</source>
        <translation>اختر ملفًا يحتوي أشخاصًا</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>جداول (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln people</source>
        <translation>
            <numerusform>%1: %Ln شخص</numerusform>
            <numerusform>%1: شخص واحد (%Ln)</numerusform>
            <numerusform>%1: شخصان (%Ln)</numerusform>
            <numerusform>%1: %Ln أشخاص</numerusform>
            <numerusform>%1: %Ln شخصًا</numerusform>
            <numerusform>%1: %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has more. Only the first 100,000 are used.</source>
        <translation>يحتوي الملف على المزيد. يُستخدم أول ١٠٠٬٠٠٠ فقط.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Choose the column</source>
        <translation>اختر العمود</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>The file is still being read. Wait a moment.</source>
        <translation>ما زالت قراءة الملف جارية. انتظر لحظة.</translation>
    </message>
    <message>
        <source>Choose the file with the people first.</source>
        <translation>اختر أولًا ملف الأشخاص.</translation>
    </message>
    <message>
        <source>Choose the column that has the phone numbers.</source>
        <translation>اختر العمود الذي يحتوي أرقام الهواتف.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>%1 can’t be read any more. Choose the file again.</source>
        <translation>لم تعد قراءة %1 ممكنة. اختر الملف مجددًا.</translation>
    </message>
    <message>
        <source>Your contacts who have not written yet get it, too.</source>
        <translation>تصل أيضًا إلى جهات اتصالك التي لم تراسلك بعد.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PersonLine</name>
    <message>
        <source>Facebook account</source>
        <translation>حساب Facebook</translation>
    </message>
</context>
<context>
    <name>shoptalk::PictureField</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Change picture…</source>
        <translation>تغيير الصورة…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Upload the picture again</source>
        <translation>رفع الصورة مجددًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>إلغاء الرفع</translation>
    </message>
    <message>
        <source>Picture upload</source>
        <translation>رفع الصورة</translation>
    </message>
    <message>
        <source>Choose a picture of at least 192 × 192 pixels, drop one here, or paste it with %1.</source>
        <translation>اختر صورة لا تقل عن ١٩٢ × ١٩٢ بكسل، أو أفلتها هنا، أو الصقها باستخدام %1.</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>لا توجد صورة بعد</translation>
    </message>
    <message>
        <source>Your profile picture</source>
        <translation>صورة ملفك التعريفي</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Add one picture at a time.</source>
        <translation>أضف صورة واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first, or choose a file.</source>
        <translation>لا توجد صورة للصقها. انسخ صورة أولاً، أو اختر ملفًا.</translation>
    </message>
    <message>
        <source>Save the picture on this computer first, then choose it.</source>
        <translation>احفظ الصورة على هذا الكمبيوتر أولاً، ثم اخترها.</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>جارٍ الرفع…</translation>
    </message>
    <message>
        <source>Saved. Customers now see this picture.</source>
        <translation>تم الحفظ. يرى العملاء هذه الصورة الآن.</translation>
    </message>
    <message>
        <source>Upload cancelled. Customers still see the previous picture.</source>
        <translation>تم إلغاء الرفع. لا يزال العملاء يرون الصورة السابقة.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PictureText</name>
    <message>
        <source>The file cannot be opened. Check that it is still there.</source>
        <translation>تعذّر فتح الملف. تأكد من أنه لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read. Choose a JPEG, PNG, WebP, GIF or BMP file.</source>
        <translation>هذا الملف ليس صورة يمكن قراءتها. اختر ملف JPEG أو PNG أو WebP أو GIF أو BMP.</translation>
    </message>
    <message>
        <source>The picture is too small. WhatsApp needs at least 192 × 192 pixels. Choose a larger one.</source>
        <translation>الصورة صغيرة جدًا. يحتاج WhatsApp إلى ١٩٢ × ١٩٢ بكسل على الأقل. اختر صورة أكبر.</translation>
    </message>
    <message>
        <source>The picture is too large. Make it smaller first, or choose another one.</source>
        <translation>الصورة كبيرة جدًا. احفظها بحجم أصغر أولاً، أو اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>The relay has not said yet which Meta app it works for. Check the connection on the page Connection doctor, then try again.</source>
        <translation>لم يحدد خادم الترحيل بعد تطبيق Meta الذي يعمل معه. تحقق من الاتصال في صفحة طبيب الاتصال، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Facebook lets only people with a role in the Meta app upload pictures, and this login has none. Ask the person who set up the relay for a role, or change the picture in WhatsApp Manager.</source>
        <translation>لا يسمح Facebook برفع الصور إلا لمن لديهم دور في تطبيق Meta، وليس لتسجيل الدخول هذا أي دور. اطلب دورًا من الشخص الذي أعدّ خادم الترحيل، أو غيّر الصورة في مدير WhatsApp.</translation>
    </message>
    <message>
        <source>The connection broke before the whole picture was uploaded. Customers still see the old one. Check this computer’s network, then try again: the upload goes on where it stopped.</source>
        <translation>انقطع الاتصال قبل رفع الصورة بالكامل. لا يزال العملاء يرون الصورة القديمة. تحقق من شبكة هذا الكمبيوتر، ثم حاول مجددًا: يستمر الرفع من حيث توقف.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the picture. Choose another one. It says: %1</source>
        <translation>لم يقبل WhatsApp الصورة. اختر صورة أخرى. السبب المذكور: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::PracticeBanner</name>
    <message>
        <source>Practice: nothing here reaches WhatsApp. The customers are made up.</source>
        <translation>تدريب: لا شيء هنا يصل إلى WhatsApp. العملاء وهميون.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PracticeController</name>
    <message>
        <source>&amp;Practise with a made-up shop</source>
        <translation>ال&amp;تدرّب مع متجر وهمي</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>The practice shop could not be opened. Try again, or restart Shoptalk.</source>
        <translation>تعذّر فتح متجر التدريب. حاول مجددًا، أو أعد تشغيل Shoptalk.</translation>
    </message>
    <message>
        <source>The practice shop could not be opened, because other programs on this computer use the connections that it needs. Close programs that you don’t need, then try again.</source>
        <translation>تعذر فتح متجر التدريب، لأن برامج أخرى على هذا الكمبيوتر تستخدم الاتصالات التي يحتاج إليها. أغلق البرامج التي لا تحتاج إليها، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PreviewBubble</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Place on a map</source>
        <translation>مكان على الخريطة</translation>
    </message>
    <message>
        <source>A part that can’t be shown here</source>
        <translation>جزء لا يمكن عرضه هنا</translation>
    </message>
    <message>
        <source>%1 · ends soon</source>
        <translation>%1 · ينتهي قريبًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>latitude, longitude</comment>
        <translation>%1، %2</translation>
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
        <translation>تعذّر حفظ التغيير. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Prices per message</source>
        <translation>الأسعار لكل رسالة</translation>
    </message>
    <message>
        <source>What WhatsApp charges for each message that is delivered. The chat then shows what the next message costs. Each of your numbers may send 1,000 replies a month without charge. A price is for the customer’s country; “Other” is for all countries without a price of their own.</source>
        <translation>ما يفرضه WhatsApp من رسوم على كل رسالة يتم تسليمها. وعندها تعرض الدردشة تكلفة الرسالة التالية. يمكن لكل رقم من أرقامك إرسال ١٬٠٠٠ رد شهريًا بلا رسوم. السعر خاص ببلد العميل، و“غير ذلك” لجميع البلدان التي ليس لها سعر خاص.</translation>
    </message>
    <message>
        <source>There are no prices yet. Add them, or import Meta’s rate card.</source>
        <translation>لا توجد أسعار بعد. أضفها، أو استورد قائمة أسعار Meta.</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>إضافة سعر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the selected price</source>
        <translation>إزالة السعر المحدد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Restore the removed price</source>
        <translation>استعادة السعر الذي تمت إزالته</translation>
    </message>
    <message>
        <source>Meta’s rate card</source>
        <translation>قائمة أسعار Meta</translation>
    </message>
    <message>
        <source>Meta publishes its prices as a file (CSV), for a currency and from a date on. Importing it adds its prices to the table.</source>
        <translation>تنشر Meta أسعارها في ملف (CSV)، لعملة معينة وبدءًا من تاريخ معين. يضيف استيراده أسعاره إلى الجدول.</translation>
    </message>
    <message>
        <source>Prices valid from</source>
        <translation>الأسعار سارية من</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Import Meta’s rate card</source>
        <translation>استيراد قائمة أسعار Meta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export the prices</source>
        <translation>تصدير الأسعار</translation>
    </message>
    <message>
        <source>Rate card (*.csv)</source>
        <translation>قائمة الأسعار (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The file could not be opened. Choose another one.</source>
        <translation>تعذّر فتح الملف. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This file is not a rate card. It needs a line with “Market”, “Currency” and the categories, and a line with numbers for each market.</source>
        <translation>هذا الملف ليس قائمة أسعار. يجب أن يتضمن سطرًا فيه “Market” و“Currency” والفئات، وسطرًا بالأرقام لكل سوق.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) were imported.</source>
        <translation>
            <numerusform>لم يتم استيراد أي سعر.</numerusform>
            <numerusform>تم استيراد سعر واحد.</numerusform>
            <numerusform>تم استيراد سعرين.</numerusform>
            <numerusform>تم استيراد %Ln أسعار.</numerusform>
            <numerusform>تم استيراد %Ln سعرًا.</numerusform>
            <numerusform>تم استيراد %Ln سعر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The prices were exported.</source>
        <translation>تم تصدير الأسعار.</translation>
    </message>
    <message>
        <source>The prices could not be saved there. Choose another folder.</source>
        <translation>تعذّر حفظ الأسعار هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>WhatsApp prices</source>
        <translation>أسعار WhatsApp</translation>
    </message>
</context>
<context>
    <name>shoptalk::PrivacyActions</name>
    <message>
        <source>&amp;Delete conversation</source>
        <translation>حذف المحادثة</translation>
    </message>
    <message>
        <source>&amp;Erase customer forever…</source>
        <translation>محو العميل إلى الأبد…</translation>
    </message>
    <message numerus="yes">
        <source>Conversation deleted. You can restore it for %Ln day(s) under Settings, Recently deleted.</source>
        <translation>
            <numerusform>تم حذف المحادثة. يمكنك استعادتها خلال %Ln يوم ضمن الإعدادات، المحذوفة مؤخرًا.</numerusform>
            <numerusform>تم حذف المحادثة. يمكنك استعادتها خلال يوم واحد ضمن الإعدادات، المحذوفة مؤخرًا.</numerusform>
            <numerusform>تم حذف المحادثة. يمكنك استعادتها خلال يومين ضمن الإعدادات، المحذوفة مؤخرًا.</numerusform>
            <numerusform>تم حذف المحادثة. يمكنك استعادتها خلال %Ln أيام ضمن الإعدادات، المحذوفة مؤخرًا.</numerusform>
            <numerusform>تم حذف المحادثة. يمكنك استعادتها خلال %Ln يومًا ضمن الإعدادات، المحذوفة مؤخرًا.</numerusform>
            <numerusform>تم حذف المحادثة. يمكنك استعادتها خلال %Ln يوم ضمن الإعدادات، المحذوفة مؤخرًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message deleted.</source>
        <translation>تم حذف الرسالة.</translation>
    </message>
    <message>
        <source>Sending cancelled.</source>
        <translation>تم إلغاء الإرسال.</translation>
    </message>
    <message>
        <source>Message restored.</source>
        <translation>تمت استعادة الرسالة.</translation>
    </message>
    <message>
        <source>The message could not be restored.</source>
        <translation>تعذّرت استعادة الرسالة.</translation>
    </message>
    <message>
        <source>Conversation restored.</source>
        <translation>تمت استعادة المحادثة.</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>هل تريد محو %1؟</translation>
    </message>
    <message>
        <source>Erase %1 forever?</source>
        <translation>هل تريد محو %1 إلى الأبد؟</translation>
    </message>
    <message>
        <source>The name, the number and every message are deleted from this computer forever. This can’t be undone. The next backup replaces all older ones in the backup folder. If you keep copies elsewhere, delete those yourself.

This doesn’t change anything at WhatsApp.</source>
        <translation>يتم حذف الاسم والرقم وكل رسالة من هذا الكمبيوتر إلى الأبد. لا يمكن التراجع عن ذلك. تحل النسخة الاحتياطية التالية محل جميع النسخ الأقدم في مجلد النسخ الاحتياطية. إذا كنت تحتفظ بنسخ في مكان آخر، فاحذفها بنفسك.

لا يغيّر هذا شيئًا في WhatsApp.</translation>
    </message>
    <message>
        <source>Erase forever</source>
        <translation>محو إلى الأبد</translation>
    </message>
    <message>
        <source>Customer erased.</source>
        <translation>تم محو العميل.</translation>
    </message>
    <message>
        <source>The customer could not be erased. Check that the disk is not full, then try again.</source>
        <translation>تعذّر محو العميل. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>This could not be undone. Try again later.</source>
        <translation>تعذّر التراجع عن ذلك. حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>تعذّر الحفظ. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>&amp;Delete conversations</source>
        <translation>حذف المحادثات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) deleted.</source>
        <translation>
            <numerusform>لم تُحذف أي محادثة.</numerusform>
            <numerusform>تم حذف محادثة واحدة.</numerusform>
            <numerusform>تم حذف محادثتين.</numerusform>
            <numerusform>تم حذف %Ln محادثات.</numerusform>
            <numerusform>تم حذف %Ln محادثة.</numerusform>
            <numerusform>تم حذف %Ln محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can restore them for %Ln day(s) under Settings, Recently deleted.</source>
        <translation>
            <numerusform>يمكنك استعادتها خلال %Ln يوم ضمن الإعدادات، المحذوفة مؤخرًا.</numerusform>
            <numerusform>يمكنك استعادتها خلال يوم واحد ضمن الإعدادات، المحذوفة مؤخرًا.</numerusform>
            <numerusform>يمكنك استعادتها خلال يومين ضمن الإعدادات، المحذوفة مؤخرًا.</numerusform>
            <numerusform>يمكنك استعادتها خلال %Ln أيام ضمن الإعدادات، المحذوفة مؤخرًا.</numerusform>
            <numerusform>يمكنك استعادتها خلال %Ln يومًا ضمن الإعدادات، المحذوفة مؤخرًا.</numerusform>
            <numerusform>يمكنك استعادتها خلال %Ln يوم ضمن الإعدادات، المحذوفة مؤخرًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) restored.</source>
        <translation>
            <numerusform>لم تُستعد أي محادثة.</numerusform>
            <numerusform>تمت استعادة محادثة واحدة.</numerusform>
            <numerusform>تمت استعادة محادثتين.</numerusform>
            <numerusform>تمت استعادة %Ln محادثات.</numerusform>
            <numerusform>تمت استعادة %Ln محادثة.</numerusform>
            <numerusform>تمت استعادة %Ln محادثة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a customer, and the number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The customer was not erased, because a database from before a restore could not be removed. Restart the computer, then try again.</source>
        <translation>لم يُمحَ العميل، لأنه تعذّرت إزالة قاعدة بيانات من قبل إحدى عمليات الاستعادة. أعد تشغيل الكمبيوتر، ثم حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PrivacyPage</name>
    <message>
        <source>Show customers that you are typing</source>
        <translation>إظهار أنك تكتب للعملاء</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>تعذّر الحفظ. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>How long messages are kept</source>
        <translation>مدة الاحتفاظ بالرسائل</translation>
    </message>
    <message>
        <source>Once a day, older messages are deleted from this computer forever, unless the conversation’s label says otherwise. This doesn’t change anything at WhatsApp.</source>
        <translation>مرة في اليوم، يتم حذف الرسائل الأقدم من هذا الكمبيوتر إلى الأبد، ما لم ينص تصنيف المحادثة على خلاف ذلك. لا يغيّر هذا شيئًا في WhatsApp.</translation>
    </message>
    <message>
        <source>Deleting and erasing</source>
        <translation>الحذف والمحو</translation>
    </message>
    <message numerus="yes">
        <source>Deleting hides a conversation. You can restore it for %Ln day(s) under Recently deleted. Erasing a customer deletes their name, number and messages forever. Do this when a customer asks you to: right-click the conversation and choose Erase.</source>
        <translation>
            <numerusform>يُخفي الحذف المحادثة. يمكنك استعادتها خلال %Ln يوم ضمن المحذوفة مؤخرًا. أما محو العميل فيحذف اسمه ورقمه ورسائله إلى الأبد. افعل ذلك عندما يطلبه منك عميل: انقر بزر الماوس الأيمن على المحادثة واختر المحو.</numerusform>
            <numerusform>يُخفي الحذف المحادثة. يمكنك استعادتها خلال يوم واحد ضمن المحذوفة مؤخرًا. أما محو العميل فيحذف اسمه ورقمه ورسائله إلى الأبد. افعل ذلك عندما يطلبه منك عميل: انقر بزر الماوس الأيمن على المحادثة واختر المحو.</numerusform>
            <numerusform>يُخفي الحذف المحادثة. يمكنك استعادتها خلال يومين ضمن المحذوفة مؤخرًا. أما محو العميل فيحذف اسمه ورقمه ورسائله إلى الأبد. افعل ذلك عندما يطلبه منك عميل: انقر بزر الماوس الأيمن على المحادثة واختر المحو.</numerusform>
            <numerusform>يُخفي الحذف المحادثة. يمكنك استعادتها خلال %Ln أيام ضمن المحذوفة مؤخرًا. أما محو العميل فيحذف اسمه ورقمه ورسائله إلى الأبد. افعل ذلك عندما يطلبه منك عميل: انقر بزر الماوس الأيمن على المحادثة واختر المحو.</numerusform>
            <numerusform>يُخفي الحذف المحادثة. يمكنك استعادتها خلال %Ln يومًا ضمن المحذوفة مؤخرًا. أما محو العميل فيحذف اسمه ورقمه ورسائله إلى الأبد. افعل ذلك عندما يطلبه منك عميل: انقر بزر الماوس الأيمن على المحادثة واختر المحو.</numerusform>
            <numerusform>يُخفي الحذف المحادثة. يمكنك استعادتها خلال %Ln يوم ضمن المحذوفة مؤخرًا. أما محو العميل فيحذف اسمه ورقمه ورسائله إلى الأبد. افعل ذلك عندما يطلبه منك عميل: انقر بزر الماوس الأيمن على المحادثة واختر المحو.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Customers see “typing…” while you write an answer, as they do with anybody else on WhatsApp.</source>
        <translation>يرى العملاء “يكتب…” أثناء كتابتك ردًا، كما هو الحال مع أي شخص آخر على WhatsApp.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
</context>
<context>
    <name>shoptalk::ProblemPage</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ما يمكنك فعله</translation>
    </message>
    <message>
        <source>What else you can do</source>
        <translation>ما يمكنك فعله أيضًا</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختر عبارة مرور</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>استخدام مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Start with no conversations</source>
        <translation>البدء بلا محادثات</translation>
    </message>
    <message>
        <source>Start with new settings</source>
        <translation>البدء بإعدادات جديدة</translation>
    </message>
</context>
<context>
    <name>shoptalk::ProfileCard</name>
    <message>
        <source>Business profile</source>
        <translation>الملف التعريفي للنشاط التجاري</translation>
    </message>
    <message>
        <source>Customers see it when they tap the shop’s name in WhatsApp.</source>
        <translation>يراه العملاء عند النقر على اسم المتجر في WhatsApp.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>موقع الويب</translation>
    </message>
    <message>
        <source>Another website</source>
        <translation>موقع ويب آخر</translation>
    </message>
    <message>
        <source>Business category</source>
        <translation>فئة النشاط التجاري</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>غير محددة</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>حفظ الملف التعريفي</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Load the profile again</source>
        <translation>تحميل الملف التعريفي مجددًا</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved. Customers now see these changes.</source>
        <translation>تم الحفظ. يرى العملاء هذه التغييرات الآن.</translation>
    </message>
</context>
<context>
    <name>shoptalk::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>رمز QR لـ %1</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>حفظ كصورة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>حفظ رمز QR</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Vector image for printing (*.svg)</source>
        <translation>صورة متجهة للطباعة (*.svg)</translation>
    </message>
    <message>
        <source>The QR code was saved.</source>
        <translation>تم حفظ رمز QR.</translation>
    </message>
    <message>
        <source>The QR code could not be saved there. Choose another folder.</source>
        <translation>تعذّر حفظ رمز QR هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>QR code %1</source>
        <comment>name of a file</comment>
        <translation>رمز QR %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::QuietText</name>
    <message>
        <source>Do not disturb is on.</source>
        <translation>عدم الإزعاج مفعّل.</translation>
    </message>
    <message>
        <source>Do not disturb is on until %1.</source>
        <translation>عدم الإزعاج مفعّل حتى %1.</translation>
    </message>
    <message>
        <source>Do not disturb is on until tomorrow at %1.</source>
        <translation>عدم الإزعاج مفعّل حتى الغد الساعة %1.</translation>
    </message>
    <message>
        <source>No notifications: you have no working hours.</source>
        <translation>لا إشعارات: ليست لديك ساعات عمل.</translation>
    </message>
    <message>
        <source>No notifications outside your working hours, until %1.</source>
        <translation>لا إشعارات خارج ساعات عملك، حتى %1.</translation>
    </message>
    <message>
        <source>No notifications outside your working hours, until tomorrow at %1.</source>
        <translation>لا إشعارات خارج ساعات عملك، حتى الغد الساعة %1.</translation>
    </message>
    <message>
        <source>No notifications outside your working hours, until %1 at %2.</source>
        <comment>a weekday and a time</comment>
        <translation>لا إشعارات خارج ساعات عملك، حتى %1 الساعة %2.</translation>
    </message>
</context>
<context>
    <name>shoptalk::RailButton</name>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <comment>a page or a number of the shop</comment>
        <translation>
            <numerusform>%1، لا شيء غير مقروء</numerusform>
            <numerusform>%1، واحدة غير مقروءة</numerusform>
            <numerusform>%1، اثنتان غير مقروءتين</numerusform>
            <numerusform>%1، %Ln غير مقروءة</numerusform>
            <numerusform>%1، %Ln غير مقروءة</numerusform>
            <numerusform>%1، %Ln غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, needs your attention</source>
        <comment>a page</comment>
        <translation>%1، يحتاج إلى انتباهك</translation>
    </message>
</context>
<context>
    <name>shoptalk::RailController</name>
    <message>
        <source>&amp;Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>جميع الأرقام</translation>
    </message>
</context>
<context>
    <name>shoptalk::RangeBar</name>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر ٧ أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر ٩٠ يومًا</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>من يوم إلى يوم…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>جميع الأرقام</translation>
    </message>
</context>
<context>
    <name>shoptalk::RateTableModel</name>
    <message>
        <source>Marketing</source>
        <translation>التسويق</translation>
    </message>
    <message>
        <source>Orders and appointments</source>
        <translation>الطلبات والمواعيد</translation>
    </message>
    <message>
        <source>Login codes</source>
        <translation>رموز تسجيل الدخول</translation>
    </message>
    <message>
        <source>Login codes, international</source>
        <translation>رموز تسجيل الدخول الدولية</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>السوق</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>ساري من</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReactionPopup</name>
    <message>
        <source>React to the message</source>
        <translation>التفاعل مع الرسالة</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>More emoji</source>
        <translation>المزيد من رموز الإيموجي</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>سحب: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReadActions</name>
    <message>
        <source>Mark as &amp;read</source>
        <translation>تحديد كمقروءة</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>تحديد كغير مقروءة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) marked as read.</source>
        <translation>
            <numerusform>لم يتم تمييز أي محادثة كمقروءة.</numerusform>
            <numerusform>تم تمييز محادثة واحدة كمقروءة.</numerusform>
            <numerusform>تم تمييز محادثتين كمقروءتين.</numerusform>
            <numerusform>تم تمييز %Ln محادثات كمقروءة.</numerusform>
            <numerusform>تم تمييز %Ln محادثة كمقروءة.</numerusform>
            <numerusform>تم تمييز %Ln محادثة كمقروءة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) marked as unread.</source>
        <translation>
            <numerusform>لم يتم تمييز أي محادثة كغير مقروءة.</numerusform>
            <numerusform>تم تمييز محادثة واحدة كغير مقروءة.</numerusform>
            <numerusform>تم تمييز محادثتين كغير مقروءتين.</numerusform>
            <numerusform>تم تمييز %Ln محادثات كغير مقروءة.</numerusform>
            <numerusform>تم تمييز %Ln محادثة كغير مقروءة.</numerusform>
            <numerusform>تم تمييز %Ln محادثة كغير مقروءة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>This key is shown only once. Keep it with the shop’s papers, not on this computer. Anyone who has it and one of your backups can read your conversations.</source>
        <translation>يظهر هذا المفتاح مرة واحدة فقط. احتفظ به مع أوراق المتجر، وليس على هذا الكمبيوتر. يمكن لأي شخص لديه هذا المفتاح وإحدى نسخك الاحتياطية قراءة محادثاتك.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ كملف PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>I’ve saved it</source>
        <translation>لقد حفظته</translation>
    </message>
    <message>
        <source>Shoptalk: recovery key</source>
        <translation>مفتاح استرداد Shoptalk</translation>
    </message>
    <message>
        <source>Made on %1. You need this key if this computer’s keychain is lost, if the passphrase is forgotten, or to restore a backup on another computer. It never contains the letters O, I or L: they are always the digits 0, 1 and 1.</source>
        <translation>تم إنشاؤه في %1. تحتاج إلى هذا المفتاح إذا فُقدت سلسلة مفاتيح هذا الكمبيوتر، أو نُسيت عبارة المرور، أو لاستعادة نسخة احتياطية على كمبيوتر آخر. لا يتضمن أبدًا الحروف O أو I أو L: فهي دائمًا الأرقام 0 و1 و1.</translation>
    </message>
    <message>
        <source>Keep it as safe as the key to the shop.</source>
        <translation>حافظ عليه كما تحافظ على مفتاح المتجر.</translation>
    </message>
    <message>
        <source>Sent to the printer. Check that the page was printed.</source>
        <translation>تم الإرسال إلى الطابعة. تأكد من طباعة الصفحة.</translation>
    </message>
    <message>
        <source>The printer does not respond. Choose another one, save a PDF, or write the key down.</source>
        <translation>الطابعة لا تستجيب. اختر طابعة أخرى، أو احفظ ملف PDF، أو دوّن المفتاح.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>حفظ مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Now move the file to a safe place outside this computer.</source>
        <translation>تم الحفظ. انقل الملف الآن إلى مكان آمن خارج هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The key could not be saved there. Choose another folder, print it, or write it down.</source>
        <translation>تعذّر حفظ المفتاح هناك. اختر مجلدًا آخر، أو اطبعه، أو دوّنه.</translation>
    </message>
    <message>
        <source>Copied. Other programs can read it until you copy something else.</source>
        <translation>تم النسخ. يمكن للبرامج الأخرى قراءته حتى تنسخ شيئًا آخر.</translation>
    </message>
</context>
<context>
    <name>shoptalk::RegisterStep</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Register later</source>
        <translation>التسجيل لاحقًا</translation>
    </message>
    <message>
        <source>The number is connected either way. It can’t send or receive messages until you register it under Settings, Numbers.</source>
        <translation>الرقم متصل في كلتا الحالتين. لا يمكنه إرسال الرسائل أو استقبالها حتى تسجّله ضمن الإعدادات، الأرقام.</translation>
    </message>
    <message>
        <source>Register your number</source>
        <translation>سجّل رقمك</translation>
    </message>
    <message>
        <source>%1 is not registered with WhatsApp yet. You do this once, with a 6-digit PIN that protects the number.</source>
        <translation>الرقم %1 غير مسجّل لدى WhatsApp بعد. تفعل ذلك مرة واحدة، برقم PIN من ٦ أرقام يحمي الرقم.</translation>
    </message>
</context>
<context>
    <name>shoptalk::RegistrationCard</name>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Send a text message</source>
        <translation>إرسال رسالة نصية</translation>
    </message>
    <message>
        <source>Call the number</source>
        <translation>الاتصال بالرقم</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>رمز من ٦ أرقام</translation>
    </message>
    <message>
        <source>Confirm code</source>
        <translation>تأكيد الرمز</translation>
    </message>
    <message>
        <source>6-digit PIN</source>
        <translation>رقم PIN من ٦ أرقام</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>كرر رقم PIN</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>تسجيل الرقم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>تغيير رقم PIN…</translation>
    </message>
    <message>
        <source>Unregister…</source>
        <translation>إلغاء التسجيل…</translation>
    </message>
    <message>
        <source>Unregister this number from WhatsApp</source>
        <translation>إلغاء تسجيل هذا الرقم لدى WhatsApp</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>تعيين رقم PIN هذا</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>The status of this number could not be loaded.</source>
        <translation>تعذّر تحميل حالة هذا الرقم.</translation>
    </message>
    <message>
        <source>This number is not registered, so it can’t send or receive messages. First confirm that it is yours: WhatsApp sends a 6-digit code by text message or calls with it.</source>
        <translation>هذا الرقم غير مسجّل، لذا لا يمكنه إرسال الرسائل أو استقبالها. أكّد أولاً أنه رقمك: يرسل WhatsApp رمزًا من ٦ أرقام برسالة نصية أو عبر مكالمة.</translation>
    </message>
    <message>
        <source>The number is confirmed. Register it with the PIN that was chosen for it before.</source>
        <translation>تم تأكيد الرقم. سجّله برقم PIN الذي تم اختياره له من قبل.</translation>
    </message>
    <message>
        <source>The number is confirmed. Choose a 6-digit PIN and write it down. You need it to register the number again, and Shoptalk doesn’t keep it.</source>
        <translation>تم تأكيد الرقم. اختر رقم PIN من ٦ أرقام ودوّنه. تحتاج إليه لتسجيل الرقم مجددًا، ولا يحتفظ به Shoptalk.</translation>
    </message>
    <message>
        <source>This number is registered. It can send and receive messages.</source>
        <translation>هذا الرقم مسجّل. يمكنه إرسال الرسائل واستقبالها.</translation>
    </message>
    <message>
        <source>Choose a 6-digit PIN and write it down. You need it to register the number again, and Shoptalk doesn’t keep it.</source>
        <translation>اختر رقم PIN من ٦ أرقام ودوّنه. تحتاج إليه لتسجيل الرقم مجددًا، ولا يحتفظ به Shoptalk.</translation>
    </message>
    <message>
        <source>This number is registered by the WhatsApp Business app on the phone and is used in both places. Change its settings in the app.</source>
        <translation>تم تسجيل هذا الرقم عبر تطبيق WhatsApp Business على الهاتف ويُستخدم في المكانين. غيّر إعداداته في التطبيق.</translation>
    </message>
    <message>
        <source>WhatsApp is calling the number. Enter the code you hear.</source>
        <translation>يتصل WhatsApp بالرقم. أدخل الرمز الذي تسمعه.</translation>
    </message>
    <message>
        <source>WhatsApp has sent a text message. Enter the code from it.</source>
        <translation>أرسل WhatsApp رسالة نصية. أدخل الرمز الموجود فيها.</translation>
    </message>
    <message>
        <source>The number is confirmed.</source>
        <translation>تم تأكيد الرقم.</translation>
    </message>
    <message>
        <source>A PIN has 6 digits.</source>
        <translation>يتكون رقم PIN من ٦ أرقام.</translation>
    </message>
    <message>
        <source>The two PINs don’t match.</source>
        <translation>رقما PIN غير متطابقين.</translation>
    </message>
    <message>
        <source>PIN changed.</source>
        <translation>تم تغيير رقم PIN.</translation>
    </message>
    <message>
        <source>The number is registered. It can now send and receive messages.</source>
        <translation>تم تسجيل الرقم. يمكنه الآن إرسال الرسائل واستقبالها.</translation>
    </message>
    <message>
        <source>Unregister this number?</source>
        <translation>هل تريد إلغاء تسجيل هذا الرقم؟</translation>
    </message>
    <message>
        <source>It can’t send or receive messages on any computer until you register it again with its PIN. Your conversations stay.</source>
        <translation>لن يمكنه إرسال الرسائل أو استقبالها على أي كمبيوتر حتى تسجّله مجددًا برقم PIN الخاص به. تبقى محادثاتك.</translation>
    </message>
    <message>
        <source>Unregister</source>
        <translation>إلغاء التسجيل</translation>
    </message>
    <message>
        <source>The number is no longer registered.</source>
        <translation>لم يعد الرقم مسجّلاً.</translation>
    </message>
</context>
<context>
    <name>shoptalk::RenameQuestion</name>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>الاسم الجديد:</translation>
    </message>
</context>
<context>
    <name>shoptalk::RepairBanner</name>
    <message>
        <source>Shoptalk found a problem in the file with your conversations and repaired it. Nothing was lost. If you see this message again, make a backup and have this computer’s disk checked.</source>
        <translation>وجد Shoptalk مشكلة في ملف محادثاتك وأصلحها. لم يُفقد شيء. إذا رأيت هذه الرسالة مجددًا، فأنشئ نسخة احتياطية واطلب فحص قرص هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Go to backups</source>
        <translation>الانتقال إلى النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Go to the Backup page</source>
        <translation>الانتقال إلى صفحة النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>shoptalk::RepliesPage</name>
    <message>
        <source>Your saved replies</source>
        <translation>ردودك المحفوظة</translation>
    </message>
    <message>
        <source>Type / in a conversation, then the name or a word of the reply, to use it.</source>
        <translation>اكتب / في المحادثة، ثم اسم الرد أو كلمة منه، لاستخدامه.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>الردود المحفوظة</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>كتابة رد</translation>
    </message>
    <message>
        <source>{name} becomes the customer’s name, {number} their number, and {me} your name.</source>
        <translation>تصبح {name} اسم العميل، و{number} رقمه، و{me} اسمك.</translation>
    </message>
    <message>
        <source>Name, for example opening-hours</source>
        <translation>الاسم، مثل ساعات-العمل</translation>
    </message>
    <message>
        <source>Name of the reply</source>
        <translation>اسم الرد</translation>
    </message>
    <message>
        <source>Hello {name}, we are open from 9 to 6.</source>
        <translation>مرحبًا {name}، نحن نعمل من ٩ إلى ٦.</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>نص الرد</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>رد جديد</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Give the reply a name and a text.</source>
        <translation>أعطِ الرد اسمًا ونصًا.</translation>
    </message>
    <message>
        <source>This text is too long for one message. Shorten it.</source>
        <translation>هذا النص طويل جدًا لرسالة واحدة. اختصره.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>تعذّر الحفظ. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>تمت إزالة %1.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>لقد عاد.</translation>
    </message>
    <message>
        <source>The reply that you are writing is not saved.</source>
        <translation>الرد الذي تكتبه غير محفوظ.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReplyBar</name>
    <message>
        <source>Stop replying to this message</source>
        <translation>إيقاف الرد على هذه الرسالة</translation>
    </message>
    <message>
        <source>Reply to your own message</source>
        <translation>رد على رسالتك</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>رد على العميل</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReportSaver</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
</context>
<context>
    <name>shoptalk::RestoreController</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups of Shoptalk (*.shoptalk-backup)</source>
        <translation>نسخ Shoptalk الاحتياطية (*.shoptalk-backup)</translation>
    </message>
    <message>
        <source>Recovery key or passphrase</source>
        <translation>مفتاح الاسترداد أو عبارة المرور</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>This backup was made on another computer, or with another key. Enter the recovery key printed on that computer, or the passphrase used there.</source>
        <translation>تم إنشاء هذه النسخة الاحتياطية على كمبيوتر آخر، أو بمفتاح آخر. أدخل مفتاح الاسترداد المطبوع من ذلك الكمبيوتر، أو عبارة المرور المستخدمة عليه.</translation>
    </message>
    <message>
        <source>The key or passphrase is not the right one for this backup. Try again.</source>
        <translation>المفتاح أو عبارة المرور ليس الصحيح لهذه النسخة الاحتياطية. حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ResultTableModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>shoptalk::RetentionChoice</name>
    <message>
        <source>Same as all others</source>
        <translation>مثل بقية الرسائل</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>إلى الأبد</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>١٠ سنوات</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>٥ سنوات</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>سنتان</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>٩٠ يومًا</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>٣٠ يومًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete older messages forever?</source>
        <translation>هل تريد حذف الرسائل الأقدم إلى الأبد؟</translation>
    </message>
    <message numerus="yes">
        <source>Delete all messages that are older than %Ln day(s) forever?</source>
        <translation>
            <numerusform>هل تريد حذف جميع الرسائل الأقدم من %Ln يوم إلى الأبد؟</numerusform>
            <numerusform>هل تريد حذف جميع الرسائل الأقدم من يوم واحد إلى الأبد؟</numerusform>
            <numerusform>هل تريد حذف جميع الرسائل الأقدم من يومين إلى الأبد؟</numerusform>
            <numerusform>هل تريد حذف جميع الرسائل الأقدم من %Ln أيام إلى الأبد؟</numerusform>
            <numerusform>هل تريد حذف جميع الرسائل الأقدم من %Ln يومًا إلى الأبد؟</numerusform>
            <numerusform>هل تريد حذف جميع الرسائل الأقدم من %Ln يوم إلى الأبد؟</numerusform>
        </translation>
    </message>
    <message>
        <source>This starts right away and can’t be undone.</source>
        <translation>يبدأ ذلك فورًا ولا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Delete forever</source>
        <translation>حذف إلى الأبد</translation>
    </message>
</context>
<context>
    <name>shoptalk::RowSigns</name>
    <message>
        <source>assigned to %1</source>
        <translation>معيّنة إلى %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبتة</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مكتومة</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>مؤجلة حتى %1</translation>
    </message>
    <message>
        <source>reminder %1</source>
        <translation>تذكير %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محظور</translation>
    </message>
</context>
<context>
    <name>shoptalk::SavedReplyCompletion</name>
    <message>
        <source>Saved replies</source>
        <translation>الردود المحفوظة</translation>
    </message>
    <message>
        <source>Tab or Enter inserts, Esc closes.</source>
        <translation>يُدرج Tab أو Enter، ويُغلق Esc.</translation>
    </message>
    <message>
        <source>Add saved replies…</source>
        <translation>إضافة ردود محفوظة…</translation>
    </message>
</context>
<context>
    <name>shoptalk::SearchFilters</name>
    <message>
        <source>Texts</source>
        <translation>نصوص</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>مقاطع فيديو</translation>
    </message>
    <message>
        <source>Voice messages and audio</source>
        <translation>رسائل صوتية وصوت</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>مستندات</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>مواقع</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Buttons and lists</source>
        <translation>أزرار وقوائم</translation>
    </message>
    <message>
        <source>Search filters</source>
        <translation>عوامل تصفية البحث</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a search filter and what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From anyone</source>
        <translation>من أي شخص</translation>
    </message>
    <message>
        <source>From customers</source>
        <translation>من العملاء</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>منا</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>جميع الأرقام</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>جميع التصنيفات</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر ٧ أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذا العام</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>من يوم إلى يوم…</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>من يوم إلى يوم</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>جميع الأنواع</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>المميزة بنجمة</translation>
    </message>
</context>
<context>
    <name>shoptalk::SearchResults</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Messages that match the search</source>
        <translation>الرسائل المطابقة للبحث</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No messages found. Check the spelling, or try fewer words.</source>
        <translation>لم يتم العثور على رسائل. تحقق من الإملاء، أو جرّب كلمات أقل.</translation>
    </message>
    <message>
        <source>Older messages are still being prepared for the search.</source>
        <translation>لا تزال الرسائل الأقدم قيد التجهيز للبحث.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln message(s) found</source>
        <translation>
            <numerusform>لم يتم العثور على رسائل</numerusform>
            <numerusform>تم العثور على أكثر من رسالة</numerusform>
            <numerusform>تم العثور على أكثر من رسالتين</numerusform>
            <numerusform>تم العثور على أكثر من %Ln رسائل</numerusform>
            <numerusform>تم العثور على أكثر من %Ln رسالة</numerusform>
            <numerusform>تم العثور على أكثر من %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) found</source>
        <translation>
            <numerusform>لم يتم العثور على رسائل</numerusform>
            <numerusform>تم العثور على رسالة واحدة</numerusform>
            <numerusform>تم العثور على رسالتين</numerusform>
            <numerusform>تم العثور على %Ln رسائل</numerusform>
            <numerusform>تم العثور على %Ln رسالة</numerusform>
            <numerusform>تم العثور على %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>No starred messages. Put a star on a message to find it here again.</source>
        <translation>لا توجد رسائل مميزة بنجمة. ميّز رسالة بنجمة لتجدها هنا مرة أخرى.</translation>
    </message>
    <message>
        <source>The messages could not be searched. Try again, or restart Shoptalk.</source>
        <translation>تعذّر البحث في الرسائل. حاول مجددًا، أو أعد تشغيل Shoptalk.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Lock when Shoptalk is not used for</source>
        <translation>القفل عند عدم استخدام Shoptalk لمدة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation>مفتاح التشفير</translation>
    </message>
    <message>
        <source>Your Facebook login and your connection to the shop are encrypted with this key. If someone else may have used this computer, change the key: everything is then encrypted again with the new one.</source>
        <translation>يتم تشفير تسجيل دخولك إلى Facebook واتصالك بالمتجر بهذا المفتاح. إذا كان من المحتمل أن شخصًا آخر استخدم هذا الكمبيوتر، فغيّر المفتاح: وعندها يتم تشفير كل شيء مجددًا بالمفتاح الجديد.</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>With a passphrase, you can lock Shoptalk. Your login is then encrypted so that only the passphrase opens it.</source>
        <translation>باستخدام عبارة مرور، يمكنك قفل Shoptalk. وعندها يتم تشفير تسجيل دخولك بحيث لا تفتحه إلا عبارة المرور.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>تعيين عبارة مرور…</translation>
    </message>
    <message>
        <source>You have a recovery key. If you make a new one, the old one stops working.</source>
        <translation>لديك مفتاح استرداد. إذا أنشأت مفتاحًا جديدًا، فسيتوقف القديم عن العمل.</translation>
    </message>
    <message>
        <source>You need it if this computer’s keychain (the system’s safe place for passwords) is lost, if you forget the passphrase, or to restore a backup on another computer. It is shown once, so that you can print it.</source>
        <translation>تحتاج إليه إذا فُقدت سلسلة مفاتيح هذا الكمبيوتر (المكان الآمن لكلمات السر في النظام)، أو إذا نسيت عبارة المرور، أو لاستعادة نسخة احتياطية على كمبيوتر آخر. يظهر مرة واحدة، حتى تتمكن من طباعته.</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>إنشاء مفتاح جديد…</translation>
    </message>
    <message>
        <source>Make a recovery key…</source>
        <translation>إنشاء مفتاح استرداد…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>استخدام عبارة المرور هذه</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>إزالة عبارة المرور</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The current passphrase is wrong.</source>
        <translation>عبارة المرور الحالية خاطئة.</translation>
    </message>
    <message>
        <source>The passphrase could not be changed (%1). Nothing is different now.</source>
        <translation>تعذّر تغيير عبارة المرور (%1). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Passphrase set.</source>
        <translation>تم تعيين عبارة المرور.</translation>
    </message>
    <message>
        <source>Passphrase removed.</source>
        <translation>تمت إزالة عبارة المرور.</translation>
    </message>
    <message>
        <source>The recovery key could not be made (%1).</source>
        <translation>تعذّر إنشاء مفتاح الاسترداد (%1).</translation>
    </message>
    <message>
        <source>The key was changed, and everything is encrypted with the new one.</source>
        <translation>تم تغيير المفتاح، وتم تشفير كل شيء بالمفتاح الجديد.</translation>
    </message>
    <message>
        <source>The key could not be changed (%1). Nothing is different now.</source>
        <translation>تعذّر تغيير المفتاح (%1). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Shoptalk asks for your passphrase when it starts and when it is locked.</source>
        <translation>يطلب Shoptalk عبارة المرور عند بدء تشغيله وعندما يكون مقفلاً.</translation>
    </message>
    <message>
        <source>Press %1 to lock it.</source>
        <translation>اضغط على %1 لقفله.</translation>
    </message>
    <message>
        <source>While it is locked, it sends nothing: broadcasts and messages wait until you unlock it.</source>
        <translation>ما دام مقفلًا فهو لا يرسل شيئًا: تنتظر الرسائل الجماعية والرسائل حتى تلغي القفل.</translation>
    </message>
    <message>
        <source>Lock Shoptalk when the computer locks or sleeps</source>
        <translation>قفل Shoptalk عند قفل الكمبيوتر أو دخوله في وضع السكون</translation>
    </message>
</context>
<context>
    <name>shoptalk::SelectionBar</name>
    <message>
        <source>What to do with the selected conversations</source>
        <translation>ما يمكن فعله بالمحادثات المحددة</translation>
    </message>
    <message>
        <source>Clear selection (Esc)</source>
        <translation>مسح التحديد (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحدة محددة</numerusform>
            <numerusform>اثنتان محددتان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::SendProblems</name>
    <message>
        <source>We don’t know yet whether this message went out, because the connection broke while it was being sent. Usually WhatsApp tells us within a minute.</source>
        <translation>لا نعرف بعد ما إذا تم إرسال هذه الرسالة، لأن الاتصال انقطع أثناء إرسالها. عادة ما يخبرنا WhatsApp خلال دقيقة.</translation>
    </message>
    <message>
        <source>WhatsApp took this message but has not delivered it yet. Often the reason is that no payment method is set up at Meta: add one in Meta Business Suite, under Billing.</source>
        <translation>قبل WhatsApp هذه الرسالة لكنه لم يسلّمها بعد. السبب غالبًا هو عدم إعداد طريقة دفع لدى Meta: أضف طريقة دفع في Meta Business Suite، ضمن الفوترة.</translation>
    </message>
    <message>
        <source>We don’t know yet whether the message before went out. This one waits up to 30 seconds for WhatsApp to tell us, then it is sent.</source>
        <translation>لا نعرف بعد ما إذا تم إرسال الرسالة السابقة. تنتظر هذه الرسالة حتى ٣٠ ثانية ليخبرنا WhatsApp، ثم يتم إرسالها.</translation>
    </message>
    <message>
        <source>Sent before we knew whether the message before went out.</source>
        <translation>أُرسلت قبل أن نعرف ما إذا تم إرسال الرسالة السابقة.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إرسال مجددًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>تم إرسالها</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>WhatsApp took this message but has paused its delivery. You don’t need to do anything: it is delivered later, or marked as failed.</source>
        <translation>قبل WhatsApp هذه الرسالة لكنه أوقف تسليمها مؤقتًا. لا يلزمك فعل أي شيء: سيتم تسليمها لاحقًا، أو تمييزها كفاشلة.</translation>
    </message>
    <message>
        <source>WhatsApp took this message but waits to see how the first customers like the template. You don’t need to do anything: it is delivered later, or marked as failed.</source>
        <translation>قبل WhatsApp هذه الرسالة لكنه ينتظر ليرى مدى إعجاب أوائل العملاء بالقالب. لا يلزمك فعل أي شيء: سيتم تسليمها لاحقًا، أو تمييزها كفاشلة.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>إرسال قالب</translation>
    </message>
    <message>
        <source>WhatsApp could not deliver this message within 30 days and has given up. The customer’s phone was off all the time, or they no longer use WhatsApp. If it still matters, write again or call.</source>
        <translation>لم يتمكن WhatsApp من تسليم هذه الرسالة خلال ٣٠ يومًا وتوقف عن المحاولة. كان هاتف العميل مغلقًا طوال الوقت، أو لم يعد يستخدم WhatsApp. إذا كان الأمر لا يزال مهمًا، فاكتب مجددًا أو اتصل.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation>إغلاق الإعدادات</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Back to the list of settings</source>
        <translation>العودة إلى قائمة الإعدادات</translation>
    </message>
</context>
<context>
    <name>shoptalk::SetupMessage</name>
    <message>
        <source>This computer has no keychain</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Shoptalk stores the key to your login only in the system’s keychain. Install and start one, such as GNOME Keyring or KWallet, then try again.</source>
        <translation>لا يخزّن Shoptalk مفتاح تسجيل دخولك إلا في سلسلة مفاتيح النظام. ثبّت واحدة وشغّلها، مثل GNOME Keyring أو KWallet، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Unlock it with your computer’s password, then try again.</source>
        <translation>ألغِ قفلها بكلمة سر الكمبيوتر، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The keychain did not let Shoptalk in</source>
        <translation>لم تسمح سلسلة المفاتيح لـ Shoptalk بالدخول</translation>
    </message>
    <message>
        <source>Try again, and allow it when your system asks. Your login is stored safely there.</source>
        <translation>حاول مجددًا، واسمح بذلك عندما يسألك النظام. يتم تخزين تسجيل دخولك هناك بأمان.</translation>
    </message>
    <message>
        <source>The key to your data was not found</source>
        <translation>لم يتم العثور على مفتاح بياناتك</translation>
    </message>
    <message>
        <source>The keychain is locked, or it is a different one than before. Unlock the right one, then try again. Nothing was overwritten.</source>
        <translation>سلسلة المفاتيح مقفلة، أو تختلف عن السابقة. ألغِ قفل السلسلة الصحيحة، ثم حاول مجددًا. لم يتم استبدال أي شيء.</translation>
    </message>
    <message>
        <source>The stored login can’t be opened</source>
        <translation>تعذّر فتح تسجيل الدخول المخزّن</translation>
    </message>
    <message>
        <source>It is damaged, so Shoptalk does not use it. Log in again to replace it.</source>
        <translation>إنه تالف، لذا لا يستخدمه Shoptalk. سجّل الدخول مجددًا لاستبداله.</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Your data is from a newer version of Shoptalk</source>
        <translation>بياناتك من نسخة أحدث من Shoptalk</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version on this computer, then open Shoptalk again.</source>
        <translation>لم يتغير شيء. ثبّت النسخة الأحدث على هذا الكمبيوتر، ثم افتح Shoptalk مجددًا.</translation>
    </message>
    <message>
        <source>The stored data can’t be read</source>
        <translation>تعذّرت قراءة البيانات المخزّنة</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was overwritten. Restore a backup, or ask for help before you continue.</source>
        <translation>الملف تالف. لم يتم استبدال أي شيء. استعِد نسخة احتياطية، أو اطلب المساعدة قبل المتابعة.</translation>
    </message>
    <message>
        <source>This number is no longer available</source>
        <translation>لم يعد هذا الرقم متوفرًا</translation>
    </message>
    <message>
        <source>The list has changed. Try again to load the new one.</source>
        <translation>تغيّرت القائمة. حاول مجددًا لتحميل القائمة الجديدة.</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>تعذّر الحفظ</translation>
    </message>
    <message>
        <source>The disk may be full, or Shoptalk’s folder may be read-only. Free up some space, then try again.</source>
        <translation>قد يكون القرص ممتلئًا، أو قد يكون مجلد Shoptalk للقراءة فقط. وفّر بعض المساحة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>استخدام متصفحي بدلاً من ذلك</translation>
    </message>
    <message>
        <source>The login window was closed</source>
        <translation>تم إغلاق نافذة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Nothing has changed. Continue whenever you are ready.</source>
        <translation>لم يتغير شيء. تابع متى كنت جاهزًا.</translation>
    </message>
    <message>
        <source>The connection was not allowed</source>
        <translation>لم يتم السماح بالاتصال</translation>
    </message>
    <message>
        <source>Nothing has changed. Shoptalk needs the permissions below to show your messages and send your replies. Continue if you change your mind.</source>
        <translation>لم يتغير شيء. يحتاج Shoptalk إلى الأذونات أدناه لعرض رسائلك وإرسال ردودك. تابع إذا غيّرت رأيك.</translation>
    </message>
    <message>
        <source>Facebook reported a problem</source>
        <translation>أبلغ Facebook عن مشكلة</translation>
    </message>
    <message>
        <source>The login did not finish. Try again. If it keeps happening, tell the person who runs your relay. The app at Meta may not be set up yet.</source>
        <translation>لم يكتمل تسجيل الدخول. حاول مجددًا. إذا تكرر ذلك، فأبلغ الشخص الذي يدير خادم الترحيل. ربما لم يتم إعداد التطبيق لدى Meta بعد.</translation>
    </message>
    <message>
        <source>Facebook’s login did not load</source>
        <translation>لم يتم تحميل صفحة تسجيل الدخول إلى Facebook</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>تحقق من اتصالك بالإنترنت، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The login page does not answer</source>
        <translation>صفحة تسجيل الدخول لا تستجيب</translation>
    </message>
    <message>
        <source>Nothing has changed. You can wait, open the page again, or log in with your own browser.</source>
        <translation>لم يتغير شيء. يمكنك الانتظار، أو فتح الصفحة مجددًا، أو تسجيل الدخول بمتصفحك.</translation>
    </message>
    <message>
        <source>The login page is slow to load</source>
        <translation>صفحة تسجيل الدخول بطيئة في التحميل</translation>
    </message>
    <message>
        <source>Check your internet connection. You can wait, open the page again, or log in with your own browser.</source>
        <translation>تحقق من اتصالك بالإنترنت. يمكنك الانتظار، أو فتح الصفحة مجددًا، أو تسجيل الدخول بمتصفحك.</translation>
    </message>
    <message>
        <source>The login window stopped</source>
        <translation>توقفت نافذة تسجيل الدخول</translation>
    </message>
    <message>
        <source>That should not happen. Nothing has changed. Try again.</source>
        <translation>لا ينبغي أن يحدث ذلك. لم يتغير شيء. حاول مجددًا.</translation>
    </message>
    <message>
        <source>No browser opened</source>
        <translation>لم يُفتح أي متصفح</translation>
    </message>
    <message>
        <source>Shoptalk found no browser on this computer. Continue with Facebook here instead.</source>
        <translation>لم يجد Shoptalk متصفحًا على هذا الكمبيوتر. تابع عبر Facebook هنا بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser</source>
        <translation>لم يصل أي رد من المتصفح</translation>
    </message>
    <message>
        <source>You have ten minutes to log in there. Nothing was saved. Try again.</source>
        <translation>لديك عشر دقائق لتسجيل الدخول هناك. لم يتم حفظ شيء. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Your relay does not offer the sign-up</source>
        <translation>لا يوفر خادم الترحيل عملية التسجيل</translation>
    </message>
    <message>
        <source>Create the WhatsApp Business account at business.facebook.com, then continue with Facebook here. The person who runs your relay can switch the sign-up on.</source>
        <translation>أنشئ حساب WhatsApp Business على business.facebook.com، ثم تابع عبر Facebook هنا. يمكن للشخص الذي يدير خادم الترحيل تفعيل عملية التسجيل.</translation>
    </message>
    <message>
        <source>The sign-up was not finished</source>
        <translation>لم تكتمل عملية التسجيل</translation>
    </message>
    <message>
        <source>Nothing was saved here. What you created at Meta is still there. Start again and choose it.</source>
        <translation>لم يتم حفظ شيء هنا. ما أنشأته لدى Meta لا يزال موجودًا. ابدأ مجددًا واختره.</translation>
    </message>
    <message>
        <source>Meta could not finish the sign-up</source>
        <translation>لم تتمكن Meta من إكمال عملية التسجيل</translation>
    </message>
    <message>
        <source>You reported a problem there, and Meta’s support received it. Nothing was saved here. You can try again at any time.</source>
        <translation>أبلغت عن مشكلة هناك، وقد وصل بلاغك إلى دعم Meta. لم يتم حفظ شيء هنا. يمكنك المحاولة مجددًا في أي وقت.</translation>
    </message>
    <message>
        <source>Meta did not let Shoptalk in</source>
        <translation>لم تسمح Meta لـ Shoptalk بالدخول</translation>
    </message>
    <message>
        <source>The sign-up was finished, but Meta gave Shoptalk no permission, so nothing was saved here. What you created at Meta is still there. Start again, choose it, and leave the window open until the end.</source>
        <translation>اكتملت عملية التسجيل، لكن Meta لم تمنح Shoptalk أي إذن، لذا لم يتم حفظ شيء هنا. ما أنشأته لدى Meta لا يزال موجودًا. ابدأ مجددًا واختره، واترك النافذة مفتوحة حتى النهاية.</translation>
    </message>
    <message>
        <source>Please choose again</source>
        <translation>يُرجى الاختيار مجددًا</translation>
    </message>
    <message>
        <source>The sign-up was successful, but its window was closed before Meta told Shoptalk what you chose. Choose it here.</source>
        <translation>نجحت عملية التسجيل، لكن نافذتها أُغلقت قبل أن تُبلغ Meta تطبيق Shoptalk بما اخترته. اختره هنا.</translation>
    </message>
    <message>
        <source>This is not a token</source>
        <translation>هذا ليس رمز وصول</translation>
    </message>
    <message>
        <source>A token is one long word without spaces. Copy all of it in Meta’s business settings, then paste it here.</source>
        <translation>رمز الوصول كلمة واحدة طويلة بلا مسافات. انسخه كاملاً من إعدادات الأعمال لدى Meta، ثم الصقه هنا.</translation>
    </message>
    <message>
        <source>Meta does not accept this token</source>
        <translation>لا تقبل Meta رمز الوصول هذا</translation>
    </message>
    <message>
        <source>It is incomplete, or it no longer works. Generate a new one in Meta’s business settings.</source>
        <translation>إنه غير مكتمل، أو لم يعد يعمل. أنشئ رمزًا جديدًا في إعدادات الأعمال لدى Meta.</translation>
    </message>
    <message>
        <source>This token has expired</source>
        <translation>انتهت صلاحية رمز الوصول هذا</translation>
    </message>
    <message>
        <source>Generate a new one in Meta’s business settings. You can choose there that it never expires.</source>
        <translation>أنشئ رمزًا جديدًا في إعدادات الأعمال لدى Meta. يمكنك أن تختار هناك ألا تنتهي صلاحيته أبدًا.</translation>
    </message>
    <message>
        <source>This token is for another app</source>
        <translation>رمز الوصول هذا لتطبيق آخر</translation>
    </message>
    <message>
        <source>When you generate it, choose your relay’s app. The person who runs your relay knows its name.</source>
        <translation>عند إنشائه، اختر تطبيق خادم الترحيل. يعرف اسمه الشخص الذي يدير خادم الترحيل.</translation>
    </message>
    <message>
        <source>This is not a system user token</source>
        <translation>هذا ليس رمز وصول لمستخدم النظام</translation>
    </message>
    <message>
        <source>It belongs to a person or an app. Generate one for a system user in Meta’s business settings, or log in with Facebook.</source>
        <translation>إنه يخص شخصًا أو تطبيقًا. أنشئ رمزًا لمستخدم نظام في إعدادات الأعمال لدى Meta، أو سجّل الدخول عبر Facebook.</translation>
    </message>
    <message>
        <source>This token does not have all permissions</source>
        <translation>ليست لرمز الوصول هذا جميع الأذونات</translation>
    </message>
    <message>
        <source>Generate a new one with business_management, whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>أنشئ رمزًا جديدًا بالأذونات business_management وwhatsapp_business_management وwhatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>This was not the login that you started</source>
        <translation>لم تكن هذه عملية تسجيل الدخول التي بدأتها</translation>
    </message>
    <message>
        <source>To protect your account, nothing was saved. Log in again from here. Never use a login link that somebody sent you.</source>
        <translation>لحماية حسابك، لم يتم حفظ شيء. سجّل الدخول مجددًا من هنا. لا تستخدم أبدًا رابط تسجيل دخول أرسله إليك شخص ما.</translation>
    </message>
    <message>
        <source>Facebook did not accept the login</source>
        <translation>لم يقبل Facebook تسجيل الدخول</translation>
    </message>
    <message>
        <source>A login works once, and only for a few minutes. Log in again.</source>
        <translation>تعمل عملية تسجيل الدخول مرة واحدة، ولبضع دقائق فقط. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>ينقص أحد الأذونات</translation>
    </message>
    <message>
        <source>Shoptalk needs every permission on the list. Log in again and leave all of them switched on.</source>
        <translation>يحتاج Shoptalk إلى كل إذن في القائمة. سجّل الدخول مجددًا واتركها جميعًا مفعّلة.</translation>
    </message>
    <message>
        <source>Somebody else logged in</source>
        <translation>سجّل شخص آخر الدخول</translation>
    </message>
    <message>
        <source>This number was connected with another Facebook account, so nothing was changed. Log in with that account. You may have to log out at Facebook first.</source>
        <translation>تم ربط هذا الرقم بحساب Facebook آخر، لذا لم يتغير شيء. سجّل الدخول بذلك الحساب. قد يلزمك تسجيل الخروج من Facebook أولاً.</translation>
    </message>
    <message>
        <source>This is not the same system user</source>
        <translation>هذا ليس مستخدم النظام نفسه</translation>
    </message>
    <message>
        <source>This number was connected with a system user token, so nothing was changed. Generate a new token for the same system user in Meta’s business settings, then paste it.</source>
        <translation>تم ربط هذا الرقم برمز الوصول لمستخدم النظام، لذا لم يتغير شيء. أنشئ رمزًا جديدًا لمستخدم النظام نفسه في إعدادات الأعمال لدى Meta، ثم الصقه.</translation>
    </message>
    <message>
        <source>This is another business</source>
        <translation>هذا نشاط تجاري آخر</translation>
    </message>
    <message>
        <source>This number was connected through Meta’s sign-up, so nothing was changed. Open the sign-up again, and choose the same business there.</source>
        <translation>تم ربط هذا الرقم عبر عملية التسجيل في Meta، لذا لم يتغير شيء. افتح عملية التسجيل مجددًا، واختر النشاط التجاري نفسه هناك.</translation>
    </message>
    <message>
        <source>Meta no longer accepts the token</source>
        <translation>لم تعد Meta تقبل رمز الوصول</translation>
    </message>
    <message>
        <source>It has expired, or it was deleted. Generate a new one for the same system user. Your choices are kept.</source>
        <translation>انتهت صلاحيته، أو تم حذفه. أنشئ رمزًا جديدًا لمستخدم النظام نفسه. يتم الاحتفاظ باختياراتك.</translation>
    </message>
    <message>
        <source>Meta no longer lets Shoptalk in</source>
        <translation>لم تعد Meta تسمح لـ Shoptalk بالدخول</translation>
    </message>
    <message>
        <source>The permission from the sign-up has ended. Go through the sign-up again and choose the same business. Your choices are kept.</source>
        <translation>انتهى الإذن الذي مُنح في عملية التسجيل. أجرِ عملية التسجيل مجددًا واختر النشاط التجاري نفسه. يتم الاحتفاظ باختياراتك.</translation>
    </message>
    <message>
        <source>Your Facebook login has ended</source>
        <translation>انتهى تسجيل دخولك إلى Facebook</translation>
    </message>
    <message>
        <source>Meta ends a login after some weeks, or when the password or the permissions change. Log in again to continue from here.</source>
        <translation>تُنهي Meta تسجيل الدخول بعد بضعة أسابيع، أو عند تغيير كلمة السر أو الأذونات. سجّل الدخول مجددًا للمتابعة من هنا.</translation>
    </message>
    <message>
        <source>Your Facebook account is not allowed to do this</source>
        <translation>لا يُسمح لحسابك على Facebook بفعل ذلك</translation>
    </message>
    <message>
        <source>Ask an administrator of the business to give you full control in Meta Business settings, then try again. Or log in with another Facebook account.</source>
        <translation>اطلب من أحد مسؤولي النشاط التجاري منحك التحكم الكامل في إعدادات الأعمال لدى Meta، ثم حاول مجددًا. أو سجّل الدخول بحساب Facebook آخر.</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>استخدام حساب آخر</translation>
    </message>
    <message>
        <source>No business found</source>
        <translation>لم يتم العثور على نشاط تجاري</translation>
    </message>
    <message>
        <source>This Facebook account does not manage a business yet. Create one at business.facebook.com, or ask an administrator to add you under Settings, Users, People. Then try again.</source>
        <translation>لا يدير حساب Facebook هذا أي نشاط تجاري بعد. أنشئ نشاطًا على business.facebook.com، أو اطلب من أحد المسؤولين إضافتك ضمن الإعدادات، المستخدمون، الأشخاص. ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>No WhatsApp account in this business</source>
        <translation>لا يوجد حساب WhatsApp في هذا النشاط التجاري</translation>
    </message>
    <message>
        <source>Open Meta Business settings, then Accounts, WhatsApp accounts, and add one. Or ask an administrator to share one with you. Then try again.</source>
        <translation>افتح إعدادات الأعمال لدى Meta، ثم الحسابات، حسابات WhatsApp، وأضف حسابًا. أو اطلب من أحد المسؤولين مشاركة حساب معك. ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Choose another business</source>
        <translation>اختيار نشاط تجاري آخر</translation>
    </message>
    <message>
        <source>No phone number in this account</source>
        <translation>لا يوجد رقم هاتف في هذا الحساب</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager at business.facebook.com, then Phone numbers, and add one that can receive a call or a text message. Then try again.</source>
        <translation>افتح مدير WhatsApp على business.facebook.com، ثم أرقام الهواتف، وأضف رقمًا يمكنه تلقي مكالمة أو رسالة نصية. ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Choose another account</source>
        <translation>اختيار حساب آخر</translation>
    </message>
    <message>
        <source>A short pause, please</source>
        <translation>انتظر قليلاً من فضلك</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Nothing is lost. Wait a few minutes, then try again.</source>
        <translation>كان هناك عدد كبير جدًا من الطلبات في وقت قصير. لم يُفقد شيء. انتظر بضع دقائق، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Meta has a problem at the moment</source>
        <translation>تواجه Meta مشكلة في الوقت الحالي</translation>
    </message>
    <message>
        <source>Nothing is lost. Wait a few minutes, then try again.</source>
        <translation>لم يُفقد شيء. انتظر بضع دقائق، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again. You will continue from here.</source>
        <translation>تحقق من اتصالك بالإنترنت، ثم حاول مجددًا. ستتابع من هنا.</translation>
    </message>
    <message>
        <source>Meta refused this</source>
        <translation>رفضت Meta هذا</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, give the person who runs your relay this error code: %1</source>
        <translation>حاول مجددًا. إذا تكرر ذلك، فأعطِ الشخص الذي يدير خادم الترحيل رمز الخطأ هذا: %1</translation>
    </message>
    <message>
        <source>This list could not be loaded completely</source>
        <translation>تعذّر تحميل هذه القائمة بالكامل</translation>
    </message>
    <message>
        <source>Meta sent more entries than there can be, so none are shown. Try again. If it keeps happening, look for a newer version of Shoptalk.</source>
        <translation>أرسلت Meta عدد إدخالات أكبر من الممكن، لذا لا يظهر أي منها. حاول مجددًا. إذا تكرر ذلك، فابحث عن نسخة أحدث من Shoptalk.</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>تعذّر فهم الرد</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, look for a newer version of Shoptalk.</source>
        <translation>حاول مجددًا. إذا تكرر ذلك، فابحث عن نسخة أحدث من Shoptalk.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>تم الإيقاف</translation>
    </message>
    <message>
        <source>This is not an address</source>
        <translation>هذا ليس عنوانًا</translation>
    </message>
    <message>
        <source>An address looks like relay.example.com. Ask the person who runs your relay for yours.</source>
        <translation>يبدو العنوان هكذا: relay.example.com. اطلب عنوانك من الشخص الذي يدير خادم الترحيل.</translation>
    </message>
    <message>
        <source>This address is not secure</source>
        <translation>هذا العنوان غير آمن</translation>
    </message>
    <message>
        <source>Shoptalk only uses encrypted connections. Enter the address with https:// in front, or ask the person who runs your relay for the right one.</source>
        <translation>لا يستخدم Shoptalk سوى الاتصالات المشفرة. أدخل العنوان مسبوقًا بـ https://، أو اطلب العنوان الصحيح من الشخص الذي يدير خادم الترحيل.</translation>
    </message>
    <message>
        <source>The relay does not answer</source>
        <translation>خادم الترحيل لا يستجيب</translation>
    </message>
    <message>
        <source>Check the address and your internet connection. If both are right, ask the person who runs your relay whether it is switched on.</source>
        <translation>تحقق من العنوان ومن اتصالك بالإنترنت. إذا كان كلاهما صحيحًا، فاسأل الشخص الذي يدير خادم الترحيل عما إذا كان قيد التشغيل.</translation>
    </message>
    <message>
        <source>The relay takes too long to answer</source>
        <translation>يستغرق خادم الترحيل وقتًا طويلاً للاستجابة</translation>
    </message>
    <message>
        <source>The connection may be slow, or the relay may be busy. Wait a moment, then try again.</source>
        <translation>قد يكون الاتصال بطيئًا، أو قد يكون خادم الترحيل تحت ضغط. انتظر لحظة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The relay has a problem</source>
        <translation>يواجه خادم الترحيل مشكلة</translation>
    </message>
    <message>
        <source>It answers, but it is not working properly. Wait a moment, then try again. If it keeps happening, tell the person who runs your relay.</source>
        <translation>إنه يستجيب، لكنه لا يعمل بشكل صحيح. انتظر لحظة، ثم حاول مجددًا. إذا تكرر ذلك، فأبلغ الشخص الذي يدير خادم الترحيل.</translation>
    </message>
    <message>
        <source>This does not seem to be a relay</source>
        <translation>لا يبدو أن هذا خادم ترحيل</translation>
    </message>
    <message>
        <source>There is a server at this address, but it is not a Shoptalk relay. Check the address for typing mistakes.</source>
        <translation>يوجد خادم في هذا العنوان، لكنه ليس خادم ترحيل Shoptalk. تحقق من عدم وجود أخطاء كتابة في العنوان.</translation>
    </message>
    <message>
        <source>The relay does not know this code</source>
        <translation>لا يتعرف خادم الترحيل على هذا الرمز</translation>
    </message>
    <message>
        <source>Check the pairing code for typing mistakes. If it is right, ask the person who runs your relay for a new one.</source>
        <translation>تحقق من عدم وجود أخطاء كتابة في رمز الإقران. إذا كان صحيحًا، فاطلب رمزًا جديدًا من الشخص الذي يدير خادم الترحيل.</translation>
    </message>
    <message>
        <source>This code has been used already</source>
        <translation>تم استخدام هذا الرمز من قبل</translation>
    </message>
    <message>
        <source>A pairing code works once. Ask the person who runs your relay for a new one.</source>
        <translation>يعمل رمز الإقران مرة واحدة. اطلب رمزًا جديدًا من الشخص الذي يدير خادم الترحيل.</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>انتهت صلاحية هذا الرمز</translation>
    </message>
    <message>
        <source>A pairing code works for 15 minutes. Ask the person who runs your relay for a new one.</source>
        <translation>يعمل رمز الإقران لمدة ١٥ دقيقة. اطلب رمزًا جديدًا من الشخص الذي يدير خادم الترحيل.</translation>
    </message>
    <message>
        <source>You need a code from another computer</source>
        <translation>تحتاج إلى رمز من كمبيوتر آخر</translation>
    </message>
    <message>
        <source>Your shop already uses Shoptalk on another computer. Open Settings, Computers there, create a code, and enter it here.</source>
        <translation>يستخدم متجرك Shoptalk بالفعل على كمبيوتر آخر. افتح الإعدادات، أجهزة الكمبيوتر هناك، وأنشئ رمزًا، ثم أدخله هنا.</translation>
    </message>
    <message>
        <source>The end of this code is wrong</source>
        <translation>نهاية هذا الرمز خاطئة</translation>
    </message>
    <message>
        <source>The last five groups don’t match. Create a new code on the other computer, and type all of it.</source>
        <translation>المجموعات الخمس الأخيرة غير متطابقة. أنشئ رمزًا جديدًا على الكمبيوتر الآخر، واكتبه كاملاً.</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation>محاولات كثيرة جدًا</translation>
    </message>
    <message>
        <source>To keep strangers out, the relay does not accept codes for now. Wait a few minutes, then try again with a new code.</source>
        <translation>لإبعاد الغرباء، لا يقبل خادم الترحيل الرموز في الوقت الحالي. انتظر بضع دقائق، ثم حاول مجددًا برمز جديد.</translation>
    </message>
    <message>
        <source>The relay did not understand this</source>
        <translation>لم يفهم خادم الترحيل هذا</translation>
    </message>
    <message>
        <source>Check what you entered, then try again. If it keeps happening, tell the person who runs your relay. Shoptalk and the relay may have different versions.</source>
        <translation>تحقق مما أدخلته، ثم حاول مجددًا. إذا تكرر ذلك، فأبلغ الشخص الذي يدير خادم الترحيل. قد تكون نسختا Shoptalk وخادم الترحيل مختلفتين.</translation>
    </message>
    <message>
        <source>This computer is no longer paired</source>
        <translation>لم يعد هذا الكمبيوتر مقترنًا</translation>
    </message>
    <message>
        <source>Its access to the relay was removed. Ask the person who runs your relay for a new pairing code, and enter it here.</source>
        <translation>تمت إزالة صلاحية وصوله إلى خادم الترحيل. اطلب رمز إقران جديدًا من الشخص الذي يدير خادم الترحيل، وأدخله هنا.</translation>
    </message>
    <message>
        <source>The relay can’t reach Meta</source>
        <translation>تعذّر على خادم الترحيل الوصول إلى Meta</translation>
    </message>
    <message>
        <source>Nothing is lost. Wait a moment, then try again. If it keeps happening, tell the person who runs your relay.</source>
        <translation>لم يُفقد شيء. انتظر لحظة، ثم حاول مجددًا. إذا تكرر ذلك، فأبلغ الشخص الذي يدير خادم الترحيل.</translation>
    </message>
    <message>
        <source>This number belongs to someone else</source>
        <translation>هذا الرقم يخص شخصًا آخر</translation>
    </message>
    <message>
        <source>Meta does not let your Facebook account use it. Choose another number, or ask an administrator of the business for access, then try again.</source>
        <translation>لا تسمح Meta لحسابك على Facebook باستخدامه. اختر رقمًا آخر، أو اطلب من أحد مسؤولي النشاط التجاري منحك صلاحية الوصول، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Choose another number</source>
        <translation>اختيار رقم آخر</translation>
    </message>
    <message>
        <source>This number is in use elsewhere</source>
        <translation>هذا الرقم مستخدم في مكان آخر</translation>
    </message>
    <message>
        <source>Another shop on this relay receives its messages. Choose another number, or ask the person who runs your relay to release it.</source>
        <translation>يستقبل متجر آخر على خادم الترحيل هذا رسائل هذا الرقم. اختر رقمًا آخر، أو اطلب من الشخص الذي يدير خادم الترحيل تحريره.</translation>
    </message>
    <message>
        <source>WhatsApp can’t reach your relay</source>
        <translation>تعذّر على WhatsApp الوصول إلى خادم الترحيل</translation>
    </message>
    <message>
        <source>WhatsApp delivers your messages to your relay’s public address, but nothing answers there. Check your internet connection. If it works, tell the person who runs your relay.</source>
        <translation>يسلّم WhatsApp رسائلك إلى العنوان العام لخادم الترحيل، لكن لا شيء يستجيب هناك. تحقق من اتصالك بالإنترنت. إذا كان يعمل، فأبلغ الشخص الذي يدير خادم الترحيل.</translation>
    </message>
    <message>
        <source>Your relay’s public address is not secure</source>
        <translation>العنوان العام لخادم الترحيل غير آمن</translation>
    </message>
    <message>
        <source>WhatsApp only delivers over an encrypted connection. Tell the person who runs your relay that its public address must begin with https://, then try again.</source>
        <translation>لا يسلّم WhatsApp الرسائل إلا عبر اتصال مشفر. أبلغ الشخص الذي يدير خادم الترحيل بأن عنوانه العام يجب أن يبدأ بـ https://، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The address for your messages leads somewhere else</source>
        <translation>عنوان رسائلك يؤدي إلى مكان آخر</translation>
    </message>
    <message>
        <source>WhatsApp would deliver your messages to another server. Ask the person who runs your relay to check its public address, then try again.</source>
        <translation>سيسلّم WhatsApp رسائلك إلى خادم آخر. اطلب من الشخص الذي يدير خادم الترحيل التحقق من عنوانه العام، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>WhatsApp does not deliver to your relay yet</source>
        <translation>لا يسلّم WhatsApp الرسائل إلى خادم الترحيل بعد</translation>
    </message>
    <message>
        <source>Meta has another address for this number’s messages. Ask the person who runs your relay to change it in Meta’s App Dashboard, under WhatsApp, Configuration, then try again.</source>
        <translation>لدى Meta عنوان آخر لرسائل هذا الرقم. اطلب من الشخص الذي يدير خادم الترحيل تغييره في لوحة معلومات التطبيق لدى Meta، ضمن WhatsApp، الإعداد، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The test message did not come back</source>
        <translation>لم تعد الرسالة التجريبية</translation>
    </message>
    <message>
        <source>Your relay received it, but did not pass it on in time. Try again. If it keeps happening, tell the person who runs your relay.</source>
        <translation>استقبلها خادم الترحيل، لكنه لم يمررها في الوقت المناسب. حاول مجددًا. إذا تكرر ذلك، فأبلغ الشخص الذي يدير خادم الترحيل.</translation>
    </message>
    <message>
        <source>The test message could not be opened</source>
        <translation>تعذّر فتح الرسالة التجريبية</translation>
    </message>
    <message>
        <source>It came back, but this computer does not have the key to your messages. Pair it again, with a code from a computer that shows your messages.</source>
        <translation>لقد عادت، لكن ليس لدى هذا الكمبيوتر مفتاح رسائلك. أقرنه مجددًا، برمز من كمبيوتر تظهر عليه رسائلك.</translation>
    </message>
    <message>
        <source>This computer does not have the key to your messages</source>
        <translation>ليس لدى هذا الكمبيوتر مفتاح رسائلك</translation>
    </message>
    <message>
        <source>Pair it again. Use a code from a computer that shows your messages, or a new one from the person who runs your relay.</source>
        <translation>أقرنه مجددًا. استخدم رمزًا من كمبيوتر تظهر عليه رسائلك، أو رمزًا جديدًا من الشخص الذي يدير خادم الترحيل.</translation>
    </message>
    <message>
        <source>The relay refused this</source>
        <translation>رفض خادم الترحيل هذا</translation>
    </message>
    <message>
        <source>Check what you entered. If it is right, give the person who runs your relay this error code: %1</source>
        <translation>تحقق مما أدخلته. إذا كان صحيحًا، فأعطِ الشخص الذي يدير خادم الترحيل رمز الخطأ هذا: %1</translation>
    </message>
    <message>
        <source>The key to your data is being changed</source>
        <translation>يجري تغيير مفتاح بياناتك</translation>
    </message>
    <message>
        <source>This takes only a moment. Try again, and nothing is lost.</source>
        <translation>يستغرق هذا لحظة فقط. حاول مرة أخرى، ولن يضيع شيء.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SetupNotice</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
</context>
<context>
    <name>shoptalk::SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Shoptalk tries again by itself.</source>
        <translation>يحاول Shoptalk مرة أخرى من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SharedFiles</name>
    <message>
        <source>Media, documents and links</source>
        <translation>الوسائط والمستندات والروابط</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>No photos or videos yet.</source>
        <translation>لا توجد صور أو مقاطع فيديو بعد.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>مستندات</translation>
    </message>
    <message>
        <source>No documents or sounds yet.</source>
        <translation>لا توجد مستندات أو مقاطع صوتية بعد.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>No links yet.</source>
        <translation>لا توجد روابط بعد.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>عرض: %1</translation>
    </message>
    <message>
        <source>Older ones are in the chat.</source>
        <translation>الأقدم موجود في الدردشة.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show in the &amp;chat</source>
        <translation>العرض في الدردشة</translation>
    </message>
</context>
<context>
    <name>shoptalk::ShortLinksCard</name>
    <message>
        <source>QR codes and short links</source>
        <translation>رموز QR والروابط القصيرة</translation>
    </message>
    <message>
        <source>Anyone who opens the link or scans the code starts a chat with your shop, with this text already filled in. Use it on your shop window, tables or receipts.</source>
        <translation>كل من يفتح الرابط أو يمسح الرمز يبدأ دردشة مع متجرك، بهذا النص معبأً مسبقًا. استخدمه على واجهة متجرك أو الطاولات أو الإيصالات.</translation>
    </message>
    <message>
        <source>For example: I’d like to order</source>
        <translation>مثال: أرغب في تقديم طلب</translation>
    </message>
    <message>
        <source>Text that is filled in for the customer</source>
        <translation>النص المعبأ للعميل مسبقًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep the text as it was</source>
        <translation>إبقاء النص كما كان</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Load the short links again</source>
        <translation>تحميل الروابط القصيرة مجددًا</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>عرض رمز QR</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>تغيير النص…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>تم نسخ الرابط.</translation>
    </message>
    <message>
        <source>Create QR code</source>
        <translation>إنشاء رمز QR</translation>
    </message>
    <message>
        <source>Save text</source>
        <translation>حفظ النص</translation>
    </message>
    <message>
        <source>QR code created.</source>
        <translation>تم إنشاء رمز QR.</translation>
    </message>
    <message>
        <source>Text changed. Printed QR codes still work.</source>
        <translation>تم تغيير النص. لا تزال رموز QR المطبوعة تعمل.</translation>
    </message>
    <message>
        <source>Remove this QR code?</source>
        <translation>هل تريد إزالة رمز QR هذا؟</translation>
    </message>
    <message>
        <source>%1

The link and every printed copy of the code stop working. This can’t be undone.</source>
        <translation>%1

سيتوقف الرابط وكل نسخة مطبوعة من الرمز عن العمل. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>QR code removed.</source>
        <translation>تمت إزالة رمز QR.</translation>
    </message>
    <message>
        <source>The text that you are writing is not saved.</source>
        <translation>النص الذي تكتبه غير محفوظ.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ShortcutDialog</name>
    <message>
        <source>Change the keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Keys for: %1</source>
        <translation>مفاتيح: %1</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>Press the keys that you want.</source>
        <translation>اضغط المفاتيح التي تريدها.</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>حفظ المفاتيح</translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <translation>استخدام %1 مجددًا</translation>
    </message>
    <message>
        <source>Use no keys</source>
        <translation>عدم استخدام أي مفاتيح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Hold Ctrl or Alt together with another key, or use a function key.</source>
        <translation>اضغط باستمرار على Ctrl أو Alt مع مفتاح آخر، أو استخدم مفتاح وظيفة.</translation>
    </message>
    <message>
        <source>%1 is for text fields. Choose other keys.</source>
        <translation>%1 مخصص لحقول النص. اختر مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>%1 already has a use: %2. Choose other keys.</source>
        <translation>%1 مستخدم بالفعل: %2. اختر مفاتيح أخرى.</translation>
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
        <translation>لا يوجد اختصار يطابق بحثك.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>البحث في اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a shortcut does, and its keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Reset all keys…</source>
        <translation>إعادة تعيين جميع المفاتيح…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>Change the keys for: %1</source>
        <translation>تغيير مفاتيح: %1</translation>
    </message>
    <message>
        <source>a shortcut of another page</source>
        <translation>اختصار في صفحة أخرى</translation>
    </message>
    <message>
        <source>Use the usual keys for everything again?</source>
        <translation>استخدام المفاتيح المعتادة لكل شيء مجددًا؟</translation>
    </message>
    <message>
        <source>The keys that you chose are forgotten.</source>
        <translation>ستُنسى المفاتيح التي اخترتها.</translation>
    </message>
    <message>
        <source>Use the usual keys</source>
        <translation>استخدام المفاتيح المعتادة</translation>
    </message>
</context>
<context>
    <name>shoptalk::SignInBanner</name>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Reconnect with Facebook</source>
        <translation>إعادة الاتصال عبر Facebook</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Reconnect later</source>
        <translation>إعادة الاتصال لاحقًا</translation>
    </message>
</context>
<context>
    <name>shoptalk::SnoozeMenu</name>
    <message>
        <source>today at %1</source>
        <translation>اليوم الساعة %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>غدًا الساعة %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 الساعة %2</translation>
    </message>
    <message>
        <source>&amp;Choose a day and time…</source>
        <translation>اختيار يوم ووقت…</translation>
    </message>
    <message>
        <source>Choose a day and time</source>
        <translation>اختيار يوم ووقت</translation>
    </message>
    <message>
        <source>When should it come back?</source>
        <translation>متى يجب أن تعود؟</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>In &amp;1 hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>In &amp;3 hours</source>
        <translation>بعد ٣ ساعات</translation>
    </message>
    <message>
        <source>This &amp;morning</source>
        <translation>صباح اليوم</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning</source>
        <translation>صباح الغد</translation>
    </message>
    <message>
        <source>M&amp;onday morning</source>
        <translation>صباح الاثنين</translation>
    </message>
</context>
<context>
    <name>shoptalk::SoundPlayback</name>
    <message>
        <source>It can’t be played, because no loudspeaker or headphones are available. Connect some, or check the sound settings of your computer.</source>
        <translation>تعذّر التشغيل، لعدم توفر مكبر صوت أو سماعات. وصّل جهازًا، أو تحقق من إعدادات الصوت في الكمبيوتر.</translation>
    </message>
    <message>
        <source>It can’t be played: the file is damaged, or of a type that Shoptalk does not know.</source>
        <translation>تعذّر التشغيل: الملف تالف، أو من نوع لا يعرفه Shoptalk.</translation>
    </message>
    <message>
        <source>It can’t be played, because a copy of it could not be saved on this computer. Check that the disk is not full.</source>
        <translation>لا يمكن تشغيله لأنه تعذّر حفظ نسخة منه على هذا الكمبيوتر. تحقق من أن القرص غير ممتلئ.</translation>
    </message>
    <message>
        <source>It can’t be played, because a part of Shoptalk is missing on this computer. Install Shoptalk again.</source>
        <translation>لا يمكن تشغيله لأن جزءًا من Shoptalk مفقود على هذا الكمبيوتر. ثبّت Shoptalk مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SpellingHighlight</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>جارٍ البحث عن اقتراحات…</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to my words</source>
        <translation>إضافة “%1” إلى كلماتي</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا توجد اقتراحات</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>إيقاف</translation>
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
        <translation>%1: ليس بعد</translation>
    </message>
    <message>
        <source>%1: in progress</source>
        <translation>%1: قيد التنفيذ</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: تم</translation>
    </message>
    <message>
        <source>%1: stopped here</source>
        <translation>%1: توقف هنا</translation>
    </message>
    <message>
        <source>Setting up the number on your relay</source>
        <translation>إعداد الرقم على خادم الترحيل</translation>
    </message>
    <message>
        <source>Asking WhatsApp to deliver to your relay</source>
        <translation>الطلب من WhatsApp التسليم إلى خادم الترحيل</translation>
    </message>
    <message>
        <source>Sending a test message and waiting for it to come back</source>
        <translation>إرسال رسالة تجريبية وانتظار عودتها</translation>
    </message>
</context>
<context>
    <name>shoptalk::StarActions</name>
    <message>
        <source>Message starred.</source>
        <translation>تم تمييز الرسالة بنجمة.</translation>
    </message>
    <message>
        <source>Star removed.</source>
        <translation>تمت إزالة النجمة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) starred.</source>
        <translation>
            <numerusform>لم تُميَّز أي رسالة بنجمة.</numerusform>
            <numerusform>تم تمييز رسالة بنجمة.</numerusform>
            <numerusform>تم تمييز رسالتين بنجمة.</numerusform>
            <numerusform>تم تمييز %Ln رسائل بنجمة.</numerusform>
            <numerusform>تم تمييز %Ln رسالة بنجمة.</numerusform>
            <numerusform>تم تمييز %Ln رسالة بنجمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s) removed.</source>
        <translation>
            <numerusform>لم تُزل أي نجمة.</numerusform>
            <numerusform>تمت إزالة نجمة واحدة.</numerusform>
            <numerusform>تمت إزالة نجمتين.</numerusform>
            <numerusform>تمت إزالة %Ln نجوم.</numerusform>
            <numerusform>تمت إزالة %Ln نجمة.</numerusform>
            <numerusform>تمت إزالة %Ln نجمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::StartPage</name>
    <message>
        <source>This happens once, after Shoptalk was updated, and can take a few minutes. Please leave the computer on.</source>
        <translation>يحدث هذا مرة واحدة، بعد تحديث Shoptalk، وقد يستغرق بضع دقائق. يُرجى ترك الكمبيوتر قيد التشغيل.</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>تقدم التحديث</translation>
    </message>
    <message>
        <source>Opening your conversations…</source>
        <translation>جارٍ فتح محادثاتك…</translation>
    </message>
    <message>
        <source>Updating your data: step %1 of %2…</source>
        <translation>جارٍ تحديث بياناتك: الخطوة %1 من %2…</translation>
    </message>
</context>
<context>
    <name>shoptalk::StartProblems</name>
    <message>
        <source>The backup needs its key</source>
        <translation>تحتاج النسخة الاحتياطية إلى مفتاحها</translation>
    </message>
    <message>
        <source>It was made with a different key. Open it with the recovery key or the passphrase of the computer that made it. Nothing was changed.</source>
        <translation>تم إنشاؤها بمفتاح مختلف. افتحها بمفتاح الاسترداد أو عبارة المرور الخاصة بالكمبيوتر الذي أنشأها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is not a Shoptalk backup</source>
        <translation>هذه ليست نسخة احتياطية من Shoptalk</translation>
    </message>
    <message>
        <source>Choose a backup file made by Shoptalk. Nothing was changed.</source>
        <translation>اختر ملف نسخة احتياطية أنشأه Shoptalk. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This backup is from a newer Shoptalk</source>
        <translation>هذه النسخة الاحتياطية من نسخة Shoptalk أحدث</translation>
    </message>
    <message>
        <source>Install the newest version of Shoptalk, then restore the backup with it. Nothing was changed.</source>
        <translation>ثبّت أحدث نسخة من Shoptalk، ثم استعِد بها النسخة الاحتياطية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This backup can’t be used</source>
        <translation>لا يمكن استخدام هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>It is damaged or incomplete, or it was changed. Choose an older backup. Nothing was changed on this computer.</source>
        <translation>إنها تالفة أو غير مكتملة، أو تم تغييرها. اختر نسخة احتياطية أقدم. لم يتغير شيء على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Your data is from a newer Shoptalk</source>
        <translation>بياناتك من نسخة Shoptalk أحدث</translation>
    </message>
    <message>
        <source>A newer version of Shoptalk was used on this computer. Nothing was changed. Install the newest version, then open it again.</source>
        <translation>تم استخدام نسخة أحدث من Shoptalk على هذا الكمبيوتر. لم يتغير شيء. ثبّت أحدث نسخة، ثم افتحه مجددًا.</translation>
    </message>
    <message>
        <source>Shoptalk can’t write to its folder</source>
        <translation>تعذّر على Shoptalk الكتابة في مجلده</translation>
    </message>
    <message>
        <source>Shoptalk keeps your conversations in
%1
but can’t write to this folder. Check that the folder belongs to you and that the disk is not full, then try again.</source>
        <translation>يحفظ Shoptalk محادثاتك في
%1
لكن لا يمكنه الكتابة في هذا المجلد. تأكد من أن المجلد يخصك وأن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Your data can’t be read</source>
        <translation>تعذّرت قراءة بياناتك</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged. Nothing was changed in it. You find it in
%1
Restore a backup. Newer messages are then downloaded again, as far back as your shop’s relay (the server that receives them) keeps them.</source>
        <translation>ملف محادثاتك تالف. لم يتغير شيء فيه. تجده في
%1
استعِد نسخة احتياطية. بعد ذلك يتم تنزيل الرسائل الأحدث مجددًا، بقدر ما يحتفظ بها خادم الترحيل الخاص بمتجرك (الخادم الذي يستقبلها).</translation>
    </message>
    <message>
        <source>Your conversations are missing</source>
        <translation>محادثاتك مفقودة</translation>
    </message>
    <message>
        <source>Shoptalk was used on this computer before, but the file with your conversations is missing or empty. It should be in
%1
If it was moved, put it back and try again. Or restore a backup: newer messages are then downloaded again, as far back as your shop’s relay (the server that receives them) keeps them.</source>
        <translation>سبق استخدام Shoptalk على هذا الكمبيوتر، لكن ملف محادثاتك مفقود أو فارغ. يُفترض أن يكون في
%1
إذا تم نقله، فأعده إلى مكانه وحاول مجددًا. أو استعِد نسخة احتياطية: بعد ذلك يتم تنزيل الرسائل الأحدث مجددًا، بقدر ما يحتفظ بها خادم الترحيل الخاص بمتجرك (الخادم الذي يستقبلها).</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>تعذّرت استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Files in
%1
could not be moved. Your conversations are unchanged. Check that the folder belongs to you and that no other program is using its files, then try again.</source>
        <translation>تعذّر نقل الملفات الموجودة في
%1
لم تتغير محادثاتك. تأكد من أن المجلد يخصك ومن عدم استخدام برنامج آخر لملفاته، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Another program is using your data</source>
        <translation>يستخدم برنامج آخر بياناتك</translation>
    </message>
    <message>
        <source>Another program, perhaps a backup program, is using Shoptalk’s data. Wait until it has finished, then try again.</source>
        <translation>يستخدم برنامج آخر، ربما برنامج نسخ احتياطي، بيانات Shoptalk. انتظر حتى ينتهي، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>لا توجد سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>Shoptalk keeps its key in the computer’s keychain (the system’s safe place for passwords), but found none. On Linux, install and start GNOME Keyring or KWallet, then try again. Or choose a passphrase, which Shoptalk then asks for at every start.</source>
        <translation>يحفظ Shoptalk مفتاحه في سلسلة مفاتيح الكمبيوتر (المكان الآمن لكلمات السر في النظام)، لكنه لم يجد أيًا منها. على Linux، ثبّت GNOME Keyring أو KWallet وشغّله، ثم حاول مجددًا. أو اختر عبارة مرور، يطلبها Shoptalk بعد ذلك عند كل تشغيل.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>The key to your login was not found</source>
        <translation>لم يتم العثور على مفتاح تسجيل دخولك</translation>
    </message>
    <message>
        <source>Your conversations are here, but the key that protects your login is not in the keychain. Usually the keychain is just locked: unlock it, then try again. If the keychain is lost, use the recovery key. Nothing was changed.</source>
        <translation>محادثاتك هنا، لكن المفتاح الذي يحمي تسجيل دخولك غير موجود في سلسلة المفاتيح. عادة ما تكون سلسلة المفاتيح مقفلة فقط: ألغِ قفلها، ثم حاول مجددًا. إذا فُقدت سلسلة المفاتيح، فاستخدم مفتاح الاسترداد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Shoptalk could not start</source>
        <translation>تعذّر بدء تشغيل Shoptalk</translation>
    </message>
    <message>
        <source>Shoptalk could not open its data because of an unexpected problem. Nothing was changed. Try again. If it keeps happening, give this to the person who looks after your computers: %1</source>
        <translation>تعذّر على Shoptalk فتح بياناته بسبب مشكلة غير متوقعة. لم يتغير شيء. حاول مجددًا. إذا تكرر ذلك، فأعطِ ما يلي للشخص الذي يعتني بأجهزتك: %1</translation>
    </message>
    <message>
        <source>Shoptalk’s key is in the computer’s keychain (the system’s safe place for passwords), which is locked or refused access. Unlock it, then try again. If you used Shoptalk on this computer before, it finds your messages then. Nothing was changed.</source>
        <translation>مفتاح Shoptalk موجود في سلسلة مفاتيح الكمبيوتر (المكان الآمن لكلمات السر في النظام)، وهي مقفلة أو رفضت الوصول. ألغِ قفلها، ثم حاول مجددًا. إذا سبق لك استخدام Shoptalk على هذا الكمبيوتر، فسيعثر على رسائلك عندئذ. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A new passphrase is needed</source>
        <translation>يلزم إدخال عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>A passphrase protects Shoptalk on this computer, and a recovery key does not replace it. Choose a new passphrase, then the backup is restored. Nothing was changed yet.</source>
        <translation>تحمي عبارة مرور Shoptalk على هذا الكمبيوتر، ولا يحل مفتاح الاسترداد محلها. اختر عبارة مرور جديدة، ثم تُستعاد النسخة الاحتياطية. لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>The keychain is missing</source>
        <translation>سلسلة المفاتيح غير موجودة</translation>
    </message>
    <message>
        <source>Shoptalk’s key is in the computer’s keychain (the system’s safe place for passwords), which can’t be found any more. On Linux, start GNOME Keyring or KWallet, then try again. Or use the recovery key, and choose a passphrase that Shoptalk then asks for at every start. Nothing was changed.</source>
        <translation>مفتاح Shoptalk موجود في سلسلة مفاتيح الكمبيوتر (المكان الآمن لكلمات السر في النظام)، التي لم يعد العثور عليها ممكنًا. على Linux، شغّل GNOME Keyring أو KWallet ثم حاول مجددًا. أو استخدم مفتاح الاسترداد واختر عبارة مرور، يطلبها Shoptalk بعد ذلك عند كل تشغيل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Shoptalk can’t read its settings</source>
        <translation>يتعذر على Shoptalk قراءة إعداداته</translation>
    </message>
    <message>
        <source>New settings were not possible either, because Shoptalk can’t rename the file
%1
Check that the file and its folder belong to you, then try again. Nothing was changed.</source>
        <translation>لم يكن استخدام إعدادات جديدة ممكنًا أيضًا، لأن Shoptalk لا يستطيع إعادة تسمية الملف
%1
تحقق من أن الملف ومجلده ملك لك، ثم أعد المحاولة. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>The file with the settings is damaged, or Shoptalk may not open it:
%1
Nothing was changed, and your conversations are still here. Check that the file belongs to you, then try again. Or start with new settings: the file then stays in its folder under another name.</source>
        <translation>ملف الإعدادات تالف، أو لا يُسمح لـ Shoptalk بفتحه:
%1
لم يتغير أي شيء، ومحادثاتك ما زالت هنا. تحقق من أن الملف ملك لك، ثم أعد المحاولة. أو ابدأ بإعدادات جديدة: عندها يبقى الملف في مجلده باسم آخر.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StartupPage</name>
    <message>
        <source>Start Shoptalk when I log in</source>
        <translation>بدء Shoptalk عند تسجيل دخولي</translation>
    </message>
    <message>
        <source>Keep running in the tray when I close the window</source>
        <translation>الإبقاء قيد التشغيل في علبة النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>This computer has no tray for icons, so closing the window ends Shoptalk.</source>
        <translation>لا توجد في هذا الكمبيوتر علبة نظام للأيقونات، لذا ينتهي Shoptalk عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>When you log in to this computer</source>
        <translation>عند تسجيل دخولك إلى هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Shoptalk starts in the background, without a window in your way.</source>
        <translation>يبدأ Shoptalk في الخلفية، من دون نافذة تعترض طريقك.</translation>
    </message>
    <message>
        <source>When you close the window</source>
        <translation>عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>In the tray, next to the clock, Shoptalk goes on receiving and sending messages. Its icon shows how many messages are unread.</source>
        <translation>يواصل Shoptalk استقبال الرسائل وإرسالها في علبة النظام، بجوار الساعة. وتعرض أيقونته عدد الرسائل غير المقروءة.</translation>
    </message>
    <message>
        <source>Start and close</source>
        <translation>البدء والإغلاق</translation>
    </message>
    <message>
        <source>This could not be changed. Check that you may write into your home folder.</source>
        <translation>تعذّر تغيير هذا. تحقق من أنه يمكنك الكتابة في مجلدك الرئيسي.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StepIndicator</name>
    <message>
        <source>Relay</source>
        <translation>خادم الترحيل</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>النشاط التجاري</translation>
    </message>
    <message>
        <source>WhatsApp account</source>
        <translation>حساب WhatsApp</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>كل شيء جاهز</translation>
    </message>
    <message>
        <source>Almost ready</source>
        <translation>جاهز تقريبًا</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopActions</name>
    <message>
        <source>%1 gets no more offers.</source>
        <translation>لن يتلقى %1 عروضًا بعد الآن.</translation>
    </message>
    <message>
        <source>%1 gets offers as before.</source>
        <translation>يتلقى %1 العروض كما كان.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopBar</name>
    <message>
        <source>Stop marketing messages</source>
        <translation>إيقاف الرسائل التسويقية</translation>
    </message>
    <message>
        <source>Stop marketing messages to this customer</source>
        <translation>إيقاف الرسائل التسويقية إلى هذا العميل</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Don’t stop marketing messages to this customer now</source>
        <translation>عدم إيقاف الرسائل التسويقية إلى هذا العميل الآن</translation>
    </message>
    <message>
        <source>%1 asked to get no more offers. Broadcasts leave them out until you decide.</source>
        <translation>طلب %1 عدم تلقي عروض. تستثنيه الرسائل الجماعية إلى أن تقرر.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopChoice</name>
    <message>
        <source>Also send it to people who asked to stop</source>
        <translation>إرسالها أيضًا إلى من طلبوا التوقف</translation>
    </message>
    <message>
        <source>Only if it is about their own order or visit and they need to know. Offers never go to people who stopped them.</source>
        <translation>فقط إذا كانت عن طلبهم أو زيارتهم وكانوا بحاجة إلى معرفتها. لا تُرسل العروض أبدًا إلى من أوقفوها.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopPhrasesCard</name>
    <message>
        <source>Customers who ask to stop</source>
        <translation>العملاء الذين يطلبون التوقف</translation>
    </message>
    <message>
        <source>When a customer writes one of these words and nothing else, Shoptalk asks you whether they are to get no more offers. Write one word or short phrase in each line.</source>
        <translation>عندما يكتب عميل إحدى هذه الكلمات فقط، يسألك Shoptalk هل يجب ألا يتلقى عروضًا بعد الآن. اكتب كلمة أو عبارة قصيرة في كل سطر.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Use the original words</source>
        <translation>استخدام الكلمات الأصلية</translation>
    </message>
    <message>
        <source>Words with which customers ask to stop, one in each line</source>
        <translation>الكلمات التي يطلب بها العملاء التوقف، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>التراجع عن تغيير الكلمات</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>حفظ الكلمات</translation>
    </message>
    <message>
        <source>Put back the words that Shoptalk came with</source>
        <translation>استعادة الكلمات التي جاءت مع Shoptalk</translation>
    </message>
    <message>
        <source>These are the words that Shoptalk came with.</source>
        <translation>هذه هي الكلمات التي جاءت مع Shoptalk.</translation>
    </message>
    <message>
        <source>Saved. Without any word, Shoptalk won’t ask about anyone.</source>
        <translation>تم الحفظ. من دون أي كلمة لن تُسأل عن أحد.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>تعذّر الحفظ. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopRequestsBar</name>
    <message>
        <source>Decide…</source>
        <translation>اتخاذ القرار…</translation>
    </message>
    <message>
        <source>Show the customers who asked to get no more offers</source>
        <translation>عرض العملاء الذين طلبوا عدم تلقي عروض</translation>
    </message>
    <message>
        <source>Customers who asked to get no more offers: %1. Broadcasts leave them out until you decide.</source>
        <translation>العملاء الذين طلبوا عدم تلقي عروض: %1. تستثنيهم الرسائل الجماعية إلى أن تقرر.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopRequestsDialog</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Customers who asked to stop</source>
        <translation>العملاء الذين طلبوا التوقف</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>التراجع عن القرار الأخير</translation>
    </message>
    <message>
        <source>They wrote something like “stop”. Select one or several and decide. Until then, broadcasts of offers leave them out.</source>
        <translation>كتبوا شيئًا مثل «توقف». حدد واحدًا أو أكثر ثم قرّر. حتى ذلك الحين تستثنيهم رسائل العروض الجماعية.</translation>
    </message>
    <message>
        <source>Stop marketing messages</source>
        <translation>إيقاف الرسائل التسويقية</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The list could not be read from this computer’s disk. Try again later.</source>
        <translation>تعذّرت قراءة القائمة من قرص هذا الكمبيوتر. حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>تعذّر الحفظ. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>They get no more offers.</source>
        <translation>لن يتلقوا عروضًا بعد الآن.</translation>
    </message>
    <message>
        <source>They get offers as before.</source>
        <translation>يتلقون العروض كما كانوا.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>This could not be undone. Try again later.</source>
        <translation>تعذّر التراجع. حاول مجددًا لاحقًا.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopRequestsModel</name>
    <message>
        <source>Deleted here since</source>
        <translation>حُذف هنا منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>shoptalk::SubscribeStep</name>
    <message>
        <source>Connect the number</source>
        <translation>ربط الرقم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Connect the numbers</source>
        <translation>ربط الأرقام</translation>
    </message>
    <message>
        <source>Your relay will receive the messages for this number. Shoptalk asks WhatsApp to deliver them there.</source>
        <translation>سيستقبل خادم الترحيل رسائل هذا الرقم. يطلب Shoptalk من WhatsApp تسليمها إليه.</translation>
    </message>
    <message>
        <source>Your relay will receive the messages for %1. Shoptalk asks WhatsApp to deliver them there.</source>
        <translation>سيستقبل خادم الترحيل رسائل %1. يطلب Shoptalk من WhatsApp تسليمها إليه.</translation>
    </message>
    <message numerus="yes">
        <source>Your relay will receive the messages for %Ln number(s). Shoptalk asks WhatsApp to deliver them there.</source>
        <translation>
            <numerusform>سيستقبل خادم الترحيل رسائل %Ln رقم. يطلب Shoptalk من WhatsApp تسليمها إليه.</numerusform>
            <numerusform>سيستقبل خادم الترحيل رسائل رقم واحد. يطلب Shoptalk من WhatsApp تسليمها إليه.</numerusform>
            <numerusform>سيستقبل خادم الترحيل رسائل رقمين. يطلب Shoptalk من WhatsApp تسليمها إليه.</numerusform>
            <numerusform>سيستقبل خادم الترحيل رسائل %Ln أرقام. يطلب Shoptalk من WhatsApp تسليمها إليه.</numerusform>
            <numerusform>سيستقبل خادم الترحيل رسائل %Ln رقمًا. يطلب Shoptalk من WhatsApp تسليمها إليه.</numerusform>
            <numerusform>سيستقبل خادم الترحيل رسائل %Ln رقم. يطلب Shoptalk من WhatsApp تسليمها إليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting your number…</source>
        <translation>جارٍ ربط رقمك…</translation>
    </message>
    <message>
        <source>Connecting your numbers…</source>
        <translation>جارٍ ربط أرقامك…</translation>
    </message>
    <message>
        <source>Connect your number</source>
        <translation>اربط رقمك</translation>
    </message>
    <message>
        <source>Connect your numbers</source>
        <translation>اربط أرقامك</translation>
    </message>
</context>
<context>
    <name>shoptalk::SupportDetails</name>
    <message>
        <source>WhatsApp’s error code: %1, sub-code %2</source>
        <translation>رمز الخطأ من WhatsApp: %1، الرمز الفرعي %2</translation>
    </message>
    <message>
        <source>WhatsApp’s error code: %1</source>
        <translation>رمز الخطأ من WhatsApp: %1</translation>
    </message>
    <message>
        <source>WhatsApp’s own words: %1</source>
        <translation>نص رسالة WhatsApp: %1</translation>
    </message>
    <message>
        <source>Shoptalk’s own word for it: %1</source>
        <translation>كما يسميه Shoptalk: %1</translation>
    </message>
    <message>
        <source>WhatsApp’s message ID: %1</source>
        <translation>معرّف الرسالة في WhatsApp: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>الوقت: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::TeamPage</name>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Conversations can be assigned to these people, so that everybody sees who answers.</source>
        <translation>يمكن تعيين المحادثات لهؤلاء الأشخاص، ليرى الجميع من يرد.</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>اسم الشخص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>تمت إضافة %1.</translation>
    </message>
    <message>
        <source>%1 was removed. Their conversations stay assigned to them. To bring them back, add the name again.</source>
        <translation>تمت إزالة %1. تبقى محادثاته معيّنة له. لاستعادته، أضف الاسم مرة أخرى.</translation>
    </message>
    <message>
        <source>There is already somebody with this name.</source>
        <translation>يوجد شخص بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>This name can’t be used. Check it for odd characters.</source>
        <translation>لا يمكن استخدام هذا الاسم. تحقق من عدم وجود أحرف غريبة.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>تعذّر الحفظ. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>إعادة تسمية %1</translation>
    </message>
    <message>
        <source>The name is now %1.</source>
        <translation>أصبح الاسم %1.</translation>
    </message>
    <message>
        <source>Who sits at this computer? The list of conversations can then show only yours, and the dashboard shows how fast you reply.</source>
        <translation>من يستخدم هذا الكمبيوتر؟ عندها يمكن لقائمة المحادثات أن تعرض محادثاتك فقط، وتُظهر لوحة المعلومات مدى سرعة ردك.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateCardView</name>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>WhatsApp says: %1</source>
        <translation>يقول WhatsApp: %1</translation>
    </message>
    <message>
        <source>WhatsApp will move this template to the category “%1” within a day. Messages may then cost more. If that is wrong, ask for a review in WhatsApp Manager.</source>
        <translation>سينقل WhatsApp هذا القالب إلى الفئة “%1” خلال يوم. قد تكلّف الرسائل أكثر بعد ذلك. إذا كان ذلك خطأً، فاطلب المراجعة في مدير WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp lets it be edited once its review is over.</source>
        <translation>يسمح WhatsApp بتعديله بعد انتهاء مراجعته.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateEditor</name>
    <message>
        <source>*{{1}}* is your verification code.</source>
        <translation>*{{1}}* هو رمز التحقق الخاص بك.</translation>
    </message>
    <message>
        <source>For your security, do not share this code.</source>
        <translation>حفاظًا على أمانك، لا تشارك هذا الرمز.</translation>
    </message>
    <message numerus="yes">
        <source>This code expires in %Ln minute(s).</source>
        <translation>
            <numerusform>تنتهي صلاحية هذا الرمز خلال %Ln دقيقة.</numerusform>
            <numerusform>تنتهي صلاحية هذا الرمز خلال دقيقة واحدة.</numerusform>
            <numerusform>تنتهي صلاحية هذا الرمز خلال دقيقتين.</numerusform>
            <numerusform>تنتهي صلاحية هذا الرمز خلال %Ln دقائق.</numerusform>
            <numerusform>تنتهي صلاحية هذا الرمز خلال %Ln دقيقة.</numerusform>
            <numerusform>تنتهي صلاحية هذا الرمز خلال %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>إرسال للمراجعة</translation>
    </message>
    <message>
        <source>Discard this template?</source>
        <translation>هل تريد تجاهل هذا القالب؟</translation>
    </message>
    <message>
        <source>For example: order_ready</source>
        <translation>مثال: order_ready</translation>
    </message>
    <message>
        <source>Name (customers don’t see it)</source>
        <translation>الاسم (لا يراه العملاء)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Place on a map</source>
        <translation>مكان على الخريطة</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Heading, for example: Order {{1}}</source>
        <translation>العنوان الرئيسي، مثال: الطلب {{1}}</translation>
    </message>
    <message>
        <source>For example: Hello {{1}}, your order is ready.</source>
        <translation>مثال: مرحبًا {{1}}، طلبك جاهز.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>إضافة متغير</translation>
    </message>
    <message>
        <source>A place that is filled in for each customer, such as a name</source>
        <translation>موضع تتم تعبئته لكل عميل، مثل اسم</translation>
    </message>
    <message>
        <source>Optional, for example the name of your shop</source>
        <translation>اختياري، مثل اسم متجرك</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>السطر الأخير</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>الأزرار</translation>
    </message>
    <message>
        <source>Warn customers not to share the code</source>
        <translation>تحذير العملاء من مشاركة الرمز</translation>
    </message>
    <message>
        <source>Don’t mention it</source>
        <translation>عدم ذكر شيء</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>How long the code is valid</source>
        <translation>مدة صلاحية الرمز</translation>
    </message>
    <message>
        <source>This is what customers see</source>
        <translation>هذا ما يراه العملاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Send the template for review</source>
        <translation>إرسال القالب للمراجعة</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>قالب جديد</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>تعديل “%1”</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>كما هو الآن</translation>
    </message>
    <message>
        <source>Wait until the file of the heading is uploaded.</source>
        <translation>انتظر حتى يُرفع ملف العنوان.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>WhatsApp’s reviewers see the file that it has now, unless you choose another one.</source>
        <translation>يرى مراجعو WhatsApp الملف الحالي ما لم تختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>WhatsApp’s reviewers see this file. You choose the customer’s own when you send the template.</source>
        <translation>يرى مراجعو WhatsApp هذا الملف. تختار ملف العميل عند إرسال القالب.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateFieldStrings</name>
    <message>
        <source>Marketing</source>
        <translation>التسويق</translation>
    </message>
    <message>
        <source>Orders and appointments</source>
        <translation>الطلبات والمواعيد</translation>
    </message>
    <message>
        <source>Login codes</source>
        <translation>رموز تسجيل الدخول</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>For offers, news and invitations. Only for customers who want to get them.</source>
        <translation>للعروض والأخبار والدعوات. فقط للعملاء الذين يريدون تلقيها.</translation>
    </message>
    <message>
        <source>For an order, an appointment or a question that the customer has already. No advertising.</source>
        <translation>لطلب أو موعد أو سؤال موجود بالفعل لدى العميل. بلا إعلانات.</translation>
    </message>
    <message>
        <source>For codes with which customers log in. WhatsApp writes the text itself.</source>
        <translation>للرموز التي يسجّل بها العملاء الدخول. يكتب WhatsApp النص بنفسه.</translation>
    </message>
    <message>
        <source>Customers like it</source>
        <translation>يعجب العملاء</translation>
    </message>
    <message>
        <source>Some customers block or report it</source>
        <translation>يحظره بعض العملاء أو يبلغون عنه</translation>
    </message>
    <message>
        <source>Many customers block or report it</source>
        <translation>يحظره كثير من العملاء أو يبلغون عنه</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>يُرجى تعبئة هذا.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>هذا طويل جدًا. يُرجى اختصاره.</translation>
    </message>
    <message>
        <source>This must stay on one line, without tabs and without more than four spaces in a row.</source>
        <translation>يجب أن يبقى هذا في سطر واحد، بلا علامات جدولة وبلا أكثر من أربع مسافات متتالية.</translation>
    </message>
    <message>
        <source>This must not contain spaces.</source>
        <translation>يجب ألا يتضمن هذا مسافات.</translation>
    </message>
    <message>
        <source>This time is in the past.</source>
        <translation>هذا الوقت في الماضي.</translation>
    </message>
    <message>
        <source>Use a latitude from −90 to 90 and a longitude from −180 to 180.</source>
        <translation>استخدم خط عرض من ‎−٩٠ إلى ٩٠ وخط طول من ‎−١٨٠ إلى ١٨٠.</translation>
    </message>
    <message>
        <source>Up to 30 products can be shown.</source>
        <translation>يمكن عرض ما يصل إلى ٣٠ منتجًا.</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>Text in the heading</source>
        <translation>النص في العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>النص %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>End of the link</source>
        <translation>نهاية الرابط</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>رمز القسيمة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Offer ends</source>
        <translation>ينتهي العرض</translation>
    </message>
    <message>
        <source>Product numbers, separated by commas</source>
        <translation>أرقام المنتجات، مفصولة بفواصل</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <translation>البطاقة %1: %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Share contact details</source>
        <translation>مشاركة بيانات الاتصال</translation>
    </message>
    <message>
        <source>Call on WhatsApp</source>
        <translation>الاتصال عبر WhatsApp</translation>
    </message>
    <message>
        <source>View catalog</source>
        <translation>عرض الكتالوج</translation>
    </message>
    <message>
        <source>View items</source>
        <translation>عرض العناصر</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>Enter a complete address that starts with https://.</source>
        <translation>أدخل عنوانًا كاملًا يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>This is not a picture. Choose a photo or another picture.</source>
        <translation>هذه ليست صورة. اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>This is not a video. Choose a video.</source>
        <translation>هذا ليس فيديو. اختر فيديو.</translation>
    </message>
    <message>
        <source>WhatsApp takes PDF, Word, Excel, PowerPoint and plain text files here. Choose one of those, or save this file as a PDF.</source>
        <translation>يقبل WhatsApp هنا ملفات PDF وWord وExcel وPowerPoint والنص العادي. اختر أحدها أو احفظ هذا الملف بصيغة PDF.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file, size</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateFields</name>
    <message>
        <source>Latitude and longitude</source>
        <translation>خط العرض وخط الطول</translation>
    </message>
    <message>
        <source>Latitude, longitude: 41.38, 2.17</source>
        <translation>خط العرض، خط الطول: 41.38, 2.17</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>اسم المكان</translation>
    </message>
    <message>
        <source>Address of the place</source>
        <translation>عنوان المكان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Wait until the file is ready.</source>
        <translation>انتظر حتى يصبح الملف جاهزًا.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateFindingStrings</name>
    <message>
        <source>Give the template a name.</source>
        <translation>أعطِ القالب اسمًا.</translation>
    </message>
    <message>
        <source>Use only small letters a–z, digits and underscores in the name.</source>
        <translation>استخدم في الاسم الأحرف الصغيرة a–z والأرقام والشرطات السفلية فقط.</translation>
    </message>
    <message>
        <source>The name is too long. Up to 512 characters are allowed.</source>
        <translation>الاسم طويل جدًا. يُسمح بما يصل إلى ٥١٢ حرفًا.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>اختر لغة.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>اختر فئة.</translation>
    </message>
    <message>
        <source>Write the heading, or choose “No heading”.</source>
        <translation>اكتب العنوان الرئيسي، أو اختر “بلا عنوان”.</translation>
    </message>
    <message>
        <source>The heading is too long. Up to 60 characters are allowed.</source>
        <translation>العنوان الرئيسي طويل جدًا. يُسمح بما يصل إلى ٦٠ حرفًا.</translation>
    </message>
    <message>
        <source>The heading must be one line.</source>
        <translation>يجب أن يكون العنوان الرئيسي في سطر واحد.</translation>
    </message>
    <message>
        <source>The heading can have one variable only.</source>
        <translation>يمكن أن يتضمن العنوان الرئيسي متغيرًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>Choose an example file for the heading. WhatsApp’s reviewers look at it.</source>
        <translation>اختر ملفًا كمثال للعنوان الرئيسي. يطّلع عليه مراجعو WhatsApp.</translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>اكتب الرسالة.</translation>
    </message>
    <message>
        <source>The message is too long. Up to 1,024 characters are allowed.</source>
        <translation>الرسالة طويلة جدًا. يُسمح بما يصل إلى ١٬٠٢٤ حرفًا.</translation>
    </message>
    <message>
        <source>The last line is too long. Up to 60 characters are allowed.</source>
        <translation>السطر الأخير طويل جدًا. يُسمح بما يصل إلى ٦٠ حرفًا.</translation>
    </message>
    <message>
        <source>The last line can’t have variables.</source>
        <translation>لا يمكن أن يتضمن السطر الأخير متغيرات.</translation>
    </message>
    <message>
        <source>Write what the offer is.</source>
        <translation>اكتب ما هو العرض.</translation>
    </message>
    <message>
        <source>The text of the offer is too long. Up to 16 characters are allowed.</source>
        <translation>نص العرض طويل جدًا. يُسمح بما يصل إلى ١٦ حرفًا.</translation>
    </message>
    <message>
        <source>A code is valid for 1 to 90 minutes.</source>
        <translation>تكون صلاحية الرمز من ١ إلى ٩٠ دقيقة.</translation>
    </message>
    <message>
        <source>A template for codes needs the button that copies the code.</source>
        <translation>يحتاج قالب الرموز إلى الزر الذي ينسخ الرمز.</translation>
    </message>
    <message>
        <source>The message can’t begin or end with a variable. Write some words before and after it.</source>
        <translation>لا يمكن أن تبدأ الرسالة أو تنتهي بمتغير. اكتب بعض الكلمات قبله وبعده.</translation>
    </message>
    <message>
        <source>Two variables stand side by side. Write some words between them.</source>
        <translation>يوجد متغيران متجاوران. اكتب بعض الكلمات بينهما.</translation>
    </message>
    <message>
        <source>Number the variables 1, 2, 3 and so on, without a gap.</source>
        <translation>رقّم المتغيرات 1 و2 و3 وهكذا، دون فجوات.</translation>
    </message>
    <message>
        <source>%1 can’t be a variable here: use small letters, digits and underscores, and either numbers or names for all of them.</source>
        <translation>لا يمكن أن يكون %1 متغيرًا هنا: استخدم الأحرف الصغيرة والأرقام والشرطات السفلية، وإما أرقامًا أو أسماء لها جميعًا.</translation>
    </message>
    <message>
        <source>A variable needs two braces on each side, for example {{1}}.</source>
        <translation>يحتاج المتغير إلى قوسين معقوفين على كل جانب، مثل {{1}}.</translation>
    </message>
    <message>
        <source>The message has too many variables for its length. Write more words around them.</source>
        <translation>تتضمن الرسالة متغيرات كثيرة جدًا بالنسبة إلى طولها. اكتب كلمات أكثر حولها.</translation>
    </message>
    <message>
        <source>Give an example for %1. WhatsApp’s reviewers read it in its place.</source>
        <translation>أعطِ مثالاً على %1. يقرأه مراجعو WhatsApp في مكانه.</translation>
    </message>
    <message>
        <source>Up to 10 buttons are allowed.</source>
        <translation>يُسمح بما يصل إلى ١٠ أزرار.</translation>
    </message>
    <message>
        <source>Up to two buttons can open a website.</source>
        <translation>يمكن لزرين كحد أقصى فتح موقع ويب.</translation>
    </message>
    <message>
        <source>Only one button can call.</source>
        <translation>يمكن لزر واحد فقط إجراء مكالمة.</translation>
    </message>
    <message>
        <source>Only one button can copy a code.</source>
        <translation>يمكن لزر واحد فقط نسخ رمز.</translation>
    </message>
    <message>
        <source>Put the quick replies next to each other.</source>
        <translation>ضع الردود السريعة بجانب بعضها.</translation>
    </message>
    <message>
        <source>Enter the button’s text.</source>
        <translation>اكتب النص الظاهر على الزر.</translation>
    </message>
    <message>
        <source>The text on the button is too long. Up to 25 characters are allowed.</source>
        <translation>النص على الزر طويل جدًا. يُسمح بما يصل إلى ٢٥ حرفًا.</translation>
    </message>
    <message>
        <source>Two buttons have the same text.</source>
        <translation>هناك زران لهما النص نفسه.</translation>
    </message>
    <message>
        <source>The address must begin with https:// and name a website.</source>
        <translation>يجب أن يبدأ العنوان بـ https:// وأن يحدد موقع ويب.</translation>
    </message>
    <message>
        <source>The address is too long. Up to 2,000 characters are allowed.</source>
        <translation>العنوان طويل جدًا. يُسمح بما يصل إلى ٢٬٠٠٠ حرف.</translation>
    </message>
    <message>
        <source>An address can have one variable, at its end.</source>
        <translation>يمكن أن يتضمن العنوان متغيرًا واحدًا، في نهايته.</translation>
    </message>
    <message>
        <source>Give an example of the whole address.</source>
        <translation>أعطِ مثالاً على العنوان كاملاً.</translation>
    </message>
    <message>
        <source>Write the phone number with the country code and digits only, for example +4930123456.</source>
        <translation>اكتب رقم الهاتف برمز البلد وبالأرقام فقط، مثل ‎+4930123456.</translation>
    </message>
    <message>
        <source>Give an example of the code.</source>
        <translation>أعطِ مثالاً على الرمز.</translation>
    </message>
    <message>
        <source>The code is too long. Up to 20 characters are allowed.</source>
        <translation>الرمز طويل جدًا. يُسمح بما يصل إلى ٢٠ حرفًا.</translation>
    </message>
    <message>
        <source>A row of cards needs at least two.</source>
        <translation>يحتاج صف البطاقات إلى بطاقتين على الأقل.</translation>
    </message>
    <message>
        <source>A row of cards can have up to 10.</source>
        <translation>يمكن أن يتضمن صف البطاقات ما يصل إلى ١٠ بطاقات.</translation>
    </message>
    <message>
        <source>All cards need the same kind of heading and the same buttons.</source>
        <translation>تحتاج جميع البطاقات إلى النوع نفسه من العناوين والأزرار نفسها.</translation>
    </message>
    <message>
        <source>The text of the card is too long. Up to 160 characters are allowed.</source>
        <translation>نص البطاقة طويل جدًا. يُسمح بما يصل إلى ١٦٠ حرفًا.</translation>
    </message>
    <message>
        <source>Card %1, button %2: %3</source>
        <translation>البطاقة %1، الزر %2: %3</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <translation>البطاقة %1: %2</translation>
    </message>
    <message>
        <source>Button %1: %2</source>
        <translation>الزر %1: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateList</name>
    <message>
        <source>Search templates</source>
        <translation>البحث في القوالب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>No template found</source>
        <translation>لم يتم العثور على قالب</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>جميع اللغات</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplatePicker</name>
    <message>
        <source>No templates yet</source>
        <translation>لا توجد قوالب بعد</translation>
    </message>
    <message>
        <source>Create one, or wait until those of your account have been fetched.</source>
        <translation>أنشئ قالبًا، أو انتظر حتى يتم جلب قوالب حسابك.</translation>
    </message>
    <message>
        <source>Fetch the templates again</source>
        <translation>جلب القوالب مجددًا</translation>
    </message>
    <message>
        <source>Manage templates…</source>
        <translation>إدارة القوالب…</translation>
    </message>
    <message>
        <source>Choose a template to see it here.</source>
        <translation>اختر قالبًا لعرضه هنا.</translation>
    </message>
    <message>
        <source>Back to the templates</source>
        <translation>العودة إلى القوالب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send the template</source>
        <translation>إرسال القالب</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>البحث في القوالب</translation>
    </message>
    <message>
        <source>Send a template to %1</source>
        <translation>إرسال قالب إلى %1</translation>
    </message>
    <message>
        <source>Fetching the templates…</source>
        <translation>جارٍ جلب القوالب…</translation>
    </message>
    <message>
        <source>With these words the message is longer than WhatsApp allows. Shorten them.</source>
        <translation>بهذه الكلمات تصبح الرسالة أطول مما يسمح به WhatsApp. اختصرها.</translation>
    </message>
    <message>
        <source>The message was not sent because it could not be saved on this computer. Check that the disk is not full, then send it again.</source>
        <translation>لم يتم إرسال الرسالة لأنه تعذّر حفظها على هذا الكمبيوتر. تأكد من أن القرص غير ممتلئ، ثم أرسلها مجددًا.</translation>
    </message>
    <message>
        <source>The file from before</source>
        <translation>الملف السابق</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>هل تريد تجاهل هذه الرسالة؟</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplatePreview</name>
    <message>
        <source>Cards</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <translation>زر: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateStrings</name>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>جاهز للإرسال</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Being reviewed again</source>
        <translation>قيد المراجعة مرة أخرى</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>جارٍ حذفه</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>تم بلوغ الحد</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>غير قابل للاستخدام</translation>
    </message>
    <message>
        <source>WhatsApp is reviewing this template. That usually takes a few minutes, and up to 24 hours.</source>
        <translation>يراجع WhatsApp هذا القالب. يستغرق ذلك عادة بضع دقائق، وقد يصل إلى ٢٤ ساعة.</translation>
    </message>
    <message>
        <source>Customers block or report this template. Send it only to people who expect it, or WhatsApp pauses it.</source>
        <translation>يحظر العملاء هذا القالب أو يبلغون عنه. أرسله فقط إلى من يتوقعونه، وإلا أوقفه WhatsApp مؤقتًا.</translation>
    </message>
    <message>
        <source>Too many customers blocked or reported this template, so WhatsApp paused it for a few hours. It comes back by itself. Edit its text to make it more welcome.</source>
        <translation>حظر عدد كبير من العملاء هذا القالب أو أبلغوا عنه، لذا أوقفه WhatsApp مؤقتًا لبضع ساعات. سيعود تلقائيًا. عدّل نصه ليلقى قبولاً أكبر.</translation>
    </message>
    <message>
        <source>WhatsApp disabled this template for good because too many customers blocked or reported it. Create a new one with another text.</source>
        <translation>عطّل WhatsApp هذا القالب نهائيًا لأن عددًا كبيرًا من العملاء حظروه أو أبلغوا عنه. أنشئ قالبًا جديدًا بنص آخر.</translation>
    </message>
    <message>
        <source>WhatsApp is looking at this template once more. You can send it when the review is over.</source>
        <translation>ينظر WhatsApp في هذا القالب مرة أخرى. يمكنك إرساله عند انتهاء المراجعة.</translation>
    </message>
    <message>
        <source>Your account has as many templates as WhatsApp allows. Delete one that you no longer use.</source>
        <translation>في حسابك الحد الأقصى من القوالب الذي يسمح به WhatsApp. احذف قالبًا لم تعد تستخدمه.</translation>
    </message>
    <message>
        <source>This template is archived. Unarchive it in WhatsApp Manager to send it again.</source>
        <translation>هذا القالب مؤرشف. ألغِ أرشفته في مدير WhatsApp لإرساله مجددًا.</translation>
    </message>
    <message>
        <source>WhatsApp locked this template. WhatsApp Manager tells you why.</source>
        <translation>قفل WhatsApp هذا القالب. يوضح لك مدير WhatsApp السبب.</translation>
    </message>
    <message>
        <source>This template was deleted. It can no longer be sent.</source>
        <translation>تم حذف هذا القالب. لم يعد ممكنًا إرساله.</translation>
    </message>
    <message>
        <source>WhatsApp does not let this template be sent now. WhatsApp Manager tells you why.</source>
        <translation>لا يسمح WhatsApp بإرسال هذا القالب الآن. يوضح لك مدير WhatsApp السبب.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because its text may offend or threaten. Write it in a friendlier way and send it for review again.</source>
        <translation>رفضه WhatsApp لأن نصه قد يسيء أو يهدد. اكتبه بطريقة ألطف وأرسله للمراجعة مجددًا.</translation>
    </message>
    <message>
        <source>WhatsApp rejected its form. Check that the variables and their examples fit the text, and that the text is in the language you chose.</source>
        <translation>رفض WhatsApp شكله. تأكد من أن المتغيرات وأمثلتها تناسب النص، ومن أن النص باللغة التي اخترتها.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because it is in the wrong category. Offers and news belong to Marketing; choose the right category and send it for review again.</source>
        <translation>رفضه WhatsApp لأنه في الفئة الخطأ. العروض والأخبار تنتمي إلى فئة التسويق؛ اختر الفئة الصحيحة وأرسله للمراجعة مجددًا.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because it contains advertising. Choose the category Marketing, or take the advertising out.</source>
        <translation>رفضه WhatsApp لأنه يتضمن إعلانات. اختر فئة التسويق، أو أزل الإعلانات.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because it looks like a scam. Do not ask for passwords, card numbers or payments, and say who you are.</source>
        <translation>رفضه WhatsApp لأنه يبدو كعملية احتيال. لا تطلب كلمات سر أو أرقام بطاقات أو مدفوعات، واذكر من أنت.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it without saying exactly why. Make the text clearer, give good examples, and send it for review again.</source>
        <translation>رفضه WhatsApp دون ذكر السبب بالتحديد. اجعل النص أوضح، وأعطِ أمثلة جيدة، وأرسله للمراجعة مجددًا.</translation>
    </message>
    <message>
        <source>This customer asked not to get offers</source>
        <translation>طلب هذا العميل عدم تلقي العروض</translation>
    </message>
    <message>
        <source>Codes can be sent to phone numbers only</source>
        <translation>لا يمكن إرسال الرموز إلا إلى أرقام الهواتف</translation>
    </message>
    <message>
        <source>Has a part that can’t be filled in here</source>
        <translation>يتضمن جزءًا لا يمكن تعبئته هنا</translation>
    </message>
    <message>
        <source>This file is too large. Pictures can have up to 5 MB, videos 16 MB, documents 100 MB.</source>
        <translation>هذا الملف كبير جدًا. الحد الأقصى للصور ٥ ميغابايت، ومقاطع الفيديو ١٦ ميغابايت، والمستندات ١٠٠ ميغابايت.</translation>
    </message>
    <message>
        <source>This file could not be read. Choose another one.</source>
        <translation>تعذّرت قراءة هذا الملف. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>WhatsApp can’t be reached. Check your internet connection and try again.</source>
        <translation>تعذّر الوصول إلى WhatsApp. تحقق من اتصالك بالإنترنت وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Log in to Facebook again under Settings, Facebook accounts, then try again.</source>
        <translation>سجّل الدخول إلى Facebook مجددًا ضمن الإعدادات، حسابات Facebook، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>That was too often in a short time. Wait a few minutes, then try again.</source>
        <translation>محاولات كثيرة جدًا في وقت قصير. انتظر بضع دقائق، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>تعذّر الحفظ على هذا الكمبيوتر. تأكد من أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this. Check the text and try again.</source>
        <translation>لم يقبل WhatsApp هذا. تحقق من النص وحاول مجددًا.</translation>
    </message>
    <message>
        <source>WhatsApp did not give back the file in the heading. Refresh the templates and try again, or change this template in WhatsApp Manager.</source>
        <translation>لم يُعِد WhatsApp ملف العنوان. حدّث القوالب وحاول مجددًا، أو غيّر هذا القالب في مدير WhatsApp.</translation>
    </message>
    <message>
        <source>The relay has not said yet which Meta app it works for. Check the connection on the page Connection doctor, then try again.</source>
        <translation>لم يحدد خادم الترحيل بعد تطبيق Meta الذي يعمل معه. تحقق من الاتصال في صفحة طبيب الاتصال، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>WhatsApp takes pictures as JPEG or PNG here, videos as MP4, and documents as PDF. Choose another file.</source>
        <translation>يقبل WhatsApp هنا الصور بصيغة JPEG أو PNG، ومقاطع الفيديو بصيغة MP4، والمستندات بصيغة PDF. اختر ملفًا آخر.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplatesPage</name>
    <message>
        <source>New template</source>
        <translation>قالب جديد</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>لا توجد قوالب بعد</translation>
    </message>
    <message>
        <source>With a template you can write first, and after the 24-hour reply window has closed.</source>
        <translation>باستخدام القالب يمكنك أن تبدأ أنت بالمراسلة، وأن تراسل بعد إغلاق نافذة الرد لمدة ٢٤ ساعة.</translation>
    </message>
    <message>
        <source>Templates are messages that WhatsApp has approved. Only they can start a conversation, or continue one whose reply window has closed.</source>
        <translation>القوالب رسائل وافق عليها WhatsApp. وهي وحدها التي يمكنها بدء محادثة، أو متابعة محادثة أُغلقت نافذة الرد فيها.</translation>
    </message>
    <message>
        <source>WhatsApp account</source>
        <translation>حساب WhatsApp</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Connect a WhatsApp number first.</source>
        <translation>اربط رقم WhatsApp أولاً.</translation>
    </message>
    <message>
        <source>Fetching the templates…</source>
        <translation>جارٍ جلب القوالب…</translation>
    </message>
    <message>
        <source>%1 You see the templates as they were at %2.</source>
        <translation>%1 ترى القوالب كما كانت في %2.</translation>
    </message>
    <message>
        <source>Up to date since %1.</source>
        <translation>محدَّثة منذ %1.</translation>
    </message>
    <message>
        <source>%1 was sent to WhatsApp for review. You can send it when it is approved.</source>
        <translation>تم إرسال %1 إلى WhatsApp للمراجعة. يمكنك إرساله عند الموافقة عليه.</translation>
    </message>
    <message>
        <source>%1 was changed. WhatsApp reviews the new text.</source>
        <translation>تم تغيير %1. يراجع WhatsApp النص الجديد.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>هل تريد حذف “%1”؟</translation>
    </message>
    <message>
        <source>Messages that were sent with it stay. WhatsApp lets nobody use this name again for 30 days. This can’t be undone.</source>
        <translation>تبقى الرسائل التي أُرسلت به. لا يسمح WhatsApp لأحد باستخدام هذا الاسم مجددًا لمدة ٣٠ يومًا. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>تم حذف %1.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TextZoom</name>
    <message>
        <source>L&amp;arger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>&amp;Normal size (now %1 %)</source>
        <translation>الحجم العادي (الآن %1 %)</translation>
    </message>
</context>
<context>
    <name>shoptalk::TokenPanel</name>
    <message>
        <source>Check and connect</source>
        <translation>التحقق والاتصال</translation>
    </message>
    <message>
        <source>1. In Meta’s business settings, open Users, System users. Choose a system user or add one.</source>
        <translation>١. في إعدادات الأعمال لدى Meta، افتح المستخدمون، مستخدمو النظام. اختر مستخدم نظام أو أضف واحدًا.</translation>
    </message>
    <message>
        <source>2. Give it full control of your WhatsApp account, then click Generate token.</source>
        <translation>٢. امنحه التحكم الكامل في حسابك على WhatsApp، ثم انقر على إنشاء رمز.</translation>
    </message>
    <message>
        <source>3. Choose your relay’s app, and the permissions business_management, whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>٣. اختر تطبيق خادم الترحيل، والأذونات business_management وwhatsapp_business_management وwhatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>System user token</source>
        <translation>رمز الوصول لمستخدم النظام</translation>
    </message>
    <message>
        <source>Paste the token here. It stays hidden.</source>
        <translation>الصق رمز الوصول هنا. يبقى مخفيًا.</translation>
    </message>
    <message>
        <source>Shoptalk encrypts the token with a key from this computer’s keychain and clears it from the clipboard. Your relay checks it with Meta and does not keep it.</source>
        <translation>يشفّر Shoptalk رمز الوصول بمفتاح من سلسلة مفاتيح هذا الكمبيوتر ويمسحه من الحافظة. يتحقق منه خادم الترحيل لدى Meta ولا يحتفظ به.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Checking the token with Meta…</source>
        <translation>جارٍ التحقق من رمز الوصول لدى Meta…</translation>
    </message>
</context>
<context>
    <name>shoptalk::TrayIcon</name>
    <message>
        <source>&amp;Open Shoptalk</source>
        <translation>فتح Shoptalk</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>&amp;Quit Shoptalk</source>
        <translation>إنهاء Shoptalk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%Ln رسائل غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked: click to unlock</source>
        <translation>مقفل: انقر لإلغاء القفل</translation>
    </message>
</context>
<context>
    <name>shoptalk::UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>shoptalk::UnsentReply</name>
    <message>
        <source>Reply not sent</source>
        <translation>لم يُرسل الرد</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>ردّك</translation>
    </message>
    <message>
        <source>Copy the reply</source>
        <translation>نسخ الرد</translation>
    </message>
    <message>
        <source>This conversation was deleted before your reply came, so it was not sent. Copy it if you still need it.</source>
        <translation>حُذفت هذه المحادثة قبل وصول ردّك، لذلك لم يُرسل. انسخه إذا كنت لا تزال بحاجة إليه.</translation>
    </message>
</context>
<context>
    <name>shoptalk::UpdateBanner</name>
    <message>
        <source>See what’s new</source>
        <translation>عرض الجديد</translation>
    </message>
    <message>
        <source>Open the page with the new version</source>
        <translation>فتح صفحة الإصدار الجديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Shoptalk %1 is here. You can download it whenever it suits you.</source>
        <translation>وصل Shoptalk %1. يمكنك تنزيله متى شئت.</translation>
    </message>
</context>
<context>
    <name>shoptalk::UpdatesPage</name>
    <message>
        <source>Check once a day</source>
        <translation>البحث مرة في اليوم</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>البحث الآن</translation>
    </message>
    <message>
        <source>See what’s new</source>
        <translation>عرض الجديد</translation>
    </message>
    <message>
        <source>Look for a new version of Shoptalk once a day</source>
        <translation>البحث عن إصدار جديد من Shoptalk مرة في اليوم</translation>
    </message>
    <message>
        <source>Look for a new version of Shoptalk now</source>
        <translation>البحث عن إصدار جديد من Shoptalk الآن</translation>
    </message>
    <message>
        <source>Open the page with the new version</source>
        <translation>فتح صفحة الإصدار الجديد</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>الإصدارات الجديدة</translation>
    </message>
    <message>
        <source>You have Shoptalk %1. When there is a newer version, Shoptalk tells you. It never installs anything by itself, and it sends nothing about you or your shop.</source>
        <translation>لديك Shoptalk %1. عند توفر إصدار أحدث، يخبرك Shoptalk. لا يثبّت أي شيء من تلقاء نفسه أبدًا، ولا يرسل أي شيء عنك أو عن متجرك.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>This copy of Shoptalk does not know where to look. Ask the person who gave it to you for newer versions.</source>
        <translation>لا تعرف هذه النسخة من Shoptalk أين تبحث. اطلب الإصدارات الأحدث من الشخص الذي أعطاك إياها.</translation>
    </message>
    <message>
        <source>Looking for a newer version…</source>
        <translation>جارٍ البحث عن إصدار أحدث…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>هذا هو أحدث إصدار.</translation>
    </message>
    <message>
        <source>Shoptalk %1 is here. You can download it whenever it suits you.</source>
        <translation>وصل Shoptalk %1. يمكنك تنزيله متى شئت.</translation>
    </message>
    <message>
        <source>The answer did not come from Shoptalk’s makers, so it was ignored. If this happens again on another network, tell the person who looks after your computers.</source>
        <translation>لم تأتِ الإجابة من صانعي Shoptalk، لذلك تم تجاهلها. إذا تكرر ذلك على شبكة أخرى، فأخبر الشخص الذي يعتني بأجهزتك.</translation>
    </message>
    <message>
        <source>The answer is out of date, so it was ignored. Check that this computer’s date is right, then try again tomorrow.</source>
        <translation>الإجابة قديمة، لذلك تم تجاهلها. تحقق من صحة تاريخ هذا الكمبيوتر، ثم حاول مجددًا غدًا.</translation>
    </message>
    <message>
        <source>Shoptalk could not look for a newer version. Check the internet connection, then try again.</source>
        <translation>تعذّر على Shoptalk البحث عن إصدار أحدث. تحقق من الاتصال بالإنترنت، ثم حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>shoptalk::VoiceBar</name>
    <message>
        <source>Delete the recording (Esc)</source>
        <translation>حذف التسجيل (Esc)</translation>
    </message>
    <message>
        <source>Stop, and listen before sending</source>
        <translation>التوقف والاستماع قبل الإرسال</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>إرسال (Enter)</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>رسالة صوتية</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>الموضع في التسجيل</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>جارٍ التسجيل</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>إيقاف مؤقت (Space)</translation>
    </message>
    <message>
        <source>Go on recording (Space)</source>
        <translation>متابعة التسجيل (Space)</translation>
    </message>
    <message>
        <source>Listen (Space)</source>
        <translation>استماع (Space)</translation>
    </message>
</context>
<context>
    <name>shoptalk::VoiceNotes</name>
    <message>
        <source>To record a voice message, connect a microphone or a headset. This computer has none at the moment.</source>
        <translation>لتسجيل رسالة صوتية، وصّل ميكروفونًا أو سماعة رأس. لا يوجد أي منهما على هذا الكمبيوتر في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The microphone can’t be used. Close other programs that use it, and allow Shoptalk to use it in the privacy settings of your computer.</source>
        <translation>تعذّر استخدام الميكروفون. أغلق البرامج الأخرى التي تستخدمه، واسمح لـ Shoptalk باستخدامه في إعدادات الخصوصية في الكمبيوتر.</translation>
    </message>
    <message>
        <source>The microphone was disconnected. You can send what was recorded until then.</source>
        <translation>تم فصل الميكروفون. يمكنك إرسال ما تم تسجيله حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The recording could not be saved on this computer. Check that the disk is not full.</source>
        <translation>تعذّر حفظ التسجيل على هذا الكمبيوتر. تأكد من أن القرص غير ممتلئ.</translation>
    </message>
    <message>
        <source>You can’t listen to it, because no loudspeaker or headphones are available. You can still send it.</source>
        <translation>لا يمكنك الاستماع إليها، لعدم توفر مكبر صوت أو سماعات. لا يزال بإمكانك إرسالها.</translation>
    </message>
    <message>
        <source>You recorded this voice message and have not sent it yet.</source>
        <translation>سجّلت هذه الرسالة الصوتية ولم ترسلها بعد.</translation>
    </message>
    <message>
        <source>Now it is so long that your customer has to download it before playing it. Two shorter ones play at once.</source>
        <translation>أصبحت طويلة جدًا بحيث يجب على عميلك تنزيلها قبل تشغيلها. يتم تشغيل رسالتين أقصر على الفور.</translation>
    </message>
    <message>
        <source>This is as long as a voice message on WhatsApp can be. You can send it, and record another one afterwards.</source>
        <translation>هذا أقصى طول لرسالة صوتية على WhatsApp. يمكنك إرسالها، ثم تسجيل رسالة أخرى بعدها.</translation>
    </message>
    <message>
        <source>Your voice message was not sent because it could not be saved on this computer. Check that the disk is not full, then send it again.</source>
        <translation>لم يتم إرسال رسالتك الصوتية لأنه تعذّر حفظها على هذا الكمبيوتر. تأكد من أن القرص غير ممتلئ، ثم أرسلها مجددًا.</translation>
    </message>
    <message>
        <source>Delete the recording</source>
        <translation>حذف التسجيل</translation>
    </message>
    <message>
        <source>Delete this voice message?</source>
        <translation>هل تريد حذف هذه الرسالة الصوتية؟</translation>
    </message>
    <message>
        <source>It was not sent, and deleting it can’t be undone.</source>
        <translation>لم يتم إرسالها، ولا يمكن استرجاعها.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>shoptalk::WordsStep</name>
    <message>
        <source>The person before</source>
        <translation>الشخص السابق</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <source>This template says the same to everybody. There is nothing to fill in.</source>
        <translation>يقول هذا القالب الشيء نفسه للجميع. لا شيء لتعبئته.</translation>
    </message>
    <message>
        <source>The same for everybody</source>
        <translation>نفسه للجميع</translation>
    </message>
    <message>
        <source>The person’s name</source>
        <translation>اسم الشخص</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>العمود «%1»</translation>
    </message>
    <message>
        <source>If it is empty for somebody: write this instead</source>
        <translation>إن كان فارغًا لشخص ما: اكتب هذا بدلًا منه</translation>
    </message>
    <message>
        <source>If the name is not known: write this instead, such as “there”</source>
        <translation>إن لم يُعرف الاسم: اكتب هذا بدلًا منه، مثل «بك»</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text, such as “%1”</source>
        <translation>النص، مثل «%1»</translation>
    </message>
    <message>
        <source>As %1 gets it</source>
        <translation>كما يستلمها %1</translation>
    </message>
    <message>
        <source>There is nobody on this list yet.</source>
        <translation>لا يوجد أحد في هذه القائمة بعد.</translation>
    </message>
    <message>
        <source>Enter the text for “%1”.</source>
        <translation>اكتب ما يرد في «%1».</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>نصوص</translation>
    </message>
    <message>
        <source>A file of this computer, the same for everybody</source>
        <translation>ملف من هذا الكمبيوتر، نفسه للجميع</translation>
    </message>
    <message>
        <source>A file from the web, the same for everybody</source>
        <translation>ملف من الويب، نفسه للجميع</translation>
    </message>
    <message>
        <source>Web address of the file, https://…</source>
        <translation>عنوان الملف على الويب، https://…</translation>
    </message>
    <message>
        <source>The file is still being made ready. Wait a moment.</source>
        <translation>ما زال تجهيز الملف جاريًا. انتظر لحظة.</translation>
    </message>
    <message>
        <source>Choose the file for “%1”.</source>
        <translation>اختر الملف لـ «%1».</translation>
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
        <translation>إظهار الإشعارات في ساعات عملي فقط</translation>
    </message>
    <message>
        <source>%1, from</source>
        <comment>a weekday</comment>
        <translation>%1، من</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>%1, to</source>
        <comment>a weekday</comment>
        <translation>%1، إلى</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>في اليوم التالي</translation>
    </message>
</context>
</TS>
