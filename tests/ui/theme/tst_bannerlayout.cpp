// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"
#include "ui/theme/bannerlayout.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// The buttons of a banner stand beside its text, or in lines below it.
class TestBannerLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void init();
    void aWideBannerHasOneLine();
    void aNarrowBannerHasItsButtonsInOneLineBelow();
    void aLineThatIsFullIsFollowedByAnother();
    void readingFromTheRightTurnsItRound();
    void aHiddenButtonTakesNoSpace();

private:
    void showWithWidth(int width);
    int widthOfButtons() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QFrame> m_banner;
    QLabel *m_text = nullptr;
    QPushButton *m_first = nullptr;
    QPushButton *m_second = nullptr;
};

void TestBannerLayout::init()
{
    m_banner = std::make_unique<QFrame>();
    m_text = makeLabel(*m_theme, TextStyle::Body,
                       u"Some photos of customers can only be loaded for a few more days."_s, Tone::Normal,
                       m_banner.get());
    m_first = makeButton(ButtonKind::Secondary, u"Load them now"_s, m_banner.get());
    m_second = makeButton(ButtonKind::Secondary, u"Close"_s, m_banner.get());
    auto *row = new BannerLayout(m_banner.get());
    for (QWidget *item : std::initializer_list<QWidget *>{m_text, m_first, m_second})
        row->addWidget(item);
    m_banner->show();
}

int TestBannerLayout::widthOfButtons() const
{
    return m_first->sizeHint().width() + m_second->sizeHint().width() + m_banner->layout()->spacing();
}

void TestBannerLayout::showWithWidth(int width)
{
    m_banner->resize(width, m_banner->layout()->totalHeightForWidth(width));
    QCoreApplication::processEvents();
    QList<QWidget *> all{m_text, m_first, m_second};
    all.removeIf([](const QWidget *widget) { return widget->isHidden(); });
    for (const QWidget *widget : std::as_const(all)) {
        QVERIFY(m_banner->rect().contains(widget->geometry()));
        for (const QWidget *other : std::as_const(all))
            QVERIFY(widget == other || !widget->geometry().intersects(other->geometry()));
    }
    QVERIFY(m_text->height() >= m_text->heightForWidth(m_text->width()));
}

void TestBannerLayout::aWideBannerHasOneLine()
{
    showWithWidth(widthOfButtons() * 3);
    QVERIFY(m_text->geometry().right() < m_first->x());
    QVERIFY(m_first->geometry().right() < m_second->x());
    QCOMPARE(m_first->geometry().center().y(), m_second->geometry().center().y());
}

void TestBannerLayout::aNarrowBannerHasItsButtonsInOneLineBelow()
{
    const QMargins margins = m_banner->layout()->contentsMargins();
    showWithWidth(widthOfButtons() + margins.left() + margins.right() + 20);
    QVERIFY(m_text->geometry().bottom() < m_first->y());
    QCOMPARE(m_first->y(), m_second->y());
    QCOMPARE(m_second->geometry().right() + 1 + margins.right(), m_banner->width());
    QCOMPARE(m_first->width(), m_first->sizeHint().width()); // not as wide as the window
    test::keepPicture(m_banner->grab(), u"banner-narrow"_s);
}

void TestBannerLayout::aLineThatIsFullIsFollowedByAnother()
{
    const QMargins margins = m_banner->layout()->contentsMargins();
    showWithWidth(m_first->sizeHint().width() + margins.left() + margins.right() + 4);
    QVERIFY(m_first->geometry().bottom() < m_second->y());
}

void TestBannerLayout::readingFromTheRightTurnsItRound()
{
    m_banner->setLayoutDirection(Qt::RightToLeft);
    showWithWidth(widthOfButtons() * 3);
    QVERIFY(m_second->geometry().right() < m_first->x());
    QVERIFY(m_first->geometry().right() < m_text->x());
}

void TestBannerLayout::aHiddenButtonTakesNoSpace()
{
    const int width = m_banner->layout()->minimumSize().width();
    m_first->hide();
    showWithWidth(width);
    QVERIFY(m_banner->layout()->totalHeightForWidth(width)
            < m_text->heightForWidth(width) + 2 * m_second->sizeHint().height() + 40);
    QVERIFY(m_text->geometry().bottom() < m_second->y() || m_text->geometry().right() < m_second->x());
}

QTEST_MAIN(TestBannerLayout)
#include "tst_bannerlayout.moc"
