// SPDX-License-Identifier: Apache-2.0
#include "symbolic/drawing/picture_libraries.h"

#include <string>

#include <dlfcn.h>

namespace pappus::symbolic {

namespace {

/// Sets `function` to the one of that name in `library` or in what that brings along. False when there is none.
template <class Function>
bool find(void* library, const char* name, Function& function) {
  function = reinterpret_cast<Function>(::dlsym(library, name));
  return function != nullptr;
}

Failure loading_failure() {
  const char* reason = ::dlerror();
  return {std::string("pictures cannot be rendered here: ") + (reason != nullptr ? reason : "no reason is known")};
}

Result<PictureLibraries> load() {
  void* library = ::dlopen("librsvg-2.so.2", RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) return loading_failure();
  PictureLibraries found{};
  const bool complete =
      find(library, "rsvg_handle_new_from_data", found.rsvg_handle_new_from_data) &&
      find(library, "rsvg_handle_get_intrinsic_size_in_pixels", found.rsvg_handle_get_intrinsic_size_in_pixels) &&
      find(library, "rsvg_handle_render_document", found.rsvg_handle_render_document) &&
      find(library, "g_object_unref", found.g_object_unref) && find(library, "g_error_free", found.g_error_free) &&
      find(library, "cairo_create", found.cairo_create) && find(library, "cairo_destroy", found.cairo_destroy) &&
      find(library, "cairo_paint", found.cairo_paint) &&
      find(library, "cairo_set_source_rgb", found.cairo_set_source_rgb) &&
      find(library, "cairo_status", found.cairo_status) &&
      find(library, "cairo_status_to_string", found.cairo_status_to_string) &&
      find(library, "cairo_image_surface_create", found.cairo_image_surface_create) &&
      find(library, "cairo_pdf_surface_create_for_stream", found.cairo_pdf_surface_create_for_stream) &&
      find(library, "cairo_pdf_surface_set_metadata", found.cairo_pdf_surface_set_metadata) &&
      find(library, "cairo_surface_destroy", found.cairo_surface_destroy) &&
      find(library, "cairo_surface_finish", found.cairo_surface_finish) &&
      find(library, "cairo_surface_status", found.cairo_surface_status) &&
      find(library, "cairo_surface_write_to_png_stream", found.cairo_surface_write_to_png_stream);
  if (!complete) return loading_failure();
  return found;
}

}  // namespace

const Result<PictureLibraries>& picture_libraries() {
  static const Result<PictureLibraries> loaded = load();
  return loaded;
}

}  // namespace pappus::symbolic
