<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>shoptalk::AccountMessages</name>
    <message>
        <source>The system user token expires today. Reconnect with a new one to keep sending messages.</source>
        <translation>O token de usuário do sistema expira hoje. Reconecte com um novo para continuar enviando mensagens.</translation>
    </message>
    <message numerus="yes">
        <source>The system user token expires in %Ln day(s). Reconnect with a new one to keep sending messages.</source>
        <translation>
            <numerusform>O token de usuário do sistema expira em %Ln dia. Reconecte com um novo para continuar enviando mensagens.</numerusform>
            <numerusform>O token de usuário do sistema expira em %Ln dias. Reconecte com um novo para continuar enviando mensagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your Facebook login expires today. Reconnect to keep sending messages.</source>
        <translation>Seu login do Facebook expira hoje. Reconecte para continuar enviando mensagens.</translation>
    </message>
    <message numerus="yes">
        <source>Your Facebook login expires in %Ln day(s). Reconnect to keep sending messages.</source>
        <translation>
            <numerusform>Seu login do Facebook expira em %Ln dia. Reconecte para continuar enviando mensagens.</numerusform>
            <numerusform>Seu login do Facebook expira em %Ln dias. Reconecte para continuar enviando mensagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your messages wait here and are sent automatically once you reconnect.</source>
        <translation>Suas mensagens esperam aqui e são enviadas automaticamente assim que você reconectar.</translation>
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
        <translation>O Shoptalk não está conectado ao Facebook. Você ainda pode ler tudo aqui.</translation>
    </message>
    <message>
        <source>The system user token has expired. Reconnect with a new one.</source>
        <translation>O token de usuário do sistema expirou. Reconecte com um novo.</translation>
    </message>
    <message>
        <source>The system user token lacks a permission that Shoptalk needs. Reconnect with a new one that has every permission.</source>
        <translation>Falta ao token de usuário do sistema uma permissão de que o Shoptalk precisa. Reconecte com um novo que tenha todas as permissões.</translation>
    </message>
    <message>
        <source>Meta no longer accepts the system user token. Reconnect with a new one.</source>
        <translation>A Meta não aceita mais o token de usuário do sistema. Reconecte com um novo.</translation>
    </message>
    <message>
        <source>The access you gave in Meta’s sign-up has ended. Reconnect, and choose the same business there.</source>
        <translation>O acesso que você deu no cadastro da Meta terminou. Reconecte e escolha lá a mesma empresa.</translation>
    </message>
</context>
<context>
    <name>shoptalk::AccountsPage</name>
    <message>
        <source>Add an account…</source>
        <translation>Adicionar uma conta…</translation>
    </message>
    <message>
        <source>Connect another Facebook account</source>
        <translation>Conectar outra conta do Facebook</translation>
    </message>
    <message>
        <source>Facebook accounts</source>
        <translation>Contas do Facebook</translation>
    </message>
    <message>
        <source>An account was disconnected on this computer. Facebook will be told as soon as you are online.</source>
        <translation>Uma conta foi desconectada neste computador. O Facebook será avisado assim que você estiver on-line.</translation>
    </message>
    <message>
        <source>No account is connected yet.</source>
        <translation>Nenhuma conta conectada ainda.</translation>
    </message>
    <message>
        <source>Connected. Facebook asks you to log in again from time to time; Shoptalk reminds you before that.</source>
        <translation>Conectada. O Facebook pede que você entre de novo de vez em quando; o Shoptalk lembra você antes disso.</translation>
    </message>
    <message>
        <source>Connected until %1. Shoptalk renews the login automatically where Facebook allows it.</source>
        <translation>Conectada até %1. O Shoptalk renova o login automaticamente quando o Facebook permite.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>Reconectar %1</translation>
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
        <translation>Adicionar números…</translation>
    </message>
    <message>
        <source>Add numbers to %1</source>
        <translation>Adicionar números a %1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>New conversations start from the main number. Replies always come from the number the customer wrote to.</source>
        <translation>As conversas novas começam pelo número principal. As respostas sempre saem do número para o qual o cliente escreveu.</translation>
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
        <translation>Tornar número principal</translation>
    </message>
    <message>
        <source>Make %1 the main number</source>
        <translation>Tornar %1 o número principal</translation>
    </message>
    <message>
        <source>The main number could not be changed. Check that the disk is not full, then try again.</source>
        <translation>Não foi possível mudar o número principal. Confira se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>Desconectar %1?</translation>
    </message>
    <message>
        <source>Shoptalk will no longer send or receive messages for this account. Its permission is withdrawn at Facebook, for every computer where this person logged in, and the saved login is deleted.

Your conversations stay on this computer, and nothing changes at WhatsApp. You can connect again at any time.

If you are offline, this happens as soon as you are online again.</source>
        <translation>O Shoptalk não vai mais enviar nem receber mensagens desta conta. A permissão é retirada no Facebook, para todos os computadores em que esta pessoa entrou, e o login salvo é apagado.

Suas conversas ficam neste computador e nada muda no WhatsApp. Você pode conectar de novo quando quiser.

Se você estiver off-line, isso acontece assim que estiver on-line de novo.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>The account could not be disconnected because the keychain or the disk could not be used. Nothing has changed.</source>
        <translation>Não foi possível desconectar a conta porque não deu para usar o chaveiro ou o disco. Nada mudou.</translation>
    </message>
</context>
<context>
    <name>shoptalk::AddressBar</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>This page is not safe to open.</source>
        <translation>Não é seguro abrir esta página.</translation>
    </message>
    <message>
        <source>The page can’t be reached.</source>
        <translation>Não é possível acessar a página.</translation>
    </message>
    <message>
        <source>The page is loading.</source>
        <translation>A página está carregando.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>A conexão é criptografada.</translation>
    </message>
    <message>
        <source>This page comes from your own computer.</source>
        <translation>Esta página vem do seu próprio computador.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>A conexão não é criptografada.</translation>
    </message>
    <message>
        <source>Reload the page</source>
        <translation>Recarregar a página</translation>
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
        <translation>Abrir a cobrança da Meta</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>Mostrar os números</translation>
    </message>
    <message>
        <source>Open Meta’s billing in the browser</source>
        <translation>Abrir a cobrança da Meta no navegador</translation>
    </message>
    <message>
        <source>Show the numbers in the settings</source>
        <translation>Mostrar os números nas configurações</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>Got it: close this notice</source>
        <translation>Entendi: fechar este aviso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show accounts</source>
        <translation>Mostrar as contas</translation>
    </message>
    <message>
        <source>Show the Facebook accounts in the settings</source>
        <translation>Mostrar as contas do Facebook nas configurações</translation>
    </message>
    <message>
        <source>Show templates</source>
        <translation>Mostrar os modelos</translation>
    </message>
    <message>
        <source>Show the templates in the settings</source>
        <translation>Mostrar os modelos nas configurações</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Abrir o chat</translation>
    </message>
    <message>
        <source>Open the chat with this customer</source>
        <translation>Abrir o chat com este cliente</translation>
    </message>
</context>
<context>
    <name>shoptalk::AlertText</name>
    <message>
        <source>Your WhatsApp account</source>
        <translation>Sua conta do WhatsApp</translation>
    </message>
    <message>
        <source>%1 customers a day</source>
        <translation>%1 clientes por dia</translation>
    </message>
    <message>
        <source>an unlimited number of customers</source>
        <translation>um número ilimitado de clientes</translation>
    </message>
    <message>
        <source>%1 can now send messages faster. You don’t need to do anything.</source>
        <translation>%1 agora pode enviar mensagens mais rápido. Você não precisa fazer nada.</translation>
    </message>
    <message>
        <source>%1: many customers block or report this number. Write only to people who asked for it, or WhatsApp lowers the number of customers you can reach.</source>
        <translation>%1: muitos clientes bloqueiam ou denunciam este número. Escreva só para quem pediu, ou o WhatsApp reduz o número de clientes que você pode alcançar.</translation>
    </message>
    <message>
        <source>%1: customers’ feedback on this number is good again. You don’t need to do anything.</source>
        <translation>%1: o feedback dos clientes sobre este número voltou a ser bom. Você não precisa fazer nada.</translation>
    </message>
    <message>
        <source>%1 can now start conversations with more people: %2.</source>
        <translation>%1 agora pode iniciar conversas com mais pessoas: %2.</translation>
    </message>
    <message>
        <source>%1 can now start conversations with fewer people: %2. Replies to customers don’t count.</source>
        <translation>%1 agora pode iniciar conversas com menos pessoas: %2. As respostas a clientes não contam.</translation>
    </message>
    <message>
        <source>%1: your business can now start conversations with %2.</source>
        <translation>%1: sua empresa agora pode iniciar conversas com %2.</translation>
    </message>
    <message>
        <source>%1: the new display name was approved. Customers see it from now on.</source>
        <translation>%1: o novo nome de exibição foi aprovado. Os clientes o veem a partir de agora.</translation>
    </message>
    <message>
        <source>%1: the new display name was rejected, so the old one stays. You can request another under Settings, Numbers.</source>
        <translation>%1: o novo nome de exibição foi rejeitado, então o antigo continua. Você pode solicitar outro em Configurações, Números.</translation>
    </message>
    <message>
        <source>%1 was restricted by WhatsApp: some messages can’t be sent for a while. See why, and request a review, in Meta’s Business Support Home.</source>
        <translation>%1 sofreu restrições do WhatsApp: algumas mensagens não podem ser enviadas por um tempo. Veja o motivo e peça uma análise no Suporte para Empresas da Meta.</translation>
    </message>
    <message>
        <source>%1 broke one of WhatsApp’s rules. See which one, and request a review, in Meta’s Business Support Home. If it happens again, WhatsApp may block the account.</source>
        <translation>%1 violou uma das regras do WhatsApp. Veja qual e peça uma análise no Suporte para Empresas da Meta. Se isso acontecer de novo, o WhatsApp pode bloquear a conta.</translation>
    </message>
    <message>
        <source>%1 will be disabled by WhatsApp. Request a review in Meta’s Business Support Home now.</source>
        <translation>%1 será desativada pelo WhatsApp. Peça agora uma análise no Suporte para Empresas da Meta.</translation>
    </message>
    <message>
        <source>%1 was disabled by WhatsApp: you can’t send or receive messages. Request a review in Meta’s Business Support Home.</source>
        <translation>%1 foi desativada pelo WhatsApp: você não pode enviar nem receber mensagens. Peça uma análise no Suporte para Empresas da Meta.</translation>
    </message>
    <message>
        <source>%1 can be used again.</source>
        <translation>%1 pode ser usada de novo.</translation>
    </message>
    <message>
        <source>%1 was deleted. Your conversations stay on this computer.</source>
        <translation>%1 foi apagada. Suas conversas ficam neste computador.</translation>
    </message>
    <message>
        <source>%1 no longer receives messages here: it was disconnected in the phone app or by WhatsApp. Connect it again under Settings, Facebook accounts.</source>
        <translation>%1 não recebe mais mensagens aqui: foi desconectado no app do celular ou pelo WhatsApp. Conecte de novo em Configurações, Contas do Facebook.</translation>
    </message>
    <message>
        <source>%1 is connected again. You don’t need to do anything.</source>
        <translation>%1 está conectado de novo. Você não precisa fazer nada.</translation>
    </message>
    <message>
        <source>%1: chats from the phone app are not shared with Shoptalk, so only new messages appear here. To add the earlier ones, disconnect the number in the app under Business platform, connect it again, and allow sharing.</source>
        <translation>%1: as conversas do app do celular não são compartilhadas com o Shoptalk, por isso só mensagens novas aparecem aqui. Para adicionar as anteriores, desconecte o número no app, em Plataforma comercial, conecte de novo e permita o compartilhamento.</translation>
    </message>
    <message>
        <source>%1: WhatsApp has already shared the earlier chats and contacts of this number once, and does so only once. New messages still arrive. To see the earlier ones here, disconnect the number in the phone app and connect it again.</source>
        <translation>%1: o WhatsApp já compartilhou uma vez as conversas e os contatos anteriores deste número, e só faz isso uma vez. As mensagens novas continuam chegando. Para ver as anteriores aqui, desconecte o número no app do celular e conecte de novo.</translation>
    </message>
    <message>
        <source>%1: WhatsApp shares earlier chats and contacts only within 24 hours of connecting. New messages still arrive. To see the earlier ones here, disconnect the number in the phone app and connect it again.</source>
        <translation>%1: o WhatsApp só compartilha conversas e contatos anteriores nas 24 horas depois de conectar. As mensagens novas continuam chegando. Para ver as anteriores aqui, desconecte o número no app do celular e conecte de novo.</translation>
    </message>
    <message>
        <source>%1: WhatsApp did not share this number’s earlier chats and contacts (%2). New messages still arrive; the earlier ones stay in the phone app.</source>
        <translation>%1: o WhatsApp não compartilhou as conversas e os contatos anteriores deste número (%2). As mensagens novas continuam chegando; as anteriores ficam no app do celular.</translation>
    </message>
    <message>
        <source>Template %1 was approved. You can send it now.</source>
        <translation>O modelo %1 foi aprovado. Você já pode enviá-lo.</translation>
    </message>
    <message>
        <source>Template %1 was rejected. %2</source>
        <translation>O modelo %1 foi rejeitado. %2</translation>
    </message>
    <message>
        <source>Template %1 is paused for a few hours because customers blocked or reported it. It comes back by itself. Edit its text, under Settings, Templates, to make it more welcome.</source>
        <translation>O modelo %1 está pausado por algumas horas porque clientes o bloquearam ou denunciaram. Ele volta sozinho. Edite o texto em Configurações, Modelos, para que seja mais bem recebido.</translation>
    </message>
    <message>
        <source>Template %1 was disabled for good because too many customers blocked or reported it. Create a new one with another text under Settings, Templates.</source>
        <translation>O modelo %1 foi desativado de vez porque clientes demais o bloquearam ou denunciaram. Crie um novo com outro texto em Configurações, Modelos.</translation>
    </message>
    <message>
        <source>Template %1: customers block or report it. Send it only to people who expect it, or WhatsApp pauses it.</source>
        <translation>Modelo %1: os clientes o bloqueiam ou denunciam. Envie só para quem espera por ele, ou o WhatsApp o pausa.</translation>
    </message>
    <message>
        <source>Template %1: customers’ feedback is good again. You don’t need to do anything.</source>
        <translation>Modelo %1: o feedback dos clientes voltou a ser bom. Você não precisa fazer nada.</translation>
    </message>
    <message>
        <source>Template %1 can’t be sent any more. See why under Settings, Templates.</source>
        <translation>O modelo %1 não pode mais ser enviado. Veja o motivo em Configurações, Modelos.</translation>
    </message>
    <message>
        <source>Template %1 is now in the category “%2”. Messages with it may cost more. If that is wrong, ask for a review in WhatsApp Manager.</source>
        <translation>O modelo %1 agora está na categoria “%2”. Mensagens com ele podem custar mais. Se isso estiver errado, peça uma análise no Gerenciador do WhatsApp.</translation>
    </message>
    <message>
        <source>Template %1 moves to the category “%2” within a day. Messages with it may then cost more. If that is wrong, ask for a review in WhatsApp Manager.</source>
        <translation>O modelo %1 passa para a categoria “%2” em até um dia. Depois disso, mensagens com ele podem custar mais. Se isso estiver errado, peça uma análise no Gerenciador do WhatsApp.</translation>
    </message>
    <message>
        <source>%1 lost its profile picture. Set it again.</source>
        <translation>%1 perdeu a foto do perfil. Coloque-a de novo.</translation>
    </message>
    <message>
        <source>%1: WhatsApp takes messages but does not deliver them. Often the reason is that no payment method is set up at Meta. Add one there; then send the messages again.</source>
        <translation>%1: o WhatsApp recebe as mensagens, mas não as entrega. Muitas vezes o motivo é que não há forma de pagamento configurada na Meta. Adicione uma lá e depois envie as mensagens de novo.</translation>
    </message>
    <message>
        <source>%1 is now an official business account.</source>
        <translation>%1 agora é uma conta comercial oficial.</translation>
    </message>
    <message>
        <source>%1 did not become an official business account.</source>
        <translation>%1 não se tornou uma conta comercial oficial.</translation>
    </message>
    <message>
        <source>%1 does not get a higher limit for now. WhatsApp Manager tells you why.</source>
        <translation>%1 não recebe um limite maior por enquanto. O Gerenciador do WhatsApp mostra o motivo.</translation>
    </message>
    <message>
        <source>%1: WhatsApp has a message for you in WhatsApp Manager (%2).</source>
        <translation>%1: o WhatsApp tem uma mensagem para você no Gerenciador do WhatsApp (%2).</translation>
    </message>
    <message>
        <source>%1: Meta’s AI agent answers some customers for you. Their chats are shown here but don’t count as unread. You can switch the agent off in Meta Business Suite.</source>
        <translation>%1: o agente de IA da Meta responde a alguns clientes por você. As conversas deles aparecem aqui, mas não contam como não lidas. Você pode desativar o agente no Meta Business Suite.</translation>
    </message>
    <message>
        <source>Meta’s AI agent has passed the chat with %1 to you. Please answer there.</source>
        <translation>O agente de IA da Meta passou a conversa com %1 para você. Responda lá.</translation>
    </message>
    <message>
        <source>%1: a message came that names no sender, so it can’t be shown in a chat. If you expect a message, please ask the customer to write again.</source>
        <translation>%1: chegou uma mensagem que não informa o remetente, por isso ela não pode ser mostrada em uma conversa. Se você espera uma mensagem, peça ao cliente que escreva de novo.</translation>
    </message>
    <message>
        <source>%1: WhatsApp reported a problem with number %2. If messages don’t arrive, see WhatsApp Manager.</source>
        <translation>%1: o WhatsApp informou um problema (número do erro %2). Se as mensagens não chegarem, veja o Gerenciador do WhatsApp.</translation>
    </message>
    <message>
        <source>%1: WhatsApp reported a problem. If messages don’t arrive, see WhatsApp Manager.</source>
        <translation>%1: o WhatsApp informou um problema. Se as mensagens não chegarem, veja o Gerenciador do WhatsApp.</translation>
    </message>
</context>
<context>
    <name>shoptalk::AssignActions</name>
    <message>
        <source>Assign the conversation</source>
        <translation>Atribuir a conversa</translation>
    </message>
    <message>
        <source>Ass&amp;ign to</source>
        <translation>Atri&amp;buir a</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1 (eu)</translation>
    </message>
    <message>
        <source>N&amp;obody</source>
        <translation>&amp;Ninguém</translation>
    </message>
    <message>
        <source>&amp;New name…</source>
        <translation>&amp;Novo nome…</translation>
    </message>
    <message>
        <source>Assigned to nobody.</source>
        <translation>Não está mais atribuída a ninguém.</translation>
    </message>
    <message>
        <source>Assigned to %1.</source>
        <translation>Atribuída a %1.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Novo nome</translation>
    </message>
    <message>
        <source>Name of the person:</source>
        <translation>Nome da pessoa:</translation>
    </message>
    <message>
        <source>Add and assign</source>
        <translation>Adicionar e atribuir</translation>
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
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Figurinha</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este arquivo está vazio.</translation>
    </message>
    <message>
        <source>Too large: WhatsApp takes up to %1 of this kind.</source>
        <translation>Grande demais: o WhatsApp aceita até %1 deste tipo.</translation>
    </message>
    <message>
        <source>WhatsApp does not take files of this type. Try to save it as a PDF.</source>
        <translation>O WhatsApp não aceita arquivos deste tipo. Tente salvá-lo como PDF.</translation>
    </message>
    <message>
        <source>Too long: no quality that is worth seeing or hearing would fit into the %1 that WhatsApp takes. Send a shorter part of it.</source>
        <translation>Longo demais: para caber nos %1 que o WhatsApp aceita, a qualidade ficaria ruim demais para ver ou ouvir. Envie uma parte mais curta.</translation>
    </message>
    <message>
        <source>WhatsApp does not take this file as it is, and it could not be converted on this computer. Save it as JPEG, MP4 or MP3 with another program, then send that.</source>
        <translation>O WhatsApp não aceita este arquivo como está, e não foi possível convertê-lo neste computador. Salve como JPEG, MP4 ou MP3 com outro programa e envie esse.</translation>
    </message>
    <message>
        <source>This file can’t be opened. Check that it still exists and is not damaged.</source>
        <translation>Não é possível abrir este arquivo. Confira se ele ainda existe e não está danificado.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>Enviar arquivos</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>Arquivos para enviar</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send earlier (Alt+Up)</source>
        <translation>Enviar antes (Alt+Seta para cima)</translation>
    </message>
    <message>
        <source>Send later (Alt+Down)</source>
        <translation>Enviar depois (Alt+Seta para baixo)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Remover (Delete)</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagem colada</translation>
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
        <translation>Convertido para o WhatsApp. Os dados da câmera, como o lugar, são removidos.</translation>
    </message>
    <message>
        <source>Add a caption</source>
        <translation>Adicione uma legenda</translation>
    </message>
    <message>
        <source>WhatsApp shows no caption with these</source>
        <translation>O WhatsApp não mostra legenda com estes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can’t be sent. Remove what can’t be sent to send the rest.</source>
        <translation>
            <numerusform>%Ln arquivo não pode ser enviado. Remova-o para enviar o resto.</numerusform>
            <numerusform>%Ln arquivos não podem ser enviados. Remova-os para enviar o resto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The caption is %Ln character(s) too long.</source>
        <translation>
            <numerusform>A legenda tem %Ln caractere a mais.</numerusform>
            <numerusform>A legenda tem %Ln caracteres a mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting it ready… %1</source>
        <comment>a percentage</comment>
        <translation>Preparando… %1</translation>
    </message>
    <message>
        <source>Send as &amp;file, unchanged</source>
        <translation>Enviar como &amp;arquivo, sem alterações</translation>
    </message>
    <message>
        <source>Sent unchanged, also with camera details such as the place.</source>
        <translation>Enviado sem alterações, também com dados da câmera, como o lugar.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Descartar esta mensagem?</translation>
    </message>
    <message>
        <source>This file has to be converted for WhatsApp, but the copy could not be saved on this computer. Check that the disk is not full, then choose the file again.</source>
        <translation>Este arquivo precisa ser convertido para o WhatsApp, mas a cópia não pôde ser salva neste computador. Verifique se o disco não está cheio e escolha o arquivo de novo.</translation>
    </message>
    <message>
        <source>The files could not be saved on this computer. Check that the disk is not full and that the files still exist, then try again.</source>
        <translation>Não foi possível salvar os arquivos neste computador. Confira se o disco não está cheio e se os arquivos ainda existem e tente de novo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::Attachments</name>
    <message>
        <source>Drop files here to send them</source>
        <translation>Solte arquivos aqui para enviá-los</translation>
    </message>
    <message>
        <source>&amp;Photo or video…</source>
        <translation>&amp;Foto ou vídeo…</translation>
    </message>
    <message>
        <source>Choose photos or videos</source>
        <translation>Escolha fotos ou vídeos</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Fotos e vídeos</translation>
    </message>
    <message>
        <source>&amp;Document…</source>
        <translation>&amp;Documento…</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>Escolha documentos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>&amp;Location…</source>
        <translation>&amp;Localização…</translation>
    </message>
    <message>
        <source>&amp;Contact…</source>
        <translation>&amp;Contato…</translation>
    </message>
    <message>
        <source>&amp;Buttons or a list…</source>
        <translation>&amp;Botões ou uma lista…</translation>
    </message>
    <message>
        <source>Send buttons or a list</source>
        <translation>Enviar botões ou uma lista</translation>
    </message>
    <message>
        <source>It was not sent because it could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>Não foi enviado porque não pôde ser salvo neste computador. Verifique se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Descartar esta mensagem?</translation>
    </message>
</context>
<context>
    <name>shoptalk::AttentionController</name>
    <message>
        <source>WhatsApp has a notice for you</source>
        <translation>O WhatsApp tem um aviso para você</translation>
    </message>
    <message>
        <source>The broadcast “%1” has paused</source>
        <translation>A transmissão “%1” foi pausada</translation>
    </message>
</context>
<context>
    <name>shoptalk::AttentionNotices</name>
    <message>
        <source>Open Shoptalk to see it.</source>
        <translation>Abra o Shoptalk para ver.</translation>
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
        <translation>Um registro do que aconteceu com contas, chaves e dados neste computador. Ele não contém nomes de clientes, e nada nele pode ser mudado ou removido.</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Registro de atividades</translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditReasons</name>
    <message>
        <source>the login was closed</source>
        <translation>o login foi fechado</translation>
    </message>
    <message>
        <source>the person did not allow the connection</source>
        <translation>a pessoa não permitiu a conexão</translation>
    </message>
    <message>
        <source>Facebook reported a problem</source>
        <translation>o Facebook informou um problema</translation>
    </message>
    <message>
        <source>the Facebook page did not load</source>
        <translation>a página do Facebook não carregou</translation>
    </message>
    <message>
        <source>the login window stopped</source>
        <translation>a janela de login parou</translation>
    </message>
    <message>
        <source>the person continued in the browser</source>
        <translation>a pessoa continuou no navegador</translation>
    </message>
    <message>
        <source>no browser could be opened</source>
        <translation>não foi possível abrir nenhum navegador</translation>
    </message>
    <message>
        <source>nothing came back from the browser</source>
        <translation>nada voltou do navegador</translation>
    </message>
    <message>
        <source>the answer did not match this login</source>
        <translation>a resposta não correspondia a este login</translation>
    </message>
    <message>
        <source>Facebook did not accept the login</source>
        <translation>o Facebook não aceitou o login</translation>
    </message>
    <message>
        <source>the token of another system user or of a person was given</source>
        <translation>foi informado o token de outro usuário do sistema ou de uma pessoa</translation>
    </message>
    <message>
        <source>another business was chosen</source>
        <translation>outra empresa foi escolhida</translation>
    </message>
    <message>
        <source>a different person logged in</source>
        <translation>outra pessoa entrou</translation>
    </message>
    <message>
        <source>a permission is missing</source>
        <translation>falta uma permissão</translation>
    </message>
    <message>
        <source>Shoptalk was closed meanwhile</source>
        <translation>o Shoptalk foi fechado nesse meio-tempo</translation>
    </message>
    <message>
        <source>Meta’s sign-up is not switched on</source>
        <translation>o cadastro da Meta não está ativado</translation>
    </message>
    <message>
        <source>Meta’s sign-up was not finished</source>
        <translation>o cadastro da Meta não foi concluído</translation>
    </message>
    <message>
        <source>the person reported a problem to Meta</source>
        <translation>a pessoa informou um problema à Meta</translation>
    </message>
    <message>
        <source>Meta’s sign-up gave no permission</source>
        <translation>o cadastro da Meta não deu permissão</translation>
    </message>
    <message>
        <source>Meta did not say which number was set up</source>
        <translation>a Meta não disse qual número foi configurado</translation>
    </message>
    <message>
        <source>the pasted text is not a token</source>
        <translation>o texto colado não é um token</translation>
    </message>
    <message>
        <source>Meta does not accept the pasted token</source>
        <translation>a Meta não aceita o token colado</translation>
    </message>
    <message>
        <source>the pasted token has expired</source>
        <translation>o token colado expirou</translation>
    </message>
    <message>
        <source>the pasted token was made for another app</source>
        <translation>o token colado foi criado para outro app</translation>
    </message>
    <message>
        <source>the pasted token does not belong to a system user</source>
        <translation>o token colado não pertence a um usuário do sistema</translation>
    </message>
    <message>
        <source>the pasted token lacks a permission</source>
        <translation>falta uma permissão ao token colado</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>foi interrompido</translation>
    </message>
    <message>
        <source>the upload was stopped</source>
        <translation>o envio foi interrompido</translation>
    </message>
    <message>
        <source>nobody was logged in</source>
        <translation>ninguém tinha entrado</translation>
    </message>
    <message>
        <source>Meta’s address is not safe</source>
        <translation>o endereço da Meta não é seguro</translation>
    </message>
    <message>
        <source>the relay no longer knows this computer</source>
        <translation>o retransmissor não conhece mais este computador</translation>
    </message>
    <message>
        <source>there were too many requests</source>
        <translation>houve solicitações demais</translation>
    </message>
    <message>
        <source>the relay did not answer</source>
        <translation>o retransmissor não respondeu</translation>
    </message>
    <message>
        <source>the request could not leave</source>
        <translation>a solicitação não pôde sair</translation>
    </message>
    <message>
        <source>the relay could not reach Meta</source>
        <translation>o retransmissor não conseguiu acessar a Meta</translation>
    </message>
    <message>
        <source>Meta refused it</source>
        <translation>a Meta recusou</translation>
    </message>
    <message>
        <source>the answer could not be used</source>
        <translation>a resposta não pôde ser usada</translation>
    </message>
    <message>
        <source>there is no recovery key and no passphrase</source>
        <translation>não há chave de recuperação nem frase secreta</translation>
    </message>
    <message>
        <source>the folder could not be written to</source>
        <translation>não foi possível gravar na pasta</translation>
    </message>
    <message>
        <source>another backup was running</source>
        <translation>outro backup estava em andamento</translation>
    </message>
    <message>
        <source>older backups could not be removed</source>
        <translation>não foi possível remover backups mais antigos</translation>
    </message>
    <message>
        <source>the saved file could not be read</source>
        <translation>não foi possível ler o arquivo salvo</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>the disk could not be written to</source>
        <translation>não foi possível gravar no disco</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>o disco informou um erro</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>o banco de dados está danificado</translation>
    </message>
    <message>
        <source>the database could not be used</source>
        <translation>não foi possível usar o banco de dados</translation>
    </message>
    <message>
        <source>the keychain or the key in it could not be used</source>
        <translation>não foi possível usar o chaveiro ou a chave dentro dele</translation>
    </message>
    <message>
        <source>it had expired</source>
        <translation>tinha expirado</translation>
    </message>
    <message>
        <source>Facebook asks for a new login after three months</source>
        <translation>o Facebook pede um novo login depois de três meses</translation>
    </message>
    <message>
        <source>Shoptalk was removed in the Facebook settings</source>
        <translation>o Shoptalk foi removido nas configurações do Facebook</translation>
    </message>
    <message>
        <source>Facebook wants a security check first</source>
        <translation>o Facebook quer fazer primeiro uma verificação de segurança</translation>
    </message>
    <message>
        <source>the Facebook password was changed</source>
        <translation>a senha do Facebook foi alterada</translation>
    </message>
    <message>
        <source>the Facebook account is not confirmed</source>
        <translation>a conta do Facebook não está confirmada</translation>
    </message>
    <message>
        <source>it was ended at Facebook</source>
        <translation>foi encerrado no Facebook</translation>
    </message>
    <message>
        <source>the person has no role in the business</source>
        <translation>a pessoa não tem função na empresa</translation>
    </message>
    <message>
        <source>the account was disconnected</source>
        <translation>a conta foi desconectada</translation>
    </message>
    <message>
        <source>the account was restricted</source>
        <translation>a conta sofreu restrições</translation>
    </message>
    <message>
        <source>a rule was broken</source>
        <translation>uma regra foi violada</translation>
    </message>
    <message>
        <source>the account will be disabled</source>
        <translation>a conta será desativada</translation>
    </message>
    <message>
        <source>the account was disabled</source>
        <translation>a conta foi desativada</translation>
    </message>
    <message>
        <source>the account can be used again</source>
        <translation>a conta pode ser usada de novo</translation>
    </message>
    <message>
        <source>the account was deleted</source>
        <translation>a conta foi apagada</translation>
    </message>
    <message>
        <source>earlier chats are not shared</source>
        <translation>as conversas anteriores não são compartilhadas</translation>
    </message>
    <message>
        <source>earlier chats and contacts were not shared</source>
        <translation>as conversas e os contatos anteriores não foram compartilhados</translation>
    </message>
    <message>
        <source>a message in WhatsApp Manager</source>
        <translation>uma mensagem no Gerenciador do WhatsApp</translation>
    </message>
    <message>
        <source>the number can send faster</source>
        <translation>o número pode enviar mais rápido</translation>
    </message>
    <message>
        <source>customers block or report the number</source>
        <translation>clientes bloqueiam ou denunciam o número</translation>
    </message>
    <message>
        <source>customers’ feedback on the number is good again</source>
        <translation>o feedback dos clientes sobre o número voltou a ser bom</translation>
    </message>
    <message>
        <source>the number of customers you can write to has changed</source>
        <translation>o número de clientes para quem você pode escrever mudou</translation>
    </message>
    <message>
        <source>the new name was approved</source>
        <translation>o novo nome foi aprovado</translation>
    </message>
    <message>
        <source>the new name was rejected</source>
        <translation>o novo nome foi rejeitado</translation>
    </message>
    <message>
        <source>the number was removed from WhatsApp</source>
        <translation>o número foi removido do WhatsApp</translation>
    </message>
    <message>
        <source>the number is connected again</source>
        <translation>o número está conectado de novo</translation>
    </message>
    <message>
        <source>after some time without use</source>
        <translation>depois de algum tempo sem uso</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manualmente</translation>
    </message>
    <message>
        <source>Meta’s AI agent answers customers</source>
        <translation>O agente de IA da Meta responde aos clientes</translation>
    </message>
    <message>
        <source>WhatsApp reported a problem</source>
        <translation>o WhatsApp informou um problema</translation>
    </message>
    <message>
        <source>a message named no sender</source>
        <translation>uma mensagem não informava o remetente</translation>
    </message>
    <message>
        <source>because the computer was locked or went to sleep</source>
        <translation>porque o computador foi bloqueado ou suspenso</translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditText</name>
    <message>
        <source>A Facebook account logged in</source>
        <translation>Uma conta do Facebook entrou</translation>
    </message>
    <message>
        <source>A login failed</source>
        <translation>Um login falhou</translation>
    </message>
    <message>
        <source>A phone number was connected</source>
        <translation>Um número de telefone foi conectado</translation>
    </message>
    <message>
        <source>An account was disconnected on this computer</source>
        <translation>Uma conta foi desconectada neste computador</translation>
    </message>
    <message>
        <source>Facebook withdrew the access of the disconnected account</source>
        <translation>O Facebook retirou o acesso da conta desconectada</translation>
    </message>
    <message>
        <source>A Facebook login was renewed</source>
        <translation>Um login do Facebook foi renovado</translation>
    </message>
    <message>
        <source>A Facebook login ended</source>
        <translation>Um login do Facebook terminou</translation>
    </message>
    <message>
        <source>Shoptalk was removed in someone’s Facebook settings</source>
        <translation>O Shoptalk foi removido nas configurações do Facebook de alguém</translation>
    </message>
    <message>
        <source>Someone asked Facebook to delete their data</source>
        <translation>Alguém pediu ao Facebook que apagasse seus dados</translation>
    </message>
    <message>
        <source>This computer was paired with the relay</source>
        <translation>Este computador foi pareado com o retransmissor</translation>
    </message>
    <message>
        <source>A phone number was registered with WhatsApp</source>
        <translation>Um número de telefone foi registrado no WhatsApp</translation>
    </message>
    <message>
        <source>A phone number was unregistered from WhatsApp</source>
        <translation>O registro de um número de telefone no WhatsApp foi cancelado</translation>
    </message>
    <message>
        <source>WhatsApp sent a message about a number or an account</source>
        <translation>O WhatsApp enviou uma mensagem sobre um número ou uma conta</translation>
    </message>
    <message>
        <source>Data was exported</source>
        <translation>Dados foram exportados</translation>
    </message>
    <message>
        <source>Data was imported</source>
        <translation>Dados foram importados</translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation>Um backup foi feito</translation>
    </message>
    <message>
        <source>A backup failed</source>
        <translation>Um backup falhou</translation>
    </message>
    <message>
        <source>A backup was restored</source>
        <translation>Um backup foi restaurado</translation>
    </message>
    <message numerus="yes">
        <source>A conversation with %Ln message(s) was deleted</source>
        <translation>
            <numerusform>Uma conversa com %Ln mensagem foi apagada</numerusform>
            <numerusform>Uma conversa com %Ln mensagens foi apagada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deleted conversation with %Ln message(s) was restored</source>
        <translation>
            <numerusform>Uma conversa apagada com %Ln mensagem foi restaurada</numerusform>
            <numerusform>Uma conversa apagada com %Ln mensagens foi restaurada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted after the time they are kept for</source>
        <translation>
            <numerusform>%Ln mensagem foi apagada depois do tempo em que fica guardada</numerusform>
            <numerusform>%Ln mensagens foram apagadas depois do tempo em que ficam guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A customer and %Ln message(s) were erased forever</source>
        <translation>
            <numerusform>Um cliente e %Ln mensagem foram excluídos para sempre</numerusform>
            <numerusform>Um cliente e %Ln mensagens foram excluídos para sempre</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages are now kept forever</source>
        <translation>As mensagens agora ficam guardadas para sempre</translation>
    </message>
    <message numerus="yes">
        <source>Messages are now kept for %Ln day(s)</source>
        <translation>
            <numerusform>As mensagens agora ficam guardadas por %Ln dia</numerusform>
            <numerusform>As mensagens agora ficam guardadas por %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages with a label are now kept as long as all others</source>
        <translation>As mensagens com uma etiqueta agora ficam guardadas pelo mesmo tempo que as outras</translation>
    </message>
    <message>
        <source>Messages with a label are now kept forever</source>
        <translation>As mensagens com uma etiqueta agora ficam guardadas para sempre</translation>
    </message>
    <message numerus="yes">
        <source>Messages with a label are now kept for %Ln day(s)</source>
        <translation>
            <numerusform>As mensagens com uma etiqueta agora ficam guardadas por %Ln dia</numerusform>
            <numerusform>As mensagens com uma etiqueta agora ficam guardadas por %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Shoptalk was locked</source>
        <translation>O Shoptalk foi bloqueado</translation>
    </message>
    <message>
        <source>Shoptalk was unlocked</source>
        <translation>O Shoptalk foi desbloqueado</translation>
    </message>
    <message>
        <source>Someone tried to unlock Shoptalk and failed</source>
        <translation>Alguém tentou desbloquear o Shoptalk e não conseguiu</translation>
    </message>
    <message>
        <source>The recovery key was used</source>
        <translation>A chave de recuperação foi usada</translation>
    </message>
    <message>
        <source>The encryption key was changed</source>
        <translation>A chave de criptografia foi trocada</translation>
    </message>
    <message>
        <source>A recovery key was made</source>
        <translation>Uma chave de recuperação foi criada</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>A frase secreta foi alterada</translation>
    </message>
    <message>
        <source>Recorded by a newer version of Shoptalk</source>
        <translation>Registrado por uma versão mais nova do Shoptalk</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A Facebook login ends soon</source>
        <translation>Um login do Facebook expira em breve</translation>
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
        <translation>O Shoptalk salva uma cópia criptografada de todas as conversas nesta pasta. Escolha uma pasta em outro disco ou uma que seja sincronizada, e uma diferente para cada computador. Os últimos sete backups são mantidos. Depois que você exclui um cliente, o próximo backup substitui todos os mais antigos. Os backups só abrem com a sua chave de recuperação ou a sua frase secreta.</translation>
    </message>
    <message>
        <source>Folder (leave empty for no backups)</source>
        <translation>Pasta (deixe vazio para não fazer backups)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Pasta para os backups</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Com que frequência</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toda semana</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>The backups in this folder still contain a customer you erased. The next backup replaces all of them.</source>
        <translation>Os backups nesta pasta ainda contêm um cliente que você excluiu. O próximo backup substitui todos eles.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>The backup replaces the conversations on this computer; a copy of the current ones is kept next to it. Newer messages are then downloaded again, as far back as your relay keeps them. The relay is the server that receives your messages while this computer is off.</source>
        <translation>O backup substitui as conversas deste computador; uma cópia das atuais fica guardada ao lado. Depois, as mensagens mais novas são baixadas de novo, até onde o seu retransmissor as guarda. O retransmissor é o servidor que recebe suas mensagens enquanto este computador está desligado.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar um backup…</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Último backup: %1</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Ainda não há backup.</translation>
    </message>
    <message>
        <source>First make a recovery key on the Security page. Without one, nobody could open a backup on another computer.</source>
        <translation>Primeiro crie uma chave de recuperação na página Segurança. Sem ela, ninguém conseguiria abrir um backup em outro computador.</translation>
    </message>
    <message>
        <source>The backup could not be saved in this folder. Check that the folder exists and that the disk is not full.</source>
        <translation>Não foi possível salvar o backup nesta pasta. Confira se a pasta existe e se o disco não está cheio.</translation>
    </message>
    <message>
        <source>The backup was saved, but older backups that contain an erased customer could not be deleted. Delete them yourself.</source>
        <translation>O backup foi salvo, mas não foi possível apagar backups mais antigos que contêm um cliente excluído. Apague-os você mesmo.</translation>
    </message>
    <message>
        <source>No backup was made because the database is damaged. Older backups are unchanged.</source>
        <translation>Nenhum backup foi feito porque o banco de dados está danificado. Os backups mais antigos não mudaram.</translation>
    </message>
    <message>
        <source>A backup is already running.</source>
        <translation>Um backup já está em andamento.</translation>
    </message>
    <message>
        <source>No backup was made. Older backups are unchanged. Try again. If it keeps happening, give this to the person who looks after your computers: %1</source>
        <translation>Nenhum backup foi feito. Os backups mais antigos não mudaram. Tente de novo. Se continuar acontecendo, passe isto para a pessoa que cuida dos seus computadores: %1</translation>
    </message>
    <message>
        <source>The backup was saved and checked.</source>
        <translation>O backup foi salvo e verificado.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BlockActions</name>
    <message>
        <source>Block or unblock the customer</source>
        <translation>Bloquear ou desbloquear o cliente</translation>
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
        <translation>Bloquear %1?</translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln customers?</source>
        <translation>
            <numerusform>Bloquear %Ln cliente?</numerusform>
            <numerusform>Bloquear %Ln clientes?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can’t write to or call this number any more, and you can’t write to them. They are not told. You can unblock them at any time.</source>
        <translation>Eles não poderão mais escrever nem ligar para este número, e você não poderá escrever para eles. Eles não são avisados. Você pode desbloqueá-los a qualquer momento.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>There is no connection to WhatsApp. Try again when you are online.</source>
        <translation>Não há conexão com o WhatsApp. Tente novamente quando estiver on-line.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this. Try again later.</source>
        <translation>O WhatsApp não aceitou isso. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>WhatsApp only blocks customers who wrote within the last 24 hours.</source>
        <translation>O WhatsApp só bloqueia clientes que escreveram nas últimas 24 horas.</translation>
    </message>
    <message numerus="yes">
        <source>WhatsApp did not accept this for %Ln customer(s).</source>
        <translation>
            <numerusform>O WhatsApp não aceitou isso para %Ln cliente.</numerusform>
            <numerusform>O WhatsApp não aceitou isso para %Ln clientes.</numerusform>
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
            <numerusform>%Ln cliente não foi alcançado. Tente de novo quando estiver on-line.</numerusform>
            <numerusform>%Ln clientes não foram alcançados. Tente de novo quando estiver on-line.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were not reached: there were too many requests in a short time.</source>
        <translation>Os outros não foram alcançados: houve solicitações demais em pouco tempo.</translation>
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
        <translation>Mostrar a transmissão</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>The broadcast “%1” has paused. See why, and what you can do.</source>
        <translation>A transmissão “%1” foi pausada. Veja por quê e o que você pode fazer.</translation>
    </message>
    <message>
        <source>The broadcast “%1” started later than planned.</source>
        <translation>A transmissão “%1” começou mais tarde do que o planejado.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastController</name>
    <message>
        <source>&amp;Broadcasts</source>
        <translation>&amp;Transmissões</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastEditor</name>
    <message>
        <source>Next step</source>
        <translation>Próxima etapa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Plan it…</source>
        <translation>Agendar…</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Iniciar…</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start the broadcast</source>
        <translation>Iniciar a transmissão</translation>
    </message>
    <message numerus="yes">
        <source>Send this message to %Ln people?</source>
        <translation>
            <numerusform>Enviar esta mensagem para %Ln pessoa?</numerusform>
            <numerusform>Enviar esta mensagem para %Ln pessoas?</numerusform>
        </translation>
    </message>
    <message>
        <source>It starts on %1.</source>
        <translation>Ela começa em %1.</translation>
    </message>
    <message>
        <source>It starts now.</source>
        <translation>Ela começa agora.</translation>
    </message>
    <message>
        <source>You can pause or stop it at any time. What has been sent can’t be taken back.</source>
        <translation>Você pode pausar ou parar a qualquer momento. O que já foi enviado não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>The broadcast could not be saved on this computer, and nothing was sent. Check that the disk is not full, then try again.</source>
        <translation>Não foi possível salvar a transmissão neste computador, e nada foi enviado. Verifique se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Apagar rascunho</translation>
    </message>
    <message>
        <source>The draft could not be deleted. Check that the disk is not full, then try again.</source>
        <translation>Não foi possível apagar o rascunho. Confira se o disco não está cheio e tente de novo.</translation>
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
        <translation>Transmissões</translation>
    </message>
    <message>
        <source>No broadcasts yet</source>
        <translation>Ainda não há transmissões</translation>
    </message>
    <message>
        <source>Tell many customers something at once, such as new opening hours or an offer. You choose who gets it, and see what it costs before it starts.</source>
        <translation>Avise muitos clientes de uma vez, por exemplo sobre um novo horário ou uma oferta. Você escolhe quem recebe e vê quanto custa antes de começar.</translation>
    </message>
    <message>
        <source>New broadcast</source>
        <translation>Nova transmissão</translation>
    </message>
    <message>
        <source>Draft · %1</source>
        <translation>Rascunho · %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Open it to go on.</source>
        <translation>Nada foi enviado ainda. Abra para continuar.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastPage</name>
    <message>
        <source>Broadcasts</source>
        <translation>Transmissões</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>New broadcast</source>
        <translation>Nova transmissão</translation>
    </message>
    <message>
        <source>The broadcasts could not be read from this computer’s disk. What is shown may be old.</source>
        <translation>Não foi possível ler as transmissões no disco deste computador. O que aparece pode estar desatualizado.</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Transmissão</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Broadcast deleted. Its messages stay in their conversations.</source>
        <translation>Transmissão apagada. As mensagens dela ficam nas conversas.</translation>
    </message>
    <message>
        <source>Draft deleted.</source>
        <translation>Rascunho apagado.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restaurado.</translation>
    </message>
    <message>
        <source>This could not be undone. Try again later.</source>
        <translation>Não foi possível desfazer. Tente novamente mais tarde.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastText</name>
    <message>
        <source>The same problem would have stopped everyone else’s message. Once it is fixed, press “Go on”: messages that were refused for it are sent again.</source>
        <translation>Com todos os outros aconteceria o mesmo. Quando estiver resolvido, toque em “Continuar”: as mensagens recusadas por isso são enviadas de novo.</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Sendo preparada</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>Começa em %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>You paused it. Nobody gets a message until you press “Go on”.</source>
        <translation>Você pausou. Ninguém recebe mensagens até você tocar em “Continuar”.</translation>
    </message>
    <message>
        <source>WhatsApp does not let this template be sent at the moment, or it was changed or deleted. Look at it in Settings, Templates. Once it is approved again, press “Go on”.</source>
        <translation>O WhatsApp não permite enviar este modelo no momento, ou ele foi alterado ou apagado. Veja em Configurações, Modelos. Quando estiver aprovado de novo, toque em “Continuar”.</translation>
    </message>
    <message>
        <source>Ten messages in a row were not sent. Look at the reasons below. Go on only if the others on the list can be reached.</source>
        <translation>Dez mensagens seguidas não foram enviadas. Veja os motivos abaixo. Continue só se as outras pessoas da lista puderem ser alcançadas.</translation>
    </message>
    <message>
        <source>Your data was restored from a backup. People may have got this message after the backup was made, so going on can send it to them twice. Stop it if you are not sure.</source>
        <translation>Seus dados foram restaurados de um backup. Algumas pessoas podem ter recebido esta mensagem depois do backup; continuar pode enviá-la duas vezes. Pare se não tiver certeza.</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 de %2 enviadas</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 entregues</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 lidas</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 não enviadas</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1 incertas</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ainda não enviada</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Sendo enviada</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>Talvez enviada</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregues</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lidas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixada de fora</translation>
    </message>
    <message>
        <source>Sent, and deleted here since</source>
        <translation>Enviada e depois apagada aqui</translation>
    </message>
    <message>
        <source>Will get it</source>
        <translation>Vão receber</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Não é um número de telefone</translation>
    </message>
    <message>
        <source>On the list twice</source>
        <translation>Repetidas na lista</translation>
    </message>
    <message>
        <source>Asked for no more offers</source>
        <translation>Pediram para não receber ofertas</translation>
    </message>
    <message>
        <source>Offers are not possible in their country</source>
        <translation>Ofertas não são possíveis no país delas</translation>
    </message>
    <message>
        <source>A text for them is missing or can’t be sent</source>
        <translation>Falta um texto para elas ou não pode ser enviado</translation>
    </message>
    <message>
        <source>Not known whether they agreed</source>
        <translation>Não se sabe se concordaram</translation>
    </message>
    <message>
        <source>Correct these numbers in your file and choose it again.</source>
        <translation>Corrija esses números no arquivo e escolha-o de novo.</translation>
    </message>
    <message>
        <source>They get the message once.</source>
        <translation>Elas recebem a mensagem uma vez.</translation>
    </message>
    <message>
        <source>They said so in WhatsApp. You can still reply when they write.</source>
        <translation>Elas disseram isso no WhatsApp. Você ainda pode responder quando escreverem.</translation>
    </message>
    <message>
        <source>WhatsApp doesn’t deliver offers to US numbers.</source>
        <translation>O WhatsApp não aceita ofertas para números dos Estados Unidos.</translation>
    </message>
    <message>
        <source>Go back one step and enter a text to use instead.</source>
        <translation>Volte uma etapa e diga o que fica no lugar.</translation>
    </message>
    <message>
        <source>You may write first only to people who agreed to it.</source>
        <translation>Você só pode escrever primeiro para quem concordou.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>No máximo %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Cerca de %1</translation>
    </message>
    <message>
        <source>Blocked by you</source>
        <translation>Bloqueadas por você</translation>
    </message>
    <message>
        <source>Unblock them in their conversation if they are to get it.</source>
        <translation>Desbloqueie na conversa delas se devem receber.</translation>
    </message>
    <message>
        <source>About %1, because WhatsApp lets you write first to only so many people within 24 hours</source>
        <translation>Cerca de %1, porque o WhatsApp limita para quantas pessoas você pode escrever primeiro em 24 horas</translation>
    </message>
    <message>
        <source>Then press “Go on”.</source>
        <translation>Depois toque em “Continuar”.</translation>
    </message>
    <message>
        <source>%1 held by WhatsApp</source>
        <translation>%1 retidas pelo WhatsApp</translation>
    </message>
    <message>
        <source>Held: WhatsApp is checking it</source>
        <translation>Retida: o WhatsApp está verificando</translation>
    </message>
    <message>
        <source>Held: WhatsApp has paused it</source>
        <translation>Retida: o WhatsApp pausou</translation>
    </message>
    <message>
        <source>Asked to stop, and you have not decided yet</source>
        <translation>Pediu para parar, e você ainda não decidiu</translation>
    </message>
    <message>
        <source>They wrote something like “stop”. Decide in their conversation, or under Broadcasts.</source>
        <translation>Eles escreveram algo como “pare”. Decida na conversa deles ou em Transmissões.</translation>
    </message>
    <message>
        <source>The phone number is no longer connected. Connect it in Settings, Facebook accounts, then press “Go on”.</source>
        <translation>O número de telefone não está mais conectado. Conecte-o em Configurações, Contas do Facebook e toque em “Continuar”.</translation>
    </message>
    <message>
        <source>Not known: Settings, WhatsApp prices has no price for these people’s countries.</source>
        <translation>Não se sabe: em Configurações, Preços do WhatsApp não há preço para os países dessas pessoas.</translation>
    </message>
    <message>
        <source>At most %1, and for %2 messages the price is missing in Settings, WhatsApp prices</source>
        <translation>No máximo %1, e para %2 mensagens falta o preço em Configurações, Preços do WhatsApp</translation>
    </message>
    <message>
        <source>Asked your shop to stop</source>
        <translation>Pediram à sua loja para parar</translation>
    </message>
    <message>
        <source>They wrote or said something like “stop”. They may not want any message that they did not ask for. You can still reply when they write.</source>
        <translation>Escreveram ou disseram algo como “pare”. Talvez não queiram nenhuma mensagem que não pediram. Você ainda pode responder quando escreverem.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastView</name>
    <message>
        <source>Progress of the broadcast</source>
        <translation>Progresso da transmissão</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the disk is not full, or choose another folder.</source>
        <translation>Não foi possível gravar %1. Escolha outra pasta e veja se o disco está cheio.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Iniciar agora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Parar…</translation>
    </message>
    <message>
        <source>Which people are shown</source>
        <translation>Quais pessoas aparecem</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Who did not get it</source>
        <translation>Quem não recebeu</translation>
    </message>
    <message>
        <source>Who has not read it</source>
        <translation>Quem não leu</translation>
    </message>
    <message>
        <source>Who read it</source>
        <translation>Quem leu</translation>
    </message>
    <message>
        <source>Who is still waiting</source>
        <translation>Quem ainda espera</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Salvar o relatório…</translation>
    </message>
    <message>
        <source>What happened to each message</source>
        <translation>O que aconteceu com cada mensagem</translation>
    </message>
    <message>
        <source> · started %1</source>
        <translation> · começou em %1</translation>
    </message>
    <message>
        <source> · ended %1</source>
        <translation> · terminou em %1</translation>
    </message>
    <message>
        <source>Your business has written to as many people as WhatsApp allows within 24 hours. It goes on by itself at %1.</source>
        <translation>Sua empresa já escreveu para quantas pessoas o WhatsApp permite em 24 horas. Ela continua sozinha em %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>Não foi possível salvar isto neste computador. Confira se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>Stop the broadcast</source>
        <translation>Parar a transmissão</translation>
    </message>
    <message>
        <source>Stop this broadcast for good?</source>
        <translation>Parar esta transmissão de vez?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have not got it yet, and won’t get it. What has been sent stays sent.</source>
        <translation>
            <numerusform>%Ln pessoa ainda não recebeu e não vai receber. O que foi enviado continua enviado.</numerusform>
            <numerusform>%Ln pessoas ainda não receberam e não vão receber. O que foi enviado continua enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>It was planned for %1, and started later because Shoptalk was closed or locked then, or the computer was asleep.</source>
        <translation>Estava planejada para %1 e começou mais tarde porque o Shoptalk estava fechado ou bloqueado, ou o computador estava suspenso.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BubblePreview</name>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
</context>
<context>
    <name>shoptalk::ButtonEdits</name>
    <message>
        <source>Quick reply</source>
        <translation>Resposta rápida</translation>
    </message>
    <message>
        <source>Open a website</source>
        <translation>Abrir um site</translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation>Ligar para um número</translation>
    </message>
    <message>
        <source>Copy a coupon code</source>
        <translation>Copiar um código de cupom</translation>
    </message>
    <message>
        <source>Call on WhatsApp</source>
        <translation>Ligar pelo WhatsApp</translation>
    </message>
    <message>
        <source>Ask for contact details</source>
        <translation>Pedir dados de contato</translation>
    </message>
    <message>
        <source>Show the catalog</source>
        <translation>Mostrar o catálogo</translation>
    </message>
    <message>
        <source>Show products</source>
        <translation>Mostrar produtos</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>Abrir um formulário</translation>
    </message>
    <message>
        <source>Other button</source>
        <translation>Outro botão</translation>
    </message>
    <message>
        <source>Add a button</source>
        <translation>Adicionar um botão</translation>
    </message>
    <message>
        <source>Remove this button</source>
        <translation>Remover este botão</translation>
    </message>
    <message>
        <source>Text on the button</source>
        <translation>Texto no botão</translation>
    </message>
    <message>
        <source>Address, https://…</source>
        <translation>Endereço, https://…</translation>
    </message>
    <message>
        <source>Example of the whole address</source>
        <translation>Exemplo do endereço completo</translation>
    </message>
    <message>
        <source>Phone number, +49…</source>
        <translation>Número de telefone, +55…</translation>
    </message>
    <message>
        <source>Example of the code</source>
        <translation>Exemplo do código</translation>
    </message>
</context>
<context>
    <name>shoptalk::CaptionSheet</name>
    <message>
        <source>Change the caption</source>
        <translation>Mudar a legenda</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>%1 characters are too many: WhatsApp shows up to %2 here. Shorten it.</source>
        <translation>%1 caracteres são demais: o WhatsApp mostra até %2 aqui. Encurte o texto.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatFiles</name>
    <message>
        <source>You, %1</source>
        <translation>Você, %1</translation>
    </message>
    <message>
        <source>Customer, %1</source>
        <translation>Cliente, %1</translation>
    </message>
    <message>
        <source>This file is no longer on this computer. If WhatsApp still has it, it is downloaded again.</source>
        <translation>Este arquivo não está mais neste computador. Se o WhatsApp ainda o tiver, ele será baixado de novo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Voltar às conversas</translation>
    </message>
    <message>
        <source>What to do with this conversation</source>
        <translation>O que fazer com esta conversa</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Escolha uma conversa</translation>
    </message>
    <message>
        <source>You can reply until %1 (%2 left)</source>
        <translation>Você pode responder até %1 (restam %2)</translation>
    </message>
    <message>
        <source>You can’t reply right now</source>
        <translation>Você não pode responder agora</translation>
    </message>
    <message>
        <source>The 24-hour reply window has closed: this customer’s last message is more than 24 hours old. You can reply as soon as they write again. Until then, you can send a template.</source>
        <translation>A janela de resposta de 24 horas fechou: a última mensagem deste cliente tem mais de 24 horas. Você poderá responder assim que ele escrever de novo. Até lá, você pode enviar um modelo.</translation>
    </message>
    <message>
        <source>This customer has not written to you yet. WhatsApp lets you reply for 24 hours after each message from a customer. To write first, send a template.</source>
        <translation>Este cliente ainda não escreveu para você. O WhatsApp permite responder por 24 horas depois de cada mensagem de um cliente. Para escrever primeiro, envie um modelo.</translation>
    </message>
    <message>
        <source>Your message was not sent because it could not be saved on this computer. Check that the disk is not full, then send it again.</source>
        <translation>Sua mensagem não foi enviada porque não foi possível salvá-la neste computador. Confira se o disco não está cheio e envie de novo.</translation>
    </message>
    <message>
        <source>&amp;Template…</source>
        <translation>&amp;Modelo…</translation>
    </message>
    <message>
        <source>Reply to an earlier message</source>
        <translation>Responder a uma mensagem anterior</translation>
    </message>
    <message>
        <source>Reply to a later message</source>
        <translation>Responder a uma mensagem posterior</translation>
    </message>
    <message>
        <source>Your reaction was taken back because WhatsApp did not accept it. %1</source>
        <translation>Sua reação foi retirada porque o WhatsApp não a aceitou. %1</translation>
    </message>
    <message>
        <source>Your reaction could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>Não foi possível salvar sua reação neste computador. Confira se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>Sending could not be cancelled. Check that the disk is not full, then try again.</source>
        <translation>Não foi possível cancelar o envio. Confira se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>It is too late to cancel: the message is already on its way.</source>
        <translation>É tarde demais para cancelar: a mensagem já está a caminho.</translation>
    </message>
    <message>
        <source>The message could not be sent again. Check that the disk is not full, then try again.</source>
        <translation>Não foi possível enviar a mensagem de novo. Confira se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Não foi possível salvar. Confira se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>The message could not be deleted. Check that the disk is not full, then try again.</source>
        <translation>Não foi possível apagar a mensagem. Confira se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>Gravar uma mensagem de voz</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>You blocked this customer. They can’t write to you, and you can’t write to them.</source>
        <translation>Você bloqueou este cliente. Ele não pode escrever para você, e você não pode escrever para ele.</translation>
    </message>
    <message>
        <source>Choose a customer from the list.</source>
        <translation>Escolha um cliente na lista.</translation>
    </message>
    <message>
        <source>Choose a customer from the list, or press %1 to search.</source>
        <translation>Escolha um cliente na lista ou pressione %1 para pesquisar.</translation>
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
        <translation>Você não pode responder aqui</translation>
    </message>
    <message>
        <source>Shoptalk can’t write to groups yet. Reply in the WhatsApp app on your phone.</source>
        <translation>O Shoptalk ainda não pode escrever em grupos. Responda no app do WhatsApp no seu celular.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Descartar suas alterações?</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>This number is no longer connected, so you can’t reply from it. To use it again, connect its Facebook account.</source>
        <translation>Este número não está mais conectado, então você não pode responder por ele. Para usá-lo de novo, conecte a conta do Facebook dele.</translation>
    </message>
    <message>
        <source>This message is too old for a reaction. WhatsApp takes reactions only in the first 30 days.</source>
        <translation>Esta mensagem é antiga demais para uma reação. O WhatsApp só aceita reações nos primeiros 30 dias.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatView</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln mensagem nova</numerusform>
            <numerusform>%Ln mensagens novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir para a mensagem mais recente</translation>
    </message>
    <message>
        <source>Reply to the message</source>
        <translation>Responder à mensagem</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>Copiar &amp;seleção</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <translation>&amp;Copiar mensagem</translation>
    </message>
    <message>
        <source>That message is not on this computer.</source>
        <translation>Essa mensagem não está neste computador.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln mensagem não lida</numerusform>
            <numerusform>%Ln mensagens não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward the message</source>
        <translation>Encaminhar a mensagem</translation>
    </message>
    <message>
        <source>Star the message, or take the star off</source>
        <translation>Favoritar a mensagem ou tirar dos favoritos</translation>
    </message>
    <message>
        <source>selected</source>
        <comment>one message among others</comment>
        <translation>selecionada</translation>
    </message>
    <message>
        <source>&amp;Deselect</source>
        <translation>&amp;Desmarcar</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Selecionar</translation>
    </message>
    <message>
        <source>C&amp;lear selection</source>
        <translation>&amp;Limpar seleção</translation>
    </message>
</context>
<context>
    <name>shoptalk::CheckStep</name>
    <message>
        <source>They agreed to get messages from us</source>
        <translation>Elas concordaram em receber nossas mensagens</translation>
    </message>
    <message>
        <source>How and when? For example: on the order form, since May</source>
        <translation>Como e quando? Por exemplo: no formulário de pedido, desde maio</translation>
    </message>
    <message>
        <source>How and when did they agree?</source>
        <translation>Como e quando concordaram?</translation>
    </message>
    <message>
        <source>WhatsApp can ask your business for proof. What you write here is kept with each of these customers.</source>
        <translation>O WhatsApp pode pedir prova à sua empresa. O que você escrever aqui fica guardado com cada um desses clientes.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Custa</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Demora</translation>
    </message>
    <message>
        <source>WhatsApp’s limit</source>
        <translation>Limite do WhatsApp</translation>
    </message>
    <message>
        <source>A phone number, such as your own</source>
        <translation>Um número de telefone, por exemplo o seu</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Testar antes</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar um teste</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Começa</translation>
    </message>
    <message>
        <source>Day and time of the start</source>
        <translation>Dia e hora do início</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>Verificando a lista…</translation>
    </message>
    <message>
        <source>The list could not be read from this computer’s disk. Go back and try again.</source>
        <translation>Não foi possível ler a lista no disco deste computador. Volte e tente de novo.</translation>
    </message>
    <message>
        <source>There is nobody on this list. Go back and choose other people.</source>
        <translation>Não há ninguém nesta lista. Volte e escolha outras pessoas.</translation>
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
        <translation>Não foi possível ler os preços no disco deste computador.</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nada para enviar</translation>
    </message>
    <message>
        <source>%1 new customers in 24 hours; %2 so far</source>
        <translation>%1 clientes novos em 24 horas; %2 até agora</translation>
    </message>
    <message>
        <source>Your business has no limit</source>
        <translation>Sua empresa não tem limite</translation>
    </message>
    <message>
        <source>This is not a phone number. Write it with its country, such as +34 600 00 00 01.</source>
        <translation>Isto não é um número de telefone. Escreva com o país, como +34 600 00 00 01.</translation>
    </message>
    <message>
        <source>There is nobody whose message could be tried.</source>
        <translation>Não há ninguém cuja mensagem possa ser testada.</translation>
    </message>
    <message>
        <source>On its way. You find it in the conversation with this number, too.</source>
        <translation>A caminho. Você também o encontra na conversa com este número.</translation>
    </message>
    <message>
        <source>The test could not be saved on this computer. Check that the disk is not full.</source>
        <translation>Não foi possível salvar o teste neste computador. Verifique se o disco não está cheio.</translation>
    </message>
    <message>
        <source>The list is still being looked through. Wait a moment.</source>
        <translation>A lista ainda está sendo verificada. Espere um momento.</translation>
    </message>
    <message>
        <source>Write how these people agreed, or clear the box.</source>
        <translation>Escreva como essas pessoas concordaram ou desmarque a caixa.</translation>
    </message>
    <message>
        <source>Nobody on this list can get the message. The reasons are above.</source>
        <translation>Ninguém nesta lista pode receber a mensagem. Os motivos estão acima.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Esse horário já passou. Escolha um mais tarde.</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>Conferir e iniciar</translation>
    </message>
    <message>
        <source>At another time</source>
        <translation>Em outro momento</translation>
    </message>
    <message>
        <source>Shoptalk has to be open and unlocked then. If it is not, the broadcast starts as soon as it is.</source>
        <translation>O Shoptalk precisa estar aberto e desbloqueado nessa hora. Se não estiver, a transmissão começa assim que estiver.</translation>
    </message>
    <message>
        <source>Shoptalk has to stay open and unlocked. While it is closed or locked, nothing is sent; the broadcast goes on afterwards.</source>
        <translation>O Shoptalk precisa ficar aberto e desbloqueado. Enquanto está fechado ou bloqueado, nada é enviado; a transmissão continua depois.</translation>
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
        <translation>Verificada pela Meta</translation>
    </message>
    <message>
        <source>Meta is verifying this business</source>
        <translation>A Meta está verificando esta empresa</translation>
    </message>
    <message>
        <source>Not verified: Meta rejected the documents</source>
        <translation>Não verificada: a Meta rejeitou os documentos</translation>
    </message>
    <message>
        <source>Not verified by Meta</source>
        <translation>Não verificada pela Meta</translation>
    </message>
    <message>
        <source>Owned by this business</source>
        <translation>Pertence a esta empresa</translation>
    </message>
    <message>
        <source>Shared with this business</source>
        <translation>Compartilhada com esta empresa</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Qualidade alta</translation>
    </message>
    <message>
        <source>Medium quality</source>
        <translation>Qualidade média</translation>
    </message>
    <message>
        <source>Low quality</source>
        <translation>Qualidade baixa</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Ainda sem avaliação</translation>
    </message>
    <message>
        <source>No daily limit</source>
        <translation>Sem limite diário</translation>
    </message>
    <message>
        <source>%1 new customers a day</source>
        <translation>%1 clientes novos por dia</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>Ainda não registrado</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Blocked by Meta</source>
        <translation>Bloqueado pela Meta</translation>
    </message>
    <message>
        <source>Warned by Meta</source>
        <translation>Com aviso da Meta</translation>
    </message>
    <message>
        <source>Limit reached for now</source>
        <translation>Limite atingido por enquanto</translation>
    </message>
    <message>
        <source>Up to %1 messages a second</source>
        <translation>Até %1 mensagens por segundo</translation>
    </message>
    <message>
        <source>Name approved</source>
        <translation>Nome aprovado</translation>
    </message>
    <message>
        <source>Name in review</source>
        <translation>Nome em análise</translation>
    </message>
    <message>
        <source>Name rejected by Meta</source>
        <translation>Nome rejeitado pela Meta</translation>
    </message>
    <message>
        <source>Name no longer approved</source>
        <translation>Nome não mais aprovado</translation>
    </message>
    <message>
        <source>Also used in the phone app</source>
        <translation>Também usado no app do celular</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChoiceEdits</name>
    <message>
        <source>Add another part</source>
        <translation>Adicionar outra parte</translation>
    </message>
    <message>
        <source>Title of this part</source>
        <translation>Título desta parte</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Remover esta parte</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Descrição (opcional)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Title of the list (optional)</source>
        <translation>Título da lista (opcional)</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Adicionar uma linha</translation>
    </message>
    <message>
        <source>Add a button</source>
        <translation>Adicionar um botão</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Botão %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChoiceStep</name>
    <message>
        <source>Click the numbers you want, or select them with the space bar. Press Enter to continue.</source>
        <translation>Clique nos números que você quer ou selecione-os com a barra de espaço. Pressione Enter para continuar.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>No results for “%1”.</source>
        <translation>Nenhum resultado para “%1”.</translation>
    </message>
    <message>
        <source>Choose your business</source>
        <translation>Escolha sua empresa</translation>
    </message>
    <message>
        <source>These are the businesses that your Facebook account manages. Meta calls them “business portfolios”.</source>
        <translation>Estas são as empresas que sua conta do Facebook gerencia. A Meta as chama de “portfólios empresariais”.</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Search businesses</source>
        <translation>Pesquisar empresas</translation>
    </message>
    <message>
        <source>Loading your businesses…</source>
        <translation>Carregando suas empresas…</translation>
    </message>
    <message>
        <source>Choose your WhatsApp account</source>
        <translation>Escolha sua conta do WhatsApp</translation>
    </message>
    <message>
        <source>A WhatsApp Business account contains the phone numbers of one shop or brand.</source>
        <translation>Uma conta do WhatsApp Business contém os números de telefone de uma loja ou marca.</translation>
    </message>
    <message>
        <source>WhatsApp Business accounts</source>
        <translation>Contas do WhatsApp Business</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Pesquisar contas</translation>
    </message>
    <message>
        <source>Loading your WhatsApp accounts…</source>
        <translation>Carregando suas contas do WhatsApp…</translation>
    </message>
    <message>
        <source>Choose your numbers</source>
        <translation>Escolha seus números</translation>
    </message>
    <message>
        <source>Customers write to these numbers, and your replies come from them. Choose one or more.</source>
        <translation>Os clientes escrevem para estes números, e suas respostas saem deles. Escolha um ou mais.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de telefone</translation>
    </message>
    <message>
        <source>Search numbers</source>
        <translation>Pesquisar números</translation>
    </message>
    <message>
        <source>Loading your phone numbers…</source>
        <translation>Carregando seus números de telefone…</translation>
    </message>
</context>
<context>
    <name>shoptalk::CommandPalette</name>
    <message>
        <source>No results.</source>
        <translation>Nenhum resultado.</translation>
    </message>
    <message>
        <source>Search for a customer, page or action</source>
        <translation>Pesquisar um cliente, uma página ou uma ação</translation>
    </message>
    <message>
        <source>A customer, a page, or what you want to do</source>
        <translation>Um cliente, uma página ou o que você quer fazer</translation>
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
        <translation>Anexar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Enviar um modelo</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Sua mensagem</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escreva uma mensagem</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Escolha um modelo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>Resta %Ln caractere</numerusform>
            <numerusform>Restam %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>This message has %1 characters. WhatsApp allows up to %2 in one message.</source>
        <translation>Esta mensagem tem %1 caracteres. O WhatsApp permite até %2 em uma mensagem.</translation>
    </message>
    <message>
        <source>Shorten it to send it.</source>
        <translation>Encurte a mensagem para enviá-la.</translation>
    </message>
    <message numerus="yes">
        <source>Send in %Ln part(s)</source>
        <translation>
            <numerusform>Enviar em %Ln parte</numerusform>
            <numerusform>Enviar em %Ln partes</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Escolher um emoji</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>Gravar uma mensagem de voz</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Facebook accounts</source>
        <translation>Contas do Facebook</translation>
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
        <translation>Preparando mensagens anteriores: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Getting new messages…</source>
        <translation>Recebendo mensagens novas…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Em dia</translation>
    </message>
    <message>
        <source>You’re offline. You can read everything, and what you write is sent when you’re back online.</source>
        <translation>Você está off-line. Você pode ler tudo, e o que escrever será enviado quando estiver on-line de novo.</translation>
    </message>
    <message>
        <source>You can send messages, but new ones can’t be received right now. They are kept safe until they can.</source>
        <translation>Você pode enviar mensagens, mas não é possível receber novas agora. Elas ficam guardadas com segurança até que seja possível.</translation>
    </message>
    <message>
        <source>This computer was removed from your shop. It no longer receives new messages.</source>
        <translation>Este computador foi removido da sua loja. Ele não recebe mais mensagens novas.</translation>
    </message>
    <message>
        <source>Some older messages are missing, because this computer was off for too long.</source>
        <translation>Faltam algumas mensagens anteriores porque este computador ficou desligado por tempo demais.</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexão: %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>Tentar conectar agora</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Parear de novo</translation>
    </message>
    <message>
        <source>Pair this computer with your shop again</source>
        <translation>Parear este computador de novo com a sua loja</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactMatches</name>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Contacts without a conversation</source>
        <translation>Contatos sem conversa</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactPreviewModel</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln novo</numerusform>
            <numerusform>%Ln novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another name</source>
        <translation>
            <numerusform>%Ln com outro nome</numerusform>
            <numerusform>%Ln com outro nome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln já está aqui</numerusform>
            <numerusform>%Ln já estão aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be used</source>
        <translation>
            <numerusform>%Ln não pode ser usado</numerusform>
            <numerusform>%Ln não podem ser usados</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>New name; until now %1</source>
        <translation>Novo nome; até agora %1</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Já está aqui</translation>
    </message>
    <message>
        <source>Line %1: there is no name</source>
        <translation>Linha %1: não há nome</translation>
    </message>
    <message>
        <source>Line %1: there is no phone number</source>
        <translation>Linha %1: não há número de telefone</translation>
    </message>
    <message>
        <source>Line %1: this is no phone number</source>
        <translation>Linha %1: isto não é um número de telefone</translation>
    </message>
    <message>
        <source>Line %1: this number is in the file twice</source>
        <translation>Linha %1: este número está duas vezes no arquivo</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactSheet</name>
    <message>
        <source>Send a contact</source>
        <translation>Enviar um contato</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Sobrenome</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>Número de &amp;telefone</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>&amp;Choose one of your customers</source>
        <translation>Esc&amp;olha um dos seus clientes</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nome ou número</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Add another contact</source>
        <translation>Adicionar outro contato</translation>
    </message>
    <message>
        <source>Contacts in this message. Press Delete to remove one.</source>
        <translation>Contatos nesta mensagem. Pressione Delete para remover um.</translation>
    </message>
    <message>
        <source>Press Delete to remove one.</source>
        <translation>Pressione Delete para remover um.</translation>
    </message>
    <message>
        <source>In this message</source>
        <translation>Nesta mensagem</translation>
    </message>
    <message>
        <source>This is no phone number. Begin with + and the country code.</source>
        <translation>Isto não é um número de telefone. Comece com + e o código do país.</translation>
    </message>
    <message>
        <source>With + and the country code.</source>
        <translation>Com + e o código do país.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln contact(s)</source>
        <translation>
            <numerusform>Enviar %Ln contato</numerusform>
            <numerusform>Enviar %Ln contatos</numerusform>
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
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Save contacts</source>
        <translation>Salvar contatos</translation>
    </message>
    <message>
        <source>Save the names and numbers of all customers in a file, for a phone, an address book or a spreadsheet. The file is not encrypted.</source>
        <translation>Salve os nomes e números de todos os clientes em um arquivo, para um telefone, uma agenda ou uma planilha. O arquivo não é criptografado.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Contact cards (vCard 4.0)</source>
        <translation>Cartões de contato (vCard 4.0)</translation>
    </message>
    <message>
        <source>Contact cards for older phones (vCard 3.0)</source>
        <translation>Cartões de contato para telefones antigos (vCard 3.0)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Save contacts…</source>
        <translation>Salvar contatos…</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contatos</translation>
    </message>
    <message>
        <source>Choose a file with contact cards (vCard) or a table (CSV). The names in it are shown instead of those that customers gave themselves. You see what will happen before anything changes.</source>
        <translation>Escolha um arquivo com cartões de contato (vCard) ou uma tabela (CSV). Os nomes dele aparecem no lugar dos que os clientes escolheram. Você vê o que vai acontecer antes de qualquer mudança.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
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
        <translation>O que vai acontecer</translation>
    </message>
    <message>
        <source>Contacts %1</source>
        <comment>name of a file</comment>
        <translation>Contatos %1</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Contact cards (*.vcf)</source>
        <translation>Cartões de contato (*.vcf)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln contato salvo em %1.</numerusform>
            <numerusform>%Ln contatos salvos em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.txt)</source>
        <translation>Contatos (*.vcf *.vcard *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>Importar %Ln contato</numerusform>
            <numerusform>Importar %Ln contatos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>%1 de %2 importados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) imported.</source>
        <translation>
            <numerusform>%Ln contato importado.</numerusform>
            <numerusform>%Ln contatos importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import stopped, because the contacts could not be stored. Check that the disk is not full, then import the file again: what is there already stays as it is.</source>
        <translation>A importação parou porque os contatos não puderam ser salvos. Verifique se o disco não está cheio e importe o arquivo de novo: o que já está aqui fica como está.</translation>
    </message>
    <message>
        <source>There are no contacts in this file. Choose a file with contact cards (vCard), or a table (CSV) with a column of phone numbers.</source>
        <translation>Não há contatos neste arquivo. Escolha um arquivo com cartões de contato (vCard) ou uma tabela (CSV) com uma coluna de números de telefone.</translation>
    </message>
    <message>
        <source>This file is too large. Split it into smaller ones.</source>
        <translation>Este arquivo é grande demais. Divida-o em arquivos menores.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>O disco está cheio. Libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>This file can’t be read or written. Choose another one, or another folder.</source>
        <translation>Este arquivo não pode ser lido ou gravado. Escolha outro, ou outra pasta.</translation>
    </message>
    <message>
        <source>The contacts could not be read. Try again.</source>
        <translation>Não foi possível ler os contatos. Tente novamente.</translation>
    </message>
    <message>
        <source>The file has more. Only the first 100,000 are used.</source>
        <translation>O arquivo tem mais. Só os primeiros 100.000 são usados.</translation>
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
        <translation>Abrir um mapa</translation>
    </message>
    <message>
        <source>Open this place in a map?</source>
        <translation>Abrir este lugar em um mapa?</translation>
    </message>
    <message>
        <source>Your browser opens %1. That website then knows the place.</source>
        <translation>Seu navegador abre %1. Esse site fica então sabendo o lugar.</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>Abrir o mapa</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Salvar o contato</translation>
    </message>
    <message>
        <source>contact.vcf</source>
        <translation>contato.vcf</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>The contact could not be saved there. Choose another folder, or check that the disk is not full.</source>
        <translation>Não foi possível salvar o contato ali. Escolha outra pasta ou confira se o disco não está cheio.</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>&amp;Abrir %1</translation>
    </message>
    <message>
        <source>Write an &amp;e-mail to %1</source>
        <translation>Escrever um &amp;e-mail para %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>&amp;Write to %1</source>
        <translation>&amp;Escrever para %1</translation>
    </message>
    <message>
        <source>Open a website</source>
        <translation>Abrir um site</translation>
    </message>
    <message>
        <source>Open this website?</source>
        <translation>Abrir este site?</translation>
    </message>
    <message>
        <source>This address can be taken for another one. It leads to %1.</source>
        <translation>Este endereço pode ser confundido com outro. Ele leva a %1.</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Abrir o site</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContentStrings</name>
    <message>
        <source>Request to call</source>
        <translation>Pedido para ligar</translation>
    </message>
    <message>
        <source>Declined call</source>
        <translation>Ligação recusada</translation>
    </message>
    <message>
        <source>The customer declined the call</source>
        <translation>O cliente recusou a ligação</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Ligação perdida</translation>
    </message>
    <message>
        <source>The customer did not answer</source>
        <translation>O cliente não atendeu</translation>
    </message>
    <message>
        <source>Call from the customer</source>
        <translation>Ligação do cliente</translation>
    </message>
    <message>
        <source>Call to the customer</source>
        <translation>Ligação para o cliente</translation>
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
        <translation>Ligação</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Enviar mensagem para %1</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Salvar contato</translation>
    </message>
    <message>
        <source>Save %1 as a file…</source>
        <translation>Salvar %1 como arquivo…</translation>
    </message>
    <message>
        <source>Shared on request</source>
        <translation>Compartilhado a pedido</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contato</numerusform>
            <numerusform>%Ln contatos</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Esta mensagem foi apagada</translation>
    </message>
    <message>
        <source>Message with buttons</source>
        <translation>Mensagem com botões</translation>
    </message>
    <message>
        <source>Message with a list</source>
        <translation>Mensagem com uma lista</translation>
    </message>
    <message>
        <source>Message with a link</source>
        <translation>Mensagem com um link</translation>
    </message>
    <message>
        <source>Request for a location</source>
        <translation>Pedido de localização</translation>
    </message>
    <message>
        <source>Request for a phone number</source>
        <translation>Pedido de número de telefone</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Reply option</source>
        <translation>Opção de resposta</translation>
    </message>
    <message>
        <source>Send location</source>
        <translation>Enviar localização</translation>
    </message>
    <message>
        <source>Share phone number</source>
        <translation>Compartilhar número de telefone</translation>
    </message>
    <message>
        <source>View items</source>
        <translation>Ver itens</translation>
    </message>
    <message>
        <source>View catalog</source>
        <translation>Ver catálogo</translation>
    </message>
    <message>
        <source>Chosen button</source>
        <translation>Botão escolhido</translation>
    </message>
    <message>
        <source>Chosen from the list</source>
        <translation>Escolhido na lista</translation>
    </message>
    <message>
        <source>Filled-in form</source>
        <translation>Formulário preenchido</translation>
    </message>
    <message>
        <source>Permission to call</source>
        <translation>Permissão para ligar</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>Open in a map</source>
        <translation>Abrir em um mapa</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Abrir o site</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Mensagem de voz</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Figurinha</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
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
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Change the speed</source>
        <translation>Mudar a velocidade</translation>
    </message>
    <message>
        <source>&amp;Stop the download</source>
        <translation>&amp;Parar o download</translation>
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
        <translation>&amp;Baixar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Open in &amp;another program</source>
        <translation>Abrir em &amp;outro programa</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Copiar &amp;imagem</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Mostrar na pasta</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>reproduzindo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausado</translation>
    </message>
    <message>
        <source>press Space to play</source>
        <translation>pressione Espaço para reproduzir</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>Encaminhada muitas vezes</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Encaminhada</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
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
        <translation>A mensagem anterior não está neste computador.</translation>
    </message>
    <message>
        <source>Show the quoted message</source>
        <translation>Mostrar a mensagem citada</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Abrir a publicação</translation>
    </message>
    <message>
        <source>Open the ad</source>
        <translation>Abrir o anúncio</translation>
    </message>
    <message>
        <source>From your post</source>
        <translation>Da sua publicação</translation>
    </message>
    <message>
        <source>From your ad</source>
        <translation>Do seu anúncio</translation>
    </message>
    <message>
        <source>About a product</source>
        <translation>Sobre um produto</translation>
    </message>
    <message>
        <source>From your ad %1</source>
        <translation>Do seu anúncio %1</translation>
    </message>
    <message>
        <source>About the product %1</source>
        <translation>Sobre o produto %1</translation>
    </message>
    <message>
        <source>Reply to: %1</source>
        <translation>Resposta a: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 cada</translation>
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
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln itens</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reação</translation>
    </message>
    <message>
        <source>Opened the chat</source>
        <translation>Abriu a conversa</translation>
    </message>
    <message>
        <source>%1 and %2 are the same customer.</source>
        <translation>%1 e %2 são o mesmo cliente.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>They are not the same…</source>
        <translation>Não são a mesma pessoa…</translation>
    </message>
    <message>
        <source>They are &amp;not the same…</source>
        <translation>&amp;Não são a mesma pessoa…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>This message can’t be shown here</source>
        <translation>Não é possível mostrar esta mensagem aqui</translation>
    </message>
    <message>
        <source>The message is saved. A newer version of Shoptalk may be able to show it.</source>
        <translation>A mensagem está salva. Uma versão mais nova do Shoptalk talvez consiga mostrá-la.</translation>
    </message>
    <message>
        <source>WhatsApp doesn’t deliver this kind of message to Shoptalk. Ask the customer to send it another way.</source>
        <translation>O WhatsApp não entrega este tipo de mensagem ao Shoptalk. Peça ao cliente para enviar de outra forma.</translation>
    </message>
    <message>
        <source>You can read it in WhatsApp on the shop’s phone.</source>
        <translation>Você pode ler a mensagem no WhatsApp do celular da loja.</translation>
    </message>
    <message>
        <source>WhatsApp couldn’t deliver this message. Ask the customer to send it again.</source>
        <translation>O WhatsApp não conseguiu entregar esta mensagem. Peça ao cliente para enviar de novo.</translation>
    </message>
    <message>
        <source>Message with a call button</source>
        <translation>Mensagem com um botão de ligação</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Ligar agora</translation>
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
        <translation>&amp;Apagar nota</translation>
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
        <translation>O cliente aceita receber ligações</translation>
    </message>
    <message>
        <source>The customer doesn’t want to be called</source>
        <translation>O cliente não quer receber ligações</translation>
    </message>
    <message>
        <source>The customer has a new WhatsApp ID</source>
        <translation>O cliente tem um novo ID do WhatsApp</translation>
    </message>
    <message>
        <source>The customer has a new phone number</source>
        <translation>O cliente tem um novo número de telefone</translation>
    </message>
    <message>
        <source>The customer’s security code changed</source>
        <translation>O código de segurança do cliente mudou</translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationActions</name>
    <message>
        <source>Pin or unpin the conversation</source>
        <translation>Fixar ou desafixar a conversa</translation>
    </message>
    <message>
        <source>Mute or unmute the conversation</source>
        <translation>Silenciar ou reativar a conversa</translation>
    </message>
    <message>
        <source>Archive or unarchive the conversation</source>
        <translation>Arquivar ou desarquivar a conversa</translation>
    </message>
    <message>
        <source>Snooze the conversation</source>
        <translation>Adiar a conversa</translation>
    </message>
    <message>
        <source>Remind me of the conversation</source>
        <translation>Lembrar-me da conversa</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Desafixar</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>&amp;Fixar no topo</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>&amp;Desarquivar</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Arquivar</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>&amp;Reativar notificações</translation>
    </message>
    <message>
        <source>&amp;Mute notifications</source>
        <translation>&amp;Silenciar notificações</translation>
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
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Stop &amp;snoozing</source>
        <translation>Parar de a&amp;diar</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>A&amp;diar</translation>
    </message>
    <message>
        <source>Remove the remi&amp;nder</source>
        <translation>Remover o &amp;lembrete</translation>
    </message>
    <message>
        <source>Remi&amp;nd me</source>
        <translation>&amp;Lembrar-me</translation>
    </message>
    <message>
        <source>You will be reminded %1.</source>
        <translation>Você será lembrado %1.</translation>
    </message>
    <message>
        <source>Reminder removed.</source>
        <translation>Lembrete removido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) pinned.</source>
        <translation>
            <numerusform>%Ln conversa fixada.</numerusform>
            <numerusform>%Ln conversas fixadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) unpinned.</source>
        <translation>
            <numerusform>%Ln conversa desafixada.</numerusform>
            <numerusform>%Ln conversas desafixadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) muted.</source>
        <translation>
            <numerusform>%Ln conversa silenciada.</numerusform>
            <numerusform>%Ln conversas silenciadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) unmuted.</source>
        <translation>
            <numerusform>%Ln conversa com notificações.</numerusform>
            <numerusform>%Ln conversas com notificações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) archived.</source>
        <translation>
            <numerusform>%Ln conversa arquivada.</numerusform>
            <numerusform>%Ln conversas arquivadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) back in the list.</source>
        <translation>
            <numerusform>%Ln conversa de volta à lista.</numerusform>
            <numerusform>%Ln conversas de volta à lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>Adiada até %1.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationDelegate</name>
    <message>
        <source>Draft:</source>
        <translation>Rascunho:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln não lida</numerusform>
            <numerusform>%Ln não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>marcada como não lida</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Rascunho: %1</translation>
    </message>
    <message>
        <source>%1 left to reply</source>
        <translation>restam %1 para responder</translation>
    </message>
    <message>
        <source>replies need a template</source>
        <translation>respostas precisam de um modelo</translation>
    </message>
    <message>
        <source>no replies from here</source>
        <translation>sem respostas daqui</translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationList</name>
    <message>
        <source>No customer found</source>
        <translation>Nenhum cliente encontrado</translation>
    </message>
    <message>
        <source>No name or number matches your search. Check the spelling, or clear the search.</source>
        <translation>Nenhum nome ou número corresponde à sua pesquisa. Confira a ortografia ou limpe a pesquisa.</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Pesquisar clientes</translation>
    </message>
    <message>
        <source>Search customers by name or number</source>
        <translation>Pesquisar clientes por nome ou número</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Delete the conversation</source>
        <translation>Apagar a conversa</translation>
    </message>
    <message>
        <source>Search customers and messages</source>
        <translation>Pesquisar clientes e mensagens</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
</context>
<context>
    <name>shoptalk::CostLine</name>
    <message numerus="yes">
        <source>The next message is free: %Ln free message(s) left this month.</source>
        <translation>
            <numerusform>A próxima mensagem é grátis: resta %Ln mensagem grátis este mês.</numerusform>
            <numerusform>A próxima mensagem é grátis: restam %Ln mensagens grátis este mês.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next message is free.</source>
        <translation>A próxima mensagem é grátis.</translation>
    </message>
    <message>
        <source>The next message is free until %1, because this customer came from an ad.</source>
        <translation>A próxima mensagem é grátis até %1, porque este cliente veio de um anúncio.</translation>
    </message>
    <message>
        <source>The next message costs %1.</source>
        <translation>A próxima mensagem custa %1.</translation>
    </message>
    <message>
        <source>WhatsApp charges for the next message. The price is not set.</source>
        <translation>O WhatsApp cobra pela próxima mensagem. O preço não está definido.</translation>
    </message>
    <message>
        <source>Enter prices</source>
        <translation>Inserir preços</translation>
    </message>
    <message>
        <source>The next message is free until %1, because the reply window is open.</source>
        <translation>A próxima mensagem é gratuita até %1, porque a janela de resposta está aberta.</translation>
    </message>
</context>
<context>
    <name>shoptalk::CrashDialog</name>
    <message>
        <source>Shoptalk ended unexpectedly</source>
        <translation>O Shoptalk fechou inesperadamente</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Your messages are safe. This report says where in the program it happened. It has no names, numbers or messages in it, and it stays on this computer: Shoptalk sends it to nobody. If you ask for help, you can copy it.</source>
        <translation>Suas mensagens estão seguras. Este relatório diz em que parte do programa aconteceu. Ele não contém nomes, números nem mensagens, e fica neste computador: o Shoptalk não o envia a ninguém. Se você pedir ajuda, pode copiá-lo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::CropDialog</name>
    <message>
        <source>Crop the picture</source>
        <translation>Cortar a imagem</translation>
    </message>
    <message>
        <source>Move the frame with the mouse or the arrow keys. Resize it with its corners, or with plus and minus.</source>
        <translation>Mova a moldura com o mouse ou as setas do teclado. Mude o tamanho pelos cantos, ou com mais e menos.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>This is what customers see.</source>
        <translation>É isto que os clientes veem.</translation>
    </message>
    <message>
        <source>Size of the frame</source>
        <translation>Tamanho da moldura</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>Usar esta imagem</translation>
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
        <translation>Parte da imagem que os clientes veem</translation>
    </message>
    <message>
        <source>The arrow keys move the frame (with Shift, by one pixel). Plus and minus resize it.</source>
        <translation>As setas do teclado movem a moldura (com Shift, um pixel por vez). Mais e menos mudam o tamanho.</translation>
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
        <translation>Nome alterado.</translation>
    </message>
    <message>
        <source>This customer gets no more marketing messages.</source>
        <translation>Este cliente não recebe mais mensagens de marketing.</translation>
    </message>
    <message>
        <source>This customer gets marketing messages again.</source>
        <translation>Este cliente volta a receber mensagens de marketing.</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerFilter</name>
    <message>
        <source>Search every customer’s messages</source>
        <translation>Pesquisar nas mensagens de todos os clientes</translation>
    </message>
    <message>
        <source>Customer to search for</source>
        <translation>Cliente a pesquisar</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Nome ou número de telefone</translation>
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
        <translation>Nova mensagem</translation>
    </message>
    <message>
        <source>A customer wrote. Open Shoptalk to read it.</source>
        <translation>Um cliente escreveu. Abra o Shoptalk para ler.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) wrote</source>
        <translation>
            <numerusform>%Ln cliente escreveu</numerusform>
            <numerusform>%Ln clientes escreveram</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Shoptalk to read their messages.</source>
        <translation>Abra o Shoptalk para ler as mensagens.</translation>
    </message>
    <message>
        <source>Shoptalk</source>
        <translation>Shoptalk</translation>
    </message>
    <message>
        <source>This is how Shoptalk tells you about a new message.</source>
        <translation>É assim que o Shoptalk avisa você de uma nova mensagem.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who wrote, and to which number of the shop</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) are back</source>
        <translation>
            <numerusform>%Ln conversa está de volta</numerusform>
            <numerusform>%Ln conversas estão de volta</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked to be reminded of them. Open Shoptalk to see them.</source>
        <translation>Você pediu para ser lembrado delas. Abra o Shoptalk para vê-las.</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Lembrete: %1</translation>
    </message>
    <message>
        <source>Back from snooze: %1</source>
        <translation>De volta do adiamento: %1</translation>
    </message>
    <message>
        <source>You asked to be reminded.</source>
        <translation>Você pediu para ser lembrado.</translation>
    </message>
    <message>
        <source>You snoozed this conversation until now.</source>
        <translation>Você adiou esta conversa até agora.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Lembrete</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>De volta do adiamento</translation>
    </message>
    <message>
        <source>You asked to be reminded of a conversation. Open Shoptalk to see it.</source>
        <translation>Você pediu para ser lembrado de uma conversa. Abra o Shoptalk para vê-la.</translation>
    </message>
    <message>
        <source>You snoozed a conversation until now. Open Shoptalk to see it.</source>
        <translation>Você adiou uma conversa até agora. Abra o Shoptalk para vê-la.</translation>
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
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Marketing messages</source>
        <translation>Mensagens de marketing</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Atribuída a</translation>
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
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Blocked since %1.</source>
        <translation>Bloqueado desde %1.</translation>
    </message>
    <message>
        <source>Only with a template, until this customer writes again.</source>
        <translation>Só com um modelo, até este cliente escrever de novo.</translation>
    </message>
    <message>
        <source>Until %1 (%2 left).</source>
        <translation>Até %1 (restam %2).</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>This customer wants no more of them.</source>
        <translation>Este cliente não quer mais recebê-las.</translation>
    </message>
    <message>
        <source>Not stopped by this customer.</source>
        <translation>Este cliente não as recusou.</translation>
    </message>
    <message>
        <source>Send them again</source>
        <translation>Voltar a enviar</translation>
    </message>
    <message>
        <source>Stop them</source>
        <translation>Parar de enviar</translation>
    </message>
    <message>
        <source>Send marketing messages to this customer again</source>
        <translation>Voltar a enviar mensagens de marketing a este cliente</translation>
    </message>
    <message>
        <source>Stop marketing messages to this customer</source>
        <translation>Parar de enviar mensagens de marketing a este cliente</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation>Ainda não há mensagens.</translation>
    </message>
    <message>
        <source>First message on %1.
%2 received, %3 sent.</source>
        <translation>Primeira mensagem em %1.
%2 recebidas, %3 enviadas.</translation>
    </message>
    <message>
        <source>Starred messages</source>
        <translation>Mensagens favoritas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Only in the WhatsApp app on your phone.</source>
        <translation>Somente no app do WhatsApp no seu celular.</translation>
    </message>
    <message>
        <source>Groups get none.</source>
        <translation>Os grupos não recebem nenhuma.</translation>
    </message>
    <message>
        <source>Change labels</source>
        <translation>Alterar etiquetas</translation>
    </message>
    <message>
        <source>Add an internal note</source>
        <translation>Adicionar uma nota interna</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Show in the &amp;chat</source>
        <translation>Mostrar na &amp;conversa</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Apagar</translation>
    </message>
</context>
<context>
    <name>shoptalk::DashboardController</name>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Painel</translation>
    </message>
</context>
<context>
    <name>shoptalk::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>The figures could not be read from this computer’s disk. What is shown may be old.</source>
        <translation>Não foi possível ler os números no disco deste computador. O que aparece pode estar desatualizado.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the disk is not full, or choose another folder.</source>
        <translation>Não foi possível gravar %1. Escolha outra pasta e veja se o disco está cheio.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Show charts as tables</source>
        <translation>Mostrar gráficos como tabelas</translation>
    </message>
    <message>
        <source>Close the dashboard</source>
        <translation>Fechar o painel</translation>
    </message>
    <message>
        <source>Show all charts as tables</source>
        <translation>Mostrar todos os gráficos como tabelas</translation>
    </message>
    <message>
        <source>Save all figures</source>
        <translation>Salvar todos os números</translation>
    </message>
    <message>
        <source>Save all as &amp;table (CSV)…</source>
        <translation>Salvar tudo como &amp;tabela (CSV)…</translation>
    </message>
    <message>
        <source>Save all as &amp;picture (PNG)…</source>
        <translation>Salvar tudo como &amp;imagem (PNG)…</translation>
    </message>
    <message>
        <source>Reading the figures</source>
        <translation>Lendo os números</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>shoptalk::DashboardTiles</name>
    <message>
        <source>Received</source>
        <translation>Recebidas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregues</translation>
    </message>
    <message>
        <source>Usual reply time</source>
        <translation>Tempo de resposta habitual</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Conversas abertas</translation>
    </message>
    <message>
        <source>Free messages left this month</source>
        <translation>Mensagens gratuitas restantes neste mês</translation>
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
        <translation>Ir para uma data</translation>
    </message>
    <message>
        <source>Day. Days with messages are bold</source>
        <translation>Dia. Os dias com mensagens estão em negrito</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Próximo mês</translation>
    </message>
    <message>
        <source>%1, with messages</source>
        <translation>%1, com mensagens</translation>
    </message>
</context>
<context>
    <name>shoptalk::Dates</name>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
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
        <translation>Apagadas recentemente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s). Deleted on %1. Can be restored until %2.</source>
        <translation>
            <numerusform>%Ln mensagem. Apagada: %1. Pode ser restaurada até %2.</numerusform>
            <numerusform>%Ln mensagens. Apagada: %1. Pode ser restaurada até %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore the conversation with %1</source>
        <translation>Restaurar a conversa com %1</translation>
    </message>
    <message>
        <source>The conversation with %1 is back in the inbox.</source>
        <translation>A conversa com %1 está de volta à caixa de entrada.</translation>
    </message>
    <message>
        <source>The conversation with %1 could not be restored. Check that the disk is not full, then try again.</source>
        <translation>Não foi possível restaurar a conversa com %1. Confira se o disco não está cheio e tente de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deleted in the last %Ln day(s). You can restore deleted conversations and broadcasts here.</source>
        <translation>
            <numerusform>Nada foi apagado no último dia. Você pode restaurar conversas e transmissões apagadas aqui.</numerusform>
            <numerusform>Nada foi apagado nos últimos %Ln dias. Você pode restaurar conversas e transmissões apagadas aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was deleted could not be loaded. Try again later.</source>
        <translation>Não foi possível carregar o que foi apagado. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Broadcast without a name</source>
        <translation>Transmissão sem nome</translation>
    </message>
    <message>
        <source>Draft of a broadcast. Deleted on %1. Can be restored until %2.</source>
        <translation>Rascunho de uma transmissão. Apagado: %1. Pode ser restaurado até %2.</translation>
    </message>
    <message numerus="yes">
        <source>Broadcast to %Ln people. Deleted on %1. Can be restored until %2.</source>
        <translation>
            <numerusform>Transmissão para %Ln pessoa. Apagada: %1. Pode ser restaurada até %2.</numerusform>
            <numerusform>Transmissão para %Ln pessoas. Apagada: %1. Pode ser restaurada até %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the broadcast %1</source>
        <translation>Restaurar a transmissão %1</translation>
    </message>
    <message>
        <source>%1 is back in the list of broadcasts.</source>
        <translation>%1 está de volta à lista de transmissões.</translation>
    </message>
    <message>
        <source>%1 could not be restored. Check that the disk is not full, then try again.</source>
        <translation>Não foi possível restaurar %1. Confira se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>Restore the broadcast without a name</source>
        <translation>Restaurar a transmissão sem nome</translation>
    </message>
</context>
<context>
    <name>shoptalk::DesktopController</name>
    <message>
        <source>Shoptalk keeps running</source>
        <translation>O Shoptalk continua aberto</translation>
    </message>
    <message>
        <source>Shoptalk keeps running in the tray, next to the clock, so that you hear when a customer writes. Click its icon to get the window back.</source>
        <translation>O Shoptalk continua aberto na bandeja, ao lado do relógio, para você ouvir quando um cliente escrever. Clique no ícone para ter a janela de volta.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Manter aberto</translation>
    </message>
    <message>
        <source>&amp;Quit Shoptalk</source>
        <translation>&amp;Sair do Shoptalk</translation>
    </message>
</context>
<context>
    <name>shoptalk::DesktopsPage</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Computers of this shop</source>
        <translation>Computadores desta loja</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computadores</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>This computer. Paired since %1.</source>
        <translation>Este computador. Pareado desde %1.</translation>
    </message>
    <message>
        <source>Paired since %1. Never online since.</source>
        <translation>Pareado desde %1. Nunca on-line desde então.</translation>
    </message>
    <message>
        <source>Paired since %1. Online now.</source>
        <translation>Pareado desde %1. On-line agora.</translation>
    </message>
    <message>
        <source>Paired since %1. Last online %2.</source>
        <translation>Pareado desde %1. On-line pela última vez: %2.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>This computer is no longer connected to your shop. Pair it again with a new code.</source>
        <translation>Este computador não está mais conectado à sua loja. Pareie de novo com um novo código.</translation>
    </message>
    <message>
        <source>Your relay (the server that receives your messages) does not answer. Check this computer’s internet connection.</source>
        <translation>Seu retransmissor (o servidor que recebe suas mensagens) não responde. Verifique a conexão de internet deste computador.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>It no longer receives messages. The conversations already on it stay there.

If it was lost or stolen, also disconnect its account under Facebook accounts: that ends the login on all computers. Then ask the person who runs your relay (the server that receives your messages) to renew the shop’s key.</source>
        <translation>Ele não recebe mais mensagens. As conversas que já estão nele ficam lá.

Se foi perdido ou roubado, desconecte também a conta dele em Contas do Facebook: isso encerra o login em todos os computadores. Depois peça à pessoa que administra seu retransmissor (o servidor que recebe suas mensagens) para renovar a chave da loja.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>shoptalk::DiscardText</name>
    <message>
        <source>What you wrote is lost.</source>
        <translation>O que você escreveu será perdido.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuar escrevendo</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Descartar as alterações?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
</context>
<context>
    <name>shoptalk::DoNotDisturbMenu</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Não perturbe</translation>
    </message>
    <message>
        <source>Turn &amp;off do not disturb</source>
        <translation>&amp;Desativar o Não perturbe</translation>
    </message>
    <message>
        <source>Do not disturb for 1 &amp;hour</source>
        <translation>Não perturbe por 1 &amp;hora</translation>
    </message>
    <message>
        <source>Do not disturb until &amp;tomorrow</source>
        <translation>Não perturbe até &amp;amanhã</translation>
    </message>
    <message>
        <source>Do not disturb until I turn &amp;it off</source>
        <translation>Não perturbe até eu desa&amp;tivar</translation>
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
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar o relatório</translation>
    </message>
    <message>
        <source>Checks every step between your customers’ phones and this computer, including your relay (the server that receives your messages while this computer is off). The report contains no passwords, names or messages.</source>
        <translation>Verifica cada etapa entre os celulares dos seus clientes e este computador, incluindo seu retransmissor (o servidor que recebe suas mensagens enquanto este computador está desligado). O relatório não contém senhas, nomes nem mensagens.</translation>
    </message>
    <message>
        <source>Your relay keeps messages, but fetches no photos or other files: it cannot log in to your WhatsApp account. Shoptalk downloads them itself, first of all when it starts. WhatsApp deletes them after 7 days, so do not leave every computer off for a week.</source>
        <translation>Seu retransmissor guarda mensagens, mas não busca fotos nem outros arquivos: ele não consegue entrar na sua conta do WhatsApp. O próprio Shoptalk os baixa, logo que é iniciado. O WhatsApp os apaga depois de 7 dias, então não deixe todos os computadores desligados por uma semana.</translation>
    </message>
    <message>
        <source>Connection doctor</source>
        <translation>Diagnóstico de conexão</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Everything is working.</source>
        <translation>Tudo está funcionando.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) to fix.</source>
        <translation>
            <numerusform>%Ln problema para resolver.</numerusform>
            <numerusform>%Ln problemas para resolver.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::DoctorText</name>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Retransmissor</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Pareamento</translation>
    </message>
    <message>
        <source>Message history</source>
        <translation>Histórico de mensagens</translation>
    </message>
    <message>
        <source>Facebook login</source>
        <translation>Login do Facebook</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>New messages from WhatsApp</source>
        <translation>Mensagens novas do WhatsApp</translation>
    </message>
    <message>
        <source>Delivery address at WhatsApp</source>
        <translation>Endereço de entrega no WhatsApp</translation>
    </message>
    <message>
        <source>Public address of the relay</source>
        <translation>Endereço público do retransmissor</translation>
    </message>
    <message numerus="yes">
        <source>Valid for %Ln more day(s).</source>
        <translation>
            <numerusform>Válido por mais %Ln dia.</numerusform>
            <numerusform>Válido por mais %Ln dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Working.</source>
        <translation>Funcionando.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore your last backup on the Backup page.</source>
        <translation>O banco de dados está danificado. Restaure seu último backup na página Backup.</translation>
    </message>
    <message>
        <source>This computer is not paired with a relay yet.</source>
        <translation>Este computador ainda não está pareado com um retransmissor.</translation>
    </message>
    <message>
        <source>The relay does not answer. Check this computer’s internet connection. If other pages open, tell the person who runs your relay.</source>
        <translation>O retransmissor não responde. Verifique a conexão de internet deste computador. Se outras páginas abrirem, avise a pessoa que administra seu retransmissor.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) off. Set the date and time to automatic in the system’s settings.</source>
        <translation>
            <numerusform>O relógio deste computador está errado em %Ln segundo. Coloque data e hora no automático nas configurações do sistema.</numerusform>
            <numerusform>O relógio deste computador está errado em %Ln segundos. Coloque data e hora no automático nas configurações do sistema.</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay no longer knows this computer. Pair it again with a new code.</source>
        <translation>O retransmissor não conhece mais este computador. Pareie de novo com um novo código.</translation>
    </message>
    <message>
        <source>Your relay does not receive messages for this number.</source>
        <translation>Seu retransmissor não recebe mensagens deste número.</translation>
    </message>
    <message>
        <source>The saved pairing can’t be opened any more. Pair this computer again with a new code.</source>
        <translation>O pareamento salvo não pode mais ser aberto. Pareie este computador de novo com um novo código.</translation>
    </message>
    <message>
        <source>The key to your data is not in this computer’s keychain (the system’s safe place for passwords). The keychain is locked, or the key was removed. Unlock the keychain and save the key again before you close Shoptalk. Otherwise your logins can’t be opened any more.</source>
        <translation>A chave dos seus dados não está no chaveiro deste computador (o lugar seguro do sistema para senhas). O chaveiro está bloqueado ou a chave foi removida. Desbloqueie o chaveiro e salve a chave de novo antes de fechar o Shoptalk. Caso contrário, seus logins não poderão mais ser abertos.</translation>
    </message>
    <message>
        <source>The key to your data could not be opened. Restart Shoptalk.</source>
        <translation>Não foi possível abrir a chave dos seus dados. Reinicie o Shoptalk.</translation>
    </message>
    <message>
        <source>Some messages can’t be recovered, because this computer was off longer than the relay keeps messages. Look for them on the phone.</source>
        <translation>Algumas mensagens não podem ser recuperadas porque este computador ficou desligado por mais tempo do que o retransmissor guarda as mensagens. Procure-as no celular.</translation>
    </message>
    <message>
        <source>The relay was reset to an earlier state, so some messages may be missing here. Look for them on the phone, and tell the person who runs your relay.</source>
        <translation>O retransmissor voltou a um estado anterior, então algumas mensagens podem estar faltando aqui. Procure-as no celular e avise a pessoa que administra seu retransmissor.</translation>
    </message>
    <message>
        <source>The relay has lost some messages. Look for them on the phone, and tell the person who runs your relay.</source>
        <translation>O retransmissor perdeu algumas mensagens. Procure-as no celular e avise a pessoa que administra seu retransmissor.</translation>
    </message>
    <message>
        <source>Nobody is logged in here any more.</source>
        <translation>Ninguém mais está conectado aqui.</translation>
    </message>
    <message>
        <source>Facebook could not be reached. Try again in a few minutes.</source>
        <translation>Não foi possível acessar o Facebook. Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>This number no longer belongs to the account. Choose another one under Facebook accounts, Add numbers.</source>
        <translation>Este número não pertence mais à conta. Escolha outro em Contas do Facebook, Adicionar números.</translation>
    </message>
    <message>
        <source>WhatsApp does not let this number send messages at the moment. See why in WhatsApp Manager.</source>
        <translation>O WhatsApp não deixa este número enviar mensagens no momento. Veja o motivo no Gerenciador do WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp is not sending new messages to Shoptalk.</source>
        <translation>O WhatsApp não está enviando mensagens novas ao Shoptalk.</translation>
    </message>
    <message>
        <source>WhatsApp delivers your messages to a different address.</source>
        <translation>O WhatsApp entrega suas mensagens em outro endereço.</translation>
    </message>
    <message>
        <source>WhatsApp delivers this number’s messages to a different address. Tell the person who runs your relay: the address is set in Meta’s App Dashboard.</source>
        <translation>O WhatsApp entrega as mensagens deste número em outro endereço. Avise a pessoa que administra seu retransmissor: o endereço é definido no Painel de Apps da Meta.</translation>
    </message>
    <message>
        <source>The public address does not lead to this relay. Tell the person who runs your relay: its address or certificate may have changed.</source>
        <translation>O endereço público não leva a este retransmissor. Avise a pessoa que administra seu retransmissor: o endereço ou o certificado pode ter mudado.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Parear de novo</translation>
    </message>
    <message>
        <source>Save the key again</source>
        <translation>Salvar a chave de novo</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de novo</translation>
    </message>
    <message>
        <source>Not checked: fix the problem above first.</source>
        <translation>Não verificado: resolva primeiro o problema acima.</translation>
    </message>
</context>
<context>
    <name>shoptalk::DoneStep</name>
    <message>
        <source>Open the inbox</source>
        <translation>Abrir a caixa de entrada</translation>
    </message>
    <message>
        <source>%1 · main number</source>
        <translation>%1 · número principal</translation>
    </message>
    <message>
        <source>You are connected</source>
        <translation>Tudo conectado</translation>
    </message>
    <message>
        <source>From now on, new messages appear automatically. Messages that arrive while this computer is off are waiting for you when you come back.</source>
        <translation>A partir de agora, mensagens novas aparecem automaticamente. As que chegarem enquanto este computador estiver desligado esperam por você até a sua volta.</translation>
    </message>
</context>
<context>
    <name>shoptalk::EditBar</name>
    <message>
        <source>Stop editing this message</source>
        <translation>Parar de editar esta mensagem</translation>
    </message>
    <message>
        <source>Editing a message that was not sent</source>
        <translation>Editando uma mensagem que não foi enviada</translation>
    </message>
</context>
<context>
    <name>shoptalk::Emoji</name>
    <message>
        <source>Thumbs up</source>
        <translation>Polegar para cima</translation>
    </message>
    <message>
        <source>Red heart</source>
        <translation>Coração vermelho</translation>
    </message>
    <message>
        <source>Tears of joy</source>
        <translation>Lágrimas de alegria</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Surpresa</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>Choro</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Obrigado</translation>
    </message>
    <message>
        <source>Grinning</source>
        <translation>Sorriso largo</translation>
    </message>
    <message>
        <source>Smiling</source>
        <translation>Sorriso</translation>
    </message>
    <message>
        <source>Heart eyes</source>
        <translation>Olhos de coração</translation>
    </message>
    <message>
        <source>Smiling with hearts</source>
        <translation>Sorriso com corações</translation>
    </message>
    <message>
        <source>Winking</source>
        <translation>Piscadinha</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensando</translation>
    </message>
    <message>
        <source>Laughing with sweat</source>
        <translation>Riso com gota de suor</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>Óculos de sol</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Triste</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Com raiva</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Aperto de mãos</translation>
    </message>
    <message>
        <source>Clapping</source>
        <translation>Aplausos</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <translation>Mãos para cima</translation>
    </message>
    <message>
        <source>OK hand</source>
        <translation>Sinal de OK</translation>
    </message>
    <message>
        <source>Strong arm</source>
        <translation>Braço forte</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>Polegar para baixo</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Festa</translation>
    </message>
    <message>
        <source>Birthday cake</source>
        <translation>Bolo de aniversário</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrela</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Fogo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Hundred points</source>
        <translation>Cem pontos</translation>
    </message>
    <message>
        <source>Green heart</source>
        <translation>Coração verde</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>A caminho</translation>
    </message>
</context>
<context>
    <name>shoptalk::EmojiCompletion</name>
    <message>
        <source>Matching emoji</source>
        <translation>Emojis que combinam</translation>
    </message>
</context>
<context>
    <name>shoptalk::EmojiPicker</name>
    <message>
        <source>Faces</source>
        <translation>Carinhas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animais e natureza</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Comida e bebida</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Viagens e lugares</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Atividades</translation>
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
        <translation>Bandeiras</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Pesquisar emojis</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Usados recentemente</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>Pele clara</translation>
    </message>
    <message>
        <source>Medium-light skin</source>
        <translation>Pele morena clara</translation>
    </message>
    <message>
        <source>Medium skin</source>
        <translation>Pele morena</translation>
    </message>
    <message>
        <source>Medium-dark skin</source>
        <translation>Pele morena escura</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>Pele escura</translation>
    </message>
    <message>
        <source>The emoji you use appear here.</source>
        <translation>Os emojis que você usa aparecem aqui.</translation>
    </message>
    <message>
        <source>No emoji found. Try another word.</source>
        <translation>Nenhum emoji encontrado. Tente outra palavra.</translation>
    </message>
</context>
<context>
    <name>shoptalk::EmptyInbox</name>
    <message>
        <source>No conversations yet</source>
        <translation>Nenhuma conversa ainda</translation>
    </message>
    <message>
        <source>When a customer writes to your number, the conversation appears here.</source>
        <translation>Quando um cliente escrever para o seu número, a conversa aparecerá aqui.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Experimente agora</translation>
    </message>
    <message>
        <source>Send a WhatsApp message to your number from another phone, and answer it here.</source>
        <translation>Envie uma mensagem de WhatsApp para o seu número de outro telefone e responda aqui.</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Saiba mais</translation>
    </message>
    <message>
        <source>The guide is in the menu Help.</source>
        <translation>O guia está no menu Ajuda.</translation>
    </message>
    <message>
        <source>Press %1 for the guide.</source>
        <translation>Pressione %1 para abrir o guia.</translation>
    </message>
    <message>
        <source>It also shows how to practise with a made-up shop.</source>
        <translation>Ele também mostra como praticar com uma loja inventada.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExampleEdits</name>
    <message>
        <source>Example for %1</source>
        <translation>Exemplo para %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExplainStep</name>
    <message>
        <source>Continue with Facebook</source>
        <translation>Continuar com o Facebook</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar a janela</translation>
    </message>
    <message>
        <source>Read and send your WhatsApp messages</source>
        <translation>Ler e enviar suas mensagens do WhatsApp</translation>
    </message>
    <message>
        <source>Shoptalk shows you your customers’ messages and sends your replies.</source>
        <translation>O Shoptalk mostra as mensagens dos seus clientes e envia suas respostas.</translation>
    </message>
    <message>
        <source>See and set up your WhatsApp Business account</source>
        <translation>Ver e configurar sua conta do WhatsApp Business</translation>
    </message>
    <message>
        <source>Its numbers, profile, message templates and statistics.</source>
        <translation>Os números, o perfil, os modelos de mensagem e as estatísticas dela.</translation>
    </message>
    <message>
        <source>See which businesses you manage</source>
        <translation>Ver quais empresas você gerencia</translation>
    </message>
    <message>
        <source>You choose the right one from a list.</source>
        <translation>Você escolhe a certa em uma lista.</translation>
    </message>
    <message>
        <source>What Shoptalk never does</source>
        <translation>O que o Shoptalk nunca faz</translation>
    </message>
    <message>
        <source>It never posts anything, never reads your private chats or your feed, and never sees your password. You enter that at Facebook.</source>
        <translation>Ele nunca publica nada, nunca lê suas conversas privadas nem seu feed, e nunca vê sua senha. Você a digita no Facebook.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>Usar meu navegador</translation>
    </message>
    <message>
        <source>Set up a new number</source>
        <translation>Configurar um número novo</translation>
    </message>
    <message>
        <source>Meta’s own sign-up opens in your browser. You can create an account there, or bring the number from your WhatsApp Business app.</source>
        <translation>O cadastro da própria Meta abre no seu navegador. Lá você pode criar uma conta ou trazer o número do seu app WhatsApp Business.</translation>
    </message>
    <message>
        <source>I have a system user token</source>
        <translation>Tenho um token de usuário do sistema</translation>
    </message>
    <message>
        <source>This page continues automatically when you are done there.</source>
        <translation>Esta página continua automaticamente quando você terminar lá.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Paste a new token</source>
        <translation>Colar um token novo</translation>
    </message>
    <message>
        <source>%1 was connected with a system user token. Generate a new one for the same system user in Meta’s business settings.</source>
        <translation>%1 foi conectado com um token de usuário do sistema. Gere um novo para o mesmo usuário do sistema nas configurações do negócio da Meta.</translation>
    </message>
    <message>
        <source>Connect with a system user token</source>
        <translation>Conectar com um token de usuário do sistema</translation>
    </message>
    <message>
        <source>For businesses that have their own app at Meta. Nobody has to log in.</source>
        <translation>Para empresas que têm seu próprio app na Meta. Ninguém precisa entrar.</translation>
    </message>
    <message>
        <source>Finish the sign-up in your browser</source>
        <translation>Conclua o cadastro no seu navegador</translation>
    </message>
    <message>
        <source>Meta guides you through it. Create a WhatsApp Business account and number there, or choose existing ones.</source>
        <translation>A Meta guia você. Crie lá uma conta e um número do WhatsApp Business ou escolha os que já existem.</translation>
    </message>
    <message>
        <source>Finish the login in your browser</source>
        <translation>Conclua o login no seu navegador</translation>
    </message>
    <message>
        <source>Log in there with the Facebook account that manages your business.</source>
        <translation>Entre lá com a conta do Facebook que gerencia sua empresa.</translation>
    </message>
    <message>
        <source>Finish the login in the window that has opened</source>
        <translation>Conclua o login na janela que foi aberta</translation>
    </message>
    <message>
        <source>Log in with the Facebook account that manages your business.</source>
        <translation>Entre com a conta do Facebook que gerencia sua empresa.</translation>
    </message>
    <message>
        <source>Connect again through Meta’s sign-up</source>
        <translation>Conecte de novo pelo cadastro da Meta</translation>
    </message>
    <message>
        <source>You were connected as %1. Choose the same business and number there. You don’t need to create anything new.</source>
        <translation>Você estava conectado como %1. Escolha lá a mesma empresa e o mesmo número. Você não precisa criar nada novo.</translation>
    </message>
    <message>
        <source>Log in to Facebook again</source>
        <translation>Entre no Facebook de novo</translation>
    </message>
    <message>
        <source>You were connected as %1. Facebook will ask you to allow these three things, and nothing else:</source>
        <translation>Você estava conectado como %1. O Facebook vai pedir que você permita estas três coisas, e nada mais:</translation>
    </message>
    <message>
        <source>This computer is paired with “%1”.</source>
        <translation>Este computador está pareado com “%1”.</translation>
    </message>
    <message>
        <source>Connect your Facebook account</source>
        <translation>Conecte sua conta do Facebook</translation>
    </message>
    <message>
        <source>Facebook will ask whether you allow Shoptalk to do these three things, and nothing else:</source>
        <translation>O Facebook vai perguntar se você permite que o Shoptalk faça estas três coisas, e nada mais:</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Abrir a página de novo</translation>
    </message>
    <message>
        <source>Open Meta’s sign-up</source>
        <translation>Abrir o cadastro da Meta</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln conversation(s)</source>
        <translation>
            <numerusform>Exportar %Ln conversa</numerusform>
            <numerusform>Exportar %Ln conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Exportar conversa</translation>
    </message>
    <message>
        <source>Export the conversation with %1</source>
        <translation>Exportar a conversa com %1</translation>
    </message>
    <message>
        <source>Internal notes are left out. The exported files are not encrypted: keep them where only the right people can open them.</source>
        <translation>As notas internas ficam de fora. Os arquivos exportados não são criptografados: guarde-os onde só as pessoas certas possam abri-los.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progresso da exportação</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Where to export to</source>
        <translation>Para onde exportar</translation>
    </message>
    <message>
        <source>WhatsApp conversations %1</source>
        <comment>name of a folder</comment>
        <translation>Conversas do WhatsApp %1</translation>
    </message>
    <message>
        <source>%1 – WhatsApp %2</source>
        <comment>name of a folder</comment>
        <translation>%1 – WhatsApp %2</translation>
    </message>
    <message>
        <source>Choose the folder to export to.</source>
        <translation>Escolha a pasta para onde exportar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln contato salvo em %1.</numerusform>
            <numerusform>%Ln contatos salvos em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 de %2 mensagens</translation>
    </message>
    <message>
        <source>Reading the messages…</source>
        <translation>Lendo as mensagens…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln mensagem exportada para %1.</numerusform>
            <numerusform>%Ln mensagens exportadas para %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not on this computer.</source>
        <translation>
            <numerusform>%Ln arquivo não está neste computador.</numerusform>
            <numerusform>%Ln arquivos não estão neste computador.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was saved.</source>
        <translation>A exportação foi cancelada. Nada foi salvo.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was exported. Make room or choose a folder on another disk, then try again.</source>
        <translation>O disco está cheio, por isso nada foi exportado. Libere espaço ou escolha uma pasta em outro disco e tente novamente.</translation>
    </message>
    <message>
        <source>Nothing was exported, because this folder can’t be written to. Choose another one.</source>
        <translation>Nada foi exportado porque não é possível gravar nesta pasta. Escolha outra.</translation>
    </message>
    <message>
        <source>Nothing was exported, because the messages could not be read. Try again.</source>
        <translation>Nada foi exportado porque as mensagens não puderam ser lidas. Tente novamente.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página da web (HTML)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Only the contacts (vCard)</source>
        <translation>Só os contatos (vCard)</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todas as mensagens</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>De um dia a outro…</translation>
    </message>
    <message>
        <source>With photos and files</source>
        <translation>Com fotos e arquivos</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
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
        <translation>Você</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>The earlier message is not on this computer.</source>
        <translation>A mensagem anterior não está neste computador.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>The file is not on this computer.</source>
        <translation>O arquivo não está neste computador.</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversa com %1</translation>
    </message>
    <message>
        <source>All times are in the time zone %1.</source>
        <translation>Todos os horários são do fuso horário %1.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
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
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>Em resposta a</translation>
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
        <translation>Reações</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
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
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save as &amp;table (CSV)…</source>
        <translation>Salvar como &amp;tabela (CSV)…</translation>
    </message>
    <message>
        <source>Save as &amp;picture (PNG)…</source>
        <translation>Salvar como &amp;imagem (PNG)…</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salvar %1</translation>
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
        <translation>Mostrar %1 como tabela</translation>
    </message>
</context>
<context>
    <name>shoptalk::FigureSaver</name>
    <message>
        <source>Save as table</source>
        <translation>Salvar como tabela</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Salvar como imagem</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imagens (*.png)</translation>
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
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Orders and appointments</source>
        <translation>Pedidos e agendamentos</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Login codes</source>
        <translation>Códigos de login</translation>
    </message>
    <message>
        <source>Login codes, international</source>
        <translation>Códigos de login, internacionais</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>%1: %2 of %3 free service messages used</source>
        <translation>%1: %2 de %3 mensagens de serviço grátis usadas</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Free and billed in %1</source>
        <translation>Grátis e cobradas em %1</translation>
    </message>
    <message>
        <source>WhatsApp hasn’t reported prices for this month yet.</source>
        <translation>O WhatsApp ainda não informou preços para as mensagens deste mês.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Grátis</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Cobradas</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Tipo de mensagem</translation>
    </message>
    <message>
        <source>Cost by your price table</source>
        <translation>Custo pela sua tabela de preços</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Sem preço</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 até agora</translation>
    </message>
    <message>
        <source>%1 billed without a price (enter prices in the settings)</source>
        <translation>%1 cobradas sem preço (insira preços nas configurações)</translation>
    </message>
    <message>
        <source>When logins expire</source>
        <translation>Quando os logins terminam</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>Nenhuma conta está conectada.</translation>
    </message>
    <message>
        <source>No login is about to expire.</source>
        <translation>Nenhum login está para expirar.</translation>
    </message>
    <message>
        <source>More than a week</source>
        <translation>Mais de uma semana</translation>
    </message>
    <message>
        <source>A week or less</source>
        <translation>Uma semana ou menos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Login expires</source>
        <translation>Fim do login</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Dias restantes</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminou</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1 has to log in again</source>
        <translation>%1 precisa entrar de novo</translation>
    </message>
    <message>
        <source>%1 is next, on %2</source>
        <translation>%1 é o próximo: %2</translation>
    </message>
    <message>
        <source>Events from WhatsApp by day</source>
        <translation>Eventos do WhatsApp por dia</translation>
    </message>
    <message>
        <source>WhatsApp reported nothing in these days.</source>
        <translation>O WhatsApp não informou nada nestes dias.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compreendidos</translation>
    </message>
    <message>
        <source>Saved for a newer version</source>
        <translation>Guardados para uma versão mais nova</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebidas</translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>Guardados para depois</translation>
    </message>
    <message>
        <source>%1 received, %2 saved for later, %3 failed, for all numbers</source>
        <translation>%1 recebidos, %2 guardados para depois, %3 com falha, de todos os números</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lidas</translation>
    </message>
    <message>
        <source>Delivered, not read</source>
        <translation>Entregues, não lidas</translation>
    </message>
    <message>
        <source>Sent, not delivered</source>
        <translation>Enviadas, não entregues</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregues</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Taxa de entrega</translation>
    </message>
    <message>
        <source>Nothing was sent in these days.</source>
        <translation>Nada foi enviado nestes dias.</translation>
    </message>
    <message>
        <source>Messages by day</source>
        <translation>Mensagens por dia</translation>
    </message>
    <message>
        <source>%1 received, %2 sent, %3 failed</source>
        <translation>%1 recebidas, %2 enviadas, %3 com falha</translation>
    </message>
    <message>
        <source>Delivery rate by day</source>
        <translation>Taxa de entrega por dia</translation>
    </message>
    <message>
        <source>%1 of all messages reached the customer’s phone</source>
        <translation>%1 de todas as mensagens chegaram ao celular do cliente</translation>
    </message>
    <message>
        <source>Sent or failed</source>
        <translation>Enviadas ou com falha</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Sent by number</source>
        <translation>Enviadas por número</translation>
    </message>
    <message>
        <source>%1 sent most</source>
        <translation>%1 enviou mais</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Sent by template</source>
        <translation>Enviadas por modelo</translation>
    </message>
    <message>
        <source>No template was sent in these days.</source>
        <translation>Nenhum modelo foi enviado nestes dias.</translation>
    </message>
    <message>
        <source>Template without a name</source>
        <translation>Modelo sem nome</translation>
    </message>
    <message>
        <source>The top %1 of %2. The table shows them all.</source>
        <translation>Os %1 principais de %2. A tabela mostra todos.</translation>
    </message>
    <message>
        <source>%1 was sent most</source>
        <translation>%1 foi o mais enviado</translation>
    </message>
    <message>
        <source>Busiest hours</source>
        <translation>Horários mais movimentados</translation>
    </message>
    <message>
        <source>There were no messages in these days.</source>
        <translation>Não houve mensagens nestes dias.</translation>
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
        <translation>A maioria das mensagens vem e vai de %1</translation>
    </message>
    <message>
        <source>No customer got a reply in these days.</source>
        <translation>Nenhum cliente foi respondido nestes dias.</translation>
    </message>
    <message>
        <source>Half of the answers within</source>
        <translation>Metade das respostas em até</translation>
    </message>
    <message>
        <source>Slowest 1 in 10 take longer than</source>
        <translation>A mais lenta de cada 10 leva mais de</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Metade em até</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 de 10 em até</translation>
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
        <translation>Tempo de resposta por hora</translation>
    </message>
    <message>
        <source>Half of %1 answers came within %2</source>
        <translation>Metade de %1 respostas chegou em até %2</translation>
    </message>
    <message>
        <source>Written from %1</source>
        <translation>Escritas a partir de %1</translation>
    </message>
    <message>
        <source>The phone app</source>
        <translation>O app do celular</translation>
    </message>
    <message>
        <source>Replies of colleagues at other computers are not known here.</source>
        <translation>As respostas de outros computadores não são conhecidas aqui.</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Conversas abertas</translation>
    </message>
    <message>
        <source>You can’t reply to anyone right now. A customer’s message opens a conversation for 24 hours.</source>
        <translation>Agora você não pode responder a ninguém. A mensagem de um cliente abre a conversa por 24 horas.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Time left to reply</source>
        <translation>Tempo restante para responder</translation>
    </message>
    <message>
        <source>%1 can be answered now, %2 close within an hour</source>
        <translation>%1 podem ser respondidas agora, %2 fecham em menos de uma hora</translation>
    </message>
    <message>
        <source>%1 can be answered now</source>
        <translation>%1 podem ser respondidas agora</translation>
    </message>
    <message>
        <source>Events from WhatsApp by week</source>
        <translation>Eventos do WhatsApp por semana</translation>
    </message>
    <message>
        <source>Events from WhatsApp by month</source>
        <translation>Eventos do WhatsApp por mês</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Messages by week</source>
        <translation>Mensagens por semana</translation>
    </message>
    <message>
        <source>Messages by month</source>
        <translation>Mensagens por mês</translation>
    </message>
    <message>
        <source>Delivery rate by week</source>
        <translation>Taxa de entrega por semana</translation>
    </message>
    <message>
        <source>Delivery rate by month</source>
        <translation>Taxa de entrega por mês</translation>
    </message>
    <message>
        <source>This computer, nobody chosen</source>
        <translation>Este computador, ninguém escolhido</translation>
    </message>
    <message>
        <source>Computer %1, nobody chosen</source>
        <translation>Computador %1, ninguém escolhido</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondidas por</translation>
    </message>
    <message>
        <source>Reply time by colleague</source>
        <translation>Tempo de resposta por colega</translation>
    </message>
    <message>
        <source>Choose your name under Settings, Team, so that your replies count as yours.</source>
        <translation>Escolha seu nome em Configurações, Equipe, para que suas respostas contem como suas.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FileActions</name>
    <message>
        <source>This file can’t be opened: it is no longer on this computer.</source>
        <translation>Não é possível abrir este arquivo: ele não está mais neste computador.</translation>
    </message>
    <message>
        <source>No program on this computer opens this file. You can save it and open it elsewhere.</source>
        <translation>Nenhum programa neste computador abre este arquivo. Você pode salvá-lo e abri-lo em outro lugar.</translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation>Este arquivo não é aberto</translation>
    </message>
    <message>
        <source>%1 could harm this computer.</source>
        <translation>%1 pode prejudicar este computador.</translation>
    </message>
    <message>
        <source>Files of this type can run programs. Shoptalk does not open them. Save it only if you expected it and trust who sent it.</source>
        <translation>Arquivos deste tipo podem executar programas. O Shoptalk não os abre. Salve só se você esperava por ele e confia em quem o enviou.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Salvar o arquivo</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>The file was not saved: the disk is full.</source>
        <translation>O arquivo não foi salvo: o disco está cheio.</translation>
    </message>
    <message>
        <source>The file was not saved. Choose another folder, or check that this one can be written.</source>
        <translation>O arquivo não foi salvo. Escolha outra pasta ou confira se é possível gravar nesta.</translation>
    </message>
    <message>
        <source>The folder can’t be shown: no program on this computer opens folders.</source>
        <translation>Não é possível mostrar a pasta: nenhum programa neste computador abre pastas.</translation>
    </message>
    <message>
        <source>This picture can’t be copied. You can save it instead.</source>
        <translation>Não é possível copiar esta imagem. Você pode salvá-la.</translation>
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
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Web address of the file, https://…</source>
        <translation>Endereço web do arquivo, https://…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolha um arquivo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Remover o arquivo</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagem colada</translation>
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
        <translation>Enviando… %1</translation>
    </message>
    <message>
        <source>Converted for WhatsApp. Camera details such as the place are removed.</source>
        <translation>Convertido para o WhatsApp. Os dados da câmera, como o lugar, são removidos.</translation>
    </message>
    <message>
        <source>You can also drop a file here.</source>
        <translation>Você também pode soltar um arquivo aqui.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Escolher outro arquivo…</translation>
    </message>
</context>
<context>
    <name>shoptalk::FilesPage</name>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>How much space the files may take</source>
        <translation>Quanto espaço os arquivos podem ocupar</translation>
    </message>
    <message>
        <source>Photos, videos and documents from customers</source>
        <translation>Fotos, vídeos e documentos de clientes</translation>
    </message>
    <message>
        <source>They are downloaded as soon as they arrive, because WhatsApp deletes its copies after 7 days. Only people who can use this computer account can open them. They are not encrypted and not part of backups.</source>
        <translation>Eles são baixados assim que chegam, porque o WhatsApp apaga as cópias depois de 7 dias. Só quem pode usar esta conta do computador consegue abri-los. Eles não são criptografados e não fazem parte dos backups.</translation>
    </message>
    <message>
        <source>Space on this computer</source>
        <translation>Espaço neste computador</translation>
    </message>
    <message>
        <source>If the files take more space than this, those that nobody looked at for the longest time are removed and can be downloaded again. Files that WhatsApp no longer has always stay.</source>
        <translation>Se os arquivos ocuparem mais espaço que isto, os que ninguém abre há mais tempo são removidos e podem ser baixados de novo. Os arquivos que o WhatsApp não tem mais sempre ficam.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>They take %1 now.</source>
        <translation>Eles ocupam %1 agora.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FilterEmpty</name>
    <message>
        <source>Nothing to do</source>
        <translation>Nada a fazer</translation>
    </message>
    <message>
        <source>Every conversation is archived or snoozed. They come back when the customer writes.</source>
        <translation>Todas as conversas estão arquivadas ou adiadas. Elas voltam quando o cliente escreve.</translation>
    </message>
    <message>
        <source>No unread conversations</source>
        <translation>Nenhuma conversa não lida</translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>Você leu tudo.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Quem é você?</translation>
    </message>
    <message>
        <source>Choose your name under Settings, Team. Then the conversations that are assigned to you appear here.</source>
        <translation>Escolha seu nome em Configurações, Equipe. Depois as conversas atribuídas a você aparecem aqui.</translation>
    </message>
    <message>
        <source>Nothing is assigned to you</source>
        <translation>Nada está atribuído a você</translation>
    </message>
    <message>
        <source>When a conversation is assigned to you, it appears here.</source>
        <translation>Quando uma conversa é atribuída a você, ela aparece aqui.</translation>
    </message>
    <message>
        <source>Everything is assigned</source>
        <translation>Tudo está atribuído</translation>
    </message>
    <message>
        <source>Conversations that are nobody’s appear here.</source>
        <translation>As conversas que não são de ninguém aparecem aqui.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Ninguém está esperando</translation>
    </message>
    <message>
        <source>Every customer has an answer.</source>
        <translation>Todos os clientes têm resposta.</translation>
    </message>
    <message>
        <source>No reply window closes soon</source>
        <translation>Nenhuma janela de resposta fecha em breve</translation>
    </message>
    <message>
        <source>When less than an hour is left to reply, the conversation appears here.</source>
        <translation>Quando resta menos de uma hora para responder, a conversa aparece aqui.</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>Nada está arquivado</translation>
    </message>
    <message>
        <source>Archived conversations appear here. They come back when the customer writes.</source>
        <translation>As conversas arquivadas aparecem aqui. Elas voltam quando o cliente escreve.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Nada está adiado</translation>
    </message>
    <message>
        <source>Snoozed conversations appear here until their time comes.</source>
        <translation>As conversas adiadas aparecem aqui até chegar a hora.</translation>
    </message>
    <message>
        <source>Nobody has written to this number yet, or every conversation is archived or snoozed.</source>
        <translation>Ninguém escreveu para este número ainda, ou todas as conversas estão arquivadas ou adiadas.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FindBar</name>
    <message>
        <source>Older message</source>
        <translation>Mensagem mais antiga</translation>
    </message>
    <message>
        <source>Newer message</source>
        <translation>Mensagem mais nova</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fechar a pesquisa</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>Pesquisar nesta conversa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the position among the messages that were found</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
</context>
<context>
    <name>shoptalk::FloatingDate</name>
    <message>
        <source>Jump to a date</source>
        <translation>Ir para uma data</translation>
    </message>
    <message>
        <source>%1. Jump to a date</source>
        <translation>%1. Ir para uma data</translation>
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
        <translation>Descartar esta mensagem?</translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardActions</name>
    <message>
        <source>This file is not on this computer any more, so it can’t be forwarded.</source>
        <translation>Este arquivo não está mais neste computador, por isso não pode ser encaminhado.</translation>
    </message>
    <message>
        <source>The message could not be forwarded to %1. Check that the disk is not full, then try again.</source>
        <translation>Não foi possível encaminhar a mensagem para %1. Confira se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>Forwarded to %1.</source>
        <translation>Encaminhada para %1.</translation>
    </message>
    <message numerus="yes">
        <source>Forwarded to %Ln conversation(s).</source>
        <translation>
            <numerusform>Encaminhada para %Ln conversa.</numerusform>
            <numerusform>Encaminhada para %Ln conversas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the files is not on this computer any more. Deselect it, then forward the others.</source>
        <translation>Um dos arquivos não está mais neste computador. Tire-o da seleção e encaminhe os outros.</translation>
    </message>
    <message>
        <source>Not all of the messages could be forwarded to %1. Check that the disk is not full, then try again.</source>
        <translation>Nem todas as mensagens puderam ser encaminhadas para %1. Confira se o disco não está cheio e tente de novo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardDialog</name>
    <message>
        <source>No customer has that name or number.</source>
        <translation>Nenhum cliente tem esse nome ou número.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Encaminhar</translation>
    </message>
    <message>
        <source>Forward message</source>
        <translation>Encaminhar mensagem</translation>
    </message>
    <message>
        <source>Forward to those that were chosen</source>
        <translation>Encaminhar para os escolhidos</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Nome ou número de telefone</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>You blocked this customer.</source>
        <translation>Você bloqueou este cliente.</translation>
    </message>
    <message>
        <source>Only with a template: the 24-hour reply window has closed.</source>
        <translation>Só com um modelo: a janela de resposta de 24 horas fechou.</translation>
    </message>
    <message>
        <source>Only with a template: this customer has not written to you yet.</source>
        <translation>Só com um modelo: este cliente ainda não escreveu para você.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>escolhida</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>Escolha quem recebe.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <comment>the names of customers</comment>
        <translation>Para: %1</translation>
    </message>
    <message numerus="yes">
        <source>Forward %Ln message(s)</source>
        <translation>
            <numerusform>Encaminhar %Ln mensagem</numerusform>
            <numerusform>Encaminhar %Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Shoptalk can’t write to groups yet.</source>
        <translation>O Shoptalk ainda não pode escrever em grupos.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardedFiles</name>
    <message>
        <source>The file is being made ready…</source>
        <translation>Preparando o arquivo…</translation>
    </message>
    <message>
        <source>The file is being downloaded. It can be forwarded as soon as it is here.</source>
        <translation>O arquivo está sendo baixado. Ele pode ser encaminhado assim que estiver aqui.</translation>
    </message>
    <message>
        <source>This file could not be downloaded, so it can’t be forwarded.</source>
        <translation>Não foi possível baixar este arquivo, por isso ele não pode ser encaminhado.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FoundDelegate</name>
    <message>
        <source>You: %1</source>
        <translation>Você: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::FreedesktopComputerLockWatch</name>
    <message>
        <source>Locks itself before the computer sleeps</source>
        <translation>Bloqueia-se antes de o computador ser suspenso</translation>
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
        <translation>Marcar como lida</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Escreva uma resposta…</translation>
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
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolha um arquivo</translation>
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
        <translation>Remover o arquivo</translation>
    </message>
    <message>
        <source>Choose a photo, a video or a document</source>
        <translation>Escolha uma foto, um vídeo ou um documento</translation>
    </message>
    <message>
        <source>Getting it ready… %1</source>
        <comment>a percentage</comment>
        <translation>Preparando… %1</translation>
    </message>
    <message>
        <source>Getting %1 ready…</source>
        <translation>Preparando %1…</translation>
    </message>
    <message>
        <source>Above buttons, WhatsApp shows photos, videos and documents only.</source>
        <translation>Acima dos botões, o WhatsApp só mostra fotos, vídeos e documentos.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the name of a file and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This file could not be copied. Check that the disk is not full, then try again.</source>
        <translation>Não foi possível copiar este arquivo. Confira se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Escolher outro arquivo…</translation>
    </message>
    <message>
        <source>Add a photo, video or document…</source>
        <translation>Adicionar uma foto, um vídeo ou um documento…</translation>
    </message>
</context>
<context>
    <name>shoptalk::HelpBrowser</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>shoptalk::HelpWindow</name>
    <message>
        <source>Shoptalk help</source>
        <translation>Ajuda do Shoptalk</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Voltar (Alt+Seta para a esquerda)</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas as páginas</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fechar a ajuda</translation>
    </message>
</context>
<context>
    <name>shoptalk::HtmlExport</name>
    <message>
        <source>There are no messages in this time.</source>
        <translation>Não há mensagens neste período.</translation>
    </message>
</context>
<context>
    <name>shoptalk::InboxPage</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Fechar a conversa</translation>
    </message>
    <message>
        <source>Mark the conversation as unread or read</source>
        <translation>Marcar a conversa como não lida ou lida</translation>
    </message>
    <message>
        <source>Search in the open conversation</source>
        <translation>Pesquisar na conversa aberta</translation>
    </message>
    <message>
        <source>Search customers and messages</source>
        <translation>Pesquisar clientes e mensagens</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Show the customer’s details</source>
        <translation>Mostrar os dados do cliente</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Show starred messages</source>
        <translation>Mostrar mensagens favoritas</translation>
    </message>
    <message>
        <source>List of conversations</source>
        <translation>Lista de conversas</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Open the next conversation</source>
        <translation>Abrir a próxima conversa</translation>
    </message>
    <message>
        <source>Open the previous conversation</source>
        <translation>Abrir a conversa anterior</translation>
    </message>
    <message>
        <source>Open the next unread conversation</source>
        <translation>Abrir a próxima conversa não lida</translation>
    </message>
    <message>
        <source>Open the previous unread conversation</source>
        <translation>Abrir a conversa não lida anterior</translation>
    </message>
    <message>
        <source>Connect a phone number first, in Settings, Facebook accounts.</source>
        <translation>Conecte primeiro um número de telefone em Configurações, Contas do Facebook.</translation>
    </message>
</context>
<context>
    <name>shoptalk::InteractiveSheet</name>
    <message>
        <source>Send buttons or a list</source>
        <translation>Enviar botões ou uma lista</translation>
    </message>
    <message>
        <source>What the customer can tap</source>
        <translation>O que o cliente pode tocar</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Usar de novo</translation>
    </message>
    <message>
        <source>Heading (optional)</source>
        <translation>Cabeçalho (opcional)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Small line below (optional)</source>
        <translation>Linha pequena abaixo (opcional)</translation>
    </message>
    <message>
        <source>Text on the button</source>
        <translation>Texto no botão</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Endereço web</translation>
    </message>
    <message>
        <source>The customer sees</source>
        <translation>O cliente vê</translation>
    </message>
    <message>
        <source>Text on the button that opens the list</source>
        <translation>Texto no botão que abre a lista</translation>
    </message>
</context>
<context>
    <name>shoptalk::InteractiveText</name>
    <message>
        <source>List to choose from</source>
        <translation>Lista para escolher</translation>
    </message>
    <message>
        <source>Button with a link</source>
        <translation>Botão com um link</translation>
    </message>
    <message>
        <source>Ask for the location</source>
        <translation>Pedir a localização</translation>
    </message>
    <message>
        <source>Reply buttons</source>
        <translation>Botões de resposta</translation>
    </message>
    <message>
        <source>Write the text of the message.</source>
        <translation>Escreva o texto da mensagem.</translation>
    </message>
    <message>
        <source>Write what the button that opens the list says.</source>
        <translation>Escreva o que diz o botão que abre a lista.</translation>
    </message>
    <message>
        <source>Write what the button says.</source>
        <translation>Escreva o que diz o botão.</translation>
    </message>
    <message>
        <source>Write the web address that the button opens.</source>
        <translation>Escreva o endereço web que o botão abre.</translation>
    </message>
    <message>
        <source>Give each part of the list a title, because there are several.</source>
        <translation>Dê um título a cada parte da lista, porque há várias.</translation>
    </message>
    <message>
        <source>Add at least one row.</source>
        <translation>Adicione pelo menos uma linha.</translation>
    </message>
    <message>
        <source>Add at least one button.</source>
        <translation>Adicione pelo menos um botão.</translation>
    </message>
    <message>
        <source>Write what this row says, or remove it.</source>
        <translation>Escreva o que diz esta linha ou remova-a.</translation>
    </message>
    <message>
        <source>Write what this button says, or remove it.</source>
        <translation>Escreva o que diz este botão ou remova-o.</translation>
    </message>
    <message>
        <source>%1 characters are too many: WhatsApp shows up to %2 here. Shorten it.</source>
        <translation>%1 caracteres são demais: o WhatsApp mostra até %2 aqui. Encurte o texto.</translation>
    </message>
    <message numerus="yes">
        <source>A list has up to %Ln row(s). Remove some.</source>
        <translation>
            <numerusform>Uma lista tem até %Ln linha. Remova algumas.</numerusform>
            <numerusform>Uma lista tem até %Ln linhas. Remova algumas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message has up to %Ln button(s). Remove some.</source>
        <translation>
            <numerusform>Uma mensagem tem até %Ln botão. Remova alguns.</numerusform>
            <numerusform>Uma mensagem tem até %Ln botões. Remova alguns.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another one says the same. Write something else, so that you can tell the answers apart.</source>
        <translation>Outro diz a mesma coisa. Escreva algo diferente para conseguir distinguir as respostas.</translation>
    </message>
    <message>
        <source>This is no web address. Begin with https://</source>
        <translation>Isto não é um endereço web. Comece com https://</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ask for the phone number</source>
        <translation>Pedir o número de telefone</translation>
    </message>
</context>
<context>
    <name>shoptalk::InvitationCard</name>
    <message>
        <source>Connect another computer</source>
        <translation>Conectar outro computador</translation>
    </message>
    <message>
        <source>Create a code here and enter it on the other computer, in the first step of its set-up. Anyone with the code can read all messages of the shop, so show it to nobody else.</source>
        <translation>Crie um código aqui e digite-o no outro computador, na primeira etapa da configuração dele. Quem tiver o código pode ler todas as mensagens da loja, então não o mostre a mais ninguém.</translation>
    </message>
    <message>
        <source>The code was copied.</source>
        <translation>O código foi copiado.</translation>
    </message>
    <message>
        <source>Code for the other computer</source>
        <translation>Código para o outro computador</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>Address of your relay (the server that receives your messages), for the other computer: %1</source>
        <translation>Endereço do seu retransmissor (o servidor que recebe suas mensagens), para o outro computador: %1</translation>
    </message>
    <message>
        <source>Create another code</source>
        <translation>Criar outro código</translation>
    </message>
    <message>
        <source>This computer doesn’t have the key to the shop’s messages, so it can’t add another computer. Pair it again first.</source>
        <translation>Este computador não tem a chave das mensagens da loja, então não pode adicionar outro computador. Primeiro pareie-o de novo.</translation>
    </message>
    <message>
        <source>This computer is no longer connected to your shop. Pair it again with a new code.</source>
        <translation>Este computador não está mais conectado à sua loja. Pareie de novo com um novo código.</translation>
    </message>
    <message>
        <source>Too many codes were created. Try again in a few minutes.</source>
        <translation>Códigos demais foram criados. Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>The code could not be created because your relay does not answer. Check this computer’s internet connection, then try again.</source>
        <translation>Não foi possível criar o código porque seu retransmissor não responde. Verifique a conexão de internet deste computador e tente de novo.</translation>
    </message>
    <message>
        <source>The code has expired. Create another one.</source>
        <translation>O código expirou. Crie outro.</translation>
    </message>
    <message>
        <source>The code works once. Time left: %1</source>
        <translation>O código funciona uma vez. Tempo restante: %1</translation>
    </message>
    <message>
        <source>%1 is now connected.</source>
        <translation>%1 agora está conectado.</translation>
    </message>
    <message>
        <source>Create a code</source>
        <translation>Criar um código</translation>
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
        <translation>Ainda não enviado</translation>
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
        <translation>&amp;Nova etiqueta…</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nova etiqueta</translation>
    </message>
    <message>
        <source>Name of the label:</source>
        <translation>Nome da etiqueta:</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Adicionar etiqueta</translation>
    </message>
    <message>
        <source>Delete older messages forever?</source>
        <translation>Apagar mensagens mais antigas para sempre?</translation>
    </message>
    <message numerus="yes">
        <source>With this label, %Ln message(s) in this conversation are older than the time they are kept for.</source>
        <translation>
            <numerusform>Com esta etiqueta, %Ln mensagem nesta conversa é mais antiga do que o tempo em que fica guardada.</numerusform>
            <numerusform>Com esta etiqueta, %Ln mensagens nesta conversa são mais antigas do que o tempo em que ficam guardadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this label, %Ln message(s) in this conversation are older than the time they are kept for.</source>
        <translation>
            <numerusform>Sem esta etiqueta, %Ln mensagem nesta conversa é mais antiga do que o tempo em que fica guardada.</numerusform>
            <numerusform>Sem esta etiqueta, %Ln mensagens nesta conversa são mais antigas do que o tempo em que ficam guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are deleted within a day, and this can’t be undone. You can change how long a label keeps messages under Settings, Privacy.</source>
        <translation>Elas são apagadas em até um dia, e isso não pode ser desfeito. Você pode mudar por quanto tempo uma etiqueta guarda mensagens em Configurações, Privacidade.</translation>
    </message>
    <message>
        <source>Add label and delete</source>
        <translation>Adicionar etiqueta e apagar</translation>
    </message>
    <message>
        <source>Remove label and delete</source>
        <translation>Remover etiqueta e apagar</translation>
    </message>
    <message>
        <source>There is already a label with this name.</source>
        <translation>Já existe uma etiqueta com este nome.</translation>
    </message>
    <message>
        <source>The label could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Não foi possível salvar a etiqueta. Confira se o disco não está cheio e tente de novo.</translation>
    </message>
    <message numerus="yes">
        <source>With this label, %Ln message(s) in these conversations are older than the time they are kept for.</source>
        <translation>
            <numerusform>Com esta etiqueta, %Ln mensagem nestas conversas é mais antiga do que o tempo em que fica guardada.</numerusform>
            <numerusform>Com esta etiqueta, %Ln mensagens nestas conversas são mais antigas do que o tempo em que ficam guardadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this label, %Ln message(s) in these conversations are older than the time they are kept for.</source>
        <translation>
            <numerusform>Sem esta etiqueta, %Ln mensagem nestas conversas é mais antiga do que o tempo em que fica guardada.</numerusform>
            <numerusform>Sem esta etiqueta, %Ln mensagens nestas conversas são mais antigas do que o tempo em que ficam guardadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %1 added to %Ln conversation(s).</source>
        <translation>
            <numerusform>Etiqueta %1 adicionada a %Ln conversa.</numerusform>
            <numerusform>Etiqueta %1 adicionada a %Ln conversas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %1 removed from %Ln conversation(s).</source>
        <translation>
            <numerusform>Etiqueta %1 removida de %Ln conversa.</numerusform>
            <numerusform>Etiqueta %1 removida de %Ln conversas.</numerusform>
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
        <translation>Clique com o botão direito em uma conversa para colocar uma etiqueta. Uma etiqueta pode definir por quanto tempo as mensagens ficam guardadas, por exemplo dez anos para faturas. Se uma conversa tiver várias etiquetas, vale o tempo mais longo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Restore the removed label</source>
        <translation>Restaurar a etiqueta removida</translation>
    </message>
    <message>
        <source>For example: Invoices</source>
        <translation>Por exemplo: Faturas</translation>
    </message>
    <message>
        <source>Name of a new label</source>
        <translation>Nome de uma nova etiqueta</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Adicionar etiqueta</translation>
    </message>
    <message>
        <source>How long messages with the label %1 are kept</source>
        <translation>Por quanto tempo as mensagens com a etiqueta %1 ficam guardadas</translation>
    </message>
    <message>
        <source>Remove the label %1</source>
        <translation>Remover a etiqueta %1</translation>
    </message>
    <message>
        <source>There is already a label with this name.</source>
        <translation>Já existe uma etiqueta com este nome.</translation>
    </message>
    <message>
        <source>Enter a name for the label first.</source>
        <translation>Primeiro digite um nome para a etiqueta.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Não foi possível salvar. Confira se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>The label %1 was removed.</source>
        <translation>A etiqueta %1 foi removida.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename the label %1</source>
        <translation>Renomear a etiqueta %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::LanguagePage</name>
    <message>
        <source>Language of Shoptalk</source>
        <translation>Idioma do Shoptalk</translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <translation>A mesma deste computador</translation>
    </message>
    <message>
        <source>Everything on the screen changes at once. Messages and templates stay as they were written.</source>
        <translation>Tudo na tela muda na hora. As mensagens e os modelos ficam como foram escritos.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>La&amp;nguage…</source>
        <translation>&amp;Idioma…</translation>
    </message>
    <message>
        <source>Something in the settings is not saved yet. If you change the language now, it is lost, and a running upload stops.</source>
        <translation>Há algo nas configurações que ainda não foi salvo. Se você mudar o idioma agora, isso se perde, e um envio em andamento para.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LinkPreviewBar</name>
    <message>
        <source>Show a &amp;preview of the link</source>
        <translation>Mostrar uma &amp;prévia do link</translation>
    </message>
</context>
<context>
    <name>shoptalk::ListFilters</name>
    <message>
        <source>More filters</source>
        <translation>Mais filtros</translation>
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
        <translation>Não lidas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Não atribuídas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Closing soon</source>
        <translation>Fecham em breve</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivado</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Adiadas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show conversations: %1</source>
        <translation>Mostrar conversas: %1</translation>
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
        <translation>Enviar uma localização</translation>
    </message>
    <message>
        <source>&amp;Map link or coordinates</source>
        <translation>Link de &amp;mapa ou coordenadas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>Latitude %1, longitude %2</source>
        <translation>Latitude %1, longitude %2</translation>
    </message>
    <message>
        <source>There are no coordinates in this. Open the link in your browser, then copy the long address from there.</source>
        <translation>Não há coordenadas aqui. Abra o link no seu navegador e copie de lá o endereço longo.</translation>
    </message>
    <message>
        <source>Paste a link from Google Maps, Apple Maps or OpenStreetMap.</source>
        <translation>Cole um link do Google Maps, do Apple Maps ou do OpenStreetMap.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LockPage</name>
    <message>
        <source>Shoptalk is locked</source>
        <translation>O Shoptalk está bloqueado</translation>
    </message>
    <message>
        <source>Use your recovery key</source>
        <translation>Use sua chave de recuperação</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Escolha uma frase secreta</translation>
    </message>
    <message>
        <source>New messages appear when you unlock.</source>
        <translation>As mensagens novas aparecem quando você desbloquear.</translation>
    </message>
    <message>
        <source>Enter the recovery key from the printed sheet, and choose a new passphrase.</source>
        <translation>Digite a chave de recuperação da folha impressa e escolha uma nova frase secreta.</translation>
    </message>
    <message>
        <source>This computer has no keychain (the system’s safe place for passwords). Choose a passphrase instead: your login is encrypted with it, and Shoptalk asks for it at every start. Nobody can look it up for you.</source>
        <translation>Este computador não tem chaveiro (o lugar seguro do sistema para senhas). Em vez disso, escolha uma frase secreta: seu login é criptografado com ela, e o Shoptalk a pede toda vez que é iniciado. Ninguém pode consultá-la para você.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock with recovery key</source>
        <translation>Desbloquear com a chave de recuperação</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase secreta</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Usar a frase secreta</translation>
    </message>
    <message>
        <source>Forgot it? Use the recovery key</source>
        <translation>Esqueceu? Use a chave de recuperação</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>New passphrase, 8 characters or more</source>
        <translation>Nova frase secreta, 8 caracteres ou mais</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation>Repita a nova frase secreta</translation>
    </message>
    <message>
        <source>This is not this shop’s recovery key.</source>
        <translation>Esta não é a chave de recuperação desta loja.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Try again.</source>
        <translation>A frase secreta está errada. Tente de novo.</translation>
    </message>
    <message>
        <source>A character in the recovery key is wrong or missing. Compare it with the printed sheet.</source>
        <translation>Um caractere da chave de recuperação está errado ou falta. Compare com a folha impressa.</translation>
    </message>
    <message>
        <source>No recovery key has been made on this computer.</source>
        <translation>Nenhuma chave de recuperação foi criada neste computador.</translation>
    </message>
    <message>
        <source>That did not work (%1). Nothing was changed.</source>
        <translation>Isso não funcionou (%1). Nada foi alterado.</translation>
    </message>
    <message>
        <source>Try again in %1 s</source>
        <translation>Tente de novo em %1 s</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>A message is still being sent. You can enter your passphrase already: Shoptalk opens as soon as this is done.</source>
        <translation>Uma mensagem ainda está sendo enviada. Você já pode digitar sua frase secreta: o Shoptalk abre assim que terminar.</translation>
    </message>
    <message>
        <source>What you sent is still being saved on this computer. You can enter your passphrase already: Shoptalk opens as soon as it is saved.</source>
        <translation>O que você enviou ainda está sendo salvo neste computador. Você já pode digitar sua frase secreta: o Shoptalk abre assim que estiver salvo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LockedNotifications</name>
    <message>
        <source>A customer wrote</source>
        <translation>Um cliente escreveu</translation>
    </message>
    <message>
        <source>Shoptalk is locked. Unlock it to read the message.</source>
        <translation>O Shoptalk está bloqueado. Desbloqueie para ler a mensagem.</translation>
    </message>
    <message>
        <source>Shoptalk is locked</source>
        <translation>O Shoptalk está bloqueado</translation>
    </message>
    <message>
        <source>Click to unlock it and to see what customers write.</source>
        <translation>Clique para desbloquear e ver o que os clientes escrevem.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Lembrete</translation>
    </message>
    <message>
        <source>A conversation is back. Shoptalk is locked. Unlock it to see which one.</source>
        <translation>Uma conversa está de volta. O Shoptalk está bloqueado. Desbloqueie para ver qual.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) are back. Shoptalk is locked. Unlock it to see them.</source>
        <translation>
            <numerusform>%Ln conversa está de volta. O Shoptalk está bloqueado. Desbloqueie para vê-la.</numerusform>
            <numerusform>%Ln conversas estão de volta. O Shoptalk está bloqueado. Desbloqueie para vê-las.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginHelp</name>
    <message>
        <source>If Facebook shows an error instead of its login</source>
        <translation>Se o Facebook mostrar um erro em vez do login</translation>
    </message>
    <message>
        <source>“URL blocked” or “Can’t load URL”: this address is missing in the app’s settings at Meta. The person who runs your relay can add it under Facebook Login, Settings, Valid OAuth redirect URIs:</source>
        <translation>“URL bloqueada” ou “Não é possível carregar a URL”: este endereço falta nas configurações do app na Meta. A pessoa que administra seu retransmissor pode adicioná-lo em Login do Facebook, Configurações, URIs de redirecionamento do OAuth válidos:</translation>
    </message>
    <message>
        <source>Redirect address %1</source>
        <translation>Endereço de redirecionamento %1</translation>
    </message>
    <message>
        <source>“App not active” or “App not available”: the app is still in development. Ask the person who runs your relay to give you a role in it, or to publish it.</source>
        <translation>“App não ativo” ou “App não disponível”: o app ainda está em desenvolvimento. Peça à pessoa que administra seu retransmissor para dar a você uma função nele ou para publicá-lo.</translation>
    </message>
    <message>
        <source>The page stays blank or does not respond: something may be blocking Facebook, such as a firewall or a proxy. Your own browser may still work.</source>
        <translation>A página fica em branco ou não responde: algo pode estar bloqueando o Facebook, como um firewall ou um proxy. Seu próprio navegador talvez ainda funcione.</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>Usar meu navegador</translation>
    </message>
    <message>
        <source>Anything else: press F5 to reload the page. If that doesn’t help, close this window. Nothing has been changed, and you can connect again at any time.</source>
        <translation>Qualquer outra coisa: pressione F5 para recarregar a página. Se isso não ajudar, feche esta janela. Nada foi alterado, e você pode conectar de novo quando quiser.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginProblem</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>%1 can’t be reached</source>
        <translation>Não é possível acessar %1</translation>
    </message>
    <message>
        <source>Check this computer’s network, and whether a firewall blocks the page. Nothing has been sent.</source>
        <translation>Verifique a rede deste computador e se um firewall bloqueia a página. Nada foi enviado.</translation>
    </message>
    <message>
        <source>%1 is not safe to open</source>
        <translation>Não é seguro abrir %1</translation>
    </message>
    <message>
        <source>The page’s security certificate is not valid. The clock of this computer may be wrong, or somebody may be intercepting the connection. Shoptalk did not open the page.</source>
        <translation>O certificado de segurança da página não é válido. O relógio deste computador pode estar errado, ou alguém pode estar interceptando a conexão. O Shoptalk não abriu a página.</translation>
    </message>
    <message>
        <source>The page stopped working</source>
        <translation>A página parou de funcionar</translation>
    </message>
    <message>
        <source>Try again to start the login from the beginning. Nothing has been changed.</source>
        <translation>Tente de novo para começar o login desde o início. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginSheet</name>
    <message>
        <source>I see an error page</source>
        <translation>Vejo uma página de erro</translation>
    </message>
    <message>
        <source>Log in – Shoptalk</source>
        <translation>Entrar – Shoptalk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Facebook login page</source>
        <translation>Página de login do Facebook</translation>
    </message>
    <message>
        <source>This link leads to %1. Shoptalk only opens Facebook’s login here, so it was not opened.</source>
        <translation>Este link leva a %1. Aqui o Shoptalk só abre o login do Facebook, então ele não foi aberto.</translation>
    </message>
    <message>
        <source>Hide help</source>
        <translation>Ocultar ajuda</translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginView</name>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
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
        <translation>S&amp;obre o Shoptalk</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>Same as &amp;system</source>
        <translation>Igual ao &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>Practice – %1</source>
        <translation>Prática – %1</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>About Shoptalk</source>
        <translation>Sobre o Shoptalk</translation>
    </message>
    <message>
        <source>Shoptalk %1

Your shop’s WhatsApp Business conversations on your desktop.

Free software under the GNU General Public License, version 3 or later. Not affiliated with Meta.</source>
        <translation>Shoptalk %1

As conversas do WhatsApp Business da sua loja no seu computador.

Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. Sem vínculo com a Meta.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Shoptalk &amp;help</source>
        <translation>&amp;Ajuda do Shoptalk</translation>
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
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Download the files now</source>
        <translation>Baixar os arquivos agora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message numerus="yes">
        <source>WhatsApp deletes %Ln file(s) from customers within a day, and Shoptalk could not download them yet. Check the internet connection, the free space on the disk, and the Facebook account in the settings.</source>
        <translation>
            <numerusform>O WhatsApp apaga %Ln arquivo de clientes em até um dia, e o Shoptalk ainda não conseguiu baixá-lo. Verifique a conexão de internet, o espaço livre no disco e a conta do Facebook nas configurações.</numerusform>
            <numerusform>O WhatsApp apaga %Ln arquivos de clientes em até um dia, e o Shoptalk ainda não conseguiu baixá-los. Verifique a conexão de internet, o espaço livre no disco e a conta do Facebook nas configurações.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaText</name>
    <message>
        <source>WhatsApp keeps files for 7 days and no longer has this one. Ask the customer to send it again.</source>
        <translation>O WhatsApp guarda arquivos por 7 dias e não tem mais este. Peça ao cliente para enviar de novo.</translation>
    </message>
    <message>
        <source>WhatsApp can’t be reached. The download goes on by itself.</source>
        <translation>Não é possível acessar o WhatsApp. O download continua sozinho.</translation>
    </message>
    <message>
        <source>WhatsApp is busy. The download goes on by itself.</source>
        <translation>O WhatsApp está ocupado. O download continua sozinho.</translation>
    </message>
    <message>
        <source>The download waits until the Facebook account is connected again.</source>
        <translation>O download espera até que a conta do Facebook esteja conectada de novo.</translation>
    </message>
    <message>
        <source>WhatsApp didn’t send this file.</source>
        <translation>O WhatsApp não entregou este arquivo.</translation>
    </message>
    <message>
        <source>Your network sent a login page instead of the file. It was not saved.</source>
        <translation>Sua rede enviou uma página de login em vez do arquivo. Ela não foi salva.</translation>
    </message>
    <message>
        <source>The file was damaged on its way. It was not saved.</source>
        <translation>O arquivo foi danificado no caminho. Não foi salvo.</translation>
    </message>
    <message>
        <source>Only a part of the file came.</source>
        <translation>Só uma parte do arquivo chegou.</translation>
    </message>
    <message>
        <source>This file is larger than 100 MB. It was not saved.</source>
        <translation>Este arquivo tem mais de 100 MB. Não foi salvo.</translation>
    </message>
    <message>
        <source>The disk of this computer is full. Make room: the download goes on by itself.</source>
        <translation>O disco deste computador está cheio. Libere espaço: o download continua sozinho.</translation>
    </message>
    <message>
        <source>This computer could not save the file.</source>
        <translation>Este computador não conseguiu salvar o arquivo.</translation>
    </message>
    <message>
        <source>WhatsApp refused the download.</source>
        <translation>O WhatsApp recusou o download.</translation>
    </message>
    <message>
        <source>The file is on its way.</source>
        <translation>O arquivo está a caminho.</translation>
    </message>
    <message>
        <source>The file is not downloaded.</source>
        <translation>O arquivo não foi baixado.</translation>
    </message>
    <message>
        <source>WhatsApp keeps files for 7 days and no longer has this one. Look for it on the shop’s phone, which sent it.</source>
        <translation>O WhatsApp guarda arquivos por 7 dias e não tem mais este. Procure-o no celular da loja, que o enviou.</translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaViewer</name>
    <message>
        <source>Photos and videos of the conversation</source>
        <translation>Fotos e vídeos da conversa</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Abrir em outro programa</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Menor (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Maior (+)</translation>
    </message>
    <message>
        <source>Copy the picture (Ctrl+C)</source>
        <translation>Copiar a imagem (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save as… (Ctrl+S)</source>
        <translation>Salvar como… (Ctrl+S)</translation>
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
        <translation>O Shoptalk não reproduz vídeos.</translation>
    </message>
    <message>
        <source>This picture can’t be shown here. It may be damaged.</source>
        <translation>Não é possível mostrar esta imagem aqui. Ela pode estar danificada.</translation>
    </message>
</context>
<context>
    <name>shoptalk::MenuBar</name>
    <message>
        <source>Open the menu</source>
        <translation>Abrir o menu</translation>
    </message>
</context>
<context>
    <name>shoptalk::MenuCorner</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>shoptalk::MergeActions</name>
    <message>
        <source>%1 is not %2…</source>
        <translation>%1 não é %2…</translation>
    </message>
    <message>
        <source>These two have separate chats already.</source>
        <translation>Estes dois já têm conversas separadas.</translation>
    </message>
    <message>
        <source>Separate customers</source>
        <translation>Separar clientes</translation>
    </message>
    <message>
        <source>Give %1 and %2 separate chats again?</source>
        <translation>Dar a %1 e %2 conversas separadas de novo?</translation>
    </message>
    <message>
        <source>Each gets their own messages, labels and draft back. Shoptalk won’t join them again for the same reason.</source>
        <translation>Cada um recebe de volta suas mensagens, etiquetas e rascunho. O Shoptalk não os juntará de novo pelo mesmo motivo.</translation>
    </message>
    <message>
        <source>Separate them</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>The two could not be separated. Check that the disk is not full, then try again.</source>
        <translation>Não foi possível separar os dois. Confira se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>This customer was joined with another one since. Separate those two first; their line is further down in the chat.</source>
        <translation>Desde então, este cliente foi juntado com outro. Separe esses dois primeiro; a linha deles está mais abaixo na conversa.</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageActions</name>
    <message>
        <source>React</source>
        <translation>Reagir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Cancelar envio</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Responder</translation>
    </message>
    <message>
        <source>Cancel sen&amp;ding</source>
        <translation>Cancelar &amp;envio</translation>
    </message>
    <message>
        <source>Reac&amp;t</source>
        <translation>Rea&amp;gir</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Mais…</translation>
    </message>
    <message>
        <source>&amp;Take back your reaction</source>
        <translation>Re&amp;tirar sua reação</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>&amp;Info</source>
        <translation>&amp;Dados</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Encaminhar</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Favoritar</translation>
    </message>
    <message>
        <source>&amp;Forward…</source>
        <translation>&amp;Encaminhar…</translation>
    </message>
    <message>
        <source>Un&amp;star</source>
        <translation>Desfa&amp;voritar</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Favoritar</translation>
    </message>
    <message>
        <source>Unstar</source>
        <translation>Desfavoritar</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageDelegate</name>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place of a picture among several</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>favorita</translation>
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
        <translation>Começar uma nova linha</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Negrito</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Itálico</translation>
    </message>
    <message>
        <source>&amp;Strikethrough</source>
        <translation>&amp;Tachado</translation>
    </message>
    <message>
        <source>&amp;Monospace</source>
        <translation>&amp;Monoespaçado</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formatar</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageInfo</name>
    <message>
        <source>Message info</source>
        <translation>Dados da mensagem</translation>
    </message>
    <message>
        <source>From you</source>
        <translation>De você</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Do cliente</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Enviada: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>It was edited.</source>
        <translation>Foi editada.</translation>
    </message>
    <message>
        <source>Copy the message’s WhatsApp ID</source>
        <translation>Copiar o ID do WhatsApp da mensagem</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Detalhes para o suporte</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar os detalhes</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageSelectionBar</name>
    <message>
        <source>Clear selection (Esc)</source>
        <translation>Limpar seleção (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) selected</source>
        <translation>
            <numerusform>%Ln mensagem selecionada</numerusform>
            <numerusform>%Ln mensagens selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these messages can’t be forwarded. Deselect it first.</source>
        <translation>Uma destas mensagens não pode ser encaminhada. Tire-a da seleção primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) selected. That is the most.</source>
        <translation>
            <numerusform>%Ln mensagem selecionada. É o máximo.</numerusform>
            <numerusform>%Ln mensagens selecionadas. É o máximo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageStates</name>
    <message>
        <source>Edited %1</source>
        <comment>a time</comment>
        <translation>Editada: %1</translation>
    </message>
    <message>
        <source>You reacted with %1</source>
        <translation>Você reagiu com %1</translation>
    </message>
    <message>
        <source>The customer reacted with %1</source>
        <translation>O cliente reagiu com %1</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>esperando o envio</translation>
    </message>
    <message>
        <source>may not have been sent</source>
        <translation>talvez não tenha sido enviada</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregue</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lida</translation>
    </message>
    <message>
        <source>played</source>
        <translation>ouvida</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviada</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>sendo enviada</translation>
    </message>
    <message>
        <source>not delivered yet</source>
        <translation>ainda não entregue</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>não entregue</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageStep</name>
    <message>
        <source>For example: Easter opening hours</source>
        <translation>Por exemplo: horário da Páscoa</translation>
    </message>
    <message>
        <source>Name of this broadcast, only for you</source>
        <translation>Nome desta transmissão, só para você</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Enviada de</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>No template is ready to send</source>
        <translation>Nenhum modelo está pronto para enviar</translation>
    </message>
    <message>
        <source>Create one in Settings, Templates. WhatsApp looks at it first.</source>
        <translation>Crie um em Configurações, Modelos. O WhatsApp o analisa primeiro.</translation>
    </message>
    <message>
        <source>Broadcast of %1</source>
        <translation>Transmissão de %1</translation>
    </message>
    <message>
        <source>This template needs something that can’t be filled in for many people at once, such as a place or a code. Send it from a conversation.</source>
        <translation>Este modelo precisa de algo que não pode ser preenchido para muitas pessoas de uma vez, como um lugar ou um código. Envie-o de uma conversa.</translation>
    </message>
    <message>
        <source>Give the broadcast a name, so that you find it again.</source>
        <translation>Dê um nome à transmissão para encontrá-la depois.</translation>
    </message>
    <message>
        <source>Choose the template that is sent.</source>
        <translation>Escolha o modelo que será enviado.</translation>
    </message>
    <message>
        <source>This template can’t be sent to many people at once. Choose another one.</source>
        <translation>Este modelo não pode ser enviado para muitas pessoas de uma vez. Escolha outro.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Connect a phone number first, in Settings, Facebook accounts.</source>
        <translation>Conecte primeiro um número de telefone em Configurações, Contas do Facebook.</translation>
    </message>
</context>
<context>
    <name>shoptalk::MetaSentences</name>
    <message>
        <source>WhatsApp did not take this message.</source>
        <translation>O WhatsApp não aceitou esta mensagem.</translation>
    </message>
    <message>
        <source>WhatsApp refused this without saying why.</source>
        <translation>O WhatsApp recusou isto sem dizer por quê.</translation>
    </message>
    <message>
        <source>Meta refused this without saying why. Try again, or ask the person who runs your relay.</source>
        <translation>A Meta recusou isto sem dizer por quê. Tente de novo ou pergunte à pessoa que administra seu retransmissor.</translation>
    </message>
    <message>
        <source>WhatsApp is having a problem right now. Please try again in a few minutes.</source>
        <translation>O WhatsApp está com um breve problema. Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>Too many requests in a short time. Wait a few minutes, then try again.</source>
        <translation>Solicitações demais em pouco tempo. Espere alguns minutos e tente de novo.</translation>
    </message>
    <message>
        <source>Too many changes in a short time. Wait a few minutes, then try again.</source>
        <translation>Mudanças demais em pouco tempo. Espere alguns minutos e tente de novo.</translation>
    </message>
    <message>
        <source>Facebook has ended your login</source>
        <translation>O Facebook encerrou seu login</translation>
    </message>
    <message>
        <source>Shoptalk was removed in your Facebook settings</source>
        <translation>O Shoptalk foi removido nas suas configurações do Facebook</translation>
    </message>
    <message>
        <source>Log in again and allow it once more; what you chose is kept.</source>
        <translation>Entre de novo e permita mais uma vez; o que você escolheu fica guardado.</translation>
    </message>
    <message>
        <source>Facebook wants to check that it is you</source>
        <translation>O Facebook quer confirmar que é você</translation>
    </message>
    <message>
        <source>Log in at facebook.com and follow the instructions there, then log in here again.</source>
        <translation>Entre em facebook.com e siga as instruções de lá; depois entre aqui de novo.</translation>
    </message>
    <message>
        <source>Your Facebook password was changed</source>
        <translation>Sua senha do Facebook foi alterada</translation>
    </message>
    <message>
        <source>That ended the login. Log in again with the new password.</source>
        <translation>Isso encerrou o login. Entre de novo com a nova senha.</translation>
    </message>
    <message>
        <source>That happens about every 60 days. Log in again; what you chose is kept.</source>
        <translation>Isso acontece mais ou menos a cada 60 dias. Entre de novo; o que você escolheu fica guardado.</translation>
    </message>
    <message>
        <source>Your Facebook account is not confirmed yet</source>
        <translation>Sua conta do Facebook ainda não está confirmada</translation>
    </message>
    <message>
        <source>Confirm it first (Facebook has sent you an e-mail), then log in again.</source>
        <translation>Primeiro confirme a conta (o Facebook enviou um e-mail a você) e depois entre de novo.</translation>
    </message>
    <message>
        <source>You have no role in this business</source>
        <translation>Você não tem função nesta empresa</translation>
    </message>
    <message>
        <source>Ask an administrator of the business for access, then log in again.</source>
        <translation>Peça acesso a um administrador da empresa e depois entre de novo.</translation>
    </message>
    <message>
        <source>Your Facebook account isn’t allowed to use this WhatsApp account. Ask an administrator for access.</source>
        <translation>Seu usuário do Facebook não pode usar esta conta do WhatsApp. Peça a um administrador que dê acesso a você.</translation>
    </message>
    <message>
        <source>This phone number no longer exists in WhatsApp.</source>
        <translation>Este número de telefone não existe mais no WhatsApp.</translation>
    </message>
    <message>
        <source>This phone number no longer exists in WhatsApp. Choose another one under Facebook accounts.</source>
        <translation>Este número de telefone não existe mais no WhatsApp. Escolha outro em Contas do Facebook.</translation>
    </message>
    <message>
        <source>WhatsApp could not use something in this message. Check the text and the recipient.</source>
        <translation>O WhatsApp não conseguiu usar algo nesta mensagem. Confira o texto e o destinatário.</translation>
    </message>
    <message>
        <source>WhatsApp could not use something you entered. Check it and try again.</source>
        <translation>O WhatsApp não conseguiu usar algo que você digitou. Confira e tente de novo.</translation>
    </message>
    <message>
        <source>WhatsApp has restricted this account because of its rules. Meta’s Business Support Home says why; you can ask for a review there.</source>
        <translation>O WhatsApp restringiu esta conta por causa das regras dele. O Suporte para Empresas da Meta diz o motivo; lá você pode pedir uma análise.</translation>
    </message>
    <message>
        <source>Meta has blocked this for now because of its rules. Try again tomorrow, or look in Meta’s Business Support Home.</source>
        <translation>A Meta bloqueou isto por enquanto por causa das regras dela. Tente de novo amanhã ou consulte o Suporte para Empresas da Meta.</translation>
    </message>
    <message>
        <source>This WhatsApp account is locked. WhatsApp Manager says why.</source>
        <translation>Esta conta do WhatsApp está bloqueada. O Gerenciador do WhatsApp diz o motivo.</translation>
    </message>
    <message>
        <source>WhatsApp does not let your type of business write to this country.</source>
        <translation>O WhatsApp não deixa o seu tipo de empresa escrever para este país.</translation>
    </message>
    <message>
        <source>This number needs an approved display name first. Choose one in Settings, under Numbers.</source>
        <translation>Este número precisa primeiro de um nome de exibição aprovado. Escolha um em Configurações, em Números.</translation>
    </message>
    <message>
        <source>WhatsApp could not charge your account. Check the payment method in WhatsApp Manager.</source>
        <translation>O WhatsApp não conseguiu cobrar da sua conta. Verifique a forma de pagamento no Gerenciador do WhatsApp.</translation>
    </message>
    <message>
        <source>This phone number must be registered again. You can do that in Settings, under Numbers.</source>
        <translation>Este número de telefone precisa ser registrado de novo. Você pode fazer isso em Configurações, em Números.</translation>
    </message>
    <message>
        <source>WhatsApp is upgrading this number. Please wait a minute, then try again.</source>
        <translation>O WhatsApp está atualizando este número. Espere um minuto e tente de novo.</translation>
    </message>
    <message>
        <source>You have blocked this customer. Unblock to write.</source>
        <translation>Você bloqueou este cliente. Desbloqueie para escrever.</translation>
    </message>
    <message>
        <source>Too many messages in a short time. Wait a moment, then try again.</source>
        <translation>Mensagens demais em pouco tempo. Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>WhatsApp did not deliver this offer to this customer. Please don’t send it again.</source>
        <translation>O WhatsApp não entregou esta oferta a este cliente. Não a envie de novo.</translation>
    </message>
    <message>
        <source>You cannot write to your own number.</source>
        <translation>Você não pode escrever para o seu próprio número.</translation>
    </message>
    <message>
        <source>This customer cannot be reached on WhatsApp. Check the number or call.</source>
        <translation>Não é possível falar com este cliente pelo WhatsApp. Confira o número ou ligue.</translation>
    </message>
    <message>
        <source>The test number may only write to registered test phones.</source>
        <translation>O número de teste só pode escrever para telefones de teste registrados.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the customer’s last message. Send a template instead.</source>
        <translation>Passaram mais de 24 horas desde a última mensagem do cliente. Envie um modelo.</translation>
    </message>
    <message>
        <source>WhatsApp is holding back offers for this customer. Please don’t send it again today.</source>
        <translation>O WhatsApp está segurando ofertas para este cliente. Não a envie de novo hoje.</translation>
    </message>
    <message>
        <source>This customer does not want offers. Please take them off your list.</source>
        <translation>Este cliente não quer ofertas. Tire-o da sua lista.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent or shown here.</source>
        <translation>Não é possível enviar nem mostrar este tipo de mensagem aqui.</translation>
    </message>
    <message>
        <source>The customer’s file could not be downloaded. Ask for a smaller one.</source>
        <translation>Não foi possível baixar o arquivo do cliente. Peça um menor.</translation>
    </message>
    <message>
        <source>WhatsApp does not take this kind or size of file. Choose another one.</source>
        <translation>O WhatsApp não aceita este tipo ou tamanho de arquivo. Escolha outro.</translation>
    </message>
    <message>
        <source>This message is only on the phone. Open it in the WhatsApp Business app.</source>
        <translation>Esta mensagem está só no celular. Abra-a no app WhatsApp Business.</translation>
    </message>
    <message>
        <source>This message needs the customer’s phone number. Ask the customer for it.</source>
        <translation>Esta mensagem precisa do número de telefone do cliente. Peça o número a ele.</translation>
    </message>
    <message>
        <source>Offers are switched off for this account. You can switch them on in WhatsApp Manager.</source>
        <translation>As ofertas estão desativadas para esta conta. Você pode ativá-las no Gerenciador do WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp has paused templates because some are in the wrong category. Check them in WhatsApp Manager.</source>
        <translation>O WhatsApp pausou modelos porque alguns estão na categoria errada. Confira-os no Gerenciador do WhatsApp.</translation>
    </message>
    <message>
        <source>Accept WhatsApp’s payment terms in WhatsApp Manager first.</source>
        <translation>Primeiro aceite os termos de pagamento do WhatsApp no Gerenciador do WhatsApp.</translation>
    </message>
    <message>
        <source>Some customers could not be blocked or unblocked. You can only block people who wrote in the last 24 hours.</source>
        <translation>Não foi possível bloquear ou desbloquear alguns clientes. Você só pode bloquear pessoas que escreveram nas últimas 24 horas.</translation>
    </message>
    <message>
        <source>The template’s placeholders don’t match what was filled in. Check them and try again.</source>
        <translation>Os campos do modelo não correspondem ao que foi preenchido. Confira e tente de novo.</translation>
    </message>
    <message>
        <source>This template is not available in this language, or is not approved yet. Choose another one.</source>
        <translation>Este modelo não está disponível neste idioma ou ainda não foi aprovado. Escolha outro.</translation>
    </message>
    <message>
        <source>The template’s text is against WhatsApp’s rules. Change it and send it for approval again.</source>
        <translation>O texto do modelo é contra as regras do WhatsApp. Mude-o e envie de novo para aprovação.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template because customers did not like it. Try again in a few hours or change it.</source>
        <translation>O WhatsApp pausou este modelo porque os clientes não gostaram dele. Tente de novo em algumas horas ou mude-o.</translation>
    </message>
    <message>
        <source>WhatsApp has disabled this template for good. Make a new one.</source>
        <translation>O WhatsApp desativou este modelo de vez. Crie um novo.</translation>
    </message>
    <message>
        <source>A part of the template is too long or isn’t in a format WhatsApp accepts. Change it and try again.</source>
        <translation>Uma parte do modelo é longa demais ou tem uma forma que o WhatsApp não aceita. Mude-a e tente de novo.</translation>
    </message>
    <message>
        <source>This template cannot be changed right now. Try again later.</source>
        <translation>Este modelo não pode ser alterado agora. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>You have as many templates as WhatsApp allows. Delete one you no longer use.</source>
        <translation>Você tem o máximo de modelos que o WhatsApp permite. Apague um que não usa mais.</translation>
    </message>
    <message>
        <source>There is already a template with this name. Choose another name.</source>
        <translation>Já existe um modelo com este nome. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The form in this message is not available right now. Check it in WhatsApp Manager.</source>
        <translation>O formulário desta mensagem não está disponível agora. Confira no Gerenciador do WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp has no statistics for this template yet.</source>
        <translation>O WhatsApp ainda não tem estatísticas deste modelo.</translation>
    </message>
    <message>
        <source>This number was not removed completely. Remove it once more in Settings, then register it.</source>
        <translation>Este número não foi removido por completo. Remova-o mais uma vez em Configurações e depois registre-o.</translation>
    </message>
    <message>
        <source>This number was not removed completely. Remove it once more, then register it.</source>
        <translation>Este número não foi removido por completo. Remova-o mais uma vez e depois registre-o.</translation>
    </message>
    <message>
        <source>This PIN is not correct. Check it in Settings, under Numbers.</source>
        <translation>Este PIN não está correto. Confira em Configurações, em Números.</translation>
    </message>
    <message>
        <source>This is not the number’s PIN. Don’t guess: after a few wrong PINs, WhatsApp locks it. If you forgot the PIN, reset it in WhatsApp Manager.</source>
        <translation>Este não é o PIN do número. Não tente adivinhar: depois de alguns PINs errados, o WhatsApp o bloqueia. Se você esqueceu o PIN, redefina-o no Gerenciador do WhatsApp.</translation>
    </message>
    <message>
        <source>This number must be confirmed with a code first. You can do that in Settings, under Numbers.</source>
        <translation>Este número precisa primeiro ser confirmado com um código. Você pode fazer isso em Configurações, em Números.</translation>
    </message>
    <message>
        <source>The number must be confirmed with a code first.</source>
        <translation>O número precisa primeiro ser confirmado com um código.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Wait 12 hours before you try again.</source>
        <translation>O PIN estava errado vezes demais. Espere 12 horas antes de tentar de novo.</translation>
    </message>
    <message>
        <source>The PIN was tried too fast. Wait a few minutes.</source>
        <translation>O PIN foi tentado rápido demais. Espere alguns minutos.</translation>
    </message>
    <message>
        <source>This number is not registered yet. You can register it in Settings, under Numbers.</source>
        <translation>Este número ainda não está registrado. Você pode registrá-lo em Configurações, em Números.</translation>
    </message>
    <message>
        <source>This number is not registered yet.</source>
        <translation>Este número ainda não está registrado.</translation>
    </message>
    <message>
        <source>The number was removed a moment ago. Try again in five minutes.</source>
        <translation>O número foi removido agora há pouco. Tente de novo em cinco minutos.</translation>
    </message>
    <message>
        <source>The number was registered or removed 10 times within three days. Try again in three days.</source>
        <translation>O número foi registrado ou removido 10 vezes em três dias. Tente de novo em três dias.</translation>
    </message>
    <message>
        <source>This code is not right, or has expired. Check it, or ask for a new one.</source>
        <translation>Este código não está certo ou expirou. Confira ou peça um novo.</translation>
    </message>
    <message>
        <source>This number cannot be moved here yet. Check its owner and its two-step PIN in WhatsApp Manager.</source>
        <translation>Este número ainda não pode ser trazido para cá. Confira o proprietário e o PIN de duas etapas no Gerenciador do WhatsApp.</translation>
    </message>
    <message>
        <source>This way of connecting is no longer supported. Connect the account again in Settings.</source>
        <translation>Esta forma de conectar não é mais aceita. Conecte a conta de novo em Configurações.</translation>
    </message>
    <message>
        <source>Earlier chats were already fetched once. To fetch them again, disconnect the number in the phone app and connect it again.</source>
        <translation>As conversas anteriores já foram buscadas uma vez. Para buscá-las de novo, desconecte o número no app do celular e conecte de novo.</translation>
    </message>
    <message>
        <source>Earlier chats can only be fetched within 24 hours. Disconnect the number in the phone app and connect it again.</source>
        <translation>As conversas anteriores só podem ser buscadas em até 24 horas. Desconecte o número no app do celular e conecte de novo.</translation>
    </message>
    <message>
        <source>The owner of this number does not share earlier chats. New messages arrive all the same.</source>
        <translation>O proprietário deste número não compartilha as conversas anteriores. As mensagens novas chegam mesmo assim.</translation>
    </message>
    <message>
        <source>This username cannot be used. Choose another one, or check it in WhatsApp Manager.</source>
        <translation>Este nome de usuário não pode ser usado. Escolha outro ou confira no Gerenciador do WhatsApp.</translation>
    </message>
    <message>
        <source>This was already requested. There is nothing more to do.</source>
        <translation>Isto já foi solicitado. Não há mais nada a fazer.</translation>
    </message>
    <message>
        <source>Meta does not allow this web address. Ask the person who runs your relay.</source>
        <translation>A Meta não permite este endereço web. Pergunte à pessoa que administra seu retransmissor.</translation>
    </message>
    <message>
        <source>Facebook did not accept the login. Please log in again.</source>
        <translation>O Facebook não aceitou o login. Entre de novo.</translation>
    </message>
    <message>
        <source>No code was sent, because codes were requested too often. Wait an hour, then try again.</source>
        <translation>Nenhum código foi enviado, porque foram pedidos códigos demais. Espere uma hora e tente de novo.</translation>
    </message>
    <message>
        <source>Log in again; what you chose is kept.</source>
        <translation>Entre de novo; o que você escolheu fica guardado.</translation>
    </message>
    <message>
        <source>Facebook has ended your login. Reconnect to continue.</source>
        <translation>O Facebook encerrou seu login. Reconecte para continuar.</translation>
    </message>
    <message>
        <source>Shoptalk was removed in your Facebook settings. Reconnect and allow it once more.</source>
        <translation>O Shoptalk foi removido nas suas configurações do Facebook. Reconecte e permita mais uma vez.</translation>
    </message>
    <message>
        <source>Facebook wants to check that it is you. Log in at facebook.com first, then reconnect.</source>
        <translation>O Facebook quer confirmar que é você. Primeiro entre em facebook.com e depois reconecte.</translation>
    </message>
    <message>
        <source>Your Facebook password was changed. Reconnect with the new one.</source>
        <translation>Sua senha do Facebook foi alterada. Reconecte com a nova.</translation>
    </message>
    <message>
        <source>Your Facebook login has expired, as it does about every 60 days. Reconnect to continue.</source>
        <translation>Seu login do Facebook expirou, como acontece mais ou menos a cada 60 dias. Reconecte para continuar.</translation>
    </message>
    <message>
        <source>Your Facebook login has expired</source>
        <translation>Seu login do Facebook expirou</translation>
    </message>
    <message>
        <source>Your Facebook login has expired: Facebook asks for a new one after 90 days. Reconnect to continue.</source>
        <translation>Seu login do Facebook expirou: o Facebook pede um novo depois de 90 dias. Reconecte para continuar.</translation>
    </message>
    <message>
        <source>Your Facebook account is not confirmed yet. Confirm it first (Facebook has sent you an e-mail), then reconnect.</source>
        <translation>Sua conta do Facebook ainda não está confirmada. Primeiro confirme a conta (o Facebook enviou um e-mail a você) e depois reconecte.</translation>
    </message>
    <message>
        <source>You have no role in this business. Ask an administrator of the business for access, then reconnect.</source>
        <translation>Você não tem nenhuma função nesta empresa. Peça acesso a um administrador da empresa e depois reconecte.</translation>
    </message>
    <message>
        <source>A permission that Shoptalk needs is missing. Reconnect and allow everything on the list.</source>
        <translation>Falta uma permissão de que o Shoptalk precisa. Reconecte e permita tudo o que está na lista.</translation>
    </message>
    <message>
        <source>The file did not reach WhatsApp: the connection broke off each time. Check your internet connection, then try again.</source>
        <translation>O arquivo não chegou ao WhatsApp: a conexão caiu todas as vezes. Verifique sua conexão com a internet e tente de novo.</translation>
    </message>
    <message>
        <source>This number is no longer connected. Connect it again in Settings, Facebook accounts, then try again.</source>
        <translation>Este número não está mais conectado. Conecte-o de novo em Configurações, Contas do Facebook e tente novamente.</translation>
    </message>
    <message>
        <source>WhatsApp takes reactions only to messages of the last 30 days that were not deleted.</source>
        <translation>O WhatsApp só aceita reações a mensagens dos últimos 30 dias que não foram apagadas.</translation>
    </message>
    <message>
        <source>It works again from %1.</source>
        <translation>Volta a funcionar a partir das %1.</translation>
    </message>
    <message>
        <source>WhatsApp limits how many messages this number can send. The reason may be that people blocked or reported earlier ones. Send fewer and more useful messages for a while.</source>
        <translation>O WhatsApp limita quantas mensagens este número pode enviar. O motivo pode ser que pessoas bloquearam ou denunciaram mensagens anteriores. Envie menos mensagens, e mais úteis, por um tempo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::NameCard</name>
    <message>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>Request this name</source>
        <translation>Solicitar este nome</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Novo nome</translation>
    </message>
    <message>
        <source>Load the name again</source>
        <translation>Carregar o nome de novo</translation>
    </message>
    <message>
        <source>The display name could not be loaded.</source>
        <translation>Não foi possível carregar o nome de exibição.</translation>
    </message>
    <message>
        <source>Customers see only the number so far, not a name.</source>
        <translation>Os clientes só veem o número por enquanto, não um nome.</translation>
    </message>
    <message>
        <source>Customers see “%1” at the top of the chat.</source>
        <translation>Os clientes veem “%1” no topo da conversa.</translation>
    </message>
    <message>
        <source>WhatsApp reviews a new name before customers see it. The name must match your business.</source>
        <translation>O WhatsApp analisa um novo nome antes que os clientes o vejam. O nome precisa corresponder à sua empresa.</translation>
    </message>
    <message>
        <source>WhatsApp is reviewing “%1”. You’ll be notified of the decision.</source>
        <translation>O WhatsApp está analisando “%1”. Você será avisado da decisão.</translation>
    </message>
    <message>
        <source>WhatsApp rejected “%1”. Request a different name.</source>
        <translation>O WhatsApp rejeitou “%1”. Solicite um nome diferente.</translation>
    </message>
    <message>
        <source>The name was sent to WhatsApp for review. You’ll be notified of the decision.</source>
        <translation>O nome foi enviado ao WhatsApp para análise. Você será avisado da decisão.</translation>
    </message>
</context>
<context>
    <name>shoptalk::NameEditor</name>
    <message>
        <source>Change the name</source>
        <translation>Alterar o nome</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nome do cliente</translation>
    </message>
</context>
<context>
    <name>shoptalk::NavigationRail</name>
    <message>
        <source>Pages and numbers</source>
        <translation>Páginas e números</translation>
    </message>
</context>
<context>
    <name>shoptalk::NewConversation</name>
    <message>
        <source>From:</source>
        <translation>De:</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Abrir conversa</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Nome ou número de telefone</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Seu número</translation>
    </message>
    <message>
        <source>Type a name, or a number with + and the country code.</source>
        <translation>Digite um nome, ou um número com + e o código do país.</translation>
    </message>
    <message>
        <source>This is a phone number: %1</source>
        <translation>Isto é um número de telefone: %1</translation>
    </message>
    <message>
        <source>This is no phone number yet. Begin with + and the country code.</source>
        <translation>Ainda não é um número de telefone. Comece com + e o código do país.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escrever para %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::NoteActions</name>
    <message>
        <source>Write an internal note</source>
        <translation>Escrever uma nota interna</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>A note about %1, for your team only. The customer never sees it.</source>
        <translation>Uma nota sobre %1, só para a sua equipe. O cliente nunca a vê.</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto da nota</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Salvar nota</translation>
    </message>
    <message>
        <source>This note is too long. Shorten it, then save it again.</source>
        <translation>Esta nota é longa demais. Encurte-a e salve de novo.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Nota salva.</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Nota apagada.</translation>
    </message>
    <message>
        <source>A note for your team only. The customer never sees it.</source>
        <translation>Uma nota só para a sua equipe. O cliente nunca a vê.</translation>
    </message>
    <message>
        <source>Note changed.</source>
        <translation>Nota alterada.</translation>
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
        <translation>Quando um cliente escreve</translation>
    </message>
    <message>
        <source>Notifications appear while you use another window or another page of Shoptalk. While Shoptalk is locked, they never show names or messages.</source>
        <translation>As notificações aparecem enquanto você usa outra janela ou outra página do Shoptalk. Enquanto o Shoptalk está bloqueado, elas nunca mostram nomes nem mensagens.</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>Mostrar uma notificação</translation>
    </message>
    <message>
        <source>Show the customer’s name and the start of the message</source>
        <translation>Mostrar o nome do cliente e o começo da mensagem</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Tocar um som</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>Mostrar uma notificação de teste</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>This computer can’t show notifications. Shoptalk’s task bar entry is highlighted instead when a customer writes.</source>
        <translation>Este computador não pode mostrar notificações. Em vez disso, o Shoptalk fica destacado na barra de tarefas quando um cliente escreve.</translation>
    </message>
    <message>
        <source>When you want quiet</source>
        <translation>Quando você quer sossego</translation>
    </message>
    <message>
        <source>Nothing pops up and nothing makes a sound. Messages still arrive and are counted.</source>
        <translation>Nada aparece e nada toca. As mensagens continuam chegando e são contadas.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
</context>
<context>
    <name>shoptalk::NumberText</name>
    <message>
        <source>The code has 6 digits.</source>
        <translation>O código tem 6 dígitos.</translation>
    </message>
    <message>
        <source>A PIN has 6 digits.</source>
        <translation>Um PIN tem 6 dígitos.</translation>
    </message>
    <message>
        <source>Type the name that customers are to see.</source>
        <translation>Digite o nome que os clientes devem ver.</translation>
    </message>
    <message>
        <source>The text needs 1 to 140 characters.</source>
        <translation>O texto precisa ter de 1 a 140 caracteres.</translation>
    </message>
    <message>
        <source>Something in the profile cannot be used as it is.</source>
        <translation>Algo no perfil não pode ser usado como está.</translation>
    </message>
    <message>
        <source>No answer came, so we don’t know whether it worked. Check again in a minute.</source>
        <translation>Não veio resposta, então não sabemos se funcionou. Verifique de novo em um minuto.</translation>
    </message>
    <message>
        <source>WhatsApp cannot be reached. Nothing was changed. Check this computer’s network.</source>
        <translation>Não é possível acessar o WhatsApp. Nada foi alterado. Verifique a rede deste computador.</translation>
    </message>
    <message>
        <source>Your Facebook login has expired or a permission is missing. Reconnect on the page Facebook accounts.</source>
        <translation>O login terminou ou falta uma permissão. Reconecte na página Contas do Facebook.</translation>
    </message>
    <message>
        <source>WhatsApp was asked too often. Wait a few minutes, then try again.</source>
        <translation>O WhatsApp foi consultado vezes demais. Espere alguns minutos e tente de novo.</translation>
    </message>
    <message>
        <source>This computer could not save it. Check that the keychain is unlocked and the disk is not full.</source>
        <translation>Este computador não conseguiu salvar. Confira se o chaveiro está desbloqueado e se o disco não está cheio.</translation>
    </message>
    <message>
        <source>WhatsApp’s answer could not be understood. Check again in a minute.</source>
        <translation>Não foi possível entender a resposta do WhatsApp. Verifique de novo em um minuto.</translation>
    </message>
    <message>
        <source>WhatsApp refused it without saying why.</source>
        <translation>O WhatsApp recusou sem dizer por quê.</translation>
    </message>
    <message>
        <source>WhatsApp refused it and says: %1</source>
        <translation>O WhatsApp recusou e diz: %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Recado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>%1: WhatsApp does not allow this to be empty.</source>
        <translation>%1: o WhatsApp não permite deixar isto vazio.</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <translation>%1: no máximo %2 caracteres.</translation>
    </message>
    <message>
        <source>%1: at most two.</source>
        <translation>%1: no máximo dois.</translation>
    </message>
    <message>
        <source>%1: an address starts with https:// or http://</source>
        <translation>%1: um endereço começa com https:// ou http://</translation>
    </message>
    <message>
        <source>%1: this is not an e-mail address.</source>
        <translation>%1: isto não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Alcoholic drinks</source>
        <translation>Bebidas alcoólicas</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>Roupas</translation>
    </message>
    <message>
        <source>Cars and vehicles</source>
        <translation>Carros e veículos</translation>
    </message>
    <message>
        <source>Beauty and care</source>
        <translation>Beleza e cuidados</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educação</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>Entretenimento</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanças</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation>Serviço público</translation>
    </message>
    <message>
        <source>Groceries</source>
        <translation>Mercearia</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>Sem fins lucrativos</translation>
    </message>
    <message>
        <source>Not a business</source>
        <translation>Não é uma empresa</translation>
    </message>
    <message>
        <source>Online gambling</source>
        <translation>Jogos de azar on-line</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Farmácia</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Jogos de azar</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>Serviços profissionais</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurante</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viagens</translation>
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
        <translation>Nenhum número conectado ainda.</translation>
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
        <translation>Você tem alterações não salvas neste número, ou um envio ainda está em andamento.</translation>
    </message>
</context>
<context>
    <name>shoptalk::Options</name>
    <message>
        <source>Your shop’s WhatsApp Business conversations on your desktop.</source>
        <translation>As conversas do WhatsApp Business da sua loja no seu computador.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Guardar tudo nesta pasta.</translation>
    </message>
    <message>
        <source>Address of Meta’s Graph API.</source>
        <translation>Endereço da API Graph da Meta.</translation>
    </message>
    <message>
        <source>Address of Facebook’s login.</source>
        <translation>Endereço do login do Facebook.</translation>
    </message>
    <message>
        <source>Fill in this relay when pairing.</source>
        <translation>Preencher este retransmissor ao parear.</translation>
    </message>
    <message>
        <source>Language, such as en or ar.</source>
        <translation>Idioma, como en ou ar.</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light (claro), dark (escuro) ou high-contrast (alto contraste).</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Iniciar na bandeja, sem janela.</translation>
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
        <translation>Recarregar a página</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>Usar meu navegador</translation>
    </message>
    <message>
        <source>What could be wrong?</source>
        <translation>O que pode estar errado?</translation>
    </message>
    <message>
        <source>The page is not responding</source>
        <translation>A página não responde</translation>
    </message>
    <message>
        <source>The page is taking a long time to load</source>
        <translation>A página está demorando para carregar</translation>
    </message>
    <message>
        <source>Nothing has been changed, and Shoptalk still works. You can wait, or reload the page, which starts the login from the beginning.</source>
        <translation>Nada foi alterado, e o Shoptalk continua funcionando. Você pode esperar ou recarregar a página, o que começa o login desde o início.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PairStep</name>
    <message>
        <source>Connect to your relay</source>
        <translation>Conecte-se ao seu retransmissor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar um backup…</translation>
    </message>
    <message>
        <source>Address of your relay</source>
        <translation>Endereço do seu retransmissor</translation>
    </message>
    <message>
        <source>Your relay is the server that receives your messages while this computer is off.</source>
        <translation>Seu retransmissor é o servidor que recebe suas mensagens enquanto este computador está desligado.</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Código de pareamento</translation>
    </message>
    <message>
        <source>Ask the person who runs your relay for a code. It works once, within 15 minutes.</source>
        <translation>Peça um código à pessoa que administra seu retransmissor. Ele funciona uma vez, em até 15 minutos.</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Nome deste computador</translation>
    </message>
    <message>
        <source>This helps your team tell its computers apart.</source>
        <translation>Isso ajuda sua equipe a distinguir os computadores.</translation>
    </message>
    <message>
        <source>Use this if your shop already used Shoptalk on another computer.</source>
        <translation>Use isto se a sua loja já usou o Shoptalk em outro computador.</translation>
    </message>
    <message>
        <source>Pair this computer again</source>
        <translation>Pareie este computador de novo</translation>
    </message>
    <message>
        <source>Your conversations are still here. Enter a new pairing code to receive new messages again.</source>
        <translation>Suas conversas continuam aqui. Digite um novo código de pareamento para voltar a receber mensagens novas.</translation>
    </message>
    <message>
        <source>Welcome to Shoptalk</source>
        <translation>Boas-vindas ao Shoptalk</translation>
    </message>
    <message>
        <source>All your customers’ WhatsApp messages in one place. First, connect this computer to your shop’s relay, the server that receives your messages.</source>
        <translation>Todas as mensagens de WhatsApp dos seus clientes em um só lugar. Primeiro, conecte este computador ao retransmissor da sua loja, o servidor que recebe suas mensagens.</translation>
    </message>
    <message>
        <source>Continue as “%1”</source>
        <translation>Continuar como “%1”</translation>
    </message>
    <message>
        <source>Connecting to your relay…</source>
        <translation>Conectando ao seu retransmissor…</translation>
    </message>
    <message>
        <source>Give this computer a name, for example “Front desk”.</source>
        <translation>Dê um nome a este computador, por exemplo “Balcão”.</translation>
    </message>
    <message>
        <source>A pairing code has 8 letters and digits, for example K7QM-2XRP.</source>
        <translation>Um código de pareamento tem 8 letras e dígitos, por exemplo K7QM-2XRP.</translation>
    </message>
    <message>
        <source>Enter the address of your relay.</source>
        <translation>Digite o endereço do seu retransmissor.</translation>
    </message>
    <message>
        <source>No relay yet? Practise with a made-up shop</source>
        <translation>Ainda sem retransmissor? Pratique com uma loja inventada</translation>
    </message>
</context>
<context>
    <name>shoptalk::PaletteController</name>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir para…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>shoptalk::PassphraseDialog</name>
    <message>
        <source>Current passphrase</source>
        <translation>Frase secreta atual</translation>
    </message>
    <message>
        <source>Use 8 characters or more; several words work best. Nobody can look it up for you, so make a recovery key in case you forget it.</source>
        <translation>Use 8 caracteres ou mais; o melhor são várias palavras. Ninguém pode consultá-la para você, então crie uma chave de recuperação para o caso de esquecê-la.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase secreta</translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation>Repita a nova frase secreta</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar a frase secreta</translation>
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
        <translation>Não há mensagens neste período.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PeopleDialog</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Line in the file</source>
        <translation>Linha do arquivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>shoptalk::PeopleStep</name>
    <message>
        <source>This file can’t be opened. Check that it is still there and not open elsewhere.</source>
        <translation>Não é possível abrir este arquivo. Verifique se ele ainda está lá e se não está aberto em outro lugar.</translation>
    </message>
    <message>
        <source>This file is too large. Split it into parts of at most 100,000 people.</source>
        <translation>Este arquivo é grande demais. Divida-o em partes de no máximo 100.000 pessoas.</translation>
    </message>
    <message>
        <source>No people were found in this file. In your spreadsheet, choose “Save as” and the type CSV. The first line has the names of the columns.</source>
        <translation>Nenhuma pessoa foi encontrada neste arquivo. Na planilha, escolha “Salvar como” e o tipo CSV. A primeira linha tem os nomes das colunas.</translation>
    </message>
    <message>
        <source>Our customers</source>
        <translation>Nossos clientes</translation>
    </message>
    <message>
        <source>People from a file (CSV)</source>
        <translation>Pessoas de um arquivo (CSV)</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quem recebe</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>A qualquer momento</translation>
    </message>
    <message numerus="yes">
        <source>Wrote in the last %Ln day(s)</source>
        <translation>
            <numerusform>Escreveram no último %Ln dia</numerusform>
            <numerusform>Escreveram nos últimos %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not write for %Ln day(s)</source>
        <translation>
            <numerusform>Não escrevem há %Ln dia</numerusform>
            <numerusform>Não escrevem há %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Última mensagem</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Column with the phone number</source>
        <translation>Coluna com o número de telefone</translation>
    </message>
    <message>
        <source>Column with the name</source>
        <translation>Coluna com o nome</translation>
    </message>
    <message>
        <source>The first people in the file</source>
        <translation>As primeiras pessoas do arquivo</translation>
    </message>
    <message>
        <source>With labels you can choose more exactly: right-click a conversation to label it.</source>
        <translation>Com etiquetas você escolhe melhor: clique com o botão direito em uma conversa.</translation>
    </message>
    <message>
        <source>Only with one of these labels (none chosen: everybody)</source>
        <translation>Só com uma destas etiquetas (nenhuma escolhida: todos)</translation>
    </message>
    <message>
        <source>Choose a file with people</source>
        <translation>Escolher um arquivo com pessoas</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabelas (*.csv *.tsv *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln people</source>
        <translation>
            <numerusform>%1: %Ln pessoa</numerusform>
            <numerusform>%1: %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has more. Only the first 100,000 are used.</source>
        <translation>O arquivo tem mais. Só os primeiros 100.000 são usados.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Choose the column</source>
        <translation>Escolher a coluna</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
    <message>
        <source>The file is still being read. Wait a moment.</source>
        <translation>O arquivo ainda está sendo lido. Espere um momento.</translation>
    </message>
    <message>
        <source>Choose the file with the people first.</source>
        <translation>Escolha primeiro o arquivo com as pessoas.</translation>
    </message>
    <message>
        <source>Choose the column that has the phone numbers.</source>
        <translation>Escolha a coluna com os números de telefone.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>%1 can’t be read any more. Choose the file again.</source>
        <translation>Não é mais possível ler %1. Escolha o arquivo de novo.</translation>
    </message>
    <message>
        <source>Your contacts who have not written yet get it, too.</source>
        <translation>Seus contatos que ainda não escreveram também recebem.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PersonLine</name>
    <message>
        <source>Facebook account</source>
        <translation>Conta do Facebook</translation>
    </message>
</context>
<context>
    <name>shoptalk::PictureField</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Change picture…</source>
        <translation>Mudar imagem…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Upload the picture again</source>
        <translation>Enviar a imagem de novo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Cancelar o envio</translation>
    </message>
    <message>
        <source>Picture upload</source>
        <translation>Envio da imagem</translation>
    </message>
    <message>
        <source>Choose a picture of at least 192 × 192 pixels, drop one here, or paste it with %1.</source>
        <translation>Escolha uma imagem de pelo menos 192 × 192 pixels, solte uma aqui ou cole com %1.</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Nenhuma imagem ainda</translation>
    </message>
    <message>
        <source>Your profile picture</source>
        <translation>Sua foto do perfil</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolha uma imagem</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Add one picture at a time.</source>
        <translation>Adicione uma imagem por vez.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first, or choose a file.</source>
        <translation>Não há imagem para colar. Copie uma primeiro ou escolha um arquivo.</translation>
    </message>
    <message>
        <source>Save the picture on this computer first, then choose it.</source>
        <translation>Primeiro salve a imagem neste computador e depois escolha-a.</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Saved. Customers now see this picture.</source>
        <translation>Salvo. Os clientes agora veem esta imagem.</translation>
    </message>
    <message>
        <source>Upload cancelled. Customers still see the previous picture.</source>
        <translation>Envio cancelado. Os clientes continuam vendo a imagem anterior.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PictureText</name>
    <message>
        <source>The file cannot be opened. Check that it is still there.</source>
        <translation>Não é possível abrir o arquivo. Confira se ele ainda está lá.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read. Choose a JPEG, PNG, WebP, GIF or BMP file.</source>
        <translation>Este arquivo não é uma imagem que possa ser lida. Escolha um arquivo JPEG, PNG, WebP, GIF ou BMP.</translation>
    </message>
    <message>
        <source>The picture is too small. WhatsApp needs at least 192 × 192 pixels. Choose a larger one.</source>
        <translation>A imagem é pequena demais. O WhatsApp precisa de pelo menos 192 × 192 pixels. Escolha uma maior.</translation>
    </message>
    <message>
        <source>The picture is too large. Make it smaller first, or choose another one.</source>
        <translation>A imagem é grande demais. Primeiro salve em tamanho menor ou escolha outra.</translation>
    </message>
    <message>
        <source>The relay has not said yet which Meta app it works for. Check the connection on the page Connection doctor, then try again.</source>
        <translation>O retransmissor ainda não disse para qual app da Meta trabalha. Verifique a conexão na página Diagnóstico de conexão e tente de novo.</translation>
    </message>
    <message>
        <source>Facebook lets only people with a role in the Meta app upload pictures, and this login has none. Ask the person who set up the relay for a role, or change the picture in WhatsApp Manager.</source>
        <translation>O Facebook só deixa pessoas com uma função no app da Meta enviar imagens, e este login não tem nenhuma. Peça uma função à pessoa que configurou o retransmissor ou mude a imagem no Gerenciador do WhatsApp.</translation>
    </message>
    <message>
        <source>The connection broke before the whole picture was uploaded. Customers still see the old one. Check this computer’s network, then try again: the upload goes on where it stopped.</source>
        <translation>A conexão caiu antes que a imagem inteira fosse enviada. Os clientes continuam vendo a antiga. Verifique a rede deste computador e tente de novo: o envio continua de onde parou.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the picture. Choose another one. It says: %1</source>
        <translation>O WhatsApp não aceitou a imagem. Escolha outra. Ele diz: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::PracticeBanner</name>
    <message>
        <source>Practice: nothing here reaches WhatsApp. The customers are made up.</source>
        <translation>Prática: nada daqui chega ao WhatsApp. Os clientes são inventados.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PracticeController</name>
    <message>
        <source>&amp;Practise with a made-up shop</source>
        <translation>&amp;Praticar com uma loja inventada</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>The practice shop could not be opened. Try again, or restart Shoptalk.</source>
        <translation>Não foi possível abrir a loja de prática. Tente de novo ou reinicie o Shoptalk.</translation>
    </message>
    <message>
        <source>The practice shop could not be opened, because other programs on this computer use the connections that it needs. Close programs that you don’t need, then try again.</source>
        <translation>Não foi possível abrir a loja de prática, porque outros programas deste computador usam as conexões de que ela precisa. Feche os programas de que você não precisa e tente de novo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PreviewBubble</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Place on a map</source>
        <translation>Lugar em um mapa</translation>
    </message>
    <message>
        <source>A part that can’t be shown here</source>
        <translation>Uma parte que não pode ser mostrada aqui</translation>
    </message>
    <message>
        <source>%1 · ends soon</source>
        <translation>%1 · termina em breve</translation>
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
        <translation>Não foi possível salvar a alteração. Confira se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>Prices per message</source>
        <translation>Preços por mensagem</translation>
    </message>
    <message>
        <source>What WhatsApp charges for each message that is delivered. The chat then shows what the next message costs. Each of your numbers may send 1,000 replies a month without charge. A price is for the customer’s country; “Other” is for all countries without a price of their own.</source>
        <translation>O que o WhatsApp cobra por cada mensagem entregue. A conversa mostra então quanto custa a próxima mensagem. Cada um dos seus números pode enviar 1.000 respostas por mês sem custo. Um preço vale para o país do cliente; “Outro” vale para todos os países sem preço próprio.</translation>
    </message>
    <message>
        <source>There are no prices yet. Add them, or import Meta’s rate card.</source>
        <translation>Ainda não há preços. Adicione-os ou importe a tabela de tarifas da Meta.</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Adicionar um preço</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the selected price</source>
        <translation>Remover o preço selecionado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Restore the removed price</source>
        <translation>Restaurar o preço removido</translation>
    </message>
    <message>
        <source>Meta’s rate card</source>
        <translation>Tabela de tarifas da Meta</translation>
    </message>
    <message>
        <source>Meta publishes its prices as a file (CSV), for a currency and from a date on. Importing it adds its prices to the table.</source>
        <translation>A Meta publica seus preços como arquivo (CSV), para uma moeda e a partir de uma data. Ao importar, os preços são adicionados à tabela.</translation>
    </message>
    <message>
        <source>Prices valid from</source>
        <translation>Preços válidos a partir de</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import Meta’s rate card</source>
        <translation>Importar a tabela de tarifas da Meta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the prices</source>
        <translation>Exportar os preços</translation>
    </message>
    <message>
        <source>Rate card (*.csv)</source>
        <translation>Tabela de tarifas (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The file could not be opened. Choose another one.</source>
        <translation>Não foi possível abrir o arquivo. Escolha outro.</translation>
    </message>
    <message>
        <source>This file is not a rate card. It needs a line with “Market”, “Currency” and the categories, and a line with numbers for each market.</source>
        <translation>Este arquivo não é uma tabela de tarifas. Ele precisa de uma linha com “Market”, “Currency” e as categorias, e uma linha com números para cada mercado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) were imported.</source>
        <translation>
            <numerusform>%Ln preço foi importado.</numerusform>
            <numerusform>%Ln preços foram importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The prices were exported.</source>
        <translation>Os preços foram exportados.</translation>
    </message>
    <message>
        <source>The prices could not be saved there. Choose another folder.</source>
        <translation>Não foi possível salvar os preços ali. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>WhatsApp prices</source>
        <translation>Preços do WhatsApp</translation>
    </message>
</context>
<context>
    <name>shoptalk::PrivacyActions</name>
    <message>
        <source>&amp;Delete conversation</source>
        <translation>&amp;Apagar conversa</translation>
    </message>
    <message>
        <source>&amp;Erase customer forever…</source>
        <translation>&amp;Excluir cliente para sempre…</translation>
    </message>
    <message numerus="yes">
        <source>Conversation deleted. You can restore it for %Ln day(s) under Settings, Recently deleted.</source>
        <translation>
            <numerusform>Conversa apagada. Você pode restaurá-la por %Ln dia em Configurações, Apagadas recentemente.</numerusform>
            <numerusform>Conversa apagada. Você pode restaurá-la por %Ln dias em Configurações, Apagadas recentemente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message deleted.</source>
        <translation>Mensagem apagada.</translation>
    </message>
    <message>
        <source>Sending cancelled.</source>
        <translation>Envio cancelado.</translation>
    </message>
    <message>
        <source>Message restored.</source>
        <translation>Mensagem restaurada.</translation>
    </message>
    <message>
        <source>The message could not be restored.</source>
        <translation>Não foi possível restaurar a mensagem.</translation>
    </message>
    <message>
        <source>Conversation restored.</source>
        <translation>Conversa restaurada.</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Excluir %1?</translation>
    </message>
    <message>
        <source>Erase %1 forever?</source>
        <translation>Excluir %1 para sempre?</translation>
    </message>
    <message>
        <source>The name, the number and every message are deleted from this computer forever. This can’t be undone. The next backup replaces all older ones in the backup folder. If you keep copies elsewhere, delete those yourself.

This doesn’t change anything at WhatsApp.</source>
        <translation>O nome, o número e todas as mensagens são apagados deste computador para sempre. Isso não pode ser desfeito. O próximo backup substitui todos os mais antigos na pasta de backups. Se você guarda cópias em outro lugar, apague-as você mesmo.

Isso não muda nada no WhatsApp.</translation>
    </message>
    <message>
        <source>Erase forever</source>
        <translation>Excluir para sempre</translation>
    </message>
    <message>
        <source>Customer erased.</source>
        <translation>Cliente excluído.</translation>
    </message>
    <message>
        <source>The customer could not be erased. Check that the disk is not full, then try again.</source>
        <translation>Não foi possível excluir o cliente. Confira se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Desfeito.</translation>
    </message>
    <message>
        <source>This could not be undone. Try again later.</source>
        <translation>Não foi possível desfazer. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Não foi possível salvar. Confira se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>&amp;Delete conversations</source>
        <translation>&amp;Apagar conversas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) deleted.</source>
        <translation>
            <numerusform>%Ln conversa apagada.</numerusform>
            <numerusform>%Ln conversas apagadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can restore them for %Ln day(s) under Settings, Recently deleted.</source>
        <translation>
            <numerusform>Você pode restaurá-las por %Ln dia em Configurações, Apagadas recentemente.</numerusform>
            <numerusform>Você pode restaurá-las por %Ln dias em Configurações, Apagadas recentemente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) restored.</source>
        <translation>
            <numerusform>%Ln conversa restaurada.</numerusform>
            <numerusform>%Ln conversas restauradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a customer, and the number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The customer was not erased, because a database from before a restore could not be removed. Restart the computer, then try again.</source>
        <translation>O cliente não foi apagado para sempre porque não foi possível remover um banco de dados de antes de uma restauração. Reinicie o computador e tente de novo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PrivacyPage</name>
    <message>
        <source>Show customers that you are typing</source>
        <translation>Mostrar aos clientes que você está digitando</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Não foi possível salvar. Confira se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>How long messages are kept</source>
        <translation>Por quanto tempo as mensagens ficam guardadas</translation>
    </message>
    <message>
        <source>Once a day, older messages are deleted from this computer forever, unless the conversation’s label says otherwise. This doesn’t change anything at WhatsApp.</source>
        <translation>Uma vez por dia, as mensagens mais antigas são apagadas deste computador para sempre, a menos que a etiqueta da conversa diga outra coisa. Isso não muda nada no WhatsApp.</translation>
    </message>
    <message>
        <source>Deleting and erasing</source>
        <translation>Apagar e excluir</translation>
    </message>
    <message numerus="yes">
        <source>Deleting hides a conversation. You can restore it for %Ln day(s) under Recently deleted. Erasing a customer deletes their name, number and messages forever. Do this when a customer asks you to: right-click the conversation and choose Erase.</source>
        <translation>
            <numerusform>Apagar oculta uma conversa. Você pode restaurá-la por %Ln dia em Apagadas recentemente. Excluir um cliente apaga o nome, o número e as mensagens dele para sempre. Faça isso quando um cliente pedir: clique com o botão direito na conversa e escolha Excluir.</numerusform>
            <numerusform>Apagar oculta uma conversa. Você pode restaurá-la por %Ln dias em Apagadas recentemente. Excluir um cliente apaga o nome, o número e as mensagens dele para sempre. Faça isso quando um cliente pedir: clique com o botão direito na conversa e escolha Excluir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Digitação</translation>
    </message>
    <message>
        <source>Customers see “typing…” while you write an answer, as they do with anybody else on WhatsApp.</source>
        <translation>Os clientes veem “digitando…” enquanto você escreve uma resposta, como com qualquer outra pessoa no WhatsApp.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
</context>
<context>
    <name>shoptalk::ProblemPage</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>O que você pode fazer</translation>
    </message>
    <message>
        <source>What else you can do</source>
        <translation>O que mais você pode fazer</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Escolha uma frase secreta</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Usar a chave de recuperação</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar um backup…</translation>
    </message>
    <message>
        <source>Start with no conversations</source>
        <translation>Começar sem conversas</translation>
    </message>
    <message>
        <source>Start with new settings</source>
        <translation>Começar com configurações novas</translation>
    </message>
</context>
<context>
    <name>shoptalk::ProfileCard</name>
    <message>
        <source>Business profile</source>
        <translation>Perfil comercial</translation>
    </message>
    <message>
        <source>Customers see it when they tap the shop’s name in WhatsApp.</source>
        <translation>Os clientes o veem quando tocam no nome da loja no WhatsApp.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Recado</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Another website</source>
        <translation>Outro site</translation>
    </message>
    <message>
        <source>Business category</source>
        <translation>Categoria da empresa</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Não especificada</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Salvar perfil</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Load the profile again</source>
        <translation>Carregar o perfil de novo</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Saved. Customers now see these changes.</source>
        <translation>Salvo. Os clientes agora veem estas alterações.</translation>
    </message>
</context>
<context>
    <name>shoptalk::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR code de %1</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Salvar como imagem…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>Salvar o QR code</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Vector image for printing (*.svg)</source>
        <translation>Imagem vetorial para impressão (*.svg)</translation>
    </message>
    <message>
        <source>The QR code was saved.</source>
        <translation>O QR code foi salvo.</translation>
    </message>
    <message>
        <source>The QR code could not be saved there. Choose another folder.</source>
        <translation>Não foi possível salvar o QR code ali. Escolha outra pasta.</translation>
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
        <translation>O Não perturbe está ativado.</translation>
    </message>
    <message>
        <source>Do not disturb is on until %1.</source>
        <translation>O Não perturbe está ativado até as %1.</translation>
    </message>
    <message>
        <source>Do not disturb is on until tomorrow at %1.</source>
        <translation>O Não perturbe está ativado até amanhã às %1.</translation>
    </message>
    <message>
        <source>No notifications: you have no working hours.</source>
        <translation>Sem notificações: você não tem horário de trabalho.</translation>
    </message>
    <message>
        <source>No notifications outside your working hours, until %1.</source>
        <translation>Sem notificações fora do seu horário de trabalho, até as %1.</translation>
    </message>
    <message>
        <source>No notifications outside your working hours, until tomorrow at %1.</source>
        <translation>Sem notificações fora do seu horário de trabalho, até amanhã às %1.</translation>
    </message>
    <message>
        <source>No notifications outside your working hours, until %1 at %2.</source>
        <comment>a weekday and a time</comment>
        <translation>Sem notificações fora do seu horário de trabalho, até %1 às %2.</translation>
    </message>
</context>
<context>
    <name>shoptalk::RailButton</name>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <comment>a page or a number of the shop</comment>
        <translation>
            <numerusform>%1, %Ln não lida</numerusform>
            <numerusform>%1, %Ln não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, needs your attention</source>
        <comment>a page</comment>
        <translation>%1, precisa da sua atenção</translation>
    </message>
</context>
<context>
    <name>shoptalk::RailController</name>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Caixa de entrada</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Todos os números</translation>
    </message>
</context>
<context>
    <name>shoptalk::RangeBar</name>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 dias</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mês passado</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>De um dia a outro…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Todos os números</translation>
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
        <translation>Pedidos e agendamentos</translation>
    </message>
    <message>
        <source>Login codes</source>
        <translation>Códigos de login</translation>
    </message>
    <message>
        <source>Login codes, international</source>
        <translation>Códigos de login, internacionais</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido a partir de</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReactionPopup</name>
    <message>
        <source>React to the message</source>
        <translation>Reagir à mensagem</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mais…</translation>
    </message>
    <message>
        <source>More emoji</source>
        <translation>Mais emojis</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Retirar: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReadActions</name>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Marcar como &amp;lida</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Marcar como &amp;não lida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) marked as read.</source>
        <translation>
            <numerusform>%Ln conversa marcada como lida.</numerusform>
            <numerusform>%Ln conversas marcadas como lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) marked as unread.</source>
        <translation>
            <numerusform>%Ln conversa marcada como não lida.</numerusform>
            <numerusform>%Ln conversas marcadas como não lidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>This key is shown only once. Keep it with the shop’s papers, not on this computer. Anyone who has it and one of your backups can read your conversations.</source>
        <translation>Esta chave é mostrada só uma vez. Guarde-a com os papéis da loja, não neste computador. Quem tiver a chave e um dos seus backups pode ler suas conversas.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>I’ve saved it</source>
        <translation>Já guardei</translation>
    </message>
    <message>
        <source>Shoptalk: recovery key</source>
        <translation>Shoptalk: chave de recuperação</translation>
    </message>
    <message>
        <source>Made on %1. You need this key if this computer’s keychain is lost, if the passphrase is forgotten, or to restore a backup on another computer. It never contains the letters O, I or L: they are always the digits 0, 1 and 1.</source>
        <translation>Criada em: %1. Você precisa desta chave se o chaveiro deste computador for perdido, se a frase secreta for esquecida ou para restaurar um backup em outro computador. Ela nunca contém as letras O, I ou L: são sempre os dígitos 0, 1 e 1.</translation>
    </message>
    <message>
        <source>Keep it as safe as the key to the shop.</source>
        <translation>Guarde-a tão bem quanto a chave da loja.</translation>
    </message>
    <message>
        <source>Sent to the printer. Check that the page was printed.</source>
        <translation>Enviada para a impressora. Confira se a página foi impressa.</translation>
    </message>
    <message>
        <source>The printer does not respond. Choose another one, save a PDF, or write the key down.</source>
        <translation>A impressora não responde. Escolha outra, salve um PDF ou anote a chave.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Salvar a chave de recuperação</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Now move the file to a safe place outside this computer.</source>
        <translation>Salva. Agora mova o arquivo para um lugar seguro fora deste computador.</translation>
    </message>
    <message>
        <source>The key could not be saved there. Choose another folder, print it, or write it down.</source>
        <translation>Não foi possível salvar a chave ali. Escolha outra pasta, imprima ou anote a chave.</translation>
    </message>
    <message>
        <source>Copied. Other programs can read it until you copy something else.</source>
        <translation>Copiada. Outros programas podem lê-la até você copiar outra coisa.</translation>
    </message>
</context>
<context>
    <name>shoptalk::RegisterStep</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Register later</source>
        <translation>Registrar mais tarde</translation>
    </message>
    <message>
        <source>The number is connected either way. It can’t send or receive messages until you register it under Settings, Numbers.</source>
        <translation>O número fica conectado de qualquer forma. Ele não pode enviar nem receber mensagens até você registrá-lo em Configurações, Números.</translation>
    </message>
    <message>
        <source>Register your number</source>
        <translation>Registre seu número</translation>
    </message>
    <message>
        <source>%1 is not registered with WhatsApp yet. You do this once, with a 6-digit PIN that protects the number.</source>
        <translation>%1 ainda não está registrado no WhatsApp. Você faz isso uma vez, com um PIN de 6 dígitos que protege o número.</translation>
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
        <translation>Enviar um SMS</translation>
    </message>
    <message>
        <source>Call the number</source>
        <translation>Ligar para o número</translation>
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
        <translation>Repita o PIN</translation>
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
        <translation>Mudar o PIN…</translation>
    </message>
    <message>
        <source>Unregister…</source>
        <translation>Cancelar registro…</translation>
    </message>
    <message>
        <source>Unregister this number from WhatsApp</source>
        <translation>Cancelar o registro deste número no WhatsApp</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Definir este PIN</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>The status of this number could not be loaded.</source>
        <translation>Não foi possível carregar o status deste número.</translation>
    </message>
    <message>
        <source>This number is not registered, so it can’t send or receive messages. First confirm that it is yours: WhatsApp sends a 6-digit code by text message or calls with it.</source>
        <translation>Este número não está registrado, então não pode enviar nem receber mensagens. Primeiro confirme que ele é seu: o WhatsApp envia um código de 6 dígitos por SMS ou liga para informá-lo.</translation>
    </message>
    <message>
        <source>The number is confirmed. Register it with the PIN that was chosen for it before.</source>
        <translation>O número está confirmado. Registre-o com o PIN que foi escolhido antes para ele.</translation>
    </message>
    <message>
        <source>The number is confirmed. Choose a 6-digit PIN and write it down. You need it to register the number again, and Shoptalk doesn’t keep it.</source>
        <translation>O número está confirmado. Escolha um PIN de 6 dígitos e anote-o. Você precisa dele para registrar o número de novo, e o Shoptalk não o guarda.</translation>
    </message>
    <message>
        <source>This number is registered. It can send and receive messages.</source>
        <translation>Este número está registrado. Ele pode enviar e receber mensagens.</translation>
    </message>
    <message>
        <source>Choose a 6-digit PIN and write it down. You need it to register the number again, and Shoptalk doesn’t keep it.</source>
        <translation>Escolha um PIN de 6 dígitos e anote-o. Você precisa dele para registrar o número de novo, e o Shoptalk não o guarda.</translation>
    </message>
    <message>
        <source>This number is registered by the WhatsApp Business app on the phone and is used in both places. Change its settings in the app.</source>
        <translation>Este número foi registrado pelo app WhatsApp Business no celular e é usado nos dois lugares. Mude as configurações dele no app.</translation>
    </message>
    <message>
        <source>WhatsApp is calling the number. Enter the code you hear.</source>
        <translation>O WhatsApp está ligando para o número. Digite o código que você ouvir.</translation>
    </message>
    <message>
        <source>WhatsApp has sent a text message. Enter the code from it.</source>
        <translation>O WhatsApp enviou um SMS. Digite o código que está nele.</translation>
    </message>
    <message>
        <source>The number is confirmed.</source>
        <translation>O número está confirmado.</translation>
    </message>
    <message>
        <source>A PIN has 6 digits.</source>
        <translation>Um PIN tem 6 dígitos.</translation>
    </message>
    <message>
        <source>The two PINs don’t match.</source>
        <translation>Os dois PINs não são iguais.</translation>
    </message>
    <message>
        <source>PIN changed.</source>
        <translation>PIN alterado.</translation>
    </message>
    <message>
        <source>The number is registered. It can now send and receive messages.</source>
        <translation>O número está registrado. Agora ele pode enviar e receber mensagens.</translation>
    </message>
    <message>
        <source>Unregister this number?</source>
        <translation>Cancelar o registro deste número?</translation>
    </message>
    <message>
        <source>It can’t send or receive messages on any computer until you register it again with its PIN. Your conversations stay.</source>
        <translation>Ele não poderá enviar nem receber mensagens em nenhum computador até você registrá-lo de novo com o PIN. Suas conversas ficam.</translation>
    </message>
    <message>
        <source>Unregister</source>
        <translation>Cancelar registro</translation>
    </message>
    <message>
        <source>The number is no longer registered.</source>
        <translation>O número não está mais registrado.</translation>
    </message>
</context>
<context>
    <name>shoptalk::RenameQuestion</name>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Novo nome:</translation>
    </message>
</context>
<context>
    <name>shoptalk::RepairBanner</name>
    <message>
        <source>Shoptalk found a problem in the file with your conversations and repaired it. Nothing was lost. If you see this message again, make a backup and have this computer’s disk checked.</source>
        <translation>O Shoptalk encontrou um problema no arquivo com suas conversas e o reparou. Nada foi perdido. Se você vir esta mensagem de novo, faça um backup e mande verificar o disco deste computador.</translation>
    </message>
    <message>
        <source>Go to backups</source>
        <translation>Ir para os backups</translation>
    </message>
    <message>
        <source>Go to the Backup page</source>
        <translation>Ir para a página Backup</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>shoptalk::RepliesPage</name>
    <message>
        <source>Your saved replies</source>
        <translation>Suas respostas salvas</translation>
    </message>
    <message>
        <source>Type / in a conversation, then the name or a word of the reply, to use it.</source>
        <translation>Em uma conversa, digite / e depois o nome ou uma palavra da resposta para usá-la.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Respostas salvas</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Escrever uma resposta</translation>
    </message>
    <message>
        <source>{name} becomes the customer’s name, {number} their number, and {me} your name.</source>
        <translation>{name} vira o nome do cliente, {number} o número dele e {me} o seu nome.</translation>
    </message>
    <message>
        <source>Name, for example opening-hours</source>
        <translation>Nome, por exemplo horario</translation>
    </message>
    <message>
        <source>Name of the reply</source>
        <translation>Nome da resposta</translation>
    </message>
    <message>
        <source>Hello {name}, we are open from 9 to 6.</source>
        <translation>Olá, {name}! Abrimos das 9h às 18h.</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Texto da resposta</translation>
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
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Nova resposta</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Mudar %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Give the reply a name and a text.</source>
        <translation>Dê um nome e um texto à resposta.</translation>
    </message>
    <message>
        <source>This text is too long for one message. Shorten it.</source>
        <translation>Este texto é longo demais para uma mensagem. Encurte-o.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Não foi possível salvar. Confira se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 foi removido.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Está de volta.</translation>
    </message>
    <message>
        <source>The reply that you are writing is not saved.</source>
        <translation>A resposta que você está escrevendo não foi salva.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReplyBar</name>
    <message>
        <source>Stop replying to this message</source>
        <translation>Parar de responder a esta mensagem</translation>
    </message>
    <message>
        <source>Reply to your own message</source>
        <translation>Resposta à sua própria mensagem</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>Resposta ao cliente</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReportSaver</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
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
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
</context>
<context>
    <name>shoptalk::RestoreController</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>Backups of Shoptalk (*.shoptalk-backup)</source>
        <translation>Backups do Shoptalk (*.shoptalk-backup)</translation>
    </message>
    <message>
        <source>Recovery key or passphrase</source>
        <translation>Chave de recuperação ou frase secreta</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>This backup was made on another computer, or with another key. Enter the recovery key printed on that computer, or the passphrase used there.</source>
        <translation>Este backup foi feito em outro computador ou com outra chave. Digite a chave de recuperação impressa naquele computador ou a frase secreta usada lá.</translation>
    </message>
    <message>
        <source>The key or passphrase is not the right one for this backup. Try again.</source>
        <translation>A chave ou a frase secreta não é a certa para este backup. Tente de novo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ResultTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
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
        <translation>Igual às outras</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 anos</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 anos</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 anos</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 ano</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete older messages forever?</source>
        <translation>Apagar mensagens mais antigas para sempre?</translation>
    </message>
    <message numerus="yes">
        <source>Delete all messages that are older than %Ln day(s) forever?</source>
        <translation>
            <numerusform>Apagar para sempre todas as mensagens com mais de %Ln dia?</numerusform>
            <numerusform>Apagar para sempre todas as mensagens com mais de %Ln dias?</numerusform>
        </translation>
    </message>
    <message>
        <source>This starts right away and can’t be undone.</source>
        <translation>Isso começa imediatamente e não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Delete forever</source>
        <translation>Apagar para sempre</translation>
    </message>
</context>
<context>
    <name>shoptalk::RowSigns</name>
    <message>
        <source>assigned to %1</source>
        <translation>atribuída a %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixada</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arquivada</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>adiada até %1</translation>
    </message>
    <message>
        <source>reminder %1</source>
        <translation>lembrete %1</translation>
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
        <translation>Respostas salvas</translation>
    </message>
    <message>
        <source>Tab or Enter inserts, Esc closes.</source>
        <translation>Tab ou Enter insere, Esc fecha.</translation>
    </message>
    <message>
        <source>Add saved replies…</source>
        <translation>Adicionar respostas salvas…</translation>
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
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Voice messages and audio</source>
        <translation>Mensagens de voz e áudio</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Localizações</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Buttons and lists</source>
        <translation>Botões e listas</translation>
    </message>
    <message>
        <source>Search filters</source>
        <translation>Filtros da pesquisa</translation>
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
        <translation>Data</translation>
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
        <translation>De qualquer um</translation>
    </message>
    <message>
        <source>From customers</source>
        <translation>De clientes</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>Nossas</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Todos os números</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Todas as etiquetas</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Qualquer dia</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>De um dia a outro…</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>De um dia a outro</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoritas</translation>
    </message>
</context>
<context>
    <name>shoptalk::SearchResults</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Messages that match the search</source>
        <translation>Mensagens que combinam com a pesquisa</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>No messages found. Check the spelling, or try fewer words.</source>
        <translation>Nenhuma mensagem encontrada. Verifique a ortografia ou use menos palavras.</translation>
    </message>
    <message>
        <source>Older messages are still being prepared for the search.</source>
        <translation>As mensagens mais antigas ainda estão sendo preparadas para a pesquisa.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln message(s) found</source>
        <translation>
            <numerusform>Mais de %Ln mensagem encontrada</numerusform>
            <numerusform>Mais de %Ln mensagens encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) found</source>
        <translation>
            <numerusform>%Ln mensagem encontrada</numerusform>
            <numerusform>%Ln mensagens encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No starred messages. Put a star on a message to find it here again.</source>
        <translation>Nenhuma mensagem favorita. Favorite uma mensagem para encontrá-la aqui de novo.</translation>
    </message>
    <message>
        <source>The messages could not be searched. Try again, or restart Shoptalk.</source>
        <translation>Não foi possível pesquisar as mensagens. Tente de novo ou reinicie o Shoptalk.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>Lock when Shoptalk is not used for</source>
        <translation>Bloquear quando o Shoptalk não for usado por</translation>
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
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation>Chave de criptografia</translation>
    </message>
    <message>
        <source>Your Facebook login and your connection to the shop are encrypted with this key. If someone else may have used this computer, change the key: everything is then encrypted again with the new one.</source>
        <translation>Seu login do Facebook e sua conexão com a loja são criptografados com esta chave. Se outra pessoa puder ter usado este computador, troque a chave: tudo é então criptografado de novo com a nova.</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Trocar chave</translation>
    </message>
    <message>
        <source>With a passphrase, you can lock Shoptalk. Your login is then encrypted so that only the passphrase opens it.</source>
        <translation>Com uma frase secreta, você pode bloquear o Shoptalk. Seu login é então criptografado de modo que só a frase secreta o abre.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Mudar a frase secreta…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Definir uma frase secreta…</translation>
    </message>
    <message>
        <source>You have a recovery key. If you make a new one, the old one stops working.</source>
        <translation>Você tem uma chave de recuperação. Se criar uma nova, a antiga para de funcionar.</translation>
    </message>
    <message>
        <source>You need it if this computer’s keychain (the system’s safe place for passwords) is lost, if you forget the passphrase, or to restore a backup on another computer. It is shown once, so that you can print it.</source>
        <translation>Você precisa dela se o chaveiro deste computador (o lugar seguro do sistema para senhas) for perdido, se você esquecer a frase secreta ou para restaurar um backup em outro computador. Ela é mostrada uma vez, para que você possa imprimi-la.</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Criar uma nova…</translation>
    </message>
    <message>
        <source>Make a recovery key…</source>
        <translation>Criar uma chave de recuperação…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase secreta</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Remover a frase secreta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The current passphrase is wrong.</source>
        <translation>A frase secreta atual está errada.</translation>
    </message>
    <message>
        <source>The passphrase could not be changed (%1). Nothing is different now.</source>
        <translation>Não foi possível mudar a frase secreta (%1). Tudo continua como antes.</translation>
    </message>
    <message>
        <source>Passphrase set.</source>
        <translation>Frase secreta definida.</translation>
    </message>
    <message>
        <source>Passphrase removed.</source>
        <translation>Frase secreta removida.</translation>
    </message>
    <message>
        <source>The recovery key could not be made (%1).</source>
        <translation>Não foi possível criar a chave de recuperação (%1).</translation>
    </message>
    <message>
        <source>The key was changed, and everything is encrypted with the new one.</source>
        <translation>A chave foi trocada, e tudo está criptografado com a nova.</translation>
    </message>
    <message>
        <source>The key could not be changed (%1). Nothing is different now.</source>
        <translation>Não foi possível trocar a chave (%1). Tudo continua como antes.</translation>
    </message>
    <message>
        <source>Shoptalk asks for your passphrase when it starts and when it is locked.</source>
        <translation>O Shoptalk pede sua frase secreta quando é iniciado e quando está bloqueado.</translation>
    </message>
    <message>
        <source>Press %1 to lock it.</source>
        <translation>Pressione %1 para bloqueá-lo.</translation>
    </message>
    <message>
        <source>While it is locked, it sends nothing: broadcasts and messages wait until you unlock it.</source>
        <translation>Enquanto está bloqueado, ele não envia nada: transmissões e mensagens esperam até você desbloquear.</translation>
    </message>
    <message>
        <source>Lock Shoptalk when the computer locks or sleeps</source>
        <translation>Bloquear o Shoptalk quando o computador for bloqueado ou suspenso</translation>
    </message>
</context>
<context>
    <name>shoptalk::SelectionBar</name>
    <message>
        <source>What to do with the selected conversations</source>
        <translation>O que fazer com as conversas selecionadas</translation>
    </message>
    <message>
        <source>Clear selection (Esc)</source>
        <translation>Limpar seleção (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selecionada</numerusform>
            <numerusform>%Ln selecionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::SendProblems</name>
    <message>
        <source>We don’t know yet whether this message went out, because the connection broke while it was being sent. Usually WhatsApp tells us within a minute.</source>
        <translation>Ainda não sabemos se esta mensagem saiu, porque a conexão caiu durante o envio. Normalmente o WhatsApp nos diz em um minuto.</translation>
    </message>
    <message>
        <source>WhatsApp took this message but has not delivered it yet. Often the reason is that no payment method is set up at Meta: add one in Meta Business Suite, under Billing.</source>
        <translation>O WhatsApp recebeu esta mensagem, mas ainda não a entregou. Muitas vezes o motivo é que não há forma de pagamento configurada na Meta: adicione uma no Meta Business Suite, em Cobrança.</translation>
    </message>
    <message>
        <source>We don’t know yet whether the message before went out. This one waits up to 30 seconds for WhatsApp to tell us, then it is sent.</source>
        <translation>Ainda não sabemos se a mensagem anterior saiu. Esta espera até 30 segundos para o WhatsApp nos dizer e depois é enviada.</translation>
    </message>
    <message>
        <source>Sent before we knew whether the message before went out.</source>
        <translation>Enviada antes de sabermos se a mensagem anterior saiu.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Ela foi enviada</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>WhatsApp took this message but has paused its delivery. You don’t need to do anything: it is delivered later, or marked as failed.</source>
        <translation>O WhatsApp recebeu esta mensagem, mas pausou a entrega. Você não precisa fazer nada: ela será entregue mais tarde ou marcada como falha.</translation>
    </message>
    <message>
        <source>WhatsApp took this message but waits to see how the first customers like the template. You don’t need to do anything: it is delivered later, or marked as failed.</source>
        <translation>O WhatsApp recebeu esta mensagem, mas espera para ver se os primeiros clientes gostam do modelo. Você não precisa fazer nada: ela será entregue mais tarde ou marcada como falha.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Enviar um modelo</translation>
    </message>
    <message>
        <source>WhatsApp could not deliver this message within 30 days and has given up. The customer’s phone was off all the time, or they no longer use WhatsApp. If it still matters, write again or call.</source>
        <translation>O WhatsApp não conseguiu entregar esta mensagem em 30 dias e desistiu. O celular do cliente ficou desligado o tempo todo, ou ele não usa mais o WhatsApp. Se ainda for importante, escreva de novo ou ligue.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation>Fechar configurações</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Páginas de configurações</translation>
    </message>
    <message>
        <source>Back to the list of settings</source>
        <translation>Voltar à lista de configurações</translation>
    </message>
</context>
<context>
    <name>shoptalk::SetupMessage</name>
    <message>
        <source>This computer has no keychain</source>
        <translation>Este computador não tem chaveiro</translation>
    </message>
    <message>
        <source>Shoptalk stores the key to your login only in the system’s keychain. Install and start one, such as GNOME Keyring or KWallet, then try again.</source>
        <translation>O Shoptalk guarda a chave do seu login só no chaveiro do sistema. Instale e inicie um, como o GNOME Keyring ou o KWallet, e tente de novo.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>Unlock it with your computer’s password, then try again.</source>
        <translation>Desbloqueie-o com a senha do seu computador e tente de novo.</translation>
    </message>
    <message>
        <source>The keychain did not let Shoptalk in</source>
        <translation>O chaveiro não deixou o Shoptalk entrar</translation>
    </message>
    <message>
        <source>Try again, and allow it when your system asks. Your login is stored safely there.</source>
        <translation>Tente de novo e permita quando o sistema perguntar. Seu login fica guardado lá com segurança.</translation>
    </message>
    <message>
        <source>The key to your data was not found</source>
        <translation>A chave dos seus dados não foi encontrada</translation>
    </message>
    <message>
        <source>The keychain is locked, or it is a different one than before. Unlock the right one, then try again. Nothing was overwritten.</source>
        <translation>O chaveiro está bloqueado ou é diferente do anterior. Desbloqueie o certo e tente de novo. Nada foi sobrescrito.</translation>
    </message>
    <message>
        <source>The stored login can’t be opened</source>
        <translation>Não é possível abrir o login salvo</translation>
    </message>
    <message>
        <source>It is damaged, so Shoptalk does not use it. Log in again to replace it.</source>
        <translation>Ele está danificado, então o Shoptalk não o usa. Entre de novo para substituí-lo.</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>Your data is from a newer version of Shoptalk</source>
        <translation>Seus dados são de uma versão mais nova do Shoptalk</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version on this computer, then open Shoptalk again.</source>
        <translation>Nada foi alterado. Instale a versão mais nova neste computador e abra o Shoptalk de novo.</translation>
    </message>
    <message>
        <source>The stored data can’t be read</source>
        <translation>Não é possível ler os dados salvos</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was overwritten. Restore a backup, or ask for help before you continue.</source>
        <translation>O arquivo está danificado. Nada foi sobrescrito. Restaure um backup ou peça ajuda antes de continuar.</translation>
    </message>
    <message>
        <source>This number is no longer available</source>
        <translation>Este número não está mais disponível</translation>
    </message>
    <message>
        <source>The list has changed. Try again to load the new one.</source>
        <translation>A lista mudou. Tente de novo para carregar a nova.</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Não foi possível salvar</translation>
    </message>
    <message>
        <source>The disk may be full, or Shoptalk’s folder may be read-only. Free up some space, then try again.</source>
        <translation>O disco pode estar cheio, ou a pasta do Shoptalk pode ser só de leitura. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>Usar meu navegador</translation>
    </message>
    <message>
        <source>The login window was closed</source>
        <translation>A janela de login foi fechada</translation>
    </message>
    <message>
        <source>Nothing has changed. Continue whenever you are ready.</source>
        <translation>Nada mudou. Continue quando quiser.</translation>
    </message>
    <message>
        <source>The connection was not allowed</source>
        <translation>A conexão não foi permitida</translation>
    </message>
    <message>
        <source>Nothing has changed. Shoptalk needs the permissions below to show your messages and send your replies. Continue if you change your mind.</source>
        <translation>Nada mudou. O Shoptalk precisa das permissões abaixo para mostrar suas mensagens e enviar suas respostas. Continue se mudar de ideia.</translation>
    </message>
    <message>
        <source>Facebook reported a problem</source>
        <translation>o Facebook informou um problema</translation>
    </message>
    <message>
        <source>The login did not finish. Try again. If it keeps happening, tell the person who runs your relay. The app at Meta may not be set up yet.</source>
        <translation>O login não foi concluído. Tente de novo. Se continuar acontecendo, avise a pessoa que administra seu retransmissor. O app na Meta talvez ainda não esteja configurado.</translation>
    </message>
    <message>
        <source>Facebook’s login did not load</source>
        <translation>O login do Facebook não carregou</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>Verifique sua conexão de internet e tente de novo.</translation>
    </message>
    <message>
        <source>The login page does not answer</source>
        <translation>A página de login não responde</translation>
    </message>
    <message>
        <source>Nothing has changed. You can wait, open the page again, or log in with your own browser.</source>
        <translation>Nada mudou. Você pode esperar, abrir a página de novo ou entrar com o seu próprio navegador.</translation>
    </message>
    <message>
        <source>The login page is slow to load</source>
        <translation>A página de login está demorando para carregar</translation>
    </message>
    <message>
        <source>Check your internet connection. You can wait, open the page again, or log in with your own browser.</source>
        <translation>Verifique sua conexão de internet. Você pode esperar, abrir a página de novo ou entrar com o seu próprio navegador.</translation>
    </message>
    <message>
        <source>The login window stopped</source>
        <translation>A janela de login parou</translation>
    </message>
    <message>
        <source>That should not happen. Nothing has changed. Try again.</source>
        <translation>Isso não deveria acontecer. Nada mudou. Tente de novo.</translation>
    </message>
    <message>
        <source>No browser opened</source>
        <translation>Nenhum navegador abriu</translation>
    </message>
    <message>
        <source>Shoptalk found no browser on this computer. Continue with Facebook here instead.</source>
        <translation>O Shoptalk não encontrou navegador neste computador. Continue com o Facebook aqui.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser</source>
        <translation>Nada voltou do navegador</translation>
    </message>
    <message>
        <source>You have ten minutes to log in there. Nothing was saved. Try again.</source>
        <translation>Você tem dez minutos para entrar lá. Nada foi salvo. Tente de novo.</translation>
    </message>
    <message>
        <source>Your relay does not offer the sign-up</source>
        <translation>Seu retransmissor não oferece o cadastro</translation>
    </message>
    <message>
        <source>Create the WhatsApp Business account at business.facebook.com, then continue with Facebook here. The person who runs your relay can switch the sign-up on.</source>
        <translation>Crie a conta do WhatsApp Business em business.facebook.com e depois continue com o Facebook aqui. A pessoa que administra seu retransmissor pode ativar o cadastro.</translation>
    </message>
    <message>
        <source>The sign-up was not finished</source>
        <translation>O cadastro não foi concluído</translation>
    </message>
    <message>
        <source>Nothing was saved here. What you created at Meta is still there. Start again and choose it.</source>
        <translation>Nada foi salvo aqui. O que você criou na Meta continua lá. Comece de novo e escolha-o.</translation>
    </message>
    <message>
        <source>Meta could not finish the sign-up</source>
        <translation>A Meta não conseguiu concluir o cadastro</translation>
    </message>
    <message>
        <source>You reported a problem there, and Meta’s support received it. Nothing was saved here. You can try again at any time.</source>
        <translation>Você informou um problema lá, e o suporte da Meta o recebeu. Nada foi salvo aqui. Você pode tentar de novo quando quiser.</translation>
    </message>
    <message>
        <source>Meta did not let Shoptalk in</source>
        <translation>A Meta não deixou o Shoptalk entrar</translation>
    </message>
    <message>
        <source>The sign-up was finished, but Meta gave Shoptalk no permission, so nothing was saved here. What you created at Meta is still there. Start again, choose it, and leave the window open until the end.</source>
        <translation>O cadastro foi concluído, mas a Meta não deu permissão ao Shoptalk, então nada foi salvo aqui. O que você criou na Meta continua lá. Comece de novo, escolha-o e deixe a janela aberta até o fim.</translation>
    </message>
    <message>
        <source>Please choose again</source>
        <translation>Escolha de novo</translation>
    </message>
    <message>
        <source>The sign-up was successful, but its window was closed before Meta told Shoptalk what you chose. Choose it here.</source>
        <translation>O cadastro deu certo, mas a janela foi fechada antes de a Meta dizer ao Shoptalk o que você escolheu. Escolha aqui.</translation>
    </message>
    <message>
        <source>This is not a token</source>
        <translation>Isto não é um token</translation>
    </message>
    <message>
        <source>A token is one long word without spaces. Copy all of it in Meta’s business settings, then paste it here.</source>
        <translation>Um token é uma palavra longa, sem espaços. Copie-o inteiro nas configurações do negócio da Meta e cole aqui.</translation>
    </message>
    <message>
        <source>Meta does not accept this token</source>
        <translation>A Meta não aceita este token</translation>
    </message>
    <message>
        <source>It is incomplete, or it no longer works. Generate a new one in Meta’s business settings.</source>
        <translation>Ele está incompleto ou não funciona mais. Gere um novo nas configurações do negócio da Meta.</translation>
    </message>
    <message>
        <source>This token has expired</source>
        <translation>Este token expirou</translation>
    </message>
    <message>
        <source>Generate a new one in Meta’s business settings. You can choose there that it never expires.</source>
        <translation>Gere um novo nas configurações do negócio da Meta. Lá você pode escolher que ele nunca expire.</translation>
    </message>
    <message>
        <source>This token is for another app</source>
        <translation>Este token é de outro app</translation>
    </message>
    <message>
        <source>When you generate it, choose your relay’s app. The person who runs your relay knows its name.</source>
        <translation>Ao gerá-lo, escolha o app do seu retransmissor. A pessoa que administra seu retransmissor sabe o nome dele.</translation>
    </message>
    <message>
        <source>This is not a system user token</source>
        <translation>Este não é um token de usuário do sistema</translation>
    </message>
    <message>
        <source>It belongs to a person or an app. Generate one for a system user in Meta’s business settings, or log in with Facebook.</source>
        <translation>Ele pertence a uma pessoa ou a um app. Gere um para um usuário do sistema nas configurações do negócio da Meta ou entre com o Facebook.</translation>
    </message>
    <message>
        <source>This token does not have all permissions</source>
        <translation>Este token não tem todas as permissões</translation>
    </message>
    <message>
        <source>Generate a new one with business_management, whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>Gere um novo com business_management, whatsapp_business_management e whatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>This was not the login that you started</source>
        <translation>Este não era o login que você iniciou</translation>
    </message>
    <message>
        <source>To protect your account, nothing was saved. Log in again from here. Never use a login link that somebody sent you.</source>
        <translation>Para proteger sua conta, nada foi salvo. Entre de novo por aqui. Nunca use um link de login que alguém enviou a você.</translation>
    </message>
    <message>
        <source>Facebook did not accept the login</source>
        <translation>o Facebook não aceitou o login</translation>
    </message>
    <message>
        <source>A login works once, and only for a few minutes. Log in again.</source>
        <translation>Um login funciona uma vez, e só por alguns minutos. Entre de novo.</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Falta uma permissão</translation>
    </message>
    <message>
        <source>Shoptalk needs every permission on the list. Log in again and leave all of them switched on.</source>
        <translation>O Shoptalk precisa de todas as permissões da lista. Entre de novo e deixe todas ativadas.</translation>
    </message>
    <message>
        <source>Somebody else logged in</source>
        <translation>Outra pessoa entrou</translation>
    </message>
    <message>
        <source>This number was connected with another Facebook account, so nothing was changed. Log in with that account. You may have to log out at Facebook first.</source>
        <translation>Este número foi conectado com outra conta do Facebook, então nada foi alterado. Entre com aquela conta. Talvez você precise sair do Facebook primeiro.</translation>
    </message>
    <message>
        <source>This is not the same system user</source>
        <translation>Este não é o mesmo usuário do sistema</translation>
    </message>
    <message>
        <source>This number was connected with a system user token, so nothing was changed. Generate a new token for the same system user in Meta’s business settings, then paste it.</source>
        <translation>Este número foi conectado com um token de usuário do sistema, então nada foi alterado. Gere um novo token para o mesmo usuário do sistema nas configurações do negócio da Meta e cole-o.</translation>
    </message>
    <message>
        <source>This is another business</source>
        <translation>Esta é outra empresa</translation>
    </message>
    <message>
        <source>This number was connected through Meta’s sign-up, so nothing was changed. Open the sign-up again, and choose the same business there.</source>
        <translation>Este número foi conectado pelo cadastro da Meta, então nada foi alterado. Abra o cadastro de novo e escolha lá a mesma empresa.</translation>
    </message>
    <message>
        <source>Meta no longer accepts the token</source>
        <translation>A Meta não aceita mais o token</translation>
    </message>
    <message>
        <source>It has expired, or it was deleted. Generate a new one for the same system user. Your choices are kept.</source>
        <translation>Ele expirou ou foi apagado. Gere um novo para o mesmo usuário do sistema. Suas escolhas ficam guardadas.</translation>
    </message>
    <message>
        <source>Meta no longer lets Shoptalk in</source>
        <translation>A Meta não deixa mais o Shoptalk entrar</translation>
    </message>
    <message>
        <source>The permission from the sign-up has ended. Go through the sign-up again and choose the same business. Your choices are kept.</source>
        <translation>A permissão do cadastro terminou. Faça o cadastro de novo e escolha a mesma empresa. Suas escolhas ficam guardadas.</translation>
    </message>
    <message>
        <source>Your Facebook login has ended</source>
        <translation>Seu login do Facebook terminou</translation>
    </message>
    <message>
        <source>Meta ends a login after some weeks, or when the password or the permissions change. Log in again to continue from here.</source>
        <translation>A Meta encerra um login depois de algumas semanas ou quando a senha ou as permissões mudam. Entre de novo para continuar daqui.</translation>
    </message>
    <message>
        <source>Your Facebook account is not allowed to do this</source>
        <translation>Sua conta do Facebook não pode fazer isto</translation>
    </message>
    <message>
        <source>Ask an administrator of the business to give you full control in Meta Business settings, then try again. Or log in with another Facebook account.</source>
        <translation>Peça a um administrador da empresa que dê a você controle total nas configurações do negócio da Meta e tente de novo. Ou entre com outra conta do Facebook.</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Usar outra conta</translation>
    </message>
    <message>
        <source>No business found</source>
        <translation>Nenhuma empresa encontrada</translation>
    </message>
    <message>
        <source>This Facebook account does not manage a business yet. Create one at business.facebook.com, or ask an administrator to add you under Settings, Users, People. Then try again.</source>
        <translation>Esta conta do Facebook ainda não gerencia uma empresa. Crie uma em business.facebook.com ou peça a um administrador que adicione você em Configurações, Usuários, Pessoas. Depois tente de novo.</translation>
    </message>
    <message>
        <source>No WhatsApp account in this business</source>
        <translation>Nenhuma conta do WhatsApp nesta empresa</translation>
    </message>
    <message>
        <source>Open Meta Business settings, then Accounts, WhatsApp accounts, and add one. Or ask an administrator to share one with you. Then try again.</source>
        <translation>Abra as configurações do negócio da Meta, depois Contas, Contas do WhatsApp, e adicione uma. Ou peça a um administrador que compartilhe uma com você. Depois tente de novo.</translation>
    </message>
    <message>
        <source>Choose another business</source>
        <translation>Escolher outra empresa</translation>
    </message>
    <message>
        <source>No phone number in this account</source>
        <translation>Nenhum número de telefone nesta conta</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager at business.facebook.com, then Phone numbers, and add one that can receive a call or a text message. Then try again.</source>
        <translation>Abra o Gerenciador do WhatsApp em business.facebook.com, depois Números de telefone, e adicione um que possa receber uma ligação ou um SMS. Depois tente de novo.</translation>
    </message>
    <message>
        <source>Choose another account</source>
        <translation>Escolher outra conta</translation>
    </message>
    <message>
        <source>A short pause, please</source>
        <translation>Uma pequena pausa, por favor</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Nothing is lost. Wait a few minutes, then try again.</source>
        <translation>Houve solicitações demais em pouco tempo. Nada foi perdido. Espere alguns minutos e tente de novo.</translation>
    </message>
    <message>
        <source>Meta has a problem at the moment</source>
        <translation>A Meta está com um problema no momento</translation>
    </message>
    <message>
        <source>Nothing is lost. Wait a few minutes, then try again.</source>
        <translation>Nada foi perdido. Espere alguns minutos e tente de novo.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again. You will continue from here.</source>
        <translation>Verifique sua conexão de internet e tente de novo. Você continuará daqui.</translation>
    </message>
    <message>
        <source>Meta refused this</source>
        <translation>A Meta recusou isto</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, give the person who runs your relay this error code: %1</source>
        <translation>Tente de novo. Se continuar acontecendo, passe este código de erro à pessoa que administra seu retransmissor: %1</translation>
    </message>
    <message>
        <source>This list could not be loaded completely</source>
        <translation>Não foi possível carregar esta lista por completo</translation>
    </message>
    <message>
        <source>Meta sent more entries than there can be, so none are shown. Try again. If it keeps happening, look for a newer version of Shoptalk.</source>
        <translation>A Meta enviou mais itens do que pode haver, então nenhum é mostrado. Tente de novo. Se continuar acontecendo, procure uma versão mais nova do Shoptalk.</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>A resposta não foi entendida</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, look for a newer version of Shoptalk.</source>
        <translation>Tente de novo. Se continuar acontecendo, procure uma versão mais nova do Shoptalk.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>This is not an address</source>
        <translation>Isto não é um endereço</translation>
    </message>
    <message>
        <source>An address looks like relay.example.com. Ask the person who runs your relay for yours.</source>
        <translation>Um endereço se parece com relay.example.com. Peça o seu à pessoa que administra seu retransmissor.</translation>
    </message>
    <message>
        <source>This address is not secure</source>
        <translation>Este endereço não é seguro</translation>
    </message>
    <message>
        <source>Shoptalk only uses encrypted connections. Enter the address with https:// in front, or ask the person who runs your relay for the right one.</source>
        <translation>O Shoptalk só usa conexões criptografadas. Digite o endereço com https:// na frente ou peça o certo à pessoa que administra seu retransmissor.</translation>
    </message>
    <message>
        <source>The relay does not answer</source>
        <translation>O retransmissor não responde</translation>
    </message>
    <message>
        <source>Check the address and your internet connection. If both are right, ask the person who runs your relay whether it is switched on.</source>
        <translation>Confira o endereço e sua conexão de internet. Se os dois estiverem certos, pergunte à pessoa que administra seu retransmissor se ele está ligado.</translation>
    </message>
    <message>
        <source>The relay takes too long to answer</source>
        <translation>O retransmissor demora demais para responder</translation>
    </message>
    <message>
        <source>The connection may be slow, or the relay may be busy. Wait a moment, then try again.</source>
        <translation>A conexão pode estar lenta, ou o retransmissor pode estar ocupado. Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>The relay has a problem</source>
        <translation>O retransmissor está com um problema</translation>
    </message>
    <message>
        <source>It answers, but it is not working properly. Wait a moment, then try again. If it keeps happening, tell the person who runs your relay.</source>
        <translation>Ele responde, mas não está funcionando direito. Espere um momento e tente de novo. Se continuar acontecendo, avise a pessoa que administra seu retransmissor.</translation>
    </message>
    <message>
        <source>This does not seem to be a relay</source>
        <translation>Isto não parece ser um retransmissor</translation>
    </message>
    <message>
        <source>There is a server at this address, but it is not a Shoptalk relay. Check the address for typing mistakes.</source>
        <translation>Há um servidor neste endereço, mas não é um retransmissor do Shoptalk. Confira se há erros de digitação no endereço.</translation>
    </message>
    <message>
        <source>The relay does not know this code</source>
        <translation>O retransmissor não conhece este código</translation>
    </message>
    <message>
        <source>Check the pairing code for typing mistakes. If it is right, ask the person who runs your relay for a new one.</source>
        <translation>Confira se há erros de digitação no código de pareamento. Se estiver certo, peça um novo à pessoa que administra seu retransmissor.</translation>
    </message>
    <message>
        <source>This code has been used already</source>
        <translation>Este código já foi usado</translation>
    </message>
    <message>
        <source>A pairing code works once. Ask the person who runs your relay for a new one.</source>
        <translation>Um código de pareamento funciona uma vez. Peça um novo à pessoa que administra seu retransmissor.</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>Este código expirou</translation>
    </message>
    <message>
        <source>A pairing code works for 15 minutes. Ask the person who runs your relay for a new one.</source>
        <translation>Um código de pareamento funciona por 15 minutos. Peça um novo à pessoa que administra seu retransmissor.</translation>
    </message>
    <message>
        <source>You need a code from another computer</source>
        <translation>Você precisa de um código de outro computador</translation>
    </message>
    <message>
        <source>Your shop already uses Shoptalk on another computer. Open Settings, Computers there, create a code, and enter it here.</source>
        <translation>Sua loja já usa o Shoptalk em outro computador. Abra lá Configurações, Computadores, crie um código e digite-o aqui.</translation>
    </message>
    <message>
        <source>The end of this code is wrong</source>
        <translation>O final deste código está errado</translation>
    </message>
    <message>
        <source>The last five groups don’t match. Create a new code on the other computer, and type all of it.</source>
        <translation>Os últimos cinco grupos não correspondem. Crie um novo código no outro computador e digite-o inteiro.</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation>Tentativas demais</translation>
    </message>
    <message>
        <source>To keep strangers out, the relay does not accept codes for now. Wait a few minutes, then try again with a new code.</source>
        <translation>Para manter estranhos de fora, o retransmissor não aceita códigos por enquanto. Espere alguns minutos e tente de novo com um novo código.</translation>
    </message>
    <message>
        <source>The relay did not understand this</source>
        <translation>O retransmissor não entendeu isto</translation>
    </message>
    <message>
        <source>Check what you entered, then try again. If it keeps happening, tell the person who runs your relay. Shoptalk and the relay may have different versions.</source>
        <translation>Confira o que você digitou e tente de novo. Se continuar acontecendo, avise a pessoa que administra seu retransmissor. O Shoptalk e o retransmissor podem ter versões diferentes.</translation>
    </message>
    <message>
        <source>This computer is no longer paired</source>
        <translation>Este computador não está mais pareado</translation>
    </message>
    <message>
        <source>Its access to the relay was removed. Ask the person who runs your relay for a new pairing code, and enter it here.</source>
        <translation>O acesso dele ao retransmissor foi removido. Peça um novo código de pareamento à pessoa que administra seu retransmissor e digite-o aqui.</translation>
    </message>
    <message>
        <source>The relay can’t reach Meta</source>
        <translation>O retransmissor não consegue acessar a Meta</translation>
    </message>
    <message>
        <source>Nothing is lost. Wait a moment, then try again. If it keeps happening, tell the person who runs your relay.</source>
        <translation>Nada foi perdido. Espere um momento e tente de novo. Se continuar acontecendo, avise a pessoa que administra seu retransmissor.</translation>
    </message>
    <message>
        <source>This number belongs to someone else</source>
        <translation>Este número pertence a outra pessoa</translation>
    </message>
    <message>
        <source>Meta does not let your Facebook account use it. Choose another number, or ask an administrator of the business for access, then try again.</source>
        <translation>A Meta não deixa sua conta do Facebook usá-lo. Escolha outro número ou peça acesso a um administrador da empresa e tente de novo.</translation>
    </message>
    <message>
        <source>Choose another number</source>
        <translation>Escolher outro número</translation>
    </message>
    <message>
        <source>This number is in use elsewhere</source>
        <translation>Este número está em uso em outro lugar</translation>
    </message>
    <message>
        <source>Another shop on this relay receives its messages. Choose another number, or ask the person who runs your relay to release it.</source>
        <translation>Outra loja neste retransmissor recebe as mensagens dele. Escolha outro número ou peça à pessoa que administra seu retransmissor para liberá-lo.</translation>
    </message>
    <message>
        <source>WhatsApp can’t reach your relay</source>
        <translation>O WhatsApp não consegue acessar seu retransmissor</translation>
    </message>
    <message>
        <source>WhatsApp delivers your messages to your relay’s public address, but nothing answers there. Check your internet connection. If it works, tell the person who runs your relay.</source>
        <translation>O WhatsApp entrega suas mensagens no endereço público do seu retransmissor, mas nada responde lá. Verifique sua conexão de internet. Se ela funcionar, avise a pessoa que administra seu retransmissor.</translation>
    </message>
    <message>
        <source>Your relay’s public address is not secure</source>
        <translation>O endereço público do seu retransmissor não é seguro</translation>
    </message>
    <message>
        <source>WhatsApp only delivers over an encrypted connection. Tell the person who runs your relay that its public address must begin with https://, then try again.</source>
        <translation>O WhatsApp só entrega por uma conexão criptografada. Diga à pessoa que administra seu retransmissor que o endereço público precisa começar com https:// e tente de novo.</translation>
    </message>
    <message>
        <source>The address for your messages leads somewhere else</source>
        <translation>O endereço das suas mensagens leva a outro lugar</translation>
    </message>
    <message>
        <source>WhatsApp would deliver your messages to another server. Ask the person who runs your relay to check its public address, then try again.</source>
        <translation>O WhatsApp entregaria suas mensagens a outro servidor. Peça à pessoa que administra seu retransmissor para verificar o endereço público e tente de novo.</translation>
    </message>
    <message>
        <source>WhatsApp does not deliver to your relay yet</source>
        <translation>O WhatsApp ainda não entrega ao seu retransmissor</translation>
    </message>
    <message>
        <source>Meta has another address for this number’s messages. Ask the person who runs your relay to change it in Meta’s App Dashboard, under WhatsApp, Configuration, then try again.</source>
        <translation>A Meta tem outro endereço para as mensagens deste número. Peça à pessoa que administra seu retransmissor para mudá-lo no Painel de Apps da Meta, em WhatsApp, Configuração, e tente de novo.</translation>
    </message>
    <message>
        <source>The test message did not come back</source>
        <translation>A mensagem de teste não voltou</translation>
    </message>
    <message>
        <source>Your relay received it, but did not pass it on in time. Try again. If it keeps happening, tell the person who runs your relay.</source>
        <translation>Seu retransmissor a recebeu, mas não a repassou a tempo. Tente de novo. Se continuar acontecendo, avise a pessoa que administra seu retransmissor.</translation>
    </message>
    <message>
        <source>The test message could not be opened</source>
        <translation>Não foi possível abrir a mensagem de teste</translation>
    </message>
    <message>
        <source>It came back, but this computer does not have the key to your messages. Pair it again, with a code from a computer that shows your messages.</source>
        <translation>Ela voltou, mas este computador não tem a chave das suas mensagens. Pareie-o de novo com um código de um computador que mostre suas mensagens.</translation>
    </message>
    <message>
        <source>This computer does not have the key to your messages</source>
        <translation>Este computador não tem a chave das suas mensagens</translation>
    </message>
    <message>
        <source>Pair it again. Use a code from a computer that shows your messages, or a new one from the person who runs your relay.</source>
        <translation>Pareie-o de novo. Use um código de um computador que mostre suas mensagens ou um novo da pessoa que administra seu retransmissor.</translation>
    </message>
    <message>
        <source>The relay refused this</source>
        <translation>O retransmissor recusou isto</translation>
    </message>
    <message>
        <source>Check what you entered. If it is right, give the person who runs your relay this error code: %1</source>
        <translation>Confira o que você digitou. Se estiver certo, passe este código de erro à pessoa que administra seu retransmissor: %1</translation>
    </message>
    <message>
        <source>The key to your data is being changed</source>
        <translation>A chave dos seus dados está sendo alterada</translation>
    </message>
    <message>
        <source>This takes only a moment. Try again, and nothing is lost.</source>
        <translation>Leva só um instante. Tente de novo; nada se perde.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SetupNotice</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>shoptalk::SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>Configuração inicial</translation>
    </message>
    <message>
        <source>Shoptalk tries again by itself.</source>
        <translation>O Shoptalk tenta de novo sozinho.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SharedFiles</name>
    <message>
        <source>Media, documents and links</source>
        <translation>Mídia, documentos e links</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Mídia</translation>
    </message>
    <message>
        <source>No photos or videos yet.</source>
        <translation>Ainda não há fotos nem vídeos.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>No documents or sounds yet.</source>
        <translation>Ainda não há documentos nem áudios.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>No links yet.</source>
        <translation>Ainda não há links.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Older ones are in the chat.</source>
        <translation>Os mais antigos estão na conversa.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Show in the &amp;chat</source>
        <translation>Mostrar na &amp;conversa</translation>
    </message>
</context>
<context>
    <name>shoptalk::ShortLinksCard</name>
    <message>
        <source>QR codes and short links</source>
        <translation>QR codes e links curtos</translation>
    </message>
    <message>
        <source>Anyone who opens the link or scans the code starts a chat with your shop, with this text already filled in. Use it on your shop window, tables or receipts.</source>
        <translation>Quem abrir o link ou escanear o código inicia uma conversa com a sua loja, com este texto já preenchido. Use na vitrine, nas mesas ou nos recibos.</translation>
    </message>
    <message>
        <source>For example: I’d like to order</source>
        <translation>Por exemplo: Gostaria de fazer um pedido</translation>
    </message>
    <message>
        <source>Text that is filled in for the customer</source>
        <translation>Texto que é preenchido para o cliente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep the text as it was</source>
        <translation>Manter o texto como estava</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Load the short links again</source>
        <translation>Carregar os links curtos de novo</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>Mostrar o QR code</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar o link</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>Mudar o texto…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>O link foi copiado.</translation>
    </message>
    <message>
        <source>Create QR code</source>
        <translation>Criar QR code</translation>
    </message>
    <message>
        <source>Save text</source>
        <translation>Salvar texto</translation>
    </message>
    <message>
        <source>QR code created.</source>
        <translation>QR code criado.</translation>
    </message>
    <message>
        <source>Text changed. Printed QR codes still work.</source>
        <translation>Texto alterado. Os QR codes impressos continuam funcionando.</translation>
    </message>
    <message>
        <source>Remove this QR code?</source>
        <translation>Remover este QR code?</translation>
    </message>
    <message>
        <source>%1

The link and every printed copy of the code stop working. This can’t be undone.</source>
        <translation>%1

O link e todas as cópias impressas do código param de funcionar. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>QR code removed.</source>
        <translation>QR code removido.</translation>
    </message>
    <message>
        <source>The text that you are writing is not saved.</source>
        <translation>O texto que você está escrevendo não foi salvo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ShortcutDialog</name>
    <message>
        <source>Change the keys</source>
        <translation>Mudar as teclas</translation>
    </message>
    <message>
        <source>Keys for: %1</source>
        <translation>Teclas para: %1</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sem teclas</translation>
    </message>
    <message>
        <source>Press the keys that you want.</source>
        <translation>Pressione as teclas que você quer.</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>Salvar teclas</translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <translation>Voltar a usar %1</translation>
    </message>
    <message>
        <source>Use no keys</source>
        <translation>Não usar teclas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Hold Ctrl or Alt together with another key, or use a function key.</source>
        <translation>Segure Ctrl ou Alt junto com outra tecla, ou use uma tecla de função.</translation>
    </message>
    <message>
        <source>%1 is for text fields. Choose other keys.</source>
        <translation>%1 é para campos de texto. Escolha outras teclas.</translation>
    </message>
    <message>
        <source>%1 already has a use: %2. Choose other keys.</source>
        <translation>%1 já tem um uso: %2. Escolha outras teclas.</translation>
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
        <translation>Nenhum atalho corresponde à sua pesquisa.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>Pesquisar atalhos de teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a shortcut does, and its keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;talhos de teclado</translation>
    </message>
    <message>
        <source>Reset all keys…</source>
        <translation>Redefinir todas as teclas…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sem teclas</translation>
    </message>
    <message>
        <source>Change the keys for: %1</source>
        <translation>Mudar as teclas para: %1</translation>
    </message>
    <message>
        <source>a shortcut of another page</source>
        <translation>um atalho de outra página</translation>
    </message>
    <message>
        <source>Use the usual keys for everything again?</source>
        <translation>Voltar a usar as teclas de sempre para tudo?</translation>
    </message>
    <message>
        <source>The keys that you chose are forgotten.</source>
        <translation>As teclas que você escolheu serão esquecidas.</translation>
    </message>
    <message>
        <source>Use the usual keys</source>
        <translation>Usar as teclas de sempre</translation>
    </message>
</context>
<context>
    <name>shoptalk::SignInBanner</name>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Reconnect with Facebook</source>
        <translation>Reconectar com o Facebook</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Reconnect later</source>
        <translation>Reconectar mais tarde</translation>
    </message>
</context>
<context>
    <name>shoptalk::SnoozeMenu</name>
    <message>
        <source>today at %1</source>
        <translation>hoje às %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>amanhã às %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>&amp;Choose a day and time…</source>
        <translation>&amp;Escolher dia e hora…</translation>
    </message>
    <message>
        <source>Choose a day and time</source>
        <translation>Escolher dia e hora</translation>
    </message>
    <message>
        <source>When should it come back?</source>
        <translation>Quando ela deve voltar?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>In &amp;1 hour</source>
        <translation>Em &amp;1 hora</translation>
    </message>
    <message>
        <source>In &amp;3 hours</source>
        <translation>Em &amp;3 horas</translation>
    </message>
    <message>
        <source>This &amp;morning</source>
        <translation>Esta &amp;manhã</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning</source>
        <translation>Amanhã de man&amp;hã</translation>
    </message>
    <message>
        <source>M&amp;onday morning</source>
        <translation>&amp;Segunda de manhã</translation>
    </message>
</context>
<context>
    <name>shoptalk::SoundPlayback</name>
    <message>
        <source>It can’t be played, because no loudspeaker or headphones are available. Connect some, or check the sound settings of your computer.</source>
        <translation>Não é possível reproduzir, porque não há alto-falante nem fones de ouvido disponíveis. Conecte um ou verifique as configurações de som do seu computador.</translation>
    </message>
    <message>
        <source>It can’t be played: the file is damaged, or of a type that Shoptalk does not know.</source>
        <translation>Não é possível reproduzir: o arquivo está danificado ou é de um tipo que o Shoptalk não conhece.</translation>
    </message>
    <message>
        <source>It can’t be played, because a copy of it could not be saved on this computer. Check that the disk is not full.</source>
        <translation>Não é possível reproduzir, porque uma cópia não pôde ser salva neste computador. Verifique se o disco não está cheio.</translation>
    </message>
    <message>
        <source>It can’t be played, because a part of Shoptalk is missing on this computer. Install Shoptalk again.</source>
        <translation>Não é possível reproduzir, porque falta uma parte do Shoptalk neste computador. Instale o Shoptalk de novo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SpellingHighlight</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Procurando sugestões…</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to my words</source>
        <translation>&amp;Adicionar “%1” às minhas palavras</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sem sugestões</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>&amp;Ortografia</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Desativada</translation>
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
        <translation>%1: ainda não</translation>
    </message>
    <message>
        <source>%1: in progress</source>
        <translation>%1: em andamento</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: concluído</translation>
    </message>
    <message>
        <source>%1: stopped here</source>
        <translation>%1: parou aqui</translation>
    </message>
    <message>
        <source>Setting up the number on your relay</source>
        <translation>Configurando o número no seu retransmissor</translation>
    </message>
    <message>
        <source>Asking WhatsApp to deliver to your relay</source>
        <translation>Pedindo ao WhatsApp que entregue ao seu retransmissor</translation>
    </message>
    <message>
        <source>Sending a test message and waiting for it to come back</source>
        <translation>Enviando uma mensagem de teste e esperando que ela volte</translation>
    </message>
</context>
<context>
    <name>shoptalk::StarActions</name>
    <message>
        <source>Message starred.</source>
        <translation>Mensagem favoritada.</translation>
    </message>
    <message>
        <source>Star removed.</source>
        <translation>Mensagem tirada dos favoritos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) starred.</source>
        <translation>
            <numerusform>%Ln mensagem favoritada.</numerusform>
            <numerusform>%Ln mensagens favoritadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s) removed.</source>
        <translation>
            <numerusform>%Ln mensagem tirada dos favoritos.</numerusform>
            <numerusform>%Ln mensagens tiradas dos favoritos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::StartPage</name>
    <message>
        <source>This happens once, after Shoptalk was updated, and can take a few minutes. Please leave the computer on.</source>
        <translation>Isto acontece uma vez, depois que o Shoptalk foi atualizado, e pode levar alguns minutos. Deixe o computador ligado.</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Progresso da atualização</translation>
    </message>
    <message>
        <source>Opening your conversations…</source>
        <translation>Abrindo suas conversas…</translation>
    </message>
    <message>
        <source>Updating your data: step %1 of %2…</source>
        <translation>Atualizando seus dados: etapa %1 de %2…</translation>
    </message>
</context>
<context>
    <name>shoptalk::StartProblems</name>
    <message>
        <source>The backup needs its key</source>
        <translation>O backup precisa da chave dele</translation>
    </message>
    <message>
        <source>It was made with a different key. Open it with the recovery key or the passphrase of the computer that made it. Nothing was changed.</source>
        <translation>Ele foi feito com outra chave. Abra-o com a chave de recuperação ou a frase secreta do computador que o fez. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This is not a Shoptalk backup</source>
        <translation>Este não é um backup do Shoptalk</translation>
    </message>
    <message>
        <source>Choose a backup file made by Shoptalk. Nothing was changed.</source>
        <translation>Escolha um arquivo de backup feito pelo Shoptalk. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This backup is from a newer Shoptalk</source>
        <translation>Este backup é de um Shoptalk mais novo</translation>
    </message>
    <message>
        <source>Install the newest version of Shoptalk, then restore the backup with it. Nothing was changed.</source>
        <translation>Instale a versão mais recente do Shoptalk e restaure o backup com ela. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This backup can’t be used</source>
        <translation>Não é possível usar este backup</translation>
    </message>
    <message>
        <source>It is damaged or incomplete, or it was changed. Choose an older backup. Nothing was changed on this computer.</source>
        <translation>Ele está danificado ou incompleto, ou foi alterado. Escolha um backup mais antigo. Nada foi alterado neste computador.</translation>
    </message>
    <message>
        <source>Your data is from a newer Shoptalk</source>
        <translation>Seus dados são de um Shoptalk mais novo</translation>
    </message>
    <message>
        <source>A newer version of Shoptalk was used on this computer. Nothing was changed. Install the newest version, then open it again.</source>
        <translation>Uma versão mais nova do Shoptalk foi usada neste computador. Nada foi alterado. Instale a versão mais recente e abra de novo.</translation>
    </message>
    <message>
        <source>Shoptalk can’t write to its folder</source>
        <translation>O Shoptalk não consegue gravar na pasta dele</translation>
    </message>
    <message>
        <source>Shoptalk keeps your conversations in
%1
but can’t write to this folder. Check that the folder belongs to you and that the disk is not full, then try again.</source>
        <translation>O Shoptalk guarda suas conversas em
%1
mas não consegue gravar nesta pasta. Confira se a pasta pertence a você e se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>Your data can’t be read</source>
        <translation>Não é possível ler seus dados</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged. Nothing was changed in it. You find it in
%1
Restore a backup. Newer messages are then downloaded again, as far back as your shop’s relay (the server that receives them) keeps them.</source>
        <translation>O arquivo com suas conversas está danificado. Nada foi alterado nele. Ele está em
%1
Restaure um backup. Depois, as mensagens mais novas são baixadas de novo, até onde o retransmissor da sua loja (o servidor que as recebe) as guarda.</translation>
    </message>
    <message>
        <source>Your conversations are missing</source>
        <translation>Faltam suas conversas</translation>
    </message>
    <message>
        <source>Shoptalk was used on this computer before, but the file with your conversations is missing or empty. It should be in
%1
If it was moved, put it back and try again. Or restore a backup: newer messages are then downloaded again, as far back as your shop’s relay (the server that receives them) keeps them.</source>
        <translation>O Shoptalk já foi usado neste computador, mas o arquivo com suas conversas não existe ou está vazio. Ele deveria estar em
%1
Se foi movido, coloque-o de volta e tente de novo. Ou restaure um backup: depois, as mensagens mais novas são baixadas de novo, até onde o retransmissor da sua loja (o servidor que as recebe) as guarda.</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>Não foi possível restaurar o backup</translation>
    </message>
    <message>
        <source>Files in
%1
could not be moved. Your conversations are unchanged. Check that the folder belongs to you and that no other program is using its files, then try again.</source>
        <translation>Não foi possível mover arquivos em
%1
Suas conversas não mudaram. Confira se a pasta pertence a você e se nenhum outro programa está usando os arquivos dela e tente de novo.</translation>
    </message>
    <message>
        <source>Another program is using your data</source>
        <translation>Outro programa está usando seus dados</translation>
    </message>
    <message>
        <source>Another program, perhaps a backup program, is using Shoptalk’s data. Wait until it has finished, then try again.</source>
        <translation>Outro programa, talvez um de backup, está usando os dados do Shoptalk. Espere até ele terminar e tente de novo.</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>Não há chaveiro</translation>
    </message>
    <message>
        <source>Shoptalk keeps its key in the computer’s keychain (the system’s safe place for passwords), but found none. On Linux, install and start GNOME Keyring or KWallet, then try again. Or choose a passphrase, which Shoptalk then asks for at every start.</source>
        <translation>O Shoptalk guarda a chave dele no chaveiro do computador (o lugar seguro do sistema para senhas), mas não encontrou nenhum. No Linux, instale e inicie o GNOME Keyring ou o KWallet e tente de novo. Ou escolha uma frase secreta, que o Shoptalk pedirá toda vez que for iniciado.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>The key to your login was not found</source>
        <translation>A chave do seu login não foi encontrada</translation>
    </message>
    <message>
        <source>Your conversations are here, but the key that protects your login is not in the keychain. Usually the keychain is just locked: unlock it, then try again. If the keychain is lost, use the recovery key. Nothing was changed.</source>
        <translation>Suas conversas estão aqui, mas a chave que protege seu login não está no chaveiro. Normalmente o chaveiro só está bloqueado: desbloqueie-o e tente de novo. Se o chaveiro foi perdido, use a chave de recuperação. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Shoptalk could not start</source>
        <translation>O Shoptalk não conseguiu iniciar</translation>
    </message>
    <message>
        <source>Shoptalk could not open its data because of an unexpected problem. Nothing was changed. Try again. If it keeps happening, give this to the person who looks after your computers: %1</source>
        <translation>O Shoptalk não conseguiu abrir os dados dele por causa de um problema inesperado. Nada foi alterado. Tente de novo. Se continuar acontecendo, passe isto para a pessoa que cuida dos seus computadores: %1</translation>
    </message>
    <message>
        <source>Shoptalk’s key is in the computer’s keychain (the system’s safe place for passwords), which is locked or refused access. Unlock it, then try again. If you used Shoptalk on this computer before, it finds your messages then. Nothing was changed.</source>
        <translation>A chave do Shoptalk está no chaveiro do computador (o lugar seguro do sistema para senhas), que está bloqueado ou recusou o acesso. Desbloqueie-o e tente de novo. Se você já usava o Shoptalk neste computador, ele então encontra suas mensagens. Nada foi alterado.</translation>
    </message>
    <message>
        <source>A new passphrase is needed</source>
        <translation>É preciso uma nova frase secreta</translation>
    </message>
    <message>
        <source>A passphrase protects Shoptalk on this computer, and a recovery key does not replace it. Choose a new passphrase, then the backup is restored. Nothing was changed yet.</source>
        <translation>Uma frase secreta protege o Shoptalk neste computador, e uma chave de recuperação não a substitui. Escolha uma nova frase secreta e o backup será restaurado. Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>The keychain is missing</source>
        <translation>O chaveiro não foi encontrado</translation>
    </message>
    <message>
        <source>Shoptalk’s key is in the computer’s keychain (the system’s safe place for passwords), which can’t be found any more. On Linux, start GNOME Keyring or KWallet, then try again. Or use the recovery key, and choose a passphrase that Shoptalk then asks for at every start. Nothing was changed.</source>
        <translation>A chave do Shoptalk está no chaveiro do computador (o lugar seguro do sistema para senhas), que não foi mais encontrado. No Linux, inicie o GNOME Keyring ou o KWallet e tente de novo. Ou use a chave de recuperação e escolha uma frase secreta, que o Shoptalk pedirá toda vez que for iniciado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Shoptalk can’t read its settings</source>
        <translation>O Shoptalk não consegue ler suas configurações</translation>
    </message>
    <message>
        <source>New settings were not possible either, because Shoptalk can’t rename the file
%1
Check that the file and its folder belong to you, then try again. Nothing was changed.</source>
        <translation>Também não foi possível usar configurações novas, porque o Shoptalk não consegue renomear o arquivo
%1
Verifique se o arquivo e a pasta dele pertencem a você e tente de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The file with the settings is damaged, or Shoptalk may not open it:
%1
Nothing was changed, and your conversations are still here. Check that the file belongs to you, then try again. Or start with new settings: the file then stays in its folder under another name.</source>
        <translation>O arquivo das configurações está danificado, ou o Shoptalk não tem permissão para abri-lo:
%1
Nada foi alterado, e suas conversas continuam aqui. Verifique se o arquivo pertence a você e tente de novo. Ou comece com configurações novas: o arquivo fica na pasta dele com outro nome.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StartupPage</name>
    <message>
        <source>Start Shoptalk when I log in</source>
        <translation>Iniciar o Shoptalk quando eu entrar</translation>
    </message>
    <message>
        <source>Keep running in the tray when I close the window</source>
        <translation>Continuar aberto na bandeja quando eu fechar a janela</translation>
    </message>
    <message>
        <source>This computer has no tray for icons, so closing the window ends Shoptalk.</source>
        <translation>Este computador não tem bandeja para ícones, então fechar a janela encerra o Shoptalk.</translation>
    </message>
    <message>
        <source>When you log in to this computer</source>
        <translation>Quando você entra neste computador</translation>
    </message>
    <message>
        <source>Shoptalk starts in the background, without a window in your way.</source>
        <translation>O Shoptalk inicia em segundo plano, sem uma janela no caminho.</translation>
    </message>
    <message>
        <source>When you close the window</source>
        <translation>Quando você fecha a janela</translation>
    </message>
    <message>
        <source>In the tray, next to the clock, Shoptalk goes on receiving and sending messages. Its icon shows how many messages are unread.</source>
        <translation>Na bandeja, ao lado do relógio, o Shoptalk continua recebendo e enviando mensagens. O ícone mostra quantas mensagens não lidas há.</translation>
    </message>
    <message>
        <source>Start and close</source>
        <translation>Início e fechamento</translation>
    </message>
    <message>
        <source>This could not be changed. Check that you may write into your home folder.</source>
        <translation>Não foi possível mudar isto. Verifique se você pode gravar na sua pasta pessoal.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StepIndicator</name>
    <message>
        <source>Relay</source>
        <translation>Retransmissor</translation>
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
        <translation>Conta do WhatsApp</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Tudo pronto</translation>
    </message>
    <message>
        <source>Almost ready</source>
        <translation>Quase pronto</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopActions</name>
    <message>
        <source>%1 gets no more offers.</source>
        <translation>%1 não recebe mais ofertas.</translation>
    </message>
    <message>
        <source>%1 gets offers as before.</source>
        <translation>%1 recebe ofertas como antes.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopBar</name>
    <message>
        <source>Stop marketing messages</source>
        <translation>Parar de enviar mensagens de marketing</translation>
    </message>
    <message>
        <source>Stop marketing messages to this customer</source>
        <translation>Parar de enviar mensagens de marketing a este cliente</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Don’t stop marketing messages to this customer now</source>
        <translation>Não parar agora de enviar mensagens de marketing a este cliente</translation>
    </message>
    <message>
        <source>%1 asked to get no more offers. Broadcasts leave them out until you decide.</source>
        <translation>%1 pediu para não receber mais ofertas. As transmissões deixam este cliente de fora até você decidir.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopChoice</name>
    <message>
        <source>Also send it to people who asked to stop</source>
        <translation>Enviar também a quem pediu para parar</translation>
    </message>
    <message>
        <source>Only if it is about their own order or visit and they need to know. Offers never go to people who stopped them.</source>
        <translation>Só se for sobre o próprio pedido ou a visita delas e elas precisarem saber. As ofertas nunca vão para quem as parou.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopPhrasesCard</name>
    <message>
        <source>Customers who ask to stop</source>
        <translation>Clientes que pedem para parar</translation>
    </message>
    <message>
        <source>When a customer writes one of these words and nothing else, Shoptalk asks you whether they are to get no more offers. Write one word or short phrase in each line.</source>
        <translation>Quando um cliente escreve uma destas palavras e nada mais, o Shoptalk pergunta se ele não deve mais receber ofertas. Escreva uma palavra ou frase curta em cada linha.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Use the original words</source>
        <translation>Usar as palavras originais</translation>
    </message>
    <message>
        <source>Words with which customers ask to stop, one in each line</source>
        <translation>Palavras com que os clientes pedem para parar, uma em cada linha</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Desfazer a mudança das palavras</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Salvar as palavras</translation>
    </message>
    <message>
        <source>Put back the words that Shoptalk came with</source>
        <translation>Voltar às palavras que vieram com o Shoptalk</translation>
    </message>
    <message>
        <source>These are the words that Shoptalk came with.</source>
        <translation>Estas são as palavras que vieram com o Shoptalk.</translation>
    </message>
    <message>
        <source>Saved. Without any word, Shoptalk won’t ask about anyone.</source>
        <translation>Salvo. Sem nenhuma palavra, nada é perguntado.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Desfeito.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Não foi possível salvar isto. Confira se o disco não está cheio e tente de novo.</translation>
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
        <translation>Mostrar os clientes que pediram para não receber mais ofertas</translation>
    </message>
    <message>
        <source>Customers who asked to get no more offers: %1. Broadcasts leave them out until you decide.</source>
        <translation>Clientes que pediram para não receber mais ofertas: %1. As transmissões os deixam de fora até você decidir.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopRequestsDialog</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Customers who asked to stop</source>
        <translation>Clientes que pediram para parar</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Desfazer a última decisão</translation>
    </message>
    <message>
        <source>They wrote something like “stop”. Select one or several and decide. Until then, broadcasts of offers leave them out.</source>
        <translation>Eles escreveram algo como “pare”. Selecione um ou vários e decida. Até lá, as transmissões de ofertas os deixam de fora.</translation>
    </message>
    <message>
        <source>Stop marketing messages</source>
        <translation>Parar de enviar mensagens de marketing</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The list could not be read from this computer’s disk. Try again later.</source>
        <translation>Não foi possível ler a lista do disco deste computador. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Não foi possível salvar isto. Confira se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>They get no more offers.</source>
        <translation>Eles não recebem mais ofertas.</translation>
    </message>
    <message>
        <source>They get offers as before.</source>
        <translation>Eles recebem ofertas como antes.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Desfeito.</translation>
    </message>
    <message>
        <source>This could not be undone. Try again later.</source>
        <translation>Não foi possível desfazer isto. Tente de novo mais tarde.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopRequestsModel</name>
    <message>
        <source>Deleted here since</source>
        <translation>Apagado aqui desde então</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>shoptalk::SubscribeStep</name>
    <message>
        <source>Connect the number</source>
        <translation>Conectar o número</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Connect the numbers</source>
        <translation>Conectar os números</translation>
    </message>
    <message>
        <source>Your relay will receive the messages for this number. Shoptalk asks WhatsApp to deliver them there.</source>
        <translation>Seu retransmissor receberá as mensagens deste número. O Shoptalk pede ao WhatsApp que as entregue lá.</translation>
    </message>
    <message>
        <source>Your relay will receive the messages for %1. Shoptalk asks WhatsApp to deliver them there.</source>
        <translation>Seu retransmissor receberá as mensagens de %1. O Shoptalk pede ao WhatsApp que as entregue lá.</translation>
    </message>
    <message numerus="yes">
        <source>Your relay will receive the messages for %Ln number(s). Shoptalk asks WhatsApp to deliver them there.</source>
        <translation>
            <numerusform>Seu retransmissor receberá as mensagens de %Ln número. O Shoptalk pede ao WhatsApp que as entregue lá.</numerusform>
            <numerusform>Seu retransmissor receberá as mensagens de %Ln números. O Shoptalk pede ao WhatsApp que as entregue lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting your number…</source>
        <translation>Conectando seu número…</translation>
    </message>
    <message>
        <source>Connecting your numbers…</source>
        <translation>Conectando seus números…</translation>
    </message>
    <message>
        <source>Connect your number</source>
        <translation>Conecte seu número</translation>
    </message>
    <message>
        <source>Connect your numbers</source>
        <translation>Conecte seus números</translation>
    </message>
</context>
<context>
    <name>shoptalk::SupportDetails</name>
    <message>
        <source>WhatsApp’s error code: %1, sub-code %2</source>
        <translation>Código de erro do WhatsApp: %1, subcódigo %2</translation>
    </message>
    <message>
        <source>WhatsApp’s error code: %1</source>
        <translation>Código de erro do WhatsApp: %1</translation>
    </message>
    <message>
        <source>WhatsApp’s own words: %1</source>
        <translation>O que o WhatsApp diz: %1</translation>
    </message>
    <message>
        <source>Shoptalk’s own word for it: %1</source>
        <translation>Como o Shoptalk chama isso: %1</translation>
    </message>
    <message>
        <source>WhatsApp’s message ID: %1</source>
        <translation>ID da mensagem no WhatsApp: %1</translation>
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
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Conversations can be assigned to these people, so that everybody sees who answers.</source>
        <translation>As conversas podem ser atribuídas a estas pessoas, para que todos vejam quem responde.</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nome da pessoa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Não escolhido</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 foi adicionado.</translation>
    </message>
    <message>
        <source>%1 was removed. Their conversations stay assigned to them. To bring them back, add the name again.</source>
        <translation>%1 foi removido. As conversas continuam atribuídas. Para trazê-las de volta, adicione o nome de novo.</translation>
    </message>
    <message>
        <source>There is already somebody with this name.</source>
        <translation>Já existe alguém com este nome.</translation>
    </message>
    <message>
        <source>This name can’t be used. Check it for odd characters.</source>
        <translation>Este nome não pode ser usado. Verifique se há caracteres estranhos.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Não foi possível salvar. Confira se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renomear %1</translation>
    </message>
    <message>
        <source>The name is now %1.</source>
        <translation>O nome agora é %1.</translation>
    </message>
    <message>
        <source>Who sits at this computer? The list of conversations can then show only yours, and the dashboard shows how fast you reply.</source>
        <translation>Quem usa este computador? Assim a lista de conversas pode mostrar só as suas, e o painel mostra com que rapidez você responde.</translation>
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
        <translation>Apagar…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Apagar %1</translation>
    </message>
    <message>
        <source>WhatsApp says: %1</source>
        <translation>O WhatsApp diz: %1</translation>
    </message>
    <message>
        <source>WhatsApp will move this template to the category “%1” within a day. Messages may then cost more. If that is wrong, ask for a review in WhatsApp Manager.</source>
        <translation>O WhatsApp vai passar este modelo para a categoria “%1” em até um dia. Depois disso, as mensagens podem custar mais. Se isso estiver errado, peça uma análise no Gerenciador do WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp lets it be edited once its review is over.</source>
        <translation>O WhatsApp permite editá-lo quando a análise terminar.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateEditor</name>
    <message>
        <source>*{{1}}* is your verification code.</source>
        <translation>*{{1}}* é seu código de verificação.</translation>
    </message>
    <message>
        <source>For your security, do not share this code.</source>
        <translation>Para sua segurança, não compartilhe este código.</translation>
    </message>
    <message numerus="yes">
        <source>This code expires in %Ln minute(s).</source>
        <translation>
            <numerusform>Este código expira em %Ln minuto.</numerusform>
            <numerusform>Este código expira em %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Enviar para análise</translation>
    </message>
    <message>
        <source>Discard this template?</source>
        <translation>Descartar este modelo?</translation>
    </message>
    <message>
        <source>For example: order_ready</source>
        <translation>Por exemplo: order_ready</translation>
    </message>
    <message>
        <source>Name (customers don’t see it)</source>
        <translation>Nome (os clientes não o veem)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>Sem cabeçalho</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Place on a map</source>
        <translation>Lugar em um mapa</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>Heading, for example: Order {{1}}</source>
        <translation>Cabeçalho, por exemplo: Pedido {{1}}</translation>
    </message>
    <message>
        <source>For example: Hello {{1}}, your order is ready.</source>
        <translation>Por exemplo: Olá, {{1}}, seu pedido está pronto.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Adicionar uma variável</translation>
    </message>
    <message>
        <source>A place that is filled in for each customer, such as a name</source>
        <translation>Um lugar que é preenchido para cada cliente, como um nome</translation>
    </message>
    <message>
        <source>Optional, for example the name of your shop</source>
        <translation>Opcional, por exemplo o nome da sua loja</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Última linha</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botões</translation>
    </message>
    <message>
        <source>Warn customers not to share the code</source>
        <translation>Avisar os clientes para não compartilharem o código</translation>
    </message>
    <message>
        <source>Don’t mention it</source>
        <translation>Não dizer nada</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>How long the code is valid</source>
        <translation>Por quanto tempo o código é válido</translation>
    </message>
    <message>
        <source>This is what customers see</source>
        <translation>É isto que os clientes veem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send the template for review</source>
        <translation>Enviar o modelo para análise</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Novo modelo</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar “%1”</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Como está agora</translation>
    </message>
    <message>
        <source>Wait until the file of the heading is uploaded.</source>
        <translation>Espere até o arquivo do cabeçalho ser enviado.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>WhatsApp’s reviewers see the file that it has now, unless you choose another one.</source>
        <translation>Os revisores do WhatsApp veem o arquivo atual, a menos que você escolha outro.</translation>
    </message>
    <message>
        <source>WhatsApp’s reviewers see this file. You choose the customer’s own when you send the template.</source>
        <translation>Os revisores do WhatsApp veem este arquivo. O do cliente você escolhe ao enviar o modelo.</translation>
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
        <translation>Pedidos e agendamentos</translation>
    </message>
    <message>
        <source>Login codes</source>
        <translation>Códigos de login</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>For offers, news and invitations. Only for customers who want to get them.</source>
        <translation>Para ofertas, novidades e convites. Só para clientes que querem recebê-los.</translation>
    </message>
    <message>
        <source>For an order, an appointment or a question that the customer has already. No advertising.</source>
        <translation>Para um pedido, um agendamento ou uma pergunta que o cliente já tem. Sem publicidade.</translation>
    </message>
    <message>
        <source>For codes with which customers log in. WhatsApp writes the text itself.</source>
        <translation>Para códigos com os quais os clientes entram. O próprio WhatsApp escreve o texto.</translation>
    </message>
    <message>
        <source>Customers like it</source>
        <translation>Os clientes gostam dele</translation>
    </message>
    <message>
        <source>Some customers block or report it</source>
        <translation>Alguns clientes o bloqueiam ou denunciam</translation>
    </message>
    <message>
        <source>Many customers block or report it</source>
        <translation>Muitos clientes o bloqueiam ou denunciam</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Preencha este campo.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>É longo demais. Encurte.</translation>
    </message>
    <message>
        <source>This must stay on one line, without tabs and without more than four spaces in a row.</source>
        <translation>Precisa ficar em uma só linha, sem tabulações e sem mais de quatro espaços seguidos.</translation>
    </message>
    <message>
        <source>This must not contain spaces.</source>
        <translation>Não pode conter espaços.</translation>
    </message>
    <message>
        <source>This time is in the past.</source>
        <translation>Esta hora já passou.</translation>
    </message>
    <message>
        <source>Use a latitude from −90 to 90 and a longitude from −180 to 180.</source>
        <translation>Use uma latitude de −90 a 90 e uma longitude de −180 a 180.</translation>
    </message>
    <message>
        <source>Up to 30 products can be shown.</source>
        <translation>Podem ser mostrados até 30 produtos.</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>Nome do cliente</translation>
    </message>
    <message>
        <source>Text in the heading</source>
        <translation>Texto no cabeçalho</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Texto %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
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
        <translation>Final do link</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>Código de cupom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Offer ends</source>
        <translation>Fim da oferta</translation>
    </message>
    <message>
        <source>Product numbers, separated by commas</source>
        <translation>Números dos produtos, separados por vírgulas</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <translation>Cartão %1: %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Share contact details</source>
        <translation>Compartilhar dados de contato</translation>
    </message>
    <message>
        <source>Call on WhatsApp</source>
        <translation>Ligar pelo WhatsApp</translation>
    </message>
    <message>
        <source>View catalog</source>
        <translation>Ver catálogo</translation>
    </message>
    <message>
        <source>View items</source>
        <translation>Ver itens</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botão</translation>
    </message>
    <message>
        <source>Enter a complete address that starts with https://.</source>
        <translation>Digite um endereço completo que comece com https://.</translation>
    </message>
    <message>
        <source>This is not a picture. Choose a photo or another picture.</source>
        <translation>Isto não é uma imagem. Escolha uma foto ou outra imagem.</translation>
    </message>
    <message>
        <source>This is not a video. Choose a video.</source>
        <translation>Isto não é um vídeo. Escolha um vídeo.</translation>
    </message>
    <message>
        <source>WhatsApp takes PDF, Word, Excel, PowerPoint and plain text files here. Choose one of those, or save this file as a PDF.</source>
        <translation>Aqui o WhatsApp aceita arquivos PDF, Word, Excel, PowerPoint e de texto. Escolha um deles ou salve este arquivo como PDF.</translation>
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
        <translation>Latitude e longitude</translation>
    </message>
    <message>
        <source>Latitude, longitude: 41.38, 2.17</source>
        <translation>Latitude, longitude: 41.38, 2.17</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nome do lugar</translation>
    </message>
    <message>
        <source>Address of the place</source>
        <translation>Endereço do lugar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Wait until the file is ready.</source>
        <translation>Espere até o arquivo ficar pronto.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateFindingStrings</name>
    <message>
        <source>Give the template a name.</source>
        <translation>Dê um nome ao modelo.</translation>
    </message>
    <message>
        <source>Use only small letters a–z, digits and underscores in the name.</source>
        <translation>Use no nome só letras minúsculas a–z, dígitos e sublinhados.</translation>
    </message>
    <message>
        <source>The name is too long. Up to 512 characters are allowed.</source>
        <translation>O nome é longo demais. São permitidos até 512 caracteres.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Escolha um idioma.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Escolha uma categoria.</translation>
    </message>
    <message>
        <source>Write the heading, or choose “No heading”.</source>
        <translation>Escreva o cabeçalho ou escolha “Sem cabeçalho”.</translation>
    </message>
    <message>
        <source>The heading is too long. Up to 60 characters are allowed.</source>
        <translation>O cabeçalho é longo demais. São permitidos até 60 caracteres.</translation>
    </message>
    <message>
        <source>The heading must be one line.</source>
        <translation>O cabeçalho precisa ter uma só linha.</translation>
    </message>
    <message>
        <source>The heading can have one variable only.</source>
        <translation>O cabeçalho só pode ter uma variável.</translation>
    </message>
    <message>
        <source>Choose an example file for the heading. WhatsApp’s reviewers look at it.</source>
        <translation>Escolha um arquivo de exemplo para o cabeçalho. Os revisores do WhatsApp olham para ele.</translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>Escreva a mensagem.</translation>
    </message>
    <message>
        <source>The message is too long. Up to 1,024 characters are allowed.</source>
        <translation>A mensagem é longa demais. São permitidos até 1.024 caracteres.</translation>
    </message>
    <message>
        <source>The last line is too long. Up to 60 characters are allowed.</source>
        <translation>A última linha é longa demais. São permitidos até 60 caracteres.</translation>
    </message>
    <message>
        <source>The last line can’t have variables.</source>
        <translation>A última linha não pode ter variáveis.</translation>
    </message>
    <message>
        <source>Write what the offer is.</source>
        <translation>Escreva qual é a oferta.</translation>
    </message>
    <message>
        <source>The text of the offer is too long. Up to 16 characters are allowed.</source>
        <translation>O texto da oferta é longo demais. São permitidos até 16 caracteres.</translation>
    </message>
    <message>
        <source>A code is valid for 1 to 90 minutes.</source>
        <translation>Um código é válido por 1 a 90 minutos.</translation>
    </message>
    <message>
        <source>A template for codes needs the button that copies the code.</source>
        <translation>Um modelo para códigos precisa do botão que copia o código.</translation>
    </message>
    <message>
        <source>The message can’t begin or end with a variable. Write some words before and after it.</source>
        <translation>A mensagem não pode começar nem terminar com uma variável. Escreva algumas palavras antes e depois dela.</translation>
    </message>
    <message>
        <source>Two variables stand side by side. Write some words between them.</source>
        <translation>Há duas variáveis lado a lado. Escreva algumas palavras entre elas.</translation>
    </message>
    <message>
        <source>Number the variables 1, 2, 3 and so on, without a gap.</source>
        <translation>Numere as variáveis 1, 2, 3 e assim por diante, sem pular.</translation>
    </message>
    <message>
        <source>%1 can’t be a variable here: use small letters, digits and underscores, and either numbers or names for all of them.</source>
        <translation>%1 não pode ser uma variável aqui: use letras minúsculas, dígitos e sublinhados, e números ou nomes para todas elas.</translation>
    </message>
    <message>
        <source>A variable needs two braces on each side, for example {{1}}.</source>
        <translation>Uma variável precisa de duas chaves de cada lado, por exemplo {{1}}.</translation>
    </message>
    <message>
        <source>The message has too many variables for its length. Write more words around them.</source>
        <translation>A mensagem tem variáveis demais para o seu tamanho. Escreva mais palavras em volta delas.</translation>
    </message>
    <message>
        <source>Give an example for %1. WhatsApp’s reviewers read it in its place.</source>
        <translation>Dê um exemplo para %1. Os revisores do WhatsApp o leem no lugar dela.</translation>
    </message>
    <message>
        <source>Up to 10 buttons are allowed.</source>
        <translation>São permitidos até 10 botões.</translation>
    </message>
    <message>
        <source>Up to two buttons can open a website.</source>
        <translation>Até dois botões podem abrir um site.</translation>
    </message>
    <message>
        <source>Only one button can call.</source>
        <translation>Só um botão pode ligar.</translation>
    </message>
    <message>
        <source>Only one button can copy a code.</source>
        <translation>Só um botão pode copiar um código.</translation>
    </message>
    <message>
        <source>Put the quick replies next to each other.</source>
        <translation>Coloque as respostas rápidas uma ao lado da outra.</translation>
    </message>
    <message>
        <source>Enter the button’s text.</source>
        <translation>Escreva o que aparece no botão.</translation>
    </message>
    <message>
        <source>The text on the button is too long. Up to 25 characters are allowed.</source>
        <translation>O texto do botão é longo demais. São permitidos até 25 caracteres.</translation>
    </message>
    <message>
        <source>Two buttons have the same text.</source>
        <translation>Dois botões têm o mesmo texto.</translation>
    </message>
    <message>
        <source>The address must begin with https:// and name a website.</source>
        <translation>O endereço precisa começar com https:// e indicar um site.</translation>
    </message>
    <message>
        <source>The address is too long. Up to 2,000 characters are allowed.</source>
        <translation>O endereço é longo demais. São permitidos até 2.000 caracteres.</translation>
    </message>
    <message>
        <source>An address can have one variable, at its end.</source>
        <translation>Um endereço pode ter uma variável, no final.</translation>
    </message>
    <message>
        <source>Give an example of the whole address.</source>
        <translation>Dê um exemplo do endereço completo.</translation>
    </message>
    <message>
        <source>Write the phone number with the country code and digits only, for example +4930123456.</source>
        <translation>Escreva o número de telefone só com o código do país e dígitos, por exemplo +4930123456.</translation>
    </message>
    <message>
        <source>Give an example of the code.</source>
        <translation>Dê um exemplo do código.</translation>
    </message>
    <message>
        <source>The code is too long. Up to 20 characters are allowed.</source>
        <translation>O código é longo demais. São permitidos até 20 caracteres.</translation>
    </message>
    <message>
        <source>A row of cards needs at least two.</source>
        <translation>Uma fileira de cartões precisa de pelo menos dois.</translation>
    </message>
    <message>
        <source>A row of cards can have up to 10.</source>
        <translation>Uma fileira de cartões pode ter até 10.</translation>
    </message>
    <message>
        <source>All cards need the same kind of heading and the same buttons.</source>
        <translation>Todos os cartões precisam do mesmo tipo de cabeçalho e dos mesmos botões.</translation>
    </message>
    <message>
        <source>The text of the card is too long. Up to 160 characters are allowed.</source>
        <translation>O texto do cartão é longo demais. São permitidos até 160 caracteres.</translation>
    </message>
    <message>
        <source>Card %1, button %2: %3</source>
        <translation>Cartão %1, botão %2: %3</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <translation>Cartão %1: %2</translation>
    </message>
    <message>
        <source>Button %1: %2</source>
        <translation>Botão %1: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateList</name>
    <message>
        <source>Search templates</source>
        <translation>Pesquisar modelos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>No template found</source>
        <translation>Nenhum modelo encontrado</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Tente outra palavra.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos os idiomas</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplatePicker</name>
    <message>
        <source>No templates yet</source>
        <translation>Nenhum modelo ainda</translation>
    </message>
    <message>
        <source>Create one, or wait until those of your account have been fetched.</source>
        <translation>Crie um ou espere até que os da sua conta sejam buscados.</translation>
    </message>
    <message>
        <source>Fetch the templates again</source>
        <translation>Buscar os modelos de novo</translation>
    </message>
    <message>
        <source>Manage templates…</source>
        <translation>Gerenciar modelos…</translation>
    </message>
    <message>
        <source>Choose a template to see it here.</source>
        <translation>Escolha um modelo para vê-lo aqui.</translation>
    </message>
    <message>
        <source>Back to the templates</source>
        <translation>Voltar aos modelos</translation>
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
        <translation>Enviar o modelo</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Pesquisar modelos</translation>
    </message>
    <message>
        <source>Send a template to %1</source>
        <translation>Enviar um modelo para %1</translation>
    </message>
    <message>
        <source>Fetching the templates…</source>
        <translation>Buscando os modelos…</translation>
    </message>
    <message>
        <source>With these words the message is longer than WhatsApp allows. Shorten them.</source>
        <translation>Com estas palavras a mensagem fica mais longa do que o WhatsApp permite. Encurte-as.</translation>
    </message>
    <message>
        <source>The message was not sent because it could not be saved on this computer. Check that the disk is not full, then send it again.</source>
        <translation>A mensagem não foi enviada porque não foi possível salvá-la neste computador. Confira se o disco não está cheio e envie de novo.</translation>
    </message>
    <message>
        <source>The file from before</source>
        <translation>O arquivo de antes</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Descartar esta mensagem?</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplatePreview</name>
    <message>
        <source>Cards</source>
        <translation>Cartões</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <translation>Botão: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateStrings</name>
    <message>
        <source>In review</source>
        <translation>Em análise</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Pronto para enviar</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Being reviewed again</source>
        <translation>Em nova análise</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>Sendo apagado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Limite atingido</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivado</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Não pode ser usado</translation>
    </message>
    <message>
        <source>WhatsApp is reviewing this template. That usually takes a few minutes, and up to 24 hours.</source>
        <translation>O WhatsApp está analisando este modelo. Isso costuma levar alguns minutos, e até 24 horas.</translation>
    </message>
    <message>
        <source>Customers block or report this template. Send it only to people who expect it, or WhatsApp pauses it.</source>
        <translation>Os clientes bloqueiam ou denunciam este modelo. Envie só para quem espera por ele, ou o WhatsApp o pausa.</translation>
    </message>
    <message>
        <source>Too many customers blocked or reported this template, so WhatsApp paused it for a few hours. It comes back by itself. Edit its text to make it more welcome.</source>
        <translation>Clientes demais bloquearam ou denunciaram este modelo, então o WhatsApp o pausou por algumas horas. Ele volta sozinho. Edite o texto para que seja mais bem recebido.</translation>
    </message>
    <message>
        <source>WhatsApp disabled this template for good because too many customers blocked or reported it. Create a new one with another text.</source>
        <translation>O WhatsApp desativou este modelo de vez porque clientes demais o bloquearam ou denunciaram. Crie um novo com outro texto.</translation>
    </message>
    <message>
        <source>WhatsApp is looking at this template once more. You can send it when the review is over.</source>
        <translation>O WhatsApp está olhando este modelo mais uma vez. Você poderá enviá-lo quando a análise terminar.</translation>
    </message>
    <message>
        <source>Your account has as many templates as WhatsApp allows. Delete one that you no longer use.</source>
        <translation>Sua conta tem o máximo de modelos que o WhatsApp permite. Apague um que você não usa mais.</translation>
    </message>
    <message>
        <source>This template is archived. Unarchive it in WhatsApp Manager to send it again.</source>
        <translation>Este modelo está arquivado. Desarquive-o no Gerenciador do WhatsApp para enviá-lo de novo.</translation>
    </message>
    <message>
        <source>WhatsApp locked this template. WhatsApp Manager tells you why.</source>
        <translation>O WhatsApp bloqueou este modelo. O Gerenciador do WhatsApp mostra o motivo.</translation>
    </message>
    <message>
        <source>This template was deleted. It can no longer be sent.</source>
        <translation>Este modelo foi apagado. Ele não pode mais ser enviado.</translation>
    </message>
    <message>
        <source>WhatsApp does not let this template be sent now. WhatsApp Manager tells you why.</source>
        <translation>O WhatsApp não permite enviar este modelo agora. O Gerenciador do WhatsApp mostra o motivo.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because its text may offend or threaten. Write it in a friendlier way and send it for review again.</source>
        <translation>O WhatsApp o rejeitou porque o texto pode ofender ou ameaçar. Escreva de um jeito mais gentil e envie de novo para análise.</translation>
    </message>
    <message>
        <source>WhatsApp rejected its form. Check that the variables and their examples fit the text, and that the text is in the language you chose.</source>
        <translation>O WhatsApp rejeitou a forma. Confira se as variáveis e os exemplos combinam com o texto e se o texto está no idioma que você escolheu.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because it is in the wrong category. Offers and news belong to Marketing; choose the right category and send it for review again.</source>
        <translation>O WhatsApp o rejeitou porque está na categoria errada. Ofertas e novidades pertencem a Marketing; escolha a categoria certa e envie de novo para análise.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because it contains advertising. Choose the category Marketing, or take the advertising out.</source>
        <translation>O WhatsApp o rejeitou porque contém publicidade. Escolha a categoria Marketing ou tire a publicidade.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because it looks like a scam. Do not ask for passwords, card numbers or payments, and say who you are.</source>
        <translation>O WhatsApp o rejeitou porque parece um golpe. Não peça senhas, números de cartão nem pagamentos, e diga quem você é.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it without saying exactly why. Make the text clearer, give good examples, and send it for review again.</source>
        <translation>O WhatsApp o rejeitou sem dizer exatamente por quê. Deixe o texto mais claro, dê bons exemplos e envie de novo para análise.</translation>
    </message>
    <message>
        <source>This customer asked not to get offers</source>
        <translation>Este cliente pediu para não receber ofertas</translation>
    </message>
    <message>
        <source>Codes can be sent to phone numbers only</source>
        <translation>Códigos só podem ser enviados a números de telefone</translation>
    </message>
    <message>
        <source>Has a part that can’t be filled in here</source>
        <translation>Tem uma parte que não pode ser preenchida aqui</translation>
    </message>
    <message>
        <source>This file is too large. Pictures can have up to 5 MB, videos 16 MB, documents 100 MB.</source>
        <translation>Este arquivo é grande demais. Imagens podem ter até 5 MB, vídeos 16 MB, documentos 100 MB.</translation>
    </message>
    <message>
        <source>This file could not be read. Choose another one.</source>
        <translation>Não foi possível ler este arquivo. Escolha outro.</translation>
    </message>
    <message>
        <source>WhatsApp can’t be reached. Check your internet connection and try again.</source>
        <translation>Não é possível acessar o WhatsApp. Verifique sua conexão de internet e tente de novo.</translation>
    </message>
    <message>
        <source>Log in to Facebook again under Settings, Facebook accounts, then try again.</source>
        <translation>Entre no Facebook de novo em Configurações, Contas do Facebook, e tente de novo.</translation>
    </message>
    <message>
        <source>That was too often in a short time. Wait a few minutes, then try again.</source>
        <translation>Foram vezes demais em pouco tempo. Espere alguns minutos e tente de novo.</translation>
    </message>
    <message>
        <source>This could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>Não foi possível salvar isto neste computador. Confira se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this. Check the text and try again.</source>
        <translation>O WhatsApp não aceitou isto. Confira o texto e tente de novo.</translation>
    </message>
    <message>
        <source>WhatsApp did not give back the file in the heading. Refresh the templates and try again, or change this template in WhatsApp Manager.</source>
        <translation>O WhatsApp não devolveu o arquivo do cabeçalho. Atualize os modelos e tente de novo, ou altere este modelo no Gerenciador do WhatsApp.</translation>
    </message>
    <message>
        <source>The relay has not said yet which Meta app it works for. Check the connection on the page Connection doctor, then try again.</source>
        <translation>O retransmissor ainda não disse para qual app da Meta trabalha. Verifique a conexão na página Diagnóstico de conexão e tente de novo.</translation>
    </message>
    <message>
        <source>WhatsApp takes pictures as JPEG or PNG here, videos as MP4, and documents as PDF. Choose another file.</source>
        <translation>Aqui o WhatsApp aceita imagens JPEG ou PNG, vídeos MP4 e documentos PDF. Escolha outro arquivo.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplatesPage</name>
    <message>
        <source>New template</source>
        <translation>Novo modelo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Nenhum modelo ainda</translation>
    </message>
    <message>
        <source>With a template you can write first, and after the 24-hour reply window has closed.</source>
        <translation>Com um modelo você pode escrever primeiro, e também depois que a janela de resposta de 24 horas fechar.</translation>
    </message>
    <message>
        <source>Templates are messages that WhatsApp has approved. Only they can start a conversation, or continue one whose reply window has closed.</source>
        <translation>Modelos são mensagens que o WhatsApp aprovou. Só eles podem iniciar uma conversa ou continuar uma cuja janela de resposta fechou.</translation>
    </message>
    <message>
        <source>WhatsApp account</source>
        <translation>Conta do WhatsApp</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Connect a WhatsApp number first.</source>
        <translation>Primeiro conecte um número do WhatsApp.</translation>
    </message>
    <message>
        <source>Fetching the templates…</source>
        <translation>Buscando os modelos…</translation>
    </message>
    <message>
        <source>%1 You see the templates as they were at %2.</source>
        <translation>%1 Você vê os modelos como estavam em %2.</translation>
    </message>
    <message>
        <source>Up to date since %1.</source>
        <translation>Atualizado desde %1.</translation>
    </message>
    <message>
        <source>%1 was sent to WhatsApp for review. You can send it when it is approved.</source>
        <translation>%1 foi enviado ao WhatsApp para análise. Você poderá enviá-lo quando for aprovado.</translation>
    </message>
    <message>
        <source>%1 was changed. WhatsApp reviews the new text.</source>
        <translation>%1 foi alterado. O WhatsApp analisa o novo texto.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Apagar “%1”?</translation>
    </message>
    <message>
        <source>Messages that were sent with it stay. WhatsApp lets nobody use this name again for 30 days. This can’t be undone.</source>
        <translation>As mensagens que foram enviadas com ele ficam. O WhatsApp não deixa ninguém usar este nome de novo por 30 dias. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 foi apagado.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TextZoom</name>
    <message>
        <source>L&amp;arger text</source>
        <translation>Texto m&amp;aior</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto m&amp;enor</translation>
    </message>
    <message>
        <source>&amp;Normal size (now %1 %)</source>
        <translation>Tamanho &amp;normal (agora %1&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>shoptalk::TokenPanel</name>
    <message>
        <source>Check and connect</source>
        <translation>Verificar e conectar</translation>
    </message>
    <message>
        <source>1. In Meta’s business settings, open Users, System users. Choose a system user or add one.</source>
        <translation>1. Nas configurações do negócio da Meta, abra Usuários, Usuários do sistema. Escolha um usuário do sistema ou adicione um.</translation>
    </message>
    <message>
        <source>2. Give it full control of your WhatsApp account, then click Generate token.</source>
        <translation>2. Dê a ele controle total da sua conta do WhatsApp e clique em Gerar token.</translation>
    </message>
    <message>
        <source>3. Choose your relay’s app, and the permissions business_management, whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>3. Escolha o app do seu retransmissor e as permissões business_management, whatsapp_business_management e whatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>System user token</source>
        <translation>Token de usuário do sistema</translation>
    </message>
    <message>
        <source>Paste the token here. It stays hidden.</source>
        <translation>Cole o token aqui. Ele fica oculto.</translation>
    </message>
    <message>
        <source>Shoptalk encrypts the token with a key from this computer’s keychain and clears it from the clipboard. Your relay checks it with Meta and does not keep it.</source>
        <translation>O Shoptalk criptografa o token com uma chave do chaveiro deste computador e o apaga da área de transferência. Seu retransmissor o verifica com a Meta e não o guarda.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Checking the token with Meta…</source>
        <translation>Verificando o token com a Meta…</translation>
    </message>
</context>
<context>
    <name>shoptalk::TrayIcon</name>
    <message>
        <source>&amp;Open Shoptalk</source>
        <translation>&amp;Abrir o Shoptalk</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Quit Shoptalk</source>
        <translation>&amp;Sair do Shoptalk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln mensagem não lida</numerusform>
            <numerusform>%Ln mensagens não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked: click to unlock</source>
        <translation>Bloqueado: clique para desbloquear</translation>
    </message>
</context>
<context>
    <name>shoptalk::UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>shoptalk::UnsentReply</name>
    <message>
        <source>Reply not sent</source>
        <translation>Resposta não enviada</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Sua resposta</translation>
    </message>
    <message>
        <source>Copy the reply</source>
        <translation>Copiar a resposta</translation>
    </message>
    <message>
        <source>This conversation was deleted before your reply came, so it was not sent. Copy it if you still need it.</source>
        <translation>Esta conversa foi apagada antes de a sua resposta chegar, por isso ela não foi enviada. Copie-a se ainda precisar dela.</translation>
    </message>
</context>
<context>
    <name>shoptalk::UpdateBanner</name>
    <message>
        <source>See what’s new</source>
        <translation>Ver as novidades</translation>
    </message>
    <message>
        <source>Open the page with the new version</source>
        <translation>Abrir a página com a nova versão</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Shoptalk %1 is here. You can download it whenever it suits you.</source>
        <translation>O Shoptalk %1 chegou. Você pode baixá-lo quando quiser.</translation>
    </message>
</context>
<context>
    <name>shoptalk::UpdatesPage</name>
    <message>
        <source>Check once a day</source>
        <translation>Procurar uma vez por dia</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Procurar agora</translation>
    </message>
    <message>
        <source>See what’s new</source>
        <translation>Ver as novidades</translation>
    </message>
    <message>
        <source>Look for a new version of Shoptalk once a day</source>
        <translation>Procurar uma nova versão do Shoptalk uma vez por dia</translation>
    </message>
    <message>
        <source>Look for a new version of Shoptalk now</source>
        <translation>Procurar uma nova versão do Shoptalk agora</translation>
    </message>
    <message>
        <source>Open the page with the new version</source>
        <translation>Abrir a página com a nova versão</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Novas versões</translation>
    </message>
    <message>
        <source>You have Shoptalk %1. When there is a newer version, Shoptalk tells you. It never installs anything by itself, and it sends nothing about you or your shop.</source>
        <translation>Você tem o Shoptalk %1. Quando há uma versão mais nova, o Shoptalk avisa. Ele nunca instala nada sozinho e não envia nada sobre você ou sua loja.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Atualizações</translation>
    </message>
    <message>
        <source>This copy of Shoptalk does not know where to look. Ask the person who gave it to you for newer versions.</source>
        <translation>Esta cópia do Shoptalk não sabe onde procurar. Peça versões mais novas à pessoa que a deu a você.</translation>
    </message>
    <message>
        <source>Looking for a newer version…</source>
        <translation>Procurando uma versão mais nova…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta é a versão mais nova.</translation>
    </message>
    <message>
        <source>Shoptalk %1 is here. You can download it whenever it suits you.</source>
        <translation>O Shoptalk %1 chegou. Você pode baixá-lo quando quiser.</translation>
    </message>
    <message>
        <source>The answer did not come from Shoptalk’s makers, so it was ignored. If this happens again on another network, tell the person who looks after your computers.</source>
        <translation>A resposta não veio dos criadores do Shoptalk, por isso foi ignorada. Se isso acontecer de novo em outra rede, avise a pessoa que cuida dos seus computadores.</translation>
    </message>
    <message>
        <source>The answer is out of date, so it was ignored. Check that this computer’s date is right, then try again tomorrow.</source>
        <translation>A resposta está desatualizada, por isso foi ignorada. Verifique se a data deste computador está certa e tente novamente amanhã.</translation>
    </message>
    <message>
        <source>Shoptalk could not look for a newer version. Check the internet connection, then try again.</source>
        <translation>O Shoptalk não conseguiu procurar uma versão mais nova. Verifique a conexão com a internet e tente novamente.</translation>
    </message>
</context>
<context>
    <name>shoptalk::VoiceBar</name>
    <message>
        <source>Delete the recording (Esc)</source>
        <translation>Apagar a gravação (Esc)</translation>
    </message>
    <message>
        <source>Stop, and listen before sending</source>
        <translation>Parar e ouvir antes de enviar</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Enter)</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Mensagem de voz</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Posição na gravação</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espaço)</translation>
    </message>
    <message>
        <source>Go on recording (Space)</source>
        <translation>Continuar gravando (Espaço)</translation>
    </message>
    <message>
        <source>Listen (Space)</source>
        <translation>Ouvir (Espaço)</translation>
    </message>
</context>
<context>
    <name>shoptalk::VoiceNotes</name>
    <message>
        <source>To record a voice message, connect a microphone or a headset. This computer has none at the moment.</source>
        <translation>Para gravar uma mensagem de voz, conecte um microfone ou um headset. Este computador não tem nenhum no momento.</translation>
    </message>
    <message>
        <source>The microphone can’t be used. Close other programs that use it, and allow Shoptalk to use it in the privacy settings of your computer.</source>
        <translation>Não é possível usar o microfone. Feche outros programas que o usam e permita que o Shoptalk o use nas configurações de privacidade do seu computador.</translation>
    </message>
    <message>
        <source>The microphone was disconnected. You can send what was recorded until then.</source>
        <translation>O microfone foi desconectado. Você pode enviar o que foi gravado até então.</translation>
    </message>
    <message>
        <source>The recording could not be saved on this computer. Check that the disk is not full.</source>
        <translation>Não foi possível salvar a gravação neste computador. Confira se o disco não está cheio.</translation>
    </message>
    <message>
        <source>You can’t listen to it, because no loudspeaker or headphones are available. You can still send it.</source>
        <translation>Você não pode ouvi-la, porque não há alto-falante nem fones de ouvido disponíveis. Mesmo assim, pode enviá-la.</translation>
    </message>
    <message>
        <source>You recorded this voice message and have not sent it yet.</source>
        <translation>Você gravou esta mensagem de voz e ainda não a enviou.</translation>
    </message>
    <message>
        <source>Now it is so long that your customer has to download it before playing it. Two shorter ones play at once.</source>
        <translation>Agora ela está tão longa que o cliente precisa baixá-la antes de ouvir. Duas mais curtas tocam na hora.</translation>
    </message>
    <message>
        <source>This is as long as a voice message on WhatsApp can be. You can send it, and record another one afterwards.</source>
        <translation>Uma mensagem de voz no WhatsApp não pode ser mais longa que isto. Você pode enviá-la e gravar outra depois.</translation>
    </message>
    <message>
        <source>Your voice message was not sent because it could not be saved on this computer. Check that the disk is not full, then send it again.</source>
        <translation>Sua mensagem de voz não foi enviada porque não foi possível salvá-la neste computador. Confira se o disco não está cheio e envie de novo.</translation>
    </message>
    <message>
        <source>Delete the recording</source>
        <translation>Apagar a gravação</translation>
    </message>
    <message>
        <source>Delete this voice message?</source>
        <translation>Apagar esta mensagem de voz?</translation>
    </message>
    <message>
        <source>It was not sent, and deleting it can’t be undone.</source>
        <translation>Ela não foi enviada e não pode ser recuperada.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Apagar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
</context>
<context>
    <name>shoptalk::WordsStep</name>
    <message>
        <source>The person before</source>
        <translation>A pessoa anterior</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>A próxima pessoa</translation>
    </message>
    <message>
        <source>This template says the same to everybody. There is nothing to fill in.</source>
        <translation>Este modelo diz o mesmo a todos. Não há nada para preencher.</translation>
    </message>
    <message>
        <source>The same for everybody</source>
        <translation>O mesmo para todos</translation>
    </message>
    <message>
        <source>The person’s name</source>
        <translation>O nome da pessoa</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Coluna “%1”</translation>
    </message>
    <message>
        <source>If it is empty for somebody: write this instead</source>
        <translation>Se estiver vazio para alguém: escreva isto no lugar</translation>
    </message>
    <message>
        <source>If the name is not known: write this instead, such as “there”</source>
        <translation>Se o nome não for conhecido: escreva isto, como “cliente”</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text, such as “%1”</source>
        <translation>Texto, como “%1”</translation>
    </message>
    <message>
        <source>As %1 gets it</source>
        <translation>Como %1 recebe</translation>
    </message>
    <message>
        <source>There is nobody on this list yet.</source>
        <translation>Ainda não há ninguém nesta lista.</translation>
    </message>
    <message>
        <source>Enter the text for “%1”.</source>
        <translation>Escreva o que fica em “%1”.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>A file of this computer, the same for everybody</source>
        <translation>Um arquivo deste computador, o mesmo para todos</translation>
    </message>
    <message>
        <source>A file from the web, the same for everybody</source>
        <translation>Um arquivo da web, o mesmo para todos</translation>
    </message>
    <message>
        <source>Web address of the file, https://…</source>
        <translation>Endereço web do arquivo, https://…</translation>
    </message>
    <message>
        <source>The file is still being made ready. Wait a moment.</source>
        <translation>O arquivo ainda está sendo preparado. Espere um momento.</translation>
    </message>
    <message>
        <source>Choose the file for “%1”.</source>
        <translation>Escolha o arquivo para “%1”.</translation>
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
        <translation>Mostrar notificações só no meu horário de trabalho</translation>
    </message>
    <message>
        <source>%1, from</source>
        <comment>a weekday</comment>
        <translation>%1, de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>até</translation>
    </message>
    <message>
        <source>%1, to</source>
        <comment>a weekday</comment>
        <translation>%1, até</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>do dia seguinte</translation>
    </message>
</context>
</TS>
