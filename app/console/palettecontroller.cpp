// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/palettecontroller.h"

#include "app/console/appshell.h"
#include "app/console/pagenavigator.h"
#include "app/console/sessionservices.h"
#include "ui/shell/commandpalette.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxPaletteConversations = 20;

/// The text of an action without the mnemonic and the dots.
QString actionTitle(QString text)
{
    text.remove(u'&');
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

/// True if the keys of the action, or its menu entry, could be used right now.
bool canTrigger(const QAction &action)
{
    if (!action.isEnabled() || action.menu() || action.isSeparator() || action.text().isEmpty()
        || action.shortcutContext() == Qt::WidgetShortcut)
        return false;
    const QList<QObject *> owners = action.associatedObjects();
    return std::any_of(owners.begin(), owners.end(), [&action](const QObject *owner) {
        const auto *widget = qobject_cast<const QWidget *>(owner);
        const bool isInMenu = owner->inherits("QMenu") && !owner->objectName().endsWith(u"Menu"_s);
        return isInMenu || (widget && widget->isVisible() && !action.shortcut().isEmpty());
    });
}

} // namespace

PaletteController::PaletteController(AppShell &shell, SessionServices &services, PageNavigator &pages,
                                     QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_services(services)
    , m_pages(pages)
{
    auto *entry = new QAction(shell.theme.icon(Icon::Search), tr("&Go to…"), this);
    entry->setObjectName(u"paletteAction"_s);
    entry->setShortcut(QKeySequence::fromString(u"Ctrl+K"_s, QKeySequence::PortableText));
    connect(entry, &QAction::triggered, this, &PaletteController::open);
    shell.window.addSettingsEntry(*entry);
}

PaletteController::~PaletteController()
{
    delete m_palette;
}

void PaletteController::makePalette()
{
    m_conversations = std::make_unique<ConversationListModel>(m_services.store);
    m_palette = new CommandPalette(m_shell.theme, m_shell.window);
    m_palette->setMatches([this] { return conversations(); });
    m_palette->addSource([this] { return pages(); });
    m_palette->addSource([this] { return actions(); });
    connect(m_palette, &CommandPalette::textChanged, m_conversations.get(),
            &ConversationListModel::setSearch);
    connect(m_conversations.get(), &ConversationListModel::searched, m_palette, &CommandPalette::refresh);
}

void PaletteController::open()
{
    if (!m_palette)
        makePalette();
    m_palette->open();
}

QList<PaletteEntry> PaletteController::conversations()
{
    QList<PaletteEntry> entries;
    const bool isOld = m_conversations->isSearching(); // the rows are those of another text
    const int count = isOld ? 0 : std::min(m_conversations->rowCount(), maxPaletteConversations);
    for (int row = 0; row < count; ++row) {
        const auto conversation =
            m_conversations->index(row).data(ConversationListModel::ConversationRole).value<Conversation>();
        PaletteEntry entry;
        entry.id = u"conversation/"_s + conversation.id.value();
        entry.title = displayName(conversation.customer);
        entry.detail = distinguishingLine(conversation.customer);
        entry.icon = Icon::Chat;
        entry.run = [this, id = conversation.id] { m_pages.showConversation(id); };
        entries << entry;
    }
    return entries;
}

QList<PaletteEntry> PaletteController::pages()
{
    QList<PaletteEntry> entries;
    for (const SettingsPage *page : m_pages.settingsPages()) {
        PaletteEntry entry;
        entry.id = u"page/"_s + QLatin1StringView(page->metaObject()->className());
        entry.title = page->title();
        entry.detail = tr("Settings");
        entry.icon = page->icon();
        entry.run = [this, page] { m_pages.showSettingsPage(*page); };
        entries << entry;
    }
    return entries;
}

QList<PaletteEntry> PaletteController::actions()
{
    QList<PaletteEntry> entries;
    QStringList known;
    for (QAction *action : m_shell.window.findChildren<QAction *>() + findChildren<QAction *>()
             + m_shell.window.menuActions()) {
        const QString text = actionTitle(action->text());
        if (!canTrigger(*action) || known.contains(text) || action->objectName() == u"paletteAction"_s)
            continue;
        known << text;
        PaletteEntry entry;
        entry.id = u"action/"_s + text;
        entry.title = text;
        entry.keys = action->shortcut().toString(QKeySequence::NativeText);
        entry.icon = Icon::ChevronRight;
        entry.run = [action = QPointer<QAction>(action)] {
            if (action)
                action->trigger();
        };
        entries << entry;
    }
    return entries;
}

} // namespace shoptalk
