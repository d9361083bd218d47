<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>shoptalk::AccountMessages</name>
    <message numerus="yes">
        <source>The system user’s token runs out in %n day(s). Reconnect with a new one, and nothing stops.</source>
        <translation>
            <numerusform>The system user’s token runs out in %n day. Reconnect with a new one, and nothing stops.</numerusform>
            <numerusform>The system user’s token runs out in %n days. Reconnect with a new one, and nothing stops.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your Facebook sign-in runs out in %n day(s). Reconnect, and nothing stops.</source>
        <translation>
            <numerusform>Your Facebook sign-in runs out in %n day. Reconnect, and nothing stops.</numerusform>
            <numerusform>Your Facebook sign-in runs out in %n days. Reconnect, and nothing stops.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::AlertBanner</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditText</name>
    <message numerus="yes">
        <source>A conversation with %n message(s) was deleted</source>
        <translation>
            <numerusform>A conversation with %n message was deleted</numerusform>
            <numerusform>A conversation with %n messages was deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deleted conversation with %n message(s) was brought back</source>
        <translation>
            <numerusform>A deleted conversation with %n message was brought back</numerusform>
            <numerusform>A deleted conversation with %n messages was brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were destroyed after their time</source>
        <translation>
            <numerusform>%n message was destroyed after their time</numerusform>
            <numerusform>%n messages were destroyed after their time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A customer and %n message(s) were erased for good</source>
        <translation>
            <numerusform>A customer and %n message was erased for good</numerusform>
            <numerusform>A customer and %n messages were erased for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages are kept for %n day(s) from now on</source>
        <translation>
            <numerusform>Messages are kept for %n day from now on</numerusform>
            <numerusform>Messages are kept for %n days from now on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages with a label are kept for %n day(s) from now on</source>
        <translation>
            <numerusform>Messages with a label are kept for %n day from now on</numerusform>
            <numerusform>Messages with a label are kept for %n days from now on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatView</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::Composer</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send in %n part(s)</source>
        <translation>
            <numerusform>Send in one part</numerusform>
            <numerusform>Send in %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationDelegate</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerNotices</name>
    <message numerus="yes">
        <source>%n customer(s) wrote</source>
        <translation>
            <numerusform>%n customer wrote</numerusform>
            <numerusform>%n customers wrote</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::DeletedPage</name>
    <message numerus="yes">
        <source>Nothing was deleted in the last %n day(s). Conversations that you delete can be restored here.</source>
        <translation>
            <numerusform>Nothing was deleted in the last %n day. Conversations that you delete can be restored here.</numerusform>
            <numerusform>Nothing was deleted in the last %n days. Conversations that you delete can be restored here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s). Deleted on %1. Can be restored until %2.</source>
        <translation>
            <numerusform>%n message. Deleted on %1. Can be restored until %2.</numerusform>
            <numerusform>%n messages. Deleted on %1. Can be restored until %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::DoctorPage</name>
    <message numerus="yes">
        <source>%n thing(s) to mend.</source>
        <translation>
            <numerusform>%n thing to mend.</numerusform>
            <numerusform>%n things to mend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::DoctorText</name>
    <message numerus="yes">
        <source>Good for %n more day(s).</source>
        <translation>
            <numerusform>Good for %n more day.</numerusform>
            <numerusform>Good for %n more days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n second(s) off. Set the date and time to automatic in the system&apos;s settings.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n second off. Set the date and time to automatic in the system&apos;s settings.</numerusform>
            <numerusform>This computer&apos;s clock is %n seconds off. Set the date and time to automatic in the system&apos;s settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::LabelActions</name>
    <message numerus="yes">
        <source>With this label, %n message(s) of the conversation are older than they are kept.</source>
        <translation>
            <numerusform>With this label, %n message of the conversation is older than it is kept.</numerusform>
            <numerusform>With this label, %n messages of the conversation are older than they are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this label, %n message(s) of the conversation are older than they are kept.</source>
        <translation>
            <numerusform>Without this label, %n message of the conversation is older than it is kept.</numerusform>
            <numerusform>Without this label, %n messages of the conversation are older than they are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::PrivacyActions</name>
    <message numerus="yes">
        <source>Conversation deleted. For %n day(s) it can be restored under Settings, Recently deleted.</source>
        <translation>
            <numerusform>Conversation deleted. For %n day it can be restored under Settings, Recently deleted.</numerusform>
            <numerusform>Conversation deleted. For %n days it can be restored under Settings, Recently deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::PrivacyPage</name>
    <message numerus="yes">
        <source>A deleted conversation can be restored for %n day(s), under Recently deleted. If a customer asks for it, erase them: right-click the conversation and choose Erase. Name, number and messages are then overwritten on the disk.</source>
        <translation>
            <numerusform>A deleted conversation can be restored for %n day, under Recently deleted. If a customer asks for it, erase them: right-click the conversation and choose Erase. Name, number and messages are then overwritten on the disk.</numerusform>
            <numerusform>A deleted conversation can be restored for %n days, under Recently deleted. If a customer asks for it, erase them: right-click the conversation and choose Erase. Name, number and messages are then overwritten on the disk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::RetentionChoice</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destroy all messages that are older than %n day(s)?</source>
        <translation>
            <numerusform>Destroy all messages that are older than %n day?</numerusform>
            <numerusform>Destroy all messages that are older than %n days?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::SecurityPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::SubscribeStep</name>
    <message numerus="yes">
        <source>Your relay takes over %n numbers, and WhatsApp is asked to deliver their messages there.</source>
        <translation>
            <numerusform>Your relay takes over %n number, and WhatsApp is asked to deliver their messages there.</numerusform>
            <numerusform>Your relay takes over %n numbers, and WhatsApp is asked to deliver their messages there.</numerusform>
        </translation>
    </message>
</context>
</TS>
