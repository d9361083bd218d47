// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/picturefile.h"
#include "archive/customerdirectory.h"
#include "domain/shortlink.h"
#include "pseudolook.h"
#include "tests/ui/inbox/shop.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helpwindow.h"
#include "ui/inbox/contactmatches.h"
#include "ui/inbox/emptyinbox.h"
#include "ui/inbox/filterempty.h"
#include "ui/inbox/newconversation.h"
#include "ui/inbox/unsentreply.h"
#include "ui/settings/cropdialog.h"
#include "ui/settings/passphrasedialog.h"
#include "ui/settings/qrdialog.h"
#include "ui/settings/recoverykeydialog.h"
#include "ui/settings/renamequestion.h"
#include "ui/shell/crashdialog.h"
#include "ui/templates/templateeditor.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <qcoro/qcorotask.h>

#include <algorithm>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

QCoro::Task<Result<QString>> noUpload(PreparedFile, std::shared_ptr<TransferProgress>)
{
    co_return failure(Error::Kind::Network, Reason::None);
}

ShortLink shortLink()
{
    ShortLink link;
    link.code = u"1"_s;
    link.text = u"2"_s;
    link.link = QUrl(u"https://wa.me/message/1"_s);
    return link;
}

} // namespace

/// Opens dialogs and pages that are rarely met, in a made-up language.
class TestPseudoForms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::PseudoLook::addScripts(); }
    void init();
    void cleanup();
    void theTemplateEditor();
    void thePictureOfTheBusiness();
    void theQrCode();
    void theRecoveryKey();
    void thePassphrases();
    void aName();
    void aNewConversation();
    void theMatchesAmongTheContacts();
    void theFirstSteps();
    void theReportOfACrash();
    void aReplyThatWasNotSent();
    void theGuide();

private:
    /// Shows the dialog as wide as its window may be, looks at it, and hides it.
    template <class Dialog>
    void lookIn(Dialog &dialog, const QString &where)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        m_look.look<Dialog>(dialog, where);
    }
    template <class Page>
    void lookAtPage(Page &page, const QString &where)
    {
        page.resize(test::PseudoLook::width(), 820);
        page.show();
        m_look.look<Page>(page, where);
    }

    test::PseudoLook m_look;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
};

void TestPseudoForms::init()
{
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_look.setNames({});
    m_look.begin();
    m_window = std::make_unique<QWidget>();
    m_window->resize(test::PseudoLook::width(), 820);
    m_window->show();
}

void TestPseudoForms::cleanup()
{
    m_window.reset();
    m_look.end();
}

void TestPseudoForms::theTemplateEditor()
{
    auto *editor = new TemplateEditor(*m_theme, noUpload, m_window.get());
    editor->open();
    // Each language has its own name, as in the settings.
    const auto *languages = editor->findChild<QComboBox *>(u"templateLanguageChoice"_s);
    QStringList names;
    for (int i = 0; i < languages->count(); ++i)
        names << languages->itemText(i);
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    m_look.setNames(names);
    m_look.look<TemplateEditor>(*editor, u"template-editor"_s);
    auto *buttons = editor->findChild<QPushButton *>(u"addTemplateButton"_s);
    m_look.look(*buttons->menu(), u"template-buttons"_s);
    const QList<QAction *> kinds = buttons->menu()->actions();
    for (QAction *kind : kinds) { // all of them together are higher than a window
        kind->trigger();
        m_look.look(*editor, u"template-button"_s);
    }
    editor->findChild<QPushButton *>(u"submitTemplateButton"_s)->click(); // everything is missing
    m_look.look(*editor, u"template-missing"_s);
    for (const QString &name : {u"templateCategory"_s, u"templateHeaderFormat"_s}) {
        auto *choice = editor->findChild<QComboBox *>(name);
        for (int i = 0; i < choice->count(); ++i) {
            choice->setCurrentIndex(i);
            m_look.look(*editor, u"%1-%2"_s.arg(name, QString::number(i)));
        }
        choice->setCurrentIndex(0);
    }
    editor->findChild<QPlainTextEdit *>(u"templateBody"_s)->setPlainText(u"{{1}} 1 {{2}} 2"_s);
    editor->setBusy(true);
    m_look.look(*editor, u"template-busy"_s);
    editor->reject(); // which asks
    auto *question = editor->findChild<QMessageBox *>();
    QVERIFY(question);
    m_look.look(*question, u"template-discard"_s);
    m_look.report();
}

void TestPseudoForms::thePictureOfTheBusiness()
{
    QImage image(800, 600, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    const Result<ChosenPicture> picture = QCoro::waitFor(takePicture(image));
    QVERIFY(picture);
    CropDialog dialog(*picture, *m_theme, m_window.get());
    lookIn<CropDialog>(dialog, u"crop"_s);
    m_look.report();
}

void TestPseudoForms::theQrCode()
{
    QrDialog dialog(shortLink(), *m_theme, m_window.get());
    lookIn<QrDialog>(dialog, u"qr"_s);
    const QTemporaryDir folder;
    const auto *message = dialog.findChild<QLabel *>(u"qrMessage"_s);
    for (const QString &path : {u"1.png"_s, u"2/1.png"_s}) { // the second one has no folder
        const QString before = message->text();
        dialog.saveAs(folder.filePath(path));
        QTRY_VERIFY(message->text() != before);
        m_look.look(dialog, u"qr-saved"_s);
    }
    m_look.report();
}

void TestPseudoForms::theRecoveryKey()
{
    const QString key = u"ABCD-EFGH-JKMN-PQRS-TVWX-YZ23-4567"_s;
    m_look.setNames({key});
    RecoveryKeyDialog dialog(*m_theme, Secret(key.toLatin1()), m_window.get());
    lookIn<RecoveryKeyDialog>(dialog, u"recovery"_s);
    dialog.findChild<QPushButton *>(u"copyRecoveryKeyButton"_s)->click();
    QTRY_VERIFY(dialog.findChild<QLabel *>(u"recoveryKeyMessage"_s)->isVisible());
    m_look.look(dialog, u"recovery-copied"_s);
    const QTemporaryDir folder;
    const auto *message = dialog.findChild<QLabel *>(u"recoveryKeyMessage"_s);
    for (const QString &path : {u"1.pdf"_s, u"2/1.pdf"_s}) { // the second one has no folder
        const QString before = message->text();
        dialog.savePdf(folder.filePath(path));
        QTRY_VERIFY(message->text() != before);
        m_look.look(dialog, u"recovery-saved"_s);
    }
    m_look.report();
}

void TestPseudoForms::thePassphrases()
{
    PassphraseDialog dialog(*m_theme, PassphraseDialog::Current | PassphraseDialog::Next, u"1"_s, u"2"_s,
                            m_window.get());
    lookIn<PassphraseDialog>(dialog, u"passphrase"_s);
    m_look.report();
}

void TestPseudoForms::aName()
{
    askToRename(u"1"_s, 10, m_window.get(), [](const QString &) {});
    auto *dialog = m_window->findChild<QDialog *>(u"renameDialog"_s);
    QVERIFY(dialog);
    m_look.look(*dialog, u"rename"_s);
    m_look.report();
}

void TestPseudoForms::aNewConversation()
{
    test::Shop shop;
    CustomerDirectory customers(shop.store);
    PhoneNumber first;
    first.id = PhoneNumberId(u"61"_s);
    first.displayPhoneNumber = u"+34 600 00 00 01"_s;
    PhoneNumber second = first;
    second.id = PhoneNumberId(u"62"_s);
    second.displayPhoneNumber = u"+34 600 00 00 02"_s;
    shop.add(u"1"_s, u"34600000011"_s, {{Direction::Inbound, u"2"_s, 5}});
    for (const QList<PhoneNumber> &numbers : {QList<PhoneNumber>{first}, {first, second}}) {
        NewConversation dialog(customers, numbers, *m_theme, m_window.get());
        lookIn<NewConversation>(dialog, u"new-conversation"_s);
        auto *rows = dialog.findChild<QListWidget *>(u"newConversationList"_s);
        QTRY_VERIFY(rows->count() > 0);
        auto *field = dialog.findChild<QLineEdit *>(u"newConversationField"_s);
        for (const QString &typed : {u"+34 61"_s, u"+34 612 345 678"_s, u"12"_s, u"x"_s}) {
            field->setText(typed);
            QTRY_COMPARE(rows->count(), typed.size() > 8 ? 1 : 0);
            m_look.look(dialog, u"new-conversation-typed"_s);
        }
    }
    m_look.report();
}

void TestPseudoForms::theMatchesAmongTheContacts()
{
    test::Shop shop;
    Customer contact;
    contact.waId = WaId(u"34600000077"_s);
    contact.phoneBookName = u"7701"_s;
    const auto save = [contact](StoreSession &session) {
        return session.conversations.saveCustomer(contact);
    };
    QVERIFY(QCoro::waitFor(shop.store.write(save)));
    CustomerDirectory customers(shop.store);
    ContactMatches matches(customers, *m_theme, m_window.get());
    matches.resize(test::PseudoLook::width(), 300);
    matches.search(u"7701"_s);
    QTRY_VERIFY(matches.isVisible());
    m_look.look<ContactMatches>(matches, u"contact-matches"_s);
    m_look.report();
}

void TestPseudoForms::theFirstSteps()
{
    EmptyInbox empty(*m_theme);
    lookAtPage<EmptyInbox>(empty, u"first-steps"_s);
    FilterEmpty filtered(*m_theme);
    ConversationScope scope;
    filtered.setScope(scope);
    lookAtPage<FilterEmpty>(filtered, u"filter-empty"_s);
    m_look.report();
}

void TestPseudoForms::theReportOfACrash()
{
    CrashDialog dialog(u"1\n2\n3"_s, *m_theme, m_window.get());
    lookIn<CrashDialog>(dialog, u"crash"_s);
    m_look.report();
}

void TestPseudoForms::aReplyThatWasNotSent()
{
    UnsentReply dialog(u"1 2 3"_s, *m_theme, m_window.get());
    lookIn<UnsentReply>(dialog, u"unsent-reply"_s);
    m_look.report();
}

void TestPseudoForms::theGuide()
{
    HelpWindow window(*m_theme);
    window.resize(test::PseudoLook::width(), 820);
    window.show();
    m_look.look<HelpWindow, HelpBrowser>(window, u"guide"_s);
    m_look.report();
}

QTEST_MAIN(TestPseudoForms)
#include "tst_pseudoforms.moc"
