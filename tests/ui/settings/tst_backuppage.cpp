// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../archive/computer.h"
#include "../looks.h"
#include "archive/erasureservice.h"
#include "setclock.h"
#include "storefixture.h"
#include "ui/settings/backuppage.h"
#include "ui/settings/passphrasedialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using shoptalk::test::Computer;

/// S30 and S25 as a person sees them, with a real keychain, a real database and real files.
class TestBackupPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void s30_firstAsksForARecoveryKey();
    void s30_aFolderIsChosenAndABackupMade();
    void s30_saysWhenAFolderCannotBeWritten();
    void s25_saysThatBackupsHoldWhoWasErased();
    void theKeyOfAnotherComputerCanBeSeenWhileItIsTyped();
    void looksRight_data();
    void looksRight();

private:
    template <class Widget>
    Widget *part(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    void show();
    void chooseFolder(const QString &folder) const;
    /// A customer is erased while no backup can be made.
    bool eraseSomebody();
    QString shownText() const { return part<QLabel>(u"backupMessage"_s)->text(); }
    QString folder() const { return m_folder->filePath(u"backups"_s); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Computer> m_shop;
    support::SetClock m_clock;
    std::unique_ptr<Backups> m_backups;
    std::unique_ptr<BackupPage> m_page;
};

void TestBackupPage::init()
{
    qRegisterMetaType<Result<QString>>();
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_folder = std::make_unique<QTemporaryDir>();
    m_shop = std::make_unique<Computer>(m_folder->filePath(u"shop"_s));
    QVERIFY(m_shop->open());
}

void TestBackupPage::cleanup()
{
    m_page.reset();
    m_backups.reset();
    m_shop.reset();
}

void TestBackupPage::show()
{
    m_backups =
        std::make_unique<Backups>(*m_shop->store, m_shop->vault, m_shop->database, m_clock, m_shop->jobs);
    m_page = std::make_unique<BackupPage>(*m_backups, *m_shop->keys, BackupPlan(), *m_theme);
    connect(m_page.get(), &BackupPage::planChanged, m_backups.get(), &Backups::setPlan);
    m_page->resize(720, 500);
    m_page->show();
}

void TestBackupPage::chooseFolder(const QString &folder) const
{
    part<QLineEdit>(u"backupFolder"_s)->setText(folder);
    QTest::keyClick(part<QLineEdit>(u"backupFolder"_s), Qt::Key_Return);
}

bool TestBackupPage::eraseSomebody()
{
    ErasureService care(*m_shop->store, m_clock);
    auto meet = [](StoreSession &session) -> Result<CustomerId> {
        const auto conversation =
            session.conversations.resolve(PhoneNumberId(u"61"_s), customerNamed(u"Zoe"_s, u"491700009999"_s));
        return session.conversations.find(*conversation)->value().customer.id;
    };
    const CustomerId zoe = QCoro::waitFor(m_shop->store->write(meet)).value_or(CustomerId());
    return QCoro::waitFor(care.eraseCustomer(zoe)).has_value();
}

void TestBackupPage::s30_firstAsksForARecoveryKey()
{
    show();
    QVERIFY(shownText().contains(u"recovery key"_s));
    QVERIFY(!part<QPushButton>(u"backUpNowButton"_s)->isEnabled());
}

void TestBackupPage::s30_aFolderIsChosenAndABackupMade()
{
    QVERIFY(QCoro::waitFor(m_shop->keys->makeRecoveryKey()));
    show();
    QVERIFY(!part<QLabel>(u"backupMessage"_s)->isVisible());
    QTRY_COMPARE(part<QLabel>(u"lastBackup"_s)->text(), u"There is no backup yet."_s);
    chooseFolder(folder());
    QTRY_VERIFY(shownText().contains(u"saved and checked"_s));
    QTRY_VERIFY(part<QLabel>(u"lastBackup"_s)->text().startsWith(u"Last backup"_s));
    QVERIFY(!part<QLabel>(u"erasedInBackups"_s)->isVisible());
}

void TestBackupPage::s30_saysWhenAFolderCannotBeWritten()
{
    QVERIFY(QCoro::waitFor(m_shop->keys->makeRecoveryKey()));
    show();
    QFile inTheWay(m_folder->filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    chooseFolder(inTheWay.fileName());
    QTRY_VERIFY(shownText().contains(u"The backup could not be saved"_s));
}

void TestBackupPage::s25_saysThatBackupsHoldWhoWasErased()
{
    QVERIFY(QCoro::waitFor(m_shop->keys->makeRecoveryKey()));
    QVERIFY(m_shop->backUp(folder(), m_clock));
    QVERIFY(eraseSomebody());
    m_backups = std::make_unique<Backups>(*m_shop->store, m_shop->vault, m_folder->filePath(u"no-such.db"_s),
                                          m_clock, m_shop->jobs);
    BackupPlan plan;
    plan.folder = folder();
    m_backups->setPlan(plan); // which fails
    m_page = std::make_unique<BackupPage>(*m_backups, *m_shop->keys, plan, *m_theme);
    m_page->show();
    QTRY_VERIFY(part<QLabel>(u"erasedInBackups"_s)->isVisible());
    QTRY_VERIFY(shownText().contains(u"No backup was made"_s));
    QVERIFY(shownText().contains(u"Try again"_s));
    QVERIFY(part<QLabel>(u"erasedInBackups"_s)->isVisible());
}

void TestBackupPage::theKeyOfAnotherComputerCanBeSeenWhileItIsTyped()
{
    show();
    auto *dialog = new PassphraseDialog(*m_theme, PassphraseDialog::Current, u"Recovery key"_s, u"Restore"_s,
                                        m_page.get());
    dialog->askForOther(
        u"This backup was made on another computer. Type the recovery key that was printed there, "
        "or the passphrase that Shoptalk had there."_s,
        u"Recovery key or passphrase"_s);
    dialog->open();
    auto *field = part<QLineEdit>(u"currentPassphrase"_s);
    QCOMPARE(field->accessibleName(), u"Recovery key or passphrase"_s);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    part<QCheckBox>(u"showPassphrase"_s)->click();
    QCOMPARE(field->echoMode(), QLineEdit::Normal);
    QVERIFY(test::keepPicture(dialog->grab(), u"backup-key"_s));
}

void TestBackupPage::looksRight_data()
{
    test::addLooks(720, 432);
}

void TestBackupPage::looksRight()
{
    QFETCH(const test::Look, look);
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, look.mode, look.scale);
    s25_saysThatBackupsHoldWhoWasErased();
    QVERIFY(test::looksRight(*m_page, look, u"backuppage"_s));
}

QTEST_MAIN(TestBackupPage)
#include "tst_backuppage.moc"
