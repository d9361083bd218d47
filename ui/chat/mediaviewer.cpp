// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/mediaviewer.h"

#include "core/onworker.h"
#include "domain/textlimit.h"
#include "media/picture.h"
#include "ui/chat/fileactions.h"
#include "ui/chat/filedragger.h"
#include "ui/chat/picturecanvas.h"
#include "ui/theme/announcement.h"
#include "ui/theme/controls.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/plaintooltip.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxViewedSide = 6000; ///< Pixels; a larger picture is scaled down.
constexpr qsizetype maxCaption = 160; ///< Characters; all of it is in the bubble.

QCoro::Task<QImage> viewedPicture(QString path)
{
    auto read = [path] { return readPicture(path, maxViewedSide); };
    const QFuture<QImage> picture = onWorker(std::move(read));
    co_return co_await picture;
}

/// Keys of the viewer that are shortcuts of the window elsewhere.
bool isViewerKey(const QKeyEvent &key)
{
    static constexpr std::array keys{Qt::Key_Escape, Qt::Key_Left,  Qt::Key_Right, Qt::Key_Up,
                                     Qt::Key_Down,   Qt::Key_Home,  Qt::Key_End,   Qt::Key_Plus,
                                     Qt::Key_Equal,  Qt::Key_Minus, Qt::Key_0};
    const bool isPlain = (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (isPlain && std::find(keys.begin(), keys.end(), key.key()) != keys.end())
        return true;
    return key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Save)
        || key.matches(QKeySequence::ZoomIn) || key.matches(QKeySequence::ZoomOut);
}

QString shortCaption(const QString &caption)
{
    if (caption.size() <= maxCaption)
        return caption;
    return beginningOf(caption, maxCaption).trimmed() + u'…';
}

QToolButton *makeTextButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

MediaViewer::MediaViewer(FileActions &actions, const Theme &theme, QWidget &window)
    : QFrame(&window)
    , m_actions(actions)
    , m_theme(theme)
{
    setObjectName(u"mediaViewer"_s);
    setAccessibleName(tr("Photos and videos of the conversation"));
    setSurface(*this, Surface::Canvas);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::s);
    column->addWidget(makeTop(theme));
    column->addWidget(makeMiddle(theme), 1);
    column->addWidget(makeBottom(theme));
    const QList<QToolButton *> buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->installEventFilter(this); // arrow keys go to the next file, not to the next button
    window.installEventFilter(this);
    connect(&m_actions, &FileActions::done, this, &MediaViewer::showNote);
    connect(&m_actions, &FileActions::problem, this, &MediaViewer::showNote);
    hide();
}

QToolButton *MediaViewer::addButton(QBoxLayout &row, const Theme &theme, Icon icon, const QString &name,
                                    const QString &objectName)
{
    QToolButton *button = makeIconButton(theme, icon, name, this);
    button->setObjectName(objectName);
    row.addWidget(button);
    return button;
}

QWidget *MediaViewer::makeTop(const Theme &theme)
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    m_title = new ElidedLabel(top);
    m_title->setObjectName(u"mediaViewerTitle"_s);
    m_count = makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, top);
    m_count->setObjectName(u"mediaViewerCount"_s);
    m_count->setWordWrap(false);
    row->addWidget(m_title, 1);
    row->addWidget(m_count);
    QToolButton *close = addButton(*row, theme, Icon::Close, tr("Close (Esc)"), u"mediaViewerCloseButton"_s);
    connect(close, &QToolButton::clicked, this, &MediaViewer::leave);
    return top;
}

QWidget *MediaViewer::makeMiddle(const Theme &theme)
{
    auto *middle = new QWidget(this);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_previous = addButton(*row, theme, Icon::Back, tr("Earlier"), u"mediaViewerPreviousButton"_s);
    m_pages = new QStackedWidget(middle);
    m_canvas = new PictureCanvas(theme, m_pages);
    m_canvas->setObjectName(u"mediaViewerPicture"_s);
    new FileDragger(*m_canvas, [this](const QPoint &) {
        return m_canvas->isFitted() && !m_files.isEmpty() ? current().path : QString();
    });
    m_filePage = makeFilePage(theme);
    m_pages->addWidget(m_canvas);
    m_pages->addWidget(m_filePage);
    row->addWidget(m_pages, 1);
    m_next = addButton(*row, theme, Icon::ChevronRight, tr("Later"), u"mediaViewerNextButton"_s);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_canvas, &PictureCanvas::zoomChanged, this, &MediaViewer::showZoom);
    connect(m_canvas, &PictureCanvas::clickedBeside, this, &MediaViewer::leave);
    return middle;
}

/// Of a video, and of a picture that can't be shown.
QWidget *MediaViewer::makeFilePage(const Theme &theme)
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    m_fileName = new ElidedLabel(page); // a name has no place where it may break
    m_fileName->setFont(theme.font(TextStyle::Title));
    m_fileName->setObjectName(u"mediaViewerFileName"_s);
    m_fileHint = makeLabel(theme, TextStyle::Body, QString(), Tone::Muted, page);
    m_fileHint->setAlignment(Qt::AlignCenter);
    QPushButton *open = makeButton(ButtonKind::Primary, tr("Open"), page);
    open->setAccessibleName(tr("Open in another program"));
    open->setObjectName(u"mediaViewerOpenFileButton"_s);
    column->addStretch();
    column->addWidget(m_fileName, 0, Qt::AlignHCenter);
    column->addWidget(m_fileHint);
    column->addWidget(open, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(open, &QPushButton::clicked, this, [this] { m_actions.open(current().path); });
    new FileDragger(*page, [this](const QPoint &) { return m_files.isEmpty() ? QString() : current().path; });
    return page;
}

QWidget *MediaViewer::makeBottom(const Theme &theme)
{
    auto *bottom = new QWidget(this);
    auto *column = new QVBoxLayout(bottom);
    column->setContentsMargins(0, 0, 0, 0);
    m_caption = makeLabel(theme, TextStyle::Body, QString(), Tone::Normal, bottom);
    m_caption->setObjectName(u"mediaViewerCaption"_s);
    m_caption->setAlignment(Qt::AlignCenter);
    m_caption->setTextFormat(Qt::PlainText);
    m_status = makeLabel(theme, TextStyle::Caption, QString(), Tone::Accent, bottom);
    m_status->setObjectName(u"mediaViewerStatus"_s);
    m_status->setAlignment(Qt::AlignCenter);
    m_controls = new QBoxLayout(QBoxLayout::LeftToRight);
    auto *zooming = new QHBoxLayout;
    auto *row = new QHBoxLayout;
    m_zoomOut = makeTextButton(u"−"_s, tr("Smaller (−)"), bottom);
    m_zoom = makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, bottom);
    m_zoom->setWordWrap(false);
    m_zoomIn = makeTextButton(u"+"_s, tr("Larger (+)"), bottom);
    m_zoomOut->setObjectName(u"mediaViewerZoomOutButton"_s);
    m_zoom->setObjectName(u"mediaViewerZoom"_s);
    m_zoomIn->setObjectName(u"mediaViewerZoomInButton"_s);
    zooming->addWidget(m_zoomOut);
    zooming->addWidget(m_zoom);
    zooming->addWidget(m_zoomIn);
    zooming->addStretch();
    m_controls->addLayout(zooming);
    m_controls->addLayout(row);
    row->addStretch();
    m_copy = addButton(*row, theme, Icon::Copy, tr("Copy the picture (Ctrl+C)"), u"mediaViewerCopyButton"_s);
    QToolButton *save =
        addButton(*row, theme, Icon::ArrowDown, tr("Save as… (Ctrl+S)"), u"mediaViewerSaveButton"_s);
    QToolButton *open =
        addButton(*row, theme, Icon::ExternalLink, tr("Open in another program"), u"mediaViewerOpenButton"_s);
    column->addWidget(m_caption);
    column->addWidget(m_status);
    column->addLayout(m_controls);
    connect(m_zoomOut, &QToolButton::clicked, m_canvas, &PictureCanvas::zoomOut);
    connect(m_zoomIn, &QToolButton::clicked, m_canvas, &PictureCanvas::zoomIn);
    connect(m_copy, &QToolButton::clicked, this, [this] { m_actions.copyPicture(current().path); });
    connect(save, &QToolButton::clicked, this, [this] { m_actions.save(current().path, this); });
    connect(open, &QToolButton::clicked, this, [this] { m_actions.open(current().path); });
    return bottom;
}

void MediaViewer::view(const QList<ViewedFile> &files, int current)
{
    if (current < 0 || current >= files.size())
        return;
    m_files = files;
    m_current = current;
    if (!isVisible())
        m_focusBefore = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    setFocus();
    display();
}

void MediaViewer::leave()
{
    if (!isVisible())
        return;
    hide();
    m_canvas->setPicture({});
    m_files.clear();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void MediaViewer::showNote(const QString &text)
{
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
    if (text.isEmpty() || !isVisible())
        return;
    announce(*m_status, text);
}

void MediaViewer::step(int by)
{
    const qsizetype next = m_current + by;
    if (m_files.isEmpty() || next < 0 || next >= m_files.size())
        return;
    m_current = next;
    display();
}

void MediaViewer::display()
{
    const ViewedFile file = current();
    showNote({});
    m_title->setText(file.title);
    const QString place =
        tr("%1 of %2").arg(QLocale().toString(m_current + 1), QLocale().toString(m_files.size()));
    m_count->setText(place);
    m_caption->setText(shortCaption(file.caption));
    m_caption->setToolTip(plainToolTip(file.caption));
    m_caption->setVisible(!file.caption.isEmpty());
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < m_files.size());
    m_canvas->setPicture({});
    m_canvas->setAccessibleName(file.caption.isEmpty() ? tr("Photo") : tr("Photo: %1").arg(file.caption));
    m_fileName->setText(QFileInfo(file.path).fileName());
    m_fileHint->setText(tr("Shoptalk does not play videos itself."));
    m_pages->setCurrentWidget(file.isPicture ? static_cast<QWidget *>(m_canvas) : m_filePage);
    showZoom();
    setAccessibleDescription(QStringList{file.title, place, file.caption}.join(u". "_s));
    announce(*this, accessibleDescription());
    if (file.isPicture)
        QCoro::connect(viewedPicture(file.path), this, [this, message = file.message](const QImage &picture) {
            showPicture(message, picture);
        });
    Q_EMIT viewed(file.message);
}

void MediaViewer::showPicture(const MessageId &message, const QImage &picture)
{
    if (m_files.isEmpty() || current().message != message)
        return; // the person has gone to another file
    if (!picture.isNull())
        return m_canvas->setPicture(picture);
    m_fileHint->setText(tr("This picture can’t be shown here. It may be damaged."));
    m_pages->setCurrentWidget(m_filePage);
    showZoom();
}

void MediaViewer::showZoom()
{
    if (!m_zoomIn)
        return;
    const bool isPicture = m_pages->currentWidget() == m_canvas;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_zoomOut, m_zoomIn, m_zoom, m_copy})
        widget->setVisible(isPicture);
    m_zoom->setText(QLocale().toString(qRound(100 * m_canvas->zoom())) + QLocale().percent());
    const int needed = 5 * m_copy->sizeHint().width() + m_zoom->sizeHint().width() + 8 * space::s;
    m_controls->setDirection(width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MediaViewer::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (event->matches(QKeySequence::Copy) && m_copy->isVisible())
        return m_actions.copyPicture(current().path);
    if (event->matches(QKeySequence::Save))
        return m_actions.save(current().path, this);
    switch (event->key()) {
    case Qt::Key_Escape:
        return leave();
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (m_canvas->isFitted() || event->modifiers() == Qt::NoModifier)
            return step(event->key() == Qt::Key_Right ? forward : -forward);
        return m_canvas->pan(event->key() == Qt::Key_Right ? 1 : -1, 0); // with Shift
    case Qt::Key_Up:
        return m_canvas->pan(0, -1);
    case Qt::Key_Down:
        return m_canvas->pan(0, 1);
    case Qt::Key_Home:
        return step(-int(m_current));
    case Qt::Key_End:
        return step(int(m_files.size() - 1 - m_current));
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return m_canvas->zoomIn();
    case Qt::Key_Minus:
        return m_canvas->zoomOut();
    case Qt::Key_0:
        return m_canvas->toggleFit();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_actions.open(current().path);
    default:
        QFrame::keyPressEvent(event);
    }
}

bool MediaViewer::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isViewerKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

bool MediaViewer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible()) {
            setGeometry(parentWidget()->rect());
            showZoom();
        }
        return false;
    }
    if (event->type() == QEvent::KeyPress && isViewerKey(*static_cast<QKeyEvent *>(event))) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

/// The focus stays in the viewer while it covers everything else.
bool MediaViewer::focusNextPrevChild(bool next)
{
    QWidget *from = window()->focusWidget();
    QWidget *to = from ? from : this;
    do {
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
        const bool isHere = to == this || isAncestorOf(to);
        if (isHere && to->isVisible() && to->isEnabled() && (to->focusPolicy() & Qt::TabFocus)) {
            to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (to != from && to != this);
    setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace shoptalk
