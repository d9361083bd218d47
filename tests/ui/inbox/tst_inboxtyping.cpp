// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxscene.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QTest>

#include <functional>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Writing in the inbox, and which widget gets the keys.
class TestInboxTyping : public InboxScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void everyTabStopShowsItsFocus();
    void returnSendsAndShiftReturnDoesNot();
    void aDraftWaitsInItsConversation();
    void theListShowsADraftInItsOwnColour();
    void lettersGoToTheFieldFromEverywhere();
    void lettersGoNowhereWithoutAConversation();
    void whatAnInputMethodMakesGoesToTheFieldToo();
    void anAccentIsForTheNextKeyOnly_data();
    void anAccentIsForTheNextKeyOnly();
    void aPageThatIsShownAgainKeepsItsFocus();
};

/// Goes through all widgets by Tab; each must look different with the focus.
void TestInboxTyping::everyTabStopShowsItsFocus()
{
    m_shop->fill();
    choose(u"Ana Lucía Fernández"_s);
    composer()->setCursorWidth(0); // it blinks
    search()->setFocus(Qt::TabFocusReason);
    QStringList stops;
    for (int tab = 0; tab < 20; ++tab) {
        QWidget *stop = m_page->focusWidget();
        stops << stop->objectName();
        const QImage with = m_page->grab().toImage();
        keepPicture(QPixmap::fromImage(with), u"inbox-tab-%1"_s.arg(tab));
        QTest::keyClick(stop, Qt::Key_Tab);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Backtab);
        QVERIFY(m_page->focusWidget() == stop);
        stop->clearFocus();
        const QImage without = m_page->grab().toImage();
        stop->setFocus(Qt::TabFocusReason);
        const bool isWriting = stop == composer() || stop == search(); // they show their cursor
        QVERIFY2(isWriting || with != without, qPrintable(u"no focus is seen: "_s + stop->objectName()));
        QTest::keyClick(stop, Qt::Key_Tab);
        if (m_page->focusWidget() == search())
            break;
    }
    QVERIFY2(stops.size() >= 4 && stops.contains(u"messageList"_s), qPrintable(stops.join(u' ')));
}

void TestInboxTyping::returnSendsAndShiftReturnDoesNot()
{
    m_shop->fill();
    choose(u"João Pereira"_s);
    QTest::keyClicks(composer(), u"two"_s);
    QTest::keyClick(composer(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(composer(), u"lines"_s);
    QCOMPARE(composer()->toPlainText(), u"two\nlines"_s);
    QTest::keyClick(composer(), Qt::Key_Return);
    QTRY_COMPARE(chat()->model()->rowCount(), 3);
    QCOMPARE(composer()->toPlainText(), QString());
    const QModelIndex sent = chat()->model()->index(2, 0);
    QCOMPARE(sent.data().toString(), u"two\nlines"_s);
    QVERIFY(sent.data(Qt::AccessibleTextRole).toString().contains(u"waiting"_s));
}

void TestInboxTyping::aDraftWaitsInItsConversation()
{
    m_shop->fill();
    choose(u"João Pereira"_s);
    QTest::keyClicks(composer(), u"half a thought"_s);
    choose(u"أمينة الحسن"_s);
    QCOMPARE(composer()->toPlainText(), QString());
    choose(u"João Pereira"_s);
    QCOMPARE(composer()->toPlainText(), u"half a thought"_s);
}

void TestInboxTyping::theListShowsADraftInItsOwnColour()
{
    m_shop->fill();
    choose(u"João Pereira"_s);
    QTest::keyClicks(composer(), u"Amanha as dez"_s);
    choose(u"أمينة الحسن"_s);
    const auto spoken = [this] {
        return list()->model()->index(rowNamed(u"João Pereira"_s), 0).data(Qt::AccessibleTextRole).toString();
    };
    QTRY_VERIFY2(spoken().contains(u"Draft: Amanha as dez"_s), qPrintable(spoken()));
    for (const bool isDark : {false, true}) {
        m_theme->setMode(isDark ? Theme::Mode::Dark : Theme::Mode::Light);
        const QPixmap picture = m_page->grab();
        keepPicture(picture, isDark ? u"inbox-draft-dark"_s : u"inbox-draft-light"_s);
        const QRect row = list()->visualRect(list()->model()->index(rowNamed(u"João Pereira"_s), 0));
        const QImage image = list()->viewport()->grab(row).toImage();
        const auto distance = [](const QColor &a, const QColor &b) {
            return qAbs(a.red() - b.red()) + qAbs(a.green() - b.green()) + qAbs(a.blue() - b.blue());
        };
        const auto isThere = [&](const QColor &colour) {
            for (int y = 0; y < image.height(); ++y) {
                for (int x = size::avatar + space::l; x < image.width(); ++x) {
                    if (distance(image.pixelColor(x, y), colour) < 60) // letters have soft edges
                        return true;
                }
            }
            return false;
        };
        QVERIFY(isThere(m_theme->colours().draft));
    }
    m_theme->setMode(Theme::Mode::Light);
    m_page->setLayoutDirection(Qt::RightToLeft);
    keepPicture(m_page->grab(), u"inbox-draft-rtl"_s);
}

void TestInboxTyping::lettersGoToTheFieldFromEverywhere()
{
    m_shop->fill();
    choose(u"João Pereira"_s);
    auto *search = m_page->findChild<QLineEdit *>(u"conversationSearch"_s);
    const auto typeAt = [](QWidget *widget, char letter) {
        widget->setFocus();
        QTest::keyClick(widget, letter);
    };
    typeAt(list(), 'o');
    QVERIFY(composer()->hasFocus());
    QCOMPARE(m_page->findChild<QLabel *>(u"chatTitle"_s)->text(), u"João Pereira"_s);
    typeAt(chat(), 'i');
    QCOMPARE(composer()->toPlainText(), u"oi"_s);
    typeAt(search, 'x');
    QCOMPARE(search->text(), u"x"_s);
    QVERIFY(search->hasFocus());
    QCOMPARE(composer()->toPlainText(), u"oi"_s);
    search->clear();
    QTRY_VERIFY(rowNamed(u"João Pereira"_s) >= 0);
    // What means something to the widget stays there.
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Space);
    QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(list()->hasFocus());
    QGuiApplication::clipboard()->setText(u"pasted"_s);
    QTest::keySequence(list(), QKeySequence::Paste);
    QVERIFY(composer()->hasFocus());
    QVERIFY(composer()->toPlainText().endsWith(u"pasted"_s));
}

void TestInboxTyping::lettersGoNowhereWithoutAConversation()
{
    m_shop->fill();
    QTRY_VERIFY(list()->hasFocus());
    QTest::keyClick(list(), 'x');
    QVERIFY(list()->hasFocus());
    QCOMPARE(composer()->toPlainText(), QString());
}

void TestInboxTyping::whatAnInputMethodMakesGoesToTheFieldToo()
{
    m_shop->fill();
    choose(u"王小明"_s);
    list()->setFocus();
    QInputMethodEvent made;
    made.setCommitString(u"你好"_s);
    QApplication::sendEvent(list(), &made);
    QCOMPARE(composer()->toPlainText(), u"你好"_s);
    QVERIFY(composer()->hasFocus());
    // An accent by a dead key, which nobody composes where there is no input.
    chat()->setFocus();
    QKeyEvent accent(QEvent::KeyPress, Qt::Key_Dead_Acute, Qt::NoModifier);
    QApplication::sendEvent(chat(), &accent);
    QKeyEvent letter(QEvent::KeyPress, Qt::Key_E, Qt::NoModifier, u"e"_s);
    QApplication::sendEvent(chat(), &letter);
    QCOMPARE(composer()->toPlainText(), u"你好é"_s);
}

void TestInboxTyping::anAccentIsForTheNextKeyOnly_data()
{
    using Between = std::function<void(QWidget &)>;
    QTest::addColumn<Between>("between");
    QTest::addColumn<QString>("expected");
    const auto press = [](Qt::Key key) { return [key](QWidget &widget) { QTest::keyClick(&widget, key); }; };
    QTest::newRow("Shift, for a capital") << Between(press(Qt::Key_Shift)) << u"é"_s;
    QTest::newRow("an arrow") << Between(press(Qt::Key_Down)) << u"e"_s;
    QTest::newRow("a space") << Between(press(Qt::Key_Space)) << u"e"_s;
    QTest::newRow("the mouse") << Between([](QWidget &widget) {
        QMouseEvent pressed(QEvent::MouseButtonPress, QPointF(1, 1), widget.mapToGlobal(QPointF(1, 1)),
                            Qt::RightButton, Qt::RightButton, Qt::NoModifier);
        QApplication::sendEvent(&widget, &pressed);
    }) << u"e"_s;
    QTest::newRow("another window") << Between([](QWidget &widget) {
        QEvent left(QEvent::WindowDeactivate);
        QApplication::sendEvent(&widget, &left);
    }) << u"e"_s;
}

void TestInboxTyping::anAccentIsForTheNextKeyOnly()
{
    QFETCH(const std::function<void(QWidget &)>, between);
    m_shop->fill();
    choose(u"João Pereira"_s);
    chat()->setFocus();
    QKeyEvent accent(QEvent::KeyPress, Qt::Key_Dead_Acute, Qt::NoModifier);
    QApplication::sendEvent(chat(), &accent);
    between(*chat());
    chat()->setFocus();
    QKeyEvent letter(QEvent::KeyPress, Qt::Key_E, Qt::NoModifier, u"e"_s);
    QApplication::sendEvent(chat(), &letter);
    QTEST(composer()->toPlainText(), "expected");
}

void TestInboxTyping::aPageThatIsShownAgainKeepsItsFocus()
{
    m_shop->fill();
    choose(u"João Pereira"_s);
    QStackedWidget window; // as the program's own
    auto *settings = new QLineEdit;
    window.addWidget(m_page.get());
    window.addWidget(settings);
    window.resize(1120, 740);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    composer()->setFocus();
    window.setCurrentWidget(settings);
    QVERIFY(settings->hasFocus());
    window.setCurrentWidget(m_page.get());
    QVERIFY(composer()->hasFocus());
    window.removeWidget(m_page.get());
    m_page->setParent(nullptr);
}

QTEST_MAIN(TestInboxTyping)
#include "tst_inboxtyping.moc"
