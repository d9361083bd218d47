// SPDX-License-Identifier: GPL-3.0-or-later
#include "caption.h"

#include <QPushButton>
#include <QTest>

using namespace shoptalk::tour;
using namespace Qt::StringLiterals;

/// The keys and buttons for a person who watches the demo. Waiting is counted in how often a key was polled,
/// not in time.
class TestCaption : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void withoutAKeyItGivesTimeAndGoesOn();
    void f8HoldsTheDemoUntilItIsPressedAgain();
    void f9GoesOnAtOnceAndOnlyThisStep();
    void f9EndsAPauseToo();
    void shiftF9SkipsEverythingThatFollows();
    void theButtonsDoTheSame();

private:
    /// Sets the key that the nth poll of the whole test gives, from 1.
    void pressAt(int look, const QString &key) { m_keys[look] = key; }
    QPushButton *button(const QString &word) const;

    QHash<int, QString> m_keys;
    std::function<void(int)> m_atLook;
    int m_looks = 0;
    std::unique_ptr<Caption> m_caption;
};

namespace {

const QString novel(100'000, u'x'); // an hour and a half

} // namespace

void TestCaption::init()
{
    m_keys.clear();
    m_atLook = {};
    m_looks = 0;
    m_caption = std::make_unique<Caption>([this] {
        ++m_looks;
        if (m_atLook)
            m_atLook(m_looks);
        return m_keys.value(m_looks);
    });
    m_caption->showStep(1, u"Start"_s);
}

QPushButton *TestCaption::button(const QString &word) const
{
    const auto buttons = m_caption->findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->text().startsWith(word))
            return each;
    }
    return nullptr;
}

void TestCaption::withoutAKeyItGivesTimeAndGoesOn()
{
    m_caption->giveTimeToRead();
    QVERIFY(m_looks > 1);
}

void TestCaption::f8HoldsTheDemoUntilItIsPressedAgain()
{
    constexpr int longPause = 60; // twice what there is to read
    pressAt(1, u"F8"_s);
    m_atLook = [this](int look) {
        if (look > 1 && look <= longPause)
            QVERIFY(button(u"Continue"_s));
    };
    pressAt(longPause, u"F8"_s);
    m_caption->giveTimeToRead();
    QVERIFY(m_looks > longPause); // and what was not read yet still has its time
    QVERIFY(button(u"Pause"_s));
}

void TestCaption::f9GoesOnAtOnceAndOnlyThisStep()
{
    m_caption->showDetail(novel);
    pressAt(2, u"F9"_s);
    m_caption->giveTimeToRead();
    QCOMPARE(m_looks, 2);
    m_caption->showStep(2, novel);
    pressAt(5, u"F9"_s);
    m_caption->giveTimeToRead();
    QCOMPARE(m_looks, 5);
}

void TestCaption::f9EndsAPauseToo()
{
    m_caption->showDetail(novel);
    pressAt(1, u"F8"_s);
    pressAt(3, u"F9"_s);
    m_caption->giveTimeToRead();
    QCOMPARE(m_looks, 3);
    QVERIFY(button(u"Pause"_s));
}

void TestCaption::shiftF9SkipsEverythingThatFollows()
{
    m_caption->showDetail(novel);
    pressAt(1, u"Shift+F9"_s);
    m_caption->giveTimeToRead();
    QCOMPARE(m_looks, 1);
    for (int step = 2; step < 5; ++step) {
        m_caption->showStep(step, novel);
        m_caption->giveTimeToRead();
    }
    QCOMPARE(m_looks, 1); // nothing is waited for any more
    QVERIFY(!button(u"Skip"_s)->isEnabled());
}

void TestCaption::theButtonsDoTheSame()
{
    m_caption->showDetail(novel);
    m_atLook = [this](int look) {
        if (look == 2)
            button(u"Pause"_s)->click();
        else if (look == 4)
            button(u"Next"_s)->click();
        else if (look == 6)
            button(u"Skip"_s)->click();
    };
    m_caption->giveTimeToRead();
    QCOMPARE(m_looks, 4);
    m_caption->showStep(2, novel);
    m_caption->giveTimeToRead();
    QCOMPARE(m_looks, 6);
}

QTEST_MAIN(TestCaption)
#include "tst_caption.moc"
