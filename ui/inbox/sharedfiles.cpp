// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/sharedfiles.h"

#include "archive/customerrecords.h"
#include "domain/content/contentfile.h"
#include "media/mediadownloads.h"
#include "outbox/outbox.h"
#include "ui/chat/fileactions.h"
#include "ui/chat/mediaviewer.h"
#include "ui/inbox/mediagrid.h"
#include "ui/inbox/preview.h"
#include "ui/theme/controls.h"
#include "ui/theme/dates.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/isolated.h"
#include "ui/theme/listtext.h"
#include "ui/theme/plaintooltip.h"

#include <QButtonGroup>
#include <QHideEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int maxListLines = 5; ///< The lists scroll if there are more.
}

SharedFiles::SharedFiles(Outbox &outbox, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_outbox(outbox)
    , m_theme(theme)
    , m_actions(new FileActions(*this))
    , m_buttons(new QWidget(this))
    , m_group(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this))
    , m_grid(new MediaGrid(theme, this))
    , m_problem(makeLabel(theme, TextStyle::Body, QString(), Tone::Danger, this))
{
    setObjectName(u"sharedFiles"_s);
    new FlowLayout(m_buttons, space::xs);
    m_column->setContentsMargins(0, space::m, 0, 0);
    m_column->setSpacing(space::xs);
    m_column->addWidget(
        makeLabel(theme, TextStyle::Caption, tr("Media, documents and links"), Tone::Muted, this));
    m_column->addWidget(m_buttons);
    m_media = addPage(*m_grid, u"customerFiles"_s, tr("Media"), tr("No photos or videos yet."));
    m_documents =
        addPage(*makeList(), u"customerDocuments"_s, tr("Documents"), tr("No documents or sounds yet."));
    m_links = addPage(*makeList(), u"customerLinks"_s, tr("Links"), tr("No links yet."));
    m_column->addWidget(m_problem);
    m_problem->setObjectName(u"sharedFilesProblem"_s);
    m_problem->hide();
    m_media.button->setChecked(true);
    connectGrid();
    connect(m_actions, &FileActions::problem, this, [this](const QString &text) {
        m_problem->setText(text);
        m_problem->setVisible(!m_viewer || !m_viewer->isVisible());
    });
}

SharedFiles::~SharedFiles()
{
    delete m_viewer;
}

QListWidget *SharedFiles::makeList()
{
    auto *list = new QListWidget(this);
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setTextElideMode(Qt::ElideMiddle);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto show = [this](const QListWidgetItem *item) {
        Q_EMIT messageRequested(MessageId(item->data(Qt::UserRole).toString()));
    };
    connect(list, &QListWidget::itemClicked, this, show);
    connect(list, &QListWidget::itemActivated, this, show);
    return list;
}

SharedFiles::Page SharedFiles::addPage(QListWidget &list, const QString &name, const QString &title,
                                       const QString &empty)
{
    Page page;
    page.page = new QWidget(this);
    page.list = &list;
    page.empty = empty;
    page.note = makeLabel(m_theme, TextStyle::Body, QString(), Tone::Muted, page.page);
    page.note->setObjectName(name + u"Note"_s);
    list.setObjectName(name);
    list.setAccessibleName(title);
    auto *column = new QVBoxLayout(page.page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(&list);
    column->addWidget(page.note);
    m_column->addWidget(page.page);
    page.button = new QToolButton(m_buttons);
    page.button->setObjectName(name + u"Button"_s);
    page.button->setProperty("kind", u"filter"_s);
    page.button->setText(title);
    page.button->setAccessibleName(tr("Show: %1").arg(title));
    page.button->setCheckable(true);
    page.button->setFocusPolicy(Qt::StrongFocus);
    m_group->addButton(page.button);
    m_buttons->layout()->addWidget(page.button);
    page.page->hide();
    connect(page.button, &QToolButton::toggled, page.page, &QWidget::setVisible);
    return page;
}

void SharedFiles::connectGrid()
{
    m_grid->setPathFinder([this](const Message &message) { return pathOf(message); });
    const auto use = [this](const QListWidgetItem *item) { view(m_grid->row(item)); };
    connect(m_grid, &QListWidget::itemClicked, this, use);
    connect(m_grid, &QListWidget::itemActivated, this, use);
    connect(m_grid, &QWidget::customContextMenuRequested, this, &SharedFiles::offerMedia);
}

void SharedFiles::setDownloads(MediaDownloads &downloads)
{
    m_downloads = &downloads;
    connect(&downloads, &MediaDownloads::changed, m_grid, &MediaGrid::refresh);
    m_grid->setPathFinder([this](const Message &message) { return pathOf(message); });
}

void SharedFiles::setPlaces(std::function<QString(const ConversationId &)> placeOf)
{
    m_placeOf = std::move(placeOf);
    m_grid->setPlaces(m_placeOf);
}

QString SharedFiles::placeOf(const ConversationId &conversation) const
{
    return m_placeOf ? m_placeOf(conversation) : QString();
}

QString SharedFiles::pathOf(const Message &message) const
{
    const MediaContent *media = fileOf(message.content);
    const std::optional<MediaFile> file =
        m_downloads && media && !media->id.isEmpty() ? m_downloads->find(media->id) : std::nullopt;
    if (file)
        return m_downloads->pathOf(*file);
    return message.direction == Direction::Outbound ? m_outbox.localFileOf(message.id) : QString();
}

void SharedFiles::addLine(QListWidget &list, const MessageId &message, const QString &text, const QIcon &icon)
{
    auto *item = new QListWidgetItem(icon, text, &list);
    item->setData(Qt::UserRole, message.value());
    item->setToolTip(plainToolTip(text));
}

void SharedFiles::finish(const Page &page, bool hasMore)
{
    const int count = page.list->count();
    if (page.list != m_grid)
        page.list->setFixedHeight(qMin(count, maxListLines) * qMax(1, page.list->sizeHintForRow(0)));
    page.list->setVisible(count > 0);
    page.note->setText(count == 0 ? page.empty : tr("Older ones are in the chat."));
    page.note->setVisible(count == 0 || hasMore);
}

void SharedFiles::setFiles(const QList<Message> &files, int limit)
{
    const auto isSeen = [](const Message &message) {
        const MediaContent *media = fileOf(message.content);
        return media && (media->kind == MediaKind::Image || media->kind == MediaKind::Video);
    };
    QList<Message> media;
    m_documents.list->clear();
    for (const Message &message : files) {
        if (isSeen(message)) {
            media << message;
            continue;
        }
        const Preview preview = describePreview(message);
        const QString day = Dates().brief(message.sentAt, QDateTime::currentDateTimeUtc());
        addLine(*m_documents.list, message.id,
                ListText::facts({isolated(preview.text), day, placeOf(message.conversation)}),
                m_theme.icon(preview.kindIcon.value_or(Icon::Document), &Colours::textMuted));
    }
    m_grid->setMessages(media);
    finish(m_media, files.size() == limit);
    finish(m_documents, files.size() == limit);
}

void SharedFiles::setLinks(const QList<SharedLink> &links, int limit)
{
    m_links.list->clear();
    for (const SharedLink &link : links) {
        const QString day = Dates().brief(link.sentAt, QDateTime::currentDateTimeUtc());
        addLine(*m_links.list, link.message,
                ListText::facts({isolated(link.address), day, placeOf(link.conversation)}),
                m_theme.icon(Icon::ExternalLink, &Colours::textMuted));
    }
    finish(m_links, links.size() == limit);
}

void SharedFiles::view(int row)
{
    if (row < 0)
        return;
    const QList<Message> &messages = m_grid->messages();
    const MessageId chosen = messages.at(row).id;
    if (m_grid->pathAt(row).isEmpty()) { // its bubble says why, and can fetch it
        Q_EMIT messageRequested(chosen);
        return;
    }
    QList<ViewedFile> files;
    int current = 0;
    for (int i = int(messages.size()) - 1; i >= 0; --i) { // in the order of the conversation
        const QString path = m_grid->pathAt(i);
        if (path.isEmpty())
            continue;
        if (i == row)
            current = int(files.size());
        files << viewedFile(messages.at(i), path);
    }
    if (!m_viewer)
        m_viewer = new MediaViewer(*m_actions, m_theme, *window());
    m_viewer->view(files, current);
}

void SharedFiles::offerMedia(const QPoint &at)
{
    const QListWidgetItem *item = m_grid->itemAt(at);
    const int row = item ? m_grid->row(item) : m_grid->currentRow();
    if (row < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"sharedMediaMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_grid->pathAt(row).isEmpty())
        menu->addAction(tr("&View"), this, [this, row] { view(row); });
    menu->addAction(tr("Show in the &chat"), this,
                    [this, id = m_grid->messages().at(row).id] { Q_EMIT messageRequested(id); });
    menu->popup(m_grid->viewport()->mapToGlobal(at));
}

void SharedFiles::hideEvent(QHideEvent *event)
{
    if (m_viewer && !event->spontaneous()) // not when the window is minimised
        m_viewer->leave();
    QWidget::hideEvent(event);
}

} // namespace shoptalk
