<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>shoptalk::AccountMessages</name>
    <message>
        <source>The system user token expires today. Reconnect with a new one to keep sending messages.</source>
        <translation>Das Systemnutzer-Token läuft heute ab. Verbinde dich mit einem neuen wieder, um weiter Nachrichten zu senden.</translation>
    </message>
    <message numerus="yes">
        <source>The system user token expires in %Ln day(s). Reconnect with a new one to keep sending messages.</source>
        <translation>
            <numerusform>Das Systemnutzer-Token läuft in %Ln Tag ab. Verbinde dich mit einem neuen wieder, um weiter Nachrichten zu senden.</numerusform>
            <numerusform>Das Systemnutzer-Token läuft in %Ln Tagen ab. Verbinde dich mit einem neuen wieder, um weiter Nachrichten zu senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your Facebook login expires today. Reconnect to keep sending messages.</source>
        <translation>Deine Anmeldung bei Facebook läuft heute ab. Verbinde dich wieder, um weiter Nachrichten zu senden.</translation>
    </message>
    <message numerus="yes">
        <source>Your Facebook login expires in %Ln day(s). Reconnect to keep sending messages.</source>
        <translation>
            <numerusform>Deine Anmeldung bei Facebook läuft in %Ln Tag ab. Verbinde dich wieder, um weiter Nachrichten zu senden.</numerusform>
            <numerusform>Deine Anmeldung bei Facebook läuft in %Ln Tagen ab. Verbinde dich wieder, um weiter Nachrichten zu senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your messages wait here and are sent automatically once you reconnect.</source>
        <translation>Deine Nachrichten warten hier und werden automatisch gesendet, sobald du dich wieder verbindest.</translation>
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
        <translation>Shoptalk ist nicht mit Facebook verbunden. Du kannst hier weiterhin alles lesen.</translation>
    </message>
    <message>
        <source>The system user token has expired. Reconnect with a new one.</source>
        <translation>Das Systemnutzer-Token ist abgelaufen. Verbinde dich mit einem neuen wieder.</translation>
    </message>
    <message>
        <source>The system user token lacks a permission that Shoptalk needs. Reconnect with a new one that has every permission.</source>
        <translation>Dem Systemnutzer-Token fehlt eine Berechtigung, die Shoptalk braucht. Verbinde dich mit einem neuen wieder, das alle Berechtigungen hat.</translation>
    </message>
    <message>
        <source>Meta no longer accepts the system user token. Reconnect with a new one.</source>
        <translation>Meta akzeptiert das Systemnutzer-Token nicht mehr. Verbinde dich mit einem neuen wieder.</translation>
    </message>
    <message>
        <source>The access you gave in Meta’s sign-up has ended. Reconnect, and choose the same business there.</source>
        <translation>Der Zugriff, den du bei der Registrierung von Meta gegeben hast, ist beendet. Verbinde dich wieder und wähle dort dasselbe Unternehmen.</translation>
    </message>
</context>
<context>
    <name>shoptalk::AccountsPage</name>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Connect another Facebook account</source>
        <translation>Weiteres Facebook-Konto verbinden</translation>
    </message>
    <message>
        <source>Facebook accounts</source>
        <translation>Facebook-Konten</translation>
    </message>
    <message>
        <source>An account was disconnected on this computer. Facebook will be told as soon as you are online.</source>
        <translation>Auf diesem Computer wurde ein Konto getrennt. Facebook erfährt es, sobald du online bist.</translation>
    </message>
    <message>
        <source>No account is connected yet.</source>
        <translation>Es ist noch kein Konto verbunden.</translation>
    </message>
    <message>
        <source>Connected. Facebook asks you to log in again from time to time; Shoptalk reminds you before that.</source>
        <translation>Verbunden. Facebook bittet dich von Zeit zu Zeit, dich neu anzumelden; Shoptalk erinnert dich vorher daran.</translation>
    </message>
    <message>
        <source>Connected until %1. Shoptalk renews the login automatically where Facebook allows it.</source>
        <translation>Verbunden bis %1. Shoptalk erneuert die Anmeldung automatisch, wo Facebook es erlaubt.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Wieder verbinden</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>%1 wieder verbinden</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Trennen…</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>Add numbers…</source>
        <translation>Nummern hinzufügen…</translation>
    </message>
    <message>
        <source>Add numbers to %1</source>
        <translation>Nummern zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>New conversations start from the main number. Replies always come from the number the customer wrote to.</source>
        <translation>Neue Unterhaltungen gehen von der Hauptnummer aus. Antworten kommen immer von der Nummer, an die der Kunde geschrieben hat.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · main number</source>
        <translation>%1 · Hauptnummer</translation>
    </message>
    <message>
        <source>Make main number</source>
        <translation>Als Hauptnummer festlegen</translation>
    </message>
    <message>
        <source>Make %1 the main number</source>
        <translation>%1 als Hauptnummer festlegen</translation>
    </message>
    <message>
        <source>The main number could not be changed. Check that the disk is not full, then try again.</source>
        <translation>Die Hauptnummer konnte nicht geändert werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>%1 trennen?</translation>
    </message>
    <message>
        <source>Shoptalk will no longer send or receive messages for this account. Its permission is withdrawn at Facebook, for every computer where this person logged in, and the saved login is deleted.

Your conversations stay on this computer, and nothing changes at WhatsApp. You can connect again at any time.

If you are offline, this happens as soon as you are online again.</source>
        <translation>Shoptalk sendet und empfängt für dieses Konto keine Nachrichten mehr. Die Berechtigung wird bei Facebook zurückgezogen, und zwar für alle Computer, auf denen sich diese Person angemeldet hat, und die gespeicherte Anmeldung wird gelöscht.

Deine Unterhaltungen bleiben auf diesem Computer, und bei WhatsApp ändert sich nichts. Du kannst dich jederzeit wieder verbinden.

Wenn du offline bist, geschieht das, sobald du wieder online bist.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>The account could not be disconnected because the keychain or the disk could not be used. Nothing has changed.</source>
        <translation>Das Konto konnte nicht getrennt werden, weil der Schlüsselbund oder die Festplatte nicht verwendet werden konnte. Es hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>shoptalk::AddressBar</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>This page is not safe to open.</source>
        <translation>Diese Seite kann nicht sicher geöffnet werden.</translation>
    </message>
    <message>
        <source>The page can’t be reached.</source>
        <translation>Die Seite ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The page is loading.</source>
        <translation>Die Seite wird geladen.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>Die Verbindung ist verschlüsselt.</translation>
    </message>
    <message>
        <source>This page comes from your own computer.</source>
        <translation>Diese Seite kommt von deinem eigenen Computer.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Reload the page</source>
        <translation>Seite neu laden</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>Seite von %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::AlertBanner</name>
    <message>
        <source>Open Meta’s billing</source>
        <translation>Abrechnung bei Meta öffnen</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>Nummern anzeigen</translation>
    </message>
    <message>
        <source>Open Meta’s billing in the browser</source>
        <translation>Abrechnung bei Meta im Browser öffnen</translation>
    </message>
    <message>
        <source>Show the numbers in the settings</source>
        <translation>Nummern in den Einstellungen anzeigen</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Got it: close this notice</source>
        <translation>Verstanden: diesen Hinweis schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show accounts</source>
        <translation>Konten anzeigen</translation>
    </message>
    <message>
        <source>Show the Facebook accounts in the settings</source>
        <translation>Facebook-Konten in den Einstellungen anzeigen</translation>
    </message>
    <message>
        <source>Show templates</source>
        <translation>Vorlagen anzeigen</translation>
    </message>
    <message>
        <source>Show the templates in the settings</source>
        <translation>Vorlagen in den Einstellungen anzeigen</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Chat öffnen</translation>
    </message>
    <message>
        <source>Open the chat with this customer</source>
        <translation>Chat mit diesem Kunden öffnen</translation>
    </message>
</context>
<context>
    <name>shoptalk::AlertText</name>
    <message>
        <source>Your WhatsApp account</source>
        <translation>Dein WhatsApp-Konto</translation>
    </message>
    <message>
        <source>%1 customers a day</source>
        <translation>%1 Kunden am Tag</translation>
    </message>
    <message>
        <source>an unlimited number of customers</source>
        <translation>unbegrenzt vielen Kunden</translation>
    </message>
    <message>
        <source>%1 can now send messages faster. You don’t need to do anything.</source>
        <translation>%1 kann jetzt schneller Nachrichten senden. Du musst nichts tun.</translation>
    </message>
    <message>
        <source>%1: many customers block or report this number. Write only to people who asked for it, or WhatsApp lowers the number of customers you can reach.</source>
        <translation>%1: Viele Kunden blockieren oder melden diese Nummer. Schreib nur Personen, die darum gebeten haben, sonst verringert WhatsApp die Zahl der Kunden, die du erreichen kannst.</translation>
    </message>
    <message>
        <source>%1: customers’ feedback on this number is good again. You don’t need to do anything.</source>
        <translation>%1: Das Feedback der Kunden zu dieser Nummer ist wieder gut. Du musst nichts tun.</translation>
    </message>
    <message>
        <source>%1 can now start conversations with more people: %2.</source>
        <translation>%1 kann jetzt mit mehr Personen Unterhaltungen beginnen: %2.</translation>
    </message>
    <message>
        <source>%1 can now start conversations with fewer people: %2. Replies to customers don’t count.</source>
        <translation>%1 kann jetzt mit weniger Personen Unterhaltungen beginnen: %2. Antworten an Kunden zählen nicht.</translation>
    </message>
    <message>
        <source>%1: your business can now start conversations with %2.</source>
        <translation>%1: Dein Unternehmen kann jetzt Unterhaltungen beginnen mit %2.</translation>
    </message>
    <message>
        <source>%1: the new display name was approved. Customers see it from now on.</source>
        <translation>%1: Der neue Anzeigename wurde genehmigt. Kunden sehen ihn ab jetzt.</translation>
    </message>
    <message>
        <source>%1: the new display name was rejected, so the old one stays. You can request another under Settings, Numbers.</source>
        <translation>%1: Der neue Anzeigename wurde abgelehnt, deshalb bleibt der alte. Du kannst unter Einstellungen, Nummern einen anderen beantragen.</translation>
    </message>
    <message>
        <source>%1 was restricted by WhatsApp: some messages can’t be sent for a while. See why, and request a review, in Meta’s Business Support Home.</source>
        <translation>%1 wurde von WhatsApp eingeschränkt: Manche Nachrichten können eine Zeit lang nicht gesendet werden. Den Grund findest du im Business-Support von Meta; dort kannst du auch eine Überprüfung beantragen.</translation>
    </message>
    <message>
        <source>%1 broke one of WhatsApp’s rules. See which one, and request a review, in Meta’s Business Support Home. If it happens again, WhatsApp may block the account.</source>
        <translation>%1 hat gegen eine der Regeln von WhatsApp verstoßen. Welche das ist, siehst du im Business-Support von Meta; dort kannst du auch eine Überprüfung beantragen. Wenn es wieder passiert, kann WhatsApp das Konto blockieren.</translation>
    </message>
    <message>
        <source>%1 will be disabled by WhatsApp. Request a review in Meta’s Business Support Home now.</source>
        <translation>%1 wird von WhatsApp deaktiviert. Beantrage jetzt eine Überprüfung im Business-Support von Meta.</translation>
    </message>
    <message>
        <source>%1 was disabled by WhatsApp: you can’t send or receive messages. Request a review in Meta’s Business Support Home.</source>
        <translation>%1 wurde von WhatsApp deaktiviert: Du kannst keine Nachrichten senden oder empfangen. Beantrage eine Überprüfung im Business-Support von Meta.</translation>
    </message>
    <message>
        <source>%1 can be used again.</source>
        <translation>%1 kann wieder verwendet werden.</translation>
    </message>
    <message>
        <source>%1 was deleted. Your conversations stay on this computer.</source>
        <translation>%1 wurde gelöscht. Deine Unterhaltungen bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1 no longer receives messages here: it was disconnected in the phone app or by WhatsApp. Connect it again under Settings, Facebook accounts.</source>
        <translation>%1 empfängt hier keine Nachrichten mehr: Die Nummer wurde in der App auf dem Telefon oder von WhatsApp getrennt. Verbinde sie wieder unter Einstellungen, Facebook-Konten.</translation>
    </message>
    <message>
        <source>%1 is connected again. You don’t need to do anything.</source>
        <translation>%1 ist wieder verbunden. Du musst nichts tun.</translation>
    </message>
    <message>
        <source>%1: chats from the phone app are not shared with Shoptalk, so only new messages appear here. To add the earlier ones, disconnect the number in the app under Business platform, connect it again, and allow sharing.</source>
        <translation>%1: Die Chats der App auf dem Telefon werden nicht mit Shoptalk geteilt, deshalb erscheinen hier nur neue Nachrichten. Um die früheren hinzuzufügen, trenne die Nummer in der App unter Business-Plattform, verbinde sie wieder und erlaube das Teilen.</translation>
    </message>
    <message>
        <source>%1: WhatsApp has already shared the earlier chats and contacts of this number once, and does so only once. New messages still arrive. To see the earlier ones here, disconnect the number in the phone app and connect it again.</source>
        <translation>%1: WhatsApp hat die früheren Chats und Kontakte dieser Nummer schon einmal geteilt und tut das nur einmal. Neue Nachrichten kommen weiterhin an. Um die früheren hier zu sehen, trenne die Nummer in der App auf dem Telefon und verbinde sie wieder.</translation>
    </message>
    <message>
        <source>%1: WhatsApp shares earlier chats and contacts only within 24 hours of connecting. New messages still arrive. To see the earlier ones here, disconnect the number in the phone app and connect it again.</source>
        <translation>%1: WhatsApp teilt frühere Chats und Kontakte nur innerhalb von 24 Stunden nach dem Verbinden. Neue Nachrichten kommen weiterhin an. Um die früheren hier zu sehen, trenne die Nummer in der App auf dem Telefon und verbinde sie wieder.</translation>
    </message>
    <message>
        <source>%1: WhatsApp did not share this number’s earlier chats and contacts (%2). New messages still arrive; the earlier ones stay in the phone app.</source>
        <translation>%1: WhatsApp hat die früheren Chats und Kontakte dieser Nummer nicht geteilt (%2). Neue Nachrichten kommen weiterhin an; die früheren bleiben in der App auf dem Telefon.</translation>
    </message>
    <message>
        <source>Template %1 was approved. You can send it now.</source>
        <translation>Die Vorlage %1 wurde genehmigt. Du kannst sie jetzt senden.</translation>
    </message>
    <message>
        <source>Template %1 was rejected. %2</source>
        <translation>Die Vorlage %1 wurde abgelehnt. %2</translation>
    </message>
    <message>
        <source>Template %1 is paused for a few hours because customers blocked or reported it. It comes back by itself. Edit its text, under Settings, Templates, to make it more welcome.</source>
        <translation>Die Vorlage %1 ist für einige Stunden pausiert, weil Kunden sie blockiert oder gemeldet haben. Sie wird von selbst wieder aktiv. Bearbeite ihren Text unter Einstellungen, Vorlagen, damit sie besser ankommt.</translation>
    </message>
    <message>
        <source>Template %1 was disabled for good because too many customers blocked or reported it. Create a new one with another text under Settings, Templates.</source>
        <translation>Die Vorlage %1 wurde dauerhaft deaktiviert, weil zu viele Kunden sie blockiert oder gemeldet haben. Erstelle unter Einstellungen, Vorlagen eine neue mit einem anderen Text.</translation>
    </message>
    <message>
        <source>Template %1: customers block or report it. Send it only to people who expect it, or WhatsApp pauses it.</source>
        <translation>Vorlage %1: Kunden blockieren oder melden sie. Sende sie nur an Personen, die sie erwarten, sonst pausiert WhatsApp sie.</translation>
    </message>
    <message>
        <source>Template %1: customers’ feedback is good again. You don’t need to do anything.</source>
        <translation>Vorlage %1: Das Feedback der Kunden ist wieder gut. Du musst nichts tun.</translation>
    </message>
    <message>
        <source>Template %1 can’t be sent any more. See why under Settings, Templates.</source>
        <translation>Die Vorlage %1 kann nicht mehr gesendet werden. Den Grund findest du unter Einstellungen, Vorlagen.</translation>
    </message>
    <message>
        <source>Template %1 is now in the category “%2”. Messages with it may cost more. If that is wrong, ask for a review in WhatsApp Manager.</source>
        <translation>Die Vorlage %1 ist jetzt in der Kategorie „%2“. Nachrichten mit ihr können mehr kosten. Wenn das falsch ist, beantrage eine Überprüfung im WhatsApp Manager.</translation>
    </message>
    <message>
        <source>Template %1 moves to the category “%2” within a day. Messages with it may then cost more. If that is wrong, ask for a review in WhatsApp Manager.</source>
        <translation>Die Vorlage %1 kommt innerhalb eines Tages in die Kategorie „%2“. Nachrichten mit ihr können dann mehr kosten. Wenn das falsch ist, beantrage eine Überprüfung im WhatsApp Manager.</translation>
    </message>
    <message>
        <source>%1 lost its profile picture. Set it again.</source>
        <translation>%1 hat das Profilbild verloren. Lege es neu fest.</translation>
    </message>
    <message>
        <source>%1: WhatsApp takes messages but does not deliver them. Often the reason is that no payment method is set up at Meta. Add one there; then send the messages again.</source>
        <translation>%1: WhatsApp nimmt Nachrichten an, stellt sie aber nicht zu. Oft liegt es daran, dass bei Meta keine Zahlungsmethode eingerichtet ist. Füge dort eine hinzu und sende die Nachrichten dann erneut.</translation>
    </message>
    <message>
        <source>%1 is now an official business account.</source>
        <translation>%1 ist jetzt ein offizielles Unternehmenskonto.</translation>
    </message>
    <message>
        <source>%1 did not become an official business account.</source>
        <translation>%1 wurde kein offizielles Unternehmenskonto.</translation>
    </message>
    <message>
        <source>%1 does not get a higher limit for now. WhatsApp Manager tells you why.</source>
        <translation>%1 bekommt vorerst kein höheres Limit. Den Grund nennt dir der WhatsApp Manager.</translation>
    </message>
    <message>
        <source>%1: WhatsApp has a message for you in WhatsApp Manager (%2).</source>
        <translation>%1: WhatsApp hat im WhatsApp Manager eine Nachricht für dich (%2).</translation>
    </message>
    <message>
        <source>%1: Meta’s AI agent answers some customers for you. Their chats are shown here but don’t count as unread. You can switch the agent off in Meta Business Suite.</source>
        <translation>%1: Der KI-Agent von Meta antwortet einigen Kunden für dich. Ihre Chats werden hier gezeigt, zählen aber nicht als ungelesen. Du kannst den Agenten in der Meta Business Suite ausschalten.</translation>
    </message>
    <message>
        <source>Meta’s AI agent has passed the chat with %1 to you. Please answer there.</source>
        <translation>Der KI-Agent von Meta hat den Chat mit %1 an dich übergeben. Bitte antworte dort.</translation>
    </message>
    <message>
        <source>%1: a message came that names no sender, so it can’t be shown in a chat. If you expect a message, please ask the customer to write again.</source>
        <translation>%1: Es kam eine Nachricht ohne Absender, deshalb kann sie in keinem Chat angezeigt werden. Wenn du eine Nachricht erwartest, bitte den Kunden, noch einmal zu schreiben.</translation>
    </message>
    <message>
        <source>%1: WhatsApp reported a problem with number %2. If messages don’t arrive, see WhatsApp Manager.</source>
        <translation>%1: WhatsApp hat ein Problem gemeldet (Fehlernummer %2). Wenn keine Nachrichten ankommen, sieh im WhatsApp Manager nach.</translation>
    </message>
    <message>
        <source>%1: WhatsApp reported a problem. If messages don’t arrive, see WhatsApp Manager.</source>
        <translation>%1: WhatsApp hat ein Problem gemeldet. Wenn keine Nachrichten ankommen, sieh im WhatsApp Manager nach.</translation>
    </message>
</context>
<context>
    <name>shoptalk::AssignActions</name>
    <message>
        <source>Assign the conversation</source>
        <translation>Unterhaltung zuweisen</translation>
    </message>
    <message>
        <source>Ass&amp;ign to</source>
        <translation>Zu&amp;weisen an</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1 (ich)</translation>
    </message>
    <message>
        <source>N&amp;obody</source>
        <translation>&amp;Niemand</translation>
    </message>
    <message>
        <source>&amp;New name…</source>
        <translation>N&amp;euer Name…</translation>
    </message>
    <message>
        <source>Assigned to nobody.</source>
        <translation>Niemandem mehr zugewiesen.</translation>
    </message>
    <message>
        <source>Assigned to %1.</source>
        <translation>%1 zugewiesen.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Name of the person:</source>
        <translation>Name der Person:</translation>
    </message>
    <message>
        <source>Add and assign</source>
        <translation>Hinzufügen und zuweisen</translation>
    </message>
</context>
<context>
    <name>shoptalk::AttachmentSheet</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>Too large: WhatsApp takes up to %1 of this kind.</source>
        <translation>Zu groß: WhatsApp nimmt von dieser Art bis zu %1 an.</translation>
    </message>
    <message>
        <source>WhatsApp does not take files of this type. Try to save it as a PDF.</source>
        <translation>WhatsApp nimmt Dateien dieses Typs nicht an. Versuche, sie als PDF zu speichern.</translation>
    </message>
    <message>
        <source>Too long: no quality that is worth seeing or hearing would fit into the %1 that WhatsApp takes. Send a shorter part of it.</source>
        <translation>Zu lang: In den %1, die WhatsApp annimmt, wäre die Qualität zum Ansehen oder Anhören zu schlecht. Sende einen kürzeren Teil davon.</translation>
    </message>
    <message>
        <source>WhatsApp does not take this file as it is, and it could not be converted on this computer. Save it as JPEG, MP4 or MP3 with another program, then send that.</source>
        <translation>WhatsApp nimmt diese Datei so nicht an, und sie konnte auf diesem Computer nicht umgewandelt werden. Speichere sie mit einem anderen Programm als JPEG, MP4 oder MP3 und sende diese Datei.</translation>
    </message>
    <message>
        <source>This file can’t be opened. Check that it still exists and is not damaged.</source>
        <translation>Diese Datei kann nicht geöffnet werden. Prüfe, ob es sie noch gibt und ob sie nicht beschädigt ist.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>Dateien senden</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>Dateien zum Senden</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send earlier (Alt+Up)</source>
        <translation>Früher senden (Alt+Nach oben)</translation>
    </message>
    <message>
        <source>Send later (Alt+Down)</source>
        <translation>Später senden (Alt+Nach unten)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Converted for WhatsApp. Camera details such as the place are removed.</source>
        <translation>Für WhatsApp umgewandelt. Kameradaten wie der Ort sind entfernt.</translation>
    </message>
    <message>
        <source>Add a caption</source>
        <translation>Bildunterschrift hinzufügen</translation>
    </message>
    <message>
        <source>WhatsApp shows no caption with these</source>
        <translation>WhatsApp zeigt hierzu keine Bildunterschrift</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can’t be sent. Remove what can’t be sent to send the rest.</source>
        <translation>
            <numerusform>%Ln Datei kann nicht gesendet werden. Entferne sie, um den Rest zu senden.</numerusform>
            <numerusform>%Ln Dateien können nicht gesendet werden. Entferne sie, um den Rest zu senden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The caption is %Ln character(s) too long.</source>
        <translation>
            <numerusform>Die Bildunterschrift ist %Ln Zeichen zu lang.</numerusform>
            <numerusform>Die Bildunterschrift ist %Ln Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting it ready… %1</source>
        <comment>a percentage</comment>
        <translation>Wird vorbereitet … %1</translation>
    </message>
    <message>
        <source>Send as &amp;file, unchanged</source>
        <translation>Als &amp;Datei senden, unverändert</translation>
    </message>
    <message>
        <source>Sent unchanged, also with camera details such as the place.</source>
        <translation>Wird unverändert gesendet, auch mit Kameradaten wie dem Ort.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Diese Nachricht verwerfen?</translation>
    </message>
    <message>
        <source>This file has to be converted for WhatsApp, but the copy could not be saved on this computer. Check that the disk is not full, then choose the file again.</source>
        <translation>Diese Datei muss für WhatsApp umgewandelt werden, aber die Kopie konnte nicht auf diesem Computer gespeichert werden. Prüfe, ob auf der Festplatte noch Platz ist, und wähle die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>The files could not be saved on this computer. Check that the disk is not full and that the files still exist, then try again.</source>
        <translation>Die Dateien konnten nicht auf diesem Computer gespeichert werden. Prüfe, ob auf der Festplatte noch Platz ist und ob es die Dateien noch gibt, und versuche es dann erneut.</translation>
    </message>
</context>
<context>
    <name>shoptalk::Attachments</name>
    <message>
        <source>Drop files here to send them</source>
        <translation>Dateien hier ablegen, um sie zu senden</translation>
    </message>
    <message>
        <source>&amp;Photo or video…</source>
        <translation>&amp;Foto oder Video…</translation>
    </message>
    <message>
        <source>Choose photos or videos</source>
        <translation>Fotos oder Videos auswählen</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Fotos und Videos</translation>
    </message>
    <message>
        <source>&amp;Document…</source>
        <translation>&amp;Dokument…</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>Dokumente auswählen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>&amp;Location…</source>
        <translation>&amp;Standort…</translation>
    </message>
    <message>
        <source>&amp;Contact…</source>
        <translation>&amp;Kontakt…</translation>
    </message>
    <message>
        <source>&amp;Buttons or a list…</source>
        <translation>&amp;Buttons oder eine Liste…</translation>
    </message>
    <message>
        <source>Send buttons or a list</source>
        <translation>Buttons oder eine Liste senden</translation>
    </message>
    <message>
        <source>It was not sent because it could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>Es wurde nicht gesendet, weil es nicht auf diesem Computer gespeichert werden konnte. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Diese Nachricht verwerfen?</translation>
    </message>
</context>
<context>
    <name>shoptalk::AttentionController</name>
    <message>
        <source>WhatsApp has a notice for you</source>
        <translation>WhatsApp hat einen Hinweis für dich</translation>
    </message>
    <message>
        <source>The broadcast “%1” has paused</source>
        <translation>Die Rundsendung „%1“ wurde angehalten</translation>
    </message>
</context>
<context>
    <name>shoptalk::AttentionNotices</name>
    <message>
        <source>Open Shoptalk to see it.</source>
        <translation>Öffne Shoptalk, um es zu sehen.</translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditPage</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>A record of what happened to accounts, keys and data on this computer. It contains no customer names, and nothing in it can be changed or removed.</source>
        <translation>Ein Protokoll darüber, was auf diesem Computer mit Konten, Schlüsseln und Daten geschehen ist. Es enthält keine Namen von Kunden, und nichts darin kann geändert oder entfernt werden.</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Aktivitätsprotokoll</translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditReasons</name>
    <message>
        <source>the login was closed</source>
        <translation>die Anmeldung wurde geschlossen</translation>
    </message>
    <message>
        <source>the person did not allow the connection</source>
        <translation>die Person hat die Verbindung nicht erlaubt</translation>
    </message>
    <message>
        <source>Facebook reported a problem</source>
        <translation>Facebook hat ein Problem gemeldet</translation>
    </message>
    <message>
        <source>the Facebook page did not load</source>
        <translation>die Facebook-Seite wurde nicht geladen</translation>
    </message>
    <message>
        <source>the login window stopped</source>
        <translation>das Anmeldefenster ist stehen geblieben</translation>
    </message>
    <message>
        <source>the person continued in the browser</source>
        <translation>die Person hat im Browser weitergemacht</translation>
    </message>
    <message>
        <source>no browser could be opened</source>
        <translation>es konnte kein Browser geöffnet werden</translation>
    </message>
    <message>
        <source>nothing came back from the browser</source>
        <translation>vom Browser kam nichts zurück</translation>
    </message>
    <message>
        <source>the answer did not match this login</source>
        <translation>die Antwort passte nicht zu dieser Anmeldung</translation>
    </message>
    <message>
        <source>Facebook did not accept the login</source>
        <translation>Facebook hat die Anmeldung nicht akzeptiert</translation>
    </message>
    <message>
        <source>the token of another system user or of a person was given</source>
        <translation>es wurde das Token eines anderen Systemnutzers oder einer Person angegeben</translation>
    </message>
    <message>
        <source>another business was chosen</source>
        <translation>ein anderes Unternehmen wurde gewählt</translation>
    </message>
    <message>
        <source>a different person logged in</source>
        <translation>eine andere Person hat sich angemeldet</translation>
    </message>
    <message>
        <source>a permission is missing</source>
        <translation>eine Berechtigung fehlt</translation>
    </message>
    <message>
        <source>Shoptalk was closed meanwhile</source>
        <translation>Shoptalk wurde inzwischen geschlossen</translation>
    </message>
    <message>
        <source>Meta’s sign-up is not switched on</source>
        <translation>die Registrierung von Meta ist nicht eingeschaltet</translation>
    </message>
    <message>
        <source>Meta’s sign-up was not finished</source>
        <translation>die Registrierung von Meta wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <source>the person reported a problem to Meta</source>
        <translation>die Person hat Meta ein Problem gemeldet</translation>
    </message>
    <message>
        <source>Meta’s sign-up gave no permission</source>
        <translation>die Registrierung von Meta gab keine Berechtigung</translation>
    </message>
    <message>
        <source>Meta did not say which number was set up</source>
        <translation>Meta hat nicht mitgeteilt, welche Nummer eingerichtet wurde</translation>
    </message>
    <message>
        <source>the pasted text is not a token</source>
        <translation>der eingefügte Text ist kein Token</translation>
    </message>
    <message>
        <source>Meta does not accept the pasted token</source>
        <translation>Meta akzeptiert das eingefügte Token nicht</translation>
    </message>
    <message>
        <source>the pasted token has expired</source>
        <translation>das eingefügte Token ist abgelaufen</translation>
    </message>
    <message>
        <source>the pasted token was made for another app</source>
        <translation>das eingefügte Token wurde für eine andere App erstellt</translation>
    </message>
    <message>
        <source>the pasted token does not belong to a system user</source>
        <translation>das eingefügte Token gehört keinem Systemnutzer</translation>
    </message>
    <message>
        <source>the pasted token lacks a permission</source>
        <translation>dem eingefügten Token fehlt eine Berechtigung</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>es wurde angehalten</translation>
    </message>
    <message>
        <source>the upload was stopped</source>
        <translation>das Hochladen wurde angehalten</translation>
    </message>
    <message>
        <source>nobody was logged in</source>
        <translation>niemand war angemeldet</translation>
    </message>
    <message>
        <source>Meta’s address is not safe</source>
        <translation>die Adresse von Meta ist nicht sicher</translation>
    </message>
    <message>
        <source>the relay no longer knows this computer</source>
        <translation>das Relay kennt diesen Computer nicht mehr</translation>
    </message>
    <message>
        <source>there were too many requests</source>
        <translation>es gab zu viele Anfragen</translation>
    </message>
    <message>
        <source>the relay did not answer</source>
        <translation>das Relay hat nicht geantwortet</translation>
    </message>
    <message>
        <source>the request could not leave</source>
        <translation>die Anfrage konnte nicht abgehen</translation>
    </message>
    <message>
        <source>the relay could not reach Meta</source>
        <translation>das Relay konnte Meta nicht erreichen</translation>
    </message>
    <message>
        <source>Meta refused it</source>
        <translation>Meta hat es verweigert</translation>
    </message>
    <message>
        <source>the answer could not be used</source>
        <translation>die Antwort war nicht verwendbar</translation>
    </message>
    <message>
        <source>there is no recovery key and no passphrase</source>
        <translation>es gibt weder einen Wiederherstellungsschlüssel noch eine Passphrase</translation>
    </message>
    <message>
        <source>the folder could not be written to</source>
        <translation>in den Ordner konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>another backup was running</source>
        <translation>ein anderes Backup lief gerade</translation>
    </message>
    <message>
        <source>older backups could not be removed</source>
        <translation>ältere Backups konnten nicht entfernt werden</translation>
    </message>
    <message>
        <source>the saved file could not be read</source>
        <translation>die gespeicherte Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>die Festplatte ist voll</translation>
    </message>
    <message>
        <source>the disk could not be written to</source>
        <translation>auf die Festplatte konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>die Festplatte hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>the database could not be used</source>
        <translation>die Datenbank konnte nicht verwendet werden</translation>
    </message>
    <message>
        <source>the keychain or the key in it could not be used</source>
        <translation>der Schlüsselbund oder der Schlüssel darin konnte nicht verwendet werden</translation>
    </message>
    <message>
        <source>it had expired</source>
        <translation>sie war abgelaufen</translation>
    </message>
    <message>
        <source>Facebook asks for a new login after three months</source>
        <translation>Facebook verlangt nach drei Monaten eine neue Anmeldung</translation>
    </message>
    <message>
        <source>Shoptalk was removed in the Facebook settings</source>
        <translation>Shoptalk wurde in den Facebook-Einstellungen entfernt</translation>
    </message>
    <message>
        <source>Facebook wants a security check first</source>
        <translation>Facebook will zuerst eine Sicherheitsprüfung</translation>
    </message>
    <message>
        <source>the Facebook password was changed</source>
        <translation>das Facebook-Passwort wurde geändert</translation>
    </message>
    <message>
        <source>the Facebook account is not confirmed</source>
        <translation>das Facebook-Konto ist nicht bestätigt</translation>
    </message>
    <message>
        <source>it was ended at Facebook</source>
        <translation>sie wurde bei Facebook beendet</translation>
    </message>
    <message>
        <source>the person has no role in the business</source>
        <translation>die Person hat keine Rolle im Unternehmen</translation>
    </message>
    <message>
        <source>the account was disconnected</source>
        <translation>das Konto wurde getrennt</translation>
    </message>
    <message>
        <source>the account was restricted</source>
        <translation>das Konto wurde eingeschränkt</translation>
    </message>
    <message>
        <source>a rule was broken</source>
        <translation>gegen eine Regel wurde verstoßen</translation>
    </message>
    <message>
        <source>the account will be disabled</source>
        <translation>das Konto wird deaktiviert</translation>
    </message>
    <message>
        <source>the account was disabled</source>
        <translation>das Konto wurde deaktiviert</translation>
    </message>
    <message>
        <source>the account can be used again</source>
        <translation>das Konto kann wieder verwendet werden</translation>
    </message>
    <message>
        <source>the account was deleted</source>
        <translation>das Konto wurde gelöscht</translation>
    </message>
    <message>
        <source>earlier chats are not shared</source>
        <translation>frühere Chats werden nicht geteilt</translation>
    </message>
    <message>
        <source>earlier chats and contacts were not shared</source>
        <translation>frühere Chats und Kontakte wurden nicht geteilt</translation>
    </message>
    <message>
        <source>a message in WhatsApp Manager</source>
        <translation>eine Nachricht im WhatsApp Manager</translation>
    </message>
    <message>
        <source>the number can send faster</source>
        <translation>die Nummer kann schneller senden</translation>
    </message>
    <message>
        <source>customers block or report the number</source>
        <translation>Kunden blockieren oder melden die Nummer</translation>
    </message>
    <message>
        <source>customers’ feedback on the number is good again</source>
        <translation>das Feedback der Kunden zur Nummer ist wieder gut</translation>
    </message>
    <message>
        <source>the number of customers you can write to has changed</source>
        <translation>die Zahl der Kunden, denen du schreiben kannst, hat sich geändert</translation>
    </message>
    <message>
        <source>the new name was approved</source>
        <translation>der neue Name wurde genehmigt</translation>
    </message>
    <message>
        <source>the new name was rejected</source>
        <translation>der neue Name wurde abgelehnt</translation>
    </message>
    <message>
        <source>the number was removed from WhatsApp</source>
        <translation>die Nummer wurde bei WhatsApp entfernt</translation>
    </message>
    <message>
        <source>the number is connected again</source>
        <translation>die Nummer ist wieder verbunden</translation>
    </message>
    <message>
        <source>after some time without use</source>
        <translation>nach einiger Zeit ohne Nutzung</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Meta’s AI agent answers customers</source>
        <translation>Der KI-Agent von Meta antwortet Kunden</translation>
    </message>
    <message>
        <source>WhatsApp reported a problem</source>
        <translation>WhatsApp hat ein Problem gemeldet</translation>
    </message>
    <message>
        <source>a message named no sender</source>
        <translation>eine Nachricht nannte keinen Absender</translation>
    </message>
    <message>
        <source>because the computer was locked or went to sleep</source>
        <translation>weil der Computer gesperrt wurde oder in den Ruhezustand ging</translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditText</name>
    <message>
        <source>A Facebook account logged in</source>
        <translation>Ein Facebook-Konto hat sich angemeldet</translation>
    </message>
    <message>
        <source>A login failed</source>
        <translation>Eine Anmeldung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>A phone number was connected</source>
        <translation>Eine Telefonnummer wurde verbunden</translation>
    </message>
    <message>
        <source>An account was disconnected on this computer</source>
        <translation>Auf diesem Computer wurde ein Konto getrennt</translation>
    </message>
    <message>
        <source>Facebook withdrew the access of the disconnected account</source>
        <translation>Facebook hat den Zugriff des getrennten Kontos zurückgezogen</translation>
    </message>
    <message>
        <source>A Facebook login was renewed</source>
        <translation>Eine Anmeldung bei Facebook wurde erneuert</translation>
    </message>
    <message>
        <source>A Facebook login ended</source>
        <translation>Eine Anmeldung bei Facebook wurde beendet</translation>
    </message>
    <message>
        <source>Shoptalk was removed in someone’s Facebook settings</source>
        <translation>Shoptalk wurde in den Facebook-Einstellungen einer Person entfernt</translation>
    </message>
    <message>
        <source>Someone asked Facebook to delete their data</source>
        <translation>Jemand hat Facebook gebeten, seine Daten zu löschen</translation>
    </message>
    <message>
        <source>This computer was paired with the relay</source>
        <translation>Dieser Computer wurde mit dem Relay gekoppelt</translation>
    </message>
    <message>
        <source>A phone number was registered with WhatsApp</source>
        <translation>Eine Telefonnummer wurde bei WhatsApp registriert</translation>
    </message>
    <message>
        <source>A phone number was unregistered from WhatsApp</source>
        <translation>Die Registrierung einer Telefonnummer bei WhatsApp wurde aufgehoben</translation>
    </message>
    <message>
        <source>WhatsApp sent a message about a number or an account</source>
        <translation>WhatsApp hat eine Nachricht zu einer Nummer oder einem Konto gesendet</translation>
    </message>
    <message>
        <source>Data was exported</source>
        <translation>Daten wurden exportiert</translation>
    </message>
    <message>
        <source>Data was imported</source>
        <translation>Daten wurden importiert</translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation>Ein Backup wurde erstellt</translation>
    </message>
    <message>
        <source>A backup failed</source>
        <translation>Ein Backup ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>A backup was restored</source>
        <translation>Ein Backup wurde wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>A conversation with %Ln message(s) was deleted</source>
        <translation>
            <numerusform>Eine Unterhaltung mit %Ln Nachricht wurde gelöscht</numerusform>
            <numerusform>Eine Unterhaltung mit %Ln Nachrichten wurde gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deleted conversation with %Ln message(s) was restored</source>
        <translation>
            <numerusform>Eine gelöschte Unterhaltung mit %Ln Nachricht wurde wiederhergestellt</numerusform>
            <numerusform>Eine gelöschte Unterhaltung mit %Ln Nachrichten wurde wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted after the time they are kept for</source>
        <translation>
            <numerusform>%Ln Nachricht wurde nach Ablauf ihrer Aufbewahrungszeit gelöscht</numerusform>
            <numerusform>%Ln Nachrichten wurden nach Ablauf ihrer Aufbewahrungszeit gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A customer and %Ln message(s) were erased forever</source>
        <translation>
            <numerusform>Ein Kunde und %Ln Nachricht wurden restlos gelöscht</numerusform>
            <numerusform>Ein Kunde und %Ln Nachrichten wurden restlos gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages are now kept forever</source>
        <translation>Nachrichten werden jetzt für immer aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>Messages are now kept for %Ln day(s)</source>
        <translation>
            <numerusform>Nachrichten werden jetzt %Ln Tag aufbewahrt</numerusform>
            <numerusform>Nachrichten werden jetzt %Ln Tage aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages with a label are now kept as long as all others</source>
        <translation>Nachrichten mit einem Label werden jetzt so lange aufbewahrt wie alle anderen</translation>
    </message>
    <message>
        <source>Messages with a label are now kept forever</source>
        <translation>Nachrichten mit einem Label werden jetzt für immer aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>Messages with a label are now kept for %Ln day(s)</source>
        <translation>
            <numerusform>Nachrichten mit einem Label werden jetzt %Ln Tag aufbewahrt</numerusform>
            <numerusform>Nachrichten mit einem Label werden jetzt %Ln Tage aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Shoptalk was locked</source>
        <translation>Shoptalk wurde gesperrt</translation>
    </message>
    <message>
        <source>Shoptalk was unlocked</source>
        <translation>Shoptalk wurde entsperrt</translation>
    </message>
    <message>
        <source>Someone tried to unlock Shoptalk and failed</source>
        <translation>Jemand hat vergeblich versucht, Shoptalk zu entsperren</translation>
    </message>
    <message>
        <source>The recovery key was used</source>
        <translation>Der Wiederherstellungsschlüssel wurde verwendet</translation>
    </message>
    <message>
        <source>The encryption key was changed</source>
        <translation>Der Verschlüsselungsschlüssel wurde gewechselt</translation>
    </message>
    <message>
        <source>A recovery key was made</source>
        <translation>Ein Wiederherstellungsschlüssel wurde erstellt</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>Die Passphrase wurde geändert</translation>
    </message>
    <message>
        <source>Recorded by a newer version of Shoptalk</source>
        <translation>Von einer neueren Version von Shoptalk aufgezeichnet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A Facebook login ends soon</source>
        <translation>Eine Anmeldung bei Facebook läuft bald ab</translation>
    </message>
</context>
<context>
    <name>shoptalk::BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Shoptalk saves an encrypted copy of all conversations in this folder. Choose a folder on another disk or one that is synced, and a different one for each computer. The last seven backups are kept. After you erase a customer, the next backup replaces all older ones. Backups open only with your recovery key or your passphrase.</source>
        <translation>Shoptalk speichert in diesem Ordner eine verschlüsselte Kopie aller Unterhaltungen. Wähle einen Ordner auf einer anderen Festplatte oder einen, der synchronisiert wird, und für jeden Computer einen eigenen. Die letzten sieben Backups werden aufbewahrt. Nachdem du einen Kunden restlos gelöscht hast, ersetzt das nächste Backup alle älteren. Backups lassen sich nur mit deinem Wiederherstellungsschlüssel oder deiner Passphrase öffnen.</translation>
    </message>
    <message>
        <source>Folder (leave empty for no backups)</source>
        <translation>Ordner (leer lassen, wenn keine Backups gewünscht sind)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Backups</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner auswählen…</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>The backups in this folder still contain a customer you erased. The next backup replaces all of them.</source>
        <translation>Die Backups in diesem Ordner enthalten noch einen Kunden, den du restlos gelöscht hast. Das nächste Backup ersetzt sie alle.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Backup wiederherstellen</translation>
    </message>
    <message>
        <source>The backup replaces the conversations on this computer; a copy of the current ones is kept next to it. Newer messages are then downloaded again, as far back as your relay keeps them. The relay is the server that receives your messages while this computer is off.</source>
        <translation>Das Backup ersetzt die Unterhaltungen auf diesem Computer; eine Kopie der jetzigen wird daneben aufbewahrt. Neuere Nachrichten werden danach wieder heruntergeladen, so weit dein Relay sie aufbewahrt. Das Relay ist der Server, der deine Nachrichten empfängt, während dieser Computer ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Backup wiederherstellen…</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Letztes Backup: %1</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch kein Backup.</translation>
    </message>
    <message>
        <source>First make a recovery key on the Security page. Without one, nobody could open a backup on another computer.</source>
        <translation>Erstelle zuerst auf der Seite Sicherheit einen Wiederherstellungsschlüssel. Ohne ihn könnte niemand ein Backup auf einem anderen Computer öffnen.</translation>
    </message>
    <message>
        <source>The backup could not be saved in this folder. Check that the folder exists and that the disk is not full.</source>
        <translation>Das Backup konnte nicht in diesem Ordner gespeichert werden. Prüfe, ob es den Ordner gibt und ob auf der Festplatte noch Platz ist.</translation>
    </message>
    <message>
        <source>The backup was saved, but older backups that contain an erased customer could not be deleted. Delete them yourself.</source>
        <translation>Das Backup wurde gespeichert, aber ältere Backups, die einen restlos gelöschten Kunden enthalten, konnten nicht gelöscht werden. Lösche sie selbst.</translation>
    </message>
    <message>
        <source>No backup was made because the database is damaged. Older backups are unchanged.</source>
        <translation>Es wurde kein Backup erstellt, weil die Datenbank beschädigt ist. Ältere Backups sind unverändert.</translation>
    </message>
    <message>
        <source>A backup is already running.</source>
        <translation>Es läuft schon ein Backup.</translation>
    </message>
    <message>
        <source>No backup was made. Older backups are unchanged. Try again. If it keeps happening, give this to the person who looks after your computers: %1</source>
        <translation>Es wurde kein Backup erstellt. Ältere Backups sind unverändert. Versuche es erneut. Wenn es wieder passiert, gib dies der Person, die sich um eure Computer kümmert: %1</translation>
    </message>
    <message>
        <source>The backup was saved and checked.</source>
        <translation>Das Backup wurde gespeichert und geprüft.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BlockActions</name>
    <message>
        <source>Block or unblock the customer</source>
        <translation>Kunden blockieren oder freigeben</translation>
    </message>
    <message>
        <source>Un&amp;block</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;Blockieren…</translation>
    </message>
    <message>
        <source>Block customers</source>
        <translation>Kunden blockieren</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>%1 blockieren?</translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln customers?</source>
        <translation>
            <numerusform>%Ln Kunden blockieren?</numerusform>
            <numerusform>%Ln Kunden blockieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can’t write to or call this number any more, and you can’t write to them. They are not told. You can unblock them at any time.</source>
        <translation>Sie können dieser Nummer nicht mehr schreiben und sie nicht mehr anrufen, und du kannst ihnen nicht schreiben. Sie erfahren nichts davon. Du kannst sie jederzeit wieder freigeben.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>There is no connection to WhatsApp. Try again when you are online.</source>
        <translation>Keine Verbindung zu WhatsApp. Versuche es noch einmal, wenn du online bist.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this. Try again later.</source>
        <translation>WhatsApp hat das nicht angenommen. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>WhatsApp only blocks customers who wrote within the last 24 hours.</source>
        <translation>WhatsApp blockiert nur Kunden, die in den letzten 24 Stunden geschrieben haben.</translation>
    </message>
    <message numerus="yes">
        <source>WhatsApp did not accept this for %Ln customer(s).</source>
        <translation>
            <numerusform>WhatsApp hat das für %Ln Kunden nicht angenommen.</numerusform>
            <numerusform>WhatsApp hat das für %Ln Kunden nicht angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) blocked.</source>
        <translation>
            <numerusform>%Ln Kunde blockiert.</numerusform>
            <numerusform>%Ln Kunden blockiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) unblocked.</source>
        <translation>
            <numerusform>%Ln Kunde freigegeben.</numerusform>
            <numerusform>%Ln Kunden freigegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were not reached. Try again when you are online.</source>
        <translation>
            <numerusform>%Ln Kunde wurde nicht erreicht. Versuche es erneut, wenn du online bist.</numerusform>
            <numerusform>%Ln Kunden wurden nicht erreicht. Versuche es erneut, wenn du online bist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were not reached: there were too many requests in a short time.</source>
        <translation>Die anderen wurden nicht erreicht: Es waren zu viele Anfragen in kurzer Zeit.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastBanner</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the broadcast</source>
        <translation>Rundsendung anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>The broadcast “%1” has paused. See why, and what you can do.</source>
        <translation>Die Rundsendung „%1“ wurde angehalten. Sieh nach, warum und was du tun kannst.</translation>
    </message>
    <message>
        <source>The broadcast “%1” started later than planned.</source>
        <translation>Die Rundsendung „%1“ begann später als geplant.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastController</name>
    <message>
        <source>&amp;Broadcasts</source>
        <translation>&amp;Rundsendungen</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastEditor</name>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Plan it…</source>
        <translation>Planen…</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Starten…</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start the broadcast</source>
        <translation>Rundsendung starten</translation>
    </message>
    <message numerus="yes">
        <source>Send this message to %Ln people?</source>
        <translation>
            <numerusform>Diese Nachricht an %Ln Person senden?</numerusform>
            <numerusform>Diese Nachricht an %Ln Leute senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>It starts on %1.</source>
        <translation>Sie beginnt am %1.</translation>
    </message>
    <message>
        <source>It starts now.</source>
        <translation>Sie beginnt jetzt.</translation>
    </message>
    <message>
        <source>You can pause or stop it at any time. What has been sent can’t be taken back.</source>
        <translation>Du kannst sie jederzeit anhalten oder beenden. Was gesendet ist, kann nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>The broadcast could not be saved on this computer, and nothing was sent. Check that the disk is not full, then try again.</source>
        <translation>Die Rundsendung konnte auf diesem Computer nicht gespeichert werden, und nichts wurde gesendet. Prüfe, ob die Festplatte voll ist, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <source>The draft could not be deleted. Check that the disk is not full, then try again.</source>
        <translation>Der Entwurf konnte nicht gelöscht werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
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
        <translation>Rundsendungen</translation>
    </message>
    <message>
        <source>No broadcasts yet</source>
        <translation>Noch keine Rundsendungen</translation>
    </message>
    <message>
        <source>Tell many customers something at once, such as new opening hours or an offer. You choose who gets it, and see what it costs before it starts.</source>
        <translation>Sag vielen Kunden auf einmal etwas, zum Beispiel neue Öffnungszeiten oder ein Angebot. Du wählst, wer es bekommt, und siehst vor dem Start, was es kostet.</translation>
    </message>
    <message>
        <source>New broadcast</source>
        <translation>Neue Rundsendung</translation>
    </message>
    <message>
        <source>Draft · %1</source>
        <translation>Entwurf · %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Open it to go on.</source>
        <translation>Es wurde noch nichts gesendet. Öffne ihn, um weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastPage</name>
    <message>
        <source>Broadcasts</source>
        <translation>Rundsendungen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>New broadcast</source>
        <translation>Neue Rundsendung</translation>
    </message>
    <message>
        <source>The broadcasts could not be read from this computer’s disk. What is shown may be old.</source>
        <translation>Die Rundsendungen konnten nicht von der Festplatte dieses Computers gelesen werden. Was angezeigt wird, ist vielleicht veraltet.</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Rundsendung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Broadcast deleted. Its messages stay in their conversations.</source>
        <translation>Rundsendung gelöscht. Ihre Nachrichten bleiben in ihren Unterhaltungen.</translation>
    </message>
    <message>
        <source>Draft deleted.</source>
        <translation>Entwurf gelöscht.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>This could not be undone. Try again later.</source>
        <translation>Das konnte nicht rückgängig gemacht werden. Versuche es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastText</name>
    <message>
        <source>The same problem would have stopped everyone else’s message. Once it is fixed, press “Go on”: messages that were refused for it are sent again.</source>
        <translation>Bei allen anderen wäre dasselbe passiert. Wenn es gelöst ist, drücke „Fortsetzen“: Nachrichten, die deswegen abgelehnt wurden, werden noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>Beginnt am %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>You paused it. Nobody gets a message until you press “Go on”.</source>
        <translation>Du hast sie angehalten. Niemand bekommt eine Nachricht, bis du „Fortsetzen“ drückst.</translation>
    </message>
    <message>
        <source>WhatsApp does not let this template be sent at the moment, or it was changed or deleted. Look at it in Settings, Templates. Once it is approved again, press “Go on”.</source>
        <translation>WhatsApp lässt diese Vorlage gerade nicht senden, oder sie wurde geändert oder gelöscht. Sieh in Einstellungen, Vorlagen nach. Wenn sie wieder genehmigt ist, drücke „Fortsetzen“.</translation>
    </message>
    <message>
        <source>Ten messages in a row were not sent. Look at the reasons below. Go on only if the others on the list can be reached.</source>
        <translation>Zehn Nachrichten nacheinander wurden nicht gesendet. Sieh dir unten die Gründe an. Setze nur fort, wenn die anderen auf der Liste erreichbar sind.</translation>
    </message>
    <message>
        <source>Your data was restored from a backup. People may have got this message after the backup was made, so going on can send it to them twice. Stop it if you are not sure.</source>
        <translation>Deine Daten wurden aus einer Sicherung wiederhergestellt. Manche haben diese Nachricht vielleicht nach der Sicherung bekommen, und beim Fortsetzen bekämen sie sie zweimal. Beende sie, wenn du nicht sicher bist.</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 von %2 gesendet</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 zugestellt</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 nicht gesendet</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1 ungewiss</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>Vielleicht gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Sent, and deleted here since</source>
        <translation>Gesendet und hier seitdem gelöscht</translation>
    </message>
    <message>
        <source>Will get it</source>
        <translation>Bekommen es</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Keine Telefonnummer</translation>
    </message>
    <message>
        <source>On the list twice</source>
        <translation>Doppelt auf der Liste</translation>
    </message>
    <message>
        <source>Asked for no more offers</source>
        <translation>Wollen keine Angebote mehr</translation>
    </message>
    <message>
        <source>Offers are not possible in their country</source>
        <translation>Angebote sind in ihrem Land nicht möglich</translation>
    </message>
    <message>
        <source>A text for them is missing or can’t be sent</source>
        <translation>Ein Text für sie fehlt oder kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>Not known whether they agreed</source>
        <translation>Unbekannt, ob sie zugestimmt haben</translation>
    </message>
    <message>
        <source>Correct these numbers in your file and choose it again.</source>
        <translation>Berichtige diese Nummern in deiner Datei und wähle sie noch einmal aus.</translation>
    </message>
    <message>
        <source>They get the message once.</source>
        <translation>Sie bekommen die Nachricht einmal.</translation>
    </message>
    <message>
        <source>They said so in WhatsApp. You can still reply when they write.</source>
        <translation>Sie haben es in WhatsApp gesagt. Wenn sie schreiben, kannst du weiterhin antworten.</translation>
    </message>
    <message>
        <source>WhatsApp doesn’t deliver offers to US numbers.</source>
        <translation>WhatsApp nimmt keine Angebote für Telefonnummern der USA an.</translation>
    </message>
    <message>
        <source>Go back one step and enter a text to use instead.</source>
        <translation>Geh einen Schritt zurück und gib an, was stattdessen dort steht.</translation>
    </message>
    <message>
        <source>You may write first only to people who agreed to it.</source>
        <translation>Du darfst nur Menschen zuerst schreiben, die zugestimmt haben.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <source>Blocked by you</source>
        <translation>Von dir blockiert</translation>
    </message>
    <message>
        <source>Unblock them in their conversation if they are to get it.</source>
        <translation>Hebe die Blockierung in ihrer Unterhaltung auf, wenn sie es bekommen sollen.</translation>
    </message>
    <message>
        <source>About %1, because WhatsApp lets you write first to only so many people within 24 hours</source>
        <translation>Etwa %1, weil du auf WhatsApp innerhalb von 24 Stunden nur begrenzt vielen zuerst schreiben darfst</translation>
    </message>
    <message>
        <source>Then press “Go on”.</source>
        <translation>Drücke dann „Fortsetzen“.</translation>
    </message>
    <message>
        <source>%1 held by WhatsApp</source>
        <translation>%1 von WhatsApp zurückgehalten</translation>
    </message>
    <message>
        <source>Held: WhatsApp is checking it</source>
        <translation>Zurückgehalten: WhatsApp prüft sie</translation>
    </message>
    <message>
        <source>Held: WhatsApp has paused it</source>
        <translation>Zurückgehalten: WhatsApp hat sie angehalten</translation>
    </message>
    <message>
        <source>Asked to stop, and you have not decided yet</source>
        <translation>Wollte aufhören, und du hast noch nicht entschieden</translation>
    </message>
    <message>
        <source>They wrote something like “stop”. Decide in their conversation, or under Broadcasts.</source>
        <translation>Sie haben etwas wie „Stopp“ geschrieben. Entscheide in ihrer Unterhaltung oder unter Rundsendungen.</translation>
    </message>
    <message>
        <source>The phone number is no longer connected. Connect it in Settings, Facebook accounts, then press “Go on”.</source>
        <translation>Die Telefonnummer ist nicht mehr verbunden. Verbinde sie in Einstellungen, Facebook-Konten und drücke dann „Fortsetzen“.</translation>
    </message>
    <message>
        <source>Not known: Settings, WhatsApp prices has no price for these people’s countries.</source>
        <translation>Unbekannt: In Einstellungen, WhatsApp-Preise steht kein Preis für die Länder dieser Leute.</translation>
    </message>
    <message>
        <source>At most %1, and for %2 messages the price is missing in Settings, WhatsApp prices</source>
        <translation>Höchstens %1, und für %2 Nachrichten fehlt der Preis in Einstellungen, WhatsApp-Preise</translation>
    </message>
    <message>
        <source>Asked your shop to stop</source>
        <translation>Haben dein Geschäft gebeten aufzuhören</translation>
    </message>
    <message>
        <source>They wrote or said something like “stop”. They may not want any message that they did not ask for. You can still reply when they write.</source>
        <translation>Sie haben etwas wie „Stopp“ geschrieben oder gesagt. Vielleicht wollen sie gar keine Nachricht, um die sie nicht gebeten haben. Wenn sie schreiben, kannst du weiterhin antworten.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastView</name>
    <message>
        <source>Progress of the broadcast</source>
        <translation>Fortschritt der Rundsendung</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the disk is not full, or choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Wähle einen anderen Ordner und sieh nach, ob die Festplatte voll ist.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>Which people are shown</source>
        <translation>Wer angezeigt wird</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Who did not get it</source>
        <translation>Wer es nicht bekommen hat</translation>
    </message>
    <message>
        <source>Who has not read it</source>
        <translation>Wer es nicht gelesen hat</translation>
    </message>
    <message>
        <source>Who read it</source>
        <translation>Wer es gelesen hat</translation>
    </message>
    <message>
        <source>Who is still waiting</source>
        <translation>Wer noch wartet</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>What happened to each message</source>
        <translation>Was aus jeder Nachricht wurde</translation>
    </message>
    <message>
        <source> · started %1</source>
        <translation> · begonnen am %1</translation>
    </message>
    <message>
        <source> · ended %1</source>
        <translation> · beendet am %1</translation>
    </message>
    <message>
        <source>Your business has written to as many people as WhatsApp allows within 24 hours. It goes on by itself at %1.</source>
        <translation>Dein Unternehmen hat so vielen geschrieben, wie WhatsApp innerhalb von 24 Stunden erlaubt. Es geht am %1 von selbst weiter.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>Das konnte nicht auf diesem Computer gespeichert werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Stop the broadcast</source>
        <translation>Rundsendung beenden</translation>
    </message>
    <message>
        <source>Stop this broadcast for good?</source>
        <translation>Diese Rundsendung endgültig beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have not got it yet, and won’t get it. What has been sent stays sent.</source>
        <translation>
            <numerusform>%Ln Person hat sie noch nicht bekommen und bekommt sie nicht. Was gesendet ist, bleibt gesendet.</numerusform>
            <numerusform>%Ln Leute haben sie noch nicht bekommen und bekommen sie nicht. Was gesendet ist, bleibt gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>It was planned for %1, and started later because Shoptalk was closed or locked then, or the computer was asleep.</source>
        <translation>Sie war für %1 geplant und begann später, weil Shoptalk da geschlossen oder gesperrt war oder der Computer im Ruhezustand war.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BubblePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>shoptalk::ButtonEdits</name>
    <message>
        <source>Quick reply</source>
        <translation>Schnellantwort</translation>
    </message>
    <message>
        <source>Open a website</source>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation>Nummer anrufen</translation>
    </message>
    <message>
        <source>Copy a coupon code</source>
        <translation>Gutscheincode kopieren</translation>
    </message>
    <message>
        <source>Call on WhatsApp</source>
        <translation>Über WhatsApp anrufen</translation>
    </message>
    <message>
        <source>Ask for contact details</source>
        <translation>Nach Kontaktdaten fragen</translation>
    </message>
    <message>
        <source>Show the catalog</source>
        <translation>Katalog anzeigen</translation>
    </message>
    <message>
        <source>Show products</source>
        <translation>Produkte anzeigen</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Den Code kopieren</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>Formular öffnen</translation>
    </message>
    <message>
        <source>Other button</source>
        <translation>Anderer Button</translation>
    </message>
    <message>
        <source>Add a button</source>
        <translation>Button hinzufügen</translation>
    </message>
    <message>
        <source>Remove this button</source>
        <translation>Diesen Button entfernen</translation>
    </message>
    <message>
        <source>Text on the button</source>
        <translation>Text auf dem Button</translation>
    </message>
    <message>
        <source>Address, https://…</source>
        <translation>Adresse, https://…</translation>
    </message>
    <message>
        <source>Example of the whole address</source>
        <translation>Beispiel für die ganze Adresse</translation>
    </message>
    <message>
        <source>Phone number, +49…</source>
        <translation>Telefonnummer, +49…</translation>
    </message>
    <message>
        <source>Example of the code</source>
        <translation>Beispiel für den Code</translation>
    </message>
</context>
<context>
    <name>shoptalk::CaptionSheet</name>
    <message>
        <source>Change the caption</source>
        <translation>Bildunterschrift ändern</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>%1 characters are too many: WhatsApp shows up to %2 here. Shorten it.</source>
        <translation>%1 Zeichen sind zu viele: WhatsApp zeigt hier bis zu %2. Kürze den Text.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatFiles</name>
    <message>
        <source>You, %1</source>
        <translation>Du, %1</translation>
    </message>
    <message>
        <source>Customer, %1</source>
        <translation>Kunde, %1</translation>
    </message>
    <message>
        <source>This file is no longer on this computer. If WhatsApp still has it, it is downloaded again.</source>
        <translation>Diese Datei ist nicht mehr auf diesem Computer. Wenn WhatsApp sie noch hat, wird sie erneut heruntergeladen.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Zurück zu den Unterhaltungen</translation>
    </message>
    <message>
        <source>What to do with this conversation</source>
        <translation>Was mit dieser Unterhaltung geschehen soll</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Wähle eine Unterhaltung</translation>
    </message>
    <message>
        <source>You can reply until %1 (%2 left)</source>
        <translation>Du kannst bis %1 antworten (noch %2)</translation>
    </message>
    <message>
        <source>You can’t reply right now</source>
        <translation>Du kannst gerade nicht antworten</translation>
    </message>
    <message>
        <source>The 24-hour reply window has closed: this customer’s last message is more than 24 hours old. You can reply as soon as they write again. Until then, you can send a template.</source>
        <translation>Das Antwortfenster von 24 Stunden ist geschlossen: Die letzte Nachricht dieses Kunden ist über 24 Stunden alt. Du kannst antworten, sobald der Kunde wieder schreibt. Bis dahin kannst du eine Vorlage senden.</translation>
    </message>
    <message>
        <source>This customer has not written to you yet. WhatsApp lets you reply for 24 hours after each message from a customer. To write first, send a template.</source>
        <translation>Dieser Kunde hat dir noch nicht geschrieben. WhatsApp lässt dich nach jeder Nachricht eines Kunden 24 Stunden lang antworten. Um als Erstes zu schreiben, sende eine Vorlage.</translation>
    </message>
    <message>
        <source>Your message was not sent because it could not be saved on this computer. Check that the disk is not full, then send it again.</source>
        <translation>Deine Nachricht wurde nicht gesendet, weil sie nicht auf diesem Computer gespeichert werden konnte. Prüfe, ob auf der Festplatte noch Platz ist, und sende sie dann erneut.</translation>
    </message>
    <message>
        <source>&amp;Template…</source>
        <translation>&amp;Vorlage…</translation>
    </message>
    <message>
        <source>Reply to an earlier message</source>
        <translation>Auf eine frühere Nachricht antworten</translation>
    </message>
    <message>
        <source>Reply to a later message</source>
        <translation>Auf eine spätere Nachricht antworten</translation>
    </message>
    <message>
        <source>Your reaction was taken back because WhatsApp did not accept it. %1</source>
        <translation>Deine Reaktion wurde zurückgenommen, weil WhatsApp sie nicht akzeptiert hat. %1</translation>
    </message>
    <message>
        <source>Your reaction could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>Deine Reaktion konnte nicht auf diesem Computer gespeichert werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Sending could not be cancelled. Check that the disk is not full, then try again.</source>
        <translation>Das Senden konnte nicht abgebrochen werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>It is too late to cancel: the message is already on its way.</source>
        <translation>Zum Abbrechen ist es zu spät: Die Nachricht ist schon unterwegs.</translation>
    </message>
    <message>
        <source>The message could not be sent again. Check that the disk is not full, then try again.</source>
        <translation>Die Nachricht konnte nicht erneut gesendet werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Das konnte nicht gespeichert werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>The message could not be deleted. Check that the disk is not full, then try again.</source>
        <translation>Die Nachricht konnte nicht gelöscht werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>Sprachnachricht aufnehmen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>You blocked this customer. They can’t write to you, and you can’t write to them.</source>
        <translation>Du hast diesen Kunden blockiert. Er kann dir nicht schreiben, und du kannst ihm nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose a customer from the list.</source>
        <translation>Wähle einen Kunden aus der Liste.</translation>
    </message>
    <message>
        <source>Choose a customer from the list, or press %1 to search.</source>
        <translation>Wähle einen Kunden aus der Liste oder drücke %1, um zu suchen.</translation>
    </message>
    <message>
        <source>[%1] %2: %3</source>
        <comment>when, by whom, and the text of a copied message</comment>
        <translation>[%1] %2: %3</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>You can’t reply here</source>
        <translation>Hier kannst du nicht antworten</translation>
    </message>
    <message>
        <source>Shoptalk can’t write to groups yet. Reply in the WhatsApp app on your phone.</source>
        <translation>Shoptalk kann noch nicht in Gruppen schreiben. Antworte in der WhatsApp-App auf deinem Handy.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Deine Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>This number is no longer connected, so you can’t reply from it. To use it again, connect its Facebook account.</source>
        <translation>Diese Nummer ist nicht mehr verbunden, deshalb kannst du von ihr nicht antworten. Um sie wieder zu nutzen, verbinde ihr Facebook-Konto.</translation>
    </message>
    <message>
        <source>This message is too old for a reaction. WhatsApp takes reactions only in the first 30 days.</source>
        <translation>Diese Nachricht ist zu alt für eine Reaktion. WhatsApp nimmt Reaktionen nur in den ersten 30 Tagen an.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatView</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln neue Nachricht</numerusform>
            <numerusform>%Ln neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
    <message>
        <source>Reply to the message</source>
        <translation>Auf die Nachricht antworten</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>&amp;Auswahl kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <translation>Nachricht &amp;kopieren</translation>
    </message>
    <message>
        <source>That message is not on this computer.</source>
        <translation>Diese Nachricht ist nicht auf diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln ungelesene Nachricht</numerusform>
            <numerusform>%Ln ungelesene Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward the message</source>
        <translation>Die Nachricht weiterleiten</translation>
    </message>
    <message>
        <source>Star the message, or take the star off</source>
        <translation>Die Nachricht mit Stern markieren oder den Stern entfernen</translation>
    </message>
    <message>
        <source>selected</source>
        <comment>one message among others</comment>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>&amp;Deselect</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>Aus&amp;wählen</translation>
    </message>
    <message>
        <source>C&amp;lear selection</source>
        <translation>Aus&amp;wahl aufheben</translation>
    </message>
</context>
<context>
    <name>shoptalk::CheckStep</name>
    <message>
        <source>They agreed to get messages from us</source>
        <translation>Sie haben zugestimmt, Nachrichten von uns zu bekommen</translation>
    </message>
    <message>
        <source>How and when? For example: on the order form, since May</source>
        <translation>Wie und wann? Zum Beispiel: auf dem Bestellformular, seit Mai</translation>
    </message>
    <message>
        <source>How and when did they agree?</source>
        <translation>Wie und wann haben sie zugestimmt?</translation>
    </message>
    <message>
        <source>WhatsApp can ask your business for proof. What you write here is kept with each of these customers.</source>
        <translation>WhatsApp kann von deinem Unternehmen einen Nachweis verlangen. Was du hier schreibst, wird bei jedem dieser Kunden aufbewahrt.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>WhatsApp’s limit</source>
        <translation>Grenze von WhatsApp</translation>
    </message>
    <message>
        <source>A phone number, such as your own</source>
        <translation>Eine Telefonnummer, zum Beispiel deine eigene</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Erst ausprobieren</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Day and time of the start</source>
        <translation>Tag und Uhrzeit des Beginns</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>Die Liste wird durchgesehen…</translation>
    </message>
    <message>
        <source>The list could not be read from this computer’s disk. Go back and try again.</source>
        <translation>Die Liste konnte nicht von der Festplatte dieses Computers gelesen werden. Geh zurück und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>There is nobody on this list. Go back and choose other people.</source>
        <translation>Auf dieser Liste steht niemand. Geh zurück und wähle andere Leute.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>The prices could not be read from this computer’s disk.</source>
        <translation>Die Preise konnten nicht von der Festplatte dieses Computers gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nichts zu senden</translation>
    </message>
    <message>
        <source>%1 new customers in 24 hours; %2 so far</source>
        <translation>%1 neue Kunden in 24 Stunden; bisher %2</translation>
    </message>
    <message>
        <source>Your business has no limit</source>
        <translation>Dein Unternehmen hat keine Grenze</translation>
    </message>
    <message>
        <source>This is not a phone number. Write it with its country, such as +34 600 00 00 01.</source>
        <translation>Das ist keine Telefonnummer. Schreib sie mit dem Land, zum Beispiel +34 600 00 00 01.</translation>
    </message>
    <message>
        <source>There is nobody whose message could be tried.</source>
        <translation>Es gibt niemanden, dessen Nachricht ausprobiert werden könnte.</translation>
    </message>
    <message>
        <source>On its way. You find it in the conversation with this number, too.</source>
        <translation>Unterwegs. Du findest ihn auch in der Unterhaltung mit dieser Nummer.</translation>
    </message>
    <message>
        <source>The test could not be saved on this computer. Check that the disk is not full.</source>
        <translation>Der Test konnte auf diesem Computer nicht gespeichert werden. Prüfe, ob die Festplatte voll ist.</translation>
    </message>
    <message>
        <source>The list is still being looked through. Wait a moment.</source>
        <translation>Die Liste wird noch durchgesehen. Warte einen Moment.</translation>
    </message>
    <message>
        <source>Write how these people agreed, or clear the box.</source>
        <translation>Schreib, wie diese Leute zugestimmt haben, oder nimm das Häkchen weg.</translation>
    </message>
    <message>
        <source>Nobody on this list can get the message. The reasons are above.</source>
        <translation>Niemand auf dieser Liste kann die Nachricht bekommen. Die Gründe stehen oben.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Diese Zeit ist vorbei. Wähle eine spätere.</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>Prüfen und starten</translation>
    </message>
    <message>
        <source>At another time</source>
        <translation>Zu einer anderen Zeit</translation>
    </message>
    <message>
        <source>Shoptalk has to be open and unlocked then. If it is not, the broadcast starts as soon as it is.</source>
        <translation>Shoptalk muss dann geöffnet und entsperrt sein. Ist es das nicht, beginnt die Rundsendung, sobald es das ist.</translation>
    </message>
    <message>
        <source>Shoptalk has to stay open and unlocked. While it is closed or locked, nothing is sent; the broadcast goes on afterwards.</source>
        <translation>Shoptalk muss geöffnet und entsperrt bleiben. Solange es geschlossen oder gesperrt ist, wird nichts gesendet; danach geht die Rundsendung weiter.</translation>
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
        <translation>Von Meta verifiziert</translation>
    </message>
    <message>
        <source>Meta is verifying this business</source>
        <translation>Meta verifiziert dieses Unternehmen gerade</translation>
    </message>
    <message>
        <source>Not verified: Meta rejected the documents</source>
        <translation>Nicht verifiziert: Meta hat die Dokumente abgelehnt</translation>
    </message>
    <message>
        <source>Not verified by Meta</source>
        <translation>Nicht von Meta verifiziert</translation>
    </message>
    <message>
        <source>Owned by this business</source>
        <translation>Gehört diesem Unternehmen</translation>
    </message>
    <message>
        <source>Shared with this business</source>
        <translation>Mit diesem Unternehmen geteilt</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Hohe Qualität</translation>
    </message>
    <message>
        <source>Medium quality</source>
        <translation>Mittlere Qualität</translation>
    </message>
    <message>
        <source>Low quality</source>
        <translation>Niedrige Qualität</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <source>No daily limit</source>
        <translation>Kein Tageslimit</translation>
    </message>
    <message>
        <source>%1 new customers a day</source>
        <translation>%1 neue Kunden am Tag</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>Noch nicht registriert</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Blocked by Meta</source>
        <translation>Von Meta blockiert</translation>
    </message>
    <message>
        <source>Warned by Meta</source>
        <translation>Von Meta verwarnt</translation>
    </message>
    <message>
        <source>Limit reached for now</source>
        <translation>Limit vorerst erreicht</translation>
    </message>
    <message>
        <source>Up to %1 messages a second</source>
        <translation>Bis zu %1 Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>Name approved</source>
        <translation>Name genehmigt</translation>
    </message>
    <message>
        <source>Name in review</source>
        <translation>Name wird überprüft</translation>
    </message>
    <message>
        <source>Name rejected by Meta</source>
        <translation>Name von Meta abgelehnt</translation>
    </message>
    <message>
        <source>Name no longer approved</source>
        <translation>Name nicht mehr genehmigt</translation>
    </message>
    <message>
        <source>Also used in the phone app</source>
        <translation>Auch in der App auf dem Telefon verwendet</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChoiceEdits</name>
    <message>
        <source>Add another part</source>
        <translation>Weiteren Teil hinzufügen</translation>
    </message>
    <message>
        <source>Title of this part</source>
        <translation>Titel dieses Teils</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Diesen Teil entfernen</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Beschreibung (optional)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Title of the list (optional)</source>
        <translation>Titel der Liste (optional)</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add a button</source>
        <translation>Button hinzufügen</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Button %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChoiceStep</name>
    <message>
        <source>Click the numbers you want, or select them with the space bar. Press Enter to continue.</source>
        <translation>Klicke auf die gewünschten Nummern oder wähle sie mit der Leertaste aus. Drücke die Eingabetaste, um fortzufahren.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>No results for “%1”.</source>
        <translation>Keine Ergebnisse für „%1“.</translation>
    </message>
    <message>
        <source>Choose your business</source>
        <translation>Wähle dein Unternehmen</translation>
    </message>
    <message>
        <source>These are the businesses that your Facebook account manages. Meta calls them “business portfolios”.</source>
        <translation>Das sind die Unternehmen, die dein Facebook-Konto verwaltet. Meta nennt sie „Unternehmensportfolios“.</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Search businesses</source>
        <translation>Unternehmen suchen</translation>
    </message>
    <message>
        <source>Loading your businesses…</source>
        <translation>Deine Unternehmen werden geladen…</translation>
    </message>
    <message>
        <source>Choose your WhatsApp account</source>
        <translation>Wähle dein WhatsApp-Konto</translation>
    </message>
    <message>
        <source>A WhatsApp Business account contains the phone numbers of one shop or brand.</source>
        <translation>Ein WhatsApp Business-Konto enthält die Telefonnummern eines Geschäfts oder einer Marke.</translation>
    </message>
    <message>
        <source>WhatsApp Business accounts</source>
        <translation>WhatsApp Business-Konten</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Konten suchen</translation>
    </message>
    <message>
        <source>Loading your WhatsApp accounts…</source>
        <translation>Deine WhatsApp-Konten werden geladen…</translation>
    </message>
    <message>
        <source>Choose your numbers</source>
        <translation>Wähle deine Nummern</translation>
    </message>
    <message>
        <source>Customers write to these numbers, and your replies come from them. Choose one or more.</source>
        <translation>Kunden schreiben an diese Nummern, und deine Antworten kommen von ihnen. Wähle eine oder mehrere.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Search numbers</source>
        <translation>Nummern suchen</translation>
    </message>
    <message>
        <source>Loading your phone numbers…</source>
        <translation>Deine Telefonnummern werden geladen…</translation>
    </message>
</context>
<context>
    <name>shoptalk::CommandPalette</name>
    <message>
        <source>No results.</source>
        <translation>Keine Ergebnisse.</translation>
    </message>
    <message>
        <source>Search for a customer, page or action</source>
        <translation>Kunde, Seite oder Aktion suchen</translation>
    </message>
    <message>
        <source>A customer, a page, or what you want to do</source>
        <translation>Ein Kunde, eine Seite oder was du tun willst</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>shoptalk::Composer</name>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Vorlage senden</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Deine Nachricht</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Vorlage auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>Noch %Ln Zeichen</numerusform>
            <numerusform>Noch %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>This message has %1 characters. WhatsApp allows up to %2 in one message.</source>
        <translation>Diese Nachricht hat %1 Zeichen. WhatsApp erlaubt bis zu %2 in einer Nachricht.</translation>
    </message>
    <message>
        <source>Shorten it to send it.</source>
        <translation>Kürze sie, um sie zu senden.</translation>
    </message>
    <message numerus="yes">
        <source>Send in %Ln part(s)</source>
        <translation>
            <numerusform>In %Ln Teil senden</numerusform>
            <numerusform>In %Ln Teilen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Emoji auswählen</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>Sprachnachricht aufnehmen</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Facebook accounts</source>
        <translation>Facebook-Konten</translation>
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
        <translation>Frühere Nachrichten werden vorbereitet: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Getting new messages…</source>
        <translation>Neue Nachrichten werden abgerufen…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>You’re offline. You can read everything, and what you write is sent when you’re back online.</source>
        <translation>Du bist offline. Du kannst alles lesen, und was du schreibst, wird gesendet, wenn du wieder online bist.</translation>
    </message>
    <message>
        <source>You can send messages, but new ones can’t be received right now. They are kept safe until they can.</source>
        <translation>Du kannst Nachrichten senden, aber neue können gerade nicht empfangen werden. Sie werden bis dahin sicher aufbewahrt.</translation>
    </message>
    <message>
        <source>This computer was removed from your shop. It no longer receives new messages.</source>
        <translation>Dieser Computer wurde aus deinem Geschäft entfernt. Er empfängt keine neuen Nachrichten mehr.</translation>
    </message>
    <message>
        <source>Some older messages are missing, because this computer was off for too long.</source>
        <translation>Einige frühere Nachrichten fehlen, weil dieser Computer zu lange ausgeschaltet war.</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>Jetzt versuchen zu verbinden</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Neu koppeln</translation>
    </message>
    <message>
        <source>Pair this computer with your shop again</source>
        <translation>Diesen Computer neu mit deinem Geschäft koppeln</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactMatches</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Contacts without a conversation</source>
        <translation>Kontakte ohne Unterhaltung</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactPreviewModel</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neuer</numerusform>
            <numerusform>%Ln neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another name</source>
        <translation>
            <numerusform>%Ln mit anderem Namen</numerusform>
            <numerusform>%Ln mit anderem Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln schon vorhanden</numerusform>
            <numerusform>%Ln schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be used</source>
        <translation>
            <numerusform>%Ln nicht verwendbar</numerusform>
            <numerusform>%Ln nicht verwendbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>New name; until now %1</source>
        <translation>Neuer Name; bisher %1</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Line %1: there is no name</source>
        <translation>Zeile %1: Der Name fehlt</translation>
    </message>
    <message>
        <source>Line %1: there is no phone number</source>
        <translation>Zeile %1: Die Telefonnummer fehlt</translation>
    </message>
    <message>
        <source>Line %1: this is no phone number</source>
        <translation>Zeile %1: Das ist keine Telefonnummer</translation>
    </message>
    <message>
        <source>Line %1: this number is in the file twice</source>
        <translation>Zeile %1: Diese Nummer steht zweimal in der Datei</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactSheet</name>
    <message>
        <source>Send a contact</source>
        <translation>Kontakt senden</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Telefonnummer</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Choose one of your customers</source>
        <translation>&amp;Einen deiner Kunden auswählen</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Add another contact</source>
        <translation>Weiteren Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Contacts in this message. Press Delete to remove one.</source>
        <translation>Kontakte in dieser Nachricht. Drücke Entf, um einen zu entfernen.</translation>
    </message>
    <message>
        <source>Press Delete to remove one.</source>
        <translation>Drücke Entf, um einen zu entfernen.</translation>
    </message>
    <message>
        <source>In this message</source>
        <translation>In dieser Nachricht</translation>
    </message>
    <message>
        <source>This is no phone number. Begin with + and the country code.</source>
        <translation>Das ist keine Telefonnummer. Beginne mit + und der Landesvorwahl.</translation>
    </message>
    <message>
        <source>With + and the country code.</source>
        <translation>Mit + und der Landesvorwahl.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt senden</numerusform>
            <numerusform>%Ln Kontakte senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Save contacts</source>
        <translation>Kontakte speichern</translation>
    </message>
    <message>
        <source>Save the names and numbers of all customers in a file, for a phone, an address book or a spreadsheet. The file is not encrypted.</source>
        <translation>Speichere die Namen und Nummern aller Kunden in einer Datei, für ein Telefon, ein Adressbuch oder eine Tabelle. Die Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Contact cards (vCard 4.0)</source>
        <translation>Kontaktkarten (vCard 4.0)</translation>
    </message>
    <message>
        <source>Contact cards for older phones (vCard 3.0)</source>
        <translation>Kontaktkarten für ältere Telefone (vCard 3.0)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Save contacts…</source>
        <translation>Kontakte speichern…</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Choose a file with contact cards (vCard) or a table (CSV). The names in it are shown instead of those that customers gave themselves. You see what will happen before anything changes.</source>
        <translation>Wähle eine Datei mit Kontaktkarten (vCard) oder eine Tabelle (CSV). Die Namen darin werden statt der Namen gezeigt, die sich die Kunden selbst gegeben haben. Du siehst, was geschehen wird, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Contacts %1</source>
        <comment>name of a file</comment>
        <translation>Kontakte %1</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Contact cards (*.vcf)</source>
        <translation>Kontaktkarten (*.vcf)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln Kontakt in %1 gespeichert.</numerusform>
            <numerusform>%Ln Kontakte in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.txt)</source>
        <translation>Kontakte (*.vcf *.vcard *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt importieren</numerusform>
            <numerusform>%Ln Kontakte importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>%1 von %2 importiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) imported.</source>
        <translation>
            <numerusform>%Ln Kontakt importiert.</numerusform>
            <numerusform>%Ln Kontakte importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import stopped, because the contacts could not be stored. Check that the disk is not full, then import the file again: what is there already stays as it is.</source>
        <translation>Der Import wurde abgebrochen, weil die Kontakte nicht gespeichert werden konnten. Prüfe, ob die Festplatte voll ist, und importiere die Datei noch einmal: Was schon da ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>There are no contacts in this file. Choose a file with contact cards (vCard), or a table (CSV) with a column of phone numbers.</source>
        <translation>In dieser Datei sind keine Kontakte. Wähle eine Datei mit Kontaktkarten (vCard) oder eine Tabelle (CSV) mit einer Spalte für Telefonnummern.</translation>
    </message>
    <message>
        <source>This file is too large. Split it into smaller ones.</source>
        <translation>Diese Datei ist zu groß. Teile sie in kleinere auf.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>Die Festplatte ist voll. Schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This file can’t be read or written. Choose another one, or another folder.</source>
        <translation>Diese Datei kann nicht gelesen oder geschrieben werden. Wähle eine andere oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The contacts could not be read. Try again.</source>
        <translation>Die Kontakte konnten nicht gelesen werden. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The file has more. Only the first 100,000 are used.</source>
        <translation>Die Datei hat mehr. Nur die ersten 100.000 werden verwendet.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContentActions</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Open this place in a map?</source>
        <translation>Diesen Ort in einer Karte öffnen?</translation>
    </message>
    <message>
        <source>Your browser opens %1. That website then knows the place.</source>
        <translation>Dein Browser öffnet %1. Diese Website kennt dann den Ort.</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Kontakt speichern</translation>
    </message>
    <message>
        <source>contact.vcf</source>
        <translation>Kontakt.vcf</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>The contact could not be saved there. Choose another folder, or check that the disk is not full.</source>
        <translation>Der Kontakt konnte dort nicht gespeichert werden. Wähle einen anderen Ordner oder prüfe, ob auf der Festplatte noch Platz ist.</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>%1 ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Write an &amp;e-mail to %1</source>
        <translation>&amp;E-Mail an %1 schreiben</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>&amp;Write to %1</source>
        <translation>%1 &amp;schreiben</translation>
    </message>
    <message>
        <source>Open a website</source>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>Open this website?</source>
        <translation>Diese Website öffnen?</translation>
    </message>
    <message>
        <source>This address can be taken for another one. It leads to %1.</source>
        <translation>Diese Adresse lässt sich mit einer anderen verwechseln. Sie führt zu %1.</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Website öffnen</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContentStrings</name>
    <message>
        <source>Request to call</source>
        <translation>Anfrage für einen Anruf</translation>
    </message>
    <message>
        <source>Declined call</source>
        <translation>Abgelehnter Anruf</translation>
    </message>
    <message>
        <source>The customer declined the call</source>
        <translation>Der Kunde hat den Anruf abgelehnt</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Verpasster Anruf</translation>
    </message>
    <message>
        <source>The customer did not answer</source>
        <translation>Der Kunde hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Call from the customer</source>
        <translation>Anruf vom Kunden</translation>
    </message>
    <message>
        <source>Call to the customer</source>
        <translation>Anruf an den Kunden</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Kontakt speichern</translation>
    </message>
    <message>
        <source>Save %1 as a file…</source>
        <translation>%1 als Datei speichern…</translation>
    </message>
    <message>
        <source>Shared on request</source>
        <translation>Auf Anfrage geteilt</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Diese Nachricht wurde gelöscht</translation>
    </message>
    <message>
        <source>Message with buttons</source>
        <translation>Nachricht mit Buttons</translation>
    </message>
    <message>
        <source>Message with a list</source>
        <translation>Nachricht mit einer Liste</translation>
    </message>
    <message>
        <source>Message with a link</source>
        <translation>Nachricht mit einem Link</translation>
    </message>
    <message>
        <source>Request for a location</source>
        <translation>Anfrage nach einem Standort</translation>
    </message>
    <message>
        <source>Request for a phone number</source>
        <translation>Anfrage nach einer Telefonnummer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Reply option</source>
        <translation>Antwortmöglichkeit</translation>
    </message>
    <message>
        <source>Send location</source>
        <translation>Standort senden</translation>
    </message>
    <message>
        <source>Share phone number</source>
        <translation>Telefonnummer teilen</translation>
    </message>
    <message>
        <source>View items</source>
        <translation>Artikel ansehen</translation>
    </message>
    <message>
        <source>View catalog</source>
        <translation>Katalog ansehen</translation>
    </message>
    <message>
        <source>Chosen button</source>
        <translation>Gewählter Button</translation>
    </message>
    <message>
        <source>Chosen from the list</source>
        <translation>Aus der Liste gewählt</translation>
    </message>
    <message>
        <source>Filled-in form</source>
        <translation>Ausgefülltes Formular</translation>
    </message>
    <message>
        <source>Permission to call</source>
        <translation>Erlaubnis zum Anrufen</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Open in a map</source>
        <translation>In einer Karte öffnen</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Sprachnachricht</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Change the speed</source>
        <translation>Geschwindigkeit ändern</translation>
    </message>
    <message>
        <source>&amp;Stop the download</source>
        <translation>Download &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsehen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Open in &amp;another program</source>
        <translation>In anderem &amp;Programm öffnen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>wird abgespielt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>press Space to play</source>
        <translation>zum Abspielen Leertaste drücken</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>Häufig weitergeleitet</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>The earlier message is not on this computer.</source>
        <translation>Die frühere Nachricht ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Show the quoted message</source>
        <translation>Zitierte Nachricht anzeigen</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Beitrag öffnen</translation>
    </message>
    <message>
        <source>Open the ad</source>
        <translation>Werbeanzeige öffnen</translation>
    </message>
    <message>
        <source>From your post</source>
        <translation>Von deinem Beitrag</translation>
    </message>
    <message>
        <source>From your ad</source>
        <translation>Von deiner Werbeanzeige</translation>
    </message>
    <message>
        <source>About a product</source>
        <translation>Zu einem Produkt</translation>
    </message>
    <message>
        <source>From your ad %1</source>
        <translation>Von deiner Werbeanzeige %1</translation>
    </message>
    <message>
        <source>About the product %1</source>
        <translation>Zum Produkt %1</translation>
    </message>
    <message>
        <source>Reply to: %1</source>
        <translation>Antwort auf: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Gesamt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Opened the chat</source>
        <translation>Hat den Chat geöffnet</translation>
    </message>
    <message>
        <source>%1 and %2 are the same customer.</source>
        <translation>%1 und %2 sind derselbe Kunde.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>They are not the same…</source>
        <translation>Es sind nicht dieselben…</translation>
    </message>
    <message>
        <source>They are &amp;not the same…</source>
        <translation>Es sind &amp;nicht dieselben…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>This message can’t be shown here</source>
        <translation>Diese Nachricht kann hier nicht angezeigt werden</translation>
    </message>
    <message>
        <source>The message is saved. A newer version of Shoptalk may be able to show it.</source>
        <translation>Die Nachricht ist gespeichert. Eine neuere Version von Shoptalk kann sie vielleicht anzeigen.</translation>
    </message>
    <message>
        <source>WhatsApp doesn’t deliver this kind of message to Shoptalk. Ask the customer to send it another way.</source>
        <translation>WhatsApp stellt diese Art von Nachricht nicht an Shoptalk zu. Bitte den Kunden, sie anders zu senden.</translation>
    </message>
    <message>
        <source>You can read it in WhatsApp on the shop’s phone.</source>
        <translation>Du kannst sie in WhatsApp auf dem Telefon des Geschäfts lesen.</translation>
    </message>
    <message>
        <source>WhatsApp couldn’t deliver this message. Ask the customer to send it again.</source>
        <translation>WhatsApp konnte diese Nachricht nicht zustellen. Bitte den Kunden, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>Message with a call button</source>
        <translation>Nachricht mit einem Anruf-Button</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Jetzt anrufen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Internal note, %1</source>
        <translation>Interne Notiz, %1</translation>
    </message>
    <message>
        <source>Internal note by %1, %2</source>
        <translation>Interne Notiz von %1, %2</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>&amp;Notiz löschen</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote in a group, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The customer may be called</source>
        <translation>Der Kunde darf angerufen werden</translation>
    </message>
    <message>
        <source>The customer doesn’t want to be called</source>
        <translation>Der Kunde möchte nicht angerufen werden</translation>
    </message>
    <message>
        <source>The customer has a new WhatsApp ID</source>
        <translation>Der Kunde hat eine neue WhatsApp-ID</translation>
    </message>
    <message>
        <source>The customer has a new phone number</source>
        <translation>Der Kunde hat eine neue Telefonnummer</translation>
    </message>
    <message>
        <source>The customer’s security code changed</source>
        <translation>Die Sicherheitsnummer des Kunden hat sich geändert</translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationActions</name>
    <message>
        <source>Pin or unpin the conversation</source>
        <translation>Unterhaltung anheften oder lösen</translation>
    </message>
    <message>
        <source>Mute or unmute the conversation</source>
        <translation>Unterhaltung stummschalten oder laut stellen</translation>
    </message>
    <message>
        <source>Archive or unarchive the conversation</source>
        <translation>Unterhaltung archivieren oder zurückholen</translation>
    </message>
    <message>
        <source>Snooze the conversation</source>
        <translation>Unterhaltung zurückstellen</translation>
    </message>
    <message>
        <source>Remind me of the conversation</source>
        <translation>An die Unterhaltung erinnern</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>Oben &amp;anheften</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>Aus dem Ar&amp;chiv holen</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Ar&amp;chivieren</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>&amp;Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>&amp;Mute notifications</source>
        <translation>&amp;Stummschalten</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>Für 8 Stunden</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>Für 1 Woche</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Stop &amp;snoozing</source>
        <translation>Nicht mehr &amp;zurückstellen</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>&amp;Zurückstellen</translation>
    </message>
    <message>
        <source>Remove the remi&amp;nder</source>
        <translation>E&amp;rinnerung entfernen</translation>
    </message>
    <message>
        <source>Remi&amp;nd me</source>
        <translation>E&amp;rinnere mich</translation>
    </message>
    <message>
        <source>You will be reminded %1.</source>
        <translation>Du wirst %1 erinnert.</translation>
    </message>
    <message>
        <source>Reminder removed.</source>
        <translation>Erinnerung entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) pinned.</source>
        <translation>
            <numerusform>%Ln Unterhaltung angeheftet.</numerusform>
            <numerusform>%Ln Unterhaltungen angeheftet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) unpinned.</source>
        <translation>
            <numerusform>%Ln Unterhaltung gelöst.</numerusform>
            <numerusform>%Ln Unterhaltungen gelöst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) muted.</source>
        <translation>
            <numerusform>%Ln Unterhaltung stummgeschaltet.</numerusform>
            <numerusform>%Ln Unterhaltungen stummgeschaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) unmuted.</source>
        <translation>
            <numerusform>%Ln Unterhaltung wieder laut.</numerusform>
            <numerusform>%Ln Unterhaltungen wieder laut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) archived.</source>
        <translation>
            <numerusform>%Ln Unterhaltung archiviert.</numerusform>
            <numerusform>%Ln Unterhaltungen archiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) back in the list.</source>
        <translation>
            <numerusform>%Ln Unterhaltung wieder in der Liste.</numerusform>
            <numerusform>%Ln Unterhaltungen wieder in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>Zurückgestellt bis %1.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationDelegate</name>
    <message>
        <source>Draft:</source>
        <translation>Entwurf:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>als ungelesen markiert</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Entwurf: %1</translation>
    </message>
    <message>
        <source>%1 left to reply</source>
        <translation>noch %1 zum Antworten</translation>
    </message>
    <message>
        <source>replies need a template</source>
        <translation>Antworten brauchen eine Vorlage</translation>
    </message>
    <message>
        <source>no replies from here</source>
        <translation>keine Antworten von hier</translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationList</name>
    <message>
        <source>No customer found</source>
        <translation>Kein Kunde gefunden</translation>
    </message>
    <message>
        <source>No name or number matches your search. Check the spelling, or clear the search.</source>
        <translation>Kein Name und keine Nummer passt zu deiner Suche. Prüfe die Schreibweise oder leere die Suche.</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Search customers by name or number</source>
        <translation>Kunden nach Name oder Nummer suchen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Delete the conversation</source>
        <translation>Unterhaltung löschen</translation>
    </message>
    <message>
        <source>Search customers and messages</source>
        <translation>Kunden und Nachrichten suchen</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
</context>
<context>
    <name>shoptalk::CostLine</name>
    <message numerus="yes">
        <source>The next message is free: %Ln free message(s) left this month.</source>
        <translation>
            <numerusform>Die nächste Nachricht ist kostenlos: In diesem Monat ist noch %Ln kostenlose Nachricht übrig.</numerusform>
            <numerusform>Die nächste Nachricht ist kostenlos: In diesem Monat sind noch %Ln kostenlose Nachrichten übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next message is free.</source>
        <translation>Die nächste Nachricht ist kostenlos.</translation>
    </message>
    <message>
        <source>The next message is free until %1, because this customer came from an ad.</source>
        <translation>Die nächste Nachricht ist bis %1 kostenlos, weil dieser Kunde über eine Werbeanzeige kam.</translation>
    </message>
    <message>
        <source>The next message costs %1.</source>
        <translation>Die nächste Nachricht kostet %1.</translation>
    </message>
    <message>
        <source>WhatsApp charges for the next message. The price is not set.</source>
        <translation>WhatsApp berechnet die nächste Nachricht. Der Preis ist nicht eingetragen.</translation>
    </message>
    <message>
        <source>Enter prices</source>
        <translation>Preise eingeben</translation>
    </message>
    <message>
        <source>The next message is free until %1, because the reply window is open.</source>
        <translation>Die nächste Nachricht ist bis %1 kostenlos, weil das Antwortfenster offen ist.</translation>
    </message>
</context>
<context>
    <name>shoptalk::CrashDialog</name>
    <message>
        <source>Shoptalk ended unexpectedly</source>
        <translation>Shoptalk wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your messages are safe. This report says where in the program it happened. It has no names, numbers or messages in it, and it stays on this computer: Shoptalk sends it to nobody. If you ask for help, you can copy it.</source>
        <translation>Deine Nachrichten sind sicher. Dieser Bericht sagt, an welcher Stelle im Programm es passiert ist. Er enthält keine Namen, Nummern oder Nachrichten und bleibt auf diesem Computer: Shoptalk sendet ihn an niemanden. Wenn du um Hilfe bittest, kannst du ihn kopieren.</translation>
    </message>
</context>
<context>
    <name>shoptalk::CropDialog</name>
    <message>
        <source>Crop the picture</source>
        <translation>Bild zuschneiden</translation>
    </message>
    <message>
        <source>Move the frame with the mouse or the arrow keys. Resize it with its corners, or with plus and minus.</source>
        <translation>Verschiebe den Rahmen mit der Maus oder den Pfeiltasten. Ändere seine Größe an den Ecken oder mit Plus und Minus.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>This is what customers see.</source>
        <translation>Das sehen die Kunden.</translation>
    </message>
    <message>
        <source>Size of the frame</source>
        <translation>Größe des Rahmens</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>Dieses Bild verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>shoptalk::CropFrame</name>
    <message>
        <source>Part of the picture that customers see</source>
        <translation>Teil des Bildes, den die Kunden sehen</translation>
    </message>
    <message>
        <source>The arrow keys move the frame (with Shift, by one pixel). Plus and minus resize it.</source>
        <translation>Die Pfeiltasten verschieben den Rahmen (mit Umschalt um ein Pixel). Plus und Minus ändern seine Größe.</translation>
    </message>
</context>
<context>
    <name>shoptalk::Customer</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerActions</name>
    <message>
        <source>Name changed.</source>
        <translation>Name geändert.</translation>
    </message>
    <message>
        <source>This customer gets no more marketing messages.</source>
        <translation>Dieser Kunde bekommt keine Werbenachrichten mehr.</translation>
    </message>
    <message>
        <source>This customer gets marketing messages again.</source>
        <translation>Dieser Kunde bekommt wieder Werbenachrichten.</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerFilter</name>
    <message>
        <source>Search every customer’s messages</source>
        <translation>Nachrichten aller Kunden durchsuchen</translation>
    </message>
    <message>
        <source>Customer to search for</source>
        <translation>Kunde, dessen Nachrichten gesucht werden</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Name oder Telefonnummer</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a customer’s name and number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Kunde: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerNotices</name>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>A customer wrote. Open Shoptalk to read it.</source>
        <translation>Ein Kunde hat geschrieben. Öffne Shoptalk, um es zu lesen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) wrote</source>
        <translation>
            <numerusform>%Ln Kunde hat geschrieben</numerusform>
            <numerusform>%Ln Kunden haben geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Shoptalk to read their messages.</source>
        <translation>Öffne Shoptalk, um die Nachrichten zu lesen.</translation>
    </message>
    <message>
        <source>Shoptalk</source>
        <translation>Shoptalk</translation>
    </message>
    <message>
        <source>This is how Shoptalk tells you about a new message.</source>
        <translation>So sagt dir Shoptalk, dass eine neue Nachricht da ist.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who wrote, and to which number of the shop</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) are back</source>
        <translation>
            <numerusform>%Ln Unterhaltung ist wieder da</numerusform>
            <numerusform>%Ln Unterhaltungen sind wieder da</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked to be reminded of them. Open Shoptalk to see them.</source>
        <translation>Du wolltest an sie erinnert werden. Öffne Shoptalk, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Erinnerung: %1</translation>
    </message>
    <message>
        <source>Back from snooze: %1</source>
        <translation>Wieder da: %1</translation>
    </message>
    <message>
        <source>You asked to be reminded.</source>
        <translation>Du wolltest erinnert werden.</translation>
    </message>
    <message>
        <source>You snoozed this conversation until now.</source>
        <translation>Du hast diese Unterhaltung bis jetzt zurückgestellt.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>You asked to be reminded of a conversation. Open Shoptalk to see it.</source>
        <translation>Du wolltest an eine Unterhaltung erinnert werden. Öffne Shoptalk, um sie zu sehen.</translation>
    </message>
    <message>
        <source>You snoozed a conversation until now. Open Shoptalk to see it.</source>
        <translation>Du hast eine Unterhaltung bis jetzt zurückgestellt. Öffne Shoptalk, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerPane</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Marketing messages</source>
        <translation>Werbenachrichten</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Interne Notizen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Blocked since %1.</source>
        <translation>Blockiert seit %1.</translation>
    </message>
    <message>
        <source>Only with a template, until this customer writes again.</source>
        <translation>Nur mit einer Vorlage, bis dieser Kunde wieder schreibt.</translation>
    </message>
    <message>
        <source>Until %1 (%2 left).</source>
        <translation>Bis %1 (noch %2).</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>This customer wants no more of them.</source>
        <translation>Dieser Kunde möchte keine mehr.</translation>
    </message>
    <message>
        <source>Not stopped by this customer.</source>
        <translation>Dieser Kunde hat sie nicht abbestellt.</translation>
    </message>
    <message>
        <source>Send them again</source>
        <translation>Wieder senden</translation>
    </message>
    <message>
        <source>Stop them</source>
        <translation>Nicht mehr senden</translation>
    </message>
    <message>
        <source>Send marketing messages to this customer again</source>
        <translation>Diesem Kunden wieder Werbenachrichten senden</translation>
    </message>
    <message>
        <source>Stop marketing messages to this customer</source>
        <translation>Diesem Kunden keine Werbenachrichten mehr senden</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation>Noch keine Nachrichten.</translation>
    </message>
    <message>
        <source>First message on %1.
%2 received, %3 sent.</source>
        <translation>Erste Nachricht am %1.
%2 erhalten, %3 gesendet.</translation>
    </message>
    <message>
        <source>Starred messages</source>
        <translation>Mit Stern markierte Nachrichten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Only in the WhatsApp app on your phone.</source>
        <translation>Nur in der WhatsApp-App auf deinem Handy.</translation>
    </message>
    <message>
        <source>Groups get none.</source>
        <translation>Gruppen bekommen keine.</translation>
    </message>
    <message>
        <source>Change labels</source>
        <translation>Labels ändern</translation>
    </message>
    <message>
        <source>Add an internal note</source>
        <translation>Interne Notiz hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Show in the &amp;chat</source>
        <translation>Im &amp;Chat anzeigen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>shoptalk::DashboardController</name>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Dashboard</translation>
    </message>
</context>
<context>
    <name>shoptalk::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>The figures could not be read from this computer’s disk. What is shown may be old.</source>
        <translation>Die Zahlen konnten nicht von der Festplatte dieses Computers gelesen werden. Was angezeigt wird, ist vielleicht veraltet.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the disk is not full, or choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Wähle einen anderen Ordner und sieh nach, ob die Festplatte voll ist.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show charts as tables</source>
        <translation>Diagramme als Tabellen anzeigen</translation>
    </message>
    <message>
        <source>Close the dashboard</source>
        <translation>Dashboard schließen</translation>
    </message>
    <message>
        <source>Show all charts as tables</source>
        <translation>Alle Diagramme als Tabellen anzeigen</translation>
    </message>
    <message>
        <source>Save all figures</source>
        <translation>Alle Zahlen speichern</translation>
    </message>
    <message>
        <source>Save all as &amp;table (CSV)…</source>
        <translation>Alles als &amp;Tabelle speichern (CSV)…</translation>
    </message>
    <message>
        <source>Save all as &amp;picture (PNG)…</source>
        <translation>Alles als &amp;Bild speichern (PNG)…</translation>
    </message>
    <message>
        <source>Reading the figures</source>
        <translation>Zahlen werden gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>shoptalk::DashboardTiles</name>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Usual reply time</source>
        <translation>Übliche Antwortzeit</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Offene Unterhaltungen</translation>
    </message>
    <message>
        <source>Free messages left this month</source>
        <translation>Freie Nachrichten in diesem Monat</translation>
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
        <translation>Zu einem Datum springen</translation>
    </message>
    <message>
        <source>Day. Days with messages are bold</source>
        <translation>Tag. Tage mit Nachrichten sind fett</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Vorheriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>%1, with messages</source>
        <translation>%1, mit Nachrichten</translation>
    </message>
</context>
<context>
    <name>shoptalk::Dates</name>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T. %2 Std.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
    </message>
</context>
<context>
    <name>shoptalk::DeletedPage</name>
    <message>
        <source>Recently deleted</source>
        <translation>Zuletzt gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s). Deleted on %1. Can be restored until %2.</source>
        <translation>
            <numerusform>%Ln Nachricht. Gelöscht am %1. Kann bis %2 wiederhergestellt werden.</numerusform>
            <numerusform>%Ln Nachrichten. Gelöscht am %1. Kann bis %2 wiederhergestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the conversation with %1</source>
        <translation>Unterhaltung mit %1 wiederherstellen</translation>
    </message>
    <message>
        <source>The conversation with %1 is back in the inbox.</source>
        <translation>Die Unterhaltung mit %1 ist wieder im Posteingang.</translation>
    </message>
    <message>
        <source>The conversation with %1 could not be restored. Check that the disk is not full, then try again.</source>
        <translation>Die Unterhaltung mit %1 konnte nicht wiederhergestellt werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deleted in the last %Ln day(s). You can restore deleted conversations and broadcasts here.</source>
        <translation>
            <numerusform>Am letzten Tag wurde nichts gelöscht. Du kannst gelöschte Unterhaltungen und Rundsendungen hier wiederherstellen.</numerusform>
            <numerusform>In den letzten %Ln Tagen wurde nichts gelöscht. Du kannst gelöschte Unterhaltungen und Rundsendungen hier wiederherstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was deleted could not be loaded. Try again later.</source>
        <translation>Gelöschtes konnte nicht geladen werden. Versuche es später erneut.</translation>
    </message>
    <message>
        <source>Broadcast without a name</source>
        <translation>Rundsendung ohne Namen</translation>
    </message>
    <message>
        <source>Draft of a broadcast. Deleted on %1. Can be restored until %2.</source>
        <translation>Entwurf einer Rundsendung. Gelöscht am %1. Kann bis %2 wiederhergestellt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Broadcast to %Ln people. Deleted on %1. Can be restored until %2.</source>
        <translation>
            <numerusform>Rundsendung an %Ln Person. Gelöscht am %1. Kann bis %2 wiederhergestellt werden.</numerusform>
            <numerusform>Rundsendung an %Ln Leute. Gelöscht am %1. Kann bis %2 wiederhergestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the broadcast %1</source>
        <translation>Rundsendung %1 wiederherstellen</translation>
    </message>
    <message>
        <source>%1 is back in the list of broadcasts.</source>
        <translation>%1 ist wieder in der Liste der Rundsendungen.</translation>
    </message>
    <message>
        <source>%1 could not be restored. Check that the disk is not full, then try again.</source>
        <translation>%1 konnte nicht wiederhergestellt werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Restore the broadcast without a name</source>
        <translation>Rundsendung ohne Namen wiederherstellen</translation>
    </message>
</context>
<context>
    <name>shoptalk::DesktopController</name>
    <message>
        <source>Shoptalk keeps running</source>
        <translation>Shoptalk läuft weiter</translation>
    </message>
    <message>
        <source>Shoptalk keeps running in the tray, next to the clock, so that you hear when a customer writes. Click its icon to get the window back.</source>
        <translation>Shoptalk läuft im Infobereich neben der Uhr weiter, damit du hörst, wenn ein Kunde schreibt. Klick auf das Symbol, um das Fenster zurückzuholen.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Quit Shoptalk</source>
        <translation>Shoptalk &amp;beenden</translation>
    </message>
</context>
<context>
    <name>shoptalk::DesktopsPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Computers of this shop</source>
        <translation>Computer dieses Geschäfts</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>This computer. Paired since %1.</source>
        <translation>Dieser Computer. Gekoppelt seit %1.</translation>
    </message>
    <message>
        <source>Paired since %1. Never online since.</source>
        <translation>Gekoppelt seit %1. Seitdem nie online.</translation>
    </message>
    <message>
        <source>Paired since %1. Online now.</source>
        <translation>Gekoppelt seit %1. Jetzt online.</translation>
    </message>
    <message>
        <source>Paired since %1. Last online %2.</source>
        <translation>Gekoppelt seit %1. Zuletzt online: %2.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>This computer is no longer connected to your shop. Pair it again with a new code.</source>
        <translation>Dieser Computer ist nicht mehr mit deinem Geschäft verbunden. Kopple ihn mit einem neuen Code neu.</translation>
    </message>
    <message>
        <source>Your relay (the server that receives your messages) does not answer. Check this computer’s internet connection.</source>
        <translation>Dein Relay (der Server, der deine Nachrichten empfängt) antwortet nicht. Prüfe die Internetverbindung dieses Computers.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>It no longer receives messages. The conversations already on it stay there.

If it was lost or stolen, also disconnect its account under Facebook accounts: that ends the login on all computers. Then ask the person who runs your relay (the server that receives your messages) to renew the shop’s key.</source>
        <translation>Er empfängt keine Nachrichten mehr. Die Unterhaltungen, die schon auf ihm sind, bleiben dort.

Wenn er verloren oder gestohlen wurde, trenne auch sein Konto unter Facebook-Konten: Das beendet die Anmeldung auf allen Computern. Bitte dann die Person, die dein Relay (den Server, der deine Nachrichten empfängt) betreibt, den Schlüssel des Geschäfts zu erneuern.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>shoptalk::DiscardText</name>
    <message>
        <source>What you wrote is lost.</source>
        <translation>Was du geschrieben hast, geht verloren.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>shoptalk::DoNotDisturbMenu</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Nicht stören</translation>
    </message>
    <message>
        <source>Turn &amp;off do not disturb</source>
        <translation>„Nicht stören“ &amp;ausschalten</translation>
    </message>
    <message>
        <source>Do not disturb for 1 &amp;hour</source>
        <translation>1 &amp;Stunde nicht stören</translation>
    </message>
    <message>
        <source>Do not disturb until &amp;tomorrow</source>
        <translation>Bis &amp;morgen nicht stören</translation>
    </message>
    <message>
        <source>Do not disturb until I turn &amp;it off</source>
        <translation>Nicht stören, bis &amp;ich es ausschalte</translation>
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
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Checks every step between your customers’ phones and this computer, including your relay (the server that receives your messages while this computer is off). The report contains no passwords, names or messages.</source>
        <translation>Prüft jeden Schritt zwischen den Telefonen deiner Kunden und diesem Computer, auch dein Relay (den Server, der deine Nachrichten empfängt, während dieser Computer ausgeschaltet ist). Der Bericht enthält keine Passwörter, Namen oder Nachrichten.</translation>
    </message>
    <message>
        <source>Your relay keeps messages, but fetches no photos or other files: it cannot log in to your WhatsApp account. Shoptalk downloads them itself, first of all when it starts. WhatsApp deletes them after 7 days, so do not leave every computer off for a week.</source>
        <translation>Dein Relay bewahrt Nachrichten auf, holt aber keine Fotos oder anderen Dateien: Es kann sich nicht bei deinem WhatsApp-Konto anmelden. Shoptalk lädt sie selbst herunter, und zwar gleich beim Start. WhatsApp löscht sie nach 7 Tagen, lass also nicht alle Computer eine Woche lang ausgeschaltet.</translation>
    </message>
    <message>
        <source>Connection doctor</source>
        <translation>Verbindungsdiagnose</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Everything is working.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) to fix.</source>
        <translation>
            <numerusform>%Ln Problem zu beheben.</numerusform>
            <numerusform>%Ln Probleme zu beheben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::DoctorText</name>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Kopplung</translation>
    </message>
    <message>
        <source>Message history</source>
        <translation>Nachrichtenverlauf</translation>
    </message>
    <message>
        <source>Facebook login</source>
        <translation>Anmeldung bei Facebook</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>New messages from WhatsApp</source>
        <translation>Neue Nachrichten von WhatsApp</translation>
    </message>
    <message>
        <source>Delivery address at WhatsApp</source>
        <translation>Zustelladresse bei WhatsApp</translation>
    </message>
    <message>
        <source>Public address of the relay</source>
        <translation>Öffentliche Adresse des Relays</translation>
    </message>
    <message numerus="yes">
        <source>Valid for %Ln more day(s).</source>
        <translation>
            <numerusform>Noch %Ln Tag gültig.</numerusform>
            <numerusform>Noch %Ln Tage gültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Working.</source>
        <translation>Funktioniert.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore your last backup on the Backup page.</source>
        <translation>Die Datenbank ist beschädigt. Stelle auf der Seite Backup dein letztes Backup wieder her.</translation>
    </message>
    <message>
        <source>This computer is not paired with a relay yet.</source>
        <translation>Dieser Computer ist noch nicht mit einem Relay gekoppelt.</translation>
    </message>
    <message>
        <source>The relay does not answer. Check this computer’s internet connection. If other pages open, tell the person who runs your relay.</source>
        <translation>Das Relay antwortet nicht. Prüfe die Internetverbindung dieses Computers. Wenn sich andere Seiten öffnen, sag der Person Bescheid, die dein Relay betreibt.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) off. Set the date and time to automatic in the system’s settings.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht um %Ln Sekunde falsch. Stelle Datum und Uhrzeit in den Systemeinstellungen auf automatisch.</numerusform>
            <numerusform>Die Uhr dieses Computers geht um %Ln Sekunden falsch. Stelle Datum und Uhrzeit in den Systemeinstellungen auf automatisch.</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay no longer knows this computer. Pair it again with a new code.</source>
        <translation>Das Relay kennt diesen Computer nicht mehr. Kopple ihn mit einem neuen Code neu.</translation>
    </message>
    <message>
        <source>Your relay does not receive messages for this number.</source>
        <translation>Dein Relay empfängt keine Nachrichten für diese Nummer.</translation>
    </message>
    <message>
        <source>The saved pairing can’t be opened any more. Pair this computer again with a new code.</source>
        <translation>Die gespeicherte Kopplung lässt sich nicht mehr öffnen. Kopple diesen Computer mit einem neuen Code neu.</translation>
    </message>
    <message>
        <source>The key to your data is not in this computer’s keychain (the system’s safe place for passwords). The keychain is locked, or the key was removed. Unlock the keychain and save the key again before you close Shoptalk. Otherwise your logins can’t be opened any more.</source>
        <translation>Der Schlüssel zu deinen Daten ist nicht im Schlüsselbund dieses Computers (dem sicheren Ort des Systems für Passwörter). Der Schlüsselbund ist gesperrt, oder der Schlüssel wurde entfernt. Entsperre den Schlüsselbund und speichere den Schlüssel neu, bevor du Shoptalk schließt. Sonst lassen sich deine Anmeldungen nicht mehr öffnen.</translation>
    </message>
    <message>
        <source>The key to your data could not be opened. Restart Shoptalk.</source>
        <translation>Der Schlüssel zu deinen Daten konnte nicht geöffnet werden. Starte Shoptalk neu.</translation>
    </message>
    <message>
        <source>Some messages can’t be recovered, because this computer was off longer than the relay keeps messages. Look for them on the phone.</source>
        <translation>Einige Nachrichten lassen sich nicht zurückholen, weil dieser Computer länger ausgeschaltet war, als das Relay Nachrichten aufbewahrt. Suche sie auf dem Telefon.</translation>
    </message>
    <message>
        <source>The relay was reset to an earlier state, so some messages may be missing here. Look for them on the phone, and tell the person who runs your relay.</source>
        <translation>Das Relay wurde auf einen früheren Stand zurückgesetzt, deshalb fehlen hier vielleicht Nachrichten. Suche sie auf dem Telefon und sag der Person Bescheid, die dein Relay betreibt.</translation>
    </message>
    <message>
        <source>The relay has lost some messages. Look for them on the phone, and tell the person who runs your relay.</source>
        <translation>Das Relay hat einige Nachrichten verloren. Suche sie auf dem Telefon und sag der Person Bescheid, die dein Relay betreibt.</translation>
    </message>
    <message>
        <source>Nobody is logged in here any more.</source>
        <translation>Hier ist niemand mehr angemeldet.</translation>
    </message>
    <message>
        <source>Facebook could not be reached. Try again in a few minutes.</source>
        <translation>Facebook war nicht erreichbar. Versuche es in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <source>This number no longer belongs to the account. Choose another one under Facebook accounts, Add numbers.</source>
        <translation>Diese Nummer gehört nicht mehr zum Konto. Wähle unter Facebook-Konten, Nummern hinzufügen eine andere.</translation>
    </message>
    <message>
        <source>WhatsApp does not let this number send messages at the moment. See why in WhatsApp Manager.</source>
        <translation>WhatsApp lässt diese Nummer im Moment keine Nachrichten senden. Den Grund findest du im WhatsApp Manager.</translation>
    </message>
    <message>
        <source>WhatsApp is not sending new messages to Shoptalk.</source>
        <translation>WhatsApp sendet keine neuen Nachrichten an Shoptalk.</translation>
    </message>
    <message>
        <source>WhatsApp delivers your messages to a different address.</source>
        <translation>WhatsApp stellt deine Nachrichten an eine andere Adresse zu.</translation>
    </message>
    <message>
        <source>WhatsApp delivers this number’s messages to a different address. Tell the person who runs your relay: the address is set in Meta’s App Dashboard.</source>
        <translation>WhatsApp stellt die Nachrichten dieser Nummer an eine andere Adresse zu. Sag der Person Bescheid, die dein Relay betreibt: Die Adresse wird im App-Dashboard von Meta festgelegt.</translation>
    </message>
    <message>
        <source>The public address does not lead to this relay. Tell the person who runs your relay: its address or certificate may have changed.</source>
        <translation>Die öffentliche Adresse führt nicht zu diesem Relay. Sag der Person Bescheid, die dein Relay betreibt: Vielleicht hat sich die Adresse oder das Zertifikat geändert.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Wieder verbinden</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Neu koppeln</translation>
    </message>
    <message>
        <source>Save the key again</source>
        <translation>Schlüssel neu speichern</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Erneut verbinden</translation>
    </message>
    <message>
        <source>Not checked: fix the problem above first.</source>
        <translation>Nicht geprüft: Behebe zuerst das Problem darüber.</translation>
    </message>
</context>
<context>
    <name>shoptalk::DoneStep</name>
    <message>
        <source>Open the inbox</source>
        <translation>Posteingang öffnen</translation>
    </message>
    <message>
        <source>%1 · main number</source>
        <translation>%1 · Hauptnummer</translation>
    </message>
    <message>
        <source>You are connected</source>
        <translation>Du bist verbunden</translation>
    </message>
    <message>
        <source>From now on, new messages appear automatically. Messages that arrive while this computer is off are waiting for you when you come back.</source>
        <translation>Von jetzt an erscheinen neue Nachrichten automatisch. Nachrichten, die ankommen, während dieser Computer ausgeschaltet ist, warten auf dich, bis du zurück bist.</translation>
    </message>
</context>
<context>
    <name>shoptalk::EditBar</name>
    <message>
        <source>Stop editing this message</source>
        <translation>Bearbeitung dieser Nachricht beenden</translation>
    </message>
    <message>
        <source>Editing a message that was not sent</source>
        <translation>Eine nicht gesendete Nachricht wird bearbeitet</translation>
    </message>
</context>
<context>
    <name>shoptalk::Emoji</name>
    <message>
        <source>Thumbs up</source>
        <translation>Daumen hoch</translation>
    </message>
    <message>
        <source>Red heart</source>
        <translation>Rotes Herz</translation>
    </message>
    <message>
        <source>Tears of joy</source>
        <translation>Freudentränen</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Überrascht</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>Weinend</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>Grinning</source>
        <translation>Grinsend</translation>
    </message>
    <message>
        <source>Smiling</source>
        <translation>Lächelnd</translation>
    </message>
    <message>
        <source>Heart eyes</source>
        <translation>Herzaugen</translation>
    </message>
    <message>
        <source>Smiling with hearts</source>
        <translation>Lächelnd mit Herzen</translation>
    </message>
    <message>
        <source>Winking</source>
        <translation>Zwinkernd</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenklich</translation>
    </message>
    <message>
        <source>Laughing with sweat</source>
        <translation>Lachend mit Schweißtropfen</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>Sonnenbrille</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Traurig</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Wütend</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Händeschütteln</translation>
    </message>
    <message>
        <source>Clapping</source>
        <translation>Klatschen</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <translation>Erhobene Hände</translation>
    </message>
    <message>
        <source>OK hand</source>
        <translation>OK-Zeichen</translation>
    </message>
    <message>
        <source>Strong arm</source>
        <translation>Starker Arm</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>Daumen runter</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Birthday cake</source>
        <translation>Geburtstagstorte</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Feuer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Hundred points</source>
        <translation>Hundert Punkte</translation>
    </message>
    <message>
        <source>Green heart</source>
        <translation>Grünes Herz</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
</context>
<context>
    <name>shoptalk::EmojiCompletion</name>
    <message>
        <source>Matching emoji</source>
        <translation>Passende Emojis</translation>
    </message>
</context>
<context>
    <name>shoptalk::EmojiPicker</name>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Tiere und Natur</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Essen und Trinken</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Reisen und Orte</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Gegenstände</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggen</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>Helle Haut</translation>
    </message>
    <message>
        <source>Medium-light skin</source>
        <translation>Mittelhelle Haut</translation>
    </message>
    <message>
        <source>Medium skin</source>
        <translation>Mittlere Haut</translation>
    </message>
    <message>
        <source>Medium-dark skin</source>
        <translation>Mitteldunkle Haut</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>Dunkle Haut</translation>
    </message>
    <message>
        <source>The emoji you use appear here.</source>
        <translation>Hier erscheinen die Emojis, die du verwendest.</translation>
    </message>
    <message>
        <source>No emoji found. Try another word.</source>
        <translation>Kein Emoji gefunden. Versuche ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>shoptalk::EmptyInbox</name>
    <message>
        <source>No conversations yet</source>
        <translation>Noch keine Unterhaltungen</translation>
    </message>
    <message>
        <source>When a customer writes to your number, the conversation appears here.</source>
        <translation>Wenn ein Kunde an deine Nummer schreibt, erscheint die Unterhaltung hier.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Jetzt ausprobieren</translation>
    </message>
    <message>
        <source>Send a WhatsApp message to your number from another phone, and answer it here.</source>
        <translation>Sende von einem anderen Telefon eine WhatsApp-Nachricht an deine Nummer und antworte hier.</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Mehr erfahren</translation>
    </message>
    <message>
        <source>The guide is in the menu Help.</source>
        <translation>Die Hilfe findest du im Menü Hilfe.</translation>
    </message>
    <message>
        <source>Press %1 for the guide.</source>
        <translation>Drücke %1 für die Hilfe.</translation>
    </message>
    <message>
        <source>It also shows how to practise with a made-up shop.</source>
        <translation>Sie zeigt auch, wie du mit einem erfundenen Geschäft üben kannst.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExampleEdits</name>
    <message>
        <source>Example for %1</source>
        <translation>Beispiel für %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExplainStep</name>
    <message>
        <source>Continue with Facebook</source>
        <translation>Mit Facebook fortfahren</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Fenster anzeigen</translation>
    </message>
    <message>
        <source>Read and send your WhatsApp messages</source>
        <translation>Deine WhatsApp-Nachrichten lesen und senden</translation>
    </message>
    <message>
        <source>Shoptalk shows you your customers’ messages and sends your replies.</source>
        <translation>Shoptalk zeigt dir die Nachrichten deiner Kunden und sendet deine Antworten.</translation>
    </message>
    <message>
        <source>See and set up your WhatsApp Business account</source>
        <translation>Dein WhatsApp Business-Konto ansehen und einrichten</translation>
    </message>
    <message>
        <source>Its numbers, profile, message templates and statistics.</source>
        <translation>Seine Nummern, sein Profil, seine Nachrichtenvorlagen und Statistiken.</translation>
    </message>
    <message>
        <source>See which businesses you manage</source>
        <translation>Sehen, welche Unternehmen du verwaltest</translation>
    </message>
    <message>
        <source>You choose the right one from a list.</source>
        <translation>Du wählst das richtige aus einer Liste.</translation>
    </message>
    <message>
        <source>What Shoptalk never does</source>
        <translation>Was Shoptalk nie tut</translation>
    </message>
    <message>
        <source>It never posts anything, never reads your private chats or your feed, and never sees your password. You enter that at Facebook.</source>
        <translation>Es postet nie etwas, liest nie deine privaten Chats oder deinen Feed und sieht nie dein Passwort. Das gibst du bei Facebook ein.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>Meinen Browser verwenden</translation>
    </message>
    <message>
        <source>Set up a new number</source>
        <translation>Neue Nummer einrichten</translation>
    </message>
    <message>
        <source>Meta’s own sign-up opens in your browser. You can create an account there, or bring the number from your WhatsApp Business app.</source>
        <translation>Die Registrierung von Meta öffnet sich in deinem Browser. Dort kannst du ein Konto erstellen oder die Nummer aus deiner WhatsApp Business-App mitbringen.</translation>
    </message>
    <message>
        <source>I have a system user token</source>
        <translation>Ich habe ein Systemnutzer-Token</translation>
    </message>
    <message>
        <source>This page continues automatically when you are done there.</source>
        <translation>Diese Seite geht automatisch weiter, wenn du dort fertig bist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Paste a new token</source>
        <translation>Neues Token einfügen</translation>
    </message>
    <message>
        <source>%1 was connected with a system user token. Generate a new one for the same system user in Meta’s business settings.</source>
        <translation>%1 wurde mit einem Systemnutzer-Token verbunden. Generiere in den Unternehmenseinstellungen von Meta ein neues für denselben Systemnutzer.</translation>
    </message>
    <message>
        <source>Connect with a system user token</source>
        <translation>Mit einem Systemnutzer-Token verbinden</translation>
    </message>
    <message>
        <source>For businesses that have their own app at Meta. Nobody has to log in.</source>
        <translation>Für Unternehmen mit einer eigenen App bei Meta. Niemand muss sich anmelden.</translation>
    </message>
    <message>
        <source>Finish the sign-up in your browser</source>
        <translation>Schließe die Registrierung in deinem Browser ab</translation>
    </message>
    <message>
        <source>Meta guides you through it. Create a WhatsApp Business account and number there, or choose existing ones.</source>
        <translation>Meta führt dich hindurch. Erstelle dort ein WhatsApp Business-Konto und eine Nummer oder wähle vorhandene aus.</translation>
    </message>
    <message>
        <source>Finish the login in your browser</source>
        <translation>Schließe die Anmeldung in deinem Browser ab</translation>
    </message>
    <message>
        <source>Log in there with the Facebook account that manages your business.</source>
        <translation>Melde dich dort mit dem Facebook-Konto an, das dein Unternehmen verwaltet.</translation>
    </message>
    <message>
        <source>Finish the login in the window that has opened</source>
        <translation>Schließe die Anmeldung in dem geöffneten Fenster ab</translation>
    </message>
    <message>
        <source>Log in with the Facebook account that manages your business.</source>
        <translation>Melde dich mit dem Facebook-Konto an, das dein Unternehmen verwaltet.</translation>
    </message>
    <message>
        <source>Connect again through Meta’s sign-up</source>
        <translation>Verbinde dich über die Registrierung von Meta wieder</translation>
    </message>
    <message>
        <source>You were connected as %1. Choose the same business and number there. You don’t need to create anything new.</source>
        <translation>Du warst als %1 verbunden. Wähle dort dasselbe Unternehmen und dieselbe Nummer. Du musst nichts Neues erstellen.</translation>
    </message>
    <message>
        <source>Log in to Facebook again</source>
        <translation>Melde dich wieder bei Facebook an</translation>
    </message>
    <message>
        <source>You were connected as %1. Facebook will ask you to allow these three things, and nothing else:</source>
        <translation>Du warst als %1 verbunden. Facebook bittet dich, diese drei Dinge zu erlauben, und nichts anderes:</translation>
    </message>
    <message>
        <source>This computer is paired with “%1”.</source>
        <translation>Dieser Computer ist mit „%1“ gekoppelt.</translation>
    </message>
    <message>
        <source>Connect your Facebook account</source>
        <translation>Verbinde dein Facebook-Konto</translation>
    </message>
    <message>
        <source>Facebook will ask whether you allow Shoptalk to do these three things, and nothing else:</source>
        <translation>Facebook fragt dich, ob du Shoptalk diese drei Dinge erlaubst, und nichts anderes:</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Seite erneut öffnen</translation>
    </message>
    <message>
        <source>Open Meta’s sign-up</source>
        <translation>Registrierung von Meta öffnen</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln Unterhaltung exportieren</numerusform>
            <numerusform>%Ln Unterhaltungen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Unterhaltung exportieren</translation>
    </message>
    <message>
        <source>Export the conversation with %1</source>
        <translation>Unterhaltung mit %1 exportieren</translation>
    </message>
    <message>
        <source>Internal notes are left out. The exported files are not encrypted: keep them where only the right people can open them.</source>
        <translation>Interne Notizen werden ausgelassen. Die exportierten Dateien sind nicht verschlüsselt: Bewahre sie dort auf, wo nur die richtigen Leute sie öffnen können.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Where to export to</source>
        <translation>Wohin exportiert wird</translation>
    </message>
    <message>
        <source>WhatsApp conversations %1</source>
        <comment>name of a folder</comment>
        <translation>WhatsApp-Unterhaltungen %1</translation>
    </message>
    <message>
        <source>%1 – WhatsApp %2</source>
        <comment>name of a folder</comment>
        <translation>%1 – WhatsApp %2</translation>
    </message>
    <message>
        <source>Choose the folder to export to.</source>
        <translation>Wähle den Ordner, in den exportiert wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln Kontakt in %1 gespeichert.</numerusform>
            <numerusform>%Ln Kontakte in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 von %2 Nachrichten</translation>
    </message>
    <message>
        <source>Reading the messages…</source>
        <translation>Nachrichten werden gelesen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln Nachricht nach %1 exportiert.</numerusform>
            <numerusform>%Ln Nachrichten nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not on this computer.</source>
        <translation>
            <numerusform>%Ln Datei ist nicht auf diesem Computer.</numerusform>
            <numerusform>%Ln Dateien sind nicht auf diesem Computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was saved.</source>
        <translation>Der Export wurde abgebrochen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was exported. Make room or choose a folder on another disk, then try again.</source>
        <translation>Die Festplatte ist voll, deshalb wurde nichts exportiert. Schaffe Platz oder wähle einen Ordner auf einer anderen Festplatte und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was exported, because this folder can’t be written to. Choose another one.</source>
        <translation>Nichts wurde exportiert, weil in diesen Ordner nicht geschrieben werden kann. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>Nothing was exported, because the messages could not be read. Try again.</source>
        <translation>Nichts wurde exportiert, weil die Nachrichten nicht gelesen werden konnten. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Only the contacts (vCard)</source>
        <translation>Nur die Kontakte (vCard)</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>Von Tag bis Tag…</translation>
    </message>
    <message>
        <source>With photos and files</source>
        <translation>Mit Fotos und Dateien</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExportText</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>The earlier message is not on this computer.</source>
        <translation>Die frühere Nachricht ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>The file is not on this computer.</source>
        <translation>Die Datei ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Unterhaltung mit %1</translation>
    </message>
    <message>
        <source>All times are in the time zone %1.</source>
        <translation>Alle Zeiten gelten für die Zeitzone %1.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>shoptalk::Figure</name>
    <message>
        <source>%1 d</source>
        <comment>a number of days</comment>
        <translation>%1 T.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FigureCard</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as &amp;table (CSV)…</source>
        <translation>Als &amp;Tabelle speichern (CSV)…</translation>
    </message>
    <message>
        <source>Save as &amp;picture (PNG)…</source>
        <translation>Als &amp;Bild speichern (PNG)…</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm anzeigen</translation>
    </message>
    <message>
        <source>Show %1 as chart</source>
        <translation>%1 als Diagramm anzeigen</translation>
    </message>
    <message>
        <source>Show %1 as table</source>
        <translation>%1 als Tabelle anzeigen</translation>
    </message>
</context>
<context>
    <name>shoptalk::FigureSaver</name>
    <message>
        <source>Save as table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
</context>
<context>
    <name>shoptalk::FigureTableModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>shoptalk::Figures</name>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Orders and appointments</source>
        <translation>Bestellungen und Termine</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Login codes</source>
        <translation>Anmeldecodes</translation>
    </message>
    <message>
        <source>Login codes, international</source>
        <translation>Anmeldecodes, international</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1: %2 of %3 free service messages used</source>
        <translation>%1: %2 von %3 kostenlosen Servicenachrichten verbraucht</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Free and billed in %1</source>
        <translation>Kostenlos und berechnet im %1</translation>
    </message>
    <message>
        <source>WhatsApp hasn’t reported prices for this month yet.</source>
        <translation>WhatsApp hat für die Nachrichten dieses Monats noch keine Preise mitgeteilt.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Art der Nachricht</translation>
    </message>
    <message>
        <source>Cost by your price table</source>
        <translation>Kosten laut deiner Preistabelle</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Ohne Preis</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1 billed without a price (enter prices in the settings)</source>
        <translation>%1 ohne Preis berechnet (gib Preise in den Einstellungen ein)</translation>
    </message>
    <message>
        <source>When logins expire</source>
        <translation>Wann Anmeldungen enden</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>Kein Konto ist verbunden.</translation>
    </message>
    <message>
        <source>No login is about to expire.</source>
        <translation>Keine Anmeldung läuft bald ab.</translation>
    </message>
    <message>
        <source>More than a week</source>
        <translation>Mehr als eine Woche</translation>
    </message>
    <message>
        <source>A week or less</source>
        <translation>Eine Woche oder weniger</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Login expires</source>
        <translation>Anmeldung endet</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Tage übrig</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1 has to log in again</source>
        <translation>%1 muss sich neu anmelden</translation>
    </message>
    <message>
        <source>%1 is next, on %2</source>
        <translation>%1 ist als Nächstes dran, am %2</translation>
    </message>
    <message>
        <source>Events from WhatsApp by day</source>
        <translation>Ereignisse von WhatsApp nach Tag</translation>
    </message>
    <message>
        <source>WhatsApp reported nothing in these days.</source>
        <translation>WhatsApp hat in diesen Tagen nichts gemeldet.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Saved for a newer version</source>
        <translation>Für eine neuere Version aufgehoben</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>Für später aufgehoben</translation>
    </message>
    <message>
        <source>%1 received, %2 saved for later, %3 failed, for all numbers</source>
        <translation>%1 empfangen, %2 für später aufgehoben, %3 fehlgeschlagen, für alle Nummern</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Delivered, not read</source>
        <translation>Zugestellt, nicht gelesen</translation>
    </message>
    <message>
        <source>Sent, not delivered</source>
        <translation>Gesendet, nicht zugestellt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Zustellrate</translation>
    </message>
    <message>
        <source>Nothing was sent in these days.</source>
        <translation>In diesen Tagen wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Messages by day</source>
        <translation>Nachrichten pro Tag</translation>
    </message>
    <message>
        <source>%1 received, %2 sent, %3 failed</source>
        <translation>%1 empfangen, %2 gesendet, %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Delivery rate by day</source>
        <translation>Zustellrate pro Tag</translation>
    </message>
    <message>
        <source>%1 of all messages reached the customer’s phone</source>
        <translation>%1 aller Nachrichten erreichten das Telefon des Kunden</translation>
    </message>
    <message>
        <source>Sent or failed</source>
        <translation>Gesendet oder fehlgeschlagen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Sent by number</source>
        <translation>Gesendet nach Nummer</translation>
    </message>
    <message>
        <source>%1 sent most</source>
        <translation>%1 hat am meisten gesendet</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Sent by template</source>
        <translation>Gesendet nach Vorlage</translation>
    </message>
    <message>
        <source>No template was sent in these days.</source>
        <translation>In diesen Tagen wurde keine Vorlage gesendet.</translation>
    </message>
    <message>
        <source>Template without a name</source>
        <translation>Vorlage ohne Namen</translation>
    </message>
    <message>
        <source>The top %1 of %2. The table shows them all.</source>
        <translation>Die ersten %1 von %2. Die Tabelle zeigt alle.</translation>
    </message>
    <message>
        <source>%1 was sent most</source>
        <translation>%1 wurde am häufigsten gesendet</translation>
    </message>
    <message>
        <source>Busiest hours</source>
        <translation>Stunden mit den meisten Nachrichten</translation>
    </message>
    <message>
        <source>There were no messages in these days.</source>
        <translation>In diesen Tagen gab es keine Nachrichten.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Most messages come and go from %1</source>
        <translation>Die meisten Nachrichten kommen und gehen von %1</translation>
    </message>
    <message>
        <source>No customer got a reply in these days.</source>
        <translation>In diesen Tagen wurde keinem Kunden geantwortet.</translation>
    </message>
    <message>
        <source>Half of the answers within</source>
        <translation>Hälfte der Antworten innerhalb von</translation>
    </message>
    <message>
        <source>Slowest 1 in 10 take longer than</source>
        <translation>Die langsamste von 10 dauert länger als</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Hälfte innerhalb von</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 von 10 innerhalb von</translation>
    </message>
    <message>
        <source>Under %1 h</source>
        <comment>time left</comment>
        <translation>Unter %1 Std.</translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <comment>time left</comment>
        <translation>%1–%2 Std.</translation>
    </message>
    <message>
        <source>Reply time by hour</source>
        <translation>Antwortzeit pro Stunde</translation>
    </message>
    <message>
        <source>Half of %1 answers came within %2</source>
        <translation>Die Hälfte von %1 Antworten kam innerhalb von %2</translation>
    </message>
    <message>
        <source>Written from %1</source>
        <translation>Geschrieben ab %1</translation>
    </message>
    <message>
        <source>The phone app</source>
        <translation>Die App auf dem Telefon</translation>
    </message>
    <message>
        <source>Replies of colleagues at other computers are not known here.</source>
        <translation>Antworten von anderen Computern sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Offene Unterhaltungen</translation>
    </message>
    <message>
        <source>You can’t reply to anyone right now. A customer’s message opens a conversation for 24 hours.</source>
        <translation>Im Moment kannst du niemandem antworten. Die Nachricht eines Kunden öffnet eine Unterhaltung für 24 Stunden.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Time left to reply</source>
        <translation>Verbleibende Zeit zum Antworten</translation>
    </message>
    <message>
        <source>%1 can be answered now, %2 close within an hour</source>
        <translation>%1 können jetzt beantwortet werden, %2 schließen innerhalb einer Stunde</translation>
    </message>
    <message>
        <source>%1 can be answered now</source>
        <translation>%1 können jetzt beantwortet werden</translation>
    </message>
    <message>
        <source>Events from WhatsApp by week</source>
        <translation>Ereignisse von WhatsApp nach Woche</translation>
    </message>
    <message>
        <source>Events from WhatsApp by month</source>
        <translation>Ereignisse von WhatsApp nach Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Messages by week</source>
        <translation>Nachrichten pro Woche</translation>
    </message>
    <message>
        <source>Messages by month</source>
        <translation>Nachrichten pro Monat</translation>
    </message>
    <message>
        <source>Delivery rate by week</source>
        <translation>Zustellrate pro Woche</translation>
    </message>
    <message>
        <source>Delivery rate by month</source>
        <translation>Zustellrate pro Monat</translation>
    </message>
    <message>
        <source>This computer, nobody chosen</source>
        <translation>Dieser Computer, niemand ausgewählt</translation>
    </message>
    <message>
        <source>Computer %1, nobody chosen</source>
        <translation>Computer %1, niemand ausgewählt</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Reply time by colleague</source>
        <translation>Antwortzeit pro Person</translation>
    </message>
    <message>
        <source>Choose your name under Settings, Team, so that your replies count as yours.</source>
        <translation>Wähle deinen Namen unter Einstellungen, Team, damit deine Antworten für dich zählen.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FileActions</name>
    <message>
        <source>This file can’t be opened: it is no longer on this computer.</source>
        <translation>Diese Datei kann nicht geöffnet werden: Sie ist nicht mehr auf diesem Computer.</translation>
    </message>
    <message>
        <source>No program on this computer opens this file. You can save it and open it elsewhere.</source>
        <translation>Kein Programm auf diesem Computer öffnet diese Datei. Du kannst sie speichern und woanders öffnen.</translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation>Diese Datei wird nicht geöffnet</translation>
    </message>
    <message>
        <source>%1 could harm this computer.</source>
        <translation>%1 könnte diesem Computer schaden.</translation>
    </message>
    <message>
        <source>Files of this type can run programs. Shoptalk does not open them. Save it only if you expected it and trust who sent it.</source>
        <translation>Dateien dieses Typs können Programme ausführen. Shoptalk öffnet sie nicht. Speichere sie nur, wenn du sie erwartet hast und der Person vertraust, die sie gesendet hat.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The file was not saved: the disk is full.</source>
        <translation>Die Datei wurde nicht gespeichert: Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>The file was not saved. Choose another folder, or check that this one can be written.</source>
        <translation>Die Datei wurde nicht gespeichert. Wähle einen anderen Ordner oder prüfe, ob in diesen geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The folder can’t be shown: no program on this computer opens folders.</source>
        <translation>Der Ordner kann nicht angezeigt werden: Kein Programm auf diesem Computer öffnet Ordner.</translation>
    </message>
    <message>
        <source>This picture can’t be copied. You can save it instead.</source>
        <translation>Dieses Bild kann nicht kopiert werden. Du kannst es stattdessen speichern.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>shoptalk::FileField</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Web address of the file, https://…</source>
        <translation>Webadresse der Datei, https://…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Datei entfernen</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Getting it ready… %1</source>
        <translation>Wird vorbereitet… %1</translation>
    </message>
    <message>
        <source>Getting %1 ready…</source>
        <translation>%1 wird vorbereitet…</translation>
    </message>
    <message>
        <source>Uploading… %1</source>
        <translation>Wird hochgeladen… %1</translation>
    </message>
    <message>
        <source>Converted for WhatsApp. Camera details such as the place are removed.</source>
        <translation>Für WhatsApp umgewandelt. Kameradaten wie der Ort sind entfernt.</translation>
    </message>
    <message>
        <source>You can also drop a file here.</source>
        <translation>Du kannst eine Datei auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
</context>
<context>
    <name>shoptalk::FilesPage</name>
    <message>
        <source>No limit</source>
        <translation>Keine Begrenzung</translation>
    </message>
    <message>
        <source>How much space the files may take</source>
        <translation>Wie viel Platz die Dateien belegen dürfen</translation>
    </message>
    <message>
        <source>Photos, videos and documents from customers</source>
        <translation>Fotos, Videos und Dokumente von Kunden</translation>
    </message>
    <message>
        <source>They are downloaded as soon as they arrive, because WhatsApp deletes its copies after 7 days. Only people who can use this computer account can open them. They are not encrypted and not part of backups.</source>
        <translation>Sie werden heruntergeladen, sobald sie ankommen, weil WhatsApp seine Kopien nach 7 Tagen löscht. Nur wer dieses Computerkonto verwenden kann, kann sie öffnen. Sie sind nicht verschlüsselt und nicht Teil der Backups.</translation>
    </message>
    <message>
        <source>Space on this computer</source>
        <translation>Platz auf diesem Computer</translation>
    </message>
    <message>
        <source>If the files take more space than this, those that nobody looked at for the longest time are removed and can be downloaded again. Files that WhatsApp no longer has always stay.</source>
        <translation>Wenn die Dateien mehr Platz belegen, werden die am längsten nicht angesehenen entfernt und können wieder heruntergeladen werden. Dateien, die WhatsApp nicht mehr hat, bleiben immer.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>They take %1 now.</source>
        <translation>Sie belegen jetzt %1.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FilterEmpty</name>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Every conversation is archived or snoozed. They come back when the customer writes.</source>
        <translation>Alle Unterhaltungen sind archiviert oder zurückgestellt. Sie kommen wieder, wenn der Kunde schreibt.</translation>
    </message>
    <message>
        <source>No unread conversations</source>
        <translation>Keine ungelesenen Unterhaltungen</translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>Du hast alles gelesen.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer bist du?</translation>
    </message>
    <message>
        <source>Choose your name under Settings, Team. Then the conversations that are assigned to you appear here.</source>
        <translation>Wähle deinen Namen unter Einstellungen, Team. Dann erscheinen hier die Unterhaltungen, die dir zugewiesen sind.</translation>
    </message>
    <message>
        <source>Nothing is assigned to you</source>
        <translation>Dir ist nichts zugewiesen</translation>
    </message>
    <message>
        <source>When a conversation is assigned to you, it appears here.</source>
        <translation>Wenn dir eine Unterhaltung zugewiesen wird, erscheint sie hier.</translation>
    </message>
    <message>
        <source>Everything is assigned</source>
        <translation>Alles ist zugewiesen</translation>
    </message>
    <message>
        <source>Conversations that are nobody’s appear here.</source>
        <translation>Hier erscheinen Unterhaltungen, die niemandem gehören.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Every customer has an answer.</source>
        <translation>Jeder Kunde hat eine Antwort.</translation>
    </message>
    <message>
        <source>No reply window closes soon</source>
        <translation>Kein Antwortfenster schließt bald</translation>
    </message>
    <message>
        <source>When less than an hour is left to reply, the conversation appears here.</source>
        <translation>Wenn weniger als eine Stunde zum Antworten bleibt, erscheint die Unterhaltung hier.</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>Nichts ist archiviert</translation>
    </message>
    <message>
        <source>Archived conversations appear here. They come back when the customer writes.</source>
        <translation>Hier erscheinen archivierte Unterhaltungen. Sie kommen wieder, wenn der Kunde schreibt.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Nichts ist zurückgestellt</translation>
    </message>
    <message>
        <source>Snoozed conversations appear here until their time comes.</source>
        <translation>Hier erscheinen zurückgestellte Unterhaltungen, bis ihre Zeit kommt.</translation>
    </message>
    <message>
        <source>Nobody has written to this number yet, or every conversation is archived or snoozed.</source>
        <translation>An diese Nummer hat noch niemand geschrieben, oder alle Unterhaltungen sind archiviert oder zurückgestellt.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FindBar</name>
    <message>
        <source>Older message</source>
        <translation>Ältere Nachricht</translation>
    </message>
    <message>
        <source>Newer message</source>
        <translation>Neuere Nachricht</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the position among the messages that were found</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>shoptalk::FloatingDate</name>
    <message>
        <source>Jump to a date</source>
        <translation>Zu einem Datum springen</translation>
    </message>
    <message>
        <source>%1. Jump to a date</source>
        <translation>%1. Zu einem Datum springen</translation>
    </message>
</context>
<context>
    <name>shoptalk::FormSheet</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Diese Nachricht verwerfen?</translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardActions</name>
    <message>
        <source>This file is not on this computer any more, so it can’t be forwarded.</source>
        <translation>Diese Datei ist nicht mehr auf diesem Computer und kann deshalb nicht weitergeleitet werden.</translation>
    </message>
    <message>
        <source>The message could not be forwarded to %1. Check that the disk is not full, then try again.</source>
        <translation>Die Nachricht konnte nicht an %1 weitergeleitet werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Forwarded to %1.</source>
        <translation>An %1 weitergeleitet.</translation>
    </message>
    <message numerus="yes">
        <source>Forwarded to %Ln conversation(s).</source>
        <translation>
            <numerusform>An %Ln Unterhaltung weitergeleitet.</numerusform>
            <numerusform>An %Ln Unterhaltungen weitergeleitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the files is not on this computer any more. Deselect it, then forward the others.</source>
        <translation>Eine der Dateien ist nicht mehr auf diesem Computer. Nimm sie aus der Auswahl und leite die anderen weiter.</translation>
    </message>
    <message>
        <source>Not all of the messages could be forwarded to %1. Check that the disk is not full, then try again.</source>
        <translation>Nicht alle Nachrichten konnten an %1 weitergeleitet werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardDialog</name>
    <message>
        <source>No customer has that name or number.</source>
        <translation>Kein Kunde hat diesen Namen oder diese Nummer.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Forward message</source>
        <translation>Nachricht weiterleiten</translation>
    </message>
    <message>
        <source>Forward to those that were chosen</source>
        <translation>An die Ausgewählten weiterleiten</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Name oder Telefonnummer</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>You blocked this customer.</source>
        <translation>Du hast diesen Kunden blockiert.</translation>
    </message>
    <message>
        <source>Only with a template: the 24-hour reply window has closed.</source>
        <translation>Nur mit einer Vorlage: Das Antwortfenster von 24 Stunden ist geschlossen.</translation>
    </message>
    <message>
        <source>Only with a template: this customer has not written to you yet.</source>
        <translation>Nur mit einer Vorlage: Dieser Kunde hat dir noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>Wähle aus, wer sie bekommt.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <comment>the names of customers</comment>
        <translation>An: %1</translation>
    </message>
    <message numerus="yes">
        <source>Forward %Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht weiterleiten</numerusform>
            <numerusform>%Ln Nachrichten weiterleiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Shoptalk can’t write to groups yet.</source>
        <translation>Shoptalk kann noch nicht in Gruppen schreiben.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardedFiles</name>
    <message>
        <source>The file is being made ready…</source>
        <translation>Die Datei wird vorbereitet …</translation>
    </message>
    <message>
        <source>The file is being downloaded. It can be forwarded as soon as it is here.</source>
        <translation>Die Datei wird heruntergeladen. Sobald sie hier ist, kann sie weitergeleitet werden.</translation>
    </message>
    <message>
        <source>This file could not be downloaded, so it can’t be forwarded.</source>
        <translation>Diese Datei konnte nicht heruntergeladen werden und kann deshalb nicht weitergeleitet werden.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FoundDelegate</name>
    <message>
        <source>You: %1</source>
        <translation>Du: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::FreedesktopComputerLockWatch</name>
    <message>
        <source>Locks itself before the computer sleeps</source>
        <translation>Sperrt sich, bevor der Computer in den Ruhezustand geht</translation>
    </message>
</context>
<context>
    <name>shoptalk::FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Antwort schreiben…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>shoptalk::HeadingChooser</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Getting %1 ready…</source>
        <translation>%1 wird vorbereitet…</translation>
    </message>
</context>
<context>
    <name>shoptalk::HeadingFileField</name>
    <message>
        <source>Remove the file</source>
        <translation>Datei entfernen</translation>
    </message>
    <message>
        <source>Choose a photo, a video or a document</source>
        <translation>Foto, Video oder Dokument wählen</translation>
    </message>
    <message>
        <source>Getting it ready… %1</source>
        <comment>a percentage</comment>
        <translation>Wird vorbereitet … %1</translation>
    </message>
    <message>
        <source>Getting %1 ready…</source>
        <translation>%1 wird vorbereitet…</translation>
    </message>
    <message>
        <source>Above buttons, WhatsApp shows photos, videos and documents only.</source>
        <translation>Über Buttons zeigt WhatsApp nur Fotos, Videos und Dokumente.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the name of a file and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This file could not be copied. Check that the disk is not full, then try again.</source>
        <translation>Diese Datei konnte nicht kopiert werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Add a photo, video or document…</source>
        <translation>Foto, Video oder Dokument hinzufügen…</translation>
    </message>
</context>
<context>
    <name>shoptalk::HelpBrowser</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>shoptalk::HelpWindow</name>
    <message>
        <source>Shoptalk help</source>
        <translation>Shoptalk-Hilfe</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Hilfe schließen</translation>
    </message>
</context>
<context>
    <name>shoptalk::HtmlExport</name>
    <message>
        <source>There are no messages in this time.</source>
        <translation>In dieser Zeit gibt es keine Nachrichten.</translation>
    </message>
</context>
<context>
    <name>shoptalk::InboxPage</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Unterhaltung schließen</translation>
    </message>
    <message>
        <source>Mark the conversation as unread or read</source>
        <translation>Unterhaltung als ungelesen oder gelesen markieren</translation>
    </message>
    <message>
        <source>Search in the open conversation</source>
        <translation>In der offenen Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Search customers and messages</source>
        <translation>Kunden und Nachrichten suchen</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>Show the customer’s details</source>
        <translation>Details zum Kunden zeigen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Show starred messages</source>
        <translation>Mit Stern markierte Nachrichten anzeigen</translation>
    </message>
    <message>
        <source>List of conversations</source>
        <translation>Liste der Unterhaltungen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Open the next conversation</source>
        <translation>Nächste Unterhaltung öffnen</translation>
    </message>
    <message>
        <source>Open the previous conversation</source>
        <translation>Vorherige Unterhaltung öffnen</translation>
    </message>
    <message>
        <source>Open the next unread conversation</source>
        <translation>Nächste ungelesene Unterhaltung öffnen</translation>
    </message>
    <message>
        <source>Open the previous unread conversation</source>
        <translation>Vorherige ungelesene Unterhaltung öffnen</translation>
    </message>
    <message>
        <source>Connect a phone number first, in Settings, Facebook accounts.</source>
        <translation>Verbinde zuerst eine Telefonnummer in Einstellungen, Facebook-Konten.</translation>
    </message>
</context>
<context>
    <name>shoptalk::InteractiveSheet</name>
    <message>
        <source>Send buttons or a list</source>
        <translation>Buttons oder eine Liste senden</translation>
    </message>
    <message>
        <source>What the customer can tap</source>
        <translation>Was der Kunde antippen kann</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Wiederverwenden</translation>
    </message>
    <message>
        <source>Heading (optional)</source>
        <translation>Überschrift (optional)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Small line below (optional)</source>
        <translation>Kleine Zeile darunter (optional)</translation>
    </message>
    <message>
        <source>Text on the button</source>
        <translation>Text auf dem Button</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>The customer sees</source>
        <translation>Der Kunde sieht</translation>
    </message>
    <message>
        <source>Text on the button that opens the list</source>
        <translation>Text auf dem Button, der die Liste öffnet</translation>
    </message>
</context>
<context>
    <name>shoptalk::InteractiveText</name>
    <message>
        <source>List to choose from</source>
        <translation>Liste zum Auswählen</translation>
    </message>
    <message>
        <source>Button with a link</source>
        <translation>Button mit Link</translation>
    </message>
    <message>
        <source>Ask for the location</source>
        <translation>Nach dem Standort fragen</translation>
    </message>
    <message>
        <source>Reply buttons</source>
        <translation>Antwort-Buttons</translation>
    </message>
    <message>
        <source>Write the text of the message.</source>
        <translation>Schreib den Text der Nachricht.</translation>
    </message>
    <message>
        <source>Write what the button that opens the list says.</source>
        <translation>Schreib, was auf dem Button steht, der die Liste öffnet.</translation>
    </message>
    <message>
        <source>Write what the button says.</source>
        <translation>Schreib, was auf dem Button steht.</translation>
    </message>
    <message>
        <source>Write the web address that the button opens.</source>
        <translation>Schreib die Webadresse, die der Button öffnet.</translation>
    </message>
    <message>
        <source>Give each part of the list a title, because there are several.</source>
        <translation>Gib jedem Teil der Liste einen Titel, weil es mehrere sind.</translation>
    </message>
    <message>
        <source>Add at least one row.</source>
        <translation>Füge mindestens eine Zeile hinzu.</translation>
    </message>
    <message>
        <source>Add at least one button.</source>
        <translation>Füge mindestens einen Button hinzu.</translation>
    </message>
    <message>
        <source>Write what this row says, or remove it.</source>
        <translation>Schreib, was in dieser Zeile steht, oder entferne sie.</translation>
    </message>
    <message>
        <source>Write what this button says, or remove it.</source>
        <translation>Schreib, was auf diesem Button steht, oder entferne ihn.</translation>
    </message>
    <message>
        <source>%1 characters are too many: WhatsApp shows up to %2 here. Shorten it.</source>
        <translation>%1 Zeichen sind zu viele: WhatsApp zeigt hier bis zu %2. Kürze den Text.</translation>
    </message>
    <message numerus="yes">
        <source>A list has up to %Ln row(s). Remove some.</source>
        <translation>
            <numerusform>Eine Liste hat bis zu %Ln Zeile. Entferne einige.</numerusform>
            <numerusform>Eine Liste hat bis zu %Ln Zeilen. Entferne einige.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message has up to %Ln button(s). Remove some.</source>
        <translation>
            <numerusform>Eine Nachricht hat bis zu %Ln Button. Entferne einige.</numerusform>
            <numerusform>Eine Nachricht hat bis zu %Ln Buttons. Entferne einige.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another one says the same. Write something else, so that you can tell the answers apart.</source>
        <translation>Ein anderer Eintrag lautet genauso. Schreib etwas anderes, damit du die Antworten unterscheiden kannst.</translation>
    </message>
    <message>
        <source>This is no web address. Begin with https://</source>
        <translation>Das ist keine Webadresse. Beginne mit https://</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ask for the phone number</source>
        <translation>Nach der Telefonnummer fragen</translation>
    </message>
</context>
<context>
    <name>shoptalk::InvitationCard</name>
    <message>
        <source>Connect another computer</source>
        <translation>Weiteren Computer verbinden</translation>
    </message>
    <message>
        <source>Create a code here and enter it on the other computer, in the first step of its set-up. Anyone with the code can read all messages of the shop, so show it to nobody else.</source>
        <translation>Erstelle hier einen Code und gib ihn auf dem anderen Computer im ersten Schritt der Einrichtung ein. Wer den Code hat, kann alle Nachrichten des Geschäfts lesen, zeig ihn also niemand anderem.</translation>
    </message>
    <message>
        <source>The code was copied.</source>
        <translation>Der Code wurde kopiert.</translation>
    </message>
    <message>
        <source>Code for the other computer</source>
        <translation>Code für den anderen Computer</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Den Code kopieren</translation>
    </message>
    <message>
        <source>Address of your relay (the server that receives your messages), for the other computer: %1</source>
        <translation>Adresse deines Relays (des Servers, der deine Nachrichten empfängt), für den anderen Computer: %1</translation>
    </message>
    <message>
        <source>Create another code</source>
        <translation>Weiteren Code erstellen</translation>
    </message>
    <message>
        <source>This computer doesn’t have the key to the shop’s messages, so it can’t add another computer. Pair it again first.</source>
        <translation>Dieser Computer hat den Schlüssel zu den Nachrichten des Geschäfts nicht und kann deshalb keinen weiteren Computer hinzufügen. Kopple ihn zuerst neu.</translation>
    </message>
    <message>
        <source>This computer is no longer connected to your shop. Pair it again with a new code.</source>
        <translation>Dieser Computer ist nicht mehr mit deinem Geschäft verbunden. Kopple ihn mit einem neuen Code neu.</translation>
    </message>
    <message>
        <source>Too many codes were created. Try again in a few minutes.</source>
        <translation>Es wurden zu viele Codes erstellt. Versuche es in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <source>The code could not be created because your relay does not answer. Check this computer’s internet connection, then try again.</source>
        <translation>Der Code konnte nicht erstellt werden, weil dein Relay nicht antwortet. Prüfe die Internetverbindung dieses Computers und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>The code has expired. Create another one.</source>
        <translation>Der Code ist abgelaufen. Erstelle einen neuen.</translation>
    </message>
    <message>
        <source>The code works once. Time left: %1</source>
        <translation>Der Code funktioniert einmal. Verbleibende Zeit: %1</translation>
    </message>
    <message>
        <source>%1 is now connected.</source>
        <translation>%1 ist jetzt verbunden.</translation>
    </message>
    <message>
        <source>Create a code</source>
        <translation>Code erstellen</translation>
    </message>
</context>
<context>
    <name>shoptalk::KeptSheetBar</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
</context>
<context>
    <name>shoptalk::LabelActions</name>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Labels</translation>
    </message>
    <message>
        <source>&amp;New label…</source>
        <translation>&amp;Neues Label…</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Neues Label</translation>
    </message>
    <message>
        <source>Name of the label:</source>
        <translation>Name des Labels:</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <source>Delete older messages forever?</source>
        <translation>Ältere Nachrichten endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <source>With this label, %Ln message(s) in this conversation are older than the time they are kept for.</source>
        <translation>
            <numerusform>Mit diesem Label ist %Ln Nachricht in dieser Unterhaltung älter als ihre Aufbewahrungszeit.</numerusform>
            <numerusform>Mit diesem Label sind %Ln Nachrichten in dieser Unterhaltung älter als ihre Aufbewahrungszeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this label, %Ln message(s) in this conversation are older than the time they are kept for.</source>
        <translation>
            <numerusform>Ohne dieses Label ist %Ln Nachricht in dieser Unterhaltung älter als ihre Aufbewahrungszeit.</numerusform>
            <numerusform>Ohne dieses Label sind %Ln Nachrichten in dieser Unterhaltung älter als ihre Aufbewahrungszeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are deleted within a day, and this can’t be undone. You can change how long a label keeps messages under Settings, Privacy.</source>
        <translation>Sie werden innerhalb eines Tages gelöscht, und das lässt sich nicht rückgängig machen. Wie lange ein Label Nachrichten aufbewahrt, kannst du unter Einstellungen, Privatsphäre ändern.</translation>
    </message>
    <message>
        <source>Add label and delete</source>
        <translation>Label hinzufügen und löschen</translation>
    </message>
    <message>
        <source>Remove label and delete</source>
        <translation>Label entfernen und löschen</translation>
    </message>
    <message>
        <source>There is already a label with this name.</source>
        <translation>Es gibt schon ein Label mit diesem Namen.</translation>
    </message>
    <message>
        <source>The label could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Das Label konnte nicht gespeichert werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>With this label, %Ln message(s) in these conversations are older than the time they are kept for.</source>
        <translation>
            <numerusform>Mit diesem Label ist %Ln Nachricht in diesen Unterhaltungen älter als ihre Aufbewahrungszeit.</numerusform>
            <numerusform>Mit diesem Label sind %Ln Nachrichten in diesen Unterhaltungen älter als ihre Aufbewahrungszeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this label, %Ln message(s) in these conversations are older than the time they are kept for.</source>
        <translation>
            <numerusform>Ohne dieses Label ist %Ln Nachricht in diesen Unterhaltungen älter als ihre Aufbewahrungszeit.</numerusform>
            <numerusform>Ohne dieses Label sind %Ln Nachrichten in diesen Unterhaltungen älter als ihre Aufbewahrungszeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %1 added to %Ln conversation(s).</source>
        <translation>
            <numerusform>Das Label %1 wurde zu %Ln Unterhaltung hinzugefügt.</numerusform>
            <numerusform>Das Label %1 wurde zu %Ln Unterhaltungen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %1 removed from %Ln conversation(s).</source>
        <translation>
            <numerusform>Das Label %1 wurde aus %Ln Unterhaltung entfernt.</numerusform>
            <numerusform>Das Label %1 wurde aus %Ln Unterhaltungen entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::LabelsCard</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Right-click a conversation to label it. A label can set how long messages are kept, for example ten years for invoices. If a conversation has several labels, the longest time applies.</source>
        <translation>Klicke mit der rechten Maustaste auf eine Unterhaltung, um ihr ein Label zu geben. Ein Label kann festlegen, wie lange Nachrichten aufbewahrt werden, zum Beispiel zehn Jahre bei Rechnungen. Hat eine Unterhaltung mehrere Labels, gilt die längste Zeit.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Restore the removed label</source>
        <translation>Entferntes Label wiederherstellen</translation>
    </message>
    <message>
        <source>For example: Invoices</source>
        <translation>Zum Beispiel: Rechnungen</translation>
    </message>
    <message>
        <source>Name of a new label</source>
        <translation>Name eines neuen Labels</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <source>How long messages with the label %1 are kept</source>
        <translation>Wie lange Nachrichten mit dem Label %1 aufbewahrt werden</translation>
    </message>
    <message>
        <source>Remove the label %1</source>
        <translation>Label %1 entfernen</translation>
    </message>
    <message>
        <source>There is already a label with this name.</source>
        <translation>Es gibt schon ein Label mit diesem Namen.</translation>
    </message>
    <message>
        <source>Enter a name for the label first.</source>
        <translation>Gib zuerst einen Namen für das Label ein.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Das konnte nicht gespeichert werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>The label %1 was removed.</source>
        <translation>Das Label %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the label %1</source>
        <translation>Label %1 umbenennen</translation>
    </message>
</context>
<context>
    <name>shoptalk::LanguagePage</name>
    <message>
        <source>Language of Shoptalk</source>
        <translation>Sprache von Shoptalk</translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <translation>Wie auf diesem Computer</translation>
    </message>
    <message>
        <source>Everything on the screen changes at once. Messages and templates stay as they were written.</source>
        <translation>Alles auf dem Bildschirm ändert sich sofort. Nachrichten und Vorlagen bleiben, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>La&amp;nguage…</source>
        <translation>S&amp;prache…</translation>
    </message>
    <message>
        <source>Something in the settings is not saved yet. If you change the language now, it is lost, and a running upload stops.</source>
        <translation>In den Einstellungen ist etwas noch nicht gespeichert. Wenn du jetzt die Sprache änderst, geht es verloren, und ein laufender Upload bricht ab.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LinkPreviewBar</name>
    <message>
        <source>Show a &amp;preview of the link</source>
        <translation>&amp;Vorschau des Links anzeigen</translation>
    </message>
</context>
<context>
    <name>shoptalk::ListFilters</name>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Closing soon</source>
        <translation>Schließen bald</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show conversations: %1</source>
        <translation>Unterhaltungen zeigen: %1</translation>
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
        <translation>Standort senden</translation>
    </message>
    <message>
        <source>&amp;Map link or coordinates</source>
        <translation>&amp;Kartenlink oder Koordinaten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Latitude %1, longitude %2</source>
        <translation>Breite %1, Länge %2</translation>
    </message>
    <message>
        <source>There are no coordinates in this. Open the link in your browser, then copy the long address from there.</source>
        <translation>Hier sind keine Koordinaten enthalten. Öffne den Link in deinem Browser und kopiere dort die lange Adresse.</translation>
    </message>
    <message>
        <source>Paste a link from Google Maps, Apple Maps or OpenStreetMap.</source>
        <translation>Füge einen Link von Google Maps, Apple Karten oder OpenStreetMap ein.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LockPage</name>
    <message>
        <source>Shoptalk is locked</source>
        <translation>Shoptalk ist gesperrt</translation>
    </message>
    <message>
        <source>Use your recovery key</source>
        <translation>Verwende deinen Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Wähle eine Passphrase</translation>
    </message>
    <message>
        <source>New messages appear when you unlock.</source>
        <translation>Neue Nachrichten erscheinen, wenn du entsperrst.</translation>
    </message>
    <message>
        <source>Enter the recovery key from the printed sheet, and choose a new passphrase.</source>
        <translation>Gib den Wiederherstellungsschlüssel vom gedruckten Blatt ein und wähle eine neue Passphrase.</translation>
    </message>
    <message>
        <source>This computer has no keychain (the system’s safe place for passwords). Choose a passphrase instead: your login is encrypted with it, and Shoptalk asks for it at every start. Nobody can look it up for you.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund (den sicheren Ort des Systems für Passwörter). Wähle stattdessen eine Passphrase: Deine Anmeldung wird damit verschlüsselt, und Shoptalk fragt bei jedem Start danach. Niemand kann sie für dich nachschlagen.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock with recovery key</source>
        <translation>Mit Wiederherstellungsschlüssel entsperren</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Diese Passphrase verwenden</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Stattdessen die Passphrase verwenden</translation>
    </message>
    <message>
        <source>Forgot it? Use the recovery key</source>
        <translation>Vergessen? Wiederherstellungsschlüssel verwenden</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>New passphrase, 8 characters or more</source>
        <translation>Neue Passphrase, mindestens 8 Zeichen</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation>Neue Passphrase wiederholen</translation>
    </message>
    <message>
        <source>This is not this shop’s recovery key.</source>
        <translation>Das ist nicht der Wiederherstellungsschlüssel dieses Geschäfts.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Try again.</source>
        <translation>Die Passphrase ist falsch. Versuche es erneut.</translation>
    </message>
    <message>
        <source>A character in the recovery key is wrong or missing. Compare it with the printed sheet.</source>
        <translation>Ein Zeichen im Wiederherstellungsschlüssel ist falsch oder fehlt. Vergleiche ihn mit dem gedruckten Blatt.</translation>
    </message>
    <message>
        <source>No recovery key has been made on this computer.</source>
        <translation>Auf diesem Computer wurde kein Wiederherstellungsschlüssel erstellt.</translation>
    </message>
    <message>
        <source>That did not work (%1). Nothing was changed.</source>
        <translation>Das hat nicht funktioniert (%1). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Try again in %1 s</source>
        <translation>In %1 s erneut versuchen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>A message is still being sent. You can enter your passphrase already: Shoptalk opens as soon as this is done.</source>
        <translation>Eine Nachricht wird noch gesendet. Du kannst deine Passphrase schon eingeben: Shoptalk öffnet sich, sobald das erledigt ist.</translation>
    </message>
    <message>
        <source>What you sent is still being saved on this computer. You can enter your passphrase already: Shoptalk opens as soon as it is saved.</source>
        <translation>Was du gesendet hast, wird auf diesem Computer noch gespeichert. Du kannst deine Passphrase schon eingeben: Shoptalk öffnet sich, sobald es gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LockedNotifications</name>
    <message>
        <source>A customer wrote</source>
        <translation>Ein Kunde hat geschrieben</translation>
    </message>
    <message>
        <source>Shoptalk is locked. Unlock it to read the message.</source>
        <translation>Shoptalk ist gesperrt. Entsperre es, um die Nachricht zu lesen.</translation>
    </message>
    <message>
        <source>Shoptalk is locked</source>
        <translation>Shoptalk ist gesperrt</translation>
    </message>
    <message>
        <source>Click to unlock it and to see what customers write.</source>
        <translation>Klicke, um es zu entsperren und zu sehen, was Kunden schreiben.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>A conversation is back. Shoptalk is locked. Unlock it to see which one.</source>
        <translation>Eine Unterhaltung ist wieder da. Shoptalk ist gesperrt. Entsperre es, um zu sehen, welche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) are back. Shoptalk is locked. Unlock it to see them.</source>
        <translation>
            <numerusform>%Ln Unterhaltung ist wieder da. Shoptalk ist gesperrt. Entsperre es, um sie zu sehen.</numerusform>
            <numerusform>%Ln Unterhaltungen sind wieder da. Shoptalk ist gesperrt. Entsperre es, um sie zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginHelp</name>
    <message>
        <source>If Facebook shows an error instead of its login</source>
        <translation>Wenn Facebook einen Fehler statt der Anmeldung zeigt</translation>
    </message>
    <message>
        <source>“URL blocked” or “Can’t load URL”: this address is missing in the app’s settings at Meta. The person who runs your relay can add it under Facebook Login, Settings, Valid OAuth redirect URIs:</source>
        <translation>„URL blockiert“ oder „URL kann nicht geladen werden“: Diese Adresse fehlt in den Einstellungen der App bei Meta. Die Person, die dein Relay betreibt, kann sie unter Facebook Login, Einstellungen, Gültige OAuth-Redirect-URIs hinzufügen:</translation>
    </message>
    <message>
        <source>Redirect address %1</source>
        <translation>Weiterleitungsadresse %1</translation>
    </message>
    <message>
        <source>“App not active” or “App not available”: the app is still in development. Ask the person who runs your relay to give you a role in it, or to publish it.</source>
        <translation>„App nicht aktiv“ oder „App nicht verfügbar“: Die App ist noch in Entwicklung. Bitte die Person, die dein Relay betreibt, dir darin eine Rolle zu geben oder sie zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The page stays blank or does not respond: something may be blocking Facebook, such as a firewall or a proxy. Your own browser may still work.</source>
        <translation>Die Seite bleibt leer oder reagiert nicht: Vielleicht blockiert etwas Facebook, zum Beispiel eine Firewall oder ein Proxy. Dein eigener Browser funktioniert vielleicht trotzdem.</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>Stattdessen meinen Browser verwenden</translation>
    </message>
    <message>
        <source>Anything else: press F5 to reload the page. If that doesn’t help, close this window. Nothing has been changed, and you can connect again at any time.</source>
        <translation>Etwas anderes: Drücke F5, um die Seite neu zu laden. Wenn das nicht hilft, schließe dieses Fenster. Es wurde nichts geändert, und du kannst dich jederzeit wieder verbinden.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginProblem</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 can’t be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check this computer’s network, and whether a firewall blocks the page. Nothing has been sent.</source>
        <translation>Prüfe das Netzwerk dieses Computers und ob eine Firewall die Seite blockiert. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 is not safe to open</source>
        <translation>%1 kann nicht sicher geöffnet werden</translation>
    </message>
    <message>
        <source>The page’s security certificate is not valid. The clock of this computer may be wrong, or somebody may be intercepting the connection. Shoptalk did not open the page.</source>
        <translation>Das Sicherheitszertifikat der Seite ist nicht gültig. Vielleicht geht die Uhr dieses Computers falsch, oder jemand fängt die Verbindung ab. Shoptalk hat die Seite nicht geöffnet.</translation>
    </message>
    <message>
        <source>The page stopped working</source>
        <translation>Die Seite funktioniert nicht mehr</translation>
    </message>
    <message>
        <source>Try again to start the login from the beginning. Nothing has been changed.</source>
        <translation>Versuche es erneut, um die Anmeldung von vorn zu beginnen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginSheet</name>
    <message>
        <source>I see an error page</source>
        <translation>Ich sehe eine Fehlerseite</translation>
    </message>
    <message>
        <source>Log in – Shoptalk</source>
        <translation>Anmelden – Shoptalk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Facebook login page</source>
        <translation>Anmeldeseite von Facebook</translation>
    </message>
    <message>
        <source>This link leads to %1. Shoptalk only opens Facebook’s login here, so it was not opened.</source>
        <translation>Dieser Link führt zu %1. Shoptalk öffnet hier nur die Anmeldung bei Facebook, deshalb wurde er nicht geöffnet.</translation>
    </message>
    <message>
        <source>Hide help</source>
        <translation>Hilfe ausblenden</translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginView</name>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
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
        <translation>Über Shop&amp;talk</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Spe&amp;rren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>Same as &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Practice – %1</source>
        <translation>Übung – %1</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>About Shoptalk</source>
        <translation>Über Shoptalk</translation>
    </message>
    <message>
        <source>Shoptalk %1

Your shop’s WhatsApp Business conversations on your desktop.

Free software under the GNU General Public License, version 3 or later. Not affiliated with Meta.</source>
        <translation>Shoptalk %1

Die WhatsApp Business-Unterhaltungen deines Geschäfts auf deinem Computer.

Freie Software unter der GNU General Public License, Version 3 oder später. Nicht mit Meta verbunden.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Shoptalk &amp;help</source>
        <translation>Shoptalk-&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaBanner</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Download the files now</source>
        <translation>Dateien jetzt herunterladen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>WhatsApp deletes %Ln file(s) from customers within a day, and Shoptalk could not download them yet. Check the internet connection, the free space on the disk, and the Facebook account in the settings.</source>
        <translation>
            <numerusform>WhatsApp löscht innerhalb eines Tages %Ln Datei von Kunden, und Shoptalk konnte sie noch nicht herunterladen. Prüfe die Internetverbindung, den freien Platz auf der Festplatte und das Facebook-Konto in den Einstellungen.</numerusform>
            <numerusform>WhatsApp löscht innerhalb eines Tages %Ln Dateien von Kunden, und Shoptalk konnte sie noch nicht herunterladen. Prüfe die Internetverbindung, den freien Platz auf der Festplatte und das Facebook-Konto in den Einstellungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaText</name>
    <message>
        <source>WhatsApp keeps files for 7 days and no longer has this one. Ask the customer to send it again.</source>
        <translation>WhatsApp bewahrt Dateien 7 Tage auf und hat diese nicht mehr. Bitte den Kunden, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>WhatsApp can’t be reached. The download goes on by itself.</source>
        <translation>WhatsApp ist nicht erreichbar. Der Download geht von selbst weiter.</translation>
    </message>
    <message>
        <source>WhatsApp is busy. The download goes on by itself.</source>
        <translation>WhatsApp ist ausgelastet. Der Download geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The download waits until the Facebook account is connected again.</source>
        <translation>Der Download wartet, bis das Facebook-Konto wieder verbunden ist.</translation>
    </message>
    <message>
        <source>WhatsApp didn’t send this file.</source>
        <translation>WhatsApp hat diese Datei nicht herausgegeben.</translation>
    </message>
    <message>
        <source>Your network sent a login page instead of the file. It was not saved.</source>
        <translation>Dein Netzwerk hat statt der Datei eine Anmeldeseite geschickt. Sie wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The file was damaged on its way. It was not saved.</source>
        <translation>Die Datei wurde unterwegs beschädigt. Sie wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Only a part of the file came.</source>
        <translation>Nur ein Teil der Datei kam an.</translation>
    </message>
    <message>
        <source>This file is larger than 100 MB. It was not saved.</source>
        <translation>Diese Datei ist größer als 100 MB. Sie wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The disk of this computer is full. Make room: the download goes on by itself.</source>
        <translation>Die Festplatte dieses Computers ist voll. Schaffe Platz: Der Download geht von selbst weiter.</translation>
    </message>
    <message>
        <source>This computer could not save the file.</source>
        <translation>Dieser Computer konnte die Datei nicht speichern.</translation>
    </message>
    <message>
        <source>WhatsApp refused the download.</source>
        <translation>WhatsApp hat den Download verweigert.</translation>
    </message>
    <message>
        <source>The file is on its way.</source>
        <translation>Die Datei ist unterwegs.</translation>
    </message>
    <message>
        <source>The file is not downloaded.</source>
        <translation>Die Datei ist nicht heruntergeladen.</translation>
    </message>
    <message>
        <source>WhatsApp keeps files for 7 days and no longer has this one. Look for it on the shop’s phone, which sent it.</source>
        <translation>WhatsApp bewahrt Dateien 7 Tage auf und hat diese nicht mehr. Suche sie auf dem Telefon des Geschäfts, das sie gesendet hat.</translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaViewer</name>
    <message>
        <source>Photos and videos of the conversation</source>
        <translation>Fotos und Videos der Unterhaltung</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>In anderem Programm öffnen</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Copy the picture (Ctrl+C)</source>
        <translation>Bild kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Save as… (Ctrl+S)</source>
        <translation>Speichern unter… (Strg+S)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Foto: %1</translation>
    </message>
    <message>
        <source>Shoptalk does not play videos itself.</source>
        <translation>Shoptalk spielt selbst keine Videos ab.</translation>
    </message>
    <message>
        <source>This picture can’t be shown here. It may be damaged.</source>
        <translation>Dieses Bild kann hier nicht angezeigt werden. Vielleicht ist es beschädigt.</translation>
    </message>
</context>
<context>
    <name>shoptalk::MenuBar</name>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
</context>
<context>
    <name>shoptalk::MenuCorner</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>shoptalk::MergeActions</name>
    <message>
        <source>%1 is not %2…</source>
        <translation>%1 ist nicht %2…</translation>
    </message>
    <message>
        <source>These two have separate chats already.</source>
        <translation>Diese beiden haben schon getrennte Chats.</translation>
    </message>
    <message>
        <source>Separate customers</source>
        <translation>Kunden auseinanderhalten</translation>
    </message>
    <message>
        <source>Give %1 and %2 separate chats again?</source>
        <translation>%1 und %2 wieder getrennte Chats geben?</translation>
    </message>
    <message>
        <source>Each gets their own messages, labels and draft back. Shoptalk won’t join them again for the same reason.</source>
        <translation>Beide bekommen ihre eigenen Nachrichten, Labels und ihren Entwurf zurück. Shoptalk führt sie aus demselben Grund nicht noch einmal zusammen.</translation>
    </message>
    <message>
        <source>Separate them</source>
        <translation>Auseinanderhalten</translation>
    </message>
    <message>
        <source>The two could not be separated. Check that the disk is not full, then try again.</source>
        <translation>Die beiden konnten nicht auseinandergehalten werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>This customer was joined with another one since. Separate those two first; their line is further down in the chat.</source>
        <translation>Dieser Kunde wurde seitdem mit einem anderen zusammengeführt. Halte zuerst diese beiden auseinander; ihre Zeile steht weiter unten im Chat.</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageActions</name>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Senden abbrechen</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>Cancel sen&amp;ding</source>
        <translation>Senden a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Reac&amp;t</source>
        <translation>&amp;Reagieren</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Mehr…</translation>
    </message>
    <message>
        <source>&amp;Take back your reaction</source>
        <translation>Reaktion &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>&amp;Info</source>
        <translation>&amp;Info</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mit Stern markieren</translation>
    </message>
    <message>
        <source>&amp;Forward…</source>
        <translation>&amp;Weiterleiten …</translation>
    </message>
    <message>
        <source>Un&amp;star</source>
        <translation>Stern &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Mit &amp;Stern markieren</translation>
    </message>
    <message>
        <source>Unstar</source>
        <translation>Stern entfernen</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageDelegate</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place of a picture among several</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern markiert</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageEdit</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Start a new line</source>
        <translation>Neue Zeile beginnen</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>&amp;Strikethrough</source>
        <translation>&amp;Durchgestrichen</translation>
    </message>
    <message>
        <source>&amp;Monospace</source>
        <translation>&amp;Festbreite</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>F&amp;ormat</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageInfo</name>
    <message>
        <source>Message info</source>
        <translation>Nachrichteninfo</translation>
    </message>
    <message>
        <source>From you</source>
        <translation>Von dir</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Vom Kunden</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>It was edited.</source>
        <translation>Sie wurde bearbeitet.</translation>
    </message>
    <message>
        <source>Copy the message’s WhatsApp ID</source>
        <translation>WhatsApp-ID der Nachricht kopieren</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Details für den Support</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageSelectionBar</name>
    <message>
        <source>Clear selection (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) selected</source>
        <translation>
            <numerusform>%Ln Nachricht ausgewählt</numerusform>
            <numerusform>%Ln Nachrichten ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these messages can’t be forwarded. Deselect it first.</source>
        <translation>Eine dieser Nachrichten kann nicht weitergeleitet werden. Nimm sie zuerst aus der Auswahl.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) selected. That is the most.</source>
        <translation>
            <numerusform>%Ln Nachricht ausgewählt. Mehr geht nicht.</numerusform>
            <numerusform>%Ln Nachrichten ausgewählt. Mehr geht nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageStates</name>
    <message>
        <source>Edited %1</source>
        <comment>a time</comment>
        <translation>Bearbeitet: %1</translation>
    </message>
    <message>
        <source>You reacted with %1</source>
        <translation>Du hast mit %1 reagiert</translation>
    </message>
    <message>
        <source>The customer reacted with %1</source>
        <translation>Der Kunde hat mit %1 reagiert</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet aufs Senden</translation>
    </message>
    <message>
        <source>may not have been sent</source>
        <translation>vielleicht nicht gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>played</source>
        <translation>abgespielt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>not delivered yet</source>
        <translation>noch nicht zugestellt</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht zugestellt</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageStep</name>
    <message>
        <source>For example: Easter opening hours</source>
        <translation>Zum Beispiel: Öffnungszeiten an Ostern</translation>
    </message>
    <message>
        <source>Name of this broadcast, only for you</source>
        <translation>Name dieser Rundsendung, nur für dich</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>No template is ready to send</source>
        <translation>Keine Vorlage ist bereit zum Senden</translation>
    </message>
    <message>
        <source>Create one in Settings, Templates. WhatsApp looks at it first.</source>
        <translation>Erstelle eine in Einstellungen, Vorlagen. WhatsApp prüft sie zuerst.</translation>
    </message>
    <message>
        <source>Broadcast of %1</source>
        <translation>Rundsendung vom %1</translation>
    </message>
    <message>
        <source>This template needs something that can’t be filled in for many people at once, such as a place or a code. Send it from a conversation.</source>
        <translation>Diese Vorlage braucht etwas, das nicht für viele auf einmal ausgefüllt werden kann, zum Beispiel einen Ort oder einen Code. Sende sie aus einer Unterhaltung.</translation>
    </message>
    <message>
        <source>Give the broadcast a name, so that you find it again.</source>
        <translation>Gib der Rundsendung einen Namen, damit du sie wiederfindest.</translation>
    </message>
    <message>
        <source>Choose the template that is sent.</source>
        <translation>Wähle die Vorlage, die gesendet wird.</translation>
    </message>
    <message>
        <source>This template can’t be sent to many people at once. Choose another one.</source>
        <translation>Diese Vorlage kann nicht an viele auf einmal gesendet werden. Wähle eine andere.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Connect a phone number first, in Settings, Facebook accounts.</source>
        <translation>Verbinde zuerst eine Telefonnummer in Einstellungen, Facebook-Konten.</translation>
    </message>
</context>
<context>
    <name>shoptalk::MetaSentences</name>
    <message>
        <source>WhatsApp did not take this message.</source>
        <translation>WhatsApp hat diese Nachricht nicht angenommen.</translation>
    </message>
    <message>
        <source>WhatsApp refused this without saying why.</source>
        <translation>WhatsApp hat das verweigert, ohne zu sagen, warum.</translation>
    </message>
    <message>
        <source>Meta refused this without saying why. Try again, or ask the person who runs your relay.</source>
        <translation>Meta hat das verweigert, ohne zu sagen, warum. Versuche es erneut oder frag die Person, die dein Relay betreibt.</translation>
    </message>
    <message>
        <source>WhatsApp is having a problem right now. Please try again in a few minutes.</source>
        <translation>WhatsApp hat eine kurze Störung. Versuche es in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <source>Too many requests in a short time. Wait a few minutes, then try again.</source>
        <translation>Zu viele Anfragen in kurzer Zeit. Warte ein paar Minuten und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Too many changes in a short time. Wait a few minutes, then try again.</source>
        <translation>Zu viele Änderungen in kurzer Zeit. Warte ein paar Minuten und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Facebook has ended your login</source>
        <translation>Facebook hat deine Anmeldung beendet</translation>
    </message>
    <message>
        <source>Shoptalk was removed in your Facebook settings</source>
        <translation>Shoptalk wurde in deinen Facebook-Einstellungen entfernt</translation>
    </message>
    <message>
        <source>Log in again and allow it once more; what you chose is kept.</source>
        <translation>Melde dich wieder an und erlaube es noch einmal; deine Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Facebook wants to check that it is you</source>
        <translation>Facebook möchte prüfen, ob du es bist</translation>
    </message>
    <message>
        <source>Log in at facebook.com and follow the instructions there, then log in here again.</source>
        <translation>Melde dich bei facebook.com an, folge den Anweisungen dort und melde dich dann hier wieder an.</translation>
    </message>
    <message>
        <source>Your Facebook password was changed</source>
        <translation>Dein Facebook-Passwort wurde geändert</translation>
    </message>
    <message>
        <source>That ended the login. Log in again with the new password.</source>
        <translation>Das hat die Anmeldung beendet. Melde dich mit dem neuen Passwort wieder an.</translation>
    </message>
    <message>
        <source>That happens about every 60 days. Log in again; what you chose is kept.</source>
        <translation>Das passiert etwa alle 60 Tage. Melde dich wieder an; deine Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Your Facebook account is not confirmed yet</source>
        <translation>Dein Facebook-Konto ist noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Confirm it first (Facebook has sent you an e-mail), then log in again.</source>
        <translation>Bestätige es zuerst (Facebook hat dir eine E-Mail gesendet) und melde dich dann wieder an.</translation>
    </message>
    <message>
        <source>You have no role in this business</source>
        <translation>Du hast keine Rolle in diesem Unternehmen</translation>
    </message>
    <message>
        <source>Ask an administrator of the business for access, then log in again.</source>
        <translation>Bitte einen Administrator des Unternehmens um Zugriff und melde dich dann wieder an.</translation>
    </message>
    <message>
        <source>Your Facebook account isn’t allowed to use this WhatsApp account. Ask an administrator for access.</source>
        <translation>Dein Facebook-Nutzer darf dieses WhatsApp-Konto nicht verwenden. Bitte einen Administrator, dir Zugriff zu geben.</translation>
    </message>
    <message>
        <source>This phone number no longer exists in WhatsApp.</source>
        <translation>Diese Telefonnummer gibt es bei WhatsApp nicht mehr.</translation>
    </message>
    <message>
        <source>This phone number no longer exists in WhatsApp. Choose another one under Facebook accounts.</source>
        <translation>Diese Telefonnummer gibt es bei WhatsApp nicht mehr. Wähle unter Facebook-Konten eine andere.</translation>
    </message>
    <message>
        <source>WhatsApp could not use something in this message. Check the text and the recipient.</source>
        <translation>WhatsApp konnte etwas in dieser Nachricht nicht verwenden. Prüfe den Text und den Empfänger.</translation>
    </message>
    <message>
        <source>WhatsApp could not use something you entered. Check it and try again.</source>
        <translation>WhatsApp konnte etwas von deinen Eingaben nicht verwenden. Prüfe sie und versuche es erneut.</translation>
    </message>
    <message>
        <source>WhatsApp has restricted this account because of its rules. Meta’s Business Support Home says why; you can ask for a review there.</source>
        <translation>WhatsApp hat dieses Konto wegen seiner Regeln eingeschränkt. Der Business-Support von Meta nennt den Grund; dort kannst du eine Überprüfung beantragen.</translation>
    </message>
    <message>
        <source>Meta has blocked this for now because of its rules. Try again tomorrow, or look in Meta’s Business Support Home.</source>
        <translation>Meta hat das wegen seiner Regeln vorerst blockiert. Versuche es morgen erneut oder sieh im Business-Support von Meta nach.</translation>
    </message>
    <message>
        <source>This WhatsApp account is locked. WhatsApp Manager says why.</source>
        <translation>Dieses WhatsApp-Konto ist gesperrt. Der WhatsApp Manager nennt den Grund.</translation>
    </message>
    <message>
        <source>WhatsApp does not let your type of business write to this country.</source>
        <translation>WhatsApp lässt deine Art von Unternehmen nicht in dieses Land schreiben.</translation>
    </message>
    <message>
        <source>This number needs an approved display name first. Choose one in Settings, under Numbers.</source>
        <translation>Diese Nummer braucht zuerst einen genehmigten Anzeigenamen. Wähle einen in den Einstellungen unter Nummern.</translation>
    </message>
    <message>
        <source>WhatsApp could not charge your account. Check the payment method in WhatsApp Manager.</source>
        <translation>WhatsApp konnte dein Konto nicht belasten. Prüfe die Zahlungsmethode im WhatsApp Manager.</translation>
    </message>
    <message>
        <source>This phone number must be registered again. You can do that in Settings, under Numbers.</source>
        <translation>Diese Telefonnummer muss neu registriert werden. Das kannst du in den Einstellungen unter Nummern tun.</translation>
    </message>
    <message>
        <source>WhatsApp is upgrading this number. Please wait a minute, then try again.</source>
        <translation>WhatsApp stuft diese Nummer gerade hoch. Warte eine Minute und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>You have blocked this customer. Unblock to write.</source>
        <translation>Du hast diesen Kunden blockiert. Hebe die Blockierung auf, um zu schreiben.</translation>
    </message>
    <message>
        <source>Too many messages in a short time. Wait a moment, then try again.</source>
        <translation>Zu viele Nachrichten in kurzer Zeit. Warte einen Moment und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>WhatsApp did not deliver this offer to this customer. Please don’t send it again.</source>
        <translation>WhatsApp hat diesem Kunden dieses Angebot nicht zugestellt. Sende es bitte nicht noch einmal.</translation>
    </message>
    <message>
        <source>You cannot write to your own number.</source>
        <translation>Du kannst nicht an deine eigene Nummer schreiben.</translation>
    </message>
    <message>
        <source>This customer cannot be reached on WhatsApp. Check the number or call.</source>
        <translation>Dieser Kunde ist über WhatsApp nicht erreichbar. Prüfe die Nummer oder ruf an.</translation>
    </message>
    <message>
        <source>The test number may only write to registered test phones.</source>
        <translation>Die Testnummer darf nur an registrierte Testtelefone schreiben.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the customer’s last message. Send a template instead.</source>
        <translation>Seit der letzten Nachricht des Kunden sind über 24 Stunden vergangen. Sende stattdessen eine Vorlage.</translation>
    </message>
    <message>
        <source>WhatsApp is holding back offers for this customer. Please don’t send it again today.</source>
        <translation>WhatsApp hält Angebote für diesen Kunden zurück. Sende es heute bitte nicht noch einmal.</translation>
    </message>
    <message>
        <source>This customer does not want offers. Please take them off your list.</source>
        <translation>Dieser Kunde möchte keine Angebote. Nimm ihn bitte von deiner Liste.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent or shown here.</source>
        <translation>Diese Art von Nachricht kann hier nicht gesendet oder angezeigt werden.</translation>
    </message>
    <message>
        <source>The customer’s file could not be downloaded. Ask for a smaller one.</source>
        <translation>Die Datei des Kunden konnte nicht heruntergeladen werden. Bitte um eine kleinere.</translation>
    </message>
    <message>
        <source>WhatsApp does not take this kind or size of file. Choose another one.</source>
        <translation>WhatsApp nimmt diese Art oder Größe von Datei nicht an. Wähle eine andere.</translation>
    </message>
    <message>
        <source>This message is only on the phone. Open it in the WhatsApp Business app.</source>
        <translation>Diese Nachricht ist nur auf dem Telefon. Öffne sie in der WhatsApp Business-App.</translation>
    </message>
    <message>
        <source>This message needs the customer’s phone number. Ask the customer for it.</source>
        <translation>Diese Nachricht braucht die Telefonnummer des Kunden. Frag den Kunden danach.</translation>
    </message>
    <message>
        <source>Offers are switched off for this account. You can switch them on in WhatsApp Manager.</source>
        <translation>Angebote sind für dieses Konto ausgeschaltet. Du kannst sie im WhatsApp Manager einschalten.</translation>
    </message>
    <message>
        <source>WhatsApp has paused templates because some are in the wrong category. Check them in WhatsApp Manager.</source>
        <translation>WhatsApp hat Vorlagen pausiert, weil einige in der falschen Kategorie sind. Prüfe sie im WhatsApp Manager.</translation>
    </message>
    <message>
        <source>Accept WhatsApp’s payment terms in WhatsApp Manager first.</source>
        <translation>Akzeptiere zuerst die Zahlungsbedingungen von WhatsApp im WhatsApp Manager.</translation>
    </message>
    <message>
        <source>Some customers could not be blocked or unblocked. You can only block people who wrote in the last 24 hours.</source>
        <translation>Einige Kunden konnten nicht blockiert oder freigegeben werden. Du kannst nur Personen blockieren, die in den letzten 24 Stunden geschrieben haben.</translation>
    </message>
    <message>
        <source>The template’s placeholders don’t match what was filled in. Check them and try again.</source>
        <translation>Die Platzhalter der Vorlage passen nicht zu dem, was ausgefüllt wurde. Prüfe sie und versuche es erneut.</translation>
    </message>
    <message>
        <source>This template is not available in this language, or is not approved yet. Choose another one.</source>
        <translation>Diese Vorlage ist in dieser Sprache nicht verfügbar oder noch nicht genehmigt. Wähle eine andere.</translation>
    </message>
    <message>
        <source>The template’s text is against WhatsApp’s rules. Change it and send it for approval again.</source>
        <translation>Der Text der Vorlage verstößt gegen die Regeln von WhatsApp. Ändere ihn und reiche ihn erneut zur Genehmigung ein.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template because customers did not like it. Try again in a few hours or change it.</source>
        <translation>WhatsApp hat diese Vorlage pausiert, weil sie Kunden nicht gefiel. Versuche es in ein paar Stunden erneut oder ändere sie.</translation>
    </message>
    <message>
        <source>WhatsApp has disabled this template for good. Make a new one.</source>
        <translation>WhatsApp hat diese Vorlage dauerhaft deaktiviert. Erstelle eine neue.</translation>
    </message>
    <message>
        <source>A part of the template is too long or isn’t in a format WhatsApp accepts. Change it and try again.</source>
        <translation>Ein Teil der Vorlage ist zu lang oder hat eine Form, die WhatsApp nicht annimmt. Ändere ihn und versuche es erneut.</translation>
    </message>
    <message>
        <source>This template cannot be changed right now. Try again later.</source>
        <translation>Diese Vorlage kann gerade nicht geändert werden. Versuche es später erneut.</translation>
    </message>
    <message>
        <source>You have as many templates as WhatsApp allows. Delete one you no longer use.</source>
        <translation>Du hast so viele Vorlagen, wie WhatsApp erlaubt. Lösche eine, die du nicht mehr verwendest.</translation>
    </message>
    <message>
        <source>There is already a template with this name. Choose another name.</source>
        <translation>Es gibt schon eine Vorlage mit diesem Namen. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>The form in this message is not available right now. Check it in WhatsApp Manager.</source>
        <translation>Das Formular in dieser Nachricht ist gerade nicht verfügbar. Prüfe es im WhatsApp Manager.</translation>
    </message>
    <message>
        <source>WhatsApp has no statistics for this template yet.</source>
        <translation>WhatsApp hat zu dieser Vorlage noch keine Statistiken.</translation>
    </message>
    <message>
        <source>This number was not removed completely. Remove it once more in Settings, then register it.</source>
        <translation>Diese Nummer wurde nicht vollständig entfernt. Entferne sie in den Einstellungen noch einmal und registriere sie dann.</translation>
    </message>
    <message>
        <source>This number was not removed completely. Remove it once more, then register it.</source>
        <translation>Diese Nummer wurde nicht vollständig entfernt. Entferne sie noch einmal und registriere sie dann.</translation>
    </message>
    <message>
        <source>This PIN is not correct. Check it in Settings, under Numbers.</source>
        <translation>Diese PIN ist nicht richtig. Prüfe sie in den Einstellungen unter Nummern.</translation>
    </message>
    <message>
        <source>This is not the number’s PIN. Don’t guess: after a few wrong PINs, WhatsApp locks it. If you forgot the PIN, reset it in WhatsApp Manager.</source>
        <translation>Das ist nicht die PIN der Nummer. Rate nicht: Nach ein paar falschen PINs sperrt WhatsApp sie. Wenn du die PIN vergessen hast, setze sie im WhatsApp Manager zurück.</translation>
    </message>
    <message>
        <source>This number must be confirmed with a code first. You can do that in Settings, under Numbers.</source>
        <translation>Diese Nummer muss zuerst mit einem Code bestätigt werden. Das kannst du in den Einstellungen unter Nummern tun.</translation>
    </message>
    <message>
        <source>The number must be confirmed with a code first.</source>
        <translation>Die Nummer muss zuerst mit einem Code bestätigt werden.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Wait 12 hours before you try again.</source>
        <translation>Die PIN war zu oft falsch. Warte 12 Stunden, bevor du es erneut versuchst.</translation>
    </message>
    <message>
        <source>The PIN was tried too fast. Wait a few minutes.</source>
        <translation>Die PIN wurde zu schnell hintereinander versucht. Warte ein paar Minuten.</translation>
    </message>
    <message>
        <source>This number is not registered yet. You can register it in Settings, under Numbers.</source>
        <translation>Diese Nummer ist noch nicht registriert. Du kannst sie in den Einstellungen unter Nummern registrieren.</translation>
    </message>
    <message>
        <source>This number is not registered yet.</source>
        <translation>Diese Nummer ist noch nicht registriert.</translation>
    </message>
    <message>
        <source>The number was removed a moment ago. Try again in five minutes.</source>
        <translation>Die Nummer wurde gerade erst entfernt. Versuche es in fünf Minuten erneut.</translation>
    </message>
    <message>
        <source>The number was registered or removed 10 times within three days. Try again in three days.</source>
        <translation>Die Nummer wurde innerhalb von drei Tagen 10-mal registriert oder entfernt. Versuche es in drei Tagen erneut.</translation>
    </message>
    <message>
        <source>This code is not right, or has expired. Check it, or ask for a new one.</source>
        <translation>Dieser Code stimmt nicht oder ist abgelaufen. Prüfe ihn oder fordere einen neuen an.</translation>
    </message>
    <message>
        <source>This number cannot be moved here yet. Check its owner and its two-step PIN in WhatsApp Manager.</source>
        <translation>Diese Nummer kann noch nicht hierher umziehen. Prüfe den Inhaber und die PIN für die Verifizierung in zwei Schritten im WhatsApp Manager.</translation>
    </message>
    <message>
        <source>This way of connecting is no longer supported. Connect the account again in Settings.</source>
        <translation>Diese Art der Verbindung wird nicht mehr unterstützt. Verbinde das Konto in den Einstellungen neu.</translation>
    </message>
    <message>
        <source>Earlier chats were already fetched once. To fetch them again, disconnect the number in the phone app and connect it again.</source>
        <translation>Frühere Chats wurden schon einmal abgerufen. Um sie noch einmal abzurufen, trenne die Nummer in der App auf dem Telefon und verbinde sie wieder.</translation>
    </message>
    <message>
        <source>Earlier chats can only be fetched within 24 hours. Disconnect the number in the phone app and connect it again.</source>
        <translation>Frühere Chats können nur innerhalb von 24 Stunden abgerufen werden. Trenne die Nummer in der App auf dem Telefon und verbinde sie wieder.</translation>
    </message>
    <message>
        <source>The owner of this number does not share earlier chats. New messages arrive all the same.</source>
        <translation>Der Inhaber dieser Nummer teilt frühere Chats nicht. Neue Nachrichten kommen trotzdem an.</translation>
    </message>
    <message>
        <source>This username cannot be used. Choose another one, or check it in WhatsApp Manager.</source>
        <translation>Dieser Nutzername kann nicht verwendet werden. Wähle einen anderen oder prüfe ihn im WhatsApp Manager.</translation>
    </message>
    <message>
        <source>This was already requested. There is nothing more to do.</source>
        <translation>Das wurde schon beantragt. Mehr ist nicht zu tun.</translation>
    </message>
    <message>
        <source>Meta does not allow this web address. Ask the person who runs your relay.</source>
        <translation>Meta erlaubt diese Webadresse nicht. Frag die Person, die dein Relay betreibt.</translation>
    </message>
    <message>
        <source>Facebook did not accept the login. Please log in again.</source>
        <translation>Facebook hat die Anmeldung nicht akzeptiert. Melde dich bitte wieder an.</translation>
    </message>
    <message>
        <source>No code was sent, because codes were requested too often. Wait an hour, then try again.</source>
        <translation>Es wurde kein Code gesendet, weil zu oft Codes angefordert wurden. Warte eine Stunde und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Log in again; what you chose is kept.</source>
        <translation>Melde dich wieder an; deine Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Facebook has ended your login. Reconnect to continue.</source>
        <translation>Facebook hat deine Anmeldung beendet. Verbinde dich wieder, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Shoptalk was removed in your Facebook settings. Reconnect and allow it once more.</source>
        <translation>Shoptalk wurde in deinen Facebook-Einstellungen entfernt. Verbinde dich wieder und erlaube es noch einmal.</translation>
    </message>
    <message>
        <source>Facebook wants to check that it is you. Log in at facebook.com first, then reconnect.</source>
        <translation>Facebook möchte prüfen, dass du es bist. Melde dich zuerst auf facebook.com an und verbinde dich dann wieder.</translation>
    </message>
    <message>
        <source>Your Facebook password was changed. Reconnect with the new one.</source>
        <translation>Dein Facebook-Passwort wurde geändert. Verbinde dich mit dem neuen wieder.</translation>
    </message>
    <message>
        <source>Your Facebook login has expired, as it does about every 60 days. Reconnect to continue.</source>
        <translation>Deine Anmeldung bei Facebook ist abgelaufen, wie etwa alle 60 Tage. Verbinde dich wieder, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Your Facebook login has expired</source>
        <translation>Deine Anmeldung bei Facebook ist abgelaufen</translation>
    </message>
    <message>
        <source>Your Facebook login has expired: Facebook asks for a new one after 90 days. Reconnect to continue.</source>
        <translation>Deine Anmeldung bei Facebook ist abgelaufen: Facebook verlangt nach 90 Tagen eine neue. Verbinde dich wieder, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Your Facebook account is not confirmed yet. Confirm it first (Facebook has sent you an e-mail), then reconnect.</source>
        <translation>Dein Facebook-Konto ist noch nicht bestätigt. Bestätige es zuerst (Facebook hat dir eine E-Mail gesendet) und verbinde dich dann wieder.</translation>
    </message>
    <message>
        <source>You have no role in this business. Ask an administrator of the business for access, then reconnect.</source>
        <translation>Du hast keine Rolle in diesem Unternehmen. Bitte einen Administrator des Unternehmens um Zugriff und verbinde dich dann wieder.</translation>
    </message>
    <message>
        <source>A permission that Shoptalk needs is missing. Reconnect and allow everything on the list.</source>
        <translation>Es fehlt eine Berechtigung, die Shoptalk braucht. Verbinde dich wieder und erlaube alles auf der Liste.</translation>
    </message>
    <message>
        <source>The file did not reach WhatsApp: the connection broke off each time. Check your internet connection, then try again.</source>
        <translation>Die Datei hat WhatsApp nicht erreicht: Die Verbindung brach jedes Mal ab. Prüfe deine Internetverbindung und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>This number is no longer connected. Connect it again in Settings, Facebook accounts, then try again.</source>
        <translation>Diese Nummer ist nicht mehr verbunden. Verbinde sie wieder in Einstellungen, Facebook-Konten und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>WhatsApp takes reactions only to messages of the last 30 days that were not deleted.</source>
        <translation>WhatsApp nimmt Reaktionen nur auf Nachrichten der letzten 30 Tage an, die nicht gelöscht wurden.</translation>
    </message>
    <message>
        <source>It works again from %1.</source>
        <translation>Ab %1 geht es wieder.</translation>
    </message>
    <message>
        <source>WhatsApp limits how many messages this number can send. The reason may be that people blocked or reported earlier ones. Send fewer and more useful messages for a while.</source>
        <translation>WhatsApp begrenzt, wie viele Nachrichten diese Nummer senden kann. Der Grund kann sein, dass Personen frühere blockiert oder gemeldet haben. Sende eine Zeit lang weniger und nützlichere Nachrichten.</translation>
    </message>
</context>
<context>
    <name>shoptalk::NameCard</name>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Request this name</source>
        <translation>Diesen Namen beantragen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Load the name again</source>
        <translation>Namen neu laden</translation>
    </message>
    <message>
        <source>The display name could not be loaded.</source>
        <translation>Der Anzeigename konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Customers see only the number so far, not a name.</source>
        <translation>Kunden sehen bisher nur die Nummer, keinen Namen.</translation>
    </message>
    <message>
        <source>Customers see “%1” at the top of the chat.</source>
        <translation>Kunden sehen „%1“ oben im Chat.</translation>
    </message>
    <message>
        <source>WhatsApp reviews a new name before customers see it. The name must match your business.</source>
        <translation>WhatsApp überprüft einen neuen Namen, bevor Kunden ihn sehen. Der Name muss zu deinem Unternehmen passen.</translation>
    </message>
    <message>
        <source>WhatsApp is reviewing “%1”. You’ll be notified of the decision.</source>
        <translation>WhatsApp überprüft „%1“. Du wirst über die Entscheidung benachrichtigt.</translation>
    </message>
    <message>
        <source>WhatsApp rejected “%1”. Request a different name.</source>
        <translation>WhatsApp hat „%1“ abgelehnt. Beantrage einen anderen Namen.</translation>
    </message>
    <message>
        <source>The name was sent to WhatsApp for review. You’ll be notified of the decision.</source>
        <translation>Der Name wurde zur Überprüfung an WhatsApp gesendet. Du wirst über die Entscheidung benachrichtigt.</translation>
    </message>
</context>
<context>
    <name>shoptalk::NameEditor</name>
    <message>
        <source>Change the name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Name des Kunden</translation>
    </message>
</context>
<context>
    <name>shoptalk::NavigationRail</name>
    <message>
        <source>Pages and numbers</source>
        <translation>Seiten und Nummern</translation>
    </message>
</context>
<context>
    <name>shoptalk::NewConversation</name>
    <message>
        <source>From:</source>
        <translation>Von:</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Unterhaltung öffnen</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Name oder Telefonnummer</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Deine Nummer</translation>
    </message>
    <message>
        <source>Type a name, or a number with + and the country code.</source>
        <translation>Gib einen Namen ein oder eine Nummer mit + und der Ländervorwahl.</translation>
    </message>
    <message>
        <source>This is a phone number: %1</source>
        <translation>Das ist eine Telefonnummer: %1</translation>
    </message>
    <message>
        <source>This is no phone number yet. Begin with + and the country code.</source>
        <translation>Das ist noch keine Telefonnummer. Beginne mit + und der Ländervorwahl.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 schreiben</translation>
    </message>
</context>
<context>
    <name>shoptalk::NoteActions</name>
    <message>
        <source>Write an internal note</source>
        <translation>Interne Notiz schreiben</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>A note about %1, for your team only. The customer never sees it.</source>
        <translation>Eine Notiz über %1, nur für dein Team. Der Kunde sieht sie nie.</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>This note is too long. Shorten it, then save it again.</source>
        <translation>Diese Notiz ist zu lang. Kürze sie und speichere sie noch einmal.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Notiz gespeichert.</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Notiz gelöscht.</translation>
    </message>
    <message>
        <source>A note for your team only. The customer never sees it.</source>
        <translation>Eine Notiz nur für dein Team. Der Kunde sieht sie nie.</translation>
    </message>
    <message>
        <source>Note changed.</source>
        <translation>Notiz geändert.</translation>
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
        <translation>Wenn ein Kunde schreibt</translation>
    </message>
    <message>
        <source>Notifications appear while you use another window or another page of Shoptalk. While Shoptalk is locked, they never show names or messages.</source>
        <translation>Benachrichtigungen erscheinen, während du ein anderes Fenster oder eine andere Seite von Shoptalk verwendest. Solange Shoptalk gesperrt ist, zeigen sie nie Namen oder Nachrichten.</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>Benachrichtigung anzeigen</translation>
    </message>
    <message>
        <source>Show the customer’s name and the start of the message</source>
        <translation>Namen des Kunden und Anfang der Nachricht anzeigen</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>Test-Benachrichtigung anzeigen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>This computer can’t show notifications. Shoptalk’s task bar entry is highlighted instead when a customer writes.</source>
        <translation>Dieser Computer kann keine Benachrichtigungen anzeigen. Stattdessen wird Shoptalk in der Taskleiste hervorgehoben, wenn ein Kunde schreibt.</translation>
    </message>
    <message>
        <source>When you want quiet</source>
        <translation>Wenn du Ruhe willst</translation>
    </message>
    <message>
        <source>Nothing pops up and nothing makes a sound. Messages still arrive and are counted.</source>
        <translation>Nichts wird eingeblendet und nichts ist zu hören. Nachrichten kommen weiterhin an und werden gezählt.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
</context>
<context>
    <name>shoptalk::NumberText</name>
    <message>
        <source>The code has 6 digits.</source>
        <translation>Der Code hat 6 Ziffern.</translation>
    </message>
    <message>
        <source>A PIN has 6 digits.</source>
        <translation>Eine PIN hat 6 Ziffern.</translation>
    </message>
    <message>
        <source>Type the name that customers are to see.</source>
        <translation>Gib den Namen ein, den die Kunden sehen sollen.</translation>
    </message>
    <message>
        <source>The text needs 1 to 140 characters.</source>
        <translation>Der Text braucht 1 bis 140 Zeichen.</translation>
    </message>
    <message>
        <source>Something in the profile cannot be used as it is.</source>
        <translation>Etwas im Profil kann so nicht verwendet werden.</translation>
    </message>
    <message>
        <source>No answer came, so we don’t know whether it worked. Check again in a minute.</source>
        <translation>Es kam keine Antwort, deshalb wissen wir nicht, ob es funktioniert hat. Prüfe es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>WhatsApp cannot be reached. Nothing was changed. Check this computer’s network.</source>
        <translation>WhatsApp ist nicht erreichbar. Es wurde nichts geändert. Prüfe das Netzwerk dieses Computers.</translation>
    </message>
    <message>
        <source>Your Facebook login has expired or a permission is missing. Reconnect on the page Facebook accounts.</source>
        <translation>Die Anmeldung ist beendet, oder eine Berechtigung fehlt. Verbinde dich auf der Seite Facebook-Konten wieder.</translation>
    </message>
    <message>
        <source>WhatsApp was asked too often. Wait a few minutes, then try again.</source>
        <translation>WhatsApp wurde zu oft gefragt. Warte ein paar Minuten und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>This computer could not save it. Check that the keychain is unlocked and the disk is not full.</source>
        <translation>Dieser Computer konnte es nicht speichern. Prüfe, ob der Schlüsselbund entsperrt und auf der Festplatte noch Platz ist.</translation>
    </message>
    <message>
        <source>WhatsApp’s answer could not be understood. Check again in a minute.</source>
        <translation>Die Antwort von WhatsApp war nicht verständlich. Prüfe es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>WhatsApp refused it without saying why.</source>
        <translation>WhatsApp hat es verweigert, ohne zu sagen, warum.</translation>
    </message>
    <message>
        <source>WhatsApp refused it and says: %1</source>
        <translation>WhatsApp hat es verweigert und sagt: %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>%1: WhatsApp does not allow this to be empty.</source>
        <translation>%1: WhatsApp erlaubt nicht, dass das leer ist.</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <translation>%1: höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1: at most two.</source>
        <translation>%1: höchstens zwei.</translation>
    </message>
    <message>
        <source>%1: an address starts with https:// or http://</source>
        <translation>%1: eine Adresse beginnt mit https:// oder http://</translation>
    </message>
    <message>
        <source>%1: this is not an e-mail address.</source>
        <translation>%1: das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Alcoholic drinks</source>
        <translation>Alkoholische Getränke</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>Kleidung</translation>
    </message>
    <message>
        <source>Cars and vehicles</source>
        <translation>Autos und Fahrzeuge</translation>
    </message>
    <message>
        <source>Beauty and care</source>
        <translation>Schönheit und Pflege</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>Unterhaltung und Freizeit</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation>Öffentlicher Dienst</translation>
    </message>
    <message>
        <source>Groceries</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>Gemeinnützig</translation>
    </message>
    <message>
        <source>Not a business</source>
        <translation>Kein Unternehmen</translation>
    </message>
    <message>
        <source>Online gambling</source>
        <translation>Online-Glücksspiel</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Apotheke</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Glücksspiel</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>Professionelle Dienstleistungen</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>the number of the shop that the customer writes to</comment>
        <translation>an %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::NumbersPage</name>
    <message>
        <source>No number is connected yet.</source>
        <translation>Es ist noch keine Nummer verbunden.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>You have unsaved changes for this number, or an upload is still running.</source>
        <translation>Du hast ungespeicherte Änderungen für diese Nummer, oder es wird noch etwas hochgeladen.</translation>
    </message>
</context>
<context>
    <name>shoptalk::Options</name>
    <message>
        <source>Your shop’s WhatsApp Business conversations on your desktop.</source>
        <translation>Die WhatsApp Business-Unterhaltungen deines Geschäfts auf deinem Computer.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Alles in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>Address of Meta’s Graph API.</source>
        <translation>Adresse der Graph API von Meta.</translation>
    </message>
    <message>
        <source>Address of Facebook’s login.</source>
        <translation>Adresse der Anmeldung bei Facebook.</translation>
    </message>
    <message>
        <source>Fill in this relay when pairing.</source>
        <translation>Dieses Relay beim Koppeln eintragen.</translation>
    </message>
    <message>
        <source>Language, such as en or ar.</source>
        <translation>Sprache, zum Beispiel en oder ar.</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light (hell), dark (dunkel) oder high-contrast (hoher Kontrast).</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Im Infobereich starten, ohne Fenster.</translation>
    </message>
</context>
<context>
    <name>shoptalk::OrderList</name>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
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
        <translation>Seite neu laden</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>Stattdessen meinen Browser verwenden</translation>
    </message>
    <message>
        <source>What could be wrong?</source>
        <translation>Woran könnte es liegen?</translation>
    </message>
    <message>
        <source>The page is not responding</source>
        <translation>Die Seite reagiert nicht</translation>
    </message>
    <message>
        <source>The page is taking a long time to load</source>
        <translation>Die Seite braucht lange zum Laden</translation>
    </message>
    <message>
        <source>Nothing has been changed, and Shoptalk still works. You can wait, or reload the page, which starts the login from the beginning.</source>
        <translation>Es wurde nichts geändert, und Shoptalk funktioniert weiterhin. Du kannst warten oder die Seite neu laden; dann beginnt die Anmeldung von vorn.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PairStep</name>
    <message>
        <source>Connect to your relay</source>
        <translation>Verbinde dich mit deinem Relay</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Backup wiederherstellen…</translation>
    </message>
    <message>
        <source>Address of your relay</source>
        <translation>Adresse deines Relays</translation>
    </message>
    <message>
        <source>Your relay is the server that receives your messages while this computer is off.</source>
        <translation>Dein Relay ist der Server, der deine Nachrichten empfängt, während dieser Computer ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Kopplungscode</translation>
    </message>
    <message>
        <source>Ask the person who runs your relay for a code. It works once, within 15 minutes.</source>
        <translation>Bitte die Person, die dein Relay betreibt, um einen Code. Er funktioniert einmal, innerhalb von 15 Minuten.</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Name dieses Computers</translation>
    </message>
    <message>
        <source>This helps your team tell its computers apart.</source>
        <translation>So kann dein Team seine Computer unterscheiden.</translation>
    </message>
    <message>
        <source>Use this if your shop already used Shoptalk on another computer.</source>
        <translation>Verwende das, wenn dein Geschäft Shoptalk schon auf einem anderen Computer verwendet hat.</translation>
    </message>
    <message>
        <source>Pair this computer again</source>
        <translation>Diesen Computer neu koppeln</translation>
    </message>
    <message>
        <source>Your conversations are still here. Enter a new pairing code to receive new messages again.</source>
        <translation>Deine Unterhaltungen sind noch hier. Gib einen neuen Kopplungscode ein, um wieder neue Nachrichten zu empfangen.</translation>
    </message>
    <message>
        <source>Welcome to Shoptalk</source>
        <translation>Willkommen bei Shoptalk</translation>
    </message>
    <message>
        <source>All your customers’ WhatsApp messages in one place. First, connect this computer to your shop’s relay, the server that receives your messages.</source>
        <translation>Alle WhatsApp-Nachrichten deiner Kunden an einem Ort. Verbinde zuerst diesen Computer mit dem Relay deines Geschäfts, dem Server, der deine Nachrichten empfängt.</translation>
    </message>
    <message>
        <source>Continue as “%1”</source>
        <translation>Als „%1“ fortfahren</translation>
    </message>
    <message>
        <source>Connecting to your relay…</source>
        <translation>Verbindung mit deinem Relay wird hergestellt…</translation>
    </message>
    <message>
        <source>Give this computer a name, for example “Front desk”.</source>
        <translation>Gib diesem Computer einen Namen, zum Beispiel „Empfang“.</translation>
    </message>
    <message>
        <source>A pairing code has 8 letters and digits, for example K7QM-2XRP.</source>
        <translation>Ein Kopplungscode hat 8 Buchstaben und Ziffern, zum Beispiel K7QM-2XRP.</translation>
    </message>
    <message>
        <source>Enter the address of your relay.</source>
        <translation>Gib die Adresse deines Relays ein.</translation>
    </message>
    <message>
        <source>No relay yet? Practise with a made-up shop</source>
        <translation>Noch kein Relay? Mit einem erfundenen Geschäft üben</translation>
    </message>
</context>
<context>
    <name>shoptalk::PaletteController</name>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>shoptalk::PassphraseDialog</name>
    <message>
        <source>Current passphrase</source>
        <translation>Aktuelle Passphrase</translation>
    </message>
    <message>
        <source>Use 8 characters or more; several words work best. Nobody can look it up for you, so make a recovery key in case you forget it.</source>
        <translation>Verwende mindestens 8 Zeichen; am besten sind mehrere Wörter. Niemand kann sie für dich nachschlagen, erstelle also einen Wiederherstellungsschlüssel für den Fall, dass du sie vergisst.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation>Neue Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase anzeigen</translation>
    </message>
</context>
<context>
    <name>shoptalk::PdfExport</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>There are no messages in this time.</source>
        <translation>In dieser Zeit gibt es keine Nachrichten.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PeopleDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Line in the file</source>
        <translation>Zeile in der Datei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>shoptalk::PeopleStep</name>
    <message>
        <source>This file can’t be opened. Check that it is still there and not open elsewhere.</source>
        <translation>Diese Datei kann nicht geöffnet werden. Prüfe, ob sie noch da ist und nicht anderswo geöffnet ist.</translation>
    </message>
    <message>
        <source>This file is too large. Split it into parts of at most 100,000 people.</source>
        <translation>Diese Datei ist zu groß. Teile sie in Teile mit höchstens 100.000 Leuten.</translation>
    </message>
    <message>
        <source>No people were found in this file. In your spreadsheet, choose “Save as” and the type CSV. The first line has the names of the columns.</source>
        <translation>In dieser Datei wurden keine Leute gefunden. Wähle in deiner Tabelle „Speichern unter“ und den Typ CSV. In der ersten Zeile stehen die Namen der Spalten.</translation>
    </message>
    <message>
        <source>Our customers</source>
        <translation>Unsere Kunden</translation>
    </message>
    <message>
        <source>People from a file (CSV)</source>
        <translation>Leute aus einer Datei (CSV)</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wer es bekommt</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Egal wann</translation>
    </message>
    <message numerus="yes">
        <source>Wrote in the last %Ln day(s)</source>
        <translation>
            <numerusform>Haben am letzten %Ln Tag geschrieben</numerusform>
            <numerusform>Haben in den letzten %Ln Tagen geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not write for %Ln day(s)</source>
        <translation>
            <numerusform>Haben seit %Ln Tag nicht geschrieben</numerusform>
            <numerusform>Haben seit %Ln Tagen nicht geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Column with the phone number</source>
        <translation>Spalte mit der Telefonnummer</translation>
    </message>
    <message>
        <source>Column with the name</source>
        <translation>Spalte mit dem Namen</translation>
    </message>
    <message>
        <source>The first people in the file</source>
        <translation>Die ersten Leute in der Datei</translation>
    </message>
    <message>
        <source>With labels you can choose more exactly: right-click a conversation to label it.</source>
        <translation>Mit Labels kannst du genauer wählen: Klicke eine Unterhaltung mit der rechten Maustaste an.</translation>
    </message>
    <message>
        <source>Only with one of these labels (none chosen: everybody)</source>
        <translation>Nur mit einem dieser Labels (keins gewählt: alle)</translation>
    </message>
    <message>
        <source>Choose a file with people</source>
        <translation>Datei mit Leuten auswählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln people</source>
        <translation>
            <numerusform>%1: %Ln Person</numerusform>
            <numerusform>%1: %Ln Leute</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has more. Only the first 100,000 are used.</source>
        <translation>Die Datei hat mehr. Nur die ersten 100.000 werden verwendet.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose the column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>The file is still being read. Wait a moment.</source>
        <translation>Die Datei wird noch gelesen. Warte einen Moment.</translation>
    </message>
    <message>
        <source>Choose the file with the people first.</source>
        <translation>Wähle zuerst die Datei mit den Leuten.</translation>
    </message>
    <message>
        <source>Choose the column that has the phone numbers.</source>
        <translation>Wähle die Spalte mit den Telefonnummern.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>%1 can’t be read any more. Choose the file again.</source>
        <translation>%1 kann nicht mehr gelesen werden. Wähle die Datei noch einmal aus.</translation>
    </message>
    <message>
        <source>Your contacts who have not written yet get it, too.</source>
        <translation>Auch deine Kontakte, die noch nicht geschrieben haben, bekommen sie.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PersonLine</name>
    <message>
        <source>Facebook account</source>
        <translation>Facebook-Konto</translation>
    </message>
</context>
<context>
    <name>shoptalk::PictureField</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Change picture…</source>
        <translation>Bild ändern…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Upload the picture again</source>
        <translation>Bild erneut hochladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Hochladen abbrechen</translation>
    </message>
    <message>
        <source>Picture upload</source>
        <translation>Hochladen des Bildes</translation>
    </message>
    <message>
        <source>Choose a picture of at least 192 × 192 pixels, drop one here, or paste it with %1.</source>
        <translation>Wähle ein Bild mit mindestens 192 × 192 Pixeln, lege hier eines ab oder füge es mit %1 ein.</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Noch kein Bild</translation>
    </message>
    <message>
        <source>Your profile picture</source>
        <translation>Dein Profilbild</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Add one picture at a time.</source>
        <translation>Füge ein Bild nach dem anderen hinzu.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first, or choose a file.</source>
        <translation>Es gibt kein Bild zum Einfügen. Kopiere zuerst eines oder wähle eine Datei aus.</translation>
    </message>
    <message>
        <source>Save the picture on this computer first, then choose it.</source>
        <translation>Speichere das Bild zuerst auf diesem Computer und wähle es dann aus.</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Wird hochgeladen…</translation>
    </message>
    <message>
        <source>Saved. Customers now see this picture.</source>
        <translation>Gespeichert. Kunden sehen jetzt dieses Bild.</translation>
    </message>
    <message>
        <source>Upload cancelled. Customers still see the previous picture.</source>
        <translation>Hochladen abgebrochen. Kunden sehen weiterhin das vorige Bild.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PictureText</name>
    <message>
        <source>The file cannot be opened. Check that it is still there.</source>
        <translation>Die Datei kann nicht geöffnet werden. Prüfe, ob sie noch da ist.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read. Choose a JPEG, PNG, WebP, GIF or BMP file.</source>
        <translation>Diese Datei ist kein lesbares Bild. Wähle eine JPEG-, PNG-, WebP-, GIF- oder BMP-Datei.</translation>
    </message>
    <message>
        <source>The picture is too small. WhatsApp needs at least 192 × 192 pixels. Choose a larger one.</source>
        <translation>Das Bild ist zu klein. WhatsApp braucht mindestens 192 × 192 Pixel. Wähle ein größeres.</translation>
    </message>
    <message>
        <source>The picture is too large. Make it smaller first, or choose another one.</source>
        <translation>Das Bild ist zu groß. Speichere es zuerst kleiner oder wähle ein anderes.</translation>
    </message>
    <message>
        <source>The relay has not said yet which Meta app it works for. Check the connection on the page Connection doctor, then try again.</source>
        <translation>Das Relay hat noch nicht mitgeteilt, für welche Meta-App es arbeitet. Prüfe die Verbindung auf der Seite Verbindungsdiagnose und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Facebook lets only people with a role in the Meta app upload pictures, and this login has none. Ask the person who set up the relay for a role, or change the picture in WhatsApp Manager.</source>
        <translation>Facebook lässt nur Personen mit einer Rolle in der Meta-App Bilder hochladen, und diese Anmeldung hat keine. Bitte die Person, die das Relay eingerichtet hat, um eine Rolle, oder ändere das Bild im WhatsApp Manager.</translation>
    </message>
    <message>
        <source>The connection broke before the whole picture was uploaded. Customers still see the old one. Check this computer’s network, then try again: the upload goes on where it stopped.</source>
        <translation>Die Verbindung brach ab, bevor das ganze Bild hochgeladen war. Kunden sehen weiterhin das alte. Prüfe das Netzwerk dieses Computers und versuche es dann erneut: Das Hochladen geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the picture. Choose another one. It says: %1</source>
        <translation>WhatsApp hat das Bild nicht angenommen. Wähle ein anderes. Es sagt: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::PracticeBanner</name>
    <message>
        <source>Practice: nothing here reaches WhatsApp. The customers are made up.</source>
        <translation>Übung: Nichts hier erreicht WhatsApp. Die Kunden sind erfunden.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PracticeController</name>
    <message>
        <source>&amp;Practise with a made-up shop</source>
        <translation>&amp;Mit einem erfundenen Geschäft üben</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>The practice shop could not be opened. Try again, or restart Shoptalk.</source>
        <translation>Das Übungsgeschäft konnte nicht geöffnet werden. Versuche es noch einmal oder starte Shoptalk neu.</translation>
    </message>
    <message>
        <source>The practice shop could not be opened, because other programs on this computer use the connections that it needs. Close programs that you don’t need, then try again.</source>
        <translation>Das Übungsgeschäft konnte nicht geöffnet werden, weil andere Programme auf diesem Computer die Verbindungen benutzen, die es braucht. Schließe Programme, die du nicht brauchst, und versuche es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PreviewBubble</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Place on a map</source>
        <translation>Ort auf einer Karte</translation>
    </message>
    <message>
        <source>A part that can’t be shown here</source>
        <translation>Ein Teil, der hier nicht angezeigt werden kann</translation>
    </message>
    <message>
        <source>%1 · ends soon</source>
        <translation>%1 · endet bald</translation>
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
        <translation>Die Änderung konnte nicht gespeichert werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Prices per message</source>
        <translation>Preise pro Nachricht</translation>
    </message>
    <message>
        <source>What WhatsApp charges for each message that is delivered. The chat then shows what the next message costs. Each of your numbers may send 1,000 replies a month without charge. A price is for the customer’s country; “Other” is for all countries without a price of their own.</source>
        <translation>Was WhatsApp für jede zugestellte Nachricht berechnet. Der Chat zeigt dann, was die nächste Nachricht kostet. Jede deiner Nummern darf im Monat 1.000 Antworten kostenlos senden. Ein Preis gilt für das Land des Kunden; „Andere“ gilt für alle Länder ohne eigenen Preis.</translation>
    </message>
    <message>
        <source>There are no prices yet. Add them, or import Meta’s rate card.</source>
        <translation>Es gibt noch keine Preise. Füge sie hinzu oder importiere die Preisliste von Meta.</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Preis hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected price</source>
        <translation>Ausgewählten Preis entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Restore the removed price</source>
        <translation>Entfernten Preis wiederherstellen</translation>
    </message>
    <message>
        <source>Meta’s rate card</source>
        <translation>Preisliste von Meta</translation>
    </message>
    <message>
        <source>Meta publishes its prices as a file (CSV), for a currency and from a date on. Importing it adds its prices to the table.</source>
        <translation>Meta veröffentlicht seine Preise als Datei (CSV), für eine Währung und ab einem Datum. Beim Importieren werden die Preise zur Tabelle hinzugefügt.</translation>
    </message>
    <message>
        <source>Prices valid from</source>
        <translation>Preise gültig ab</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Import Meta’s rate card</source>
        <translation>Preisliste von Meta importieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export the prices</source>
        <translation>Preise exportieren</translation>
    </message>
    <message>
        <source>Rate card (*.csv)</source>
        <translation>Preisliste (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file could not be opened. Choose another one.</source>
        <translation>Die Datei konnte nicht geöffnet werden. Wähle eine andere.</translation>
    </message>
    <message>
        <source>This file is not a rate card. It needs a line with “Market”, “Currency” and the categories, and a line with numbers for each market.</source>
        <translation>Diese Datei ist keine Preisliste. Sie braucht eine Zeile mit „Market“, „Currency“ und den Kategorien und eine Zeile mit Zahlen für jeden Markt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) were imported.</source>
        <translation>
            <numerusform>%Ln Preis wurde importiert.</numerusform>
            <numerusform>%Ln Preise wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The prices were exported.</source>
        <translation>Die Preise wurden exportiert.</translation>
    </message>
    <message>
        <source>The prices could not be saved there. Choose another folder.</source>
        <translation>Die Preise konnten dort nicht gespeichert werden. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>WhatsApp prices</source>
        <translation>WhatsApp-Preise</translation>
    </message>
</context>
<context>
    <name>shoptalk::PrivacyActions</name>
    <message>
        <source>&amp;Delete conversation</source>
        <translation>Unterhaltung &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Erase customer forever…</source>
        <translation>Kunden &amp;restlos löschen…</translation>
    </message>
    <message numerus="yes">
        <source>Conversation deleted. You can restore it for %Ln day(s) under Settings, Recently deleted.</source>
        <translation>
            <numerusform>Unterhaltung gelöscht. Du kannst sie %Ln Tag lang unter Einstellungen, Zuletzt gelöscht wiederherstellen.</numerusform>
            <numerusform>Unterhaltung gelöscht. Du kannst sie %Ln Tage lang unter Einstellungen, Zuletzt gelöscht wiederherstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message deleted.</source>
        <translation>Nachricht gelöscht.</translation>
    </message>
    <message>
        <source>Sending cancelled.</source>
        <translation>Senden abgebrochen.</translation>
    </message>
    <message>
        <source>Message restored.</source>
        <translation>Nachricht wiederhergestellt.</translation>
    </message>
    <message>
        <source>The message could not be restored.</source>
        <translation>Die Nachricht konnte nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Conversation restored.</source>
        <translation>Unterhaltung wiederhergestellt.</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>%1 restlos löschen?</translation>
    </message>
    <message>
        <source>Erase %1 forever?</source>
        <translation>%1 für immer restlos löschen?</translation>
    </message>
    <message>
        <source>The name, the number and every message are deleted from this computer forever. This can’t be undone. The next backup replaces all older ones in the backup folder. If you keep copies elsewhere, delete those yourself.

This doesn’t change anything at WhatsApp.</source>
        <translation>Der Name, die Nummer und jede Nachricht werden endgültig von diesem Computer gelöscht. Das lässt sich nicht rückgängig machen. Das nächste Backup ersetzt alle älteren im Backup-Ordner. Wenn du woanders Kopien aufbewahrst, lösche sie selbst.

Bei WhatsApp ändert das nichts.</translation>
    </message>
    <message>
        <source>Erase forever</source>
        <translation>Restlos löschen</translation>
    </message>
    <message>
        <source>Customer erased.</source>
        <translation>Kunde restlos gelöscht.</translation>
    </message>
    <message>
        <source>The customer could not be erased. Check that the disk is not full, then try again.</source>
        <translation>Der Kunde konnte nicht restlos gelöscht werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>This could not be undone. Try again later.</source>
        <translation>Das konnte nicht rückgängig gemacht werden. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Das konnte nicht gespeichert werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>&amp;Delete conversations</source>
        <translation>Unterhaltungen &amp;löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) deleted.</source>
        <translation>
            <numerusform>%Ln Unterhaltung gelöscht.</numerusform>
            <numerusform>%Ln Unterhaltungen gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can restore them for %Ln day(s) under Settings, Recently deleted.</source>
        <translation>
            <numerusform>Du kannst sie %Ln Tag lang unter Einstellungen, Zuletzt gelöscht wiederherstellen.</numerusform>
            <numerusform>Du kannst sie %Ln Tage lang unter Einstellungen, Zuletzt gelöscht wiederherstellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) restored.</source>
        <translation>
            <numerusform>%Ln Unterhaltung wiederhergestellt.</numerusform>
            <numerusform>%Ln Unterhaltungen wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a customer, and the number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The customer was not erased, because a database from before a restore could not be removed. Restart the computer, then try again.</source>
        <translation>Der Kunde wurde nicht endgültig gelöscht, weil eine Datenbank von vor einer Wiederherstellung nicht entfernt werden konnte. Starte den Computer neu und versuche es dann erneut.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PrivacyPage</name>
    <message>
        <source>Show customers that you are typing</source>
        <translation>Kunden zeigen, dass du schreibst</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Das konnte nicht gespeichert werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>How long messages are kept</source>
        <translation>Wie lange Nachrichten aufbewahrt werden</translation>
    </message>
    <message>
        <source>Once a day, older messages are deleted from this computer forever, unless the conversation’s label says otherwise. This doesn’t change anything at WhatsApp.</source>
        <translation>Einmal am Tag werden ältere Nachrichten endgültig von diesem Computer gelöscht, es sei denn, das Label der Unterhaltung sieht etwas anderes vor. Bei WhatsApp ändert das nichts.</translation>
    </message>
    <message>
        <source>Deleting and erasing</source>
        <translation>Löschen und restlos löschen</translation>
    </message>
    <message numerus="yes">
        <source>Deleting hides a conversation. You can restore it for %Ln day(s) under Recently deleted. Erasing a customer deletes their name, number and messages forever. Do this when a customer asks you to: right-click the conversation and choose Erase.</source>
        <translation>
            <numerusform>Löschen blendet eine Unterhaltung aus. Du kannst sie %Ln Tag lang unter Zuletzt gelöscht wiederherstellen. Wenn du einen Kunden restlos löschst, werden Name, Nummer und Nachrichten endgültig gelöscht. Tu das, wenn ein Kunde dich darum bittet: Klicke mit der rechten Maustaste auf die Unterhaltung und wähle Restlos löschen.</numerusform>
            <numerusform>Löschen blendet eine Unterhaltung aus. Du kannst sie %Ln Tage lang unter Zuletzt gelöscht wiederherstellen. Wenn du einen Kunden restlos löschst, werden Name, Nummer und Nachrichten endgültig gelöscht. Tu das, wenn ein Kunde dich darum bittet: Klicke mit der rechten Maustaste auf die Unterhaltung und wähle Restlos löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Customers see “typing…” while you write an answer, as they do with anybody else on WhatsApp.</source>
        <translation>Kunden sehen „schreibt…“, während du eine Antwort schreibst, wie bei allen anderen auf WhatsApp.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
</context>
<context>
    <name>shoptalk::ProblemPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was du tun kannst</translation>
    </message>
    <message>
        <source>What else you can do</source>
        <translation>Was du sonst tun kannst</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Wähle eine Passphrase</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Wiederherstellungsschlüssel verwenden</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Backup wiederherstellen…</translation>
    </message>
    <message>
        <source>Start with no conversations</source>
        <translation>Ohne Unterhaltungen beginnen</translation>
    </message>
    <message>
        <source>Start with new settings</source>
        <translation>Mit neuen Einstellungen beginnen</translation>
    </message>
</context>
<context>
    <name>shoptalk::ProfileCard</name>
    <message>
        <source>Business profile</source>
        <translation>Unternehmensprofil</translation>
    </message>
    <message>
        <source>Customers see it when they tap the shop’s name in WhatsApp.</source>
        <translation>Kunden sehen es, wenn sie in WhatsApp auf den Namen des Geschäfts tippen.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Another website</source>
        <translation>Weitere Website</translation>
    </message>
    <message>
        <source>Business category</source>
        <translation>Unternehmenskategorie</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Load the profile again</source>
        <translation>Profil neu laden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved. Customers now see these changes.</source>
        <translation>Gespeichert. Kunden sehen jetzt diese Änderungen.</translation>
    </message>
</context>
<context>
    <name>shoptalk::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-Code von %1</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>QR-Code speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Vector image for printing (*.svg)</source>
        <translation>Vektorbild zum Drucken (*.svg)</translation>
    </message>
    <message>
        <source>The QR code was saved.</source>
        <translation>Der QR-Code wurde gespeichert.</translation>
    </message>
    <message>
        <source>The QR code could not be saved there. Choose another folder.</source>
        <translation>Der QR-Code konnte dort nicht gespeichert werden. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>QR code %1</source>
        <comment>name of a file</comment>
        <translation>QR-Code %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::QuietText</name>
    <message>
        <source>Do not disturb is on.</source>
        <translation>„Nicht stören“ ist an.</translation>
    </message>
    <message>
        <source>Do not disturb is on until %1.</source>
        <translation>„Nicht stören“ ist bis %1 an.</translation>
    </message>
    <message>
        <source>Do not disturb is on until tomorrow at %1.</source>
        <translation>„Nicht stören“ ist bis morgen um %1 an.</translation>
    </message>
    <message>
        <source>No notifications: you have no working hours.</source>
        <translation>Keine Benachrichtigungen: Du hast keine Arbeitszeiten.</translation>
    </message>
    <message>
        <source>No notifications outside your working hours, until %1.</source>
        <translation>Keine Benachrichtigungen außerhalb deiner Arbeitszeiten, bis %1.</translation>
    </message>
    <message>
        <source>No notifications outside your working hours, until tomorrow at %1.</source>
        <translation>Keine Benachrichtigungen außerhalb deiner Arbeitszeiten, bis morgen um %1.</translation>
    </message>
    <message>
        <source>No notifications outside your working hours, until %1 at %2.</source>
        <comment>a weekday and a time</comment>
        <translation>Keine Benachrichtigungen außerhalb deiner Arbeitszeiten, bis %1 um %2.</translation>
    </message>
</context>
<context>
    <name>shoptalk::RailButton</name>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <comment>a page or a number of the shop</comment>
        <translation>
            <numerusform>%1, %Ln ungelesen</numerusform>
            <numerusform>%1, %Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, needs your attention</source>
        <comment>a page</comment>
        <translation>%1, braucht deine Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>shoptalk::RailController</name>
    <message>
        <source>&amp;Inbox</source>
        <translation>Post&amp;eingang</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Nummern</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Alle Nummern</translation>
    </message>
</context>
<context>
    <name>shoptalk::RangeBar</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>Von Tag bis Tag…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Alle Nummern</translation>
    </message>
</context>
<context>
    <name>shoptalk::RateTableModel</name>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Orders and appointments</source>
        <translation>Bestellungen und Termine</translation>
    </message>
    <message>
        <source>Login codes</source>
        <translation>Anmeldecodes</translation>
    </message>
    <message>
        <source>Login codes, international</source>
        <translation>Anmeldecodes, international</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReactionPopup</name>
    <message>
        <source>React to the message</source>
        <translation>Auf die Nachricht reagieren</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>More emoji</source>
        <translation>Weitere Emojis</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReadActions</name>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) marked as read.</source>
        <translation>
            <numerusform>%Ln Unterhaltung als gelesen markiert.</numerusform>
            <numerusform>%Ln Unterhaltungen als gelesen markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) marked as unread.</source>
        <translation>
            <numerusform>%Ln Unterhaltung als ungelesen markiert.</numerusform>
            <numerusform>%Ln Unterhaltungen als ungelesen markiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>This key is shown only once. Keep it with the shop’s papers, not on this computer. Anyone who has it and one of your backups can read your conversations.</source>
        <translation>Dieser Schlüssel wird nur einmal angezeigt. Bewahre ihn bei den Unterlagen des Geschäfts auf, nicht auf diesem Computer. Wer ihn und eines deiner Backups hat, kann deine Unterhaltungen lesen.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>I’ve saved it</source>
        <translation>Ich habe ihn gesichert</translation>
    </message>
    <message>
        <source>Shoptalk: recovery key</source>
        <translation>Shoptalk: Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Made on %1. You need this key if this computer’s keychain is lost, if the passphrase is forgotten, or to restore a backup on another computer. It never contains the letters O, I or L: they are always the digits 0, 1 and 1.</source>
        <translation>Erstellt am %1. Du brauchst diesen Schlüssel, wenn der Schlüsselbund dieses Computers verloren ist, wenn die Passphrase vergessen wurde oder um ein Backup auf einem anderen Computer wiederherzustellen. Er enthält nie die Buchstaben O, I oder L: Es sind immer die Ziffern 0, 1 und 1.</translation>
    </message>
    <message>
        <source>Keep it as safe as the key to the shop.</source>
        <translation>Bewahre ihn so sicher auf wie den Schlüssel zum Geschäft.</translation>
    </message>
    <message>
        <source>Sent to the printer. Check that the page was printed.</source>
        <translation>An den Drucker gesendet. Prüfe, ob die Seite gedruckt wurde.</translation>
    </message>
    <message>
        <source>The printer does not respond. Choose another one, save a PDF, or write the key down.</source>
        <translation>Der Drucker reagiert nicht. Wähle einen anderen, speichere ein PDF oder schreib den Schlüssel auf.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Wiederherstellungsschlüssel speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Now move the file to a safe place outside this computer.</source>
        <translation>Gespeichert. Verschiebe die Datei jetzt an einen sicheren Ort außerhalb dieses Computers.</translation>
    </message>
    <message>
        <source>The key could not be saved there. Choose another folder, print it, or write it down.</source>
        <translation>Der Schlüssel konnte dort nicht gespeichert werden. Wähle einen anderen Ordner, drucke ihn oder schreib ihn auf.</translation>
    </message>
    <message>
        <source>Copied. Other programs can read it until you copy something else.</source>
        <translation>Kopiert. Andere Programme können ihn lesen, bis du etwas anderes kopierst.</translation>
    </message>
</context>
<context>
    <name>shoptalk::RegisterStep</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Register later</source>
        <translation>Später registrieren</translation>
    </message>
    <message>
        <source>The number is connected either way. It can’t send or receive messages until you register it under Settings, Numbers.</source>
        <translation>Die Nummer ist in jedem Fall verbunden. Sie kann keine Nachrichten senden oder empfangen, bis du sie unter Einstellungen, Nummern registrierst.</translation>
    </message>
    <message>
        <source>Register your number</source>
        <translation>Registriere deine Nummer</translation>
    </message>
    <message>
        <source>%1 is not registered with WhatsApp yet. You do this once, with a 6-digit PIN that protects the number.</source>
        <translation>%1 ist noch nicht bei WhatsApp registriert. Das machst du einmal, mit einer 6-stelligen PIN, die die Nummer schützt.</translation>
    </message>
</context>
<context>
    <name>shoptalk::RegistrationCard</name>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Send a text message</source>
        <translation>SMS senden</translation>
    </message>
    <message>
        <source>Call the number</source>
        <translation>Nummer anrufen lassen</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6-stelliger Code</translation>
    </message>
    <message>
        <source>Confirm code</source>
        <translation>Code bestätigen</translation>
    </message>
    <message>
        <source>6-digit PIN</source>
        <translation>6-stellige PIN</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>PIN wiederholen</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Nummer registrieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>PIN ändern…</translation>
    </message>
    <message>
        <source>Unregister…</source>
        <translation>Registrierung aufheben…</translation>
    </message>
    <message>
        <source>Unregister this number from WhatsApp</source>
        <translation>Registrierung dieser Nummer bei WhatsApp aufheben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Diese PIN festlegen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>The status of this number could not be loaded.</source>
        <translation>Der Status dieser Nummer konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>This number is not registered, so it can’t send or receive messages. First confirm that it is yours: WhatsApp sends a 6-digit code by text message or calls with it.</source>
        <translation>Diese Nummer ist nicht registriert und kann deshalb keine Nachrichten senden oder empfangen. Bestätige zuerst, dass sie dir gehört: WhatsApp sendet einen 6-stelligen Code per SMS oder sagt ihn dir am Telefon.</translation>
    </message>
    <message>
        <source>The number is confirmed. Register it with the PIN that was chosen for it before.</source>
        <translation>Die Nummer ist bestätigt. Registriere sie mit der PIN, die früher für sie gewählt wurde.</translation>
    </message>
    <message>
        <source>The number is confirmed. Choose a 6-digit PIN and write it down. You need it to register the number again, and Shoptalk doesn’t keep it.</source>
        <translation>Die Nummer ist bestätigt. Wähle eine 6-stellige PIN und schreib sie auf. Du brauchst sie, um die Nummer wieder zu registrieren, und Shoptalk bewahrt sie nicht auf.</translation>
    </message>
    <message>
        <source>This number is registered. It can send and receive messages.</source>
        <translation>Diese Nummer ist registriert. Sie kann Nachrichten senden und empfangen.</translation>
    </message>
    <message>
        <source>Choose a 6-digit PIN and write it down. You need it to register the number again, and Shoptalk doesn’t keep it.</source>
        <translation>Wähle eine 6-stellige PIN und schreib sie auf. Du brauchst sie, um die Nummer wieder zu registrieren, und Shoptalk bewahrt sie nicht auf.</translation>
    </message>
    <message>
        <source>This number is registered by the WhatsApp Business app on the phone and is used in both places. Change its settings in the app.</source>
        <translation>Diese Nummer ist über die WhatsApp Business-App auf dem Telefon registriert und wird an beiden Orten verwendet. Ändere ihre Einstellungen in der App.</translation>
    </message>
    <message>
        <source>WhatsApp is calling the number. Enter the code you hear.</source>
        <translation>WhatsApp ruft die Nummer an. Gib den Code ein, den du hörst.</translation>
    </message>
    <message>
        <source>WhatsApp has sent a text message. Enter the code from it.</source>
        <translation>WhatsApp hat eine SMS gesendet. Gib den Code daraus ein.</translation>
    </message>
    <message>
        <source>The number is confirmed.</source>
        <translation>Die Nummer ist bestätigt.</translation>
    </message>
    <message>
        <source>A PIN has 6 digits.</source>
        <translation>Eine PIN hat 6 Ziffern.</translation>
    </message>
    <message>
        <source>The two PINs don’t match.</source>
        <translation>Die beiden PINs stimmen nicht überein.</translation>
    </message>
    <message>
        <source>PIN changed.</source>
        <translation>PIN geändert.</translation>
    </message>
    <message>
        <source>The number is registered. It can now send and receive messages.</source>
        <translation>Die Nummer ist registriert. Sie kann jetzt Nachrichten senden und empfangen.</translation>
    </message>
    <message>
        <source>Unregister this number?</source>
        <translation>Registrierung dieser Nummer aufheben?</translation>
    </message>
    <message>
        <source>It can’t send or receive messages on any computer until you register it again with its PIN. Your conversations stay.</source>
        <translation>Sie kann auf keinem Computer Nachrichten senden oder empfangen, bis du sie mit ihrer PIN wieder registrierst. Deine Unterhaltungen bleiben.</translation>
    </message>
    <message>
        <source>Unregister</source>
        <translation>Registrierung aufheben</translation>
    </message>
    <message>
        <source>The number is no longer registered.</source>
        <translation>Die Nummer ist nicht mehr registriert.</translation>
    </message>
</context>
<context>
    <name>shoptalk::RenameQuestion</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Neuer Name:</translation>
    </message>
</context>
<context>
    <name>shoptalk::RepairBanner</name>
    <message>
        <source>Shoptalk found a problem in the file with your conversations and repaired it. Nothing was lost. If you see this message again, make a backup and have this computer’s disk checked.</source>
        <translation>Shoptalk hat ein Problem in der Datei mit deinen Unterhaltungen gefunden und behoben. Nichts ging verloren. Wenn du diese Meldung wieder siehst, erstelle ein Backup und lass die Festplatte dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>Go to backups</source>
        <translation>Zu den Backups</translation>
    </message>
    <message>
        <source>Go to the Backup page</source>
        <translation>Zur Seite Backup</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>shoptalk::RepliesPage</name>
    <message>
        <source>Your saved replies</source>
        <translation>Deine gespeicherten Antworten</translation>
    </message>
    <message>
        <source>Type / in a conversation, then the name or a word of the reply, to use it.</source>
        <translation>Tippe in einer Unterhaltung / und dann den Namen oder ein Wort der Antwort, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Gespeicherte Antworten</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>{name} becomes the customer’s name, {number} their number, and {me} your name.</source>
        <translation>Aus {name} wird der Name des Kunden, aus {number} seine Nummer und aus {me} dein Name.</translation>
    </message>
    <message>
        <source>Name, for example opening-hours</source>
        <translation>Name, zum Beispiel öffnungszeiten</translation>
    </message>
    <message>
        <source>Name of the reply</source>
        <translation>Name der Antwort</translation>
    </message>
    <message>
        <source>Hello {name}, we are open from 9 to 6.</source>
        <translation>Hallo {name}, wir haben von 9 bis 18 Uhr geöffnet.</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Text der Antwort</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Neue Antwort</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Give the reply a name and a text.</source>
        <translation>Gib der Antwort einen Namen und einen Text.</translation>
    </message>
    <message>
        <source>This text is too long for one message. Shorten it.</source>
        <translation>Dieser Text ist zu lang für eine Nachricht. Kürze ihn.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Das konnte nicht gespeichert werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Sie ist wieder da.</translation>
    </message>
    <message>
        <source>The reply that you are writing is not saved.</source>
        <translation>Die Antwort, die du gerade schreibst, ist nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReplyBar</name>
    <message>
        <source>Stop replying to this message</source>
        <translation>Nicht mehr auf diese Nachricht antworten</translation>
    </message>
    <message>
        <source>Reply to your own message</source>
        <translation>Antwort auf deine eigene Nachricht</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>Antwort an den Kunden</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReportSaver</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>shoptalk::RestoreController</name>
    <message>
        <source>Restore a backup</source>
        <translation>Backup wiederherstellen</translation>
    </message>
    <message>
        <source>Backups of Shoptalk (*.shoptalk-backup)</source>
        <translation>Backups von Shoptalk (*.shoptalk-backup)</translation>
    </message>
    <message>
        <source>Recovery key or passphrase</source>
        <translation>Wiederherstellungsschlüssel oder Passphrase</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>This backup was made on another computer, or with another key. Enter the recovery key printed on that computer, or the passphrase used there.</source>
        <translation>Dieses Backup wurde auf einem anderen Computer oder mit einem anderen Schlüssel erstellt. Gib den dort gedruckten Wiederherstellungsschlüssel oder die dort verwendete Passphrase ein.</translation>
    </message>
    <message>
        <source>The key or passphrase is not the right one for this backup. Try again.</source>
        <translation>Der Schlüssel oder die Passphrase ist nicht richtig für dieses Backup. Versuche es erneut.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ResultTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>shoptalk::RetentionChoice</name>
    <message>
        <source>Same as all others</source>
        <translation>Wie alle anderen</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 Jahre</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 Jahre</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete older messages forever?</source>
        <translation>Ältere Nachrichten endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete all messages that are older than %Ln day(s) forever?</source>
        <translation>
            <numerusform>Alle Nachrichten, die älter als %Ln Tag sind, endgültig löschen?</numerusform>
            <numerusform>Alle Nachrichten, die älter als %Ln Tage sind, endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This starts right away and can’t be undone.</source>
        <translation>Das beginnt sofort und lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete forever</source>
        <translation>Endgültig löschen</translation>
    </message>
</context>
<context>
    <name>shoptalk::RowSigns</name>
    <message>
        <source>assigned to %1</source>
        <translation>zugewiesen an %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stummgeschaltet</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>reminder %1</source>
        <translation>Erinnerung %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
</context>
<context>
    <name>shoptalk::SavedReplyCompletion</name>
    <message>
        <source>Saved replies</source>
        <translation>Gespeicherte Antworten</translation>
    </message>
    <message>
        <source>Tab or Enter inserts, Esc closes.</source>
        <translation>Tab oder Eingabe fügt ein, Esc schließt.</translation>
    </message>
    <message>
        <source>Add saved replies…</source>
        <translation>Gespeicherte Antworten hinzufügen…</translation>
    </message>
</context>
<context>
    <name>shoptalk::SearchFilters</name>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Voice messages and audio</source>
        <translation>Sprachnachrichten und Audio</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Buttons and lists</source>
        <translation>Buttons und Listen</translation>
    </message>
    <message>
        <source>Search filters</source>
        <translation>Suchfilter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a search filter and what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From anyone</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>From customers</source>
        <translation>Von Kunden</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>Von uns</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Alle Nummern</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>Von Tag bis Tag…</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Von Tag bis Tag</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern markiert</translation>
    </message>
</context>
<context>
    <name>shoptalk::SearchResults</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages that match the search</source>
        <translation>Nachrichten, die zur Suche passen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>No messages found. Check the spelling, or try fewer words.</source>
        <translation>Keine Nachrichten gefunden. Prüfe die Schreibweise oder versuche es mit weniger Wörtern.</translation>
    </message>
    <message>
        <source>Older messages are still being prepared for the search.</source>
        <translation>Ältere Nachrichten werden noch für die Suche vorbereitet.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln message(s) found</source>
        <translation>
            <numerusform>Mehr als %Ln Nachricht gefunden</numerusform>
            <numerusform>Mehr als %Ln Nachrichten gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) found</source>
        <translation>
            <numerusform>%Ln Nachricht gefunden</numerusform>
            <numerusform>%Ln Nachrichten gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No starred messages. Put a star on a message to find it here again.</source>
        <translation>Keine mit Stern markierten Nachrichten. Markiere eine Nachricht mit Stern, um sie hier wiederzufinden.</translation>
    </message>
    <message>
        <source>The messages could not be searched. Try again, or restart Shoptalk.</source>
        <translation>Die Nachrichten konnten nicht durchsucht werden. Versuche es erneut oder starte Shoptalk neu.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock when Shoptalk is not used for</source>
        <translation>Sperren, wenn Shoptalk nicht verwendet wird, nach</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation>Verschlüsselungsschlüssel</translation>
    </message>
    <message>
        <source>Your Facebook login and your connection to the shop are encrypted with this key. If someone else may have used this computer, change the key: everything is then encrypted again with the new one.</source>
        <translation>Deine Anmeldung bei Facebook und deine Verbindung zum Geschäft sind mit diesem Schlüssel verschlüsselt. Wenn jemand anders diesen Computer verwendet haben könnte, wechsle den Schlüssel: Alles wird dann mit dem neuen neu verschlüsselt.</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Schlüssel wechseln</translation>
    </message>
    <message>
        <source>With a passphrase, you can lock Shoptalk. Your login is then encrypted so that only the passphrase opens it.</source>
        <translation>Mit einer Passphrase kannst du Shoptalk sperren. Deine Anmeldung wird dann so verschlüsselt, dass nur die Passphrase sie öffnet.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Passphrase festlegen…</translation>
    </message>
    <message>
        <source>You have a recovery key. If you make a new one, the old one stops working.</source>
        <translation>Du hast einen Wiederherstellungsschlüssel. Wenn du einen neuen erstellst, funktioniert der alte nicht mehr.</translation>
    </message>
    <message>
        <source>You need it if this computer’s keychain (the system’s safe place for passwords) is lost, if you forget the passphrase, or to restore a backup on another computer. It is shown once, so that you can print it.</source>
        <translation>Du brauchst ihn, wenn der Schlüsselbund dieses Computers (der sichere Ort des Systems für Passwörter) verloren ist, wenn du die Passphrase vergisst oder um ein Backup auf einem anderen Computer wiederherzustellen. Er wird einmal angezeigt, damit du ihn drucken kannst.</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Neuen erstellen…</translation>
    </message>
    <message>
        <source>Make a recovery key…</source>
        <translation>Wiederherstellungsschlüssel erstellen…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Diese Passphrase verwenden</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The current passphrase is wrong.</source>
        <translation>Die aktuelle Passphrase ist falsch.</translation>
    </message>
    <message>
        <source>The passphrase could not be changed (%1). Nothing is different now.</source>
        <translation>Die Passphrase konnte nicht geändert werden (%1). Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>Passphrase set.</source>
        <translation>Passphrase festgelegt.</translation>
    </message>
    <message>
        <source>Passphrase removed.</source>
        <translation>Passphrase entfernt.</translation>
    </message>
    <message>
        <source>The recovery key could not be made (%1).</source>
        <translation>Der Wiederherstellungsschlüssel konnte nicht erstellt werden (%1).</translation>
    </message>
    <message>
        <source>The key was changed, and everything is encrypted with the new one.</source>
        <translation>Der Schlüssel wurde gewechselt, und alles ist mit dem neuen verschlüsselt.</translation>
    </message>
    <message>
        <source>The key could not be changed (%1). Nothing is different now.</source>
        <translation>Der Schlüssel konnte nicht gewechselt werden (%1). Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>Shoptalk asks for your passphrase when it starts and when it is locked.</source>
        <translation>Shoptalk fragt beim Start und wenn es gesperrt ist nach deiner Passphrase.</translation>
    </message>
    <message>
        <source>Press %1 to lock it.</source>
        <translation>Drücke %1, um es zu sperren.</translation>
    </message>
    <message>
        <source>While it is locked, it sends nothing: broadcasts and messages wait until you unlock it.</source>
        <translation>Solange es gesperrt ist, sendet es nichts: Rundsendungen und Nachrichten warten, bis du es entsperrst.</translation>
    </message>
    <message>
        <source>Lock Shoptalk when the computer locks or sleeps</source>
        <translation>Shoptalk sperren, wenn der Computer gesperrt wird oder in den Ruhezustand geht</translation>
    </message>
</context>
<context>
    <name>shoptalk::SelectionBar</name>
    <message>
        <source>What to do with the selected conversations</source>
        <translation>Was mit den ausgewählten Unterhaltungen geschehen soll</translation>
    </message>
    <message>
        <source>Clear selection (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::SendProblems</name>
    <message>
        <source>We don’t know yet whether this message went out, because the connection broke while it was being sent. Usually WhatsApp tells us within a minute.</source>
        <translation>Wir wissen noch nicht, ob diese Nachricht gesendet wurde, weil die Verbindung beim Senden abbrach. Meist sagt WhatsApp es uns innerhalb einer Minute.</translation>
    </message>
    <message>
        <source>WhatsApp took this message but has not delivered it yet. Often the reason is that no payment method is set up at Meta: add one in Meta Business Suite, under Billing.</source>
        <translation>WhatsApp hat diese Nachricht angenommen, aber noch nicht zugestellt. Oft liegt es daran, dass bei Meta keine Zahlungsmethode eingerichtet ist: Füge in der Meta Business Suite unter Abrechnung eine hinzu.</translation>
    </message>
    <message>
        <source>We don’t know yet whether the message before went out. This one waits up to 30 seconds for WhatsApp to tell us, then it is sent.</source>
        <translation>Wir wissen noch nicht, ob die Nachricht davor gesendet wurde. Diese wartet bis zu 30 Sekunden, bis WhatsApp es uns sagt, und wird dann gesendet.</translation>
    </message>
    <message>
        <source>Sent before we knew whether the message before went out.</source>
        <translation>Gesendet, bevor wir wussten, ob die Nachricht davor gesendet wurde.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Sie wurde gesendet</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>WhatsApp took this message but has paused its delivery. You don’t need to do anything: it is delivered later, or marked as failed.</source>
        <translation>WhatsApp hat diese Nachricht angenommen, aber die Zustellung angehalten. Du musst nichts tun: Sie wird später zugestellt oder als fehlgeschlagen markiert.</translation>
    </message>
    <message>
        <source>WhatsApp took this message but waits to see how the first customers like the template. You don’t need to do anything: it is delivered later, or marked as failed.</source>
        <translation>WhatsApp hat diese Nachricht angenommen, wartet aber ab, wie die Vorlage den ersten Kunden gefällt. Du musst nichts tun: Sie wird später zugestellt oder als fehlgeschlagen markiert.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Vorlage senden</translation>
    </message>
    <message>
        <source>WhatsApp could not deliver this message within 30 days and has given up. The customer’s phone was off all the time, or they no longer use WhatsApp. If it still matters, write again or call.</source>
        <translation>WhatsApp konnte diese Nachricht 30 Tage lang nicht zustellen und hat es aufgegeben. Das Telefon des Kunden war die ganze Zeit aus, oder er nutzt WhatsApp nicht mehr. Wenn es noch wichtig ist, schreibe noch einmal oder rufe an.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation>Einstellungen schließen</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Einstellungsseiten</translation>
    </message>
    <message>
        <source>Back to the list of settings</source>
        <translation>Zurück zur Liste der Einstellungen</translation>
    </message>
</context>
<context>
    <name>shoptalk::SetupMessage</name>
    <message>
        <source>This computer has no keychain</source>
        <translation>Dieser Computer hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>Shoptalk stores the key to your login only in the system’s keychain. Install and start one, such as GNOME Keyring or KWallet, then try again.</source>
        <translation>Shoptalk speichert den Schlüssel zu deiner Anmeldung nur im Schlüsselbund des Systems. Installiere und starte einen, zum Beispiel GNOME Keyring oder KWallet, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock it with your computer’s password, then try again.</source>
        <translation>Entsperre ihn mit dem Passwort deines Computers und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain did not let Shoptalk in</source>
        <translation>Der Schlüsselbund hat Shoptalk nicht hereingelassen</translation>
    </message>
    <message>
        <source>Try again, and allow it when your system asks. Your login is stored safely there.</source>
        <translation>Versuche es erneut und erlaube es, wenn dein System fragt. Deine Anmeldung ist dort sicher gespeichert.</translation>
    </message>
    <message>
        <source>The key to your data was not found</source>
        <translation>Der Schlüssel zu deinen Daten wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The keychain is locked, or it is a different one than before. Unlock the right one, then try again. Nothing was overwritten.</source>
        <translation>Der Schlüsselbund ist gesperrt oder ein anderer als zuvor. Entsperre den richtigen und versuche es dann erneut. Es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>The stored login can’t be opened</source>
        <translation>Die gespeicherte Anmeldung lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>It is damaged, so Shoptalk does not use it. Log in again to replace it.</source>
        <translation>Sie ist beschädigt, deshalb verwendet Shoptalk sie nicht. Melde dich wieder an, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Wieder anmelden</translation>
    </message>
    <message>
        <source>Your data is from a newer version of Shoptalk</source>
        <translation>Deine Daten stammen von einer neueren Version von Shoptalk</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version on this computer, then open Shoptalk again.</source>
        <translation>Es wurde nichts geändert. Installiere die neuere Version auf diesem Computer und öffne Shoptalk dann erneut.</translation>
    </message>
    <message>
        <source>The stored data can’t be read</source>
        <translation>Die gespeicherten Daten lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was overwritten. Restore a backup, or ask for help before you continue.</source>
        <translation>Die Datei ist beschädigt. Es wurde nichts überschrieben. Stelle ein Backup wieder her oder hol dir Hilfe, bevor du weitermachst.</translation>
    </message>
    <message>
        <source>This number is no longer available</source>
        <translation>Diese Nummer ist nicht mehr verfügbar</translation>
    </message>
    <message>
        <source>The list has changed. Try again to load the new one.</source>
        <translation>Die Liste hat sich geändert. Versuche es erneut, um die neue zu laden.</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Das konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The disk may be full, or Shoptalk’s folder may be read-only. Free up some space, then try again.</source>
        <translation>Vielleicht ist die Festplatte voll, oder der Ordner von Shoptalk ist schreibgeschützt. Schaffe etwas Platz und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>Stattdessen meinen Browser verwenden</translation>
    </message>
    <message>
        <source>The login window was closed</source>
        <translation>Das Anmeldefenster wurde geschlossen</translation>
    </message>
    <message>
        <source>Nothing has changed. Continue whenever you are ready.</source>
        <translation>Es hat sich nichts geändert. Mach weiter, wann du willst.</translation>
    </message>
    <message>
        <source>The connection was not allowed</source>
        <translation>Die Verbindung wurde nicht erlaubt</translation>
    </message>
    <message>
        <source>Nothing has changed. Shoptalk needs the permissions below to show your messages and send your replies. Continue if you change your mind.</source>
        <translation>Es hat sich nichts geändert. Shoptalk braucht die Berechtigungen unten, um deine Nachrichten anzuzeigen und deine Antworten zu senden. Mach weiter, wenn du es dir anders überlegst.</translation>
    </message>
    <message>
        <source>Facebook reported a problem</source>
        <translation>Facebook hat ein Problem gemeldet</translation>
    </message>
    <message>
        <source>The login did not finish. Try again. If it keeps happening, tell the person who runs your relay. The app at Meta may not be set up yet.</source>
        <translation>Die Anmeldung wurde nicht abgeschlossen. Versuche es erneut. Wenn es wieder passiert, sag der Person Bescheid, die dein Relay betreibt. Vielleicht ist die App bei Meta noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Facebook’s login did not load</source>
        <translation>Die Anmeldung bei Facebook wurde nicht geladen</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>Prüfe deine Internetverbindung und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>The login page does not answer</source>
        <translation>Die Anmeldeseite antwortet nicht</translation>
    </message>
    <message>
        <source>Nothing has changed. You can wait, open the page again, or log in with your own browser.</source>
        <translation>Es hat sich nichts geändert. Du kannst warten, die Seite erneut öffnen oder dich mit deinem eigenen Browser anmelden.</translation>
    </message>
    <message>
        <source>The login page is slow to load</source>
        <translation>Die Anmeldeseite lädt langsam</translation>
    </message>
    <message>
        <source>Check your internet connection. You can wait, open the page again, or log in with your own browser.</source>
        <translation>Prüfe deine Internetverbindung. Du kannst warten, die Seite erneut öffnen oder dich mit deinem eigenen Browser anmelden.</translation>
    </message>
    <message>
        <source>The login window stopped</source>
        <translation>Das Anmeldefenster ist stehen geblieben</translation>
    </message>
    <message>
        <source>That should not happen. Nothing has changed. Try again.</source>
        <translation>Das sollte nicht passieren. Es hat sich nichts geändert. Versuche es erneut.</translation>
    </message>
    <message>
        <source>No browser opened</source>
        <translation>Kein Browser hat sich geöffnet</translation>
    </message>
    <message>
        <source>Shoptalk found no browser on this computer. Continue with Facebook here instead.</source>
        <translation>Shoptalk hat auf diesem Computer keinen Browser gefunden. Fahre stattdessen hier mit Facebook fort.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser</source>
        <translation>Vom Browser kam nichts zurück</translation>
    </message>
    <message>
        <source>You have ten minutes to log in there. Nothing was saved. Try again.</source>
        <translation>Du hast zehn Minuten, um dich dort anzumelden. Es wurde nichts gespeichert. Versuche es erneut.</translation>
    </message>
    <message>
        <source>Your relay does not offer the sign-up</source>
        <translation>Dein Relay bietet die Registrierung nicht an</translation>
    </message>
    <message>
        <source>Create the WhatsApp Business account at business.facebook.com, then continue with Facebook here. The person who runs your relay can switch the sign-up on.</source>
        <translation>Erstelle das WhatsApp Business-Konto auf business.facebook.com und fahre dann hier mit Facebook fort. Die Person, die dein Relay betreibt, kann die Registrierung einschalten.</translation>
    </message>
    <message>
        <source>The sign-up was not finished</source>
        <translation>Die Registrierung wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Nothing was saved here. What you created at Meta is still there. Start again and choose it.</source>
        <translation>Hier wurde nichts gespeichert. Was du bei Meta erstellt hast, ist noch da. Beginne von vorn und wähle es aus.</translation>
    </message>
    <message>
        <source>Meta could not finish the sign-up</source>
        <translation>Meta konnte die Registrierung nicht abschließen</translation>
    </message>
    <message>
        <source>You reported a problem there, and Meta’s support received it. Nothing was saved here. You can try again at any time.</source>
        <translation>Du hast dort ein Problem gemeldet, und der Support von Meta hat es erhalten. Hier wurde nichts gespeichert. Du kannst es jederzeit erneut versuchen.</translation>
    </message>
    <message>
        <source>Meta did not let Shoptalk in</source>
        <translation>Meta hat Shoptalk nicht hereingelassen</translation>
    </message>
    <message>
        <source>The sign-up was finished, but Meta gave Shoptalk no permission, so nothing was saved here. What you created at Meta is still there. Start again, choose it, and leave the window open until the end.</source>
        <translation>Die Registrierung wurde abgeschlossen, aber Meta hat Shoptalk keine Berechtigung gegeben, deshalb wurde hier nichts gespeichert. Was du bei Meta erstellt hast, ist noch da. Beginne von vorn, wähle es aus und lass das Fenster bis zum Ende offen.</translation>
    </message>
    <message>
        <source>Please choose again</source>
        <translation>Bitte wähle noch einmal</translation>
    </message>
    <message>
        <source>The sign-up was successful, but its window was closed before Meta told Shoptalk what you chose. Choose it here.</source>
        <translation>Die Registrierung war erfolgreich, aber das Fenster wurde geschlossen, bevor Meta Shoptalk mitgeteilt hat, was du gewählt hast. Wähle es hier.</translation>
    </message>
    <message>
        <source>This is not a token</source>
        <translation>Das ist kein Token</translation>
    </message>
    <message>
        <source>A token is one long word without spaces. Copy all of it in Meta’s business settings, then paste it here.</source>
        <translation>Ein Token ist ein langes Wort ohne Leerzeichen. Kopiere es ganz in den Unternehmenseinstellungen von Meta und füge es dann hier ein.</translation>
    </message>
    <message>
        <source>Meta does not accept this token</source>
        <translation>Meta akzeptiert dieses Token nicht</translation>
    </message>
    <message>
        <source>It is incomplete, or it no longer works. Generate a new one in Meta’s business settings.</source>
        <translation>Es ist unvollständig oder funktioniert nicht mehr. Generiere in den Unternehmenseinstellungen von Meta ein neues.</translation>
    </message>
    <message>
        <source>This token has expired</source>
        <translation>Dieses Token ist abgelaufen</translation>
    </message>
    <message>
        <source>Generate a new one in Meta’s business settings. You can choose there that it never expires.</source>
        <translation>Generiere in den Unternehmenseinstellungen von Meta ein neues. Dort kannst du wählen, dass es nie abläuft.</translation>
    </message>
    <message>
        <source>This token is for another app</source>
        <translation>Dieses Token ist für eine andere App</translation>
    </message>
    <message>
        <source>When you generate it, choose your relay’s app. The person who runs your relay knows its name.</source>
        <translation>Wähle beim Generieren die App deines Relays. Die Person, die dein Relay betreibt, kennt ihren Namen.</translation>
    </message>
    <message>
        <source>This is not a system user token</source>
        <translation>Das ist kein Systemnutzer-Token</translation>
    </message>
    <message>
        <source>It belongs to a person or an app. Generate one for a system user in Meta’s business settings, or log in with Facebook.</source>
        <translation>Es gehört einer Person oder einer App. Generiere in den Unternehmenseinstellungen von Meta eines für einen Systemnutzer oder melde dich mit Facebook an.</translation>
    </message>
    <message>
        <source>This token does not have all permissions</source>
        <translation>Dieses Token hat nicht alle Berechtigungen</translation>
    </message>
    <message>
        <source>Generate a new one with business_management, whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>Generiere ein neues mit business_management, whatsapp_business_management und whatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>This was not the login that you started</source>
        <translation>Das war nicht die Anmeldung, die du begonnen hast</translation>
    </message>
    <message>
        <source>To protect your account, nothing was saved. Log in again from here. Never use a login link that somebody sent you.</source>
        <translation>Um dein Konto zu schützen, wurde nichts gespeichert. Melde dich von hier aus wieder an. Verwende nie einen Anmeldelink, den dir jemand gesendet hat.</translation>
    </message>
    <message>
        <source>Facebook did not accept the login</source>
        <translation>Facebook hat die Anmeldung nicht akzeptiert</translation>
    </message>
    <message>
        <source>A login works once, and only for a few minutes. Log in again.</source>
        <translation>Eine Anmeldung funktioniert einmal und nur ein paar Minuten lang. Melde dich wieder an.</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Eine Berechtigung fehlt</translation>
    </message>
    <message>
        <source>Shoptalk needs every permission on the list. Log in again and leave all of them switched on.</source>
        <translation>Shoptalk braucht jede Berechtigung auf der Liste. Melde dich wieder an und lass alle eingeschaltet.</translation>
    </message>
    <message>
        <source>Somebody else logged in</source>
        <translation>Jemand anders hat sich angemeldet</translation>
    </message>
    <message>
        <source>This number was connected with another Facebook account, so nothing was changed. Log in with that account. You may have to log out at Facebook first.</source>
        <translation>Diese Nummer wurde mit einem anderen Facebook-Konto verbunden, deshalb wurde nichts geändert. Melde dich mit jenem Konto an. Vielleicht musst du dich zuerst bei Facebook abmelden.</translation>
    </message>
    <message>
        <source>This is not the same system user</source>
        <translation>Das ist nicht derselbe Systemnutzer</translation>
    </message>
    <message>
        <source>This number was connected with a system user token, so nothing was changed. Generate a new token for the same system user in Meta’s business settings, then paste it.</source>
        <translation>Diese Nummer wurde mit einem Systemnutzer-Token verbunden, deshalb wurde nichts geändert. Generiere in den Unternehmenseinstellungen von Meta ein neues Token für denselben Systemnutzer und füge es dann ein.</translation>
    </message>
    <message>
        <source>This is another business</source>
        <translation>Das ist ein anderes Unternehmen</translation>
    </message>
    <message>
        <source>This number was connected through Meta’s sign-up, so nothing was changed. Open the sign-up again, and choose the same business there.</source>
        <translation>Diese Nummer wurde über die Registrierung von Meta verbunden, deshalb wurde nichts geändert. Öffne die Registrierung erneut und wähle dort dasselbe Unternehmen.</translation>
    </message>
    <message>
        <source>Meta no longer accepts the token</source>
        <translation>Meta akzeptiert das Token nicht mehr</translation>
    </message>
    <message>
        <source>It has expired, or it was deleted. Generate a new one for the same system user. Your choices are kept.</source>
        <translation>Es ist abgelaufen oder wurde gelöscht. Generiere ein neues für denselben Systemnutzer. Deine Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Meta no longer lets Shoptalk in</source>
        <translation>Meta lässt Shoptalk nicht mehr herein</translation>
    </message>
    <message>
        <source>The permission from the sign-up has ended. Go through the sign-up again and choose the same business. Your choices are kept.</source>
        <translation>Die Berechtigung aus der Registrierung ist beendet. Geh die Registrierung noch einmal durch und wähle dasselbe Unternehmen. Deine Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Your Facebook login has ended</source>
        <translation>Deine Anmeldung bei Facebook ist beendet</translation>
    </message>
    <message>
        <source>Meta ends a login after some weeks, or when the password or the permissions change. Log in again to continue from here.</source>
        <translation>Meta beendet eine Anmeldung nach einigen Wochen oder wenn sich das Passwort oder die Berechtigungen ändern. Melde dich wieder an, um hier weiterzumachen.</translation>
    </message>
    <message>
        <source>Your Facebook account is not allowed to do this</source>
        <translation>Dein Facebook-Konto darf das nicht tun</translation>
    </message>
    <message>
        <source>Ask an administrator of the business to give you full control in Meta Business settings, then try again. Or log in with another Facebook account.</source>
        <translation>Bitte einen Administrator des Unternehmens, dir in den Unternehmenseinstellungen von Meta volle Kontrolle zu geben, und versuche es dann erneut. Oder melde dich mit einem anderen Facebook-Konto an.</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Anderes Konto verwenden</translation>
    </message>
    <message>
        <source>No business found</source>
        <translation>Kein Unternehmen gefunden</translation>
    </message>
    <message>
        <source>This Facebook account does not manage a business yet. Create one at business.facebook.com, or ask an administrator to add you under Settings, Users, People. Then try again.</source>
        <translation>Dieses Facebook-Konto verwaltet noch kein Unternehmen. Erstelle eines auf business.facebook.com oder bitte einen Administrator, dich unter Einstellungen, Nutzer, Personen hinzuzufügen. Versuche es dann erneut.</translation>
    </message>
    <message>
        <source>No WhatsApp account in this business</source>
        <translation>Kein WhatsApp-Konto in diesem Unternehmen</translation>
    </message>
    <message>
        <source>Open Meta Business settings, then Accounts, WhatsApp accounts, and add one. Or ask an administrator to share one with you. Then try again.</source>
        <translation>Öffne die Unternehmenseinstellungen von Meta, dann Konten, WhatsApp-Konten, und füge eines hinzu. Oder bitte einen Administrator, eines mit dir zu teilen. Versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Choose another business</source>
        <translation>Anderes Unternehmen wählen</translation>
    </message>
    <message>
        <source>No phone number in this account</source>
        <translation>Keine Telefonnummer in diesem Konto</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager at business.facebook.com, then Phone numbers, and add one that can receive a call or a text message. Then try again.</source>
        <translation>Öffne den WhatsApp Manager auf business.facebook.com, dann Telefonnummern, und füge eine hinzu, die einen Anruf oder eine SMS empfangen kann. Versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Choose another account</source>
        <translation>Anderes Konto wählen</translation>
    </message>
    <message>
        <source>A short pause, please</source>
        <translation>Eine kurze Pause, bitte</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Nothing is lost. Wait a few minutes, then try again.</source>
        <translation>Es gab zu viele Anfragen in kurzer Zeit. Nichts ist verloren. Warte ein paar Minuten und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Meta has a problem at the moment</source>
        <translation>Meta hat im Moment ein Problem</translation>
    </message>
    <message>
        <source>Nothing is lost. Wait a few minutes, then try again.</source>
        <translation>Nichts ist verloren. Warte ein paar Minuten und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again. You will continue from here.</source>
        <translation>Prüfe deine Internetverbindung und versuche es dann erneut. Du machst dann hier weiter.</translation>
    </message>
    <message>
        <source>Meta refused this</source>
        <translation>Meta hat das verweigert</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, give the person who runs your relay this error code: %1</source>
        <translation>Versuche es erneut. Wenn es wieder passiert, gib der Person, die dein Relay betreibt, diesen Fehlercode: %1</translation>
    </message>
    <message>
        <source>This list could not be loaded completely</source>
        <translation>Diese Liste konnte nicht vollständig geladen werden</translation>
    </message>
    <message>
        <source>Meta sent more entries than there can be, so none are shown. Try again. If it keeps happening, look for a newer version of Shoptalk.</source>
        <translation>Meta hat mehr Einträge gesendet, als es geben kann, deshalb wird keiner angezeigt. Versuche es erneut. Wenn es wieder passiert, such nach einer neueren Version von Shoptalk.</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>Die Antwort war nicht verständlich</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, look for a newer version of Shoptalk.</source>
        <translation>Versuche es erneut. Wenn es wieder passiert, such nach einer neueren Version von Shoptalk.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>This is not an address</source>
        <translation>Das ist keine Adresse</translation>
    </message>
    <message>
        <source>An address looks like relay.example.com. Ask the person who runs your relay for yours.</source>
        <translation>Eine Adresse sieht aus wie relay.example.com. Frag die Person, die dein Relay betreibt, nach deiner.</translation>
    </message>
    <message>
        <source>This address is not secure</source>
        <translation>Diese Adresse ist nicht sicher</translation>
    </message>
    <message>
        <source>Shoptalk only uses encrypted connections. Enter the address with https:// in front, or ask the person who runs your relay for the right one.</source>
        <translation>Shoptalk verwendet nur verschlüsselte Verbindungen. Gib die Adresse mit https:// davor ein oder frag die Person, die dein Relay betreibt, nach der richtigen.</translation>
    </message>
    <message>
        <source>The relay does not answer</source>
        <translation>Das Relay antwortet nicht</translation>
    </message>
    <message>
        <source>Check the address and your internet connection. If both are right, ask the person who runs your relay whether it is switched on.</source>
        <translation>Prüfe die Adresse und deine Internetverbindung. Wenn beides stimmt, frag die Person, die dein Relay betreibt, ob es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The relay takes too long to answer</source>
        <translation>Das Relay braucht zu lange für eine Antwort</translation>
    </message>
    <message>
        <source>The connection may be slow, or the relay may be busy. Wait a moment, then try again.</source>
        <translation>Vielleicht ist die Verbindung langsam, oder das Relay ist ausgelastet. Warte einen Moment und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>The relay has a problem</source>
        <translation>Das Relay hat ein Problem</translation>
    </message>
    <message>
        <source>It answers, but it is not working properly. Wait a moment, then try again. If it keeps happening, tell the person who runs your relay.</source>
        <translation>Es antwortet, funktioniert aber nicht richtig. Warte einen Moment und versuche es dann erneut. Wenn es wieder passiert, sag der Person Bescheid, die dein Relay betreibt.</translation>
    </message>
    <message>
        <source>This does not seem to be a relay</source>
        <translation>Das scheint kein Relay zu sein</translation>
    </message>
    <message>
        <source>There is a server at this address, but it is not a Shoptalk relay. Check the address for typing mistakes.</source>
        <translation>Unter dieser Adresse gibt es einen Server, aber er ist kein Shoptalk-Relay. Prüfe die Adresse auf Tippfehler.</translation>
    </message>
    <message>
        <source>The relay does not know this code</source>
        <translation>Das Relay kennt diesen Code nicht</translation>
    </message>
    <message>
        <source>Check the pairing code for typing mistakes. If it is right, ask the person who runs your relay for a new one.</source>
        <translation>Prüfe den Kopplungscode auf Tippfehler. Wenn er stimmt, bitte die Person, die dein Relay betreibt, um einen neuen.</translation>
    </message>
    <message>
        <source>This code has been used already</source>
        <translation>Dieser Code wurde schon verwendet</translation>
    </message>
    <message>
        <source>A pairing code works once. Ask the person who runs your relay for a new one.</source>
        <translation>Ein Kopplungscode funktioniert einmal. Bitte die Person, die dein Relay betreibt, um einen neuen.</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>Dieser Code ist abgelaufen</translation>
    </message>
    <message>
        <source>A pairing code works for 15 minutes. Ask the person who runs your relay for a new one.</source>
        <translation>Ein Kopplungscode funktioniert 15 Minuten lang. Bitte die Person, die dein Relay betreibt, um einen neuen.</translation>
    </message>
    <message>
        <source>You need a code from another computer</source>
        <translation>Du brauchst einen Code von einem anderen Computer</translation>
    </message>
    <message>
        <source>Your shop already uses Shoptalk on another computer. Open Settings, Computers there, create a code, and enter it here.</source>
        <translation>Dein Geschäft verwendet Shoptalk schon auf einem anderen Computer. Öffne dort Einstellungen, Computer, erstelle einen Code und gib ihn hier ein.</translation>
    </message>
    <message>
        <source>The end of this code is wrong</source>
        <translation>Das Ende dieses Codes ist falsch</translation>
    </message>
    <message>
        <source>The last five groups don’t match. Create a new code on the other computer, and type all of it.</source>
        <translation>Die letzten fünf Gruppen passen nicht. Erstelle auf dem anderen Computer einen neuen Code und gib ihn ganz ein.</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation>Zu viele Versuche</translation>
    </message>
    <message>
        <source>To keep strangers out, the relay does not accept codes for now. Wait a few minutes, then try again with a new code.</source>
        <translation>Um Fremde fernzuhalten, akzeptiert das Relay vorerst keine Codes. Warte ein paar Minuten und versuche es dann mit einem neuen Code erneut.</translation>
    </message>
    <message>
        <source>The relay did not understand this</source>
        <translation>Das Relay hat das nicht verstanden</translation>
    </message>
    <message>
        <source>Check what you entered, then try again. If it keeps happening, tell the person who runs your relay. Shoptalk and the relay may have different versions.</source>
        <translation>Prüfe deine Eingaben und versuche es dann erneut. Wenn es wieder passiert, sag der Person Bescheid, die dein Relay betreibt. Vielleicht haben Shoptalk und das Relay verschiedene Versionen.</translation>
    </message>
    <message>
        <source>This computer is no longer paired</source>
        <translation>Dieser Computer ist nicht mehr gekoppelt</translation>
    </message>
    <message>
        <source>Its access to the relay was removed. Ask the person who runs your relay for a new pairing code, and enter it here.</source>
        <translation>Sein Zugriff auf das Relay wurde entfernt. Bitte die Person, die dein Relay betreibt, um einen neuen Kopplungscode und gib ihn hier ein.</translation>
    </message>
    <message>
        <source>The relay can’t reach Meta</source>
        <translation>Das Relay kann Meta nicht erreichen</translation>
    </message>
    <message>
        <source>Nothing is lost. Wait a moment, then try again. If it keeps happening, tell the person who runs your relay.</source>
        <translation>Nichts ist verloren. Warte einen Moment und versuche es dann erneut. Wenn es wieder passiert, sag der Person Bescheid, die dein Relay betreibt.</translation>
    </message>
    <message>
        <source>This number belongs to someone else</source>
        <translation>Diese Nummer gehört jemand anderem</translation>
    </message>
    <message>
        <source>Meta does not let your Facebook account use it. Choose another number, or ask an administrator of the business for access, then try again.</source>
        <translation>Meta lässt dein Facebook-Konto sie nicht verwenden. Wähle eine andere Nummer oder bitte einen Administrator des Unternehmens um Zugriff und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Choose another number</source>
        <translation>Andere Nummer wählen</translation>
    </message>
    <message>
        <source>This number is in use elsewhere</source>
        <translation>Diese Nummer wird woanders verwendet</translation>
    </message>
    <message>
        <source>Another shop on this relay receives its messages. Choose another number, or ask the person who runs your relay to release it.</source>
        <translation>Ein anderes Geschäft auf diesem Relay empfängt ihre Nachrichten. Wähle eine andere Nummer oder bitte die Person, die dein Relay betreibt, sie freizugeben.</translation>
    </message>
    <message>
        <source>WhatsApp can’t reach your relay</source>
        <translation>WhatsApp kann dein Relay nicht erreichen</translation>
    </message>
    <message>
        <source>WhatsApp delivers your messages to your relay’s public address, but nothing answers there. Check your internet connection. If it works, tell the person who runs your relay.</source>
        <translation>WhatsApp stellt deine Nachrichten an die öffentliche Adresse deines Relays zu, aber dort antwortet nichts. Prüfe deine Internetverbindung. Wenn sie funktioniert, sag der Person Bescheid, die dein Relay betreibt.</translation>
    </message>
    <message>
        <source>Your relay’s public address is not secure</source>
        <translation>Die öffentliche Adresse deines Relays ist nicht sicher</translation>
    </message>
    <message>
        <source>WhatsApp only delivers over an encrypted connection. Tell the person who runs your relay that its public address must begin with https://, then try again.</source>
        <translation>WhatsApp stellt nur über eine verschlüsselte Verbindung zu. Sag der Person, die dein Relay betreibt, dass seine öffentliche Adresse mit https:// beginnen muss, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>The address for your messages leads somewhere else</source>
        <translation>Die Adresse für deine Nachrichten führt woandershin</translation>
    </message>
    <message>
        <source>WhatsApp would deliver your messages to another server. Ask the person who runs your relay to check its public address, then try again.</source>
        <translation>WhatsApp würde deine Nachrichten an einen anderen Server zustellen. Bitte die Person, die dein Relay betreibt, seine öffentliche Adresse zu prüfen, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>WhatsApp does not deliver to your relay yet</source>
        <translation>WhatsApp stellt noch nicht an dein Relay zu</translation>
    </message>
    <message>
        <source>Meta has another address for this number’s messages. Ask the person who runs your relay to change it in Meta’s App Dashboard, under WhatsApp, Configuration, then try again.</source>
        <translation>Meta hat für die Nachrichten dieser Nummer eine andere Adresse. Bitte die Person, die dein Relay betreibt, sie im App-Dashboard von Meta unter WhatsApp, Konfiguration zu ändern, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>The test message did not come back</source>
        <translation>Die Testnachricht kam nicht zurück</translation>
    </message>
    <message>
        <source>Your relay received it, but did not pass it on in time. Try again. If it keeps happening, tell the person who runs your relay.</source>
        <translation>Dein Relay hat sie empfangen, aber nicht rechtzeitig weitergegeben. Versuche es erneut. Wenn es wieder passiert, sag der Person Bescheid, die dein Relay betreibt.</translation>
    </message>
    <message>
        <source>The test message could not be opened</source>
        <translation>Die Testnachricht konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>It came back, but this computer does not have the key to your messages. Pair it again, with a code from a computer that shows your messages.</source>
        <translation>Sie kam zurück, aber dieser Computer hat den Schlüssel zu deinen Nachrichten nicht. Kopple ihn neu, mit einem Code von einem Computer, der deine Nachrichten anzeigt.</translation>
    </message>
    <message>
        <source>This computer does not have the key to your messages</source>
        <translation>Dieser Computer hat den Schlüssel zu deinen Nachrichten nicht</translation>
    </message>
    <message>
        <source>Pair it again. Use a code from a computer that shows your messages, or a new one from the person who runs your relay.</source>
        <translation>Kopple ihn neu. Verwende einen Code von einem Computer, der deine Nachrichten anzeigt, oder einen neuen von der Person, die dein Relay betreibt.</translation>
    </message>
    <message>
        <source>The relay refused this</source>
        <translation>Das Relay hat das verweigert</translation>
    </message>
    <message>
        <source>Check what you entered. If it is right, give the person who runs your relay this error code: %1</source>
        <translation>Prüfe deine Eingaben. Wenn sie stimmen, gib der Person, die dein Relay betreibt, diesen Fehlercode: %1</translation>
    </message>
    <message>
        <source>The key to your data is being changed</source>
        <translation>Der Schlüssel zu deinen Daten wird gerade geändert</translation>
    </message>
    <message>
        <source>This takes only a moment. Try again, and nothing is lost.</source>
        <translation>Das dauert nur einen Moment. Versuch es noch einmal, nichts geht verloren.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SetupNotice</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>shoptalk::SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Shoptalk tries again by itself.</source>
        <translation>Shoptalk versucht es von selbst noch einmal.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SharedFiles</name>
    <message>
        <source>Media, documents and links</source>
        <translation>Medien, Dokumente und Links</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>No photos or videos yet.</source>
        <translation>Noch keine Fotos oder Videos.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>No documents or sounds yet.</source>
        <translation>Noch keine Dokumente oder Tonaufnahmen.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>No links yet.</source>
        <translation>Noch keine Links.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>Older ones are in the chat.</source>
        <translation>Ältere stehen im Chat.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>Show in the &amp;chat</source>
        <translation>Im &amp;Chat anzeigen</translation>
    </message>
</context>
<context>
    <name>shoptalk::ShortLinksCard</name>
    <message>
        <source>QR codes and short links</source>
        <translation>QR-Codes und Kurzlinks</translation>
    </message>
    <message>
        <source>Anyone who opens the link or scans the code starts a chat with your shop, with this text already filled in. Use it on your shop window, tables or receipts.</source>
        <translation>Wer den Link öffnet oder den Code scannt, beginnt einen Chat mit deinem Geschäft, in dem dieser Text schon steht. Verwende ihn am Schaufenster, auf Tischen oder auf Kassenbons.</translation>
    </message>
    <message>
        <source>For example: I’d like to order</source>
        <translation>Zum Beispiel: Ich möchte bestellen</translation>
    </message>
    <message>
        <source>Text that is filled in for the customer</source>
        <translation>Text, der für den Kunden schon eingetragen ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep the text as it was</source>
        <translation>Text lassen, wie er war</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Load the short links again</source>
        <translation>Kurzlinks neu laden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>QR-Code anzeigen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>Text ändern…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Der Link wurde kopiert.</translation>
    </message>
    <message>
        <source>Create QR code</source>
        <translation>QR-Code erstellen</translation>
    </message>
    <message>
        <source>Save text</source>
        <translation>Text speichern</translation>
    </message>
    <message>
        <source>QR code created.</source>
        <translation>QR-Code erstellt.</translation>
    </message>
    <message>
        <source>Text changed. Printed QR codes still work.</source>
        <translation>Text geändert. Gedruckte QR-Codes funktionieren weiterhin.</translation>
    </message>
    <message>
        <source>Remove this QR code?</source>
        <translation>Diesen QR-Code entfernen?</translation>
    </message>
    <message>
        <source>%1

The link and every printed copy of the code stop working. This can’t be undone.</source>
        <translation>%1

Der Link und jede gedruckte Kopie des Codes funktionieren dann nicht mehr. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>QR code removed.</source>
        <translation>QR-Code entfernt.</translation>
    </message>
    <message>
        <source>The text that you are writing is not saved.</source>
        <translation>Der Text, den du gerade schreibst, ist nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ShortcutDialog</name>
    <message>
        <source>Change the keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Keys for: %1</source>
        <translation>Tasten für: %1</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Press the keys that you want.</source>
        <translation>Drücke die Tasten, die du möchtest.</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>Tasten speichern</translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <translation>Wieder %1 verwenden</translation>
    </message>
    <message>
        <source>Use no keys</source>
        <translation>Keine Tasten verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Hold Ctrl or Alt together with another key, or use a function key.</source>
        <translation>Halte Strg oder Alt zusammen mit einer anderen Taste gedrückt oder verwende eine Funktionstaste.</translation>
    </message>
    <message>
        <source>%1 is for text fields. Choose other keys.</source>
        <translation>%1 ist für Textfelder. Wähle andere Tasten.</translation>
    </message>
    <message>
        <source>%1 already has a use: %2. Choose other keys.</source>
        <translation>%1 wird schon verwendet: %2. Wähle andere Tasten.</translation>
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
        <translation>Kein Tastenkürzel passt zu deiner Suche.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a shortcut does, and its keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Reset all keys…</source>
        <translation>Alle Tasten zurücksetzen…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Change the keys for: %1</source>
        <translation>Tasten ändern für: %1</translation>
    </message>
    <message>
        <source>a shortcut of another page</source>
        <translation>ein Tastenkürzel einer anderen Seite</translation>
    </message>
    <message>
        <source>Use the usual keys for everything again?</source>
        <translation>Wieder für alles die üblichen Tasten verwenden?</translation>
    </message>
    <message>
        <source>The keys that you chose are forgotten.</source>
        <translation>Die Tasten, die du gewählt hast, werden vergessen.</translation>
    </message>
    <message>
        <source>Use the usual keys</source>
        <translation>Übliche Tasten verwenden</translation>
    </message>
</context>
<context>
    <name>shoptalk::SignInBanner</name>
    <message>
        <source>Reconnect</source>
        <translation>Wieder verbinden</translation>
    </message>
    <message>
        <source>Reconnect with Facebook</source>
        <translation>Mit Facebook wieder verbinden</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Reconnect later</source>
        <translation>Später wieder verbinden</translation>
    </message>
</context>
<context>
    <name>shoptalk::SnoozeMenu</name>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>morgen um %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>&amp;Choose a day and time…</source>
        <translation>&amp;Tag und Uhrzeit auswählen…</translation>
    </message>
    <message>
        <source>Choose a day and time</source>
        <translation>Tag und Uhrzeit auswählen</translation>
    </message>
    <message>
        <source>When should it come back?</source>
        <translation>Wann soll sie wiederkommen?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>In &amp;1 hour</source>
        <translation>In &amp;1 Stunde</translation>
    </message>
    <message>
        <source>In &amp;3 hours</source>
        <translation>In &amp;3 Stunden</translation>
    </message>
    <message>
        <source>This &amp;morning</source>
        <translation>Heute &amp;Morgen</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning</source>
        <translation>Mo&amp;rgen früh</translation>
    </message>
    <message>
        <source>M&amp;onday morning</source>
        <translation>Mon&amp;tagmorgen</translation>
    </message>
</context>
<context>
    <name>shoptalk::SoundPlayback</name>
    <message>
        <source>It can’t be played, because no loudspeaker or headphones are available. Connect some, or check the sound settings of your computer.</source>
        <translation>Es kann nicht abgespielt werden, weil kein Lautsprecher und keine Kopfhörer verfügbar sind. Schließe welche an oder prüfe die Toneinstellungen deines Computers.</translation>
    </message>
    <message>
        <source>It can’t be played: the file is damaged, or of a type that Shoptalk does not know.</source>
        <translation>Es kann nicht abgespielt werden: Die Datei ist beschädigt oder von einem Typ, den Shoptalk nicht kennt.</translation>
    </message>
    <message>
        <source>It can’t be played, because a copy of it could not be saved on this computer. Check that the disk is not full.</source>
        <translation>Es kann nicht abgespielt werden, weil eine Kopie davon nicht auf diesem Computer gespeichert werden konnte. Prüfe, ob auf der Festplatte noch Platz ist.</translation>
    </message>
    <message>
        <source>It can’t be played, because a part of Shoptalk is missing on this computer. Install Shoptalk again.</source>
        <translation>Es kann nicht abgespielt werden, weil ein Teil von Shoptalk auf diesem Computer fehlt. Installiere Shoptalk noch einmal.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SpellingHighlight</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht…</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to my words</source>
        <translation>„%1“ zu meinen Wörtern &amp;hinzufügen</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>&amp;Rechtschreibung</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Aus</translation>
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
        <translation>%1: noch nicht</translation>
    </message>
    <message>
        <source>%1: in progress</source>
        <translation>%1: läuft</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: fertig</translation>
    </message>
    <message>
        <source>%1: stopped here</source>
        <translation>%1: hier angehalten</translation>
    </message>
    <message>
        <source>Setting up the number on your relay</source>
        <translation>Die Nummer wird auf deinem Relay eingerichtet</translation>
    </message>
    <message>
        <source>Asking WhatsApp to deliver to your relay</source>
        <translation>WhatsApp wird gebeten, an dein Relay zuzustellen</translation>
    </message>
    <message>
        <source>Sending a test message and waiting for it to come back</source>
        <translation>Eine Testnachricht wird gesendet und zurückerwartet</translation>
    </message>
</context>
<context>
    <name>shoptalk::StarActions</name>
    <message>
        <source>Message starred.</source>
        <translation>Nachricht mit Stern markiert.</translation>
    </message>
    <message>
        <source>Star removed.</source>
        <translation>Stern entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) starred.</source>
        <translation>
            <numerusform>%Ln Nachricht mit Stern markiert.</numerusform>
            <numerusform>%Ln Nachrichten mit Stern markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s) removed.</source>
        <translation>
            <numerusform>%Ln Stern entfernt.</numerusform>
            <numerusform>%Ln Sterne entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::StartPage</name>
    <message>
        <source>This happens once, after Shoptalk was updated, and can take a few minutes. Please leave the computer on.</source>
        <translation>Das geschieht einmal, nachdem Shoptalk aktualisiert wurde, und kann ein paar Minuten dauern. Lass den Computer bitte an.</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Fortschritt der Aktualisierung</translation>
    </message>
    <message>
        <source>Opening your conversations…</source>
        <translation>Deine Unterhaltungen werden geöffnet…</translation>
    </message>
    <message>
        <source>Updating your data: step %1 of %2…</source>
        <translation>Deine Daten werden aktualisiert: Schritt %1 von %2…</translation>
    </message>
</context>
<context>
    <name>shoptalk::StartProblems</name>
    <message>
        <source>The backup needs its key</source>
        <translation>Das Backup braucht seinen Schlüssel</translation>
    </message>
    <message>
        <source>It was made with a different key. Open it with the recovery key or the passphrase of the computer that made it. Nothing was changed.</source>
        <translation>Es wurde mit einem anderen Schlüssel erstellt. Öffne es mit dem Wiederherstellungsschlüssel oder der Passphrase des Computers, der es erstellt hat. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is not a Shoptalk backup</source>
        <translation>Das ist kein Backup von Shoptalk</translation>
    </message>
    <message>
        <source>Choose a backup file made by Shoptalk. Nothing was changed.</source>
        <translation>Wähle eine Backup-Datei, die Shoptalk erstellt hat. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This backup is from a newer Shoptalk</source>
        <translation>Dieses Backup stammt von einem neueren Shoptalk</translation>
    </message>
    <message>
        <source>Install the newest version of Shoptalk, then restore the backup with it. Nothing was changed.</source>
        <translation>Installiere die neueste Version von Shoptalk und stelle das Backup dann damit wieder her. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This backup can’t be used</source>
        <translation>Dieses Backup lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>It is damaged or incomplete, or it was changed. Choose an older backup. Nothing was changed on this computer.</source>
        <translation>Es ist beschädigt oder unvollständig, oder es wurde verändert. Wähle ein älteres Backup. Auf diesem Computer wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Your data is from a newer Shoptalk</source>
        <translation>Deine Daten stammen von einem neueren Shoptalk</translation>
    </message>
    <message>
        <source>A newer version of Shoptalk was used on this computer. Nothing was changed. Install the newest version, then open it again.</source>
        <translation>Auf diesem Computer wurde eine neuere Version von Shoptalk verwendet. Es wurde nichts geändert. Installiere die neueste Version und öffne sie dann.</translation>
    </message>
    <message>
        <source>Shoptalk can’t write to its folder</source>
        <translation>Shoptalk kann nicht in seinen Ordner schreiben</translation>
    </message>
    <message>
        <source>Shoptalk keeps your conversations in
%1
but can’t write to this folder. Check that the folder belongs to you and that the disk is not full, then try again.</source>
        <translation>Shoptalk bewahrt deine Unterhaltungen auf in
%1
kann aber nicht in diesen Ordner schreiben. Prüfe, ob der Ordner dir gehört und ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Your data can’t be read</source>
        <translation>Deine Daten lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged. Nothing was changed in it. You find it in
%1
Restore a backup. Newer messages are then downloaded again, as far back as your shop’s relay (the server that receives them) keeps them.</source>
        <translation>Die Datei mit deinen Unterhaltungen ist beschädigt. Darin wurde nichts geändert. Du findest sie in
%1
Stelle ein Backup wieder her. Neuere Nachrichten werden danach wieder heruntergeladen, so weit das Relay deines Geschäfts (der Server, der sie empfängt) sie aufbewahrt.</translation>
    </message>
    <message>
        <source>Your conversations are missing</source>
        <translation>Deine Unterhaltungen fehlen</translation>
    </message>
    <message>
        <source>Shoptalk was used on this computer before, but the file with your conversations is missing or empty. It should be in
%1
If it was moved, put it back and try again. Or restore a backup: newer messages are then downloaded again, as far back as your shop’s relay (the server that receives them) keeps them.</source>
        <translation>Shoptalk wurde auf diesem Computer schon verwendet, aber die Datei mit deinen Unterhaltungen fehlt oder ist leer. Sie sollte hier sein:
%1
Wenn sie verschoben wurde, leg sie zurück und versuche es erneut. Oder stelle ein Backup wieder her: Neuere Nachrichten werden danach wieder heruntergeladen, so weit das Relay deines Geschäfts (der Server, der sie empfängt) sie aufbewahrt.</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>Das Backup konnte nicht wiederhergestellt werden</translation>
    </message>
    <message>
        <source>Files in
%1
could not be moved. Your conversations are unchanged. Check that the folder belongs to you and that no other program is using its files, then try again.</source>
        <translation>Dateien in
%1
konnten nicht verschoben werden. Deine Unterhaltungen sind unverändert. Prüfe, ob der Ordner dir gehört und kein anderes Programm seine Dateien verwendet, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Another program is using your data</source>
        <translation>Ein anderes Programm verwendet deine Daten</translation>
    </message>
    <message>
        <source>Another program, perhaps a backup program, is using Shoptalk’s data. Wait until it has finished, then try again.</source>
        <translation>Ein anderes Programm, vielleicht ein Backup-Programm, verwendet die Daten von Shoptalk. Warte, bis es fertig ist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>Es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>Shoptalk keeps its key in the computer’s keychain (the system’s safe place for passwords), but found none. On Linux, install and start GNOME Keyring or KWallet, then try again. Or choose a passphrase, which Shoptalk then asks for at every start.</source>
        <translation>Shoptalk bewahrt seinen Schlüssel im Schlüsselbund des Computers auf (dem sicheren Ort des Systems für Passwörter), hat aber keinen gefunden. Installiere und starte unter Linux GNOME Keyring oder KWallet und versuche es dann erneut. Oder wähle eine Passphrase, nach der Shoptalk dann bei jedem Start fragt.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The key to your login was not found</source>
        <translation>Der Schlüssel zu deiner Anmeldung wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Your conversations are here, but the key that protects your login is not in the keychain. Usually the keychain is just locked: unlock it, then try again. If the keychain is lost, use the recovery key. Nothing was changed.</source>
        <translation>Deine Unterhaltungen sind hier, aber der Schlüssel, der deine Anmeldung schützt, ist nicht im Schlüsselbund. Meist ist der Schlüsselbund nur gesperrt: Entsperre ihn und versuche es dann erneut. Wenn der Schlüsselbund verloren ist, verwende den Wiederherstellungsschlüssel. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Shoptalk could not start</source>
        <translation>Shoptalk konnte nicht starten</translation>
    </message>
    <message>
        <source>Shoptalk could not open its data because of an unexpected problem. Nothing was changed. Try again. If it keeps happening, give this to the person who looks after your computers: %1</source>
        <translation>Shoptalk konnte seine Daten wegen eines unerwarteten Problems nicht öffnen. Es wurde nichts geändert. Versuche es erneut. Wenn es wieder passiert, gib dies der Person, die sich um eure Computer kümmert: %1</translation>
    </message>
    <message>
        <source>Shoptalk’s key is in the computer’s keychain (the system’s safe place for passwords), which is locked or refused access. Unlock it, then try again. If you used Shoptalk on this computer before, it finds your messages then. Nothing was changed.</source>
        <translation>Der Schlüssel von Shoptalk ist im Schlüsselbund des Computers (dem sicheren Ort des Systems für Passwörter), der gesperrt ist oder den Zugriff verweigert hat. Entsperre ihn und versuche es dann erneut. Wenn du Shoptalk auf diesem Computer schon benutzt hast, findet es dann deine Nachrichten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A new passphrase is needed</source>
        <translation>Eine neue Passphrase wird gebraucht</translation>
    </message>
    <message>
        <source>A passphrase protects Shoptalk on this computer, and a recovery key does not replace it. Choose a new passphrase, then the backup is restored. Nothing was changed yet.</source>
        <translation>Eine Passphrase schützt Shoptalk auf diesem Computer, und ein Wiederherstellungsschlüssel ersetzt sie nicht. Wähle eine neue Passphrase, dann wird die Sicherung wiederhergestellt. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The keychain is missing</source>
        <translation>Der Schlüsselbund fehlt</translation>
    </message>
    <message>
        <source>Shoptalk’s key is in the computer’s keychain (the system’s safe place for passwords), which can’t be found any more. On Linux, start GNOME Keyring or KWallet, then try again. Or use the recovery key, and choose a passphrase that Shoptalk then asks for at every start. Nothing was changed.</source>
        <translation>Der Schlüssel von Shoptalk liegt im Schlüsselbund des Computers (dem sicheren Ort des Systems für Passwörter), der nicht mehr zu finden ist. Starte unter Linux GNOME Keyring oder KWallet und versuche es dann erneut. Oder verwende den Wiederherstellungsschlüssel und wähle eine Passphrase, nach der Shoptalk dann bei jedem Start fragt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Shoptalk can’t read its settings</source>
        <translation>Shoptalk kann seine Einstellungen nicht lesen</translation>
    </message>
    <message>
        <source>New settings were not possible either, because Shoptalk can’t rename the file
%1
Check that the file and its folder belong to you, then try again. Nothing was changed.</source>
        <translation>Auch neue Einstellungen waren nicht möglich, weil Shoptalk die Datei
%1
nicht umbenennen kann. Prüfe, ob die Datei und ihr Ordner dir gehören, und versuche es dann noch einmal. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file with the settings is damaged, or Shoptalk may not open it:
%1
Nothing was changed, and your conversations are still here. Check that the file belongs to you, then try again. Or start with new settings: the file then stays in its folder under another name.</source>
        <translation>Die Datei mit den Einstellungen ist beschädigt, oder Shoptalk darf sie nicht öffnen:
%1
Es wurde nichts geändert, und deine Unterhaltungen sind noch da. Prüfe, ob die Datei dir gehört, und versuche es dann noch einmal. Oder beginne mit neuen Einstellungen: Die Datei bleibt dann unter einem anderen Namen in ihrem Ordner.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StartupPage</name>
    <message>
        <source>Start Shoptalk when I log in</source>
        <translation>Shoptalk starten, wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>Keep running in the tray when I close the window</source>
        <translation>Im Infobereich weiterlaufen, wenn ich das Fenster schließe</translation>
    </message>
    <message>
        <source>This computer has no tray for icons, so closing the window ends Shoptalk.</source>
        <translation>Dieser Computer hat keinen Infobereich für Symbole. Wenn du das Fenster schließt, wird Shoptalk deshalb beendet.</translation>
    </message>
    <message>
        <source>When you log in to this computer</source>
        <translation>Wenn du dich an diesem Computer anmeldest</translation>
    </message>
    <message>
        <source>Shoptalk starts in the background, without a window in your way.</source>
        <translation>Shoptalk startet im Hintergrund, ohne ein Fenster, das im Weg ist.</translation>
    </message>
    <message>
        <source>When you close the window</source>
        <translation>Wenn du das Fenster schließt</translation>
    </message>
    <message>
        <source>In the tray, next to the clock, Shoptalk goes on receiving and sending messages. Its icon shows how many messages are unread.</source>
        <translation>Im Infobereich neben der Uhr empfängt und sendet Shoptalk weiter Nachrichten. Das Symbol zeigt, wie viele Nachrichten ungelesen sind.</translation>
    </message>
    <message>
        <source>Start and close</source>
        <translation>Starten und Schließen</translation>
    </message>
    <message>
        <source>This could not be changed. Check that you may write into your home folder.</source>
        <translation>Das konnte nicht geändert werden. Prüfe, ob du in deinen persönlichen Ordner schreiben darfst.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StepIndicator</name>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>WhatsApp account</source>
        <translation>WhatsApp-Konto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Alles bereit</translation>
    </message>
    <message>
        <source>Almost ready</source>
        <translation>Fast fertig</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopActions</name>
    <message>
        <source>%1 gets no more offers.</source>
        <translation>%1 bekommt keine Angebote mehr.</translation>
    </message>
    <message>
        <source>%1 gets offers as before.</source>
        <translation>%1 bekommt weiter Angebote.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopBar</name>
    <message>
        <source>Stop marketing messages</source>
        <translation>Keine Werbenachrichten mehr senden</translation>
    </message>
    <message>
        <source>Stop marketing messages to this customer</source>
        <translation>Diesem Kunden keine Werbenachrichten mehr senden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Don’t stop marketing messages to this customer now</source>
        <translation>Diesem Kunden vorerst weiter Werbenachrichten senden</translation>
    </message>
    <message>
        <source>%1 asked to get no more offers. Broadcasts leave them out until you decide.</source>
        <translation>%1 möchte keine Angebote mehr. Rundsendungen lassen diesen Kunden aus, bis du entscheidest.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopChoice</name>
    <message>
        <source>Also send it to people who asked to stop</source>
        <translation>Auch an Menschen senden, die gebeten haben aufzuhören</translation>
    </message>
    <message>
        <source>Only if it is about their own order or visit and they need to know. Offers never go to people who stopped them.</source>
        <translation>Nur wenn es um ihre eigene Bestellung oder ihren Termin geht und sie es wissen müssen. Angebote gehen nie an Menschen, die sie abgestellt haben.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopPhrasesCard</name>
    <message>
        <source>Customers who ask to stop</source>
        <translation>Kunden, die keine Angebote mehr wollen</translation>
    </message>
    <message>
        <source>When a customer writes one of these words and nothing else, Shoptalk asks you whether they are to get no more offers. Write one word or short phrase in each line.</source>
        <translation>Wenn ein Kunde eines dieser Wörter schreibt und sonst nichts, fragt Shoptalk dich, ob er keine Angebote mehr bekommen soll. Schreibe ein Wort oder einen kurzen Ausdruck in jede Zeile.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Use the original words</source>
        <translation>Ursprüngliche Wörter verwenden</translation>
    </message>
    <message>
        <source>Words with which customers ask to stop, one in each line</source>
        <translation>Wörter, mit denen Kunden das Ende der Angebote verlangen, eines in jeder Zeile</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Die Änderung der Wörter rückgängig machen</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Die Wörter speichern</translation>
    </message>
    <message>
        <source>Put back the words that Shoptalk came with</source>
        <translation>Die Wörter zurückholen, die Shoptalk mitgebracht hat</translation>
    </message>
    <message>
        <source>These are the words that Shoptalk came with.</source>
        <translation>Das sind die Wörter, die Shoptalk mitgebracht hat.</translation>
    </message>
    <message>
        <source>Saved. Without any word, Shoptalk won’t ask about anyone.</source>
        <translation>Gespeichert. Ohne ein Wort wird nach niemandem gefragt.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Das konnte nicht gespeichert werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopRequestsBar</name>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden …</translation>
    </message>
    <message>
        <source>Show the customers who asked to get no more offers</source>
        <translation>Die Kunden zeigen, die keine Angebote mehr wollen</translation>
    </message>
    <message>
        <source>Customers who asked to get no more offers: %1. Broadcasts leave them out until you decide.</source>
        <translation>Kunden, die keine Angebote mehr wollen: %1. Rundsendungen lassen sie aus, bis du entscheidest.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopRequestsDialog</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Customers who asked to stop</source>
        <translation>Kunden, die keine Angebote mehr wollen</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Die letzte Entscheidung rückgängig machen</translation>
    </message>
    <message>
        <source>They wrote something like “stop”. Select one or several and decide. Until then, broadcasts of offers leave them out.</source>
        <translation>Sie haben etwas wie „Stopp“ geschrieben. Wähle einen oder mehrere aus und entscheide. Bis dahin lassen Rundsendungen mit Angeboten sie aus.</translation>
    </message>
    <message>
        <source>Stop marketing messages</source>
        <translation>Keine Werbenachrichten mehr senden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The list could not be read from this computer’s disk. Try again later.</source>
        <translation>Die Liste konnte nicht von der Festplatte dieses Computers gelesen werden. Versuche es später erneut.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Das konnte nicht gespeichert werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>They get no more offers.</source>
        <translation>Sie bekommen keine Angebote mehr.</translation>
    </message>
    <message>
        <source>They get offers as before.</source>
        <translation>Sie bekommen weiter Angebote.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>This could not be undone. Try again later.</source>
        <translation>Das konnte nicht rückgängig gemacht werden. Versuche es später erneut.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopRequestsModel</name>
    <message>
        <source>Deleted here since</source>
        <translation>Inzwischen hier gelöscht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>shoptalk::SubscribeStep</name>
    <message>
        <source>Connect the number</source>
        <translation>Nummer verbinden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Connect the numbers</source>
        <translation>Nummern verbinden</translation>
    </message>
    <message>
        <source>Your relay will receive the messages for this number. Shoptalk asks WhatsApp to deliver them there.</source>
        <translation>Dein Relay empfängt dann die Nachrichten für diese Nummer. Shoptalk bittet WhatsApp, sie dorthin zuzustellen.</translation>
    </message>
    <message>
        <source>Your relay will receive the messages for %1. Shoptalk asks WhatsApp to deliver them there.</source>
        <translation>Dein Relay empfängt dann die Nachrichten für %1. Shoptalk bittet WhatsApp, sie dorthin zuzustellen.</translation>
    </message>
    <message numerus="yes">
        <source>Your relay will receive the messages for %Ln number(s). Shoptalk asks WhatsApp to deliver them there.</source>
        <translation>
            <numerusform>Dein Relay empfängt dann die Nachrichten für %Ln Nummer. Shoptalk bittet WhatsApp, sie dorthin zuzustellen.</numerusform>
            <numerusform>Dein Relay empfängt dann die Nachrichten für %Ln Nummern. Shoptalk bittet WhatsApp, sie dorthin zuzustellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting your number…</source>
        <translation>Deine Nummer wird verbunden…</translation>
    </message>
    <message>
        <source>Connecting your numbers…</source>
        <translation>Deine Nummern werden verbunden…</translation>
    </message>
    <message>
        <source>Connect your number</source>
        <translation>Verbinde deine Nummer</translation>
    </message>
    <message>
        <source>Connect your numbers</source>
        <translation>Verbinde deine Nummern</translation>
    </message>
</context>
<context>
    <name>shoptalk::SupportDetails</name>
    <message>
        <source>WhatsApp’s error code: %1, sub-code %2</source>
        <translation>Fehlercode von WhatsApp: %1, Untercode %2</translation>
    </message>
    <message>
        <source>WhatsApp’s error code: %1</source>
        <translation>Fehlercode von WhatsApp: %1</translation>
    </message>
    <message>
        <source>WhatsApp’s own words: %1</source>
        <translation>Wortlaut von WhatsApp: %1</translation>
    </message>
    <message>
        <source>Shoptalk’s own word for it: %1</source>
        <translation>Shoptalks eigenes Wort dafür: %1</translation>
    </message>
    <message>
        <source>WhatsApp’s message ID: %1</source>
        <translation>Nachrichten-ID von WhatsApp: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::TeamPage</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Conversations can be assigned to these people, so that everybody sees who answers.</source>
        <translation>Unterhaltungen können diesen Personen zugewiesen werden, damit alle sehen, wer antwortet.</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht ausgewählt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 was removed. Their conversations stay assigned to them. To bring them back, add the name again.</source>
        <translation>%1 wurde entfernt. Die Unterhaltungen bleiben zugewiesen. Um sie zurückzuholen, füge den Namen wieder hinzu.</translation>
    </message>
    <message>
        <source>There is already somebody with this name.</source>
        <translation>Es gibt schon jemanden mit diesem Namen.</translation>
    </message>
    <message>
        <source>This name can’t be used. Check it for odd characters.</source>
        <translation>Dieser Name kann nicht verwendet werden. Prüfe ihn auf ungewöhnliche Zeichen.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Das konnte nicht gespeichert werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>The name is now %1.</source>
        <translation>Der Name ist jetzt %1.</translation>
    </message>
    <message>
        <source>Who sits at this computer? The list of conversations can then show only yours, and the dashboard shows how fast you reply.</source>
        <translation>Wer sitzt an diesem Computer? Die Liste der Unterhaltungen kann dann nur deine zeigen, und das Dashboard zeigt, wie schnell du antwortest.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateCardView</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>WhatsApp says: %1</source>
        <translation>WhatsApp sagt: %1</translation>
    </message>
    <message>
        <source>WhatsApp will move this template to the category “%1” within a day. Messages may then cost more. If that is wrong, ask for a review in WhatsApp Manager.</source>
        <translation>WhatsApp verschiebt diese Vorlage innerhalb eines Tages in die Kategorie „%1“. Nachrichten können dann mehr kosten. Wenn das falsch ist, beantrage eine Überprüfung im WhatsApp Manager.</translation>
    </message>
    <message>
        <source>WhatsApp lets it be edited once its review is over.</source>
        <translation>WhatsApp lässt sie bearbeiten, sobald ihre Überprüfung vorbei ist.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateEditor</name>
    <message>
        <source>*{{1}}* is your verification code.</source>
        <translation>*{{1}}* ist dein Bestätigungscode.</translation>
    </message>
    <message>
        <source>For your security, do not share this code.</source>
        <translation>Teile diesen Code zu deiner Sicherheit mit niemandem.</translation>
    </message>
    <message numerus="yes">
        <source>This code expires in %Ln minute(s).</source>
        <translation>
            <numerusform>Dieser Code läuft in %Ln Minute ab.</numerusform>
            <numerusform>Dieser Code läuft in %Ln Minuten ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Zur Überprüfung senden</translation>
    </message>
    <message>
        <source>Discard this template?</source>
        <translation>Diese Vorlage verwerfen?</translation>
    </message>
    <message>
        <source>For example: order_ready</source>
        <translation>Zum Beispiel: order_ready</translation>
    </message>
    <message>
        <source>Name (customers don’t see it)</source>
        <translation>Name (Kunden sehen ihn nicht)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>Keine Überschrift</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Place on a map</source>
        <translation>Ort auf einer Karte</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Heading, for example: Order {{1}}</source>
        <translation>Überschrift, zum Beispiel: Bestellung {{1}}</translation>
    </message>
    <message>
        <source>For example: Hello {{1}}, your order is ready.</source>
        <translation>Zum Beispiel: Hallo {{1}}, deine Bestellung ist fertig.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>A place that is filled in for each customer, such as a name</source>
        <translation>Eine Stelle, die für jeden Kunden ausgefüllt wird, zum Beispiel ein Name</translation>
    </message>
    <message>
        <source>Optional, for example the name of your shop</source>
        <translation>Optional, zum Beispiel der Name deines Geschäfts</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Letzte Zeile</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Buttons</translation>
    </message>
    <message>
        <source>Warn customers not to share the code</source>
        <translation>Kunden davor warnen, den Code zu teilen</translation>
    </message>
    <message>
        <source>Don’t mention it</source>
        <translation>Nichts sagen</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>How long the code is valid</source>
        <translation>Wie lange der Code gültig ist</translation>
    </message>
    <message>
        <source>This is what customers see</source>
        <translation>Das sehen Kunden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send the template for review</source>
        <translation>Vorlage zur Überprüfung senden</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>So, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Wait until the file of the heading is uploaded.</source>
        <translation>Warte, bis die Datei der Überschrift hochgeladen ist.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>WhatsApp’s reviewers see the file that it has now, unless you choose another one.</source>
        <translation>Die Prüfer von WhatsApp sehen die jetzige Datei, wenn du keine andere wählst.</translation>
    </message>
    <message>
        <source>WhatsApp’s reviewers see this file. You choose the customer’s own when you send the template.</source>
        <translation>Die Prüfer von WhatsApp sehen diese Datei. Die für den Kunden wählst du beim Senden der Vorlage.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateFieldStrings</name>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Orders and appointments</source>
        <translation>Bestellungen und Termine</translation>
    </message>
    <message>
        <source>Login codes</source>
        <translation>Anmeldecodes</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>For offers, news and invitations. Only for customers who want to get them.</source>
        <translation>Für Angebote, Neuigkeiten und Einladungen. Nur für Kunden, die sie bekommen möchten.</translation>
    </message>
    <message>
        <source>For an order, an appointment or a question that the customer has already. No advertising.</source>
        <translation>Für eine Bestellung, einen Termin oder eine Frage, die der Kunde schon hat. Keine Werbung.</translation>
    </message>
    <message>
        <source>For codes with which customers log in. WhatsApp writes the text itself.</source>
        <translation>Für Codes, mit denen sich Kunden anmelden. WhatsApp schreibt den Text selbst.</translation>
    </message>
    <message>
        <source>Customers like it</source>
        <translation>Kunden mögen sie</translation>
    </message>
    <message>
        <source>Some customers block or report it</source>
        <translation>Einige Kunden blockieren oder melden sie</translation>
    </message>
    <message>
        <source>Many customers block or report it</source>
        <translation>Viele Kunden blockieren oder melden sie</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte fülle das aus.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Das ist zu lang. Bitte kürze es.</translation>
    </message>
    <message>
        <source>This must stay on one line, without tabs and without more than four spaces in a row.</source>
        <translation>Das muss in einer Zeile stehen, ohne Tabulatoren und ohne mehr als vier Leerzeichen hintereinander.</translation>
    </message>
    <message>
        <source>This must not contain spaces.</source>
        <translation>Das darf keine Leerzeichen enthalten.</translation>
    </message>
    <message>
        <source>This time is in the past.</source>
        <translation>Dieser Zeitpunkt liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>Use a latitude from −90 to 90 and a longitude from −180 to 180.</source>
        <translation>Verwende eine Breite von −90 bis 90 und eine Länge von −180 bis 180.</translation>
    </message>
    <message>
        <source>Up to 30 products can be shown.</source>
        <translation>Es können bis zu 30 Produkte gezeigt werden.</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Text in the heading</source>
        <translation>Text in der Überschrift</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Text %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>End of the link</source>
        <translation>Ende des Links</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>Gutscheincode</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Offer ends</source>
        <translation>Angebot endet</translation>
    </message>
    <message>
        <source>Product numbers, separated by commas</source>
        <translation>Produktnummern, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <translation>Karte %1: %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Share contact details</source>
        <translation>Kontaktdaten teilen</translation>
    </message>
    <message>
        <source>Call on WhatsApp</source>
        <translation>Über WhatsApp anrufen</translation>
    </message>
    <message>
        <source>View catalog</source>
        <translation>Katalog ansehen</translation>
    </message>
    <message>
        <source>View items</source>
        <translation>Artikel ansehen</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Button</translation>
    </message>
    <message>
        <source>Enter a complete address that starts with https://.</source>
        <translation>Gib eine vollständige Adresse ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>This is not a picture. Choose a photo or another picture.</source>
        <translation>Das ist kein Bild. Wähle ein Foto oder ein anderes Bild.</translation>
    </message>
    <message>
        <source>This is not a video. Choose a video.</source>
        <translation>Das ist kein Video. Wähle ein Video.</translation>
    </message>
    <message>
        <source>WhatsApp takes PDF, Word, Excel, PowerPoint and plain text files here. Choose one of those, or save this file as a PDF.</source>
        <translation>WhatsApp nimmt hier PDF-, Word-, Excel-, PowerPoint- und Textdateien. Wähle eine davon, oder speichere diese Datei als PDF.</translation>
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
        <translation>Breite und Länge</translation>
    </message>
    <message>
        <source>Latitude, longitude: 41.38, 2.17</source>
        <translation>Breite, Länge: 41.38, 2.17</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Name des Ortes</translation>
    </message>
    <message>
        <source>Address of the place</source>
        <translation>Adresse des Ortes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Wait until the file is ready.</source>
        <translation>Warte, bis die Datei bereit ist.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateFindingStrings</name>
    <message>
        <source>Give the template a name.</source>
        <translation>Gib der Vorlage einen Namen.</translation>
    </message>
    <message>
        <source>Use only small letters a–z, digits and underscores in the name.</source>
        <translation>Verwende im Namen nur Kleinbuchstaben a–z, Ziffern und Unterstriche.</translation>
    </message>
    <message>
        <source>The name is too long. Up to 512 characters are allowed.</source>
        <translation>Der Name ist zu lang. Erlaubt sind bis zu 512 Zeichen.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Wähle eine Sprache.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Wähle eine Kategorie.</translation>
    </message>
    <message>
        <source>Write the heading, or choose “No heading”.</source>
        <translation>Schreib die Überschrift oder wähle „Keine Überschrift“.</translation>
    </message>
    <message>
        <source>The heading is too long. Up to 60 characters are allowed.</source>
        <translation>Die Überschrift ist zu lang. Erlaubt sind bis zu 60 Zeichen.</translation>
    </message>
    <message>
        <source>The heading must be one line.</source>
        <translation>Die Überschrift muss in einer Zeile stehen.</translation>
    </message>
    <message>
        <source>The heading can have one variable only.</source>
        <translation>Die Überschrift darf nur eine Variable haben.</translation>
    </message>
    <message>
        <source>Choose an example file for the heading. WhatsApp’s reviewers look at it.</source>
        <translation>Wähle eine Beispieldatei für die Überschrift. Die Prüfer von WhatsApp sehen sie sich an.</translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>Schreib die Nachricht.</translation>
    </message>
    <message>
        <source>The message is too long. Up to 1,024 characters are allowed.</source>
        <translation>Die Nachricht ist zu lang. Erlaubt sind bis zu 1.024 Zeichen.</translation>
    </message>
    <message>
        <source>The last line is too long. Up to 60 characters are allowed.</source>
        <translation>Die letzte Zeile ist zu lang. Erlaubt sind bis zu 60 Zeichen.</translation>
    </message>
    <message>
        <source>The last line can’t have variables.</source>
        <translation>Die letzte Zeile darf keine Variablen haben.</translation>
    </message>
    <message>
        <source>Write what the offer is.</source>
        <translation>Schreib, was das Angebot ist.</translation>
    </message>
    <message>
        <source>The text of the offer is too long. Up to 16 characters are allowed.</source>
        <translation>Der Text des Angebots ist zu lang. Erlaubt sind bis zu 16 Zeichen.</translation>
    </message>
    <message>
        <source>A code is valid for 1 to 90 minutes.</source>
        <translation>Ein Code ist 1 bis 90 Minuten gültig.</translation>
    </message>
    <message>
        <source>A template for codes needs the button that copies the code.</source>
        <translation>Eine Vorlage für Codes braucht den Button, der den Code kopiert.</translation>
    </message>
    <message>
        <source>The message can’t begin or end with a variable. Write some words before and after it.</source>
        <translation>Die Nachricht darf nicht mit einer Variablen beginnen oder enden. Schreib einige Wörter davor und danach.</translation>
    </message>
    <message>
        <source>Two variables stand side by side. Write some words between them.</source>
        <translation>Zwei Variablen stehen nebeneinander. Schreib einige Wörter dazwischen.</translation>
    </message>
    <message>
        <source>Number the variables 1, 2, 3 and so on, without a gap.</source>
        <translation>Nummeriere die Variablen 1, 2, 3 und so weiter, ohne Lücke.</translation>
    </message>
    <message>
        <source>%1 can’t be a variable here: use small letters, digits and underscores, and either numbers or names for all of them.</source>
        <translation>%1 kann hier keine Variable sein: Verwende Kleinbuchstaben, Ziffern und Unterstriche, und für alle entweder Nummern oder Namen.</translation>
    </message>
    <message>
        <source>A variable needs two braces on each side, for example {{1}}.</source>
        <translation>Eine Variable braucht auf jeder Seite zwei geschweifte Klammern, zum Beispiel {{1}}.</translation>
    </message>
    <message>
        <source>The message has too many variables for its length. Write more words around them.</source>
        <translation>Die Nachricht hat zu viele Variablen für ihre Länge. Schreib mehr Wörter drum herum.</translation>
    </message>
    <message>
        <source>Give an example for %1. WhatsApp’s reviewers read it in its place.</source>
        <translation>Gib ein Beispiel für %1. Die Prüfer von WhatsApp lesen es an dieser Stelle.</translation>
    </message>
    <message>
        <source>Up to 10 buttons are allowed.</source>
        <translation>Erlaubt sind bis zu 10 Buttons.</translation>
    </message>
    <message>
        <source>Up to two buttons can open a website.</source>
        <translation>Bis zu zwei Buttons dürfen eine Website öffnen.</translation>
    </message>
    <message>
        <source>Only one button can call.</source>
        <translation>Nur ein Button darf anrufen.</translation>
    </message>
    <message>
        <source>Only one button can copy a code.</source>
        <translation>Nur ein Button darf einen Code kopieren.</translation>
    </message>
    <message>
        <source>Put the quick replies next to each other.</source>
        <translation>Stelle die Schnellantworten nebeneinander.</translation>
    </message>
    <message>
        <source>Enter the button’s text.</source>
        <translation>Schreib, was auf dem Button stehen soll.</translation>
    </message>
    <message>
        <source>The text on the button is too long. Up to 25 characters are allowed.</source>
        <translation>Der Text auf dem Button ist zu lang. Erlaubt sind bis zu 25 Zeichen.</translation>
    </message>
    <message>
        <source>Two buttons have the same text.</source>
        <translation>Zwei Buttons haben denselben Text.</translation>
    </message>
    <message>
        <source>The address must begin with https:// and name a website.</source>
        <translation>Die Adresse muss mit https:// beginnen und eine Website nennen.</translation>
    </message>
    <message>
        <source>The address is too long. Up to 2,000 characters are allowed.</source>
        <translation>Die Adresse ist zu lang. Erlaubt sind bis zu 2.000 Zeichen.</translation>
    </message>
    <message>
        <source>An address can have one variable, at its end.</source>
        <translation>Eine Adresse darf eine Variable haben, am Ende.</translation>
    </message>
    <message>
        <source>Give an example of the whole address.</source>
        <translation>Gib ein Beispiel für die ganze Adresse.</translation>
    </message>
    <message>
        <source>Write the phone number with the country code and digits only, for example +4930123456.</source>
        <translation>Schreib die Telefonnummer nur mit Landesvorwahl und Ziffern, zum Beispiel +4930123456.</translation>
    </message>
    <message>
        <source>Give an example of the code.</source>
        <translation>Gib ein Beispiel für den Code.</translation>
    </message>
    <message>
        <source>The code is too long. Up to 20 characters are allowed.</source>
        <translation>Der Code ist zu lang. Erlaubt sind bis zu 20 Zeichen.</translation>
    </message>
    <message>
        <source>A row of cards needs at least two.</source>
        <translation>Eine Reihe von Karten braucht mindestens zwei.</translation>
    </message>
    <message>
        <source>A row of cards can have up to 10.</source>
        <translation>Eine Reihe von Karten kann bis zu 10 haben.</translation>
    </message>
    <message>
        <source>All cards need the same kind of heading and the same buttons.</source>
        <translation>Alle Karten brauchen dieselbe Art von Überschrift und dieselben Buttons.</translation>
    </message>
    <message>
        <source>The text of the card is too long. Up to 160 characters are allowed.</source>
        <translation>Der Text der Karte ist zu lang. Erlaubt sind bis zu 160 Zeichen.</translation>
    </message>
    <message>
        <source>Card %1, button %2: %3</source>
        <translation>Karte %1, Button %2: %3</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <translation>Karte %1: %2</translation>
    </message>
    <message>
        <source>Button %1: %2</source>
        <translation>Button %1: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateList</name>
    <message>
        <source>Search templates</source>
        <translation>Vorlagen suchen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>No template found</source>
        <translation>Keine Vorlage gefunden</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Versuche ein anderes Wort.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplatePicker</name>
    <message>
        <source>No templates yet</source>
        <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
        <source>Create one, or wait until those of your account have been fetched.</source>
        <translation>Erstelle eine oder warte, bis die deines Kontos abgerufen sind.</translation>
    </message>
    <message>
        <source>Fetch the templates again</source>
        <translation>Vorlagen erneut abrufen</translation>
    </message>
    <message>
        <source>Manage templates…</source>
        <translation>Vorlagen verwalten…</translation>
    </message>
    <message>
        <source>Choose a template to see it here.</source>
        <translation>Wähle eine Vorlage, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Back to the templates</source>
        <translation>Zurück zu den Vorlagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send the template</source>
        <translation>Die Vorlage senden</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Vorlagen suchen</translation>
    </message>
    <message>
        <source>Send a template to %1</source>
        <translation>Vorlage an %1 senden</translation>
    </message>
    <message>
        <source>Fetching the templates…</source>
        <translation>Vorlagen werden abgerufen…</translation>
    </message>
    <message>
        <source>With these words the message is longer than WhatsApp allows. Shorten them.</source>
        <translation>Mit diesen Wörtern ist die Nachricht länger, als WhatsApp erlaubt. Kürze sie.</translation>
    </message>
    <message>
        <source>The message was not sent because it could not be saved on this computer. Check that the disk is not full, then send it again.</source>
        <translation>Die Nachricht wurde nicht gesendet, weil sie nicht auf diesem Computer gespeichert werden konnte. Prüfe, ob auf der Festplatte noch Platz ist, und sende sie dann erneut.</translation>
    </message>
    <message>
        <source>The file from before</source>
        <translation>Die Datei von vorher</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Diese Nachricht verwerfen?</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplatePreview</name>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <translation>Button: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateStrings</name>
    <message>
        <source>In review</source>
        <translation>Wird überprüft</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Bereit zum Senden</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Being reviewed again</source>
        <translation>Wird noch einmal geprüft</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Limit erreicht</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>WhatsApp is reviewing this template. That usually takes a few minutes, and up to 24 hours.</source>
        <translation>WhatsApp überprüft diese Vorlage. Das dauert meist ein paar Minuten, höchstens 24 Stunden.</translation>
    </message>
    <message>
        <source>Customers block or report this template. Send it only to people who expect it, or WhatsApp pauses it.</source>
        <translation>Kunden blockieren oder melden diese Vorlage. Sende sie nur an Personen, die sie erwarten, sonst pausiert WhatsApp sie.</translation>
    </message>
    <message>
        <source>Too many customers blocked or reported this template, so WhatsApp paused it for a few hours. It comes back by itself. Edit its text to make it more welcome.</source>
        <translation>Zu viele Kunden haben diese Vorlage blockiert oder gemeldet, deshalb hat WhatsApp sie für einige Stunden pausiert. Sie wird von selbst wieder aktiv. Bearbeite ihren Text, damit sie besser ankommt.</translation>
    </message>
    <message>
        <source>WhatsApp disabled this template for good because too many customers blocked or reported it. Create a new one with another text.</source>
        <translation>WhatsApp hat diese Vorlage dauerhaft deaktiviert, weil zu viele Kunden sie blockiert oder gemeldet haben. Erstelle eine neue mit einem anderen Text.</translation>
    </message>
    <message>
        <source>WhatsApp is looking at this template once more. You can send it when the review is over.</source>
        <translation>WhatsApp sieht sich diese Vorlage noch einmal an. Du kannst sie senden, wenn die Überprüfung vorbei ist.</translation>
    </message>
    <message>
        <source>Your account has as many templates as WhatsApp allows. Delete one that you no longer use.</source>
        <translation>Dein Konto hat so viele Vorlagen, wie WhatsApp erlaubt. Lösche eine, die du nicht mehr verwendest.</translation>
    </message>
    <message>
        <source>This template is archived. Unarchive it in WhatsApp Manager to send it again.</source>
        <translation>Diese Vorlage ist archiviert. Hebe die Archivierung im WhatsApp Manager auf, um sie wieder zu senden.</translation>
    </message>
    <message>
        <source>WhatsApp locked this template. WhatsApp Manager tells you why.</source>
        <translation>WhatsApp hat diese Vorlage gesperrt. Den Grund nennt dir der WhatsApp Manager.</translation>
    </message>
    <message>
        <source>This template was deleted. It can no longer be sent.</source>
        <translation>Diese Vorlage wurde gelöscht. Sie kann nicht mehr gesendet werden.</translation>
    </message>
    <message>
        <source>WhatsApp does not let this template be sent now. WhatsApp Manager tells you why.</source>
        <translation>WhatsApp lässt diese Vorlage jetzt nicht senden. Den Grund nennt dir der WhatsApp Manager.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because its text may offend or threaten. Write it in a friendlier way and send it for review again.</source>
        <translation>WhatsApp hat sie abgelehnt, weil ihr Text beleidigen oder bedrohen könnte. Schreib ihn freundlicher und sende sie erneut zur Überprüfung.</translation>
    </message>
    <message>
        <source>WhatsApp rejected its form. Check that the variables and their examples fit the text, and that the text is in the language you chose.</source>
        <translation>WhatsApp hat ihre Form abgelehnt. Prüfe, ob die Variablen und ihre Beispiele zum Text passen und ob der Text in der gewählten Sprache ist.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because it is in the wrong category. Offers and news belong to Marketing; choose the right category and send it for review again.</source>
        <translation>WhatsApp hat sie abgelehnt, weil sie in der falschen Kategorie ist. Angebote und Neuigkeiten gehören zu Marketing; wähle die richtige Kategorie und sende sie erneut zur Überprüfung.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because it contains advertising. Choose the category Marketing, or take the advertising out.</source>
        <translation>WhatsApp hat sie abgelehnt, weil sie Werbung enthält. Wähle die Kategorie Marketing oder nimm die Werbung heraus.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because it looks like a scam. Do not ask for passwords, card numbers or payments, and say who you are.</source>
        <translation>WhatsApp hat sie abgelehnt, weil sie wie Betrug aussieht. Frag nicht nach Passwörtern, Kartennummern oder Zahlungen und sag, wer du bist.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it without saying exactly why. Make the text clearer, give good examples, and send it for review again.</source>
        <translation>WhatsApp hat sie abgelehnt, ohne genau zu sagen, warum. Mach den Text klarer, gib gute Beispiele und sende sie erneut zur Überprüfung.</translation>
    </message>
    <message>
        <source>This customer asked not to get offers</source>
        <translation>Dieser Kunde möchte keine Angebote bekommen</translation>
    </message>
    <message>
        <source>Codes can be sent to phone numbers only</source>
        <translation>Codes können nur an Telefonnummern gesendet werden</translation>
    </message>
    <message>
        <source>Has a part that can’t be filled in here</source>
        <translation>Hat einen Teil, der hier nicht ausgefüllt werden kann</translation>
    </message>
    <message>
        <source>This file is too large. Pictures can have up to 5 MB, videos 16 MB, documents 100 MB.</source>
        <translation>Diese Datei ist zu groß. Bilder dürfen bis zu 5 MB haben, Videos 16 MB, Dokumente 100 MB.</translation>
    </message>
    <message>
        <source>This file could not be read. Choose another one.</source>
        <translation>Diese Datei konnte nicht gelesen werden. Wähle eine andere.</translation>
    </message>
    <message>
        <source>WhatsApp can’t be reached. Check your internet connection and try again.</source>
        <translation>WhatsApp ist nicht erreichbar. Prüfe deine Internetverbindung und versuche es erneut.</translation>
    </message>
    <message>
        <source>Log in to Facebook again under Settings, Facebook accounts, then try again.</source>
        <translation>Melde dich unter Einstellungen, Facebook-Konten wieder bei Facebook an und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>That was too often in a short time. Wait a few minutes, then try again.</source>
        <translation>Das war zu oft in kurzer Zeit. Warte ein paar Minuten und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>This could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>Das konnte nicht auf diesem Computer gespeichert werden. Prüfe, ob auf der Festplatte noch Platz ist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this. Check the text and try again.</source>
        <translation>WhatsApp hat das nicht akzeptiert. Prüfe den Text und versuche es erneut.</translation>
    </message>
    <message>
        <source>WhatsApp did not give back the file in the heading. Refresh the templates and try again, or change this template in WhatsApp Manager.</source>
        <translation>WhatsApp hat die Datei der Überschrift nicht zurückgegeben. Aktualisiere die Vorlagen und versuche es noch einmal, oder ändere diese Vorlage im WhatsApp Manager.</translation>
    </message>
    <message>
        <source>The relay has not said yet which Meta app it works for. Check the connection on the page Connection doctor, then try again.</source>
        <translation>Das Relay hat noch nicht mitgeteilt, für welche Meta-App es arbeitet. Prüfe die Verbindung auf der Seite Verbindungsdiagnose und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>WhatsApp takes pictures as JPEG or PNG here, videos as MP4, and documents as PDF. Choose another file.</source>
        <translation>WhatsApp nimmt hier Bilder als JPEG oder PNG, Videos als MP4 und Dokumente als PDF. Wähle eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplatesPage</name>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
        <source>With a template you can write first, and after the 24-hour reply window has closed.</source>
        <translation>Mit einer Vorlage kannst du als Erstes schreiben und auch, nachdem das Antwortfenster von 24 Stunden geschlossen ist.</translation>
    </message>
    <message>
        <source>Templates are messages that WhatsApp has approved. Only they can start a conversation, or continue one whose reply window has closed.</source>
        <translation>Vorlagen sind Nachrichten, die WhatsApp genehmigt hat. Nur sie können eine Unterhaltung beginnen oder eine fortsetzen, deren Antwortfenster geschlossen ist.</translation>
    </message>
    <message>
        <source>WhatsApp account</source>
        <translation>WhatsApp-Konto</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Connect a WhatsApp number first.</source>
        <translation>Verbinde zuerst eine WhatsApp-Nummer.</translation>
    </message>
    <message>
        <source>Fetching the templates…</source>
        <translation>Vorlagen werden abgerufen…</translation>
    </message>
    <message>
        <source>%1 You see the templates as they were at %2.</source>
        <translation>%1 Du siehst die Vorlagen mit diesem Stand: %2.</translation>
    </message>
    <message>
        <source>Up to date since %1.</source>
        <translation>Aktuell seit %1.</translation>
    </message>
    <message>
        <source>%1 was sent to WhatsApp for review. You can send it when it is approved.</source>
        <translation>%1 wurde zur Überprüfung an WhatsApp gesendet. Du kannst sie senden, wenn sie genehmigt ist.</translation>
    </message>
    <message>
        <source>%1 was changed. WhatsApp reviews the new text.</source>
        <translation>%1 wurde geändert. WhatsApp überprüft den neuen Text.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Messages that were sent with it stay. WhatsApp lets nobody use this name again for 30 days. This can’t be undone.</source>
        <translation>Nachrichten, die damit gesendet wurden, bleiben. WhatsApp lässt 30 Tage lang niemanden diesen Namen wieder verwenden. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TextZoom</name>
    <message>
        <source>L&amp;arger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal size (now %1 %)</source>
        <translation>&amp;Normale Größe (jetzt %1&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>shoptalk::TokenPanel</name>
    <message>
        <source>Check and connect</source>
        <translation>Prüfen und verbinden</translation>
    </message>
    <message>
        <source>1. In Meta’s business settings, open Users, System users. Choose a system user or add one.</source>
        <translation>1. Öffne in den Unternehmenseinstellungen von Meta Nutzer, Systemnutzer. Wähle einen Systemnutzer oder füge einen hinzu.</translation>
    </message>
    <message>
        <source>2. Give it full control of your WhatsApp account, then click Generate token.</source>
        <translation>2. Gib ihm volle Kontrolle über dein WhatsApp-Konto und klicke dann auf Token generieren.</translation>
    </message>
    <message>
        <source>3. Choose your relay’s app, and the permissions business_management, whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>3. Wähle die App deines Relays und die Berechtigungen business_management, whatsapp_business_management und whatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>System user token</source>
        <translation>Systemnutzer-Token</translation>
    </message>
    <message>
        <source>Paste the token here. It stays hidden.</source>
        <translation>Füge das Token hier ein. Es bleibt verborgen.</translation>
    </message>
    <message>
        <source>Shoptalk encrypts the token with a key from this computer’s keychain and clears it from the clipboard. Your relay checks it with Meta and does not keep it.</source>
        <translation>Shoptalk verschlüsselt das Token mit einem Schlüssel aus dem Schlüsselbund dieses Computers und entfernt es aus der Zwischenablage. Dein Relay prüft es bei Meta und bewahrt es nicht auf.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Checking the token with Meta…</source>
        <translation>Das Token wird bei Meta geprüft…</translation>
    </message>
</context>
<context>
    <name>shoptalk::TrayIcon</name>
    <message>
        <source>&amp;Open Shoptalk</source>
        <translation>Shoptalk ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Spe&amp;rren</translation>
    </message>
    <message>
        <source>&amp;Quit Shoptalk</source>
        <translation>Shoptalk &amp;beenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln ungelesene Nachricht</numerusform>
            <numerusform>%Ln ungelesene Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked: click to unlock</source>
        <translation>Gesperrt: zum Entsperren klicken</translation>
    </message>
</context>
<context>
    <name>shoptalk::UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>shoptalk::UnsentReply</name>
    <message>
        <source>Reply not sent</source>
        <translation>Antwort nicht gesendet</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Copy the reply</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>This conversation was deleted before your reply came, so it was not sent. Copy it if you still need it.</source>
        <translation>Diese Unterhaltung wurde gelöscht, bevor deine Antwort ankam. Sie wurde deshalb nicht gesendet. Kopiere sie, wenn du sie noch brauchst.</translation>
    </message>
</context>
<context>
    <name>shoptalk::UpdateBanner</name>
    <message>
        <source>See what’s new</source>
        <translation>Neuigkeiten ansehen</translation>
    </message>
    <message>
        <source>Open the page with the new version</source>
        <translation>Seite mit der neuen Version öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Shoptalk %1 is here. You can download it whenever it suits you.</source>
        <translation>Shoptalk %1 ist da. Du kannst es herunterladen, wann es dir passt.</translation>
    </message>
</context>
<context>
    <name>shoptalk::UpdatesPage</name>
    <message>
        <source>Check once a day</source>
        <translation>Einmal am Tag nachsehen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>See what’s new</source>
        <translation>Neuigkeiten ansehen</translation>
    </message>
    <message>
        <source>Look for a new version of Shoptalk once a day</source>
        <translation>Einmal am Tag nach einer neuen Version von Shoptalk sehen</translation>
    </message>
    <message>
        <source>Look for a new version of Shoptalk now</source>
        <translation>Jetzt nach einer neuen Version von Shoptalk sehen</translation>
    </message>
    <message>
        <source>Open the page with the new version</source>
        <translation>Seite mit der neuen Version öffnen</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <source>You have Shoptalk %1. When there is a newer version, Shoptalk tells you. It never installs anything by itself, and it sends nothing about you or your shop.</source>
        <translation>Du hast Shoptalk %1. Wenn es eine neuere Version gibt, sagt Shoptalk es dir. Es installiert nie etwas von selbst und sendet nichts über dich oder deinen Laden.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>This copy of Shoptalk does not know where to look. Ask the person who gave it to you for newer versions.</source>
        <translation>Dieses Exemplar von Shoptalk weiß nicht, wo es nachsehen soll. Frage die Person, die es dir gegeben hat, nach neueren Versionen.</translation>
    </message>
    <message>
        <source>Looking for a newer version…</source>
        <translation>Suche nach einer neueren Version…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Das ist die neueste Version.</translation>
    </message>
    <message>
        <source>Shoptalk %1 is here. You can download it whenever it suits you.</source>
        <translation>Shoptalk %1 ist da. Du kannst es herunterladen, wann es dir passt.</translation>
    </message>
    <message>
        <source>The answer did not come from Shoptalk’s makers, so it was ignored. If this happens again on another network, tell the person who looks after your computers.</source>
        <translation>Die Antwort kam nicht von den Machern von Shoptalk und wurde deshalb ignoriert. Wenn das in einem anderen Netzwerk wieder geschieht, sag es der Person, die sich um eure Computer kümmert.</translation>
    </message>
    <message>
        <source>The answer is out of date, so it was ignored. Check that this computer’s date is right, then try again tomorrow.</source>
        <translation>Die Antwort ist veraltet und wurde deshalb ignoriert. Prüfe, ob das Datum dieses Computers stimmt, und versuche es morgen noch einmal.</translation>
    </message>
    <message>
        <source>Shoptalk could not look for a newer version. Check the internet connection, then try again.</source>
        <translation>Shoptalk konnte nicht nach einer neueren Version sehen. Prüfe die Internetverbindung und versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>shoptalk::VoiceBar</name>
    <message>
        <source>Delete the recording (Esc)</source>
        <translation>Aufnahme löschen (Esc)</translation>
    </message>
    <message>
        <source>Stop, and listen before sending</source>
        <translation>Anhalten und vor dem Senden anhören</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Eingabe)</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Sprachnachricht</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Stelle in der Aufnahme</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Go on recording (Space)</source>
        <translation>Weiter aufnehmen (Leertaste)</translation>
    </message>
    <message>
        <source>Listen (Space)</source>
        <translation>Anhören (Leertaste)</translation>
    </message>
</context>
<context>
    <name>shoptalk::VoiceNotes</name>
    <message>
        <source>To record a voice message, connect a microphone or a headset. This computer has none at the moment.</source>
        <translation>Um eine Sprachnachricht aufzunehmen, schließe ein Mikrofon oder ein Headset an. Dieser Computer hat im Moment keines.</translation>
    </message>
    <message>
        <source>The microphone can’t be used. Close other programs that use it, and allow Shoptalk to use it in the privacy settings of your computer.</source>
        <translation>Das Mikrofon kann nicht verwendet werden. Schließe andere Programme, die es verwenden, und erlaube Shoptalk die Nutzung in den Datenschutzeinstellungen deines Computers.</translation>
    </message>
    <message>
        <source>The microphone was disconnected. You can send what was recorded until then.</source>
        <translation>Das Mikrofon wurde getrennt. Du kannst senden, was bis dahin aufgenommen wurde.</translation>
    </message>
    <message>
        <source>The recording could not be saved on this computer. Check that the disk is not full.</source>
        <translation>Die Aufnahme konnte nicht auf diesem Computer gespeichert werden. Prüfe, ob auf der Festplatte noch Platz ist.</translation>
    </message>
    <message>
        <source>You can’t listen to it, because no loudspeaker or headphones are available. You can still send it.</source>
        <translation>Du kannst sie nicht anhören, weil kein Lautsprecher und keine Kopfhörer verfügbar sind. Du kannst sie trotzdem senden.</translation>
    </message>
    <message>
        <source>You recorded this voice message and have not sent it yet.</source>
        <translation>Du hast diese Sprachnachricht aufgenommen und noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Now it is so long that your customer has to download it before playing it. Two shorter ones play at once.</source>
        <translation>Jetzt ist sie so lang, dass dein Kunde sie vor dem Abspielen herunterladen muss. Zwei kürzere werden sofort abgespielt.</translation>
    </message>
    <message>
        <source>This is as long as a voice message on WhatsApp can be. You can send it, and record another one afterwards.</source>
        <translation>Länger kann eine Sprachnachricht in WhatsApp nicht sein. Du kannst sie senden und danach eine weitere aufnehmen.</translation>
    </message>
    <message>
        <source>Your voice message was not sent because it could not be saved on this computer. Check that the disk is not full, then send it again.</source>
        <translation>Deine Sprachnachricht wurde nicht gesendet, weil sie nicht auf diesem Computer gespeichert werden konnte. Prüfe, ob auf der Festplatte noch Platz ist, und sende sie dann erneut.</translation>
    </message>
    <message>
        <source>Delete the recording</source>
        <translation>Aufnahme löschen</translation>
    </message>
    <message>
        <source>Delete this voice message?</source>
        <translation>Diese Sprachnachricht löschen?</translation>
    </message>
    <message>
        <source>It was not sent, and deleting it can’t be undone.</source>
        <translation>Sie wurde nicht gesendet und kann nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>shoptalk::WordsStep</name>
    <message>
        <source>The person before</source>
        <translation>Die Person davor</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>Die nächste Person</translation>
    </message>
    <message>
        <source>This template says the same to everybody. There is nothing to fill in.</source>
        <translation>Diese Vorlage sagt allen dasselbe. Es gibt nichts auszufüllen.</translation>
    </message>
    <message>
        <source>The same for everybody</source>
        <translation>Für alle dasselbe</translation>
    </message>
    <message>
        <source>The person’s name</source>
        <translation>Der Name der Person</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Spalte „%1“</translation>
    </message>
    <message>
        <source>If it is empty for somebody: write this instead</source>
        <translation>Wenn bei jemandem nichts steht: schreib stattdessen dies</translation>
    </message>
    <message>
        <source>If the name is not known: write this instead, such as “there”</source>
        <translation>Wenn der Name unbekannt ist: schreib stattdessen dies, zum Beispiel „zusammen“</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text, such as “%1”</source>
        <translation>Text, zum Beispiel „%1“</translation>
    </message>
    <message>
        <source>As %1 gets it</source>
        <translation>So bekommt es %1</translation>
    </message>
    <message>
        <source>There is nobody on this list yet.</source>
        <translation>Auf dieser Liste steht noch niemand.</translation>
    </message>
    <message>
        <source>Enter the text for “%1”.</source>
        <translation>Schreib, was in „%1“ steht.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>A file of this computer, the same for everybody</source>
        <translation>Eine Datei von diesem Computer, dieselbe für alle</translation>
    </message>
    <message>
        <source>A file from the web, the same for everybody</source>
        <translation>Eine Datei aus dem Web, dieselbe für alle</translation>
    </message>
    <message>
        <source>Web address of the file, https://…</source>
        <translation>Webadresse der Datei, https://…</translation>
    </message>
    <message>
        <source>The file is still being made ready. Wait a moment.</source>
        <translation>Die Datei wird noch vorbereitet. Warte einen Moment.</translation>
    </message>
    <message>
        <source>Choose the file for “%1”.</source>
        <translation>Wähle die Datei für „%1“ aus.</translation>
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
        <translation>Benachrichtigungen nur in meinen Arbeitszeiten zeigen</translation>
    </message>
    <message>
        <source>%1, from</source>
        <comment>a weekday</comment>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>%1, to</source>
        <comment>a weekday</comment>
        <translation>%1, bis</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>am nächsten Tag</translation>
    </message>
</context>
</TS>
