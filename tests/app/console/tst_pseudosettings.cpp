// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudoscene.h"
#include "ui/settings/accountspage.h"
#include "ui/settings/auditpage.h"
#include "ui/settings/backuppage.h"
#include "ui/settings/contactspage.h"
#include "ui/settings/deletedpage.h"
#include "ui/settings/desktopspage.h"
#include "ui/settings/doctorpage.h"
#include "ui/settings/filespage.h"
#include "ui/settings/invitationcard.h"
#include "ui/settings/labelscard.h"
#include "ui/settings/languagepage.h"
#include "ui/settings/namecard.h"
#include "ui/settings/notificationspage.h"
#include "ui/settings/numberspage.h"
#include "ui/settings/pricespage.h"
#include "ui/settings/privacypage.h"
#include "ui/settings/profilecard.h"
#include "ui/settings/registrationcard.h"
#include "ui/settings/repliespage.h"
#include "ui/settings/securitypage.h"
#include "ui/settings/settingsview.h"
#include "ui/settings/shortcutdialog.h"
#include "ui/settings/shortcutspage.h"
#include "ui/settings/shortlinkscard.h"
#include "ui/settings/startuppage.h"
#include "ui/settings/stopphrasescard.h"
#include "ui/settings/teampage.h"
#include "ui/settings/updatespage.h"
#include "ui/templates/templatespage.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileDialog>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// Opens every page of the settings, and what they ask, in a made-up language.
class TestPseudoSettings : public test::PseudoScene {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addScripts(); }
    void init() { begin({u"1"_s, u"2"_s}); }
    void cleanup() { end(); }
    void everyPage();
    void theCards();
    void whatTheyAsk();
    void whatWasDeleted();
    void theContactsOfAFile();

private:
    template <class Page>
    void lookAtOne()
    {
        pages().showSettingsPage<Page>();
        look<Page>(u"settings-"_s + window().findChild<Page *>()->objectName());
    }
    template <class... Pages>
    int lookAtPages()
    {
        (lookAtOne<Pages>(), ...);
        return sizeof...(Pages);
    }
};

void TestPseudoSettings::everyPage()
{
    pages().showSettings();
    look(u"settings"_s);
    const int count = lookAtPages<AccountsPage, AuditPage, BackupPage, ContactsPage, DeletedPage,
                                  DesktopsPage, DoctorPage, FilesPage, LanguagePage, NotificationsPage,
                                  NumbersPage, PricesPage, PrivacyPage, RepliesPage, SecurityPage,
                                  ShortcutsPage, StartupPage, TeamPage, TemplatesPage, UpdatesPage>();
    QCOMPARE(count, child<QListWidget>(u"settingsPages"_s)->count());
    report();
}

void TestPseudoSettings::theCards()
{
    pages().showSettingsPage<NumbersPage>();
    look<ProfileCard, NameCard, RegistrationCard, ShortLinksCard>(u"settings-numbers"_s);
    pages().showSettingsPage<PrivacyPage>();
    look<LabelsCard, StopPhrasesCard>(u"settings-privacy"_s);
    pages().showSettingsPage<DesktopsPage>();
    look<InvitationCard>(u"settings-computers"_s);
    report();
}

void TestPseudoSettings::whatTheyAsk()
{
    pages().showSettingsPage<SecurityPage>();
    child<QPushButton>(u"changePassphraseButton"_s)->click();
    lookAtAndClose(u"passphraseDialog"_s);
    pages().showSettingsPage<ShortcutsPage>();
    child<QAbstractButton>(u"change-"_s + shortcutName(Shortcut::Lock))->click();
    lookAtAndClose<ShortcutDialog>(u"shortcutDialog"_s);
    report();
}

void TestPseudoSettings::whatWasDeleted()
{
    openChat();
    choose(u"conversationMenu"_s, u"deleteConversationAction"_s);
    pages().showSettingsPage<DeletedPage>();
    QTRY_VERIFY(child<QPushButton>(u"restoreConversationButton"_s));
    look(u"settings-deleted"_s);
    child<QPushButton>(u"restoreConversationButton"_s)->click();
    QTRY_VERIFY(!child<QPushButton>(u"restoreConversationButton"_s));
    look(u"settings-restored"_s);
    report();
}

void TestPseudoSettings::theContactsOfAFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"1.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Name;Phone\n1;+34600001000\n2;12\n") > 0);
    file.close();
    pages().showSettingsPage<ContactsPage>();
    const auto read = [this](const QString &path) {
        child<QPushButton>(u"chooseContactsButton"_s)->click();
        auto *dialog = child<QFileDialog>(u"importContactsDialog"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
    };
    read(file.fileName());
    QTRY_VERIFY(child<QWidget>(u"contactsTable"_s)->isVisible());
    look(u"settings-contacts-file"_s);
    read(folder.filePath(u"2.csv"_s)); // does not exist
    QTRY_VERIFY(!child<QWidget>(u"contactsTable"_s)->isVisible());
    look(u"settings-contacts-none"_s);
    report();
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Shoptalk"_s);
    TestPseudoSettings test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pseudosettings.moc"
