// SPDX-License-Identifier: GPL-3.0-or-later
#include "../looks.h"
#include "accounts/keymanager.h"
#include "secrets/keychain.h"
#include "secrets/vault.h"
#include "store/store.h"
#include "tests/support/busyworkers.h"
#include "ui/settings/passphrasedialog.h"
#include "ui/settings/recoverykeydialog.h"
#include "ui/settings/securitypage.h"
#include "ui/settings/settingsview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// B16, S5: what a person does on the page, with a real keychain and a real database.
class TestSecurityPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();
    void b16_aPassphraseIsSetChangedAndRemoved();
    void whatWasTypedVisiblyCantBeUndone();
    void theRecoveryKeyIsShownOnceAndSavedAsPdf();
    void aKeyThatCannotBeSavedIsReported();
    void s5_theKeyIsChanged();
    void looksRight_data();
    void looksRight();
    void theRecoveryKeyIsNotCutOff_data() { test::addLooks(1000, 480); }
    void theRecoveryKeyIsNotCutOff();

private:
    template <class Widget>
    Widget *part(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    void fill(const QString &field, const QString &text) const { part<QLineEdit>(field)->setText(text); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    Keychain m_keychain;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<KeyManager> m_keys;
    std::unique_ptr<SettingsView> m_view;
    SecurityPage *m_page = nullptr;
};

void TestSecurityPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>(m_folder->filePath(u"shoptalk.db"_s));
    m_vault = std::make_unique<Vault>(m_keychain, QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_keys = std::make_unique<KeyManager>(*m_store, *m_vault);
    QVERIFY(QCoro::waitFor(m_store->open()));
    QVERIFY(QCoro::waitFor(m_keys->open()));
    m_view = std::make_unique<SettingsView>(*m_theme);
    m_page = new SecurityPage(*m_keys, *m_theme);
    m_view->addPage(m_page);
    m_view->resize(1000, 640);
    m_view->show();
}

void TestSecurityPage::cleanup()
{
    m_view.reset();
    m_keys.reset();
    m_vault.reset();
    m_store.reset();
}

void TestSecurityPage::b16_aPassphraseIsSetChangedAndRemoved()
{
    QVERIFY(!part<QPushButton>(u"lockNowButton"_s)->isVisible());
    QVERIFY(!part<QCheckBox>(u"lockWithComputer"_s)->isVisible());
    part<QPushButton>(u"changePassphraseButton"_s)->click();
    auto *use = part<QPushButton>(u"passphraseButton"_s);
    fill(u"newPassphrase"_s, u"correct horse"_s);
    QVERIFY2(!use->isEnabled(), "it has to be typed twice");
    fill(u"newPassphraseAgain"_s, u"correct horse"_s);
    use->click();
    QTRY_VERIFY(m_keys->isProtected());
    QTRY_VERIFY(part<QPushButton>(u"lockNowButton"_s)->isVisible());
    QVERIFY(part<QCheckBox>(u"lockWithComputer"_s)->isVisible());
    QSignalSpy chosen(m_page, &SecurityPage::lockChoicesChanged);
    m_page->setLockChoices({5, false});
    m_page->setLockChoices({5, true});
    QVERIFY(chosen.isEmpty());
    part<QCheckBox>(u"lockWithComputer"_s)->click();
    QCOMPARE(chosen.first().first().value<LockChoices>(), (LockChoices{5, false}));
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(u"While it is locked, it sends nothing"_s);
    }));
    QSignalSpy locked(m_page, &SecurityPage::lockRequested);
    part<QPushButton>(u"lockNowButton"_s)->click();
    QCOMPARE(locked.count(), 1);

    QTRY_VERIFY(!part<QDialog>(u"passphraseDialog"_s));
    part<QPushButton>(u"removePassphraseButton"_s)->click();
    fill(u"currentPassphrase"_s, u"wrong horse"_s);
    part<QPushButton>(u"passphraseButton"_s)->click();
    auto *error = part<QLabel>(u"passphraseError"_s);
    QTRY_VERIFY(error->isVisible());
    const auto *announced = part<QDialog>(u"passphraseDialog"_s)->findChild<QWidget *>(u"announcement"_s);
    QVERIFY(announced);
    QCOMPARE(announced->accessibleName(), error->text());
    QVERIFY(m_keys->isProtected());
    fill(u"currentPassphrase"_s, u"correct horse"_s);
    part<QPushButton>(u"passphraseButton"_s)->click();
    QTRY_VERIFY(!m_keys->isProtected());
    QTRY_VERIFY(!part<QDialog>(u"passphraseDialog"_s)); // it goes once everything is stored
}

void TestSecurityPage::whatWasTypedVisiblyCantBeUndone()
{
    auto *dialog =
        new PassphraseDialog(*m_theme, PassphraseDialog::Current, u"Key"_s, u"Open the backup"_s, m_page);
    dialog->askForOther(u"It was made on another computer."_s, u"Recovery key"_s);
    dialog->show();
    part<QCheckBox>(u"showPassphrase"_s)->setChecked(true);
    auto *field = part<QLineEdit>(u"currentPassphrase"_s);
    QTest::keyClicks(field, u"ABCD-EFGH"_s);
    part<QPushButton>(u"passphraseButton"_s)->click();
    dialog->refuse(u"It does not fit."_s);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->text(), QString());
}

void TestSecurityPage::theRecoveryKeyIsShownOnceAndSavedAsPdf()
{
    part<QPushButton>(u"makeRecoveryKeyButton"_s)->click();
    QTRY_VERIFY(part<QLabel>(u"recoveryKeyText"_s));
    const QString words = part<QLabel>(u"recoveryKeyText"_s)->text();
    QCOMPARE(words.size(), 34);
    auto *dialog = part<RecoveryKeyDialog>(u"recoveryKeyDialog"_s);
    QVERIFY(test::keepPicture(dialog->grab(), u"recovery-key"_s));
    {
        const support::BusyWorkers busy;
        dialog->savePdf(m_folder->filePath(u"key.pdf"_s));
        QVERIFY(QDir(m_folder->path()).entryList({u"key*"_s}).isEmpty()); // the GUI thread wrote nothing
    }
    QTRY_VERIFY(part<QLabel>(u"recoveryKeyMessage"_s)->text().contains(u"Saved"_s));
    QFile pdf(m_folder->filePath(u"key.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-"_ba);
    QCOMPARE(pdf.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    pdf.remove();
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        dialog->setLayoutDirection(direction);
        QImage sheet(794, 400, QImage::Format_RGB32); // the upper part of A4, 96 dots to the inch
        sheet.fill(Qt::white);
        dialog->paintSheet(sheet);
        const bool isMirrored = direction == Qt::RightToLeft;
        QVERIFY(test::keepPicture(QPixmap::fromImage(sheet),
                                  isMirrored ? u"recovery-sheet-rtl"_s : u"recovery-sheet"_s));
        QVERIFY(test::keepPicture(dialog->grab(), isMirrored ? u"recovery-key-rtl"_s : u"recovery-key"_s));
    }
    part<QPushButton>(u"closeRecoveryKeyButton"_s)->click();
    QTRY_VERIFY(!part<QDialog>(u"recoveryKeyDialog"_s));
    QVERIFY(m_keys->hasRecoveryKey());
    // It was kept nowhere: not in the database, and there is no button that shows it again.
    for (const QString &name : {u"shoptalk.db"_s, u"shoptalk.db-wal"_s}) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(words.toLatin1()));
    }
    QVERIFY(QCoro::waitFor(m_keys->recover(Secret(words.toLatin1()))));
}

void TestSecurityPage::aKeyThatCannotBeSavedIsReported()
{
    part<QPushButton>(u"makeRecoveryKeyButton"_s)->click();
    QTRY_VERIFY(part<QLabel>(u"recoveryKeyText"_s));
    const auto saveTo = [this](const QString &path) {
        part<QPushButton>(u"saveRecoveryKeyButton"_s)->click();
        QTRY_VERIFY(part<QFileDialog>(QString()));
        Q_EMIT part<QFileDialog>(QString())->fileSelected(path);
        part<QFileDialog>(QString())->close();
    };
    saveTo(m_folder->filePath(u"no such folder/key.pdf"_s));
    auto *shownText = part<QLabel>(u"recoveryKeyMessage"_s);
    QTRY_VERIFY(shownText->isVisible());
    QVERIFY2(shownText->text().contains(u"could not be saved"_s), qPrintable(shownText->text()));
    QVERIFY(test::keepPicture(part<QDialog>(u"recoveryKeyDialog"_s)->grab(), u"recovery-key-not-saved"_s));
    saveTo(m_folder->filePath(u"key.pdf"_s));
    QTRY_VERIFY2(shownText->text().contains(u"Saved. Now move"_s), qPrintable(shownText->text()));
    QVERIFY(QFile::exists(m_folder->filePath(u"key.pdf"_s)));
    part<QPushButton>(u"closeRecoveryKeyButton"_s)->click();
    QTRY_VERIFY(!part<QDialog>(u"recoveryKeyDialog"_s));
}

void TestSecurityPage::s5_theKeyIsChanged()
{
    const QString before = m_vault->keyId();
    part<QPushButton>(u"rotateKeyButton"_s)->click();
    QTRY_VERIFY(part<QLabel>(u"securityMessage"_s)->isVisible());
    QVERIFY(m_vault->keyId() != before);
    QVERIFY(m_vault->isOpen());
}

void TestSecurityPage::looksRight_data()
{
    test::addLooks(1000, 400);
}

/// Inside the scrolling view nothing is cut off at any width and text size.
void TestSecurityPage::looksRight()
{
    QFETCH(const test::Look, look);
    cleanup();
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, look.mode, look.scale);
    QApplication::setLayoutDirection(look.direction);
    init();
    QVERIFY(QCoro::waitFor(m_keys->changePassphrase({}, Secret("correct horse"))));
    m_view->resize(look.width, 640);
    QVERIFY(m_view->open<SecurityPage>());
    QTRY_COMPARE(test::cutOff(*m_page), QString());
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(test::keepPicture(m_view->grab(), u"security-"_s + name));
    QVERIFY(test::keepPicture(m_page->grab(), u"security-page-"_s + name));
    QVERIFY(m_page->width() <= m_view->width());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

/// As with the long words of German, which the buttons have beside each other.
void TestSecurityPage::theRecoveryKeyIsNotCutOff()
{
    QFETCH(const test::Look, look);
    cleanup();
    m_theme->setMode(look.mode);
    m_theme->setTextScale(look.scale);
    QWidget window;
    window.resize(look.width, 700);
    RecoveryKeyDialog dialog(*m_theme, Secret("ABCD-EFGH-JKMN-PQRS-TVWX-YZ23-4567"), &window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.setLayoutDirection(look.direction);
    const auto buttons = dialog.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 4);
    dialog.findChild<QPushButton *>(u"saveRecoveryKeyButton"_s)->setText(u"Enregistrer au format PDF…"_s);
    dialog.findChild<QPushButton *>(u"closeRecoveryKeyButton"_s)->setText(u"Ich habe ihn gespeichert"_s);
    dialog.show();
    dialog.findChild<QPushButton *>(u"copyRecoveryKeyButton"_s)->click();
    QTRY_COMPARE(test::cutOff(dialog), QString());
    for (const QPushButton *button : buttons)
        QVERIFY(dialog.rect().contains(QRect(button->mapTo(&dialog, QPoint()), button->size())));
    QVERIFY(dialog.width() <= look.width);
    QVERIFY(
        test::keepPicture(dialog.grab(), u"recovery-key-"_s + QLatin1StringView(QTest::currentDataTag())));
}

QTEST_MAIN(TestSecurityPage)
#include "tst_securitypage.moc"
