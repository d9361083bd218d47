// SPDX-License-Identifier: GPL-3.0-or-later
#include "../looks.h"
#include "ui/settings/languagepage.h"
#include "ui/settings/settingsview.h"
#include "ui/theme/languages.h"

#include <QApplication>
#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestLanguagePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void init() { show(u"de"_s); }
    void eachLanguageIsCalledAsItsSpeakersCallIt();
    void emitsWhatWasChosen();
    void asksBeforeSomethingIsLost();
    void anUnknownLanguageIsTheComputers();
    void looksRight_data() { test::addLooks(980, 360); }
    void looksRight();

private:
    void show(const QString &current);
    QComboBox *choice() const { return m_page->findChild<QComboBox *>(u"languageChoice"_s); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SettingsView> m_view;
    LanguagePage *m_page = nullptr;
};

void TestLanguagePage::show(const QString &current)
{
    m_view = std::make_unique<SettingsView>(*m_theme);
    m_page = new LanguagePage(current, *m_theme);
    m_view->addPage(m_page);
    m_view->resize(980, 640);
    m_view->show();
}

void TestLanguagePage::eachLanguageIsCalledAsItsSpeakersCallIt()
{
    QCOMPARE(choice()->currentText(), u"Deutsch"_s);
    QCOMPARE(choice()->count(), languages().size() + 1);
    for (const Language &language : languages())
        QCOMPARE(choice()->itemText(choice()->findData(language.code)), language.name);
}

void TestLanguagePage::emitsWhatWasChosen()
{
    QSignalSpy chosen(m_page, &LanguagePage::chosen);
    choice()->setFocus();
    QTest::keyClick(choice(), Qt::Key_Down);
    QCOMPARE(chosen.takeFirst().first().toString(), u"id"_s);
    Q_EMIT choice()->activated(choice()->currentIndex()); // the same again
    QVERIFY(chosen.isEmpty());
    QTest::keyClick(choice(), Qt::Key_Home);
    QCOMPARE(chosen.takeFirst().first().toString(), QString());
}

void TestLanguagePage::asksBeforeSomethingIsLost()
{
    bool hasChanges = true;
    m_page->setAsksFirst([&hasChanges] { return hasChanges; });
    QSignalSpy chosen(m_page, &LanguagePage::chosen);
    const auto question = [this] { return m_page->findChild<QMessageBox *>(u"discardForLanguageDialog"_s); };
    QTest::keyClick(choice(), Qt::Key_Down);
    QVERIFY(question());
    QCOMPARE(choice()->currentText(), u"Deutsch"_s);
    question()->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!question());
    QVERIFY(chosen.isEmpty());
    QTest::keyClick(choice(), Qt::Key_Down);
    QVERIFY(question());
    question()->findChild<QPushButton *>(u"confirmDiscardForLanguageButton"_s)->click();
    QCOMPARE(chosen.takeFirst().first().toString(), u"id"_s);
    QCOMPARE(choice()->currentData().toString(), u"id"_s);
    hasChanges = false;
    QTest::keyClick(choice(), Qt::Key_Home);
    QCOMPARE(chosen.takeFirst().first().toString(), QString());
}

void TestLanguagePage::anUnknownLanguageIsTheComputers()
{
    show(u"xx"_s);
    QCOMPARE(choice()->currentIndex(), 0);
}

void TestLanguagePage::looksRight()
{
    QFETCH(const test::Look, look);
    Theme theme(*qApp, look.mode, look.scale);
    SettingsView view(theme);
    auto *page = new LanguagePage(u"hi"_s, theme);
    view.addPage(page);
    view.resize(look.width, 480);
    view.setLayoutDirection(look.direction);
    view.show();
    view.openRow(0);
    QCoreApplication::processEvents();
    QCOMPARE(test::cutOff(*page), QString());
    const auto *scroll = view.findChild<QScrollArea *>();
    QVERIFY(page->width() <= scroll->viewport()->width());
    QVERIFY(test::keepPicture(view.grab(), u"language-%1"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
}

QTEST_MAIN(TestLanguagePage)
#include "tst_languagepage.moc"
