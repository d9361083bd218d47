// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/staff.h"
#include "tests/store/storefixture.h"
#include "tests/support/setclock.h"
#include "tests/ui/looks.h"
#include "ui/settings/settingsview.h"
#include "ui/settings/teampage.h"

#include <QApplication>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

class TestTeamPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void init();
    void addsRemovesAndBringsBack();
    void renames();
    void saysThatANameIsTaken();
    void emitsWhoUsesThisComputer();
    void looks_data() { addLooks(900, 460); }
    void looks();

private:
    void add(const QString &name);
    QString notice() const;
    QStringList names() const;

    std::unique_ptr<Theme> m_theme;
    support::SetClock m_clock;
    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<Staff> m_staff;
    std::unique_ptr<TeamPage> m_page;
};

void TestTeamPage::init()
{
    m_page.reset();
    m_staff.reset();
    m_store = std::make_unique<StoreFixture>();
    m_staff = std::make_unique<Staff>(**m_store, m_clock);
    m_page = std::make_unique<TeamPage>(*m_staff, StaffId(), *m_theme);
    m_page->show();
}

void TestTeamPage::add(const QString &name)
{
    auto *field = m_page->findChild<QLineEdit *>(u"newNameField"_s);
    field->setText(name);
    QTest::keyClick(field, Qt::Key_Return);
}

QString TestTeamPage::notice() const
{
    const auto *text = m_page->findChild<QLabel *>(u"teamNotice"_s);
    return text->isVisible() ? text->text() : QString();
}

QStringList TestTeamPage::names() const
{
    QStringList names;
    for (const StaffMember &member : m_staff->all())
        names << member.name;
    return names;
}

void TestTeamPage::addsRemovesAndBringsBack()
{
    add(u"Eva"_s);
    QTRY_COMPARE(names(), QStringList{u"Eva"_s});
    const StaffId eva = m_staff->all().first().id;
    const auto removal = [this] { return m_page->findChild<QPushButton *>(u"removeName-Eva"_s); };
    QTRY_VERIFY(removal());
    removal()->click();
    QTRY_COMPARE(names(), QStringList());
    add(u"eva"_s);
    QTRY_COMPARE(names(), QStringList{u"eva"_s});
    QCOMPARE(m_staff->all().first().id, eva); // so what is assigned to her is hers again
}

void TestTeamPage::renames()
{
    add(u"Evva"_s);
    QTRY_COMPARE(names(), QStringList{u"Evva"_s});
    const StaffId eva = m_staff->all().first().id;
    const auto renaming = [this] { return m_page->findChild<QPushButton *>(u"renameName-Evva"_s); };
    QTRY_VERIFY(renaming());
    renaming()->click();
    auto *dialog = m_page->findChild<QInputDialog *>(u"renameDialog"_s);
    QVERIFY(dialog);
    dialog->setTextValue(u"Eva"_s);
    dialog->accept();
    QTRY_COMPARE(names(), QStringList{u"Eva"_s});
    QCOMPARE(m_staff->all().first().id, eva); // what is assigned to her stays hers
    QTRY_VERIFY(notice().contains(u"Eva"_s));
}

void TestTeamPage::saysThatANameIsTaken()
{
    add(u"Eva"_s);
    QTRY_COMPARE(names().size(), 1);
    add(u" EVA "_s);
    QTRY_COMPARE(notice(), u"There is already somebody with this name."_s);
    QCOMPARE(names().size(), 1);
}

void TestTeamPage::emitsWhoUsesThisComputer()
{
    add(u"Eva"_s);
    QTRY_COMPARE(names().size(), 1);
    auto *choice = m_page->findChild<QComboBox *>(u"meChoice"_s);
    QTRY_COMPARE(choice->count(), 2);
    QSignalSpy shownText(m_page.get(), &TeamPage::meChanged);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(shownText.count(), 1);
    QCOMPARE(shownText.first().first().value<StaffId>(), m_staff->all().first().id);
}

void TestTeamPage::looks()
{
    QFETCH(const Look, look);
    for (const QString &name : {u"Eva Ruiz"_s, u"Marta García-Fernández de la Torre"_s, u"أمينة"_s})
        QVERIFY(QCoro::waitFor(m_staff->add(name)));
    m_theme->setMode(look.mode);
    m_theme->setTextScale(look.scale);
    QVERIFY(looksRight(*m_page, look, u"team"_s));
    m_theme->setMode(Theme::Mode::Light);
    m_theme->setTextScale(1.0);
}

QTEST_MAIN(TestTeamPage)
#include "tst_teampage.moc"
