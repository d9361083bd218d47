// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupcard.h"

#include "ui/theme/controls.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

int heightOf(const QWidget &widget, int width)
{
    const QLayout *layout = widget.layout();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                       : layout->totalSizeHint().height();
}

} // namespace

SetupCard::SetupCard(QWidget *parent)
    : QFrame(parent)
    , m_scroll(new QScrollArea(this))
    , m_footer(new QFrame(this))
{
    setSurface(*this, Surface::Card);
    m_scroll->setObjectName(u"setupScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // for a long word in large text
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(0);
    auto *footers = new QVBoxLayout(m_footer);
    footers->setSpacing(0);
    m_footer->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll);
    column->addWidget(m_footer);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &SetupCard::showEdge);
}

void SetupCard::setContent(QWidget *content)
{
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // the card's corners are round
    m_scroll->viewport()->setAutoFillBackground(false);
    content->installEventFilter(this);
}

QWidget *SetupCard::addFooter(QWidget *footer)
{
    auto *holder = new QWidget(m_footer);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(footer);
    holder->hide();
    m_footer->layout()->addWidget(holder);
    return holder;
}

void SetupCard::setFooterVisible(bool isVisible)
{
    m_footer->setVisible(isVisible);
}

void SetupCard::setMargin(int margin)
{
    m_margin = margin;
    m_scroll->widget()->layout()->setContentsMargins(margin, margin, margin, margin);
    m_footer->layout()->setContentsMargins(margin, std::min<int>(margin, space::l), margin,
                                           std::min<int>(margin, space::xl));
}

int SetupCard::footerHeight(int width) const
{
    return m_footer->isHidden() ? 0 : heightOf(*m_footer, width);
}

int SetupCard::edges() const
{
    return contentsMargins().top() + contentsMargins().bottom();
}

int SetupCard::wholeHeight(int width) const
{
    return heightOf(*m_scroll->widget(), width) + footerHeight(width) + edges();
}

void SetupCard::fit(int width, int height)
{
    const int content = heightOf(*m_scroll->widget(), width - edges());
    const int left = std::max(0, height - edges() - footerHeight(width - edges()));
    m_scroll->setFixedHeight(std::min(content, left));
}

/// Draws a line above the buttons if the content continues below them.
void SetupCard::showEdge()
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const bool isCut = bar->maximum() > bar->minimum();
    if (m_footer->property("isEdged").toBool() == isCut)
        return;
    m_footer->setProperty("isEdged", isCut);
    restyle(*m_footer);
}

bool SetupCard::scrollBy(int key)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const auto act = [bar](QAbstractSlider::SliderAction action) {
        bar->triggerAction(action);
        return true;
    };
    switch (key) {
    case Qt::Key_PageUp:
        return act(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_PageDown:
        return act(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_Up:
        return act(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_Down:
        return act(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Home:
        return act(QAbstractSlider::SliderToMinimum);
    case Qt::Key_End:
        return act(QAbstractSlider::SliderToMaximum);
    default:
        return false;
    }
}

void SetupCard::scrollToTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

void SetupCard::showRect(const QWidget &widget, const QRect &rect)
{
    const QRect there(widget.mapTo(m_scroll->widget(), rect.topLeft()), rect.size());
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const int view = m_scroll->viewport()->height();
    // A part that is higher than the view is shown from its top.
    if (there.top() - space::s < bar->value() || there.height() + space::s > view)
        bar->setValue(there.top() - space::s);
    else if (there.bottom() + space::s > bar->value() + view)
        bar->setValue(there.bottom() + space::s - view);
}

bool SetupCard::holds(const QWidget *widget) const
{
    return widget && m_scroll->widget()->isAncestorOf(widget);
}

bool SetupCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        Q_EMIT heightChanged();
    return QFrame::eventFilter(watched, event);
}

} // namespace shoptalk
