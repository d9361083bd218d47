// SPDX-License-Identifier: GPL-3.0-or-later
#include "../looks.h"
#include "numberspagescene.h"
#include "tests/support/busyworkers.h"
#include "ui/settings/qrdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// B13: profile, registration and QR codes as a person edits them, against the real sandbox.
class TestNumbersPage : public test::NumbersPageScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void theProfileIsEdited();
    void offlineItSaysSoAndTriesAgain();
    void whatWasTypedIsNotLostUnasked();
    void aTextForAQrCodeIsNotLostUnasked();
    void aPinIsNotLostWhenTheStateArrives();
    void aNewNameIsAskedFor();
    void aNumberIsRegisteredStepByStep();
    void qrCodesAreMadeChangedAndRemoved();
    void aQrCodeIsSaved();
    void looksRight_data();
    void looksRight();
};

void TestNumbersPage::theProfileIsEdited()
{
    show();
    QVERIFY(!isReady()); // until it is known what is there
    QTRY_VERIFY(isReady());
    QVERIFY(!find<QPushButton>(u"saveProfileButton"_s)->isEnabled());
    write(u"profileAbout"_s, u"Open from 9 to 6"_s);
    find<QPlainTextEdit>(u"profileDescription"_s)->setPlainText(u"Bread and cake"_s);
    write(u"profileWebsite"_s, u"example.com"_s);
    press(u"saveProfileButton"_s);
    QVERIFY(shownText(u"profileMessage"_s).contains(u"https://"_s));
    write(u"profileWebsite"_s, u"https://example.com"_s);
    press(u"saveProfileButton"_s);
    QTRY_VERIFY(shownText(u"profileMessage"_s).startsWith(u"Saved"_s));
    const QJsonObject profile = atMeta(u"610000000000001"_s)[u"profile"_s].toObject();
    QCOMPARE(profile[u"about"_s].toString(), u"Open from 9 to 6"_s);
    QCOMPARE(profile[u"description"_s].toString(), u"Bread and cake"_s);

    write(u"profileAbout"_s, u"Closed"_s);
    press(u"discardProfileButton"_s);
    QCOMPARE(find<QLineEdit>(u"profileAbout"_s)->text(), u"Open from 9 to 6"_s);
    QVERIFY(m_scene->servers.setFault(u"profile_refused"_s));
    write(u"profileAbout"_s, u"Cheap pills"_s);
    press(u"saveProfileButton"_s);
    QTRY_VERIFY(shownText(u"profileMessage"_s).contains(u"commerce policy"_s)); // Meta's own words
    QCOMPARE(find<QLineEdit>(u"profileAbout"_s)->text(), u"Cheap pills"_s); // nothing typed is lost
}

void TestNumbersPage::offlineItSaysSoAndTriesAgain()
{
    m_scene->servers.sandbox().stop();
    show();
    QTRY_VERIFY(find<QPushButton>(u"loadProfileAgainButton"_s)->isVisible());
    QTRY_VERIFY(find<QPushButton>(u"askRegistrationAgainButton"_s)->isVisible());
    QTRY_VERIFY(find<QPushButton>(u"askShortLinksAgainButton"_s)->isVisible());
    QTRY_VERIFY(find<QPushButton>(u"loadDisplayNameAgainButton"_s)->isVisible());
    for (const QString &label :
         {u"profileMessage"_s, u"displayNameMessage"_s, u"registrationMessage"_s, u"shortLinksMessage"_s})
        QVERIFY(shownText(label).contains(u"cannot be reached"_s));
    QVERIFY(!isReady());
}

void TestNumbersPage::whatWasTypedIsNotLostUnasked()
{
    show();
    QTRY_VERIFY(isReady());
    write(u"profileAbout"_s, u"Half a sentence"_s);
    m_page->refresh(); // the page is opened again
    chooseNumber(1);
    auto *box = find<QMessageBox>(u"discardProfileDialog"_s);
    QVERIFY(box);
    box->button(QMessageBox::Cancel)->click();
    QCOMPARE(find<QComboBox>(u"numberChooser"_s)->currentIndex(), 0);
    QCOMPARE(find<QLineEdit>(u"profileAbout"_s)->text(), u"Half a sentence"_s);
    QTRY_VERIFY(!find<QMessageBox>(u"discardProfileDialog"_s));
    chooseNumber(1);
    press(u"confirmDiscardProfileButton"_s);
    QCOMPARE(find<QComboBox>(u"numberChooser"_s)->currentIndex(), 1);
    QTRY_VERIFY(isReady());
    QVERIFY(find<QLineEdit>(u"profileAbout"_s)->text().isEmpty());
    write(u"displayName"_s, u"Corner"_s);
    chooseNumber(0);
    QVERIFY(find<QMessageBox>(u"discardProfileDialog"_s));
    QCOMPARE(find<QLineEdit>(u"displayName"_s)->text(), u"Corner"_s);
}

/// B13: a display name is reviewed, and the result is loaded again.
void TestNumbersPage::aTextForAQrCodeIsNotLostUnasked()
{
    show();
    QTRY_VERIFY(isReady());
    write(u"shortLinkText"_s, u"I would like to order"_s);
    press(u"saveShortLinkButton"_s);
    QTRY_VERIFY(find<QPushButton>(u"changeShortLinkButton"_s));
    write(u"shortLinkText"_s, u"A table for"_s);
    press(u"changeShortLinkButton"_s);
    QCOMPARE(find<QLineEdit>(u"shortLinkText"_s)->text(), u"A table for"_s);
    auto *box = find<QMessageBox>(u"discardShortLinkDialog"_s);
    QVERIFY(box);
    box->button(QMessageBox::Cancel)->click();
    QCOMPARE(find<QLineEdit>(u"shortLinkText"_s)->text(), u"A table for"_s);
    QVERIFY(m_page->hasChanges());
    chooseNumber(1);
    box = find<QMessageBox>(u"discardProfileDialog"_s);
    QVERIFY(box);
    box->button(QMessageBox::Cancel)->click();
    QCOMPARE(find<QLineEdit>(u"shortLinkText"_s)->text(), u"A table for"_s);
    QTRY_VERIFY(!find<QMessageBox>(u"discardShortLinkDialog"_s));
    press(u"changeShortLinkButton"_s);
    press(u"confirmDiscardShortLinkButton"_s);
    QCOMPARE(find<QLineEdit>(u"shortLinkText"_s)->text(), u"I would like to order"_s);
    QVERIFY(!m_page->hasChanges());
}

/// The page asks for the state again whenever it is opened, and the answer may take long.
void TestNumbersPage::aPinIsNotLostWhenTheStateArrives()
{
    show();
    chooseNumber(1);
    QTRY_VERIFY(find<QPushButton>(u"changePinButton"_s)->isVisible());
    QTRY_VERIFY(isReady());
    m_page->refresh();
    press(u"changePinButton"_s);
    write(u"registrationPin"_s, u"6543"_s);
    QVERIFY(m_page->hasChanges());
    // A later answer of the same server: by then, the state has arrived too.
    write(u"displayName"_s, u"Corner Bakery"_s);
    press(u"askDisplayNameButton"_s);
    QTRY_VERIFY(shownText(u"displayNameMessage"_s).contains(u"review"_s));
    QVERIFY(find<QLineEdit>(u"registrationPin"_s)->isVisible());
    QCOMPARE(find<QLineEdit>(u"registrationPin"_s)->text(), u"6543"_s);
}

void TestNumbersPage::aNewNameIsAskedFor()
{
    show();
    auto *card = find<QWidget>(u"nameCard"_s);
    const auto says = [card](const QString &part) {
        const QList<QLabel *> labels = card->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&part](const QLabel *label) { return label->text().contains(part); });
    };
    QTRY_VERIFY(find<QLineEdit>(u"displayName"_s)->isEnabled());
    QVERIFY(says(u"Corner Shop"_s));
    press(u"askDisplayNameButton"_s); // without a name
    QTRY_VERIFY(shownText(u"displayNameMessage"_s).contains(u"Type the name"_s));
    QVERIFY(m_scene->servers.setFault(u"name_refused"_s, true, 1));
    write(u"displayName"_s, u"Best Shop Ever"_s);
    press(u"askDisplayNameButton"_s);
    QTRY_VERIFY(shownText(u"displayNameMessage"_s).contains(u"guidelines"_s)); // Meta's own words
    write(u"displayName"_s, u"Corner  Shop & Café "_s);
    press(u"askDisplayNameButton"_s);
    QTRY_VERIFY(shownText(u"displayNameMessage"_s).contains(u"sent to WhatsApp for review"_s));
    QVERIFY(says(u"is reviewing"_s) && says(u"Corner Shop & Café"_s));
    const QString shown = u"610000000000001"_s;
    const QJsonObject fields = atMeta(shown)[u"fields"_s].toObject();
    QCOMPARE(fields[u"new_display_name"_s].toString(), u"Corner Shop & Café"_s);
    const QJsonObject declined{{u"new_name_status"_s, u"DECLINED"_s}};
    QCOMPARE(support::postJson(ofNumber(shown), {{u"fields"_s, declined}}).status, 200);
    m_page->refresh();
    QTRY_VERIFY(says(u"rejected"_s));
}

void TestNumbersPage::aNumberIsRegisteredStepByStep()
{
    makeUnregistered();
    show();
    chooseNumber(1);
    QTRY_VERIFY(find<QPushButton>(u"codeByTextButton"_s)->isVisible());
    press(u"codeByTextButton"_s);
    QTRY_VERIFY(shownText(u"registrationMessage"_s).contains(u"text message"_s));
    write(u"registrationCode"_s, u"000000"_s);
    press(u"confirmCodeButton"_s);
    QTRY_VERIFY(shownText(u"registrationMessage"_s).contains(u"not right"_s));
    press(u"codeByCallButton"_s);
    QTRY_VERIFY(shownText(u"registrationMessage"_s).contains(u"is calling the number"_s));
    write(u"registrationCode"_s, atMeta(second)[u"code"_s].toString());
    press(u"confirmCodeButton"_s);
    QTRY_VERIFY(find<QLineEdit>(u"registrationPin"_s)->isVisible());
    write(u"registrationPin"_s, u"123456"_s);
    write(u"registrationPinAgain"_s, u"123457"_s);
    press(u"usePinButton"_s);
    QVERIFY(shownText(u"registrationMessage"_s).contains(u"don’t match"_s));
    write(u"registrationPinAgain"_s, u"123456"_s);
    press(u"usePinButton"_s);
    QVERIFY(find<QLineEdit>(u"registrationPin"_s)->text().isEmpty());
    QTRY_VERIFY(find<QPushButton>(u"changePinButton"_s)->isVisible());
    QCOMPARE(atMeta(second)[u"pin"_s].toString(), u"123456"_s);

    press(u"changePinButton"_s);
    write(u"registrationPin"_s, u"654321"_s);
    write(u"registrationPinAgain"_s, u"654321"_s);
    press(u"usePinButton"_s);
    QTRY_COMPARE(shownText(u"registrationMessage"_s), u"PIN changed."_s);
    QCOMPARE(atMeta(second)[u"pin"_s].toString(), u"654321"_s);
    press(u"deregisterButton"_s);
    press(u"confirmDeregisterButton"_s);
    QTRY_VERIFY(find<QLineEdit>(u"registrationPin"_s)->isVisible());
    write(u"registrationPin"_s, u"111111"_s);
    press(u"usePinButton"_s);
    QTRY_VERIFY(shownText(u"registrationMessage"_s).contains(u"Don’t guess"_s));
}

void TestNumbersPage::qrCodesAreMadeChangedAndRemoved()
{
    show();
    QTRY_VERIFY(isReady());
    write(u"shortLinkText"_s, u"I would like to order"_s);
    press(u"saveShortLinkButton"_s);
    QTRY_VERIFY(find<QPushButton>(u"copyShortLinkButton"_s));
    press(u"copyShortLinkButton"_s);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"https://wa.me/message/"_s));
    press(u"changeShortLinkButton"_s);
    QCOMPARE(find<QLineEdit>(u"shortLinkText"_s)->text(), u"I would like to order"_s);
    write(u"shortLinkText"_s, QString(141, u'x'));
    press(u"saveShortLinkButton"_s);
    QTRY_VERIFY(shownText(u"shortLinksMessage"_s).contains(u"140"_s));
    write(u"shortLinkText"_s, u"A table for two"_s);
    press(u"saveShortLinkButton"_s);
    QTRY_VERIFY(shownText(u"shortLinksMessage"_s).contains(u"still work"_s));
    QVERIFY(find<QLineEdit>(u"shortLinkText"_s)->text().isEmpty());
    QTRY_COMPARE(m_page->findChildren<QPushButton *>(u"removeShortLinkButton"_s).size(), 1);
    press(u"removeShortLinkButton"_s);
    press(u"confirmRemoveShortLinkButton"_s);
    QTRY_VERIFY(!find<QPushButton>(u"removeShortLinkButton"_s));
}

void TestNumbersPage::aQrCodeIsSaved()
{
    ShortLink link;
    link.code = u"ANED2T5QRU7HG1"_s;
    link.text = u"A table for two"_s;
    link.link = QUrl(u"https://wa.me/message/ANED2T5QRU7HG1"_s);
    QrDialog dialog(link, *m_theme);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const QTemporaryDir folder;
    const auto *message = dialog.findChild<QLabel *>(u"qrMessage"_s);
    {
        const support::BusyWorkers busy;
        dialog.saveAs(folder.filePath(u"code.png"_s));
        QVERIFY(QDir(folder.path()).isEmpty()); // the GUI thread wrote nothing
    }
    QTRY_VERIFY(message->text().contains(u"was saved"_s));
    const QImage saved(folder.filePath(u"code.png"_s));
    const int square = 24;
    QCOMPARE(saved.width() % square, 0);
    QCOMPARE(saved.pixelColor(4 * square - 1, 4 * square), QColor(Qt::white)); // the margin
    QCOMPARE(saved.pixelColor(4 * square, 4 * square), QColor(Qt::black)); // the corner's mark
    dialog.saveAs(folder.filePath(u"code.svg"_s));
    QFile svg(folder.filePath(u"code.svg"_s));
    QTRY_VERIFY(svg.exists());
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QVERIFY(svg.readAll().startsWith("<svg "));
    dialog.saveAs(folder.filePath(u"nowhere/code.png"_s));
    QTRY_VERIFY(message->text().contains(u"could not be saved"_s));
    dialog.show();
    QVERIFY(test::keepPicture(dialog.grab(), u"qrdialog"_s));
}

void TestNumbersPage::looksRight_data()
{
    test::addLooks(720, 432);
}

void TestNumbersPage::looksRight()
{
    QFETCH(const test::Look, look);
    makeUnregistered();
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, look.mode, look.scale);
    show();
    chooseNumber(1);
    QTRY_VERIFY(isReady());
    QTRY_VERIFY(find<QPushButton>(u"codeByTextButton"_s)->isVisible());
    write(u"profileWebsite"_s, u"example.com"_s);
    press(u"saveProfileButton"_s);
    write(u"shortLinkText"_s, u"I would like to order"_s);
    press(u"saveShortLinkButton"_s);
    QTRY_VERIFY(find<QPushButton>(u"copyShortLinkButton"_s));
    m_page->resize(look.width, m_page->height());
    for (int pass = 0; pass < 4; ++pass) // a card within a card breaks its lines last
        QCoreApplication::processEvents();
    QVERIFY(test::looksRight(*m_page, look, u"numberspage"_s));
}

QTEST_MAIN(TestNumbersPage)
#include "tst_numberspage.moc"
