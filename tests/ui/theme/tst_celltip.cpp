// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QListWidget>
#include <QTest>
#include <QToolTip>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// A text that does not fit into its list is read in a tool tip.
class TestCellTip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_list.reset(); }
    void aTextThatIsCutOffIsShownWhole();
    void aTextThatFitsNeedsNone();
    void aToolTipOfItsOwnStays();

private:
    static const QString longText;
    /// Rests the pointer on the first row.
    void pointAtFirst();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QListWidget> m_list;
};

const QString TestCellTip::longText = u"The <longest> name that a customer of this shop has ever had"_s;

void TestCellTip::init()
{
    if (!m_theme)
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    QToolTip::hideText();
    QTRY_VERIFY(!QToolTip::isVisible());
    m_list = std::make_unique<QListWidget>();
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->resize(160, 200);
}

void TestCellTip::pointAtFirst()
{
    m_list->show();
    const QPoint at = m_list->visualItemRect(m_list->item(0)).topLeft() + QPoint(20, 4);
    QHelpEvent event(QEvent::ToolTip, at, m_list->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(m_list->viewport(), &event);
}

void TestCellTip::aTextThatIsCutOffIsShownWhole()
{
    m_list->addItem(longText);
    pointAtFirst();
    QTRY_VERIFY(QToolTip::isVisible());
    QVERIFY(QToolTip::text().contains(longText.toHtmlEscaped()));
}

void TestCellTip::aTextThatFitsNeedsNone()
{
    m_list->addItem(u"Ana"_s);
    pointAtFirst();
    QVERIFY(!QToolTip::isVisible());
}

void TestCellTip::aToolTipOfItsOwnStays()
{
    m_list->addItem(longText);
    m_list->item(0)->setToolTip(u"Press Delete to remove it."_s);
    pointAtFirst();
    QTRY_VERIFY(QToolTip::isVisible());
    QCOMPARE(QToolTip::text(), u"Press Delete to remove it."_s);
}

QTEST_MAIN(TestCellTip)
#include "tst_celltip.moc"
