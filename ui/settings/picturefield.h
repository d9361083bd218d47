// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/picturefile.h"
#include "core/identifier.h"
#include "core/result.h"
#include "ui/settings/picturedrop.h"

#include <QImage>

#include <memory>

class QBoxLayout;
class QProgressBar;
class QPushButton;

namespace shoptalk {

class AvatarLabel;
class BusinessPictures;
class SettingsNotice;
class Theme;
class TransferProgress;
struct PictureUpload;

/// The picture that customers see beside a number's name, to be changed: by choosing a file, dropping one
/// here, or pasting.
class PictureField : public PictureDrop {
    Q_OBJECT
public:
    /// `pictures` outlives what is done here.
    PictureField(BusinessPictures &pictures, const Theme &theme, QWidget *parent = nullptr);
    ~PictureField() override;

    /// Shows that number's; what was under way for another one ends. `name` gives the initials.
    void setNumber(const PhoneNumberId &number, const QString &name);
    /// Asks again for the picture as Meta has it.
    void refresh();
    /// A picture is on its way.
    bool isBusy() const { return m_watch != nullptr; }

protected:
    bool isReady() const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeControls(const Theme &theme);
    void showPicture(const QImage &picture);
    void chooseFile();
    /// What was dropped or pasted.
    void take(const QMimeData &given);
    void prepare(QCoro::Task<Result<ChosenPicture>> picture);
    void crop(const Result<ChosenPicture> &picture);
    void cut(const ChosenPicture &picture, const QRect &square, const QImage &look);
    void upload();
    void cancel();
    void noteEnded(const Result<void> &outcome);
    void refuse(const Error &error);
    void showState();

    BusinessPictures &m_pictures;
    const Theme &m_theme;
    PhoneNumberId m_number;
    QBoxLayout *m_row;
    AvatarLabel *m_shown;
    QPushButton *m_change = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_cancel = nullptr;
    QProgressBar *m_progress = nullptr;
    SettingsNotice *m_message;
    std::shared_ptr<PictureUpload> m_upload; ///< Under way, or to be tried again.
    std::shared_ptr<TransferProgress> m_watch; ///< Of what is under way.
    QImage m_look; ///< Of what is being brought.
    bool m_isPreparing = false;
    bool m_returnsFocus = false; ///< It was on a button that had to be disabled.
};

} // namespace shoptalk
