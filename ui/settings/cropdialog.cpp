// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/cropdialog.h"

#include "ui/settings/cropframe.h"
#include "ui/theme/avatarlabel.h"
#include "ui/theme/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int previewSide = 96; // logical pixels
constexpr int narrowRoom =
    350; // width in pixels from which the picture and the preview are beside each other
constexpr int sliderSteps = 40;
} // namespace

CropDialog::CropDialog(ChosenPicture picture, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_frame(new CropFrame(theme, std::move(picture), this))
    , m_preview(new AvatarLabel(theme, previewSide, this))
    , m_size(new QSlider(Qt::Horizontal, this))
{
    setObjectName(u"cropDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Crop the picture"));
    if (parent) // not every window system gives the focus back by itself
        connect(this, &QDialog::finished, parent, [parent] { parent->window()->activateWindow(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(makeLabel(theme, TextStyle::Body,
                                tr("Move the frame with the mouse or the arrow keys. Resize it with its "
                                   "corners, or with plus and minus."),
                                Tone::Muted, this));
    column->addWidget(m_frame, 1);
    column->addLayout(makePreview(theme));
    column->addLayout(makeButtons());
    connect(m_frame, &CropFrame::changed, this, &CropDialog::follow);
    connect(m_size, &QSlider::valueChanged, m_frame, &CropFrame::setSide);
    m_frame->setFocus();
    follow();
}

QLayout *CropDialog::makePreview(const Theme &theme)
{
    const CropSquare &square = m_frame->square();
    m_preview->setObjectName(u"cropPreview"_s);
    m_preview->setAccessibleName(tr("Preview"));
    QLabel *caption =
        makeLabel(theme, TextStyle::Caption, tr("This is what customers see."), Tone::Muted, this);
    QLabel *sizeName = makeLabel(theme, TextStyle::Body, tr("Size of the frame"), Tone::Normal, this);
    m_size->setObjectName(u"cropSize"_s);
    m_size->setAccessibleName(sizeName->text());
    m_size->setRange(square.smallest(), square.largest());
    m_size->setPageStep(qMax(1, square.largest() / sliderSteps));
    m_size->setSingleStep(m_size->pageStep());
    m_size->setEnabled(square.smallest() < square.largest());
    sizeName->setBuddy(m_size);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addStretch();
    words->addWidget(caption);
    words->addWidget(sizeName);
    words->addWidget(m_size);
    words->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(m_preview, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    return row;
}

QLayout *CropDialog::makeButtons()
{
    QPushButton *use = makeButton(ButtonKind::Primary, tr("Use this picture"), this);
    use->setObjectName(u"usePictureButton"_s);
    use->setDefault(true);
    QPushButton *cancel = makeButton(ButtonKind::Secondary, tr("Cancel"), this);
    cancel->setObjectName(u"cancelCropButton"_s);
    for (QPushButton *button : {use, cancel})
        button->setAccessibleName(button->text());
    setTabOrder(cancel, use);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(use);
    if (cancel->sizeHint().width() + use->sizeHint().width() + space::m > narrowRoom)
        row->setDirection(QBoxLayout::BottomToTop); // large text needs a column
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_frame->square().rect(), m_frame->inside());
        accept();
    });
    return row;
}

void CropDialog::follow()
{
    const QSignalBlocker quiet(m_size);
    m_size->setValue(m_frame->square().rect().width());
    m_preview->setPicture(m_frame->inside());
}

} // namespace shoptalk
