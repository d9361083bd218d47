// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/shell/palettedelegate.h"
#include "ui/shell/palettemodel.h"
#include "ui/theme/controls.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int widest = 560; // at the usual text size
constexpr int maxRowsShown = 9;
constexpr int pageRows = 8;
} // namespace

CommandPalette::CommandPalette(const Theme &theme, QWidget &window)
    : QFrame(&window)
    , m_window(window)
    , m_field(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_nothing(makeLabel(theme, TextStyle::Body, tr("No results."), Tone::Muted, this))
    , m_model(new PaletteModel(this))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Search for a customer, page or action"));
    setSurface(*this, Surface::Toast);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setProperty("kind", u"search"_s);
    m_field->setPlaceholderText(tr("A customer, a page, or what you want to do"));
    m_field->setAccessibleName(tr("A customer, a page, or what you want to do"));
    m_field->addAction(theme.icon(Icon::Search, &Colours::textMuted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    makeView(theme);
    m_nothing->setObjectName(u"paletteNothing"_s);
    m_nothing->setContentsMargins(space::m, 0, space::m, space::s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::s);
    column->addWidget(m_field);
    column->addWidget(m_view, 1);
    column->addWidget(m_nothing);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        Q_EMIT textChanged(text);
        refresh();
    });
    connect(&theme, &Theme::changed, this, [this] {
        m_view->doItemsLayout();
        place();
    });
    window.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            hide(); // the person has moved the focus elsewhere
    });
    hide();
}

void CommandPalette::makeView(const Theme &theme)
{
    m_view->setObjectName(u"paletteList"_s);
    m_view->setAccessibleName(tr("Results"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PaletteDelegate(theme, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setUniformItemSizes(true);
    m_view->setFocusPolicy(Qt::NoFocus); // the focus stays in the field, whose keys move in the list
    m_view->setMouseTracking(true);
    m_view->viewport()->setAttribute(Qt::WA_Hover);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
}

void CommandPalette::addSource(const PaletteSource &source)
{
    m_sources << source;
}

void CommandPalette::setMatches(const PaletteSource &source)
{
    m_matches = source;
}

void CommandPalette::open()
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_field->clear();
    Q_EMIT textChanged(QString());
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    refresh();
}

void CommandPalette::refresh()
{
    if (!isVisible())
        return;
    QList<PaletteEntry> entries;
    for (const PaletteSource &source : m_sources)
        entries += source();
    const int before = m_view->currentIndex().row();
    m_model->setEntries(entries, m_matches ? m_matches() : QList<PaletteEntry>(), m_field->text().trimmed());
    const bool hasRows = m_model->rowCount() > 0;
    m_view->setVisible(hasRows);
    m_nothing->setVisible(!hasRows);
    // Matches that arrive later must not change which row the person has chosen meanwhile.
    const int row = before > 0 && before < m_model->rowCount() ? before : 0;
    m_view->setCurrentIndex(m_model->index(row, 0));
    place();
}

void CommandPalette::place()
{
    if (!isVisible())
        return;
    const int rows = qMin(m_model->rowCount(), maxRowsShown);
    const int rowHeight = m_view->sizeHintForRow(0);
    m_view->setFixedHeight(qMax(1, rows * rowHeight));
    const int most = widest * qMax(1, fontMetrics().height()) / 16;
    const int width = qMin(most, m_window.width() - 2 * space::l);
    layout()->activate();
    const int height = qMin(sizeHint().height(), m_window.height() - 2 * space::l);
    setGeometry((m_window.width() - width) / 2, qMin(m_window.height() / 8, m_window.height() - height),
                width, height);
}

void CommandPalette::dismiss()
{
    const QPointer<QWidget> before = m_focusBefore;
    hide();
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::run(int row)
{
    const PaletteEntry entry = m_model->entry(row);
    if (!entry.run)
        return;
    m_model->noteUse(entry.id);
    dismiss();
    entry.run();
}

void CommandPalette::moveBy(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = m_view->currentIndex().row() + rows;
    const bool isStep = qAbs(rows) == 1;
    const int wrapped = (row + count) % count;
    m_view->setCurrentIndex(m_model->index(isStep ? wrapped : qBound(0, row, count - 1), 0));
}

bool CommandPalette::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_PageUp:
        moveBy(-pageRows);
        return true;
    case Qt::Key_PageDown:
        moveBy(pageRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_view->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize)
        place();
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    const bool isEscape =
        event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (isEscape)
        event->accept();
    return QFrame::eventFilter(watched, event);
}

} // namespace shoptalk
