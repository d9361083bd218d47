// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/attachmentsheet.h"

#include "domain/contentlimits.h"
#include "domain/textlimit.h"
#include "outbox/filepreparation.h"
#include "ui/chat/mediatext.h"
#include "ui/chat/messageedit.h"
#include "ui/theme/controls.h"
#include "ui/theme/percent.h"
#include "ui/theme/plaintooltip.h"
#include "ui/theme/shortcut.h"

#include <QAction>
#include <QCoreApplication>
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
#include <cmath>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int fileNumberRole = Qt::UserRole;
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

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::AttachmentSheet)
};

} // namespace

QString nameOfMediaKind(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Image:
        return FileText::tr("Photo");
    case MediaKind::Video:
        return FileText::tr("Video");
    case MediaKind::Audio:
    case MediaKind::VoiceNote:
        return FileText::tr("Audio");
    case MediaKind::Sticker:
        return FileText::tr("Sticker");
    case MediaKind::Document:
        break;
    }
    return FileText::tr("Document");
}

QString describeFileProblem(const PreparedFile &file)
{
    switch (file.problem) {
    case FileProblem::None:
        return {};
    case FileProblem::Empty:
        return FileText::tr("This file is empty.");
    case FileProblem::TooLarge:
        return FileText::tr("Too large: WhatsApp takes up to %1 of this kind.")
            .arg(QLocale().formattedDataSize(maxFileBytes(file.kind), 0, QLocale::DataSizeTraditionalFormat));
    case FileProblem::TypeNotTaken:
        return FileText::tr("WhatsApp does not take files of this type. Try to save it as a PDF.");
    case FileProblem::TooLong:
        return FileText::tr("Too long: no quality that is worth seeing or hearing would fit into the %1 that "
                            "WhatsApp takes. Send a shorter part of it.")
            .arg(QLocale().formattedDataSize(maxFileBytes(MediaKind::Video), 0,
                                             QLocale::DataSizeTraditionalFormat));
    case FileProblem::NotConverted:
        return FileText::tr(
            "WhatsApp does not take this file as it is, and it could not be converted on this "
            "computer. Save it as JPEG, MP4 or MP3 with another program, then send that.");
    case FileProblem::Unreadable:
        break;
    }
    return FileText::tr("This file can’t be opened. Check that it still exists and is not damaged.");
}

AttachmentSheet::AttachmentSheet(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_list(new QListWidget(this))
    , m_problem(makeLabel(theme, TextStyle::Body, QString(), Tone::Danger, this))
    , m_caption(new MessageEdit(this))
    , m_send(makeButton(ButtonKind::Primary, tr("Send"), this))
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
    auto *cancel = makeButton(ButtonKind::Secondary, tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_list, 1);
    column->addWidget(makeTools(theme));
    column->addWidget(m_problem);
    column->addWidget(m_caption);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &AttachmentSheet::send);
    connect(m_caption, &MessageEdit::sendRequested, this, &AttachmentSheet::send);
    connect(m_caption, &QPlainTextEdit::textChanged, this, &AttachmentSheet::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &AttachmentSheet::refresh);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &AttachmentSheet::refresh);
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
    return tools;
}

void AttachmentSheet::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        const int number = addRow(name)->data(fileNumberRole).toInt();
        auto preparation = std::make_unique<FilePreparation>(path);
        connect(preparation.get(), &FilePreparation::progressed, this, [this, number, name](qreal share) {
            if (QListWidgetItem *item = rowOf(number))
                item->setText(
                    name + u'\n'
                    + tr("Getting it ready… %1", "a percentage").arg(percentText(std::round(share * 100) / 100)));
        });
        connect(preparation.get(), &FilePreparation::finished, this,
                [this, number, name](const PreparedFile &file) { takePrepared(number, name, file); });
        preparation->start();
        m_preparing.emplace(number, std::move(preparation));
    }
    refresh();
}

AttachmentSheet::~AttachmentSheet() = default;

QListWidgetItem *AttachmentSheet::rowOf(int number) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(fileNumberRole).toInt() == number)
            return m_list->item(row);
    }
    return nullptr;
}

void AttachmentSheet::addPicture(const QImage &picture)
{
    const QString name = tr("Pasted picture");
    const int number = addRow(name)->data(fileNumberRole).toInt();
    refresh();
    QCoro::connect(preparePicture(picture), this,
                   [this, number, name](const PreparedFile &file) { takePrepared(number, name, file); });
}

QListWidgetItem *AttachmentSheet::addRow(const QString &name)
{
    auto *item = new QListWidgetItem(m_theme.icon(Icon::Document, &Colours::textMuted),
                                     name + u'\n' + tr("Getting it ready…"), m_list);
    item->setData(fileNumberRole, ++m_lastNumber);
    item->setToolTip(plainToolTip(name));
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    return item;
}

void AttachmentSheet::takePrepared(int number, const QString &name, PreparedFile file)
{
    if (const auto preparation = m_preparing.find(number); preparation != m_preparing.end()) {
        preparation->second.release()->deleteLater(); // this runs inside one of its signals
        m_preparing.erase(preparation);
    }
    if (file.shownName.isEmpty())
        file.shownName = name;
    if (QListWidgetItem *item = rowOf(number)) {
        m_files.insert(number, file);
        showRow(*item, file);
    }
    refresh();
}

void AttachmentSheet::showRow(QListWidgetItem &item, const PreparedFile &file)
{
    const QString size = QLocale().formattedDataSize(file.bytes, 1, QLocale::DataSizeTraditionalFormat);
    const QString problem = describeFileProblem(file);
    QString facts = tr("%1, %2").arg(nameOfMediaKind(file.kind), size);
    if (file.copy) // explains a smaller size or a less sharp picture
        facts += u'\n' + tr("Converted for WhatsApp. Camera details such as the place are removed.");
    item.setText(file.shownName + u'\n' + (problem.isEmpty() ? facts : problem));
    item.setForeground(problem.isEmpty() ? QBrush() : QBrush(m_theme.colours().danger));
    if (file.thumbnail.isNull())
        item.setIcon(m_theme.icon(iconOf(file.kind), &Colours::textMuted));
    else
        item.setIcon(QIcon(QPixmap::fromImage(squareOf(file.thumbnail))));
}

PreparedFile AttachmentSheet::fileOf(const QListWidgetItem &item) const
{
    return m_files.value(item.data(fileNumberRole).toInt());
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
    if (const QListWidgetItem *item = m_list->currentItem())
        m_preparing.erase(item->data(fileNumberRole).toInt()); // ends its conversion
    delete m_list->takeItem(m_list->currentRow());
    if (m_list->count() == 0)
        return reject();
    m_list->setFocus();
    refresh();
}

void AttachmentSheet::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(row + by, item);
    m_list->setCurrentItem(item);
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
        const bool isReady = m_files.contains(m_list->item(row)->data(fileNumberRole).toInt());
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
            tr("%n file(s) can’t be sent. Remove what can’t be sent to send the rest.", nullptr, refused);
    else if (over > 0)
        problem = tr("The caption is %n character(s) too long.", nullptr, over);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_send->setEnabled(!m_isSending && waiting == 0 && problem.isEmpty() && m_list->count() > 0);
    const int current = m_list->currentRow();
    m_up->setEnabled(current > 0);
    m_down->setEnabled(current >= 0 && current < m_list->count() - 1);
    m_remove->setEnabled(current >= 0);
    layout()->activate();
    const int wanted = qMax(minimumSizeHint().height(), layout()->minimumHeightForWidth(width()));
    resize(width(), qMax(height(), wanted));
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
        files << FileToSend{file.path, content};
    }
    m_isSending = true;
    refresh();
    Q_EMIT sendRequested(files);
}

void AttachmentSheet::showNotStored()
{
    m_isSending = false;
    refresh();
    m_problem->setText(
        tr("The files could not be saved on this computer. Check that the disk is not full and "
           "that the files still exist, then try again."));
    m_problem->show();
}

} // namespace shoptalk
