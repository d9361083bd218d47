<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>shoptalk::AccountMessages</name>
    <message>
        <source>The system user token expires today. Reconnect with a new one to keep sending messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The system user token expires in %n day(s). Reconnect with a new one to keep sending messages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your Facebook login expires today. Reconnect to keep sending messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your Facebook login expires in %n day(s). Reconnect to keep sending messages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your messages wait here and are sent automatically once you reconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::AccountText</name>
    <message>
        <source>Your Facebook login has expired. This happens about every 60 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Facebook login has expired. Facebook asks you to log in again after 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk was removed in your Facebook settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook wants to make sure it’s you. Log in at facebook.com first, then reconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Facebook password was changed, so the login ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm your Facebook account first (Facebook has sent you an e-mail), then reconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook has ended your login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You no longer have a role in this business at Facebook. Ask an administrator of the business for access, then reconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk is not connected to Facebook. You can still read everything here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission that Shoptalk needs was withdrawn. Reconnect and allow everything on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook no longer accepts your login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system user token has expired. Reconnect with a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system user token lacks a permission that Shoptalk needs. Reconnect with a new one that has every permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta no longer accepts the system user token. Reconnect with a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access you gave in Meta’s sign-up has ended. Reconnect, and choose the same business there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::AccountsPage</name>
    <message>
        <source>Add an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect another Facebook account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account was disconnected on this computer. Facebook will be told as soon as you are online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected. Facebook asks you to log in again from time to time; Shoptalk reminds you before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login has expired. Reconnect to send messages again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission is missing. Reconnect and allow everything on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected until %1. Shoptalk renews the login automatically where Facebook allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add numbers to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversations start from the main number. Replies always come from the number the customer wrote to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · main number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make main number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 the main number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main number could not be changed. Check that the disk is not full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk will no longer send or receive messages for this account. Its permission is withdrawn at Facebook, for every computer where this person logged in, and the saved login is deleted.

Your conversations stay on this computer, and nothing changes at WhatsApp. You can connect again at any time.

If you are offline, this happens as soon as you are online again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account could not be disconnected because the keychain or the disk could not be used. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::AddressBar</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is not safe to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page can’t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is loading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page comes from your own computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::AlertBanner</name>
    <message>
        <source>Open Meta’s billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Meta’s billing in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got it: close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::AlertText</name>
    <message>
        <source>Your WhatsApp account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unlimited number of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can now send messages faster. You don’t need to do anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: many customers block or report this number. Write only to people who asked for it, or WhatsApp lowers the number of customers you can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: customers’ feedback on this number is good again. You don’t need to do anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can now start conversations with more people: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can now start conversations with fewer people: %2. Replies to customers don’t count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: your business can now start conversations with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the new display name was approved. Customers see it from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the new display name was rejected, so the old one stays. You can request another under Settings, Numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was restricted by WhatsApp: some messages can’t be sent for a while. See why, and request a review, in Meta’s Business Support Home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 broke one of WhatsApp’s rules. See which one, and request a review, in Meta’s Business Support Home. If it happens again, WhatsApp may block the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be disabled by WhatsApp. Request a review in Meta’s Business Support Home now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was disabled by WhatsApp: you can’t send or receive messages. Request a review in Meta’s Business Support Home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted. Your conversations stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer receives messages here: it was disconnected in the phone app or by WhatsApp. Connect it again under Settings, Facebook accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected again. You don’t need to do anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: chats from the phone app are not shared with Shoptalk, so only new messages appear here. To add the earlier ones, disconnect the number in the app under Business platform, connect it again, and allow sharing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: WhatsApp has already shared the earlier chats and contacts of this number once, and does so only once. New messages still arrive. To see the earlier ones here, disconnect the number in the phone app and connect it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: WhatsApp shares earlier chats and contacts only within 24 hours of connecting. New messages still arrive. To see the earlier ones here, disconnect the number in the phone app and connect it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: WhatsApp did not share this number’s earlier chats and contacts (%2). New messages still arrive; the earlier ones stay in the phone app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template %1 was approved. You can send it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template %1 was rejected. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template %1 is paused for a few hours because customers blocked or reported it. It comes back by itself. Edit its text, under Settings, Templates, to make it more welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template %1 was disabled for good because too many customers blocked or reported it. Create a new one with another text under Settings, Templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template %1: customers block or report it. Send it only to people who expect it, or WhatsApp pauses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template %1: customers’ feedback is good again. You don’t need to do anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template %1 can’t be sent any more. See why under Settings, Templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template %1 is now in the category “%2”. Messages with it may cost more. If that is wrong, ask for a review in WhatsApp Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template %1 moves to the category “%2” within a day. Messages with it may then cost more. If that is wrong, ask for a review in WhatsApp Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost its profile picture. Set it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: WhatsApp takes messages but does not deliver them. Often the reason is that no payment method is set up at Meta. Add one there; then send the messages again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now an official business account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not become an official business account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not get a higher limit for now. WhatsApp Manager tells you why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: WhatsApp has a message for you in WhatsApp Manager (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::AttachmentSheet</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large: WhatsApp takes up to %1 of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp does not take files of this type. Try to save it as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long: no quality that is worth seeing or hearing would fit into the %1 that WhatsApp takes. Send a shorter part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp does not take this file as it is, and it could not be converted on this computer. Save it as JPEG, MP4 or MP3 with another program, then send that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can’t be opened. Check that it still exists and is not damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send earlier (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send later (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting it ready… %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted for WhatsApp. Camera details such as the place are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp shows no caption with these</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can’t be sent. Remove what can’t be sent to send the rest.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The caption is %n character(s) too long.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The files could not be saved on this computer. Check that the disk is not full and that the files still exist, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::Attachments</name>
    <message>
        <source>Drop files here to send them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Photo or video…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photos or videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Location…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Buttons or a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send buttons or a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditPage</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of what happened to accounts, keys and data on this computer. It contains no customer names, and nothing in it can be changed or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditReasons</name>
    <message>
        <source>the login was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person did not allow the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook reported a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Facebook page did not load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the login window stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person continued in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no browser could be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing came back from the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer did not match this login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook did not accept the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token of another system user or of a person was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another business was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a different person logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a permission is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk was closed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta’s sign-up is not switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta’s sign-up was not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person reported a problem to Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta’s sign-up gave no permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta did not say which number was set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pasted text is not a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta does not accept the pasted token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pasted token has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pasted token was made for another app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pasted token does not belong to a system user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pasted token lacks a permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the upload was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody was signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta’s address is not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the relay no longer knows this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there were too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the relay did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request could not leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the relay could not reach Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no recovery key and no passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder could not be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another backup was running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older backups could not be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the saved file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk could not be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain or the key in it could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it had expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook asks for a new login after three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk was removed in the Facebook settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook wants a security check first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Facebook password was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Facebook account is not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was ended at Facebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person has no role in the business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account was disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account was restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule was broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account will be disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account was disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account can be used again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier chats are not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier chats and contacts were not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message in WhatsApp Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number can send faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers block or report the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers’ feedback on the number is good again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of customers you can write to has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new name was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new name was rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number was removed from WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is connected again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after some time without use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditText</name>
    <message>
        <source>A Facebook account logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number was connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account was disconnected on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook withdrew the access of the disconnected account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Facebook login was renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Facebook login ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk was removed in someone’s Facebook settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone asked Facebook to delete their data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer was paired with the relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number was registered with WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number was unregistered from WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp sent a message about a number or an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A conversation with %n message(s) was deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deleted conversation with %n message(s) was restored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were deleted after the time they are kept for</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A customer and %n message(s) were erased forever</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Messages are now kept forever</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Messages are now kept for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Messages with a label are now kept as long as all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages with a label are now kept forever</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Messages with a label are now kept for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shoptalk was locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk was unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone tried to unlock Shoptalk and failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption key was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery key was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by a newer version of Shoptalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::BackupPage</name>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk saves an encrypted copy of all conversations in this folder. Choose a folder on another disk or one that is synced, and a different one for each computer. The last seven backups are kept. After you erase a customer, the next backup replaces all older ones. Backups open only with your recovery key or your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder (leave empty for no backups)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups in this folder still contain a customer you erased. The next backup replaces all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup replaces the conversations on this computer; a copy of the current ones is kept next to it. Newer messages are then downloaded again, as far back as your relay keeps them. The relay is the server that receives your messages while this computer is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First make a recovery key on the Security page. Without one, nobody could open a backup on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be saved in this folder. Check that the folder exists and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was saved, but older backups that contain an erased customer could not be deleted. Delete them yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made because the database is damaged. Older backups are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is already running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made. Older backups are unchanged. Try again. If it keeps happening, give this to the person who looks after your computers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was saved and checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::BubblePreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::ButtonEdits</name>
    <message>
        <source>Quick reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a coupon code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call on WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for contact details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text on the button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example of the whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number, +49…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example of the code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::CaptionSheet</name>
    <message>
        <source>Change the caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters are too many: WhatsApp shows up to %2 here. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatFiles</name>
    <message>
        <source>You, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer from the list, or press Ctrl+F to search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can reply until %1 (%2 left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can’t reply right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 24-hour reply window has closed: this customer’s last message is more than 24 hours old. You can reply as soon as they write again. Until then, you can send a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer has not written to you yet. WhatsApp lets you reply for 24 hours after each message from a customer. To write first, send a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your message was not sent because it could not be saved on this computer. Check that the disk is not full, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent because it could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to an earlier message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to a later message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reaction was taken back because WhatsApp did not accept it. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reaction could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending could not be cancelled. Check that the disk is not full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too late to cancel: the message is already on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message could not be sent again. Check that the disk is not full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message could not be opened for editing. Check that the disk is not full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message could not be deleted. Check that the disk is not full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatView</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That message is too far back to show it from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::Choice</name>
    <message>
        <source>Verified by Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta is verifying this business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: Meta rejected the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified by Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owned by this business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with this business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No daily limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new customers a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked by Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warned by Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit reached for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1 messages a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name rejected by Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name no longer approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also used in the phone app</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::ChoiceEdits</name>
    <message>
        <source>Add another part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the list (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::ChoiceStep</name>
    <message>
        <source>Click the numbers you want, or select them with the space bar. Press Enter to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the businesses that your Facebook account manages. Meta calls them “business portfolios”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search businesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading your businesses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your WhatsApp account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WhatsApp Business account contains the phone numbers of one shop or brand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp Business accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading your WhatsApp accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers write to these numbers, and your replies come from them. Choose one or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading your phone numbers…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::Composer</name>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a voice message (Ctrl+Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This message has %1 characters. WhatsApp allows up to %2 in one message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it to send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send in %n part(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::ConnectionBar</name>
    <message>
        <source>Preparing older messages: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting new messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You’re offline. You can read everything, and what you write is sent when you’re back online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can send messages, but new ones can’t be received right now. They are kept safe until they can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer was removed from your shop. It no longer receives new messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some older messages are missing, because this computer was off for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair this computer with your shop again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactSheet</name>
    <message>
        <source>Send a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose one of your customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts in this message. Press Delete to remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Delete to remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no phone number. Begin with + and the country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With + and the country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n contact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::ContentActions</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this place in a map?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser opens %1. That website then knows the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact.vcf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact could not be saved there. Choose another folder, or check that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::ContentStrings</name>
    <message>
        <source>Request to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer declined the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call from the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1 as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message with buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message with a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message with a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request for a location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request for a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled-in form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in &amp;another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press Space to play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier message is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the quoted message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the ad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your ad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your ad %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the product %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are the same customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not the same…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are &amp;not the same…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message can’t be shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is saved. A newer version of Shoptalk may be able to show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp doesn’t deliver this kind of message to Shoptalk. Ask the customer to send it another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read it in WhatsApp on the shop’s phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp couldn’t deliver this message. Ask the customer to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationDelegate</name>
    <message>
        <source>Draft:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left to reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replies need a template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationList</name>
    <message>
        <source>No conversations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a customer writes to your number, the conversation appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name or number matches your search. Check the spelling, or clear the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search customers by name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::CostLine</name>
    <message numerus="yes">
        <source>The next message is free: %Ln free message(s) left this month.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The next message is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next message is free until %1, because this customer came from an ad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next message costs %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp charges for the next message. The price is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter prices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::CropDialog</name>
    <message>
        <source>Crop the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the frame with the mouse or the arrow keys. Resize it with its corners, or with plus and minus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what customers see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::CropFrame</name>
    <message>
        <source>Part of the picture that customers see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys move the frame (with Shift, by one pixel). Plus and minus resize it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerNotices</name>
    <message>
        <source>New message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer wrote. Open Shoptalk to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) wrote</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open Shoptalk to read their messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how Shoptalk tells you about a new message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::DashboardController</name>
    <message>
        <source>&amp;Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures could not be read from this computer’s disk. What is shown may be old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, and look whether the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show charts as tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all charts as tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all as &amp;table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all as &amp;picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::DashboardTiles</name>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half answered within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free messages left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::Dates</name>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::DeletedPage</name>
    <message numerus="yes">
        <source>Nothing was deleted in the last %n day(s). You can restore deleted conversations here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deleted conversations could not be loaded. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s). Deleted on %1. Can be restored until %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the conversation with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation with %1 is back in the inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation with %1 could not be restored. Check that the disk is not full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::DesktopsPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers of this shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer. Paired since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired since %1. Never online since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired since %1. Online now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired since %1. Last online %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is no longer connected to your shop. Pair it again with a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your relay (the server that receives your messages) does not answer. Check this computer’s internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer receives messages. The conversations already on it stay there.

If it was lost or stolen, also disconnect its account under Facebook accounts: that ends the login on all computers. Then ask the person who runs your relay (the server that receives your messages) to renew the shop’s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::DoctorPage</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks every step between your customers’ phones and this computer, including your relay (the server that receives your messages while this computer is off). The report contains no passwords, names or messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your relay keeps messages, but fetches no photos or other files: it cannot sign in to your WhatsApp account. Shoptalk downloads them itself, first of all when it starts. WhatsApp deletes them after 7 days, so do not leave every computer off for a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::DoctorText</name>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New messages from WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery address at WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address of the relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Valid for %n more day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged. Restore your last backup on the Backup page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is not paired with a relay yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay does not answer. Check this computer’s internet connection. If other pages open, tell the person who runs your relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n second(s) off. Set the date and time to automatic in the system’s settings.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The relay no longer knows this computer. Pair it again with a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your relay does not receive messages for this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved pairing can’t be opened any more. Pair this computer again with a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to your data is not in this computer’s keychain (the system’s safe place for passwords). The keychain is locked, or the key was removed. Unlock the keychain and save the key again before you close Shoptalk. Otherwise your logins can’t be opened any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to your data could not be opened. Restart Shoptalk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some messages can’t be recovered, because this computer was off longer than the relay keeps messages. Look for them on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay was reset to an earlier state, so some messages may be missing here. Look for them on the phone, and tell the person who runs your relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay has lost some messages. Look for them on the phone, and tell the person who runs your relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is logged in here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook could not be reached. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number no longer belongs to the account. Choose another one under Facebook accounts, Add numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp does not let this number send messages at the moment. See why in WhatsApp Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp is not sending new messages to Shoptalk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp delivers your messages to a different address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp delivers this number’s messages to a different address. Tell the person who runs your relay: the address is set in Meta’s App Dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public address does not lead to this relay. Tell the person who runs your relay: its address or certificate may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the key again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: fix the problem above first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::DoneStep</name>
    <message>
        <source>Open the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · main number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on, new messages appear automatically. Messages that arrive while this computer is off are waiting for you when you come back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::Emoji</name>
    <message>
        <source>Thumbs up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tears of joy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grinning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smiling with hearts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laughing with sweat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday cake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hundred points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::ExampleEdits</name>
    <message>
        <source>Example for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::ExplainStep</name>
    <message>
        <source>Continue with Facebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and send your WhatsApp messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk shows you your customers’ messages and sends your replies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and set up your WhatsApp Business account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its numbers, profile, message templates and statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which businesses you manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose the right one from a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Shoptalk never does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never posts anything, never reads your private chats or your feed, and never sees your password. You enter that at Facebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a new number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta’s own sign-up opens in your browser. You can create an account there, or bring the number from your WhatsApp Business app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a system user token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page continues automatically when you are done there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was connected with a system user token. Generate a new one for the same system user in Meta’s business settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect with a system user token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For businesses that have their own app at Meta. Nobody has to log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the sign-up in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta guides you through it. Create a WhatsApp Business account and number there, or choose existing ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the login in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in there with the Facebook account that manages your business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the login in the window that has opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in with the Facebook account that manages your business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again through Meta’s sign-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were connected as %1. Choose the same business and number there. You don’t need to create anything new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to Facebook again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were connected as %1. Facebook will ask you to allow these three things, and nothing else:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is paired with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your Facebook account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook will ask whether you allow Shoptalk to do these three things, and nothing else:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Meta’s sign-up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::Figure</name>
    <message>
        <source>%1 d</source>
        <comment>a number of days</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::FigureCard</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 as chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::FigureSaver</name>
    <message>
        <source>Save as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::FigureTableModel</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::Figures</name>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utility templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time codes, international</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 free service messages used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free and billed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp has told no prices for messages of this month yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost by your price table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 billed without a price (enter prices in the settings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When sign-ins end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-in has days left, or an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is next, on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp reported nothing in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending: kept for a later version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received, %2 pending, %3 failed, for all numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered, not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received, %2 sent, %3 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery rate by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of all messages reached the customer’s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent or failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template was sent in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 that were sent most; the table has all %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busiest hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were no messages in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most messages come and go from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer was answered in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the answers within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 of 10 answers within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under %1 h</source>
        <comment>time left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <comment>time left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response time by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of %1 answers came within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response time by colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the device that the answer was written on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation is open for free-form replies now. A customer’s message opens it for 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left to reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be answered now, %2 close within an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be answered now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::FileActions</name>
    <message>
        <source>This file can’t be opened: it is no longer on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer opens this file. You can save it and open it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could harm this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this type can run programs. Shoptalk does not open them. Save it only if you expected it and trust who sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not saved: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not saved. Choose another folder, or check that this one can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder can’t be shown: no program on this computer opens folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture can’t be copied. You can save it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::FileField</name>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address of the file, https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::FilesPage</name>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much space the files may take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos, videos and documents from customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are downloaded as soon as they arrive, because WhatsApp deletes its copies after 7 days. Only people who can use this computer account can open them. They are not encrypted and not part of backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the files take more space than this, those that nobody looked at for the longest time are removed and can be downloaded again. Files that WhatsApp no longer has always stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They take %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::FormSheet</name>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::InboxPage</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the conversation as unread or read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::InteractiveSheet</name>
    <message>
        <source>Send buttons or a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer can tap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small line below (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text on the button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text on the button that opens the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::InteractiveText</name>
    <message>
        <source>List to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button with a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the text of the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the button that opens the list says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the button says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the web address that the button opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each part of the list a title, because there are several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what this row says, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what this button says, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters are too many: WhatsApp shows up to %2 here. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A list has up to %n row(s). Remove some.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message has up to %n button(s). Remove some.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another one says the same. Write something else, so that you can tell the answers apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no web address. Begin with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::InvitationCard</name>
    <message>
        <source>Connect another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a code here and enter it on the other computer, in the first step of its set-up. Anyone with the code can read all messages of the shop, so show it to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for the other computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of your relay (the server that receives your messages), for the other computer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer doesn’t have the key to the shop’s messages, so it can’t add another computer. Pair it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is no longer connected to your shop. Pair it again with a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many codes were created. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code could not be created because your relay does not answer. Check this computer’s internet connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has expired. Create another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code works once. Time left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::LabelActions</name>
    <message>
        <source>&amp;Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the label:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete older messages forever?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With this label, %n message(s) in this conversation are older than the time they are kept for.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this label, %n message(s) in this conversation are older than the time they are kept for.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are deleted within a day, and this can’t be undone. You can change how long a label keeps messages under Settings, Privacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add label and delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove label and delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a label with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label could not be saved. Check that the disk is not full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::LabelsCard</name>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right-click a conversation to label it. A label can set how long messages are kept, for example ten years for invoices. If a conversation has several labels, the longest time applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the removed label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long messages with the label %1 are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the label %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a label with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name for the label first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label %1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::LanguagePage</name>
    <message>
        <source>Language of Shoptalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on the screen changes at once. Messages and templates stay as they were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;nguage…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::LinkPreviewBar</name>
    <message>
        <source>Show a &amp;preview of the link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::LocationSheet</name>
    <message>
        <source>Send a location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map link or coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude %1, longitude %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no coordinates in this. Open the link in your browser, then copy the long address from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a link from Google Maps, Apple Maps or OpenStreetMap.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::LockPage</name>
    <message>
        <source>Shoptalk is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New messages appear when you unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the recovery key from the printed sheet, and choose a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain (the system’s safe place for passwords). Choose a passphrase instead: your login is encrypted with it, and Shoptalk asks for it at every start. Nobody can look it up for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot it? Use the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase, 8 characters or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not this shop’s recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is wrong. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character in the recovery key is wrong or missing. Compare it with the printed sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recovery key has been made on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work (%1). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::LockedNotifications</name>
    <message>
        <source>A customer wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk is locked. Unlock it to read the message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginHelp</name>
    <message>
        <source>If Facebook shows an error instead of its login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“URL blocked” or “Can’t load URL”: this address is missing in the app’s settings at Meta. The person who runs your relay can add it under Facebook Login, Settings, Valid OAuth redirect URIs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect address %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“App not active” or “App not available”: the app is still in development. Ask the person who runs your relay to give you a role in it, or to publish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page stays blank or does not respond: something may be blocking Facebook, such as a firewall or a proxy. Your own browser may still work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else: press F5 to reload the page. If that doesn’t help, close this window. Nothing has been changed, and you can connect again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginProblem</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can’t be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer’s network, and whether a firewall blocks the page. Nothing has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not safe to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page’s security certificate is not valid. The clock of this computer may be wrong, or somebody may be intercepting the connection. Shoptalk did not open the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page stopped working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again to start the login from the beginning. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginSheet</name>
    <message>
        <source>I see an error page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in – Shoptalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook login page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to %1. Shoptalk only opens Facebook’s login here, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginView</name>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::MainWindow</name>
    <message>
        <source>&amp;Shoptalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Shoptalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Shoptalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk %1

Your shop’s WhatsApp Business conversations on your desktop.

Free software under the GNU General Public License, version 3 or later. Not affiliated with Meta.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaBanner</name>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the files now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>WhatsApp deletes %n file(s) from customers within a day, and Shoptalk could not download them yet. Check the internet connection, the free space on the disk, and the Facebook account in the settings.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaText</name>
    <message>
        <source>WhatsApp keeps files for 7 days and no longer has this one. Ask the customer to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp can’t be reached. The download goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp is busy. The download goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download waits until the Facebook account is connected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp did not hand over this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than the file came, perhaps from a sign-in page of your network. It was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was damaged on its way. It was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the file came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than 100 MB. It was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this computer is full. Make room: the download goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not save the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp refused the download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaViewer</name>
    <message>
        <source>Photos and videos of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as… (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk does not play videos itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture can’t be shown here. It may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::MenuBar</name>
    <message>
        <source>Open the menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::MergeActions</name>
    <message>
        <source>%1 is not %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two have separate chats already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 and %2 separate chats again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each gets their own messages, labels and draft back. Shoptalk won’t join them again for the same reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two could not be separated. Check that the disk is not full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer was joined with another one since. Separate those two first; their line is further down in the chat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageActions</name>
    <message>
        <source>React</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel &amp;sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reac&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back your reaction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageDelegate</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageEdit</name>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageStates</name>
    <message>
        <source>Edited %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You reacted with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer reacted with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not have been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::MetaSentences</name>
    <message>
        <source>WhatsApp did not take this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp refused this without saying why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta refused this without saying why. Try again, or ask the person who runs your relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp has a short disturbance. Please try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests in a short time. Wait a few minutes, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many changes in a short time. Wait a few minutes, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your connection to Facebook has ended. Connect again in Settings, under Facebook accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Facebook login has ended. Log in again; what you chose is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were logged out at Facebook. Connect again in Settings, under Facebook accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook has ended your login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were logged out at Facebook. Log in again; what you chose is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk was removed in your Facebook settings. Connect again in Settings, under Facebook accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk was removed in your Facebook settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in again and allow it once more; what you chose is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook wants to check that it is you. Log in at facebook.com, then connect again in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook wants to check that it is you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in at facebook.com and follow the instructions there, then log in here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Facebook password was changed. Connect again in Settings, under Facebook accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Facebook password was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That ended the login. Log in again with the new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Facebook login has expired, as it does about every 60 days. Connect again in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your login has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That happens about every 60 days. Log in again; what you chose is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Facebook account is not confirmed yet. Confirm it at facebook.com, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Facebook account is not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm it first (Facebook has sent you an e-mail), then log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no role in this business. Ask an administrator for access, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no role in this business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator of the business for access, then log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Facebook user may not use this WhatsApp account. Ask an administrator to give you access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone number no longer exists in WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone number no longer exists in WhatsApp. Choose another one under Facebook accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp could not use something in this message. Check the text and the recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp could not use something you entered. Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp has restricted this account because of its rules. Meta&apos;s Business Support Home says why; you can ask for a review there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has blocked this for now because of its rules. Try again tomorrow, or look in Meta&apos;s Business Support Home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This WhatsApp account is locked. WhatsApp Manager says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp does not let your type of business write to this country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number needs an approved display name first. Choose one in Settings, under Numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp could not charge your account. Check the payment method in WhatsApp Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone number must be registered again. You can do that in Settings, under Numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp is upgrading this number. Please wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have blocked this customer. Unblock to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many messages in a short time. Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp did not deliver this offer to this customer. Please don&apos;t send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot write to your own number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer cannot be reached on WhatsApp. Check the number or call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test number may only write to registered test phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the customer&apos;s last message. Send a template instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp limits this number because people complained. Send fewer and more useful messages for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp is holding back offers for this customer. Please don&apos;t send it again today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer does not want offers. Please take them off your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of message cannot be sent or shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s file could not be downloaded. Ask for a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp does not take this kind or size of file. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is only on the phone. Open it in the WhatsApp Business app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message needs the customer&apos;s phone number. Ask the customer for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers are switched off for this account. You can switch them on in WhatsApp Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp has paused templates because some are in the wrong category. Check them in WhatsApp Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept WhatsApp&apos;s payment terms in WhatsApp Manager first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some customers could not be blocked or unblocked. You can only block people who wrote in the last 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template&apos;s placeholders don&apos;t match what was filled in. Check them and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template is not available in this language, or is not approved yet. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template&apos;s text is against WhatsApp&apos;s rules. Change it and send it for approval again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp has paused this template because customers did not like it. Try again in a few hours or change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp has disabled this template for good. Make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the template is too long or has a form that WhatsApp does not take. Change it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template cannot be changed right now. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have as many templates as WhatsApp allows. Delete one you no longer use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a template with this name. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form in this message is not available right now. Check it in WhatsApp Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp has no statistics for this template yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number was not removed completely. Remove it once more in Settings, then register it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number was not removed completely. Remove it once more, then register it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is not correct. Check it in Settings, under Numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the number&apos;s PIN. Don&apos;t guess: after a few wrong PINs, WhatsApp locks it. If you forgot the PIN, reset it in WhatsApp Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number must be confirmed with a code first. You can do that in Settings, under Numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number must be confirmed with a code first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Wait 12 hours before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN was tried too fast. Wait a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is not registered yet. You can register it in Settings, under Numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is not registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was removed a moment ago. Try again in five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was registered or removed 10 times within three days. Try again in three days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not right, or has expired. Check it, or ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number cannot be moved here yet. Check its owner and its two-step PIN in WhatsApp Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way of connecting is no longer supported. Connect the account again in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier chats were already fetched once. To fetch them again, disconnect the number in the phone app and connect it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier chats can only be fetched within 24 hours. Disconnect the number in the phone app and connect it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of this number does not share earlier chats. New messages arrive all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user name cannot be used. Choose another one, or check it in WhatsApp Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was already requested. There is nothing more to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta does not allow this web address. Ask the person who runs your relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook did not accept the login. Please log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code was sent, because codes were requested too often. Wait an hour, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::NameCard</name>
    <message>
        <source>Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the name again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display name could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers see only the number so far, not a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers see “%1” at the top of the chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp reviews a new name before customers see it. The name must match your business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp is reviewing “%1”. You’ll be notified of the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp rejected “%1”. Request a different name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name was sent to WhatsApp for review. You’ll be notified of the decision.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::NotificationsPage</name>
    <message>
        <source>When a customer writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications appear while you use another window or another page of Shoptalk. While Shoptalk is locked, they never show names or messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the customer’s name and the start of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can’t show notifications. Shoptalk’s task bar entry is highlighted instead when a customer writes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::NumberText</name>
    <message>
        <source>The code has 6 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has 6 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name that customers are to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text needs 1 to 140 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the profile cannot be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came, so we don&apos;t know whether it worked. Check again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp cannot be reached. Nothing was changed. Check this computer&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in has ended or a permission is missing. Reconnect on the page Facebook accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp was asked too often. Wait a few minutes, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not save it. Check that the keychain is unlocked and the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer could not be understood. Check again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp refused it without saying why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp refused it and says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Websites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: WhatsApp does not allow this to be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: at most two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an address starts with https:// or http://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcoholic drinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cars and vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beauty and care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groceries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online gambling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::NumbersPage</name>
    <message>
        <source>No number is connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have unsaved changes for this number, or an upload is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::Options</name>
    <message>
        <source>Your shop’s WhatsApp Business conversations on your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of Meta’s Graph API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of Facebook’s login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in this relay when pairing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, such as en or ar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::PageNotice</name>
    <message>
        <source>Reload the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is not responding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is taking a long time to load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed, and Shoptalk still works. You can wait, or reload the page, which starts the login from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::PairStep</name>
    <message>
        <source>Connect to your relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of your relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your relay is the server that receives your messages while this computer is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who runs your relay for a code. It works once, within 15 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This helps your team tell its computers apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this if your shop already used Shoptalk on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair this computer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations are still here. Enter a new pairing code to receive new messages again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Shoptalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your customers’ WhatsApp messages in one place. First, connect this computer to your shop’s relay, the server that receives your messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to your relay…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this computer a name, for example “Front desk”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pairing code has 8 letters and digits, for example K7QM-2XRP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of your relay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::PassphraseDialog</name>
    <message>
        <source>Current passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 8 characters or more; several words work best. Nobody can look it up for you, so make a recovery key in case you forget it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::PersonLine</name>
    <message>
        <source>Facebook account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::PictureField</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload the picture again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture of at least 192 × 192 pixels, drop one here, or paste it with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one picture at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first, or choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture on this computer first, then choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Customers now see this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload cancelled. Customers still see the previous picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::PictureText</name>
    <message>
        <source>The file cannot be opened. Check that it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a picture that can be read. Choose a JPEG, PNG, WebP, GIF or BMP file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too small. WhatsApp needs at least 192 × 192 pixels. Choose a larger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large. Save it smaller first, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay has not said yet which Meta app it works for. Check the connection on the page Connection doctor, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook lets only people with a role in the Meta app upload pictures, and this sign-in has none. Ask the person who set up the relay for a role, or change the picture in WhatsApp Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the whole picture was uploaded. Customers still see the old one. Check this computer&apos;s network, then try again: the upload goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp did not take the picture. Choose another one. It says: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::PreviewBubble</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place on a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part that can’t be shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · ends soon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::PricesPage</name>
    <message>
        <source>The change could not be saved. Check that the disk is not full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices per message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What WhatsApp charges for each message that is delivered. The chat then shows what the next message costs. Each of your numbers may send 1,000 replies a month without charge. A price is for the customer&apos;s country; “Other” is for all countries without a price of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no prices yet. Add them, or import Meta&apos;s rate card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the removed price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta&apos;s rate card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta publishes its prices as a file (CSV), for a currency and from a date on. Importing it adds its prices to the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Meta&apos;s rate card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate card (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a rate card. It needs a line with “Market”, “Currency” and the categories, and a line with numbers for each market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) were imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The prices were exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prices could not be saved there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp prices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::PrivacyActions</name>
    <message>
        <source>Undo deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Erase customer forever…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation could not be deleted. Check that the disk is not full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Conversation deleted. You can restore it for %n day(s) under Settings, Recently deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Message deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message could not be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation could not be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase %1 forever?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name, the number and every message are deleted from this computer forever. This can’t be undone. The next backup replaces all older ones in the backup folder. If you keep copies elsewhere, delete those yourself.

This doesn’t change anything at WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase forever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer could not be erased. Check that the disk is not full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::PrivacyPage</name>
    <message>
        <source>Show customers that you are typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long messages are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day, older messages are deleted from this computer forever, unless the conversation’s label says otherwise. This doesn’t change anything at WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting and erasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleting hides a conversation. You can restore it for %n day(s) under Recently deleted. Erasing a customer deletes their name, number and messages forever. Do this when a customer asks you to: right-click the conversation and choose Erase.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers see “typing…” while you write an answer, as they do with anybody else on WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::ProblemPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with no conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::ProfileCard</name>
    <message>
        <source>Business profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers see it when they tap the shop’s name in WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the profile again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Customers now see these changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector image for printing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QR code was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QR code could not be saved there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::RangeBar</name>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::RateTableModel</name>
    <message>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication, international</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::ReactionPopup</name>
    <message>
        <source>React to the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::ReadActions</name>
    <message>
        <source>Mark as &amp;read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is shown only once. Keep it with the shop’s papers, not on this computer. Anyone who has it and one of your backups can read your conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I’ve saved it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk: recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1. You need this key if this computer’s keychain is lost, if the passphrase is forgotten, or to restore a backup on another computer. It never contains the letters O, I or L: they are always the digits 0, 1 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as safe as the key to the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer. Check that the page was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not respond. Choose another one, save a PDF, or write the key down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Now move the file to a safe place outside this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key could not be saved there. Choose another folder, print it, or write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Other programs can read it until you copy something else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::RegisterStep</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is connected either way. It can’t send or receive messages until you register it under Settings, Numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not registered with WhatsApp yet. You do this once, with a 6-digit PIN that protects the number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::RegistrationCard</name>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6-digit PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregister…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregister this number from WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status of this number could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is not registered, so it can’t send or receive messages. First confirm that it is yours: WhatsApp sends a 6-digit code by text message or calls with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is confirmed. Register it with the PIN that was chosen for it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is confirmed. Choose a 6-digit PIN and write it down. You need it to register the number again, and Shoptalk doesn’t keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is registered. It can send and receive messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a 6-digit PIN and write it down. You need it to register the number again, and Shoptalk doesn’t keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is registered by the WhatsApp Business app on the phone and is used in both places. Change its settings in the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp is calling the number. Enter the code you hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp has sent a text message. Enter the code from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has 6 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs don’t match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is registered. It can now send and receive messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregister this number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can’t send or receive messages on any computer until you register it again with its PIN. Your conversations stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is no longer registered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::RepairBanner</name>
    <message>
        <source>Shoptalk found a problem in the file with your conversations and repaired it. Nothing was lost. If you see this message again, make a backup and have this computer’s disk checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the Backup page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::ReplyBar</name>
    <message>
        <source>Stop replying to this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to your own message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::RestoreController</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of Shoptalk (*.shoptalk-backup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key or passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup was made on another computer, or with another key. Enter the recovery key printed on that computer, or the passphrase used there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key or passphrase is not the right one for this backup. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::RetentionChoice</name>
    <message>
        <source>Same as all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete older messages forever?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete all messages that are older than %n day(s) forever?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This starts right away and can’t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete forever</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when Shoptalk is not used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Facebook login and your connection to the shop are encrypted with this key. If someone else may have used this computer, change the key: everything is then encrypted again with the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk asks for your passphrase when it starts and when it is locked. Press Ctrl+L to lock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a passphrase, you can lock Shoptalk. Your login is then encrypted so that only the passphrase opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a recovery key. If you make a new one, the old one stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need it if this computer’s keychain (the system’s safe place for passwords) is lost, if you forget the passphrase, or to restore a backup on another computer. It is shown once, so that you can print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recovery key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current passphrase is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase could not be changed (%1). Nothing is different now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key could not be made (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was changed, and everything is encrypted with the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key could not be changed (%1). Nothing is different now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::SendProblems</name>
    <message>
        <source>We don&apos;t know yet whether this message went out, because the connection broke while it was being sent. Usually WhatsApp tells us within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp took this message but has not delivered it yet. Often the reason is that no payment method is set up at Meta: add one in Meta Business Suite, under Billing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether the message before went out. This one waits up to 30 seconds for WhatsApp to tell us, then it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent before we knew whether the message before went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list of settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::SetupMessage</name>
    <message>
        <source>This computer has no keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk stores the key to your login only in the system’s keychain. Install and start one, such as GNOME Keyring or KWallet, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with your computer’s password, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not let Shoptalk in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, and allow it when your system asks. Your login is stored safely there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to your data was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, or it is a different one than before. Unlock the right one, then try again. Nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored login can’t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged, so Shoptalk does not use it. Log in again to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is from a newer version of Shoptalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version on this computer, then open Shoptalk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored data can’t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was overwritten. Restore a backup, or ask for help before you continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is no longer available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has changed. Try again to load the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk may be full, or Shoptalk’s folder may be read-only. Free up some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login window was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed. Continue whenever you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed. Shoptalk needs the permissions below to show your messages and send your replies. Continue if you change your mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook reported a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login did not finish. Try again. If it keeps happening, tell the person who runs your relay. The app at Meta may not be set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook’s login did not load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login page does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed. You can wait, open the page again, or log in with your own browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login page is slow to load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your internet connection. You can wait, open the page again, or log in with your own browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login window stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That should not happen. Nothing has changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk found no browser on this computer. Continue with Facebook here instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back from the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have ten minutes to log in there. Nothing was saved. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your relay does not offer the sign-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the WhatsApp Business account at business.facebook.com, then continue with Facebook here. The person who runs your relay can switch the sign-up on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-up was not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved here. What you created at Meta is still there. Start again and choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta could not finish the sign-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You reported a problem there, and Meta’s support received it. Nothing was saved here. You can try again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta did not let Shoptalk in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-up was finished, but Meta gave Shoptalk no permission, so nothing was saved here. What you created at Meta is still there. Start again, choose it, and leave the window open until the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-up was successful, but its window was closed before Meta told Shoptalk what you chose. Choose it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is one long word without spaces. Copy all of it in Meta’s business settings, then paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta does not accept this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is incomplete, or it no longer works. Generate a new one in Meta’s business settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a new one in Meta’s business settings. You can choose there that it never expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is for another app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you generate it, choose your relay’s app. The person who runs your relay knows its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a system user token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to a person or an app. Generate one for a system user in Meta’s business settings, or log in with Facebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token does not have all permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a new one with business_management, whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not the login that you started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To protect your account, nothing was saved. Log in again from here. Never use a login link that somebody sent you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook did not accept the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login works once, and only for a few minutes. Log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk needs every permission on the list. Log in again and leave all of them switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number was connected with another Facebook account, so nothing was changed. Log in with that account. You may have to log out at Facebook first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the same system user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number was connected with a system user token, so nothing was changed. Generate a new token for the same system user in Meta’s business settings, then paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number was connected through Meta’s sign-up, so nothing was changed. Open the sign-up again, and choose the same business there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta no longer accepts the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has expired, or it was deleted. Generate a new one for the same system user. Your choices are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta no longer lets Shoptalk in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission from the sign-up has ended. Go through the sign-up again and choose the same business. Your choices are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Facebook login has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta ends a login after some weeks, or when the password or the permissions change. Log in again to continue from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Facebook account is not allowed to do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator of the business to give you full control in Meta Business settings, then try again. Or log in with another Facebook account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No business found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Facebook account does not manage a business yet. Create one at business.facebook.com, or ask an administrator to add you under Settings, Users, People. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No WhatsApp account in this business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Meta Business settings, then Accounts, WhatsApp accounts, and add one. Or ask an administrator to share one with you. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone number in this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp Manager at business.facebook.com, then Phone numbers, and add one that can receive a call or a text message. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short pause, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Nothing is lost. Wait a few minutes, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has a problem at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Wait a few minutes, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your internet connection, then try again. You will continue from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta refused this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, give the person who runs your relay this error code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list could not be loaded completely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta sent more entries than there can be, so none are shown. Try again. If it keeps happening, look for a newer version of Shoptalk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, look for a newer version of Shoptalk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address looks like relay.example.com. Ask the person who runs your relay for yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk only uses encrypted connections. Enter the address with https:// in front, or ask the person who runs your relay for the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and your internet connection. If both are right, ask the person who runs your relay whether it is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay takes too long to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection may be slow, or the relay may be busy. Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers, but it is not working properly. Wait a moment, then try again. If it keeps happening, tell the person who runs your relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not seem to be a relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a server at this address, but it is not a Shoptalk relay. Check the address for typing mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay does not know this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the pairing code for typing mistakes. If it is right, ask the person who runs your relay for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code has been used already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pairing code works once. Ask the person who runs your relay for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pairing code works for 15 minutes. Ask the person who runs your relay for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need a code from another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shop already uses Shoptalk on another computer. Open Settings, Computers there, create a code, and enter it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of this code is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last five groups don’t match. Create a new code on the other computer, and type all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep strangers out, the relay does not accept codes for now. Wait a few minutes, then try again with a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay did not understand this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what you entered, then try again. If it keeps happening, tell the person who runs your relay. Shoptalk and the relay may have different versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is no longer paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its access to the relay was removed. Ask the person who runs your relay for a new pairing code, and enter it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay can’t reach Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Wait a moment, then try again. If it keeps happening, tell the person who runs your relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number belongs to someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta does not let your Facebook account use it. Choose another number, or ask an administrator of the business for access, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is in use elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another shop on this relay receives its messages. Choose another number, or ask the person who runs your relay to release it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp can’t reach your relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp delivers your messages to your relay’s public address, but nothing answers there. Check your internet connection. If it works, tell the person who runs your relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your relay’s public address is not secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp only delivers over an encrypted connection. Tell the person who runs your relay that its public address must begin with https://, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for your messages leads somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp would deliver your messages to another server. Ask the person who runs your relay to check its public address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp does not deliver to your relay yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has another address for this number’s messages. Ask the person who runs your relay to change it in Meta’s App Dashboard, under WhatsApp, Configuration, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test message did not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your relay received it, but did not pass it on in time. Try again. If it keeps happening, tell the person who runs your relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test message could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back, but this computer does not have the key to your messages. Pair it again, with a code from a computer that shows your messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not have the key to your messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair it again. Use a code from a computer that shows your messages, or a new one from the person who runs your relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay refused this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what you entered. If it is right, give the person who runs your relay this error code: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::SetupNotice</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::ShortLinksCard</name>
    <message>
        <source>QR codes and short links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who opens the link or scans the code starts a chat with your shop, with this text already filled in. Use it on your shop window, tables or receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: I’d like to order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that is filled in for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the text as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the short links again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text changed. Printed QR codes still work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this QR code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

The link and every printed copy of the code stop working. This can’t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::ShortcutsPage</name>
    <message>
        <source>No shortcut matches your search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a shortcut does, and its keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::SignInBanner</name>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect with Facebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::SoundPlayback</name>
    <message>
        <source>It can’t be played, because no loudspeaker or headphones are available. Connect some, or check the sound settings of your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can’t be played: the file is damaged, or of a type that Shoptalk does not know.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::StageList</name>
    <message>
        <source>%1: not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stopped here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up the number on your relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking WhatsApp to deliver to your relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending a test message and waiting for it to come back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::StartPage</name>
    <message>
        <source>This happens once, after Shoptalk was updated, and can take a few minutes. Please leave the computer on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your conversations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating your data: step %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::StartProblems</name>
    <message>
        <source>The backup needs its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made with a different key. Open it with the recovery key or the passphrase of the computer that made it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Shoptalk backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup file made by Shoptalk. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is from a newer Shoptalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version of Shoptalk, then restore the backup with it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup can’t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged or incomplete, or it was changed. Choose an older backup. Nothing was changed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is from a newer Shoptalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Shoptalk was used on this computer. Nothing was changed. Install the newest version, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk can’t write to its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk keeps your conversations in
%1
but can’t write to this folder. Check that the folder belongs to you and that the disk is not full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data can’t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your conversations is damaged. Nothing was changed in it. You find it in
%1
Restore a backup. Newer messages are then downloaded again, as far back as your shop’s relay (the server that receives them) keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk was used on this computer before, but the file with your conversations is missing or empty. It should be in
%1
If it was moved, put it back and try again. Or restore a backup: newer messages are then downloaded again, as far back as your shop’s relay (the server that receives them) keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in
%1
could not be moved. Your conversations are unchanged. Check that the folder belongs to you and that no other program is using its files, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program, perhaps a backup program, is using Shoptalk’s data. Wait until it has finished, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk keeps its key in the computer’s keychain (the system’s safe place for passwords), but found none. On Linux, install and start GNOME Keyring or KWallet, then try again. Or choose a passphrase, which Shoptalk then asks for at every start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk’s key is in the computer’s keychain, which is locked or refused access. Unlock it, then try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to your login was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations are here, but the key that protects your login is not in the keychain. Usually the keychain is just locked: unlock it, then try again. If the keychain is lost, use the recovery key. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk could not open its data because of an unexpected problem. Nothing was changed. Try again. If it keeps happening, give this to the person who looks after your computers: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::StepIndicator</name>
    <message>
        <source>Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::SubscribeStep</name>
    <message>
        <source>Connect the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your relay will receive the messages for this number. Shoptalk asks WhatsApp to deliver them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your relay will receive the messages for %1. Shoptalk asks WhatsApp to deliver them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your relay will receive the messages for %n number(s). Shoptalk asks WhatsApp to deliver them there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting your number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting your numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateCardView</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp will move this template to the category “%1” within a day. Messages may then cost more. If that is wrong, ask for a review in WhatsApp Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp lets it be edited once its review is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateEditor</name>
    <message>
        <source>*{{1}}* is your verification code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your security, do not share this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This code expires in %n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this template?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: order_ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (customers don’t see it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place on a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading, for example: Order {{1}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Hello {{1}}, your order is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place that is filled in for each customer, such as a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional, for example the name of your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn customers not to share the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the code is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what customers see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the template for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateFieldStrings</name>
    <message>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For offers, news and invitations. Only for customers who want to get them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an order, an appointment or a question that the customer has already. No advertising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For codes with which customers sign in. WhatsApp writes the text itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some customers block or report it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many customers block or report it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must stay on one line, without tabs and without more than four spaces in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must not contain spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a latitude from −90 to 90 and a longitude from −180 to 180.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 30 products can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product numbers, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share contact details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call on WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateFields</name>
    <message>
        <source>Latitude and longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude, longitude: 41.38, 2.17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateFindingStrings</name>
    <message>
        <source>Give the template a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use only small letters a–z, digits and underscores in the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long. Up to 512 characters are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the heading, or choose “No heading”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading is too long. Up to 60 characters are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading must be one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading can have one variable only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an example file for the heading. WhatsApp’s reviewers look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too long. Up to 1,024 characters are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line is too long. Up to 60 characters are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line can’t have variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the offer is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the offer is too long. Up to 16 characters are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is valid for 1 to 90 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template for codes needs the button that copies the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message can’t begin or end with a variable. Write some words before and after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two variables stand side by side. Write some words between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the variables 1, 2, 3 and so on, without a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can’t be a variable here: use small letters, digits and underscores, and either numbers or names for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variable needs two braces on each side, for example {{1}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has too many variables for its length. Write more words around them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an example for %1. WhatsApp’s reviewers read it in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 10 buttons are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to two buttons can open a website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one button can call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one button can copy a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the quick replies next to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what stands on the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text on the button is too long. Up to 25 characters are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two buttons have the same text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https:// and name a website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is too long. Up to 2,000 characters are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address can have one variable, at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an example of the whole address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the phone number with the country code and digits only, for example +4930123456.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an example of the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is too long. Up to 20 characters are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of cards needs at least two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of cards can have up to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cards need the same kind of heading and the same buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the card is too long. Up to 160 characters are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card %1, button %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateList</name>
    <message>
        <source>Search templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplatePicker</name>
    <message>
        <source>No templates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one, or wait until those of your account have been fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the templates again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage templates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a template to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a template to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the templates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these words the message is longer than WhatsApp allows. Shorten them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was not sent because it could not be saved on this computer. Check that the disk is not full, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplatePreview</name>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateStrings</name>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp is reviewing this template. That usually takes a few minutes, and up to 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers block or report this template. Send it only to people who expect it, or WhatsApp pauses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many customers blocked or reported this template, so WhatsApp paused it for a few hours. It comes back by itself. Edit its text to make it more welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp disabled this template for good because too many customers blocked or reported it. Create a new one with another text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp is looking at this template once more. You can send it when the review is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account has as many templates as WhatsApp allows. Delete one that you no longer use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template is archived. Unarchive it in WhatsApp Manager to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp locked this template. WhatsApp Manager tells you why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template was deleted. It can no longer be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp does not let this template be sent now. WhatsApp Manager tells you why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp rejected it because its text may offend or threaten. Write it in a friendlier way and send it for review again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp rejected its form. Check that the variables and their examples fit the text, and that the text is in the language you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp rejected it because it is in the wrong category. Offers and news belong to Marketing; choose the right category and send it for review again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp rejected it because it contains advertising. Choose the category Marketing, or take the advertising out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp rejected it because it looks like a scam. Do not ask for passwords, card numbers or payments, and say who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp rejected it without saying exactly why. Make the text clearer, give good examples, and send it for review again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer asked not to get offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes can be sent to phone numbers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a part that can’t be filled in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp takes pictures as JPEG or PNG, and videos as MP4 or 3GP. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large. Pictures can have up to 5 MB, videos 16 MB, documents 100 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp can’t be reached. Check your internet connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Facebook again under Settings, Facebook accounts, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was too often in a short time. Wait a few minutes, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp did not accept this. Check the text and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplatesPage</name>
    <message>
        <source>New template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a template you can write first, and after the 24-hour reply window has closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates are messages that WhatsApp has approved. Only they can start a conversation, or continue one whose reply window has closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a WhatsApp number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the templates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 You see the templates as they were at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent to WhatsApp for review. You can send it when it is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed. WhatsApp reviews the new text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that were sent with it stay. WhatsApp lets nobody use this name again for 30 days. This can’t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::TextZoom</name>
    <message>
        <source>L&amp;arger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size (now %1 %)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::TokenPanel</name>
    <message>
        <source>Check and connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. In Meta’s business settings, open Users, System users. Choose a system user or add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Give it full control of your WhatsApp account, then click Generate token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Choose your relay’s app, and the permissions business_management, whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System user token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the token here. It stays hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoptalk encrypts the token with a key from this computer’s keychain and clears it from the clipboard. Your relay checks it with Meta and does not keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the token with Meta…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::UndoToast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::VoiceBar</name>
    <message>
        <source>Delete the recording (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, and listen before sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on recording (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen (Space)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoptalk::VoiceNotes</name>
    <message>
        <source>To record a voice message, connect a microphone or a headset. This computer has none at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone can’t be used. Close other programs that use it, and allow Shoptalk to use it in the privacy settings of your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone was disconnected. You can send what was recorded until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording could not be saved on this computer. Check that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can’t listen to it, because no loudspeaker or headphones are available. You can still send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You recorded this voice message and have not sent it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now it is so long that your customer has to download it before playing it. Two shorter ones play at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is as long as a voice message on WhatsApp can be. You can send it, and record another one afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your voice message was not sent because it could not be saved on this computer. Check that the disk is not full, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this voice message?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent, and can’t be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
