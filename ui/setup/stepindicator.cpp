// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/stepindicator.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int workSteps = 5;
constexpr int barHeight = 4;

QStringList names()
{
    return {StepIndicator::tr("Relay"),    StepIndicator::tr("Facebook"),
            StepIndicator::tr("Business"), StepIndicator::tr("WhatsApp account"),
            StepIndicator::tr("Number"),   StepIndicator::tr("Ready")};
}

int nodeOf(SetupFlow::Step step)
{
    switch (step) {
    case SetupFlow::Step::Pair:
        return 0;
    case SetupFlow::Step::Explain:
        return 1;
    case SetupFlow::Step::BusinessManager:
        return 2;
    case SetupFlow::Step::Waba:
        return 3;
    case SetupFlow::Step::PhoneNumber:
    case SetupFlow::Step::Register:
        return 4;
    case SetupFlow::Step::Subscribe:
        return workSteps;
    case SetupFlow::Step::Done:
        return workSteps + 1;
    }
    return 0;
}

} // namespace

StepIndicator::StepIndicator(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(summary());
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StepIndicator::setStep(SetupFlow::Step step)
{
    m_current = nodeOf(step);
    setAccessibleName(summary());
    update();
}

QString StepIndicator::summary() const
{
    if (m_current > workSteps)
        return tr("All set");
    if (m_current == workSteps)
        return tr("Almost ready");
    const QLocale locale;
    return tr("Step %1 of %2: %3")
        .arg(locale.toString(m_current + 1), locale.toString(workSteps), names().at(m_current));
}

bool StepIndicator::isCompact(int width) const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::BodyStrong));
    int widest = 0;
    const QStringList all = names();
    for (const QString &name : all)
        widest = qMax(widest, metrics.horizontalAdvance(name));
    return width < (widest + space::l) * int(all.size());
}

int StepIndicator::heightForWidth(int width) const
{
    const int line = QFontMetrics(m_theme.font(TextStyle::BodyStrong)).height();
    return isCompact(width) ? line + space::s + barHeight : line + space::s + line + space::s;
}

QSize StepIndicator::sizeHint() const
{
    return {860, heightForWidth(860)};
}

QSize StepIndicator::minimumSizeHint() const
{
    return {120, heightForWidth(qMax(120, width()))};
}

QRectF StepIndicator::mirrored(const QRectF &rect) const
{
    QRectF result = rect;
    if (layoutDirection() == Qt::RightToLeft)
        result.moveRight(width() - rect.left());
    return result;
}

void StepIndicator::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isCompact(width()))
        paintBar(painter);
    else
        paintNames(painter);
}

void StepIndicator::paintNames(QPainter &painter) const
{
    const Colours &c = m_theme.colours();
    const QStringList all = names();
    const double side = QFontMetricsF(m_theme.font(TextStyle::BodyStrong)).height() + space::s;
    const double column = double(width()) / double(all.size());
    for (int node = 0; node < all.size(); ++node) {
        const QRectF circle(node * column + (column - side) / 2, 0, side, side);
        if (node > 0) {
            const QRectF link(circle.left() - column + side + space::s, side / 2 - 1,
                              column - side - 2 * space::s, 2);
            painter.fillRect(mirrored(link), node <= m_current ? c.accent : c.border);
        }
        paintNode(painter, node, mirrored(circle));
        const QRectF label(node * column, side + space::xs, column, height() - side - space::xs);
        painter.setFont(m_theme.font(node == m_current ? TextStyle::BodyStrong : TextStyle::Body));
        painter.setPen(node <= m_current ? c.text : c.textMuted);
        painter.drawText(mirrored(label), Qt::AlignHCenter | Qt::AlignTop, all.at(node));
    }
}

void StepIndicator::paintNode(QPainter &painter, int node, const QRectF &circle) const
{
    const Colours &c = m_theme.colours();
    const bool isDone = node < m_current;
    const bool isCurrent = node == m_current;
    painter.setPen(isDone || isCurrent ? QPen(c.accent, 2) : QPen(c.controlBorder, 1.5));
    painter.setBrush(isDone ? c.accent : isCurrent ? c.accentSoft : c.window);
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    if (isDone) {
        const double side = 2 * qRound(circle.width() * 0.32);
        QRectF check(0, 0, side, side);
        check.moveCenter(circle.center());
        paintIcon(painter, check, Icon::Check, c.accentText);
        return;
    }
    painter.setFont(m_theme.font(TextStyle::BodyStrong));
    painter.setPen(isCurrent ? c.accent : c.textMuted);
    painter.drawText(circle, Qt::AlignCenter, QLocale().toString(node + 1));
}

void StepIndicator::paintBar(QPainter &painter) const
{
    const Colours &c = m_theme.colours();
    const double line = height() - space::s - barHeight;
    painter.setFont(m_theme.font(TextStyle::BodyStrong));
    painter.setPen(c.text);
    painter.drawText(QRectF(0, 0, width(), line), Qt::AlignCenter, summary());
    const double piece = (width() - (workSteps - 1) * double(space::xs)) / workSteps;
    painter.setPen(Qt::NoPen);
    for (int step = 0; step < workSteps; ++step) {
        const QRectF bar(step * (piece + space::xs), height() - barHeight, piece, barHeight);
        painter.setBrush(step <= m_current ? c.accent : c.border);
        painter.drawRoundedRect(mirrored(bar), barHeight / 2.0, barHeight / 2.0);
    }
}

} // namespace shoptalk
