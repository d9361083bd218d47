// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/settingspages.h"

#include "app/console/accountscontroller.h"
#include "app/console/appshell.h"
#include "app/console/loginstart.h"
#include "app/console/notificationcontroller.h"
#include "app/console/sessionservices.h"
#include "app/console/setupcontroller.h"
#include "app/console/templatescontroller.h"
#include "core/onworker.h"
#include "domain/phonenumber.h"
#include "outbox/receiptsender.h"
#include "ui/settings/accountspage.h"
#include "ui/settings/auditpage.h"
#include "ui/settings/backuppage.h"
#include "ui/settings/contactspage.h"
#include "ui/settings/deletedpage.h"
#include "ui/settings/desktopspage.h"
#include "ui/settings/doctorpage.h"
#include "ui/settings/filespage.h"
#include "ui/settings/languagepage.h"
#include "ui/settings/notificationspage.h"
#include "ui/settings/numberspage.h"
#include "ui/settings/pricespage.h"
#include "ui/settings/privacypage.h"
#include "ui/settings/repliespage.h"
#include "ui/settings/securitypage.h"
#include "ui/settings/settingsview.h"
#include "ui/settings/shortcutspage.h"
#include "ui/settings/startuppage.h"
#include "ui/settings/teampage.h"
#include "ui/settings/updatespage.h"
#include "ui/templates/templatepicker.h"
#include "ui/templates/templatespage.h"
#include "ui/theme/shortcuts.h"
#include "ui/theme/translated.h"

#include <QAction>
#include <QDesktopServices>
#include <QPointer>

#include <array>
#include <optional>

namespace shoptalk {

namespace {

using Context = const SettingsPageContext &;

SettingsPage *makeAccounts(SettingsPages &pages)
{
    Context with = pages.context();
    auto *page =
        new AccountsPage(with.shell.theme, with.accounts.tokenMonitor(), with.accounts.disconnector(),
                         with.accounts.numbers(), with.setup.pictures());
    QObject::connect(page, &AccountsPage::addNumbersRequested, &with.setup, &SetupController::addNumbers);
    QObject::connect(page, &AccountsPage::addAccountRequested, &with.setup, &SetupController::addAccount);
    QObject::connect(page, &AccountsPage::reconnectRequested, &with.setup, &SetupController::reconnect);
    return page;
}

SettingsPage *makeNumbers(SettingsPages &pages)
{
    Context with = pages.context();
    const NumberAccess access{with.services.store, with.services.vault, with.services.graph};
    return new NumbersPage(access, with.accounts.numbers(), with.shell.theme);
}

SettingsPage *makeTeam(SettingsPages &pages)
{
    Context with = pages.context();
    auto *page =
        new TeamPage(with.services.work.staff, with.shell.preferences.inboxScope().me, with.shell.theme);
    QObject::connect(page, &TeamPage::meChanged, &pages, &SettingsPages::meChanged);
    return page;
}

SettingsPage *makeSavedReplies(SettingsPages &pages)
{
    Context with = pages.context();
    return new RepliesPage(with.services.work.savedReplies, with.shell.theme);
}

SettingsPage *makeContacts(SettingsPages &pages)
{
    Context with = pages.context();
    const auto region = [&numbers = with.accounts.numbers()] {
        const QList<PhoneNumber> all = numbers.numbers();
        return all.isEmpty() ? QString()
                             : regionOf(toE164(all.first().displayPhoneNumber).value_or(QString()));
    };
    return new ContactsPage(with.services.work.contacts, region, with.shell.theme);
}

SettingsPage *makeTemplates(SettingsPages &pages)
{
    return pages.context().templates.makePage();
}

SettingsPage *makePrices(SettingsPages &pages)
{
    Context with = pages.context();
    return new PricesPage(with.services.rates, with.shell.theme);
}

SettingsPage *makeDoctor(SettingsPages &pages)
{
    Context with = pages.context();
    auto *page = new DoctorPage(with.shell.theme, with.accounts.doctor());
    QObject::connect(page, &DoctorPage::repairRequested, &with.accounts, &AccountsController::repair);
    return page;
}

SettingsPage *makeDesktops(SettingsPages &pages)
{
    Context with = pages.context();
    return new DesktopsPage(with.accounts.devices(), with.shell.clock, with.shell.theme);
}

SettingsPage *makePrivacy(SettingsPages &pages)
{
    Context with = pages.context();
    auto *page = new PrivacyPage(with.shell.theme, with.services.erasure, with.services.work.labels,
                                 with.services.work.stopPhrases);
    page->setShowsTyping(with.shell.preferences.showsTyping());
    QObject::connect(page, &PrivacyPage::showsTypingChanged, &pages,
                     [&preferences = with.shell.preferences, &outbox = with.services.outbox](bool isShown) {
                         preferences.setShowsTyping(isShown);
                         outbox.receipts().setShowsTyping(isShown);
                     });
    return page;
}

SettingsPage *makeFiles(SettingsPages &pages)
{
    Context with = pages.context();
    auto *page =
        new FilesPage(with.services.downloads, with.shell.preferences.mediaLimitBytes(), with.shell.theme);
    QObject::connect(
        page, &FilesPage::limitChanged, &pages,
        [&preferences = with.shell.preferences, &downloads = with.services.downloads](qint64 bytes) {
            preferences.setMediaLimitBytes(bytes);
            downloads.setLimit(bytes);
        });
    return page;
}

SettingsPage *makeDeleted(SettingsPages &pages)
{
    Context with = pages.context();
    return new DeletedPage(with.shell.theme, with.services.erasure, with.services.work.deletedBroadcasts);
}

SettingsPage *makeAudit(SettingsPages &pages)
{
    Context with = pages.context();
    return new AuditPage(with.shell.theme, with.services.auditTrail);
}

SettingsPage *makeNotifications(SettingsPages &pages)
{
    Context with = pages.context();
    auto *page = new NotificationsPage(with.shell.preferences.notifications(),
                                       with.shell.quiet.workingHours(), with.shell.theme);
    const Notifier *notifier = with.shell.notifier.get();
    const auto showAvailability = [notifier, page] { page->setAvailable(notifier->isAvailable()); };
    showAvailability();
    QObject::connect(notifier, &Notifier::availableChanged, page, showAvailability);
    QObject::connect(page, &NotificationsPage::choicesChanged, &with.notifications,
                     &NotificationController::setChoices);
    QObject::connect(page, &NotificationsPage::sampleRequested, &with.notifications,
                     &NotificationController::showSample);
    const auto showQuiet = [page, &quiet = with.shell.quiet] { page->setQuiet(quiet.state(), quiet.now()); };
    showQuiet();
    QObject::connect(&with.shell.quiet, &QuietWatch::changed, page, showQuiet);
    QObject::connect(page, &NotificationsPage::doNotDisturbChosen, &with.shell.quiet, &QuietWatch::choose);
    QObject::connect(page, &NotificationsPage::workingHoursChanged, &with.shell.quiet,
                     &QuietWatch::setWorkingHours);
    return page;
}

SettingsPage *makeStartup(SettingsPages &pages)
{
    Context with = pages.context();
    auto *page = new StartupPage(with.shell.desktop.keepsRunning(), with.shell.theme);
    QObject::connect(page, &StartupPage::keepsRunningChanged, &pages,
                     [&desktop = with.shell.desktop](bool isOn) { desktop.setKeepsRunning(isOn); });
    QObject::connect(page, &StartupPage::refreshRequested, page, [page, &shell = with.shell] {
        page->setTrayAvailable(shell.tray.isAvailable());
        if (!shell.options.isPractice) // a practice shop no longer exists at the next log-in
            onWorker(&startsAtLogin).then(&shell.window, [known = QPointer(page)](bool isOn) {
                if (known)
                    known->setStartsAtLogin(isOn);
            });
    });
    QObject::connect(page, &StartupPage::startsAtLoginChanged, page, [page, &shell = with.shell](bool isOn) {
        const auto set = [isOn, arguments = loginArguments(shell.options)] {
            return setStartsAtLogin(isOn, arguments);
        };
        // The page may be gone by then, and Qt asserts that the context of a future is not.
        onWorker(set).then(&shell.window, [known = QPointer(page), isOn](const Result<void> &done) {
            if (done || !known)
                return;
            known->setStartsAtLogin(!isOn);
            known->showLoginProblem();
        });
    });
    return page;
}

SettingsPage *makeLanguage(SettingsPages &pages)
{
    Context with = pages.context();
    auto *page = new LanguagePage(with.shell.language.current(), with.shell.theme);
    page->setAsksFirst([&pages] { return pages.hasChanges(); });
    // The change deletes the page, so it happens after the page's own handler has ended.
    QObject::connect(page, &LanguagePage::chosen, &with.shell.language, &LanguageChoice::choose,
                     Qt::QueuedConnection);
    return page;
}

QString languageEntry()
{
    return LanguagePage::tr("La&nguage…");
}

SettingsPage *makeSecurity(SettingsPages &pages)
{
    Context with = pages.context();
    auto *page = new SecurityPage(with.services.keys, with.shell.theme);
    page->setLockChoices(with.shell.preferences.lockChoices());
    // Locking deletes the page, so it happens after the page's own handler has ended.
    QObject::connect(page, &SecurityPage::lockRequested, &pages, &SettingsPages::lockRequested,
                     Qt::QueuedConnection);
    const auto take = [&shell = with.shell](const LockChoices &choices) {
        shell.preferences.setLockChoices(choices);
        shell.idleWatch.setLimit(std::chrono::minutes(choices.afterMinutes));
        shell.computerLock->setOn(choices.withComputer);
    };
    QObject::connect(page, &SecurityPage::lockChoicesChanged, &pages, take);
    return page;
}

SettingsPage *makeBackup(SettingsPages &pages)
{
    Context with = pages.context();
    auto *page = new BackupPage(with.services.backups, with.services.keys,
                                with.shell.preferences.backupPlan(), with.shell.theme);
    QObject::connect(
        page, &BackupPage::planChanged, &pages,
        [&preferences = with.shell.preferences, &backups = with.services.backups](const BackupPlan &plan) {
            preferences.setBackupPlan(plan);
            backups.setPlan(plan);
        });
    QObject::connect(page, &BackupPage::restoreRequested, &pages, &SettingsPages::restoreRequested);
    return page;
}

SettingsPage *makeShortcuts(SettingsPages &pages)
{
    Context with = pages.context();
    auto *page = new ShortcutsPage(with.shell.theme, with.shell.window, with.shell.shortcuts);
    auto *picker = new QWidget(page);
    picker->hide();
    picker->setAccessibleName(TemplatesPage::tr("Templates"));
    TemplatePicker::addShortcuts(*picker);
    page->addDialog(*picker);
    return page;
}

SettingsPage *makeUpdates(SettingsPages &pages)
{
    Context with = pages.context();
    auto *page = new UpdatesPage(with.shell.updates, with.shell.theme);
    QObject::connect(page, &UpdatesPage::pageRequested, &pages, &QDesktopServices::openUrl);
    return page;
}

QString shortcutsEntry()
{
    return ShortcutsPage::tr("&Keyboard shortcuts");
}

/// The entry of a page in the program's menu.
struct MenuEntry {
    QString (*text)();
    std::optional<Shortcut> shortcut;
    bool (SettingsView::*open)();
};

struct Row {
    SettingsPage *(*make)(SettingsPages &pages);
    std::optional<MenuEntry> menuEntry = std::nullopt;
};

// clang-format off: one row per line
constexpr std::array rows{
    Row{makeAccounts},
    Row{makeNumbers},
    Row{makeTeam},
    Row{makeSavedReplies},
    Row{makeTemplates},
    Row{makeContacts},
    Row{makePrices},
    Row{makeDoctor},
    Row{makeDesktops},
    Row{makePrivacy},
    Row{makeFiles},
    Row{makeDeleted},
    Row{makeAudit},
    Row{makeNotifications},
    Row{makeStartup},
    Row{makeSecurity},
    Row{makeBackup},
    Row{makeUpdates},
    Row{makeLanguage, MenuEntry{languageEntry, std::nullopt, &SettingsView::open<LanguagePage>}},
    Row{makeShortcuts, MenuEntry{shortcutsEntry, Shortcut::ShortcutList, &SettingsView::open<ShortcutsPage>}},
};
// clang-format on

} // namespace

SettingsPages::SettingsPages(SettingsPageContext context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

SettingsView *SettingsPages::makeView()
{
    auto *view = new SettingsView(m_context.shell.theme);
    for (const Row &row : rows)
        view->addPage(row.make(*this));
    m_view = view;
    return view;
}

bool SettingsPages::hasChanges() const
{
    return m_view && m_view->hasChanges();
}

void SettingsPages::addMenuEntries(const std::function<SettingsView &()> &show)
{
    for (const Row &row : rows) {
        if (!row.menuEntry)
            continue;
        auto *action = new QAction(this);
        keepTranslated(m_context.shell.window, *this,
                       [action, text = row.menuEntry->text] { action->setText(text()); });
        if (row.menuEntry->shortcut)
            useShortcut(*action, *row.menuEntry->shortcut);
        connect(action, &QAction::triggered, this, [show, open = row.menuEntry->open] { (show().*open)(); });
        m_context.shell.window.addMenuEntry(MainWindow::Menu::Program, *action);
    }
}

} // namespace shoptalk
