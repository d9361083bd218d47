// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/attachmentsheet.h"

#include "domain/contentlimits.h"
#include "domain/textlimit.h"
#include "outbox/filepreparation.h"
#include "ui/chat/filetext.h"
#include "ui/chat/mediatext.h"
#include "ui/chat/messageedit.h"
#include "ui/theme/announcement.h"
#include "ui/theme/controls.h"
#include "ui/theme/dangerquestion.h"
#include "ui/theme/plaintooltip.h"
#include "ui/theme/shortcut.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int filePreviewSide = 56;
constexpr int attachmentSheetWidth = 460;
constexpr int attachmentListHeight = 150;

bool canHaveCaption(MediaKind kind)
{
    return kind == MediaKind::Image || kind == MediaKind::Video || kind == MediaKind::Document;
}

/// The middle of a picture, so that all previews have one size.
QImage squareOf(const QImage &picture)
{
    const int side = std::min(picture.width(), picture.height());
    return picture.copy((picture.width() - side) / 2, (picture.height() - side) / 2, side, side);
}

} // namespace

AttachmentSheet::AttachmentSheet(const Theme &theme, QWidget *parent)
    : SheetDialog(parent)
    , m_theme(theme)
    , m_list(new QListWidget(this))
    , m_problem(makeLabel(theme, TextStyle::Body, QString(), Tone::Danger, this))
    , m_caption(new MessageEdit(this))
    , m_send(makeButton(ButtonKind::Primary, tr("Send"), this))
    , m_cancel(makeButton(ButtonKind::Secondary, tr("Cancel"), this))
{
    setObjectName(u"attachmentSheet"_s);
    setWindowTitle(tr("Send files"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(
        qMin(theme.sized(attachmentSheetWidth), parent ? parent->window()->width() : attachmentSheetWidth));
    m_list->setObjectName(u"attachmentList"_s);
    m_list->setAccessibleName(tr("Files to send"));
    m_list->setIconSize(QSize(theme.sized(filePreviewSide), theme.sized(filePreviewSide)));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setSpacing(space::hair);
    m_list->setMinimumHeight(theme.sized(attachmentListHeight));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_problem->setObjectName(u"attachmentProblem"_s);
    m_caption->setObjectName(u"attachmentCaption"_s);
    m_caption->setAccessibleName(tr("Caption"));
    m_send->setObjectName(u"sendAttachmentsButton"_s);
    m_send->setDefault(true);
    m_cancel->setObjectName(u"cancelAttachmentsButton"_s);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_list, 1);
    column->addWidget(makeTools(theme));
    column->addWidget(m_asFile);
    column->addWidget(m_problem);
    column->addWidget(m_caption);
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &AttachmentSheet::send);
    connect(m_caption, &MessageEdit::sendRequested, this, &AttachmentSheet::send);
    connect(m_caption, &QPlainTextEdit::textChanged, this, &AttachmentSheet::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &AttachmentSheet::refresh);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] {
        m_wasReordered = true;
        refresh();
    });
    m_caption->setFocus();
    refresh();
}

QWidget *AttachmentSheet::makeTools(const Theme &theme)
{
    auto *tools = new QWidget(this);
    m_up = makeIconButton(theme, Icon::ArrowDown, tr("Send earlier (Alt+Up)"), tools);
    m_down = makeIconButton(theme, Icon::ArrowDown, tr("Send later (Alt+Down)"), tools);
    m_remove = makeIconButton(theme, Icon::Trash, tr("Remove (Delete)"), tools);
    const int side = m_up->iconSize().width() * 2; // sharp on dense screens
    const QPixmap arrow = theme.icon(Icon::ArrowDown).pixmap(side, side);
    m_up->setIcon(arrow.transformed(QTransform().rotate(180)));
    m_up->setObjectName(u"attachmentUp"_s);
    m_down->setObjectName(u"attachmentDown"_s);
    m_remove->setObjectName(u"attachmentRemove"_s);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addStretch();
    row->addWidget(m_remove);
    connect(m_up, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_remove, &QToolButton::clicked, this, &AttachmentSheet::removeCurrent);
    m_asFile = new QCheckBox(tr("Send as &file, unchanged"), this);
    m_asFile->setObjectName(u"sendAsFileBox"_s);
    m_asFile->hide();
    connect(m_asFile, &QCheckBox::clicked, this,
            [this](bool isFile) { changeForm(isFile ? SendForm::Unchanged : SendForm::Best); });
    return tools;
}

AttachmentSheet::~AttachmentSheet() = default;

QListWidgetItem *AttachmentSheet::rowOf(int number) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(NumberRole).toInt() == number)
            return m_list->item(row);
    }
    return nullptr;
}

QListWidgetItem *AttachmentSheet::addRow(const QString &name)
{
    auto *item = new QListWidgetItem(m_theme.icon(Icon::Document, &Colours::textMuted),
                                     name + u'\n' + tr("Getting it ready…"), m_list);
    item->setData(NumberRole, ++m_lastNumber);
    item->setToolTip(plainToolTip(name));
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    return item;
}

void AttachmentSheet::showRow(QListWidgetItem &item, const PreparedFile &file)
{
    const QString size = QLocale().formattedDataSize(file.bytes, 1, QLocale::DataSizeTraditionalFormat);
    const QString problem = describeFileProblem(file);
    QString facts = tr("%1, %2").arg(nameOfMediaKind(file.kind), size);
    if (file.copy) // explains a smaller size or a less sharp picture
        facts += u'\n' + tr("Converted for WhatsApp. Camera details such as the place are removed.");
    else if (file.kind == MediaKind::Document && file.isPictureOrVideo())
        facts += u'\n' + tr("Sent unchanged, also with camera details such as the place.");
    item.setText(file.shownName + u'\n' + (problem.isEmpty() ? facts : problem));
    item.setForeground(problem.isEmpty() ? QBrush() : QBrush(m_theme.colours().danger));
    if (file.thumbnail.isNull())
        item.setIcon(m_theme.icon(iconOf(file.kind), &Colours::textMuted));
    else
        item.setIcon(QIcon(QPixmap::fromImage(squareOf(file.thumbnail))));
}

PreparedFile AttachmentSheet::fileOf(const QListWidgetItem &item) const
{
    return m_files.value(item.data(NumberRole).toInt());
}

int AttachmentSheet::rowForCaption() const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (canHaveCaption(fileOf(*m_list->item(row)).kind))
            return row;
    }
    return -1;
}

void AttachmentSheet::removeCurrent()
{
    if (m_isSending)
        return;
    if (const QListWidgetItem *item = m_list->currentItem())
        m_preparing.erase(item->data(NumberRole).toInt()); // ends its conversion
    delete m_list->takeItem(m_list->currentRow());
    if (m_list->count() == 0)
        return reject();
    m_list->setFocus();
    refresh();
}

void AttachmentSheet::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    if (m_isSending || row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(row + by, item);
    m_list->setCurrentItem(item);
    m_wasReordered = true;
    refresh();
}

bool AttachmentSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isAlt = key.modifiers().testFlag(Qt::AltModifier);
    if (key.key() == Qt::Key_Delete)
        removeCurrent();
    else if (isAlt && key.key() == Qt::Key_Up)
        moveCurrent(-1);
    else if (isAlt && key.key() == Qt::Key_Down)
        moveCurrent(1);
    else
        return QDialog::eventFilter(watched, event);
    return true;
}

void AttachmentSheet::refresh()
{
    int refused = 0;
    int waiting = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isReady = m_files.contains(m_list->item(row)->data(NumberRole).toInt());
        waiting += isReady ? 0 : 1;
        refused += isReady && fileOf(*m_list->item(row)).problem != FileProblem::None ? 1 : 0;
    }
    const auto over = int(characterCount(m_caption->message().trimmed()) - maxCaptionCharacters);
    const bool hasCaption = waiting > 0 || rowForCaption() >= 0;
    m_caption->setEnabled(hasCaption);
    m_caption->setPlaceholderText(hasCaption ? tr("Add a caption")
                                             : tr("WhatsApp shows no caption with these"));
    QString problem;
    if (refused > 0)
        problem =
            tr("%Ln file(s) can’t be sent. Remove what can’t be sent to send the rest.", nullptr, refused);
    else if (over > 0)
        problem = tr("The caption is %Ln character(s) too long.", nullptr, over);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_send->setEnabled(!m_isSending && waiting == 0 && problem.isEmpty() && m_list->count() > 0);
    if (waiting == 0) // until then it is not known which of them are pictures
        showForm();
    m_asFile->setEnabled(!m_isSending && waiting == 0);
    const int current = m_list->currentRow();
    m_cancel->setEnabled(!m_isSending);
    m_up->setEnabled(!m_isSending && current > 0);
    m_down->setEnabled(!m_isSending && current >= 0 && current < m_list->count() - 1);
    m_remove->setEnabled(!m_isSending && current >= 0);
    layout()->activate();
    const int wanted = qMax(minimumSizeHint().height(), layout()->minimumHeightForWidth(width()));
    resize(width(), qMax(height(), wanted));
    Q_EMIT changed();
}

void AttachmentSheet::send()
{
    if (!m_send->isEnabled())
        return;
    QList<FileToSend> files;
    const int captioned = rowForCaption();
    for (int row = 0; row < m_list->count(); ++row) {
        const PreparedFile file = fileOf(*m_list->item(row));
        MediaContent content;
        content.kind = file.kind;
        content.mimeType = file.mimeType;
        if (file.kind == MediaKind::Document)
            content.fileName = file.shownName;
        if (row == captioned)
            content.caption = m_caption->message().trimmed();
        content.isAnimated = file.isAnimated;
        files << FileToSend{file.path, content, file.copy};
    }
    m_isSending = true;
    refresh();
    Q_EMIT sendRequested(files);
}

void AttachmentSheet::showProblem(const QString &why)
{
    m_isSending = false;
    refresh();
    m_problem->setText(why);
    m_problem->show();
    announce(*m_problem, why);
}

void AttachmentSheet::showNotStored()
{
    showProblem(tr("The files could not be saved on this computer. Check that the disk is not full and "
                   "that the files still exist, then try again."));
}

bool AttachmentSheet::isEmpty() const
{
    return m_list->count() == 0;
}

bool AttachmentSheet::isFilled() const
{
    const bool hasCaption = !m_caption->message().trimmed().isEmpty();
    return !isEmpty() && (hasCaption || m_wasReordered || m_hasPastedPicture);
}

void AttachmentSheet::reject()
{
    if (m_isSending) // the files are stored in any case
        return;
    if (!isFilled())
        return QDialog::reject();
    askToDiscard(u"discardMessage"_s, tr("Discard this message?"), this, [this] { QDialog::reject(); });
}

} // namespace shoptalk
