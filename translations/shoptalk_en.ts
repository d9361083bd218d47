<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>shoptalk::AccountMessages</name>
    <message numerus="yes">
        <source>The system user token expires in %Ln day(s). Reconnect with a new one to keep sending messages.</source>
        <translation>
            <numerusform>The system user token expires in %Ln day. Reconnect with a new one to keep sending messages.</numerusform>
            <numerusform>The system user token expires in %Ln days. Reconnect with a new one to keep sending messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your Facebook login expires in %Ln day(s). Reconnect to keep sending messages.</source>
        <translation>
            <numerusform>Your Facebook login expires in %Ln day. Reconnect to keep sending messages.</numerusform>
            <numerusform>Your Facebook login expires in %Ln days. Reconnect to keep sending messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::AlertBanner</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::AttachmentSheet</name>
    <message numerus="yes">
        <source>%Ln file(s) can’t be sent. Remove what can’t be sent to send the rest.</source>
        <translation>
            <numerusform>%Ln file can’t be sent. Remove it to send the rest.</numerusform>
            <numerusform>%Ln files can’t be sent. Remove them to send the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The caption is %Ln character(s) too long.</source>
        <translation>
            <numerusform>The caption is %Ln character too long.</numerusform>
            <numerusform>The caption is %Ln characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditText</name>
    <message numerus="yes">
        <source>A conversation with %Ln message(s) was deleted</source>
        <translation>
            <numerusform>A conversation with %Ln message was deleted</numerusform>
            <numerusform>A conversation with %Ln messages was deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deleted conversation with %Ln message(s) was restored</source>
        <translation>
            <numerusform>A deleted conversation with %Ln message was restored</numerusform>
            <numerusform>A deleted conversation with %Ln messages was restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted after the time they are kept for</source>
        <translation>
            <numerusform>%Ln message was deleted after the time it is kept for</numerusform>
            <numerusform>%Ln messages were deleted after the time they are kept for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A customer and %Ln message(s) were erased forever</source>
        <translation>
            <numerusform>A customer and %Ln message were erased forever</numerusform>
            <numerusform>A customer and %Ln messages were erased forever</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages are now kept for %Ln day(s)</source>
        <translation>
            <numerusform>Messages are now kept for %Ln day</numerusform>
            <numerusform>Messages are now kept for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages with a label are now kept for %Ln day(s)</source>
        <translation>
            <numerusform>Messages with a label are now kept for %Ln day</numerusform>
            <numerusform>Messages with a label are now kept for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::BlockActions</name>
    <message numerus="yes">
        <source>Block %Ln customers?</source>
        <translation>
            <numerusform>Block %Ln customer?</numerusform>
            <numerusform>Block %Ln customers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>WhatsApp did not accept this for %Ln customer(s).</source>
        <translation>
            <numerusform>WhatsApp did not accept this for %Ln customer.</numerusform>
            <numerusform>WhatsApp did not accept this for %Ln customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) blocked.</source>
        <translation>
            <numerusform>%Ln customer blocked.</numerusform>
            <numerusform>%Ln customers blocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) unblocked.</source>
        <translation>
            <numerusform>%Ln customer unblocked.</numerusform>
            <numerusform>%Ln customers unblocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were not reached. Try again when you are online.</source>
        <translation>
            <numerusform>%Ln customer was not reached. Try again when you are online.</numerusform>
            <numerusform>%Ln customers were not reached. Try again when you are online.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastEditor</name>
    <message numerus="yes">
        <source>Send this message to %Ln people?</source>
        <translation>
            <numerusform>Send this message to %Ln person?</numerusform>
            <numerusform>Send this message to %Ln people?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastView</name>
    <message numerus="yes">
        <source>%Ln people have not got it yet, and won’t get it. What has been sent stays sent.</source>
        <translation>
            <numerusform>%Ln person has not got it yet, and won’t get it. What has been sent stays sent.</numerusform>
            <numerusform>%Ln people have not got it yet, and won’t get it. What has been sent stays sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatView</name>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln new message</numerusform>
            <numerusform>%Ln new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln unread message</numerusform>
            <numerusform>%Ln unread messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::Composer</name>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>%Ln character left</numerusform>
            <numerusform>%Ln characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send in %Ln part(s)</source>
        <translation>
            <numerusform>Send in one part</numerusform>
            <numerusform>Send in %Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactPreviewModel</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another name</source>
        <translation>
            <numerusform>%Ln with another name</numerusform>
            <numerusform>%Ln with another name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln already here</numerusform>
            <numerusform>%Ln already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be used</source>
        <translation>
            <numerusform>%Ln can’t be used</numerusform>
            <numerusform>%Ln can’t be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactSheet</name>
    <message numerus="yes">
        <source>Send %Ln contact(s)</source>
        <translation>
            <numerusform>Send %Ln contact</numerusform>
            <numerusform>Send %Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactsPage</name>
    <message numerus="yes">
        <source>%Ln contact(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln contact saved in %1.</numerusform>
            <numerusform>%Ln contacts saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>Import %Ln contact</numerusform>
            <numerusform>Import %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) imported.</source>
        <translation>
            <numerusform>%Ln contact imported.</numerusform>
            <numerusform>%Ln contacts imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::ContentStrings</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationActions</name>
    <message numerus="yes">
        <source>%Ln conversation(s) pinned.</source>
        <translation>
            <numerusform>%Ln conversation pinned.</numerusform>
            <numerusform>%Ln conversations pinned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) unpinned.</source>
        <translation>
            <numerusform>%Ln conversation unpinned.</numerusform>
            <numerusform>%Ln conversations unpinned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) muted.</source>
        <translation>
            <numerusform>%Ln conversation muted.</numerusform>
            <numerusform>%Ln conversations muted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) unmuted.</source>
        <translation>
            <numerusform>%Ln conversation unmuted.</numerusform>
            <numerusform>%Ln conversations unmuted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) archived.</source>
        <translation>
            <numerusform>%Ln conversation archived.</numerusform>
            <numerusform>%Ln conversations archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) back in the list.</source>
        <translation>
            <numerusform>%Ln conversation back in the list.</numerusform>
            <numerusform>%Ln conversations back in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationDelegate</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
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
        <source>%Ln customer(s) wrote</source>
        <translation>
            <numerusform>%Ln customer wrote</numerusform>
            <numerusform>%Ln customers wrote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) are back</source>
        <translation>
            <numerusform>%Ln conversation is back</numerusform>
            <numerusform>%Ln conversations are back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::DeletedPage</name>
    <message numerus="yes">
        <source>%Ln message(s). Deleted on %1. Can be restored until %2.</source>
        <translation>
            <numerusform>%Ln message. Deleted on %1. Can be restored until %2.</numerusform>
            <numerusform>%Ln messages. Deleted on %1. Can be restored until %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deleted in the last %Ln day(s). You can restore deleted conversations and broadcasts here.</source>
        <translation>
            <numerusform>Nothing was deleted in the last day. You can restore deleted conversations and broadcasts here.</numerusform>
            <numerusform>Nothing was deleted in the last %Ln days. You can restore deleted conversations and broadcasts here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Broadcast to %Ln people. Deleted on %1. Can be restored until %2.</source>
        <translation>
            <numerusform>Broadcast to %Ln person. Deleted on %1. Can be restored until %2.</numerusform>
            <numerusform>Broadcast to %Ln people. Deleted on %1. Can be restored until %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::DoctorPage</name>
    <message numerus="yes">
        <source>%Ln problem(s) to fix.</source>
        <translation>
            <numerusform>%Ln problem to fix.</numerusform>
            <numerusform>%Ln problems to fix.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::DoctorText</name>
    <message numerus="yes">
        <source>Valid for %Ln more day(s).</source>
        <translation>
            <numerusform>Valid for %Ln more day.</numerusform>
            <numerusform>Valid for %Ln more days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) off. Set the date and time to automatic in the system’s settings.</source>
        <translation>
            <numerusform>This computer’s clock is %Ln second off. Set the date and time to automatic in the system’s settings.</numerusform>
            <numerusform>This computer’s clock is %Ln seconds off. Set the date and time to automatic in the system’s settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln conversation(s)</source>
        <translation>
            <numerusform>Export %Ln conversation</numerusform>
            <numerusform>Export %Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln contact saved in %1.</numerusform>
            <numerusform>%Ln contacts saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln message exported to %1.</numerusform>
            <numerusform>%Ln messages exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not on this computer.</source>
        <translation>
            <numerusform>%Ln file is not on this computer.</numerusform>
            <numerusform>%Ln files are not on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardActions</name>
    <message numerus="yes">
        <source>Forwarded to %Ln conversation(s).</source>
        <translation>
            <numerusform>Forwarded to %Ln conversation.</numerusform>
            <numerusform>Forwarded to %Ln conversations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardDialog</name>
    <message numerus="yes">
        <source>Forward %Ln message(s)</source>
        <translation>
            <numerusform>Forward %Ln message</numerusform>
            <numerusform>Forward %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::InteractiveText</name>
    <message numerus="yes">
        <source>A list has up to %Ln row(s). Remove some.</source>
        <translation>
            <numerusform>A list has up to %Ln row. Remove some.</numerusform>
            <numerusform>A list has up to %Ln rows. Remove some.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message has up to %Ln button(s). Remove some.</source>
        <translation>
            <numerusform>A message has up to %Ln button. Remove some.</numerusform>
            <numerusform>A message has up to %Ln buttons. Remove some.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::LabelActions</name>
    <message numerus="yes">
        <source>With this label, %Ln message(s) in this conversation are older than the time they are kept for.</source>
        <translation>
            <numerusform>With this label, %Ln message in this conversation is older than the time it is kept for.</numerusform>
            <numerusform>With this label, %Ln messages in this conversation are older than the time they are kept for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this label, %Ln message(s) in this conversation are older than the time they are kept for.</source>
        <translation>
            <numerusform>Without this label, %Ln message in this conversation is older than the time it is kept for.</numerusform>
            <numerusform>Without this label, %Ln messages in this conversation are older than the time they are kept for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With this label, %Ln message(s) in these conversations are older than the time they are kept for.</source>
        <translation>
            <numerusform>With this label, %Ln message in these conversations is older than the time it is kept for.</numerusform>
            <numerusform>With this label, %Ln messages in these conversations are older than the time they are kept for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this label, %Ln message(s) in these conversations are older than the time they are kept for.</source>
        <translation>
            <numerusform>Without this label, %Ln message in these conversations is older than the time it is kept for.</numerusform>
            <numerusform>Without this label, %Ln messages in these conversations are older than the time they are kept for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %1 added to %Ln conversation(s).</source>
        <translation>
            <numerusform>Label %1 added to %Ln conversation.</numerusform>
            <numerusform>Label %1 added to %Ln conversations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %1 removed from %Ln conversation(s).</source>
        <translation>
            <numerusform>Label %1 removed from %Ln conversation.</numerusform>
            <numerusform>Label %1 removed from %Ln conversations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::LockedNotifications</name>
    <message numerus="yes">
        <source>%Ln conversation(s) are back. Shoptalk is locked. Unlock it to see them.</source>
        <translation>
            <numerusform>%Ln conversation is back. Shoptalk is locked. Unlock it to see it.</numerusform>
            <numerusform>%Ln conversations are back. Shoptalk is locked. Unlock it to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaBanner</name>
    <message numerus="yes">
        <source>WhatsApp deletes %Ln file(s) from customers within a day, and Shoptalk could not download them yet. Check the internet connection, the free space on the disk, and the Facebook account in the settings.</source>
        <translation>
            <numerusform>WhatsApp deletes %Ln file from customers within a day, and Shoptalk could not download it yet. Check the internet connection, the free space on the disk, and the Facebook account in the settings.</numerusform>
            <numerusform>WhatsApp deletes %Ln files from customers within a day, and Shoptalk could not download them yet. Check the internet connection, the free space on the disk, and the Facebook account in the settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageSelectionBar</name>
    <message numerus="yes">
        <source>%Ln message(s) selected</source>
        <translation>
            <numerusform>%Ln message selected</numerusform>
            <numerusform>%Ln messages selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) selected. That is the most.</source>
        <translation>
            <numerusform>%Ln message selected. That is the most.</numerusform>
            <numerusform>%Ln messages selected. That is the most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::PeopleStep</name>
    <message numerus="yes">
        <source>Wrote in the last %Ln day(s)</source>
        <translation>
            <numerusform>Wrote in the last %Ln day</numerusform>
            <numerusform>Wrote in the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not write for %Ln day(s)</source>
        <translation>
            <numerusform>Did not write for %Ln day</numerusform>
            <numerusform>Did not write for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln people</source>
        <translation>
            <numerusform>%1: %Ln person</numerusform>
            <numerusform>%1: %Ln people</numerusform>
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
        <source>Conversation deleted. You can restore it for %Ln day(s) under Settings, Recently deleted.</source>
        <translation>
            <numerusform>Conversation deleted. You can restore it for %Ln day under Settings, Recently deleted.</numerusform>
            <numerusform>Conversation deleted. You can restore it for %Ln days under Settings, Recently deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) deleted.</source>
        <translation>
            <numerusform>%Ln conversation deleted.</numerusform>
            <numerusform>%Ln conversations deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can restore them for %Ln day(s) under Settings, Recently deleted.</source>
        <translation>
            <numerusform>You can restore them for %Ln day under Settings, Recently deleted.</numerusform>
            <numerusform>You can restore them for %Ln days under Settings, Recently deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) restored.</source>
        <translation>
            <numerusform>%Ln conversation restored.</numerusform>
            <numerusform>%Ln conversations restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::PrivacyPage</name>
    <message numerus="yes">
        <source>Deleting hides a conversation. You can restore it for %Ln day(s) under Recently deleted. Erasing a customer deletes their name, number and messages forever. Do this when a customer asks you to: right-click the conversation and choose Erase.</source>
        <translation>
            <numerusform>Deleting hides a conversation. You can restore it for %Ln day under Recently deleted. Erasing a customer deletes their name, number and messages forever. Do this when a customer asks you to: right-click the conversation and choose Erase.</numerusform>
            <numerusform>Deleting hides a conversation. You can restore it for %Ln days under Recently deleted. Erasing a customer deletes their name, number and messages forever. Do this when a customer asks you to: right-click the conversation and choose Erase.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::RailButton</name>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <comment>a page or a number of the shop</comment>
        <translation>
            <numerusform>%1, %Ln unread</numerusform>
            <numerusform>%1, %Ln unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::ReadActions</name>
    <message numerus="yes">
        <source>%Ln conversation(s) marked as read.</source>
        <translation>
            <numerusform>%Ln conversation marked as read.</numerusform>
            <numerusform>%Ln conversations marked as read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) marked as unread.</source>
        <translation>
            <numerusform>%Ln conversation marked as unread.</numerusform>
            <numerusform>%Ln conversations marked as unread.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::RetentionChoice</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all messages that are older than %Ln day(s) forever?</source>
        <translation>
            <numerusform>Delete all messages that are older than %Ln day forever?</numerusform>
            <numerusform>Delete all messages that are older than %Ln days forever?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::SearchResults</name>
    <message numerus="yes">
        <source>More than %Ln message(s) found</source>
        <translation>
            <numerusform>More than %Ln message found</numerusform>
            <numerusform>More than %Ln messages found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) found</source>
        <translation>
            <numerusform>%Ln message found</numerusform>
            <numerusform>%Ln messages found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::SecurityPage</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::StarActions</name>
    <message numerus="yes">
        <source>%Ln message(s) starred.</source>
        <translation>
            <numerusform>%Ln message starred.</numerusform>
            <numerusform>%Ln messages starred.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s) removed.</source>
        <translation>
            <numerusform>%Ln star removed.</numerusform>
            <numerusform>%Ln stars removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::SubscribeStep</name>
    <message numerus="yes">
        <source>Your relay will receive the messages for %Ln number(s). Shoptalk asks WhatsApp to deliver them there.</source>
        <translation>
            <numerusform>Your relay will receive the messages for %Ln number. Shoptalk asks WhatsApp to deliver them there.</numerusform>
            <numerusform>Your relay will receive the messages for %Ln numbers. Shoptalk asks WhatsApp to deliver them there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateEditor</name>
    <message numerus="yes">
        <source>This code expires in %Ln minute(s).</source>
        <translation>
            <numerusform>This code expires in %Ln minute.</numerusform>
            <numerusform>This code expires in %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::TrayIcon</name>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln unread message</numerusform>
            <numerusform>%Ln unread messages</numerusform>
        </translation>
    </message>
</context>
</TS>
