// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/undotoast.h"

#include "ui/theme/announcement.h"
#include "ui/theme/controls.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shoptalk {

namespace {
constexpr std::chrono::milliseconds shownFor = 10s;
}

UndoToast::UndoToast(const Theme &theme, QWidget *page, QWidget *keptClear)
    : QFrame(page)
    , m_keptClear(keptClear)
    , m_text(makeLabel(theme, TextStyle::Body, QString(), Tone::Normal, this))
    , m_undo(makeButton(ButtonKind::Link, QString(), this))
    , m_end(this)
{
    setObjectName(u"undoToast"_s);
    setSurface(*this, Surface::Toast);
    m_text->setObjectName(u"undoToastText"_s);
    m_undo->setObjectName(u"undoButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    row->setSpacing(space::m);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, [this] {
        hide();
        Q_EMIT expired();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
    page->installEventFilter(this);
    keptClear->installEventFilter(this);
    hide();
}

void UndoToast::notify(const QString &text, bool canUndo)
{
    m_text->setText(text);
    m_undo->setText(tr("Undo"));
    m_undo->setVisible(canUndo);
    setAccessibleName(text);
    show();
    place();
    raise();
    m_end.start(shownFor);
    announce(*this, text);
}

bool UndoToast::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        if (isVisible())
            place();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void UndoToast::place()
{
    const QWidget *page = parentWidget();
    const int availableWidth = page->width() - 2 * space::l;
    // A label that wraps would like to be as high as wide. This one is one line where that fits.
    const int line = m_text->fontMetrics().horizontalAdvance(m_text->text()) + space::hair;
    const int wanted = sizeHint().width() - m_text->sizeHint().width() + line;
    const int apart = m_undo->isHidden() ? 0 : space::xl; // the button from the text
    const int width = qMin(availableWidth, wanted + apart);
    const int height = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    const bool isClear = m_keptClear->isVisibleTo(page);
    const int foot = isClear ? m_keptClear->mapTo(page, QPoint()).y() - space::m : page->height() - space::xl;
    setGeometry((page->width() - width) / 2, qMax(0, foot - height), width, height);
}

} // namespace shoptalk
