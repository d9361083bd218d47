// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/picturefield.h"

#include "accounts/businesspictures.h"
#include "domain/customer.h"
#include "ui/settings/cropdialog.h"
#include "ui/settings/picturetext.h"
#include "ui/settings/settingsnotice.h"
#include "ui/theme/avatar.h"
#include "ui/theme/avatarlabel.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QKeySequence>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <qcoro/qcorotask.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int shownSide = 96; // logical pixels
constexpr int narrowField = 400; // in a narrower field the picture is above the buttons
constexpr int percent = 100;

QPushButton *named(QPushButton *button, const QString &name)
{
    button->setObjectName(name);
    button->setAccessibleName(button->text());
    return button;
}

} // namespace

PictureField::PictureField(BusinessPictures &pictures, const Theme &theme, QWidget *parent)
    : PictureDrop(theme, parent)
    , m_pictures(pictures)
    , m_theme(theme)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_shown(new AvatarLabel(theme, shownSide, this))
    , m_message(new SettingsNotice(theme, u"pictureMessage"_s, this))
{
    setObjectName(u"pictureField"_s);
    setAccessibleName(tr("Picture"));
    m_shown->setObjectName(u"profilePicture"_s);
    m_row->setContentsMargins(0, space::s, 0, space::s);
    m_row->setSpacing(space::l);
    m_row->addWidget(m_shown, 0, Qt::AlignTop | Qt::AlignLeading);
    m_row->addWidget(makeControls(theme), 1);
    connect(this, &PictureDrop::given, this, &PictureField::take);
    connect(m_change, &QPushButton::clicked, this, &PictureField::chooseFile);
    connect(m_again, &QPushButton::clicked, this, &PictureField::upload);
    connect(m_cancel, &QPushButton::clicked, this, &PictureField::cancel);
    showState();
}

PictureField::~PictureField()
{
    if (m_watch)
        m_watch->cancel();
}

QWidget *PictureField::makeControls(const Theme &theme)
{
    auto *controls = new QWidget(this);
    m_change =
        named(makeButton(ButtonKind::Secondary, tr("Change picture…"), controls), u"changePictureButton"_s);
    m_again = named(makeButton(ButtonKind::Primary, tr("Try again"), controls), u"pictureAgainButton"_s);
    m_again->setAccessibleName(tr("Upload the picture again"));
    m_cancel = named(makeButton(ButtonKind::Secondary, tr("Cancel"), controls), u"cancelPictureButton"_s);
    m_cancel->setAccessibleName(tr("Cancel the upload"));
    m_progress = new QProgressBar(controls);
    m_progress->setObjectName(u"pictureProgress"_s);
    m_progress->setAccessibleName(tr("Picture upload"));
    m_progress->setTextVisible(false);
    auto *column = new QVBoxLayout(controls);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(
        makeLabel(theme, TextStyle::Caption,
                  tr("Choose a picture of at least 192 × 192 pixels, drop one here, or paste it with %1.")
                      .arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText)),
                  Tone::Muted, controls));
    for (QPushButton *button : {m_change, m_again})
        column->addWidget(button, 0, Qt::AlignLeading);
    column->addWidget(m_progress);
    column->addWidget(m_cancel, 0, Qt::AlignLeading);
    column->addWidget(m_message);
    column->addStretch();
    return controls;
}

void PictureField::setNumber(const PhoneNumberId &number, const QString &name)
{
    m_shown->setPerson(initials(name), avatarSeed(number.value()));
    if (number == m_number)
        return;
    if (m_watch)
        m_watch->cancel();
    m_number = number;
    m_watch.reset();
    m_upload.reset();
    m_isPreparing = false;
    showPicture({});
    m_message->hide();
    showState();
    refresh();
}

void PictureField::refresh()
{
    if (m_number.isEmpty() || isBusy())
        return;
    QCoro::connect(m_pictures.load(m_number), this, [this, number = m_number](const Result<QImage> &picture) {
        if (picture && number == m_number
            && !isBusy()) // otherwise the initials or the picture loaded before stay
            showPicture(*picture);
    });
}

void PictureField::showPicture(const QImage &picture)
{
    m_shown->setPicture(picture);
    m_shown->setAccessibleName(picture.isNull() ? tr("No picture yet") : tr("Your profile picture"));
}

bool PictureField::isReady() const
{
    return !m_number.isEmpty() && !isBusy() && !m_isPreparing;
}

void PictureField::chooseFile()
{
    if (!isReady())
        return;
    auto *chooser = new QFileDialog(this, tr("Choose a picture"),
                                    QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    chooser->setObjectName(u"choosePictureDialog"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Pictures") + u" (*.jpg *.jpeg *.png *.webp *.gif *.bmp)"_s});
    connect(chooser, &QFileDialog::fileSelected, this,
            [this](const QString &path) { prepare(openPicture(path)); });
    chooser->open();
}

void PictureField::take(const QMimeData &given)
{
    if (!isReady())
        return;
    const QList<QUrl> urls = given.urls();
    if (urls.size() > 1)
        return m_message->notify(Notice::Warning, tr("Add one picture at a time."));
    if (urls.size() == 1 && urls.first().isLocalFile())
        return prepare(openPicture(urls.first().toLocalFile()));
    for (const QString &format : {u"image/png"_s, u"image/jpeg"_s, u"image/webp"_s, u"image/bmp"_s}) {
        if (given.hasFormat(format)) // QMimeData::imageData would decode the picture on the GUI thread
            return prepare(readPicture(given.data(format)));
    }
    if (given.hasImage())
        return prepare(takePicture(qvariant_cast<QImage>(given.imageData())));
    m_message->notify(Notice::Warning,
                      urls.isEmpty() ? tr("There is no picture to paste. Copy one first, or choose a file.")
                                     : tr("Save the picture on this computer first, then choose it."));
}

void PictureField::prepare(QCoro::Task<Result<ChosenPicture>> picture)
{
    m_isPreparing = true;
    m_message->hide();
    QCoro::connect(std::move(picture), this, [this, number = m_number](const Result<ChosenPicture> &chosen) {
        if (number == m_number)
            crop(chosen);
    });
}

void PictureField::crop(const Result<ChosenPicture> &picture)
{
    m_isPreparing = false;
    if (!picture)
        return refuse(picture.error());
    m_message->hide();
    auto *dialog = new CropDialog(*picture, m_theme, this);
    connect(dialog, &CropDialog::chosen, this,
            [this, picture = *picture, number = m_number](const QRect &square, const QImage &look) {
                if (number == m_number)
                    cut(picture, square, look);
            });
    dialog->open();
}

void PictureField::cut(const ChosenPicture &picture, const QRect &square, const QImage &look)
{
    m_isPreparing = true;
    QCoro::connect(cutPicture(picture.whole, square), this,
                   [this, look, number = m_number](const Result<QByteArray> &jpeg) {
                       if (number != m_number)
                           return;
                       m_isPreparing = false;
                       if (!jpeg)
                           return refuse(jpeg.error());
                       m_look = look;
                       m_upload = std::make_shared<PictureUpload>();
                       m_upload->number = m_number;
                       m_upload->jpeg = *jpeg;
                       upload();
                   });
}

void PictureField::upload()
{
    const auto watch = std::make_shared<TransferProgress>();
    m_watch = watch;
    m_progress->setRange(0, percent);
    m_progress->setValue(0);
    m_message->notify(Notice::Info, tr("Uploading…"));
    connect(watch.get(), &TransferProgress::progressed, this, [this](qint64 arrived, qint64 total) {
        m_progress->setValue(total > 0 ? int(arrived * percent / total) : 0);
    });
    connect(watch.get(), &TransferProgress::arrived, this, [this] {
        m_returnsFocus = window()->focusWidget() == m_cancel;
        m_cancel->setEnabled(false);
        m_progress->setRange(0, 0);
    });
    showState();
    QCoro::connect(m_pictures.change(m_upload, watch), this, [this, watch](const Result<void> &outcome) {
        if (watch == m_watch)
            noteEnded(outcome);
    });
}

void PictureField::noteEnded(const Result<void> &outcome)
{
    m_watch.reset();
    if (!outcome)
        return refuse(outcome.error());
    m_upload.reset();
    showPicture(m_look);
    m_message->notify(Notice::Success, tr("Saved. Customers now see this picture."));
    showState();
}

void PictureField::cancel()
{
    // The card is usable at once. The answer of Meta is ignored when it comes.
    if (const std::shared_ptr<TransferProgress> watch = std::exchange(m_watch, {}))
        watch->cancel();
    m_upload.reset();
    m_message->notify(Notice::Info, tr("Upload cancelled. Customers still see the previous picture."));
    showState();
}

void PictureField::refuse(const Error &error)
{
    const bool isUploaded = m_upload && m_upload->isUploaded();
    if (!mayTryAgain(error))
        m_upload.reset();
    m_message->notify(m_upload ? Notice::Warning : Notice::Danger, pictureRefusal(error, isUploaded));
    showState();
}

void PictureField::showState()
{
    const QWidget *focus = window()->focusWidget(); // the window has one also while a dialog is open over it
    const bool hadFocus =
        focus == m_cancel || focus == m_again || focus == m_change || std::exchange(m_returnsFocus, false);
    m_change->setEnabled(!m_number.isEmpty() && !isBusy());
    m_again->setVisible(m_upload && !isBusy());
    m_cancel->setVisible(isBusy());
    m_cancel->setEnabled(isBusy());
    m_progress->setVisible(isBusy());
    if (hadFocus) // the button that had the focus may be hidden now
        (isBusy() ? m_cancel : m_upload ? m_again : m_change)->setFocus();
}

void PictureField::resizeEvent(QResizeEvent *event)
{
    PictureDrop::resizeEvent(event);
    m_row->setDirection(width() < m_theme.sized(narrowField) ? QBoxLayout::TopToBottom
                                                             : QBoxLayout::LeftToRight);
}

} // namespace shoptalk
