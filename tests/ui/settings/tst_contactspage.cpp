// SPDX-License-Identifier: GPL-3.0-or-later
#include "setclock.h"
#include "storefixture.h"
#include "tests/support/waiting.h"
#include "tests/ui/looks.h"
#include "ui/settings/contactpreviewmodel.h"
#include "ui/settings/contactspage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTextDocumentFragment>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// The contacts' page of the settings.
class TestContactsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void savesInTheChosenFormat();
    void showsWhatWouldHappenAndImports();
    void aPreviewCanBeLeft();
    void aFileThatIsTooLongSaysSo();
    void aFileWithoutContactsIsReported();
    void aNameIsNoMarkupInItsToolTip();
    void looks_data();
    void looks();

private:
    template <class Widget>
    Widget *part(const char *name) const
    {
        return m_page->findChild<Widget *>(QString::fromLatin1(name));
    }
    QString message() const { return part<QLabel>("contactsMessage")->text(); }
    QString file(const QByteArray &content) const;

    std::unique_ptr<Theme> m_theme;
    std::optional<StoreFixture> m_store;
    support::SetClock m_clock;
    std::optional<Contacts> m_contacts;
    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<ContactsPage> m_page;
};

void TestContactsPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void TestContactsPage::init()
{
    m_clock.time = QDateTime::currentDateTimeUtc();
    m_store.emplace();
    m_contacts.emplace(**m_store, m_clock);
    m_folder.emplace();
    m_page = std::make_unique<ContactsPage>(
        *m_contacts, [] { return u"ES"_s; }, *m_theme);
    m_page->show();
    m_store->talkTo(customerNamed(u"ben99"_s, u"34600000012"_s));
    m_store->talkTo(customerNamed(u"أمينة"_s, u"971500000012"_s));
}

void TestContactsPage::cleanup()
{
    m_page.reset();
    m_contacts.reset();
    m_store.reset();
    m_folder.reset();
}

QString TestContactsPage::file(const QByteArray &content) const
{
    const QString path = m_folder->filePath(u"contacts.csv"_s);
    QFile written(path);
    if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
        qFatal("the file was not written");
    return path;
}

void TestContactsPage::savesInTheChosenFormat()
{
    part<QComboBox>("contactsFormat")->setCurrentIndex(2);
    const QString path = m_folder->filePath(u"out.csv"_s);
    m_page->saveAt(path);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"saved in"_s), shoptalk::support::patienceMs);
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("ben99,+34600000012"));
}

void TestContactsPage::showsWhatWouldHappenAndImports()
{
    auto *button = part<QPushButton>("importContactsButton");
    QVERIFY(!button->isVisible());
    m_page->look(file("Name,Phone\nBen,600000012\nEve,600000013\nLia,600000014\nNo,12\n"));
    QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), shoptalk::support::patienceMs);
    const QString summary = part<QLabel>("contactsSummary")->text();
    QVERIFY2(summary.contains(u"2 new"_s) && summary.contains(u"1 with another name"_s)
                 && summary.contains(u"1 can’t be used"_s),
             qPrintable(summary));
    QCOMPARE(part<QTableView>("contactsTable")->model()->rowCount(), 4);
    QVERIFY(part<QTableView>("contactsTable")->model()->index(0, 2).data().toString().contains(u"Line 5"_s));
    QVERIFY(part<QTableView>("contactsTable")->model()->index(1, 2).data().toString().contains(u"ben99"_s));
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"imported"_s), shoptalk::support::patienceMs);
    QVERIFY(!button->isVisible());
    QCOMPARE(m_store->reader().conversations.contacts().page({}, 100)->size(), 4);
}

void TestContactsPage::aPreviewCanBeLeft()
{
    m_page->look(file("Name,Phone\nEve,600000013\n"));
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("cancelContactsButton")->isVisible(),
                             shoptalk::support::patienceMs);
    part<QPushButton>("cancelContactsButton")->click();
    QVERIFY(part<QPushButton>("chooseContactsButton")->isVisible());
    QCOMPARE(m_store->reader().conversations.contacts().page({}, 100)->size(), 2);
}

void TestContactsPage::aFileThatIsTooLongSaysSo()
{
    QByteArray table = "Name,Phone\n";
    for (int i = 0; i < 100'001; ++i)
        table += "Eve,+346" + QByteArray::number(10'000'000 + i) + '\n';
    m_page->look(file(table));
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("importContactsButton")->isVisible(),
                             shoptalk::support::patienceMs);
    QVERIFY(part<QLabel>("contactsSummary")->text().contains(u"Only the first 100,000 are used."_s));
}

void TestContactsPage::aFileWithoutContactsIsReported()
{
    m_page->look(file("Product,Colour\nrose,red\n"));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"no contacts in this file"_s),
                             shoptalk::support::patienceMs);
    m_page->look(m_folder->filePath(u"nowhere.vcf"_s));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"can’t be read"_s), shoptalk::support::patienceMs);
}

void TestContactsPage::aNameIsNoMarkupInItsToolTip()
{
    FileContact contact;
    contact.name = u"<img src=\"//evil.example/s/x.png\">"_s;
    ContactPreviewModel model;
    model.setContacts({contact});
    const QString toolTip = model.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(!toolTip.contains(u"<img"_s), qPrintable(toolTip));
    QCOMPARE(QTextDocumentFragment::fromHtml(toolTip).toPlainText(), contact.name);
}

void TestContactsPage::looks_data()
{
    addLooks(620, 380);
}

void TestContactsPage::looks()
{
    QFETCH(const Look, look);
    m_theme->setMode(look.mode);
    m_theme->setTextScale(look.scale);
    QVERIFY(looksRight(*m_page, look, u"contacts"_s));
    m_page->look(
        file("Name,Phone\nBen from the market,600000012\nأمينة,+971500000012\nLia,600000014\nNo,12\n"));
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("importContactsButton")->isVisible(),
                             shoptalk::support::patienceMs);
    QVERIFY(looksRight(*m_page, look, u"contacts-preview"_s));
    m_theme->setTextScale(1.0);
    m_theme->setMode(Theme::Mode::Light);
}

QTEST_MAIN(TestContactsPage)
#include "tst_contactspage.moc"
