<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>shoptalk::AccountMessages</name>
    <message numerus="yes">
        <source>The system user token expires in %n day(s). Reconnect with a new one to keep sending messages.</source>
        <translation>
            <numerusform>The system user token expires in %n day. Reconnect with a new one to keep sending messages.</numerusform>
            <numerusform>The system user token expires in %n days. Reconnect with a new one to keep sending messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your Facebook login expires in %n day(s). Reconnect to keep sending messages.</source>
        <translation>
            <numerusform>Your Facebook login expires in %n day. Reconnect to keep sending messages.</numerusform>
            <numerusform>Your Facebook login expires in %n days. Reconnect to keep sending messages.</numerusform>
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
    <name>shoptalk::AttachmentSheet</name>
    <message numerus="yes">
        <source>%n file(s) can’t be sent. Remove what can’t be sent to send the rest.</source>
        <translation>
            <numerusform>%n file can’t be sent. Remove it to send the rest.</numerusform>
            <numerusform>%n files can’t be sent. Remove them to send the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The caption is %n character(s) too long.</source>
        <translation>
            <numerusform>The caption is %n character too long.</numerusform>
            <numerusform>The caption is %n characters too long.</numerusform>
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
        <source>A deleted conversation with %n message(s) was restored</source>
        <translation>
            <numerusform>A deleted conversation with %n message was restored</numerusform>
            <numerusform>A deleted conversation with %n messages was restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were deleted after the time they are kept for</source>
        <translation>
            <numerusform>%n message was deleted after the time it is kept for</numerusform>
            <numerusform>%n messages were deleted after the time they are kept for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A customer and %n message(s) were erased forever</source>
        <translation>
            <numerusform>A customer and %n message were erased forever</numerusform>
            <numerusform>A customer and %n messages were erased forever</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages are now kept for %n day(s)</source>
        <translation>
            <numerusform>Messages are now kept for %n day</numerusform>
            <numerusform>Messages are now kept for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages with a label are now kept for %n day(s)</source>
        <translation>
            <numerusform>Messages with a label are now kept for %n day</numerusform>
            <numerusform>Messages with a label are now kept for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::BlockActions</name>
    <message numerus="yes">
        <source>Block %n customers?</source>
        <translation>
            <numerusform>Block %n customer?</numerusform>
            <numerusform>Block %n customers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>WhatsApp did not accept this for %n customer(s).</source>
        <translation>
            <numerusform>WhatsApp did not accept this for %n customer.</numerusform>
            <numerusform>WhatsApp did not accept this for %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) blocked.</source>
        <translation>
            <numerusform>%n customer blocked.</numerusform>
            <numerusform>%n customers blocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) unblocked.</source>
        <translation>
            <numerusform>%n customer unblocked.</numerusform>
            <numerusform>%n customers unblocked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastEditor</name>
    <message numerus="yes">
        <source>Send this message to %n people?</source>
        <translation>
            <numerusform>Send this message to %n person?</numerusform>
            <numerusform>Send this message to %n people?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastView</name>
    <message numerus="yes">
        <source>%n people have not got it yet, and won’t get it. What has been sent stays sent.</source>
        <translation>
            <numerusform>%n person has not got it yet, and won’t get it. What has been sent stays sent.</numerusform>
            <numerusform>%n people have not got it yet, and won’t get it. What has been sent stays sent.</numerusform>
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
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
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
    <name>shoptalk::ContactPreviewModel</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another name</source>
        <translation>
            <numerusform>%n with another name</numerusform>
            <numerusform>%n with another name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n already here</numerusform>
            <numerusform>%n already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be used</source>
        <translation>
            <numerusform>%n can’t be used</numerusform>
            <numerusform>%n can’t be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactSheet</name>
    <message numerus="yes">
        <source>Send %n contact(s)</source>
        <translation>
            <numerusform>Send %n contact</numerusform>
            <numerusform>Send %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactsPage</name>
    <message numerus="yes">
        <source>%n contact(s) saved in %1.</source>
        <translation>
            <numerusform>%n contact saved in %1.</numerusform>
            <numerusform>%n contacts saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n contact(s)</source>
        <translation>
            <numerusform>Import %n contact</numerusform>
            <numerusform>Import %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) imported.</source>
        <translation>
            <numerusform>%n contact imported.</numerusform>
            <numerusform>%n contacts imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::ContentStrings</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationActions</name>
    <message numerus="yes">
        <source>%n conversation(s) pinned.</source>
        <translation>
            <numerusform>%n conversation pinned.</numerusform>
            <numerusform>%n conversations pinned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) unpinned.</source>
        <translation>
            <numerusform>%n conversation unpinned.</numerusform>
            <numerusform>%n conversations unpinned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) muted.</source>
        <translation>
            <numerusform>%n conversation muted.</numerusform>
            <numerusform>%n conversations muted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) unmuted.</source>
        <translation>
            <numerusform>%n conversation unmuted.</numerusform>
            <numerusform>%n conversations unmuted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) archived.</source>
        <translation>
            <numerusform>%n conversation archived.</numerusform>
            <numerusform>%n conversations archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) back in the list.</source>
        <translation>
            <numerusform>%n conversation back in the list.</numerusform>
            <numerusform>%n conversations back in the list.</numerusform>
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
    <name>shoptalk::CostLine</name>
    <message numerus="yes">
        <source>The next message is free: %Ln free message(s) left this month.</source>
        <translation>
            <numerusform>The next message is free: %Ln free message left this month.</numerusform>
            <numerusform>The next message is free: %Ln free messages left this month.</numerusform>
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
    <name>shoptalk::CustomerPane</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::DeletedPage</name>
    <message numerus="yes">
        <source>Nothing was deleted in the last %n day(s). You can restore deleted conversations here.</source>
        <translation>
            <numerusform>Nothing was deleted in the last %n day. You can restore deleted conversations here.</numerusform>
            <numerusform>Nothing was deleted in the last %n days. You can restore deleted conversations here.</numerusform>
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
        <source>%n problem(s) to fix.</source>
        <translation>
            <numerusform>%n problem to fix.</numerusform>
            <numerusform>%n problems to fix.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::DoctorText</name>
    <message numerus="yes">
        <source>Valid for %n more day(s).</source>
        <translation>
            <numerusform>Valid for %n more day.</numerusform>
            <numerusform>Valid for %n more days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n second(s) off. Set the date and time to automatic in the system’s settings.</source>
        <translation>
            <numerusform>This computer’s clock is %n second off. Set the date and time to automatic in the system’s settings.</numerusform>
            <numerusform>This computer’s clock is %n seconds off. Set the date and time to automatic in the system’s settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n conversation(s)</source>
        <translation>
            <numerusform>Export %n conversation</numerusform>
            <numerusform>Export %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) saved in %1.</source>
        <translation>
            <numerusform>%n contact saved in %1.</numerusform>
            <numerusform>%n contacts saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) exported to %1.</source>
        <translation>
            <numerusform>%n message exported to %1.</numerusform>
            <numerusform>%n messages exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not on this computer.</source>
        <translation>
            <numerusform>%n file is not on this computer.</numerusform>
            <numerusform>%n files are not on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardActions</name>
    <message numerus="yes">
        <source>Forwarded to %n conversation(s).</source>
        <translation>
            <numerusform>Forwarded to %n conversation.</numerusform>
            <numerusform>Forwarded to %n conversations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardDialog</name>
    <message numerus="yes">
        <source>Forward %n message(s)</source>
        <translation>
            <numerusform>Forward %n message</numerusform>
            <numerusform>Forward %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::InteractiveText</name>
    <message numerus="yes">
        <source>A list has up to %n row(s). Remove some.</source>
        <translation>
            <numerusform>A list has up to %n row. Remove some.</numerusform>
            <numerusform>A list has up to %n rows. Remove some.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message has up to %n button(s). Remove some.</source>
        <translation>
            <numerusform>A message has up to %n button. Remove some.</numerusform>
            <numerusform>A message has up to %n buttons. Remove some.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::LabelActions</name>
    <message numerus="yes">
        <source>With this label, %n message(s) in this conversation are older than the time they are kept for.</source>
        <translation>
            <numerusform>With this label, %n message in this conversation is older than the time it is kept for.</numerusform>
            <numerusform>With this label, %n messages in this conversation are older than the time they are kept for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this label, %n message(s) in this conversation are older than the time they are kept for.</source>
        <translation>
            <numerusform>Without this label, %n message in this conversation is older than the time it is kept for.</numerusform>
            <numerusform>Without this label, %n messages in this conversation are older than the time they are kept for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With this label, %n message(s) in these conversations are older than the time they are kept for.</source>
        <translation>
            <numerusform>With this label, %n message in these conversations is older than the time it is kept for.</numerusform>
            <numerusform>With this label, %n messages in these conversations are older than the time they are kept for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this label, %n message(s) in these conversations are older than the time they are kept for.</source>
        <translation>
            <numerusform>Without this label, %n message in these conversations is older than the time it is kept for.</numerusform>
            <numerusform>Without this label, %n messages in these conversations are older than the time they are kept for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %1 added to %n conversation(s).</source>
        <translation>
            <numerusform>Label %1 added to %n conversation.</numerusform>
            <numerusform>Label %1 added to %n conversations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %1 removed from %n conversation(s).</source>
        <translation>
            <numerusform>Label %1 removed from %n conversation.</numerusform>
            <numerusform>Label %1 removed from %n conversations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaBanner</name>
    <message numerus="yes">
        <source>WhatsApp deletes %n file(s) from customers within a day, and Shoptalk could not download them yet. Check the internet connection, the free space on the disk, and the Facebook account in the settings.</source>
        <translation>
            <numerusform>WhatsApp deletes %n file from customers within a day, and Shoptalk could not download it yet. Check the internet connection, the free space on the disk, and the Facebook account in the settings.</numerusform>
            <numerusform>WhatsApp deletes %n files from customers within a day, and Shoptalk could not download them yet. Check the internet connection, the free space on the disk, and the Facebook account in the settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageSelectionBar</name>
    <message numerus="yes">
        <source>%n message(s) selected</source>
        <translation>
            <numerusform>%n message selected</numerusform>
            <numerusform>%n messages selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::PeopleStep</name>
    <message numerus="yes">
        <source>Wrote in the last %n day(s)</source>
        <translation>
            <numerusform>Wrote in the last %n day</numerusform>
            <numerusform>Wrote in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not write for %n day(s)</source>
        <translation>
            <numerusform>Did not write for %n day</numerusform>
            <numerusform>Did not write for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <translation>
            <numerusform>%1: %n person</numerusform>
            <numerusform>%1: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::PricesPage</name>
    <message numerus="yes">
        <source>%Ln price(s) were imported.</source>
        <translation>
            <numerusform>%Ln price was imported.</numerusform>
            <numerusform>%Ln prices were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::PrivacyActions</name>
    <message numerus="yes">
        <source>Conversation deleted. You can restore it for %n day(s) under Settings, Recently deleted.</source>
        <translation>
            <numerusform>Conversation deleted. You can restore it for %n day under Settings, Recently deleted.</numerusform>
            <numerusform>Conversation deleted. You can restore it for %n days under Settings, Recently deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::PrivacyPage</name>
    <message numerus="yes">
        <source>Deleting hides a conversation. You can restore it for %n day(s) under Recently deleted. Erasing a customer deletes their name, number and messages forever. Do this when a customer asks you to: right-click the conversation and choose Erase.</source>
        <translation>
            <numerusform>Deleting hides a conversation. You can restore it for %n day under Recently deleted. Erasing a customer deletes their name, number and messages forever. Do this when a customer asks you to: right-click the conversation and choose Erase.</numerusform>
            <numerusform>Deleting hides a conversation. You can restore it for %n days under Recently deleted. Erasing a customer deletes their name, number and messages forever. Do this when a customer asks you to: right-click the conversation and choose Erase.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::ReadActions</name>
    <message numerus="yes">
        <source>%n conversation(s) marked as read.</source>
        <translation>
            <numerusform>%n conversation marked as read.</numerusform>
            <numerusform>%n conversations marked as read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) marked as unread.</source>
        <translation>
            <numerusform>%n conversation marked as unread.</numerusform>
            <numerusform>%n conversations marked as unread.</numerusform>
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
        <source>Delete all messages that are older than %n day(s) forever?</source>
        <translation>
            <numerusform>Delete all messages that are older than %n day forever?</numerusform>
            <numerusform>Delete all messages that are older than %n days forever?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::SearchResults</name>
    <message numerus="yes">
        <source>More than %n message(s) found</source>
        <translation>
            <numerusform>More than %n message found</numerusform>
            <numerusform>More than %n messages found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n message found</numerusform>
            <numerusform>%n messages found</numerusform>
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
    <name>shoptalk::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::StarActions</name>
    <message numerus="yes">
        <source>%n message(s) starred.</source>
        <translation>
            <numerusform>%n message starred.</numerusform>
            <numerusform>%n messages starred.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) removed.</source>
        <translation>
            <numerusform>%n star removed.</numerusform>
            <numerusform>%n stars removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::SubscribeStep</name>
    <message numerus="yes">
        <source>Your relay will receive the messages for %n number(s). Shoptalk asks WhatsApp to deliver them there.</source>
        <translation>
            <numerusform>Your relay will receive the messages for %n number. Shoptalk asks WhatsApp to deliver them there.</numerusform>
            <numerusform>Your relay will receive the messages for %n numbers. Shoptalk asks WhatsApp to deliver them there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateEditor</name>
    <message numerus="yes">
        <source>This code expires in %n minute(s).</source>
        <translation>
            <numerusform>This code expires in %n minute.</numerusform>
            <numerusform>This code expires in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::TrayIcon</name>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
        </translation>
    </message>
</context>
</TS>
