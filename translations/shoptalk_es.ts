<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>shoptalk::AccountMessages</name>
    <message>
        <source>The system user token expires today. Reconnect with a new one to keep sending messages.</source>
        <translation>El token de usuario del sistema vence hoy. Vuelve a conectar con uno nuevo para seguir enviando mensajes.</translation>
    </message>
    <message numerus="yes">
        <source>The system user token expires in %Ln day(s). Reconnect with a new one to keep sending messages.</source>
        <translation>
            <numerusform>El token de usuario del sistema vence en %Ln día. Vuelve a conectar con uno nuevo para seguir enviando mensajes.</numerusform>
            <numerusform>El token de usuario del sistema vence en %Ln días. Vuelve a conectar con uno nuevo para seguir enviando mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your Facebook login expires today. Reconnect to keep sending messages.</source>
        <translation>Tu sesión de Facebook vence hoy. Vuelve a conectar para seguir enviando mensajes.</translation>
    </message>
    <message numerus="yes">
        <source>Your Facebook login expires in %Ln day(s). Reconnect to keep sending messages.</source>
        <translation>
            <numerusform>Tu sesión de Facebook vence en %Ln día. Vuelve a conectar para seguir enviando mensajes.</numerusform>
            <numerusform>Tu sesión de Facebook vence en %Ln días. Vuelve a conectar para seguir enviando mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your messages wait here and are sent automatically once you reconnect.</source>
        <translation>Tus mensajes esperan aquí y se envían automáticamente cuando vuelvas a conectar.</translation>
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
        <translation>Shoptalk no está conectado a Facebook. Puedes seguir leyendo todo aquí.</translation>
    </message>
    <message>
        <source>The system user token has expired. Reconnect with a new one.</source>
        <translation>El token de usuario del sistema venció. Vuelve a conectar con uno nuevo.</translation>
    </message>
    <message>
        <source>The system user token lacks a permission that Shoptalk needs. Reconnect with a new one that has every permission.</source>
        <translation>Al token de usuario del sistema le falta un permiso que Shoptalk necesita. Vuelve a conectar con uno nuevo que tenga todos los permisos.</translation>
    </message>
    <message>
        <source>Meta no longer accepts the system user token. Reconnect with a new one.</source>
        <translation>Meta ya no acepta el token de usuario del sistema. Vuelve a conectar con uno nuevo.</translation>
    </message>
    <message>
        <source>The access you gave in Meta’s sign-up has ended. Reconnect, and choose the same business there.</source>
        <translation>El acceso que diste en el registro de Meta terminó. Vuelve a conectar y elige allí la misma empresa.</translation>
    </message>
</context>
<context>
    <name>shoptalk::AccountsPage</name>
    <message>
        <source>Add an account…</source>
        <translation>Agregar una cuenta…</translation>
    </message>
    <message>
        <source>Connect another Facebook account</source>
        <translation>Conectar otra cuenta de Facebook</translation>
    </message>
    <message>
        <source>Facebook accounts</source>
        <translation>Cuentas de Facebook</translation>
    </message>
    <message>
        <source>An account was disconnected on this computer. Facebook will be told as soon as you are online.</source>
        <translation>Se desconectó una cuenta en esta computadora. Se le avisará a Facebook en cuanto tengas conexión.</translation>
    </message>
    <message>
        <source>No account is connected yet.</source>
        <translation>Todavía no hay ninguna cuenta conectada.</translation>
    </message>
    <message>
        <source>Connected. Facebook asks you to log in again from time to time; Shoptalk reminds you before that.</source>
        <translation>Conectada. Facebook te pide que inicies sesión de nuevo de vez en cuando; Shoptalk te lo recuerda antes.</translation>
    </message>
    <message>
        <source>Connected until %1. Shoptalk renews the login automatically where Facebook allows it.</source>
        <translation>Conectada hasta el %1. Shoptalk renueva la sesión automáticamente cuando Facebook lo permite.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Volver a conectar</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>Volver a conectar %1</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Desconectar %1</translation>
    </message>
    <message>
        <source>Add numbers…</source>
        <translation>Agregar números…</translation>
    </message>
    <message>
        <source>Add numbers to %1</source>
        <translation>Agregar números a %1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>New conversations start from the main number. Replies always come from the number the customer wrote to.</source>
        <translation>Las conversaciones nuevas se inician desde el número principal. Las respuestas siempre salen del número al que escribió el cliente.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · main number</source>
        <translation>%1 · número principal</translation>
    </message>
    <message>
        <source>Make main number</source>
        <translation>Usar como número principal</translation>
    </message>
    <message>
        <source>Make %1 the main number</source>
        <translation>Usar %1 como número principal</translation>
    </message>
    <message>
        <source>The main number could not be changed. Check that the disk is not full, then try again.</source>
        <translation>No se pudo cambiar el número principal. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>¿Desconectar %1?</translation>
    </message>
    <message>
        <source>Shoptalk will no longer send or receive messages for this account. Its permission is withdrawn at Facebook, for every computer where this person logged in, and the saved login is deleted.

Your conversations stay on this computer, and nothing changes at WhatsApp. You can connect again at any time.

If you are offline, this happens as soon as you are online again.</source>
        <translation>Shoptalk ya no enviará ni recibirá mensajes de esta cuenta. Su permiso se retira en Facebook, para todas las computadoras donde esta persona inició sesión, y la sesión guardada se elimina.

Tus conversaciones se quedan en esta computadora y nada cambia en WhatsApp. Puedes volver a conectar cuando quieras.

Si no tienes conexión, esto se hará en cuanto vuelvas a tenerla.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>The account could not be disconnected because the keychain or the disk could not be used. Nothing has changed.</source>
        <translation>No se pudo desconectar la cuenta porque no se pudo usar el llavero o el disco. No ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>shoptalk::AddressBar</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>This page is not safe to open.</source>
        <translation>No es seguro abrir esta página.</translation>
    </message>
    <message>
        <source>The page can’t be reached.</source>
        <translation>No se puede acceder a la página.</translation>
    </message>
    <message>
        <source>The page is loading.</source>
        <translation>La página se está cargando.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>La conexión está cifrada.</translation>
    </message>
    <message>
        <source>This page comes from your own computer.</source>
        <translation>Esta página viene de tu propia computadora.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La conexión no está cifrada.</translation>
    </message>
    <message>
        <source>Reload the page</source>
        <translation>Volver a cargar la página</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>Página de %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::AlertBanner</name>
    <message>
        <source>Open Meta’s billing</source>
        <translation>Abrir la facturación de Meta</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>Mostrar los números</translation>
    </message>
    <message>
        <source>Open Meta’s billing in the browser</source>
        <translation>Abrir la facturación de Meta en el navegador</translation>
    </message>
    <message>
        <source>Show the numbers in the settings</source>
        <translation>Mostrar los números en la configuración</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Got it: close this notice</source>
        <translation>Entendido: cerrar este aviso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show accounts</source>
        <translation>Mostrar las cuentas</translation>
    </message>
    <message>
        <source>Show the Facebook accounts in the settings</source>
        <translation>Mostrar las cuentas de Facebook en la configuración</translation>
    </message>
    <message>
        <source>Show templates</source>
        <translation>Mostrar las plantillas</translation>
    </message>
    <message>
        <source>Show the templates in the settings</source>
        <translation>Mostrar las plantillas en la configuración</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Abrir el chat</translation>
    </message>
    <message>
        <source>Open the chat with this customer</source>
        <translation>Abrir el chat con este cliente</translation>
    </message>
</context>
<context>
    <name>shoptalk::AlertText</name>
    <message>
        <source>Your WhatsApp account</source>
        <translation>Tu cuenta de WhatsApp</translation>
    </message>
    <message>
        <source>%1 customers a day</source>
        <translation>%1 clientes al día</translation>
    </message>
    <message>
        <source>an unlimited number of customers</source>
        <translation>un número ilimitado de clientes</translation>
    </message>
    <message>
        <source>%1 can now send messages faster. You don’t need to do anything.</source>
        <translation>%1 ahora puede enviar mensajes más rápido. No necesitas hacer nada.</translation>
    </message>
    <message>
        <source>%1: many customers block or report this number. Write only to people who asked for it, or WhatsApp lowers the number of customers you can reach.</source>
        <translation>%1: muchos clientes bloquean o reportan este número. Escribe solo a quienes lo pidieron; si no, WhatsApp reduce la cantidad de clientes a los que puedes llegar.</translation>
    </message>
    <message>
        <source>%1: customers’ feedback on this number is good again. You don’t need to do anything.</source>
        <translation>%1: las opiniones de los clientes sobre este número vuelven a ser buenas. No necesitas hacer nada.</translation>
    </message>
    <message>
        <source>%1 can now start conversations with more people: %2.</source>
        <translation>%1 ahora puede iniciar conversaciones con más personas: %2.</translation>
    </message>
    <message>
        <source>%1 can now start conversations with fewer people: %2. Replies to customers don’t count.</source>
        <translation>%1 ahora puede iniciar conversaciones con menos personas: %2. Las respuestas a los clientes no cuentan.</translation>
    </message>
    <message>
        <source>%1: your business can now start conversations with %2.</source>
        <translation>%1: tu empresa ahora puede iniciar conversaciones con %2.</translation>
    </message>
    <message>
        <source>%1: the new display name was approved. Customers see it from now on.</source>
        <translation>%1: se aprobó el nuevo nombre visible. Los clientes lo ven a partir de ahora.</translation>
    </message>
    <message>
        <source>%1: the new display name was rejected, so the old one stays. You can request another under Settings, Numbers.</source>
        <translation>%1: se rechazó el nuevo nombre visible, así que se queda el anterior. Puedes solicitar otro en Configuración, Números.</translation>
    </message>
    <message>
        <source>%1 was restricted by WhatsApp: some messages can’t be sent for a while. See why, and request a review, in Meta’s Business Support Home.</source>
        <translation>WhatsApp restringió %1: algunos mensajes no se pueden enviar por un tiempo. Consulta el motivo y solicita una revisión en la ayuda para empresas de Meta.</translation>
    </message>
    <message>
        <source>%1 broke one of WhatsApp’s rules. See which one, and request a review, in Meta’s Business Support Home. If it happens again, WhatsApp may block the account.</source>
        <translation>%1 no cumplió una de las reglas de WhatsApp. Consulta cuál y solicita una revisión en la ayuda para empresas de Meta. Si vuelve a pasar, WhatsApp puede bloquear la cuenta.</translation>
    </message>
    <message>
        <source>%1 will be disabled by WhatsApp. Request a review in Meta’s Business Support Home now.</source>
        <translation>WhatsApp va a inhabilitar %1. Solicita ahora una revisión en la ayuda para empresas de Meta.</translation>
    </message>
    <message>
        <source>%1 was disabled by WhatsApp: you can’t send or receive messages. Request a review in Meta’s Business Support Home.</source>
        <translation>WhatsApp inhabilitó %1: no puedes enviar ni recibir mensajes. Solicita una revisión en la ayuda para empresas de Meta.</translation>
    </message>
    <message>
        <source>%1 can be used again.</source>
        <translation>%1 se puede usar de nuevo.</translation>
    </message>
    <message>
        <source>%1 was deleted. Your conversations stay on this computer.</source>
        <translation>%1 se eliminó. Tus conversaciones se quedan en esta computadora.</translation>
    </message>
    <message>
        <source>%1 no longer receives messages here: it was disconnected in the phone app or by WhatsApp. Connect it again under Settings, Facebook accounts.</source>
        <translation>%1 ya no recibe mensajes aquí: se desconectó en la app del teléfono o lo hizo WhatsApp. Conecta el número de nuevo en Configuración, Cuentas de Facebook.</translation>
    </message>
    <message>
        <source>%1 is connected again. You don’t need to do anything.</source>
        <translation>%1 está conectado de nuevo. No necesitas hacer nada.</translation>
    </message>
    <message>
        <source>%1: chats from the phone app are not shared with Shoptalk, so only new messages appear here. To add the earlier ones, disconnect the number in the app under Business platform, connect it again, and allow sharing.</source>
        <translation>%1: los chats de la app del teléfono no se comparten con Shoptalk, por eso aquí solo aparecen los mensajes nuevos. Para agregar los anteriores, desconecta el número en la app, en Plataforma empresarial, vuelve a conectarlo y permite que se compartan.</translation>
    </message>
    <message>
        <source>%1: WhatsApp has already shared the earlier chats and contacts of this number once, and does so only once. New messages still arrive. To see the earlier ones here, disconnect the number in the phone app and connect it again.</source>
        <translation>%1: WhatsApp ya compartió una vez los chats y contactos anteriores de este número, y solo lo hace una vez. Los mensajes nuevos siguen llegando. Para ver aquí los anteriores, desconecta el número en la app del teléfono y vuelve a conectarlo.</translation>
    </message>
    <message>
        <source>%1: WhatsApp shares earlier chats and contacts only within 24 hours of connecting. New messages still arrive. To see the earlier ones here, disconnect the number in the phone app and connect it again.</source>
        <translation>%1: WhatsApp comparte los chats y contactos anteriores solo dentro de las 24 horas después de conectar. Los mensajes nuevos siguen llegando. Para ver aquí los anteriores, desconecta el número en la app del teléfono y vuelve a conectarlo.</translation>
    </message>
    <message>
        <source>%1: WhatsApp did not share this number’s earlier chats and contacts (%2). New messages still arrive; the earlier ones stay in the phone app.</source>
        <translation>%1: WhatsApp no compartió los chats y contactos anteriores de este número (%2). Los mensajes nuevos siguen llegando; los anteriores se quedan en la app del teléfono.</translation>
    </message>
    <message>
        <source>Template %1 was approved. You can send it now.</source>
        <translation>Se aprobó la plantilla %1. Ya puedes enviarla.</translation>
    </message>
    <message>
        <source>Template %1 was rejected. %2</source>
        <translation>Se rechazó la plantilla %1. %2</translation>
    </message>
    <message>
        <source>Template %1 is paused for a few hours because customers blocked or reported it. It comes back by itself. Edit its text, under Settings, Templates, to make it more welcome.</source>
        <translation>La plantilla %1 está en pausa por unas horas porque algunos clientes la bloquearon o la reportaron. Se reactiva sola. Edita su texto en Configuración, Plantillas, para que sea mejor recibida.</translation>
    </message>
    <message>
        <source>Template %1 was disabled for good because too many customers blocked or reported it. Create a new one with another text under Settings, Templates.</source>
        <translation>La plantilla %1 se inhabilitó definitivamente porque demasiados clientes la bloquearon o la reportaron. Crea una nueva con otro texto en Configuración, Plantillas.</translation>
    </message>
    <message>
        <source>Template %1: customers block or report it. Send it only to people who expect it, or WhatsApp pauses it.</source>
        <translation>Plantilla %1: los clientes la bloquean o la reportan. Envíala solo a quienes la esperan; si no, WhatsApp la pone en pausa.</translation>
    </message>
    <message>
        <source>Template %1: customers’ feedback is good again. You don’t need to do anything.</source>
        <translation>Plantilla %1: las opiniones de los clientes vuelven a ser buenas. No necesitas hacer nada.</translation>
    </message>
    <message>
        <source>Template %1 can’t be sent any more. See why under Settings, Templates.</source>
        <translation>La plantilla %1 ya no se puede enviar. Consulta el motivo en Configuración, Plantillas.</translation>
    </message>
    <message>
        <source>Template %1 is now in the category “%2”. Messages with it may cost more. If that is wrong, ask for a review in WhatsApp Manager.</source>
        <translation>La plantilla %1 ahora está en la categoría “%2”. Los mensajes con ella pueden costar más. Si no es correcto, pide una revisión en el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <source>Template %1 moves to the category “%2” within a day. Messages with it may then cost more. If that is wrong, ask for a review in WhatsApp Manager.</source>
        <translation>La plantilla %1 pasará a la categoría “%2” dentro de un día. Entonces los mensajes con ella pueden costar más. Si no es correcto, pide una revisión en el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <source>%1 lost its profile picture. Set it again.</source>
        <translation>%1 perdió su foto de perfil. Agrégala de nuevo.</translation>
    </message>
    <message>
        <source>%1: WhatsApp takes messages but does not deliver them. Often the reason is that no payment method is set up at Meta. Add one there; then send the messages again.</source>
        <translation>%1: WhatsApp recibe los mensajes pero no los entrega. A menudo se debe a que no hay un método de pago configurado en Meta. Agrega uno allí y luego envía los mensajes de nuevo.</translation>
    </message>
    <message>
        <source>%1 is now an official business account.</source>
        <translation>%1 ahora es una cuenta de empresa oficial.</translation>
    </message>
    <message>
        <source>%1 did not become an official business account.</source>
        <translation>%1 no se convirtió en una cuenta de empresa oficial.</translation>
    </message>
    <message>
        <source>%1 does not get a higher limit for now. WhatsApp Manager tells you why.</source>
        <translation>Por ahora, %1 no recibe un límite más alto. El Administrador de WhatsApp te dice por qué.</translation>
    </message>
    <message>
        <source>%1: WhatsApp has a message for you in WhatsApp Manager (%2).</source>
        <translation>%1: WhatsApp tiene un mensaje para ti en el Administrador de WhatsApp (%2).</translation>
    </message>
    <message>
        <source>%1: Meta’s AI agent answers some customers for you. Their chats are shown here but don’t count as unread. You can switch the agent off in Meta Business Suite.</source>
        <translation>%1: el agente de IA de Meta responde a algunos clientes por ti. Sus chats se muestran aquí, pero no cuentan como no leídos. Puedes desactivar el agente en Meta Business Suite.</translation>
    </message>
    <message>
        <source>Meta’s AI agent has passed the chat with %1 to you. Please answer there.</source>
        <translation>El agente de IA de Meta te pasó el chat con %1. Responde allí.</translation>
    </message>
    <message>
        <source>%1: a message came that names no sender, so it can’t be shown in a chat. If you expect a message, please ask the customer to write again.</source>
        <translation>%1: llegó un mensaje que no indica el remitente, así que no se puede mostrar en un chat. Si esperas un mensaje, pide al cliente que vuelva a escribir.</translation>
    </message>
    <message>
        <source>%1: WhatsApp reported a problem with number %2. If messages don’t arrive, see WhatsApp Manager.</source>
        <translation>%1: WhatsApp informó de un problema (número de error %2). Si no llegan mensajes, consulta el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <source>%1: WhatsApp reported a problem. If messages don’t arrive, see WhatsApp Manager.</source>
        <translation>%1: WhatsApp informó de un problema. Si no llegan mensajes, consulta el Administrador de WhatsApp.</translation>
    </message>
</context>
<context>
    <name>shoptalk::AssignActions</name>
    <message>
        <source>Assign the conversation</source>
        <translation>Asignar la conversación</translation>
    </message>
    <message>
        <source>Ass&amp;ign to</source>
        <translation>Asi&amp;gnar a</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1 (yo)</translation>
    </message>
    <message>
        <source>N&amp;obody</source>
        <translation>&amp;Nadie</translation>
    </message>
    <message>
        <source>&amp;New name…</source>
        <translation>Nombre n&amp;uevo…</translation>
    </message>
    <message>
        <source>Assigned to nobody.</source>
        <translation>Ya no está asignada a nadie.</translation>
    </message>
    <message>
        <source>Assigned to %1.</source>
        <translation>Asignada a %1.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Name of the person:</source>
        <translation>Nombre de la persona:</translation>
    </message>
    <message>
        <source>Add and assign</source>
        <translation>Agregar y asignar</translation>
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
        <translation>Documento</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>Too large: WhatsApp takes up to %1 of this kind.</source>
        <translation>Demasiado grande: WhatsApp acepta hasta %1 de este tipo.</translation>
    </message>
    <message>
        <source>WhatsApp does not take files of this type. Try to save it as a PDF.</source>
        <translation>WhatsApp no acepta archivos de este tipo. Intenta guardarlo como PDF.</translation>
    </message>
    <message>
        <source>Too long: no quality that is worth seeing or hearing would fit into the %1 that WhatsApp takes. Send a shorter part of it.</source>
        <translation>Demasiado largo: para caber en los %1 que acepta WhatsApp, la calidad sería demasiado baja para verlo o escucharlo. Envía una parte más corta.</translation>
    </message>
    <message>
        <source>WhatsApp does not take this file as it is, and it could not be converted on this computer. Save it as JPEG, MP4 or MP3 with another program, then send that.</source>
        <translation>WhatsApp no acepta este archivo tal como está, y no se pudo convertir en esta computadora. Guárdalo como JPEG, MP4 o MP3 con otro programa y envía ese.</translation>
    </message>
    <message>
        <source>This file can’t be opened. Check that it still exists and is not damaged.</source>
        <translation>No se puede abrir este archivo. Comprueba que todavía exista y que no esté dañado.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>Enviar archivos</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>Archivos para enviar</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send earlier (Alt+Up)</source>
        <translation>Enviar antes (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Send later (Alt+Down)</source>
        <translation>Enviar después (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Quitar (Supr)</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Converted for WhatsApp. Camera details such as the place are removed.</source>
        <translation>Convertido para WhatsApp. Se quitan los datos de la cámara, como el lugar.</translation>
    </message>
    <message>
        <source>Add a caption</source>
        <translation>Agrega un comentario</translation>
    </message>
    <message>
        <source>WhatsApp shows no caption with these</source>
        <translation>WhatsApp no muestra comentarios con estos archivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can’t be sent. Remove what can’t be sent to send the rest.</source>
        <translation>
            <numerusform>%Ln archivo no se puede enviar. Quítalo para enviar el resto.</numerusform>
            <numerusform>%Ln archivos no se pueden enviar. Quítalos para enviar el resto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The caption is %Ln character(s) too long.</source>
        <translation>
            <numerusform>Al comentario le sobra %Ln carácter.</numerusform>
            <numerusform>Al comentario le sobran %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting it ready… %1</source>
        <comment>a percentage</comment>
        <translation>Preparando… %1</translation>
    </message>
    <message>
        <source>Send as &amp;file, unchanged</source>
        <translation>Enviar como &amp;archivo, sin cambios</translation>
    </message>
    <message>
        <source>Sent unchanged, also with camera details such as the place.</source>
        <translation>Se envía sin cambios, también con datos de la cámara como el lugar.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>¿Descartar este mensaje?</translation>
    </message>
    <message>
        <source>This file has to be converted for WhatsApp, but the copy could not be saved on this computer. Check that the disk is not full, then choose the file again.</source>
        <translation>Este archivo se tiene que convertir para WhatsApp, pero no se pudo guardar la copia en esta computadora. Comprueba que el disco no esté lleno y vuelve a elegir el archivo.</translation>
    </message>
    <message>
        <source>The files could not be saved on this computer. Check that the disk is not full and that the files still exist, then try again.</source>
        <translation>Los archivos no se pudieron guardar en esta computadora. Comprueba que el disco no esté lleno y que los archivos todavía existan, y vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::Attachments</name>
    <message>
        <source>Drop files here to send them</source>
        <translation>Suelta aquí los archivos para enviarlos</translation>
    </message>
    <message>
        <source>&amp;Photo or video…</source>
        <translation>&amp;Foto o video…</translation>
    </message>
    <message>
        <source>Choose photos or videos</source>
        <translation>Elige fotos o videos</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Fotos y videos</translation>
    </message>
    <message>
        <source>&amp;Document…</source>
        <translation>&amp;Documento…</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>Elige documentos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>&amp;Location…</source>
        <translation>&amp;Ubicación…</translation>
    </message>
    <message>
        <source>&amp;Contact…</source>
        <translation>&amp;Contacto…</translation>
    </message>
    <message>
        <source>&amp;Buttons or a list…</source>
        <translation>&amp;Botones o una lista…</translation>
    </message>
    <message>
        <source>Send buttons or a list</source>
        <translation>Enviar botones o una lista</translation>
    </message>
    <message>
        <source>It was not sent because it could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>No se envió porque no se pudo guardar en esta computadora. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>¿Descartar este mensaje?</translation>
    </message>
</context>
<context>
    <name>shoptalk::AttentionController</name>
    <message>
        <source>WhatsApp has a notice for you</source>
        <translation>WhatsApp tiene un aviso para ti</translation>
    </message>
    <message>
        <source>The broadcast “%1” has paused</source>
        <translation>La difusión «%1» se ha pausado</translation>
    </message>
</context>
<context>
    <name>shoptalk::AttentionNotices</name>
    <message>
        <source>Open Shoptalk to see it.</source>
        <translation>Abre Shoptalk para verlo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditPage</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>A record of what happened to accounts, keys and data on this computer. It contains no customer names, and nothing in it can be changed or removed.</source>
        <translation>Un registro de lo que pasó con las cuentas, las claves y los datos en esta computadora. No contiene nombres de clientes, y nada de lo que contiene se puede cambiar ni quitar.</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Registro de actividad</translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditReasons</name>
    <message>
        <source>the login was closed</source>
        <translation>se cerró el inicio de sesión</translation>
    </message>
    <message>
        <source>the person did not allow the connection</source>
        <translation>la persona no permitió la conexión</translation>
    </message>
    <message>
        <source>Facebook reported a problem</source>
        <translation>Facebook informó de un problema</translation>
    </message>
    <message>
        <source>the Facebook page did not load</source>
        <translation>la página de Facebook no se cargó</translation>
    </message>
    <message>
        <source>the login window stopped</source>
        <translation>la ventana de inicio de sesión se detuvo</translation>
    </message>
    <message>
        <source>the person continued in the browser</source>
        <translation>la persona continuó en el navegador</translation>
    </message>
    <message>
        <source>no browser could be opened</source>
        <translation>no se pudo abrir ningún navegador</translation>
    </message>
    <message>
        <source>nothing came back from the browser</source>
        <translation>no llegó nada del navegador</translation>
    </message>
    <message>
        <source>the answer did not match this login</source>
        <translation>la respuesta no correspondía a este inicio de sesión</translation>
    </message>
    <message>
        <source>Facebook did not accept the login</source>
        <translation>Facebook no aceptó el inicio de sesión</translation>
    </message>
    <message>
        <source>the token of another system user or of a person was given</source>
        <translation>se dio el token de otro usuario del sistema o de una persona</translation>
    </message>
    <message>
        <source>another business was chosen</source>
        <translation>se eligió otra empresa</translation>
    </message>
    <message>
        <source>a different person logged in</source>
        <translation>inició sesión otra persona</translation>
    </message>
    <message>
        <source>a permission is missing</source>
        <translation>falta un permiso</translation>
    </message>
    <message>
        <source>Shoptalk was closed meanwhile</source>
        <translation>mientras tanto se cerró Shoptalk</translation>
    </message>
    <message>
        <source>Meta’s sign-up is not switched on</source>
        <translation>el registro de Meta no está activado</translation>
    </message>
    <message>
        <source>Meta’s sign-up was not finished</source>
        <translation>no se terminó el registro de Meta</translation>
    </message>
    <message>
        <source>the person reported a problem to Meta</source>
        <translation>la persona informó a Meta de un problema</translation>
    </message>
    <message>
        <source>Meta’s sign-up gave no permission</source>
        <translation>el registro de Meta no dio ningún permiso</translation>
    </message>
    <message>
        <source>Meta did not say which number was set up</source>
        <translation>Meta no dijo qué número se configuró</translation>
    </message>
    <message>
        <source>the pasted text is not a token</source>
        <translation>el texto pegado no es un token</translation>
    </message>
    <message>
        <source>Meta does not accept the pasted token</source>
        <translation>Meta no acepta el token pegado</translation>
    </message>
    <message>
        <source>the pasted token has expired</source>
        <translation>el token pegado venció</translation>
    </message>
    <message>
        <source>the pasted token was made for another app</source>
        <translation>el token pegado se creó para otra app</translation>
    </message>
    <message>
        <source>the pasted token does not belong to a system user</source>
        <translation>el token pegado no pertenece a un usuario del sistema</translation>
    </message>
    <message>
        <source>the pasted token lacks a permission</source>
        <translation>al token pegado le falta un permiso</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>se detuvo</translation>
    </message>
    <message>
        <source>the upload was stopped</source>
        <translation>se detuvo la carga</translation>
    </message>
    <message>
        <source>nobody was logged in</source>
        <translation>nadie había iniciado sesión</translation>
    </message>
    <message>
        <source>Meta’s address is not safe</source>
        <translation>la dirección de Meta no es segura</translation>
    </message>
    <message>
        <source>the relay no longer knows this computer</source>
        <translation>el retransmisor ya no conoce esta computadora</translation>
    </message>
    <message>
        <source>there were too many requests</source>
        <translation>hubo demasiadas solicitudes</translation>
    </message>
    <message>
        <source>the relay did not answer</source>
        <translation>el retransmisor no respondió</translation>
    </message>
    <message>
        <source>the request could not leave</source>
        <translation>la solicitud no pudo salir</translation>
    </message>
    <message>
        <source>the relay could not reach Meta</source>
        <translation>el retransmisor no pudo comunicarse con Meta</translation>
    </message>
    <message>
        <source>Meta refused it</source>
        <translation>Meta lo rechazó</translation>
    </message>
    <message>
        <source>the answer could not be used</source>
        <translation>no se pudo usar la respuesta</translation>
    </message>
    <message>
        <source>there is no recovery key and no passphrase</source>
        <translation>no hay clave de recuperación ni frase de contraseña</translation>
    </message>
    <message>
        <source>the folder could not be written to</source>
        <translation>no se pudo escribir en la carpeta</translation>
    </message>
    <message>
        <source>another backup was running</source>
        <translation>se estaba haciendo otra copia de seguridad</translation>
    </message>
    <message>
        <source>older backups could not be removed</source>
        <translation>no se pudieron quitar las copias de seguridad anteriores</translation>
    </message>
    <message>
        <source>the saved file could not be read</source>
        <translation>no se pudo leer el archivo guardado</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk could not be written to</source>
        <translation>no se pudo escribir en el disco</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>el disco informó de un error</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>la base de datos está dañada</translation>
    </message>
    <message>
        <source>the database could not be used</source>
        <translation>no se pudo usar la base de datos</translation>
    </message>
    <message>
        <source>the keychain or the key in it could not be used</source>
        <translation>no se pudo usar el llavero o la clave que contiene</translation>
    </message>
    <message>
        <source>it had expired</source>
        <translation>había vencido</translation>
    </message>
    <message>
        <source>Facebook asks for a new login after three months</source>
        <translation>Facebook pide un nuevo inicio de sesión después de tres meses</translation>
    </message>
    <message>
        <source>Shoptalk was removed in the Facebook settings</source>
        <translation>se quitó Shoptalk en la configuración de Facebook</translation>
    </message>
    <message>
        <source>Facebook wants a security check first</source>
        <translation>Facebook quiere hacer primero una comprobación de seguridad</translation>
    </message>
    <message>
        <source>the Facebook password was changed</source>
        <translation>se cambió la contraseña de Facebook</translation>
    </message>
    <message>
        <source>the Facebook account is not confirmed</source>
        <translation>la cuenta de Facebook no está confirmada</translation>
    </message>
    <message>
        <source>it was ended at Facebook</source>
        <translation>se cerró en Facebook</translation>
    </message>
    <message>
        <source>the person has no role in the business</source>
        <translation>la persona no tiene un rol en la empresa</translation>
    </message>
    <message>
        <source>the account was disconnected</source>
        <translation>se desconectó la cuenta</translation>
    </message>
    <message>
        <source>the account was restricted</source>
        <translation>se restringió la cuenta</translation>
    </message>
    <message>
        <source>a rule was broken</source>
        <translation>se incumplió una regla</translation>
    </message>
    <message>
        <source>the account will be disabled</source>
        <translation>la cuenta se va a inhabilitar</translation>
    </message>
    <message>
        <source>the account was disabled</source>
        <translation>se inhabilitó la cuenta</translation>
    </message>
    <message>
        <source>the account can be used again</source>
        <translation>la cuenta se puede usar de nuevo</translation>
    </message>
    <message>
        <source>the account was deleted</source>
        <translation>se eliminó la cuenta</translation>
    </message>
    <message>
        <source>earlier chats are not shared</source>
        <translation>los chats anteriores no se comparten</translation>
    </message>
    <message>
        <source>earlier chats and contacts were not shared</source>
        <translation>no se compartieron los chats y contactos anteriores</translation>
    </message>
    <message>
        <source>a message in WhatsApp Manager</source>
        <translation>un mensaje en el Administrador de WhatsApp</translation>
    </message>
    <message>
        <source>the number can send faster</source>
        <translation>el número puede enviar más rápido</translation>
    </message>
    <message>
        <source>customers block or report the number</source>
        <translation>los clientes bloquean o reportan el número</translation>
    </message>
    <message>
        <source>customers’ feedback on the number is good again</source>
        <translation>las opiniones de los clientes sobre el número vuelven a ser buenas</translation>
    </message>
    <message>
        <source>the number of customers you can write to has changed</source>
        <translation>cambió la cantidad de clientes a los que puedes escribir</translation>
    </message>
    <message>
        <source>the new name was approved</source>
        <translation>se aprobó el nuevo nombre</translation>
    </message>
    <message>
        <source>the new name was rejected</source>
        <translation>se rechazó el nuevo nombre</translation>
    </message>
    <message>
        <source>the number was removed from WhatsApp</source>
        <translation>se quitó el número de WhatsApp</translation>
    </message>
    <message>
        <source>the number is connected again</source>
        <translation>el número está conectado de nuevo</translation>
    </message>
    <message>
        <source>after some time without use</source>
        <translation>después de un tiempo sin uso</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>Meta’s AI agent answers customers</source>
        <translation>El agente de IA de Meta responde a los clientes</translation>
    </message>
    <message>
        <source>WhatsApp reported a problem</source>
        <translation>WhatsApp informó de un problema</translation>
    </message>
    <message>
        <source>a message named no sender</source>
        <translation>un mensaje no indicaba el remitente</translation>
    </message>
    <message>
        <source>because the computer was locked or went to sleep</source>
        <translation>porque la computadora se bloqueó o entró en suspensión</translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditText</name>
    <message>
        <source>A Facebook account logged in</source>
        <translation>Se inició sesión con una cuenta de Facebook</translation>
    </message>
    <message>
        <source>A login failed</source>
        <translation>Falló un inicio de sesión</translation>
    </message>
    <message>
        <source>A phone number was connected</source>
        <translation>Se conectó un número de teléfono</translation>
    </message>
    <message>
        <source>An account was disconnected on this computer</source>
        <translation>Se desconectó una cuenta en esta computadora</translation>
    </message>
    <message>
        <source>Facebook withdrew the access of the disconnected account</source>
        <translation>Facebook retiró el acceso de la cuenta desconectada</translation>
    </message>
    <message>
        <source>A Facebook login was renewed</source>
        <translation>Se renovó una sesión de Facebook</translation>
    </message>
    <message>
        <source>A Facebook login ended</source>
        <translation>Terminó una sesión de Facebook</translation>
    </message>
    <message>
        <source>Shoptalk was removed in someone’s Facebook settings</source>
        <translation>Se quitó Shoptalk en la configuración de Facebook de alguien</translation>
    </message>
    <message>
        <source>Someone asked Facebook to delete their data</source>
        <translation>Alguien pidió a Facebook que eliminara sus datos</translation>
    </message>
    <message>
        <source>This computer was paired with the relay</source>
        <translation>Esta computadora se vinculó con el retransmisor</translation>
    </message>
    <message>
        <source>A phone number was registered with WhatsApp</source>
        <translation>Se registró un número de teléfono en WhatsApp</translation>
    </message>
    <message>
        <source>A phone number was unregistered from WhatsApp</source>
        <translation>Se anuló el registro de un número de teléfono en WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp sent a message about a number or an account</source>
        <translation>WhatsApp envió un mensaje sobre un número o una cuenta</translation>
    </message>
    <message>
        <source>Data was exported</source>
        <translation>Se exportaron datos</translation>
    </message>
    <message>
        <source>Data was imported</source>
        <translation>Se importaron datos</translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation>Se hizo una copia de seguridad</translation>
    </message>
    <message>
        <source>A backup failed</source>
        <translation>Falló una copia de seguridad</translation>
    </message>
    <message>
        <source>A backup was restored</source>
        <translation>Se restauró una copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>A conversation with %Ln message(s) was deleted</source>
        <translation>
            <numerusform>Se eliminó una conversación con %Ln mensaje</numerusform>
            <numerusform>Se eliminó una conversación con %Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deleted conversation with %Ln message(s) was restored</source>
        <translation>
            <numerusform>Se restauró una conversación eliminada con %Ln mensaje</numerusform>
            <numerusform>Se restauró una conversación eliminada con %Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted after the time they are kept for</source>
        <translation>
            <numerusform>Se eliminó %Ln mensaje al terminar el tiempo que se conserva</numerusform>
            <numerusform>Se eliminaron %Ln mensajes al terminar el tiempo que se conservan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A customer and %Ln message(s) were erased forever</source>
        <translation>
            <numerusform>Se borraron para siempre un cliente y %Ln mensaje</numerusform>
            <numerusform>Se borraron para siempre un cliente y %Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages are now kept forever</source>
        <translation>Los mensajes ahora se conservan para siempre</translation>
    </message>
    <message numerus="yes">
        <source>Messages are now kept for %Ln day(s)</source>
        <translation>
            <numerusform>Los mensajes ahora se conservan %Ln día</numerusform>
            <numerusform>Los mensajes ahora se conservan %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages with a label are now kept as long as all others</source>
        <translation>Los mensajes con una etiqueta ahora se conservan tanto como todos los demás</translation>
    </message>
    <message>
        <source>Messages with a label are now kept forever</source>
        <translation>Los mensajes con una etiqueta ahora se conservan para siempre</translation>
    </message>
    <message numerus="yes">
        <source>Messages with a label are now kept for %Ln day(s)</source>
        <translation>
            <numerusform>Los mensajes con una etiqueta ahora se conservan %Ln día</numerusform>
            <numerusform>Los mensajes con una etiqueta ahora se conservan %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Shoptalk was locked</source>
        <translation>Se bloqueó Shoptalk</translation>
    </message>
    <message>
        <source>Shoptalk was unlocked</source>
        <translation>Se desbloqueó Shoptalk</translation>
    </message>
    <message>
        <source>Someone tried to unlock Shoptalk and failed</source>
        <translation>Alguien intentó desbloquear Shoptalk y no pudo</translation>
    </message>
    <message>
        <source>The recovery key was used</source>
        <translation>Se usó la clave de recuperación</translation>
    </message>
    <message>
        <source>The encryption key was changed</source>
        <translation>Se cambió la clave de cifrado</translation>
    </message>
    <message>
        <source>A recovery key was made</source>
        <translation>Se creó una clave de recuperación</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>Se cambió la frase de contraseña</translation>
    </message>
    <message>
        <source>Recorded by a newer version of Shoptalk</source>
        <translation>Registrado por una versión más reciente de Shoptalk</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A Facebook login ends soon</source>
        <translation>Una sesión de Facebook vence pronto</translation>
    </message>
</context>
<context>
    <name>shoptalk::BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Shoptalk saves an encrypted copy of all conversations in this folder. Choose a folder on another disk or one that is synced, and a different one for each computer. The last seven backups are kept. After you erase a customer, the next backup replaces all older ones. Backups open only with your recovery key or your passphrase.</source>
        <translation>Shoptalk guarda una copia cifrada de todas las conversaciones en esta carpeta. Elige una carpeta en otro disco o una que se sincronice, y una diferente para cada computadora. Se conservan las últimas siete copias de seguridad. Después de borrar un cliente, la siguiente copia reemplaza todas las anteriores. Las copias de seguridad solo se abren con tu clave de recuperación o tu frase de contraseña.</translation>
    </message>
    <message>
        <source>Folder (leave empty for no backups)</source>
        <translation>Carpeta (déjala vacía si no quieres copias de seguridad)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Todas las semanas</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia de seguridad ahora</translation>
    </message>
    <message>
        <source>The backups in this folder still contain a customer you erased. The next backup replaces all of them.</source>
        <translation>Las copias de seguridad de esta carpeta todavía contienen un cliente que borraste. La próxima copia de seguridad las reemplaza todas.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>The backup replaces the conversations on this computer; a copy of the current ones is kept next to it. Newer messages are then downloaded again, as far back as your relay keeps them. The relay is the server that receives your messages while this computer is off.</source>
        <translation>La copia de seguridad reemplaza las conversaciones de esta computadora; junto a ella se guarda una copia de las actuales. Después se vuelven a descargar los mensajes más recientes, hasta donde los conserve tu retransmisor. El retransmisor es el servidor que recibe tus mensajes mientras esta computadora está apagada.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Última copia de seguridad: %1</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>First make a recovery key on the Security page. Without one, nobody could open a backup on another computer.</source>
        <translation>Primero crea una clave de recuperación en la página Seguridad. Sin ella, nadie podría abrir una copia de seguridad en otra computadora.</translation>
    </message>
    <message>
        <source>The backup could not be saved in this folder. Check that the folder exists and that the disk is not full.</source>
        <translation>La copia de seguridad no se pudo guardar en esta carpeta. Comprueba que la carpeta exista y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>The backup was saved, but older backups that contain an erased customer could not be deleted. Delete them yourself.</source>
        <translation>La copia de seguridad se guardó, pero no se pudieron eliminar copias anteriores que contienen un cliente borrado. Elimínalas tú.</translation>
    </message>
    <message>
        <source>No backup was made because the database is damaged. Older backups are unchanged.</source>
        <translation>No se hizo ninguna copia de seguridad porque la base de datos está dañada. Las copias anteriores no cambiaron.</translation>
    </message>
    <message>
        <source>A backup is already running.</source>
        <translation>Ya se está haciendo una copia de seguridad.</translation>
    </message>
    <message>
        <source>No backup was made. Older backups are unchanged. Try again. If it keeps happening, give this to the person who looks after your computers: %1</source>
        <translation>No se hizo ninguna copia de seguridad. Las copias anteriores no cambiaron. Vuelve a intentarlo. Si sigue pasando, da esto a la persona que se ocupa de tus computadoras: %1</translation>
    </message>
    <message>
        <source>The backup was saved and checked.</source>
        <translation>La copia de seguridad se guardó y se comprobó.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BlockActions</name>
    <message>
        <source>Block or unblock the customer</source>
        <translation>Bloquear o desbloquear al cliente</translation>
    </message>
    <message>
        <source>Un&amp;block</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;Bloquear…</translation>
    </message>
    <message>
        <source>Block customers</source>
        <translation>Bloquear clientes</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>¿Bloquear a %1?</translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln customers?</source>
        <translation>
            <numerusform>¿Bloquear %Ln cliente?</numerusform>
            <numerusform>¿Bloquear %Ln clientes?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can’t write to or call this number any more, and you can’t write to them. They are not told. You can unblock them at any time.</source>
        <translation>Ya no podrán escribir ni llamar a este número, y tú no podrás escribirles. No reciben ningún aviso. Puedes desbloquearlos en cualquier momento.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>There is no connection to WhatsApp. Try again when you are online.</source>
        <translation>No hay conexión con WhatsApp. Inténtalo de nuevo cuando tengas internet.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this. Try again later.</source>
        <translation>WhatsApp no aceptó esto. Inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>WhatsApp only blocks customers who wrote within the last 24 hours.</source>
        <translation>WhatsApp solo bloquea a clientes que escribieron en las últimas 24 horas.</translation>
    </message>
    <message numerus="yes">
        <source>WhatsApp did not accept this for %Ln customer(s).</source>
        <translation>
            <numerusform>WhatsApp no aceptó esto para %Ln cliente.</numerusform>
            <numerusform>WhatsApp no aceptó esto para %Ln clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) blocked.</source>
        <translation>
            <numerusform>%Ln cliente bloqueado.</numerusform>
            <numerusform>%Ln clientes bloqueados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) unblocked.</source>
        <translation>
            <numerusform>%Ln cliente desbloqueado.</numerusform>
            <numerusform>%Ln clientes desbloqueados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were not reached. Try again when you are online.</source>
        <translation>
            <numerusform>No se pudo llegar a %Ln cliente. Vuelve a intentarlo cuando tengas conexión.</numerusform>
            <numerusform>No se pudo llegar a %Ln clientes. Vuelve a intentarlo cuando tengas conexión.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were not reached: there were too many requests in a short time.</source>
        <translation>No se llegó a los demás: hubo demasiadas solicitudes en poco tiempo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastBanner</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the broadcast</source>
        <translation>Mostrar la difusión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>The broadcast “%1” has paused. See why, and what you can do.</source>
        <translation>La difusión «%1» se ha pausado. Mira por qué y qué puedes hacer.</translation>
    </message>
    <message>
        <source>The broadcast “%1” started later than planned.</source>
        <translation>La difusión «%1» empezó más tarde de lo previsto.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastController</name>
    <message>
        <source>&amp;Broadcasts</source>
        <translation>&amp;Difusiones</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastEditor</name>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Plan it…</source>
        <translation>Programar…</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Empezar…</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start the broadcast</source>
        <translation>Empezar la difusión</translation>
    </message>
    <message numerus="yes">
        <source>Send this message to %Ln people?</source>
        <translation>
            <numerusform>¿Enviar este mensaje a %Ln persona?</numerusform>
            <numerusform>¿Enviar este mensaje a %Ln personas?</numerusform>
        </translation>
    </message>
    <message>
        <source>It starts on %1.</source>
        <translation>Empieza el %1.</translation>
    </message>
    <message>
        <source>It starts now.</source>
        <translation>Empieza ahora.</translation>
    </message>
    <message>
        <source>You can pause or stop it at any time. What has been sent can’t be taken back.</source>
        <translation>Puedes pausarla o detenerla en cualquier momento. Lo que ya se envió no se puede recuperar.</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>The broadcast could not be saved on this computer, and nothing was sent. Check that the disk is not full, then try again.</source>
        <translation>No se pudo guardar la difusión en esta computadora y no se envió nada. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Eliminar borrador</translation>
    </message>
    <message>
        <source>The draft could not be deleted. Check that the disk is not full, then try again.</source>
        <translation>El borrador no se pudo eliminar. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
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
        <translation>Difusiones</translation>
    </message>
    <message>
        <source>No broadcasts yet</source>
        <translation>Todavía no hay difusiones</translation>
    </message>
    <message>
        <source>Tell many customers something at once, such as new opening hours or an offer. You choose who gets it, and see what it costs before it starts.</source>
        <translation>Avisa de algo a muchos clientes a la vez, como un horario nuevo o una oferta. Tú eliges quién lo recibe y ves lo que cuesta antes de empezar.</translation>
    </message>
    <message>
        <source>New broadcast</source>
        <translation>Nueva difusión</translation>
    </message>
    <message>
        <source>Draft · %1</source>
        <translation>Borrador · %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Open it to go on.</source>
        <translation>Aún no se envió nada. Ábrelo para continuar.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastPage</name>
    <message>
        <source>Broadcasts</source>
        <translation>Difusiones</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>New broadcast</source>
        <translation>Nueva difusión</translation>
    </message>
    <message>
        <source>The broadcasts could not be read from this computer’s disk. What is shown may be old.</source>
        <translation>No se pudieron leer las difusiones del disco de esta computadora. Lo que se muestra puede estar desactualizado.</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Broadcast deleted. Its messages stay in their conversations.</source>
        <translation>Difusión eliminada. Sus mensajes quedan en sus conversaciones.</translation>
    </message>
    <message>
        <source>Draft deleted.</source>
        <translation>Borrador eliminado.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restaurado.</translation>
    </message>
    <message>
        <source>This could not be undone. Try again later.</source>
        <translation>No se pudo deshacer. Inténtalo de nuevo más tarde.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastText</name>
    <message>
        <source>The same problem would have stopped everyone else’s message. Once it is fixed, press “Go on”: messages that were refused for it are sent again.</source>
        <translation>A todos los demás les habría pasado lo mismo. Cuando esté resuelto, pulsa «Continuar»: los mensajes rechazados por esto se envían de nuevo.</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Preparándose</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>Empieza el %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>You paused it. Nobody gets a message until you press “Go on”.</source>
        <translation>La pausaste. Nadie recibe un mensaje hasta que pulses «Continuar».</translation>
    </message>
    <message>
        <source>WhatsApp does not let this template be sent at the moment, or it was changed or deleted. Look at it in Settings, Templates. Once it is approved again, press “Go on”.</source>
        <translation>WhatsApp no permite enviar esta plantilla por ahora, o se cambió o eliminó. Mírala en Configuración, Plantillas. Cuando vuelva a estar aprobada, pulsa «Continuar».</translation>
    </message>
    <message>
        <source>Ten messages in a row were not sent. Look at the reasons below. Go on only if the others on the list can be reached.</source>
        <translation>Diez mensajes seguidos no se enviaron. Mira los motivos abajo. Continúa solo si se puede llegar a los demás de la lista.</translation>
    </message>
    <message>
        <source>Your data was restored from a backup. People may have got this message after the backup was made, so going on can send it to them twice. Stop it if you are not sure.</source>
        <translation>Tus datos se restauraron desde una copia de seguridad. Puede que algunas personas recibieran este mensaje después de la copia; si continúas, podrían recibirlo dos veces. Detenla si no estás seguro.</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 de %2 enviados</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 entregados</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 leídos</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 no enviados</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1 sin confirmar</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviado</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>Quizá enviado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Sent, and deleted here since</source>
        <translation>Enviado y eliminado aquí después</translation>
    </message>
    <message>
        <source>Will get it</source>
        <translation>Lo recibirán</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>No es un número de teléfono</translation>
    </message>
    <message>
        <source>On the list twice</source>
        <translation>Repetidos en la lista</translation>
    </message>
    <message>
        <source>Asked for no more offers</source>
        <translation>Pidieron no recibir más ofertas</translation>
    </message>
    <message>
        <source>Offers are not possible in their country</source>
        <translation>En su país no se pueden enviar ofertas</translation>
    </message>
    <message>
        <source>A text for them is missing or can’t be sent</source>
        <translation>Falta un texto para ellos o no se puede enviar</translation>
    </message>
    <message>
        <source>Not known whether they agreed</source>
        <translation>No se sabe si aceptaron</translation>
    </message>
    <message>
        <source>Correct these numbers in your file and choose it again.</source>
        <translation>Corrige estos números en tu archivo y vuelve a elegirlo.</translation>
    </message>
    <message>
        <source>They get the message once.</source>
        <translation>Reciben el mensaje una sola vez.</translation>
    </message>
    <message>
        <source>They said so in WhatsApp. You can still reply when they write.</source>
        <translation>Lo dijeron en WhatsApp. Puedes seguir respondiendo cuando escriban.</translation>
    </message>
    <message>
        <source>WhatsApp doesn’t deliver offers to US numbers.</source>
        <translation>WhatsApp no acepta ofertas para números de Estados Unidos.</translation>
    </message>
    <message>
        <source>Go back one step and enter a text to use instead.</source>
        <translation>Vuelve un paso atrás y di qué va en su lugar.</translation>
    </message>
    <message>
        <source>You may write first only to people who agreed to it.</source>
        <translation>Solo puedes escribir primero a quienes lo aceptaron.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Como máximo %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Unos %1</translation>
    </message>
    <message>
        <source>Blocked by you</source>
        <translation>Bloqueados por ti</translation>
    </message>
    <message>
        <source>Unblock them in their conversation if they are to get it.</source>
        <translation>Desbloquéalos en su conversación si deben recibirlo.</translation>
    </message>
    <message>
        <source>About %1, because WhatsApp lets you write first to only so many people within 24 hours</source>
        <translation>Unos %1, porque WhatsApp limita a cuántas personas puedes escribir primero en 24 horas</translation>
    </message>
    <message>
        <source>Then press “Go on”.</source>
        <translation>Luego pulsa «Continuar».</translation>
    </message>
    <message>
        <source>%1 held by WhatsApp</source>
        <translation>%1 retenidos por WhatsApp</translation>
    </message>
    <message>
        <source>Held: WhatsApp is checking it</source>
        <translation>Retenido: WhatsApp lo está revisando</translation>
    </message>
    <message>
        <source>Held: WhatsApp has paused it</source>
        <translation>Retenido: WhatsApp lo ha pausado</translation>
    </message>
    <message>
        <source>Asked to stop, and you have not decided yet</source>
        <translation>Pidió no recibir más y todavía no has decidido</translation>
    </message>
    <message>
        <source>They wrote something like “stop”. Decide in their conversation, or under Broadcasts.</source>
        <translation>Escribieron algo como “baja”. Decide en su conversación o en Difusiones.</translation>
    </message>
    <message>
        <source>The phone number is no longer connected. Connect it in Settings, Facebook accounts, then press “Go on”.</source>
        <translation>El número de teléfono ya no está conectado. Conéctalo en Configuración, Cuentas de Facebook y luego pulsa «Continuar».</translation>
    </message>
    <message>
        <source>Not known: Settings, WhatsApp prices has no price for these people’s countries.</source>
        <translation>No se sabe: en Configuración, Precios de WhatsApp no hay precio para los países de estas personas.</translation>
    </message>
    <message>
        <source>At most %1, and for %2 messages the price is missing in Settings, WhatsApp prices</source>
        <translation>Como máximo %1, y para %2 mensajes falta el precio en Configuración, Precios de WhatsApp</translation>
    </message>
    <message>
        <source>Asked your shop to stop</source>
        <translation>Pidieron a tu tienda no recibir más</translation>
    </message>
    <message>
        <source>They wrote or said something like “stop”. They may not want any message that they did not ask for. You can still reply when they write.</source>
        <translation>Escribieron o dijeron algo como “baja”. Puede que no quieran ningún mensaje que no hayan pedido. Puedes seguir respondiendo cuando escriban.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastView</name>
    <message>
        <source>Progress of the broadcast</source>
        <translation>Progreso de la difusión</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the disk is not full, or choose another folder.</source>
        <translation>No se pudo escribir %1. Elige otra carpeta y comprueba si el disco está lleno.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Empezar ahora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Which people are shown</source>
        <translation>Qué personas se muestran</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Who did not get it</source>
        <translation>Quien no lo recibió</translation>
    </message>
    <message>
        <source>Who has not read it</source>
        <translation>Quien no lo ha leído</translation>
    </message>
    <message>
        <source>Who read it</source>
        <translation>Quien lo leyó</translation>
    </message>
    <message>
        <source>Who is still waiting</source>
        <translation>Quien aún espera</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>What happened to each message</source>
        <translation>Qué pasó con cada mensaje</translation>
    </message>
    <message>
        <source> · started %1</source>
        <translation> · empezó el %1</translation>
    </message>
    <message>
        <source> · ended %1</source>
        <translation> · terminó el %1</translation>
    </message>
    <message>
        <source>Your business has written to as many people as WhatsApp allows within 24 hours. It goes on by itself at %1.</source>
        <translation>Tu empresa ya escribió a tantas personas como WhatsApp permite en 24 horas. Continúa sola el %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>Esto no se pudo guardar en esta computadora. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Stop the broadcast</source>
        <translation>Detener la difusión</translation>
    </message>
    <message>
        <source>Stop this broadcast for good?</source>
        <translation>¿Detener esta difusión definitivamente?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have not got it yet, and won’t get it. What has been sent stays sent.</source>
        <translation>
            <numerusform>%Ln persona aún no lo ha recibido y no lo recibirá. Lo enviado queda enviado.</numerusform>
            <numerusform>%Ln personas aún no lo han recibido y no lo recibirán. Lo enviado queda enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>It was planned for %1, and started later because Shoptalk was closed or locked then, or the computer was asleep.</source>
        <translation>Estaba prevista para %1 y empezó más tarde porque Shoptalk estaba cerrado o bloqueado, o el ordenador estaba suspendido.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BubblePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>shoptalk::ButtonEdits</name>
    <message>
        <source>Quick reply</source>
        <translation>Respuesta rápida</translation>
    </message>
    <message>
        <source>Open a website</source>
        <translation>Abrir un sitio web</translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation>Llamar a un número</translation>
    </message>
    <message>
        <source>Copy a coupon code</source>
        <translation>Copiar un código de cupón</translation>
    </message>
    <message>
        <source>Call on WhatsApp</source>
        <translation>Llamar por WhatsApp</translation>
    </message>
    <message>
        <source>Ask for contact details</source>
        <translation>Pedir datos de contacto</translation>
    </message>
    <message>
        <source>Show the catalog</source>
        <translation>Mostrar el catálogo</translation>
    </message>
    <message>
        <source>Show products</source>
        <translation>Mostrar productos</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>Abrir un formulario</translation>
    </message>
    <message>
        <source>Other button</source>
        <translation>Otro botón</translation>
    </message>
    <message>
        <source>Add a button</source>
        <translation>Agregar un botón</translation>
    </message>
    <message>
        <source>Remove this button</source>
        <translation>Quitar este botón</translation>
    </message>
    <message>
        <source>Text on the button</source>
        <translation>Texto del botón</translation>
    </message>
    <message>
        <source>Address, https://…</source>
        <translation>Dirección, https://…</translation>
    </message>
    <message>
        <source>Example of the whole address</source>
        <translation>Ejemplo de la dirección completa</translation>
    </message>
    <message>
        <source>Phone number, +49…</source>
        <translation>Número de teléfono, +52…</translation>
    </message>
    <message>
        <source>Example of the code</source>
        <translation>Ejemplo del código</translation>
    </message>
</context>
<context>
    <name>shoptalk::CaptionSheet</name>
    <message>
        <source>Change the caption</source>
        <translation>Cambiar el comentario</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>%1 characters are too many: WhatsApp shows up to %2 here. Shorten it.</source>
        <translation>%1 caracteres son demasiados: WhatsApp muestra hasta %2 aquí. Acórtalo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatFiles</name>
    <message>
        <source>You, %1</source>
        <translation>Tú, %1</translation>
    </message>
    <message>
        <source>Customer, %1</source>
        <translation>Cliente, %1</translation>
    </message>
    <message>
        <source>This file is no longer on this computer. If WhatsApp still has it, it is downloaded again.</source>
        <translation>Este archivo ya no está en esta computadora. Si WhatsApp aún lo tiene, se descarga de nuevo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Volver a las conversaciones</translation>
    </message>
    <message>
        <source>What to do with this conversation</source>
        <translation>Qué hacer con esta conversación</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Elige una conversación</translation>
    </message>
    <message>
        <source>You can reply until %1 (%2 left)</source>
        <translation>Puedes responder hasta %1 (quedan %2)</translation>
    </message>
    <message>
        <source>You can’t reply right now</source>
        <translation>No puedes responder en este momento</translation>
    </message>
    <message>
        <source>The 24-hour reply window has closed: this customer’s last message is more than 24 hours old. You can reply as soon as they write again. Until then, you can send a template.</source>
        <translation>La ventana de respuesta de 24 horas se cerró: el último mensaje de este cliente tiene más de 24 horas. Podrás responder en cuanto vuelva a escribir. Mientras tanto, puedes enviar una plantilla.</translation>
    </message>
    <message>
        <source>This customer has not written to you yet. WhatsApp lets you reply for 24 hours after each message from a customer. To write first, send a template.</source>
        <translation>Este cliente todavía no te ha escrito. WhatsApp te permite responder durante 24 horas después de cada mensaje de un cliente. Para escribir primero, envía una plantilla.</translation>
    </message>
    <message>
        <source>Your message was not sent because it could not be saved on this computer. Check that the disk is not full, then send it again.</source>
        <translation>Tu mensaje no se envió porque no se pudo guardar en esta computadora. Comprueba que el disco no esté lleno y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Template…</source>
        <translation>&amp;Plantilla…</translation>
    </message>
    <message>
        <source>Reply to an earlier message</source>
        <translation>Responder a un mensaje anterior</translation>
    </message>
    <message>
        <source>Reply to a later message</source>
        <translation>Responder a un mensaje posterior</translation>
    </message>
    <message>
        <source>Your reaction was taken back because WhatsApp did not accept it. %1</source>
        <translation>Se quitó tu reacción porque WhatsApp no la aceptó. %1</translation>
    </message>
    <message>
        <source>Your reaction could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>Tu reacción no se pudo guardar en esta computadora. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Sending could not be cancelled. Check that the disk is not full, then try again.</source>
        <translation>No se pudo cancelar el envío. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>It is too late to cancel: the message is already on its way.</source>
        <translation>Ya es tarde para cancelar: el mensaje ya va en camino.</translation>
    </message>
    <message>
        <source>The message could not be sent again. Check that the disk is not full, then try again.</source>
        <translation>No se pudo enviar el mensaje de nuevo. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Esto no se pudo guardar. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The message could not be deleted. Check that the disk is not full, then try again.</source>
        <translation>No se pudo eliminar el mensaje. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>Grabar un mensaje de voz</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>You blocked this customer. They can’t write to you, and you can’t write to them.</source>
        <translation>Bloqueaste a este cliente. No puede escribirte, y tú no puedes escribirle.</translation>
    </message>
    <message>
        <source>Choose a customer from the list.</source>
        <translation>Elige un cliente de la lista.</translation>
    </message>
    <message>
        <source>Choose a customer from the list, or press %1 to search.</source>
        <translation>Elige un cliente de la lista o presiona %1 para buscar.</translation>
    </message>
    <message>
        <source>[%1] %2: %3</source>
        <comment>when, by whom, and the text of a copied message</comment>
        <translation>[%1] %2: %3</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>You can’t reply here</source>
        <translation>Aquí no puedes responder</translation>
    </message>
    <message>
        <source>Shoptalk can’t write to groups yet. Reply in the WhatsApp app on your phone.</source>
        <translation>Shoptalk aún no puede escribir en grupos. Responde en la app de WhatsApp de tu teléfono.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>¿Descartar tus cambios?</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>This number is no longer connected, so you can’t reply from it. To use it again, connect its Facebook account.</source>
        <translation>Este número ya no está conectado, así que no puedes responder desde él. Para volver a usarlo, conecta su cuenta de Facebook.</translation>
    </message>
    <message>
        <source>This message is too old for a reaction. WhatsApp takes reactions only in the first 30 days.</source>
        <translation>Este mensaje es demasiado antiguo para una reacción. WhatsApp solo acepta reacciones en los primeros 30 días.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatView</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln mensaje nuevo</numerusform>
            <numerusform>%Ln mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir al mensaje más reciente</translation>
    </message>
    <message>
        <source>Reply to the message</source>
        <translation>Responder al mensaje</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>Copiar la &amp;selección</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <translation>&amp;Copiar mensaje</translation>
    </message>
    <message>
        <source>That message is not on this computer.</source>
        <translation>Ese mensaje no está en esta computadora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln mensaje no leído</numerusform>
            <numerusform>%Ln mensajes no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward the message</source>
        <translation>Reenviar el mensaje</translation>
    </message>
    <message>
        <source>Star the message, or take the star off</source>
        <translation>Destacar el mensaje o dejar de destacarlo</translation>
    </message>
    <message>
        <source>selected</source>
        <comment>one message among others</comment>
        <translation>seleccionado</translation>
    </message>
    <message>
        <source>&amp;Deselect</source>
        <translation>&amp;No seleccionar</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Seleccionar</translation>
    </message>
    <message>
        <source>C&amp;lear selection</source>
        <translation>&amp;Quitar la selección</translation>
    </message>
</context>
<context>
    <name>shoptalk::CheckStep</name>
    <message>
        <source>They agreed to get messages from us</source>
        <translation>Aceptaron recibir mensajes nuestros</translation>
    </message>
    <message>
        <source>How and when? For example: on the order form, since May</source>
        <translation>¿Cómo y cuándo? Por ejemplo: en el formulario de pedido, desde mayo</translation>
    </message>
    <message>
        <source>How and when did they agree?</source>
        <translation>¿Cómo y cuándo aceptaron?</translation>
    </message>
    <message>
        <source>WhatsApp can ask your business for proof. What you write here is kept with each of these customers.</source>
        <translation>WhatsApp puede pedir una prueba a tu empresa. Lo que escribas aquí se guarda con cada uno de estos clientes.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Cuesta</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Tarda</translation>
    </message>
    <message>
        <source>WhatsApp’s limit</source>
        <translation>Límite de WhatsApp</translation>
    </message>
    <message>
        <source>A phone number, such as your own</source>
        <translation>Un número de teléfono, por ejemplo el tuyo</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Probar antes</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Day and time of the start</source>
        <translation>Día y hora de inicio</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>Revisando la lista…</translation>
    </message>
    <message>
        <source>The list could not be read from this computer’s disk. Go back and try again.</source>
        <translation>No se pudo leer la lista del disco de esta computadora. Vuelve atrás e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is nobody on this list. Go back and choose other people.</source>
        <translation>No hay nadie en esta lista. Vuelve atrás y elige a otras personas.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>The prices could not be read from this computer’s disk.</source>
        <translation>No se pudieron leer los precios del disco de esta computadora.</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nada que enviar</translation>
    </message>
    <message>
        <source>%1 new customers in 24 hours; %2 so far</source>
        <translation>%1 clientes nuevos en 24 horas; %2 hasta ahora</translation>
    </message>
    <message>
        <source>Your business has no limit</source>
        <translation>Tu empresa no tiene límite</translation>
    </message>
    <message>
        <source>This is not a phone number. Write it with its country, such as +34 600 00 00 01.</source>
        <translation>No es un número de teléfono. Escríbelo con el país, como +34 600 00 00 01.</translation>
    </message>
    <message>
        <source>There is nobody whose message could be tried.</source>
        <translation>No hay nadie cuyo mensaje se pueda probar.</translation>
    </message>
    <message>
        <source>On its way. You find it in the conversation with this number, too.</source>
        <translation>En camino. También está en la conversación con este número.</translation>
    </message>
    <message>
        <source>The test could not be saved on this computer. Check that the disk is not full.</source>
        <translation>No se pudo guardar la prueba en esta computadora. Comprueba que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>The list is still being looked through. Wait a moment.</source>
        <translation>La lista aún se está revisando. Espera un momento.</translation>
    </message>
    <message>
        <source>Write how these people agreed, or clear the box.</source>
        <translation>Escribe cómo aceptaron estas personas o quita la marca.</translation>
    </message>
    <message>
        <source>Nobody on this list can get the message. The reasons are above.</source>
        <translation>Nadie de esta lista puede recibir el mensaje. Los motivos están arriba.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Esa hora ya pasó. Elige otra posterior.</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>Revisar y empezar</translation>
    </message>
    <message>
        <source>At another time</source>
        <translation>En otro momento</translation>
    </message>
    <message>
        <source>Shoptalk has to be open and unlocked then. If it is not, the broadcast starts as soon as it is.</source>
        <translation>Shoptalk tiene que estar abierto y desbloqueado en ese momento. Si no lo está, la difusión empieza en cuanto lo esté.</translation>
    </message>
    <message>
        <source>Shoptalk has to stay open and unlocked. While it is closed or locked, nothing is sent; the broadcast goes on afterwards.</source>
        <translation>Shoptalk tiene que seguir abierto y desbloqueado. Mientras está cerrado o bloqueado no se envía nada; la difusión continúa después.</translation>
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
        <translation>Verificada por Meta</translation>
    </message>
    <message>
        <source>Meta is verifying this business</source>
        <translation>Meta está verificando esta empresa</translation>
    </message>
    <message>
        <source>Not verified: Meta rejected the documents</source>
        <translation>No verificada: Meta rechazó los documentos</translation>
    </message>
    <message>
        <source>Not verified by Meta</source>
        <translation>No verificada por Meta</translation>
    </message>
    <message>
        <source>Owned by this business</source>
        <translation>Propiedad de esta empresa</translation>
    </message>
    <message>
        <source>Shared with this business</source>
        <translation>Compartida con esta empresa</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Calidad alta</translation>
    </message>
    <message>
        <source>Medium quality</source>
        <translation>Calidad media</translation>
    </message>
    <message>
        <source>Low quality</source>
        <translation>Calidad baja</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Sin calificar todavía</translation>
    </message>
    <message>
        <source>No daily limit</source>
        <translation>Sin límite diario</translation>
    </message>
    <message>
        <source>%1 new customers a day</source>
        <translation>%1 clientes nuevos al día</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>Todavía sin registrar</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Blocked by Meta</source>
        <translation>Bloqueado por Meta</translation>
    </message>
    <message>
        <source>Warned by Meta</source>
        <translation>Con advertencia de Meta</translation>
    </message>
    <message>
        <source>Limit reached for now</source>
        <translation>Límite alcanzado por ahora</translation>
    </message>
    <message>
        <source>Up to %1 messages a second</source>
        <translation>Hasta %1 mensajes por segundo</translation>
    </message>
    <message>
        <source>Name approved</source>
        <translation>Nombre aprobado</translation>
    </message>
    <message>
        <source>Name in review</source>
        <translation>Nombre en revisión</translation>
    </message>
    <message>
        <source>Name rejected by Meta</source>
        <translation>Nombre rechazado por Meta</translation>
    </message>
    <message>
        <source>Name no longer approved</source>
        <translation>El nombre ya no está aprobado</translation>
    </message>
    <message>
        <source>Also used in the phone app</source>
        <translation>También se usa en la app del teléfono</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChoiceEdits</name>
    <message>
        <source>Add another part</source>
        <translation>Agregar otra parte</translation>
    </message>
    <message>
        <source>Title of this part</source>
        <translation>Título de esta parte</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Quitar esta parte</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Descripción (opcional)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Title of the list (optional)</source>
        <translation>Título de la lista (opcional)</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Agregar una fila</translation>
    </message>
    <message>
        <source>Add a button</source>
        <translation>Agregar un botón</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Botón %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChoiceStep</name>
    <message>
        <source>Click the numbers you want, or select them with the space bar. Press Enter to continue.</source>
        <translation>Haz clic en los números que quieras o selecciónalos con la barra espaciadora. Presiona Enter para continuar.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>No results for “%1”.</source>
        <translation>No hay resultados para “%1”.</translation>
    </message>
    <message>
        <source>Choose your business</source>
        <translation>Elige tu empresa</translation>
    </message>
    <message>
        <source>These are the businesses that your Facebook account manages. Meta calls them “business portfolios”.</source>
        <translation>Estas son las empresas que administra tu cuenta de Facebook. Meta las llama “portfolios comerciales”.</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Search businesses</source>
        <translation>Buscar empresas</translation>
    </message>
    <message>
        <source>Loading your businesses…</source>
        <translation>Cargando tus empresas…</translation>
    </message>
    <message>
        <source>Choose your WhatsApp account</source>
        <translation>Elige tu cuenta de WhatsApp</translation>
    </message>
    <message>
        <source>A WhatsApp Business account contains the phone numbers of one shop or brand.</source>
        <translation>Una cuenta de WhatsApp Business contiene los números de teléfono de una tienda o marca.</translation>
    </message>
    <message>
        <source>WhatsApp Business accounts</source>
        <translation>Cuentas de WhatsApp Business</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Buscar cuentas</translation>
    </message>
    <message>
        <source>Loading your WhatsApp accounts…</source>
        <translation>Cargando tus cuentas de WhatsApp…</translation>
    </message>
    <message>
        <source>Choose your numbers</source>
        <translation>Elige tus números</translation>
    </message>
    <message>
        <source>Customers write to these numbers, and your replies come from them. Choose one or more.</source>
        <translation>Los clientes escriben a estos números y tus respuestas salen de ellos. Elige uno o más.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>Search numbers</source>
        <translation>Buscar números</translation>
    </message>
    <message>
        <source>Loading your phone numbers…</source>
        <translation>Cargando tus números de teléfono…</translation>
    </message>
</context>
<context>
    <name>shoptalk::CommandPalette</name>
    <message>
        <source>No results.</source>
        <translation>Sin resultados.</translation>
    </message>
    <message>
        <source>Search for a customer, page or action</source>
        <translation>Buscar un cliente, una página o una acción</translation>
    </message>
    <message>
        <source>A customer, a page, or what you want to do</source>
        <translation>Un cliente, una página o lo que quieres hacer</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>shoptalk::Composer</name>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Enviar una plantilla</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Tu mensaje</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribe un mensaje</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Elige una plantilla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>Queda %Ln carácter</numerusform>
            <numerusform>Quedan %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>This message has %1 characters. WhatsApp allows up to %2 in one message.</source>
        <translation>Este mensaje tiene %1 caracteres. WhatsApp permite hasta %2 en un mensaje.</translation>
    </message>
    <message>
        <source>Shorten it to send it.</source>
        <translation>Acórtalo para enviarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Send in %Ln part(s)</source>
        <translation>
            <numerusform>Enviar en %Ln parte</numerusform>
            <numerusform>Enviar en %Ln partes</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Elegir un emoji</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>Grabar un mensaje de voz</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Facebook accounts</source>
        <translation>Cuentas de Facebook</translation>
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
        <translation>Preparando los mensajes anteriores: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Getting new messages…</source>
        <translation>Obteniendo los mensajes nuevos…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>You’re offline. You can read everything, and what you write is sent when you’re back online.</source>
        <translation>No tienes conexión. Puedes leer todo, y lo que escribas se enviará cuando vuelvas a tenerla.</translation>
    </message>
    <message>
        <source>You can send messages, but new ones can’t be received right now. They are kept safe until they can.</source>
        <translation>Puedes enviar mensajes, pero en este momento no se pueden recibir los nuevos. Se guardan de forma segura hasta que se pueda.</translation>
    </message>
    <message>
        <source>This computer was removed from your shop. It no longer receives new messages.</source>
        <translation>Se quitó esta computadora de tu tienda. Ya no recibe mensajes nuevos.</translation>
    </message>
    <message>
        <source>Some older messages are missing, because this computer was off for too long.</source>
        <translation>Faltan algunos mensajes anteriores porque esta computadora estuvo apagada demasiado tiempo.</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>Intentar conectar ahora</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Vincular de nuevo</translation>
    </message>
    <message>
        <source>Pair this computer with your shop again</source>
        <translation>Vincular de nuevo esta computadora con tu tienda</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactMatches</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Contacts without a conversation</source>
        <translation>Contactos sin conversación</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactPreviewModel</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another name</source>
        <translation>
            <numerusform>%Ln con otro nombre</numerusform>
            <numerusform>%Ln con otro nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln ya está aquí</numerusform>
            <numerusform>%Ln ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be used</source>
        <translation>
            <numerusform>%Ln no se puede usar</numerusform>
            <numerusform>%Ln no se pueden usar</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué va a pasar</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>New name; until now %1</source>
        <translation>Nombre nuevo; hasta ahora %1</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Line %1: there is no name</source>
        <translation>Línea %1: falta el nombre</translation>
    </message>
    <message>
        <source>Line %1: there is no phone number</source>
        <translation>Línea %1: falta el número de teléfono</translation>
    </message>
    <message>
        <source>Line %1: this is no phone number</source>
        <translation>Línea %1: esto no es un número de teléfono</translation>
    </message>
    <message>
        <source>Line %1: this number is in the file twice</source>
        <translation>Línea %1: este número está dos veces en el archivo</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactSheet</name>
    <message>
        <source>Send a contact</source>
        <translation>Enviar un contacto</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Apellido</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>Número de &amp;teléfono</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>&amp;Choose one of your customers</source>
        <translation>E&amp;lige uno de tus clientes</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Add another contact</source>
        <translation>Agregar otro contacto</translation>
    </message>
    <message>
        <source>Contacts in this message. Press Delete to remove one.</source>
        <translation>Contactos de este mensaje. Presiona Supr para quitar uno.</translation>
    </message>
    <message>
        <source>Press Delete to remove one.</source>
        <translation>Presiona Supr para quitar uno.</translation>
    </message>
    <message>
        <source>In this message</source>
        <translation>En este mensaje</translation>
    </message>
    <message>
        <source>This is no phone number. Begin with + and the country code.</source>
        <translation>Esto no es un número de teléfono. Empieza con + y el código de país.</translation>
    </message>
    <message>
        <source>With + and the country code.</source>
        <translation>Con + y el código de país.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln contact(s)</source>
        <translation>
            <numerusform>Enviar %Ln contacto</numerusform>
            <numerusform>Enviar %Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Save contacts</source>
        <translation>Guardar contactos</translation>
    </message>
    <message>
        <source>Save the names and numbers of all customers in a file, for a phone, an address book or a spreadsheet. The file is not encrypted.</source>
        <translation>Guarda los nombres y números de todos los clientes en un archivo, para un teléfono, una agenda o una hoja de cálculo. El archivo no está cifrado.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Contact cards (vCard 4.0)</source>
        <translation>Tarjetas de contacto (vCard 4.0)</translation>
    </message>
    <message>
        <source>Contact cards for older phones (vCard 3.0)</source>
        <translation>Tarjetas de contacto para teléfonos antiguos (vCard 3.0)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Save contacts…</source>
        <translation>Guardar contactos…</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Choose a file with contact cards (vCard) or a table (CSV). The names in it are shown instead of those that customers gave themselves. You see what will happen before anything changes.</source>
        <translation>Elige un archivo con tarjetas de contacto (vCard) o una tabla (CSV). Sus nombres se muestran en lugar de los que los clientes se pusieron. Ves lo que va a pasar antes de que cambie algo.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué va a pasar</translation>
    </message>
    <message>
        <source>Contacts %1</source>
        <comment>name of a file</comment>
        <translation>Contactos %1</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Contact cards (*.vcf)</source>
        <translation>Tarjetas de contacto (*.vcf)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln contacto guardado en %1.</numerusform>
            <numerusform>%Ln contactos guardados en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.txt)</source>
        <translation>Contactos (*.vcf *.vcard *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>Importar %Ln contacto</numerusform>
            <numerusform>Importar %Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>%1 de %2 importados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) imported.</source>
        <translation>
            <numerusform>%Ln contacto importado.</numerusform>
            <numerusform>%Ln contactos importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import stopped, because the contacts could not be stored. Check that the disk is not full, then import the file again: what is there already stays as it is.</source>
        <translation>La importación se detuvo porque no se pudieron guardar los contactos. Comprueba que el disco no esté lleno y vuelve a importar el archivo: lo que ya está queda como está.</translation>
    </message>
    <message>
        <source>There are no contacts in this file. Choose a file with contact cards (vCard), or a table (CSV) with a column of phone numbers.</source>
        <translation>No hay contactos en este archivo. Elige un archivo con tarjetas de contacto (vCard) o una tabla (CSV) con una columna de números de teléfono.</translation>
    </message>
    <message>
        <source>This file is too large. Split it into smaller ones.</source>
        <translation>Este archivo es demasiado grande. Divídelo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>El disco está lleno. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This file can’t be read or written. Choose another one, or another folder.</source>
        <translation>No se puede leer o escribir este archivo. Elige otro, u otra carpeta.</translation>
    </message>
    <message>
        <source>The contacts could not be read. Try again.</source>
        <translation>No se pudieron leer los contactos. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The file has more. Only the first 100,000 are used.</source>
        <translation>El archivo tiene más. Solo se usan los primeros 100 000.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContentActions</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Abrir un mapa</translation>
    </message>
    <message>
        <source>Open this place in a map?</source>
        <translation>¿Abrir este lugar en un mapa?</translation>
    </message>
    <message>
        <source>Your browser opens %1. That website then knows the place.</source>
        <translation>Tu navegador abre %1. Ese sitio web conocerá entonces el lugar.</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>Abrir el mapa</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Guardar el contacto</translation>
    </message>
    <message>
        <source>contact.vcf</source>
        <translation>contacto.vcf</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>The contact could not be saved there. Choose another folder, or check that the disk is not full.</source>
        <translation>El contacto no se pudo guardar allí. Elige otra carpeta o comprueba que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>&amp;Abrir %1</translation>
    </message>
    <message>
        <source>Write an &amp;e-mail to %1</source>
        <translation>Escribir un &amp;correo a %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>&amp;Write to %1</source>
        <translation>&amp;Escribir a %1</translation>
    </message>
    <message>
        <source>Open a website</source>
        <translation>Abrir un sitio web</translation>
    </message>
    <message>
        <source>Open this website?</source>
        <translation>¿Abrir este sitio web?</translation>
    </message>
    <message>
        <source>This address can be taken for another one. It leads to %1.</source>
        <translation>Esta dirección se puede confundir con otra. Lleva a %1.</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Abrir el sitio web</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContentStrings</name>
    <message>
        <source>Request to call</source>
        <translation>Solicitud de llamada</translation>
    </message>
    <message>
        <source>Declined call</source>
        <translation>Llamada rechazada</translation>
    </message>
    <message>
        <source>The customer declined the call</source>
        <translation>El cliente rechazó la llamada</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Llamada perdida</translation>
    </message>
    <message>
        <source>The customer did not answer</source>
        <translation>El cliente no respondió</translation>
    </message>
    <message>
        <source>Call from the customer</source>
        <translation>Llamada del cliente</translation>
    </message>
    <message>
        <source>Call to the customer</source>
        <translation>Llamada al cliente</translation>
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
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Enviar mensaje a %1</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Guardar contacto</translation>
    </message>
    <message>
        <source>Save %1 as a file…</source>
        <translation>Guardar %1 como archivo…</translation>
    </message>
    <message>
        <source>Shared on request</source>
        <translation>Compartido a petición</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contacto</numerusform>
            <numerusform>%Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Se eliminó este mensaje</translation>
    </message>
    <message>
        <source>Message with buttons</source>
        <translation>Mensaje con botones</translation>
    </message>
    <message>
        <source>Message with a list</source>
        <translation>Mensaje con una lista</translation>
    </message>
    <message>
        <source>Message with a link</source>
        <translation>Mensaje con un enlace</translation>
    </message>
    <message>
        <source>Request for a location</source>
        <translation>Solicitud de ubicación</translation>
    </message>
    <message>
        <source>Request for a phone number</source>
        <translation>Solicitud de número de teléfono</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Reply option</source>
        <translation>Opción de respuesta</translation>
    </message>
    <message>
        <source>Send location</source>
        <translation>Enviar ubicación</translation>
    </message>
    <message>
        <source>Share phone number</source>
        <translation>Compartir número de teléfono</translation>
    </message>
    <message>
        <source>View items</source>
        <translation>Ver artículos</translation>
    </message>
    <message>
        <source>View catalog</source>
        <translation>Ver catálogo</translation>
    </message>
    <message>
        <source>Chosen button</source>
        <translation>Botón elegido</translation>
    </message>
    <message>
        <source>Chosen from the list</source>
        <translation>Elegido de la lista</translation>
    </message>
    <message>
        <source>Filled-in form</source>
        <translation>Formulario completado</translation>
    </message>
    <message>
        <source>Permission to call</source>
        <translation>Permiso para llamar</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Open in a map</source>
        <translation>Abrir en un mapa</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Abrir el sitio web</translation>
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
        <translation>Mensaje de voz</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Change the speed</source>
        <translation>Cambiar la velocidad</translation>
    </message>
    <message>
        <source>&amp;Stop the download</source>
        <translation>De&amp;tener la descarga</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Open in &amp;another program</source>
        <translation>Abrir en &amp;otro programa</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Copiar &amp;imagen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>reproduciendo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>press Space to play</source>
        <translation>presiona Espacio para reproducir</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>Reenviado muchas veces</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Reenviado</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>The earlier message is not on this computer.</source>
        <translation>El mensaje anterior no está en esta computadora.</translation>
    </message>
    <message>
        <source>Show the quoted message</source>
        <translation>Mostrar el mensaje citado</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Abrir la publicación</translation>
    </message>
    <message>
        <source>Open the ad</source>
        <translation>Abrir el anuncio</translation>
    </message>
    <message>
        <source>From your post</source>
        <translation>De tu publicación</translation>
    </message>
    <message>
        <source>From your ad</source>
        <translation>De tu anuncio</translation>
    </message>
    <message>
        <source>About a product</source>
        <translation>Sobre un producto</translation>
    </message>
    <message>
        <source>From your ad %1</source>
        <translation>De tu anuncio %1</translation>
    </message>
    <message>
        <source>About the product %1</source>
        <translation>Sobre el producto %1</translation>
    </message>
    <message>
        <source>Reply to: %1</source>
        <translation>Respuesta a: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 c/u</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>Opened the chat</source>
        <translation>Abrió el chat</translation>
    </message>
    <message>
        <source>%1 and %2 are the same customer.</source>
        <translation>%1 y %2 son el mismo cliente.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>They are not the same…</source>
        <translation>No son la misma persona…</translation>
    </message>
    <message>
        <source>They are &amp;not the same…</source>
        <translation>&amp;No son la misma persona…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>This message can’t be shown here</source>
        <translation>Este mensaje no se puede mostrar aquí</translation>
    </message>
    <message>
        <source>The message is saved. A newer version of Shoptalk may be able to show it.</source>
        <translation>El mensaje está guardado. Quizás una versión más reciente de Shoptalk pueda mostrarlo.</translation>
    </message>
    <message>
        <source>WhatsApp doesn’t deliver this kind of message to Shoptalk. Ask the customer to send it another way.</source>
        <translation>WhatsApp no entrega este tipo de mensaje a Shoptalk. Pide al cliente que lo envíe de otra forma.</translation>
    </message>
    <message>
        <source>You can read it in WhatsApp on the shop’s phone.</source>
        <translation>Puedes leerlo en WhatsApp en el teléfono de la tienda.</translation>
    </message>
    <message>
        <source>WhatsApp couldn’t deliver this message. Ask the customer to send it again.</source>
        <translation>WhatsApp no pudo entregar este mensaje. Pide al cliente que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>Message with a call button</source>
        <translation>Mensaje con un botón para llamar</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Llamar ahora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Internal note, %1</source>
        <translation>Nota interna, %1</translation>
    </message>
    <message>
        <source>Internal note by %1, %2</source>
        <translation>Nota interna de %1, %2</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>&amp;Eliminar la nota</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote in a group, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The customer may be called</source>
        <translation>Se puede llamar al cliente</translation>
    </message>
    <message>
        <source>The customer doesn’t want to be called</source>
        <translation>El cliente no quiere que lo llamen</translation>
    </message>
    <message>
        <source>The customer has a new WhatsApp ID</source>
        <translation>El cliente tiene un nuevo ID de WhatsApp</translation>
    </message>
    <message>
        <source>The customer has a new phone number</source>
        <translation>El cliente tiene un nuevo número de teléfono</translation>
    </message>
    <message>
        <source>The customer’s security code changed</source>
        <translation>Cambió el código de seguridad del cliente</translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationActions</name>
    <message>
        <source>Pin or unpin the conversation</source>
        <translation>Fijar o desfijar la conversación</translation>
    </message>
    <message>
        <source>Mute or unmute the conversation</source>
        <translation>Silenciar o reactivar la conversación</translation>
    </message>
    <message>
        <source>Archive or unarchive the conversation</source>
        <translation>Archivar o desarchivar la conversación</translation>
    </message>
    <message>
        <source>Snooze the conversation</source>
        <translation>Posponer la conversación</translation>
    </message>
    <message>
        <source>Remind me of the conversation</source>
        <translation>Recordarme la conversación</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Desfijar</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>&amp;Fijar arriba</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>Desarchi&amp;var</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivar</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>&amp;Reactivar notificaciones</translation>
    </message>
    <message>
        <source>&amp;Mute notifications</source>
        <translation>&amp;Silenciar notificaciones</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>Por 8 horas</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>Por 1 semana</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Stop &amp;snoozing</source>
        <translation>Dejar de &amp;posponer</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>&amp;Posponer</translation>
    </message>
    <message>
        <source>Remove the remi&amp;nder</source>
        <translation>Quitar el &amp;recordatorio</translation>
    </message>
    <message>
        <source>Remi&amp;nd me</source>
        <translation>Recor&amp;darme</translation>
    </message>
    <message>
        <source>You will be reminded %1.</source>
        <translation>Te lo recordaremos %1.</translation>
    </message>
    <message>
        <source>Reminder removed.</source>
        <translation>Recordatorio quitado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) pinned.</source>
        <translation>
            <numerusform>%Ln conversación fijada.</numerusform>
            <numerusform>%Ln conversaciones fijadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) unpinned.</source>
        <translation>
            <numerusform>%Ln conversación desfijada.</numerusform>
            <numerusform>%Ln conversaciones desfijadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) muted.</source>
        <translation>
            <numerusform>%Ln conversación silenciada.</numerusform>
            <numerusform>%Ln conversaciones silenciadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) unmuted.</source>
        <translation>
            <numerusform>%Ln conversación con notificaciones.</numerusform>
            <numerusform>%Ln conversaciones con notificaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) archived.</source>
        <translation>
            <numerusform>%Ln conversación archivada.</numerusform>
            <numerusform>%Ln conversaciones archivadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) back in the list.</source>
        <translation>
            <numerusform>%Ln conversación de vuelta en la lista.</numerusform>
            <numerusform>%Ln conversaciones de vuelta en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>Pospuesta hasta %1.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationDelegate</name>
    <message>
        <source>Draft:</source>
        <translation>Borrador:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln no leído</numerusform>
            <numerusform>%Ln no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>marcada como no leída</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Borrador: %1</translation>
    </message>
    <message>
        <source>%1 left to reply</source>
        <translation>quedan %1 para responder</translation>
    </message>
    <message>
        <source>replies need a template</source>
        <translation>para responder hace falta una plantilla</translation>
    </message>
    <message>
        <source>no replies from here</source>
        <translation>no se responde desde aquí</translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationList</name>
    <message>
        <source>No customer found</source>
        <translation>No se encontró ningún cliente</translation>
    </message>
    <message>
        <source>No name or number matches your search. Check the spelling, or clear the search.</source>
        <translation>Ningún nombre o número coincide con tu búsqueda. Revisa la ortografía o borra la búsqueda.</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <source>Search customers by name or number</source>
        <translation>Buscar clientes por nombre o número</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Delete the conversation</source>
        <translation>Eliminar la conversación</translation>
    </message>
    <message>
        <source>Search customers and messages</source>
        <translation>Buscar clientes y mensajes</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
</context>
<context>
    <name>shoptalk::CostLine</name>
    <message numerus="yes">
        <source>The next message is free: %Ln free message(s) left this month.</source>
        <translation>
            <numerusform>El próximo mensaje es gratis: queda %Ln mensaje gratis este mes.</numerusform>
            <numerusform>El próximo mensaje es gratis: quedan %Ln mensajes gratis este mes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next message is free.</source>
        <translation>El próximo mensaje es gratis.</translation>
    </message>
    <message>
        <source>The next message is free until %1, because this customer came from an ad.</source>
        <translation>El próximo mensaje es gratis hasta %1, porque este cliente llegó desde un anuncio.</translation>
    </message>
    <message>
        <source>The next message costs %1.</source>
        <translation>El próximo mensaje cuesta %1.</translation>
    </message>
    <message>
        <source>WhatsApp charges for the next message. The price is not set.</source>
        <translation>WhatsApp cobra el próximo mensaje. El precio no está definido.</translation>
    </message>
    <message>
        <source>Enter prices</source>
        <translation>Ingresar precios</translation>
    </message>
    <message>
        <source>The next message is free until %1, because the reply window is open.</source>
        <translation>El próximo mensaje es gratis hasta %1, porque la ventana de respuesta está abierta.</translation>
    </message>
</context>
<context>
    <name>shoptalk::CrashDialog</name>
    <message>
        <source>Shoptalk ended unexpectedly</source>
        <translation>Shoptalk se cerró de forma inesperada</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your messages are safe. This report says where in the program it happened. It has no names, numbers or messages in it, and it stays on this computer: Shoptalk sends it to nobody. If you ask for help, you can copy it.</source>
        <translation>Tus mensajes están a salvo. Este informe dice en qué parte del programa ocurrió. No contiene nombres, números ni mensajes, y se queda en esta computadora: Shoptalk no lo envía a nadie. Si pides ayuda, puedes copiarlo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::CropDialog</name>
    <message>
        <source>Crop the picture</source>
        <translation>Recortar la imagen</translation>
    </message>
    <message>
        <source>Move the frame with the mouse or the arrow keys. Resize it with its corners, or with plus and minus.</source>
        <translation>Mueve el marco con el mouse o las teclas de flecha. Cambia su tamaño con las esquinas, o con más y menos.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>This is what customers see.</source>
        <translation>Esto es lo que ven los clientes.</translation>
    </message>
    <message>
        <source>Size of the frame</source>
        <translation>Tamaño del marco</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>Usar esta imagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>shoptalk::CropFrame</name>
    <message>
        <source>Part of the picture that customers see</source>
        <translation>Parte de la imagen que ven los clientes</translation>
    </message>
    <message>
        <source>The arrow keys move the frame (with Shift, by one pixel). Plus and minus resize it.</source>
        <translation>Las teclas de flecha mueven el marco (con Shift, un píxel cada vez). Más y menos cambian su tamaño.</translation>
    </message>
</context>
<context>
    <name>shoptalk::Customer</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerActions</name>
    <message>
        <source>Name changed.</source>
        <translation>Nombre cambiado.</translation>
    </message>
    <message>
        <source>This customer gets no more marketing messages.</source>
        <translation>Este cliente ya no recibe mensajes de marketing.</translation>
    </message>
    <message>
        <source>This customer gets marketing messages again.</source>
        <translation>Este cliente vuelve a recibir mensajes de marketing.</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerFilter</name>
    <message>
        <source>Search every customer’s messages</source>
        <translation>Buscar en los mensajes de todos los clientes</translation>
    </message>
    <message>
        <source>Customer to search for</source>
        <translation>Cliente que se busca</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Nombre o número de teléfono</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a customer’s name and number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Cliente: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerNotices</name>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>A customer wrote. Open Shoptalk to read it.</source>
        <translation>Un cliente escribió. Abre Shoptalk para leerlo.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) wrote</source>
        <translation>
            <numerusform>Escribió %Ln cliente</numerusform>
            <numerusform>Escribieron %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Shoptalk to read their messages.</source>
        <translation>Abre Shoptalk para leer sus mensajes.</translation>
    </message>
    <message>
        <source>Shoptalk</source>
        <translation>Shoptalk</translation>
    </message>
    <message>
        <source>This is how Shoptalk tells you about a new message.</source>
        <translation>Así te avisa Shoptalk de un mensaje nuevo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who wrote, and to which number of the shop</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) are back</source>
        <translation>
            <numerusform>%Ln conversación está de vuelta</numerusform>
            <numerusform>%Ln conversaciones están de vuelta</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked to be reminded of them. Open Shoptalk to see them.</source>
        <translation>Pediste que se te recordaran. Abre Shoptalk para verlas.</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Recordatorio: %1</translation>
    </message>
    <message>
        <source>Back from snooze: %1</source>
        <translation>De vuelta tras posponer: %1</translation>
    </message>
    <message>
        <source>You asked to be reminded.</source>
        <translation>Pediste que se te recordara.</translation>
    </message>
    <message>
        <source>You snoozed this conversation until now.</source>
        <translation>Pospusiste esta conversación hasta ahora.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>De vuelta tras posponer</translation>
    </message>
    <message>
        <source>You asked to be reminded of a conversation. Open Shoptalk to see it.</source>
        <translation>Pediste que se te recordara una conversación. Abre Shoptalk para verla.</translation>
    </message>
    <message>
        <source>You snoozed a conversation until now. Open Shoptalk to see it.</source>
        <translation>Pospusiste una conversación hasta ahora. Abre Shoptalk para verla.</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerPane</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Marketing messages</source>
        <translation>Mensajes de marketing</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Notas internas</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Blocked since %1.</source>
        <translation>Bloqueado desde %1.</translation>
    </message>
    <message>
        <source>Only with a template, until this customer writes again.</source>
        <translation>Solo con una plantilla, hasta que este cliente vuelva a escribir.</translation>
    </message>
    <message>
        <source>Until %1 (%2 left).</source>
        <translation>Hasta %1 (quedan %2).</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>This customer wants no more of them.</source>
        <translation>Este cliente no quiere más.</translation>
    </message>
    <message>
        <source>Not stopped by this customer.</source>
        <translation>Este cliente no los rechazó.</translation>
    </message>
    <message>
        <source>Send them again</source>
        <translation>Volver a enviarlos</translation>
    </message>
    <message>
        <source>Stop them</source>
        <translation>Dejar de enviarlos</translation>
    </message>
    <message>
        <source>Send marketing messages to this customer again</source>
        <translation>Volver a enviar mensajes de marketing a este cliente</translation>
    </message>
    <message>
        <source>Stop marketing messages to this customer</source>
        <translation>Dejar de enviar mensajes de marketing a este cliente</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation>Aún no hay mensajes.</translation>
    </message>
    <message>
        <source>First message on %1.
%2 received, %3 sent.</source>
        <translation>Primer mensaje el %1.
%2 recibidos, %3 enviados.</translation>
    </message>
    <message>
        <source>Starred messages</source>
        <translation>Mensajes destacados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Only in the WhatsApp app on your phone.</source>
        <translation>Solo en la app de WhatsApp de tu teléfono.</translation>
    </message>
    <message>
        <source>Groups get none.</source>
        <translation>Los grupos no reciben ninguna.</translation>
    </message>
    <message>
        <source>Change labels</source>
        <translation>Cambiar etiquetas</translation>
    </message>
    <message>
        <source>Add an internal note</source>
        <translation>Añadir una nota interna</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Show in the &amp;chat</source>
        <translation>Mostrar en el &amp;chat</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
</context>
<context>
    <name>shoptalk::DashboardController</name>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Panel</translation>
    </message>
</context>
<context>
    <name>shoptalk::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>The figures could not be read from this computer’s disk. What is shown may be old.</source>
        <translation>No se pudieron leer las cifras del disco de esta computadora. Lo que se muestra puede estar desactualizado.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the disk is not full, or choose another folder.</source>
        <translation>No se pudo escribir %1. Elige otra carpeta y comprueba si el disco está lleno.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Show charts as tables</source>
        <translation>Mostrar los gráficos como tablas</translation>
    </message>
    <message>
        <source>Close the dashboard</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>Show all charts as tables</source>
        <translation>Mostrar todos los gráficos como tablas</translation>
    </message>
    <message>
        <source>Save all figures</source>
        <translation>Guardar todas las cifras</translation>
    </message>
    <message>
        <source>Save all as &amp;table (CSV)…</source>
        <translation>Guardar todo como &amp;tabla (CSV)…</translation>
    </message>
    <message>
        <source>Save all as &amp;picture (PNG)…</source>
        <translation>Guardar todo como &amp;imagen (PNG)…</translation>
    </message>
    <message>
        <source>Reading the figures</source>
        <translation>Leyendo las cifras</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>shoptalk::DashboardTiles</name>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Usual reply time</source>
        <translation>Tiempo de respuesta habitual</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Conversaciones abiertas</translation>
    </message>
    <message>
        <source>Free messages left this month</source>
        <translation>Mensajes gratis que quedan este mes</translation>
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
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Day. Days with messages are bold</source>
        <translation>Día. Los días con mensajes están en negrita</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>%1, with messages</source>
        <translation>%1, con mensajes</translation>
    </message>
</context>
<context>
    <name>shoptalk::Dates</name>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
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
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>shoptalk::DeletedPage</name>
    <message>
        <source>Recently deleted</source>
        <translation>Eliminadas recientemente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s). Deleted on %1. Can be restored until %2.</source>
        <translation>
            <numerusform>%Ln mensaje. Eliminada el %1. Se puede restaurar hasta el %2.</numerusform>
            <numerusform>%Ln mensajes. Eliminada el %1. Se puede restaurar hasta el %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore the conversation with %1</source>
        <translation>Restaurar la conversación con %1</translation>
    </message>
    <message>
        <source>The conversation with %1 is back in the inbox.</source>
        <translation>La conversación con %1 está de nuevo en la bandeja de entrada.</translation>
    </message>
    <message>
        <source>The conversation with %1 could not be restored. Check that the disk is not full, then try again.</source>
        <translation>La conversación con %1 no se pudo restaurar. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deleted in the last %Ln day(s). You can restore deleted conversations and broadcasts here.</source>
        <translation>
            <numerusform>No se eliminó nada en el último día. Aquí puedes restaurar las conversaciones y difusiones eliminadas.</numerusform>
            <numerusform>No se eliminó nada en los últimos %Ln días. Aquí puedes restaurar las conversaciones y difusiones eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was deleted could not be loaded. Try again later.</source>
        <translation>No se pudo cargar lo eliminado. Vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Broadcast without a name</source>
        <translation>Difusión sin nombre</translation>
    </message>
    <message>
        <source>Draft of a broadcast. Deleted on %1. Can be restored until %2.</source>
        <translation>Borrador de una difusión. Eliminado el %1. Se puede restaurar hasta el %2.</translation>
    </message>
    <message numerus="yes">
        <source>Broadcast to %Ln people. Deleted on %1. Can be restored until %2.</source>
        <translation>
            <numerusform>Difusión para %Ln persona. Eliminada el %1. Se puede restaurar hasta el %2.</numerusform>
            <numerusform>Difusión para %Ln personas. Eliminada el %1. Se puede restaurar hasta el %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the broadcast %1</source>
        <translation>Restaurar la difusión %1</translation>
    </message>
    <message>
        <source>%1 is back in the list of broadcasts.</source>
        <translation>%1 está de nuevo en la lista de difusiones.</translation>
    </message>
    <message>
        <source>%1 could not be restored. Check that the disk is not full, then try again.</source>
        <translation>%1 no se pudo restaurar. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Restore the broadcast without a name</source>
        <translation>Restaurar la difusión sin nombre</translation>
    </message>
</context>
<context>
    <name>shoptalk::DesktopController</name>
    <message>
        <source>Shoptalk keeps running</source>
        <translation>Shoptalk sigue abierto</translation>
    </message>
    <message>
        <source>Shoptalk keeps running in the tray, next to the clock, so that you hear when a customer writes. Click its icon to get the window back.</source>
        <translation>Shoptalk sigue abierto en la bandeja, junto al reloj, para que oigas cuando escribe un cliente. Haz clic en su icono para recuperar la ventana.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Mantener abierto</translation>
    </message>
    <message>
        <source>&amp;Quit Shoptalk</source>
        <translation>&amp;Salir de Shoptalk</translation>
    </message>
</context>
<context>
    <name>shoptalk::DesktopsPage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Computers of this shop</source>
        <translation>Computadoras de esta tienda</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computadoras</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>This computer. Paired since %1.</source>
        <translation>Esta computadora. Vinculada desde el %1.</translation>
    </message>
    <message>
        <source>Paired since %1. Never online since.</source>
        <translation>Vinculada desde el %1. Sin conexión desde entonces.</translation>
    </message>
    <message>
        <source>Paired since %1. Online now.</source>
        <translation>Vinculada desde el %1. En línea ahora.</translation>
    </message>
    <message>
        <source>Paired since %1. Last online %2.</source>
        <translation>Vinculada desde el %1. Última conexión: %2.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>This computer is no longer connected to your shop. Pair it again with a new code.</source>
        <translation>Esta computadora ya no está conectada a tu tienda. Vincúlala de nuevo con un código nuevo.</translation>
    </message>
    <message>
        <source>Your relay (the server that receives your messages) does not answer. Check this computer’s internet connection.</source>
        <translation>Tu retransmisor (el servidor que recibe tus mensajes) no responde. Revisa la conexión a internet de esta computadora.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>It no longer receives messages. The conversations already on it stay there.

If it was lost or stolen, also disconnect its account under Facebook accounts: that ends the login on all computers. Then ask the person who runs your relay (the server that receives your messages) to renew the shop’s key.</source>
        <translation>Ya no recibirá mensajes. Las conversaciones que ya tiene se quedan allí.

Si se perdió o la robaron, desconecta también su cuenta en Cuentas de Facebook: eso cierra la sesión en todas las computadoras. Luego pide a la persona que gestiona tu retransmisor (el servidor que recibe tus mensajes) que renueve la clave de la tienda.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>shoptalk::DiscardText</name>
    <message>
        <source>What you wrote is lost.</source>
        <translation>Se perderá lo que escribiste.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
</context>
<context>
    <name>shoptalk::DoNotDisturbMenu</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;No molestar</translation>
    </message>
    <message>
        <source>Turn &amp;off do not disturb</source>
        <translation>&amp;Desactivar No molestar</translation>
    </message>
    <message>
        <source>Do not disturb for 1 &amp;hour</source>
        <translation>No molestar durante 1 &amp;hora</translation>
    </message>
    <message>
        <source>Do not disturb until &amp;tomorrow</source>
        <translation>No molestar hasta &amp;mañana</translation>
    </message>
    <message>
        <source>Do not disturb until I turn &amp;it off</source>
        <translation>No molestar hasta que lo desac&amp;tive</translation>
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
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Checks every step between your customers’ phones and this computer, including your relay (the server that receives your messages while this computer is off). The report contains no passwords, names or messages.</source>
        <translation>Comprueba cada paso entre los teléfonos de tus clientes y esta computadora, incluido tu retransmisor (el servidor que recibe tus mensajes mientras esta computadora está apagada). El informe no contiene contraseñas, nombres ni mensajes.</translation>
    </message>
    <message>
        <source>Your relay keeps messages, but fetches no photos or other files: it cannot log in to your WhatsApp account. Shoptalk downloads them itself, first of all when it starts. WhatsApp deletes them after 7 days, so do not leave every computer off for a week.</source>
        <translation>Tu retransmisor guarda los mensajes, pero no obtiene fotos ni otros archivos: no puede iniciar sesión en tu cuenta de WhatsApp. Shoptalk los descarga directamente, empezando en cuanto se inicia. WhatsApp los elimina después de 7 días, así que no dejes todas las computadoras apagadas una semana.</translation>
    </message>
    <message>
        <source>Connection doctor</source>
        <translation>Diagnóstico de conexión</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Everything is working.</source>
        <translation>Todo funciona.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) to fix.</source>
        <translation>
            <numerusform>%Ln problema por solucionar.</numerusform>
            <numerusform>%Ln problemas por solucionar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::DoctorText</name>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Retransmisor</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Vinculación</translation>
    </message>
    <message>
        <source>Message history</source>
        <translation>Historial de mensajes</translation>
    </message>
    <message>
        <source>Facebook login</source>
        <translation>Sesión de Facebook</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>New messages from WhatsApp</source>
        <translation>Mensajes nuevos de WhatsApp</translation>
    </message>
    <message>
        <source>Delivery address at WhatsApp</source>
        <translation>Dirección de entrega en WhatsApp</translation>
    </message>
    <message>
        <source>Public address of the relay</source>
        <translation>Dirección pública del retransmisor</translation>
    </message>
    <message numerus="yes">
        <source>Valid for %Ln more day(s).</source>
        <translation>
            <numerusform>Válido por %Ln día más.</numerusform>
            <numerusform>Válido por %Ln días más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Working.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore your last backup on the Backup page.</source>
        <translation>La base de datos está dañada. Restaura tu última copia de seguridad en la página Copia de seguridad.</translation>
    </message>
    <message>
        <source>This computer is not paired with a relay yet.</source>
        <translation>Esta computadora todavía no está vinculada con un retransmisor.</translation>
    </message>
    <message>
        <source>The relay does not answer. Check this computer’s internet connection. If other pages open, tell the person who runs your relay.</source>
        <translation>El retransmisor no responde. Revisa la conexión a internet de esta computadora. Si otras páginas se abren, avisa a la persona que gestiona tu retransmisor.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) off. Set the date and time to automatic in the system’s settings.</source>
        <translation>
            <numerusform>El reloj de esta computadora tiene un desfase de %Ln segundo. Pon la fecha y la hora en automático en la configuración del sistema.</numerusform>
            <numerusform>El reloj de esta computadora tiene un desfase de %Ln segundos. Pon la fecha y la hora en automático en la configuración del sistema.</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay no longer knows this computer. Pair it again with a new code.</source>
        <translation>El retransmisor ya no conoce esta computadora. Vincúlala de nuevo con un código nuevo.</translation>
    </message>
    <message>
        <source>Your relay does not receive messages for this number.</source>
        <translation>Tu retransmisor no recibe mensajes de este número.</translation>
    </message>
    <message>
        <source>The saved pairing can’t be opened any more. Pair this computer again with a new code.</source>
        <translation>La vinculación guardada ya no se puede abrir. Vincula de nuevo esta computadora con un código nuevo.</translation>
    </message>
    <message>
        <source>The key to your data is not in this computer’s keychain (the system’s safe place for passwords). The keychain is locked, or the key was removed. Unlock the keychain and save the key again before you close Shoptalk. Otherwise your logins can’t be opened any more.</source>
        <translation>La clave de tus datos no está en el llavero de esta computadora (el lugar seguro del sistema para las contraseñas). El llavero está bloqueado o se quitó la clave. Desbloquea el llavero y guarda la clave de nuevo antes de cerrar Shoptalk. Si no, tus sesiones ya no se podrán abrir.</translation>
    </message>
    <message>
        <source>The key to your data could not be opened. Restart Shoptalk.</source>
        <translation>No se pudo abrir la clave de tus datos. Reinicia Shoptalk.</translation>
    </message>
    <message>
        <source>Some messages can’t be recovered, because this computer was off longer than the relay keeps messages. Look for them on the phone.</source>
        <translation>Algunos mensajes no se pueden recuperar, porque esta computadora estuvo apagada más tiempo del que el retransmisor guarda los mensajes. Búscalos en el teléfono.</translation>
    </message>
    <message>
        <source>The relay was reset to an earlier state, so some messages may be missing here. Look for them on the phone, and tell the person who runs your relay.</source>
        <translation>El retransmisor volvió a un estado anterior, así que pueden faltar algunos mensajes aquí. Búscalos en el teléfono y avisa a la persona que gestiona tu retransmisor.</translation>
    </message>
    <message>
        <source>The relay has lost some messages. Look for them on the phone, and tell the person who runs your relay.</source>
        <translation>El retransmisor perdió algunos mensajes. Búscalos en el teléfono y avisa a la persona que gestiona tu retransmisor.</translation>
    </message>
    <message>
        <source>Nobody is logged in here any more.</source>
        <translation>Aquí ya nadie tiene la sesión iniciada.</translation>
    </message>
    <message>
        <source>Facebook could not be reached. Try again in a few minutes.</source>
        <translation>No se pudo acceder a Facebook. Vuelve a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>This number no longer belongs to the account. Choose another one under Facebook accounts, Add numbers.</source>
        <translation>Este número ya no pertenece a la cuenta. Elige otro en Cuentas de Facebook, Agregar números.</translation>
    </message>
    <message>
        <source>WhatsApp does not let this number send messages at the moment. See why in WhatsApp Manager.</source>
        <translation>WhatsApp no permite que este número envíe mensajes por el momento. Consulta el motivo en el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp is not sending new messages to Shoptalk.</source>
        <translation>WhatsApp no está enviando los mensajes nuevos a Shoptalk.</translation>
    </message>
    <message>
        <source>WhatsApp delivers your messages to a different address.</source>
        <translation>WhatsApp entrega tus mensajes a otra dirección.</translation>
    </message>
    <message>
        <source>WhatsApp delivers this number’s messages to a different address. Tell the person who runs your relay: the address is set in Meta’s App Dashboard.</source>
        <translation>WhatsApp entrega los mensajes de este número a otra dirección. Avisa a la persona que gestiona tu retransmisor: la dirección se define en el panel de apps de Meta.</translation>
    </message>
    <message>
        <source>The public address does not lead to this relay. Tell the person who runs your relay: its address or certificate may have changed.</source>
        <translation>La dirección pública no lleva a este retransmisor. Avisa a la persona que gestiona tu retransmisor: puede que su dirección o su certificado hayan cambiado.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Volver a conectar</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Vincular de nuevo</translation>
    </message>
    <message>
        <source>Save the key again</source>
        <translation>Guardar la clave de nuevo</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <source>Not checked: fix the problem above first.</source>
        <translation>No comprobado: soluciona primero el problema de arriba.</translation>
    </message>
</context>
<context>
    <name>shoptalk::DoneStep</name>
    <message>
        <source>Open the inbox</source>
        <translation>Abrir la bandeja de entrada</translation>
    </message>
    <message>
        <source>%1 · main number</source>
        <translation>%1 · número principal</translation>
    </message>
    <message>
        <source>You are connected</source>
        <translation>Ya estás conectado</translation>
    </message>
    <message>
        <source>From now on, new messages appear automatically. Messages that arrive while this computer is off are waiting for you when you come back.</source>
        <translation>A partir de ahora, los mensajes nuevos aparecen automáticamente. Los mensajes que lleguen mientras esta computadora está apagada te esperarán hasta que vuelvas.</translation>
    </message>
</context>
<context>
    <name>shoptalk::EditBar</name>
    <message>
        <source>Stop editing this message</source>
        <translation>Dejar de editar este mensaje</translation>
    </message>
    <message>
        <source>Editing a message that was not sent</source>
        <translation>Editando un mensaje que no se envió</translation>
    </message>
</context>
<context>
    <name>shoptalk::Emoji</name>
    <message>
        <source>Thumbs up</source>
        <translation>Pulgar hacia arriba</translation>
    </message>
    <message>
        <source>Red heart</source>
        <translation>Corazón rojo</translation>
    </message>
    <message>
        <source>Tears of joy</source>
        <translation>Lágrimas de risa</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Sorpresa</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>Llanto</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Grinning</source>
        <translation>Gran sonrisa</translation>
    </message>
    <message>
        <source>Smiling</source>
        <translation>Sonrisa</translation>
    </message>
    <message>
        <source>Heart eyes</source>
        <translation>Ojos de corazón</translation>
    </message>
    <message>
        <source>Smiling with hearts</source>
        <translation>Sonrisa con corazones</translation>
    </message>
    <message>
        <source>Winking</source>
        <translation>Guiño</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensativo</translation>
    </message>
    <message>
        <source>Laughing with sweat</source>
        <translation>Risa con gota de sudor</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>Gafas de sol</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Triste</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Enojado</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Apretón de manos</translation>
    </message>
    <message>
        <source>Clapping</source>
        <translation>Aplausos</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <translation>Manos en alto</translation>
    </message>
    <message>
        <source>OK hand</source>
        <translation>Señal de OK</translation>
    </message>
    <message>
        <source>Strong arm</source>
        <translation>Brazo fuerte</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>Pulgar hacia abajo</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Fiesta</translation>
    </message>
    <message>
        <source>Birthday cake</source>
        <translation>Pastel de cumpleaños</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Regalo</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Fuego</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Hundred points</source>
        <translation>Cien puntos</translation>
    </message>
    <message>
        <source>Green heart</source>
        <translation>Corazón verde</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
</context>
<context>
    <name>shoptalk::EmojiCompletion</name>
    <message>
        <source>Matching emoji</source>
        <translation>Emojis que coinciden</translation>
    </message>
</context>
<context>
    <name>shoptalk::EmojiPicker</name>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animales y naturaleza</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Comida y bebida</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Viajes y lugares</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Banderas</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Buscar emojis</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Usados hace poco</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>Piel clara</translation>
    </message>
    <message>
        <source>Medium-light skin</source>
        <translation>Piel medio clara</translation>
    </message>
    <message>
        <source>Medium skin</source>
        <translation>Piel media</translation>
    </message>
    <message>
        <source>Medium-dark skin</source>
        <translation>Piel medio oscura</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>Piel oscura</translation>
    </message>
    <message>
        <source>The emoji you use appear here.</source>
        <translation>Aquí aparecen los emojis que usas.</translation>
    </message>
    <message>
        <source>No emoji found. Try another word.</source>
        <translation>No se encontró ningún emoji. Prueba con otra palabra.</translation>
    </message>
</context>
<context>
    <name>shoptalk::EmptyInbox</name>
    <message>
        <source>No conversations yet</source>
        <translation>Todavía no hay conversaciones</translation>
    </message>
    <message>
        <source>When a customer writes to your number, the conversation appears here.</source>
        <translation>Cuando un cliente escriba a tu número, la conversación aparecerá aquí.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Pruébalo ahora</translation>
    </message>
    <message>
        <source>Send a WhatsApp message to your number from another phone, and answer it here.</source>
        <translation>Envía un mensaje de WhatsApp a tu número desde otro teléfono y respóndelo aquí.</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>The guide is in the menu Help.</source>
        <translation>La guía está en el menú Ayuda.</translation>
    </message>
    <message>
        <source>Press %1 for the guide.</source>
        <translation>Pulsa %1 para abrir la guía.</translation>
    </message>
    <message>
        <source>It also shows how to practise with a made-up shop.</source>
        <translation>También muestra cómo practicar con una tienda inventada.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExampleEdits</name>
    <message>
        <source>Example for %1</source>
        <translation>Ejemplo de %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExplainStep</name>
    <message>
        <source>Continue with Facebook</source>
        <translation>Continuar con Facebook</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Read and send your WhatsApp messages</source>
        <translation>Leer y enviar tus mensajes de WhatsApp</translation>
    </message>
    <message>
        <source>Shoptalk shows you your customers’ messages and sends your replies.</source>
        <translation>Shoptalk te muestra los mensajes de tus clientes y envía tus respuestas.</translation>
    </message>
    <message>
        <source>See and set up your WhatsApp Business account</source>
        <translation>Ver y configurar tu cuenta de WhatsApp Business</translation>
    </message>
    <message>
        <source>Its numbers, profile, message templates and statistics.</source>
        <translation>Sus números, perfil, plantillas de mensajes y estadísticas.</translation>
    </message>
    <message>
        <source>See which businesses you manage</source>
        <translation>Ver qué empresas administras</translation>
    </message>
    <message>
        <source>You choose the right one from a list.</source>
        <translation>Eliges la correcta de una lista.</translation>
    </message>
    <message>
        <source>What Shoptalk never does</source>
        <translation>Lo que Shoptalk nunca hace</translation>
    </message>
    <message>
        <source>It never posts anything, never reads your private chats or your feed, and never sees your password. You enter that at Facebook.</source>
        <translation>Nunca publica nada, nunca lee tus chats privados ni tu feed, y nunca ve tu contraseña. Esa la escribes en Facebook.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>Usar mi navegador</translation>
    </message>
    <message>
        <source>Set up a new number</source>
        <translation>Configurar un número nuevo</translation>
    </message>
    <message>
        <source>Meta’s own sign-up opens in your browser. You can create an account there, or bring the number from your WhatsApp Business app.</source>
        <translation>El registro de Meta se abre en tu navegador. Allí puedes crear una cuenta o traer el número de tu app WhatsApp Business.</translation>
    </message>
    <message>
        <source>I have a system user token</source>
        <translation>Tengo un token de usuario del sistema</translation>
    </message>
    <message>
        <source>This page continues automatically when you are done there.</source>
        <translation>Esta página continúa automáticamente cuando termines allí.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Paste a new token</source>
        <translation>Pegar un token nuevo</translation>
    </message>
    <message>
        <source>%1 was connected with a system user token. Generate a new one for the same system user in Meta’s business settings.</source>
        <translation>%1 se conectó con un token de usuario del sistema. Genera uno nuevo para el mismo usuario del sistema en la configuración del negocio de Meta.</translation>
    </message>
    <message>
        <source>Connect with a system user token</source>
        <translation>Conectar con un token de usuario del sistema</translation>
    </message>
    <message>
        <source>For businesses that have their own app at Meta. Nobody has to log in.</source>
        <translation>Para empresas que tienen su propia app en Meta. Nadie tiene que iniciar sesión.</translation>
    </message>
    <message>
        <source>Finish the sign-up in your browser</source>
        <translation>Termina el registro en tu navegador</translation>
    </message>
    <message>
        <source>Meta guides you through it. Create a WhatsApp Business account and number there, or choose existing ones.</source>
        <translation>Meta te guía. Crea allí una cuenta de WhatsApp Business y un número, o elige los que ya tengas.</translation>
    </message>
    <message>
        <source>Finish the login in your browser</source>
        <translation>Termina de iniciar sesión en tu navegador</translation>
    </message>
    <message>
        <source>Log in there with the Facebook account that manages your business.</source>
        <translation>Inicia sesión allí con la cuenta de Facebook que administra tu empresa.</translation>
    </message>
    <message>
        <source>Finish the login in the window that has opened</source>
        <translation>Termina de iniciar sesión en la ventana que se abrió</translation>
    </message>
    <message>
        <source>Log in with the Facebook account that manages your business.</source>
        <translation>Inicia sesión con la cuenta de Facebook que administra tu empresa.</translation>
    </message>
    <message>
        <source>Connect again through Meta’s sign-up</source>
        <translation>Conecta de nuevo con el registro de Meta</translation>
    </message>
    <message>
        <source>You were connected as %1. Choose the same business and number there. You don’t need to create anything new.</source>
        <translation>Estabas conectado como %1. Elige allí la misma empresa y el mismo número. No necesitas crear nada nuevo.</translation>
    </message>
    <message>
        <source>Log in to Facebook again</source>
        <translation>Inicia sesión en Facebook de nuevo</translation>
    </message>
    <message>
        <source>You were connected as %1. Facebook will ask you to allow these three things, and nothing else:</source>
        <translation>Estabas conectado como %1. Facebook te pedirá que permitas estas tres cosas y nada más:</translation>
    </message>
    <message>
        <source>This computer is paired with “%1”.</source>
        <translation>Esta computadora está vinculada con “%1”.</translation>
    </message>
    <message>
        <source>Connect your Facebook account</source>
        <translation>Conecta tu cuenta de Facebook</translation>
    </message>
    <message>
        <source>Facebook will ask whether you allow Shoptalk to do these three things, and nothing else:</source>
        <translation>Facebook te preguntará si permites que Shoptalk haga estas tres cosas y nada más:</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Abrir la página de nuevo</translation>
    </message>
    <message>
        <source>Open Meta’s sign-up</source>
        <translation>Abrir el registro de Meta</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln conversation(s)</source>
        <translation>
            <numerusform>Exportar %Ln conversación</numerusform>
            <numerusform>Exportar %Ln conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Exportar la conversación</translation>
    </message>
    <message>
        <source>Export the conversation with %1</source>
        <translation>Exportar la conversación con %1</translation>
    </message>
    <message>
        <source>Internal notes are left out. The exported files are not encrypted: keep them where only the right people can open them.</source>
        <translation>Las notas internas no se incluyen. Los archivos exportados no están cifrados: guárdalos donde solo puedan abrirlos las personas adecuadas.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Where to export to</source>
        <translation>Dónde exportar</translation>
    </message>
    <message>
        <source>WhatsApp conversations %1</source>
        <comment>name of a folder</comment>
        <translation>Conversaciones de WhatsApp %1</translation>
    </message>
    <message>
        <source>%1 – WhatsApp %2</source>
        <comment>name of a folder</comment>
        <translation>%1 – WhatsApp %2</translation>
    </message>
    <message>
        <source>Choose the folder to export to.</source>
        <translation>Elige la carpeta a la que exportar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln contacto guardado en %1.</numerusform>
            <numerusform>%Ln contactos guardados en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 de %2 mensajes</translation>
    </message>
    <message>
        <source>Reading the messages…</source>
        <translation>Leyendo los mensajes…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln mensaje exportado a %1.</numerusform>
            <numerusform>%Ln mensajes exportados a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not on this computer.</source>
        <translation>
            <numerusform>%Ln archivo no está en esta computadora.</numerusform>
            <numerusform>%Ln archivos no están en esta computadora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was saved.</source>
        <translation>La exportación se canceló. No se guardó nada.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was exported. Make room or choose a folder on another disk, then try again.</source>
        <translation>El disco está lleno, así que no se exportó nada. Libera espacio o elige una carpeta en otro disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was exported, because this folder can’t be written to. Choose another one.</source>
        <translation>No se exportó nada porque no se puede escribir en esta carpeta. Elige otra.</translation>
    </message>
    <message>
        <source>Nothing was exported, because the messages could not be read. Try again.</source>
        <translation>No se exportó nada porque no se pudieron leer los mensajes. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Only the contacts (vCard)</source>
        <translation>Solo los contactos (vCard)</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>De un día a otro…</translation>
    </message>
    <message>
        <source>With photos and files</source>
        <translation>Con fotos y archivos</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExportText</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>The earlier message is not on this computer.</source>
        <translation>El mensaje anterior no está en esta computadora.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>The file is not on this computer.</source>
        <translation>El archivo no está en esta computadora.</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversación con %1</translation>
    </message>
    <message>
        <source>All times are in the time zone %1.</source>
        <translation>Todas las horas son de la zona horaria %1.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>En respuesta a</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reacciones</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>shoptalk::Figure</name>
    <message>
        <source>%1 d</source>
        <comment>a number of days</comment>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>shoptalk::FigureCard</name>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as &amp;table (CSV)…</source>
        <translation>Guardar como &amp;tabla (CSV)…</translation>
    </message>
    <message>
        <source>Save as &amp;picture (PNG)…</source>
        <translation>Guardar como &amp;imagen (PNG)…</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Show %1 as chart</source>
        <translation>Mostrar %1 como gráfico</translation>
    </message>
    <message>
        <source>Show %1 as table</source>
        <translation>Mostrar %1 como tabla</translation>
    </message>
</context>
<context>
    <name>shoptalk::FigureSaver</name>
    <message>
        <source>Save as table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
</context>
<context>
    <name>shoptalk::FigureTableModel</name>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>shoptalk::Figures</name>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Orders and appointments</source>
        <translation>Pedidos y citas</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Login codes</source>
        <translation>Códigos de inicio de sesión</translation>
    </message>
    <message>
        <source>Login codes, international</source>
        <translation>Códigos de inicio de sesión, internacionales</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>%1: %2 of %3 free service messages used</source>
        <translation>%1: %2 de %3 mensajes de servicio gratis usados</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Free and billed in %1</source>
        <translation>Gratis y facturados en %1</translation>
    </message>
    <message>
        <source>WhatsApp hasn’t reported prices for this month yet.</source>
        <translation>WhatsApp todavía no indicó precios para los mensajes de este mes.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturados</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Tipo de mensaje</translation>
    </message>
    <message>
        <source>Cost by your price table</source>
        <translation>Costo según tu tabla de precios</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Sin precio</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>%1 billed without a price (enter prices in the settings)</source>
        <translation>%1 facturados sin precio (ingresa precios en la configuración)</translation>
    </message>
    <message>
        <source>When logins expire</source>
        <translation>Cuándo terminan las sesiones</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>No hay ninguna cuenta conectada.</translation>
    </message>
    <message>
        <source>No login is about to expire.</source>
        <translation>Ningún inicio de sesión está por vencer.</translation>
    </message>
    <message>
        <source>More than a week</source>
        <translation>Más de una semana</translation>
    </message>
    <message>
        <source>A week or less</source>
        <translation>Una semana o menos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Login expires</source>
        <translation>La sesión termina</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Días restantes</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1 has to log in again</source>
        <translation>%1 tiene que iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>%1 is next, on %2</source>
        <translation>%1 es la siguiente, el %2</translation>
    </message>
    <message>
        <source>Events from WhatsApp by day</source>
        <translation>Eventos de WhatsApp por día</translation>
    </message>
    <message>
        <source>WhatsApp reported nothing in these days.</source>
        <translation>WhatsApp no informó de nada en estos días.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendidos</translation>
    </message>
    <message>
        <source>Saved for a newer version</source>
        <translation>Guardados para una versión más nueva</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>Guardados para después</translation>
    </message>
    <message>
        <source>%1 received, %2 saved for later, %3 failed, for all numbers</source>
        <translation>%1 recibidos, %2 guardados para después, %3 fallidos, de todos los números</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>Delivered, not read</source>
        <translation>Entregados, no leídos</translation>
    </message>
    <message>
        <source>Sent, not delivered</source>
        <translation>Enviados, no entregados</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Tasa de entrega</translation>
    </message>
    <message>
        <source>Nothing was sent in these days.</source>
        <translation>No se envió nada en estos días.</translation>
    </message>
    <message>
        <source>Messages by day</source>
        <translation>Mensajes por día</translation>
    </message>
    <message>
        <source>%1 received, %2 sent, %3 failed</source>
        <translation>%1 recibidos, %2 enviados, %3 fallidos</translation>
    </message>
    <message>
        <source>Delivery rate by day</source>
        <translation>Tasa de entrega por día</translation>
    </message>
    <message>
        <source>%1 of all messages reached the customer’s phone</source>
        <translation>%1 de todos los mensajes llegó al teléfono del cliente</translation>
    </message>
    <message>
        <source>Sent or failed</source>
        <translation>Enviados o fallidos</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Sent by number</source>
        <translation>Enviados por número</translation>
    </message>
    <message>
        <source>%1 sent most</source>
        <translation>%1 envió más</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Sent by template</source>
        <translation>Enviados por plantilla</translation>
    </message>
    <message>
        <source>No template was sent in these days.</source>
        <translation>No se envió ninguna plantilla en estos días.</translation>
    </message>
    <message>
        <source>Template without a name</source>
        <translation>Plantilla sin nombre</translation>
    </message>
    <message>
        <source>The top %1 of %2. The table shows them all.</source>
        <translation>Las %1 principales de %2. La tabla las muestra todas.</translation>
    </message>
    <message>
        <source>%1 was sent most</source>
        <translation>%1 fue la más enviada</translation>
    </message>
    <message>
        <source>Busiest hours</source>
        <translation>Horas de más actividad</translation>
    </message>
    <message>
        <source>There were no messages in these days.</source>
        <translation>No hubo mensajes en estos días.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Most messages come and go from %1</source>
        <translation>La mayoría de los mensajes van y vienen de %1</translation>
    </message>
    <message>
        <source>No customer got a reply in these days.</source>
        <translation>No se respondió a ningún cliente en estos días.</translation>
    </message>
    <message>
        <source>Half of the answers within</source>
        <translation>La mitad de las respuestas en</translation>
    </message>
    <message>
        <source>Slowest 1 in 10 take longer than</source>
        <translation>1 de cada 10, la más lenta, tarda más de</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>La mitad en</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 de cada 10 en</translation>
    </message>
    <message>
        <source>Under %1 h</source>
        <comment>time left</comment>
        <translation>Menos de %1 h</translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <comment>time left</comment>
        <translation>%1–%2 h</translation>
    </message>
    <message>
        <source>Reply time by hour</source>
        <translation>Tiempo de respuesta por hora</translation>
    </message>
    <message>
        <source>Half of %1 answers came within %2</source>
        <translation>La mitad de %1 respuestas llegó en %2</translation>
    </message>
    <message>
        <source>Written from %1</source>
        <translation>Escritos a partir de las %1</translation>
    </message>
    <message>
        <source>The phone app</source>
        <translation>La app del teléfono</translation>
    </message>
    <message>
        <source>Replies of colleagues at other computers are not known here.</source>
        <translation>Aquí no se conocen las respuestas de otros equipos.</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Conversaciones abiertas</translation>
    </message>
    <message>
        <source>You can’t reply to anyone right now. A customer’s message opens a conversation for 24 hours.</source>
        <translation>Ahora no puedes responder a nadie. El mensaje de un cliente abre la conversación por 24 horas.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Time left to reply</source>
        <translation>Tiempo restante para responder</translation>
    </message>
    <message>
        <source>%1 can be answered now, %2 close within an hour</source>
        <translation>Se puede responder ahora a %1, %2 se cierran en menos de una hora</translation>
    </message>
    <message>
        <source>%1 can be answered now</source>
        <translation>Se puede responder ahora a %1</translation>
    </message>
    <message>
        <source>Events from WhatsApp by week</source>
        <translation>Eventos de WhatsApp por semana</translation>
    </message>
    <message>
        <source>Events from WhatsApp by month</source>
        <translation>Eventos de WhatsApp por mes</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Messages by week</source>
        <translation>Mensajes por semana</translation>
    </message>
    <message>
        <source>Messages by month</source>
        <translation>Mensajes por mes</translation>
    </message>
    <message>
        <source>Delivery rate by week</source>
        <translation>Tasa de entrega por semana</translation>
    </message>
    <message>
        <source>Delivery rate by month</source>
        <translation>Tasa de entrega por mes</translation>
    </message>
    <message>
        <source>This computer, nobody chosen</source>
        <translation>Esta computadora, nadie elegido</translation>
    </message>
    <message>
        <source>Computer %1, nobody chosen</source>
        <translation>Computadora %1, nadie elegido</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondido por</translation>
    </message>
    <message>
        <source>Reply time by colleague</source>
        <translation>Tiempo de respuesta por persona del equipo</translation>
    </message>
    <message>
        <source>Choose your name under Settings, Team, so that your replies count as yours.</source>
        <translation>Elige tu nombre en Configuración, Equipo, para que tus respuestas cuenten como tuyas.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FileActions</name>
    <message>
        <source>This file can’t be opened: it is no longer on this computer.</source>
        <translation>No se puede abrir este archivo: ya no está en esta computadora.</translation>
    </message>
    <message>
        <source>No program on this computer opens this file. You can save it and open it elsewhere.</source>
        <translation>Ningún programa de esta computadora abre este archivo. Puedes guardarlo y abrirlo en otro lugar.</translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation>Este archivo no se abre</translation>
    </message>
    <message>
        <source>%1 could harm this computer.</source>
        <translation>%1 podría dañar esta computadora.</translation>
    </message>
    <message>
        <source>Files of this type can run programs. Shoptalk does not open them. Save it only if you expected it and trust who sent it.</source>
        <translation>Los archivos de este tipo pueden ejecutar programas. Shoptalk no los abre. Guárdalo solo si lo esperabas y confías en quien lo envió.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>The file was not saved: the disk is full.</source>
        <translation>El archivo no se guardó: el disco está lleno.</translation>
    </message>
    <message>
        <source>The file was not saved. Choose another folder, or check that this one can be written.</source>
        <translation>El archivo no se guardó. Elige otra carpeta o comprueba que se pueda escribir en esta.</translation>
    </message>
    <message>
        <source>The folder can’t be shown: no program on this computer opens folders.</source>
        <translation>No se puede mostrar la carpeta: ningún programa de esta computadora abre carpetas.</translation>
    </message>
    <message>
        <source>This picture can’t be copied. You can save it instead.</source>
        <translation>Esta imagen no se puede copiar. En su lugar, puedes guardarla.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>shoptalk::FileField</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Web address of the file, https://…</source>
        <translation>Dirección web del archivo, https://…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elige un archivo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Quitar el archivo</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Getting it ready… %1</source>
        <translation>Preparando… %1</translation>
    </message>
    <message>
        <source>Getting %1 ready…</source>
        <translation>Preparando %1…</translation>
    </message>
    <message>
        <source>Uploading… %1</source>
        <translation>Subiendo… %1</translation>
    </message>
    <message>
        <source>Converted for WhatsApp. Camera details such as the place are removed.</source>
        <translation>Convertido para WhatsApp. Se quitan los datos de la cámara, como el lugar.</translation>
    </message>
    <message>
        <source>You can also drop a file here.</source>
        <translation>También puedes soltar un archivo aquí.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
</context>
<context>
    <name>shoptalk::FilesPage</name>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>How much space the files may take</source>
        <translation>Cuánto espacio pueden ocupar los archivos</translation>
    </message>
    <message>
        <source>Photos, videos and documents from customers</source>
        <translation>Fotos, videos y documentos de los clientes</translation>
    </message>
    <message>
        <source>They are downloaded as soon as they arrive, because WhatsApp deletes its copies after 7 days. Only people who can use this computer account can open them. They are not encrypted and not part of backups.</source>
        <translation>Se descargan en cuanto llegan, porque WhatsApp elimina sus copias después de 7 días. Solo pueden abrirlos las personas que pueden usar esta cuenta de la computadora. No están cifrados y no forman parte de las copias de seguridad.</translation>
    </message>
    <message>
        <source>Space on this computer</source>
        <translation>Espacio en esta computadora</translation>
    </message>
    <message>
        <source>If the files take more space than this, those that nobody looked at for the longest time are removed and can be downloaded again. Files that WhatsApp no longer has always stay.</source>
        <translation>Si los archivos ocupan más espacio que este, se quitan los que nadie ha visto desde hace más tiempo, y se pueden volver a descargar. Los archivos que WhatsApp ya no tiene siempre se quedan.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>They take %1 now.</source>
        <translation>Ahora ocupan %1.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FilterEmpty</name>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Every conversation is archived or snoozed. They come back when the customer writes.</source>
        <translation>Todas las conversaciones están archivadas o pospuestas. Vuelven cuando el cliente escribe.</translation>
    </message>
    <message>
        <source>No unread conversations</source>
        <translation>No hay conversaciones sin leer</translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>Leíste todo.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién eres?</translation>
    </message>
    <message>
        <source>Choose your name under Settings, Team. Then the conversations that are assigned to you appear here.</source>
        <translation>Elige tu nombre en Ajustes, Equipo. Después aparecen aquí las conversaciones que tienes asignadas.</translation>
    </message>
    <message>
        <source>Nothing is assigned to you</source>
        <translation>No tienes nada asignado</translation>
    </message>
    <message>
        <source>When a conversation is assigned to you, it appears here.</source>
        <translation>Cuando te asignan una conversación, aparece aquí.</translation>
    </message>
    <message>
        <source>Everything is assigned</source>
        <translation>Todo está asignado</translation>
    </message>
    <message>
        <source>Conversations that are nobody’s appear here.</source>
        <translation>Aquí aparecen las conversaciones que no son de nadie.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nadie está esperando</translation>
    </message>
    <message>
        <source>Every customer has an answer.</source>
        <translation>Todos los clientes tienen respuesta.</translation>
    </message>
    <message>
        <source>No reply window closes soon</source>
        <translation>Ninguna ventana de respuesta se cierra pronto</translation>
    </message>
    <message>
        <source>When less than an hour is left to reply, the conversation appears here.</source>
        <translation>Cuando queda menos de una hora para responder, la conversación aparece aquí.</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>No hay nada archivado</translation>
    </message>
    <message>
        <source>Archived conversations appear here. They come back when the customer writes.</source>
        <translation>Aquí aparecen las conversaciones archivadas. Vuelven cuando el cliente escribe.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>No hay nada pospuesto</translation>
    </message>
    <message>
        <source>Snoozed conversations appear here until their time comes.</source>
        <translation>Aquí aparecen las conversaciones pospuestas hasta que llega su hora.</translation>
    </message>
    <message>
        <source>Nobody has written to this number yet, or every conversation is archived or snoozed.</source>
        <translation>Nadie ha escrito todavía a este número, o todas las conversaciones están archivadas o pospuestas.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FindBar</name>
    <message>
        <source>Older message</source>
        <translation>Mensaje anterior</translation>
    </message>
    <message>
        <source>Newer message</source>
        <translation>Mensaje más reciente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the position among the messages that were found</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
</context>
<context>
    <name>shoptalk::FloatingDate</name>
    <message>
        <source>Jump to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>%1. Jump to a date</source>
        <translation>%1. Ir a una fecha</translation>
    </message>
</context>
<context>
    <name>shoptalk::FormSheet</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>¿Descartar este mensaje?</translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardActions</name>
    <message>
        <source>This file is not on this computer any more, so it can’t be forwarded.</source>
        <translation>Este archivo ya no está en esta computadora, así que no se puede reenviar.</translation>
    </message>
    <message>
        <source>The message could not be forwarded to %1. Check that the disk is not full, then try again.</source>
        <translation>El mensaje no se pudo reenviar a %1. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Forwarded to %1.</source>
        <translation>Reenviado a %1.</translation>
    </message>
    <message numerus="yes">
        <source>Forwarded to %Ln conversation(s).</source>
        <translation>
            <numerusform>Reenviado a %Ln conversación.</numerusform>
            <numerusform>Reenviado a %Ln conversaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the files is not on this computer any more. Deselect it, then forward the others.</source>
        <translation>Uno de los archivos ya no está en esta computadora. Quítalo de la selección y reenvía los demás.</translation>
    </message>
    <message>
        <source>Not all of the messages could be forwarded to %1. Check that the disk is not full, then try again.</source>
        <translation>No todos los mensajes se pudieron reenviar a %1. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardDialog</name>
    <message>
        <source>No customer has that name or number.</source>
        <translation>Ningún cliente tiene ese nombre o número.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Forward message</source>
        <translation>Reenviar mensaje</translation>
    </message>
    <message>
        <source>Forward to those that were chosen</source>
        <translation>Reenviar a los elegidos</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Nombre o número de teléfono</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>You blocked this customer.</source>
        <translation>Bloqueaste a este cliente.</translation>
    </message>
    <message>
        <source>Only with a template: the 24-hour reply window has closed.</source>
        <translation>Solo con una plantilla: la ventana de respuesta de 24 horas se cerró.</translation>
    </message>
    <message>
        <source>Only with a template: this customer has not written to you yet.</source>
        <translation>Solo con una plantilla: este cliente todavía no te ha escrito.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>Elige quién lo recibe.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <comment>the names of customers</comment>
        <translation>Para: %1</translation>
    </message>
    <message numerus="yes">
        <source>Forward %Ln message(s)</source>
        <translation>
            <numerusform>Reenviar %Ln mensaje</numerusform>
            <numerusform>Reenviar %Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Shoptalk can’t write to groups yet.</source>
        <translation>Shoptalk aún no puede escribir en grupos.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardedFiles</name>
    <message>
        <source>The file is being made ready…</source>
        <translation>Preparando el archivo…</translation>
    </message>
    <message>
        <source>The file is being downloaded. It can be forwarded as soon as it is here.</source>
        <translation>El archivo se está descargando. Podrás reenviarlo en cuanto esté aquí.</translation>
    </message>
    <message>
        <source>This file could not be downloaded, so it can’t be forwarded.</source>
        <translation>Este archivo no se pudo descargar, así que no se puede reenviar.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FoundDelegate</name>
    <message>
        <source>You: %1</source>
        <translation>Tú: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::FreedesktopComputerLockWatch</name>
    <message>
        <source>Locks itself before the computer sleeps</source>
        <translation>Se bloquea antes de que la computadora entre en suspensión</translation>
    </message>
</context>
<context>
    <name>shoptalk::FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Escribe una respuesta…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>shoptalk::HeadingChooser</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elige un archivo</translation>
    </message>
    <message>
        <source>Getting %1 ready…</source>
        <translation>Preparando %1…</translation>
    </message>
</context>
<context>
    <name>shoptalk::HeadingFileField</name>
    <message>
        <source>Remove the file</source>
        <translation>Quitar el archivo</translation>
    </message>
    <message>
        <source>Choose a photo, a video or a document</source>
        <translation>Elige una foto, un video o un documento</translation>
    </message>
    <message>
        <source>Getting it ready… %1</source>
        <comment>a percentage</comment>
        <translation>Preparándolo… %1</translation>
    </message>
    <message>
        <source>Getting %1 ready…</source>
        <translation>Preparando %1…</translation>
    </message>
    <message>
        <source>Above buttons, WhatsApp shows photos, videos and documents only.</source>
        <translation>Encima de los botones, WhatsApp solo muestra fotos, videos y documentos.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the name of a file and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This file could not be copied. Check that the disk is not full, then try again.</source>
        <translation>No se pudo copiar este archivo. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Add a photo, video or document…</source>
        <translation>Agregar una foto, un video o un documento…</translation>
    </message>
</context>
<context>
    <name>shoptalk::HelpBrowser</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>shoptalk::HelpWindow</name>
    <message>
        <source>Shoptalk help</source>
        <translation>Ayuda de Shoptalk</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Cerrar la ayuda</translation>
    </message>
</context>
<context>
    <name>shoptalk::HtmlExport</name>
    <message>
        <source>There are no messages in this time.</source>
        <translation>No hay mensajes en este período.</translation>
    </message>
</context>
<context>
    <name>shoptalk::InboxPage</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Cerrar la conversación</translation>
    </message>
    <message>
        <source>Mark the conversation as unread or read</source>
        <translation>Marcar la conversación como leída o no leída</translation>
    </message>
    <message>
        <source>Search in the open conversation</source>
        <translation>Buscar en la conversación abierta</translation>
    </message>
    <message>
        <source>Search customers and messages</source>
        <translation>Buscar clientes y mensajes</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Show the customer’s details</source>
        <translation>Mostrar los datos del cliente</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Show starred messages</source>
        <translation>Mostrar los mensajes destacados</translation>
    </message>
    <message>
        <source>List of conversations</source>
        <translation>Lista de conversaciones</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Open the next conversation</source>
        <translation>Abrir la conversación siguiente</translation>
    </message>
    <message>
        <source>Open the previous conversation</source>
        <translation>Abrir la conversación anterior</translation>
    </message>
    <message>
        <source>Open the next unread conversation</source>
        <translation>Abrir la siguiente conversación no leída</translation>
    </message>
    <message>
        <source>Open the previous unread conversation</source>
        <translation>Abrir la conversación no leída anterior</translation>
    </message>
    <message>
        <source>Connect a phone number first, in Settings, Facebook accounts.</source>
        <translation>Conecta primero un número de teléfono en Configuración, Cuentas de Facebook.</translation>
    </message>
</context>
<context>
    <name>shoptalk::InteractiveSheet</name>
    <message>
        <source>Send buttons or a list</source>
        <translation>Enviar botones o una lista</translation>
    </message>
    <message>
        <source>What the customer can tap</source>
        <translation>Lo que el cliente puede tocar</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Usar de nuevo</translation>
    </message>
    <message>
        <source>Heading (optional)</source>
        <translation>Encabezado (opcional)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Small line below (optional)</source>
        <translation>Línea pequeña debajo (opcional)</translation>
    </message>
    <message>
        <source>Text on the button</source>
        <translation>Texto del botón</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>The customer sees</source>
        <translation>El cliente ve</translation>
    </message>
    <message>
        <source>Text on the button that opens the list</source>
        <translation>Texto del botón que abre la lista</translation>
    </message>
</context>
<context>
    <name>shoptalk::InteractiveText</name>
    <message>
        <source>List to choose from</source>
        <translation>Lista para elegir</translation>
    </message>
    <message>
        <source>Button with a link</source>
        <translation>Botón con un enlace</translation>
    </message>
    <message>
        <source>Ask for the location</source>
        <translation>Pedir la ubicación</translation>
    </message>
    <message>
        <source>Reply buttons</source>
        <translation>Botones de respuesta</translation>
    </message>
    <message>
        <source>Write the text of the message.</source>
        <translation>Escribe el texto del mensaje.</translation>
    </message>
    <message>
        <source>Write what the button that opens the list says.</source>
        <translation>Escribe qué dice el botón que abre la lista.</translation>
    </message>
    <message>
        <source>Write what the button says.</source>
        <translation>Escribe qué dice el botón.</translation>
    </message>
    <message>
        <source>Write the web address that the button opens.</source>
        <translation>Escribe la dirección web que abre el botón.</translation>
    </message>
    <message>
        <source>Give each part of the list a title, because there are several.</source>
        <translation>Ponle un título a cada parte de la lista, porque hay varias.</translation>
    </message>
    <message>
        <source>Add at least one row.</source>
        <translation>Agrega al menos una fila.</translation>
    </message>
    <message>
        <source>Add at least one button.</source>
        <translation>Agrega al menos un botón.</translation>
    </message>
    <message>
        <source>Write what this row says, or remove it.</source>
        <translation>Escribe qué dice esta fila o quítala.</translation>
    </message>
    <message>
        <source>Write what this button says, or remove it.</source>
        <translation>Escribe qué dice este botón o quítalo.</translation>
    </message>
    <message>
        <source>%1 characters are too many: WhatsApp shows up to %2 here. Shorten it.</source>
        <translation>%1 caracteres son demasiados: WhatsApp muestra hasta %2 aquí. Acórtalo.</translation>
    </message>
    <message numerus="yes">
        <source>A list has up to %Ln row(s). Remove some.</source>
        <translation>
            <numerusform>Una lista tiene hasta %Ln fila. Quita algunas.</numerusform>
            <numerusform>Una lista tiene hasta %Ln filas. Quita algunas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message has up to %Ln button(s). Remove some.</source>
        <translation>
            <numerusform>Un mensaje tiene hasta %Ln botón. Quita algunos.</numerusform>
            <numerusform>Un mensaje tiene hasta %Ln botones. Quita algunos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another one says the same. Write something else, so that you can tell the answers apart.</source>
        <translation>Otro dice lo mismo. Escribe algo diferente para que puedas distinguir las respuestas.</translation>
    </message>
    <message>
        <source>This is no web address. Begin with https://</source>
        <translation>Esto no es una dirección web. Empieza con https://</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ask for the phone number</source>
        <translation>Pedir el número de teléfono</translation>
    </message>
</context>
<context>
    <name>shoptalk::InvitationCard</name>
    <message>
        <source>Connect another computer</source>
        <translation>Conectar otra computadora</translation>
    </message>
    <message>
        <source>Create a code here and enter it on the other computer, in the first step of its set-up. Anyone with the code can read all messages of the shop, so show it to nobody else.</source>
        <translation>Crea un código aquí e ingrésalo en la otra computadora, en el primer paso de su configuración. Cualquiera que tenga el código puede leer todos los mensajes de la tienda, así que no se lo muestres a nadie más.</translation>
    </message>
    <message>
        <source>The code was copied.</source>
        <translation>Se copió el código.</translation>
    </message>
    <message>
        <source>Code for the other computer</source>
        <translation>Código para la otra computadora</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Address of your relay (the server that receives your messages), for the other computer: %1</source>
        <translation>Dirección de tu retransmisor (el servidor que recibe tus mensajes), para la otra computadora: %1</translation>
    </message>
    <message>
        <source>Create another code</source>
        <translation>Crear otro código</translation>
    </message>
    <message>
        <source>This computer doesn’t have the key to the shop’s messages, so it can’t add another computer. Pair it again first.</source>
        <translation>Esta computadora no tiene la clave de los mensajes de la tienda, así que no puede agregar otra computadora. Primero vincúlala de nuevo.</translation>
    </message>
    <message>
        <source>This computer is no longer connected to your shop. Pair it again with a new code.</source>
        <translation>Esta computadora ya no está conectada a tu tienda. Vincúlala de nuevo con un código nuevo.</translation>
    </message>
    <message>
        <source>Too many codes were created. Try again in a few minutes.</source>
        <translation>Se crearon demasiados códigos. Vuelve a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>The code could not be created because your relay does not answer. Check this computer’s internet connection, then try again.</source>
        <translation>No se pudo crear el código porque tu retransmisor no responde. Revisa la conexión a internet de esta computadora y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The code has expired. Create another one.</source>
        <translation>El código venció. Crea otro.</translation>
    </message>
    <message>
        <source>The code works once. Time left: %1</source>
        <translation>El código funciona una vez. Tiempo restante: %1</translation>
    </message>
    <message>
        <source>%1 is now connected.</source>
        <translation>%1 ya está conectada.</translation>
    </message>
    <message>
        <source>Create a code</source>
        <translation>Crear un código</translation>
    </message>
</context>
<context>
    <name>shoptalk::KeptSheetBar</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviado</translation>
    </message>
</context>
<context>
    <name>shoptalk::LabelActions</name>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>&amp;New label…</source>
        <translation>&amp;Nueva etiqueta…</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>Name of the label:</source>
        <translation>Nombre de la etiqueta:</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Agregar etiqueta</translation>
    </message>
    <message>
        <source>Delete older messages forever?</source>
        <translation>¿Eliminar para siempre los mensajes anteriores?</translation>
    </message>
    <message numerus="yes">
        <source>With this label, %Ln message(s) in this conversation are older than the time they are kept for.</source>
        <translation>
            <numerusform>Con esta etiqueta, %Ln mensaje de esta conversación es más antiguo que el tiempo que se conserva.</numerusform>
            <numerusform>Con esta etiqueta, %Ln mensajes de esta conversación son más antiguos que el tiempo que se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this label, %Ln message(s) in this conversation are older than the time they are kept for.</source>
        <translation>
            <numerusform>Sin esta etiqueta, %Ln mensaje de esta conversación es más antiguo que el tiempo que se conserva.</numerusform>
            <numerusform>Sin esta etiqueta, %Ln mensajes de esta conversación son más antiguos que el tiempo que se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are deleted within a day, and this can’t be undone. You can change how long a label keeps messages under Settings, Privacy.</source>
        <translation>Se eliminan en el plazo de un día, y esto no se puede deshacer. Puedes cambiar cuánto tiempo conserva los mensajes una etiqueta en Configuración, Privacidad.</translation>
    </message>
    <message>
        <source>Add label and delete</source>
        <translation>Agregar etiqueta y eliminar</translation>
    </message>
    <message>
        <source>Remove label and delete</source>
        <translation>Quitar etiqueta y eliminar</translation>
    </message>
    <message>
        <source>There is already a label with this name.</source>
        <translation>Ya existe una etiqueta con este nombre.</translation>
    </message>
    <message>
        <source>The label could not be saved. Check that the disk is not full, then try again.</source>
        <translation>No se pudo guardar la etiqueta. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>With this label, %Ln message(s) in these conversations are older than the time they are kept for.</source>
        <translation>
            <numerusform>Con esta etiqueta, %Ln mensaje de estas conversaciones es más antiguo que el tiempo que se conserva.</numerusform>
            <numerusform>Con esta etiqueta, %Ln mensajes de estas conversaciones son más antiguos que el tiempo que se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this label, %Ln message(s) in these conversations are older than the time they are kept for.</source>
        <translation>
            <numerusform>Sin esta etiqueta, %Ln mensaje de estas conversaciones es más antiguo que el tiempo que se conserva.</numerusform>
            <numerusform>Sin esta etiqueta, %Ln mensajes de estas conversaciones son más antiguos que el tiempo que se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %1 added to %Ln conversation(s).</source>
        <translation>
            <numerusform>Se agregó la etiqueta %1 a %Ln conversación.</numerusform>
            <numerusform>Se agregó la etiqueta %1 a %Ln conversaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %1 removed from %Ln conversation(s).</source>
        <translation>
            <numerusform>Se quitó la etiqueta %1 de %Ln conversación.</numerusform>
            <numerusform>Se quitó la etiqueta %1 de %Ln conversaciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::LabelsCard</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Right-click a conversation to label it. A label can set how long messages are kept, for example ten years for invoices. If a conversation has several labels, the longest time applies.</source>
        <translation>Haz clic derecho en una conversación para etiquetarla. Una etiqueta puede definir cuánto tiempo se conservan los mensajes, por ejemplo diez años para las facturas. Si una conversación tiene varias etiquetas, se aplica el tiempo más largo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Restore the removed label</source>
        <translation>Restaurar la etiqueta quitada</translation>
    </message>
    <message>
        <source>For example: Invoices</source>
        <translation>Por ejemplo: Facturas</translation>
    </message>
    <message>
        <source>Name of a new label</source>
        <translation>Nombre de una nueva etiqueta</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Agregar etiqueta</translation>
    </message>
    <message>
        <source>How long messages with the label %1 are kept</source>
        <translation>Cuánto tiempo se conservan los mensajes con la etiqueta %1</translation>
    </message>
    <message>
        <source>Remove the label %1</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
    <message>
        <source>There is already a label with this name.</source>
        <translation>Ya existe una etiqueta con este nombre.</translation>
    </message>
    <message>
        <source>Enter a name for the label first.</source>
        <translation>Primero ingresa un nombre para la etiqueta.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Esto no se pudo guardar. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The label %1 was removed.</source>
        <translation>Se quitó la etiqueta %1.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename the label %1</source>
        <translation>Cambiar el nombre de la etiqueta %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::LanguagePage</name>
    <message>
        <source>Language of Shoptalk</source>
        <translation>Idioma de Shoptalk</translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <translation>La misma de esta computadora</translation>
    </message>
    <message>
        <source>Everything on the screen changes at once. Messages and templates stay as they were written.</source>
        <translation>Todo lo que ves en la pantalla cambia al instante. Los mensajes y las plantillas quedan como se escribieron.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>La&amp;nguage…</source>
        <translation>Id&amp;ioma…</translation>
    </message>
    <message>
        <source>Something in the settings is not saved yet. If you change the language now, it is lost, and a running upload stops.</source>
        <translation>Hay algo en los ajustes que aún no se guardó. Si cambias el idioma ahora, se pierde, y una carga en curso se detiene.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LinkPreviewBar</name>
    <message>
        <source>Show a &amp;preview of the link</source>
        <translation>Mostrar una &amp;vista previa del enlace</translation>
    </message>
</context>
<context>
    <name>shoptalk::ListFilters</name>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperan</translation>
    </message>
    <message>
        <source>Closing soon</source>
        <translation>Por cerrarse</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuestas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show conversations: %1</source>
        <translation>Mostrar conversaciones: %1</translation>
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
        <translation>Enviar una ubicación</translation>
    </message>
    <message>
        <source>&amp;Map link or coordinates</source>
        <translation>Enlace de &amp;mapa o coordenadas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Latitude %1, longitude %2</source>
        <translation>Latitud %1, longitud %2</translation>
    </message>
    <message>
        <source>There are no coordinates in this. Open the link in your browser, then copy the long address from there.</source>
        <translation>Aquí no hay coordenadas. Abre el enlace en tu navegador y copia la dirección larga desde allí.</translation>
    </message>
    <message>
        <source>Paste a link from Google Maps, Apple Maps or OpenStreetMap.</source>
        <translation>Pega un enlace de Google Maps, Apple Maps u OpenStreetMap.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LockPage</name>
    <message>
        <source>Shoptalk is locked</source>
        <translation>Shoptalk está bloqueado</translation>
    </message>
    <message>
        <source>Use your recovery key</source>
        <translation>Usa tu clave de recuperación</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elige una frase de contraseña</translation>
    </message>
    <message>
        <source>New messages appear when you unlock.</source>
        <translation>Los mensajes nuevos aparecen cuando desbloqueas.</translation>
    </message>
    <message>
        <source>Enter the recovery key from the printed sheet, and choose a new passphrase.</source>
        <translation>Ingresa la clave de recuperación de la hoja impresa y elige una nueva frase de contraseña.</translation>
    </message>
    <message>
        <source>This computer has no keychain (the system’s safe place for passwords). Choose a passphrase instead: your login is encrypted with it, and Shoptalk asks for it at every start. Nobody can look it up for you.</source>
        <translation>Esta computadora no tiene llavero (el lugar seguro del sistema para las contraseñas). Elige en su lugar una frase de contraseña: tu sesión se cifra con ella y Shoptalk la pide cada vez que se inicia. Nadie puede buscarla por ti.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock with recovery key</source>
        <translation>Desbloquear con la clave de recuperación</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase de contraseña</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Forgot it? Use the recovery key</source>
        <translation>¿La olvidaste? Usa la clave de recuperación</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase, 8 characters or more</source>
        <translation>Nueva frase de contraseña, 8 caracteres o más</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation>Repite la nueva frase de contraseña</translation>
    </message>
    <message>
        <source>This is not this shop’s recovery key.</source>
        <translation>Esta no es la clave de recuperación de esta tienda.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Try again.</source>
        <translation>La frase de contraseña no es correcta. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>A character in the recovery key is wrong or missing. Compare it with the printed sheet.</source>
        <translation>Un carácter de la clave de recuperación está mal o falta. Compárala con la hoja impresa.</translation>
    </message>
    <message>
        <source>No recovery key has been made on this computer.</source>
        <translation>No se ha creado ninguna clave de recuperación en esta computadora.</translation>
    </message>
    <message>
        <source>That did not work (%1). Nothing was changed.</source>
        <translation>Eso no funcionó (%1). No se cambió nada.</translation>
    </message>
    <message>
        <source>Try again in %1 s</source>
        <translation>Vuelve a intentarlo en %1 s</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>A message is still being sent. You can enter your passphrase already: Shoptalk opens as soon as this is done.</source>
        <translation>Todavía se está enviando un mensaje. Ya puedes escribir tu frase de contraseña: Shoptalk se abre en cuanto termine.</translation>
    </message>
    <message>
        <source>What you sent is still being saved on this computer. You can enter your passphrase already: Shoptalk opens as soon as it is saved.</source>
        <translation>Lo que enviaste todavía se está guardando en esta computadora. Ya puedes escribir tu frase de contraseña: Shoptalk se abre en cuanto esté guardado.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LockedNotifications</name>
    <message>
        <source>A customer wrote</source>
        <translation>Un cliente escribió</translation>
    </message>
    <message>
        <source>Shoptalk is locked. Unlock it to read the message.</source>
        <translation>Shoptalk está bloqueado. Desbloquéalo para leer el mensaje.</translation>
    </message>
    <message>
        <source>Shoptalk is locked</source>
        <translation>Shoptalk está bloqueado</translation>
    </message>
    <message>
        <source>Click to unlock it and to see what customers write.</source>
        <translation>Haz clic para desbloquearlo y ver lo que escriben los clientes.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>A conversation is back. Shoptalk is locked. Unlock it to see which one.</source>
        <translation>Una conversación está de vuelta. Shoptalk está bloqueado. Desbloquéalo para ver cuál.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) are back. Shoptalk is locked. Unlock it to see them.</source>
        <translation>
            <numerusform>%Ln conversación está de vuelta. Shoptalk está bloqueado. Desbloquéalo para verla.</numerusform>
            <numerusform>%Ln conversaciones están de vuelta. Shoptalk está bloqueado. Desbloquéalo para verlas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginHelp</name>
    <message>
        <source>If Facebook shows an error instead of its login</source>
        <translation>Si Facebook muestra un error en lugar de su inicio de sesión</translation>
    </message>
    <message>
        <source>“URL blocked” or “Can’t load URL”: this address is missing in the app’s settings at Meta. The person who runs your relay can add it under Facebook Login, Settings, Valid OAuth redirect URIs:</source>
        <translation>“URL bloqueada” o “No se puede cargar la URL”: esta dirección falta en la configuración de la app en Meta. La persona que gestiona tu retransmisor puede agregarla en Inicio de sesión con Facebook, Configuración, URI de redireccionamiento de OAuth válidos:</translation>
    </message>
    <message>
        <source>Redirect address %1</source>
        <translation>Dirección de redireccionamiento %1</translation>
    </message>
    <message>
        <source>“App not active” or “App not available”: the app is still in development. Ask the person who runs your relay to give you a role in it, or to publish it.</source>
        <translation>“App no activa” o “App no disponible”: la app todavía está en desarrollo. Pide a la persona que gestiona tu retransmisor que te dé un rol en ella o que la publique.</translation>
    </message>
    <message>
        <source>The page stays blank or does not respond: something may be blocking Facebook, such as a firewall or a proxy. Your own browser may still work.</source>
        <translation>La página se queda en blanco o no responde: puede que algo bloquee Facebook, como un firewall o un proxy. Quizás tu propio navegador sí funcione.</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>Usar mi navegador</translation>
    </message>
    <message>
        <source>Anything else: press F5 to reload the page. If that doesn’t help, close this window. Nothing has been changed, and you can connect again at any time.</source>
        <translation>Cualquier otra cosa: presiona F5 para volver a cargar la página. Si eso no ayuda, cierra esta ventana. No se ha cambiado nada y puedes conectar de nuevo cuando quieras.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginProblem</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 can’t be reached</source>
        <translation>No se puede acceder a %1</translation>
    </message>
    <message>
        <source>Check this computer’s network, and whether a firewall blocks the page. Nothing has been sent.</source>
        <translation>Revisa la red de esta computadora y si un firewall bloquea la página. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>%1 is not safe to open</source>
        <translation>No es seguro abrir %1</translation>
    </message>
    <message>
        <source>The page’s security certificate is not valid. The clock of this computer may be wrong, or somebody may be intercepting the connection. Shoptalk did not open the page.</source>
        <translation>El certificado de seguridad de la página no es válido. Puede que el reloj de esta computadora esté mal o que alguien esté interceptando la conexión. Shoptalk no abrió la página.</translation>
    </message>
    <message>
        <source>The page stopped working</source>
        <translation>La página dejó de funcionar</translation>
    </message>
    <message>
        <source>Try again to start the login from the beginning. Nothing has been changed.</source>
        <translation>Vuelve a intentarlo para empezar el inicio de sesión desde el principio. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginSheet</name>
    <message>
        <source>I see an error page</source>
        <translation>Veo una página de error</translation>
    </message>
    <message>
        <source>Log in – Shoptalk</source>
        <translation>Iniciar sesión – Shoptalk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Facebook login page</source>
        <translation>Página de inicio de sesión de Facebook</translation>
    </message>
    <message>
        <source>This link leads to %1. Shoptalk only opens Facebook’s login here, so it was not opened.</source>
        <translation>Este enlace lleva a %1. Aquí Shoptalk solo abre el inicio de sesión de Facebook, así que no se abrió.</translation>
    </message>
    <message>
        <source>Hide help</source>
        <translation>Ocultar la ayuda</translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginView</name>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
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
        <translation>&amp;Acerca de Shoptalk</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>Same as &amp;system</source>
        <translation>Igual que el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Practice – %1</source>
        <translation>Práctica – %1</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>About Shoptalk</source>
        <translation>Acerca de Shoptalk</translation>
    </message>
    <message>
        <source>Shoptalk %1

Your shop’s WhatsApp Business conversations on your desktop.

Free software under the GNU General Public License, version 3 or later. Not affiliated with Meta.</source>
        <translation>Shoptalk %1

Las conversaciones de WhatsApp Business de tu tienda en tu escritorio.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Sin relación con Meta.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Shoptalk &amp;help</source>
        <translation>&amp;Ayuda de Shoptalk</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaBanner</name>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Download the files now</source>
        <translation>Descargar los archivos ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message numerus="yes">
        <source>WhatsApp deletes %Ln file(s) from customers within a day, and Shoptalk could not download them yet. Check the internet connection, the free space on the disk, and the Facebook account in the settings.</source>
        <translation>
            <numerusform>WhatsApp eliminará %Ln archivo de clientes dentro de un día, y Shoptalk todavía no pudo descargarlo. Revisa la conexión a internet, el espacio libre en el disco y la cuenta de Facebook en la configuración.</numerusform>
            <numerusform>WhatsApp eliminará %Ln archivos de clientes dentro de un día, y Shoptalk todavía no pudo descargarlos. Revisa la conexión a internet, el espacio libre en el disco y la cuenta de Facebook en la configuración.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaText</name>
    <message>
        <source>WhatsApp keeps files for 7 days and no longer has this one. Ask the customer to send it again.</source>
        <translation>WhatsApp guarda los archivos 7 días y ya no tiene este. Pide al cliente que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>WhatsApp can’t be reached. The download goes on by itself.</source>
        <translation>No se puede acceder a WhatsApp. La descarga sigue sola.</translation>
    </message>
    <message>
        <source>WhatsApp is busy. The download goes on by itself.</source>
        <translation>WhatsApp está ocupado. La descarga sigue sola.</translation>
    </message>
    <message>
        <source>The download waits until the Facebook account is connected again.</source>
        <translation>La descarga espera hasta que la cuenta de Facebook vuelva a estar conectada.</translation>
    </message>
    <message>
        <source>WhatsApp didn’t send this file.</source>
        <translation>WhatsApp no entregó este archivo.</translation>
    </message>
    <message>
        <source>Your network sent a login page instead of the file. It was not saved.</source>
        <translation>Tu red envió una página de inicio de sesión en lugar del archivo. No se guardó.</translation>
    </message>
    <message>
        <source>The file was damaged on its way. It was not saved.</source>
        <translation>El archivo se dañó por el camino. No se guardó.</translation>
    </message>
    <message>
        <source>Only a part of the file came.</source>
        <translation>Solo llegó una parte del archivo.</translation>
    </message>
    <message>
        <source>This file is larger than 100 MB. It was not saved.</source>
        <translation>Este archivo pesa más de 100 MB. No se guardó.</translation>
    </message>
    <message>
        <source>The disk of this computer is full. Make room: the download goes on by itself.</source>
        <translation>El disco de esta computadora está lleno. Libera espacio: la descarga sigue sola.</translation>
    </message>
    <message>
        <source>This computer could not save the file.</source>
        <translation>Esta computadora no pudo guardar el archivo.</translation>
    </message>
    <message>
        <source>WhatsApp refused the download.</source>
        <translation>WhatsApp rechazó la descarga.</translation>
    </message>
    <message>
        <source>The file is on its way.</source>
        <translation>El archivo está en camino.</translation>
    </message>
    <message>
        <source>The file is not downloaded.</source>
        <translation>El archivo no se ha descargado.</translation>
    </message>
    <message>
        <source>WhatsApp keeps files for 7 days and no longer has this one. Look for it on the shop’s phone, which sent it.</source>
        <translation>WhatsApp guarda los archivos 7 días y ya no tiene este. Búscalo en el teléfono de la tienda, que lo envió.</translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaViewer</name>
    <message>
        <source>Photos and videos of the conversation</source>
        <translation>Fotos y videos de la conversación</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Abrir en otro programa</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Más pequeña (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Más grande (+)</translation>
    </message>
    <message>
        <source>Copy the picture (Ctrl+C)</source>
        <translation>Copiar la imagen (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save as… (Ctrl+S)</source>
        <translation>Guardar como… (Ctrl+S)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>Shoptalk no reproduce videos.</translation>
    </message>
    <message>
        <source>This picture can’t be shown here. It may be damaged.</source>
        <translation>Esta imagen no se puede mostrar aquí. Puede estar dañada.</translation>
    </message>
</context>
<context>
    <name>shoptalk::MenuBar</name>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
</context>
<context>
    <name>shoptalk::MenuCorner</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>shoptalk::MergeActions</name>
    <message>
        <source>%1 is not %2…</source>
        <translation>%1 no es %2…</translation>
    </message>
    <message>
        <source>These two have separate chats already.</source>
        <translation>Estos dos ya tienen chats separados.</translation>
    </message>
    <message>
        <source>Separate customers</source>
        <translation>Separar clientes</translation>
    </message>
    <message>
        <source>Give %1 and %2 separate chats again?</source>
        <translation>¿Darles de nuevo chats separados a %1 y %2?</translation>
    </message>
    <message>
        <source>Each gets their own messages, labels and draft back. Shoptalk won’t join them again for the same reason.</source>
        <translation>Cada uno recupera sus propios mensajes, etiquetas y borrador. Shoptalk no volverá a unirlos por el mismo motivo.</translation>
    </message>
    <message>
        <source>Separate them</source>
        <translation>Separarlos</translation>
    </message>
    <message>
        <source>The two could not be separated. Check that the disk is not full, then try again.</source>
        <translation>No se pudieron separar. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This customer was joined with another one since. Separate those two first; their line is further down in the chat.</source>
        <translation>Desde entonces, este cliente se unió con otro. Separa primero a esos dos; su línea está más abajo en el chat.</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageActions</name>
    <message>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Cancelar el envío</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Responder</translation>
    </message>
    <message>
        <source>Cancel sen&amp;ding</source>
        <translation>Cancelar el &amp;envío</translation>
    </message>
    <message>
        <source>Reac&amp;t</source>
        <translation>Reacc&amp;ionar</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Más…</translation>
    </message>
    <message>
        <source>&amp;Take back your reaction</source>
        <translation>&amp;Quitar tu reacción</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>&amp;Info</source>
        <translation>In&amp;fo</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>&amp;Forward…</source>
        <translation>Reen&amp;viar…</translation>
    </message>
    <message>
        <source>Un&amp;star</source>
        <translation>&amp;No destacar</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Destacar</translation>
    </message>
    <message>
        <source>Unstar</source>
        <translation>No destacar</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageDelegate</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place of a picture among several</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacado</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageEdit</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Start a new line</source>
        <translation>Empezar una nueva línea</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Negrita</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Cursiva</translation>
    </message>
    <message>
        <source>&amp;Strikethrough</source>
        <translation>&amp;Tachado</translation>
    </message>
    <message>
        <source>&amp;Monospace</source>
        <translation>&amp;Monoespaciado</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageInfo</name>
    <message>
        <source>Message info</source>
        <translation>Info del mensaje</translation>
    </message>
    <message>
        <source>From you</source>
        <translation>De ti</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Del cliente</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>It was edited.</source>
        <translation>Se editó.</translation>
    </message>
    <message>
        <source>Copy the message’s WhatsApp ID</source>
        <translation>Copiar el ID de WhatsApp del mensaje</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Detalles para el soporte</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar los detalles</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageSelectionBar</name>
    <message>
        <source>Clear selection (Esc)</source>
        <translation>Quitar la selección (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) selected</source>
        <translation>
            <numerusform>%Ln mensaje seleccionado</numerusform>
            <numerusform>%Ln mensajes seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these messages can’t be forwarded. Deselect it first.</source>
        <translation>Uno de estos mensajes no se puede reenviar. Quítalo primero de la selección.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) selected. That is the most.</source>
        <translation>
            <numerusform>%Ln mensaje seleccionado. No caben más.</numerusform>
            <numerusform>%Ln mensajes seleccionados. No caben más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageStates</name>
    <message>
        <source>Edited %1</source>
        <comment>a time</comment>
        <translation>Editado a las %1</translation>
    </message>
    <message>
        <source>You reacted with %1</source>
        <translation>Reaccionaste con %1</translation>
    </message>
    <message>
        <source>The customer reacted with %1</source>
        <translation>El cliente reaccionó con %1</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>esperando para enviarse</translation>
    </message>
    <message>
        <source>may not have been sent</source>
        <translation>puede que no se haya enviado</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>played</source>
        <translation>reproducido</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>not delivered yet</source>
        <translation>aún no entregado</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>no entregado</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageStep</name>
    <message>
        <source>For example: Easter opening hours</source>
        <translation>Por ejemplo: horario de Semana Santa</translation>
    </message>
    <message>
        <source>Name of this broadcast, only for you</source>
        <translation>Nombre de esta difusión, solo para ti</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Enviado desde</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>No template is ready to send</source>
        <translation>No hay ninguna plantilla lista para enviar</translation>
    </message>
    <message>
        <source>Create one in Settings, Templates. WhatsApp looks at it first.</source>
        <translation>Crea una en Configuración, Plantillas. WhatsApp la revisa primero.</translation>
    </message>
    <message>
        <source>Broadcast of %1</source>
        <translation>Difusión del %1</translation>
    </message>
    <message>
        <source>This template needs something that can’t be filled in for many people at once, such as a place or a code. Send it from a conversation.</source>
        <translation>Esta plantilla necesita algo que no se puede rellenar para muchas personas a la vez, como un lugar o un código. Envíala desde una conversación.</translation>
    </message>
    <message>
        <source>Give the broadcast a name, so that you find it again.</source>
        <translation>Ponle un nombre a la difusión para encontrarla después.</translation>
    </message>
    <message>
        <source>Choose the template that is sent.</source>
        <translation>Elige la plantilla que se envía.</translation>
    </message>
    <message>
        <source>This template can’t be sent to many people at once. Choose another one.</source>
        <translation>Esta plantilla no se puede enviar a muchas personas a la vez. Elige otra.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Connect a phone number first, in Settings, Facebook accounts.</source>
        <translation>Conecta primero un número de teléfono en Configuración, Cuentas de Facebook.</translation>
    </message>
</context>
<context>
    <name>shoptalk::MetaSentences</name>
    <message>
        <source>WhatsApp did not take this message.</source>
        <translation>WhatsApp no aceptó este mensaje.</translation>
    </message>
    <message>
        <source>WhatsApp refused this without saying why.</source>
        <translation>WhatsApp rechazó esto sin decir por qué.</translation>
    </message>
    <message>
        <source>Meta refused this without saying why. Try again, or ask the person who runs your relay.</source>
        <translation>Meta rechazó esto sin decir por qué. Vuelve a intentarlo o pregunta a la persona que gestiona tu retransmisor.</translation>
    </message>
    <message>
        <source>WhatsApp is having a problem right now. Please try again in a few minutes.</source>
        <translation>WhatsApp tiene un breve problema. Vuelve a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>Too many requests in a short time. Wait a few minutes, then try again.</source>
        <translation>Demasiadas solicitudes en poco tiempo. Espera unos minutos y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Too many changes in a short time. Wait a few minutes, then try again.</source>
        <translation>Demasiados cambios en poco tiempo. Espera unos minutos y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Facebook has ended your login</source>
        <translation>Facebook cerró tu sesión</translation>
    </message>
    <message>
        <source>Shoptalk was removed in your Facebook settings</source>
        <translation>Se quitó Shoptalk en tu configuración de Facebook</translation>
    </message>
    <message>
        <source>Log in again and allow it once more; what you chose is kept.</source>
        <translation>Inicia sesión de nuevo y permítelo otra vez; lo que elegiste se conserva.</translation>
    </message>
    <message>
        <source>Facebook wants to check that it is you</source>
        <translation>Facebook quiere comprobar que eres tú</translation>
    </message>
    <message>
        <source>Log in at facebook.com and follow the instructions there, then log in here again.</source>
        <translation>Inicia sesión en facebook.com y sigue las instrucciones de allí; luego inicia sesión aquí de nuevo.</translation>
    </message>
    <message>
        <source>Your Facebook password was changed</source>
        <translation>Se cambió tu contraseña de Facebook</translation>
    </message>
    <message>
        <source>That ended the login. Log in again with the new password.</source>
        <translation>Eso cerró la sesión. Inicia sesión de nuevo con la contraseña nueva.</translation>
    </message>
    <message>
        <source>That happens about every 60 days. Log in again; what you chose is kept.</source>
        <translation>Eso pasa más o menos cada 60 días. Inicia sesión de nuevo; lo que elegiste se conserva.</translation>
    </message>
    <message>
        <source>Your Facebook account is not confirmed yet</source>
        <translation>Tu cuenta de Facebook todavía no está confirmada</translation>
    </message>
    <message>
        <source>Confirm it first (Facebook has sent you an e-mail), then log in again.</source>
        <translation>Primero confírmala (Facebook te envió un correo electrónico) y luego inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>You have no role in this business</source>
        <translation>No tienes un rol en esta empresa</translation>
    </message>
    <message>
        <source>Ask an administrator of the business for access, then log in again.</source>
        <translation>Pide acceso a un administrador de la empresa y luego inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your Facebook account isn’t allowed to use this WhatsApp account. Ask an administrator for access.</source>
        <translation>Tu usuario de Facebook no puede usar esta cuenta de WhatsApp. Pide a un administrador que te dé acceso.</translation>
    </message>
    <message>
        <source>This phone number no longer exists in WhatsApp.</source>
        <translation>Este número de teléfono ya no existe en WhatsApp.</translation>
    </message>
    <message>
        <source>This phone number no longer exists in WhatsApp. Choose another one under Facebook accounts.</source>
        <translation>Este número de teléfono ya no existe en WhatsApp. Elige otro en Cuentas de Facebook.</translation>
    </message>
    <message>
        <source>WhatsApp could not use something in this message. Check the text and the recipient.</source>
        <translation>WhatsApp no pudo usar algo de este mensaje. Revisa el texto y el destinatario.</translation>
    </message>
    <message>
        <source>WhatsApp could not use something you entered. Check it and try again.</source>
        <translation>WhatsApp no pudo usar algo de lo que ingresaste. Revísalo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>WhatsApp has restricted this account because of its rules. Meta’s Business Support Home says why; you can ask for a review there.</source>
        <translation>WhatsApp restringió esta cuenta por sus reglas. La ayuda para empresas de Meta dice por qué; allí puedes pedir una revisión.</translation>
    </message>
    <message>
        <source>Meta has blocked this for now because of its rules. Try again tomorrow, or look in Meta’s Business Support Home.</source>
        <translation>Meta bloqueó esto por ahora debido a sus reglas. Vuelve a intentarlo mañana o consulta la ayuda para empresas de Meta.</translation>
    </message>
    <message>
        <source>This WhatsApp account is locked. WhatsApp Manager says why.</source>
        <translation>Esta cuenta de WhatsApp está bloqueada. El Administrador de WhatsApp dice por qué.</translation>
    </message>
    <message>
        <source>WhatsApp does not let your type of business write to this country.</source>
        <translation>WhatsApp no permite que tu tipo de empresa escriba a este país.</translation>
    </message>
    <message>
        <source>This number needs an approved display name first. Choose one in Settings, under Numbers.</source>
        <translation>Este número primero necesita un nombre visible aprobado. Elige uno en Configuración, en Números.</translation>
    </message>
    <message>
        <source>WhatsApp could not charge your account. Check the payment method in WhatsApp Manager.</source>
        <translation>WhatsApp no pudo cobrar a tu cuenta. Revisa el método de pago en el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <source>This phone number must be registered again. You can do that in Settings, under Numbers.</source>
        <translation>Este número de teléfono se debe registrar de nuevo. Puedes hacerlo en Configuración, en Números.</translation>
    </message>
    <message>
        <source>WhatsApp is upgrading this number. Please wait a minute, then try again.</source>
        <translation>WhatsApp está actualizando este número. Espera un minuto y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>You have blocked this customer. Unblock to write.</source>
        <translation>Bloqueaste a este cliente. Desbloquéalo para escribirle.</translation>
    </message>
    <message>
        <source>Too many messages in a short time. Wait a moment, then try again.</source>
        <translation>Demasiados mensajes en poco tiempo. Espera un momento y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>WhatsApp did not deliver this offer to this customer. Please don’t send it again.</source>
        <translation>WhatsApp no entregó esta oferta a este cliente. No la envíes de nuevo.</translation>
    </message>
    <message>
        <source>You cannot write to your own number.</source>
        <translation>No puedes escribir a tu propio número.</translation>
    </message>
    <message>
        <source>This customer cannot be reached on WhatsApp. Check the number or call.</source>
        <translation>No se puede llegar a este cliente por WhatsApp. Revisa el número o llama.</translation>
    </message>
    <message>
        <source>The test number may only write to registered test phones.</source>
        <translation>El número de prueba solo puede escribir a teléfonos de prueba registrados.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the customer’s last message. Send a template instead.</source>
        <translation>Pasaron más de 24 horas desde el último mensaje del cliente. Envía una plantilla.</translation>
    </message>
    <message>
        <source>WhatsApp is holding back offers for this customer. Please don’t send it again today.</source>
        <translation>WhatsApp retiene las ofertas para este cliente. No la envíes de nuevo hoy.</translation>
    </message>
    <message>
        <source>This customer does not want offers. Please take them off your list.</source>
        <translation>Este cliente no quiere ofertas. Quítalo de tu lista.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent or shown here.</source>
        <translation>Este tipo de mensaje no se puede enviar ni mostrar aquí.</translation>
    </message>
    <message>
        <source>The customer’s file could not be downloaded. Ask for a smaller one.</source>
        <translation>No se pudo descargar el archivo del cliente. Pide uno más pequeño.</translation>
    </message>
    <message>
        <source>WhatsApp does not take this kind or size of file. Choose another one.</source>
        <translation>WhatsApp no acepta este tipo o tamaño de archivo. Elige otro.</translation>
    </message>
    <message>
        <source>This message is only on the phone. Open it in the WhatsApp Business app.</source>
        <translation>Este mensaje está solo en el teléfono. Ábrelo en la app WhatsApp Business.</translation>
    </message>
    <message>
        <source>This message needs the customer’s phone number. Ask the customer for it.</source>
        <translation>Este mensaje necesita el número de teléfono del cliente. Pídeselo.</translation>
    </message>
    <message>
        <source>Offers are switched off for this account. You can switch them on in WhatsApp Manager.</source>
        <translation>Las ofertas están desactivadas para esta cuenta. Puedes activarlas en el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp has paused templates because some are in the wrong category. Check them in WhatsApp Manager.</source>
        <translation>WhatsApp puso plantillas en pausa porque algunas están en la categoría equivocada. Revísalas en el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <source>Accept WhatsApp’s payment terms in WhatsApp Manager first.</source>
        <translation>Primero acepta las condiciones de pago de WhatsApp en el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <source>Some customers could not be blocked or unblocked. You can only block people who wrote in the last 24 hours.</source>
        <translation>No se pudo bloquear o desbloquear a algunos clientes. Solo puedes bloquear a personas que escribieron en las últimas 24 horas.</translation>
    </message>
    <message>
        <source>The template’s placeholders don’t match what was filled in. Check them and try again.</source>
        <translation>Los espacios para completar de la plantilla no coinciden con lo que se completó. Revísalos y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This template is not available in this language, or is not approved yet. Choose another one.</source>
        <translation>Esta plantilla no está disponible en este idioma o todavía no está aprobada. Elige otra.</translation>
    </message>
    <message>
        <source>The template’s text is against WhatsApp’s rules. Change it and send it for approval again.</source>
        <translation>El texto de la plantilla va contra las reglas de WhatsApp. Cámbialo y envíala de nuevo para su aprobación.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template because customers did not like it. Try again in a few hours or change it.</source>
        <translation>WhatsApp puso esta plantilla en pausa porque no les gustó a los clientes. Vuelve a intentarlo en unas horas o cámbiala.</translation>
    </message>
    <message>
        <source>WhatsApp has disabled this template for good. Make a new one.</source>
        <translation>WhatsApp inhabilitó esta plantilla definitivamente. Crea una nueva.</translation>
    </message>
    <message>
        <source>A part of the template is too long or isn’t in a format WhatsApp accepts. Change it and try again.</source>
        <translation>Una parte de la plantilla es demasiado larga o tiene una forma que WhatsApp no acepta. Cámbiala y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This template cannot be changed right now. Try again later.</source>
        <translation>Esta plantilla no se puede cambiar en este momento. Vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>You have as many templates as WhatsApp allows. Delete one you no longer use.</source>
        <translation>Tienes todas las plantillas que WhatsApp permite. Elimina una que ya no uses.</translation>
    </message>
    <message>
        <source>There is already a template with this name. Choose another name.</source>
        <translation>Ya existe una plantilla con este nombre. Elige otro nombre.</translation>
    </message>
    <message>
        <source>The form in this message is not available right now. Check it in WhatsApp Manager.</source>
        <translation>El formulario de este mensaje no está disponible en este momento. Revísalo en el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp has no statistics for this template yet.</source>
        <translation>WhatsApp todavía no tiene estadísticas de esta plantilla.</translation>
    </message>
    <message>
        <source>This number was not removed completely. Remove it once more in Settings, then register it.</source>
        <translation>Este número no se quitó por completo. Quítalo una vez más en Configuración y luego regístralo.</translation>
    </message>
    <message>
        <source>This number was not removed completely. Remove it once more, then register it.</source>
        <translation>Este número no se quitó por completo. Quítalo una vez más y luego regístralo.</translation>
    </message>
    <message>
        <source>This PIN is not correct. Check it in Settings, under Numbers.</source>
        <translation>Este PIN no es correcto. Revísalo en Configuración, en Números.</translation>
    </message>
    <message>
        <source>This is not the number’s PIN. Don’t guess: after a few wrong PINs, WhatsApp locks it. If you forgot the PIN, reset it in WhatsApp Manager.</source>
        <translation>Este no es el PIN del número. No adivines: después de unos pocos PIN incorrectos, WhatsApp lo bloquea. Si olvidaste el PIN, restablécelo en el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <source>This number must be confirmed with a code first. You can do that in Settings, under Numbers.</source>
        <translation>Este número primero se debe confirmar con un código. Puedes hacerlo en Configuración, en Números.</translation>
    </message>
    <message>
        <source>The number must be confirmed with a code first.</source>
        <translation>El número primero se debe confirmar con un código.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Wait 12 hours before you try again.</source>
        <translation>El PIN fue incorrecto demasiadas veces. Espera 12 horas antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>The PIN was tried too fast. Wait a few minutes.</source>
        <translation>El PIN se intentó demasiado rápido. Espera unos minutos.</translation>
    </message>
    <message>
        <source>This number is not registered yet. You can register it in Settings, under Numbers.</source>
        <translation>Este número todavía no está registrado. Puedes registrarlo en Configuración, en Números.</translation>
    </message>
    <message>
        <source>This number is not registered yet.</source>
        <translation>Este número todavía no está registrado.</translation>
    </message>
    <message>
        <source>The number was removed a moment ago. Try again in five minutes.</source>
        <translation>El número se quitó hace un momento. Vuelve a intentarlo en cinco minutos.</translation>
    </message>
    <message>
        <source>The number was registered or removed 10 times within three days. Try again in three days.</source>
        <translation>El número se registró o se quitó 10 veces en tres días. Vuelve a intentarlo en tres días.</translation>
    </message>
    <message>
        <source>This code is not right, or has expired. Check it, or ask for a new one.</source>
        <translation>Este código no es correcto o venció. Revísalo o pide uno nuevo.</translation>
    </message>
    <message>
        <source>This number cannot be moved here yet. Check its owner and its two-step PIN in WhatsApp Manager.</source>
        <translation>Este número todavía no se puede traer aquí. Revisa su propietario y su PIN de dos pasos en el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <source>This way of connecting is no longer supported. Connect the account again in Settings.</source>
        <translation>Esta forma de conectar ya no es compatible. Conecta la cuenta de nuevo en Configuración.</translation>
    </message>
    <message>
        <source>Earlier chats were already fetched once. To fetch them again, disconnect the number in the phone app and connect it again.</source>
        <translation>Los chats anteriores ya se obtuvieron una vez. Para obtenerlos de nuevo, desconecta el número en la app del teléfono y vuelve a conectarlo.</translation>
    </message>
    <message>
        <source>Earlier chats can only be fetched within 24 hours. Disconnect the number in the phone app and connect it again.</source>
        <translation>Los chats anteriores solo se pueden obtener dentro de las 24 horas. Desconecta el número en la app del teléfono y vuelve a conectarlo.</translation>
    </message>
    <message>
        <source>The owner of this number does not share earlier chats. New messages arrive all the same.</source>
        <translation>El propietario de este número no comparte los chats anteriores. Los mensajes nuevos llegan de todos modos.</translation>
    </message>
    <message>
        <source>This username cannot be used. Choose another one, or check it in WhatsApp Manager.</source>
        <translation>Este nombre de usuario no se puede usar. Elige otro o revísalo en el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <source>This was already requested. There is nothing more to do.</source>
        <translation>Esto ya se solicitó. No hay nada más que hacer.</translation>
    </message>
    <message>
        <source>Meta does not allow this web address. Ask the person who runs your relay.</source>
        <translation>Meta no permite esta dirección web. Pregunta a la persona que gestiona tu retransmisor.</translation>
    </message>
    <message>
        <source>Facebook did not accept the login. Please log in again.</source>
        <translation>Facebook no aceptó el inicio de sesión. Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>No code was sent, because codes were requested too often. Wait an hour, then try again.</source>
        <translation>No se envió ningún código porque se pidieron demasiadas veces. Espera una hora y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Log in again; what you chose is kept.</source>
        <translation>Inicia sesión de nuevo; lo que elegiste se conserva.</translation>
    </message>
    <message>
        <source>Facebook has ended your login. Reconnect to continue.</source>
        <translation>Facebook cerró tu sesión. Vuelve a conectar para continuar.</translation>
    </message>
    <message>
        <source>Shoptalk was removed in your Facebook settings. Reconnect and allow it once more.</source>
        <translation>Shoptalk se quitó en tu configuración de Facebook. Vuelve a conectar y permítelo otra vez.</translation>
    </message>
    <message>
        <source>Facebook wants to check that it is you. Log in at facebook.com first, then reconnect.</source>
        <translation>Facebook quiere comprobar que eres tú. Primero inicia sesión en facebook.com y luego vuelve a conectar.</translation>
    </message>
    <message>
        <source>Your Facebook password was changed. Reconnect with the new one.</source>
        <translation>Se cambió tu contraseña de Facebook. Vuelve a conectar con la nueva.</translation>
    </message>
    <message>
        <source>Your Facebook login has expired, as it does about every 60 days. Reconnect to continue.</source>
        <translation>Tu sesión de Facebook venció, como pasa más o menos cada 60 días. Vuelve a conectar para continuar.</translation>
    </message>
    <message>
        <source>Your Facebook login has expired</source>
        <translation>Tu sesión de Facebook venció</translation>
    </message>
    <message>
        <source>Your Facebook login has expired: Facebook asks for a new one after 90 days. Reconnect to continue.</source>
        <translation>Tu sesión de Facebook venció: Facebook pide una nueva después de 90 días. Vuelve a conectar para continuar.</translation>
    </message>
    <message>
        <source>Your Facebook account is not confirmed yet. Confirm it first (Facebook has sent you an e-mail), then reconnect.</source>
        <translation>Tu cuenta de Facebook aún no está confirmada. Primero confírmala (Facebook te envió un correo electrónico) y luego vuelve a conectar.</translation>
    </message>
    <message>
        <source>You have no role in this business. Ask an administrator of the business for access, then reconnect.</source>
        <translation>No tienes ningún rol en esta empresa. Pide acceso a un administrador de la empresa y luego vuelve a conectar.</translation>
    </message>
    <message>
        <source>A permission that Shoptalk needs is missing. Reconnect and allow everything on the list.</source>
        <translation>Falta un permiso que Shoptalk necesita. Vuelve a conectar y permite todo lo que está en la lista.</translation>
    </message>
    <message>
        <source>The file did not reach WhatsApp: the connection broke off each time. Check your internet connection, then try again.</source>
        <translation>El archivo no llegó a WhatsApp: la conexión se cortó cada vez. Comprueba tu conexión a internet y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This number is no longer connected. Connect it again in Settings, Facebook accounts, then try again.</source>
        <translation>Este número ya no está conectado. Vuelve a conectarlo en Configuración, Cuentas de Facebook y luego inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>WhatsApp takes reactions only to messages of the last 30 days that were not deleted.</source>
        <translation>WhatsApp solo acepta reacciones a mensajes de los últimos 30 días que no se hayan eliminado.</translation>
    </message>
    <message>
        <source>It works again from %1.</source>
        <translation>Vuelve a funcionar a partir de las %1.</translation>
    </message>
    <message>
        <source>WhatsApp limits how many messages this number can send. The reason may be that people blocked or reported earlier ones. Send fewer and more useful messages for a while.</source>
        <translation>WhatsApp limita cuántos mensajes puede enviar este número. El motivo puede ser que algunas personas bloquearon o reportaron mensajes anteriores. Envía menos mensajes y más útiles por un tiempo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::NameCard</name>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>Request this name</source>
        <translation>Solicitar este nombre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Load the name again</source>
        <translation>Cargar el nombre de nuevo</translation>
    </message>
    <message>
        <source>The display name could not be loaded.</source>
        <translation>No se pudo cargar el nombre visible.</translation>
    </message>
    <message>
        <source>Customers see only the number so far, not a name.</source>
        <translation>Por ahora los clientes solo ven el número, sin nombre.</translation>
    </message>
    <message>
        <source>Customers see “%1” at the top of the chat.</source>
        <translation>Los clientes ven “%1” en la parte superior del chat.</translation>
    </message>
    <message>
        <source>WhatsApp reviews a new name before customers see it. The name must match your business.</source>
        <translation>WhatsApp revisa un nombre nuevo antes de que los clientes lo vean. El nombre debe corresponder a tu empresa.</translation>
    </message>
    <message>
        <source>WhatsApp is reviewing “%1”. You’ll be notified of the decision.</source>
        <translation>WhatsApp está revisando “%1”. Se te avisará de la decisión.</translation>
    </message>
    <message>
        <source>WhatsApp rejected “%1”. Request a different name.</source>
        <translation>WhatsApp rechazó “%1”. Solicita un nombre diferente.</translation>
    </message>
    <message>
        <source>The name was sent to WhatsApp for review. You’ll be notified of the decision.</source>
        <translation>El nombre se envió a WhatsApp para su revisión. Se te avisará de la decisión.</translation>
    </message>
</context>
<context>
    <name>shoptalk::NameEditor</name>
    <message>
        <source>Change the name</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nombre del cliente</translation>
    </message>
</context>
<context>
    <name>shoptalk::NavigationRail</name>
    <message>
        <source>Pages and numbers</source>
        <translation>Páginas y números</translation>
    </message>
</context>
<context>
    <name>shoptalk::NewConversation</name>
    <message>
        <source>From:</source>
        <translation>Desde:</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Nombre o número de teléfono</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Tu número</translation>
    </message>
    <message>
        <source>Type a name, or a number with + and the country code.</source>
        <translation>Escribe un nombre, o un número con + y el código de país.</translation>
    </message>
    <message>
        <source>This is a phone number: %1</source>
        <translation>Este es un número de teléfono: %1</translation>
    </message>
    <message>
        <source>This is no phone number yet. Begin with + and the country code.</source>
        <translation>Aún no es un número de teléfono. Empieza con + y el código de país.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::NoteActions</name>
    <message>
        <source>Write an internal note</source>
        <translation>Escribir una nota interna</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>A note about %1, for your team only. The customer never sees it.</source>
        <translation>Una nota sobre %1, solo para tu equipo. El cliente nunca la ve.</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>This note is too long. Shorten it, then save it again.</source>
        <translation>Esta nota es demasiado larga. Acórtala y guárdala de nuevo.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Nota guardada.</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Nota eliminada.</translation>
    </message>
    <message>
        <source>A note for your team only. The customer never sees it.</source>
        <translation>Una nota solo para tu equipo. El cliente nunca la ve.</translation>
    </message>
    <message>
        <source>Note changed.</source>
        <translation>Nota cambiada.</translation>
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
        <translation>Cuando escribe un cliente</translation>
    </message>
    <message>
        <source>Notifications appear while you use another window or another page of Shoptalk. While Shoptalk is locked, they never show names or messages.</source>
        <translation>Las notificaciones aparecen mientras usas otra ventana u otra página de Shoptalk. Mientras Shoptalk está bloqueado, nunca muestran nombres ni mensajes.</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>Mostrar una notificación</translation>
    </message>
    <message>
        <source>Show the customer’s name and the start of the message</source>
        <translation>Mostrar el nombre del cliente y el comienzo del mensaje</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Reproducir un sonido</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>Mostrar una notificación de prueba</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>This computer can’t show notifications. Shoptalk’s task bar entry is highlighted instead when a customer writes.</source>
        <translation>Esta computadora no puede mostrar notificaciones. En su lugar, Shoptalk se resalta en la barra de tareas cuando escribe un cliente.</translation>
    </message>
    <message>
        <source>When you want quiet</source>
        <translation>Cuando quieres tranquilidad</translation>
    </message>
    <message>
        <source>Nothing pops up and nothing makes a sound. Messages still arrive and are counted.</source>
        <translation>No aparece ni suena nada. Los mensajes siguen llegando y se cuentan.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
</context>
<context>
    <name>shoptalk::NumberText</name>
    <message>
        <source>The code has 6 digits.</source>
        <translation>El código tiene 6 dígitos.</translation>
    </message>
    <message>
        <source>A PIN has 6 digits.</source>
        <translation>Un PIN tiene 6 dígitos.</translation>
    </message>
    <message>
        <source>Type the name that customers are to see.</source>
        <translation>Escribe el nombre que verán los clientes.</translation>
    </message>
    <message>
        <source>The text needs 1 to 140 characters.</source>
        <translation>El texto debe tener de 1 a 140 caracteres.</translation>
    </message>
    <message>
        <source>Something in the profile cannot be used as it is.</source>
        <translation>Algo del perfil no se puede usar tal como está.</translation>
    </message>
    <message>
        <source>No answer came, so we don’t know whether it worked. Check again in a minute.</source>
        <translation>No llegó respuesta, así que no sabemos si funcionó. Comprueba de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>WhatsApp cannot be reached. Nothing was changed. Check this computer’s network.</source>
        <translation>No se puede acceder a WhatsApp. No se cambió nada. Revisa la red de esta computadora.</translation>
    </message>
    <message>
        <source>Your Facebook login has expired or a permission is missing. Reconnect on the page Facebook accounts.</source>
        <translation>La sesión terminó o falta un permiso. Vuelve a conectar en la página Cuentas de Facebook.</translation>
    </message>
    <message>
        <source>WhatsApp was asked too often. Wait a few minutes, then try again.</source>
        <translation>Se preguntó a WhatsApp demasiadas veces. Espera unos minutos y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This computer could not save it. Check that the keychain is unlocked and the disk is not full.</source>
        <translation>Esta computadora no pudo guardarlo. Comprueba que el llavero esté desbloqueado y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>WhatsApp’s answer could not be understood. Check again in a minute.</source>
        <translation>No se pudo entender la respuesta de WhatsApp. Comprueba de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>WhatsApp refused it without saying why.</source>
        <translation>WhatsApp lo rechazó sin decir por qué.</translation>
    </message>
    <message>
        <source>WhatsApp refused it and says: %1</source>
        <translation>WhatsApp lo rechazó y dice: %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sitios web</translation>
    </message>
    <message>
        <source>%1: WhatsApp does not allow this to be empty.</source>
        <translation>%1: WhatsApp no permite dejar esto vacío.</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <translation>%1: %2 caracteres como máximo.</translation>
    </message>
    <message>
        <source>%1: at most two.</source>
        <translation>%1: dos como máximo.</translation>
    </message>
    <message>
        <source>%1: an address starts with https:// or http://</source>
        <translation>%1: una dirección empieza con https:// o http://</translation>
    </message>
    <message>
        <source>%1: this is not an e-mail address.</source>
        <translation>%1: esto no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Alcoholic drinks</source>
        <translation>Bebidas alcohólicas</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>Ropa</translation>
    </message>
    <message>
        <source>Cars and vehicles</source>
        <translation>Autos y vehículos</translation>
    </message>
    <message>
        <source>Beauty and care</source>
        <translation>Belleza y cuidado personal</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educación</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>Entretenimiento</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzas</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation>Servicio público</translation>
    </message>
    <message>
        <source>Groceries</source>
        <translation>Comestibles</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>Sin fines de lucro</translation>
    </message>
    <message>
        <source>Not a business</source>
        <translation>No es una empresa</translation>
    </message>
    <message>
        <source>Online gambling</source>
        <translation>Apuestas en línea</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Farmacia</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Apuestas</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>Servicios profesionales</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurante</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viajes</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>the number of the shop that the customer writes to</comment>
        <translation>para %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::NumbersPage</name>
    <message>
        <source>No number is connected yet.</source>
        <translation>Todavía no hay ningún número conectado.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>You have unsaved changes for this number, or an upload is still running.</source>
        <translation>Tienes cambios sin guardar para este número o todavía se está cargando un archivo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::Options</name>
    <message>
        <source>Your shop’s WhatsApp Business conversations on your desktop.</source>
        <translation>Las conversaciones de WhatsApp Business de tu tienda en tu escritorio.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Guardar todo en esta carpeta.</translation>
    </message>
    <message>
        <source>Address of Meta’s Graph API.</source>
        <translation>Dirección de la API Graph de Meta.</translation>
    </message>
    <message>
        <source>Address of Facebook’s login.</source>
        <translation>Dirección del inicio de sesión de Facebook.</translation>
    </message>
    <message>
        <source>Fill in this relay when pairing.</source>
        <translation>Usar este retransmisor al vincular.</translation>
    </message>
    <message>
        <source>Language, such as en or ar.</source>
        <translation>Idioma, por ejemplo en o ar.</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light (claro), dark (oscuro) o high-contrast (alto contraste).</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Iniciar en la bandeja, sin ventana.</translation>
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
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::PageNotice</name>
    <message>
        <source>Reload the page</source>
        <translation>Volver a cargar la página</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>Usar mi navegador</translation>
    </message>
    <message>
        <source>What could be wrong?</source>
        <translation>¿Qué puede estar mal?</translation>
    </message>
    <message>
        <source>The page is not responding</source>
        <translation>La página no responde</translation>
    </message>
    <message>
        <source>The page is taking a long time to load</source>
        <translation>La página está tardando mucho en cargarse</translation>
    </message>
    <message>
        <source>Nothing has been changed, and Shoptalk still works. You can wait, or reload the page, which starts the login from the beginning.</source>
        <translation>No se ha cambiado nada y Shoptalk sigue funcionando. Puedes esperar o volver a cargar la página, lo que empieza el inicio de sesión desde el principio.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PairStep</name>
    <message>
        <source>Connect to your relay</source>
        <translation>Conéctate a tu retransmisor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Address of your relay</source>
        <translation>Dirección de tu retransmisor</translation>
    </message>
    <message>
        <source>Your relay is the server that receives your messages while this computer is off.</source>
        <translation>Tu retransmisor es el servidor que recibe tus mensajes mientras esta computadora está apagada.</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Código de vinculación</translation>
    </message>
    <message>
        <source>Ask the person who runs your relay for a code. It works once, within 15 minutes.</source>
        <translation>Pide un código a la persona que gestiona tu retransmisor. Funciona una vez, durante 15 minutos.</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Nombre de esta computadora</translation>
    </message>
    <message>
        <source>This helps your team tell its computers apart.</source>
        <translation>Esto ayuda a tu equipo a distinguir sus computadoras.</translation>
    </message>
    <message>
        <source>Use this if your shop already used Shoptalk on another computer.</source>
        <translation>Usa esto si tu tienda ya usaba Shoptalk en otra computadora.</translation>
    </message>
    <message>
        <source>Pair this computer again</source>
        <translation>Vincula de nuevo esta computadora</translation>
    </message>
    <message>
        <source>Your conversations are still here. Enter a new pairing code to receive new messages again.</source>
        <translation>Tus conversaciones siguen aquí. Ingresa un nuevo código de vinculación para volver a recibir mensajes nuevos.</translation>
    </message>
    <message>
        <source>Welcome to Shoptalk</source>
        <translation>Te damos la bienvenida a Shoptalk</translation>
    </message>
    <message>
        <source>All your customers’ WhatsApp messages in one place. First, connect this computer to your shop’s relay, the server that receives your messages.</source>
        <translation>Todos los mensajes de WhatsApp de tus clientes en un solo lugar. Primero conecta esta computadora al retransmisor de tu tienda, el servidor que recibe tus mensajes.</translation>
    </message>
    <message>
        <source>Continue as “%1”</source>
        <translation>Continuar como “%1”</translation>
    </message>
    <message>
        <source>Connecting to your relay…</source>
        <translation>Conectando a tu retransmisor…</translation>
    </message>
    <message>
        <source>Give this computer a name, for example “Front desk”.</source>
        <translation>Ponle un nombre a esta computadora, por ejemplo “Mostrador”.</translation>
    </message>
    <message>
        <source>A pairing code has 8 letters and digits, for example K7QM-2XRP.</source>
        <translation>Un código de vinculación tiene 8 letras y dígitos, por ejemplo K7QM-2XRP.</translation>
    </message>
    <message>
        <source>Enter the address of your relay.</source>
        <translation>Ingresa la dirección de tu retransmisor.</translation>
    </message>
    <message>
        <source>No relay yet? Practise with a made-up shop</source>
        <translation>¿Aún no tienes retransmisor? Practica con una tienda inventada</translation>
    </message>
</context>
<context>
    <name>shoptalk::PaletteController</name>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>shoptalk::PassphraseDialog</name>
    <message>
        <source>Current passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Use 8 characters or more; several words work best. Nobody can look it up for you, so make a recovery key in case you forget it.</source>
        <translation>Usa 8 caracteres o más; lo mejor son varias palabras. Nadie puede buscarla por ti, así que crea una clave de recuperación por si la olvidas.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation>Repite la nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
</context>
<context>
    <name>shoptalk::PdfExport</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>There are no messages in this time.</source>
        <translation>No hay mensajes en este período.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PeopleDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Line in the file</source>
        <translation>Línea del archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>shoptalk::PeopleStep</name>
    <message>
        <source>This file can’t be opened. Check that it is still there and not open elsewhere.</source>
        <translation>No se puede abrir este archivo. Comprueba que siga ahí y que no esté abierto en otro lugar.</translation>
    </message>
    <message>
        <source>This file is too large. Split it into parts of at most 100,000 people.</source>
        <translation>Este archivo es demasiado grande. Divídelo en partes de 100 000 personas como máximo.</translation>
    </message>
    <message>
        <source>No people were found in this file. In your spreadsheet, choose “Save as” and the type CSV. The first line has the names of the columns.</source>
        <translation>No se encontraron personas en este archivo. En tu hoja de cálculo, elige «Guardar como» y el tipo CSV. La primera línea tiene los nombres de las columnas.</translation>
    </message>
    <message>
        <source>Our customers</source>
        <translation>Nuestros clientes</translation>
    </message>
    <message>
        <source>People from a file (CSV)</source>
        <translation>Personas de un archivo (CSV)</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quién lo recibe</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message numerus="yes">
        <source>Wrote in the last %Ln day(s)</source>
        <translation>
            <numerusform>Escribieron en el último %Ln día</numerusform>
            <numerusform>Escribieron en los últimos %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not write for %Ln day(s)</source>
        <translation>
            <numerusform>No escriben desde hace %Ln día</numerusform>
            <numerusform>No escriben desde hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Column with the phone number</source>
        <translation>Columna con el número de teléfono</translation>
    </message>
    <message>
        <source>Column with the name</source>
        <translation>Columna con el nombre</translation>
    </message>
    <message>
        <source>The first people in the file</source>
        <translation>Las primeras personas del archivo</translation>
    </message>
    <message>
        <source>With labels you can choose more exactly: right-click a conversation to label it.</source>
        <translation>Con etiquetas puedes elegir mejor: haz clic derecho en una conversación para etiquetarla.</translation>
    </message>
    <message>
        <source>Only with one of these labels (none chosen: everybody)</source>
        <translation>Solo con una de estas etiquetas (ninguna elegida: todos)</translation>
    </message>
    <message>
        <source>Choose a file with people</source>
        <translation>Elegir un archivo con personas</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln people</source>
        <translation>
            <numerusform>%1: %Ln persona</numerusform>
            <numerusform>%1: %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has more. Only the first 100,000 are used.</source>
        <translation>El archivo tiene más. Solo se usan los primeros 100 000.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Choose the column</source>
        <translation>Elegir la columna</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>The file is still being read. Wait a moment.</source>
        <translation>El archivo aún se está leyendo. Espera un momento.</translation>
    </message>
    <message>
        <source>Choose the file with the people first.</source>
        <translation>Elige primero el archivo con las personas.</translation>
    </message>
    <message>
        <source>Choose the column that has the phone numbers.</source>
        <translation>Elige la columna con los números de teléfono.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>%1 can’t be read any more. Choose the file again.</source>
        <translation>%1 ya no se puede leer. Elige el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Your contacts who have not written yet get it, too.</source>
        <translation>También lo reciben tus contactos que aún no han escrito.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PersonLine</name>
    <message>
        <source>Facebook account</source>
        <translation>Cuenta de Facebook</translation>
    </message>
</context>
<context>
    <name>shoptalk::PictureField</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Change picture…</source>
        <translation>Cambiar imagen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Upload the picture again</source>
        <translation>Subir la imagen de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Cancelar la subida</translation>
    </message>
    <message>
        <source>Picture upload</source>
        <translation>Subida de la imagen</translation>
    </message>
    <message>
        <source>Choose a picture of at least 192 × 192 pixels, drop one here, or paste it with %1.</source>
        <translation>Elige una imagen de al menos 192 × 192 píxeles, suelta una aquí o pégala con %1.</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Todavía no hay imagen</translation>
    </message>
    <message>
        <source>Your profile picture</source>
        <translation>Tu foto de perfil</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elige una imagen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Add one picture at a time.</source>
        <translation>Agrega una imagen a la vez.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first, or choose a file.</source>
        <translation>No hay ninguna imagen para pegar. Copia una primero o elige un archivo.</translation>
    </message>
    <message>
        <source>Save the picture on this computer first, then choose it.</source>
        <translation>Guarda primero la imagen en esta computadora y luego elígela.</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Subiendo…</translation>
    </message>
    <message>
        <source>Saved. Customers now see this picture.</source>
        <translation>Guardada. Los clientes ahora ven esta imagen.</translation>
    </message>
    <message>
        <source>Upload cancelled. Customers still see the previous picture.</source>
        <translation>Subida cancelada. Los clientes siguen viendo la imagen anterior.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PictureText</name>
    <message>
        <source>The file cannot be opened. Check that it is still there.</source>
        <translation>No se puede abrir el archivo. Comprueba que siga ahí.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read. Choose a JPEG, PNG, WebP, GIF or BMP file.</source>
        <translation>Este archivo no es una imagen que se pueda leer. Elige un archivo JPEG, PNG, WebP, GIF o BMP.</translation>
    </message>
    <message>
        <source>The picture is too small. WhatsApp needs at least 192 × 192 pixels. Choose a larger one.</source>
        <translation>La imagen es demasiado pequeña. WhatsApp necesita al menos 192 × 192 píxeles. Elige una más grande.</translation>
    </message>
    <message>
        <source>The picture is too large. Make it smaller first, or choose another one.</source>
        <translation>La imagen es demasiado grande. Guárdala primero en un tamaño menor o elige otra.</translation>
    </message>
    <message>
        <source>The relay has not said yet which Meta app it works for. Check the connection on the page Connection doctor, then try again.</source>
        <translation>El retransmisor todavía no dijo para qué app de Meta trabaja. Revisa la conexión en la página Diagnóstico de conexión y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Facebook lets only people with a role in the Meta app upload pictures, and this login has none. Ask the person who set up the relay for a role, or change the picture in WhatsApp Manager.</source>
        <translation>Facebook solo permite subir imágenes a personas con un rol en la app de Meta, y esta sesión no tiene ninguno. Pide un rol a la persona que configuró el retransmisor o cambia la imagen en el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <source>The connection broke before the whole picture was uploaded. Customers still see the old one. Check this computer’s network, then try again: the upload goes on where it stopped.</source>
        <translation>La conexión se cortó antes de que se subiera toda la imagen. Los clientes siguen viendo la anterior. Revisa la red de esta computadora y vuelve a intentarlo: la subida sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the picture. Choose another one. It says: %1</source>
        <translation>WhatsApp no aceptó la imagen. Elige otra. Dice: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::PracticeBanner</name>
    <message>
        <source>Practice: nothing here reaches WhatsApp. The customers are made up.</source>
        <translation>Práctica: nada de esto llega a WhatsApp. Los clientes son inventados.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PracticeController</name>
    <message>
        <source>&amp;Practise with a made-up shop</source>
        <translation>&amp;Practicar con una tienda inventada</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>The practice shop could not be opened. Try again, or restart Shoptalk.</source>
        <translation>No se pudo abrir la tienda de práctica. Inténtalo de nuevo o reinicia Shoptalk.</translation>
    </message>
    <message>
        <source>The practice shop could not be opened, because other programs on this computer use the connections that it needs. Close programs that you don’t need, then try again.</source>
        <translation>No se pudo abrir la tienda de práctica, porque otros programas de esta computadora usan las conexiones que necesita. Cierra los programas que no necesites e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PreviewBubble</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Place on a map</source>
        <translation>Lugar en un mapa</translation>
    </message>
    <message>
        <source>A part that can’t be shown here</source>
        <translation>Una parte que no se puede mostrar aquí</translation>
    </message>
    <message>
        <source>%1 · ends soon</source>
        <translation>%1 · termina pronto</translation>
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
        <translation>No se pudo guardar el cambio. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Prices per message</source>
        <translation>Precios por mensaje</translation>
    </message>
    <message>
        <source>What WhatsApp charges for each message that is delivered. The chat then shows what the next message costs. Each of your numbers may send 1,000 replies a month without charge. A price is for the customer’s country; “Other” is for all countries without a price of their own.</source>
        <translation>Lo que WhatsApp cobra por cada mensaje entregado. El chat muestra entonces cuánto cuesta el próximo mensaje. Cada uno de tus números puede enviar 1000 respuestas al mes sin costo. Un precio vale para el país del cliente; “Otro” es para todos los países que no tienen un precio propio.</translation>
    </message>
    <message>
        <source>There are no prices yet. Add them, or import Meta’s rate card.</source>
        <translation>Todavía no hay precios. Agrégalos o importa la lista de tarifas de Meta.</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Agregar un precio</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the selected price</source>
        <translation>Quitar el precio seleccionado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Restore the removed price</source>
        <translation>Restaurar el precio quitado</translation>
    </message>
    <message>
        <source>Meta’s rate card</source>
        <translation>Lista de tarifas de Meta</translation>
    </message>
    <message>
        <source>Meta publishes its prices as a file (CSV), for a currency and from a date on. Importing it adds its prices to the table.</source>
        <translation>Meta publica sus precios como un archivo (CSV), para una moneda y a partir de una fecha. Al importarlo, sus precios se agregan a la tabla.</translation>
    </message>
    <message>
        <source>Prices valid from</source>
        <translation>Precios válidos desde</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import Meta’s rate card</source>
        <translation>Importar la lista de tarifas de Meta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the prices</source>
        <translation>Exportar los precios</translation>
    </message>
    <message>
        <source>Rate card (*.csv)</source>
        <translation>Lista de tarifas (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file could not be opened. Choose another one.</source>
        <translation>No se pudo abrir el archivo. Elige otro.</translation>
    </message>
    <message>
        <source>This file is not a rate card. It needs a line with “Market”, “Currency” and the categories, and a line with numbers for each market.</source>
        <translation>Este archivo no es una lista de tarifas. Necesita una línea con “Market”, “Currency” y las categorías, y una línea con números para cada mercado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) were imported.</source>
        <translation>
            <numerusform>Se importó %Ln precio.</numerusform>
            <numerusform>Se importaron %Ln precios.</numerusform>
        </translation>
    </message>
    <message>
        <source>The prices were exported.</source>
        <translation>Se exportaron los precios.</translation>
    </message>
    <message>
        <source>The prices could not be saved there. Choose another folder.</source>
        <translation>Los precios no se pudieron guardar allí. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>WhatsApp prices</source>
        <translation>Precios de WhatsApp</translation>
    </message>
</context>
<context>
    <name>shoptalk::PrivacyActions</name>
    <message>
        <source>&amp;Delete conversation</source>
        <translation>&amp;Eliminar conversación</translation>
    </message>
    <message>
        <source>&amp;Erase customer forever…</source>
        <translation>&amp;Borrar cliente para siempre…</translation>
    </message>
    <message numerus="yes">
        <source>Conversation deleted. You can restore it for %Ln day(s) under Settings, Recently deleted.</source>
        <translation>
            <numerusform>Conversación eliminada. Puedes restaurarla durante %Ln día en Configuración, Eliminadas recientemente.</numerusform>
            <numerusform>Conversación eliminada. Puedes restaurarla durante %Ln días en Configuración, Eliminadas recientemente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message deleted.</source>
        <translation>Mensaje eliminado.</translation>
    </message>
    <message>
        <source>Sending cancelled.</source>
        <translation>Envío cancelado.</translation>
    </message>
    <message>
        <source>Message restored.</source>
        <translation>Mensaje restaurado.</translation>
    </message>
    <message>
        <source>The message could not be restored.</source>
        <translation>No se pudo restaurar el mensaje.</translation>
    </message>
    <message>
        <source>Conversation restored.</source>
        <translation>Conversación restaurada.</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>¿Borrar %1?</translation>
    </message>
    <message>
        <source>Erase %1 forever?</source>
        <translation>¿Borrar %1 para siempre?</translation>
    </message>
    <message>
        <source>The name, the number and every message are deleted from this computer forever. This can’t be undone. The next backup replaces all older ones in the backup folder. If you keep copies elsewhere, delete those yourself.

This doesn’t change anything at WhatsApp.</source>
        <translation>El nombre, el número y todos los mensajes se eliminan para siempre de esta computadora. Esto no se puede deshacer. La próxima copia de seguridad reemplaza todas las anteriores en la carpeta de copias. Si guardas copias en otro lugar, elimínalas tú.

Esto no cambia nada en WhatsApp.</translation>
    </message>
    <message>
        <source>Erase forever</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Customer erased.</source>
        <translation>Cliente borrado.</translation>
    </message>
    <message>
        <source>The customer could not be erased. Check that the disk is not full, then try again.</source>
        <translation>No se pudo borrar el cliente. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>This could not be undone. Try again later.</source>
        <translation>No se pudo deshacer. Inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Esto no se pudo guardar. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>&amp;Delete conversations</source>
        <translation>&amp;Eliminar conversaciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) deleted.</source>
        <translation>
            <numerusform>%Ln conversación eliminada.</numerusform>
            <numerusform>%Ln conversaciones eliminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can restore them for %Ln day(s) under Settings, Recently deleted.</source>
        <translation>
            <numerusform>Puedes restaurarlas durante %Ln día en Configuración, Eliminadas recientemente.</numerusform>
            <numerusform>Puedes restaurarlas durante %Ln días en Configuración, Eliminadas recientemente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) restored.</source>
        <translation>
            <numerusform>%Ln conversación restaurada.</numerusform>
            <numerusform>%Ln conversaciones restauradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a customer, and the number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The customer was not erased, because a database from before a restore could not be removed. Restart the computer, then try again.</source>
        <translation>El cliente no se borró porque no se pudo eliminar una base de datos de antes de una restauración. Reinicia el ordenador y vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PrivacyPage</name>
    <message>
        <source>Show customers that you are typing</source>
        <translation>Mostrar a los clientes que estás escribiendo</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Esto no se pudo guardar. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>How long messages are kept</source>
        <translation>Cuánto tiempo se conservan los mensajes</translation>
    </message>
    <message>
        <source>Once a day, older messages are deleted from this computer forever, unless the conversation’s label says otherwise. This doesn’t change anything at WhatsApp.</source>
        <translation>Una vez al día, los mensajes más antiguos se eliminan para siempre de esta computadora, a menos que la etiqueta de la conversación indique otra cosa. Esto no cambia nada en WhatsApp.</translation>
    </message>
    <message>
        <source>Deleting and erasing</source>
        <translation>Eliminar y borrar</translation>
    </message>
    <message numerus="yes">
        <source>Deleting hides a conversation. You can restore it for %Ln day(s) under Recently deleted. Erasing a customer deletes their name, number and messages forever. Do this when a customer asks you to: right-click the conversation and choose Erase.</source>
        <translation>
            <numerusform>Eliminar oculta una conversación. Puedes restaurarla durante %Ln día en Eliminadas recientemente. Borrar un cliente elimina su nombre, su número y sus mensajes para siempre. Hazlo cuando un cliente te lo pida: haz clic derecho en la conversación y elige Borrar.</numerusform>
            <numerusform>Eliminar oculta una conversación. Puedes restaurarla durante %Ln días en Eliminadas recientemente. Borrar un cliente elimina su nombre, su número y sus mensajes para siempre. Hazlo cuando un cliente te lo pida: haz clic derecho en la conversación y elige Borrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Customers see “typing…” while you write an answer, as they do with anybody else on WhatsApp.</source>
        <translation>Los clientes ven “escribiendo…” mientras escribes una respuesta, como con cualquier otra persona en WhatsApp.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
</context>
<context>
    <name>shoptalk::ProblemPage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puedes hacer</translation>
    </message>
    <message>
        <source>What else you can do</source>
        <translation>Qué más puedes hacer</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elige una frase de contraseña</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Usar la clave de recuperación</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Start with no conversations</source>
        <translation>Empezar sin conversaciones</translation>
    </message>
    <message>
        <source>Start with new settings</source>
        <translation>Empezar con una configuración nueva</translation>
    </message>
</context>
<context>
    <name>shoptalk::ProfileCard</name>
    <message>
        <source>Business profile</source>
        <translation>Perfil de empresa</translation>
    </message>
    <message>
        <source>Customers see it when they tap the shop’s name in WhatsApp.</source>
        <translation>Los clientes lo ven cuando tocan el nombre de la tienda en WhatsApp.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Another website</source>
        <translation>Otro sitio web</translation>
    </message>
    <message>
        <source>Business category</source>
        <translation>Categoría de la empresa</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Sin especificar</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Guardar perfil</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Load the profile again</source>
        <translation>Cargar el perfil de nuevo</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved. Customers now see these changes.</source>
        <translation>Guardado. Los clientes ahora ven estos cambios.</translation>
    </message>
</context>
<context>
    <name>shoptalk::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>Guardar el código QR</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Vector image for printing (*.svg)</source>
        <translation>Imagen vectorial para imprimir (*.svg)</translation>
    </message>
    <message>
        <source>The QR code was saved.</source>
        <translation>Se guardó el código QR.</translation>
    </message>
    <message>
        <source>The QR code could not be saved there. Choose another folder.</source>
        <translation>El código QR no se pudo guardar allí. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>QR code %1</source>
        <comment>name of a file</comment>
        <translation>Código QR %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::QuietText</name>
    <message>
        <source>Do not disturb is on.</source>
        <translation>No molestar está activado.</translation>
    </message>
    <message>
        <source>Do not disturb is on until %1.</source>
        <translation>No molestar está activado hasta las %1.</translation>
    </message>
    <message>
        <source>Do not disturb is on until tomorrow at %1.</source>
        <translation>No molestar está activado hasta mañana a las %1.</translation>
    </message>
    <message>
        <source>No notifications: you have no working hours.</source>
        <translation>Sin notificaciones: no tienes horario de trabajo.</translation>
    </message>
    <message>
        <source>No notifications outside your working hours, until %1.</source>
        <translation>Sin notificaciones fuera de tu horario de trabajo, hasta las %1.</translation>
    </message>
    <message>
        <source>No notifications outside your working hours, until tomorrow at %1.</source>
        <translation>Sin notificaciones fuera de tu horario de trabajo, hasta mañana a las %1.</translation>
    </message>
    <message>
        <source>No notifications outside your working hours, until %1 at %2.</source>
        <comment>a weekday and a time</comment>
        <translation>Sin notificaciones fuera de tu horario de trabajo, hasta el %1 a las %2.</translation>
    </message>
</context>
<context>
    <name>shoptalk::RailButton</name>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <comment>a page or a number of the shop</comment>
        <translation>
            <numerusform>%1, %Ln no leída</numerusform>
            <numerusform>%1, %Ln no leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, needs your attention</source>
        <comment>a page</comment>
        <translation>%1, necesita tu atención</translation>
    </message>
</context>
<context>
    <name>shoptalk::RailController</name>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Bandeja de entrada</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Todos los números</translation>
    </message>
</context>
<context>
    <name>shoptalk::RangeBar</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>De un día a otro…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Todos los números</translation>
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
        <translation>Pedidos y citas</translation>
    </message>
    <message>
        <source>Login codes</source>
        <translation>Códigos de inicio de sesión</translation>
    </message>
    <message>
        <source>Login codes, international</source>
        <translation>Códigos de inicio de sesión, internacionales</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReactionPopup</name>
    <message>
        <source>React to the message</source>
        <translation>Reaccionar al mensaje</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>More emoji</source>
        <translation>Más emojis</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReadActions</name>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Marcar como &amp;leída</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Marcar como &amp;no leída</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) marked as read.</source>
        <translation>
            <numerusform>%Ln conversación marcada como leída.</numerusform>
            <numerusform>%Ln conversaciones marcadas como leídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) marked as unread.</source>
        <translation>
            <numerusform>%Ln conversación marcada como no leída.</numerusform>
            <numerusform>%Ln conversaciones marcadas como no leídas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>This key is shown only once. Keep it with the shop’s papers, not on this computer. Anyone who has it and one of your backups can read your conversations.</source>
        <translation>Esta clave se muestra solo una vez. Guárdala con los papeles de la tienda, no en esta computadora. Cualquiera que tenga esta clave y una de tus copias de seguridad puede leer tus conversaciones.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>I’ve saved it</source>
        <translation>Ya la guardé</translation>
    </message>
    <message>
        <source>Shoptalk: recovery key</source>
        <translation>Shoptalk: clave de recuperación</translation>
    </message>
    <message>
        <source>Made on %1. You need this key if this computer’s keychain is lost, if the passphrase is forgotten, or to restore a backup on another computer. It never contains the letters O, I or L: they are always the digits 0, 1 and 1.</source>
        <translation>Creada el %1. Necesitas esta clave si se pierde el llavero de esta computadora, si se olvida la frase de contraseña o para restaurar una copia de seguridad en otra computadora. Nunca contiene las letras O, I o L: siempre son los dígitos 0, 1 y 1.</translation>
    </message>
    <message>
        <source>Keep it as safe as the key to the shop.</source>
        <translation>Guárdala tan bien como la llave de la tienda.</translation>
    </message>
    <message>
        <source>Sent to the printer. Check that the page was printed.</source>
        <translation>Se envió a la impresora. Comprueba que la página se haya impreso.</translation>
    </message>
    <message>
        <source>The printer does not respond. Choose another one, save a PDF, or write the key down.</source>
        <translation>La impresora no responde. Elige otra, guarda un PDF o anota la clave.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Guardar la clave de recuperación</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Now move the file to a safe place outside this computer.</source>
        <translation>Guardada. Ahora mueve el archivo a un lugar seguro fuera de esta computadora.</translation>
    </message>
    <message>
        <source>The key could not be saved there. Choose another folder, print it, or write it down.</source>
        <translation>La clave no se pudo guardar allí. Elige otra carpeta, imprímela o anótala.</translation>
    </message>
    <message>
        <source>Copied. Other programs can read it until you copy something else.</source>
        <translation>Copiada. Otros programas pueden leerla hasta que copies otra cosa.</translation>
    </message>
</context>
<context>
    <name>shoptalk::RegisterStep</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Register later</source>
        <translation>Registrar más tarde</translation>
    </message>
    <message>
        <source>The number is connected either way. It can’t send or receive messages until you register it under Settings, Numbers.</source>
        <translation>El número queda conectado de todos modos. No puede enviar ni recibir mensajes hasta que lo registres en Configuración, Números.</translation>
    </message>
    <message>
        <source>Register your number</source>
        <translation>Registra tu número</translation>
    </message>
    <message>
        <source>%1 is not registered with WhatsApp yet. You do this once, with a 6-digit PIN that protects the number.</source>
        <translation>%1 todavía no está registrado en WhatsApp. Esto se hace una vez, con un PIN de 6 dígitos que protege el número.</translation>
    </message>
</context>
<context>
    <name>shoptalk::RegistrationCard</name>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Send a text message</source>
        <translation>Enviar un mensaje de texto</translation>
    </message>
    <message>
        <source>Call the number</source>
        <translation>Llamar al número</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Código de 6 dígitos</translation>
    </message>
    <message>
        <source>Confirm code</source>
        <translation>Confirmar código</translation>
    </message>
    <message>
        <source>6-digit PIN</source>
        <translation>PIN de 6 dígitos</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>Repite el PIN</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Registrar número</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>Cambiar el PIN…</translation>
    </message>
    <message>
        <source>Unregister…</source>
        <translation>Anular registro…</translation>
    </message>
    <message>
        <source>Unregister this number from WhatsApp</source>
        <translation>Anular el registro de este número en WhatsApp</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Usar este PIN</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>The status of this number could not be loaded.</source>
        <translation>No se pudo cargar el estado de este número.</translation>
    </message>
    <message>
        <source>This number is not registered, so it can’t send or receive messages. First confirm that it is yours: WhatsApp sends a 6-digit code by text message or calls with it.</source>
        <translation>Este número no está registrado, así que no puede enviar ni recibir mensajes. Primero confirma que es tuyo: WhatsApp envía un código de 6 dígitos por mensaje de texto o lo dice en una llamada.</translation>
    </message>
    <message>
        <source>The number is confirmed. Register it with the PIN that was chosen for it before.</source>
        <translation>El número está confirmado. Regístralo con el PIN que se eligió antes para él.</translation>
    </message>
    <message>
        <source>The number is confirmed. Choose a 6-digit PIN and write it down. You need it to register the number again, and Shoptalk doesn’t keep it.</source>
        <translation>El número está confirmado. Elige un PIN de 6 dígitos y anótalo. Lo necesitas para volver a registrar el número, y Shoptalk no lo guarda.</translation>
    </message>
    <message>
        <source>This number is registered. It can send and receive messages.</source>
        <translation>Este número está registrado. Puede enviar y recibir mensajes.</translation>
    </message>
    <message>
        <source>Choose a 6-digit PIN and write it down. You need it to register the number again, and Shoptalk doesn’t keep it.</source>
        <translation>Elige un PIN de 6 dígitos y anótalo. Lo necesitas para volver a registrar el número, y Shoptalk no lo guarda.</translation>
    </message>
    <message>
        <source>This number is registered by the WhatsApp Business app on the phone and is used in both places. Change its settings in the app.</source>
        <translation>Este número lo registró la app WhatsApp Business del teléfono y se usa en ambos lugares. Cambia su configuración en la app.</translation>
    </message>
    <message>
        <source>WhatsApp is calling the number. Enter the code you hear.</source>
        <translation>WhatsApp está llamando al número. Ingresa el código que escuches.</translation>
    </message>
    <message>
        <source>WhatsApp has sent a text message. Enter the code from it.</source>
        <translation>WhatsApp envió un mensaje de texto. Ingresa el código que contiene.</translation>
    </message>
    <message>
        <source>The number is confirmed.</source>
        <translation>El número está confirmado.</translation>
    </message>
    <message>
        <source>A PIN has 6 digits.</source>
        <translation>Un PIN tiene 6 dígitos.</translation>
    </message>
    <message>
        <source>The two PINs don’t match.</source>
        <translation>Los dos PIN no coinciden.</translation>
    </message>
    <message>
        <source>PIN changed.</source>
        <translation>Se cambió el PIN.</translation>
    </message>
    <message>
        <source>The number is registered. It can now send and receive messages.</source>
        <translation>El número está registrado. Ya puede enviar y recibir mensajes.</translation>
    </message>
    <message>
        <source>Unregister this number?</source>
        <translation>¿Anular el registro de este número?</translation>
    </message>
    <message>
        <source>It can’t send or receive messages on any computer until you register it again with its PIN. Your conversations stay.</source>
        <translation>No podrá enviar ni recibir mensajes en ninguna computadora hasta que lo registres de nuevo con su PIN. Tus conversaciones se quedan.</translation>
    </message>
    <message>
        <source>Unregister</source>
        <translation>Anular registro</translation>
    </message>
    <message>
        <source>The number is no longer registered.</source>
        <translation>El número ya no está registrado.</translation>
    </message>
</context>
<context>
    <name>shoptalk::RenameQuestion</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nombre nuevo:</translation>
    </message>
</context>
<context>
    <name>shoptalk::RepairBanner</name>
    <message>
        <source>Shoptalk found a problem in the file with your conversations and repaired it. Nothing was lost. If you see this message again, make a backup and have this computer’s disk checked.</source>
        <translation>Shoptalk encontró un problema en el archivo con tus conversaciones y lo reparó. No se perdió nada. Si vuelves a ver este mensaje, haz una copia de seguridad y haz revisar el disco de esta computadora.</translation>
    </message>
    <message>
        <source>Go to backups</source>
        <translation>Ir a las copias de seguridad</translation>
    </message>
    <message>
        <source>Go to the Backup page</source>
        <translation>Ir a la página Copia de seguridad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>shoptalk::RepliesPage</name>
    <message>
        <source>Your saved replies</source>
        <translation>Tus respuestas guardadas</translation>
    </message>
    <message>
        <source>Type / in a conversation, then the name or a word of the reply, to use it.</source>
        <translation>Escribe / en una conversación y después el nombre o una palabra de la respuesta para usarla.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Escribir una respuesta</translation>
    </message>
    <message>
        <source>{name} becomes the customer’s name, {number} their number, and {me} your name.</source>
        <translation>{name} se convierte en el nombre del cliente, {number} en su número y {me} en tu nombre.</translation>
    </message>
    <message>
        <source>Name, for example opening-hours</source>
        <translation>Nombre, por ejemplo horario</translation>
    </message>
    <message>
        <source>Name of the reply</source>
        <translation>Nombre de la respuesta</translation>
    </message>
    <message>
        <source>Hello {name}, we are open from 9 to 6.</source>
        <translation>Hola, {name}: abrimos de 9 a 18.</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Texto de la respuesta</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Nueva respuesta</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Give the reply a name and a text.</source>
        <translation>Pon un nombre y un texto a la respuesta.</translation>
    </message>
    <message>
        <source>This text is too long for one message. Shorten it.</source>
        <translation>Este texto es demasiado largo para un mensaje. Acórtalo.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Esto no se pudo guardar. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 se quitó.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Está de vuelta.</translation>
    </message>
    <message>
        <source>The reply that you are writing is not saved.</source>
        <translation>La respuesta que estás escribiendo no está guardada.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReplyBar</name>
    <message>
        <source>Stop replying to this message</source>
        <translation>Dejar de responder a este mensaje</translation>
    </message>
    <message>
        <source>Reply to your own message</source>
        <translation>Respuesta a tu propio mensaje</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>Respuesta al cliente</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReportSaver</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
</context>
<context>
    <name>shoptalk::RestoreController</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups of Shoptalk (*.shoptalk-backup)</source>
        <translation>Copias de seguridad de Shoptalk (*.shoptalk-backup)</translation>
    </message>
    <message>
        <source>Recovery key or passphrase</source>
        <translation>Clave de recuperación o frase de contraseña</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>This backup was made on another computer, or with another key. Enter the recovery key printed on that computer, or the passphrase used there.</source>
        <translation>Esta copia de seguridad se hizo en otra computadora o con otra clave. Ingresa la clave de recuperación impresa en esa computadora o la frase de contraseña que se usó allí.</translation>
    </message>
    <message>
        <source>The key or passphrase is not the right one for this backup. Try again.</source>
        <translation>La clave o la frase de contraseña no es la correcta para esta copia de seguridad. Vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ResultTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>shoptalk::RetentionChoice</name>
    <message>
        <source>Same as all others</source>
        <translation>Igual que todos los demás</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 años</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 años</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 años</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete older messages forever?</source>
        <translation>¿Eliminar para siempre los mensajes anteriores?</translation>
    </message>
    <message numerus="yes">
        <source>Delete all messages that are older than %Ln day(s) forever?</source>
        <translation>
            <numerusform>¿Eliminar para siempre todos los mensajes que tengan más de %Ln día?</numerusform>
            <numerusform>¿Eliminar para siempre todos los mensajes que tengan más de %Ln días?</numerusform>
        </translation>
    </message>
    <message>
        <source>This starts right away and can’t be undone.</source>
        <translation>Esto empieza de inmediato y no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete forever</source>
        <translation>Eliminar para siempre</translation>
    </message>
</context>
<context>
    <name>shoptalk::RowSigns</name>
    <message>
        <source>assigned to %1</source>
        <translation>asignada a %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivada</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>pospuesta hasta %1</translation>
    </message>
    <message>
        <source>reminder %1</source>
        <translation>recordatorio %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
</context>
<context>
    <name>shoptalk::SavedReplyCompletion</name>
    <message>
        <source>Saved replies</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>Tab or Enter inserts, Esc closes.</source>
        <translation>Tab o Enter inserta, Esc cierra.</translation>
    </message>
    <message>
        <source>Add saved replies…</source>
        <translation>Agregar respuestas guardadas…</translation>
    </message>
</context>
<context>
    <name>shoptalk::SearchFilters</name>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
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
        <translation>Mensajes de voz y audio</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Buttons and lists</source>
        <translation>Botones y listas</translation>
    </message>
    <message>
        <source>Search filters</source>
        <translation>Filtros de búsqueda</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a search filter and what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From anyone</source>
        <translation>De cualquiera</translation>
    </message>
    <message>
        <source>From customers</source>
        <translation>De clientes</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>Nuestros</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Todos los números</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>De un día a otro…</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>De un día a otro</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacados</translation>
    </message>
</context>
<context>
    <name>shoptalk::SearchResults</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Messages that match the search</source>
        <translation>Mensajes que coinciden con la búsqueda</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No messages found. Check the spelling, or try fewer words.</source>
        <translation>No se encontraron mensajes. Revisa la ortografía o usa menos palabras.</translation>
    </message>
    <message>
        <source>Older messages are still being prepared for the search.</source>
        <translation>Los mensajes más antiguos aún se están preparando para la búsqueda.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln message(s) found</source>
        <translation>
            <numerusform>Se encontró más de %Ln mensaje</numerusform>
            <numerusform>Se encontraron más de %Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) found</source>
        <translation>
            <numerusform>%Ln mensaje encontrado</numerusform>
            <numerusform>%Ln mensajes encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>No starred messages. Put a star on a message to find it here again.</source>
        <translation>No hay mensajes destacados. Destaca un mensaje para volver a encontrarlo aquí.</translation>
    </message>
    <message>
        <source>The messages could not be searched. Try again, or restart Shoptalk.</source>
        <translation>No se pudieron buscar los mensajes. Inténtalo de nuevo o reinicia Shoptalk.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock when Shoptalk is not used for</source>
        <translation>Bloquear cuando Shoptalk no se use durante</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation>Clave de cifrado</translation>
    </message>
    <message>
        <source>Your Facebook login and your connection to the shop are encrypted with this key. If someone else may have used this computer, change the key: everything is then encrypted again with the new one.</source>
        <translation>Tu sesión de Facebook y tu conexión con la tienda están cifradas con esta clave. Si alguien más pudo haber usado esta computadora, cambia la clave: todo se cifra de nuevo con la nueva.</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Cambiar clave</translation>
    </message>
    <message>
        <source>With a passphrase, you can lock Shoptalk. Your login is then encrypted so that only the passphrase opens it.</source>
        <translation>Con una frase de contraseña puedes bloquear Shoptalk. Tu sesión se cifra entonces de modo que solo la frase de contraseña la abre.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Definir una frase de contraseña…</translation>
    </message>
    <message>
        <source>You have a recovery key. If you make a new one, the old one stops working.</source>
        <translation>Tienes una clave de recuperación. Si creas una nueva, la anterior deja de funcionar.</translation>
    </message>
    <message>
        <source>You need it if this computer’s keychain (the system’s safe place for passwords) is lost, if you forget the passphrase, or to restore a backup on another computer. It is shown once, so that you can print it.</source>
        <translation>La necesitas si se pierde el llavero de esta computadora (el lugar seguro del sistema para las contraseñas), si olvidas la frase de contraseña o para restaurar una copia de seguridad en otra computadora. Se muestra una vez para que puedas imprimirla.</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Crear una nueva…</translation>
    </message>
    <message>
        <source>Make a recovery key…</source>
        <translation>Crear una clave de recuperación…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase de contraseña</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The current passphrase is wrong.</source>
        <translation>La frase de contraseña actual no es correcta.</translation>
    </message>
    <message>
        <source>The passphrase could not be changed (%1). Nothing is different now.</source>
        <translation>No se pudo cambiar la frase de contraseña (%1). Todo sigue igual.</translation>
    </message>
    <message>
        <source>Passphrase set.</source>
        <translation>Frase de contraseña definida.</translation>
    </message>
    <message>
        <source>Passphrase removed.</source>
        <translation>Frase de contraseña quitada.</translation>
    </message>
    <message>
        <source>The recovery key could not be made (%1).</source>
        <translation>No se pudo crear la clave de recuperación (%1).</translation>
    </message>
    <message>
        <source>The key was changed, and everything is encrypted with the new one.</source>
        <translation>Se cambió la clave y todo está cifrado con la nueva.</translation>
    </message>
    <message>
        <source>The key could not be changed (%1). Nothing is different now.</source>
        <translation>No se pudo cambiar la clave (%1). Todo sigue igual.</translation>
    </message>
    <message>
        <source>Shoptalk asks for your passphrase when it starts and when it is locked.</source>
        <translation>Shoptalk te pide la frase de contraseña cuando se inicia y cuando está bloqueado.</translation>
    </message>
    <message>
        <source>Press %1 to lock it.</source>
        <translation>Presiona %1 para bloquearlo.</translation>
    </message>
    <message>
        <source>While it is locked, it sends nothing: broadcasts and messages wait until you unlock it.</source>
        <translation>Mientras está bloqueado no envía nada: las difusiones y los mensajes esperan hasta que lo desbloquees.</translation>
    </message>
    <message>
        <source>Lock Shoptalk when the computer locks or sleeps</source>
        <translation>Bloquear Shoptalk cuando la computadora se bloquee o entre en suspensión</translation>
    </message>
</context>
<context>
    <name>shoptalk::SelectionBar</name>
    <message>
        <source>What to do with the selected conversations</source>
        <translation>Qué hacer con las conversaciones seleccionadas</translation>
    </message>
    <message>
        <source>Clear selection (Esc)</source>
        <translation>Quitar la selección (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::SendProblems</name>
    <message>
        <source>We don’t know yet whether this message went out, because the connection broke while it was being sent. Usually WhatsApp tells us within a minute.</source>
        <translation>Todavía no sabemos si este mensaje salió, porque la conexión se cortó mientras se enviaba. Normalmente WhatsApp nos lo dice en un minuto.</translation>
    </message>
    <message>
        <source>WhatsApp took this message but has not delivered it yet. Often the reason is that no payment method is set up at Meta: add one in Meta Business Suite, under Billing.</source>
        <translation>WhatsApp recibió este mensaje pero todavía no lo entregó. A menudo se debe a que no hay un método de pago configurado en Meta: agrega uno en Meta Business Suite, en Facturación.</translation>
    </message>
    <message>
        <source>We don’t know yet whether the message before went out. This one waits up to 30 seconds for WhatsApp to tell us, then it is sent.</source>
        <translation>Todavía no sabemos si el mensaje anterior salió. Este espera hasta 30 segundos a que WhatsApp nos lo diga y luego se envía.</translation>
    </message>
    <message>
        <source>Sent before we knew whether the message before went out.</source>
        <translation>Se envió antes de que supiéramos si el mensaje anterior había salido.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Sí se envió</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>WhatsApp took this message but has paused its delivery. You don’t need to do anything: it is delivered later, or marked as failed.</source>
        <translation>WhatsApp recibió este mensaje pero pausó la entrega. No tienes que hacer nada: se entrega más tarde o se marca como fallido.</translation>
    </message>
    <message>
        <source>WhatsApp took this message but waits to see how the first customers like the template. You don’t need to do anything: it is delivered later, or marked as failed.</source>
        <translation>WhatsApp recibió este mensaje, pero espera a ver si la plantilla les gusta a los primeros clientes. No tienes que hacer nada: se entrega más tarde o se marca como fallido.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Enviar una plantilla</translation>
    </message>
    <message>
        <source>WhatsApp could not deliver this message within 30 days and has given up. The customer’s phone was off all the time, or they no longer use WhatsApp. If it still matters, write again or call.</source>
        <translation>WhatsApp no pudo entregar este mensaje en 30 días y dejó de intentarlo. El teléfono del cliente estuvo apagado todo el tiempo, o ya no usa WhatsApp. Si aún es importante, escribe de nuevo o llama.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation>Cerrar la configuración</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Páginas de configuración</translation>
    </message>
    <message>
        <source>Back to the list of settings</source>
        <translation>Volver a la lista de configuración</translation>
    </message>
</context>
<context>
    <name>shoptalk::SetupMessage</name>
    <message>
        <source>This computer has no keychain</source>
        <translation>Esta computadora no tiene llavero</translation>
    </message>
    <message>
        <source>Shoptalk stores the key to your login only in the system’s keychain. Install and start one, such as GNOME Keyring or KWallet, then try again.</source>
        <translation>Shoptalk guarda la clave de tu sesión solo en el llavero del sistema. Instala e inicia uno, como GNOME Keyring o KWallet, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>Unlock it with your computer’s password, then try again.</source>
        <translation>Desbloquéalo con la contraseña de tu computadora y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain did not let Shoptalk in</source>
        <translation>El llavero no dejó entrar a Shoptalk</translation>
    </message>
    <message>
        <source>Try again, and allow it when your system asks. Your login is stored safely there.</source>
        <translation>Vuelve a intentarlo y permítelo cuando el sistema te lo pregunte. Tu sesión se guarda allí de forma segura.</translation>
    </message>
    <message>
        <source>The key to your data was not found</source>
        <translation>No se encontró la clave de tus datos</translation>
    </message>
    <message>
        <source>The keychain is locked, or it is a different one than before. Unlock the right one, then try again. Nothing was overwritten.</source>
        <translation>El llavero está bloqueado o es distinto del de antes. Desbloquea el correcto y vuelve a intentarlo. No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>The stored login can’t be opened</source>
        <translation>La sesión guardada no se puede abrir</translation>
    </message>
    <message>
        <source>It is damaged, so Shoptalk does not use it. Log in again to replace it.</source>
        <translation>Está dañada, así que Shoptalk no la usa. Inicia sesión de nuevo para reemplazarla.</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Your data is from a newer version of Shoptalk</source>
        <translation>Tus datos son de una versión más reciente de Shoptalk</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version on this computer, then open Shoptalk again.</source>
        <translation>No se cambió nada. Instala la versión más reciente en esta computadora y abre Shoptalk de nuevo.</translation>
    </message>
    <message>
        <source>The stored data can’t be read</source>
        <translation>Los datos guardados no se pueden leer</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was overwritten. Restore a backup, or ask for help before you continue.</source>
        <translation>El archivo está dañado. No se sobrescribió nada. Restaura una copia de seguridad o pide ayuda antes de continuar.</translation>
    </message>
    <message>
        <source>This number is no longer available</source>
        <translation>Este número ya no está disponible</translation>
    </message>
    <message>
        <source>The list has changed. Try again to load the new one.</source>
        <translation>La lista cambió. Vuelve a intentarlo para cargar la nueva.</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Esto no se pudo guardar</translation>
    </message>
    <message>
        <source>The disk may be full, or Shoptalk’s folder may be read-only. Free up some space, then try again.</source>
        <translation>Puede que el disco esté lleno o que la carpeta de Shoptalk sea de solo lectura. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>Usar mi navegador</translation>
    </message>
    <message>
        <source>The login window was closed</source>
        <translation>Se cerró la ventana de inicio de sesión</translation>
    </message>
    <message>
        <source>Nothing has changed. Continue whenever you are ready.</source>
        <translation>No ha cambiado nada. Continúa cuando quieras.</translation>
    </message>
    <message>
        <source>The connection was not allowed</source>
        <translation>No se permitió la conexión</translation>
    </message>
    <message>
        <source>Nothing has changed. Shoptalk needs the permissions below to show your messages and send your replies. Continue if you change your mind.</source>
        <translation>No ha cambiado nada. Shoptalk necesita los permisos de abajo para mostrar tus mensajes y enviar tus respuestas. Continúa si cambias de opinión.</translation>
    </message>
    <message>
        <source>Facebook reported a problem</source>
        <translation>Facebook informó de un problema</translation>
    </message>
    <message>
        <source>The login did not finish. Try again. If it keeps happening, tell the person who runs your relay. The app at Meta may not be set up yet.</source>
        <translation>El inicio de sesión no terminó. Vuelve a intentarlo. Si sigue pasando, avisa a la persona que gestiona tu retransmisor. Puede que la app en Meta todavía no esté configurada.</translation>
    </message>
    <message>
        <source>Facebook’s login did not load</source>
        <translation>No se cargó el inicio de sesión de Facebook</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>Revisa tu conexión a internet y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The login page does not answer</source>
        <translation>La página de inicio de sesión no responde</translation>
    </message>
    <message>
        <source>Nothing has changed. You can wait, open the page again, or log in with your own browser.</source>
        <translation>No ha cambiado nada. Puedes esperar, abrir la página de nuevo o iniciar sesión con tu propio navegador.</translation>
    </message>
    <message>
        <source>The login page is slow to load</source>
        <translation>La página de inicio de sesión tarda en cargarse</translation>
    </message>
    <message>
        <source>Check your internet connection. You can wait, open the page again, or log in with your own browser.</source>
        <translation>Revisa tu conexión a internet. Puedes esperar, abrir la página de nuevo o iniciar sesión con tu propio navegador.</translation>
    </message>
    <message>
        <source>The login window stopped</source>
        <translation>La ventana de inicio de sesión se detuvo</translation>
    </message>
    <message>
        <source>That should not happen. Nothing has changed. Try again.</source>
        <translation>Esto no debería pasar. No ha cambiado nada. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>No browser opened</source>
        <translation>No se abrió ningún navegador</translation>
    </message>
    <message>
        <source>Shoptalk found no browser on this computer. Continue with Facebook here instead.</source>
        <translation>Shoptalk no encontró ningún navegador en esta computadora. Continúa con Facebook aquí.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser</source>
        <translation>No llegó nada del navegador</translation>
    </message>
    <message>
        <source>You have ten minutes to log in there. Nothing was saved. Try again.</source>
        <translation>Tienes diez minutos para iniciar sesión allí. No se guardó nada. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Your relay does not offer the sign-up</source>
        <translation>Tu retransmisor no ofrece el registro</translation>
    </message>
    <message>
        <source>Create the WhatsApp Business account at business.facebook.com, then continue with Facebook here. The person who runs your relay can switch the sign-up on.</source>
        <translation>Crea la cuenta de WhatsApp Business en business.facebook.com y luego continúa con Facebook aquí. La persona que gestiona tu retransmisor puede activar el registro.</translation>
    </message>
    <message>
        <source>The sign-up was not finished</source>
        <translation>No se terminó el registro</translation>
    </message>
    <message>
        <source>Nothing was saved here. What you created at Meta is still there. Start again and choose it.</source>
        <translation>Aquí no se guardó nada. Lo que creaste en Meta sigue allí. Empieza de nuevo y elígelo.</translation>
    </message>
    <message>
        <source>Meta could not finish the sign-up</source>
        <translation>Meta no pudo terminar el registro</translation>
    </message>
    <message>
        <source>You reported a problem there, and Meta’s support received it. Nothing was saved here. You can try again at any time.</source>
        <translation>Allí informaste de un problema y el servicio de ayuda de Meta lo recibió. Aquí no se guardó nada. Puedes volver a intentarlo cuando quieras.</translation>
    </message>
    <message>
        <source>Meta did not let Shoptalk in</source>
        <translation>Meta no dejó entrar a Shoptalk</translation>
    </message>
    <message>
        <source>The sign-up was finished, but Meta gave Shoptalk no permission, so nothing was saved here. What you created at Meta is still there. Start again, choose it, and leave the window open until the end.</source>
        <translation>El registro se terminó, pero Meta no le dio permiso a Shoptalk, así que aquí no se guardó nada. Lo que creaste en Meta sigue allí. Empieza de nuevo, elígelo y deja la ventana abierta hasta el final.</translation>
    </message>
    <message>
        <source>Please choose again</source>
        <translation>Elige de nuevo</translation>
    </message>
    <message>
        <source>The sign-up was successful, but its window was closed before Meta told Shoptalk what you chose. Choose it here.</source>
        <translation>El registro se completó, pero su ventana se cerró antes de que Meta le dijera a Shoptalk qué elegiste. Elígelo aquí.</translation>
    </message>
    <message>
        <source>This is not a token</source>
        <translation>Esto no es un token</translation>
    </message>
    <message>
        <source>A token is one long word without spaces. Copy all of it in Meta’s business settings, then paste it here.</source>
        <translation>Un token es una sola palabra larga sin espacios. Cópialo completo en la configuración del negocio de Meta y pégalo aquí.</translation>
    </message>
    <message>
        <source>Meta does not accept this token</source>
        <translation>Meta no acepta este token</translation>
    </message>
    <message>
        <source>It is incomplete, or it no longer works. Generate a new one in Meta’s business settings.</source>
        <translation>Está incompleto o ya no funciona. Genera uno nuevo en la configuración del negocio de Meta.</translation>
    </message>
    <message>
        <source>This token has expired</source>
        <translation>Este token venció</translation>
    </message>
    <message>
        <source>Generate a new one in Meta’s business settings. You can choose there that it never expires.</source>
        <translation>Genera uno nuevo en la configuración del negocio de Meta. Allí puedes elegir que no venza nunca.</translation>
    </message>
    <message>
        <source>This token is for another app</source>
        <translation>Este token es para otra app</translation>
    </message>
    <message>
        <source>When you generate it, choose your relay’s app. The person who runs your relay knows its name.</source>
        <translation>Al generarlo, elige la app de tu retransmisor. La persona que gestiona tu retransmisor sabe cómo se llama.</translation>
    </message>
    <message>
        <source>This is not a system user token</source>
        <translation>Este no es un token de usuario del sistema</translation>
    </message>
    <message>
        <source>It belongs to a person or an app. Generate one for a system user in Meta’s business settings, or log in with Facebook.</source>
        <translation>Pertenece a una persona o a una app. Genera uno para un usuario del sistema en la configuración del negocio de Meta o inicia sesión con Facebook.</translation>
    </message>
    <message>
        <source>This token does not have all permissions</source>
        <translation>Este token no tiene todos los permisos</translation>
    </message>
    <message>
        <source>Generate a new one with business_management, whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>Genera uno nuevo con business_management, whatsapp_business_management y whatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>This was not the login that you started</source>
        <translation>Este no era el inicio de sesión que empezaste</translation>
    </message>
    <message>
        <source>To protect your account, nothing was saved. Log in again from here. Never use a login link that somebody sent you.</source>
        <translation>Para proteger tu cuenta, no se guardó nada. Inicia sesión de nuevo desde aquí. Nunca uses un enlace de inicio de sesión que te haya enviado alguien.</translation>
    </message>
    <message>
        <source>Facebook did not accept the login</source>
        <translation>Facebook no aceptó el inicio de sesión</translation>
    </message>
    <message>
        <source>A login works once, and only for a few minutes. Log in again.</source>
        <translation>Un inicio de sesión funciona una vez y solo por unos minutos. Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Falta un permiso</translation>
    </message>
    <message>
        <source>Shoptalk needs every permission on the list. Log in again and leave all of them switched on.</source>
        <translation>Shoptalk necesita todos los permisos de la lista. Inicia sesión de nuevo y déjalos todos activados.</translation>
    </message>
    <message>
        <source>Somebody else logged in</source>
        <translation>Inició sesión otra persona</translation>
    </message>
    <message>
        <source>This number was connected with another Facebook account, so nothing was changed. Log in with that account. You may have to log out at Facebook first.</source>
        <translation>Este número se conectó con otra cuenta de Facebook, así que no se cambió nada. Inicia sesión con esa cuenta. Quizás tengas que cerrar sesión en Facebook primero.</translation>
    </message>
    <message>
        <source>This is not the same system user</source>
        <translation>Este no es el mismo usuario del sistema</translation>
    </message>
    <message>
        <source>This number was connected with a system user token, so nothing was changed. Generate a new token for the same system user in Meta’s business settings, then paste it.</source>
        <translation>Este número se conectó con un token de usuario del sistema, así que no se cambió nada. Genera un token nuevo para el mismo usuario del sistema en la configuración del negocio de Meta y pégalo.</translation>
    </message>
    <message>
        <source>This is another business</source>
        <translation>Esta es otra empresa</translation>
    </message>
    <message>
        <source>This number was connected through Meta’s sign-up, so nothing was changed. Open the sign-up again, and choose the same business there.</source>
        <translation>Este número se conectó con el registro de Meta, así que no se cambió nada. Abre de nuevo el registro y elige allí la misma empresa.</translation>
    </message>
    <message>
        <source>Meta no longer accepts the token</source>
        <translation>Meta ya no acepta el token</translation>
    </message>
    <message>
        <source>It has expired, or it was deleted. Generate a new one for the same system user. Your choices are kept.</source>
        <translation>Venció o se eliminó. Genera uno nuevo para el mismo usuario del sistema. Lo que elegiste se conserva.</translation>
    </message>
    <message>
        <source>Meta no longer lets Shoptalk in</source>
        <translation>Meta ya no deja entrar a Shoptalk</translation>
    </message>
    <message>
        <source>The permission from the sign-up has ended. Go through the sign-up again and choose the same business. Your choices are kept.</source>
        <translation>El permiso del registro terminó. Completa el registro de nuevo y elige la misma empresa. Lo que elegiste se conserva.</translation>
    </message>
    <message>
        <source>Your Facebook login has ended</source>
        <translation>Tu sesión de Facebook terminó</translation>
    </message>
    <message>
        <source>Meta ends a login after some weeks, or when the password or the permissions change. Log in again to continue from here.</source>
        <translation>Meta cierra una sesión después de unas semanas, o cuando cambian la contraseña o los permisos. Inicia sesión de nuevo para continuar desde aquí.</translation>
    </message>
    <message>
        <source>Your Facebook account is not allowed to do this</source>
        <translation>Tu cuenta de Facebook no tiene permiso para hacer esto</translation>
    </message>
    <message>
        <source>Ask an administrator of the business to give you full control in Meta Business settings, then try again. Or log in with another Facebook account.</source>
        <translation>Pide a un administrador de la empresa que te dé control total en la configuración del negocio de Meta y vuelve a intentarlo. O inicia sesión con otra cuenta de Facebook.</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Usar otra cuenta</translation>
    </message>
    <message>
        <source>No business found</source>
        <translation>No se encontró ninguna empresa</translation>
    </message>
    <message>
        <source>This Facebook account does not manage a business yet. Create one at business.facebook.com, or ask an administrator to add you under Settings, Users, People. Then try again.</source>
        <translation>Esta cuenta de Facebook todavía no administra ninguna empresa. Crea una en business.facebook.com o pide a un administrador que te agregue en Configuración, Usuarios, Personas. Luego vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>No WhatsApp account in this business</source>
        <translation>No hay ninguna cuenta de WhatsApp en esta empresa</translation>
    </message>
    <message>
        <source>Open Meta Business settings, then Accounts, WhatsApp accounts, and add one. Or ask an administrator to share one with you. Then try again.</source>
        <translation>Abre la configuración del negocio de Meta, luego Cuentas, Cuentas de WhatsApp, y agrega una. O pide a un administrador que comparta una contigo. Luego vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Choose another business</source>
        <translation>Elegir otra empresa</translation>
    </message>
    <message>
        <source>No phone number in this account</source>
        <translation>No hay ningún número de teléfono en esta cuenta</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager at business.facebook.com, then Phone numbers, and add one that can receive a call or a text message. Then try again.</source>
        <translation>Abre el Administrador de WhatsApp en business.facebook.com, luego Números de teléfono, y agrega uno que pueda recibir una llamada o un mensaje de texto. Luego vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Choose another account</source>
        <translation>Elegir otra cuenta</translation>
    </message>
    <message>
        <source>A short pause, please</source>
        <translation>Una breve pausa, por favor</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Nothing is lost. Wait a few minutes, then try again.</source>
        <translation>Hubo demasiadas solicitudes en poco tiempo. No se perdió nada. Espera unos minutos y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Meta has a problem at the moment</source>
        <translation>Meta tiene un problema en este momento</translation>
    </message>
    <message>
        <source>Nothing is lost. Wait a few minutes, then try again.</source>
        <translation>No se perdió nada. Espera unos minutos y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again. You will continue from here.</source>
        <translation>Revisa tu conexión a internet y vuelve a intentarlo. Continuarás desde aquí.</translation>
    </message>
    <message>
        <source>Meta refused this</source>
        <translation>Meta rechazó esto</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, give the person who runs your relay this error code: %1</source>
        <translation>Vuelve a intentarlo. Si sigue pasando, da este código de error a la persona que gestiona tu retransmisor: %1</translation>
    </message>
    <message>
        <source>This list could not be loaded completely</source>
        <translation>Esta lista no se pudo cargar completa</translation>
    </message>
    <message>
        <source>Meta sent more entries than there can be, so none are shown. Try again. If it keeps happening, look for a newer version of Shoptalk.</source>
        <translation>Meta envió más entradas de las que puede haber, así que no se muestra ninguna. Vuelve a intentarlo. Si sigue pasando, busca una versión más reciente de Shoptalk.</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>No se entendió la respuesta</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, look for a newer version of Shoptalk.</source>
        <translation>Vuelve a intentarlo. Si sigue pasando, busca una versión más reciente de Shoptalk.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>This is not an address</source>
        <translation>Esto no es una dirección</translation>
    </message>
    <message>
        <source>An address looks like relay.example.com. Ask the person who runs your relay for yours.</source>
        <translation>Una dirección se parece a relay.example.com. Pide la tuya a la persona que gestiona tu retransmisor.</translation>
    </message>
    <message>
        <source>This address is not secure</source>
        <translation>Esta dirección no es segura</translation>
    </message>
    <message>
        <source>Shoptalk only uses encrypted connections. Enter the address with https:// in front, or ask the person who runs your relay for the right one.</source>
        <translation>Shoptalk solo usa conexiones cifradas. Ingresa la dirección con https:// al principio o pide la correcta a la persona que gestiona tu retransmisor.</translation>
    </message>
    <message>
        <source>The relay does not answer</source>
        <translation>El retransmisor no responde</translation>
    </message>
    <message>
        <source>Check the address and your internet connection. If both are right, ask the person who runs your relay whether it is switched on.</source>
        <translation>Revisa la dirección y tu conexión a internet. Si ambas están bien, pregunta a la persona que gestiona tu retransmisor si está encendido.</translation>
    </message>
    <message>
        <source>The relay takes too long to answer</source>
        <translation>El retransmisor tarda demasiado en responder</translation>
    </message>
    <message>
        <source>The connection may be slow, or the relay may be busy. Wait a moment, then try again.</source>
        <translation>Puede que la conexión sea lenta o que el retransmisor esté ocupado. Espera un momento y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The relay has a problem</source>
        <translation>El retransmisor tiene un problema</translation>
    </message>
    <message>
        <source>It answers, but it is not working properly. Wait a moment, then try again. If it keeps happening, tell the person who runs your relay.</source>
        <translation>Responde, pero no funciona bien. Espera un momento y vuelve a intentarlo. Si sigue pasando, avisa a la persona que gestiona tu retransmisor.</translation>
    </message>
    <message>
        <source>This does not seem to be a relay</source>
        <translation>Esto no parece ser un retransmisor</translation>
    </message>
    <message>
        <source>There is a server at this address, but it is not a Shoptalk relay. Check the address for typing mistakes.</source>
        <translation>Hay un servidor en esta dirección, pero no es un retransmisor de Shoptalk. Revisa si hay errores al escribir la dirección.</translation>
    </message>
    <message>
        <source>The relay does not know this code</source>
        <translation>El retransmisor no conoce este código</translation>
    </message>
    <message>
        <source>Check the pairing code for typing mistakes. If it is right, ask the person who runs your relay for a new one.</source>
        <translation>Revisa si hay errores al escribir el código de vinculación. Si está bien, pide uno nuevo a la persona que gestiona tu retransmisor.</translation>
    </message>
    <message>
        <source>This code has been used already</source>
        <translation>Este código ya se usó</translation>
    </message>
    <message>
        <source>A pairing code works once. Ask the person who runs your relay for a new one.</source>
        <translation>Un código de vinculación funciona una vez. Pide uno nuevo a la persona que gestiona tu retransmisor.</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>Este código venció</translation>
    </message>
    <message>
        <source>A pairing code works for 15 minutes. Ask the person who runs your relay for a new one.</source>
        <translation>Un código de vinculación funciona durante 15 minutos. Pide uno nuevo a la persona que gestiona tu retransmisor.</translation>
    </message>
    <message>
        <source>You need a code from another computer</source>
        <translation>Necesitas un código de otra computadora</translation>
    </message>
    <message>
        <source>Your shop already uses Shoptalk on another computer. Open Settings, Computers there, create a code, and enter it here.</source>
        <translation>Tu tienda ya usa Shoptalk en otra computadora. Abre allí Configuración, Computadoras, crea un código e ingrésalo aquí.</translation>
    </message>
    <message>
        <source>The end of this code is wrong</source>
        <translation>El final de este código no es correcto</translation>
    </message>
    <message>
        <source>The last five groups don’t match. Create a new code on the other computer, and type all of it.</source>
        <translation>Los últimos cinco grupos no coinciden. Crea un código nuevo en la otra computadora y escríbelo completo.</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation>Demasiados intentos</translation>
    </message>
    <message>
        <source>To keep strangers out, the relay does not accept codes for now. Wait a few minutes, then try again with a new code.</source>
        <translation>Para que no entren extraños, el retransmisor no acepta códigos por ahora. Espera unos minutos y vuelve a intentarlo con un código nuevo.</translation>
    </message>
    <message>
        <source>The relay did not understand this</source>
        <translation>El retransmisor no entendió esto</translation>
    </message>
    <message>
        <source>Check what you entered, then try again. If it keeps happening, tell the person who runs your relay. Shoptalk and the relay may have different versions.</source>
        <translation>Revisa lo que ingresaste y vuelve a intentarlo. Si sigue pasando, avisa a la persona que gestiona tu retransmisor. Puede que Shoptalk y el retransmisor tengan versiones diferentes.</translation>
    </message>
    <message>
        <source>This computer is no longer paired</source>
        <translation>Esta computadora ya no está vinculada</translation>
    </message>
    <message>
        <source>Its access to the relay was removed. Ask the person who runs your relay for a new pairing code, and enter it here.</source>
        <translation>Se quitó su acceso al retransmisor. Pide un nuevo código de vinculación a la persona que gestiona tu retransmisor e ingrésalo aquí.</translation>
    </message>
    <message>
        <source>The relay can’t reach Meta</source>
        <translation>El retransmisor no puede comunicarse con Meta</translation>
    </message>
    <message>
        <source>Nothing is lost. Wait a moment, then try again. If it keeps happening, tell the person who runs your relay.</source>
        <translation>No se perdió nada. Espera un momento y vuelve a intentarlo. Si sigue pasando, avisa a la persona que gestiona tu retransmisor.</translation>
    </message>
    <message>
        <source>This number belongs to someone else</source>
        <translation>Este número es de otra persona</translation>
    </message>
    <message>
        <source>Meta does not let your Facebook account use it. Choose another number, or ask an administrator of the business for access, then try again.</source>
        <translation>Meta no permite que tu cuenta de Facebook lo use. Elige otro número o pide acceso a un administrador de la empresa, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Choose another number</source>
        <translation>Elegir otro número</translation>
    </message>
    <message>
        <source>This number is in use elsewhere</source>
        <translation>Este número se usa en otro lugar</translation>
    </message>
    <message>
        <source>Another shop on this relay receives its messages. Choose another number, or ask the person who runs your relay to release it.</source>
        <translation>Otra tienda de este retransmisor recibe sus mensajes. Elige otro número o pide a la persona que gestiona tu retransmisor que lo libere.</translation>
    </message>
    <message>
        <source>WhatsApp can’t reach your relay</source>
        <translation>WhatsApp no puede comunicarse con tu retransmisor</translation>
    </message>
    <message>
        <source>WhatsApp delivers your messages to your relay’s public address, but nothing answers there. Check your internet connection. If it works, tell the person who runs your relay.</source>
        <translation>WhatsApp entrega tus mensajes a la dirección pública de tu retransmisor, pero allí no responde nada. Revisa tu conexión a internet. Si funciona, avisa a la persona que gestiona tu retransmisor.</translation>
    </message>
    <message>
        <source>Your relay’s public address is not secure</source>
        <translation>La dirección pública de tu retransmisor no es segura</translation>
    </message>
    <message>
        <source>WhatsApp only delivers over an encrypted connection. Tell the person who runs your relay that its public address must begin with https://, then try again.</source>
        <translation>WhatsApp solo entrega por una conexión cifrada. Di a la persona que gestiona tu retransmisor que su dirección pública debe empezar con https:// y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The address for your messages leads somewhere else</source>
        <translation>La dirección para tus mensajes lleva a otro lugar</translation>
    </message>
    <message>
        <source>WhatsApp would deliver your messages to another server. Ask the person who runs your relay to check its public address, then try again.</source>
        <translation>WhatsApp entregaría tus mensajes a otro servidor. Pide a la persona que gestiona tu retransmisor que revise su dirección pública y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>WhatsApp does not deliver to your relay yet</source>
        <translation>WhatsApp todavía no entrega a tu retransmisor</translation>
    </message>
    <message>
        <source>Meta has another address for this number’s messages. Ask the person who runs your relay to change it in Meta’s App Dashboard, under WhatsApp, Configuration, then try again.</source>
        <translation>Meta tiene otra dirección para los mensajes de este número. Pide a la persona que gestiona tu retransmisor que la cambie en el panel de apps de Meta, en WhatsApp, Configuración, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The test message did not come back</source>
        <translation>El mensaje de prueba no volvió</translation>
    </message>
    <message>
        <source>Your relay received it, but did not pass it on in time. Try again. If it keeps happening, tell the person who runs your relay.</source>
        <translation>Tu retransmisor lo recibió, pero no lo reenvió a tiempo. Vuelve a intentarlo. Si sigue pasando, avisa a la persona que gestiona tu retransmisor.</translation>
    </message>
    <message>
        <source>The test message could not be opened</source>
        <translation>No se pudo abrir el mensaje de prueba</translation>
    </message>
    <message>
        <source>It came back, but this computer does not have the key to your messages. Pair it again, with a code from a computer that shows your messages.</source>
        <translation>Volvió, pero esta computadora no tiene la clave de tus mensajes. Vincúlala de nuevo con un código de una computadora que muestre tus mensajes.</translation>
    </message>
    <message>
        <source>This computer does not have the key to your messages</source>
        <translation>Esta computadora no tiene la clave de tus mensajes</translation>
    </message>
    <message>
        <source>Pair it again. Use a code from a computer that shows your messages, or a new one from the person who runs your relay.</source>
        <translation>Vincúlala de nuevo. Usa un código de una computadora que muestre tus mensajes o uno nuevo de la persona que gestiona tu retransmisor.</translation>
    </message>
    <message>
        <source>The relay refused this</source>
        <translation>El retransmisor rechazó esto</translation>
    </message>
    <message>
        <source>Check what you entered. If it is right, give the person who runs your relay this error code: %1</source>
        <translation>Revisa lo que ingresaste. Si está bien, da este código de error a la persona que gestiona tu retransmisor: %1</translation>
    </message>
    <message>
        <source>The key to your data is being changed</source>
        <translation>Se está cambiando la clave de tus datos</translation>
    </message>
    <message>
        <source>This takes only a moment. Try again, and nothing is lost.</source>
        <translation>Solo tarda un momento. Inténtalo de nuevo: no se pierde nada.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SetupNotice</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>shoptalk::SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>Configuración inicial</translation>
    </message>
    <message>
        <source>Shoptalk tries again by itself.</source>
        <translation>Shoptalk lo vuelve a intentar solo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SharedFiles</name>
    <message>
        <source>Media, documents and links</source>
        <translation>Multimedia, documentos y enlaces</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Multimedia</translation>
    </message>
    <message>
        <source>No photos or videos yet.</source>
        <translation>Aún no hay fotos ni videos.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>No documents or sounds yet.</source>
        <translation>Aún no hay documentos ni audios.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>No links yet.</source>
        <translation>Aún no hay enlaces.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Older ones are in the chat.</source>
        <translation>Los más antiguos están en el chat.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Show in the &amp;chat</source>
        <translation>Mostrar en el &amp;chat</translation>
    </message>
</context>
<context>
    <name>shoptalk::ShortLinksCard</name>
    <message>
        <source>QR codes and short links</source>
        <translation>Códigos QR y enlaces cortos</translation>
    </message>
    <message>
        <source>Anyone who opens the link or scans the code starts a chat with your shop, with this text already filled in. Use it on your shop window, tables or receipts.</source>
        <translation>Cualquiera que abra el enlace o escanee el código inicia un chat con tu tienda, con este texto ya escrito. Úsalo en el escaparate, en las mesas o en los recibos.</translation>
    </message>
    <message>
        <source>For example: I’d like to order</source>
        <translation>Por ejemplo: Quiero hacer un pedido</translation>
    </message>
    <message>
        <source>Text that is filled in for the customer</source>
        <translation>Texto que se escribe por el cliente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep the text as it was</source>
        <translation>Dejar el texto como estaba</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Load the short links again</source>
        <translation>Cargar los enlaces cortos de nuevo</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>Mostrar el código QR</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>Cambiar el texto…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Se copió el enlace.</translation>
    </message>
    <message>
        <source>Create QR code</source>
        <translation>Crear código QR</translation>
    </message>
    <message>
        <source>Save text</source>
        <translation>Guardar texto</translation>
    </message>
    <message>
        <source>QR code created.</source>
        <translation>Código QR creado.</translation>
    </message>
    <message>
        <source>Text changed. Printed QR codes still work.</source>
        <translation>Se cambió el texto. Los códigos QR impresos siguen funcionando.</translation>
    </message>
    <message>
        <source>Remove this QR code?</source>
        <translation>¿Quitar este código QR?</translation>
    </message>
    <message>
        <source>%1

The link and every printed copy of the code stop working. This can’t be undone.</source>
        <translation>%1

El enlace y todas las copias impresas del código dejan de funcionar. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>QR code removed.</source>
        <translation>Código QR quitado.</translation>
    </message>
    <message>
        <source>The text that you are writing is not saved.</source>
        <translation>El texto que estás escribiendo no está guardado.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ShortcutDialog</name>
    <message>
        <source>Change the keys</source>
        <translation>Cambiar las teclas</translation>
    </message>
    <message>
        <source>Keys for: %1</source>
        <translation>Teclas para: %1</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Press the keys that you want.</source>
        <translation>Pulsa las teclas que quieras.</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>Guardar teclas</translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <translation>Volver a usar %1</translation>
    </message>
    <message>
        <source>Use no keys</source>
        <translation>No usar teclas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Hold Ctrl or Alt together with another key, or use a function key.</source>
        <translation>Mantén pulsada Ctrl o Alt junto con otra tecla, o usa una tecla de función.</translation>
    </message>
    <message>
        <source>%1 is for text fields. Choose other keys.</source>
        <translation>%1 es para campos de texto. Elige otras teclas.</translation>
    </message>
    <message>
        <source>%1 already has a use: %2. Choose other keys.</source>
        <translation>%1 ya tiene un uso: %2. Elige otras teclas.</translation>
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
        <translation>Ningún atajo coincide con tu búsqueda.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>Buscar atajos de teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a shortcut does, and its keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Reset all keys…</source>
        <translation>Restablecer todas las teclas…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Change the keys for: %1</source>
        <translation>Cambiar las teclas para: %1</translation>
    </message>
    <message>
        <source>a shortcut of another page</source>
        <translation>un atajo de otra página</translation>
    </message>
    <message>
        <source>Use the usual keys for everything again?</source>
        <translation>¿Volver a usar las teclas habituales para todo?</translation>
    </message>
    <message>
        <source>The keys that you chose are forgotten.</source>
        <translation>Se olvidan las teclas que elegiste.</translation>
    </message>
    <message>
        <source>Use the usual keys</source>
        <translation>Usar las teclas habituales</translation>
    </message>
</context>
<context>
    <name>shoptalk::SignInBanner</name>
    <message>
        <source>Reconnect</source>
        <translation>Volver a conectar</translation>
    </message>
    <message>
        <source>Reconnect with Facebook</source>
        <translation>Volver a conectar con Facebook</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Reconnect later</source>
        <translation>Volver a conectar más tarde</translation>
    </message>
</context>
<context>
    <name>shoptalk::SnoozeMenu</name>
    <message>
        <source>today at %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>mañana a las %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>&amp;Choose a day and time…</source>
        <translation>&amp;Elegir día y hora…</translation>
    </message>
    <message>
        <source>Choose a day and time</source>
        <translation>Elegir día y hora</translation>
    </message>
    <message>
        <source>When should it come back?</source>
        <translation>¿Cuándo debe volver?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>In &amp;1 hour</source>
        <translation>En &amp;1 hora</translation>
    </message>
    <message>
        <source>In &amp;3 hours</source>
        <translation>En &amp;3 horas</translation>
    </message>
    <message>
        <source>This &amp;morning</source>
        <translation>Esta &amp;mañana</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning</source>
        <translation>Mañana por la ma&amp;ñana</translation>
    </message>
    <message>
        <source>M&amp;onday morning</source>
        <translation>El &amp;lunes por la mañana</translation>
    </message>
</context>
<context>
    <name>shoptalk::SoundPlayback</name>
    <message>
        <source>It can’t be played, because no loudspeaker or headphones are available. Connect some, or check the sound settings of your computer.</source>
        <translation>No se puede reproducir porque no hay altavoz ni auriculares disponibles. Conéctalos o revisa la configuración de sonido de tu computadora.</translation>
    </message>
    <message>
        <source>It can’t be played: the file is damaged, or of a type that Shoptalk does not know.</source>
        <translation>No se puede reproducir: el archivo está dañado o es de un tipo que Shoptalk no conoce.</translation>
    </message>
    <message>
        <source>It can’t be played, because a copy of it could not be saved on this computer. Check that the disk is not full.</source>
        <translation>No se puede reproducir porque no se pudo guardar una copia en esta computadora. Comprueba que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>It can’t be played, because a part of Shoptalk is missing on this computer. Install Shoptalk again.</source>
        <translation>No se puede reproducir porque falta una parte de Shoptalk en esta computadora. Vuelve a instalar Shoptalk.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SpellingHighlight</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to my words</source>
        <translation>&amp;Agregar “%1” a mis palabras</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>&amp;Ortografía</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Desactivada</translation>
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
        <translation>%1: todavía no</translation>
    </message>
    <message>
        <source>%1: in progress</source>
        <translation>%1: en curso</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: listo</translation>
    </message>
    <message>
        <source>%1: stopped here</source>
        <translation>%1: se detuvo aquí</translation>
    </message>
    <message>
        <source>Setting up the number on your relay</source>
        <translation>Configurando el número en tu retransmisor</translation>
    </message>
    <message>
        <source>Asking WhatsApp to deliver to your relay</source>
        <translation>Pidiendo a WhatsApp que entregue a tu retransmisor</translation>
    </message>
    <message>
        <source>Sending a test message and waiting for it to come back</source>
        <translation>Enviando un mensaje de prueba y esperando a que vuelva</translation>
    </message>
</context>
<context>
    <name>shoptalk::StarActions</name>
    <message>
        <source>Message starred.</source>
        <translation>Mensaje destacado.</translation>
    </message>
    <message>
        <source>Star removed.</source>
        <translation>El mensaje ya no está destacado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) starred.</source>
        <translation>
            <numerusform>%Ln mensaje destacado.</numerusform>
            <numerusform>%Ln mensajes destacados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s) removed.</source>
        <translation>
            <numerusform>%Ln mensaje ya no está destacado.</numerusform>
            <numerusform>%Ln mensajes ya no están destacados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::StartPage</name>
    <message>
        <source>This happens once, after Shoptalk was updated, and can take a few minutes. Please leave the computer on.</source>
        <translation>Esto pasa una sola vez, después de actualizar Shoptalk, y puede tardar unos minutos. Deja la computadora encendida.</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Progreso de la actualización</translation>
    </message>
    <message>
        <source>Opening your conversations…</source>
        <translation>Abriendo tus conversaciones…</translation>
    </message>
    <message>
        <source>Updating your data: step %1 of %2…</source>
        <translation>Actualizando tus datos: paso %1 de %2…</translation>
    </message>
</context>
<context>
    <name>shoptalk::StartProblems</name>
    <message>
        <source>The backup needs its key</source>
        <translation>La copia de seguridad necesita su clave</translation>
    </message>
    <message>
        <source>It was made with a different key. Open it with the recovery key or the passphrase of the computer that made it. Nothing was changed.</source>
        <translation>Se hizo con una clave diferente. Ábrela con la clave de recuperación o la frase de contraseña de la computadora que la hizo. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is not a Shoptalk backup</source>
        <translation>Esto no es una copia de seguridad de Shoptalk</translation>
    </message>
    <message>
        <source>Choose a backup file made by Shoptalk. Nothing was changed.</source>
        <translation>Elige un archivo de copia de seguridad hecho por Shoptalk. No se cambió nada.</translation>
    </message>
    <message>
        <source>This backup is from a newer Shoptalk</source>
        <translation>Esta copia de seguridad es de un Shoptalk más reciente</translation>
    </message>
    <message>
        <source>Install the newest version of Shoptalk, then restore the backup with it. Nothing was changed.</source>
        <translation>Instala la versión más reciente de Shoptalk y restaura con ella la copia de seguridad. No se cambió nada.</translation>
    </message>
    <message>
        <source>This backup can’t be used</source>
        <translation>Esta copia de seguridad no se puede usar</translation>
    </message>
    <message>
        <source>It is damaged or incomplete, or it was changed. Choose an older backup. Nothing was changed on this computer.</source>
        <translation>Está dañada o incompleta, o alguien la cambió. Elige una copia de seguridad anterior. No se cambió nada en esta computadora.</translation>
    </message>
    <message>
        <source>Your data is from a newer Shoptalk</source>
        <translation>Tus datos son de un Shoptalk más reciente</translation>
    </message>
    <message>
        <source>A newer version of Shoptalk was used on this computer. Nothing was changed. Install the newest version, then open it again.</source>
        <translation>En esta computadora se usó una versión más reciente de Shoptalk. No se cambió nada. Instala la versión más reciente y ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>Shoptalk can’t write to its folder</source>
        <translation>Shoptalk no puede escribir en su carpeta</translation>
    </message>
    <message>
        <source>Shoptalk keeps your conversations in
%1
but can’t write to this folder. Check that the folder belongs to you and that the disk is not full, then try again.</source>
        <translation>Shoptalk guarda tus conversaciones en
%1
pero no puede escribir en esta carpeta. Comprueba que la carpeta sea tuya y que el disco no esté lleno, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Your data can’t be read</source>
        <translation>Tus datos no se pueden leer</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged. Nothing was changed in it. You find it in
%1
Restore a backup. Newer messages are then downloaded again, as far back as your shop’s relay (the server that receives them) keeps them.</source>
        <translation>El archivo con tus conversaciones está dañado. No se cambió nada en él. Lo encuentras en
%1
Restaura una copia de seguridad. Después se vuelven a descargar los mensajes más recientes, hasta donde los conserve el retransmisor de tu tienda (el servidor que los recibe).</translation>
    </message>
    <message>
        <source>Your conversations are missing</source>
        <translation>Faltan tus conversaciones</translation>
    </message>
    <message>
        <source>Shoptalk was used on this computer before, but the file with your conversations is missing or empty. It should be in
%1
If it was moved, put it back and try again. Or restore a backup: newer messages are then downloaded again, as far back as your shop’s relay (the server that receives them) keeps them.</source>
        <translation>Shoptalk ya se usó en esta computadora, pero el archivo con tus conversaciones falta o está vacío. Debería estar en
%1
Si se movió, ponlo de nuevo en su lugar y vuelve a intentarlo. O restaura una copia de seguridad: después se vuelven a descargar los mensajes más recientes, hasta donde los conserve el retransmisor de tu tienda (el servidor que los recibe).</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>No se pudo restaurar la copia de seguridad</translation>
    </message>
    <message>
        <source>Files in
%1
could not be moved. Your conversations are unchanged. Check that the folder belongs to you and that no other program is using its files, then try again.</source>
        <translation>No se pudieron mover archivos de
%1
Tus conversaciones no cambiaron. Comprueba que la carpeta sea tuya y que ningún otro programa use sus archivos, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Another program is using your data</source>
        <translation>Otro programa está usando tus datos</translation>
    </message>
    <message>
        <source>Another program, perhaps a backup program, is using Shoptalk’s data. Wait until it has finished, then try again.</source>
        <translation>Otro programa, quizás uno de copias de seguridad, está usando los datos de Shoptalk. Espera a que termine y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>No hay llavero</translation>
    </message>
    <message>
        <source>Shoptalk keeps its key in the computer’s keychain (the system’s safe place for passwords), but found none. On Linux, install and start GNOME Keyring or KWallet, then try again. Or choose a passphrase, which Shoptalk then asks for at every start.</source>
        <translation>Shoptalk guarda su clave en el llavero de la computadora (el lugar seguro del sistema para las contraseñas), pero no encontró ninguno. En Linux, instala e inicia GNOME Keyring o KWallet y vuelve a intentarlo. O elige una frase de contraseña, que Shoptalk pedirá cada vez que se inicie.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The key to your login was not found</source>
        <translation>No se encontró la clave de tu sesión</translation>
    </message>
    <message>
        <source>Your conversations are here, but the key that protects your login is not in the keychain. Usually the keychain is just locked: unlock it, then try again. If the keychain is lost, use the recovery key. Nothing was changed.</source>
        <translation>Tus conversaciones están aquí, pero la clave que protege tu sesión no está en el llavero. Normalmente el llavero solo está bloqueado: desbloquéalo y vuelve a intentarlo. Si el llavero se perdió, usa la clave de recuperación. No se cambió nada.</translation>
    </message>
    <message>
        <source>Shoptalk could not start</source>
        <translation>Shoptalk no se pudo iniciar</translation>
    </message>
    <message>
        <source>Shoptalk could not open its data because of an unexpected problem. Nothing was changed. Try again. If it keeps happening, give this to the person who looks after your computers: %1</source>
        <translation>Shoptalk no pudo abrir sus datos por un problema inesperado. No se cambió nada. Vuelve a intentarlo. Si sigue pasando, da esto a la persona que se ocupa de tus computadoras: %1</translation>
    </message>
    <message>
        <source>Shoptalk’s key is in the computer’s keychain (the system’s safe place for passwords), which is locked or refused access. Unlock it, then try again. If you used Shoptalk on this computer before, it finds your messages then. Nothing was changed.</source>
        <translation>La clave de Shoptalk está en el llavero de la computadora (el lugar seguro del sistema para las contraseñas), que está bloqueado o negó el acceso. Desbloquéalo y vuelve a intentarlo. Si ya usabas Shoptalk en esta computadora, entonces encontrará tus mensajes. No se cambió nada.</translation>
    </message>
    <message>
        <source>A new passphrase is needed</source>
        <translation>Hace falta una nueva frase de contraseña</translation>
    </message>
    <message>
        <source>A passphrase protects Shoptalk on this computer, and a recovery key does not replace it. Choose a new passphrase, then the backup is restored. Nothing was changed yet.</source>
        <translation>Una frase de contraseña protege Shoptalk en esta computadora, y una clave de recuperación no la sustituye. Elige una nueva frase de contraseña y se restaurará la copia de seguridad. Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The keychain is missing</source>
        <translation>Falta el llavero</translation>
    </message>
    <message>
        <source>Shoptalk’s key is in the computer’s keychain (the system’s safe place for passwords), which can’t be found any more. On Linux, start GNOME Keyring or KWallet, then try again. Or use the recovery key, and choose a passphrase that Shoptalk then asks for at every start. Nothing was changed.</source>
        <translation>La clave de Shoptalk está en el llavero de la computadora (el lugar seguro del sistema para las contraseñas), que ya no se encuentra. En Linux, inicia GNOME Keyring o KWallet y vuelve a intentarlo. O usa la clave de recuperación y elige una frase de contraseña, que Shoptalk pedirá cada vez que se inicie. No se cambió nada.</translation>
    </message>
    <message>
        <source>Shoptalk can’t read its settings</source>
        <translation>Shoptalk no puede leer su configuración</translation>
    </message>
    <message>
        <source>New settings were not possible either, because Shoptalk can’t rename the file
%1
Check that the file and its folder belong to you, then try again. Nothing was changed.</source>
        <translation>Tampoco fue posible usar una configuración nueva, porque Shoptalk no puede cambiar el nombre del archivo
%1
Comprueba que el archivo y su carpeta te pertenezcan e inténtalo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file with the settings is damaged, or Shoptalk may not open it:
%1
Nothing was changed, and your conversations are still here. Check that the file belongs to you, then try again. Or start with new settings: the file then stays in its folder under another name.</source>
        <translation>El archivo de la configuración está dañado o Shoptalk no tiene permiso para abrirlo:
%1
No se cambió nada y tus conversaciones siguen aquí. Comprueba que el archivo te pertenezca e inténtalo de nuevo. O empieza con una configuración nueva: el archivo se queda en su carpeta con otro nombre.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StartupPage</name>
    <message>
        <source>Start Shoptalk when I log in</source>
        <translation>Iniciar Shoptalk cuando inicio sesión</translation>
    </message>
    <message>
        <source>Keep running in the tray when I close the window</source>
        <translation>Dejarlo abierto en la bandeja cuando cierro la ventana</translation>
    </message>
    <message>
        <source>This computer has no tray for icons, so closing the window ends Shoptalk.</source>
        <translation>Esta computadora no tiene bandeja para iconos, así que al cerrar la ventana se cierra Shoptalk.</translation>
    </message>
    <message>
        <source>When you log in to this computer</source>
        <translation>Cuando inicias sesión en esta computadora</translation>
    </message>
    <message>
        <source>Shoptalk starts in the background, without a window in your way.</source>
        <translation>Shoptalk se inicia en segundo plano, sin una ventana que estorbe.</translation>
    </message>
    <message>
        <source>When you close the window</source>
        <translation>Cuando cierras la ventana</translation>
    </message>
    <message>
        <source>In the tray, next to the clock, Shoptalk goes on receiving and sending messages. Its icon shows how many messages are unread.</source>
        <translation>En la bandeja, junto al reloj, Shoptalk sigue recibiendo y enviando mensajes. Su icono muestra cuántos mensajes no leídos hay.</translation>
    </message>
    <message>
        <source>Start and close</source>
        <translation>Inicio y cierre</translation>
    </message>
    <message>
        <source>This could not be changed. Check that you may write into your home folder.</source>
        <translation>No se pudo cambiar. Comprueba que puedas escribir en tu carpeta personal.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StepIndicator</name>
    <message>
        <source>Relay</source>
        <translation>Retransmisor</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>WhatsApp account</source>
        <translation>Cuenta de WhatsApp</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>Almost ready</source>
        <translation>Casi listo</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopActions</name>
    <message>
        <source>%1 gets no more offers.</source>
        <translation>%1 ya no recibe ofertas.</translation>
    </message>
    <message>
        <source>%1 gets offers as before.</source>
        <translation>%1 recibe ofertas como antes.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopBar</name>
    <message>
        <source>Stop marketing messages</source>
        <translation>Dejar de enviar mensajes de marketing</translation>
    </message>
    <message>
        <source>Stop marketing messages to this customer</source>
        <translation>Dejar de enviar mensajes de marketing a este cliente</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Don’t stop marketing messages to this customer now</source>
        <translation>No dejar de enviar por ahora mensajes de marketing a este cliente</translation>
    </message>
    <message>
        <source>%1 asked to get no more offers. Broadcasts leave them out until you decide.</source>
        <translation>%1 pidió no recibir más ofertas. Las difusiones no le llegan hasta que decidas.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopChoice</name>
    <message>
        <source>Also send it to people who asked to stop</source>
        <translation>Enviarlo también a quienes pidieron no recibir más</translation>
    </message>
    <message>
        <source>Only if it is about their own order or visit and they need to know. Offers never go to people who stopped them.</source>
        <translation>Solo si trata de su propio pedido o de su visita y necesitan saberlo. Las ofertas nunca llegan a quienes las pararon.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopPhrasesCard</name>
    <message>
        <source>Customers who ask to stop</source>
        <translation>Clientes que piden no recibir más</translation>
    </message>
    <message>
        <source>When a customer writes one of these words and nothing else, Shoptalk asks you whether they are to get no more offers. Write one word or short phrase in each line.</source>
        <translation>Cuando un cliente escribe una de estas palabras y nada más, Shoptalk te pregunta si no debe recibir más ofertas. Escribe una palabra o frase corta en cada línea.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Use the original words</source>
        <translation>Usar las palabras originales</translation>
    </message>
    <message>
        <source>Words with which customers ask to stop, one in each line</source>
        <translation>Palabras con las que los clientes piden no recibir más, una en cada línea</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Deshacer el cambio de las palabras</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Guardar las palabras</translation>
    </message>
    <message>
        <source>Put back the words that Shoptalk came with</source>
        <translation>Volver a las palabras que traía Shoptalk</translation>
    </message>
    <message>
        <source>These are the words that Shoptalk came with.</source>
        <translation>Estas son las palabras que traía Shoptalk.</translation>
    </message>
    <message>
        <source>Saved. Without any word, Shoptalk won’t ask about anyone.</source>
        <translation>Guardado. Sin ninguna palabra no se pregunta por nadie.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Esto no se pudo guardar. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopRequestsBar</name>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Show the customers who asked to get no more offers</source>
        <translation>Mostrar los clientes que pidieron no recibir más ofertas</translation>
    </message>
    <message>
        <source>Customers who asked to get no more offers: %1. Broadcasts leave them out until you decide.</source>
        <translation>Clientes que pidieron no recibir más ofertas: %1. Las difusiones no les llegan hasta que decidas.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopRequestsDialog</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Customers who asked to stop</source>
        <translation>Clientes que pidieron no recibir más</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Deshacer la última decisión</translation>
    </message>
    <message>
        <source>They wrote something like “stop”. Select one or several and decide. Until then, broadcasts of offers leave them out.</source>
        <translation>Escribieron algo como “baja”. Selecciona uno o varios y decide. Hasta entonces, las difusiones con ofertas no les llegan.</translation>
    </message>
    <message>
        <source>Stop marketing messages</source>
        <translation>Dejar de enviar mensajes de marketing</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The list could not be read from this computer’s disk. Try again later.</source>
        <translation>No se pudo leer la lista del disco de esta computadora. Vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Esto no se pudo guardar. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>They get no more offers.</source>
        <translation>Ya no reciben ofertas.</translation>
    </message>
    <message>
        <source>They get offers as before.</source>
        <translation>Reciben ofertas como antes.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>This could not be undone. Try again later.</source>
        <translation>Esto no se pudo deshacer. Vuelve a intentarlo más tarde.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopRequestsModel</name>
    <message>
        <source>Deleted here since</source>
        <translation>Se eliminó aquí después</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>shoptalk::SubscribeStep</name>
    <message>
        <source>Connect the number</source>
        <translation>Conectar el número</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Connect the numbers</source>
        <translation>Conectar los números</translation>
    </message>
    <message>
        <source>Your relay will receive the messages for this number. Shoptalk asks WhatsApp to deliver them there.</source>
        <translation>Tu retransmisor recibirá los mensajes de este número. Shoptalk pide a WhatsApp que los entregue allí.</translation>
    </message>
    <message>
        <source>Your relay will receive the messages for %1. Shoptalk asks WhatsApp to deliver them there.</source>
        <translation>Tu retransmisor recibirá los mensajes de %1. Shoptalk pide a WhatsApp que los entregue allí.</translation>
    </message>
    <message numerus="yes">
        <source>Your relay will receive the messages for %Ln number(s). Shoptalk asks WhatsApp to deliver them there.</source>
        <translation>
            <numerusform>Tu retransmisor recibirá los mensajes de %Ln número. Shoptalk pide a WhatsApp que los entregue allí.</numerusform>
            <numerusform>Tu retransmisor recibirá los mensajes de %Ln números. Shoptalk pide a WhatsApp que los entregue allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting your number…</source>
        <translation>Conectando tu número…</translation>
    </message>
    <message>
        <source>Connecting your numbers…</source>
        <translation>Conectando tus números…</translation>
    </message>
    <message>
        <source>Connect your number</source>
        <translation>Conecta tu número</translation>
    </message>
    <message>
        <source>Connect your numbers</source>
        <translation>Conecta tus números</translation>
    </message>
</context>
<context>
    <name>shoptalk::SupportDetails</name>
    <message>
        <source>WhatsApp’s error code: %1, sub-code %2</source>
        <translation>Código de error de WhatsApp: %1, subcódigo %2</translation>
    </message>
    <message>
        <source>WhatsApp’s error code: %1</source>
        <translation>Código de error de WhatsApp: %1</translation>
    </message>
    <message>
        <source>WhatsApp’s own words: %1</source>
        <translation>Lo que dice WhatsApp: %1</translation>
    </message>
    <message>
        <source>Shoptalk’s own word for it: %1</source>
        <translation>Cómo lo llama Shoptalk: %1</translation>
    </message>
    <message>
        <source>WhatsApp’s message ID: %1</source>
        <translation>ID del mensaje en WhatsApp: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::TeamPage</name>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Conversations can be assigned to these people, so that everybody sees who answers.</source>
        <translation>Las conversaciones se pueden asignar a estas personas, para que todos vean quién responde.</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nombre de la persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Se agregó a %1.</translation>
    </message>
    <message>
        <source>%1 was removed. Their conversations stay assigned to them. To bring them back, add the name again.</source>
        <translation>Se quitó a %1. Sus conversaciones siguen asignadas. Para recuperarlas, agrega el nombre otra vez.</translation>
    </message>
    <message>
        <source>There is already somebody with this name.</source>
        <translation>Ya hay alguien con este nombre.</translation>
    </message>
    <message>
        <source>This name can’t be used. Check it for odd characters.</source>
        <translation>No se puede usar este nombre. Revisa si tiene caracteres extraños.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Esto no se pudo guardar. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre %1</translation>
    </message>
    <message>
        <source>The name is now %1.</source>
        <translation>El nombre ahora es %1.</translation>
    </message>
    <message>
        <source>Who sits at this computer? The list of conversations can then show only yours, and the dashboard shows how fast you reply.</source>
        <translation>¿Quién usa esta computadora? Así la lista de conversaciones puede mostrar solo las tuyas, y el panel muestra qué tan rápido respondes.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateCardView</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>WhatsApp says: %1</source>
        <translation>WhatsApp dice: %1</translation>
    </message>
    <message>
        <source>WhatsApp will move this template to the category “%1” within a day. Messages may then cost more. If that is wrong, ask for a review in WhatsApp Manager.</source>
        <translation>WhatsApp pasará esta plantilla a la categoría “%1” dentro de un día. Entonces los mensajes pueden costar más. Si no es correcto, pide una revisión en el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp lets it be edited once its review is over.</source>
        <translation>WhatsApp permite editarla cuando termine su revisión.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateEditor</name>
    <message>
        <source>*{{1}}* is your verification code.</source>
        <translation>*{{1}}* es tu código de verificación.</translation>
    </message>
    <message>
        <source>For your security, do not share this code.</source>
        <translation>Por tu seguridad, no compartas este código.</translation>
    </message>
    <message numerus="yes">
        <source>This code expires in %Ln minute(s).</source>
        <translation>
            <numerusform>Este código vence en %Ln minuto.</numerusform>
            <numerusform>Este código vence en %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Enviar para revisión</translation>
    </message>
    <message>
        <source>Discard this template?</source>
        <translation>¿Descartar esta plantilla?</translation>
    </message>
    <message>
        <source>For example: order_ready</source>
        <translation>Por ejemplo: order_ready</translation>
    </message>
    <message>
        <source>Name (customers don’t see it)</source>
        <translation>Nombre (los clientes no lo ven)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>Sin encabezado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Place on a map</source>
        <translation>Lugar en un mapa</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Heading, for example: Order {{1}}</source>
        <translation>Encabezado, por ejemplo: Pedido {{1}}</translation>
    </message>
    <message>
        <source>For example: Hello {{1}}, your order is ready.</source>
        <translation>Por ejemplo: Hola, {{1}}, tu pedido está listo.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Agregar una variable</translation>
    </message>
    <message>
        <source>A place that is filled in for each customer, such as a name</source>
        <translation>Un espacio que se completa para cada cliente, como un nombre</translation>
    </message>
    <message>
        <source>Optional, for example the name of your shop</source>
        <translation>Opcional, por ejemplo el nombre de tu tienda</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Última línea</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botones</translation>
    </message>
    <message>
        <source>Warn customers not to share the code</source>
        <translation>Advertir a los clientes que no compartan el código</translation>
    </message>
    <message>
        <source>Don’t mention it</source>
        <translation>No decir nada</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>How long the code is valid</source>
        <translation>Cuánto tiempo vale el código</translation>
    </message>
    <message>
        <source>This is what customers see</source>
        <translation>Esto es lo que ven los clientes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send the template for review</source>
        <translation>Enviar la plantilla para revisión</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar “%1”</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>Wait until the file of the heading is uploaded.</source>
        <translation>Espera a que se suba el archivo del encabezado.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>WhatsApp’s reviewers see the file that it has now, unless you choose another one.</source>
        <translation>Los revisores de WhatsApp ven el archivo que tiene ahora, a menos que elijas otro.</translation>
    </message>
    <message>
        <source>WhatsApp’s reviewers see this file. You choose the customer’s own when you send the template.</source>
        <translation>Los revisores de WhatsApp ven este archivo. El del cliente lo eliges al enviar la plantilla.</translation>
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
        <translation>Pedidos y citas</translation>
    </message>
    <message>
        <source>Login codes</source>
        <translation>Códigos de inicio de sesión</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>For offers, news and invitations. Only for customers who want to get them.</source>
        <translation>Para ofertas, novedades e invitaciones. Solo para clientes que quieran recibirlas.</translation>
    </message>
    <message>
        <source>For an order, an appointment or a question that the customer has already. No advertising.</source>
        <translation>Para un pedido, una cita o una pregunta que el cliente ya tiene. Sin publicidad.</translation>
    </message>
    <message>
        <source>For codes with which customers log in. WhatsApp writes the text itself.</source>
        <translation>Para códigos con los que los clientes inician sesión. WhatsApp escribe el texto.</translation>
    </message>
    <message>
        <source>Customers like it</source>
        <translation>Les gusta a los clientes</translation>
    </message>
    <message>
        <source>Some customers block or report it</source>
        <translation>Algunos clientes la bloquean o la reportan</translation>
    </message>
    <message>
        <source>Many customers block or report it</source>
        <translation>Muchos clientes la bloquean o la reportan</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Completa esto.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Es demasiado largo. Acórtalo.</translation>
    </message>
    <message>
        <source>This must stay on one line, without tabs and without more than four spaces in a row.</source>
        <translation>Debe quedar en una sola línea, sin tabulaciones y sin más de cuatro espacios seguidos.</translation>
    </message>
    <message>
        <source>This must not contain spaces.</source>
        <translation>No debe contener espacios.</translation>
    </message>
    <message>
        <source>This time is in the past.</source>
        <translation>Esta hora ya pasó.</translation>
    </message>
    <message>
        <source>Use a latitude from −90 to 90 and a longitude from −180 to 180.</source>
        <translation>Usa una latitud de −90 a 90 y una longitud de −180 a 180.</translation>
    </message>
    <message>
        <source>Up to 30 products can be shown.</source>
        <translation>Se pueden mostrar hasta 30 productos.</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Text in the heading</source>
        <translation>Texto del encabezado</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Texto %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>End of the link</source>
        <translation>Final del enlace</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>Código de cupón</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Offer ends</source>
        <translation>La oferta termina</translation>
    </message>
    <message>
        <source>Product numbers, separated by commas</source>
        <translation>Números de producto, separados por comas</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <translation>Tarjeta %1: %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Share contact details</source>
        <translation>Compartir datos de contacto</translation>
    </message>
    <message>
        <source>Call on WhatsApp</source>
        <translation>Llamar por WhatsApp</translation>
    </message>
    <message>
        <source>View catalog</source>
        <translation>Ver catálogo</translation>
    </message>
    <message>
        <source>View items</source>
        <translation>Ver artículos</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botón</translation>
    </message>
    <message>
        <source>Enter a complete address that starts with https://.</source>
        <translation>Escribe una dirección completa que empiece por https://.</translation>
    </message>
    <message>
        <source>This is not a picture. Choose a photo or another picture.</source>
        <translation>Esto no es una imagen. Elige una foto u otra imagen.</translation>
    </message>
    <message>
        <source>This is not a video. Choose a video.</source>
        <translation>Esto no es un video. Elige un video.</translation>
    </message>
    <message>
        <source>WhatsApp takes PDF, Word, Excel, PowerPoint and plain text files here. Choose one of those, or save this file as a PDF.</source>
        <translation>Aquí WhatsApp acepta archivos PDF, Word, Excel, PowerPoint y de texto. Elige uno de esos o guarda este archivo como PDF.</translation>
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
        <translation>Latitud y longitud</translation>
    </message>
    <message>
        <source>Latitude, longitude: 41.38, 2.17</source>
        <translation>Latitud, longitud: 41.38, 2.17</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nombre del lugar</translation>
    </message>
    <message>
        <source>Address of the place</source>
        <translation>Dirección del lugar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Wait until the file is ready.</source>
        <translation>Espera a que el archivo esté listo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateFindingStrings</name>
    <message>
        <source>Give the template a name.</source>
        <translation>Ponle un nombre a la plantilla.</translation>
    </message>
    <message>
        <source>Use only small letters a–z, digits and underscores in the name.</source>
        <translation>En el nombre usa solo letras minúsculas a–z, dígitos y guiones bajos.</translation>
    </message>
    <message>
        <source>The name is too long. Up to 512 characters are allowed.</source>
        <translation>El nombre es demasiado largo. Se permiten hasta 512 caracteres.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Elige un idioma.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Elige una categoría.</translation>
    </message>
    <message>
        <source>Write the heading, or choose “No heading”.</source>
        <translation>Escribe el encabezado o elige “Sin encabezado”.</translation>
    </message>
    <message>
        <source>The heading is too long. Up to 60 characters are allowed.</source>
        <translation>El encabezado es demasiado largo. Se permiten hasta 60 caracteres.</translation>
    </message>
    <message>
        <source>The heading must be one line.</source>
        <translation>El encabezado debe ser una sola línea.</translation>
    </message>
    <message>
        <source>The heading can have one variable only.</source>
        <translation>El encabezado solo puede tener una variable.</translation>
    </message>
    <message>
        <source>Choose an example file for the heading. WhatsApp’s reviewers look at it.</source>
        <translation>Elige un archivo de ejemplo para el encabezado. Los revisores de WhatsApp lo miran.</translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>Escribe el mensaje.</translation>
    </message>
    <message>
        <source>The message is too long. Up to 1,024 characters are allowed.</source>
        <translation>El mensaje es demasiado largo. Se permiten hasta 1024 caracteres.</translation>
    </message>
    <message>
        <source>The last line is too long. Up to 60 characters are allowed.</source>
        <translation>La última línea es demasiado larga. Se permiten hasta 60 caracteres.</translation>
    </message>
    <message>
        <source>The last line can’t have variables.</source>
        <translation>La última línea no puede tener variables.</translation>
    </message>
    <message>
        <source>Write what the offer is.</source>
        <translation>Escribe cuál es la oferta.</translation>
    </message>
    <message>
        <source>The text of the offer is too long. Up to 16 characters are allowed.</source>
        <translation>El texto de la oferta es demasiado largo. Se permiten hasta 16 caracteres.</translation>
    </message>
    <message>
        <source>A code is valid for 1 to 90 minutes.</source>
        <translation>Un código es válido de 1 a 90 minutos.</translation>
    </message>
    <message>
        <source>A template for codes needs the button that copies the code.</source>
        <translation>Una plantilla para códigos necesita el botón que copia el código.</translation>
    </message>
    <message>
        <source>The message can’t begin or end with a variable. Write some words before and after it.</source>
        <translation>El mensaje no puede empezar ni terminar con una variable. Escribe algunas palabras antes y después.</translation>
    </message>
    <message>
        <source>Two variables stand side by side. Write some words between them.</source>
        <translation>Hay dos variables juntas. Escribe algunas palabras entre ellas.</translation>
    </message>
    <message>
        <source>Number the variables 1, 2, 3 and so on, without a gap.</source>
        <translation>Numera las variables 1, 2, 3, etcétera, sin saltos.</translation>
    </message>
    <message>
        <source>%1 can’t be a variable here: use small letters, digits and underscores, and either numbers or names for all of them.</source>
        <translation>%1 no puede ser una variable aquí: usa letras minúsculas, dígitos y guiones bajos, y para todas o bien números o bien nombres.</translation>
    </message>
    <message>
        <source>A variable needs two braces on each side, for example {{1}}.</source>
        <translation>Una variable necesita dos llaves a cada lado, por ejemplo {{1}}.</translation>
    </message>
    <message>
        <source>The message has too many variables for its length. Write more words around them.</source>
        <translation>El mensaje tiene demasiadas variables para su longitud. Escribe más palabras alrededor.</translation>
    </message>
    <message>
        <source>Give an example for %1. WhatsApp’s reviewers read it in its place.</source>
        <translation>Da un ejemplo de %1. Los revisores de WhatsApp lo leen en su lugar.</translation>
    </message>
    <message>
        <source>Up to 10 buttons are allowed.</source>
        <translation>Se permiten hasta 10 botones.</translation>
    </message>
    <message>
        <source>Up to two buttons can open a website.</source>
        <translation>Hasta dos botones pueden abrir un sitio web.</translation>
    </message>
    <message>
        <source>Only one button can call.</source>
        <translation>Solo un botón puede llamar.</translation>
    </message>
    <message>
        <source>Only one button can copy a code.</source>
        <translation>Solo un botón puede copiar un código.</translation>
    </message>
    <message>
        <source>Put the quick replies next to each other.</source>
        <translation>Pon las respuestas rápidas una junto a otra.</translation>
    </message>
    <message>
        <source>Enter the button’s text.</source>
        <translation>Escribe qué dice el botón.</translation>
    </message>
    <message>
        <source>The text on the button is too long. Up to 25 characters are allowed.</source>
        <translation>El texto del botón es demasiado largo. Se permiten hasta 25 caracteres.</translation>
    </message>
    <message>
        <source>Two buttons have the same text.</source>
        <translation>Dos botones tienen el mismo texto.</translation>
    </message>
    <message>
        <source>The address must begin with https:// and name a website.</source>
        <translation>La dirección debe empezar con https:// e indicar un sitio web.</translation>
    </message>
    <message>
        <source>The address is too long. Up to 2,000 characters are allowed.</source>
        <translation>La dirección es demasiado larga. Se permiten hasta 2000 caracteres.</translation>
    </message>
    <message>
        <source>An address can have one variable, at its end.</source>
        <translation>Una dirección puede tener una variable, al final.</translation>
    </message>
    <message>
        <source>Give an example of the whole address.</source>
        <translation>Da un ejemplo de la dirección completa.</translation>
    </message>
    <message>
        <source>Write the phone number with the country code and digits only, for example +4930123456.</source>
        <translation>Escribe el número de teléfono solo con el código de país y dígitos, por ejemplo +4930123456.</translation>
    </message>
    <message>
        <source>Give an example of the code.</source>
        <translation>Da un ejemplo del código.</translation>
    </message>
    <message>
        <source>The code is too long. Up to 20 characters are allowed.</source>
        <translation>El código es demasiado largo. Se permiten hasta 20 caracteres.</translation>
    </message>
    <message>
        <source>A row of cards needs at least two.</source>
        <translation>Una fila de tarjetas necesita al menos dos.</translation>
    </message>
    <message>
        <source>A row of cards can have up to 10.</source>
        <translation>Una fila de tarjetas puede tener hasta 10.</translation>
    </message>
    <message>
        <source>All cards need the same kind of heading and the same buttons.</source>
        <translation>Todas las tarjetas necesitan el mismo tipo de encabezado y los mismos botones.</translation>
    </message>
    <message>
        <source>The text of the card is too long. Up to 160 characters are allowed.</source>
        <translation>El texto de la tarjeta es demasiado largo. Se permiten hasta 160 caracteres.</translation>
    </message>
    <message>
        <source>Card %1, button %2: %3</source>
        <translation>Tarjeta %1, botón %2: %3</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <translation>Tarjeta %1: %2</translation>
    </message>
    <message>
        <source>Button %1: %2</source>
        <translation>Botón %1: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateList</name>
    <message>
        <source>Search templates</source>
        <translation>Buscar plantillas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>No template found</source>
        <translation>No se encontró ninguna plantilla</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Prueba con otra palabra.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplatePicker</name>
    <message>
        <source>No templates yet</source>
        <translation>Todavía no hay plantillas</translation>
    </message>
    <message>
        <source>Create one, or wait until those of your account have been fetched.</source>
        <translation>Crea una o espera a que se obtengan las de tu cuenta.</translation>
    </message>
    <message>
        <source>Fetch the templates again</source>
        <translation>Obtener las plantillas de nuevo</translation>
    </message>
    <message>
        <source>Manage templates…</source>
        <translation>Administrar plantillas…</translation>
    </message>
    <message>
        <source>Choose a template to see it here.</source>
        <translation>Elige una plantilla para verla aquí.</translation>
    </message>
    <message>
        <source>Back to the templates</source>
        <translation>Volver a las plantillas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send the template</source>
        <translation>Enviar la plantilla</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Buscar plantillas</translation>
    </message>
    <message>
        <source>Send a template to %1</source>
        <translation>Enviar una plantilla a %1</translation>
    </message>
    <message>
        <source>Fetching the templates…</source>
        <translation>Obteniendo las plantillas…</translation>
    </message>
    <message>
        <source>With these words the message is longer than WhatsApp allows. Shorten them.</source>
        <translation>Con estas palabras, el mensaje es más largo de lo que permite WhatsApp. Acórtalas.</translation>
    </message>
    <message>
        <source>The message was not sent because it could not be saved on this computer. Check that the disk is not full, then send it again.</source>
        <translation>El mensaje no se envió porque no se pudo guardar en esta computadora. Comprueba que el disco no esté lleno y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>The file from before</source>
        <translation>El archivo de antes</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>¿Descartar este mensaje?</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplatePreview</name>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <translation>Botón: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateStrings</name>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Lista para enviar</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Inhabilitada</translation>
    </message>
    <message>
        <source>Being reviewed again</source>
        <translation>En nueva revisión</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>Eliminándose</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Límite alcanzado</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>WhatsApp is reviewing this template. That usually takes a few minutes, and up to 24 hours.</source>
        <translation>WhatsApp está revisando esta plantilla. Suele tardar unos minutos, y hasta 24 horas.</translation>
    </message>
    <message>
        <source>Customers block or report this template. Send it only to people who expect it, or WhatsApp pauses it.</source>
        <translation>Los clientes bloquean o reportan esta plantilla. Envíala solo a quienes la esperan; si no, WhatsApp la pone en pausa.</translation>
    </message>
    <message>
        <source>Too many customers blocked or reported this template, so WhatsApp paused it for a few hours. It comes back by itself. Edit its text to make it more welcome.</source>
        <translation>Demasiados clientes bloquearon o reportaron esta plantilla, así que WhatsApp la puso en pausa por unas horas. Se reactiva sola. Edita su texto para que sea mejor recibida.</translation>
    </message>
    <message>
        <source>WhatsApp disabled this template for good because too many customers blocked or reported it. Create a new one with another text.</source>
        <translation>WhatsApp inhabilitó esta plantilla definitivamente porque demasiados clientes la bloquearon o la reportaron. Crea una nueva con otro texto.</translation>
    </message>
    <message>
        <source>WhatsApp is looking at this template once more. You can send it when the review is over.</source>
        <translation>WhatsApp está mirando esta plantilla una vez más. Podrás enviarla cuando termine la revisión.</translation>
    </message>
    <message>
        <source>Your account has as many templates as WhatsApp allows. Delete one that you no longer use.</source>
        <translation>Tu cuenta tiene todas las plantillas que WhatsApp permite. Elimina una que ya no uses.</translation>
    </message>
    <message>
        <source>This template is archived. Unarchive it in WhatsApp Manager to send it again.</source>
        <translation>Esta plantilla está archivada. Desarchívala en el Administrador de WhatsApp para volver a enviarla.</translation>
    </message>
    <message>
        <source>WhatsApp locked this template. WhatsApp Manager tells you why.</source>
        <translation>WhatsApp bloqueó esta plantilla. El Administrador de WhatsApp te dice por qué.</translation>
    </message>
    <message>
        <source>This template was deleted. It can no longer be sent.</source>
        <translation>Esta plantilla se eliminó. Ya no se puede enviar.</translation>
    </message>
    <message>
        <source>WhatsApp does not let this template be sent now. WhatsApp Manager tells you why.</source>
        <translation>WhatsApp no permite enviar esta plantilla ahora. El Administrador de WhatsApp te dice por qué.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because its text may offend or threaten. Write it in a friendlier way and send it for review again.</source>
        <translation>WhatsApp la rechazó porque su texto puede ofender o amenazar. Escríbelo de forma más amable y envíala de nuevo para revisión.</translation>
    </message>
    <message>
        <source>WhatsApp rejected its form. Check that the variables and their examples fit the text, and that the text is in the language you chose.</source>
        <translation>WhatsApp rechazó su forma. Comprueba que las variables y sus ejemplos encajen en el texto y que el texto esté en el idioma que elegiste.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because it is in the wrong category. Offers and news belong to Marketing; choose the right category and send it for review again.</source>
        <translation>WhatsApp la rechazó porque está en la categoría equivocada. Las ofertas y novedades van en Marketing; elige la categoría correcta y envíala de nuevo para revisión.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because it contains advertising. Choose the category Marketing, or take the advertising out.</source>
        <translation>WhatsApp la rechazó porque contiene publicidad. Elige la categoría Marketing o quita la publicidad.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because it looks like a scam. Do not ask for passwords, card numbers or payments, and say who you are.</source>
        <translation>WhatsApp la rechazó porque parece una estafa. No pidas contraseñas, números de tarjeta ni pagos, y di quién eres.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it without saying exactly why. Make the text clearer, give good examples, and send it for review again.</source>
        <translation>WhatsApp la rechazó sin decir exactamente por qué. Aclara el texto, da buenos ejemplos y envíala de nuevo para revisión.</translation>
    </message>
    <message>
        <source>This customer asked not to get offers</source>
        <translation>Este cliente pidió no recibir ofertas</translation>
    </message>
    <message>
        <source>Codes can be sent to phone numbers only</source>
        <translation>Los códigos solo se pueden enviar a números de teléfono</translation>
    </message>
    <message>
        <source>Has a part that can’t be filled in here</source>
        <translation>Tiene una parte que no se puede completar aquí</translation>
    </message>
    <message>
        <source>This file is too large. Pictures can have up to 5 MB, videos 16 MB, documents 100 MB.</source>
        <translation>Este archivo es demasiado grande. Las imágenes pueden tener hasta 5 MB, los videos 16 MB y los documentos 100 MB.</translation>
    </message>
    <message>
        <source>This file could not be read. Choose another one.</source>
        <translation>No se pudo leer este archivo. Elige otro.</translation>
    </message>
    <message>
        <source>WhatsApp can’t be reached. Check your internet connection and try again.</source>
        <translation>No se puede acceder a WhatsApp. Revisa tu conexión a internet y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Log in to Facebook again under Settings, Facebook accounts, then try again.</source>
        <translation>Inicia sesión en Facebook de nuevo en Configuración, Cuentas de Facebook, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>That was too often in a short time. Wait a few minutes, then try again.</source>
        <translation>Fueron demasiadas veces en poco tiempo. Espera unos minutos y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>Esto no se pudo guardar en esta computadora. Comprueba que el disco no esté lleno y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this. Check the text and try again.</source>
        <translation>WhatsApp no aceptó esto. Revisa el texto y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>WhatsApp did not give back the file in the heading. Refresh the templates and try again, or change this template in WhatsApp Manager.</source>
        <translation>WhatsApp no devolvió el archivo del encabezado. Actualiza las plantillas y vuelve a intentarlo, o cambia esta plantilla en el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <source>The relay has not said yet which Meta app it works for. Check the connection on the page Connection doctor, then try again.</source>
        <translation>El retransmisor todavía no dijo para qué app de Meta trabaja. Revisa la conexión en la página Diagnóstico de conexión y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>WhatsApp takes pictures as JPEG or PNG here, videos as MP4, and documents as PDF. Choose another file.</source>
        <translation>Aquí WhatsApp acepta imágenes JPEG o PNG, videos MP4 y documentos PDF. Elige otro archivo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplatesPage</name>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Todavía no hay plantillas</translation>
    </message>
    <message>
        <source>With a template you can write first, and after the 24-hour reply window has closed.</source>
        <translation>Con una plantilla puedes escribir primero, y también después de que se cierre la ventana de respuesta de 24 horas.</translation>
    </message>
    <message>
        <source>Templates are messages that WhatsApp has approved. Only they can start a conversation, or continue one whose reply window has closed.</source>
        <translation>Las plantillas son mensajes que WhatsApp aprobó. Solo ellas pueden iniciar una conversación o continuar una cuya ventana de respuesta se cerró.</translation>
    </message>
    <message>
        <source>WhatsApp account</source>
        <translation>Cuenta de WhatsApp</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Connect a WhatsApp number first.</source>
        <translation>Primero conecta un número de WhatsApp.</translation>
    </message>
    <message>
        <source>Fetching the templates…</source>
        <translation>Obteniendo las plantillas…</translation>
    </message>
    <message>
        <source>%1 You see the templates as they were at %2.</source>
        <translation>%1 Ves las plantillas como estaban el %2.</translation>
    </message>
    <message>
        <source>Up to date since %1.</source>
        <translation>Al día desde %1.</translation>
    </message>
    <message>
        <source>%1 was sent to WhatsApp for review. You can send it when it is approved.</source>
        <translation>%1 se envió a WhatsApp para su revisión. Podrás enviarla cuando esté aprobada.</translation>
    </message>
    <message>
        <source>%1 was changed. WhatsApp reviews the new text.</source>
        <translation>%1 se cambió. WhatsApp revisa el nuevo texto.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar “%1”?</translation>
    </message>
    <message>
        <source>Messages that were sent with it stay. WhatsApp lets nobody use this name again for 30 days. This can’t be undone.</source>
        <translation>Los mensajes que se enviaron con ella se quedan. WhatsApp no permite que nadie vuelva a usar este nombre durante 30 días. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 se eliminó.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TextZoom</name>
    <message>
        <source>L&amp;arger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal size (now %1 %)</source>
        <translation>Tamaño &amp;normal (ahora %1&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>shoptalk::TokenPanel</name>
    <message>
        <source>Check and connect</source>
        <translation>Comprobar y conectar</translation>
    </message>
    <message>
        <source>1. In Meta’s business settings, open Users, System users. Choose a system user or add one.</source>
        <translation>1. En la configuración del negocio de Meta, abre Usuarios, Usuarios del sistema. Elige un usuario del sistema o agrega uno.</translation>
    </message>
    <message>
        <source>2. Give it full control of your WhatsApp account, then click Generate token.</source>
        <translation>2. Dale control total de tu cuenta de WhatsApp y luego haz clic en Generar token.</translation>
    </message>
    <message>
        <source>3. Choose your relay’s app, and the permissions business_management, whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>3. Elige la app de tu retransmisor y los permisos business_management, whatsapp_business_management y whatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>System user token</source>
        <translation>Token de usuario del sistema</translation>
    </message>
    <message>
        <source>Paste the token here. It stays hidden.</source>
        <translation>Pega el token aquí. Permanece oculto.</translation>
    </message>
    <message>
        <source>Shoptalk encrypts the token with a key from this computer’s keychain and clears it from the clipboard. Your relay checks it with Meta and does not keep it.</source>
        <translation>Shoptalk cifra el token con una clave del llavero de esta computadora y lo borra del portapapeles. Tu retransmisor lo comprueba con Meta y no lo guarda.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Checking the token with Meta…</source>
        <translation>Comprobando el token con Meta…</translation>
    </message>
</context>
<context>
    <name>shoptalk::TrayIcon</name>
    <message>
        <source>&amp;Open Shoptalk</source>
        <translation>&amp;Abrir Shoptalk</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Quit Shoptalk</source>
        <translation>&amp;Salir de Shoptalk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln mensaje no leído</numerusform>
            <numerusform>%Ln mensajes no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked: click to unlock</source>
        <translation>Bloqueado: haz clic para desbloquear</translation>
    </message>
</context>
<context>
    <name>shoptalk::UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>shoptalk::UnsentReply</name>
    <message>
        <source>Reply not sent</source>
        <translation>Respuesta no enviada</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <source>Copy the reply</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <source>This conversation was deleted before your reply came, so it was not sent. Copy it if you still need it.</source>
        <translation>Esta conversación se eliminó antes de que llegara tu respuesta, así que no se envió. Cópiala si aún la necesitas.</translation>
    </message>
</context>
<context>
    <name>shoptalk::UpdateBanner</name>
    <message>
        <source>See what’s new</source>
        <translation>Ver las novedades</translation>
    </message>
    <message>
        <source>Open the page with the new version</source>
        <translation>Abrir la página con la nueva versión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Shoptalk %1 is here. You can download it whenever it suits you.</source>
        <translation>Ya está Shoptalk %1. Puedes descargarlo cuando te venga bien.</translation>
    </message>
</context>
<context>
    <name>shoptalk::UpdatesPage</name>
    <message>
        <source>Check once a day</source>
        <translation>Buscar una vez al día</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>See what’s new</source>
        <translation>Ver las novedades</translation>
    </message>
    <message>
        <source>Look for a new version of Shoptalk once a day</source>
        <translation>Buscar una nueva versión de Shoptalk una vez al día</translation>
    </message>
    <message>
        <source>Look for a new version of Shoptalk now</source>
        <translation>Buscar una nueva versión de Shoptalk ahora</translation>
    </message>
    <message>
        <source>Open the page with the new version</source>
        <translation>Abrir la página con la nueva versión</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nuevas versiones</translation>
    </message>
    <message>
        <source>You have Shoptalk %1. When there is a newer version, Shoptalk tells you. It never installs anything by itself, and it sends nothing about you or your shop.</source>
        <translation>Tienes Shoptalk %1. Cuando hay una versión más nueva, Shoptalk te avisa. Nunca instala nada por su cuenta y no envía nada sobre ti ni sobre tu tienda.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>This copy of Shoptalk does not know where to look. Ask the person who gave it to you for newer versions.</source>
        <translation>Esta copia de Shoptalk no sabe dónde buscar. Pide versiones más nuevas a la persona que te la dio.</translation>
    </message>
    <message>
        <source>Looking for a newer version…</source>
        <translation>Buscando una versión más nueva…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más nueva.</translation>
    </message>
    <message>
        <source>Shoptalk %1 is here. You can download it whenever it suits you.</source>
        <translation>Ya está Shoptalk %1. Puedes descargarlo cuando te venga bien.</translation>
    </message>
    <message>
        <source>The answer did not come from Shoptalk’s makers, so it was ignored. If this happens again on another network, tell the person who looks after your computers.</source>
        <translation>La respuesta no venía de los creadores de Shoptalk, así que se ignoró. Si vuelve a pasar en otra red, avisa a la persona que se ocupa de tus computadoras.</translation>
    </message>
    <message>
        <source>The answer is out of date, so it was ignored. Check that this computer’s date is right, then try again tomorrow.</source>
        <translation>La respuesta está desactualizada, así que se ignoró. Comprueba que la fecha de esta computadora sea correcta e inténtalo de nuevo mañana.</translation>
    </message>
    <message>
        <source>Shoptalk could not look for a newer version. Check the internet connection, then try again.</source>
        <translation>Shoptalk no pudo buscar una versión más nueva. Comprueba la conexión a internet e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::VoiceBar</name>
    <message>
        <source>Delete the recording (Esc)</source>
        <translation>Eliminar la grabación (Esc)</translation>
    </message>
    <message>
        <source>Stop, and listen before sending</source>
        <translation>Detener y escuchar antes de enviar</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Enter)</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Mensaje de voz</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Posición en la grabación</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espacio)</translation>
    </message>
    <message>
        <source>Go on recording (Space)</source>
        <translation>Seguir grabando (Espacio)</translation>
    </message>
    <message>
        <source>Listen (Space)</source>
        <translation>Escuchar (Espacio)</translation>
    </message>
</context>
<context>
    <name>shoptalk::VoiceNotes</name>
    <message>
        <source>To record a voice message, connect a microphone or a headset. This computer has none at the moment.</source>
        <translation>Para grabar un mensaje de voz, conecta un micrófono o unos auriculares con micrófono. Esta computadora no tiene ninguno por el momento.</translation>
    </message>
    <message>
        <source>The microphone can’t be used. Close other programs that use it, and allow Shoptalk to use it in the privacy settings of your computer.</source>
        <translation>No se puede usar el micrófono. Cierra otros programas que lo usen y permite que Shoptalk lo use en la configuración de privacidad de tu computadora.</translation>
    </message>
    <message>
        <source>The microphone was disconnected. You can send what was recorded until then.</source>
        <translation>Se desconectó el micrófono. Puedes enviar lo que se grabó hasta entonces.</translation>
    </message>
    <message>
        <source>The recording could not be saved on this computer. Check that the disk is not full.</source>
        <translation>La grabación no se pudo guardar en esta computadora. Comprueba que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>You can’t listen to it, because no loudspeaker or headphones are available. You can still send it.</source>
        <translation>No puedes escucharla porque no hay altavoz ni auriculares disponibles. Aun así, puedes enviarla.</translation>
    </message>
    <message>
        <source>You recorded this voice message and have not sent it yet.</source>
        <translation>Grabaste este mensaje de voz y todavía no lo enviaste.</translation>
    </message>
    <message>
        <source>Now it is so long that your customer has to download it before playing it. Two shorter ones play at once.</source>
        <translation>Ahora es tan largo que tu cliente tiene que descargarlo antes de reproducirlo. Dos más cortos se reproducen al instante.</translation>
    </message>
    <message>
        <source>This is as long as a voice message on WhatsApp can be. You can send it, and record another one afterwards.</source>
        <translation>Un mensaje de voz en WhatsApp no puede ser más largo. Puedes enviarlo y después grabar otro.</translation>
    </message>
    <message>
        <source>Your voice message was not sent because it could not be saved on this computer. Check that the disk is not full, then send it again.</source>
        <translation>Tu mensaje de voz no se envió porque no se pudo guardar en esta computadora. Comprueba que el disco no esté lleno y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>Delete the recording</source>
        <translation>Eliminar la grabación</translation>
    </message>
    <message>
        <source>Delete this voice message?</source>
        <translation>¿Eliminar este mensaje de voz?</translation>
    </message>
    <message>
        <source>It was not sent, and deleting it can’t be undone.</source>
        <translation>No se envió y no se puede recuperar.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>shoptalk::WordsStep</name>
    <message>
        <source>The person before</source>
        <translation>La persona anterior</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>La persona siguiente</translation>
    </message>
    <message>
        <source>This template says the same to everybody. There is nothing to fill in.</source>
        <translation>Esta plantilla dice lo mismo a todos. No hay nada que rellenar.</translation>
    </message>
    <message>
        <source>The same for everybody</source>
        <translation>Lo mismo para todos</translation>
    </message>
    <message>
        <source>The person’s name</source>
        <translation>El nombre de la persona</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Columna «%1»</translation>
    </message>
    <message>
        <source>If it is empty for somebody: write this instead</source>
        <translation>Si está vacío para alguien: escribe esto en su lugar</translation>
    </message>
    <message>
        <source>If the name is not known: write this instead, such as “there”</source>
        <translation>Si no se sabe el nombre: escribe esto en su lugar, como «cliente»</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text, such as “%1”</source>
        <translation>Texto, como «%1»</translation>
    </message>
    <message>
        <source>As %1 gets it</source>
        <translation>Como lo recibe %1</translation>
    </message>
    <message>
        <source>There is nobody on this list yet.</source>
        <translation>Todavía no hay nadie en esta lista.</translation>
    </message>
    <message>
        <source>Enter the text for “%1”.</source>
        <translation>Escribe qué va en «%1».</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>A file of this computer, the same for everybody</source>
        <translation>Un archivo de esta computadora, el mismo para todos</translation>
    </message>
    <message>
        <source>A file from the web, the same for everybody</source>
        <translation>Un archivo de la web, el mismo para todos</translation>
    </message>
    <message>
        <source>Web address of the file, https://…</source>
        <translation>Dirección web del archivo, https://…</translation>
    </message>
    <message>
        <source>The file is still being made ready. Wait a moment.</source>
        <translation>El archivo aún se está preparando. Espera un momento.</translation>
    </message>
    <message>
        <source>Choose the file for “%1”.</source>
        <translation>Elige el archivo para «%1».</translation>
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
        <translation>Mostrar notificaciones solo en mi horario de trabajo</translation>
    </message>
    <message>
        <source>%1, from</source>
        <comment>a weekday</comment>
        <translation>%1, desde</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>%1, to</source>
        <comment>a weekday</comment>
        <translation>%1, hasta</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>del día siguiente</translation>
    </message>
</context>
</TS>
