// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/attachments.h"

#include "outbox/headingfiles.h"
#include "outbox/sheetdrafts.h"
#include "ui/chat/attachmentsheet.h"
#include "ui/chat/captionsheet.h"
#include "ui/chat/chatcolumn.h"
#include "ui/chat/contactsheet.h"
#include "ui/chat/interactivesheet.h"
#include "ui/chat/locationsheet.h"
#include "ui/chat/sheetkeeper.h"
#include "ui/theme/controls.h"
#include "ui/theme/shortcut.h"

#include <QAction>
#include <QDropEvent>
#include <QFileDialog>
#include <QFrame>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QStringList filesIn(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

QFrame *makeDropHint(const Theme &theme, QWidget &page)
{
    QFrame *hint = makeSurface(Surface::Card, &page);
    hint->setObjectName(u"dropHint"_s);
    hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    QLabel *text = makeLabel(theme, TextStyle::Title, Attachments::tr("Drop files here to send them"),
                             Tone::Accent, hint);
    text->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(hint);
    column->addWidget(text);
    hint->hide();
    return hint;
}

} // namespace

Attachments::Attachments(Outbox &outbox, const Theme &theme, QToolButton &button, QWidget &page)
    : QObject(&page)
    , m_outbox(outbox)
    , m_theme(theme)
    , m_button(button)
    , m_page(page)
    , m_hint(makeDropHint(theme, page))
{
    page.setAcceptDrops(true);
    page.installEventFilter(this);
    makeMenu();
    connect(&outbox.sheetDrafts(), &SheetDrafts::removed, this, &Attachments::load);
    button.setPopupMode(QToolButton::InstantPopup);
}

void Attachments::makeMenu()
{
    const Theme &theme = m_theme;
    auto *menu = new QMenu(&m_button);
    menu->setObjectName(u"attachMenu"_s);
    menu->addAction(theme.icon(Icon::Photo), tr("&Photo or video…"), this, [this] {
        choose(tr("Choose photos or videos"),
               tr("Photos and videos")
                   + u" (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff *.heic *.heif *.avif *.mp4 *.3gp "
                     u"*.mov *.m4v *.mkv "
                     "*.webm *.avi *.wmv *.mpg *.mpeg)"_s,
               SendForm::Best);
    });
    menu->addAction(theme.icon(Icon::Document), tr("&Document…"), this, [this] {
        choose(tr("Choose documents"), tr("All files") + u" (*)"_s, SendForm::Unchanged);
    });
    menu->addAction(theme.icon(Icon::Location), tr("&Location…"), this,
                    [this] { showSheet(SheetKind::Location); });
    menu->addAction(theme.icon(Icon::Contact), tr("&Contact…"), this,
                    [this] { showSheet(SheetKind::Contacts); });
    QAction *interactive = menu->addAction(theme.icon(Icon::List), tr("&Buttons or a list…"), this,
                                           [this] { showSheet(SheetKind::Interactive); });
    interactive->setShortcutContext(Qt::WidgetShortcut); // the keys belong to the page
    useShortcut(*interactive, Shortcut::Interactive);
    m_button.setMenu(menu);
    connect(addShortcut(m_page, Shortcut::Interactive, tr("Send buttons or a list")), &QAction::triggered,
            this, [this] {
                if (m_isOpen)
                    showSheet(SheetKind::Interactive);
            });
}

void Attachments::setConversation(const ConversationId &conversation, bool isOpen)
{
    const bool isOther = conversation != m_conversation;
    if (isOther)
        putAside(); // what is chosen there is meant for the other customer
    m_conversation = conversation;
    m_isOpen = isOpen && !conversation.isEmpty();
    if (isOther) {
        m_stored.clear();
        showKept();
        load();
    }
    if (!m_isOpen)
        showHint(false);
}

bool Attachments::canTake(const QMimeData &data)
{
    return !filesIn(data).isEmpty() || (data.hasImage() && !data.hasText());
}

void Attachments::take(const QMimeData &data)
{
    if (!m_isOpen || !canTake(data))
        return;
    const QStringList files = filesIn(data);
    if (files.isEmpty())
        sheet().addPicture(qvariant_cast<QImage>(data.imageData()));
    else
        sheet().addFiles(files);
}

void Attachments::choose(const QString &title, const QString &filter, SendForm form)
{
    auto *dialog = new QFileDialog(&m_page, title, QString(), filter);
    m_fileDialog = dialog;
    dialog->setObjectName(u"attachDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this, form, conversation = m_conversation](const QStringList &paths) {
                if (m_isOpen && conversation == m_conversation)
                    sheet().addFiles(paths, form);
            });
    dialog->open();
}

AttachmentSheet &Attachments::sheet()
{
    SheetKey key;
    key.kind = SheetKind::Files;
    if (!m_sheet)
        continueSheet(key); // new files join those that were put aside
    if (m_sheet)
        return *m_sheet;
    AttachmentSheet &sheet = addFileSheet(key);
    sheet.open();
    return sheet;
}

AttachmentSheet &Attachments::addFileSheet(const SheetKey &key)
{
    auto *sheet = new AttachmentSheet(m_theme, &m_page);
    m_sheet = sheet;
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setPictureKeeper([&outbox = m_outbox](FileToSend picture) { return outbox.keepFile(picture); });
    const auto written = [sheet] { return sheet->isEmpty() ? std::nullopt : std::optional(sheet->draft()); };
    auto *keeper = new SheetKeeper(
        m_outbox.sheetDrafts(), m_conversation, key,
        {written, [sheet] { return sheet->isSending(); }, [this] { return m_isLoading; }}, *sheet);
    connect(sheet, &AttachmentSheet::changed, keeper, &SheetKeeper::noteChange);
    connect(sheet, &AttachmentSheet::sendRequested, this,
            [this, sheet, conversation = m_conversation](const QList<FileToSend> &files) {
                send(sheet, conversation, files);
            });
    connect(sheet, &QDialog::finished, this, [this, sheet] {
        if (sheet == m_sheet)
            m_sheet = nullptr;
        Q_EMIT closed();
    });
    return *sheet;
}

void Attachments::send(AttachmentSheet *sheet, const ConversationId &conversation,
                       const QList<FileToSend> &files)
{
    if (const QString why = m_obstacle ? m_obstacle() : QString(); !why.isEmpty())
        return sheet->showProblem(why);
    const MessageContext context = m_context ? m_context() : MessageContext();
    keeperOf(*sheet)->keepSent();
    QCoro::connect(m_outbox.sendFiles(conversation, files, context, keeperOf(*sheet)->key()), sheet,
                   [this, sheet, conversation](const Result<MessageId> &stored) {
                       if (!stored)
                           return sheet->showNotStored();
                       sheet->accept();
                       Q_EMIT sent(conversation);
                   });
}

void Attachments::prepare(InteractiveSheet &sheet)
{
    sheet.setFileTaker(
        [&outbox = m_outbox](const PreparedFile &file) { return keepHeadingFile(outbox, file.kind, file); });
    QCoro::connect(m_outbox.sheetDrafts().usedContents(), &sheet,
                   [&sheet](const Result<QList<MessageContent>> &used) {
                       QList<InteractiveContent> contents;
                       for (const MessageContent &content : used.value_or(QList<MessageContent>())) {
                           if (const auto *interactive = std::get_if<InteractiveContent>(&content))
                               contents << *interactive;
                       }
                       sheet.setUsed(contents);
                   });
}

void Attachments::prepare(ContactSheet &sheet)
{
    if (m_customers)
        sheet.setCustomers(*m_customers);
}

void Attachments::edit(const Message &failed)
{
    for (const SheetKind kind :
         {SheetKind::Location, SheetKind::Contacts, SheetKind::Interactive, SheetKind::Caption}) {
        if (continueSheet({kind, failed.id}))
            return;
    }
    if (FormSheet *sheet = addEditSheet(failed))
        open(*sheet);
}

FormSheet *Attachments::addEditSheet(const Message &failed)
{
    if (std::holds_alternative<LocationContent>(failed.content))
        return addEdit<LocationSheet, LocationContent>(failed, SheetKind::Location);
    if (std::holds_alternative<ContactsContent>(failed.content))
        return addEdit<ContactSheet, ContactsContent>(failed, SheetKind::Contacts);
    if (std::holds_alternative<InteractiveContent>(failed.content))
        return addEdit<InteractiveSheet, InteractiveContent>(failed, SheetKind::Interactive);
    if (std::holds_alternative<MediaContent>(failed.content))
        return addEdit<CaptionSheet, MediaContent>(failed, SheetKind::Caption);
    return nullptr;
}

template <class Sheet, class Content>
Sheet *Attachments::addEdit(const Message &failed, SheetKind kind)
{
    auto *sheet = new Sheet(m_theme, &m_page);
    prepare(*sheet);
    sheet->setContent(std::get<Content>(failed.content));
    connect(sheet, &Sheet::sendRequested, this,
            [this, sheet, id = failed.id](const auto &content) { retryWith(*sheet, id, content); });
    adopt(*sheet, {kind, failed.id});
    return sheet;
}

void Attachments::adopt(FormSheet &sheet, const SheetKey &key)
{
    sheet.setAttribute(Qt::WA_DeleteOnClose);
    sheet.setObstacle([this] { return m_obstacle ? m_obstacle() : QString(); });
    connect(&sheet, &QDialog::finished, this, &Attachments::closed);
    const auto written = [&sheet]() -> std::optional<SheetDraft> {
        if (!sheet.isFilled())
            return std::nullopt;
        SheetDraft draft;
        draft.content = sheet.draft();
        draft.copies = sheet.copies();
        return draft;
    };
    auto *keeper = new SheetKeeper(
        m_outbox.sheetDrafts(), m_conversation, key,
        {written, [&sheet] { return sheet.isSending(); }, [this] { return m_isLoading; }}, sheet);
    connect(&sheet, &FormSheet::changed, keeper, &SheetKeeper::noteChange);
}

void Attachments::open(FormSheet &sheet)
{
    m_otherSheet = &sheet;
    sheet.open();
}

void Attachments::retryWith(FormSheet &sheet, const MessageId &message, const MessageContent &content)
{
    sheet.setSending(true);
    QCoro::connect(m_outbox.retry(message, content, sheet.changedFiles()), &sheet,
                   [&sheet](const Result<void> &stored) {
                       if (stored)
                           sheet.accept();
                       else
                           sheet.showProblem(notStoredText());
                   });
}

void Attachments::showSheet(SheetKind kind)
{
    SheetKey key;
    key.kind = kind;
    if (continueSheet(key))
        return;
    if (FormSheet *sheet = addSheet(key))
        open(*sheet);
}

FormSheet *Attachments::addSheet(const SheetKey &key)
{
    switch (key.kind) {
    case SheetKind::Location:
        return add<LocationSheet>(key);
    case SheetKind::Contacts:
        return add<ContactSheet>(key);
    case SheetKind::Interactive:
        return add<InteractiveSheet>(key);
    default:
        return nullptr;
    }
}

template <class Sheet>
Sheet *Attachments::add(const SheetKey &key)
{
    auto *sheet = new Sheet(m_theme, &m_page);
    prepare(*sheet);
    connect(sheet, &Sheet::sendRequested, this,
            [this, sheet, conversation = m_conversation](const auto &content) {
                sendContent(*sheet, conversation, content);
            });
    adopt(*sheet, key);
    return sheet;
}

void Attachments::sendContent(FormSheet &sheet, const ConversationId &conversation,
                              const MessageContent &content)
{
    const MessageContext context = m_context ? m_context() : MessageContext();
    sheet.setSending(true);
    const QList<OutgoingFile> files = sheet.changedFiles().value_or(QList<OutgoingFile>());
    const SheetKey key = keeperOf(sheet)->key();
    QCoro::connect(files.isEmpty()
                       ? m_outbox.send(conversation, {content}, context, Outbox::Draft::EndsWithText, key)
                       : m_outbox.sendWithFiles(conversation, content, files, context, key),
                   &sheet, [this, &sheet, conversation](const Result<MessageId> &stored) {
                       if (!stored)
                           return sheet.showProblem(notStoredText());
                       sheet.accept();
                       Q_EMIT sent(conversation);
                   });
}

QString Attachments::notStoredText()
{
    return tr("It was not sent because it could not be saved on this computer. Check that the disk is not "
              "full, then try again.");
}

void Attachments::showHint(bool isShown)
{
    const int margin = space::l;
    const ChatColumn column = chatColumn(m_page.width(), m_theme);
    const QRect area(column.left, 0, column.width, m_page.height());
    m_hint->setGeometry(area.adjusted(margin, margin, -margin, -margin));
    m_hint->setVisible(isShown);
    m_hint->raise();
}

bool Attachments::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_page)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
        auto &drag = static_cast<QDropEvent &>(*event);
        if (!m_isOpen || !canTake(*drag.mimeData()))
            return false;
        drag.acceptProposedAction();
        showHint(true);
        return true;
    }
    if (event->type() == QEvent::DragLeave) {
        showHint(false);
    } else if (event->type() == QEvent::Drop) {
        auto &drop = static_cast<QDropEvent &>(*event);
        showHint(false);
        if (!m_isOpen || !canTake(*drop.mimeData()))
            return false;
        drop.acceptProposedAction();
        take(*drop.mimeData());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace shoptalk
