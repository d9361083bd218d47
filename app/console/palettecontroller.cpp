// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/palettecontroller.h"

#include "app/console/appshell.h"
#include "app/console/pagenavigator.h"
#include "app/console/sessionservices.h"
#include "ui/chat/numbertext.h"
#include "ui/shell/commandpalette.h"
#include "ui/theme/actiontext.h"
#include "ui/theme/shortcuts.h"
#include "ui/theme/translated.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxPaletteConversations = 20;
constexpr int maxPaletteContacts = 10;

bool canRun(const QAction &action)
{
    return action.isEnabled() && !action.isSeparator() && !action.menu() && !action.text().isEmpty();
}

/// True if the keys of the action could be used right now.
bool hasLiveKeys(const QAction &action)
{
    if (action.shortcut().isEmpty() || action.shortcutContext() == Qt::WidgetShortcut)
        return false;
    const QList<QObject *> owners = action.associatedObjects();
    return std::any_of(owners.begin(), owners.end(), [](const QObject *owner) {
        const auto *widget = qobject_cast<const QWidget *>(owner);
        return widget && widget->isVisible();
    });
}

PaletteEntry entryFor(QAction *action, const QString &detail)
{
    PaletteEntry entry;
    entry.title = plainActionText(action->text());
    entry.id = u"action/"_s + entry.title;
    entry.detail = detail;
    entry.keys = action->shortcut().toString(QKeySequence::NativeText);
    entry.run = [action = QPointer<QAction>(action)] {
        if (action)
            action->trigger();
    };
    return entry;
}

} // namespace

PaletteController::PaletteController(AppShell &shell, SessionServices &services, PageNavigator &pages,
                                     QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_services(services)
    , m_pages(pages)
{
    auto *entry = new QAction(shell.theme.icon(Icon::Search), {}, this);
    keepTranslated(shell.window, *this, [this, entry] {
        entry->setText(tr("&Go to…"));
        delete m_palette; // it is created again when it is opened
    });
    entry->setObjectName(u"paletteAction"_s);
    useShortcut(*entry, Shortcut::Palette);
    connect(entry, &QAction::triggered, this, &PaletteController::open);
    shell.window.addMenuEntry(MainWindow::Menu::Program, *entry);
    connect(entry, &QAction::enabledChanged, this, [this](bool isEnabled) {
        if (!isEnabled && m_palette) // the console is being locked
            m_palette->hide();
    });
}

PaletteController::~PaletteController()
{
    delete m_palette;
}

void PaletteController::makePalette()
{
    m_conversations = std::make_unique<ConversationListModel>(m_services.store);
    m_palette = new CommandPalette(m_shell.theme, m_shell.window);
    m_palette->setMatches([this] { return matches(); });
    m_palette->addSource([this] { return pages(); });
    m_palette->addSource([this] { return actions(); });
    connect(m_palette, &CommandPalette::textChanged, m_conversations.get(),
            &ConversationListModel::setSearch);
    connect(m_palette, &CommandPalette::textChanged, this, &PaletteController::findContacts);
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
        QStringList details{distinguishingLine(conversation.customer),
                            NumberText::to(m_conversations->numbers().nameOf(conversation.phoneNumber))};
        details.removeAll(QString());
        entry.detail = details.join(u" · "_s);
        entry.icon = Icon::Chat;
        entry.run = [this, id = conversation.id] { m_pages.showConversation(id); };
        entries << entry;
    }
    return entries;
}

QList<PaletteEntry> PaletteController::matches()
{
    return conversations() + contacts();
}

void PaletteController::findContacts(const QString &text)
{
    m_contacts.clear();
    m_contactsOf = text;
    if (text.trimmed().isEmpty())
        return;
    QCoro::connect(m_services.work.customers.searchContacts(text.trimmed(), maxPaletteContacts), this,
                   [this, text](const Result<QList<Customer>> &found) {
                       if (!found || m_contactsOf != text || !m_palette)
                           return;
                       m_contacts = *found;
                       m_palette->refresh();
                   });
}

QList<PaletteEntry> PaletteController::contacts()
{
    QList<PaletteEntry> entries;
    for (const Customer &contact : std::as_const(m_contacts)) {
        PaletteEntry entry;
        entry.id = u"contact/"_s + contact.id.value();
        entry.title = displayName(contact);
        entry.detail = distinguishingLine(contact);
        entry.icon = Icon::Contact;
        entry.run = [this, contact] { write(contact); };
        entries << entry;
    }
    return entries;
}

void PaletteController::write(const Customer &contact)
{
    const PhoneNumberId scope = m_shell.preferences.inboxScope().number;
    const QList<PhoneNumber> numbers = m_conversations->numbers().numbers();
    if (scope.isEmpty() && numbers.isEmpty())
        return;
    const PhoneNumberId number = scope.isEmpty() ? numbers.first().id : scope;
    QCoro::connect(m_services.work.customers.conversationWith(number, contact), this,
                   [this](const Result<ConversationId> &conversation) {
                       if (conversation)
                           m_pages.showConversation(*conversation);
                   });
}

QList<PaletteEntry> PaletteController::pages()
{
    QList<PaletteEntry> entries;
    for (SettingsPage *page : m_pages.settingsPages()) {
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
    QSet<const QAction *> known;
    const auto add = [&](QAction *action, const QString &detail) {
        const bool isThis = action->objectName() == u"paletteAction"_s;
        if (!isThis && canRun(*action) && !known.contains(action))
            entries << entryFor(action, detail);
        known << action;
    };
    for (const QAction *bar : m_shell.window.menuBar()->actions()) {
        const QMenu *menu = bar->menu();
        const QList<QAction *> inMenu = menu ? menu->actions() : QList<QAction *>();
        for (QAction *action : inMenu) {
            add(action, plainActionText(menu->title()));
            const QList<QAction *> below = action->menu() ? action->menu()->actions() : QList<QAction *>();
            for (QAction *entry : below) {
                if (entry->isVisible())
                    add(entry, plainActionText(action->menu()->title()));
            }
        }
    }
    for (QAction *action : m_shell.window.findChildren<QAction *>()) {
        if (hasLiveKeys(*action))
            add(action, QString());
    }
    return entries;
}

} // namespace shoptalk
