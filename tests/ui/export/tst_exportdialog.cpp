// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"
#include "tests/support/waiting.h"
#include "tests/ui/looks.h"
#include "ui/export/exportdialog.h"
#include "ui/inbox/inboxpage.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// The dialog that exports conversations, as a person uses it.
class TestExportDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void exportsWhatIsChosen_data();
    void exportsWhatIsChosen();
    void contactsOfSeveralAreOneFile();
    void escapeCancelsAndThenCloses();
    void theProgramClosesItWhileItRuns();
    void aFolderThatCannotBeIsReported();
    void theInboxAsksForIt();
    void looks_data();
    void looks();

private:
    template <class Widget>
    Widget *part(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    QString notice() const { return part<QLabel>("exportNotice")->text(); }
    void make(const QList<ConversationId> &ids);
    ConversationId ana() const { return m_ana; }
    static QString cutOffItem(const QComboBox &box);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<ConversationExport> m_exports;
    std::unique_ptr<Contacts> m_contacts;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ExportDialog> m_dialog;
    ConversationId m_ana;
};

void TestExportDialog::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void TestExportDialog::init()
{
    m_shop = std::make_unique<Shop>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_exports =
        std::make_unique<ConversationExport>(m_shop->store,
                                             ExportSources{[](const MediaFile &) { return QString(); },
                                                           [](const QString &) { return QString(); }});
    m_contacts = std::make_unique<Contacts>(m_shop->store, m_shop->clock);
    QList<Line> lines;
    for (int i = 0; i < 1'200; ++i)
        lines << Line{Direction::Inbound, u"Hello %1"_s.arg(i), 1'200 - i};
    m_ana = m_shop->add(u"Ana"_s, u"34600000011"_s, lines);
}

void TestExportDialog::cleanup()
{
    m_dialog.reset();
    m_exports.reset();
    m_contacts.reset();
    m_shop.reset();
    m_folder.reset();
}

void TestExportDialog::make(const QList<ConversationId> &ids)
{
    QList<Conversation> conversations;
    for (const ConversationId &id : ids)
        conversations << m_shop->store.reader().conversations.find(id).value().value();
    m_dialog = std::make_unique<ExportDialog>(*m_exports, *m_contacts, conversations, *m_theme);
    part<QLineEdit>("exportFolder")->setText(QDir::toNativeSeparators(m_folder->path()));
    m_dialog->show();
}

void TestExportDialog::exportsWhatIsChosen_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("file");
    QTest::newRow("web page") << 0 << u"conversation.html"_s;
    QTest::newRow("pdf") << 1 << u"conversation.pdf"_s;
    QTest::newRow("table") << 2 << u"conversation.csv"_s;
}

void TestExportDialog::exportsWhatIsChosen()
{
    QFETCH(const int, row);
    QFETCH(const QString, file);
    make({ana()});
    part<QComboBox>("exportFormat")->setCurrentIndex(row);
    part<QPushButton>("exportButton")->click();
    QVERIFY(!part<QPushButton>("exportButton")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"exported to"_s), shoptalk::support::patienceMs);
    QVERIFY(notice().remove(QChar(0x200B)).contains(QDir::toNativeSeparators(m_folder->path())));
    const QStringList folders = QDir(m_folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(folders.size(), 1);
    QVERIFY(folders.first().startsWith(u"Ana – WhatsApp "_s));
    QVERIFY(QFile::exists(m_folder->path() + u'/' + folders.first() + u'/' + file));
    QSignalSpy wanted(m_dialog.get(), &ExportDialog::folderRequested);
    part<QPushButton>("showExportButton")->click();
    QCOMPARE(wanted.first().first().toString(), m_folder->path() + u'/' + folders.first());
}

void TestExportDialog::contactsOfSeveralAreOneFile()
{
    const ConversationId ben = m_shop->add(u"Ben"_s, u"34600000012"_s, {});
    for (int time = 1; time <= 2; ++time) {
        make({ana(), ben});
        part<QComboBox>("exportFormat")->setCurrentIndex(3);
        QVERIFY(!part<QCheckBox>("exportWithFiles")->isEnabled());
        part<QPushButton>("exportButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"saved in"_s), shoptalk::support::patienceMs);
        const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
        QCOMPARE(files.size(), time);
        QVERIFY(files.last().endsWith(u".vcf"_s));
    }
}

void TestExportDialog::escapeCancelsAndThenCloses()
{
    make({ana()});
    part<QPushButton>("exportButton")->click();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"cancelled"_s), shoptalk::support::patienceMs);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(QDir(m_folder->path()).isEmpty());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestExportDialog::theProgramClosesItWhileItRuns()
{
    make({ana()});
    part<QPushButton>("exportButton")->click();
    m_dialog->close(); // as the lock does: nothing may be seen over its page
    QVERIFY(!m_dialog->isVisible());
}

void TestExportDialog::aFolderThatCannotBeIsReported()
{
    make({ana()});
    part<QLineEdit>("exportFolder")->setText({});
    part<QPushButton>("exportButton")->click();
    QVERIFY(notice().contains(u"Choose the folder"_s));
    part<QLineEdit>("exportFolder")->setText(u"/proc/nowhere"_s);
    part<QPushButton>("exportButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"can’t be written to"_s), shoptalk::support::patienceMs);
}

void TestExportDialog::theInboxAsksForIt()
{
    m_shop->conversations.reload();
    InboxPage page(m_shop->conversations, m_shop->messages, m_shop->outbox, *m_theme);
    page.resize(1120, 740);
    page.show();
    QTRY_COMPARE(m_shop->conversations.rowCount(), 1);
    page.goTo(ana());
    QSignalSpy wanted(&page, &InboxPage::exportRequested);
    page.findChild<QToolButton *>(u"chatMenuButton"_s)->click();
    auto *action = page.findChild<QAction *>(u"exportAction"_s);
    QVERIFY(action);
    action->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<QList<Conversation>>().first().id, ana());
    delete page.findChild<QMenu *>(u"conversationMenu"_s);
}

/// The first choice that the box can't show in full; empty if there is none.
QString TestExportDialog::cutOffItem(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.rect = box.rect();
    const QRect field =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    for (int i = 0; i < box.count(); ++i) {
        if (box.fontMetrics().horizontalAdvance(box.itemText(i)) > field.width())
            return box.itemText(i);
    }
    return {};
}

void TestExportDialog::looks_data()
{
    addLooks(520, 480); // as narrow as the window gets
}

void TestExportDialog::looks()
{
    QFETCH(const Look, look);
    m_theme->setMode(look.mode);
    m_theme->setTextScale(look.scale);
    make({ana()});
    part<QComboBox>("exportRange")->setCurrentIndex(1);
    QVERIFY(looksRight(*m_dialog, look, u"export"_s));
    for (const char *choice : {"exportFormat", "exportRange"})
        QTRY_COMPARE(cutOffItem(*part<QComboBox>(choice)), QString()); // once it is laid out
    part<QPushButton>("exportButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"exported to"_s), shoptalk::support::patienceMs);
    QVERIFY(looksRight(*m_dialog, look, u"exported"_s));
    m_theme->setTextScale(1.0);
    m_theme->setMode(Theme::Mode::Light);
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
