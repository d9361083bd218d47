<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>shoptalk::AccountMessages</name>
    <message>
        <source>The system user token expires today. Reconnect with a new one to keep sending messages.</source>
        <translation>Le token d’utilisateur système expire aujourd’hui. Reconnectez-vous avec un nouveau token pour continuer à envoyer des messages.</translation>
    </message>
    <message numerus="yes">
        <source>The system user token expires in %Ln day(s). Reconnect with a new one to keep sending messages.</source>
        <translation>
            <numerusform>Le token d’utilisateur système expire dans %Ln jour. Reconnectez-vous avec un nouveau token pour continuer à envoyer des messages.</numerusform>
            <numerusform>Le token d’utilisateur système expire dans %Ln jours. Reconnectez-vous avec un nouveau token pour continuer à envoyer des messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your Facebook login expires today. Reconnect to keep sending messages.</source>
        <translation>Votre connexion à Facebook expire aujourd’hui. Reconnectez-vous pour continuer à envoyer des messages.</translation>
    </message>
    <message numerus="yes">
        <source>Your Facebook login expires in %Ln day(s). Reconnect to keep sending messages.</source>
        <translation>
            <numerusform>Votre connexion à Facebook expire dans %Ln jour. Reconnectez-vous pour continuer à envoyer des messages.</numerusform>
            <numerusform>Votre connexion à Facebook expire dans %Ln jours. Reconnectez-vous pour continuer à envoyer des messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your messages wait here and are sent automatically once you reconnect.</source>
        <translation>Vos messages attendent ici et sont envoyés automatiquement dès que vous vous reconnectez.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::AccountText</name>
    <message>
        <source>Shoptalk is not connected to Facebook. You can still read everything here.</source>
        <translation>Shoptalk n’est pas connecté à Facebook. Vous pouvez toujours tout lire ici.</translation>
    </message>
    <message>
        <source>The system user token has expired. Reconnect with a new one.</source>
        <translation>Le token d’utilisateur système a expiré. Reconnectez-vous avec un nouveau token.</translation>
    </message>
    <message>
        <source>The system user token lacks a permission that Shoptalk needs. Reconnect with a new one that has every permission.</source>
        <translation>Il manque au token d’utilisateur système une autorisation dont Shoptalk a besoin. Reconnectez-vous avec un nouveau token qui a toutes les autorisations.</translation>
    </message>
    <message>
        <source>Meta no longer accepts the system user token. Reconnect with a new one.</source>
        <translation>Meta n’accepte plus le token d’utilisateur système. Reconnectez-vous avec un nouveau token.</translation>
    </message>
    <message>
        <source>The access you gave in Meta’s sign-up has ended. Reconnect, and choose the same business there.</source>
        <translation>L’accès que vous aviez donné lors de l’inscription Meta a pris fin. Reconnectez-vous et choisissez-y la même entreprise.</translation>
    </message>
</context>
<context>
    <name>shoptalk::AccountsPage</name>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Connect another Facebook account</source>
        <translation>Connecter un autre compte Facebook</translation>
    </message>
    <message>
        <source>Facebook accounts</source>
        <translation>Comptes Facebook</translation>
    </message>
    <message>
        <source>An account was disconnected on this computer. Facebook will be told as soon as you are online.</source>
        <translation>Un compte a été déconnecté sur cet ordinateur. Facebook en sera informé dès que vous serez en ligne.</translation>
    </message>
    <message>
        <source>No account is connected yet.</source>
        <translation>Aucun compte n’est encore connecté.</translation>
    </message>
    <message>
        <source>Connected. Facebook asks you to log in again from time to time; Shoptalk reminds you before that.</source>
        <translation>Connecté. Facebook vous demande de temps en temps de vous reconnecter&#xa0;; Shoptalk vous le rappelle avant.</translation>
    </message>
    <message>
        <source>Connected until %1. Shoptalk renews the login automatically where Facebook allows it.</source>
        <translation>Connecté jusqu’au %1. Shoptalk renouvelle la connexion automatiquement quand Facebook le permet.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>Reconnecter %1</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Déconnecter…</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Déconnecter %1</translation>
    </message>
    <message>
        <source>Add numbers…</source>
        <translation>Ajouter des numéros…</translation>
    </message>
    <message>
        <source>Add numbers to %1</source>
        <translation>Ajouter des numéros à %1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>New conversations start from the main number. Replies always come from the number the customer wrote to.</source>
        <translation>Les nouvelles conversations partent du numéro principal. Les réponses partent toujours du numéro auquel le client a écrit.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · main number</source>
        <translation>%1 · numéro principal</translation>
    </message>
    <message>
        <source>Make main number</source>
        <translation>Définir comme numéro principal</translation>
    </message>
    <message>
        <source>Make %1 the main number</source>
        <translation>Définir %1 comme numéro principal</translation>
    </message>
    <message>
        <source>The main number could not be changed. Check that the disk is not full, then try again.</source>
        <translation>Le numéro principal n’a pas pu être modifié. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>Déconnecter %1&#xa0;?</translation>
    </message>
    <message>
        <source>Shoptalk will no longer send or receive messages for this account. Its permission is withdrawn at Facebook, for every computer where this person logged in, and the saved login is deleted.

Your conversations stay on this computer, and nothing changes at WhatsApp. You can connect again at any time.

If you are offline, this happens as soon as you are online again.</source>
        <translation>Shoptalk n’enverra et ne recevra plus de messages pour ce compte. Son autorisation est retirée chez Facebook, pour tous les ordinateurs où cette personne s’est connectée, et la connexion enregistrée est supprimée.

Vos conversations restent sur cet ordinateur, et rien ne change chez WhatsApp. Vous pouvez vous reconnecter à tout moment.

Si vous êtes hors ligne, cela se fera dès que vous serez de nouveau en ligne.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>The account could not be disconnected because the keychain or the disk could not be used. Nothing has changed.</source>
        <translation>Le compte n’a pas pu être déconnecté, car le trousseau ou le disque n’a pas pu être utilisé. Rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>shoptalk::AddressBar</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>This page is not safe to open.</source>
        <translation>L’ouverture de cette page n’est pas sûre.</translation>
    </message>
    <message>
        <source>The page can’t be reached.</source>
        <translation>La page est inaccessible.</translation>
    </message>
    <message>
        <source>The page is loading.</source>
        <translation>La page est en cours de chargement.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>La connexion est chiffrée.</translation>
    </message>
    <message>
        <source>This page comes from your own computer.</source>
        <translation>Cette page vient de votre propre ordinateur.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La connexion n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Reload the page</source>
        <translation>Recharger la page</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>Page de %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::AlertBanner</name>
    <message>
        <source>Open Meta’s billing</source>
        <translation>Ouvrir la facturation de Meta</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>Afficher les numéros</translation>
    </message>
    <message>
        <source>Open Meta’s billing in the browser</source>
        <translation>Ouvrir la facturation de Meta dans le navigateur</translation>
    </message>
    <message>
        <source>Show the numbers in the settings</source>
        <translation>Afficher les numéros dans les paramètres</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>OK, compris</translation>
    </message>
    <message>
        <source>Got it: close this notice</source>
        <translation>OK, compris&#xa0;: fermer cet avis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show accounts</source>
        <translation>Afficher les comptes</translation>
    </message>
    <message>
        <source>Show the Facebook accounts in the settings</source>
        <translation>Afficher les comptes Facebook dans les paramètres</translation>
    </message>
    <message>
        <source>Show templates</source>
        <translation>Afficher les modèles</translation>
    </message>
    <message>
        <source>Show the templates in the settings</source>
        <translation>Afficher les modèles dans les paramètres</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Ouvrir la discussion</translation>
    </message>
    <message>
        <source>Open the chat with this customer</source>
        <translation>Ouvrir la discussion avec ce client</translation>
    </message>
</context>
<context>
    <name>shoptalk::AlertText</name>
    <message>
        <source>Your WhatsApp account</source>
        <translation>Votre compte WhatsApp</translation>
    </message>
    <message>
        <source>%1 customers a day</source>
        <translation>%1 clients par jour</translation>
    </message>
    <message>
        <source>an unlimited number of customers</source>
        <translation>un nombre illimité de clients</translation>
    </message>
    <message>
        <source>%1 can now send messages faster. You don’t need to do anything.</source>
        <translation>%1 peut maintenant envoyer des messages plus vite. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>%1: many customers block or report this number. Write only to people who asked for it, or WhatsApp lowers the number of customers you can reach.</source>
        <translation>%1&#xa0;: beaucoup de clients bloquent ou signalent ce numéro. N’écrivez qu’aux personnes qui l’ont demandé, sinon WhatsApp réduit le nombre de clients que vous pouvez joindre.</translation>
    </message>
    <message>
        <source>%1: customers’ feedback on this number is good again. You don’t need to do anything.</source>
        <translation>%1&#xa0;: les avis des clients sur ce numéro sont de nouveau bons. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>%1 can now start conversations with more people: %2.</source>
        <translation>%1 peut maintenant commencer des conversations avec plus de personnes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 can now start conversations with fewer people: %2. Replies to customers don’t count.</source>
        <translation>%1 peut maintenant commencer des conversations avec moins de personnes&#xa0;: %2. Les réponses aux clients ne comptent pas.</translation>
    </message>
    <message>
        <source>%1: your business can now start conversations with %2.</source>
        <translation>%1&#xa0;: votre entreprise peut maintenant commencer des conversations avec %2.</translation>
    </message>
    <message>
        <source>%1: the new display name was approved. Customers see it from now on.</source>
        <translation>%1&#xa0;: le nouveau nom d’affichage a été approuvé. Les clients le voient désormais.</translation>
    </message>
    <message>
        <source>%1: the new display name was rejected, so the old one stays. You can request another under Settings, Numbers.</source>
        <translation>%1&#xa0;: le nouveau nom d’affichage a été refusé, l’ancien reste donc. Vous pouvez en demander un autre sous Paramètres, Numéros.</translation>
    </message>
    <message>
        <source>%1 was restricted by WhatsApp: some messages can’t be sent for a while. See why, and request a review, in Meta’s Business Support Home.</source>
        <translation>%1 a été restreint par WhatsApp&#xa0;: certains messages ne peuvent pas être envoyés pendant un moment. Consultez la raison et demandez un examen dans l’Assistance Business de Meta.</translation>
    </message>
    <message>
        <source>%1 broke one of WhatsApp’s rules. See which one, and request a review, in Meta’s Business Support Home. If it happens again, WhatsApp may block the account.</source>
        <translation>%1 a enfreint une des règles de WhatsApp. Consultez laquelle et demandez un examen dans l’Assistance Business de Meta. Si cela se reproduit, WhatsApp peut bloquer le compte.</translation>
    </message>
    <message>
        <source>%1 will be disabled by WhatsApp. Request a review in Meta’s Business Support Home now.</source>
        <translation>%1 va être désactivé par WhatsApp. Demandez maintenant un examen dans l’Assistance Business de Meta.</translation>
    </message>
    <message>
        <source>%1 was disabled by WhatsApp: you can’t send or receive messages. Request a review in Meta’s Business Support Home.</source>
        <translation>%1 a été désactivé par WhatsApp&#xa0;: vous ne pouvez ni envoyer ni recevoir de messages. Demandez un examen dans l’Assistance Business de Meta.</translation>
    </message>
    <message>
        <source>%1 can be used again.</source>
        <translation>%1 peut de nouveau être utilisé.</translation>
    </message>
    <message>
        <source>%1 was deleted. Your conversations stay on this computer.</source>
        <translation>%1 a été supprimé. Vos conversations restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 no longer receives messages here: it was disconnected in the phone app or by WhatsApp. Connect it again under Settings, Facebook accounts.</source>
        <translation>%1 ne reçoit plus de messages ici&#xa0;: le numéro a été déconnecté dans l’application du téléphone ou par WhatsApp. Reconnectez-le sous Paramètres, Comptes Facebook.</translation>
    </message>
    <message>
        <source>%1 is connected again. You don’t need to do anything.</source>
        <translation>%1 est de nouveau connecté. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>%1: chats from the phone app are not shared with Shoptalk, so only new messages appear here. To add the earlier ones, disconnect the number in the app under Business platform, connect it again, and allow sharing.</source>
        <translation>%1&#xa0;: les discussions de l’application du téléphone ne sont pas partagées avec Shoptalk, donc seuls les nouveaux messages apparaissent ici. Pour ajouter les précédentes, déconnectez le numéro dans l’application sous Plateforme Business, reconnectez-le et autorisez le partage.</translation>
    </message>
    <message>
        <source>%1: WhatsApp has already shared the earlier chats and contacts of this number once, and does so only once. New messages still arrive. To see the earlier ones here, disconnect the number in the phone app and connect it again.</source>
        <translation>%1&#xa0;: WhatsApp a déjà partagé une fois les discussions et contacts précédents de ce numéro, et ne le fait qu’une seule fois. Les nouveaux messages continuent d’arriver. Pour voir les précédents ici, déconnectez le numéro dans l’application du téléphone et reconnectez-le.</translation>
    </message>
    <message>
        <source>%1: WhatsApp shares earlier chats and contacts only within 24 hours of connecting. New messages still arrive. To see the earlier ones here, disconnect the number in the phone app and connect it again.</source>
        <translation>%1&#xa0;: WhatsApp ne partage les discussions et contacts précédents que dans les 24 heures qui suivent la connexion. Les nouveaux messages continuent d’arriver. Pour voir les précédents ici, déconnectez le numéro dans l’application du téléphone et reconnectez-le.</translation>
    </message>
    <message>
        <source>%1: WhatsApp did not share this number’s earlier chats and contacts (%2). New messages still arrive; the earlier ones stay in the phone app.</source>
        <translation>%1&#xa0;: WhatsApp n’a pas partagé les discussions et contacts précédents de ce numéro (%2). Les nouveaux messages continuent d’arriver&#xa0;; les précédents restent dans l’application du téléphone.</translation>
    </message>
    <message>
        <source>Template %1 was approved. You can send it now.</source>
        <translation>Le modèle %1 a été approuvé. Vous pouvez l’envoyer dès maintenant.</translation>
    </message>
    <message>
        <source>Template %1 was rejected. %2</source>
        <translation>Le modèle %1 a été refusé. %2</translation>
    </message>
    <message>
        <source>Template %1 is paused for a few hours because customers blocked or reported it. It comes back by itself. Edit its text, under Settings, Templates, to make it more welcome.</source>
        <translation>Le modèle %1 est suspendu pour quelques heures parce que des clients l’ont bloqué ou signalé. Il revient de lui-même. Modifiez son texte sous Paramètres, Modèles, pour qu’il soit mieux accueilli.</translation>
    </message>
    <message>
        <source>Template %1 was disabled for good because too many customers blocked or reported it. Create a new one with another text under Settings, Templates.</source>
        <translation>Le modèle %1 a été désactivé définitivement parce que trop de clients l’ont bloqué ou signalé. Créez-en un nouveau avec un autre texte sous Paramètres, Modèles.</translation>
    </message>
    <message>
        <source>Template %1: customers block or report it. Send it only to people who expect it, or WhatsApp pauses it.</source>
        <translation>Modèle %1&#xa0;: des clients le bloquent ou le signalent. Ne l’envoyez qu’aux personnes qui l’attendent, sinon WhatsApp le suspend.</translation>
    </message>
    <message>
        <source>Template %1: customers’ feedback is good again. You don’t need to do anything.</source>
        <translation>Modèle %1&#xa0;: les avis des clients sont de nouveau bons. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Template %1 can’t be sent any more. See why under Settings, Templates.</source>
        <translation>Le modèle %1 ne peut plus être envoyé. Consultez la raison sous Paramètres, Modèles.</translation>
    </message>
    <message>
        <source>Template %1 is now in the category “%2”. Messages with it may cost more. If that is wrong, ask for a review in WhatsApp Manager.</source>
        <translation>Le modèle %1 est maintenant dans la catégorie «&#xa0;%2&#xa0;». Les messages qui l’utilisent peuvent coûter plus cher. Si c’est une erreur, demandez un examen dans le Gestionnaire WhatsApp.</translation>
    </message>
    <message>
        <source>Template %1 moves to the category “%2” within a day. Messages with it may then cost more. If that is wrong, ask for a review in WhatsApp Manager.</source>
        <translation>Le modèle %1 passe dans la catégorie «&#xa0;%2&#xa0;» d’ici un jour. Les messages qui l’utilisent peuvent alors coûter plus cher. Si c’est une erreur, demandez un examen dans le Gestionnaire WhatsApp.</translation>
    </message>
    <message>
        <source>%1 lost its profile picture. Set it again.</source>
        <translation>%1 a perdu sa photo de profil. Ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>%1: WhatsApp takes messages but does not deliver them. Often the reason is that no payment method is set up at Meta. Add one there; then send the messages again.</source>
        <translation>%1&#xa0;: WhatsApp prend les messages mais ne les distribue pas. Souvent, la raison est qu’aucun moyen de paiement n’est configuré chez Meta. Ajoutez-en un là-bas, puis renvoyez les messages.</translation>
    </message>
    <message>
        <source>%1 is now an official business account.</source>
        <translation>%1 est maintenant un compte professionnel officiel.</translation>
    </message>
    <message>
        <source>%1 did not become an official business account.</source>
        <translation>%1 n’est pas devenu un compte professionnel officiel.</translation>
    </message>
    <message>
        <source>%1 does not get a higher limit for now. WhatsApp Manager tells you why.</source>
        <translation>%1 n’obtient pas de limite plus élevée pour l’instant. Le Gestionnaire WhatsApp vous dit pourquoi.</translation>
    </message>
    <message>
        <source>%1: WhatsApp has a message for you in WhatsApp Manager (%2).</source>
        <translation>%1&#xa0;: WhatsApp a un message pour vous dans le Gestionnaire WhatsApp (%2).</translation>
    </message>
    <message>
        <source>%1: Meta’s AI agent answers some customers for you. Their chats are shown here but don’t count as unread. You can switch the agent off in Meta Business Suite.</source>
        <translation>%1&#xa0;: l’agent IA de Meta répond à certains clients à votre place. Leurs discussions s’affichent ici, mais ne comptent pas comme non lues. Vous pouvez désactiver l’agent dans Meta Business Suite.</translation>
    </message>
    <message>
        <source>Meta’s AI agent has passed the chat with %1 to you. Please answer there.</source>
        <translation>L’agent IA de Meta vous a transmis la discussion avec %1. Répondez-y.</translation>
    </message>
    <message>
        <source>%1: a message came that names no sender, so it can’t be shown in a chat. If you expect a message, please ask the customer to write again.</source>
        <translation>%1 : un message est arrivé sans expéditeur, il ne peut donc pas être affiché dans une discussion. Si vous attendez un message, demandez au client d’écrire à nouveau.</translation>
    </message>
    <message>
        <source>%1: WhatsApp reported a problem with number %2. If messages don’t arrive, see WhatsApp Manager.</source>
        <translation>%1 : WhatsApp a signalé un problème (numéro d’erreur %2). Si les messages n’arrivent pas, consultez le Gestionnaire WhatsApp.</translation>
    </message>
    <message>
        <source>%1: WhatsApp reported a problem. If messages don’t arrive, see WhatsApp Manager.</source>
        <translation>%1 : WhatsApp a signalé un problème. Si les messages n’arrivent pas, consultez le Gestionnaire WhatsApp.</translation>
    </message>
</context>
<context>
    <name>shoptalk::AssignActions</name>
    <message>
        <source>Assign the conversation</source>
        <translation>Attribuer la conversation</translation>
    </message>
    <message>
        <source>Ass&amp;ign to</source>
        <translation>Attri&amp;buer à</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1 (moi)</translation>
    </message>
    <message>
        <source>N&amp;obody</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;New name…</source>
        <translation>&amp;Nouveau nom…</translation>
    </message>
    <message>
        <source>Assigned to nobody.</source>
        <translation>N’est plus attribuée à personne.</translation>
    </message>
    <message>
        <source>Assigned to %1.</source>
        <translation>Attribuée à %1.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Name of the person:</source>
        <translation>Nom de la personne :</translation>
    </message>
    <message>
        <source>Add and assign</source>
        <translation>Ajouter et attribuer</translation>
    </message>
</context>
<context>
    <name>shoptalk::AttachmentSheet</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
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
        <translation>Document</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>Too large: WhatsApp takes up to %1 of this kind.</source>
        <translation>Trop volumineux&#xa0;: WhatsApp accepte jusqu’à %1 pour ce type.</translation>
    </message>
    <message>
        <source>WhatsApp does not take files of this type. Try to save it as a PDF.</source>
        <translation>WhatsApp n’accepte pas les fichiers de ce type. Essayez de l’enregistrer en PDF.</translation>
    </message>
    <message>
        <source>Too long: no quality that is worth seeing or hearing would fit into the %1 that WhatsApp takes. Send a shorter part of it.</source>
        <translation>Trop long&#xa0;: pour tenir dans les %1 que WhatsApp accepte, la qualité serait trop mauvaise à voir ou à entendre. Envoyez-en une partie plus courte.</translation>
    </message>
    <message>
        <source>WhatsApp does not take this file as it is, and it could not be converted on this computer. Save it as JPEG, MP4 or MP3 with another program, then send that.</source>
        <translation>WhatsApp n’accepte pas ce fichier tel quel, et il n’a pas pu être converti sur cet ordinateur. Enregistrez-le en JPEG, MP4 ou MP3 avec un autre programme, puis envoyez celui-ci.</translation>
    </message>
    <message>
        <source>This file can’t be opened. Check that it still exists and is not damaged.</source>
        <translation>Ce fichier ne peut pas être ouvert. Vérifiez qu’il existe encore et qu’il n’est pas endommagé.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>Envoyer des fichiers</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>Fichiers à envoyer</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send earlier (Alt+Up)</source>
        <translation>Envoyer plus tôt (Alt+Haut)</translation>
    </message>
    <message>
        <source>Send later (Alt+Down)</source>
        <translation>Envoyer plus tard (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Converted for WhatsApp. Camera details such as the place are removed.</source>
        <translation>Converti pour WhatsApp. Les informations de l’appareil photo, comme le lieu, sont retirées.</translation>
    </message>
    <message>
        <source>Add a caption</source>
        <translation>Ajoutez une légende</translation>
    </message>
    <message>
        <source>WhatsApp shows no caption with these</source>
        <translation>WhatsApp n’affiche pas de légende avec ces fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can’t be sent. Remove what can’t be sent to send the rest.</source>
        <translation>
            <numerusform>%Ln fichier ne peut pas être envoyé. Retirez-le pour envoyer le reste.</numerusform>
            <numerusform>%Ln fichiers ne peuvent pas être envoyés. Retirez-les pour envoyer le reste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The caption is %Ln character(s) too long.</source>
        <translation>
            <numerusform>La légende est trop longue de %Ln caractère.</numerusform>
            <numerusform>La légende est trop longue de %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting it ready… %1</source>
        <comment>a percentage</comment>
        <translation>Préparation… %1</translation>
    </message>
    <message>
        <source>Send as &amp;file, unchanged</source>
        <translation>Envoyer comme &amp;fichier, sans modification</translation>
    </message>
    <message>
        <source>Sent unchanged, also with camera details such as the place.</source>
        <translation>Envoyé sans modification, y compris les informations de l’appareil photo comme le lieu.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Abandonner ce message ?</translation>
    </message>
    <message>
        <source>This file has to be converted for WhatsApp, but the copy could not be saved on this computer. Check that the disk is not full, then choose the file again.</source>
        <translation>Ce fichier doit être converti pour WhatsApp, mais la copie n’a pas pu être enregistrée sur cet ordinateur. Vérifiez que le disque n’est pas plein, puis choisissez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>The files could not be saved on this computer. Check that the disk is not full and that the files still exist, then try again.</source>
        <translation>Les fichiers n’ont pas pu être enregistrés sur cet ordinateur. Vérifiez que le disque n’est pas plein et que les fichiers existent encore, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>shoptalk::Attachments</name>
    <message>
        <source>Drop files here to send them</source>
        <translation>Déposez ici les fichiers à envoyer</translation>
    </message>
    <message>
        <source>&amp;Photo or video…</source>
        <translation>&amp;Photo ou vidéo…</translation>
    </message>
    <message>
        <source>Choose photos or videos</source>
        <translation>Choisissez des photos ou des vidéos</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Photos et vidéos</translation>
    </message>
    <message>
        <source>&amp;Document…</source>
        <translation>&amp;Document…</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>Choisissez des documents</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>&amp;Location…</source>
        <translation>&amp;Localisation…</translation>
    </message>
    <message>
        <source>&amp;Contact…</source>
        <translation>&amp;Contact…</translation>
    </message>
    <message>
        <source>&amp;Buttons or a list…</source>
        <translation>&amp;Boutons ou liste…</translation>
    </message>
    <message>
        <source>Send buttons or a list</source>
        <translation>Envoyer des boutons ou une liste</translation>
    </message>
    <message>
        <source>It was not sent because it could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>L’envoi n’a pas eu lieu, car l’enregistrement sur cet ordinateur a échoué. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Abandonner ce message ?</translation>
    </message>
</context>
<context>
    <name>shoptalk::AttentionController</name>
    <message>
        <source>WhatsApp has a notice for you</source>
        <translation>WhatsApp a un avis pour vous</translation>
    </message>
    <message>
        <source>The broadcast “%1” has paused</source>
        <translation>La diffusion «&#xa0;%1&#xa0;» s’est mise en pause</translation>
    </message>
</context>
<context>
    <name>shoptalk::AttentionNotices</name>
    <message>
        <source>Open Shoptalk to see it.</source>
        <translation>Ouvrez Shoptalk pour le voir.</translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditPage</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>A record of what happened to accounts, keys and data on this computer. It contains no customer names, and nothing in it can be changed or removed.</source>
        <translation>Un relevé de ce qui est arrivé aux comptes, aux clés et aux données sur cet ordinateur. Il ne contient aucun nom de client, et rien de ce qu’il contient ne peut être modifié ni retiré.</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Journal d’activité</translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditReasons</name>
    <message>
        <source>the login was closed</source>
        <translation>la connexion a été fermée</translation>
    </message>
    <message>
        <source>the person did not allow the connection</source>
        <translation>la personne n’a pas autorisé la connexion</translation>
    </message>
    <message>
        <source>Facebook reported a problem</source>
        <translation>Facebook a signalé un problème</translation>
    </message>
    <message>
        <source>the Facebook page did not load</source>
        <translation>la page Facebook ne s’est pas chargée</translation>
    </message>
    <message>
        <source>the login window stopped</source>
        <translation>la fenêtre de connexion s’est arrêtée</translation>
    </message>
    <message>
        <source>the person continued in the browser</source>
        <translation>la personne a continué dans le navigateur</translation>
    </message>
    <message>
        <source>no browser could be opened</source>
        <translation>aucun navigateur n’a pu être ouvert</translation>
    </message>
    <message>
        <source>nothing came back from the browser</source>
        <translation>rien n’est revenu du navigateur</translation>
    </message>
    <message>
        <source>the answer did not match this login</source>
        <translation>la réponse ne correspondait pas à cette connexion</translation>
    </message>
    <message>
        <source>Facebook did not accept the login</source>
        <translation>Facebook n’a pas accepté la connexion</translation>
    </message>
    <message>
        <source>the token of another system user or of a person was given</source>
        <translation>le token d’un autre utilisateur système ou d’une personne a été donné</translation>
    </message>
    <message>
        <source>another business was chosen</source>
        <translation>une autre entreprise a été choisie</translation>
    </message>
    <message>
        <source>a different person logged in</source>
        <translation>une autre personne s’est connectée</translation>
    </message>
    <message>
        <source>a permission is missing</source>
        <translation>il manque une autorisation</translation>
    </message>
    <message>
        <source>Shoptalk was closed meanwhile</source>
        <translation>Shoptalk a été fermé entre-temps</translation>
    </message>
    <message>
        <source>Meta’s sign-up is not switched on</source>
        <translation>l’inscription Meta n’est pas activée</translation>
    </message>
    <message>
        <source>Meta’s sign-up was not finished</source>
        <translation>l’inscription Meta n’a pas été terminée</translation>
    </message>
    <message>
        <source>the person reported a problem to Meta</source>
        <translation>la personne a signalé un problème à Meta</translation>
    </message>
    <message>
        <source>Meta’s sign-up gave no permission</source>
        <translation>l’inscription Meta n’a donné aucune autorisation</translation>
    </message>
    <message>
        <source>Meta did not say which number was set up</source>
        <translation>Meta n’a pas indiqué quel numéro a été configuré</translation>
    </message>
    <message>
        <source>the pasted text is not a token</source>
        <translation>le texte collé n’est pas un token</translation>
    </message>
    <message>
        <source>Meta does not accept the pasted token</source>
        <translation>Meta n’accepte pas le token collé</translation>
    </message>
    <message>
        <source>the pasted token has expired</source>
        <translation>le token collé a expiré</translation>
    </message>
    <message>
        <source>the pasted token was made for another app</source>
        <translation>le token collé a été créé pour une autre app</translation>
    </message>
    <message>
        <source>the pasted token does not belong to a system user</source>
        <translation>le token collé n’appartient pas à un utilisateur système</translation>
    </message>
    <message>
        <source>the pasted token lacks a permission</source>
        <translation>il manque une autorisation au token collé</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>l’opération a été arrêtée</translation>
    </message>
    <message>
        <source>the upload was stopped</source>
        <translation>l’importation a été arrêtée</translation>
    </message>
    <message>
        <source>nobody was logged in</source>
        <translation>personne n’était connecté</translation>
    </message>
    <message>
        <source>Meta’s address is not safe</source>
        <translation>l’adresse de Meta n’est pas sûre</translation>
    </message>
    <message>
        <source>the relay no longer knows this computer</source>
        <translation>le relais ne connaît plus cet ordinateur</translation>
    </message>
    <message>
        <source>there were too many requests</source>
        <translation>il y a eu trop de demandes</translation>
    </message>
    <message>
        <source>the relay did not answer</source>
        <translation>le relais n’a pas répondu</translation>
    </message>
    <message>
        <source>the request could not leave</source>
        <translation>la demande n’a pas pu partir</translation>
    </message>
    <message>
        <source>the relay could not reach Meta</source>
        <translation>le relais n’a pas pu joindre Meta</translation>
    </message>
    <message>
        <source>Meta refused it</source>
        <translation>Meta a refusé</translation>
    </message>
    <message>
        <source>the answer could not be used</source>
        <translation>la réponse n’a pas pu être utilisée</translation>
    </message>
    <message>
        <source>there is no recovery key and no passphrase</source>
        <translation>il n’y a ni clé de récupération ni phrase secrète</translation>
    </message>
    <message>
        <source>the folder could not be written to</source>
        <translation>l’écriture dans le dossier n’était pas possible</translation>
    </message>
    <message>
        <source>another backup was running</source>
        <translation>une autre sauvegarde était en cours</translation>
    </message>
    <message>
        <source>older backups could not be removed</source>
        <translation>les sauvegardes plus anciennes n’ont pas pu être retirées</translation>
    </message>
    <message>
        <source>the saved file could not be read</source>
        <translation>le fichier enregistré n’a pas pu être lu</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk could not be written to</source>
        <translation>l’écriture sur le disque n’était pas possible</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>le disque a signalé une erreur</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>la base de données est endommagée</translation>
    </message>
    <message>
        <source>the database could not be used</source>
        <translation>la base de données n’a pas pu être utilisée</translation>
    </message>
    <message>
        <source>the keychain or the key in it could not be used</source>
        <translation>le trousseau ou la clé qu’il contient n’a pas pu être utilisé</translation>
    </message>
    <message>
        <source>it had expired</source>
        <translation>elle avait expiré</translation>
    </message>
    <message>
        <source>Facebook asks for a new login after three months</source>
        <translation>Facebook demande une nouvelle connexion après trois mois</translation>
    </message>
    <message>
        <source>Shoptalk was removed in the Facebook settings</source>
        <translation>Shoptalk a été supprimé dans les paramètres Facebook</translation>
    </message>
    <message>
        <source>Facebook wants a security check first</source>
        <translation>Facebook veut d’abord faire un contrôle de sécurité</translation>
    </message>
    <message>
        <source>the Facebook password was changed</source>
        <translation>le mot de passe Facebook a été modifié</translation>
    </message>
    <message>
        <source>the Facebook account is not confirmed</source>
        <translation>le compte Facebook n’est pas confirmé</translation>
    </message>
    <message>
        <source>it was ended at Facebook</source>
        <translation>elle a pris fin chez Facebook</translation>
    </message>
    <message>
        <source>the person has no role in the business</source>
        <translation>la personne n’a pas de rôle dans l’entreprise</translation>
    </message>
    <message>
        <source>the account was disconnected</source>
        <translation>le compte a été déconnecté</translation>
    </message>
    <message>
        <source>the account was restricted</source>
        <translation>le compte a été restreint</translation>
    </message>
    <message>
        <source>a rule was broken</source>
        <translation>une règle a été enfreinte</translation>
    </message>
    <message>
        <source>the account will be disabled</source>
        <translation>le compte va être désactivé</translation>
    </message>
    <message>
        <source>the account was disabled</source>
        <translation>le compte a été désactivé</translation>
    </message>
    <message>
        <source>the account can be used again</source>
        <translation>le compte peut de nouveau être utilisé</translation>
    </message>
    <message>
        <source>the account was deleted</source>
        <translation>le compte a été supprimé</translation>
    </message>
    <message>
        <source>earlier chats are not shared</source>
        <translation>les discussions précédentes ne sont pas partagées</translation>
    </message>
    <message>
        <source>earlier chats and contacts were not shared</source>
        <translation>les discussions et contacts précédents n’ont pas été partagés</translation>
    </message>
    <message>
        <source>a message in WhatsApp Manager</source>
        <translation>un message dans le Gestionnaire WhatsApp</translation>
    </message>
    <message>
        <source>the number can send faster</source>
        <translation>le numéro peut envoyer plus vite</translation>
    </message>
    <message>
        <source>customers block or report the number</source>
        <translation>des clients bloquent ou signalent le numéro</translation>
    </message>
    <message>
        <source>customers’ feedback on the number is good again</source>
        <translation>les avis des clients sur le numéro sont de nouveau bons</translation>
    </message>
    <message>
        <source>the number of customers you can write to has changed</source>
        <translation>le nombre de clients à qui vous pouvez écrire a changé</translation>
    </message>
    <message>
        <source>the new name was approved</source>
        <translation>le nouveau nom a été approuvé</translation>
    </message>
    <message>
        <source>the new name was rejected</source>
        <translation>le nouveau nom a été refusé</translation>
    </message>
    <message>
        <source>the number was removed from WhatsApp</source>
        <translation>le numéro a été retiré de WhatsApp</translation>
    </message>
    <message>
        <source>the number is connected again</source>
        <translation>le numéro est de nouveau connecté</translation>
    </message>
    <message>
        <source>after some time without use</source>
        <translation>après un certain temps sans utilisation</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manuellement</translation>
    </message>
    <message>
        <source>Meta’s AI agent answers customers</source>
        <translation>L’agent IA de Meta répond aux clients</translation>
    </message>
    <message>
        <source>WhatsApp reported a problem</source>
        <translation>WhatsApp a signalé un problème</translation>
    </message>
    <message>
        <source>a message named no sender</source>
        <translation>un message n’indiquait pas d’expéditeur</translation>
    </message>
    <message>
        <source>because the computer was locked or went to sleep</source>
        <translation>parce que l’ordinateur a été verrouillé ou mis en veille</translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditText</name>
    <message>
        <source>A Facebook account logged in</source>
        <translation>Un compte Facebook s’est connecté</translation>
    </message>
    <message>
        <source>A login failed</source>
        <translation>Une connexion a échoué</translation>
    </message>
    <message>
        <source>A phone number was connected</source>
        <translation>Un numéro de téléphone a été connecté</translation>
    </message>
    <message>
        <source>An account was disconnected on this computer</source>
        <translation>Un compte a été déconnecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>Facebook withdrew the access of the disconnected account</source>
        <translation>Facebook a retiré l’accès du compte déconnecté</translation>
    </message>
    <message>
        <source>A Facebook login was renewed</source>
        <translation>Une connexion à Facebook a été renouvelée</translation>
    </message>
    <message>
        <source>A Facebook login ended</source>
        <translation>Une connexion à Facebook a pris fin</translation>
    </message>
    <message>
        <source>Shoptalk was removed in someone’s Facebook settings</source>
        <translation>Shoptalk a été supprimé dans les paramètres Facebook de quelqu’un</translation>
    </message>
    <message>
        <source>Someone asked Facebook to delete their data</source>
        <translation>Quelqu’un a demandé à Facebook de supprimer ses données</translation>
    </message>
    <message>
        <source>This computer was paired with the relay</source>
        <translation>Cet ordinateur a été associé au relais</translation>
    </message>
    <message>
        <source>A phone number was registered with WhatsApp</source>
        <translation>Un numéro de téléphone a été inscrit sur WhatsApp</translation>
    </message>
    <message>
        <source>A phone number was unregistered from WhatsApp</source>
        <translation>Un numéro de téléphone a été désinscrit de WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp sent a message about a number or an account</source>
        <translation>WhatsApp a envoyé un message au sujet d’un numéro ou d’un compte</translation>
    </message>
    <message>
        <source>Data was exported</source>
        <translation>Des données ont été exportées</translation>
    </message>
    <message>
        <source>Data was imported</source>
        <translation>Des données ont été importées</translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation>Une sauvegarde a été faite</translation>
    </message>
    <message>
        <source>A backup failed</source>
        <translation>Une sauvegarde a échoué</translation>
    </message>
    <message>
        <source>A backup was restored</source>
        <translation>Une sauvegarde a été restaurée</translation>
    </message>
    <message numerus="yes">
        <source>A conversation with %Ln message(s) was deleted</source>
        <translation>
            <numerusform>Une conversation avec %Ln message a été supprimée</numerusform>
            <numerusform>Une conversation avec %Ln messages a été supprimée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deleted conversation with %Ln message(s) was restored</source>
        <translation>
            <numerusform>Une conversation supprimée avec %Ln message a été restaurée</numerusform>
            <numerusform>Une conversation supprimée avec %Ln messages a été restaurée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted after the time they are kept for</source>
        <translation>
            <numerusform>%Ln message a été supprimé à la fin de sa durée de conservation</numerusform>
            <numerusform>%Ln messages ont été supprimés à la fin de leur durée de conservation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A customer and %Ln message(s) were erased forever</source>
        <translation>
            <numerusform>Un client et %Ln message ont été effacés définitivement</numerusform>
            <numerusform>Un client et %Ln messages ont été effacés définitivement</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages are now kept forever</source>
        <translation>Les messages sont maintenant conservés pour toujours</translation>
    </message>
    <message numerus="yes">
        <source>Messages are now kept for %Ln day(s)</source>
        <translation>
            <numerusform>Les messages sont maintenant conservés %Ln jour</numerusform>
            <numerusform>Les messages sont maintenant conservés %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages with a label are now kept as long as all others</source>
        <translation>Les messages avec une étiquette sont maintenant conservés aussi longtemps que tous les autres</translation>
    </message>
    <message>
        <source>Messages with a label are now kept forever</source>
        <translation>Les messages avec une étiquette sont maintenant conservés pour toujours</translation>
    </message>
    <message numerus="yes">
        <source>Messages with a label are now kept for %Ln day(s)</source>
        <translation>
            <numerusform>Les messages avec une étiquette sont maintenant conservés %Ln jour</numerusform>
            <numerusform>Les messages avec une étiquette sont maintenant conservés %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Shoptalk was locked</source>
        <translation>Shoptalk a été verrouillé</translation>
    </message>
    <message>
        <source>Shoptalk was unlocked</source>
        <translation>Shoptalk a été déverrouillé</translation>
    </message>
    <message>
        <source>Someone tried to unlock Shoptalk and failed</source>
        <translation>Quelqu’un a essayé de déverrouiller Shoptalk sans y parvenir</translation>
    </message>
    <message>
        <source>The recovery key was used</source>
        <translation>La clé de récupération a été utilisée</translation>
    </message>
    <message>
        <source>The encryption key was changed</source>
        <translation>La clé de chiffrement a été changée</translation>
    </message>
    <message>
        <source>A recovery key was made</source>
        <translation>Une clé de récupération a été créée</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>La phrase secrète a été changée</translation>
    </message>
    <message>
        <source>Recorded by a newer version of Shoptalk</source>
        <translation>Noté par une version plus récente de Shoptalk</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A Facebook login ends soon</source>
        <translation>Une connexion à Facebook expire bientôt</translation>
    </message>
</context>
<context>
    <name>shoptalk::BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Shoptalk saves an encrypted copy of all conversations in this folder. Choose a folder on another disk or one that is synced, and a different one for each computer. The last seven backups are kept. After you erase a customer, the next backup replaces all older ones. Backups open only with your recovery key or your passphrase.</source>
        <translation>Shoptalk enregistre une copie chiffrée de toutes les conversations dans ce dossier. Choisissez un dossier sur un autre disque ou un dossier synchronisé, et un dossier différent pour chaque ordinateur. Les sept dernières sauvegardes sont conservées. Après que vous avez effacé un client, la sauvegarde suivante remplace toutes les précédentes. Les sauvegardes ne s’ouvrent qu’avec votre clé de récupération ou votre phrase secrète.</translation>
    </message>
    <message>
        <source>Folder (leave empty for no backups)</source>
        <translation>Dossier (laissez vide pour ne pas faire de sauvegardes)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier pour les sauvegardes</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>The backups in this folder still contain a customer you erased. The next backup replaces all of them.</source>
        <translation>Les sauvegardes de ce dossier contiennent encore un client que vous avez effacé. La prochaine sauvegarde les remplace toutes.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The backup replaces the conversations on this computer; a copy of the current ones is kept next to it. Newer messages are then downloaded again, as far back as your relay keeps them. The relay is the server that receives your messages while this computer is off.</source>
        <translation>La sauvegarde remplace les conversations de cet ordinateur&#xa0;; une copie des conversations actuelles est conservée à côté. Les messages plus récents sont ensuite téléchargés de nouveau, aussi loin que votre relais les conserve. Le relais est le serveur qui reçoit vos messages pendant que cet ordinateur est éteint.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Dernière sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>First make a recovery key on the Security page. Without one, nobody could open a backup on another computer.</source>
        <translation>Créez d’abord une clé de récupération sur la page Sécurité. Sans elle, personne ne pourrait ouvrir une sauvegarde sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>The backup could not be saved in this folder. Check that the folder exists and that the disk is not full.</source>
        <translation>La sauvegarde n’a pas pu être enregistrée dans ce dossier. Vérifiez que le dossier existe et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The backup was saved, but older backups that contain an erased customer could not be deleted. Delete them yourself.</source>
        <translation>La sauvegarde a été enregistrée, mais des sauvegardes plus anciennes qui contiennent un client effacé n’ont pas pu être supprimées. Supprimez-les vous-même.</translation>
    </message>
    <message>
        <source>No backup was made because the database is damaged. Older backups are unchanged.</source>
        <translation>Aucune sauvegarde n’a été faite, car la base de données est endommagée. Les sauvegardes plus anciennes sont inchangées.</translation>
    </message>
    <message>
        <source>A backup is already running.</source>
        <translation>Une sauvegarde est déjà en cours.</translation>
    </message>
    <message>
        <source>No backup was made. Older backups are unchanged. Try again. If it keeps happening, give this to the person who looks after your computers: %1</source>
        <translation>Aucune sauvegarde n’a été faite. Les sauvegardes plus anciennes sont inchangées. Réessayez. Si cela se reproduit, donnez ceci à la personne qui s’occupe de vos ordinateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>The backup was saved and checked.</source>
        <translation>La sauvegarde a été enregistrée et vérifiée.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BlockActions</name>
    <message>
        <source>Block or unblock the customer</source>
        <translation>Bloquer ou débloquer le client</translation>
    </message>
    <message>
        <source>Un&amp;block</source>
        <translation>&amp;Débloquer</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;Bloquer…</translation>
    </message>
    <message>
        <source>Block customers</source>
        <translation>Bloquer des clients</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>Bloquer %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln customers?</source>
        <translation>
            <numerusform>Bloquer %Ln client ?</numerusform>
            <numerusform>Bloquer %Ln clients ?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can’t write to or call this number any more, and you can’t write to them. They are not told. You can unblock them at any time.</source>
        <translation>Ils ne pourront plus écrire à ce numéro ni l’appeler, et vous ne pourrez plus leur écrire. Ils n’en sont pas informés. Vous pouvez les débloquer à tout moment.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>There is no connection to WhatsApp. Try again when you are online.</source>
        <translation>Pas de connexion à WhatsApp. Réessayez quand vous serez en ligne.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this. Try again later.</source>
        <translation>WhatsApp n’a pas accepté. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>WhatsApp only blocks customers who wrote within the last 24 hours.</source>
        <translation>WhatsApp ne bloque que les clients qui ont écrit au cours des dernières 24 heures.</translation>
    </message>
    <message numerus="yes">
        <source>WhatsApp did not accept this for %Ln customer(s).</source>
        <translation>
            <numerusform>WhatsApp n’a pas accepté pour %Ln client.</numerusform>
            <numerusform>WhatsApp n’a pas accepté pour %Ln clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) blocked.</source>
        <translation>
            <numerusform>%Ln client bloqué.</numerusform>
            <numerusform>%Ln clients bloqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) unblocked.</source>
        <translation>
            <numerusform>%Ln client débloqué.</numerusform>
            <numerusform>%Ln clients débloqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were not reached. Try again when you are online.</source>
        <translation>
            <numerusform>%Ln client n’a pas été joint. Réessayez quand vous serez en ligne.</numerusform>
            <numerusform>%Ln clients n’ont pas été joints. Réessayez quand vous serez en ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were not reached: there were too many requests in a short time.</source>
        <translation>Les autres n’ont pas été atteints : il y a eu trop de demandes en peu de temps.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastBanner</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the broadcast</source>
        <translation>Afficher la diffusion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>The broadcast “%1” has paused. See why, and what you can do.</source>
        <translation>La diffusion «&#xa0;%1&#xa0;» s’est mise en pause. Voyez pourquoi, et ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>The broadcast “%1” started later than planned.</source>
        <translation>La diffusion «&#xa0;%1&#xa0;» a commencé plus tard que prévu.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastController</name>
    <message>
        <source>&amp;Broadcasts</source>
        <translation>&amp;Diffusions</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastEditor</name>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Plan it…</source>
        <translation>Programmer…</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Démarrer…</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start the broadcast</source>
        <translation>Démarrer la diffusion</translation>
    </message>
    <message numerus="yes">
        <source>Send this message to %Ln people?</source>
        <translation>
            <numerusform>Envoyer ce message à %Ln personne ?</numerusform>
            <numerusform>Envoyer ce message à %Ln personnes ?</numerusform>
        </translation>
    </message>
    <message>
        <source>It starts on %1.</source>
        <translation>Elle démarre le %1.</translation>
    </message>
    <message>
        <source>It starts now.</source>
        <translation>Elle démarre maintenant.</translation>
    </message>
    <message>
        <source>You can pause or stop it at any time. What has been sent can’t be taken back.</source>
        <translation>Vous pouvez la mettre en pause ou l’arrêter à tout moment. Ce qui est envoyé ne peut pas être repris.</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>The broadcast could not be saved on this computer, and nothing was sent. Check that the disk is not full, then try again.</source>
        <translation>La diffusion n’a pas pu être enregistrée sur cet ordinateur et rien n’a été envoyé. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>The draft could not be deleted. Check that the disk is not full, then try again.</source>
        <translation>Le brouillon n’a pas pu être supprimé. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
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
        <translation>Diffusions</translation>
    </message>
    <message>
        <source>No broadcasts yet</source>
        <translation>Pas encore de diffusions</translation>
    </message>
    <message>
        <source>Tell many customers something at once, such as new opening hours or an offer. You choose who gets it, and see what it costs before it starts.</source>
        <translation>Dites quelque chose à de nombreux clients à la fois, comme de nouveaux horaires ou une offre. Vous choisissez qui le reçoit et voyez le coût avant de démarrer.</translation>
    </message>
    <message>
        <source>New broadcast</source>
        <translation>Nouvelle diffusion</translation>
    </message>
    <message>
        <source>Draft · %1</source>
        <translation>Brouillon · %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Open it to go on.</source>
        <translation>Rien n’a encore été envoyé. Ouvrez-le pour continuer.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastPage</name>
    <message>
        <source>Broadcasts</source>
        <translation>Diffusions</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>New broadcast</source>
        <translation>Nouvelle diffusion</translation>
    </message>
    <message>
        <source>The broadcasts could not be read from this computer’s disk. What is shown may be old.</source>
        <translation>Les diffusions n’ont pas pu être lues sur le disque de cet ordinateur. Ce qui est affiché est peut-être ancien.</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Broadcast deleted. Its messages stay in their conversations.</source>
        <translation>Diffusion supprimée. Ses messages restent dans leurs conversations.</translation>
    </message>
    <message>
        <source>Draft deleted.</source>
        <translation>Brouillon supprimé.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restauré.</translation>
    </message>
    <message>
        <source>This could not be undone. Try again later.</source>
        <translation>Impossible d’annuler. Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastText</name>
    <message>
        <source>The same problem would have stopped everyone else’s message. Once it is fixed, press “Go on”: messages that were refused for it are sent again.</source>
        <translation>Tous les autres auraient reçu la même réponse. Une fois le problème résolu, appuyez sur « Continuer » : les messages refusés pour cette raison sont renvoyés.</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>Démarre le %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>You paused it. Nobody gets a message until you press “Go on”.</source>
        <translation>Vous l’avez mise en pause. Personne ne reçoit de message avant que vous appuyiez sur « Continuer ».</translation>
    </message>
    <message>
        <source>WhatsApp does not let this template be sent at the moment, or it was changed or deleted. Look at it in Settings, Templates. Once it is approved again, press “Go on”.</source>
        <translation>WhatsApp ne permet pas d’envoyer ce modèle pour le moment, ou il a été modifié ou supprimé. Regardez dans Paramètres, Modèles. Une fois à nouveau approuvé, appuyez sur « Continuer ».</translation>
    </message>
    <message>
        <source>Ten messages in a row were not sent. Look at the reasons below. Go on only if the others on the list can be reached.</source>
        <translation>Dix messages de suite n’ont pas été envoyés. Regardez les raisons ci-dessous. Ne continuez que si les autres personnes de la liste sont joignables.</translation>
    </message>
    <message>
        <source>Your data was restored from a backup. People may have got this message after the backup was made, so going on can send it to them twice. Stop it if you are not sure.</source>
        <translation>Vos données ont été restaurées depuis une sauvegarde. Des personnes ont peut-être reçu ce message après la sauvegarde ; continuer pourrait le leur envoyer deux fois. Arrêtez-la en cas de doute.</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 sur %2 envoyés</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 distribués</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 lus</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 non envoyés</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1 incertains</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>Peut-être envoyé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribués</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Sent, and deleted here since</source>
        <translation>Envoyé, puis supprimé ici</translation>
    </message>
    <message>
        <source>Will get it</source>
        <translation>Le recevront</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>On the list twice</source>
        <translation>En double dans la liste</translation>
    </message>
    <message>
        <source>Asked for no more offers</source>
        <translation>Ne veulent plus d’offres</translation>
    </message>
    <message>
        <source>Offers are not possible in their country</source>
        <translation>Les offres ne sont pas possibles dans leur pays</translation>
    </message>
    <message>
        <source>A text for them is missing or can’t be sent</source>
        <translation>Un texte manque pour eux ou ne peut pas être envoyé</translation>
    </message>
    <message>
        <source>Not known whether they agreed</source>
        <translation>On ne sait pas s’ils ont accepté</translation>
    </message>
    <message>
        <source>Correct these numbers in your file and choose it again.</source>
        <translation>Corrigez ces numéros dans votre fichier et choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>They get the message once.</source>
        <translation>Ils reçoivent le message une seule fois.</translation>
    </message>
    <message>
        <source>They said so in WhatsApp. You can still reply when they write.</source>
        <translation>Ils l’ont dit dans WhatsApp. Vous pouvez toujours répondre quand ils écrivent.</translation>
    </message>
    <message>
        <source>WhatsApp doesn’t deliver offers to US numbers.</source>
        <translation>WhatsApp n’accepte pas d’offres pour les numéros des États-Unis.</translation>
    </message>
    <message>
        <source>Go back one step and enter a text to use instead.</source>
        <translation>Revenez d’une étape et dites ce qui figure à la place.</translation>
    </message>
    <message>
        <source>You may write first only to people who agreed to it.</source>
        <translation>Vous ne pouvez écrire en premier qu’aux personnes qui l’ont accepté.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Au plus %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Environ %1</translation>
    </message>
    <message>
        <source>Blocked by you</source>
        <translation>Bloqués par vous</translation>
    </message>
    <message>
        <source>Unblock them in their conversation if they are to get it.</source>
        <translation>Débloquez-les dans leur conversation s’ils doivent le recevoir.</translation>
    </message>
    <message>
        <source>About %1, because WhatsApp lets you write first to only so many people within 24 hours</source>
        <translation>Environ %1, car WhatsApp limite le nombre de personnes à qui vous pouvez écrire en premier en 24 heures</translation>
    </message>
    <message>
        <source>Then press “Go on”.</source>
        <translation>Appuyez ensuite sur «&#xa0;Continuer&#xa0;».</translation>
    </message>
    <message>
        <source>%1 held by WhatsApp</source>
        <translation>%1 retenus par WhatsApp</translation>
    </message>
    <message>
        <source>Held: WhatsApp is checking it</source>
        <translation>Retenu : WhatsApp le vérifie</translation>
    </message>
    <message>
        <source>Held: WhatsApp has paused it</source>
        <translation>Retenu : WhatsApp l’a mis en pause</translation>
    </message>
    <message>
        <source>Asked to stop, and you have not decided yet</source>
        <translation>A demandé d’arrêter, et vous n’avez pas encore décidé</translation>
    </message>
    <message>
        <source>They wrote something like “stop”. Decide in their conversation, or under Broadcasts.</source>
        <translation>Ils ont écrit quelque chose comme « stop ». Décidez dans leur conversation ou sous Diffusions.</translation>
    </message>
    <message>
        <source>The phone number is no longer connected. Connect it in Settings, Facebook accounts, then press “Go on”.</source>
        <translation>Le numéro de téléphone n’est plus connecté. Connectez-le dans Paramètres, Comptes Facebook, puis appuyez sur « Continuer ».</translation>
    </message>
    <message>
        <source>Not known: Settings, WhatsApp prices has no price for these people’s countries.</source>
        <translation>Inconnu : Paramètres, Prix WhatsApp n’a pas de prix pour les pays de ces personnes.</translation>
    </message>
    <message>
        <source>At most %1, and for %2 messages the price is missing in Settings, WhatsApp prices</source>
        <translation>Au plus %1, et pour %2 messages le prix manque dans Paramètres, Prix WhatsApp</translation>
    </message>
    <message>
        <source>Asked your shop to stop</source>
        <translation>Ont demandé à votre boutique d’arrêter</translation>
    </message>
    <message>
        <source>They wrote or said something like “stop”. They may not want any message that they did not ask for. You can still reply when they write.</source>
        <translation>Ils ont écrit ou dit quelque chose comme « stop ». Ils ne veulent peut-être aucun message qu’ils n’ont pas demandé. Vous pouvez toujours répondre quand ils écrivent.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastView</name>
    <message>
        <source>Progress of the broadcast</source>
        <translation>Progression de la diffusion</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the disk is not full, or choose another folder.</source>
        <translation>%1 n’a pas pu être écrit. Choisissez un autre dossier et regardez si le disque est plein.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Démarrer maintenant</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Arrêter…</translation>
    </message>
    <message>
        <source>Which people are shown</source>
        <translation>Quelles personnes sont affichées</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Who did not get it</source>
        <translation>Qui ne l’a pas reçu</translation>
    </message>
    <message>
        <source>Who has not read it</source>
        <translation>Qui ne l’a pas lu</translation>
    </message>
    <message>
        <source>Who read it</source>
        <translation>Qui l’a lu</translation>
    </message>
    <message>
        <source>Who is still waiting</source>
        <translation>Qui attend encore</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>What happened to each message</source>
        <translation>Ce qu’est devenu chaque message</translation>
    </message>
    <message>
        <source> · started %1</source>
        <translation> · démarrée le %1</translation>
    </message>
    <message>
        <source> · ended %1</source>
        <translation> · terminée le %1</translation>
    </message>
    <message>
        <source>Your business has written to as many people as WhatsApp allows within 24 hours. It goes on by itself at %1.</source>
        <translation>Votre entreprise a écrit à autant de personnes que WhatsApp le permet en 24 heures. Elle continue d’elle-même le %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>L’enregistrement sur cet ordinateur a échoué. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>Stop the broadcast</source>
        <translation>Arrêter la diffusion</translation>
    </message>
    <message>
        <source>Stop this broadcast for good?</source>
        <translation>Arrêter définitivement cette diffusion ?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have not got it yet, and won’t get it. What has been sent stays sent.</source>
        <translation>
            <numerusform>%Ln personne ne l’a pas encore reçu et ne le recevra pas. Ce qui est envoyé reste envoyé.</numerusform>
            <numerusform>%Ln personnes ne l’ont pas encore reçu et ne le recevront pas. Ce qui est envoyé reste envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>It was planned for %1, and started later because Shoptalk was closed or locked then, or the computer was asleep.</source>
        <translation>Elle était prévue pour %1 et a commencé plus tard, parce que Shoptalk était fermé ou verrouillé, ou que l’ordinateur était en veille.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BubblePreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>shoptalk::ButtonEdits</name>
    <message>
        <source>Quick reply</source>
        <translation>Réponse rapide</translation>
    </message>
    <message>
        <source>Open a website</source>
        <translation>Ouvrir un site web</translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation>Appeler un numéro</translation>
    </message>
    <message>
        <source>Copy a coupon code</source>
        <translation>Copier un code de réduction</translation>
    </message>
    <message>
        <source>Call on WhatsApp</source>
        <translation>Appeler sur WhatsApp</translation>
    </message>
    <message>
        <source>Ask for contact details</source>
        <translation>Demander les coordonnées</translation>
    </message>
    <message>
        <source>Show the catalog</source>
        <translation>Afficher le catalogue</translation>
    </message>
    <message>
        <source>Show products</source>
        <translation>Afficher des produits</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>Ouvrir un formulaire</translation>
    </message>
    <message>
        <source>Other button</source>
        <translation>Autre bouton</translation>
    </message>
    <message>
        <source>Add a button</source>
        <translation>Ajouter un bouton</translation>
    </message>
    <message>
        <source>Remove this button</source>
        <translation>Retirer ce bouton</translation>
    </message>
    <message>
        <source>Text on the button</source>
        <translation>Texte du bouton</translation>
    </message>
    <message>
        <source>Address, https://…</source>
        <translation>Adresse, https://…</translation>
    </message>
    <message>
        <source>Example of the whole address</source>
        <translation>Exemple de l’adresse complète</translation>
    </message>
    <message>
        <source>Phone number, +49…</source>
        <translation>Numéro de téléphone, +33…</translation>
    </message>
    <message>
        <source>Example of the code</source>
        <translation>Exemple du code</translation>
    </message>
</context>
<context>
    <name>shoptalk::CaptionSheet</name>
    <message>
        <source>Change the caption</source>
        <translation>Modifier la légende</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>%1 characters are too many: WhatsApp shows up to %2 here. Shorten it.</source>
        <translation>%1 caractères, c’est trop&#xa0;: WhatsApp en affiche jusqu’à %2 ici. Raccourcissez le texte.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatFiles</name>
    <message>
        <source>You, %1</source>
        <translation>Vous, %1</translation>
    </message>
    <message>
        <source>Customer, %1</source>
        <translation>Client, %1</translation>
    </message>
    <message>
        <source>This file is no longer on this computer. If WhatsApp still has it, it is downloaded again.</source>
        <translation>Ce fichier n’est plus sur cet ordinateur. Si WhatsApp l’a encore, il est téléchargé à nouveau.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Retour aux conversations</translation>
    </message>
    <message>
        <source>What to do with this conversation</source>
        <translation>Que faire de cette conversation</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Choisissez une conversation</translation>
    </message>
    <message>
        <source>You can reply until %1 (%2 left)</source>
        <translation>Vous pouvez répondre jusqu’à %1 (il reste %2)</translation>
    </message>
    <message>
        <source>You can’t reply right now</source>
        <translation>Vous ne pouvez pas répondre pour le moment</translation>
    </message>
    <message>
        <source>The 24-hour reply window has closed: this customer’s last message is more than 24 hours old. You can reply as soon as they write again. Until then, you can send a template.</source>
        <translation>La fenêtre de réponse de 24 heures est fermée&#xa0;: le dernier message de ce client date de plus de 24 heures. Vous pourrez répondre dès qu’il écrira de nouveau. D’ici là, vous pouvez envoyer un modèle.</translation>
    </message>
    <message>
        <source>This customer has not written to you yet. WhatsApp lets you reply for 24 hours after each message from a customer. To write first, send a template.</source>
        <translation>Ce client ne vous a pas encore écrit. WhatsApp vous laisse répondre pendant 24 heures après chaque message d’un client. Pour écrire en premier, envoyez un modèle.</translation>
    </message>
    <message>
        <source>Your message was not sent because it could not be saved on this computer. Check that the disk is not full, then send it again.</source>
        <translation>Votre message n’a pas été envoyé, car il n’a pas pu être enregistré sur cet ordinateur. Vérifiez que le disque n’est pas plein, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>&amp;Template…</source>
        <translation>&amp;Modèle…</translation>
    </message>
    <message>
        <source>Reply to an earlier message</source>
        <translation>Répondre à un message précédent</translation>
    </message>
    <message>
        <source>Reply to a later message</source>
        <translation>Répondre à un message suivant</translation>
    </message>
    <message>
        <source>Your reaction was taken back because WhatsApp did not accept it. %1</source>
        <translation>Votre réaction a été retirée, car WhatsApp ne l’a pas acceptée. %1</translation>
    </message>
    <message>
        <source>Your reaction could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>Votre réaction n’a pas pu être enregistrée sur cet ordinateur. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>Sending could not be cancelled. Check that the disk is not full, then try again.</source>
        <translation>L’envoi n’a pas pu être annulé. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>It is too late to cancel: the message is already on its way.</source>
        <translation>Il est trop tard pour annuler&#xa0;: le message est déjà parti.</translation>
    </message>
    <message>
        <source>The message could not be sent again. Check that the disk is not full, then try again.</source>
        <translation>Le message n’a pas pu être renvoyé. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>L’enregistrement a échoué. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>The message could not be deleted. Check that the disk is not full, then try again.</source>
        <translation>Le message n’a pas pu être supprimé. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>Enregistrer un message vocal</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>You blocked this customer. They can’t write to you, and you can’t write to them.</source>
        <translation>Vous avez bloqué ce client. Il ne peut pas vous écrire, et vous ne pouvez pas lui écrire.</translation>
    </message>
    <message>
        <source>Choose a customer from the list.</source>
        <translation>Choisissez un client dans la liste.</translation>
    </message>
    <message>
        <source>Choose a customer from the list, or press %1 to search.</source>
        <translation>Choisissez un client dans la liste ou appuyez sur %1 pour rechercher.</translation>
    </message>
    <message>
        <source>[%1] %2: %3</source>
        <comment>when, by whom, and the text of a copied message</comment>
        <translation>[%1] %2: %3</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>You can’t reply here</source>
        <translation>Vous ne pouvez pas répondre ici</translation>
    </message>
    <message>
        <source>Shoptalk can’t write to groups yet. Reply in the WhatsApp app on your phone.</source>
        <translation>Shoptalk ne peut pas encore écrire dans les groupes. Répondez dans l’application WhatsApp de votre téléphone.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Abandonner vos modifications ?</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>This number is no longer connected, so you can’t reply from it. To use it again, connect its Facebook account.</source>
        <translation>Ce numéro n’est plus connecté, vous ne pouvez donc pas répondre avec lui. Pour l’utiliser de nouveau, connectez son compte Facebook.</translation>
    </message>
    <message>
        <source>This message is too old for a reaction. WhatsApp takes reactions only in the first 30 days.</source>
        <translation>Ce message est trop ancien pour une réaction. WhatsApp n’accepte de réactions que pendant les 30 premiers jours.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatView</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln nouveau message</numerusform>
            <numerusform>%Ln nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Aller au message le plus récent</translation>
    </message>
    <message>
        <source>Reply to the message</source>
        <translation>Répondre au message</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>Copier la &amp;sélection</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <translation>&amp;Copier le message</translation>
    </message>
    <message>
        <source>That message is not on this computer.</source>
        <translation>Ce message n’est pas sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln message non lu</numerusform>
            <numerusform>%Ln messages non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward the message</source>
        <translation>Transférer le message</translation>
    </message>
    <message>
        <source>Star the message, or take the star off</source>
        <translation>Marquer le message comme important, ou non</translation>
    </message>
    <message>
        <source>selected</source>
        <comment>one message among others</comment>
        <translation>sélectionné</translation>
    </message>
    <message>
        <source>&amp;Deselect</source>
        <translation>&amp;Désélectionner</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Sélectionner</translation>
    </message>
    <message>
        <source>C&amp;lear selection</source>
        <translation>&amp;Effacer la sélection</translation>
    </message>
</context>
<context>
    <name>shoptalk::CheckStep</name>
    <message>
        <source>They agreed to get messages from us</source>
        <translation>Ils ont accepté de recevoir nos messages</translation>
    </message>
    <message>
        <source>How and when? For example: on the order form, since May</source>
        <translation>Comment et quand ? Par exemple : sur le bon de commande, depuis mai</translation>
    </message>
    <message>
        <source>How and when did they agree?</source>
        <translation>Comment et quand ont-ils accepté ?</translation>
    </message>
    <message>
        <source>WhatsApp can ask your business for proof. What you write here is kept with each of these customers.</source>
        <translation>WhatsApp peut demander une preuve à votre entreprise. Ce que vous écrivez ici est conservé pour chacun de ces clients.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>WhatsApp’s limit</source>
        <translation>Limite de WhatsApp</translation>
    </message>
    <message>
        <source>A phone number, such as your own</source>
        <translation>Un numéro de téléphone, par exemple le vôtre</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Essayer d’abord</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Day and time of the start</source>
        <translation>Jour et heure du début</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>Examen de la liste…</translation>
    </message>
    <message>
        <source>The list could not be read from this computer’s disk. Go back and try again.</source>
        <translation>La liste n’a pas pu être lue sur le disque de cet ordinateur. Revenez en arrière et réessayez.</translation>
    </message>
    <message>
        <source>There is nobody on this list. Go back and choose other people.</source>
        <translation>Il n’y a personne sur cette liste. Revenez en arrière et choisissez d’autres personnes.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher : %1</translation>
    </message>
    <message>
        <source>The prices could not be read from this computer’s disk.</source>
        <translation>Les prix n’ont pas pu être lus sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Rien à envoyer</translation>
    </message>
    <message>
        <source>%1 new customers in 24 hours; %2 so far</source>
        <translation>%1 nouveaux clients en 24 heures ; %2 jusqu’ici</translation>
    </message>
    <message>
        <source>Your business has no limit</source>
        <translation>Votre entreprise n’a pas de limite</translation>
    </message>
    <message>
        <source>This is not a phone number. Write it with its country, such as +34 600 00 00 01.</source>
        <translation>Ce n’est pas un numéro de téléphone. Écrivez-le avec le pays, par exemple +34 600 00 00 01.</translation>
    </message>
    <message>
        <source>There is nobody whose message could be tried.</source>
        <translation>Il n’y a personne dont le message puisse être essayé.</translation>
    </message>
    <message>
        <source>On its way. You find it in the conversation with this number, too.</source>
        <translation>En route. Vous le trouvez aussi dans la conversation avec ce numéro.</translation>
    </message>
    <message>
        <source>The test could not be saved on this computer. Check that the disk is not full.</source>
        <translation>Le test n’a pas pu être enregistré sur cet ordinateur. Vérifiez que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The list is still being looked through. Wait a moment.</source>
        <translation>La liste est encore en cours d’examen. Patientez un instant.</translation>
    </message>
    <message>
        <source>Write how these people agreed, or clear the box.</source>
        <translation>Écrivez comment ces personnes ont accepté, ou retirez la coche.</translation>
    </message>
    <message>
        <source>Nobody on this list can get the message. The reasons are above.</source>
        <translation>Personne sur cette liste ne peut recevoir le message. Les raisons sont ci-dessus.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Cette heure est passée. Choisissez-en une plus tard.</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>Vérifier et démarrer</translation>
    </message>
    <message>
        <source>At another time</source>
        <translation>À un autre moment</translation>
    </message>
    <message>
        <source>Shoptalk has to be open and unlocked then. If it is not, the broadcast starts as soon as it is.</source>
        <translation>Shoptalk doit alors être ouvert et déverrouillé. S’il ne l’est pas, la diffusion commence dès qu’il l’est.</translation>
    </message>
    <message>
        <source>Shoptalk has to stay open and unlocked. While it is closed or locked, nothing is sent; the broadcast goes on afterwards.</source>
        <translation>Shoptalk doit rester ouvert et déverrouillé. Tant qu’il est fermé ou verrouillé, rien n’est envoyé&#xa0;; la diffusion continue ensuite.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of people and how many they are</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::Choice</name>
    <message>
        <source>Verified by Meta</source>
        <translation>Vérifiée par Meta</translation>
    </message>
    <message>
        <source>Meta is verifying this business</source>
        <translation>Meta est en train de vérifier cette entreprise</translation>
    </message>
    <message>
        <source>Not verified: Meta rejected the documents</source>
        <translation>Non vérifiée&#xa0;: Meta a refusé les documents</translation>
    </message>
    <message>
        <source>Not verified by Meta</source>
        <translation>Non vérifiée par Meta</translation>
    </message>
    <message>
        <source>Owned by this business</source>
        <translation>Appartient à cette entreprise</translation>
    </message>
    <message>
        <source>Shared with this business</source>
        <translation>Partagé avec cette entreprise</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Qualité élevée</translation>
    </message>
    <message>
        <source>Medium quality</source>
        <translation>Qualité moyenne</translation>
    </message>
    <message>
        <source>Low quality</source>
        <translation>Qualité faible</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Pas encore évalué</translation>
    </message>
    <message>
        <source>No daily limit</source>
        <translation>Aucune limite quotidienne</translation>
    </message>
    <message>
        <source>%1 new customers a day</source>
        <translation>%1 nouveaux clients par jour</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>Pas encore inscrit</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Blocked by Meta</source>
        <translation>Bloqué par Meta</translation>
    </message>
    <message>
        <source>Warned by Meta</source>
        <translation>Averti par Meta</translation>
    </message>
    <message>
        <source>Limit reached for now</source>
        <translation>Limite atteinte pour l’instant</translation>
    </message>
    <message>
        <source>Up to %1 messages a second</source>
        <translation>Jusqu’à %1 messages par seconde</translation>
    </message>
    <message>
        <source>Name approved</source>
        <translation>Nom approuvé</translation>
    </message>
    <message>
        <source>Name in review</source>
        <translation>Nom en cours d’examen</translation>
    </message>
    <message>
        <source>Name rejected by Meta</source>
        <translation>Nom refusé par Meta</translation>
    </message>
    <message>
        <source>Name no longer approved</source>
        <translation>Nom qui n’est plus approuvé</translation>
    </message>
    <message>
        <source>Also used in the phone app</source>
        <translation>Aussi utilisé dans l’application du téléphone</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChoiceEdits</name>
    <message>
        <source>Add another part</source>
        <translation>Ajouter une autre partie</translation>
    </message>
    <message>
        <source>Title of this part</source>
        <translation>Titre de cette partie</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Retirer cette partie</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Description (facultatif)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Title of the list (optional)</source>
        <translation>Titre de la liste (facultatif)</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add a button</source>
        <translation>Ajouter un bouton</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Bouton %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChoiceStep</name>
    <message>
        <source>Click the numbers you want, or select them with the space bar. Press Enter to continue.</source>
        <translation>Cliquez sur les numéros voulus ou sélectionnez-les avec la barre d’espace. Appuyez sur Entrée pour continuer.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>No results for “%1”.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose your business</source>
        <translation>Choisissez votre entreprise</translation>
    </message>
    <message>
        <source>These are the businesses that your Facebook account manages. Meta calls them “business portfolios”.</source>
        <translation>Voici les entreprises que votre compte Facebook gère. Meta les appelle «&#xa0;portefeuilles business&#xa0;».</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Search businesses</source>
        <translation>Rechercher des entreprises</translation>
    </message>
    <message>
        <source>Loading your businesses…</source>
        <translation>Chargement de vos entreprises…</translation>
    </message>
    <message>
        <source>Choose your WhatsApp account</source>
        <translation>Choisissez votre compte WhatsApp</translation>
    </message>
    <message>
        <source>A WhatsApp Business account contains the phone numbers of one shop or brand.</source>
        <translation>Un compte WhatsApp Business contient les numéros de téléphone d’une boutique ou d’une marque.</translation>
    </message>
    <message>
        <source>WhatsApp Business accounts</source>
        <translation>Comptes WhatsApp Business</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Rechercher des comptes</translation>
    </message>
    <message>
        <source>Loading your WhatsApp accounts…</source>
        <translation>Chargement de vos comptes WhatsApp…</translation>
    </message>
    <message>
        <source>Choose your numbers</source>
        <translation>Choisissez vos numéros</translation>
    </message>
    <message>
        <source>Customers write to these numbers, and your replies come from them. Choose one or more.</source>
        <translation>Les clients écrivent à ces numéros, et vos réponses en partent. Choisissez-en un ou plusieurs.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>Search numbers</source>
        <translation>Rechercher des numéros</translation>
    </message>
    <message>
        <source>Loading your phone numbers…</source>
        <translation>Chargement de vos numéros de téléphone…</translation>
    </message>
</context>
<context>
    <name>shoptalk::CommandPalette</name>
    <message>
        <source>No results.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Search for a customer, page or action</source>
        <translation>Rechercher un client, une page ou une action</translation>
    </message>
    <message>
        <source>A customer, a page, or what you want to do</source>
        <translation>Un client, une page, ou ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>shoptalk::Composer</name>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Envoyer un modèle</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrivez un message</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Choisissez un modèle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>Il reste %Ln caractère</numerusform>
            <numerusform>Il reste %Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>This message has %1 characters. WhatsApp allows up to %2 in one message.</source>
        <translation>Ce message a %1 caractères. WhatsApp en autorise jusqu’à %2 par message.</translation>
    </message>
    <message>
        <source>Shorten it to send it.</source>
        <translation>Raccourcissez-le pour l’envoyer.</translation>
    </message>
    <message numerus="yes">
        <source>Send in %Ln part(s)</source>
        <translation>
            <numerusform>Envoyer en %Ln partie</numerusform>
            <numerusform>Envoyer en %Ln parties</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Choisir un emoji</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>Enregistrer un message vocal</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Facebook accounts</source>
        <translation>Comptes Facebook</translation>
    </message>
</context>
<context>
    <name>shoptalk::ComposerBar</name>
    <message>
        <source>%1: %2</source>
        <comment>what is done, and with which text</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::ConnectionBar</name>
    <message>
        <source>Preparing older messages: %1</source>
        <translation>Préparation des messages précédents&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Getting new messages…</source>
        <translation>Réception des nouveaux messages…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>You’re offline. You can read everything, and what you write is sent when you’re back online.</source>
        <translation>Vous êtes hors ligne. Vous pouvez tout lire, et ce que vous écrivez sera envoyé quand vous serez de nouveau en ligne.</translation>
    </message>
    <message>
        <source>You can send messages, but new ones can’t be received right now. They are kept safe until they can.</source>
        <translation>Vous pouvez envoyer des messages, mais les nouveaux ne peuvent pas être reçus pour le moment. Ils sont conservés en sécurité jusque-là.</translation>
    </message>
    <message>
        <source>This computer was removed from your shop. It no longer receives new messages.</source>
        <translation>Cet ordinateur a été retiré de votre boutique. Il ne reçoit plus de nouveaux messages.</translation>
    </message>
    <message>
        <source>Some older messages are missing, because this computer was off for too long.</source>
        <translation>Certains messages précédents manquent, car cet ordinateur est resté éteint trop longtemps.</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>Essayer de se connecter maintenant</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Associer de nouveau</translation>
    </message>
    <message>
        <source>Pair this computer with your shop again</source>
        <translation>Associer de nouveau cet ordinateur à votre boutique</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactMatches</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contacts without a conversation</source>
        <translation>Contacts sans conversation</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactPreviewModel</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another name</source>
        <translation>
            <numerusform>%Ln avec un autre nom</numerusform>
            <numerusform>%Ln avec un autre nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln déjà présent</numerusform>
            <numerusform>%Ln déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be used</source>
        <translation>
            <numerusform>%Ln inutilisable</numerusform>
            <numerusform>%Ln inutilisables</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>New name; until now %1</source>
        <translation>Nouveau nom ; jusqu’ici %1</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Line %1: there is no name</source>
        <translation>Ligne %1 : il n’y a pas de nom</translation>
    </message>
    <message>
        <source>Line %1: there is no phone number</source>
        <translation>Ligne %1 : il n’y a pas de numéro de téléphone</translation>
    </message>
    <message>
        <source>Line %1: this is no phone number</source>
        <translation>Ligne %1 : ce n’est pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>Line %1: this number is in the file twice</source>
        <translation>Ligne %1 : ce numéro est deux fois dans le fichier</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactSheet</name>
    <message>
        <source>Send a contact</source>
        <translation>Envoyer un contact</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>Numéro de &amp;téléphone</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Entreprise</translation>
    </message>
    <message>
        <source>&amp;Choose one of your customers</source>
        <translation>&amp;Choisissez un de vos clients</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Add another contact</source>
        <translation>Ajouter un autre contact</translation>
    </message>
    <message>
        <source>Contacts in this message. Press Delete to remove one.</source>
        <translation>Contacts de ce message. Appuyez sur Suppr pour en retirer un.</translation>
    </message>
    <message>
        <source>Press Delete to remove one.</source>
        <translation>Appuyez sur Suppr pour en retirer un.</translation>
    </message>
    <message>
        <source>In this message</source>
        <translation>Dans ce message</translation>
    </message>
    <message>
        <source>This is no phone number. Begin with + and the country code.</source>
        <translation>Ce n’est pas un numéro de téléphone. Commencez par + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>With + and the country code.</source>
        <translation>Avec + et l’indicatif du pays.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln contact(s)</source>
        <translation>
            <numerusform>Envoyer %Ln contact</numerusform>
            <numerusform>Envoyer %Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Save contacts</source>
        <translation>Enregistrer les contacts</translation>
    </message>
    <message>
        <source>Save the names and numbers of all customers in a file, for a phone, an address book or a spreadsheet. The file is not encrypted.</source>
        <translation>Enregistrez les noms et les numéros de tous les clients dans un fichier, pour un téléphone, un carnet d’adresses ou un tableur. Le fichier n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Contact cards (vCard 4.0)</source>
        <translation>Cartes de contact (vCard 4.0)</translation>
    </message>
    <message>
        <source>Contact cards for older phones (vCard 3.0)</source>
        <translation>Cartes de contact pour anciens téléphones (vCard 3.0)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Save contacts…</source>
        <translation>Enregistrer les contacts…</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Choose a file with contact cards (vCard) or a table (CSV). The names in it are shown instead of those that customers gave themselves. You see what will happen before anything changes.</source>
        <translation>Choisissez un fichier de cartes de contact (vCard) ou un tableau (CSV). Ses noms s’affichent à la place de ceux que les clients se sont donnés. Vous voyez ce qui va se passer avant tout changement.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Contacts %1</source>
        <comment>name of a file</comment>
        <translation>Contacts %1</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Contact cards (*.vcf)</source>
        <translation>Cartes de contact (*.vcf)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln contact enregistré dans %1.</numerusform>
            <numerusform>%Ln contacts enregistrés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.txt)</source>
        <translation>Contacts (*.vcf *.vcard *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>Importer %Ln contact</numerusform>
            <numerusform>Importer %Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>%1 sur %2 importés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) imported.</source>
        <translation>
            <numerusform>%Ln contact importé.</numerusform>
            <numerusform>%Ln contacts importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import stopped, because the contacts could not be stored. Check that the disk is not full, then import the file again: what is there already stays as it is.</source>
        <translation>L’importation s’est arrêtée, car les contacts n’ont pas pu être enregistrés. Vérifiez que le disque n’est pas plein, puis importez à nouveau le fichier : ce qui est déjà là reste tel quel.</translation>
    </message>
    <message>
        <source>There are no contacts in this file. Choose a file with contact cards (vCard), or a table (CSV) with a column of phone numbers.</source>
        <translation>Ce fichier ne contient aucun contact. Choisissez un fichier de cartes de contact (vCard) ou un tableau (CSV) avec une colonne de numéros de téléphone.</translation>
    </message>
    <message>
        <source>This file is too large. Split it into smaller ones.</source>
        <translation>Ce fichier est trop volumineux. Divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>Le disque est plein. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>This file can’t be read or written. Choose another one, or another folder.</source>
        <translation>Ce fichier ne peut être ni lu ni écrit. Choisissez-en un autre, ou un autre dossier.</translation>
    </message>
    <message>
        <source>The contacts could not be read. Try again.</source>
        <translation>Les contacts n’ont pas pu être lus. Réessayez.</translation>
    </message>
    <message>
        <source>The file has more. Only the first 100,000 are used.</source>
        <translation>Le fichier en contient plus. Seuls les 100 000 premiers sont utilisés.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContentActions</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Ouvrir une carte</translation>
    </message>
    <message>
        <source>Open this place in a map?</source>
        <translation>Ouvrir ce lieu sur une carte&#xa0;?</translation>
    </message>
    <message>
        <source>Your browser opens %1. That website then knows the place.</source>
        <translation>Votre navigateur ouvre %1. Ce site web connaît alors le lieu.</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>Ouvrir la carte</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Enregistrer le contact</translation>
    </message>
    <message>
        <source>contact.vcf</source>
        <translation>contact.vcf</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>The contact could not be saved there. Choose another folder, or check that the disk is not full.</source>
        <translation>Le contact n’a pas pu être enregistré à cet endroit. Choisissez un autre dossier ou vérifiez que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>&amp;Ouvrir %1</translation>
    </message>
    <message>
        <source>Write an &amp;e-mail to %1</source>
        <translation>Écrire un &amp;e-mail à %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>&amp;Write to %1</source>
        <translation>&amp;Écrire à %1</translation>
    </message>
    <message>
        <source>Open a website</source>
        <translation>Ouvrir un site web</translation>
    </message>
    <message>
        <source>Open this website?</source>
        <translation>Ouvrir ce site web ?</translation>
    </message>
    <message>
        <source>This address can be taken for another one. It leads to %1.</source>
        <translation>Cette adresse peut être prise pour une autre. Elle mène à %1.</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Ouvrir le site web</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContentStrings</name>
    <message>
        <source>Request to call</source>
        <translation>Demande d’appel</translation>
    </message>
    <message>
        <source>Declined call</source>
        <translation>Appel refusé</translation>
    </message>
    <message>
        <source>The customer declined the call</source>
        <translation>Le client a refusé l’appel</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Appel manqué</translation>
    </message>
    <message>
        <source>The customer did not answer</source>
        <translation>Le client n’a pas répondu</translation>
    </message>
    <message>
        <source>Call from the customer</source>
        <translation>Appel du client</translation>
    </message>
    <message>
        <source>Call to the customer</source>
        <translation>Appel au client</translation>
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
        <translation>Appel</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Envoyer un message à %1</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Enregistrer le contact</translation>
    </message>
    <message>
        <source>Save %1 as a file…</source>
        <translation>Enregistrer %1 comme fichier…</translation>
    </message>
    <message>
        <source>Shared on request</source>
        <translation>Partagé sur demande</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Ce message a été supprimé</translation>
    </message>
    <message>
        <source>Message with buttons</source>
        <translation>Message avec des boutons</translation>
    </message>
    <message>
        <source>Message with a list</source>
        <translation>Message avec une liste</translation>
    </message>
    <message>
        <source>Message with a link</source>
        <translation>Message avec un lien</translation>
    </message>
    <message>
        <source>Request for a location</source>
        <translation>Demande de localisation</translation>
    </message>
    <message>
        <source>Request for a phone number</source>
        <translation>Demande de numéro de téléphone</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Reply option</source>
        <translation>Option de réponse</translation>
    </message>
    <message>
        <source>Send location</source>
        <translation>Envoyer la localisation</translation>
    </message>
    <message>
        <source>Share phone number</source>
        <translation>Partager le numéro de téléphone</translation>
    </message>
    <message>
        <source>View items</source>
        <translation>Voir les articles</translation>
    </message>
    <message>
        <source>View catalog</source>
        <translation>Voir le catalogue</translation>
    </message>
    <message>
        <source>Chosen button</source>
        <translation>Bouton choisi</translation>
    </message>
    <message>
        <source>Chosen from the list</source>
        <translation>Choisi dans la liste</translation>
    </message>
    <message>
        <source>Filled-in form</source>
        <translation>Formulaire rempli</translation>
    </message>
    <message>
        <source>Permission to call</source>
        <translation>Autorisation d’appeler</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>Open in a map</source>
        <translation>Ouvrir sur une carte</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Ouvrir le site web</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Message vocal</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
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
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Change the speed</source>
        <translation>Changer la vitesse</translation>
    </message>
    <message>
        <source>&amp;Stop the download</source>
        <translation>&amp;Arrêter le téléchargement</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Open in &amp;another program</source>
        <translation>Ouvrir dans un a&amp;utre programme</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>en lecture</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>press Space to play</source>
        <translation>appuyez sur Espace pour lire</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>Transféré plusieurs fois</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>The earlier message is not on this computer.</source>
        <translation>Le message précédent n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Show the quoted message</source>
        <translation>Afficher le message cité</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Ouvrir la publication</translation>
    </message>
    <message>
        <source>Open the ad</source>
        <translation>Ouvrir la publicité</translation>
    </message>
    <message>
        <source>From your post</source>
        <translation>Depuis votre publication</translation>
    </message>
    <message>
        <source>From your ad</source>
        <translation>Depuis votre publicité</translation>
    </message>
    <message>
        <source>About a product</source>
        <translation>Au sujet d’un produit</translation>
    </message>
    <message>
        <source>From your ad %1</source>
        <translation>Depuis votre publicité %1</translation>
    </message>
    <message>
        <source>About the product %1</source>
        <translation>Au sujet du produit %1</translation>
    </message>
    <message>
        <source>Reply to: %1</source>
        <translation>Réponse à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 l’unité</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>Opened the chat</source>
        <translation>A ouvert la discussion</translation>
    </message>
    <message>
        <source>%1 and %2 are the same customer.</source>
        <translation>%1 et %2 sont le même client.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>They are not the same…</source>
        <translation>Ce ne sont pas les mêmes…</translation>
    </message>
    <message>
        <source>They are &amp;not the same…</source>
        <translation>Ce &amp;ne sont pas les mêmes…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>This message can’t be shown here</source>
        <translation>Ce message ne peut pas être affiché ici</translation>
    </message>
    <message>
        <source>The message is saved. A newer version of Shoptalk may be able to show it.</source>
        <translation>Le message est enregistré. Une version plus récente de Shoptalk pourra peut-être l’afficher.</translation>
    </message>
    <message>
        <source>WhatsApp doesn’t deliver this kind of message to Shoptalk. Ask the customer to send it another way.</source>
        <translation>WhatsApp ne distribue pas ce type de message à Shoptalk. Demandez au client de l’envoyer autrement.</translation>
    </message>
    <message>
        <source>You can read it in WhatsApp on the shop’s phone.</source>
        <translation>Vous pouvez le lire dans WhatsApp sur le téléphone de la boutique.</translation>
    </message>
    <message>
        <source>WhatsApp couldn’t deliver this message. Ask the customer to send it again.</source>
        <translation>WhatsApp n’a pas pu distribuer ce message. Demandez au client de le renvoyer.</translation>
    </message>
    <message>
        <source>Message with a call button</source>
        <translation>Message avec un bouton d’appel</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Appeler maintenant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Internal note, %1</source>
        <translation>Note interne, %1</translation>
    </message>
    <message>
        <source>Internal note by %1, %2</source>
        <translation>Note interne de %1, %2</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>&amp;Supprimer la note</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Note interne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote in a group, and what</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The customer may be called</source>
        <translation>Le client accepte d’être appelé</translation>
    </message>
    <message>
        <source>The customer doesn’t want to be called</source>
        <translation>Le client ne souhaite pas être appelé</translation>
    </message>
    <message>
        <source>The customer has a new WhatsApp ID</source>
        <translation>Le client a un nouvel ID WhatsApp</translation>
    </message>
    <message>
        <source>The customer has a new phone number</source>
        <translation>Le client a un nouveau numéro de téléphone</translation>
    </message>
    <message>
        <source>The customer’s security code changed</source>
        <translation>Le code de sécurité du client a changé</translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationActions</name>
    <message>
        <source>Pin or unpin the conversation</source>
        <translation>Épingler ou désépingler la conversation</translation>
    </message>
    <message>
        <source>Mute or unmute the conversation</source>
        <translation>Mettre la conversation en sourdine ou non</translation>
    </message>
    <message>
        <source>Archive or unarchive the conversation</source>
        <translation>Archiver ou désarchiver la conversation</translation>
    </message>
    <message>
        <source>Snooze the conversation</source>
        <translation>Mettre la conversation en veille</translation>
    </message>
    <message>
        <source>Remind me of the conversation</source>
        <translation>Me rappeler la conversation</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Désépingler</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>É&amp;pingler en haut</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>Désarchi&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>&amp;Réactiver les notifications</translation>
    </message>
    <message>
        <source>&amp;Mute notifications</source>
        <translation>Désactiver les &amp;notifications</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>Pendant 8 heures</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>Pendant 1 semaine</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Stop &amp;snoozing</source>
        <translation>Arrêter la &amp;veille</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>Mettre en &amp;veille</translation>
    </message>
    <message>
        <source>Remove the remi&amp;nder</source>
        <translation>Retirer le ra&amp;ppel</translation>
    </message>
    <message>
        <source>Remi&amp;nd me</source>
        <translation>Me ra&amp;ppeler</translation>
    </message>
    <message>
        <source>You will be reminded %1.</source>
        <translation>Vous recevrez un rappel %1.</translation>
    </message>
    <message>
        <source>Reminder removed.</source>
        <translation>Rappel retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) pinned.</source>
        <translation>
            <numerusform>%Ln conversation épinglée.</numerusform>
            <numerusform>%Ln conversations épinglées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) unpinned.</source>
        <translation>
            <numerusform>%Ln conversation désépinglée.</numerusform>
            <numerusform>%Ln conversations désépinglées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) muted.</source>
        <translation>
            <numerusform>%Ln conversation en sourdine.</numerusform>
            <numerusform>%Ln conversations en sourdine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) unmuted.</source>
        <translation>
            <numerusform>%Ln conversation avec notifications.</numerusform>
            <numerusform>%Ln conversations avec notifications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) archived.</source>
        <translation>
            <numerusform>%Ln conversation archivée.</numerusform>
            <numerusform>%Ln conversations archivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) back in the list.</source>
        <translation>
            <numerusform>%Ln conversation de retour dans la liste.</numerusform>
            <numerusform>%Ln conversations de retour dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>En veille jusqu’à %1.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationDelegate</name>
    <message>
        <source>Draft:</source>
        <translation>Brouillon&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>marquée comme non lue</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Brouillon&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 left to reply</source>
        <translation>il reste %1 pour répondre</translation>
    </message>
    <message>
        <source>replies need a template</source>
        <translation>il faut un modèle pour répondre</translation>
    </message>
    <message>
        <source>no replies from here</source>
        <translation>pas de réponse d’ici</translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationList</name>
    <message>
        <source>No customer found</source>
        <translation>Aucun client trouvé</translation>
    </message>
    <message>
        <source>No name or number matches your search. Check the spelling, or clear the search.</source>
        <translation>Aucun nom ni numéro ne correspond à votre recherche. Vérifiez l’orthographe ou videz la recherche.</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Rechercher des clients</translation>
    </message>
    <message>
        <source>Search customers by name or number</source>
        <translation>Rechercher des clients par nom ou numéro</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Delete the conversation</source>
        <translation>Supprimer la conversation</translation>
    </message>
    <message>
        <source>Search customers and messages</source>
        <translation>Rechercher des clients et des messages</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
</context>
<context>
    <name>shoptalk::CostLine</name>
    <message numerus="yes">
        <source>The next message is free: %Ln free message(s) left this month.</source>
        <translation>
            <numerusform>Le prochain message est gratuit&#xa0;: il reste %Ln message gratuit ce mois-ci.</numerusform>
            <numerusform>Le prochain message est gratuit&#xa0;: il reste %Ln messages gratuits ce mois-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next message is free.</source>
        <translation>Le prochain message est gratuit.</translation>
    </message>
    <message>
        <source>The next message is free until %1, because this customer came from an ad.</source>
        <translation>Le prochain message est gratuit jusqu’au %1, car ce client est venu d’une publicité.</translation>
    </message>
    <message>
        <source>The next message costs %1.</source>
        <translation>Le prochain message coûte %1.</translation>
    </message>
    <message>
        <source>WhatsApp charges for the next message. The price is not set.</source>
        <translation>WhatsApp facture le prochain message. Le prix n’est pas défini.</translation>
    </message>
    <message>
        <source>Enter prices</source>
        <translation>Saisir les prix</translation>
    </message>
    <message>
        <source>The next message is free until %1, because the reply window is open.</source>
        <translation>Le prochain message est gratuit jusqu’à %1, car la fenêtre de réponse est ouverte.</translation>
    </message>
</context>
<context>
    <name>shoptalk::CrashDialog</name>
    <message>
        <source>Shoptalk ended unexpectedly</source>
        <translation>Shoptalk s’est arrêté de façon inattendue</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Your messages are safe. This report says where in the program it happened. It has no names, numbers or messages in it, and it stays on this computer: Shoptalk sends it to nobody. If you ask for help, you can copy it.</source>
        <translation>Vos messages sont en sécurité. Ce rapport indique à quel endroit du programme cela s’est produit. Il ne contient ni noms, ni numéros, ni messages, et il reste sur cet ordinateur&#xa0;: Shoptalk ne l’envoie à personne. Si vous demandez de l’aide, vous pouvez le copier.</translation>
    </message>
</context>
<context>
    <name>shoptalk::CropDialog</name>
    <message>
        <source>Crop the picture</source>
        <translation>Recadrer l’image</translation>
    </message>
    <message>
        <source>Move the frame with the mouse or the arrow keys. Resize it with its corners, or with plus and minus.</source>
        <translation>Déplacez le cadre avec la souris ou les touches fléchées. Redimensionnez-le par ses coins, ou avec plus et moins.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>This is what customers see.</source>
        <translation>C’est ce que les clients voient.</translation>
    </message>
    <message>
        <source>Size of the frame</source>
        <translation>Taille du cadre</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>Utiliser cette image</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>shoptalk::CropFrame</name>
    <message>
        <source>Part of the picture that customers see</source>
        <translation>Partie de l’image que les clients voient</translation>
    </message>
    <message>
        <source>The arrow keys move the frame (with Shift, by one pixel). Plus and minus resize it.</source>
        <translation>Les touches fléchées déplacent le cadre (avec Maj, d’un pixel). Plus et moins le redimensionnent.</translation>
    </message>
</context>
<context>
    <name>shoptalk::Customer</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerActions</name>
    <message>
        <source>Name changed.</source>
        <translation>Nom modifié.</translation>
    </message>
    <message>
        <source>This customer gets no more marketing messages.</source>
        <translation>Ce client ne reçoit plus de messages marketing.</translation>
    </message>
    <message>
        <source>This customer gets marketing messages again.</source>
        <translation>Ce client reçoit à nouveau des messages marketing.</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerFilter</name>
    <message>
        <source>Search every customer’s messages</source>
        <translation>Rechercher dans les messages de tous les clients</translation>
    </message>
    <message>
        <source>Customer to search for</source>
        <translation>Client à rechercher</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Nom ou numéro de téléphone</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a customer’s name and number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Client : %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerNotices</name>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>A customer wrote. Open Shoptalk to read it.</source>
        <translation>Un client a écrit. Ouvrez Shoptalk pour lire le message.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) wrote</source>
        <translation>
            <numerusform>%Ln client a écrit</numerusform>
            <numerusform>%Ln clients ont écrit</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Shoptalk to read their messages.</source>
        <translation>Ouvrez Shoptalk pour lire leurs messages.</translation>
    </message>
    <message>
        <source>Shoptalk</source>
        <translation>Shoptalk</translation>
    </message>
    <message>
        <source>This is how Shoptalk tells you about a new message.</source>
        <translation>C’est ainsi que Shoptalk vous signale un nouveau message.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who wrote, and to which number of the shop</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) are back</source>
        <translation>
            <numerusform>%Ln conversation est de retour</numerusform>
            <numerusform>%Ln conversations sont de retour</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked to be reminded of them. Open Shoptalk to see them.</source>
        <translation>Vous avez demandé à ce qu’on vous les rappelle. Ouvrez Shoptalk pour les voir.</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Rappel : %1</translation>
    </message>
    <message>
        <source>Back from snooze: %1</source>
        <translation>Retour de veille : %1</translation>
    </message>
    <message>
        <source>You asked to be reminded.</source>
        <translation>Vous avez demandé un rappel.</translation>
    </message>
    <message>
        <source>You snoozed this conversation until now.</source>
        <translation>Vous aviez mis cette conversation en veille jusqu’à maintenant.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>Retour de veille</translation>
    </message>
    <message>
        <source>You asked to be reminded of a conversation. Open Shoptalk to see it.</source>
        <translation>Vous avez demandé à ce qu’on vous rappelle une conversation. Ouvrez Shoptalk pour la voir.</translation>
    </message>
    <message>
        <source>You snoozed a conversation until now. Open Shoptalk to see it.</source>
        <translation>Vous aviez mis une conversation en veille jusqu’à maintenant. Ouvrez Shoptalk pour la voir.</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerPane</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Marketing messages</source>
        <translation>Messages marketing</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribuée à</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Notes internes</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Blocked since %1.</source>
        <translation>Bloqué depuis le %1.</translation>
    </message>
    <message>
        <source>Only with a template, until this customer writes again.</source>
        <translation>Seulement avec un modèle, jusqu’à ce que ce client écrive à nouveau.</translation>
    </message>
    <message>
        <source>Until %1 (%2 left).</source>
        <translation>Jusqu’à %1 (reste %2).</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>This customer wants no more of them.</source>
        <translation>Ce client n’en veut plus.</translation>
    </message>
    <message>
        <source>Not stopped by this customer.</source>
        <translation>Ce client ne les a pas refusés.</translation>
    </message>
    <message>
        <source>Send them again</source>
        <translation>Les envoyer à nouveau</translation>
    </message>
    <message>
        <source>Stop them</source>
        <translation>Ne plus en envoyer</translation>
    </message>
    <message>
        <source>Send marketing messages to this customer again</source>
        <translation>Envoyer à nouveau des messages marketing à ce client</translation>
    </message>
    <message>
        <source>Stop marketing messages to this customer</source>
        <translation>Ne plus envoyer de messages marketing à ce client</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation>Pas encore de messages.</translation>
    </message>
    <message>
        <source>First message on %1.
%2 received, %3 sent.</source>
        <translation>Premier message le %1.
%2 reçus, %3 envoyés.</translation>
    </message>
    <message>
        <source>Starred messages</source>
        <translation>Messages importants</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Only in the WhatsApp app on your phone.</source>
        <translation>Uniquement dans l’application WhatsApp de votre téléphone.</translation>
    </message>
    <message>
        <source>Groups get none.</source>
        <translation>Les groupes n’en reçoivent pas.</translation>
    </message>
    <message>
        <source>Change labels</source>
        <translation>Modifier les étiquettes</translation>
    </message>
    <message>
        <source>Add an internal note</source>
        <translation>Ajouter une note interne</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Show in the &amp;chat</source>
        <translation>Afficher dans la &amp;discussion</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>shoptalk::DashboardController</name>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Tableau de bord</translation>
    </message>
</context>
<context>
    <name>shoptalk::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>The figures could not be read from this computer’s disk. What is shown may be old.</source>
        <translation>Les chiffres n’ont pas pu être lus sur le disque de cet ordinateur. Ce qui est affiché est peut-être ancien.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the disk is not full, or choose another folder.</source>
        <translation>%1 n’a pas pu être écrit. Choisissez un autre dossier et regardez si le disque est plein.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Show charts as tables</source>
        <translation>Afficher les graphiques sous forme de tableaux</translation>
    </message>
    <message>
        <source>Close the dashboard</source>
        <translation>Fermer le tableau de bord</translation>
    </message>
    <message>
        <source>Show all charts as tables</source>
        <translation>Afficher tous les graphiques sous forme de tableaux</translation>
    </message>
    <message>
        <source>Save all figures</source>
        <translation>Enregistrer tous les chiffres</translation>
    </message>
    <message>
        <source>Save all as &amp;table (CSV)…</source>
        <translation>Tout enregistrer en &amp;tableau (CSV)…</translation>
    </message>
    <message>
        <source>Save all as &amp;picture (PNG)…</source>
        <translation>Tout enregistrer en &amp;image (PNG)…</translation>
    </message>
    <message>
        <source>Reading the figures</source>
        <translation>Lecture des chiffres</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>shoptalk::DashboardTiles</name>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribués</translation>
    </message>
    <message>
        <source>Usual reply time</source>
        <translation>Délai de réponse habituel</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Conversations ouvertes</translation>
    </message>
    <message>
        <source>Free messages left this month</source>
        <translation>Messages gratuits restants ce mois-ci</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::DatePopup</name>
    <message>
        <source>Jump to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Day. Days with messages are bold</source>
        <translation>Jour. Les jours avec des messages sont en gras</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>%1, with messages</source>
        <translation>%1, avec des messages</translation>
    </message>
</context>
<context>
    <name>shoptalk::Dates</name>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
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
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
</context>
<context>
    <name>shoptalk::DeletedPage</name>
    <message>
        <source>Recently deleted</source>
        <translation>Supprimées récemment</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s). Deleted on %1. Can be restored until %2.</source>
        <translation>
            <numerusform>%Ln message. Supprimée le %1. Peut être restaurée jusqu’au %2.</numerusform>
            <numerusform>%Ln messages. Supprimée le %1. Peut être restaurée jusqu’au %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore the conversation with %1</source>
        <translation>Restaurer la conversation avec %1</translation>
    </message>
    <message>
        <source>The conversation with %1 is back in the inbox.</source>
        <translation>La conversation avec %1 est de retour dans la boîte de réception.</translation>
    </message>
    <message>
        <source>The conversation with %1 could not be restored. Check that the disk is not full, then try again.</source>
        <translation>La conversation avec %1 n’a pas pu être restaurée. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deleted in the last %Ln day(s). You can restore deleted conversations and broadcasts here.</source>
        <translation>
            <numerusform>Rien n’a été supprimé depuis %Ln jour. Vous pouvez restaurer ici les conversations et les diffusions supprimées.</numerusform>
            <numerusform>Rien n’a été supprimé ces %Ln derniers jours. Vous pouvez restaurer ici les conversations et les diffusions supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was deleted could not be loaded. Try again later.</source>
        <translation>Ce qui a été supprimé n’a pas pu être chargé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Broadcast without a name</source>
        <translation>Diffusion sans nom</translation>
    </message>
    <message>
        <source>Draft of a broadcast. Deleted on %1. Can be restored until %2.</source>
        <translation>Brouillon d’une diffusion. Supprimé le %1. Peut être restauré jusqu’au %2.</translation>
    </message>
    <message numerus="yes">
        <source>Broadcast to %Ln people. Deleted on %1. Can be restored until %2.</source>
        <translation>
            <numerusform>Diffusion à %Ln personne. Supprimée le %1. Peut être restaurée jusqu’au %2.</numerusform>
            <numerusform>Diffusion à %Ln personnes. Supprimée le %1. Peut être restaurée jusqu’au %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the broadcast %1</source>
        <translation>Restaurer la diffusion %1</translation>
    </message>
    <message>
        <source>%1 is back in the list of broadcasts.</source>
        <translation>%1 est de retour dans la liste des diffusions.</translation>
    </message>
    <message>
        <source>%1 could not be restored. Check that the disk is not full, then try again.</source>
        <translation>%1 n’a pas pu être restauré. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>Restore the broadcast without a name</source>
        <translation>Restaurer la diffusion sans nom</translation>
    </message>
</context>
<context>
    <name>shoptalk::DesktopController</name>
    <message>
        <source>Shoptalk keeps running</source>
        <translation>Shoptalk reste ouvert</translation>
    </message>
    <message>
        <source>Shoptalk keeps running in the tray, next to the clock, so that you hear when a customer writes. Click its icon to get the window back.</source>
        <translation>Shoptalk reste ouvert dans la zone de notification, à côté de l’horloge, pour que vous entendiez quand un client écrit. Cliquez sur son icône pour retrouver la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Garder ouvert</translation>
    </message>
    <message>
        <source>&amp;Quit Shoptalk</source>
        <translation>&amp;Quitter Shoptalk</translation>
    </message>
</context>
<context>
    <name>shoptalk::DesktopsPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Computers of this shop</source>
        <translation>Ordinateurs de cette boutique</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>This computer. Paired since %1.</source>
        <translation>Cet ordinateur. Associé depuis le %1.</translation>
    </message>
    <message>
        <source>Paired since %1. Never online since.</source>
        <translation>Associé depuis le %1. Jamais en ligne depuis.</translation>
    </message>
    <message>
        <source>Paired since %1. Online now.</source>
        <translation>Associé depuis le %1. En ligne en ce moment.</translation>
    </message>
    <message>
        <source>Paired since %1. Last online %2.</source>
        <translation>Associé depuis le %1. En ligne pour la dernière fois&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>This computer is no longer connected to your shop. Pair it again with a new code.</source>
        <translation>Cet ordinateur n’est plus connecté à votre boutique. Associez-le de nouveau avec un nouveau code.</translation>
    </message>
    <message>
        <source>Your relay (the server that receives your messages) does not answer. Check this computer’s internet connection.</source>
        <translation>Votre relais (le serveur qui reçoit vos messages) ne répond pas. Vérifiez la connexion Internet de cet ordinateur.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>It no longer receives messages. The conversations already on it stay there.

If it was lost or stolen, also disconnect its account under Facebook accounts: that ends the login on all computers. Then ask the person who runs your relay (the server that receives your messages) to renew the shop’s key.</source>
        <translation>Il ne reçoit plus de messages. Les conversations qui s’y trouvent déjà y restent.

S’il a été perdu ou volé, déconnectez aussi son compte sous Comptes Facebook&#xa0;: cela met fin à la connexion sur tous les ordinateurs. Demandez ensuite à la personne qui gère votre relais (le serveur qui reçoit vos messages) de renouveler la clé de la boutique.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>shoptalk::DiscardText</name>
    <message>
        <source>What you wrote is lost.</source>
        <translation>Ce que vous avez écrit sera perdu.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Abandonner les modifications ?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>shoptalk::DoNotDisturbMenu</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Ne pas déranger</translation>
    </message>
    <message>
        <source>Turn &amp;off do not disturb</source>
        <translation>&amp;Désactiver Ne pas déranger</translation>
    </message>
    <message>
        <source>Do not disturb for 1 &amp;hour</source>
        <translation>Ne pas déranger pendant 1 &amp;heure</translation>
    </message>
    <message>
        <source>Do not disturb until &amp;tomorrow</source>
        <translation>Ne pas déranger jusqu’à de&amp;main</translation>
    </message>
    <message>
        <source>Do not disturb until I turn &amp;it off</source>
        <translation>Ne pas déranger &amp;jusqu’à ce que je le désactive</translation>
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
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Checks every step between your customers’ phones and this computer, including your relay (the server that receives your messages while this computer is off). The report contains no passwords, names or messages.</source>
        <translation>Vérifie chaque étape entre les téléphones de vos clients et cet ordinateur, y compris votre relais (le serveur qui reçoit vos messages pendant que cet ordinateur est éteint). Le rapport ne contient ni mots de passe, ni noms, ni messages.</translation>
    </message>
    <message>
        <source>Your relay keeps messages, but fetches no photos or other files: it cannot log in to your WhatsApp account. Shoptalk downloads them itself, first of all when it starts. WhatsApp deletes them after 7 days, so do not leave every computer off for a week.</source>
        <translation>Votre relais conserve les messages, mais ne récupère ni photos ni autres fichiers&#xa0;: il ne peut pas se connecter à votre compte WhatsApp. Shoptalk les télécharge lui-même, dès son démarrage. WhatsApp les supprime après 7 jours, donc ne laissez pas tous les ordinateurs éteints pendant une semaine.</translation>
    </message>
    <message>
        <source>Connection doctor</source>
        <translation>Diagnostic de connexion</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Everything is working.</source>
        <translation>Tout fonctionne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) to fix.</source>
        <translation>
            <numerusform>%Ln problème à résoudre.</numerusform>
            <numerusform>%Ln problèmes à résoudre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::DoctorText</name>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Message history</source>
        <translation>Historique des messages</translation>
    </message>
    <message>
        <source>Facebook login</source>
        <translation>Connexion à Facebook</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>New messages from WhatsApp</source>
        <translation>Nouveaux messages de WhatsApp</translation>
    </message>
    <message>
        <source>Delivery address at WhatsApp</source>
        <translation>Adresse de distribution chez WhatsApp</translation>
    </message>
    <message>
        <source>Public address of the relay</source>
        <translation>Adresse publique du relais</translation>
    </message>
    <message numerus="yes">
        <source>Valid for %Ln more day(s).</source>
        <translation>
            <numerusform>Valable encore %Ln jour.</numerusform>
            <numerusform>Valable encore %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Working.</source>
        <translation>Fonctionne.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore your last backup on the Backup page.</source>
        <translation>La base de données est endommagée. Restaurez votre dernière sauvegarde sur la page Sauvegarde.</translation>
    </message>
    <message>
        <source>This computer is not paired with a relay yet.</source>
        <translation>Cet ordinateur n’est pas encore associé à un relais.</translation>
    </message>
    <message>
        <source>The relay does not answer. Check this computer’s internet connection. If other pages open, tell the person who runs your relay.</source>
        <translation>Le relais ne répond pas. Vérifiez la connexion Internet de cet ordinateur. Si d’autres pages s’ouvrent, prévenez la personne qui gère votre relais.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) off. Set the date and time to automatic in the system’s settings.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur est décalée de %Ln seconde. Réglez la date et l’heure sur automatique dans les paramètres du système.</numerusform>
            <numerusform>L’horloge de cet ordinateur est décalée de %Ln secondes. Réglez la date et l’heure sur automatique dans les paramètres du système.</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay no longer knows this computer. Pair it again with a new code.</source>
        <translation>Le relais ne connaît plus cet ordinateur. Associez-le de nouveau avec un nouveau code.</translation>
    </message>
    <message>
        <source>Your relay does not receive messages for this number.</source>
        <translation>Votre relais ne reçoit pas de messages pour ce numéro.</translation>
    </message>
    <message>
        <source>The saved pairing can’t be opened any more. Pair this computer again with a new code.</source>
        <translation>L’association enregistrée ne peut plus être ouverte. Associez de nouveau cet ordinateur avec un nouveau code.</translation>
    </message>
    <message>
        <source>The key to your data is not in this computer’s keychain (the system’s safe place for passwords). The keychain is locked, or the key was removed. Unlock the keychain and save the key again before you close Shoptalk. Otherwise your logins can’t be opened any more.</source>
        <translation>La clé de vos données n’est pas dans le trousseau de cet ordinateur (l’endroit sûr du système pour les mots de passe). Le trousseau est verrouillé ou la clé a été retirée. Déverrouillez le trousseau et enregistrez de nouveau la clé avant de fermer Shoptalk. Sinon, vos connexions ne pourront plus être ouvertes.</translation>
    </message>
    <message>
        <source>The key to your data could not be opened. Restart Shoptalk.</source>
        <translation>La clé de vos données n’a pas pu être ouverte. Redémarrez Shoptalk.</translation>
    </message>
    <message>
        <source>Some messages can’t be recovered, because this computer was off longer than the relay keeps messages. Look for them on the phone.</source>
        <translation>Certains messages ne peuvent pas être récupérés, car cet ordinateur est resté éteint plus longtemps que le relais ne conserve les messages. Cherchez-les sur le téléphone.</translation>
    </message>
    <message>
        <source>The relay was reset to an earlier state, so some messages may be missing here. Look for them on the phone, and tell the person who runs your relay.</source>
        <translation>Le relais est revenu à un état antérieur, il manque donc peut-être des messages ici. Cherchez-les sur le téléphone et prévenez la personne qui gère votre relais.</translation>
    </message>
    <message>
        <source>The relay has lost some messages. Look for them on the phone, and tell the person who runs your relay.</source>
        <translation>Le relais a perdu des messages. Cherchez-les sur le téléphone et prévenez la personne qui gère votre relais.</translation>
    </message>
    <message>
        <source>Nobody is logged in here any more.</source>
        <translation>Plus personne n’est connecté ici.</translation>
    </message>
    <message>
        <source>Facebook could not be reached. Try again in a few minutes.</source>
        <translation>Facebook n’a pas pu être joint. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>This number no longer belongs to the account. Choose another one under Facebook accounts, Add numbers.</source>
        <translation>Ce numéro n’appartient plus au compte. Choisissez-en un autre sous Comptes Facebook, Ajouter des numéros.</translation>
    </message>
    <message>
        <source>WhatsApp does not let this number send messages at the moment. See why in WhatsApp Manager.</source>
        <translation>WhatsApp ne laisse pas ce numéro envoyer de messages pour le moment. Consultez la raison dans le Gestionnaire WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp is not sending new messages to Shoptalk.</source>
        <translation>WhatsApp n’envoie pas les nouveaux messages à Shoptalk.</translation>
    </message>
    <message>
        <source>WhatsApp delivers your messages to a different address.</source>
        <translation>WhatsApp distribue vos messages à une autre adresse.</translation>
    </message>
    <message>
        <source>WhatsApp delivers this number’s messages to a different address. Tell the person who runs your relay: the address is set in Meta’s App Dashboard.</source>
        <translation>WhatsApp distribue les messages de ce numéro à une autre adresse. Prévenez la personne qui gère votre relais&#xa0;: l’adresse se règle dans l’Espace App de Meta.</translation>
    </message>
    <message>
        <source>The public address does not lead to this relay. Tell the person who runs your relay: its address or certificate may have changed.</source>
        <translation>L’adresse publique ne mène pas à ce relais. Prévenez la personne qui gère votre relais&#xa0;: son adresse ou son certificat a peut-être changé.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Associer de nouveau</translation>
    </message>
    <message>
        <source>Save the key again</source>
        <translation>Enregistrer de nouveau la clé</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Connecter de nouveau</translation>
    </message>
    <message>
        <source>Not checked: fix the problem above first.</source>
        <translation>Non vérifié&#xa0;: résolvez d’abord le problème ci-dessus.</translation>
    </message>
</context>
<context>
    <name>shoptalk::DoneStep</name>
    <message>
        <source>Open the inbox</source>
        <translation>Ouvrir la boîte de réception</translation>
    </message>
    <message>
        <source>%1 · main number</source>
        <translation>%1 · numéro principal</translation>
    </message>
    <message>
        <source>You are connected</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>From now on, new messages appear automatically. Messages that arrive while this computer is off are waiting for you when you come back.</source>
        <translation>Désormais, les nouveaux messages apparaissent automatiquement. Ceux qui arrivent pendant que cet ordinateur est éteint vous attendent à votre retour.</translation>
    </message>
</context>
<context>
    <name>shoptalk::EditBar</name>
    <message>
        <source>Stop editing this message</source>
        <translation>Arrêter de modifier ce message</translation>
    </message>
    <message>
        <source>Editing a message that was not sent</source>
        <translation>Modification d’un message non envoyé</translation>
    </message>
</context>
<context>
    <name>shoptalk::Emoji</name>
    <message>
        <source>Thumbs up</source>
        <translation>Pouce levé</translation>
    </message>
    <message>
        <source>Red heart</source>
        <translation>Cœur rouge</translation>
    </message>
    <message>
        <source>Tears of joy</source>
        <translation>Larmes de joie</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Surprise</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>En pleurs</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Grinning</source>
        <translation>Grand sourire</translation>
    </message>
    <message>
        <source>Smiling</source>
        <translation>Sourire</translation>
    </message>
    <message>
        <source>Heart eyes</source>
        <translation>Yeux en cœurs</translation>
    </message>
    <message>
        <source>Smiling with hearts</source>
        <translation>Sourire avec cœurs</translation>
    </message>
    <message>
        <source>Winking</source>
        <translation>Clin d’œil</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>En réflexion</translation>
    </message>
    <message>
        <source>Laughing with sweat</source>
        <translation>Rire avec goutte de sueur</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>Lunettes de soleil</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Triste</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>En colère</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Poignée de main</translation>
    </message>
    <message>
        <source>Clapping</source>
        <translation>Applaudissements</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <translation>Mains levées</translation>
    </message>
    <message>
        <source>OK hand</source>
        <translation>Signe OK</translation>
    </message>
    <message>
        <source>Strong arm</source>
        <translation>Bras musclé</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>Pouce baissé</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Fête</translation>
    </message>
    <message>
        <source>Birthday cake</source>
        <translation>Gâteau d’anniversaire</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Cadeau</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Feu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Hundred points</source>
        <translation>Cent points</translation>
    </message>
    <message>
        <source>Green heart</source>
        <translation>Cœur vert</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
</context>
<context>
    <name>shoptalk::EmojiCompletion</name>
    <message>
        <source>Matching emoji</source>
        <translation>Emojis correspondants</translation>
    </message>
</context>
<context>
    <name>shoptalk::EmojiPicker</name>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animaux et nature</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Nourriture et boissons</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Voyages et lieux</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Rechercher un emoji</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Utilisés récemment</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>Peau claire</translation>
    </message>
    <message>
        <source>Medium-light skin</source>
        <translation>Peau moyennement claire</translation>
    </message>
    <message>
        <source>Medium skin</source>
        <translation>Peau mate</translation>
    </message>
    <message>
        <source>Medium-dark skin</source>
        <translation>Peau moyennement foncée</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>Peau foncée</translation>
    </message>
    <message>
        <source>The emoji you use appear here.</source>
        <translation>Les emojis que vous utilisez apparaissent ici.</translation>
    </message>
    <message>
        <source>No emoji found. Try another word.</source>
        <translation>Aucun emoji trouvé. Essayez un autre mot.</translation>
    </message>
</context>
<context>
    <name>shoptalk::EmptyInbox</name>
    <message>
        <source>No conversations yet</source>
        <translation>Pas encore de conversations</translation>
    </message>
    <message>
        <source>When a customer writes to your number, the conversation appears here.</source>
        <translation>Quand un client écrit à votre numéro, la conversation apparaît ici.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Essayez maintenant</translation>
    </message>
    <message>
        <source>Send a WhatsApp message to your number from another phone, and answer it here.</source>
        <translation>Envoyez un message WhatsApp à votre numéro depuis un autre téléphone, et répondez-y ici.</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>The guide is in the menu Help.</source>
        <translation>Le guide se trouve dans le menu Aide.</translation>
    </message>
    <message>
        <source>Press %1 for the guide.</source>
        <translation>Appuyez sur %1 pour ouvrir le guide.</translation>
    </message>
    <message>
        <source>It also shows how to practise with a made-up shop.</source>
        <translation>Il montre aussi comment s’entraîner avec une boutique inventée.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExampleEdits</name>
    <message>
        <source>Example for %1</source>
        <translation>Exemple pour %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExplainStep</name>
    <message>
        <source>Continue with Facebook</source>
        <translation>Continuer avec Facebook</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Read and send your WhatsApp messages</source>
        <translation>Lire et envoyer vos messages WhatsApp</translation>
    </message>
    <message>
        <source>Shoptalk shows you your customers’ messages and sends your replies.</source>
        <translation>Shoptalk vous montre les messages de vos clients et envoie vos réponses.</translation>
    </message>
    <message>
        <source>See and set up your WhatsApp Business account</source>
        <translation>Voir et configurer votre compte WhatsApp Business</translation>
    </message>
    <message>
        <source>Its numbers, profile, message templates and statistics.</source>
        <translation>Ses numéros, son profil, ses modèles de messages et ses statistiques.</translation>
    </message>
    <message>
        <source>See which businesses you manage</source>
        <translation>Voir quelles entreprises vous gérez</translation>
    </message>
    <message>
        <source>You choose the right one from a list.</source>
        <translation>Vous choisissez la bonne dans une liste.</translation>
    </message>
    <message>
        <source>What Shoptalk never does</source>
        <translation>Ce que Shoptalk ne fait jamais</translation>
    </message>
    <message>
        <source>It never posts anything, never reads your private chats or your feed, and never sees your password. You enter that at Facebook.</source>
        <translation>Il ne publie jamais rien, ne lit jamais vos discussions privées ni votre fil, et ne voit jamais votre mot de passe. Vous le saisissez chez Facebook.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>Utiliser mon navigateur</translation>
    </message>
    <message>
        <source>Set up a new number</source>
        <translation>Configurer un nouveau numéro</translation>
    </message>
    <message>
        <source>Meta’s own sign-up opens in your browser. You can create an account there, or bring the number from your WhatsApp Business app.</source>
        <translation>L’inscription de Meta s’ouvre dans votre navigateur. Vous pouvez y créer un compte ou y apporter le numéro de votre application WhatsApp Business.</translation>
    </message>
    <message>
        <source>I have a system user token</source>
        <translation>J’ai un token d’utilisateur système</translation>
    </message>
    <message>
        <source>This page continues automatically when you are done there.</source>
        <translation>Cette page continue automatiquement quand vous avez terminé là-bas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Paste a new token</source>
        <translation>Coller un nouveau token</translation>
    </message>
    <message>
        <source>%1 was connected with a system user token. Generate a new one for the same system user in Meta’s business settings.</source>
        <translation>%1 a été connecté avec un token d’utilisateur système. Générez-en un nouveau pour le même utilisateur système dans les paramètres d’entreprise de Meta.</translation>
    </message>
    <message>
        <source>Connect with a system user token</source>
        <translation>Se connecter avec un token d’utilisateur système</translation>
    </message>
    <message>
        <source>For businesses that have their own app at Meta. Nobody has to log in.</source>
        <translation>Pour les entreprises qui ont leur propre app chez Meta. Personne n’a besoin de se connecter.</translation>
    </message>
    <message>
        <source>Finish the sign-up in your browser</source>
        <translation>Terminez l’inscription dans votre navigateur</translation>
    </message>
    <message>
        <source>Meta guides you through it. Create a WhatsApp Business account and number there, or choose existing ones.</source>
        <translation>Meta vous guide. Créez-y un compte et un numéro WhatsApp Business, ou choisissez-en qui existent déjà.</translation>
    </message>
    <message>
        <source>Finish the login in your browser</source>
        <translation>Terminez la connexion dans votre navigateur</translation>
    </message>
    <message>
        <source>Log in there with the Facebook account that manages your business.</source>
        <translation>Connectez-vous là-bas avec le compte Facebook qui gère votre entreprise.</translation>
    </message>
    <message>
        <source>Finish the login in the window that has opened</source>
        <translation>Terminez la connexion dans la fenêtre qui s’est ouverte</translation>
    </message>
    <message>
        <source>Log in with the Facebook account that manages your business.</source>
        <translation>Connectez-vous avec le compte Facebook qui gère votre entreprise.</translation>
    </message>
    <message>
        <source>Connect again through Meta’s sign-up</source>
        <translation>Reconnectez-vous par l’inscription Meta</translation>
    </message>
    <message>
        <source>You were connected as %1. Choose the same business and number there. You don’t need to create anything new.</source>
        <translation>Vous étiez connecté en tant que %1. Choisissez-y la même entreprise et le même numéro. Vous n’avez rien de nouveau à créer.</translation>
    </message>
    <message>
        <source>Log in to Facebook again</source>
        <translation>Connectez-vous de nouveau à Facebook</translation>
    </message>
    <message>
        <source>You were connected as %1. Facebook will ask you to allow these three things, and nothing else:</source>
        <translation>Vous étiez connecté en tant que %1. Facebook vous demandera d’autoriser ces trois choses, et rien d’autre&#xa0;:</translation>
    </message>
    <message>
        <source>This computer is paired with “%1”.</source>
        <translation>Cet ordinateur est associé à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Connect your Facebook account</source>
        <translation>Connectez votre compte Facebook</translation>
    </message>
    <message>
        <source>Facebook will ask whether you allow Shoptalk to do these three things, and nothing else:</source>
        <translation>Facebook vous demandera si vous autorisez Shoptalk à faire ces trois choses, et rien d’autre&#xa0;:</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Rouvrir la page</translation>
    </message>
    <message>
        <source>Open Meta’s sign-up</source>
        <translation>Ouvrir l’inscription Meta</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln conversation(s)</source>
        <translation>
            <numerusform>Exporter %Ln conversation</numerusform>
            <numerusform>Exporter %Ln conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>Export the conversation with %1</source>
        <translation>Exporter la conversation avec %1</translation>
    </message>
    <message>
        <source>Internal notes are left out. The exported files are not encrypted: keep them where only the right people can open them.</source>
        <translation>Les notes internes ne sont pas exportées. Les fichiers exportés ne sont pas chiffrés : gardez-les là où seules les bonnes personnes peuvent les ouvrir.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’exportation</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Where to export to</source>
        <translation>Où exporter</translation>
    </message>
    <message>
        <source>WhatsApp conversations %1</source>
        <comment>name of a folder</comment>
        <translation>Conversations WhatsApp %1</translation>
    </message>
    <message>
        <source>%1 – WhatsApp %2</source>
        <comment>name of a folder</comment>
        <translation>%1 – WhatsApp %2</translation>
    </message>
    <message>
        <source>Choose the folder to export to.</source>
        <translation>Choisissez le dossier où exporter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln contact enregistré dans %1.</numerusform>
            <numerusform>%Ln contacts enregistrés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 messages sur %2</translation>
    </message>
    <message>
        <source>Reading the messages…</source>
        <translation>Lecture des messages…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln message exporté dans %1.</numerusform>
            <numerusform>%Ln messages exportés dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not on this computer.</source>
        <translation>
            <numerusform>%Ln fichier n’est pas sur cet ordinateur.</numerusform>
            <numerusform>%Ln fichiers ne sont pas sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was saved.</source>
        <translation>L’exportation a été annulée. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was exported. Make room or choose a folder on another disk, then try again.</source>
        <translation>Le disque est plein, donc rien n’a été exporté. Libérez de l’espace ou choisissez un dossier sur un autre disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was exported, because this folder can’t be written to. Choose another one.</source>
        <translation>Rien n’a été exporté, car il est impossible d’écrire dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Nothing was exported, because the messages could not be read. Try again.</source>
        <translation>Rien n’a été exporté, car les messages n’ont pas pu être lus. Réessayez.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Only the contacts (vCard)</source>
        <translation>Seulement les contacts (vCard)</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>D’un jour à l’autre…</translation>
    </message>
    <message>
        <source>With photos and files</source>
        <translation>Avec les photos et les fichiers</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExportText</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>The earlier message is not on this computer.</source>
        <translation>Le message précédent n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>The file is not on this computer.</source>
        <translation>Le fichier n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversation avec %1</translation>
    </message>
    <message>
        <source>All times are in the time zone %1.</source>
        <translation>Toutes les heures sont dans le fuseau horaire %1.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>En réponse à</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>shoptalk::Figure</name>
    <message>
        <source>%1 d</source>
        <comment>a number of days</comment>
        <translation>%1 j</translation>
    </message>
</context>
<context>
    <name>shoptalk::FigureCard</name>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as &amp;table (CSV)…</source>
        <translation>Enregistrer en &amp;tableau (CSV)…</translation>
    </message>
    <message>
        <source>Save as &amp;picture (PNG)…</source>
        <translation>Enregistrer en &amp;image (PNG)…</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Graphique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Show %1 as chart</source>
        <translation>Afficher %1 en graphique</translation>
    </message>
    <message>
        <source>Show %1 as table</source>
        <translation>Afficher %1 en tableau</translation>
    </message>
</context>
<context>
    <name>shoptalk::FigureSaver</name>
    <message>
        <source>Save as table</source>
        <translation>Enregistrer en tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Enregistrer en image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
</context>
<context>
    <name>shoptalk::FigureTableModel</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>shoptalk::Figures</name>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Orders and appointments</source>
        <translation>Commandes et rendez-vous</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Login codes</source>
        <translation>Codes de connexion</translation>
    </message>
    <message>
        <source>Login codes, international</source>
        <translation>Codes de connexion, internationaux</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>%1: %2 of %3 free service messages used</source>
        <translation>%1&#xa0;: %2 messages de service gratuits sur %3 utilisés</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>Free and billed in %1</source>
        <translation>Gratuits et facturés en %1</translation>
    </message>
    <message>
        <source>WhatsApp hasn’t reported prices for this month yet.</source>
        <translation>WhatsApp n’a pas encore indiqué de prix pour les messages de ce mois.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuits</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturés</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Type de message</translation>
    </message>
    <message>
        <source>Cost by your price table</source>
        <translation>Coût selon votre table de prix</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Sans prix</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>%1 billed without a price (enter prices in the settings)</source>
        <translation>%1 facturés sans prix (saisissez les prix dans les paramètres)</translation>
    </message>
    <message>
        <source>When logins expire</source>
        <translation>Fin des connexions</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>Aucun compte n’est connecté.</translation>
    </message>
    <message>
        <source>No login is about to expire.</source>
        <translation>Aucune connexion n’expire bientôt.</translation>
    </message>
    <message>
        <source>More than a week</source>
        <translation>Plus d’une semaine</translation>
    </message>
    <message>
        <source>A week or less</source>
        <translation>Une semaine ou moins</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Login expires</source>
        <translation>Fin de la connexion</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Jours restants</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1 has to log in again</source>
        <translation>%1 doit se reconnecter</translation>
    </message>
    <message>
        <source>%1 is next, on %2</source>
        <translation>%1 est le prochain, le %2</translation>
    </message>
    <message>
        <source>Events from WhatsApp by day</source>
        <translation>Événements de WhatsApp par jour</translation>
    </message>
    <message>
        <source>WhatsApp reported nothing in these days.</source>
        <translation>WhatsApp n’a rien signalé ces jours-là.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Saved for a newer version</source>
        <translation>Conservés pour une version plus récente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>Conservés pour plus tard</translation>
    </message>
    <message>
        <source>%1 received, %2 saved for later, %3 failed, for all numbers</source>
        <translation>%1 reçus, %2 conservés pour plus tard, %3 échecs, pour tous les numéros</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Delivered, not read</source>
        <translation>Distribués, non lus</translation>
    </message>
    <message>
        <source>Sent, not delivered</source>
        <translation>Envoyés, non distribués</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribués</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Taux de distribution</translation>
    </message>
    <message>
        <source>Nothing was sent in these days.</source>
        <translation>Rien n’a été envoyé ces jours-là.</translation>
    </message>
    <message>
        <source>Messages by day</source>
        <translation>Messages par jour</translation>
    </message>
    <message>
        <source>%1 received, %2 sent, %3 failed</source>
        <translation>%1 reçus, %2 envoyés, %3 échecs</translation>
    </message>
    <message>
        <source>Delivery rate by day</source>
        <translation>Taux de distribution par jour</translation>
    </message>
    <message>
        <source>%1 of all messages reached the customer’s phone</source>
        <translation>%1 de tous les messages sont arrivés sur le téléphone du client</translation>
    </message>
    <message>
        <source>Sent or failed</source>
        <translation>Envoyés ou échecs</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Sent by number</source>
        <translation>Envoyés par numéro</translation>
    </message>
    <message>
        <source>%1 sent most</source>
        <translation>%1 a envoyé le plus</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Sent by template</source>
        <translation>Envoyés par modèle</translation>
    </message>
    <message>
        <source>No template was sent in these days.</source>
        <translation>Aucun modèle n’a été envoyé ces jours-là.</translation>
    </message>
    <message>
        <source>Template without a name</source>
        <translation>Modèle sans nom</translation>
    </message>
    <message>
        <source>The top %1 of %2. The table shows them all.</source>
        <translation>Les %1 premiers sur %2. Le tableau les montre tous.</translation>
    </message>
    <message>
        <source>%1 was sent most</source>
        <translation>%1 a été le plus envoyé</translation>
    </message>
    <message>
        <source>Busiest hours</source>
        <translation>Heures les plus chargées</translation>
    </message>
    <message>
        <source>There were no messages in these days.</source>
        <translation>Il n’y a pas eu de messages ces jours-là.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Most messages come and go from %1</source>
        <translation>La plupart des messages sont échangés de %1</translation>
    </message>
    <message>
        <source>No customer got a reply in these days.</source>
        <translation>Aucun client n’a reçu de réponse ces jours-là.</translation>
    </message>
    <message>
        <source>Half of the answers within</source>
        <translation>La moitié des réponses en</translation>
    </message>
    <message>
        <source>Slowest 1 in 10 take longer than</source>
        <translation>La plus lente sur 10 dépasse</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>La moitié en</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 sur 10 en</translation>
    </message>
    <message>
        <source>Under %1 h</source>
        <comment>time left</comment>
        <translation>Moins de %1 h</translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <comment>time left</comment>
        <translation>%1–%2 h</translation>
    </message>
    <message>
        <source>Reply time by hour</source>
        <translation>Temps de réponse par heure</translation>
    </message>
    <message>
        <source>Half of %1 answers came within %2</source>
        <translation>La moitié de %1 réponses est arrivée en %2</translation>
    </message>
    <message>
        <source>Written from %1</source>
        <translation>Écrits à partir de %1</translation>
    </message>
    <message>
        <source>The phone app</source>
        <translation>L’application du téléphone</translation>
    </message>
    <message>
        <source>Replies of colleagues at other computers are not known here.</source>
        <translation>Les réponses des autres ordinateurs ne sont pas connues ici.</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Conversations ouvertes</translation>
    </message>
    <message>
        <source>You can’t reply to anyone right now. A customer’s message opens a conversation for 24 hours.</source>
        <translation>Vous ne pouvez répondre à personne pour le moment. Le message d’un client ouvre la conversation pendant 24 heures.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Time left to reply</source>
        <translation>Temps restant pour répondre</translation>
    </message>
    <message>
        <source>%1 can be answered now, %2 close within an hour</source>
        <translation>%1 peuvent recevoir une réponse maintenant, %2 se ferment d’ici une heure</translation>
    </message>
    <message>
        <source>%1 can be answered now</source>
        <translation>%1 peuvent recevoir une réponse maintenant</translation>
    </message>
    <message>
        <source>Events from WhatsApp by week</source>
        <translation>Événements de WhatsApp par semaine</translation>
    </message>
    <message>
        <source>Events from WhatsApp by month</source>
        <translation>Événements de WhatsApp par mois</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Messages by week</source>
        <translation>Messages par semaine</translation>
    </message>
    <message>
        <source>Messages by month</source>
        <translation>Messages par mois</translation>
    </message>
    <message>
        <source>Delivery rate by week</source>
        <translation>Taux de distribution par semaine</translation>
    </message>
    <message>
        <source>Delivery rate by month</source>
        <translation>Taux de distribution par mois</translation>
    </message>
    <message>
        <source>This computer, nobody chosen</source>
        <translation>Cet ordinateur, personne n’est choisi</translation>
    </message>
    <message>
        <source>Computer %1, nobody chosen</source>
        <translation>Ordinateur %1, personne n’est choisi</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Répondu par</translation>
    </message>
    <message>
        <source>Reply time by colleague</source>
        <translation>Délai de réponse par collègue</translation>
    </message>
    <message>
        <source>Choose your name under Settings, Team, so that your replies count as yours.</source>
        <translation>Choisissez votre nom sous Paramètres, Équipe, pour que vos réponses comptent comme les vôtres.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FileActions</name>
    <message>
        <source>This file can’t be opened: it is no longer on this computer.</source>
        <translation>Ce fichier ne peut pas être ouvert&#xa0;: il n’est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No program on this computer opens this file. You can save it and open it elsewhere.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre ce fichier. Vous pouvez l’enregistrer et l’ouvrir ailleurs.</translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation>Ce fichier n’est pas ouvert</translation>
    </message>
    <message>
        <source>%1 could harm this computer.</source>
        <translation>%1 pourrait nuire à cet ordinateur.</translation>
    </message>
    <message>
        <source>Files of this type can run programs. Shoptalk does not open them. Save it only if you expected it and trust who sent it.</source>
        <translation>Les fichiers de ce type peuvent exécuter des programmes. Shoptalk ne les ouvre pas. Enregistrez-le seulement si vous l’attendiez et faites confiance à la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>The file was not saved: the disk is full.</source>
        <translation>Le fichier n’a pas été enregistré&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>The file was not saved. Choose another folder, or check that this one can be written.</source>
        <translation>Le fichier n’a pas été enregistré. Choisissez un autre dossier ou vérifiez que l’écriture est possible dans celui-ci.</translation>
    </message>
    <message>
        <source>The folder can’t be shown: no program on this computer opens folders.</source>
        <translation>Le dossier ne peut pas être affiché&#xa0;: aucun programme de cet ordinateur n’ouvre les dossiers.</translation>
    </message>
    <message>
        <source>This picture can’t be copied. You can save it instead.</source>
        <translation>Cette image ne peut pas être copiée. Vous pouvez l’enregistrer à la place.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>shoptalk::FileField</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Web address of the file, https://…</source>
        <translation>Adresse web du fichier, https://…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisissez un fichier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Retirer le fichier</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Getting it ready… %1</source>
        <translation>Préparation… %1</translation>
    </message>
    <message>
        <source>Getting %1 ready…</source>
        <translation>Préparation de %1…</translation>
    </message>
    <message>
        <source>Uploading… %1</source>
        <translation>Envoi… %1</translation>
    </message>
    <message>
        <source>Converted for WhatsApp. Camera details such as the place are removed.</source>
        <translation>Converti pour WhatsApp. Les informations de l’appareil photo, comme le lieu, sont retirées.</translation>
    </message>
    <message>
        <source>You can also drop a file here.</source>
        <translation>Vous pouvez aussi déposer un fichier ici.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
</context>
<context>
    <name>shoptalk::FilesPage</name>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>How much space the files may take</source>
        <translation>Espace que les fichiers peuvent occuper</translation>
    </message>
    <message>
        <source>Photos, videos and documents from customers</source>
        <translation>Photos, vidéos et documents des clients</translation>
    </message>
    <message>
        <source>They are downloaded as soon as they arrive, because WhatsApp deletes its copies after 7 days. Only people who can use this computer account can open them. They are not encrypted and not part of backups.</source>
        <translation>Ils sont téléchargés dès leur arrivée, car WhatsApp supprime ses copies après 7 jours. Seules les personnes qui peuvent utiliser ce compte d’ordinateur peuvent les ouvrir. Ils ne sont pas chiffrés et ne font pas partie des sauvegardes.</translation>
    </message>
    <message>
        <source>Space on this computer</source>
        <translation>Espace sur cet ordinateur</translation>
    </message>
    <message>
        <source>If the files take more space than this, those that nobody looked at for the longest time are removed and can be downloaded again. Files that WhatsApp no longer has always stay.</source>
        <translation>Si les fichiers occupent plus d’espace que cela, ceux que personne n’a regardés depuis le plus longtemps sont retirés et peuvent être téléchargés de nouveau. Les fichiers que WhatsApp n’a plus restent toujours.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>They take %1 now.</source>
        <translation>Ils occupent %1 en ce moment.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FilterEmpty</name>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Every conversation is archived or snoozed. They come back when the customer writes.</source>
        <translation>Toutes les conversations sont archivées ou en veille. Elles reviennent quand le client écrit.</translation>
    </message>
    <message>
        <source>No unread conversations</source>
        <translation>Aucune conversation non lue</translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>Vous avez tout lu.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous ?</translation>
    </message>
    <message>
        <source>Choose your name under Settings, Team. Then the conversations that are assigned to you appear here.</source>
        <translation>Choisissez votre nom dans Paramètres, Équipe. Les conversations qui vous sont attribuées apparaissent alors ici.</translation>
    </message>
    <message>
        <source>Nothing is assigned to you</source>
        <translation>Rien ne vous est attribué</translation>
    </message>
    <message>
        <source>When a conversation is assigned to you, it appears here.</source>
        <translation>Quand une conversation vous est attribuée, elle apparaît ici.</translation>
    </message>
    <message>
        <source>Everything is assigned</source>
        <translation>Tout est attribué</translation>
    </message>
    <message>
        <source>Conversations that are nobody’s appear here.</source>
        <translation>Les conversations qui ne sont à personne apparaissent ici.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne n’attend</translation>
    </message>
    <message>
        <source>Every customer has an answer.</source>
        <translation>Chaque client a une réponse.</translation>
    </message>
    <message>
        <source>No reply window closes soon</source>
        <translation>Aucune fenêtre de réponse ne se ferme bientôt</translation>
    </message>
    <message>
        <source>When less than an hour is left to reply, the conversation appears here.</source>
        <translation>Quand il reste moins d’une heure pour répondre, la conversation apparaît ici.</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>Rien n’est archivé</translation>
    </message>
    <message>
        <source>Archived conversations appear here. They come back when the customer writes.</source>
        <translation>Les conversations archivées apparaissent ici. Elles reviennent quand le client écrit.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Rien n’est en veille</translation>
    </message>
    <message>
        <source>Snoozed conversations appear here until their time comes.</source>
        <translation>Les conversations en veille apparaissent ici jusqu’au moment choisi.</translation>
    </message>
    <message>
        <source>Nobody has written to this number yet, or every conversation is archived or snoozed.</source>
        <translation>Personne n’a encore écrit à ce numéro, ou toutes les conversations sont archivées ou en veille.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FindBar</name>
    <message>
        <source>Older message</source>
        <translation>Message plus ancien</translation>
    </message>
    <message>
        <source>Newer message</source>
        <translation>Message plus récent</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the position among the messages that were found</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>shoptalk::FloatingDate</name>
    <message>
        <source>Jump to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>%1. Jump to a date</source>
        <translation>%1. Aller à une date</translation>
    </message>
</context>
<context>
    <name>shoptalk::FormSheet</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Abandonner ce message ?</translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardActions</name>
    <message>
        <source>This file is not on this computer any more, so it can’t be forwarded.</source>
        <translation>Ce fichier n’est plus sur cet ordinateur et ne peut donc pas être transféré.</translation>
    </message>
    <message>
        <source>The message could not be forwarded to %1. Check that the disk is not full, then try again.</source>
        <translation>Le message n’a pas pu être transféré à %1. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>Forwarded to %1.</source>
        <translation>Transféré à %1.</translation>
    </message>
    <message numerus="yes">
        <source>Forwarded to %Ln conversation(s).</source>
        <translation>
            <numerusform>Transféré à %Ln conversation.</numerusform>
            <numerusform>Transféré à %Ln conversations.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the files is not on this computer any more. Deselect it, then forward the others.</source>
        <translation>L’un des fichiers n’est plus sur cet ordinateur. Désélectionnez-le, puis transférez les autres.</translation>
    </message>
    <message>
        <source>Not all of the messages could be forwarded to %1. Check that the disk is not full, then try again.</source>
        <translation>Tous les messages n’ont pas pu être transférés à %1. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardDialog</name>
    <message>
        <source>No customer has that name or number.</source>
        <translation>Aucun client n’a ce nom ou ce numéro.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Forward message</source>
        <translation>Transférer le message</translation>
    </message>
    <message>
        <source>Forward to those that were chosen</source>
        <translation>Transférer aux destinataires choisis</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Nom ou numéro de téléphone</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>You blocked this customer.</source>
        <translation>Vous avez bloqué ce client.</translation>
    </message>
    <message>
        <source>Only with a template: the 24-hour reply window has closed.</source>
        <translation>Seulement avec un modèle : la fenêtre de réponse de 24 heures est fermée.</translation>
    </message>
    <message>
        <source>Only with a template: this customer has not written to you yet.</source>
        <translation>Seulement avec un modèle : ce client ne vous a pas encore écrit.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>Choisissez qui le reçoit.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <comment>the names of customers</comment>
        <translation>À : %1</translation>
    </message>
    <message numerus="yes">
        <source>Forward %Ln message(s)</source>
        <translation>
            <numerusform>Transférer %Ln message</numerusform>
            <numerusform>Transférer %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Shoptalk can’t write to groups yet.</source>
        <translation>Shoptalk ne peut pas encore écrire dans les groupes.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardedFiles</name>
    <message>
        <source>The file is being made ready…</source>
        <translation>Préparation du fichier…</translation>
    </message>
    <message>
        <source>The file is being downloaded. It can be forwarded as soon as it is here.</source>
        <translation>Le fichier est en cours de téléchargement. Il pourra être transféré dès qu’il sera ici.</translation>
    </message>
    <message>
        <source>This file could not be downloaded, so it can’t be forwarded.</source>
        <translation>Ce fichier n’a pas pu être téléchargé et ne peut donc pas être transféré.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FoundDelegate</name>
    <message>
        <source>You: %1</source>
        <translation>Vous : %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::FreedesktopComputerLockWatch</name>
    <message>
        <source>Locks itself before the computer sleeps</source>
        <translation>Se verrouille avant la mise en veille de l’ordinateur</translation>
    </message>
</context>
<context>
    <name>shoptalk::FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Écrire une réponse…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>shoptalk::HeadingChooser</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisissez un fichier</translation>
    </message>
    <message>
        <source>Getting %1 ready…</source>
        <translation>Préparation de %1…</translation>
    </message>
</context>
<context>
    <name>shoptalk::HeadingFileField</name>
    <message>
        <source>Remove the file</source>
        <translation>Retirer le fichier</translation>
    </message>
    <message>
        <source>Choose a photo, a video or a document</source>
        <translation>Choisissez une photo, une vidéo ou un document</translation>
    </message>
    <message>
        <source>Getting it ready… %1</source>
        <comment>a percentage</comment>
        <translation>Préparation… %1</translation>
    </message>
    <message>
        <source>Getting %1 ready…</source>
        <translation>Préparation de %1…</translation>
    </message>
    <message>
        <source>Above buttons, WhatsApp shows photos, videos and documents only.</source>
        <translation>Au-dessus des boutons, WhatsApp n’affiche que des photos, des vidéos et des documents.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the name of a file and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This file could not be copied. Check that the disk is not full, then try again.</source>
        <translation>Ce fichier n’a pas pu être copié. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Add a photo, video or document…</source>
        <translation>Ajouter une photo, une vidéo ou un document…</translation>
    </message>
</context>
<context>
    <name>shoptalk::HelpBrowser</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>shoptalk::HelpWindow</name>
    <message>
        <source>Shoptalk help</source>
        <translation>Aide de Shoptalk</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fermer l’aide</translation>
    </message>
</context>
<context>
    <name>shoptalk::HtmlExport</name>
    <message>
        <source>There are no messages in this time.</source>
        <translation>Il n’y a aucun message dans cette période.</translation>
    </message>
</context>
<context>
    <name>shoptalk::InboxPage</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Fermer la conversation</translation>
    </message>
    <message>
        <source>Mark the conversation as unread or read</source>
        <translation>Marquer la conversation comme non lue ou lue</translation>
    </message>
    <message>
        <source>Search in the open conversation</source>
        <translation>Rechercher dans la conversation ouverte</translation>
    </message>
    <message>
        <source>Search customers and messages</source>
        <translation>Rechercher des clients et des messages</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Show the customer’s details</source>
        <translation>Afficher les détails du client</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Show starred messages</source>
        <translation>Afficher les messages importants</translation>
    </message>
    <message>
        <source>List of conversations</source>
        <translation>Liste des conversations</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Open the next conversation</source>
        <translation>Ouvrir la conversation suivante</translation>
    </message>
    <message>
        <source>Open the previous conversation</source>
        <translation>Ouvrir la conversation précédente</translation>
    </message>
    <message>
        <source>Open the next unread conversation</source>
        <translation>Ouvrir la conversation non lue suivante</translation>
    </message>
    <message>
        <source>Open the previous unread conversation</source>
        <translation>Ouvrir la conversation non lue précédente</translation>
    </message>
    <message>
        <source>Connect a phone number first, in Settings, Facebook accounts.</source>
        <translation>Connectez d’abord un numéro de téléphone dans Paramètres, Comptes Facebook.</translation>
    </message>
</context>
<context>
    <name>shoptalk::InteractiveSheet</name>
    <message>
        <source>Send buttons or a list</source>
        <translation>Envoyer des boutons ou une liste</translation>
    </message>
    <message>
        <source>What the customer can tap</source>
        <translation>Ce que le client peut toucher</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Réutiliser</translation>
    </message>
    <message>
        <source>Heading (optional)</source>
        <translation>En-tête (facultatif)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Small line below (optional)</source>
        <translation>Petite ligne en dessous (facultatif)</translation>
    </message>
    <message>
        <source>Text on the button</source>
        <translation>Texte du bouton</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>The customer sees</source>
        <translation>Le client voit</translation>
    </message>
    <message>
        <source>Text on the button that opens the list</source>
        <translation>Texte du bouton qui ouvre la liste</translation>
    </message>
</context>
<context>
    <name>shoptalk::InteractiveText</name>
    <message>
        <source>List to choose from</source>
        <translation>Liste de choix</translation>
    </message>
    <message>
        <source>Button with a link</source>
        <translation>Bouton avec un lien</translation>
    </message>
    <message>
        <source>Ask for the location</source>
        <translation>Demander la localisation</translation>
    </message>
    <message>
        <source>Reply buttons</source>
        <translation>Boutons de réponse</translation>
    </message>
    <message>
        <source>Write the text of the message.</source>
        <translation>Écrivez le texte du message.</translation>
    </message>
    <message>
        <source>Write what the button that opens the list says.</source>
        <translation>Écrivez ce que dit le bouton qui ouvre la liste.</translation>
    </message>
    <message>
        <source>Write what the button says.</source>
        <translation>Écrivez ce que dit le bouton.</translation>
    </message>
    <message>
        <source>Write the web address that the button opens.</source>
        <translation>Écrivez l’adresse web que le bouton ouvre.</translation>
    </message>
    <message>
        <source>Give each part of the list a title, because there are several.</source>
        <translation>Donnez un titre à chaque partie de la liste, car il y en a plusieurs.</translation>
    </message>
    <message>
        <source>Add at least one row.</source>
        <translation>Ajoutez au moins une ligne.</translation>
    </message>
    <message>
        <source>Add at least one button.</source>
        <translation>Ajoutez au moins un bouton.</translation>
    </message>
    <message>
        <source>Write what this row says, or remove it.</source>
        <translation>Écrivez ce que dit cette ligne, ou retirez-la.</translation>
    </message>
    <message>
        <source>Write what this button says, or remove it.</source>
        <translation>Écrivez ce que dit ce bouton, ou retirez-le.</translation>
    </message>
    <message>
        <source>%1 characters are too many: WhatsApp shows up to %2 here. Shorten it.</source>
        <translation>%1 caractères, c’est trop&#xa0;: WhatsApp en affiche jusqu’à %2 ici. Raccourcissez le texte.</translation>
    </message>
    <message numerus="yes">
        <source>A list has up to %Ln row(s). Remove some.</source>
        <translation>
            <numerusform>Une liste a jusqu’à %Ln ligne. Retirez-en.</numerusform>
            <numerusform>Une liste a jusqu’à %Ln lignes. Retirez-en.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message has up to %Ln button(s). Remove some.</source>
        <translation>
            <numerusform>Un message a jusqu’à %Ln bouton. Retirez-en.</numerusform>
            <numerusform>Un message a jusqu’à %Ln boutons. Retirez-en.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another one says the same. Write something else, so that you can tell the answers apart.</source>
        <translation>Un autre dit la même chose. Écrivez autre chose pour pouvoir distinguer les réponses.</translation>
    </message>
    <message>
        <source>This is no web address. Begin with https://</source>
        <translation>Ce n’est pas une adresse web. Commencez par https://</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ask for the phone number</source>
        <translation>Demander le numéro de téléphone</translation>
    </message>
</context>
<context>
    <name>shoptalk::InvitationCard</name>
    <message>
        <source>Connect another computer</source>
        <translation>Connecter un autre ordinateur</translation>
    </message>
    <message>
        <source>Create a code here and enter it on the other computer, in the first step of its set-up. Anyone with the code can read all messages of the shop, so show it to nobody else.</source>
        <translation>Créez un code ici et saisissez-le sur l’autre ordinateur, à la première étape de sa configuration. Toute personne qui a le code peut lire tous les messages de la boutique, donc ne le montrez à personne d’autre.</translation>
    </message>
    <message>
        <source>The code was copied.</source>
        <translation>Le code a été copié.</translation>
    </message>
    <message>
        <source>Code for the other computer</source>
        <translation>Code pour l’autre ordinateur</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Address of your relay (the server that receives your messages), for the other computer: %1</source>
        <translation>Adresse de votre relais (le serveur qui reçoit vos messages), pour l’autre ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Create another code</source>
        <translation>Créer un autre code</translation>
    </message>
    <message>
        <source>This computer doesn’t have the key to the shop’s messages, so it can’t add another computer. Pair it again first.</source>
        <translation>Cet ordinateur n’a pas la clé des messages de la boutique, il ne peut donc pas ajouter d’autre ordinateur. Associez-le d’abord de nouveau.</translation>
    </message>
    <message>
        <source>This computer is no longer connected to your shop. Pair it again with a new code.</source>
        <translation>Cet ordinateur n’est plus connecté à votre boutique. Associez-le de nouveau avec un nouveau code.</translation>
    </message>
    <message>
        <source>Too many codes were created. Try again in a few minutes.</source>
        <translation>Trop de codes ont été créés. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The code could not be created because your relay does not answer. Check this computer’s internet connection, then try again.</source>
        <translation>Le code n’a pas pu être créé, car votre relais ne répond pas. Vérifiez la connexion Internet de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The code has expired. Create another one.</source>
        <translation>Le code a expiré. Créez-en un autre.</translation>
    </message>
    <message>
        <source>The code works once. Time left: %1</source>
        <translation>Le code fonctionne une fois. Temps restant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is now connected.</source>
        <translation>%1 est maintenant connecté.</translation>
    </message>
    <message>
        <source>Create a code</source>
        <translation>Créer un code</translation>
    </message>
</context>
<context>
    <name>shoptalk::KeptSheetBar</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
</context>
<context>
    <name>shoptalk::LabelActions</name>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Étiquettes</translation>
    </message>
    <message>
        <source>&amp;New label…</source>
        <translation>&amp;Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Name of the label:</source>
        <translation>Nom de l’étiquette&#xa0;:</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Ajouter l’étiquette</translation>
    </message>
    <message>
        <source>Delete older messages forever?</source>
        <translation>Supprimer définitivement les messages plus anciens&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>With this label, %Ln message(s) in this conversation are older than the time they are kept for.</source>
        <translation>
            <numerusform>Avec cette étiquette, %Ln message de cette conversation dépasse sa durée de conservation.</numerusform>
            <numerusform>Avec cette étiquette, %Ln messages de cette conversation dépassent leur durée de conservation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this label, %Ln message(s) in this conversation are older than the time they are kept for.</source>
        <translation>
            <numerusform>Sans cette étiquette, %Ln message de cette conversation dépasse sa durée de conservation.</numerusform>
            <numerusform>Sans cette étiquette, %Ln messages de cette conversation dépassent leur durée de conservation.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are deleted within a day, and this can’t be undone. You can change how long a label keeps messages under Settings, Privacy.</source>
        <translation>Ils sont supprimés d’ici un jour, et cela ne peut pas être annulé. Vous pouvez changer la durée pendant laquelle une étiquette conserve les messages sous Paramètres, Confidentialité.</translation>
    </message>
    <message>
        <source>Add label and delete</source>
        <translation>Ajouter l’étiquette et supprimer</translation>
    </message>
    <message>
        <source>Remove label and delete</source>
        <translation>Retirer l’étiquette et supprimer</translation>
    </message>
    <message>
        <source>There is already a label with this name.</source>
        <translation>Il existe déjà une étiquette avec ce nom.</translation>
    </message>
    <message>
        <source>The label could not be saved. Check that the disk is not full, then try again.</source>
        <translation>L’étiquette n’a pas pu être enregistrée. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>With this label, %Ln message(s) in these conversations are older than the time they are kept for.</source>
        <translation>
            <numerusform>Avec cette étiquette, %Ln message de ces conversations dépasse sa durée de conservation.</numerusform>
            <numerusform>Avec cette étiquette, %Ln messages de ces conversations dépassent leur durée de conservation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this label, %Ln message(s) in these conversations are older than the time they are kept for.</source>
        <translation>
            <numerusform>Sans cette étiquette, %Ln message de ces conversations dépasse sa durée de conservation.</numerusform>
            <numerusform>Sans cette étiquette, %Ln messages de ces conversations dépassent leur durée de conservation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %1 added to %Ln conversation(s).</source>
        <translation>
            <numerusform>Étiquette %1 ajoutée à %Ln conversation.</numerusform>
            <numerusform>Étiquette %1 ajoutée à %Ln conversations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %1 removed from %Ln conversation(s).</source>
        <translation>
            <numerusform>Étiquette %1 retirée de %Ln conversation.</numerusform>
            <numerusform>Étiquette %1 retirée de %Ln conversations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::LabelsCard</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Right-click a conversation to label it. A label can set how long messages are kept, for example ten years for invoices. If a conversation has several labels, the longest time applies.</source>
        <translation>Faites un clic droit sur une conversation pour lui donner une étiquette. Une étiquette peut fixer la durée de conservation des messages, par exemple dix ans pour les factures. Si une conversation a plusieurs étiquettes, la durée la plus longue s’applique.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restore the removed label</source>
        <translation>Restaurer l’étiquette retirée</translation>
    </message>
    <message>
        <source>For example: Invoices</source>
        <translation>Par exemple&#xa0;: Factures</translation>
    </message>
    <message>
        <source>Name of a new label</source>
        <translation>Nom d’une nouvelle étiquette</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Ajouter l’étiquette</translation>
    </message>
    <message>
        <source>How long messages with the label %1 are kept</source>
        <translation>Durée de conservation des messages avec l’étiquette %1</translation>
    </message>
    <message>
        <source>Remove the label %1</source>
        <translation>Retirer l’étiquette %1</translation>
    </message>
    <message>
        <source>There is already a label with this name.</source>
        <translation>Il existe déjà une étiquette avec ce nom.</translation>
    </message>
    <message>
        <source>Enter a name for the label first.</source>
        <translation>Saisissez d’abord un nom pour l’étiquette.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>L’enregistrement a échoué. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>The label %1 was removed.</source>
        <translation>L’étiquette %1 a été retirée.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the label %1</source>
        <translation>Renommer l’étiquette %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::LanguagePage</name>
    <message>
        <source>Language of Shoptalk</source>
        <translation>Langue de Shoptalk</translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <translation>La même que celle de cet ordinateur</translation>
    </message>
    <message>
        <source>Everything on the screen changes at once. Messages and templates stay as they were written.</source>
        <translation>Tout ce qui est à l’écran change aussitôt. Les messages et les modèles restent tels qu’ils ont été écrits.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>La&amp;nguage…</source>
        <translation>Lan&amp;gue…</translation>
    </message>
    <message>
        <source>Something in the settings is not saved yet. If you change the language now, it is lost, and a running upload stops.</source>
        <translation>Quelque chose n’est pas encore enregistré dans les paramètres. Si vous changez de langue maintenant, cela sera perdu et un envoi en cours s’arrêtera.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LinkPreviewBar</name>
    <message>
        <source>Show a &amp;preview of the link</source>
        <translation>Afficher un &amp;aperçu du lien</translation>
    </message>
</context>
<context>
    <name>shoptalk::ListFilters</name>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lues</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Non attribuées</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Closing soon</source>
        <translation>Bientôt fermées</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>En veille</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show conversations: %1</source>
        <translation>Afficher les conversations : %1</translation>
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
        <translation>Envoyer une localisation</translation>
    </message>
    <message>
        <source>&amp;Map link or coordinates</source>
        <translation>Lien de &amp;carte ou coordonnées</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Latitude %1, longitude %2</source>
        <translation>Latitude %1, longitude %2</translation>
    </message>
    <message>
        <source>There are no coordinates in this. Open the link in your browser, then copy the long address from there.</source>
        <translation>Il n’y a pas de coordonnées ici. Ouvrez le lien dans votre navigateur, puis copiez-y l’adresse longue.</translation>
    </message>
    <message>
        <source>Paste a link from Google Maps, Apple Maps or OpenStreetMap.</source>
        <translation>Collez un lien de Google Maps, Apple Plans ou OpenStreetMap.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LockPage</name>
    <message>
        <source>Shoptalk is locked</source>
        <translation>Shoptalk est verrouillé</translation>
    </message>
    <message>
        <source>Use your recovery key</source>
        <translation>Utilisez votre clé de récupération</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase secrète</translation>
    </message>
    <message>
        <source>New messages appear when you unlock.</source>
        <translation>Les nouveaux messages apparaissent quand vous déverrouillez.</translation>
    </message>
    <message>
        <source>Enter the recovery key from the printed sheet, and choose a new passphrase.</source>
        <translation>Saisissez la clé de récupération de la feuille imprimée et choisissez une nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>This computer has no keychain (the system’s safe place for passwords). Choose a passphrase instead: your login is encrypted with it, and Shoptalk asks for it at every start. Nobody can look it up for you.</source>
        <translation>Cet ordinateur n’a pas de trousseau (l’endroit sûr du système pour les mots de passe). Choisissez à la place une phrase secrète&#xa0;: elle chiffre votre connexion, et Shoptalk la demande à chaque démarrage. Personne ne peut la retrouver pour vous.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock with recovery key</source>
        <translation>Déverrouiller avec la clé de récupération</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Utiliser cette phrase secrète</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Utiliser plutôt la phrase secrète</translation>
    </message>
    <message>
        <source>Forgot it? Use the recovery key</source>
        <translation>Oubliée&#xa0;? Utilisez la clé de récupération</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase, 8 characters or more</source>
        <translation>Nouvelle phrase secrète, 8 caractères ou plus</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation>Répétez la nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>This is not this shop’s recovery key.</source>
        <translation>Ce n’est pas la clé de récupération de cette boutique.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Try again.</source>
        <translation>La phrase secrète est incorrecte. Réessayez.</translation>
    </message>
    <message>
        <source>A character in the recovery key is wrong or missing. Compare it with the printed sheet.</source>
        <translation>Un caractère de la clé de récupération est faux ou manque. Comparez-la avec la feuille imprimée.</translation>
    </message>
    <message>
        <source>No recovery key has been made on this computer.</source>
        <translation>Aucune clé de récupération n’a été créée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>That did not work (%1). Nothing was changed.</source>
        <translation>Cela n’a pas fonctionné (%1). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Try again in %1 s</source>
        <translation>Réessayez dans %1 s</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>A message is still being sent. You can enter your passphrase already: Shoptalk opens as soon as this is done.</source>
        <translation>Un message est encore en cours d’envoi. Vous pouvez déjà saisir votre phrase secrète&#xa0;: Shoptalk s’ouvre dès que c’est terminé.</translation>
    </message>
    <message>
        <source>What you sent is still being saved on this computer. You can enter your passphrase already: Shoptalk opens as soon as it is saved.</source>
        <translation>Ce que vous avez envoyé est encore en cours d’enregistrement sur cet ordinateur. Vous pouvez déjà saisir votre phrase secrète&#xa0;: Shoptalk s’ouvre dès que c’est enregistré.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LockedNotifications</name>
    <message>
        <source>A customer wrote</source>
        <translation>Un client a écrit</translation>
    </message>
    <message>
        <source>Shoptalk is locked. Unlock it to read the message.</source>
        <translation>Shoptalk est verrouillé. Déverrouillez-le pour lire le message.</translation>
    </message>
    <message>
        <source>Shoptalk is locked</source>
        <translation>Shoptalk est verrouillé</translation>
    </message>
    <message>
        <source>Click to unlock it and to see what customers write.</source>
        <translation>Cliquez pour le déverrouiller et voir ce que les clients écrivent.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>A conversation is back. Shoptalk is locked. Unlock it to see which one.</source>
        <translation>Une conversation est de retour. Shoptalk est verrouillé. Déverrouillez-le pour voir laquelle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) are back. Shoptalk is locked. Unlock it to see them.</source>
        <translation>
            <numerusform>%Ln conversation est de retour. Shoptalk est verrouillé. Déverrouillez-le pour la voir.</numerusform>
            <numerusform>%Ln conversations sont de retour. Shoptalk est verrouillé. Déverrouillez-le pour les voir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginHelp</name>
    <message>
        <source>If Facebook shows an error instead of its login</source>
        <translation>Si Facebook affiche une erreur au lieu de sa page de connexion</translation>
    </message>
    <message>
        <source>“URL blocked” or “Can’t load URL”: this address is missing in the app’s settings at Meta. The person who runs your relay can add it under Facebook Login, Settings, Valid OAuth redirect URIs:</source>
        <translation>«&#xa0;URL bloquée&#xa0;» ou «&#xa0;Impossible de charger l’URL&#xa0;»&#xa0;: cette adresse manque dans les paramètres de l’app chez Meta. La personne qui gère votre relais peut l’ajouter sous Facebook Login, Paramètres, URI de redirection OAuth valides&#xa0;:</translation>
    </message>
    <message>
        <source>Redirect address %1</source>
        <translation>Adresse de redirection %1</translation>
    </message>
    <message>
        <source>“App not active” or “App not available”: the app is still in development. Ask the person who runs your relay to give you a role in it, or to publish it.</source>
        <translation>«&#xa0;App non active&#xa0;» ou «&#xa0;App non disponible&#xa0;»&#xa0;: l’app est encore en développement. Demandez à la personne qui gère votre relais de vous y donner un rôle ou de la publier.</translation>
    </message>
    <message>
        <source>The page stays blank or does not respond: something may be blocking Facebook, such as a firewall or a proxy. Your own browser may still work.</source>
        <translation>La page reste vide ou ne répond pas&#xa0;: quelque chose bloque peut-être Facebook, comme un pare-feu ou un proxy. Votre propre navigateur fonctionne peut-être.</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>Utiliser plutôt mon navigateur</translation>
    </message>
    <message>
        <source>Anything else: press F5 to reload the page. If that doesn’t help, close this window. Nothing has been changed, and you can connect again at any time.</source>
        <translation>Autre chose&#xa0;: appuyez sur F5 pour recharger la page. Si cela n’aide pas, fermez cette fenêtre. Rien n’a été modifié, et vous pouvez vous reconnecter à tout moment.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginProblem</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 can’t be reached</source>
        <translation>%1 est inaccessible</translation>
    </message>
    <message>
        <source>Check this computer’s network, and whether a firewall blocks the page. Nothing has been sent.</source>
        <translation>Vérifiez le réseau de cet ordinateur et si un pare-feu bloque la page. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 is not safe to open</source>
        <translation>L’ouverture de %1 n’est pas sûre</translation>
    </message>
    <message>
        <source>The page’s security certificate is not valid. The clock of this computer may be wrong, or somebody may be intercepting the connection. Shoptalk did not open the page.</source>
        <translation>Le certificat de sécurité de la page n’est pas valide. L’horloge de cet ordinateur est peut-être fausse, ou quelqu’un intercepte peut-être la connexion. Shoptalk n’a pas ouvert la page.</translation>
    </message>
    <message>
        <source>The page stopped working</source>
        <translation>La page ne fonctionne plus</translation>
    </message>
    <message>
        <source>Try again to start the login from the beginning. Nothing has been changed.</source>
        <translation>Réessayez pour reprendre la connexion depuis le début. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginSheet</name>
    <message>
        <source>I see an error page</source>
        <translation>Je vois une page d’erreur</translation>
    </message>
    <message>
        <source>Log in – Shoptalk</source>
        <translation>Se connecter – Shoptalk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Facebook login page</source>
        <translation>Page de connexion de Facebook</translation>
    </message>
    <message>
        <source>This link leads to %1. Shoptalk only opens Facebook’s login here, so it was not opened.</source>
        <translation>Ce lien mène à %1. Shoptalk n’ouvre ici que la connexion à Facebook, le lien n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>Hide help</source>
        <translation>Masquer l’aide</translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginView</name>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
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
        <translation>À propos &amp;de Shoptalk</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Same as &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Practice – %1</source>
        <translation>Entraînement – %1</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>About Shoptalk</source>
        <translation>À propos de Shoptalk</translation>
    </message>
    <message>
        <source>Shoptalk %1

Your shop’s WhatsApp Business conversations on your desktop.

Free software under the GNU General Public License, version 3 or later. Not affiliated with Meta.</source>
        <translation>Shoptalk %1

Les conversations WhatsApp Business de votre boutique sur votre ordinateur.

Logiciel libre sous la Licence publique générale GNU, version 3 ou ultérieure. Sans lien avec Meta.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Shoptalk &amp;help</source>
        <translation>&amp;Aide de Shoptalk</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaBanner</name>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Download the files now</source>
        <translation>Télécharger les fichiers maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message numerus="yes">
        <source>WhatsApp deletes %Ln file(s) from customers within a day, and Shoptalk could not download them yet. Check the internet connection, the free space on the disk, and the Facebook account in the settings.</source>
        <translation>
            <numerusform>WhatsApp supprime %Ln fichier de clients d’ici un jour, et Shoptalk n’a pas encore pu le télécharger. Vérifiez la connexion Internet, l’espace libre sur le disque et le compte Facebook dans les paramètres.</numerusform>
            <numerusform>WhatsApp supprime %Ln fichiers de clients d’ici un jour, et Shoptalk n’a pas encore pu les télécharger. Vérifiez la connexion Internet, l’espace libre sur le disque et le compte Facebook dans les paramètres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaText</name>
    <message>
        <source>WhatsApp keeps files for 7 days and no longer has this one. Ask the customer to send it again.</source>
        <translation>WhatsApp conserve les fichiers 7 jours et n’a plus celui-ci. Demandez au client de le renvoyer.</translation>
    </message>
    <message>
        <source>WhatsApp can’t be reached. The download goes on by itself.</source>
        <translation>WhatsApp est injoignable. Le téléchargement continue de lui-même.</translation>
    </message>
    <message>
        <source>WhatsApp is busy. The download goes on by itself.</source>
        <translation>WhatsApp est occupé. Le téléchargement continue de lui-même.</translation>
    </message>
    <message>
        <source>The download waits until the Facebook account is connected again.</source>
        <translation>Le téléchargement attend que le compte Facebook soit de nouveau connecté.</translation>
    </message>
    <message>
        <source>WhatsApp didn’t send this file.</source>
        <translation>WhatsApp n’a pas remis ce fichier.</translation>
    </message>
    <message>
        <source>Your network sent a login page instead of the file. It was not saved.</source>
        <translation>Votre réseau a envoyé une page de connexion au lieu du fichier. Elle n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The file was damaged on its way. It was not saved.</source>
        <translation>Le fichier a été endommagé en chemin. Il n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Only a part of the file came.</source>
        <translation>Seule une partie du fichier est arrivée.</translation>
    </message>
    <message>
        <source>This file is larger than 100 MB. It was not saved.</source>
        <translation>Ce fichier dépasse 100 Mo. Il n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>The disk of this computer is full. Make room: the download goes on by itself.</source>
        <translation>Le disque de cet ordinateur est plein. Faites de la place&#xa0;: le téléchargement continue de lui-même.</translation>
    </message>
    <message>
        <source>This computer could not save the file.</source>
        <translation>Cet ordinateur n’a pas pu enregistrer le fichier.</translation>
    </message>
    <message>
        <source>WhatsApp refused the download.</source>
        <translation>WhatsApp a refusé le téléchargement.</translation>
    </message>
    <message>
        <source>The file is on its way.</source>
        <translation>Le fichier est en route.</translation>
    </message>
    <message>
        <source>The file is not downloaded.</source>
        <translation>Le fichier n’est pas téléchargé.</translation>
    </message>
    <message>
        <source>WhatsApp keeps files for 7 days and no longer has this one. Look for it on the shop’s phone, which sent it.</source>
        <translation>WhatsApp conserve les fichiers 7 jours et n’a plus celui-ci. Cherchez-le sur le téléphone de la boutique, qui l’a envoyé.</translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaViewer</name>
    <message>
        <source>Photos and videos of the conversation</source>
        <translation>Photos et vidéos de la conversation</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Ouvrir dans un autre programme</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Plus petit (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
    <message>
        <source>Copy the picture (Ctrl+C)</source>
        <translation>Copier l’image (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save as… (Ctrl+S)</source>
        <translation>Enregistrer sous… (Ctrl+S)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Photo&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shoptalk does not play videos itself.</source>
        <translation>Shoptalk ne lit pas les vidéos lui-même.</translation>
    </message>
    <message>
        <source>This picture can’t be shown here. It may be damaged.</source>
        <translation>Cette image ne peut pas être affichée ici. Elle est peut-être endommagée.</translation>
    </message>
</context>
<context>
    <name>shoptalk::MenuBar</name>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
</context>
<context>
    <name>shoptalk::MenuCorner</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>shoptalk::MergeActions</name>
    <message>
        <source>%1 is not %2…</source>
        <translation>%1 n’est pas %2…</translation>
    </message>
    <message>
        <source>These two have separate chats already.</source>
        <translation>Ces deux clients ont déjà des discussions séparées.</translation>
    </message>
    <message>
        <source>Separate customers</source>
        <translation>Séparer les clients</translation>
    </message>
    <message>
        <source>Give %1 and %2 separate chats again?</source>
        <translation>Donner de nouveau des discussions séparées à %1 et %2&#xa0;?</translation>
    </message>
    <message>
        <source>Each gets their own messages, labels and draft back. Shoptalk won’t join them again for the same reason.</source>
        <translation>Chacun retrouve ses messages, ses étiquettes et son brouillon. Shoptalk ne les réunira plus pour la même raison.</translation>
    </message>
    <message>
        <source>Separate them</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>The two could not be separated. Check that the disk is not full, then try again.</source>
        <translation>Les deux clients n’ont pas pu être séparés. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>This customer was joined with another one since. Separate those two first; their line is further down in the chat.</source>
        <translation>Depuis, ce client a été réuni avec un autre. Séparez d’abord ces deux-là&#xa0;; leur ligne est plus bas dans la discussion.</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageActions</name>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Répondre</translation>
    </message>
    <message>
        <source>Cancel sen&amp;ding</source>
        <translation>Annuler l’&amp;envoi</translation>
    </message>
    <message>
        <source>Reac&amp;t</source>
        <translation>Réa&amp;gir</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Plus…</translation>
    </message>
    <message>
        <source>&amp;Take back your reaction</source>
        <translation>Re&amp;tirer votre réaction</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Infos</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>&amp;Info</source>
        <translation>I&amp;nfos</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Marquer comme important</translation>
    </message>
    <message>
        <source>&amp;Forward…</source>
        <translation>Trans&amp;férer…</translation>
    </message>
    <message>
        <source>Un&amp;star</source>
        <translation>&amp;Ne plus marquer comme important</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Marquer &amp;comme important</translation>
    </message>
    <message>
        <source>Unstar</source>
        <translation>Ne plus marquer comme important</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageDelegate</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place of a picture among several</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>important</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageEdit</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Start a new line</source>
        <translation>Commencer une nouvelle ligne</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italique</translation>
    </message>
    <message>
        <source>&amp;Strikethrough</source>
        <translation>&amp;Barré</translation>
    </message>
    <message>
        <source>&amp;Monospace</source>
        <translation>C&amp;hasse fixe</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Mise en forme</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageInfo</name>
    <message>
        <source>Message info</source>
        <translation>Infos du message</translation>
    </message>
    <message>
        <source>From you</source>
        <translation>De vous</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Du client</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was edited.</source>
        <translation>Il a été modifié.</translation>
    </message>
    <message>
        <source>Copy the message’s WhatsApp ID</source>
        <translation>Copier l’ID WhatsApp du message</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Détails pour l’assistance</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageSelectionBar</name>
    <message>
        <source>Clear selection (Esc)</source>
        <translation>Effacer la sélection (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) selected</source>
        <translation>
            <numerusform>%Ln message sélectionné</numerusform>
            <numerusform>%Ln messages sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these messages can’t be forwarded. Deselect it first.</source>
        <translation>L’un de ces messages ne peut pas être transféré. Désélectionnez-le d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) selected. That is the most.</source>
        <translation>
            <numerusform>%Ln message sélectionné. C’est le maximum.</numerusform>
            <numerusform>%Ln messages sélectionnés. C’est le maximum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageStates</name>
    <message>
        <source>Edited %1</source>
        <comment>a time</comment>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>You reacted with %1</source>
        <translation>Vous avez réagi avec %1</translation>
    </message>
    <message>
        <source>The customer reacted with %1</source>
        <translation>Le client a réagi avec %1</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>may not have been sent</source>
        <translation>peut-être pas envoyé</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>distribué</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>played</source>
        <translation>écouté</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>not delivered yet</source>
        <translation>pas encore distribué</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>non distribué</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageStep</name>
    <message>
        <source>For example: Easter opening hours</source>
        <translation>Par exemple : horaires de Pâques</translation>
    </message>
    <message>
        <source>Name of this broadcast, only for you</source>
        <translation>Nom de cette diffusion, seulement pour vous</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Envoyé depuis</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>No template is ready to send</source>
        <translation>Aucun modèle n’est prêt à être envoyé</translation>
    </message>
    <message>
        <source>Create one in Settings, Templates. WhatsApp looks at it first.</source>
        <translation>Créez-en un dans Paramètres, Modèles. WhatsApp l’examine d’abord.</translation>
    </message>
    <message>
        <source>Broadcast of %1</source>
        <translation>Diffusion du %1</translation>
    </message>
    <message>
        <source>This template needs something that can’t be filled in for many people at once, such as a place or a code. Send it from a conversation.</source>
        <translation>Ce modèle a besoin de quelque chose qui ne peut pas être rempli pour beaucoup de personnes à la fois, comme un lieu ou un code. Envoyez-le depuis une conversation.</translation>
    </message>
    <message>
        <source>Give the broadcast a name, so that you find it again.</source>
        <translation>Donnez un nom à la diffusion pour la retrouver.</translation>
    </message>
    <message>
        <source>Choose the template that is sent.</source>
        <translation>Choisissez le modèle à envoyer.</translation>
    </message>
    <message>
        <source>This template can’t be sent to many people at once. Choose another one.</source>
        <translation>Ce modèle ne peut pas être envoyé à beaucoup de personnes à la fois. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Connect a phone number first, in Settings, Facebook accounts.</source>
        <translation>Connectez d’abord un numéro de téléphone dans Paramètres, Comptes Facebook.</translation>
    </message>
</context>
<context>
    <name>shoptalk::MetaSentences</name>
    <message>
        <source>WhatsApp did not take this message.</source>
        <translation>WhatsApp n’a pas pris ce message.</translation>
    </message>
    <message>
        <source>WhatsApp refused this without saying why.</source>
        <translation>WhatsApp a refusé sans dire pourquoi.</translation>
    </message>
    <message>
        <source>Meta refused this without saying why. Try again, or ask the person who runs your relay.</source>
        <translation>Meta a refusé sans dire pourquoi. Réessayez ou demandez à la personne qui gère votre relais.</translation>
    </message>
    <message>
        <source>WhatsApp is having a problem right now. Please try again in a few minutes.</source>
        <translation>WhatsApp connaît une courte perturbation. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Too many requests in a short time. Wait a few minutes, then try again.</source>
        <translation>Trop de demandes en peu de temps. Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>Too many changes in a short time. Wait a few minutes, then try again.</source>
        <translation>Trop de modifications en peu de temps. Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>Facebook has ended your login</source>
        <translation>Facebook a mis fin à votre connexion</translation>
    </message>
    <message>
        <source>Shoptalk was removed in your Facebook settings</source>
        <translation>Shoptalk a été supprimé dans vos paramètres Facebook</translation>
    </message>
    <message>
        <source>Log in again and allow it once more; what you chose is kept.</source>
        <translation>Connectez-vous de nouveau et autorisez-le encore une fois&#xa0;; vos choix sont conservés.</translation>
    </message>
    <message>
        <source>Facebook wants to check that it is you</source>
        <translation>Facebook veut vérifier que c’est bien vous</translation>
    </message>
    <message>
        <source>Log in at facebook.com and follow the instructions there, then log in here again.</source>
        <translation>Connectez-vous sur facebook.com et suivez les instructions, puis connectez-vous de nouveau ici.</translation>
    </message>
    <message>
        <source>Your Facebook password was changed</source>
        <translation>Votre mot de passe Facebook a été modifié</translation>
    </message>
    <message>
        <source>That ended the login. Log in again with the new password.</source>
        <translation>Cela a mis fin à la connexion. Connectez-vous de nouveau avec le nouveau mot de passe.</translation>
    </message>
    <message>
        <source>That happens about every 60 days. Log in again; what you chose is kept.</source>
        <translation>Cela arrive environ tous les 60 jours. Connectez-vous de nouveau&#xa0;; vos choix sont conservés.</translation>
    </message>
    <message>
        <source>Your Facebook account is not confirmed yet</source>
        <translation>Votre compte Facebook n’est pas encore confirmé</translation>
    </message>
    <message>
        <source>Confirm it first (Facebook has sent you an e-mail), then log in again.</source>
        <translation>Confirmez-le d’abord (Facebook vous a envoyé un e-mail), puis connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>You have no role in this business</source>
        <translation>Vous n’avez pas de rôle dans cette entreprise</translation>
    </message>
    <message>
        <source>Ask an administrator of the business for access, then log in again.</source>
        <translation>Demandez l’accès à un administrateur de l’entreprise, puis connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Your Facebook account isn’t allowed to use this WhatsApp account. Ask an administrator for access.</source>
        <translation>Votre utilisateur Facebook ne peut pas utiliser ce compte WhatsApp. Demandez à un administrateur de vous donner accès.</translation>
    </message>
    <message>
        <source>This phone number no longer exists in WhatsApp.</source>
        <translation>Ce numéro de téléphone n’existe plus dans WhatsApp.</translation>
    </message>
    <message>
        <source>This phone number no longer exists in WhatsApp. Choose another one under Facebook accounts.</source>
        <translation>Ce numéro de téléphone n’existe plus dans WhatsApp. Choisissez-en un autre sous Comptes Facebook.</translation>
    </message>
    <message>
        <source>WhatsApp could not use something in this message. Check the text and the recipient.</source>
        <translation>WhatsApp n’a pas pu utiliser un élément de ce message. Vérifiez le texte et le destinataire.</translation>
    </message>
    <message>
        <source>WhatsApp could not use something you entered. Check it and try again.</source>
        <translation>WhatsApp n’a pas pu utiliser un élément que vous avez saisi. Vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>WhatsApp has restricted this account because of its rules. Meta’s Business Support Home says why; you can ask for a review there.</source>
        <translation>WhatsApp a restreint ce compte en raison de ses règles. L’Assistance Business de Meta dit pourquoi&#xa0;; vous pouvez y demander un examen.</translation>
    </message>
    <message>
        <source>Meta has blocked this for now because of its rules. Try again tomorrow, or look in Meta’s Business Support Home.</source>
        <translation>Meta a bloqué ceci pour l’instant en raison de ses règles. Réessayez demain ou consultez l’Assistance Business de Meta.</translation>
    </message>
    <message>
        <source>This WhatsApp account is locked. WhatsApp Manager says why.</source>
        <translation>Ce compte WhatsApp est verrouillé. Le Gestionnaire WhatsApp dit pourquoi.</translation>
    </message>
    <message>
        <source>WhatsApp does not let your type of business write to this country.</source>
        <translation>WhatsApp ne laisse pas votre type d’entreprise écrire à ce pays.</translation>
    </message>
    <message>
        <source>This number needs an approved display name first. Choose one in Settings, under Numbers.</source>
        <translation>Ce numéro a d’abord besoin d’un nom d’affichage approuvé. Choisissez-en un dans Paramètres, sous Numéros.</translation>
    </message>
    <message>
        <source>WhatsApp could not charge your account. Check the payment method in WhatsApp Manager.</source>
        <translation>WhatsApp n’a pas pu débiter votre compte. Vérifiez le moyen de paiement dans le Gestionnaire WhatsApp.</translation>
    </message>
    <message>
        <source>This phone number must be registered again. You can do that in Settings, under Numbers.</source>
        <translation>Ce numéro de téléphone doit être inscrit de nouveau. Vous pouvez le faire dans Paramètres, sous Numéros.</translation>
    </message>
    <message>
        <source>WhatsApp is upgrading this number. Please wait a minute, then try again.</source>
        <translation>WhatsApp met ce numéro à niveau. Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>You have blocked this customer. Unblock to write.</source>
        <translation>Vous avez bloqué ce client. Débloquez-le pour lui écrire.</translation>
    </message>
    <message>
        <source>Too many messages in a short time. Wait a moment, then try again.</source>
        <translation>Trop de messages en peu de temps. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>WhatsApp did not deliver this offer to this customer. Please don’t send it again.</source>
        <translation>WhatsApp n’a pas distribué cette offre à ce client. Ne la renvoyez pas.</translation>
    </message>
    <message>
        <source>You cannot write to your own number.</source>
        <translation>Vous ne pouvez pas écrire à votre propre numéro.</translation>
    </message>
    <message>
        <source>This customer cannot be reached on WhatsApp. Check the number or call.</source>
        <translation>Ce client n’est pas joignable sur WhatsApp. Vérifiez le numéro ou appelez-le.</translation>
    </message>
    <message>
        <source>The test number may only write to registered test phones.</source>
        <translation>Le numéro de test ne peut écrire qu’aux téléphones de test déclarés.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the customer’s last message. Send a template instead.</source>
        <translation>Plus de 24 heures se sont écoulées depuis le dernier message du client. Envoyez plutôt un modèle.</translation>
    </message>
    <message>
        <source>WhatsApp is holding back offers for this customer. Please don’t send it again today.</source>
        <translation>WhatsApp retient les offres pour ce client. Ne la renvoyez pas aujourd’hui.</translation>
    </message>
    <message>
        <source>This customer does not want offers. Please take them off your list.</source>
        <translation>Ce client ne veut pas d’offres. Retirez-le de votre liste.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent or shown here.</source>
        <translation>Ce type de message ne peut être ni envoyé ni affiché ici.</translation>
    </message>
    <message>
        <source>The customer’s file could not be downloaded. Ask for a smaller one.</source>
        <translation>Le fichier du client n’a pas pu être téléchargé. Demandez-en un plus petit.</translation>
    </message>
    <message>
        <source>WhatsApp does not take this kind or size of file. Choose another one.</source>
        <translation>WhatsApp n’accepte pas ce type ou cette taille de fichier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This message is only on the phone. Open it in the WhatsApp Business app.</source>
        <translation>Ce message est uniquement sur le téléphone. Ouvrez-le dans l’application WhatsApp Business.</translation>
    </message>
    <message>
        <source>This message needs the customer’s phone number. Ask the customer for it.</source>
        <translation>Ce message a besoin du numéro de téléphone du client. Demandez-le-lui.</translation>
    </message>
    <message>
        <source>Offers are switched off for this account. You can switch them on in WhatsApp Manager.</source>
        <translation>Les offres sont désactivées pour ce compte. Vous pouvez les activer dans le Gestionnaire WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp has paused templates because some are in the wrong category. Check them in WhatsApp Manager.</source>
        <translation>WhatsApp a suspendu des modèles parce que certains sont dans la mauvaise catégorie. Vérifiez-les dans le Gestionnaire WhatsApp.</translation>
    </message>
    <message>
        <source>Accept WhatsApp’s payment terms in WhatsApp Manager first.</source>
        <translation>Acceptez d’abord les conditions de paiement de WhatsApp dans le Gestionnaire WhatsApp.</translation>
    </message>
    <message>
        <source>Some customers could not be blocked or unblocked. You can only block people who wrote in the last 24 hours.</source>
        <translation>Certains clients n’ont pas pu être bloqués ou débloqués. Vous ne pouvez bloquer que les personnes qui ont écrit ces dernières 24 heures.</translation>
    </message>
    <message>
        <source>The template’s placeholders don’t match what was filled in. Check them and try again.</source>
        <translation>Les champs du modèle ne correspondent pas à ce qui a été rempli. Vérifiez-les et réessayez.</translation>
    </message>
    <message>
        <source>This template is not available in this language, or is not approved yet. Choose another one.</source>
        <translation>Ce modèle n’est pas disponible dans cette langue ou n’est pas encore approuvé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The template’s text is against WhatsApp’s rules. Change it and send it for approval again.</source>
        <translation>Le texte du modèle est contraire aux règles de WhatsApp. Modifiez-le et renvoyez-le pour approbation.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template because customers did not like it. Try again in a few hours or change it.</source>
        <translation>WhatsApp a suspendu ce modèle parce qu’il n’a pas plu aux clients. Réessayez dans quelques heures ou modifiez-le.</translation>
    </message>
    <message>
        <source>WhatsApp has disabled this template for good. Make a new one.</source>
        <translation>WhatsApp a désactivé ce modèle définitivement. Créez-en un nouveau.</translation>
    </message>
    <message>
        <source>A part of the template is too long or isn’t in a format WhatsApp accepts. Change it and try again.</source>
        <translation>Une partie du modèle est trop longue ou a une forme que WhatsApp n’accepte pas. Modifiez-la et réessayez.</translation>
    </message>
    <message>
        <source>This template cannot be changed right now. Try again later.</source>
        <translation>Ce modèle ne peut pas être modifié pour le moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>You have as many templates as WhatsApp allows. Delete one you no longer use.</source>
        <translation>Vous avez autant de modèles que WhatsApp l’autorise. Supprimez-en un que vous n’utilisez plus.</translation>
    </message>
    <message>
        <source>There is already a template with this name. Choose another name.</source>
        <translation>Il existe déjà un modèle avec ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The form in this message is not available right now. Check it in WhatsApp Manager.</source>
        <translation>Le formulaire de ce message n’est pas disponible pour le moment. Vérifiez-le dans le Gestionnaire WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp has no statistics for this template yet.</source>
        <translation>WhatsApp n’a pas encore de statistiques pour ce modèle.</translation>
    </message>
    <message>
        <source>This number was not removed completely. Remove it once more in Settings, then register it.</source>
        <translation>Ce numéro n’a pas été complètement retiré. Retirez-le encore une fois dans Paramètres, puis inscrivez-le.</translation>
    </message>
    <message>
        <source>This number was not removed completely. Remove it once more, then register it.</source>
        <translation>Ce numéro n’a pas été complètement retiré. Retirez-le encore une fois, puis inscrivez-le.</translation>
    </message>
    <message>
        <source>This PIN is not correct. Check it in Settings, under Numbers.</source>
        <translation>Ce PIN n’est pas correct. Vérifiez-le dans Paramètres, sous Numéros.</translation>
    </message>
    <message>
        <source>This is not the number’s PIN. Don’t guess: after a few wrong PINs, WhatsApp locks it. If you forgot the PIN, reset it in WhatsApp Manager.</source>
        <translation>Ce n’est pas le PIN du numéro. Ne devinez pas&#xa0;: après quelques PIN incorrects, WhatsApp le verrouille. Si vous avez oublié le PIN, réinitialisez-le dans le Gestionnaire WhatsApp.</translation>
    </message>
    <message>
        <source>This number must be confirmed with a code first. You can do that in Settings, under Numbers.</source>
        <translation>Ce numéro doit d’abord être confirmé avec un code. Vous pouvez le faire dans Paramètres, sous Numéros.</translation>
    </message>
    <message>
        <source>The number must be confirmed with a code first.</source>
        <translation>Le numéro doit d’abord être confirmé avec un code.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Wait 12 hours before you try again.</source>
        <translation>Le PIN a été incorrect trop souvent. Attendez 12 heures avant de réessayer.</translation>
    </message>
    <message>
        <source>The PIN was tried too fast. Wait a few minutes.</source>
        <translation>Le PIN a été essayé trop vite. Attendez quelques minutes.</translation>
    </message>
    <message>
        <source>This number is not registered yet. You can register it in Settings, under Numbers.</source>
        <translation>Ce numéro n’est pas encore inscrit. Vous pouvez l’inscrire dans Paramètres, sous Numéros.</translation>
    </message>
    <message>
        <source>This number is not registered yet.</source>
        <translation>Ce numéro n’est pas encore inscrit.</translation>
    </message>
    <message>
        <source>The number was removed a moment ago. Try again in five minutes.</source>
        <translation>Le numéro vient d’être retiré. Réessayez dans cinq minutes.</translation>
    </message>
    <message>
        <source>The number was registered or removed 10 times within three days. Try again in three days.</source>
        <translation>Le numéro a été inscrit ou retiré 10 fois en trois jours. Réessayez dans trois jours.</translation>
    </message>
    <message>
        <source>This code is not right, or has expired. Check it, or ask for a new one.</source>
        <translation>Ce code n’est pas juste ou a expiré. Vérifiez-le ou demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>This number cannot be moved here yet. Check its owner and its two-step PIN in WhatsApp Manager.</source>
        <translation>Ce numéro ne peut pas encore être transféré ici. Vérifiez son propriétaire et son PIN de vérification en deux étapes dans le Gestionnaire WhatsApp.</translation>
    </message>
    <message>
        <source>This way of connecting is no longer supported. Connect the account again in Settings.</source>
        <translation>Cette façon de se connecter n’est plus prise en charge. Reconnectez le compte dans Paramètres.</translation>
    </message>
    <message>
        <source>Earlier chats were already fetched once. To fetch them again, disconnect the number in the phone app and connect it again.</source>
        <translation>Les discussions précédentes ont déjà été récupérées une fois. Pour les récupérer de nouveau, déconnectez le numéro dans l’application du téléphone et reconnectez-le.</translation>
    </message>
    <message>
        <source>Earlier chats can only be fetched within 24 hours. Disconnect the number in the phone app and connect it again.</source>
        <translation>Les discussions précédentes ne peuvent être récupérées que dans les 24 heures. Déconnectez le numéro dans l’application du téléphone et reconnectez-le.</translation>
    </message>
    <message>
        <source>The owner of this number does not share earlier chats. New messages arrive all the same.</source>
        <translation>Le propriétaire de ce numéro ne partage pas les discussions précédentes. Les nouveaux messages arrivent quand même.</translation>
    </message>
    <message>
        <source>This username cannot be used. Choose another one, or check it in WhatsApp Manager.</source>
        <translation>Ce nom d’utilisateur ne peut pas être utilisé. Choisissez-en un autre ou vérifiez-le dans le Gestionnaire WhatsApp.</translation>
    </message>
    <message>
        <source>This was already requested. There is nothing more to do.</source>
        <translation>Cela a déjà été demandé. Il n’y a rien d’autre à faire.</translation>
    </message>
    <message>
        <source>Meta does not allow this web address. Ask the person who runs your relay.</source>
        <translation>Meta n’autorise pas cette adresse web. Demandez à la personne qui gère votre relais.</translation>
    </message>
    <message>
        <source>Facebook did not accept the login. Please log in again.</source>
        <translation>Facebook n’a pas accepté la connexion. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>No code was sent, because codes were requested too often. Wait an hour, then try again.</source>
        <translation>Aucun code n’a été envoyé, car des codes ont été demandés trop souvent. Attendez une heure, puis réessayez.</translation>
    </message>
    <message>
        <source>Log in again; what you chose is kept.</source>
        <translation>Connectez-vous de nouveau&#xa0;; vos choix sont conservés.</translation>
    </message>
    <message>
        <source>Facebook has ended your login. Reconnect to continue.</source>
        <translation>Facebook a mis fin à votre connexion. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Shoptalk was removed in your Facebook settings. Reconnect and allow it once more.</source>
        <translation>Shoptalk a été retiré dans vos paramètres Facebook. Reconnectez-vous et autorisez-le encore une fois.</translation>
    </message>
    <message>
        <source>Facebook wants to check that it is you. Log in at facebook.com first, then reconnect.</source>
        <translation>Facebook veut vérifier que c’est bien vous. Connectez-vous d’abord sur facebook.com, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your Facebook password was changed. Reconnect with the new one.</source>
        <translation>Votre mot de passe Facebook a été modifié. Reconnectez-vous avec le nouveau.</translation>
    </message>
    <message>
        <source>Your Facebook login has expired, as it does about every 60 days. Reconnect to continue.</source>
        <translation>Votre connexion à Facebook a expiré, comme environ tous les 60 jours. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Your Facebook login has expired</source>
        <translation>Votre connexion à Facebook a expiré</translation>
    </message>
    <message>
        <source>Your Facebook login has expired: Facebook asks for a new one after 90 days. Reconnect to continue.</source>
        <translation>Votre connexion à Facebook a expiré&#xa0;: Facebook en demande une nouvelle au bout de 90 jours. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Your Facebook account is not confirmed yet. Confirm it first (Facebook has sent you an e-mail), then reconnect.</source>
        <translation>Votre compte Facebook n’est pas encore confirmé. Confirmez-le d’abord (Facebook vous a envoyé un e-mail), puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>You have no role in this business. Ask an administrator of the business for access, then reconnect.</source>
        <translation>Vous n’avez aucun rôle dans cette entreprise. Demandez l’accès à un administrateur de l’entreprise, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>A permission that Shoptalk needs is missing. Reconnect and allow everything on the list.</source>
        <translation>Il manque une autorisation dont Shoptalk a besoin. Reconnectez-vous et autorisez tout ce qui figure dans la liste.</translation>
    </message>
    <message>
        <source>The file did not reach WhatsApp: the connection broke off each time. Check your internet connection, then try again.</source>
        <translation>Le fichier n’est pas arrivé à WhatsApp : la connexion s’est interrompue à chaque fois. Vérifiez votre connexion internet, puis réessayez.</translation>
    </message>
    <message>
        <source>This number is no longer connected. Connect it again in Settings, Facebook accounts, then try again.</source>
        <translation>Ce numéro n’est plus connecté. Reconnectez-le dans Paramètres, Comptes Facebook, puis réessayez.</translation>
    </message>
    <message>
        <source>WhatsApp takes reactions only to messages of the last 30 days that were not deleted.</source>
        <translation>WhatsApp n’accepte de réactions qu’aux messages des 30 derniers jours qui n’ont pas été supprimés.</translation>
    </message>
    <message>
        <source>It works again from %1.</source>
        <translation>Cela fonctionnera à nouveau à partir de %1.</translation>
    </message>
    <message>
        <source>WhatsApp limits how many messages this number can send. The reason may be that people blocked or reported earlier ones. Send fewer and more useful messages for a while.</source>
        <translation>WhatsApp limite le nombre de messages que ce numéro peut envoyer. Il se peut que des personnes aient bloqué ou signalé des messages précédents. Envoyez moins de messages, et de plus utiles, pendant un moment.</translation>
    </message>
</context>
<context>
    <name>shoptalk::NameCard</name>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>Request this name</source>
        <translation>Demander ce nom</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Load the name again</source>
        <translation>Recharger le nom</translation>
    </message>
    <message>
        <source>The display name could not be loaded.</source>
        <translation>Le nom d’affichage n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>Customers see only the number so far, not a name.</source>
        <translation>Pour l’instant, les clients ne voient que le numéro, pas de nom.</translation>
    </message>
    <message>
        <source>Customers see “%1” at the top of the chat.</source>
        <translation>Les clients voient «&#xa0;%1&#xa0;» en haut de la discussion.</translation>
    </message>
    <message>
        <source>WhatsApp reviews a new name before customers see it. The name must match your business.</source>
        <translation>WhatsApp examine un nouveau nom avant que les clients le voient. Le nom doit correspondre à votre entreprise.</translation>
    </message>
    <message>
        <source>WhatsApp is reviewing “%1”. You’ll be notified of the decision.</source>
        <translation>WhatsApp examine «&#xa0;%1&#xa0;». Vous serez informé de la décision.</translation>
    </message>
    <message>
        <source>WhatsApp rejected “%1”. Request a different name.</source>
        <translation>WhatsApp a refusé «&#xa0;%1&#xa0;». Demandez un autre nom.</translation>
    </message>
    <message>
        <source>The name was sent to WhatsApp for review. You’ll be notified of the decision.</source>
        <translation>Le nom a été envoyé à WhatsApp pour examen. Vous serez informé de la décision.</translation>
    </message>
</context>
<context>
    <name>shoptalk::NameEditor</name>
    <message>
        <source>Change the name</source>
        <translation>Modifier le nom</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nom du client</translation>
    </message>
</context>
<context>
    <name>shoptalk::NavigationRail</name>
    <message>
        <source>Pages and numbers</source>
        <translation>Pages et numéros</translation>
    </message>
</context>
<context>
    <name>shoptalk::NewConversation</name>
    <message>
        <source>From:</source>
        <translation>De :</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Nom ou numéro de téléphone</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>Type a name, or a number with + and the country code.</source>
        <translation>Saisissez un nom, ou un numéro avec + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>This is a phone number: %1</source>
        <translation>C’est un numéro de téléphone : %1</translation>
    </message>
    <message>
        <source>This is no phone number yet. Begin with + and the country code.</source>
        <translation>Ce n’est pas encore un numéro de téléphone. Commencez par + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Écrire à %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::NoteActions</name>
    <message>
        <source>Write an internal note</source>
        <translation>Écrire une note interne</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Note interne</translation>
    </message>
    <message>
        <source>A note about %1, for your team only. The customer never sees it.</source>
        <translation>Une note sur %1, seulement pour votre équipe. Le client ne la voit jamais.</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>This note is too long. Shorten it, then save it again.</source>
        <translation>Cette note est trop longue. Raccourcissez-la, puis enregistrez-la à nouveau.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Note enregistrée.</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Note supprimée.</translation>
    </message>
    <message>
        <source>A note for your team only. The customer never sees it.</source>
        <translation>Une note seulement pour votre équipe. Le client ne la voit jamais.</translation>
    </message>
    <message>
        <source>Note changed.</source>
        <translation>Note modifiée.</translation>
    </message>
</context>
<context>
    <name>shoptalk::NotificationController</name>
    <message>
        <source>%1: %2</source>
        <comment>who wrote, and what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::NotificationsPage</name>
    <message>
        <source>When a customer writes</source>
        <translation>Quand un client écrit</translation>
    </message>
    <message>
        <source>Notifications appear while you use another window or another page of Shoptalk. While Shoptalk is locked, they never show names or messages.</source>
        <translation>Les notifications apparaissent pendant que vous utilisez une autre fenêtre ou une autre page de Shoptalk. Tant que Shoptalk est verrouillé, elles n’affichent jamais ni noms ni messages.</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>Afficher une notification</translation>
    </message>
    <message>
        <source>Show the customer’s name and the start of the message</source>
        <translation>Afficher le nom du client et le début du message</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Émettre un son</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>Afficher une notification de test</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>This computer can’t show notifications. Shoptalk’s task bar entry is highlighted instead when a customer writes.</source>
        <translation>Cet ordinateur ne peut pas afficher de notifications. À la place, Shoptalk est mis en évidence dans la barre des tâches quand un client écrit.</translation>
    </message>
    <message>
        <source>When you want quiet</source>
        <translation>Quand vous voulez être au calme</translation>
    </message>
    <message>
        <source>Nothing pops up and nothing makes a sound. Messages still arrive and are counted.</source>
        <translation>Rien ne s’affiche et rien ne sonne. Les messages arrivent toujours et sont comptés.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
</context>
<context>
    <name>shoptalk::NumberText</name>
    <message>
        <source>The code has 6 digits.</source>
        <translation>Le code a 6 chiffres.</translation>
    </message>
    <message>
        <source>A PIN has 6 digits.</source>
        <translation>Un PIN a 6 chiffres.</translation>
    </message>
    <message>
        <source>Type the name that customers are to see.</source>
        <translation>Saisissez le nom que les clients doivent voir.</translation>
    </message>
    <message>
        <source>The text needs 1 to 140 characters.</source>
        <translation>Le texte doit avoir de 1 à 140 caractères.</translation>
    </message>
    <message>
        <source>Something in the profile cannot be used as it is.</source>
        <translation>Un élément du profil ne peut pas être utilisé tel quel.</translation>
    </message>
    <message>
        <source>No answer came, so we don’t know whether it worked. Check again in a minute.</source>
        <translation>Aucune réponse n’est arrivée, nous ne savons donc pas si cela a fonctionné. Vérifiez de nouveau dans une minute.</translation>
    </message>
    <message>
        <source>WhatsApp cannot be reached. Nothing was changed. Check this computer’s network.</source>
        <translation>WhatsApp est injoignable. Rien n’a été modifié. Vérifiez le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Your Facebook login has expired or a permission is missing. Reconnect on the page Facebook accounts.</source>
        <translation>La connexion a pris fin ou il manque une autorisation. Reconnectez-vous sur la page Comptes Facebook.</translation>
    </message>
    <message>
        <source>WhatsApp was asked too often. Wait a few minutes, then try again.</source>
        <translation>WhatsApp a été interrogé trop souvent. Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer could not save it. Check that the keychain is unlocked and the disk is not full.</source>
        <translation>Cet ordinateur n’a pas pu l’enregistrer. Vérifiez que le trousseau est déverrouillé et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>WhatsApp’s answer could not be understood. Check again in a minute.</source>
        <translation>La réponse de WhatsApp n’a pas pu être comprise. Vérifiez de nouveau dans une minute.</translation>
    </message>
    <message>
        <source>WhatsApp refused it without saying why.</source>
        <translation>WhatsApp a refusé sans dire pourquoi.</translation>
    </message>
    <message>
        <source>WhatsApp refused it and says: %1</source>
        <translation>WhatsApp a refusé et dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Actu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sites web</translation>
    </message>
    <message>
        <source>%1: WhatsApp does not allow this to be empty.</source>
        <translation>%1&#xa0;: WhatsApp ne permet pas de laisser ce champ vide.</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <translation>%1&#xa0;: %2 caractères au maximum.</translation>
    </message>
    <message>
        <source>%1: at most two.</source>
        <translation>%1&#xa0;: deux au maximum.</translation>
    </message>
    <message>
        <source>%1: an address starts with https:// or http://</source>
        <translation>%1&#xa0;: une adresse commence par https:// ou http://</translation>
    </message>
    <message>
        <source>%1: this is not an e-mail address.</source>
        <translation>%1&#xa0;: ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Alcoholic drinks</source>
        <translation>Boissons alcoolisées</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>Vêtements</translation>
    </message>
    <message>
        <source>Cars and vehicles</source>
        <translation>Voitures et véhicules</translation>
    </message>
    <message>
        <source>Beauty and care</source>
        <translation>Beauté et soins</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Éducation</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>Divertissement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation>Service public</translation>
    </message>
    <message>
        <source>Groceries</source>
        <translation>Épicerie</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>Organisme à but non lucratif</translation>
    </message>
    <message>
        <source>Not a business</source>
        <translation>Pas une entreprise</translation>
    </message>
    <message>
        <source>Online gambling</source>
        <translation>Jeux d’argent en ligne</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Pharmacie</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Jeux d’argent</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>Services professionnels</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Voyages</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>the number of the shop that the customer writes to</comment>
        <translation>à %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::NumbersPage</name>
    <message>
        <source>No number is connected yet.</source>
        <translation>Aucun numéro n’est encore connecté.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>You have unsaved changes for this number, or an upload is still running.</source>
        <translation>Vous avez des modifications non enregistrées pour ce numéro, ou une importation est encore en cours.</translation>
    </message>
</context>
<context>
    <name>shoptalk::Options</name>
    <message>
        <source>Your shop’s WhatsApp Business conversations on your desktop.</source>
        <translation>Les conversations WhatsApp Business de votre boutique sur votre ordinateur.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Tout conserver dans ce dossier.</translation>
    </message>
    <message>
        <source>Address of Meta’s Graph API.</source>
        <translation>Adresse de l’API Graph de Meta.</translation>
    </message>
    <message>
        <source>Address of Facebook’s login.</source>
        <translation>Adresse de la connexion à Facebook.</translation>
    </message>
    <message>
        <source>Fill in this relay when pairing.</source>
        <translation>Indiquer ce relais lors de l’association.</translation>
    </message>
    <message>
        <source>Language, such as en or ar.</source>
        <translation>Langue, par exemple en ou ar.</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light (clair), dark (sombre) ou high-contrast (contraste élevé).</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Démarrer dans la zone de notification, sans fenêtre.</translation>
    </message>
</context>
<context>
    <name>shoptalk::OrderList</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an article, and its price</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::PageNotice</name>
    <message>
        <source>Reload the page</source>
        <translation>Recharger la page</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>Utiliser plutôt mon navigateur</translation>
    </message>
    <message>
        <source>What could be wrong?</source>
        <translation>Qu’est-ce qui peut poser problème&#xa0;?</translation>
    </message>
    <message>
        <source>The page is not responding</source>
        <translation>La page ne répond pas</translation>
    </message>
    <message>
        <source>The page is taking a long time to load</source>
        <translation>La page met longtemps à se charger</translation>
    </message>
    <message>
        <source>Nothing has been changed, and Shoptalk still works. You can wait, or reload the page, which starts the login from the beginning.</source>
        <translation>Rien n’a été modifié, et Shoptalk fonctionne toujours. Vous pouvez attendre ou recharger la page, ce qui reprend la connexion depuis le début.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PairStep</name>
    <message>
        <source>Connect to your relay</source>
        <translation>Connectez-vous à votre relais</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Address of your relay</source>
        <translation>Adresse de votre relais</translation>
    </message>
    <message>
        <source>Your relay is the server that receives your messages while this computer is off.</source>
        <translation>Votre relais est le serveur qui reçoit vos messages pendant que cet ordinateur est éteint.</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Code d’association</translation>
    </message>
    <message>
        <source>Ask the person who runs your relay for a code. It works once, within 15 minutes.</source>
        <translation>Demandez un code à la personne qui gère votre relais. Il fonctionne une fois, dans les 15 minutes.</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Nom de cet ordinateur</translation>
    </message>
    <message>
        <source>This helps your team tell its computers apart.</source>
        <translation>Cela aide votre équipe à distinguer ses ordinateurs.</translation>
    </message>
    <message>
        <source>Use this if your shop already used Shoptalk on another computer.</source>
        <translation>Utilisez ceci si votre boutique utilisait déjà Shoptalk sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Pair this computer again</source>
        <translation>Associez de nouveau cet ordinateur</translation>
    </message>
    <message>
        <source>Your conversations are still here. Enter a new pairing code to receive new messages again.</source>
        <translation>Vos conversations sont toujours ici. Saisissez un nouveau code d’association pour recevoir à nouveau des messages.</translation>
    </message>
    <message>
        <source>Welcome to Shoptalk</source>
        <translation>Bienvenue dans Shoptalk</translation>
    </message>
    <message>
        <source>All your customers’ WhatsApp messages in one place. First, connect this computer to your shop’s relay, the server that receives your messages.</source>
        <translation>Tous les messages WhatsApp de vos clients au même endroit. Connectez d’abord cet ordinateur au relais de votre boutique, le serveur qui reçoit vos messages.</translation>
    </message>
    <message>
        <source>Continue as “%1”</source>
        <translation>Continuer en tant que «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Connecting to your relay…</source>
        <translation>Connexion à votre relais…</translation>
    </message>
    <message>
        <source>Give this computer a name, for example “Front desk”.</source>
        <translation>Donnez un nom à cet ordinateur, par exemple «&#xa0;Accueil&#xa0;».</translation>
    </message>
    <message>
        <source>A pairing code has 8 letters and digits, for example K7QM-2XRP.</source>
        <translation>Un code d’association a 8 lettres et chiffres, par exemple K7QM-2XRP.</translation>
    </message>
    <message>
        <source>Enter the address of your relay.</source>
        <translation>Saisissez l’adresse de votre relais.</translation>
    </message>
    <message>
        <source>No relay yet? Practise with a made-up shop</source>
        <translation>Pas encore de relais&#xa0;? Entraînez-vous avec une boutique inventée</translation>
    </message>
</context>
<context>
    <name>shoptalk::PaletteController</name>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>shoptalk::PassphraseDialog</name>
    <message>
        <source>Current passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Use 8 characters or more; several words work best. Nobody can look it up for you, so make a recovery key in case you forget it.</source>
        <translation>Utilisez 8 caractères ou plus&#xa0;; plusieurs mots, c’est le mieux. Personne ne peut la retrouver pour vous, donc créez une clé de récupération au cas où vous l’oublieriez.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation>Répétez la nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase secrète</translation>
    </message>
</context>
<context>
    <name>shoptalk::PdfExport</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>There are no messages in this time.</source>
        <translation>Il n’y a aucun message dans cette période.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PeopleDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Line in the file</source>
        <translation>Ligne du fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>shoptalk::PeopleStep</name>
    <message>
        <source>This file can’t be opened. Check that it is still there and not open elsewhere.</source>
        <translation>Ce fichier ne peut pas être ouvert. Vérifiez qu’il est toujours là et qu’il n’est pas ouvert ailleurs.</translation>
    </message>
    <message>
        <source>This file is too large. Split it into parts of at most 100,000 people.</source>
        <translation>Ce fichier est trop grand. Divisez-le en parties de 100 000 personnes au plus.</translation>
    </message>
    <message>
        <source>No people were found in this file. In your spreadsheet, choose “Save as” and the type CSV. The first line has the names of the columns.</source>
        <translation>Aucune personne n’a été trouvée dans ce fichier. Dans votre tableur, choisissez « Enregistrer sous » et le type CSV. La première ligne contient les noms des colonnes.</translation>
    </message>
    <message>
        <source>Our customers</source>
        <translation>Nos clients</translation>
    </message>
    <message>
        <source>People from a file (CSV)</source>
        <translation>Personnes d’un fichier (CSV)</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Qui le reçoit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>À tout moment</translation>
    </message>
    <message numerus="yes">
        <source>Wrote in the last %Ln day(s)</source>
        <translation>
            <numerusform>Ont écrit le dernier %Ln jour</numerusform>
            <numerusform>Ont écrit ces %Ln derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not write for %Ln day(s)</source>
        <translation>
            <numerusform>N’ont pas écrit depuis %Ln jour</numerusform>
            <numerusform>N’ont pas écrit depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Column with the phone number</source>
        <translation>Colonne avec le numéro de téléphone</translation>
    </message>
    <message>
        <source>Column with the name</source>
        <translation>Colonne avec le nom</translation>
    </message>
    <message>
        <source>The first people in the file</source>
        <translation>Les premières personnes du fichier</translation>
    </message>
    <message>
        <source>With labels you can choose more exactly: right-click a conversation to label it.</source>
        <translation>Avec des étiquettes, vous choisissez plus précisément : faites un clic droit sur une conversation.</translation>
    </message>
    <message>
        <source>Only with one of these labels (none chosen: everybody)</source>
        <translation>Seulement avec une de ces étiquettes (aucune choisie : tout le monde)</translation>
    </message>
    <message>
        <source>Choose a file with people</source>
        <translation>Choisir un fichier avec des personnes</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln people</source>
        <translation>
            <numerusform>%1 : %Ln personne</numerusform>
            <numerusform>%1 : %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has more. Only the first 100,000 are used.</source>
        <translation>Le fichier en contient plus. Seuls les 100 000 premiers sont utilisés.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Choose the column</source>
        <translation>Choisir la colonne</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>The file is still being read. Wait a moment.</source>
        <translation>Le fichier est encore en cours de lecture. Patientez un instant.</translation>
    </message>
    <message>
        <source>Choose the file with the people first.</source>
        <translation>Choisissez d’abord le fichier avec les personnes.</translation>
    </message>
    <message>
        <source>Choose the column that has the phone numbers.</source>
        <translation>Choisissez la colonne qui contient les numéros de téléphone.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>%1 can’t be read any more. Choose the file again.</source>
        <translation>%1 n’est plus lisible. Choisissez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Your contacts who have not written yet get it, too.</source>
        <translation>Vos contacts qui n’ont pas encore écrit la reçoivent aussi.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PersonLine</name>
    <message>
        <source>Facebook account</source>
        <translation>Compte Facebook</translation>
    </message>
</context>
<context>
    <name>shoptalk::PictureField</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Change picture…</source>
        <translation>Changer l’image…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Upload the picture again</source>
        <translation>Importer de nouveau l’image</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Picture upload</source>
        <translation>Importation de l’image</translation>
    </message>
    <message>
        <source>Choose a picture of at least 192 × 192 pixels, drop one here, or paste it with %1.</source>
        <translation>Choisissez une image d’au moins 192 × 192 pixels, déposez-en une ici ou collez-la avec %1.</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Pas encore d’image</translation>
    </message>
    <message>
        <source>Your profile picture</source>
        <translation>Votre photo de profil</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisissez une image</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Add one picture at a time.</source>
        <translation>Ajoutez une image à la fois.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first, or choose a file.</source>
        <translation>Il n’y a pas d’image à coller. Copiez-en d’abord une ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>Save the picture on this computer first, then choose it.</source>
        <translation>Enregistrez d’abord l’image sur cet ordinateur, puis choisissez-la.</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Saved. Customers now see this picture.</source>
        <translation>Enregistré. Les clients voient maintenant cette image.</translation>
    </message>
    <message>
        <source>Upload cancelled. Customers still see the previous picture.</source>
        <translation>Importation annulée. Les clients voient toujours l’image précédente.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PictureText</name>
    <message>
        <source>The file cannot be opened. Check that it is still there.</source>
        <translation>Le fichier ne peut pas être ouvert. Vérifiez qu’il est toujours là.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read. Choose a JPEG, PNG, WebP, GIF or BMP file.</source>
        <translation>Ce fichier n’est pas une image lisible. Choisissez un fichier JPEG, PNG, WebP, GIF ou BMP.</translation>
    </message>
    <message>
        <source>The picture is too small. WhatsApp needs at least 192 × 192 pixels. Choose a larger one.</source>
        <translation>L’image est trop petite. WhatsApp demande au moins 192 × 192 pixels. Choisissez-en une plus grande.</translation>
    </message>
    <message>
        <source>The picture is too large. Make it smaller first, or choose another one.</source>
        <translation>L’image est trop grande. Enregistrez-la d’abord en plus petit ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The relay has not said yet which Meta app it works for. Check the connection on the page Connection doctor, then try again.</source>
        <translation>Le relais n’a pas encore dit pour quelle app Meta il travaille. Vérifiez la connexion sur la page Diagnostic de connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>Facebook lets only people with a role in the Meta app upload pictures, and this login has none. Ask the person who set up the relay for a role, or change the picture in WhatsApp Manager.</source>
        <translation>Facebook ne laisse importer des images qu’aux personnes qui ont un rôle dans l’app Meta, et cette connexion n’en a pas. Demandez un rôle à la personne qui a configuré le relais, ou changez l’image dans le Gestionnaire WhatsApp.</translation>
    </message>
    <message>
        <source>The connection broke before the whole picture was uploaded. Customers still see the old one. Check this computer’s network, then try again: the upload goes on where it stopped.</source>
        <translation>La connexion a été coupée avant que toute l’image soit importée. Les clients voient toujours l’ancienne. Vérifiez le réseau de cet ordinateur, puis réessayez&#xa0;: l’importation reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the picture. Choose another one. It says: %1</source>
        <translation>WhatsApp n’a pas pris l’image. Choisissez-en une autre. Il dit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::PracticeBanner</name>
    <message>
        <source>Practice: nothing here reaches WhatsApp. The customers are made up.</source>
        <translation>Entraînement : rien de ceci n’arrive sur WhatsApp. Les clients sont inventés.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PracticeController</name>
    <message>
        <source>&amp;Practise with a made-up shop</source>
        <translation>S’&amp;entraîner avec une boutique inventée</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>The practice shop could not be opened. Try again, or restart Shoptalk.</source>
        <translation>La boutique d’entraînement n’a pas pu s’ouvrir. Réessayez ou redémarrez Shoptalk.</translation>
    </message>
    <message>
        <source>The practice shop could not be opened, because other programs on this computer use the connections that it needs. Close programs that you don’t need, then try again.</source>
        <translation>La boutique d’entraînement n’a pas pu s’ouvrir, car d’autres programmes de cet ordinateur utilisent les connexions dont elle a besoin. Fermez les programmes dont vous n’avez pas besoin, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PreviewBubble</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Place on a map</source>
        <translation>Lieu sur une carte</translation>
    </message>
    <message>
        <source>A part that can’t be shown here</source>
        <translation>Une partie qui ne peut pas être affichée ici</translation>
    </message>
    <message>
        <source>%1 · ends soon</source>
        <translation>%1 · se termine bientôt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>latitude, longitude</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::PricesPage</name>
    <message>
        <source>The change could not be saved. Check that the disk is not full, then try again.</source>
        <translation>La modification n’a pas pu être enregistrée. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>Prices per message</source>
        <translation>Prix par message</translation>
    </message>
    <message>
        <source>What WhatsApp charges for each message that is delivered. The chat then shows what the next message costs. Each of your numbers may send 1,000 replies a month without charge. A price is for the customer’s country; “Other” is for all countries without a price of their own.</source>
        <translation>Ce que WhatsApp facture pour chaque message distribué. La discussion montre alors ce que coûte le prochain message. Chacun de vos numéros peut envoyer 1 000 réponses par mois sans frais. Un prix vaut pour le pays du client&#xa0;; «&#xa0;Autre&#xa0;» vaut pour tous les pays qui n’ont pas de prix à eux.</translation>
    </message>
    <message>
        <source>There are no prices yet. Add them, or import Meta’s rate card.</source>
        <translation>Il n’y a pas encore de prix. Ajoutez-en ou importez la grille tarifaire de Meta.</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Ajouter un prix</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the selected price</source>
        <translation>Retirer le prix sélectionné</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restore the removed price</source>
        <translation>Restaurer le prix retiré</translation>
    </message>
    <message>
        <source>Meta’s rate card</source>
        <translation>Grille tarifaire de Meta</translation>
    </message>
    <message>
        <source>Meta publishes its prices as a file (CSV), for a currency and from a date on. Importing it adds its prices to the table.</source>
        <translation>Meta publie ses prix sous forme de fichier (CSV), pour une devise et à partir d’une date. L’importation ajoute ces prix au tableau.</translation>
    </message>
    <message>
        <source>Prices valid from</source>
        <translation>Prix valables à partir du</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import Meta’s rate card</source>
        <translation>Importer la grille tarifaire de Meta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the prices</source>
        <translation>Exporter les prix</translation>
    </message>
    <message>
        <source>Rate card (*.csv)</source>
        <translation>Grille tarifaire (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file could not be opened. Choose another one.</source>
        <translation>Le fichier n’a pas pu être ouvert. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This file is not a rate card. It needs a line with “Market”, “Currency” and the categories, and a line with numbers for each market.</source>
        <translation>Ce fichier n’est pas une grille tarifaire. Il lui faut une ligne avec «&#xa0;Market&#xa0;», «&#xa0;Currency&#xa0;» et les catégories, et une ligne avec des nombres pour chaque marché.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) were imported.</source>
        <translation>
            <numerusform>%Ln prix a été importé.</numerusform>
            <numerusform>%Ln prix ont été importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The prices were exported.</source>
        <translation>Les prix ont été exportés.</translation>
    </message>
    <message>
        <source>The prices could not be saved there. Choose another folder.</source>
        <translation>Les prix n’ont pas pu être enregistrés à cet endroit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>WhatsApp prices</source>
        <translation>Prix WhatsApp</translation>
    </message>
</context>
<context>
    <name>shoptalk::PrivacyActions</name>
    <message>
        <source>&amp;Delete conversation</source>
        <translation>&amp;Supprimer la conversation</translation>
    </message>
    <message>
        <source>&amp;Erase customer forever…</source>
        <translation>&amp;Effacer le client définitivement…</translation>
    </message>
    <message numerus="yes">
        <source>Conversation deleted. You can restore it for %Ln day(s) under Settings, Recently deleted.</source>
        <translation>
            <numerusform>Conversation supprimée. Vous pouvez la restaurer pendant %Ln jour sous Paramètres, Supprimées récemment.</numerusform>
            <numerusform>Conversation supprimée. Vous pouvez la restaurer pendant %Ln jours sous Paramètres, Supprimées récemment.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message deleted.</source>
        <translation>Message supprimé.</translation>
    </message>
    <message>
        <source>Sending cancelled.</source>
        <translation>Envoi annulé.</translation>
    </message>
    <message>
        <source>Message restored.</source>
        <translation>Message restauré.</translation>
    </message>
    <message>
        <source>The message could not be restored.</source>
        <translation>Le message n’a pas pu être restauré.</translation>
    </message>
    <message>
        <source>Conversation restored.</source>
        <translation>Conversation restaurée.</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Effacer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Erase %1 forever?</source>
        <translation>Effacer %1 définitivement&#xa0;?</translation>
    </message>
    <message>
        <source>The name, the number and every message are deleted from this computer forever. This can’t be undone. The next backup replaces all older ones in the backup folder. If you keep copies elsewhere, delete those yourself.

This doesn’t change anything at WhatsApp.</source>
        <translation>Le nom, le numéro et tous les messages sont supprimés définitivement de cet ordinateur. Cela ne peut pas être annulé. La prochaine sauvegarde remplace toutes les précédentes dans le dossier de sauvegardes. Si vous gardez des copies ailleurs, supprimez-les vous-même.

Cela ne change rien chez WhatsApp.</translation>
    </message>
    <message>
        <source>Erase forever</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Customer erased.</source>
        <translation>Client effacé.</translation>
    </message>
    <message>
        <source>The customer could not be erased. Check that the disk is not full, then try again.</source>
        <translation>Le client n’a pas pu être effacé. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>This could not be undone. Try again later.</source>
        <translation>Impossible d’annuler. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>L’enregistrement a échoué. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>&amp;Delete conversations</source>
        <translation>&amp;Supprimer les conversations</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) deleted.</source>
        <translation>
            <numerusform>%Ln conversation supprimée.</numerusform>
            <numerusform>%Ln conversations supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can restore them for %Ln day(s) under Settings, Recently deleted.</source>
        <translation>
            <numerusform>Vous pouvez les restaurer pendant %Ln jour sous Paramètres, Supprimées récemment.</numerusform>
            <numerusform>Vous pouvez les restaurer pendant %Ln jours sous Paramètres, Supprimées récemment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) restored.</source>
        <translation>
            <numerusform>%Ln conversation restaurée.</numerusform>
            <numerusform>%Ln conversations restaurées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a customer, and the number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The customer was not erased, because a database from before a restore could not be removed. Restart the computer, then try again.</source>
        <translation>Le client n’a pas été effacé, car une base de données d’avant une restauration n’a pas pu être supprimée. Redémarrez l’ordinateur, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PrivacyPage</name>
    <message>
        <source>Show customers that you are typing</source>
        <translation>Montrer aux clients que vous écrivez</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>L’enregistrement a échoué. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>How long messages are kept</source>
        <translation>Durée de conservation des messages</translation>
    </message>
    <message>
        <source>Once a day, older messages are deleted from this computer forever, unless the conversation’s label says otherwise. This doesn’t change anything at WhatsApp.</source>
        <translation>Une fois par jour, les messages plus anciens sont supprimés définitivement de cet ordinateur, sauf si l’étiquette de la conversation indique autre chose. Cela ne change rien chez WhatsApp.</translation>
    </message>
    <message>
        <source>Deleting and erasing</source>
        <translation>Supprimer et effacer</translation>
    </message>
    <message numerus="yes">
        <source>Deleting hides a conversation. You can restore it for %Ln day(s) under Recently deleted. Erasing a customer deletes their name, number and messages forever. Do this when a customer asks you to: right-click the conversation and choose Erase.</source>
        <translation>
            <numerusform>Supprimer masque une conversation. Vous pouvez la restaurer pendant %Ln jour sous Supprimées récemment. Effacer un client supprime définitivement son nom, son numéro et ses messages. Faites-le quand un client vous le demande&#xa0;: faites un clic droit sur la conversation et choisissez Effacer.</numerusform>
            <numerusform>Supprimer masque une conversation. Vous pouvez la restaurer pendant %Ln jours sous Supprimées récemment. Effacer un client supprime définitivement son nom, son numéro et ses messages. Faites-le quand un client vous le demande&#xa0;: faites un clic droit sur la conversation et choisissez Effacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Customers see “typing…” while you write an answer, as they do with anybody else on WhatsApp.</source>
        <translation>Les clients voient «&#xa0;écrit…&#xa0;» pendant que vous écrivez une réponse, comme avec n’importe qui d’autre sur WhatsApp.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
</context>
<context>
    <name>shoptalk::ProblemPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>What else you can do</source>
        <translation>Ce que vous pouvez faire d’autre</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Utiliser la clé de récupération</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Start with no conversations</source>
        <translation>Commencer sans conversations</translation>
    </message>
    <message>
        <source>Start with new settings</source>
        <translation>Commencer avec de nouveaux paramètres</translation>
    </message>
</context>
<context>
    <name>shoptalk::ProfileCard</name>
    <message>
        <source>Business profile</source>
        <translation>Profil de l’entreprise</translation>
    </message>
    <message>
        <source>Customers see it when they tap the shop’s name in WhatsApp.</source>
        <translation>Les clients le voient quand ils touchent le nom de la boutique dans WhatsApp.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Actu</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Another website</source>
        <translation>Autre site web</translation>
    </message>
    <message>
        <source>Business category</source>
        <translation>Catégorie d’entreprise</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Non précisée</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Enregistrer le profil</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Load the profile again</source>
        <translation>Recharger le profil</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved. Customers now see these changes.</source>
        <translation>Enregistré. Les clients voient maintenant ces modifications.</translation>
    </message>
</context>
<context>
    <name>shoptalk::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Code QR de %1</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Enregistrer en image…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>Enregistrer le code QR</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Vector image for printing (*.svg)</source>
        <translation>Image vectorielle pour l’impression (*.svg)</translation>
    </message>
    <message>
        <source>The QR code was saved.</source>
        <translation>Le code QR a été enregistré.</translation>
    </message>
    <message>
        <source>The QR code could not be saved there. Choose another folder.</source>
        <translation>Le code QR n’a pas pu être enregistré à cet endroit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>QR code %1</source>
        <comment>name of a file</comment>
        <translation>Code QR %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::QuietText</name>
    <message>
        <source>Do not disturb is on.</source>
        <translation>Ne pas déranger est activé.</translation>
    </message>
    <message>
        <source>Do not disturb is on until %1.</source>
        <translation>Ne pas déranger est activé jusqu’à %1.</translation>
    </message>
    <message>
        <source>Do not disturb is on until tomorrow at %1.</source>
        <translation>Ne pas déranger est activé jusqu’à demain à %1.</translation>
    </message>
    <message>
        <source>No notifications: you have no working hours.</source>
        <translation>Pas de notifications&#xa0;: vous n’avez pas d’heures de travail.</translation>
    </message>
    <message>
        <source>No notifications outside your working hours, until %1.</source>
        <translation>Pas de notifications en dehors de vos heures de travail, jusqu’à %1.</translation>
    </message>
    <message>
        <source>No notifications outside your working hours, until tomorrow at %1.</source>
        <translation>Pas de notifications en dehors de vos heures de travail, jusqu’à demain à %1.</translation>
    </message>
    <message>
        <source>No notifications outside your working hours, until %1 at %2.</source>
        <comment>a weekday and a time</comment>
        <translation>Pas de notifications en dehors de vos heures de travail, jusqu’à %1 à %2.</translation>
    </message>
</context>
<context>
    <name>shoptalk::RailButton</name>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <comment>a page or a number of the shop</comment>
        <translation>
            <numerusform>%1, %Ln non lue</numerusform>
            <numerusform>%1, %Ln non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, needs your attention</source>
        <comment>a page</comment>
        <translation>%1, demande votre attention</translation>
    </message>
</context>
<context>
    <name>shoptalk::RailController</name>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Boîte de réception</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Numéros</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Tous les numéros</translation>
    </message>
</context>
<context>
    <name>shoptalk::RangeBar</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>D’un jour à l’autre…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Tous les numéros</translation>
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
        <translation>Commandes et rendez-vous</translation>
    </message>
    <message>
        <source>Login codes</source>
        <translation>Codes de connexion</translation>
    </message>
    <message>
        <source>Login codes, international</source>
        <translation>Codes de connexion, internationaux</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReactionPopup</name>
    <message>
        <source>React to the message</source>
        <translation>Réagir au message</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>More emoji</source>
        <translation>Plus d’emojis</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReadActions</name>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Marquer comme &amp;lue</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Marquer comme &amp;non lue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) marked as read.</source>
        <translation>
            <numerusform>%Ln conversation marquée comme lue.</numerusform>
            <numerusform>%Ln conversations marquées comme lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) marked as unread.</source>
        <translation>
            <numerusform>%Ln conversation marquée comme non lue.</numerusform>
            <numerusform>%Ln conversations marquées comme non lues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>This key is shown only once. Keep it with the shop’s papers, not on this computer. Anyone who has it and one of your backups can read your conversations.</source>
        <translation>Cette clé n’est affichée qu’une fois. Gardez-la avec les papiers de la boutique, pas sur cet ordinateur. Toute personne qui a cette clé et une de vos sauvegardes peut lire vos conversations.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>I’ve saved it</source>
        <translation>Je l’ai mise en lieu sûr</translation>
    </message>
    <message>
        <source>Shoptalk: recovery key</source>
        <translation>Shoptalk&#xa0;: clé de récupération</translation>
    </message>
    <message>
        <source>Made on %1. You need this key if this computer’s keychain is lost, if the passphrase is forgotten, or to restore a backup on another computer. It never contains the letters O, I or L: they are always the digits 0, 1 and 1.</source>
        <translation>Créée le %1. Vous avez besoin de cette clé si le trousseau de cet ordinateur est perdu, si la phrase secrète est oubliée ou pour restaurer une sauvegarde sur un autre ordinateur. Elle ne contient jamais les lettres O, I ou L&#xa0;: ce sont toujours les chiffres 0, 1 et 1.</translation>
    </message>
    <message>
        <source>Keep it as safe as the key to the shop.</source>
        <translation>Gardez-la aussi précieusement que la clé de la boutique.</translation>
    </message>
    <message>
        <source>Sent to the printer. Check that the page was printed.</source>
        <translation>Envoyé à l’imprimante. Vérifiez que la page a été imprimée.</translation>
    </message>
    <message>
        <source>The printer does not respond. Choose another one, save a PDF, or write the key down.</source>
        <translation>L’imprimante ne répond pas. Choisissez-en une autre, enregistrez un PDF ou notez la clé.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Enregistrer la clé de récupération</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Now move the file to a safe place outside this computer.</source>
        <translation>Enregistré. Déplacez maintenant le fichier dans un endroit sûr hors de cet ordinateur.</translation>
    </message>
    <message>
        <source>The key could not be saved there. Choose another folder, print it, or write it down.</source>
        <translation>La clé n’a pas pu être enregistrée à cet endroit. Choisissez un autre dossier, imprimez-la ou notez-la.</translation>
    </message>
    <message>
        <source>Copied. Other programs can read it until you copy something else.</source>
        <translation>Copié. D’autres programmes peuvent la lire jusqu’à ce que vous copiiez autre chose.</translation>
    </message>
</context>
<context>
    <name>shoptalk::RegisterStep</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Register later</source>
        <translation>Inscrire plus tard</translation>
    </message>
    <message>
        <source>The number is connected either way. It can’t send or receive messages until you register it under Settings, Numbers.</source>
        <translation>Le numéro est connecté dans tous les cas. Il ne peut ni envoyer ni recevoir de messages tant que vous ne l’avez pas inscrit sous Paramètres, Numéros.</translation>
    </message>
    <message>
        <source>Register your number</source>
        <translation>Inscrivez votre numéro</translation>
    </message>
    <message>
        <source>%1 is not registered with WhatsApp yet. You do this once, with a 6-digit PIN that protects the number.</source>
        <translation>%1 n’est pas encore inscrit sur WhatsApp. Vous le faites une seule fois, avec un PIN à 6 chiffres qui protège le numéro.</translation>
    </message>
</context>
<context>
    <name>shoptalk::RegistrationCard</name>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Send a text message</source>
        <translation>Envoyer un SMS</translation>
    </message>
    <message>
        <source>Call the number</source>
        <translation>Appeler le numéro</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Code à 6 chiffres</translation>
    </message>
    <message>
        <source>Confirm code</source>
        <translation>Confirmer le code</translation>
    </message>
    <message>
        <source>6-digit PIN</source>
        <translation>PIN à 6 chiffres</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>Répétez le PIN</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Inscrire le numéro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>Changer le PIN…</translation>
    </message>
    <message>
        <source>Unregister…</source>
        <translation>Désinscrire…</translation>
    </message>
    <message>
        <source>Unregister this number from WhatsApp</source>
        <translation>Désinscrire ce numéro de WhatsApp</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Définir ce PIN</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>The status of this number could not be loaded.</source>
        <translation>L’état de ce numéro n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>This number is not registered, so it can’t send or receive messages. First confirm that it is yours: WhatsApp sends a 6-digit code by text message or calls with it.</source>
        <translation>Ce numéro n’est pas inscrit, il ne peut donc ni envoyer ni recevoir de messages. Confirmez d’abord qu’il est à vous&#xa0;: WhatsApp envoie un code à 6 chiffres par SMS ou l’annonce par appel.</translation>
    </message>
    <message>
        <source>The number is confirmed. Register it with the PIN that was chosen for it before.</source>
        <translation>Le numéro est confirmé. Inscrivez-le avec le PIN qui avait été choisi pour lui.</translation>
    </message>
    <message>
        <source>The number is confirmed. Choose a 6-digit PIN and write it down. You need it to register the number again, and Shoptalk doesn’t keep it.</source>
        <translation>Le numéro est confirmé. Choisissez un PIN à 6 chiffres et notez-le. Vous en avez besoin pour réinscrire le numéro, et Shoptalk ne le conserve pas.</translation>
    </message>
    <message>
        <source>This number is registered. It can send and receive messages.</source>
        <translation>Ce numéro est inscrit. Il peut envoyer et recevoir des messages.</translation>
    </message>
    <message>
        <source>Choose a 6-digit PIN and write it down. You need it to register the number again, and Shoptalk doesn’t keep it.</source>
        <translation>Choisissez un PIN à 6 chiffres et notez-le. Vous en avez besoin pour réinscrire le numéro, et Shoptalk ne le conserve pas.</translation>
    </message>
    <message>
        <source>This number is registered by the WhatsApp Business app on the phone and is used in both places. Change its settings in the app.</source>
        <translation>Ce numéro est inscrit par l’application WhatsApp Business du téléphone et s’utilise aux deux endroits. Modifiez ses paramètres dans l’application.</translation>
    </message>
    <message>
        <source>WhatsApp is calling the number. Enter the code you hear.</source>
        <translation>WhatsApp appelle le numéro. Saisissez le code que vous entendez.</translation>
    </message>
    <message>
        <source>WhatsApp has sent a text message. Enter the code from it.</source>
        <translation>WhatsApp a envoyé un SMS. Saisissez le code qu’il contient.</translation>
    </message>
    <message>
        <source>The number is confirmed.</source>
        <translation>Le numéro est confirmé.</translation>
    </message>
    <message>
        <source>A PIN has 6 digits.</source>
        <translation>Un PIN a 6 chiffres.</translation>
    </message>
    <message>
        <source>The two PINs don’t match.</source>
        <translation>Les deux PIN ne correspondent pas.</translation>
    </message>
    <message>
        <source>PIN changed.</source>
        <translation>PIN changé.</translation>
    </message>
    <message>
        <source>The number is registered. It can now send and receive messages.</source>
        <translation>Le numéro est inscrit. Il peut maintenant envoyer et recevoir des messages.</translation>
    </message>
    <message>
        <source>Unregister this number?</source>
        <translation>Désinscrire ce numéro&#xa0;?</translation>
    </message>
    <message>
        <source>It can’t send or receive messages on any computer until you register it again with its PIN. Your conversations stay.</source>
        <translation>Il ne pourra ni envoyer ni recevoir de messages sur aucun ordinateur tant que vous ne l’aurez pas réinscrit avec son PIN. Vos conversations restent.</translation>
    </message>
    <message>
        <source>Unregister</source>
        <translation>Désinscrire</translation>
    </message>
    <message>
        <source>The number is no longer registered.</source>
        <translation>Le numéro n’est plus inscrit.</translation>
    </message>
</context>
<context>
    <name>shoptalk::RenameQuestion</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nouveau nom&#xa0;:</translation>
    </message>
</context>
<context>
    <name>shoptalk::RepairBanner</name>
    <message>
        <source>Shoptalk found a problem in the file with your conversations and repaired it. Nothing was lost. If you see this message again, make a backup and have this computer’s disk checked.</source>
        <translation>Shoptalk a trouvé un problème dans le fichier de vos conversations et l’a réparé. Rien n’a été perdu. Si vous revoyez ce message, faites une sauvegarde et faites vérifier le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>Go to backups</source>
        <translation>Aller aux sauvegardes</translation>
    </message>
    <message>
        <source>Go to the Backup page</source>
        <translation>Aller à la page Sauvegarde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>shoptalk::RepliesPage</name>
    <message>
        <source>Your saved replies</source>
        <translation>Vos réponses enregistrées</translation>
    </message>
    <message>
        <source>Type / in a conversation, then the name or a word of the reply, to use it.</source>
        <translation>Dans une conversation, tapez / puis le nom ou un mot de la réponse pour l’utiliser.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Écrire une réponse</translation>
    </message>
    <message>
        <source>{name} becomes the customer’s name, {number} their number, and {me} your name.</source>
        <translation>{name} devient le nom du client, {number} son numéro et {me} votre nom.</translation>
    </message>
    <message>
        <source>Name, for example opening-hours</source>
        <translation>Nom, par exemple horaires</translation>
    </message>
    <message>
        <source>Name of the reply</source>
        <translation>Nom de la réponse</translation>
    </message>
    <message>
        <source>Hello {name}, we are open from 9 to 6.</source>
        <translation>Bonjour {name}, nous sommes ouverts de 9 h à 18 h.</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Texte de la réponse</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Nouvelle réponse</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Give the reply a name and a text.</source>
        <translation>Donnez un nom et un texte à la réponse.</translation>
    </message>
    <message>
        <source>This text is too long for one message. Shorten it.</source>
        <translation>Ce texte est trop long pour un message. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>L’enregistrement a échoué. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été retiré.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>C’est de retour.</translation>
    </message>
    <message>
        <source>The reply that you are writing is not saved.</source>
        <translation>La réponse que vous écrivez n’est pas enregistrée.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReplyBar</name>
    <message>
        <source>Stop replying to this message</source>
        <translation>Ne plus répondre à ce message</translation>
    </message>
    <message>
        <source>Reply to your own message</source>
        <translation>Réponse à votre propre message</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>Réponse au client</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReportSaver</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>shoptalk::RestoreController</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups of Shoptalk (*.shoptalk-backup)</source>
        <translation>Sauvegardes de Shoptalk (*.shoptalk-backup)</translation>
    </message>
    <message>
        <source>Recovery key or passphrase</source>
        <translation>Clé de récupération ou phrase secrète</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>This backup was made on another computer, or with another key. Enter the recovery key printed on that computer, or the passphrase used there.</source>
        <translation>Cette sauvegarde a été faite sur un autre ordinateur ou avec une autre clé. Saisissez la clé de récupération imprimée sur cet ordinateur-là ou la phrase secrète utilisée là-bas.</translation>
    </message>
    <message>
        <source>The key or passphrase is not the right one for this backup. Try again.</source>
        <translation>La clé ou la phrase secrète n’est pas la bonne pour cette sauvegarde. Réessayez.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ResultTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>shoptalk::RetentionChoice</name>
    <message>
        <source>Same as all others</source>
        <translation>Comme tous les autres</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Pour toujours</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 ans</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 ans</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 ans</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete older messages forever?</source>
        <translation>Supprimer définitivement les messages plus anciens&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete all messages that are older than %Ln day(s) forever?</source>
        <translation>
            <numerusform>Supprimer définitivement tous les messages de plus de %Ln jour&#xa0;?</numerusform>
            <numerusform>Supprimer définitivement tous les messages de plus de %Ln jours&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This starts right away and can’t be undone.</source>
        <translation>Cela commence tout de suite et ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Delete forever</source>
        <translation>Supprimer définitivement</translation>
    </message>
</context>
<context>
    <name>shoptalk::RowSigns</name>
    <message>
        <source>assigned to %1</source>
        <translation>attribuée à %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivée</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>en veille jusqu’à %1</translation>
    </message>
    <message>
        <source>reminder %1</source>
        <translation>rappel %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
</context>
<context>
    <name>shoptalk::SavedReplyCompletion</name>
    <message>
        <source>Saved replies</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message>
        <source>Tab or Enter inserts, Esc closes.</source>
        <translation>Tab ou Entrée insère, Échap ferme.</translation>
    </message>
    <message>
        <source>Add saved replies…</source>
        <translation>Ajouter des réponses enregistrées…</translation>
    </message>
</context>
<context>
    <name>shoptalk::SearchFilters</name>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Voice messages and audio</source>
        <translation>Messages vocaux et audio</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Localisations</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Buttons and lists</source>
        <translation>Boutons et listes</translation>
    </message>
    <message>
        <source>Search filters</source>
        <translation>Filtres de recherche</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a search filter and what is chosen</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>From anyone</source>
        <translation>De tout le monde</translation>
    </message>
    <message>
        <source>From customers</source>
        <translation>Des clients</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>De nous</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Tous les numéros</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>N’importe quel jour</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>D’un jour à l’autre…</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>D’un jour à l’autre</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Importants</translation>
    </message>
</context>
<context>
    <name>shoptalk::SearchResults</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Messages that match the search</source>
        <translation>Messages qui correspondent à la recherche</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No messages found. Check the spelling, or try fewer words.</source>
        <translation>Aucun message trouvé. Vérifiez l’orthographe ou essayez moins de mots.</translation>
    </message>
    <message>
        <source>Older messages are still being prepared for the search.</source>
        <translation>Les messages plus anciens sont encore en préparation pour la recherche.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln message(s) found</source>
        <translation>
            <numerusform>Plus de %Ln message trouvé</numerusform>
            <numerusform>Plus de %Ln messages trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) found</source>
        <translation>
            <numerusform>%Ln message trouvé</numerusform>
            <numerusform>%Ln messages trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>No starred messages. Put a star on a message to find it here again.</source>
        <translation>Aucun message important. Marquez un message comme important pour le retrouver ici.</translation>
    </message>
    <message>
        <source>The messages could not be searched. Try again, or restart Shoptalk.</source>
        <translation>La recherche dans les messages a échoué. Réessayez, ou redémarrez Shoptalk.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock when Shoptalk is not used for</source>
        <translation>Verrouiller quand Shoptalk n’est pas utilisé pendant</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation>Clé de chiffrement</translation>
    </message>
    <message>
        <source>Your Facebook login and your connection to the shop are encrypted with this key. If someone else may have used this computer, change the key: everything is then encrypted again with the new one.</source>
        <translation>Votre connexion à Facebook et votre connexion à la boutique sont chiffrées avec cette clé. Si quelqu’un d’autre a pu utiliser cet ordinateur, changez la clé&#xa0;: tout est alors chiffré de nouveau avec la nouvelle.</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Changer la clé</translation>
    </message>
    <message>
        <source>With a passphrase, you can lock Shoptalk. Your login is then encrypted so that only the passphrase opens it.</source>
        <translation>Avec une phrase secrète, vous pouvez verrouiller Shoptalk. Votre connexion est alors chiffrée de sorte que seule la phrase secrète l’ouvre.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Définir une phrase secrète…</translation>
    </message>
    <message>
        <source>You have a recovery key. If you make a new one, the old one stops working.</source>
        <translation>Vous avez une clé de récupération. Si vous en créez une nouvelle, l’ancienne ne fonctionne plus.</translation>
    </message>
    <message>
        <source>You need it if this computer’s keychain (the system’s safe place for passwords) is lost, if you forget the passphrase, or to restore a backup on another computer. It is shown once, so that you can print it.</source>
        <translation>Vous en avez besoin si le trousseau de cet ordinateur (l’endroit sûr du système pour les mots de passe) est perdu, si vous oubliez la phrase secrète ou pour restaurer une sauvegarde sur un autre ordinateur. Elle est affichée une fois, pour que vous puissiez l’imprimer.</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>En créer une nouvelle…</translation>
    </message>
    <message>
        <source>Make a recovery key…</source>
        <translation>Créer une clé de récupération…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Utiliser cette phrase secrète</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Retirer la phrase secrète</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The current passphrase is wrong.</source>
        <translation>La phrase secrète actuelle est incorrecte.</translation>
    </message>
    <message>
        <source>The passphrase could not be changed (%1). Nothing is different now.</source>
        <translation>La phrase secrète n’a pas pu être changée (%1). Tout est resté comme avant.</translation>
    </message>
    <message>
        <source>Passphrase set.</source>
        <translation>Phrase secrète définie.</translation>
    </message>
    <message>
        <source>Passphrase removed.</source>
        <translation>Phrase secrète retirée.</translation>
    </message>
    <message>
        <source>The recovery key could not be made (%1).</source>
        <translation>La clé de récupération n’a pas pu être créée (%1).</translation>
    </message>
    <message>
        <source>The key was changed, and everything is encrypted with the new one.</source>
        <translation>La clé a été changée, et tout est chiffré avec la nouvelle.</translation>
    </message>
    <message>
        <source>The key could not be changed (%1). Nothing is different now.</source>
        <translation>La clé n’a pas pu être changée (%1). Tout est resté comme avant.</translation>
    </message>
    <message>
        <source>Shoptalk asks for your passphrase when it starts and when it is locked.</source>
        <translation>Shoptalk demande votre phrase secrète au démarrage et quand il est verrouillé.</translation>
    </message>
    <message>
        <source>Press %1 to lock it.</source>
        <translation>Appuyez sur %1 pour le verrouiller.</translation>
    </message>
    <message>
        <source>While it is locked, it sends nothing: broadcasts and messages wait until you unlock it.</source>
        <translation>Tant qu’il est verrouillé, il n’envoie rien&#xa0;: les diffusions et les messages attendent que vous le déverrouilliez.</translation>
    </message>
    <message>
        <source>Lock Shoptalk when the computer locks or sleeps</source>
        <translation>Verrouiller Shoptalk quand l’ordinateur se verrouille ou se met en veille</translation>
    </message>
</context>
<context>
    <name>shoptalk::SelectionBar</name>
    <message>
        <source>What to do with the selected conversations</source>
        <translation>Que faire des conversations sélectionnées</translation>
    </message>
    <message>
        <source>Clear selection (Esc)</source>
        <translation>Effacer la sélection (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::SendProblems</name>
    <message>
        <source>We don’t know yet whether this message went out, because the connection broke while it was being sent. Usually WhatsApp tells us within a minute.</source>
        <translation>Nous ne savons pas encore si ce message est parti, car la connexion a été coupée pendant l’envoi. En général, WhatsApp nous le dit en une minute.</translation>
    </message>
    <message>
        <source>WhatsApp took this message but has not delivered it yet. Often the reason is that no payment method is set up at Meta: add one in Meta Business Suite, under Billing.</source>
        <translation>WhatsApp a pris ce message mais ne l’a pas encore distribué. Souvent, la raison est qu’aucun moyen de paiement n’est configuré chez Meta&#xa0;: ajoutez-en un dans Meta Business Suite, sous Facturation.</translation>
    </message>
    <message>
        <source>We don’t know yet whether the message before went out. This one waits up to 30 seconds for WhatsApp to tell us, then it is sent.</source>
        <translation>Nous ne savons pas encore si le message précédent est parti. Celui-ci attend jusqu’à 30 secondes que WhatsApp nous le dise, puis il est envoyé.</translation>
    </message>
    <message>
        <source>Sent before we knew whether the message before went out.</source>
        <translation>Envoyé avant de savoir si le message précédent était parti.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Il a été envoyé</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>WhatsApp took this message but has paused its delivery. You don’t need to do anything: it is delivered later, or marked as failed.</source>
        <translation>WhatsApp a pris ce message mais a mis sa distribution en pause. Vous n’avez rien à faire&#xa0;: il sera distribué plus tard, ou marqué comme échec.</translation>
    </message>
    <message>
        <source>WhatsApp took this message but waits to see how the first customers like the template. You don’t need to do anything: it is delivered later, or marked as failed.</source>
        <translation>WhatsApp a pris ce message mais attend de voir si le modèle plaît aux premiers clients. Vous n’avez rien à faire&#xa0;: il sera distribué plus tard, ou marqué comme échec.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Envoyer un modèle</translation>
    </message>
    <message>
        <source>WhatsApp could not deliver this message within 30 days and has given up. The customer’s phone was off all the time, or they no longer use WhatsApp. If it still matters, write again or call.</source>
        <translation>WhatsApp n’a pas pu distribuer ce message en 30 jours et a abandonné. Le téléphone du client est resté éteint tout ce temps, ou il n’utilise plus WhatsApp. Si c’est encore important, écrivez à nouveau ou appelez.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation>Fermer les paramètres</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>Back to the list of settings</source>
        <translation>Retour à la liste des paramètres</translation>
    </message>
</context>
<context>
    <name>shoptalk::SetupMessage</name>
    <message>
        <source>This computer has no keychain</source>
        <translation>Cet ordinateur n’a pas de trousseau</translation>
    </message>
    <message>
        <source>Shoptalk stores the key to your login only in the system’s keychain. Install and start one, such as GNOME Keyring or KWallet, then try again.</source>
        <translation>Shoptalk conserve la clé de votre connexion uniquement dans le trousseau du système. Installez-en un et démarrez-le, par exemple GNOME Keyring ou KWallet, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Unlock it with your computer’s password, then try again.</source>
        <translation>Déverrouillez-le avec le mot de passe de votre ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain did not let Shoptalk in</source>
        <translation>Le trousseau n’a pas laissé entrer Shoptalk</translation>
    </message>
    <message>
        <source>Try again, and allow it when your system asks. Your login is stored safely there.</source>
        <translation>Réessayez et acceptez quand le système vous le demande. Votre connexion y est conservée en sécurité.</translation>
    </message>
    <message>
        <source>The key to your data was not found</source>
        <translation>La clé de vos données est introuvable</translation>
    </message>
    <message>
        <source>The keychain is locked, or it is a different one than before. Unlock the right one, then try again. Nothing was overwritten.</source>
        <translation>Le trousseau est verrouillé, ou ce n’est pas le même qu’avant. Déverrouillez le bon, puis réessayez. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>The stored login can’t be opened</source>
        <translation>La connexion enregistrée ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>It is damaged, so Shoptalk does not use it. Log in again to replace it.</source>
        <translation>Elle est endommagée, donc Shoptalk ne l’utilise pas. Connectez-vous de nouveau pour la remplacer.</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Se connecter de nouveau</translation>
    </message>
    <message>
        <source>Your data is from a newer version of Shoptalk</source>
        <translation>Vos données viennent d’une version plus récente de Shoptalk</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version on this computer, then open Shoptalk again.</source>
        <translation>Rien n’a été modifié. Installez la version plus récente sur cet ordinateur, puis rouvrez Shoptalk.</translation>
    </message>
    <message>
        <source>The stored data can’t be read</source>
        <translation>Les données enregistrées ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was overwritten. Restore a backup, or ask for help before you continue.</source>
        <translation>Le fichier est endommagé. Rien n’a été écrasé. Restaurez une sauvegarde ou demandez de l’aide avant de continuer.</translation>
    </message>
    <message>
        <source>This number is no longer available</source>
        <translation>Ce numéro n’est plus disponible</translation>
    </message>
    <message>
        <source>The list has changed. Try again to load the new one.</source>
        <translation>La liste a changé. Réessayez pour charger la nouvelle.</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>L’enregistrement a échoué</translation>
    </message>
    <message>
        <source>The disk may be full, or Shoptalk’s folder may be read-only. Free up some space, then try again.</source>
        <translation>Le disque est peut-être plein, ou le dossier de Shoptalk est peut-être en lecture seule. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>Utiliser plutôt mon navigateur</translation>
    </message>
    <message>
        <source>The login window was closed</source>
        <translation>La fenêtre de connexion a été fermée</translation>
    </message>
    <message>
        <source>Nothing has changed. Continue whenever you are ready.</source>
        <translation>Rien n’a changé. Continuez quand vous êtes prêt.</translation>
    </message>
    <message>
        <source>The connection was not allowed</source>
        <translation>La connexion n’a pas été autorisée</translation>
    </message>
    <message>
        <source>Nothing has changed. Shoptalk needs the permissions below to show your messages and send your replies. Continue if you change your mind.</source>
        <translation>Rien n’a changé. Shoptalk a besoin des autorisations ci-dessous pour afficher vos messages et envoyer vos réponses. Continuez si vous changez d’avis.</translation>
    </message>
    <message>
        <source>Facebook reported a problem</source>
        <translation>Facebook a signalé un problème</translation>
    </message>
    <message>
        <source>The login did not finish. Try again. If it keeps happening, tell the person who runs your relay. The app at Meta may not be set up yet.</source>
        <translation>La connexion n’a pas abouti. Réessayez. Si cela se reproduit, prévenez la personne qui gère votre relais. L’app chez Meta n’est peut-être pas encore configurée.</translation>
    </message>
    <message>
        <source>Facebook’s login did not load</source>
        <translation>La connexion à Facebook ne s’est pas chargée</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>Vérifiez votre connexion Internet, puis réessayez.</translation>
    </message>
    <message>
        <source>The login page does not answer</source>
        <translation>La page de connexion ne répond pas</translation>
    </message>
    <message>
        <source>Nothing has changed. You can wait, open the page again, or log in with your own browser.</source>
        <translation>Rien n’a changé. Vous pouvez attendre, rouvrir la page ou vous connecter avec votre propre navigateur.</translation>
    </message>
    <message>
        <source>The login page is slow to load</source>
        <translation>La page de connexion est lente à charger</translation>
    </message>
    <message>
        <source>Check your internet connection. You can wait, open the page again, or log in with your own browser.</source>
        <translation>Vérifiez votre connexion Internet. Vous pouvez attendre, rouvrir la page ou vous connecter avec votre propre navigateur.</translation>
    </message>
    <message>
        <source>The login window stopped</source>
        <translation>La fenêtre de connexion s’est arrêtée</translation>
    </message>
    <message>
        <source>That should not happen. Nothing has changed. Try again.</source>
        <translation>Cela ne devrait pas arriver. Rien n’a changé. Réessayez.</translation>
    </message>
    <message>
        <source>No browser opened</source>
        <translation>Aucun navigateur ne s’est ouvert</translation>
    </message>
    <message>
        <source>Shoptalk found no browser on this computer. Continue with Facebook here instead.</source>
        <translation>Shoptalk n’a trouvé aucun navigateur sur cet ordinateur. Continuez plutôt ici avec Facebook.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser</source>
        <translation>Rien n’est revenu du navigateur</translation>
    </message>
    <message>
        <source>You have ten minutes to log in there. Nothing was saved. Try again.</source>
        <translation>Vous avez dix minutes pour vous y connecter. Rien n’a été enregistré. Réessayez.</translation>
    </message>
    <message>
        <source>Your relay does not offer the sign-up</source>
        <translation>Votre relais ne propose pas l’inscription</translation>
    </message>
    <message>
        <source>Create the WhatsApp Business account at business.facebook.com, then continue with Facebook here. The person who runs your relay can switch the sign-up on.</source>
        <translation>Créez le compte WhatsApp Business sur business.facebook.com, puis continuez avec Facebook ici. La personne qui gère votre relais peut activer l’inscription.</translation>
    </message>
    <message>
        <source>The sign-up was not finished</source>
        <translation>L’inscription n’a pas été terminée</translation>
    </message>
    <message>
        <source>Nothing was saved here. What you created at Meta is still there. Start again and choose it.</source>
        <translation>Rien n’a été enregistré ici. Ce que vous avez créé chez Meta s’y trouve toujours. Recommencez et choisissez-le.</translation>
    </message>
    <message>
        <source>Meta could not finish the sign-up</source>
        <translation>Meta n’a pas pu terminer l’inscription</translation>
    </message>
    <message>
        <source>You reported a problem there, and Meta’s support received it. Nothing was saved here. You can try again at any time.</source>
        <translation>Vous y avez signalé un problème, et l’assistance de Meta l’a reçu. Rien n’a été enregistré ici. Vous pouvez réessayer à tout moment.</translation>
    </message>
    <message>
        <source>Meta did not let Shoptalk in</source>
        <translation>Meta n’a pas laissé entrer Shoptalk</translation>
    </message>
    <message>
        <source>The sign-up was finished, but Meta gave Shoptalk no permission, so nothing was saved here. What you created at Meta is still there. Start again, choose it, and leave the window open until the end.</source>
        <translation>L’inscription a été terminée, mais Meta n’a donné aucune autorisation à Shoptalk, donc rien n’a été enregistré ici. Ce que vous avez créé chez Meta s’y trouve toujours. Recommencez, choisissez-le et laissez la fenêtre ouverte jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Please choose again</source>
        <translation>Choisissez de nouveau</translation>
    </message>
    <message>
        <source>The sign-up was successful, but its window was closed before Meta told Shoptalk what you chose. Choose it here.</source>
        <translation>L’inscription a réussi, mais sa fenêtre a été fermée avant que Meta dise à Shoptalk ce que vous avez choisi. Choisissez-le ici.</translation>
    </message>
    <message>
        <source>This is not a token</source>
        <translation>Ce n’est pas un token</translation>
    </message>
    <message>
        <source>A token is one long word without spaces. Copy all of it in Meta’s business settings, then paste it here.</source>
        <translation>Un token est un long mot sans espaces. Copiez-le en entier dans les paramètres d’entreprise de Meta, puis collez-le ici.</translation>
    </message>
    <message>
        <source>Meta does not accept this token</source>
        <translation>Meta n’accepte pas ce token</translation>
    </message>
    <message>
        <source>It is incomplete, or it no longer works. Generate a new one in Meta’s business settings.</source>
        <translation>Il est incomplet ou ne fonctionne plus. Générez-en un nouveau dans les paramètres d’entreprise de Meta.</translation>
    </message>
    <message>
        <source>This token has expired</source>
        <translation>Ce token a expiré</translation>
    </message>
    <message>
        <source>Generate a new one in Meta’s business settings. You can choose there that it never expires.</source>
        <translation>Générez-en un nouveau dans les paramètres d’entreprise de Meta. Vous pouvez y choisir qu’il n’expire jamais.</translation>
    </message>
    <message>
        <source>This token is for another app</source>
        <translation>Ce token est pour une autre app</translation>
    </message>
    <message>
        <source>When you generate it, choose your relay’s app. The person who runs your relay knows its name.</source>
        <translation>Quand vous le générez, choisissez l’app de votre relais. La personne qui gère votre relais connaît son nom.</translation>
    </message>
    <message>
        <source>This is not a system user token</source>
        <translation>Ce n’est pas un token d’utilisateur système</translation>
    </message>
    <message>
        <source>It belongs to a person or an app. Generate one for a system user in Meta’s business settings, or log in with Facebook.</source>
        <translation>Il appartient à une personne ou à une app. Générez-en un pour un utilisateur système dans les paramètres d’entreprise de Meta, ou connectez-vous avec Facebook.</translation>
    </message>
    <message>
        <source>This token does not have all permissions</source>
        <translation>Ce token n’a pas toutes les autorisations</translation>
    </message>
    <message>
        <source>Generate a new one with business_management, whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>Générez-en un nouveau avec business_management, whatsapp_business_management et whatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>This was not the login that you started</source>
        <translation>Ce n’était pas la connexion que vous avez commencée</translation>
    </message>
    <message>
        <source>To protect your account, nothing was saved. Log in again from here. Never use a login link that somebody sent you.</source>
        <translation>Pour protéger votre compte, rien n’a été enregistré. Connectez-vous de nouveau à partir d’ici. N’utilisez jamais un lien de connexion que quelqu’un vous a envoyé.</translation>
    </message>
    <message>
        <source>Facebook did not accept the login</source>
        <translation>Facebook n’a pas accepté la connexion</translation>
    </message>
    <message>
        <source>A login works once, and only for a few minutes. Log in again.</source>
        <translation>Une connexion fonctionne une fois, et seulement pendant quelques minutes. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Il manque une autorisation</translation>
    </message>
    <message>
        <source>Shoptalk needs every permission on the list. Log in again and leave all of them switched on.</source>
        <translation>Shoptalk a besoin de toutes les autorisations de la liste. Connectez-vous de nouveau et laissez-les toutes activées.</translation>
    </message>
    <message>
        <source>Somebody else logged in</source>
        <translation>Quelqu’un d’autre s’est connecté</translation>
    </message>
    <message>
        <source>This number was connected with another Facebook account, so nothing was changed. Log in with that account. You may have to log out at Facebook first.</source>
        <translation>Ce numéro a été connecté avec un autre compte Facebook, donc rien n’a été modifié. Connectez-vous avec ce compte-là. Vous devrez peut-être d’abord vous déconnecter de Facebook.</translation>
    </message>
    <message>
        <source>This is not the same system user</source>
        <translation>Ce n’est pas le même utilisateur système</translation>
    </message>
    <message>
        <source>This number was connected with a system user token, so nothing was changed. Generate a new token for the same system user in Meta’s business settings, then paste it.</source>
        <translation>Ce numéro a été connecté avec un token d’utilisateur système, donc rien n’a été modifié. Générez un nouveau token pour le même utilisateur système dans les paramètres d’entreprise de Meta, puis collez-le.</translation>
    </message>
    <message>
        <source>This is another business</source>
        <translation>C’est une autre entreprise</translation>
    </message>
    <message>
        <source>This number was connected through Meta’s sign-up, so nothing was changed. Open the sign-up again, and choose the same business there.</source>
        <translation>Ce numéro a été connecté par l’inscription Meta, donc rien n’a été modifié. Rouvrez l’inscription et choisissez-y la même entreprise.</translation>
    </message>
    <message>
        <source>Meta no longer accepts the token</source>
        <translation>Meta n’accepte plus le token</translation>
    </message>
    <message>
        <source>It has expired, or it was deleted. Generate a new one for the same system user. Your choices are kept.</source>
        <translation>Il a expiré ou a été supprimé. Générez-en un nouveau pour le même utilisateur système. Vos choix sont conservés.</translation>
    </message>
    <message>
        <source>Meta no longer lets Shoptalk in</source>
        <translation>Meta ne laisse plus entrer Shoptalk</translation>
    </message>
    <message>
        <source>The permission from the sign-up has ended. Go through the sign-up again and choose the same business. Your choices are kept.</source>
        <translation>L’autorisation de l’inscription a pris fin. Refaites l’inscription et choisissez la même entreprise. Vos choix sont conservés.</translation>
    </message>
    <message>
        <source>Your Facebook login has ended</source>
        <translation>Votre connexion à Facebook a pris fin</translation>
    </message>
    <message>
        <source>Meta ends a login after some weeks, or when the password or the permissions change. Log in again to continue from here.</source>
        <translation>Meta met fin à une connexion après quelques semaines, ou quand le mot de passe ou les autorisations changent. Connectez-vous de nouveau pour continuer à partir d’ici.</translation>
    </message>
    <message>
        <source>Your Facebook account is not allowed to do this</source>
        <translation>Votre compte Facebook n’est pas autorisé à faire cela</translation>
    </message>
    <message>
        <source>Ask an administrator of the business to give you full control in Meta Business settings, then try again. Or log in with another Facebook account.</source>
        <translation>Demandez à un administrateur de l’entreprise de vous donner le contrôle total dans les paramètres d’entreprise de Meta, puis réessayez. Ou connectez-vous avec un autre compte Facebook.</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Utiliser un autre compte</translation>
    </message>
    <message>
        <source>No business found</source>
        <translation>Aucune entreprise trouvée</translation>
    </message>
    <message>
        <source>This Facebook account does not manage a business yet. Create one at business.facebook.com, or ask an administrator to add you under Settings, Users, People. Then try again.</source>
        <translation>Ce compte Facebook ne gère pas encore d’entreprise. Créez-en une sur business.facebook.com, ou demandez à un administrateur de vous ajouter sous Paramètres, Utilisateurs, Personnes. Puis réessayez.</translation>
    </message>
    <message>
        <source>No WhatsApp account in this business</source>
        <translation>Aucun compte WhatsApp dans cette entreprise</translation>
    </message>
    <message>
        <source>Open Meta Business settings, then Accounts, WhatsApp accounts, and add one. Or ask an administrator to share one with you. Then try again.</source>
        <translation>Ouvrez les paramètres d’entreprise de Meta, puis Comptes, Comptes WhatsApp, et ajoutez-en un. Ou demandez à un administrateur d’en partager un avec vous. Puis réessayez.</translation>
    </message>
    <message>
        <source>Choose another business</source>
        <translation>Choisir une autre entreprise</translation>
    </message>
    <message>
        <source>No phone number in this account</source>
        <translation>Aucun numéro de téléphone dans ce compte</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager at business.facebook.com, then Phone numbers, and add one that can receive a call or a text message. Then try again.</source>
        <translation>Ouvrez le Gestionnaire WhatsApp sur business.facebook.com, puis Numéros de téléphone, et ajoutez-en un qui peut recevoir un appel ou un SMS. Puis réessayez.</translation>
    </message>
    <message>
        <source>Choose another account</source>
        <translation>Choisir un autre compte</translation>
    </message>
    <message>
        <source>A short pause, please</source>
        <translation>Une petite pause, s’il vous plaît</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Nothing is lost. Wait a few minutes, then try again.</source>
        <translation>Il y a eu trop de demandes en peu de temps. Rien n’est perdu. Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>Meta has a problem at the moment</source>
        <translation>Meta a un problème en ce moment</translation>
    </message>
    <message>
        <source>Nothing is lost. Wait a few minutes, then try again.</source>
        <translation>Rien n’est perdu. Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again. You will continue from here.</source>
        <translation>Vérifiez votre connexion Internet, puis réessayez. Vous continuerez à partir d’ici.</translation>
    </message>
    <message>
        <source>Meta refused this</source>
        <translation>Meta a refusé</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, give the person who runs your relay this error code: %1</source>
        <translation>Réessayez. Si cela se reproduit, donnez ce code d’erreur à la personne qui gère votre relais&#xa0;: %1</translation>
    </message>
    <message>
        <source>This list could not be loaded completely</source>
        <translation>Cette liste n’a pas pu être chargée en entier</translation>
    </message>
    <message>
        <source>Meta sent more entries than there can be, so none are shown. Try again. If it keeps happening, look for a newer version of Shoptalk.</source>
        <translation>Meta a envoyé plus d’entrées qu’il ne peut y en avoir, donc aucune n’est affichée. Réessayez. Si cela se reproduit, cherchez une version plus récente de Shoptalk.</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>La réponse n’a pas été comprise</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, look for a newer version of Shoptalk.</source>
        <translation>Réessayez. Si cela se reproduit, cherchez une version plus récente de Shoptalk.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>This is not an address</source>
        <translation>Ce n’est pas une adresse</translation>
    </message>
    <message>
        <source>An address looks like relay.example.com. Ask the person who runs your relay for yours.</source>
        <translation>Une adresse ressemble à relay.example.com. Demandez la vôtre à la personne qui gère votre relais.</translation>
    </message>
    <message>
        <source>This address is not secure</source>
        <translation>Cette adresse n’est pas sécurisée</translation>
    </message>
    <message>
        <source>Shoptalk only uses encrypted connections. Enter the address with https:// in front, or ask the person who runs your relay for the right one.</source>
        <translation>Shoptalk n’utilise que des connexions chiffrées. Saisissez l’adresse avec https:// devant, ou demandez la bonne à la personne qui gère votre relais.</translation>
    </message>
    <message>
        <source>The relay does not answer</source>
        <translation>Le relais ne répond pas</translation>
    </message>
    <message>
        <source>Check the address and your internet connection. If both are right, ask the person who runs your relay whether it is switched on.</source>
        <translation>Vérifiez l’adresse et votre connexion Internet. Si les deux sont bonnes, demandez à la personne qui gère votre relais s’il est allumé.</translation>
    </message>
    <message>
        <source>The relay takes too long to answer</source>
        <translation>Le relais met trop de temps à répondre</translation>
    </message>
    <message>
        <source>The connection may be slow, or the relay may be busy. Wait a moment, then try again.</source>
        <translation>La connexion est peut-être lente, ou le relais est peut-être occupé. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The relay has a problem</source>
        <translation>Le relais a un problème</translation>
    </message>
    <message>
        <source>It answers, but it is not working properly. Wait a moment, then try again. If it keeps happening, tell the person who runs your relay.</source>
        <translation>Il répond, mais il ne fonctionne pas correctement. Attendez un instant, puis réessayez. Si cela se reproduit, prévenez la personne qui gère votre relais.</translation>
    </message>
    <message>
        <source>This does not seem to be a relay</source>
        <translation>Cela ne semble pas être un relais</translation>
    </message>
    <message>
        <source>There is a server at this address, but it is not a Shoptalk relay. Check the address for typing mistakes.</source>
        <translation>Il y a un serveur à cette adresse, mais ce n’est pas un relais Shoptalk. Vérifiez qu’il n’y a pas de faute de frappe dans l’adresse.</translation>
    </message>
    <message>
        <source>The relay does not know this code</source>
        <translation>Le relais ne connaît pas ce code</translation>
    </message>
    <message>
        <source>Check the pairing code for typing mistakes. If it is right, ask the person who runs your relay for a new one.</source>
        <translation>Vérifiez qu’il n’y a pas de faute de frappe dans le code d’association. S’il est juste, demandez-en un nouveau à la personne qui gère votre relais.</translation>
    </message>
    <message>
        <source>This code has been used already</source>
        <translation>Ce code a déjà été utilisé</translation>
    </message>
    <message>
        <source>A pairing code works once. Ask the person who runs your relay for a new one.</source>
        <translation>Un code d’association fonctionne une fois. Demandez-en un nouveau à la personne qui gère votre relais.</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>Ce code a expiré</translation>
    </message>
    <message>
        <source>A pairing code works for 15 minutes. Ask the person who runs your relay for a new one.</source>
        <translation>Un code d’association fonctionne 15 minutes. Demandez-en un nouveau à la personne qui gère votre relais.</translation>
    </message>
    <message>
        <source>You need a code from another computer</source>
        <translation>Il vous faut un code d’un autre ordinateur</translation>
    </message>
    <message>
        <source>Your shop already uses Shoptalk on another computer. Open Settings, Computers there, create a code, and enter it here.</source>
        <translation>Votre boutique utilise déjà Shoptalk sur un autre ordinateur. Ouvrez-y Paramètres, Ordinateurs, créez un code et saisissez-le ici.</translation>
    </message>
    <message>
        <source>The end of this code is wrong</source>
        <translation>La fin de ce code est fausse</translation>
    </message>
    <message>
        <source>The last five groups don’t match. Create a new code on the other computer, and type all of it.</source>
        <translation>Les cinq derniers groupes ne correspondent pas. Créez un nouveau code sur l’autre ordinateur et saisissez-le en entier.</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation>Trop de tentatives</translation>
    </message>
    <message>
        <source>To keep strangers out, the relay does not accept codes for now. Wait a few minutes, then try again with a new code.</source>
        <translation>Pour tenir les inconnus à l’écart, le relais n’accepte pas de codes pour l’instant. Attendez quelques minutes, puis réessayez avec un nouveau code.</translation>
    </message>
    <message>
        <source>The relay did not understand this</source>
        <translation>Le relais n’a pas compris</translation>
    </message>
    <message>
        <source>Check what you entered, then try again. If it keeps happening, tell the person who runs your relay. Shoptalk and the relay may have different versions.</source>
        <translation>Vérifiez ce que vous avez saisi, puis réessayez. Si cela se reproduit, prévenez la personne qui gère votre relais. Shoptalk et le relais ont peut-être des versions différentes.</translation>
    </message>
    <message>
        <source>This computer is no longer paired</source>
        <translation>Cet ordinateur n’est plus associé</translation>
    </message>
    <message>
        <source>Its access to the relay was removed. Ask the person who runs your relay for a new pairing code, and enter it here.</source>
        <translation>Son accès au relais a été retiré. Demandez un nouveau code d’association à la personne qui gère votre relais et saisissez-le ici.</translation>
    </message>
    <message>
        <source>The relay can’t reach Meta</source>
        <translation>Le relais ne peut pas joindre Meta</translation>
    </message>
    <message>
        <source>Nothing is lost. Wait a moment, then try again. If it keeps happening, tell the person who runs your relay.</source>
        <translation>Rien n’est perdu. Attendez un instant, puis réessayez. Si cela se reproduit, prévenez la personne qui gère votre relais.</translation>
    </message>
    <message>
        <source>This number belongs to someone else</source>
        <translation>Ce numéro appartient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Meta does not let your Facebook account use it. Choose another number, or ask an administrator of the business for access, then try again.</source>
        <translation>Meta ne laisse pas votre compte Facebook l’utiliser. Choisissez un autre numéro ou demandez l’accès à un administrateur de l’entreprise, puis réessayez.</translation>
    </message>
    <message>
        <source>Choose another number</source>
        <translation>Choisir un autre numéro</translation>
    </message>
    <message>
        <source>This number is in use elsewhere</source>
        <translation>Ce numéro est utilisé ailleurs</translation>
    </message>
    <message>
        <source>Another shop on this relay receives its messages. Choose another number, or ask the person who runs your relay to release it.</source>
        <translation>Une autre boutique de ce relais reçoit ses messages. Choisissez un autre numéro ou demandez à la personne qui gère votre relais de le libérer.</translation>
    </message>
    <message>
        <source>WhatsApp can’t reach your relay</source>
        <translation>WhatsApp ne peut pas joindre votre relais</translation>
    </message>
    <message>
        <source>WhatsApp delivers your messages to your relay’s public address, but nothing answers there. Check your internet connection. If it works, tell the person who runs your relay.</source>
        <translation>WhatsApp distribue vos messages à l’adresse publique de votre relais, mais rien n’y répond. Vérifiez votre connexion Internet. Si elle fonctionne, prévenez la personne qui gère votre relais.</translation>
    </message>
    <message>
        <source>Your relay’s public address is not secure</source>
        <translation>L’adresse publique de votre relais n’est pas sécurisée</translation>
    </message>
    <message>
        <source>WhatsApp only delivers over an encrypted connection. Tell the person who runs your relay that its public address must begin with https://, then try again.</source>
        <translation>WhatsApp ne distribue que par une connexion chiffrée. Dites à la personne qui gère votre relais que son adresse publique doit commencer par https://, puis réessayez.</translation>
    </message>
    <message>
        <source>The address for your messages leads somewhere else</source>
        <translation>L’adresse de vos messages mène ailleurs</translation>
    </message>
    <message>
        <source>WhatsApp would deliver your messages to another server. Ask the person who runs your relay to check its public address, then try again.</source>
        <translation>WhatsApp distribuerait vos messages à un autre serveur. Demandez à la personne qui gère votre relais de vérifier son adresse publique, puis réessayez.</translation>
    </message>
    <message>
        <source>WhatsApp does not deliver to your relay yet</source>
        <translation>WhatsApp ne distribue pas encore à votre relais</translation>
    </message>
    <message>
        <source>Meta has another address for this number’s messages. Ask the person who runs your relay to change it in Meta’s App Dashboard, under WhatsApp, Configuration, then try again.</source>
        <translation>Meta a une autre adresse pour les messages de ce numéro. Demandez à la personne qui gère votre relais de la changer dans l’Espace App de Meta, sous WhatsApp, Configuration, puis réessayez.</translation>
    </message>
    <message>
        <source>The test message did not come back</source>
        <translation>Le message de test n’est pas revenu</translation>
    </message>
    <message>
        <source>Your relay received it, but did not pass it on in time. Try again. If it keeps happening, tell the person who runs your relay.</source>
        <translation>Votre relais l’a reçu, mais ne l’a pas transmis à temps. Réessayez. Si cela se reproduit, prévenez la personne qui gère votre relais.</translation>
    </message>
    <message>
        <source>The test message could not be opened</source>
        <translation>Le message de test n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>It came back, but this computer does not have the key to your messages. Pair it again, with a code from a computer that shows your messages.</source>
        <translation>Il est revenu, mais cet ordinateur n’a pas la clé de vos messages. Associez-le de nouveau, avec un code d’un ordinateur qui affiche vos messages.</translation>
    </message>
    <message>
        <source>This computer does not have the key to your messages</source>
        <translation>Cet ordinateur n’a pas la clé de vos messages</translation>
    </message>
    <message>
        <source>Pair it again. Use a code from a computer that shows your messages, or a new one from the person who runs your relay.</source>
        <translation>Associez-le de nouveau. Utilisez un code d’un ordinateur qui affiche vos messages, ou un nouveau de la personne qui gère votre relais.</translation>
    </message>
    <message>
        <source>The relay refused this</source>
        <translation>Le relais a refusé</translation>
    </message>
    <message>
        <source>Check what you entered. If it is right, give the person who runs your relay this error code: %1</source>
        <translation>Vérifiez ce que vous avez saisi. Si c’est juste, donnez ce code d’erreur à la personne qui gère votre relais&#xa0;: %1</translation>
    </message>
    <message>
        <source>The key to your data is being changed</source>
        <translation>La clé de vos données est en cours de changement</translation>
    </message>
    <message>
        <source>This takes only a moment. Try again, and nothing is lost.</source>
        <translation>Cela ne prend qu’un instant. Réessayez, rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SetupNotice</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>shoptalk::SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Shoptalk tries again by itself.</source>
        <translation>Shoptalk réessaie de lui-même.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SharedFiles</name>
    <message>
        <source>Media, documents and links</source>
        <translation>Médias, documents et liens</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>No photos or videos yet.</source>
        <translation>Pas encore de photos ni de vidéos.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>No documents or sounds yet.</source>
        <translation>Pas encore de documents ni de sons.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>No links yet.</source>
        <translation>Pas encore de liens.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher : %1</translation>
    </message>
    <message>
        <source>Older ones are in the chat.</source>
        <translation>Les plus anciens sont dans la discussion.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Voir</translation>
    </message>
    <message>
        <source>Show in the &amp;chat</source>
        <translation>Afficher dans la &amp;discussion</translation>
    </message>
</context>
<context>
    <name>shoptalk::ShortLinksCard</name>
    <message>
        <source>QR codes and short links</source>
        <translation>Codes QR et liens courts</translation>
    </message>
    <message>
        <source>Anyone who opens the link or scans the code starts a chat with your shop, with this text already filled in. Use it on your shop window, tables or receipts.</source>
        <translation>Toute personne qui ouvre le lien ou scanne le code commence une discussion avec votre boutique, avec ce texte déjà rempli. Utilisez-le sur votre vitrine, vos tables ou vos reçus.</translation>
    </message>
    <message>
        <source>For example: I’d like to order</source>
        <translation>Par exemple&#xa0;: Je voudrais commander</translation>
    </message>
    <message>
        <source>Text that is filled in for the customer</source>
        <translation>Texte rempli pour le client</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep the text as it was</source>
        <translation>Garder le texte tel qu’il était</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Load the short links again</source>
        <translation>Recharger les liens courts</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>Afficher le code QR</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>Modifier le texte…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Le lien a été copié.</translation>
    </message>
    <message>
        <source>Create QR code</source>
        <translation>Créer un code QR</translation>
    </message>
    <message>
        <source>Save text</source>
        <translation>Enregistrer le texte</translation>
    </message>
    <message>
        <source>QR code created.</source>
        <translation>Code QR créé.</translation>
    </message>
    <message>
        <source>Text changed. Printed QR codes still work.</source>
        <translation>Texte modifié. Les codes QR imprimés fonctionnent toujours.</translation>
    </message>
    <message>
        <source>Remove this QR code?</source>
        <translation>Retirer ce code QR&#xa0;?</translation>
    </message>
    <message>
        <source>%1

The link and every printed copy of the code stop working. This can’t be undone.</source>
        <translation>%1

Le lien et toutes les copies imprimées du code ne fonctionneront plus. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>QR code removed.</source>
        <translation>Code QR retiré.</translation>
    </message>
    <message>
        <source>The text that you are writing is not saved.</source>
        <translation>Le texte que vous écrivez n’est pas enregistré.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ShortcutDialog</name>
    <message>
        <source>Change the keys</source>
        <translation>Changer les touches</translation>
    </message>
    <message>
        <source>Keys for: %1</source>
        <translation>Touches pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Press the keys that you want.</source>
        <translation>Appuyez sur les touches que vous voulez.</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>Enregistrer les touches</translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <translation>Utiliser de nouveau %1</translation>
    </message>
    <message>
        <source>Use no keys</source>
        <translation>N’utiliser aucune touche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Hold Ctrl or Alt together with another key, or use a function key.</source>
        <translation>Maintenez Ctrl ou Alt avec une autre touche, ou utilisez une touche de fonction.</translation>
    </message>
    <message>
        <source>%1 is for text fields. Choose other keys.</source>
        <translation>%1 sert aux champs de texte. Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>%1 already has a use: %2. Choose other keys.</source>
        <translation>%1 sert déjà à autre chose&#xa0;: %2. Choisissez d’autres touches.</translation>
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
        <translation>Aucun raccourci ne correspond à votre recherche.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>Rechercher des raccourcis clavier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a shortcut does, and its keys</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Reset all keys…</source>
        <translation>Réinitialiser toutes les touches…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Change the keys for: %1</source>
        <translation>Changer les touches pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>a shortcut of another page</source>
        <translation>un raccourci d’une autre page</translation>
    </message>
    <message>
        <source>Use the usual keys for everything again?</source>
        <translation>Utiliser de nouveau les touches habituelles pour tout&#xa0;?</translation>
    </message>
    <message>
        <source>The keys that you chose are forgotten.</source>
        <translation>Les touches que vous avez choisies seront oubliées.</translation>
    </message>
    <message>
        <source>Use the usual keys</source>
        <translation>Utiliser les touches habituelles</translation>
    </message>
</context>
<context>
    <name>shoptalk::SignInBanner</name>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Reconnect with Facebook</source>
        <translation>Reconnecter avec Facebook</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Reconnect later</source>
        <translation>Reconnecter plus tard</translation>
    </message>
</context>
<context>
    <name>shoptalk::SnoozeMenu</name>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>&amp;Choose a day and time…</source>
        <translation>&amp;Choisir un jour et une heure…</translation>
    </message>
    <message>
        <source>Choose a day and time</source>
        <translation>Choisir un jour et une heure</translation>
    </message>
    <message>
        <source>When should it come back?</source>
        <translation>Quand doit-elle revenir ?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>In &amp;1 hour</source>
        <translation>Dans &amp;1 heure</translation>
    </message>
    <message>
        <source>In &amp;3 hours</source>
        <translation>Dans &amp;3 heures</translation>
    </message>
    <message>
        <source>This &amp;morning</source>
        <translation>Ce &amp;matin</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning</source>
        <translation>&amp;Demain matin</translation>
    </message>
    <message>
        <source>M&amp;onday morning</source>
        <translation>&amp;Lundi matin</translation>
    </message>
</context>
<context>
    <name>shoptalk::SoundPlayback</name>
    <message>
        <source>It can’t be played, because no loudspeaker or headphones are available. Connect some, or check the sound settings of your computer.</source>
        <translation>La lecture est impossible, car aucun haut-parleur ni casque n’est disponible. Branchez-en un ou vérifiez les paramètres de son de votre ordinateur.</translation>
    </message>
    <message>
        <source>It can’t be played: the file is damaged, or of a type that Shoptalk does not know.</source>
        <translation>La lecture est impossible&#xa0;: le fichier est endommagé, ou d’un type que Shoptalk ne connaît pas.</translation>
    </message>
    <message>
        <source>It can’t be played, because a copy of it could not be saved on this computer. Check that the disk is not full.</source>
        <translation>La lecture est impossible, car une copie n’a pas pu être enregistrée sur cet ordinateur. Vérifiez que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>It can’t be played, because a part of Shoptalk is missing on this computer. Install Shoptalk again.</source>
        <translation>La lecture est impossible, car une partie de Shoptalk manque sur cet ordinateur. Réinstallez Shoptalk.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SpellingHighlight</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to my words</source>
        <translation>&amp;Ajouter « %1 » à mes mots</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>&amp;Orthographe</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Désactivée</translation>
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
        <translation>%1&#xa0;: pas encore</translation>
    </message>
    <message>
        <source>%1: in progress</source>
        <translation>%1&#xa0;: en cours</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1&#xa0;: fait</translation>
    </message>
    <message>
        <source>%1: stopped here</source>
        <translation>%1&#xa0;: arrêté ici</translation>
    </message>
    <message>
        <source>Setting up the number on your relay</source>
        <translation>Configuration du numéro sur votre relais</translation>
    </message>
    <message>
        <source>Asking WhatsApp to deliver to your relay</source>
        <translation>Demande à WhatsApp de distribuer à votre relais</translation>
    </message>
    <message>
        <source>Sending a test message and waiting for it to come back</source>
        <translation>Envoi d’un message de test et attente de son retour</translation>
    </message>
</context>
<context>
    <name>shoptalk::StarActions</name>
    <message>
        <source>Message starred.</source>
        <translation>Message marqué comme important.</translation>
    </message>
    <message>
        <source>Star removed.</source>
        <translation>Message plus marqué comme important.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) starred.</source>
        <translation>
            <numerusform>%Ln message marqué comme important.</numerusform>
            <numerusform>%Ln messages marqués comme importants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s) removed.</source>
        <translation>
            <numerusform>%Ln message plus marqué comme important.</numerusform>
            <numerusform>%Ln messages plus marqués comme importants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::StartPage</name>
    <message>
        <source>This happens once, after Shoptalk was updated, and can take a few minutes. Please leave the computer on.</source>
        <translation>Cela n’arrive qu’une fois, après une mise à jour de Shoptalk, et peut prendre quelques minutes. Laissez l’ordinateur allumé.</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Progression de la mise à jour</translation>
    </message>
    <message>
        <source>Opening your conversations…</source>
        <translation>Ouverture de vos conversations…</translation>
    </message>
    <message>
        <source>Updating your data: step %1 of %2…</source>
        <translation>Mise à jour de vos données&#xa0;: étape %1 sur %2…</translation>
    </message>
</context>
<context>
    <name>shoptalk::StartProblems</name>
    <message>
        <source>The backup needs its key</source>
        <translation>La sauvegarde a besoin de sa clé</translation>
    </message>
    <message>
        <source>It was made with a different key. Open it with the recovery key or the passphrase of the computer that made it. Nothing was changed.</source>
        <translation>Elle a été faite avec une autre clé. Ouvrez-la avec la clé de récupération ou la phrase secrète de l’ordinateur qui l’a faite. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is not a Shoptalk backup</source>
        <translation>Ce n’est pas une sauvegarde de Shoptalk</translation>
    </message>
    <message>
        <source>Choose a backup file made by Shoptalk. Nothing was changed.</source>
        <translation>Choisissez un fichier de sauvegarde fait par Shoptalk. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This backup is from a newer Shoptalk</source>
        <translation>Cette sauvegarde vient d’un Shoptalk plus récent</translation>
    </message>
    <message>
        <source>Install the newest version of Shoptalk, then restore the backup with it. Nothing was changed.</source>
        <translation>Installez la version la plus récente de Shoptalk, puis restaurez la sauvegarde avec elle. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This backup can’t be used</source>
        <translation>Cette sauvegarde ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>It is damaged or incomplete, or it was changed. Choose an older backup. Nothing was changed on this computer.</source>
        <translation>Elle est endommagée ou incomplète, ou elle a été modifiée. Choisissez une sauvegarde plus ancienne. Rien n’a été modifié sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your data is from a newer Shoptalk</source>
        <translation>Vos données viennent d’un Shoptalk plus récent</translation>
    </message>
    <message>
        <source>A newer version of Shoptalk was used on this computer. Nothing was changed. Install the newest version, then open it again.</source>
        <translation>Une version plus récente de Shoptalk a été utilisée sur cet ordinateur. Rien n’a été modifié. Installez la version la plus récente, puis rouvrez-la.</translation>
    </message>
    <message>
        <source>Shoptalk can’t write to its folder</source>
        <translation>Shoptalk ne peut pas écrire dans son dossier</translation>
    </message>
    <message>
        <source>Shoptalk keeps your conversations in
%1
but can’t write to this folder. Check that the folder belongs to you and that the disk is not full, then try again.</source>
        <translation>Shoptalk conserve vos conversations dans
%1
mais ne peut pas écrire dans ce dossier. Vérifiez que le dossier vous appartient et que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>Your data can’t be read</source>
        <translation>Vos données ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged. Nothing was changed in it. You find it in
%1
Restore a backup. Newer messages are then downloaded again, as far back as your shop’s relay (the server that receives them) keeps them.</source>
        <translation>Le fichier de vos conversations est endommagé. Rien n’y a été modifié. Il se trouve dans
%1
Restaurez une sauvegarde. Les messages plus récents sont ensuite téléchargés de nouveau, aussi loin que le relais de votre boutique (le serveur qui les reçoit) les conserve.</translation>
    </message>
    <message>
        <source>Your conversations are missing</source>
        <translation>Vos conversations manquent</translation>
    </message>
    <message>
        <source>Shoptalk was used on this computer before, but the file with your conversations is missing or empty. It should be in
%1
If it was moved, put it back and try again. Or restore a backup: newer messages are then downloaded again, as far back as your shop’s relay (the server that receives them) keeps them.</source>
        <translation>Shoptalk a déjà été utilisé sur cet ordinateur, mais le fichier de vos conversations manque ou est vide. Il devrait se trouver dans
%1
S’il a été déplacé, remettez-le à sa place et réessayez. Ou restaurez une sauvegarde&#xa0;: les messages plus récents sont ensuite téléchargés de nouveau, aussi loin que le relais de votre boutique (le serveur qui les reçoit) les conserve.</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>La sauvegarde n’a pas pu être restaurée</translation>
    </message>
    <message>
        <source>Files in
%1
could not be moved. Your conversations are unchanged. Check that the folder belongs to you and that no other program is using its files, then try again.</source>
        <translation>Des fichiers dans
%1
n’ont pas pu être déplacés. Vos conversations sont inchangées. Vérifiez que le dossier vous appartient et qu’aucun autre programme n’utilise ses fichiers, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is using your data</source>
        <translation>Un autre programme utilise vos données</translation>
    </message>
    <message>
        <source>Another program, perhaps a backup program, is using Shoptalk’s data. Wait until it has finished, then try again.</source>
        <translation>Un autre programme, peut-être un programme de sauvegarde, utilise les données de Shoptalk. Attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>Il n’y a pas de trousseau</translation>
    </message>
    <message>
        <source>Shoptalk keeps its key in the computer’s keychain (the system’s safe place for passwords), but found none. On Linux, install and start GNOME Keyring or KWallet, then try again. Or choose a passphrase, which Shoptalk then asks for at every start.</source>
        <translation>Shoptalk conserve sa clé dans le trousseau de l’ordinateur (l’endroit sûr du système pour les mots de passe), mais n’en a trouvé aucun. Sous Linux, installez et démarrez GNOME Keyring ou KWallet, puis réessayez. Ou choisissez une phrase secrète, que Shoptalk demandera alors à chaque démarrage.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>The key to your login was not found</source>
        <translation>La clé de votre connexion est introuvable</translation>
    </message>
    <message>
        <source>Your conversations are here, but the key that protects your login is not in the keychain. Usually the keychain is just locked: unlock it, then try again. If the keychain is lost, use the recovery key. Nothing was changed.</source>
        <translation>Vos conversations sont ici, mais la clé qui protège votre connexion n’est pas dans le trousseau. En général, le trousseau est simplement verrouillé&#xa0;: déverrouillez-le, puis réessayez. Si le trousseau est perdu, utilisez la clé de récupération. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Shoptalk could not start</source>
        <translation>Shoptalk n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>Shoptalk could not open its data because of an unexpected problem. Nothing was changed. Try again. If it keeps happening, give this to the person who looks after your computers: %1</source>
        <translation>Shoptalk n’a pas pu ouvrir ses données à cause d’un problème inattendu. Rien n’a été modifié. Réessayez. Si cela se reproduit, donnez ceci à la personne qui s’occupe de vos ordinateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shoptalk’s key is in the computer’s keychain (the system’s safe place for passwords), which is locked or refused access. Unlock it, then try again. If you used Shoptalk on this computer before, it finds your messages then. Nothing was changed.</source>
        <translation>La clé de Shoptalk est dans le trousseau de l’ordinateur (l’endroit sûr du système pour les mots de passe), qui est verrouillé ou a refusé l’accès. Déverrouillez-le, puis réessayez. Si vous avez déjà utilisé Shoptalk sur cet ordinateur, il retrouvera alors vos messages. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A new passphrase is needed</source>
        <translation>Une nouvelle phrase secrète est nécessaire</translation>
    </message>
    <message>
        <source>A passphrase protects Shoptalk on this computer, and a recovery key does not replace it. Choose a new passphrase, then the backup is restored. Nothing was changed yet.</source>
        <translation>Une phrase secrète protège Shoptalk sur cet ordinateur, et une clé de récupération ne la remplace pas. Choisissez une nouvelle phrase secrète, et la sauvegarde sera restaurée. Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>The keychain is missing</source>
        <translation>Le trousseau est introuvable</translation>
    </message>
    <message>
        <source>Shoptalk’s key is in the computer’s keychain (the system’s safe place for passwords), which can’t be found any more. On Linux, start GNOME Keyring or KWallet, then try again. Or use the recovery key, and choose a passphrase that Shoptalk then asks for at every start. Nothing was changed.</source>
        <translation>La clé de Shoptalk se trouve dans le trousseau de l’ordinateur (l’endroit sûr du système pour les mots de passe), qui reste introuvable. Sous Linux, démarrez GNOME Keyring ou KWallet, puis réessayez. Ou utilisez la clé de récupération et choisissez une phrase secrète, que Shoptalk demandera alors à chaque démarrage. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Shoptalk can’t read its settings</source>
        <translation>Shoptalk ne peut pas lire ses paramètres</translation>
    </message>
    <message>
        <source>New settings were not possible either, because Shoptalk can’t rename the file
%1
Check that the file and its folder belong to you, then try again. Nothing was changed.</source>
        <translation>De nouveaux paramètres n’ont pas été possibles non plus, car Shoptalk ne peut pas renommer le fichier
%1
Vérifiez que le fichier et son dossier vous appartiennent, puis réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file with the settings is damaged, or Shoptalk may not open it:
%1
Nothing was changed, and your conversations are still here. Check that the file belongs to you, then try again. Or start with new settings: the file then stays in its folder under another name.</source>
        <translation>Le fichier des paramètres est endommagé, ou Shoptalk n’a pas le droit de l’ouvrir :
%1
Rien n’a été modifié, et vos conversations sont toujours là. Vérifiez que le fichier vous appartient, puis réessayez. Ou commencez avec de nouveaux paramètres : le fichier reste alors dans son dossier sous un autre nom.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StartupPage</name>
    <message>
        <source>Start Shoptalk when I log in</source>
        <translation>Démarrer Shoptalk quand j’ouvre ma session</translation>
    </message>
    <message>
        <source>Keep running in the tray when I close the window</source>
        <translation>Rester ouvert dans la zone de notification quand je ferme la fenêtre</translation>
    </message>
    <message>
        <source>This computer has no tray for icons, so closing the window ends Shoptalk.</source>
        <translation>Cet ordinateur n’a pas de zone de notification pour les icônes, donc fermer la fenêtre quitte Shoptalk.</translation>
    </message>
    <message>
        <source>When you log in to this computer</source>
        <translation>Quand vous ouvrez votre session sur cet ordinateur</translation>
    </message>
    <message>
        <source>Shoptalk starts in the background, without a window in your way.</source>
        <translation>Shoptalk démarre en arrière-plan, sans fenêtre qui vous gêne.</translation>
    </message>
    <message>
        <source>When you close the window</source>
        <translation>Quand vous fermez la fenêtre</translation>
    </message>
    <message>
        <source>In the tray, next to the clock, Shoptalk goes on receiving and sending messages. Its icon shows how many messages are unread.</source>
        <translation>Dans la zone de notification, à côté de l’horloge, Shoptalk continue de recevoir et d’envoyer des messages. Son icône montre combien de messages sont non lus.</translation>
    </message>
    <message>
        <source>Start and close</source>
        <translation>Démarrage et fermeture</translation>
    </message>
    <message>
        <source>This could not be changed. Check that you may write into your home folder.</source>
        <translation>Ce changement n’a pas pu être fait. Vérifiez que vous pouvez écrire dans votre dossier personnel.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StepIndicator</name>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>WhatsApp account</source>
        <translation>Compte WhatsApp</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Tout est prêt</translation>
    </message>
    <message>
        <source>Almost ready</source>
        <translation>Presque prêt</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopActions</name>
    <message>
        <source>%1 gets no more offers.</source>
        <translation>%1 ne reçoit plus d’offres.</translation>
    </message>
    <message>
        <source>%1 gets offers as before.</source>
        <translation>%1 reçoit des offres comme avant.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopBar</name>
    <message>
        <source>Stop marketing messages</source>
        <translation>Ne plus envoyer de messages marketing</translation>
    </message>
    <message>
        <source>Stop marketing messages to this customer</source>
        <translation>Ne plus envoyer de messages marketing à ce client</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Don’t stop marketing messages to this customer now</source>
        <translation>Continuer pour l’instant les messages marketing à ce client</translation>
    </message>
    <message>
        <source>%1 asked to get no more offers. Broadcasts leave them out until you decide.</source>
        <translation>%1 a demandé à ne plus recevoir d’offres. Les diffusions l’ignorent jusqu’à votre décision.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopChoice</name>
    <message>
        <source>Also send it to people who asked to stop</source>
        <translation>L’envoyer aussi aux personnes qui ont demandé d’arrêter</translation>
    </message>
    <message>
        <source>Only if it is about their own order or visit and they need to know. Offers never go to people who stopped them.</source>
        <translation>Seulement s’il s’agit de leur propre commande ou de leur visite et qu’elles doivent le savoir. Les offres ne vont jamais aux personnes qui les ont arrêtées.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopPhrasesCard</name>
    <message>
        <source>Customers who ask to stop</source>
        <translation>Clients qui demandent d’arrêter</translation>
    </message>
    <message>
        <source>When a customer writes one of these words and nothing else, Shoptalk asks you whether they are to get no more offers. Write one word or short phrase in each line.</source>
        <translation>Quand un client écrit un de ces mots et rien d’autre, Shoptalk vous demande s’il ne doit plus recevoir d’offres. Écrivez un mot ou une courte expression par ligne.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Use the original words</source>
        <translation>Utiliser les mots d’origine</translation>
    </message>
    <message>
        <source>Words with which customers ask to stop, one in each line</source>
        <translation>Mots par lesquels les clients demandent d’arrêter, un par ligne</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Annuler la modification des mots</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Enregistrer les mots</translation>
    </message>
    <message>
        <source>Put back the words that Shoptalk came with</source>
        <translation>Revenir aux mots fournis avec Shoptalk</translation>
    </message>
    <message>
        <source>These are the words that Shoptalk came with.</source>
        <translation>Ce sont les mots fournis avec Shoptalk.</translation>
    </message>
    <message>
        <source>Saved. Without any word, Shoptalk won’t ask about anyone.</source>
        <translation>Enregistré. Sans aucun mot, la question n’est posée pour personne.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>L’enregistrement a échoué. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopRequestsBar</name>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Show the customers who asked to get no more offers</source>
        <translation>Afficher les clients qui ont demandé à ne plus recevoir d’offres</translation>
    </message>
    <message>
        <source>Customers who asked to get no more offers: %1. Broadcasts leave them out until you decide.</source>
        <translation>Clients qui ont demandé à ne plus recevoir d’offres : %1. Les diffusions les ignorent jusqu’à votre décision.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopRequestsDialog</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Customers who asked to stop</source>
        <translation>Clients qui ont demandé d’arrêter</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>They wrote something like “stop”. Select one or several and decide. Until then, broadcasts of offers leave them out.</source>
        <translation>Ils ont écrit quelque chose comme « stop ». Sélectionnez-en un ou plusieurs et décidez. D’ici là, les diffusions d’offres les ignorent.</translation>
    </message>
    <message>
        <source>Stop marketing messages</source>
        <translation>Ne plus envoyer de messages marketing</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The list could not be read from this computer’s disk. Try again later.</source>
        <translation>La liste n’a pas pu être lue sur le disque de cet ordinateur. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>L’enregistrement a échoué. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>They get no more offers.</source>
        <translation>Ils ne reçoivent plus d’offres.</translation>
    </message>
    <message>
        <source>They get offers as before.</source>
        <translation>Ils reçoivent des offres comme avant.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>This could not be undone. Try again later.</source>
        <translation>L’annulation a échoué. Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopRequestsModel</name>
    <message>
        <source>Deleted here since</source>
        <translation>Supprimé ici depuis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>shoptalk::SubscribeStep</name>
    <message>
        <source>Connect the number</source>
        <translation>Connecter le numéro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Connect the numbers</source>
        <translation>Connecter les numéros</translation>
    </message>
    <message>
        <source>Your relay will receive the messages for this number. Shoptalk asks WhatsApp to deliver them there.</source>
        <translation>Votre relais recevra les messages de ce numéro. Shoptalk demande à WhatsApp de les y distribuer.</translation>
    </message>
    <message>
        <source>Your relay will receive the messages for %1. Shoptalk asks WhatsApp to deliver them there.</source>
        <translation>Votre relais recevra les messages de %1. Shoptalk demande à WhatsApp de les y distribuer.</translation>
    </message>
    <message numerus="yes">
        <source>Your relay will receive the messages for %Ln number(s). Shoptalk asks WhatsApp to deliver them there.</source>
        <translation>
            <numerusform>Votre relais recevra les messages de %Ln numéro. Shoptalk demande à WhatsApp de les y distribuer.</numerusform>
            <numerusform>Votre relais recevra les messages de %Ln numéros. Shoptalk demande à WhatsApp de les y distribuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting your number…</source>
        <translation>Connexion de votre numéro…</translation>
    </message>
    <message>
        <source>Connecting your numbers…</source>
        <translation>Connexion de vos numéros…</translation>
    </message>
    <message>
        <source>Connect your number</source>
        <translation>Connectez votre numéro</translation>
    </message>
    <message>
        <source>Connect your numbers</source>
        <translation>Connectez vos numéros</translation>
    </message>
</context>
<context>
    <name>shoptalk::SupportDetails</name>
    <message>
        <source>WhatsApp’s error code: %1, sub-code %2</source>
        <translation>Code d’erreur de WhatsApp : %1, sous-code %2</translation>
    </message>
    <message>
        <source>WhatsApp’s error code: %1</source>
        <translation>Code d’erreur de WhatsApp : %1</translation>
    </message>
    <message>
        <source>WhatsApp’s own words: %1</source>
        <translation>Ce que dit WhatsApp : %1</translation>
    </message>
    <message>
        <source>Shoptalk’s own word for it: %1</source>
        <translation>Le nom que Shoptalk lui donne : %1</translation>
    </message>
    <message>
        <source>WhatsApp’s message ID: %1</source>
        <translation>Identifiant du message chez WhatsApp : %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Heure : %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::TeamPage</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Conversations can be assigned to these people, so that everybody sees who answers.</source>
        <translation>Les conversations peuvent être attribuées à ces personnes, pour que tout le monde voie qui répond.</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 a été ajouté.</translation>
    </message>
    <message>
        <source>%1 was removed. Their conversations stay assigned to them. To bring them back, add the name again.</source>
        <translation>%1 a été retiré. Ses conversations lui restent attribuées. Pour les retrouver, ajoutez à nouveau le nom.</translation>
    </message>
    <message>
        <source>There is already somebody with this name.</source>
        <translation>Quelqu’un porte déjà ce nom.</translation>
    </message>
    <message>
        <source>This name can’t be used. Check it for odd characters.</source>
        <translation>Ce nom ne peut pas être utilisé. Vérifiez qu’il ne contient pas de caractères étranges.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>L’enregistrement a échoué. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>The name is now %1.</source>
        <translation>Le nom est maintenant %1.</translation>
    </message>
    <message>
        <source>Who sits at this computer? The list of conversations can then show only yours, and the dashboard shows how fast you reply.</source>
        <translation>Qui utilise cet ordinateur ? La liste des conversations peut alors n’afficher que les vôtres, et le tableau de bord montre à quelle vitesse vous répondez.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateCardView</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>WhatsApp says: %1</source>
        <translation>WhatsApp dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>WhatsApp will move this template to the category “%1” within a day. Messages may then cost more. If that is wrong, ask for a review in WhatsApp Manager.</source>
        <translation>WhatsApp va déplacer ce modèle dans la catégorie «&#xa0;%1&#xa0;» d’ici un jour. Les messages peuvent alors coûter plus cher. Si c’est une erreur, demandez un examen dans le Gestionnaire WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp lets it be edited once its review is over.</source>
        <translation>WhatsApp permet de le modifier une fois son examen terminé.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateEditor</name>
    <message>
        <source>*{{1}}* is your verification code.</source>
        <translation>*{{1}}* est votre code de vérification.</translation>
    </message>
    <message>
        <source>For your security, do not share this code.</source>
        <translation>Pour votre sécurité, ne partagez pas ce code.</translation>
    </message>
    <message numerus="yes">
        <source>This code expires in %Ln minute(s).</source>
        <translation>
            <numerusform>Ce code expire dans %Ln minute.</numerusform>
            <numerusform>Ce code expire dans %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Envoyer pour examen</translation>
    </message>
    <message>
        <source>Discard this template?</source>
        <translation>Abandonner ce modèle&#xa0;?</translation>
    </message>
    <message>
        <source>For example: order_ready</source>
        <translation>Par exemple&#xa0;: order_ready</translation>
    </message>
    <message>
        <source>Name (customers don’t see it)</source>
        <translation>Nom (les clients ne le voient pas)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>Sans en-tête</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Place on a map</source>
        <translation>Lieu sur une carte</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Heading, for example: Order {{1}}</source>
        <translation>En-tête, par exemple&#xa0;: Commande {{1}}</translation>
    </message>
    <message>
        <source>For example: Hello {{1}}, your order is ready.</source>
        <translation>Par exemple&#xa0;: Bonjour {{1}}, votre commande est prête.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Ajouter une variable</translation>
    </message>
    <message>
        <source>A place that is filled in for each customer, such as a name</source>
        <translation>Un emplacement rempli pour chaque client, comme un nom</translation>
    </message>
    <message>
        <source>Optional, for example the name of your shop</source>
        <translation>Facultatif, par exemple le nom de votre boutique</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Dernière ligne</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Boutons</translation>
    </message>
    <message>
        <source>Warn customers not to share the code</source>
        <translation>Avertir les clients de ne pas partager le code</translation>
    </message>
    <message>
        <source>Don’t mention it</source>
        <translation>Ne rien dire</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>How long the code is valid</source>
        <translation>Durée de validité du code</translation>
    </message>
    <message>
        <source>This is what customers see</source>
        <translation>C’est ce que les clients voient</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send the template for review</source>
        <translation>Envoyer le modèle pour examen</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>Wait until the file of the heading is uploaded.</source>
        <translation>Attendez que le fichier de l’en-tête soit envoyé.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>WhatsApp’s reviewers see the file that it has now, unless you choose another one.</source>
        <translation>Les examinateurs de WhatsApp voient le fichier actuel, sauf si vous en choisissez un autre.</translation>
    </message>
    <message>
        <source>WhatsApp’s reviewers see this file. You choose the customer’s own when you send the template.</source>
        <translation>Les examinateurs de WhatsApp voient ce fichier. Vous choisissez celui du client en envoyant le modèle.</translation>
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
        <translation>Commandes et rendez-vous</translation>
    </message>
    <message>
        <source>Login codes</source>
        <translation>Codes de connexion</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>For offers, news and invitations. Only for customers who want to get them.</source>
        <translation>Pour les offres, les nouveautés et les invitations. Uniquement pour les clients qui veulent les recevoir.</translation>
    </message>
    <message>
        <source>For an order, an appointment or a question that the customer has already. No advertising.</source>
        <translation>Pour une commande, un rendez-vous ou une question que le client a déjà. Pas de publicité.</translation>
    </message>
    <message>
        <source>For codes with which customers log in. WhatsApp writes the text itself.</source>
        <translation>Pour les codes avec lesquels les clients se connectent. WhatsApp écrit lui-même le texte.</translation>
    </message>
    <message>
        <source>Customers like it</source>
        <translation>Il plaît aux clients</translation>
    </message>
    <message>
        <source>Some customers block or report it</source>
        <translation>Certains clients le bloquent ou le signalent</translation>
    </message>
    <message>
        <source>Many customers block or report it</source>
        <translation>Beaucoup de clients le bloquent ou le signalent</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Remplissez ce champ.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>C’est trop long. Raccourcissez.</translation>
    </message>
    <message>
        <source>This must stay on one line, without tabs and without more than four spaces in a row.</source>
        <translation>Cela doit tenir sur une seule ligne, sans tabulations et sans plus de quatre espaces de suite.</translation>
    </message>
    <message>
        <source>This must not contain spaces.</source>
        <translation>Cela ne doit pas contenir d’espaces.</translation>
    </message>
    <message>
        <source>This time is in the past.</source>
        <translation>Cette heure est passée.</translation>
    </message>
    <message>
        <source>Use a latitude from −90 to 90 and a longitude from −180 to 180.</source>
        <translation>Utilisez une latitude de −90 à 90 et une longitude de −180 à 180.</translation>
    </message>
    <message>
        <source>Up to 30 products can be shown.</source>
        <translation>Jusqu’à 30 produits peuvent être affichés.</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Text in the heading</source>
        <translation>Texte de l’en-tête</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Texte %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>End of the link</source>
        <translation>Fin du lien</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>Code de réduction</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Offer ends</source>
        <translation>Fin de l’offre</translation>
    </message>
    <message>
        <source>Product numbers, separated by commas</source>
        <translation>Numéros de produits, séparés par des virgules</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <translation>Carte %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Share contact details</source>
        <translation>Partager les coordonnées</translation>
    </message>
    <message>
        <source>Call on WhatsApp</source>
        <translation>Appeler sur WhatsApp</translation>
    </message>
    <message>
        <source>View catalog</source>
        <translation>Voir le catalogue</translation>
    </message>
    <message>
        <source>View items</source>
        <translation>Voir les articles</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Bouton</translation>
    </message>
    <message>
        <source>Enter a complete address that starts with https://.</source>
        <translation>Saisissez une adresse complète commençant par https://.</translation>
    </message>
    <message>
        <source>This is not a picture. Choose a photo or another picture.</source>
        <translation>Ce n’est pas une image. Choisissez une photo ou une autre image.</translation>
    </message>
    <message>
        <source>This is not a video. Choose a video.</source>
        <translation>Ce n’est pas une vidéo. Choisissez une vidéo.</translation>
    </message>
    <message>
        <source>WhatsApp takes PDF, Word, Excel, PowerPoint and plain text files here. Choose one of those, or save this file as a PDF.</source>
        <translation>WhatsApp accepte ici les fichiers PDF, Word, Excel, PowerPoint et texte. Choisissez-en un, ou enregistrez ce fichier en PDF.</translation>
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
        <translation>Latitude et longitude</translation>
    </message>
    <message>
        <source>Latitude, longitude: 41.38, 2.17</source>
        <translation>Latitude, longitude&#xa0;: 41.38, 2.17</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nom du lieu</translation>
    </message>
    <message>
        <source>Address of the place</source>
        <translation>Adresse du lieu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Wait until the file is ready.</source>
        <translation>Attendez que le fichier soit prêt.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateFindingStrings</name>
    <message>
        <source>Give the template a name.</source>
        <translation>Donnez un nom au modèle.</translation>
    </message>
    <message>
        <source>Use only small letters a–z, digits and underscores in the name.</source>
        <translation>N’utilisez dans le nom que des lettres minuscules a–z, des chiffres et des tirets bas.</translation>
    </message>
    <message>
        <source>The name is too long. Up to 512 characters are allowed.</source>
        <translation>Le nom est trop long. 512 caractères au maximum sont autorisés.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Choisissez une langue.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Choisissez une catégorie.</translation>
    </message>
    <message>
        <source>Write the heading, or choose “No heading”.</source>
        <translation>Écrivez l’en-tête ou choisissez «&#xa0;Sans en-tête&#xa0;».</translation>
    </message>
    <message>
        <source>The heading is too long. Up to 60 characters are allowed.</source>
        <translation>L’en-tête est trop long. 60 caractères au maximum sont autorisés.</translation>
    </message>
    <message>
        <source>The heading must be one line.</source>
        <translation>L’en-tête doit tenir sur une ligne.</translation>
    </message>
    <message>
        <source>The heading can have one variable only.</source>
        <translation>L’en-tête ne peut avoir qu’une variable.</translation>
    </message>
    <message>
        <source>Choose an example file for the heading. WhatsApp’s reviewers look at it.</source>
        <translation>Choisissez un fichier d’exemple pour l’en-tête. Les examinateurs de WhatsApp le regardent.</translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>Écrivez le message.</translation>
    </message>
    <message>
        <source>The message is too long. Up to 1,024 characters are allowed.</source>
        <translation>Le message est trop long. 1 024 caractères au maximum sont autorisés.</translation>
    </message>
    <message>
        <source>The last line is too long. Up to 60 characters are allowed.</source>
        <translation>La dernière ligne est trop longue. 60 caractères au maximum sont autorisés.</translation>
    </message>
    <message>
        <source>The last line can’t have variables.</source>
        <translation>La dernière ligne ne peut pas avoir de variables.</translation>
    </message>
    <message>
        <source>Write what the offer is.</source>
        <translation>Écrivez quelle est l’offre.</translation>
    </message>
    <message>
        <source>The text of the offer is too long. Up to 16 characters are allowed.</source>
        <translation>Le texte de l’offre est trop long. 16 caractères au maximum sont autorisés.</translation>
    </message>
    <message>
        <source>A code is valid for 1 to 90 minutes.</source>
        <translation>Un code est valable de 1 à 90 minutes.</translation>
    </message>
    <message>
        <source>A template for codes needs the button that copies the code.</source>
        <translation>Un modèle pour des codes a besoin du bouton qui copie le code.</translation>
    </message>
    <message>
        <source>The message can’t begin or end with a variable. Write some words before and after it.</source>
        <translation>Le message ne peut ni commencer ni finir par une variable. Écrivez quelques mots avant et après.</translation>
    </message>
    <message>
        <source>Two variables stand side by side. Write some words between them.</source>
        <translation>Deux variables se suivent. Écrivez quelques mots entre elles.</translation>
    </message>
    <message>
        <source>Number the variables 1, 2, 3 and so on, without a gap.</source>
        <translation>Numérotez les variables 1, 2, 3, etc., sans trou.</translation>
    </message>
    <message>
        <source>%1 can’t be a variable here: use small letters, digits and underscores, and either numbers or names for all of them.</source>
        <translation>%1 ne peut pas être une variable ici&#xa0;: utilisez des lettres minuscules, des chiffres et des tirets bas, et soit des numéros, soit des noms pour toutes.</translation>
    </message>
    <message>
        <source>A variable needs two braces on each side, for example {{1}}.</source>
        <translation>Une variable a besoin de deux accolades de chaque côté, par exemple {{1}}.</translation>
    </message>
    <message>
        <source>The message has too many variables for its length. Write more words around them.</source>
        <translation>Le message a trop de variables pour sa longueur. Écrivez plus de mots autour.</translation>
    </message>
    <message>
        <source>Give an example for %1. WhatsApp’s reviewers read it in its place.</source>
        <translation>Donnez un exemple pour %1. Les examinateurs de WhatsApp le lisent à sa place.</translation>
    </message>
    <message>
        <source>Up to 10 buttons are allowed.</source>
        <translation>10 boutons au maximum sont autorisés.</translation>
    </message>
    <message>
        <source>Up to two buttons can open a website.</source>
        <translation>Deux boutons au maximum peuvent ouvrir un site web.</translation>
    </message>
    <message>
        <source>Only one button can call.</source>
        <translation>Un seul bouton peut appeler.</translation>
    </message>
    <message>
        <source>Only one button can copy a code.</source>
        <translation>Un seul bouton peut copier un code.</translation>
    </message>
    <message>
        <source>Put the quick replies next to each other.</source>
        <translation>Placez les réponses rapides les unes à côté des autres.</translation>
    </message>
    <message>
        <source>Enter the button’s text.</source>
        <translation>Écrivez ce qui figure sur le bouton.</translation>
    </message>
    <message>
        <source>The text on the button is too long. Up to 25 characters are allowed.</source>
        <translation>Le texte du bouton est trop long. 25 caractères au maximum sont autorisés.</translation>
    </message>
    <message>
        <source>Two buttons have the same text.</source>
        <translation>Deux boutons ont le même texte.</translation>
    </message>
    <message>
        <source>The address must begin with https:// and name a website.</source>
        <translation>L’adresse doit commencer par https:// et indiquer un site web.</translation>
    </message>
    <message>
        <source>The address is too long. Up to 2,000 characters are allowed.</source>
        <translation>L’adresse est trop longue. 2 000 caractères au maximum sont autorisés.</translation>
    </message>
    <message>
        <source>An address can have one variable, at its end.</source>
        <translation>Une adresse peut avoir une variable, à la fin.</translation>
    </message>
    <message>
        <source>Give an example of the whole address.</source>
        <translation>Donnez un exemple de l’adresse complète.</translation>
    </message>
    <message>
        <source>Write the phone number with the country code and digits only, for example +4930123456.</source>
        <translation>Écrivez le numéro de téléphone avec l’indicatif du pays et uniquement des chiffres, par exemple +4930123456.</translation>
    </message>
    <message>
        <source>Give an example of the code.</source>
        <translation>Donnez un exemple du code.</translation>
    </message>
    <message>
        <source>The code is too long. Up to 20 characters are allowed.</source>
        <translation>Le code est trop long. 20 caractères au maximum sont autorisés.</translation>
    </message>
    <message>
        <source>A row of cards needs at least two.</source>
        <translation>Une rangée de cartes en demande au moins deux.</translation>
    </message>
    <message>
        <source>A row of cards can have up to 10.</source>
        <translation>Une rangée de cartes peut en avoir jusqu’à 10.</translation>
    </message>
    <message>
        <source>All cards need the same kind of heading and the same buttons.</source>
        <translation>Toutes les cartes ont besoin du même type d’en-tête et des mêmes boutons.</translation>
    </message>
    <message>
        <source>The text of the card is too long. Up to 160 characters are allowed.</source>
        <translation>Le texte de la carte est trop long. 160 caractères au maximum sont autorisés.</translation>
    </message>
    <message>
        <source>Card %1, button %2: %3</source>
        <translation>Carte %1, bouton %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <translation>Carte %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Button %1: %2</source>
        <translation>Bouton %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateList</name>
    <message>
        <source>Search templates</source>
        <translation>Rechercher des modèles</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>No template found</source>
        <translation>Aucun modèle trouvé</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Essayez un autre mot.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplatePicker</name>
    <message>
        <source>No templates yet</source>
        <translation>Pas encore de modèles</translation>
    </message>
    <message>
        <source>Create one, or wait until those of your account have been fetched.</source>
        <translation>Créez-en un, ou attendez que ceux de votre compte aient été récupérés.</translation>
    </message>
    <message>
        <source>Fetch the templates again</source>
        <translation>Récupérer de nouveau les modèles</translation>
    </message>
    <message>
        <source>Manage templates…</source>
        <translation>Gérer les modèles…</translation>
    </message>
    <message>
        <source>Choose a template to see it here.</source>
        <translation>Choisissez un modèle pour le voir ici.</translation>
    </message>
    <message>
        <source>Back to the templates</source>
        <translation>Retour aux modèles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send the template</source>
        <translation>Envoyer le modèle</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Rechercher des modèles</translation>
    </message>
    <message>
        <source>Send a template to %1</source>
        <translation>Envoyer un modèle à %1</translation>
    </message>
    <message>
        <source>Fetching the templates…</source>
        <translation>Récupération des modèles…</translation>
    </message>
    <message>
        <source>With these words the message is longer than WhatsApp allows. Shorten them.</source>
        <translation>Avec ces mots, le message est plus long que WhatsApp ne l’autorise. Raccourcissez-les.</translation>
    </message>
    <message>
        <source>The message was not sent because it could not be saved on this computer. Check that the disk is not full, then send it again.</source>
        <translation>Le message n’a pas été envoyé, car il n’a pas pu être enregistré sur cet ordinateur. Vérifiez que le disque n’est pas plein, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>The file from before</source>
        <translation>Le fichier précédent</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Abandonner ce message ?</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplatePreview</name>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <translation>Bouton&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateStrings</name>
    <message>
        <source>In review</source>
        <translation>En cours d’examen</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Prêt à envoyer</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Being reviewed again</source>
        <translation>En cours de réexamen</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>En cours de suppression</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Limite atteinte</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>WhatsApp is reviewing this template. That usually takes a few minutes, and up to 24 hours.</source>
        <translation>WhatsApp examine ce modèle. Cela prend en général quelques minutes, et jusqu’à 24 heures.</translation>
    </message>
    <message>
        <source>Customers block or report this template. Send it only to people who expect it, or WhatsApp pauses it.</source>
        <translation>Des clients bloquent ou signalent ce modèle. Ne l’envoyez qu’aux personnes qui l’attendent, sinon WhatsApp le suspend.</translation>
    </message>
    <message>
        <source>Too many customers blocked or reported this template, so WhatsApp paused it for a few hours. It comes back by itself. Edit its text to make it more welcome.</source>
        <translation>Trop de clients ont bloqué ou signalé ce modèle, WhatsApp l’a donc suspendu pour quelques heures. Il revient de lui-même. Modifiez son texte pour qu’il soit mieux accueilli.</translation>
    </message>
    <message>
        <source>WhatsApp disabled this template for good because too many customers blocked or reported it. Create a new one with another text.</source>
        <translation>WhatsApp a désactivé ce modèle définitivement parce que trop de clients l’ont bloqué ou signalé. Créez-en un nouveau avec un autre texte.</translation>
    </message>
    <message>
        <source>WhatsApp is looking at this template once more. You can send it when the review is over.</source>
        <translation>WhatsApp regarde ce modèle encore une fois. Vous pourrez l’envoyer une fois l’examen terminé.</translation>
    </message>
    <message>
        <source>Your account has as many templates as WhatsApp allows. Delete one that you no longer use.</source>
        <translation>Votre compte a autant de modèles que WhatsApp l’autorise. Supprimez-en un que vous n’utilisez plus.</translation>
    </message>
    <message>
        <source>This template is archived. Unarchive it in WhatsApp Manager to send it again.</source>
        <translation>Ce modèle est archivé. Désarchivez-le dans le Gestionnaire WhatsApp pour l’envoyer de nouveau.</translation>
    </message>
    <message>
        <source>WhatsApp locked this template. WhatsApp Manager tells you why.</source>
        <translation>WhatsApp a verrouillé ce modèle. Le Gestionnaire WhatsApp vous dit pourquoi.</translation>
    </message>
    <message>
        <source>This template was deleted. It can no longer be sent.</source>
        <translation>Ce modèle a été supprimé. Il ne peut plus être envoyé.</translation>
    </message>
    <message>
        <source>WhatsApp does not let this template be sent now. WhatsApp Manager tells you why.</source>
        <translation>WhatsApp ne permet pas d’envoyer ce modèle maintenant. Le Gestionnaire WhatsApp vous dit pourquoi.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because its text may offend or threaten. Write it in a friendlier way and send it for review again.</source>
        <translation>WhatsApp l’a refusé parce que son texte peut offenser ou menacer. Écrivez-le de façon plus aimable et renvoyez-le pour examen.</translation>
    </message>
    <message>
        <source>WhatsApp rejected its form. Check that the variables and their examples fit the text, and that the text is in the language you chose.</source>
        <translation>WhatsApp a refusé sa forme. Vérifiez que les variables et leurs exemples vont avec le texte, et que le texte est dans la langue que vous avez choisie.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because it is in the wrong category. Offers and news belong to Marketing; choose the right category and send it for review again.</source>
        <translation>WhatsApp l’a refusé parce qu’il est dans la mauvaise catégorie. Les offres et nouveautés vont dans Marketing&#xa0;; choisissez la bonne catégorie et renvoyez-le pour examen.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because it contains advertising. Choose the category Marketing, or take the advertising out.</source>
        <translation>WhatsApp l’a refusé parce qu’il contient de la publicité. Choisissez la catégorie Marketing ou retirez la publicité.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because it looks like a scam. Do not ask for passwords, card numbers or payments, and say who you are.</source>
        <translation>WhatsApp l’a refusé parce qu’il ressemble à une arnaque. Ne demandez ni mots de passe, ni numéros de carte, ni paiements, et dites qui vous êtes.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it without saying exactly why. Make the text clearer, give good examples, and send it for review again.</source>
        <translation>WhatsApp l’a refusé sans dire exactement pourquoi. Rendez le texte plus clair, donnez de bons exemples et renvoyez-le pour examen.</translation>
    </message>
    <message>
        <source>This customer asked not to get offers</source>
        <translation>Ce client a demandé à ne pas recevoir d’offres</translation>
    </message>
    <message>
        <source>Codes can be sent to phone numbers only</source>
        <translation>Les codes ne peuvent être envoyés qu’à des numéros de téléphone</translation>
    </message>
    <message>
        <source>Has a part that can’t be filled in here</source>
        <translation>Contient une partie qui ne peut pas être remplie ici</translation>
    </message>
    <message>
        <source>This file is too large. Pictures can have up to 5 MB, videos 16 MB, documents 100 MB.</source>
        <translation>Ce fichier est trop volumineux. Les images peuvent avoir jusqu’à 5 Mo, les vidéos 16 Mo, les documents 100 Mo.</translation>
    </message>
    <message>
        <source>This file could not be read. Choose another one.</source>
        <translation>Ce fichier n’a pas pu être lu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>WhatsApp can’t be reached. Check your internet connection and try again.</source>
        <translation>WhatsApp est injoignable. Vérifiez votre connexion Internet et réessayez.</translation>
    </message>
    <message>
        <source>Log in to Facebook again under Settings, Facebook accounts, then try again.</source>
        <translation>Connectez-vous de nouveau à Facebook sous Paramètres, Comptes Facebook, puis réessayez.</translation>
    </message>
    <message>
        <source>That was too often in a short time. Wait a few minutes, then try again.</source>
        <translation>C’était trop souvent en peu de temps. Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>This could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>L’enregistrement sur cet ordinateur a échoué. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this. Check the text and try again.</source>
        <translation>WhatsApp n’a pas accepté. Vérifiez le texte et réessayez.</translation>
    </message>
    <message>
        <source>WhatsApp did not give back the file in the heading. Refresh the templates and try again, or change this template in WhatsApp Manager.</source>
        <translation>WhatsApp n’a pas rendu le fichier de l’en-tête. Actualisez les modèles et réessayez, ou modifiez ce modèle dans le Gestionnaire WhatsApp.</translation>
    </message>
    <message>
        <source>The relay has not said yet which Meta app it works for. Check the connection on the page Connection doctor, then try again.</source>
        <translation>Le relais n’a pas encore dit pour quelle app Meta il travaille. Vérifiez la connexion sur la page Diagnostic de connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>WhatsApp takes pictures as JPEG or PNG here, videos as MP4, and documents as PDF. Choose another file.</source>
        <translation>WhatsApp accepte ici les images JPEG ou PNG, les vidéos MP4 et les documents PDF. Choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplatesPage</name>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Pas encore de modèles</translation>
    </message>
    <message>
        <source>With a template you can write first, and after the 24-hour reply window has closed.</source>
        <translation>Avec un modèle, vous pouvez écrire en premier, et aussi après la fermeture de la fenêtre de réponse de 24 heures.</translation>
    </message>
    <message>
        <source>Templates are messages that WhatsApp has approved. Only they can start a conversation, or continue one whose reply window has closed.</source>
        <translation>Les modèles sont des messages que WhatsApp a approuvés. Eux seuls peuvent commencer une conversation, ou en continuer une dont la fenêtre de réponse est fermée.</translation>
    </message>
    <message>
        <source>WhatsApp account</source>
        <translation>Compte WhatsApp</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Connect a WhatsApp number first.</source>
        <translation>Connectez d’abord un numéro WhatsApp.</translation>
    </message>
    <message>
        <source>Fetching the templates…</source>
        <translation>Récupération des modèles…</translation>
    </message>
    <message>
        <source>%1 You see the templates as they were at %2.</source>
        <translation>%1 Vous voyez les modèles tels qu’ils étaient&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Up to date since %1.</source>
        <translation>À jour depuis %1.</translation>
    </message>
    <message>
        <source>%1 was sent to WhatsApp for review. You can send it when it is approved.</source>
        <translation>%1 a été envoyé à WhatsApp pour examen. Vous pourrez l’envoyer quand il sera approuvé.</translation>
    </message>
    <message>
        <source>%1 was changed. WhatsApp reviews the new text.</source>
        <translation>%1 a été modifié. WhatsApp examine le nouveau texte.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Messages that were sent with it stay. WhatsApp lets nobody use this name again for 30 days. This can’t be undone.</source>
        <translation>Les messages envoyés avec ce modèle restent. WhatsApp ne laisse personne réutiliser ce nom pendant 30 jours. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TextZoom</name>
    <message>
        <source>L&amp;arger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal size (now %1 %)</source>
        <translation>Taille &amp;normale (maintenant %1&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>shoptalk::TokenPanel</name>
    <message>
        <source>Check and connect</source>
        <translation>Vérifier et connecter</translation>
    </message>
    <message>
        <source>1. In Meta’s business settings, open Users, System users. Choose a system user or add one.</source>
        <translation>1. Dans les paramètres d’entreprise de Meta, ouvrez Utilisateurs, Utilisateurs système. Choisissez un utilisateur système ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>2. Give it full control of your WhatsApp account, then click Generate token.</source>
        <translation>2. Donnez-lui le contrôle total de votre compte WhatsApp, puis cliquez sur Générer un token.</translation>
    </message>
    <message>
        <source>3. Choose your relay’s app, and the permissions business_management, whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>3. Choisissez l’app de votre relais et les autorisations business_management, whatsapp_business_management et whatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>System user token</source>
        <translation>Token d’utilisateur système</translation>
    </message>
    <message>
        <source>Paste the token here. It stays hidden.</source>
        <translation>Collez le token ici. Il reste masqué.</translation>
    </message>
    <message>
        <source>Shoptalk encrypts the token with a key from this computer’s keychain and clears it from the clipboard. Your relay checks it with Meta and does not keep it.</source>
        <translation>Shoptalk chiffre le token avec une clé du trousseau de cet ordinateur et l’efface du presse-papiers. Votre relais le vérifie auprès de Meta et ne le conserve pas.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Checking the token with Meta…</source>
        <translation>Vérification du token auprès de Meta…</translation>
    </message>
</context>
<context>
    <name>shoptalk::TrayIcon</name>
    <message>
        <source>&amp;Open Shoptalk</source>
        <translation>&amp;Ouvrir Shoptalk</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Quit Shoptalk</source>
        <translation>&amp;Quitter Shoptalk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln message non lu</numerusform>
            <numerusform>%Ln messages non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked: click to unlock</source>
        <translation>Verrouillé : cliquez pour déverrouiller</translation>
    </message>
</context>
<context>
    <name>shoptalk::UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>shoptalk::UnsentReply</name>
    <message>
        <source>Reply not sent</source>
        <translation>Réponse non envoyée</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Copy the reply</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>This conversation was deleted before your reply came, so it was not sent. Copy it if you still need it.</source>
        <translation>Cette conversation a été supprimée avant l’arrivée de votre réponse, qui n’a donc pas été envoyée. Copiez-la si vous en avez encore besoin.</translation>
    </message>
</context>
<context>
    <name>shoptalk::UpdateBanner</name>
    <message>
        <source>See what’s new</source>
        <translation>Voir les nouveautés</translation>
    </message>
    <message>
        <source>Open the page with the new version</source>
        <translation>Ouvrir la page de la nouvelle version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Shoptalk %1 is here. You can download it whenever it suits you.</source>
        <translation>Shoptalk %1 est là. Vous pouvez le télécharger quand cela vous convient.</translation>
    </message>
</context>
<context>
    <name>shoptalk::UpdatesPage</name>
    <message>
        <source>Check once a day</source>
        <translation>Vérifier une fois par jour</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>See what’s new</source>
        <translation>Voir les nouveautés</translation>
    </message>
    <message>
        <source>Look for a new version of Shoptalk once a day</source>
        <translation>Chercher une nouvelle version de Shoptalk une fois par jour</translation>
    </message>
    <message>
        <source>Look for a new version of Shoptalk now</source>
        <translation>Chercher une nouvelle version de Shoptalk maintenant</translation>
    </message>
    <message>
        <source>Open the page with the new version</source>
        <translation>Ouvrir la page de la nouvelle version</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>You have Shoptalk %1. When there is a newer version, Shoptalk tells you. It never installs anything by itself, and it sends nothing about you or your shop.</source>
        <translation>Vous avez Shoptalk %1. Quand il existe une version plus récente, Shoptalk vous le dit. Il n’installe jamais rien tout seul et n’envoie rien sur vous ni sur votre boutique.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>This copy of Shoptalk does not know where to look. Ask the person who gave it to you for newer versions.</source>
        <translation>Cette copie de Shoptalk ne sait pas où chercher. Demandez les versions plus récentes à la personne qui vous l’a donnée.</translation>
    </message>
    <message>
        <source>Looking for a newer version…</source>
        <translation>Recherche d’une version plus récente…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>C’est la version la plus récente.</translation>
    </message>
    <message>
        <source>Shoptalk %1 is here. You can download it whenever it suits you.</source>
        <translation>Shoptalk %1 est là. Vous pouvez le télécharger quand cela vous convient.</translation>
    </message>
    <message>
        <source>The answer did not come from Shoptalk’s makers, so it was ignored. If this happens again on another network, tell the person who looks after your computers.</source>
        <translation>La réponse ne venait pas des créateurs de Shoptalk, elle a donc été ignorée. Si cela se reproduit sur un autre réseau, prévenez la personne qui s’occupe de vos ordinateurs.</translation>
    </message>
    <message>
        <source>The answer is out of date, so it was ignored. Check that this computer’s date is right, then try again tomorrow.</source>
        <translation>La réponse est périmée, elle a donc été ignorée. Vérifiez que la date de cet ordinateur est juste, puis réessayez demain.</translation>
    </message>
    <message>
        <source>Shoptalk could not look for a newer version. Check the internet connection, then try again.</source>
        <translation>Shoptalk n’a pas pu chercher une version plus récente. Vérifiez la connexion Internet, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>shoptalk::VoiceBar</name>
    <message>
        <source>Delete the recording (Esc)</source>
        <translation>Supprimer l’enregistrement (Échap)</translation>
    </message>
    <message>
        <source>Stop, and listen before sending</source>
        <translation>Arrêter et écouter avant l’envoi</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Message vocal</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Position dans l’enregistrement</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Go on recording (Space)</source>
        <translation>Reprendre l’enregistrement (Espace)</translation>
    </message>
    <message>
        <source>Listen (Space)</source>
        <translation>Écouter (Espace)</translation>
    </message>
</context>
<context>
    <name>shoptalk::VoiceNotes</name>
    <message>
        <source>To record a voice message, connect a microphone or a headset. This computer has none at the moment.</source>
        <translation>Pour enregistrer un message vocal, branchez un micro ou un casque avec micro. Cet ordinateur n’en a pas pour le moment.</translation>
    </message>
    <message>
        <source>The microphone can’t be used. Close other programs that use it, and allow Shoptalk to use it in the privacy settings of your computer.</source>
        <translation>Le micro ne peut pas être utilisé. Fermez les autres programmes qui l’utilisent et autorisez Shoptalk à l’utiliser dans les paramètres de confidentialité de votre ordinateur.</translation>
    </message>
    <message>
        <source>The microphone was disconnected. You can send what was recorded until then.</source>
        <translation>Le micro a été débranché. Vous pouvez envoyer ce qui a été enregistré jusque-là.</translation>
    </message>
    <message>
        <source>The recording could not be saved on this computer. Check that the disk is not full.</source>
        <translation>L’enregistrement vocal n’a pas pu être sauvé sur cet ordinateur. Vérifiez que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>You can’t listen to it, because no loudspeaker or headphones are available. You can still send it.</source>
        <translation>Vous ne pouvez pas l’écouter, car aucun haut-parleur ni casque n’est disponible. Vous pouvez quand même l’envoyer.</translation>
    </message>
    <message>
        <source>You recorded this voice message and have not sent it yet.</source>
        <translation>Vous avez enregistré ce message vocal et ne l’avez pas encore envoyé.</translation>
    </message>
    <message>
        <source>Now it is so long that your customer has to download it before playing it. Two shorter ones play at once.</source>
        <translation>Il est maintenant si long que votre client doit le télécharger avant de l’écouter. Deux messages plus courts se lisent tout de suite.</translation>
    </message>
    <message>
        <source>This is as long as a voice message on WhatsApp can be. You can send it, and record another one afterwards.</source>
        <translation>Un message vocal sur WhatsApp ne peut pas être plus long. Vous pouvez l’envoyer, puis en enregistrer un autre.</translation>
    </message>
    <message>
        <source>Your voice message was not sent because it could not be saved on this computer. Check that the disk is not full, then send it again.</source>
        <translation>Votre message vocal n’a pas été envoyé, car il n’a pas pu être enregistré sur cet ordinateur. Vérifiez que le disque n’est pas plein, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>Delete the recording</source>
        <translation>Supprimer l’enregistrement</translation>
    </message>
    <message>
        <source>Delete this voice message?</source>
        <translation>Supprimer ce message vocal&#xa0;?</translation>
    </message>
    <message>
        <source>It was not sent, and deleting it can’t be undone.</source>
        <translation>Il n’a pas été envoyé et ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
</context>
<context>
    <name>shoptalk::WordsStep</name>
    <message>
        <source>The person before</source>
        <translation>La personne précédente</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>La personne suivante</translation>
    </message>
    <message>
        <source>This template says the same to everybody. There is nothing to fill in.</source>
        <translation>Ce modèle dit la même chose à tout le monde. Il n’y a rien à remplir.</translation>
    </message>
    <message>
        <source>The same for everybody</source>
        <translation>La même chose pour tout le monde</translation>
    </message>
    <message>
        <source>The person’s name</source>
        <translation>Le nom de la personne</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Colonne « %1 »</translation>
    </message>
    <message>
        <source>If it is empty for somebody: write this instead</source>
        <translation>Si c’est vide pour quelqu’un : écrire ceci à la place</translation>
    </message>
    <message>
        <source>If the name is not known: write this instead, such as “there”</source>
        <translation>Si le nom est inconnu : écrire ceci à la place, par exemple « à vous »</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text, such as “%1”</source>
        <translation>Texte, par exemple « %1 »</translation>
    </message>
    <message>
        <source>As %1 gets it</source>
        <translation>Comme %1 le reçoit</translation>
    </message>
    <message>
        <source>There is nobody on this list yet.</source>
        <translation>Il n’y a encore personne sur cette liste.</translation>
    </message>
    <message>
        <source>Enter the text for “%1”.</source>
        <translation>Écrivez ce qui figure dans « %1 ».</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>A file of this computer, the same for everybody</source>
        <translation>Un fichier de cet ordinateur, le même pour tout le monde</translation>
    </message>
    <message>
        <source>A file from the web, the same for everybody</source>
        <translation>Un fichier du web, le même pour tout le monde</translation>
    </message>
    <message>
        <source>Web address of the file, https://…</source>
        <translation>Adresse web du fichier, https://…</translation>
    </message>
    <message>
        <source>The file is still being made ready. Wait a moment.</source>
        <translation>Le fichier est encore en préparation. Patientez un instant.</translation>
    </message>
    <message>
        <source>Choose the file for “%1”.</source>
        <translation>Choisissez le fichier pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in the text and what is written there</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::WorkingHoursForm</name>
    <message>
        <source>Only show notifications in my working hours</source>
        <translation>Afficher les notifications seulement pendant mes heures de travail</translation>
    </message>
    <message>
        <source>%1, from</source>
        <comment>a weekday</comment>
        <translation>%1, de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>%1, to</source>
        <comment>a weekday</comment>
        <translation>%1, à</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>le lendemain</translation>
    </message>
</context>
</TS>
