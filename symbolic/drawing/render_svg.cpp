// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <memory>
#include <new>
#include <optional>

#include "symbolic/drawing/draw_figure.h"
#include "symbolic/drawing/picture_libraries.h"

namespace pappus::symbolic {
namespace {

constexpr int kMostPixels = 16384;

/// Precondition: load() has succeeded.
const PictureLibraries& library() { return picture_libraries().value(); }

struct Release {
  void operator()(RsvgHandle* handle) const { library().g_object_unref(handle); }
  void operator()(GError* error) const { library().g_error_free(error); }
  void operator()(cairo_surface_t* surface) const { library().cairo_surface_destroy(surface); }
  void operator()(cairo_t* context) const { library().cairo_destroy(context); }
};

using Handle = std::unique_ptr<RsvgHandle, Release>;
using ErrorPointer = std::unique_ptr<GError, Release>;
using Surface = std::unique_ptr<cairo_surface_t, Release>;
using Context = std::unique_ptr<cairo_t, Release>;

struct LoadedPicture {
  Handle handle;
  double width = 0;
  double height = 0;
};

Failure failure(const std::string& what, GError* raw) {
  const ErrorPointer error(raw);
  return {error ? what + ": " + error->message : what};
}

Result<LoadedPicture> load(const std::string& svg) {
  if (!picture_libraries()) return picture_libraries().error();
  GError* error = nullptr;
  LoadedPicture picture;
  picture.handle.reset(
      library().rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), &error));
  if (!picture.handle) return failure("the picture is not SVG", error);
  if (library().rsvg_handle_get_intrinsic_size_in_pixels(picture.handle.get(), &picture.width, &picture.height) ==
          FALSE ||
      !(picture.width > 0 && picture.height > 0 && std::isfinite(picture.width) && std::isfinite(picture.height))) {
    return Failure{"the picture has no size in pixels"};
  }
  return picture;
}

/// Draws the picture into the rectangle; nothing on success.
std::optional<Failure> paint(const LoadedPicture& picture, cairo_surface_t* surface, double width, double height) {
  const Context context(library().cairo_create(surface));
  library().cairo_set_source_rgb(context.get(), 1, 1, 1);
  library().cairo_paint(context.get());
  const RsvgRectangle viewport{0, 0, width, height};
  GError* error = nullptr;
  if (library().rsvg_handle_render_document(picture.handle.get(), context.get(), &viewport, &error) == FALSE) {
    return failure("the picture cannot be rendered", error);
  }
  const cairo_status_t status = library().cairo_status(context.get());
  if (status != CAIRO_STATUS_SUCCESS)
    return Failure{std::string("the picture cannot be rendered: ") + library().cairo_status_to_string(status)};
  return std::nullopt;
}

/// Called by cairo, through which no exception may pass.
cairo_status_t append_bytes(void* closure, const unsigned char* data, unsigned int size) {
  try {
    static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(data), size);
  } catch (const std::bad_alloc&) {
    return CAIRO_STATUS_NO_MEMORY;
  }
  return CAIRO_STATUS_SUCCESS;
}

Result<std::string> finished(cairo_status_t status, std::string bytes) {
  if (status != CAIRO_STATUS_SUCCESS)
    return Failure{std::string("the picture cannot be written: ") + library().cairo_status_to_string(status)};
  return bytes;
}

}  // namespace

Result<std::string> render_png(const std::string& svg, int width_pixels) {
  if (width_pixels < 1 || width_pixels > kMostPixels) return Failure{"the width must be from 1 to 16384 pixels"};
  const auto loaded = load(svg);
  if (!loaded) return loaded.error();
  const LoadedPicture& picture = loaded.value();
  const double height = std::max(1.0, std::round(picture.height / picture.width * width_pixels));
  if (height > kMostPixels) return Failure{"the picture would be more than 16384 pixels high"};
  const Surface surface(
      library().cairo_image_surface_create(CAIRO_FORMAT_RGB24, width_pixels, static_cast<int>(height)));
  if (const auto problem = paint(picture, surface.get(), width_pixels, height)) return *problem;
  std::string bytes;
  const cairo_status_t status = library().cairo_surface_write_to_png_stream(surface.get(), append_bytes, &bytes);
  return finished(status, std::move(bytes));
}

Result<std::string> render_pdf(const std::string& svg) {
  const auto loaded = load(svg);
  if (!loaded) return loaded.error();
  const LoadedPicture& picture = loaded.value();
  // A pixel of CSS is 1/96 inch, a PDF point 1/72 inch.
  const double width = picture.width * 0.75;
  const double height = picture.height * 0.75;
  std::string bytes;
  const Surface surface(library().cairo_pdf_surface_create_for_stream(append_bytes, &bytes, width, height));
  // A fixed date: equal pictures have equal bytes.
  library().cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z");
  if (const auto problem = paint(picture, surface.get(), width, height)) return *problem;
  library().cairo_surface_finish(surface.get());
  return finished(library().cairo_surface_status(surface.get()), std::move(bytes));
}

}  // namespace pappus::symbolic
